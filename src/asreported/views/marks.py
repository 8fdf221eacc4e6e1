"""Which words of a report belong to which lines of its record: the text cut at every border of every span.

Spans overlap: a quotation holds another source's words, a time stands inside a content. HTML elements must nest, so the
text is cut into pieces between one border and the next, and each piece knows all the marks that lie on it:

    "Rain fell, officials said."     content [0, 9)   source [11, 20)   cue [21, 25)
    -> "Rain fell" {content}  ", " {}  "officials" {source}  " " {}  "said" {cue}  "." {}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from asreported.record import Participant, Record, Spans
from asreported.views.wording import told

Part = Literal["content", "source", "cue", "trigger", "time", "name", "note", "beside"]


class Mark(NamedTuple):
    """A stretch of text that belongs to the line `id`; `beside` is what is shown only when the line is chosen."""

    start: int
    end: int
    part: Part
    id: str
    depth: int = 0


class Piece(NamedTuple):
    """A stretch between two borders, and the marks that cover it whole."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def marks_of(record: Record) -> tuple[Mark, ...]:
    """All marks of a record that lie within its text."""
    found: list[Mark] = []

    def add(spans: Spans, part: Part, id: str, depth: int = 0) -> None:
        found.extend(Mark(s.start, s.end, part, id, depth) for s in spans)

    for statement, depth in told(record):
        line = statement.id
        add(statement.content, "content", line, depth)
        add(statement.source, "source", line, depth)
        add(statement.cue, "cue", line, depth)
        for hop in statement.chain[1:]:
            add(tuple(s for s in hop.spans if s not in statement.source), "source", line, depth)
            add(tuple(s for s in hop.cue if s not in statement.cue), "cue", line, depth)
        add((*statement.occasion, *statement.audience), "beside", line, depth)
    when = {time.id: time.span for time in record.times}
    for event in record.events:
        add(event.trigger, "trigger", event.id)
        for spans in event.mentions:
            add(tuple(s for s in spans if s not in event.trigger), "trigger", event.id)
        parties: tuple[Participant, ...] = (*event.actors, *event.recipients, *((event.place,) if event.place else ()))
        for party in parties:
            add(party.spans, "beside", event.id)
        for quantity in event.quantities.values():
            add(quantity.spans, "beside", event.id)
        if event.date and event.date.time in when:
            add((when[event.date.time],), "beside", event.id)
    found.extend(Mark(t.start, t.end, "time", t.id) for t in record.times)
    found.extend(Mark(m.start, m.end, "name", m.entity) for m in record.mentions)
    found.extend(Mark(n.start, n.end, "note", note_id(i)) for i, n in enumerate(record.notes) if n.span)
    length = len(record.report.text)
    whole = {note_id(i) for i, n in enumerate(record.notes) if (n.start, n.end) == (0, length)}
    return tuple(dict.fromkeys(m for m in found if m.end <= length and m.id not in whole))


def note_id(place: int) -> str:
    """The name of a note on the page; notes have no ids of their own."""
    return f"note_{place + 1}"


def pieces_of(length: int, marks: Iterable[Mark], cuts: Iterable[int] = ()) -> Iterator[Piece]:
    """The stretches `[0, length)` falls into, in order and without a gap; further `cuts` are borders too."""
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    for mark in marks:
        opening.setdefault(mark.start, []).append(mark)
        closing.setdefault(mark.end, []).append(mark)
    borders = sorted({0, length, *opening, *closing, *(c for c in cuts if 0 < c < length)})
    alive: dict[Mark, None] = {}
    for start, end in pairwise(borders):
        for mark in closing.get(start, ()):
            alive.pop(mark, None)
        for mark in opening.get(start, ()):
            alive[mark] = None
        yield Piece(start, end, tuple(alive))
