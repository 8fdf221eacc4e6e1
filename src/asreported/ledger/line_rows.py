"""What of a record is searched: one row for the report, each statement and each event, with its words and facets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from asreported.record.event import Event
from asreported.record.record import Record
from asreported.record.span import Span, Spans
from asreported.record.statement import Chain, Statement

LONGEST = 2_000  # code points of a statement's or event's words
LONGEST_TEXT = 200_000


class LineRow(NamedTuple):
    """A row of `lines`, and who has which part in it: (global entity, part)."""

    id: str
    kind: str
    type: str | None
    status: str | None
    first_day: str | None
    last_day: str | None
    words: str
    parts: tuple[tuple[str, str], ...]


def line_rows(record: Record, global_of: Callable[[str], str | None]) -> Iterator[LineRow]:
    """The rows of a record. `global_of` gives the entity across reports of one of the record's."""
    report = record.report
    day = (report.updated or report.published or "")[:10] or None
    yield LineRow(report.id, "report", None, None, day, day, stored(report.text[:LONGEST_TEXT]), ())
    for statement in record.statements:
        parts = _parts_of_statement(statement, global_of)
        first, last = _days(statement.said_on, day)
        words = _words(record, (*statement.source, *statement.cue, *statement.content))
        yield LineRow(statement.id, "statement", statement.kind, _said(statement), first, last, words, parts)
    for event in record.events:
        first, last = _days(event.date.edtf if event.date is not None else None, None)
        parts = _parts_of_event(event, global_of)
        words = _sentence(record, event.trigger)
        yield LineRow(event.id, "event", event.type, event.status, first, last, words, parts)


def stored(words: str) -> str:
    """A text as every database takes it: no NUL, no half of a surrogate pair."""
    return words.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _said(statement: Statement) -> str:
    if not statement.made:
        return "not_said"
    return "denied" if statement.polarity == "negative" else "said"


def _parts_of_statement(statement: Statement, global_of: Callable[[str], str | None]) -> tuple[tuple[str, str], ...]:
    parts = {("speaker", statement.speaker), ("origin", statement.origin), *_in_chain(statement.chain)}
    return _placed(parts, global_of)


def _parts_of_event(event: Event, global_of: Callable[[str], str | None]) -> tuple[tuple[str, str], ...]:
    parts = {("actor", a.entity) for a in event.actors} | {("recipient", r.entity) for r in event.recipients}
    if event.place is not None:
        parts.add(("place", event.place.entity))
    return _placed(parts | _in_chain(event.chain), global_of)


def _in_chain(chain: Chain) -> set[tuple[str, str | None]]:
    return {("chain", hop.by) for hop in chain if hop.by not in ("outlet", "unnamed")}


def _placed(parts: set[tuple[str, str | None]], global_of: Callable[[str], str | None]) -> tuple[tuple[str, str], ...]:
    found = {(placed, part) for part, id in parts if id is not None and (placed := global_of(id)) is not None}
    return tuple(sorted(found))


def _words(record: Record, spans: Spans) -> str:
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return stored(record.report.text[start : min(end, start + LONGEST)])


def _sentence(record: Record, trigger: Spans) -> str:
    at = trigger[0].start
    held = next((s for s in record.sentences if s.start <= at < s.end), None) or Span(trigger[0].start, trigger[-1].end)
    return _words(record, (held,))


def _days(edtf: str | None, otherwise: str | None) -> tuple[str | None, str | None]:
    """The first and last day that an EDTF date may mean; `otherwise` where it says nothing."""
    from asreported.record.edtf import bounds

    found = bounds(edtf) if edtf else None
    return (found[0].isoformat(), found[1].isoformat()) if found is not None else (otherwise, otherwise)
