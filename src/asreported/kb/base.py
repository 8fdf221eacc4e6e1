"""Looking things up: by name or alias, whatever the case, and by domain. Loaded once; nothing is fetched."""

from __future__ import annotations

import functools
import pkgutil
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from asreported.kb.entry import Entry
from asreported.kb.rows import entries_of_csv


class Knowledge:
    """Entries that can be looked up. Of two that share a form or a domain, the earlier one comes first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._forms: dict[str, list[Entry]] = {}
        self._domains: dict[str, Entry] = {}
        for entry in self.entries:
            for form in dict.fromkeys(f.casefold() for f in (entry.name, *entry.aliases, *entry.ambiguous)):
                self._forms.setdefault(form, []).append(entry)
            for domain in entry.home:
                self._domains.setdefault(domain, entry)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def find(self, name: str) -> tuple[Entry, ...]:
        """The entries of that name or alias; those that are called so in their own right before the ambiguous ones."""
        form = " ".join(name.split()).casefold()
        found = self._forms.get(form) or self._forms.get(form.removeprefix("the "), [])
        return tuple(sorted(found, key=lambda e: not any(f.casefold() == form for f in e.forms)))

    def of_domain(self, address: str) -> Entry | None:
        """The entry whose home page lies at a domain or above it: `www.bbc.co.uk` is the BBC's."""
        try:
            host = (urlsplit(address if "//" in address else f"//{address}").hostname or "").strip(".")
        except ValueError:  # such as a bracket that is never closed
            return None
        while "." in host:
            if host in self._domains:
                return self._domains[host]
            host = host.split(".", 1)[1]
        return None


@functools.cache
def load_outlets() -> Knowledge:
    """The project's own table of the world's news media."""
    data = pkgutil.get_data("asreported.kb", "outlets.csv") or b""
    entries, faults = entries_of_csv(data.decode("utf-8"))
    assert not faults, faults[0]  # a test holds the table to it
    return Knowledge(entries)
