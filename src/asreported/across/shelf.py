"""What is kept of the entities of all reports, and where: a `Profile` each, on an `EntityShelf`.

The shelf may be memory (`MemoryShelf`, here) or a database. It is asked few things: a profile by its id, the ids under
a key (the last that were saved first), the id of an entity of a report, to save a profile, and who is there at all.

>>> profile = Profile("gl_1", "person", ("d01", "en_1"), {"forms": {"Ines Prado": 2}})
>>> Profile.from_json(profile.to_json()) == profile
True

A profile is small however often its entity is named: of each of its `KINDS` no more than twice `KEPT` stand in it, those that
were counted most, and it has no list of its members.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

Key = tuple[str, str]  # a report's id and an entity's
Counts = Mapping[str, int]

# What is counted of an entity, and how many different ones are kept of each. Counters halve what they hold when full.
KEPT = {
    "sorts": 6,
    "forms": 24,
    "aliases": 4,
    "roles": 24,
    "fields": 8,
    "countries": 4,
    "owners": 4,
    "company": 24,
    "apart": 8,
}
KINDS = tuple(KEPT)
UNDER = 24  # ids that MemoryShelf keeps under one key; nobody looks further


@dataclass(frozen=True, slots=True)
class Profile:
    """One global entity: what all reports so far say of it.

    kind         what the report that came first took it for: person | body | place | group | other
    first        the entity that came first, which its id is made of
    counts       of each of `KINDS`: what -> in how many reports
    since        when the first report of it was published, as the report says it; "" when none says
    merged_into  the id of the one that it turned out to be; None while it stands for itself
    """

    id: str
    kind: str
    first: Key
    counts: Mapping[str, Counts] = field(default_factory=dict)
    merged_into: str | None = None
    since: str = ""

    def of(self, kind: str) -> Counts:
        """What is counted of a kind: "forms", "roles", "company" ..."""
        return self.counts.get(kind, {})

    @property
    def sort(self) -> str:
        """What most reports that leave it not open take it for."""
        sorts = self.of("sorts")
        return max(sorts, key=lambda s: (sorts[s], s == self.kind, s)) if sorts else self.kind

    @property
    def is_vague(self) -> bool:
        """Does no report say what it is?"""
        return not self.of("sorts")

    @property
    def owners(self) -> Counts:
        """Whose body it is, as stems of names or codes of countries."""
        return self.of("owners")

    @property
    def forms(self) -> Counts:
        """The names that it goes by."""
        return self.of("forms")

    def plus(self, more: Mapping[str, Counts], sign: int = 1) -> Profile:
        """The profile with more that was said of it; with `sign` -1 without what is said no more."""
        counts = dict(self.counts)
        for kind, values in more.items():
            counts[kind] = _sum(counts.get(kind, {}), values, sign, KEPT[kind])
        return replace(self, counts=counts)

    def to_json(self) -> dict[str, Any]:
        """The profile as a JSON value."""
        return {
            "id": self.id,
            "kind": self.kind,
            "first": list(self.first),
            "counts": {kind: dict(self.counts[kind]) for kind in KINDS if self.counts.get(kind)},
            "merged_into": self.merged_into,
            "since": self.since,
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Profile:
        """The profile that `to_json` made the value of."""
        report, entity = data["first"]
        return Profile(
            data["id"], data["kind"], (report, entity), data["counts"], data["merged_into"], data.get("since", "")
        )


def _sum(held: Counts, more: Counts, sign: int, most: int) -> Counts:
    """Counts added up. When there are twice too many, half go: those counted least, of those the ones that came first."""
    out = dict(held)
    for what, many in more.items():
        total = out.get(what, 0) + sign * many
        if total > 0:
            out[what] = total
        else:
            out.pop(what, None)
    if len(out) <= 2 * most:
        return out
    order = {what: n for n, what in enumerate(out)}
    kept = sorted(out, key=lambda w: (-out[w], -order[w]))[:most]
    return {what: out[what] for what in sorted(kept, key=order.__getitem__)}


class EntityShelf(Protocol):
    """Where profiles stand. A database does as well as memory."""

    def profile(self, id: str) -> Profile | None:
        """The profile of a global id, be it merged into another or not."""

    def under(self, key: str, most: int) -> list[str]:
        """No more than `most` global ids that were saved under a key, the last to be saved first."""

    def placed(self, member: Key) -> str | None:
        """The global id that an entity of a report was saved with; it may be one that was merged since."""

    def save(self, profile: Profile, keys: Iterable[str] = (), member: Key | None = None) -> None:
        """Keep a profile in the place of the one of its id, under some more keys (it becomes the last under each), and
        with `member` as an entity that it is."""

    def members(self) -> Iterator[Key]:
        """Every entity of every report that was placed, in the order in which they came."""


class MemoryShelf:
    """A shelf in memory."""

    def __init__(self) -> None:
        self._profiles: dict[str, Profile] = {}
        self._under: dict[str, list[str]] = {}
        self._members: dict[Key, str] = {}

    def __len__(self) -> int:
        return len(self._profiles)

    def profile(self, id: str) -> Profile | None:
        """See EntityShelf."""
        return self._profiles.get(id)

    def under(self, key: str, most: int) -> list[str]:
        """See EntityShelf."""
        return self._under.get(key, [])[: -most - 1 : -1]

    def placed(self, member: Key) -> str | None:
        """See EntityShelf."""
        return self._members.get(member)

    def save(self, profile: Profile, keys: Iterable[str] = (), member: Key | None = None) -> None:
        """See EntityShelf."""
        self._profiles[profile.id] = profile
        for key in keys:
            under = self._under.setdefault(key, [])
            if profile.id in under:
                under.remove(profile.id)
            elif len(under) >= UNDER:
                del under[0]
            under.append(profile.id)
        if member is not None:
            self._members[member] = profile.id

    def members(self) -> Iterator[Key]:
        """See EntityShelf."""
        return iter(self._members)
