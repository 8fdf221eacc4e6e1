"""A story as its page shows it: who said what in which outlet, what happened day by day, and from whom each outlet has it.

Made of the reports' records alone, as people have corrected them; `global_of` says who an entity of a report is across
reports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from asreported.record import Event, Record
from asreported.views.dates import day_words
from asreported.views.wording import Wording, typographic, visible

# (report id, entity id) -> the entity across reports, or None
GlobalOf = Callable[[str, str], str | None]


class Saying(NamedTuple):
    """Something said, in one report."""

    report: str
    line: str
    outlet: str
    day: str
    quote: str
    marks: tuple[str, ...]
    chain: tuple[str, ...]


class Speaker(NamedTuple):
    """Somebody, and what the reports of the story have them say, by outlet."""

    name: str
    entity: str | None
    sayings: tuple[Saying, ...]

    @property
    def outlets(self) -> int:
        """How many outlets have something of theirs."""
        return len({s.outlet for s in self.sayings})


class Deed(NamedTuple):
    """Something that happened or is to happen, as one report tells it."""

    report: str
    line: str
    outlet: str
    who: str
    words: str
    around: str
    status: str
    chain: tuple[str, ...]


class Day(NamedTuple):
    """A day (or a longer stretch, as EDTF has it) with what it is told to have brought."""

    edtf: str
    words: str
    deeds: tuple[Deed, ...]


class Path(NamedTuple):
    """The way of a word: from who said it first, through others, to the outlet; and how often."""

    links: tuple[str, ...]
    reports: tuple[str, ...]
    statements: int


def speakers_of(records: Iterable[Record], global_of: GlobalOf) -> tuple[Speaker, ...]:
    """Who says what, those that most outlets quote first."""
    found: dict[str, tuple[str, str | None, list[Saying]]] = {}
    for record in records:
        wording = Wording(record)
        for statement in record.statements:
            name = wording.name(statement.speaker)
            if name is None or statement.inside is not None:
                continue
            entity = global_of(record.report.id, statement.speaker or "")
            kept = found.setdefault(entity or name.casefold(), (name, entity, []))
            kept[2].append(
                Saying(
                    record.report.id, statement.id, wording.outlet, (record.report.published or "")[:10],
                    wording.content(statement, 260), wording.marks(statement), wording.chain(statement.chain),
                )
            )  # fmt: skip
    speakers = [Speaker(name, entity, tuple(sayings)) for name, entity, sayings in found.values()]
    return tuple(sorted(speakers, key=lambda s: (-s.outlets, -len(s.sayings), s.name)))


def days_of(records: Iterable[Record]) -> tuple[Day, ...]:
    """What happened, or is to happen, by its day, in order; what is only recalled is left out."""
    days: dict[str, list[Deed]] = {}
    for record in records:
        wording = Wording(record)
        for event in record.events:
            if event.date is not None and event.date.edtf and not event.background:
                days.setdefault(event.date.edtf, []).append(_deed(record, wording, event))
    return tuple(Day(edtf, day_words(edtf), tuple(deeds)) for edtf, deeds in sorted(days.items(), key=_sorted_by))


def _sorted_by(item: tuple[str, list[Deed]]) -> str:
    return item[0].replace("X", "0").lstrip("./[{~?")


def _deed(record: Record, wording: Wording, event: Event) -> Deed:
    actors, recipients = wording.sides(event)
    place = wording.party((event.place,)) if event.place else ""
    return Deed(
        record.report.id, event.id, wording.outlet,
        f"{actors or 'somebody'} → {recipients}" if recipients else actors,
        typographic(wording.words(event.trigger)), f"in {place}" if place else "", event.status, wording.chain(event.chain),
    )  # fmt: skip


def paths_of(records: Iterable[Record]) -> tuple[Path, ...]:
    """From whom the outlets have what they tell: each way once, those that carry most first."""
    ways: dict[tuple[str, ...], list[str]] = {}
    for record in records:
        wording = Wording(record)
        for statement in record.statements:
            if len(statement.chain) > 1 and statement.made:
                links = tuple(visible(link) for link in reversed(wording.chain(statement.chain)))
                ways.setdefault(links, []).append(record.report.id)
    paths = [Path(links, tuple(dict.fromkeys(ids)), len(ids)) for links, ids in ways.items()]
    return tuple(sorted(paths, key=lambda p: (-p.statements, p.links)))
