"""Rows of a table to entries and back; a bad row is a fault with its line, and the good ones are still looked at.

>>> entries, faults = entries_of_csv("name,country,kind\\nFjord Post,NOR,private\\nDaily Gull,XQZ,private\\n")
>>> entries[0].name, faults[0]
('Fjord Post', Fault(line=3, message="'XQZ' is no country; give ISO 3166-1 alpha-3, such as NOR"))
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from asreported.kb.countries import ALPHA3, alpha3_of
from asreported.kb.entry import FIELDS, KINDS, MEDIA, SEVERAL, TYPES, Entry

LONGEST = 300
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_SECTOR = re.compile(r"[A-Z]{3}")
_WORDS = {"state": "state-run", "state run": "state-run", "non-profit": "nonprofit"}


class Fault(NamedTuple):
    """What is wrong with a line, counted from 1."""

    line: int
    message: str


def entries_of_csv(text: str) -> tuple[list[Entry], list[Fault]]:
    """The entries of a table with a heading line, and the faults of its bad rows. Commas, semicolons or tabs part cells."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = [f"{line}\n" for line in plain.removesuffix("\n").split("\n")]
    head = lines[0] if lines else ""
    reader = csv.reader(lines, delimiter=max(",;\t", key=head.count), strict=True)
    entries: list[Entry] = []
    faults: list[Fault] = []
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        wrong = _wrong_heading(names)
        if wrong:
            return [], [Fault(1, wrong)]
        at = 2
        for cells in reader:
            line, at = at, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(names):
                faults.append(Fault(line, f"{len(cells)} cells under {len(names)} headings; quote cells with commas"))
                continue
            try:
                entries.append(entry_of_row(dict(zip(names, cells, strict=False))))
            except ValueError as error:
                faults.append(Fault(line, str(error)))
    except csv.Error as error:
        faults.append(Fault(reader.line_num, f"no table: {error}"))
    return entries, faults


def _wrong_heading(names: list[str]) -> str | None:
    known = ", ".join(FIELDS)
    if "name" not in names:
        return f"the first line must be a heading with the column 'name'; columns are: {known}"
    unknown = [name for name in names if name not in FIELDS]
    if unknown:
        return f"there is no column {unknown[0]!r}; columns are: {known}"
    if len(set(names)) < len(names):
        return "a column stands twice in the heading"
    return None


def entry_of_row(row: Mapping[str, str]) -> Entry:
    """The entry of a row. ValueError says what is wrong with it."""
    cells: dict[str, Any] = {field: " ".join((row.get(field) or "").split()) for field in FIELDS}
    for field, cell in cells.items():
        if len(cell) > LONGEST * (10 if field in SEVERAL else 1):
            raise ValueError(f"the cell {field!r} is longer than {LONGEST} characters")
    if not any(c.isalnum() for c in cells["name"]):
        raise ValueError("the name is missing")
    if "|" in cells["name"]:
        raise ValueError(f"{cells['name']!r} holds a '|'; other names go into the column 'aliases'")
    for field in SEVERAL:
        cells[field] = tuple(dict.fromkeys(part.strip() for part in cells[field].split("|") if part.strip()))
    cells["aliases"] = tuple(alias for alias in cells["aliases"] if alias != cells["name"])
    cells["country"] = _country(cells["country"])
    cells["kind"] = _one_of("kind", _WORDS.get(cells["kind"].lower(), cells["kind"].lower()), KINDS)
    cells["medium"] = _one_of("medium", cells["medium"].lower(), MEDIA)
    cells["type"] = _one_of("type", cells["type"].lower(), TYPES) or "media"
    cells["home"] = tuple(_domain(home) for home in cells["home"])
    for field, shape, example in (("wikidata", _WIKIDATA, "Q9531"), ("sector", _SECTOR, "GOV")):
        if cells[field] and not shape.fullmatch(cells[field]):
            raise ValueError(f"the {field} {cells[field]!r} is none; it should be such as {example}")
    for language in cells["languages"]:
        if not _LANGUAGE.fullmatch(language):
            raise ValueError(f"{language!r} is no language; give ISO 639 codes, such as en or nb, parted by |")
    return Entry(**cells)


def row_of(entry: Entry) -> dict[str, str]:
    """The cells of an entry, as they stand in a table."""
    return {field: "|".join(v) if isinstance(v, tuple) else v for field, v in entry._asdict().items()}


def _country(given: str) -> str:
    code = alpha3_of(given)
    if code not in ALPHA3 and code:
        raise ValueError(f"{given!r} is no country; give ISO 3166-1 alpha-3, such as NOR")
    return code


def _one_of(field: str, given: str, allowed: tuple[str, ...]) -> str:
    if given and given not in allowed:
        raise ValueError(f"the {field} {given!r} should be one of {', '.join(allowed)}")
    return given


def _domain(given: str) -> str:
    """`https://www.example.org/news` is `example.org`."""
    host = given.lower().split("://")[-1].split("/")[0].removeprefix("www.")
    if not host.isascii():
        host = host.encode("idna").decode("ascii") if len(host) < 64 else host
    if not _DOMAIN.fullmatch(host):
        raise ValueError(f"{given!r} is no domain; it should be such as example.org")
    return host
