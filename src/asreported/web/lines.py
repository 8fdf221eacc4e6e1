"""The lines of a record as the report's page lists them: words only, so that a template has nothing to decide.

lines_of(record, {"st_3f9a": "accept"})[0].who     # "The ministry"
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from asreported.record import Entity, Event, Record, Span, Spans, Statement, Time
from asreported.views.dates import day_words, said_when
from asreported.views.marks import note_id
from asreported.views.wording import Wording, cut, happenings, offsets, told, typographic, visible

DEEPEST = 3
_JUDGED = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}


class Line(NamedTuple):
    """One line: what it says, in pieces that are shown one after the other.

    kind     st, ev, tm, en or note;  head  a heading that begins here ("" for none);  depth  of a statement in others
    marks    what must not be overlooked;  who, verb, quote  the sentence itself;  sort  what kind of thing it is
    chain    on whose word, from the outlet inwards;  facts  what else is known
    where    the offsets of its words, by which the text is found;  by, sure  the rule that made it, and how sure it is
    verdict  accepted, rejected or corrected by people; "" when nobody has judged it
    """

    id: str
    kind: str
    who: str = ""
    verb: str = ""
    quote: str = ""
    head: str = ""
    depth: int = 0
    marks: tuple[str, ...] = ()
    sort: str = ""
    chain: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    where: str = ""
    by: str = ""
    sure: str = ""
    verdict: str = ""
    entities: tuple[str, ...] = ()

    @property
    def judged(self) -> bool:
        """May people judge it: is it something said or done?"""
        return self.kind in ("st", "ev")


class Group(NamedTuple):
    """Lines of one kind under their heading."""

    name: str
    heading: str
    lines: tuple[Line, ...]


def groups_of(record: Record, verdicts: Mapping[str, str]) -> tuple[Group, ...]:
    """All lines of a record; `verdicts` says of each judged line how: accept, reject or correct."""
    wording = Wording(record)
    found = (
        ("statements", "Who said what", _statements(wording, verdicts)),
        ("events", "What happened", _events(wording, verdicts)),
        ("times", "When", (_time(wording, t) for t in sorted(record.times, key=lambda t: t.span))),
        ("notes", "Notes", _notes(wording)),
        ("names", "Who is who", _entities(wording)),
    )
    groups = (Group(name, heading, tuple(lines)) for name, heading, lines in found)
    return tuple(group for group in groups if group.lines)


def line_of(record: Record, id: str, verdicts: Mapping[str, str]) -> Line | None:
    """The one line of that id; None when the record has none. Statements and events are found without making the others."""
    wording = Wording(record)
    if any(statement.id == id for statement in record.statements):
        found, depth = next(one for one in told(record) if one.statement.id == id)
        return _statement(wording, found, min(depth, DEEPEST), verdicts)
    for heading, events in happenings(record):
        for place, event in enumerate(events):
            if event.id == id:
                return _event(wording, event, heading if place == 0 else "", heading == "Background", verdicts)
    return next((line for group in groups_of(record, verdicts) for line in group.lines if line.id == id), None)


def sentence_of(line: Line) -> str:
    """A line as one sentence, for a log or a title."""
    sentence = f"{line.who}{line.verb} {line.quote}" if line.kind == "st" else f"{line.who}: {line.quote}"
    return cut(" ".join(sentence.split()).strip(": "), 200)


def _statements(wording: Wording, verdicts: Mapping[str, str]) -> Iterator[Line]:
    for statement, depth in told(wording.record):
        yield _statement(wording, statement, min(depth, DEEPEST), verdicts)


def _statement(wording: Wording, statement: Statement, depth: int, verdicts: Mapping[str, str]) -> Line:
    facts = [said_when(statement.said_on)] if statement.said_on else []
    facts += [cut(wording.words(statement.occasion), 80)] if statement.occasion else []
    return Line(
        statement.id, "st",
        who=typographic(wording.who(statement)),
        verb=typographic(wording.said(statement)),
        quote=wording.content(statement, 340),
        depth=depth,
        marks=wording.marks(statement),
        chain=wording.chain(statement.chain),
        facts=tuple(facts),
        where=offsets(statement.content),
        by=statement.by,
        sure=f"{statement.confidence:.2f}",
        verdict=_JUDGED.get(verdicts.get(statement.id, ""), ""),
        entities=tuple(dict.fromkeys(e for e in (statement.speaker, statement.origin) if e)),
    )  # fmt: skip


def _events(wording: Wording, verdicts: Mapping[str, str]) -> Iterator[Line]:
    for heading, events in happenings(wording.record):
        for place, event in enumerate(events):
            yield _event(wording, event, heading if place == 0 else "", heading == "Background", verdicts)


def _event(wording: Wording, event: Event, head: str, background: bool, verdicts: Mapping[str, str]) -> Line:
    actors, recipients = wording.sides(event)
    who = actors or ("by whom is not said" if recipients else "")
    around = "".join(f", {part}" for part in wording.circumstances(event))
    sort = [
        event.type,
        *([event.mode] if event.mode else []),
        *([event.status.replace("_", " ")] if background else []),
    ]
    return Line(
        event.id, "ev",
        who=f"{who} → {recipients}" if recipients else who,
        quote=f"“{typographic(wording.words(event.trigger))}”{around}",
        head=head,
        marks=wording.event_marks(event),
        sort=" · ".join(sort),
        chain=wording.chain(event.chain),
        where=offsets(event.trigger),
        by=event.by,
        sure=f"{event.confidence:.2f}",
        verdict=_JUDGED.get(verdicts.get(event.id, ""), ""),
        entities=tuple(dict.fromkeys(p.entity for p in (*event.actors, *event.recipients) if p.entity)),
    )  # fmt: skip


def _time(wording: Wording, time: Time) -> Line:
    rests = wording.anchor(time.anchor)
    return Line(
        time.id, "tm", who=_when(time), quote=f"“{typographic(wording.words((time.span,)))}”",
        facts=(rests,) if rests else (), where=_where((time.span,)), by=time.by,
    )  # fmt: skip


def _when(time: Time) -> str:
    if time.edtf:
        return day_words(time.edtf)
    if time.candidates:
        return " or ".join(day_words(c) for c in time.candidates)
    if time.type in ("DURATION", "SET"):
        return f"{'how often' if time.type == 'SET' else 'how long'} ({time.value or '?'})"
    return "not settled by the text"


def _notes(wording: Wording) -> Iterator[Line]:
    length = len(wording.text)
    for place, note in enumerate(wording.record.notes):
        part = note.span if note.span and (note.start, note.end) != (0, length) else None
        yield Line(
            note_id(place), "note", quote=visible(note.message), sort=note.code,
            where=_where((part,)) if part else "", facts=() if part else ("the whole report",),
        )  # fmt: skip


def _entities(wording: Wording) -> Iterator[Line]:
    places: dict[str, list[Span]] = {}
    for mention in wording.record.mentions:
        places.setdefault(mention.entity, []).append(mention.span)
    for entity in wording.record.entities:
        if entity.id in places:
            yield _entity(wording, entity, sorted(places[entity.id]))


def _entity(wording: Wording, entity: Entity, spans: list[Span]) -> Line:
    sort = ", ".join(part for part in (entity.type.replace("_", " "), entity.country, entity.sector) if part)
    roles = [visible(role.title) + (f", {name}" if (name := wording.name(role.of)) else "") for role in entity.roles]
    also = [f"also: {', '.join(visible(alias) for alias in entity.aliases)}"] if entity.aliases else []
    return Line(
        entity.id, "en", who=visible(entity.name) or "nameless", sort=sort, facts=(*roles, *also, f"named {len(spans)}×"),
        where=offsets(spans[:1]), entities=(entity.id,),
    )  # fmt: skip


def _where(spans: Spans) -> str:
    return offsets(spans)
