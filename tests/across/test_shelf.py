"""What is kept of an entity stays small, comes back from JSON as it was, and may stand anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from asreported.across.entities import Directory
from asreported.across.seen import known_in
from asreported.across.shelf import KEPT, Key, MemoryShelf, Profile
from asreported.language.en import ENGLISH
from tests.across.records import record


class JsonShelf:
    """A shelf that holds nothing but JSON texts, as a table of a database would."""

    def __init__(self) -> None:
        self.rows: dict[str, str] = {}
        self.keys: list[tuple[str, str]] = []
        self.placed_as: dict[Key, str] = {}

    def profile(self, id: str) -> Profile | None:
        row = self.rows.get(id)
        return None if row is None else Profile.from_json(json.loads(row))

    def under(self, key: str, most: int) -> list[str]:
        return [found for k, found in reversed(self.keys) if k == key][:most]

    def placed(self, member: Key) -> str | None:
        return self.placed_as.get(member)

    def save(self, profile: Profile, keys: Iterable[str] = (), member: Key | None = None) -> None:
        self.rows[profile.id] = json.dumps(profile.to_json())
        for key in keys:
            self.keys = [row for row in self.keys if row != (key, profile.id)] + [(key, profile.id)]
        if member is not None:
            self.placed_as[member] = profile.id

    def members(self) -> Iterator[Key]:
        return iter(self.placed_as)


REPORTS = [
    record("a", ("Moussa Marzouk", "person", "senior official"), ("Hadar Front", "armed_group")),
    record("b", ("Mousa Marzuq", "person"), ("Hadar Front", "armed_group"), ("Ines Prado", "person")),
    record("c", ("I. Prado", "person"), ("Marzuq", "person"), ("Hadar Front", "armed_group")),
]


def test_a_directory_goes_on_from_what_another_left_on_the_shelf() -> None:
    shelf, memory = JsonShelf(), Directory(known=known_in(ENGLISH.names))
    for each in REPORTS:
        Directory(known=known_in(ENGLISH.names), shelf=shelf).add(each)
        memory.add(each)
    later = Directory(known=known_in(ENGLISH.names), shelf=shelf)
    assert dict(later.of) == dict(memory.of)
    assert len(set(later.of.values())) < len(later.of)


def test_what_the_news_names_every_day_stays_small() -> None:
    shelf = MemoryShelf()
    found = Directory(known=known_in(ENGLISH.names), shelf=shelf)
    for n in range(400):
        found.add(record(f"r{n}", ("France", "place"), (f"Body {n} Council", "organization"), (f"Ana P{n}a", "person")))
    row = json.dumps(found.profile_of(found.of["r0", "en_0"]).to_json())
    assert found.of["r0", "en_0"] == found.of["r399", "en_0"]
    assert len(row) < 3000
    assert len(found.profile_of(found.of["r0", "en_0"]).of("company")) <= 2 * KEPT["company"]
    assert found.profile_of(found.of["r0", "en_0"]).forms == {"France": 400}


def test_what_was_added_can_be_taken_away() -> None:
    one = Profile("gl_1", "person", ("a", "en_1"), {"forms": {"Ana": 2}})
    more = {"forms": {"Ana": 1, "Ana Silva": 1}, "roles": {"mayor": 1}}
    assert one.plus(more).forms == {"Ana": 3, "Ana Silva": 1}
    assert one.plus(more).plus(more, -1).forms == one.forms
    assert not one.plus(more).plus(more, -1).of("roles")
