"""Which names in one report name the same person: full names, surnames, initials, given names.

    Amina Diallo ... President Diallo ... A. Diallo   ->  one person
    Paul Diallo                                       ->  another; then "Mr Diallo" is the one who was named last and fits

Two people with one surname stay two, and so do a father and a son ("Jr."); a name cut off in a credit is nobody else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from asreported.language.names import NameWords
from asreported.reader.names.body_aliases import link_bodies
from asreported.reader.names.mentions import Naming, bare
from asreported.reader.passages import Passage

# Of the people with one surname only so many are asked, the last ones: a list of a thousand Smiths must not stall a reader.
_ASKED = 40


class Person(NamedTuple):
    """One person's fullest name while names are gathered, its suffix ("jr") and the gender that titles show."""

    parts: tuple[str, ...]
    suffix: str
    gender: str


def link_names(
    namings: Sequence[Naming],
    passages: Sequence[Passage],
    genders: Sequence[str],
    agents: Sequence[bool],
    *,
    words: NameWords,
) -> list[str]:
    """For each naming a key; namings with the same key name the same entity."""
    keys = _People(namings, passages, genders, words).keys()
    return link_bodies(namings, passages, agents, keys, words=words)


def split_person(form: str, words: NameWords) -> tuple[tuple[str, ...], str]:
    """A person's name parts and the suffix ("jr")."""
    parts = [p for p in form.replace(",", " ").split() if p not in ("'", '"')]
    suffix = ""
    while len(parts) > 1 and parts[-1].lower() in words.suffixes:
        suffix = parts.pop().lower().rstrip(".")
    return tuple(bare(p) for p in parts), suffix


class _People:
    """The people of one report while their names are gathered; made and dropped by `link_names`."""

    def __init__(
        self, namings: Sequence[Naming], passages: Sequence[Passage], genders: Sequence[str], words: NameWords
    ) -> None:
        self.namings, self.passages, self.genders = namings, passages, genders
        self.words = words
        self.places = [i for i, n in enumerate(namings) if n.type == "person"]
        self.split = {i: split_person(namings[i].form, words) for i in self.places}
        self.lasts = Counter(parts[-1] for parts, _ in self.split.values())
        self.people: list[Person] = []
        self.by_last: dict[str, list[int]] = {}
        self.by_first: dict[str, list[int]] = {}
        self.of: dict[int, int] = {}

    def keys(self) -> list[str]:
        """The keys of the people's names; "" for all other names."""
        self._link_full_names()
        out = [""] * len(self.namings)
        first: dict[int, int] = {}
        for i, g in sorted(self.of.items()):
            first.setdefault(g, i)
        seen: dict[int, int] = {}
        alone: dict[str, int] = {}
        for i in self.places:
            if i not in self.of:
                if self.passages[self.namings[i].passage].section.kind == "credit":
                    out[i] = f"credit:{self.namings[i].span.start}"
                    continue
                self.of[i] = self._owner_of(i, seen, first, alone)
            seen[self.of[i]] = i
            out[i] = f"person:{self.of[i]}"
        return out

    def _link_full_names(self) -> None:
        """Names of two words and more, the longest first."""
        same: dict[tuple[tuple[str, ...], str, str], int] = {}
        full = [i for i in self.places if len(self.split[i][0]) > 1]
        for i in [i for i in full if self._is_namesake(i)]:
            self.of[i] = self._new(i)  # not among those whose surname may stand alone
            full.remove(i)
        for i in sorted(full, key=lambda i: (-len(self.split[i][0]), i)):
            parts, suffix = self.split[i]
            key = (parts, suffix, self.genders[i])
            if key not in same:
                near = self.by_last.get(parts[-1], [])[-_ASKED:]
                found = next((g for g in near if self._is_same(self.people[g], i)), None)
                if found is None:
                    found = self._new(i)
                    self.by_last.setdefault(parts[-1], []).append(found)
                    self.by_first.setdefault(parts[0], []).append(found)
                same[key] = found
            self.of[i] = g = same[key]
            if self.genders[i] and not self.people[g].gender:
                self.people[g] = self.people[g]._replace(gender=self.genders[i])

    def _is_namesake(self, i: int) -> bool:
        """Does the report say that this one only bears the name too: "not to be confused with Ana Silva, the singer"?"""
        n = self.namings[i]
        tokens = self.passages[n.passage].parse.tokens
        parts = self.split[i][0]
        if self.lasts[parts[-1]] < 2:
            return False
        before = [t.lower for t in tokens[max(0, n.first - 6) : n.first] if t.sent == tokens[n.first].sent]
        rest = [w for w in before if w not in ("the", "a", "an", ",")]
        return any(
            tuple(rest[k : k + len(p)]) == p
            for p in self.words.namesakes
            for k in range(max(0, len(rest) - len(p) - 1), len(rest))
        )

    def _new(self, i: int) -> int:
        self.people.append(Person(*self.split[i], self.genders[i]))
        return len(self.people) - 1

    def _is_same(self, person: Person, i: int) -> bool:
        parts, suffix = self.split[i]
        if person.suffix != suffix or _clash(person.gender, self.genders[i]):
            return False
        if person.parts[-len(parts) :] == parts:
            return True
        return all(_same_given(a, b) for a, b in zip(parts[:-1], person.parts[:-1], strict=False))

    def _owner_of(self, i: int, seen: dict[int, int], first: dict[int, int], alone: dict[str, int]) -> int:
        """Whose surname, or else whose given name, stands alone here: the fitting person named last."""
        part, gender = self.split[i][0][0], self.genders[i]

        def fitting(table: dict[str, list[int]]) -> list[int]:
            return [g for g in table.get(part, ())[-_ASKED:] if not _clash(self.people[g].gender, gender)]

        fits = fitting(self.by_last)
        before = [g for g in fits if g in seen]
        if before:
            return max(before, key=lambda g: seen[g])
        if fits:
            return min(fits, key=lambda g: first[g])
        before = [g for g in fitting(self.by_first) if g in seen]
        if before and (part not in alone or part in self.words.given):  # who stood alone before is no given name
            return max(before, key=lambda g: seen[g])
        if part not in alone or _clash(self.people[alone[part]].gender, gender):
            alone[part] = self._new(i)
        return alone[part]


def _same_given(a: str, b: str) -> bool:
    """The same given name, or its initial."""
    if a == b:
        return True
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return len(short) == 1 and long.startswith(short)


def _clash(a: str, b: str) -> bool:
    return bool(a) and bool(b) and a != b
