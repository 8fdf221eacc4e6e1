"""What a record must hold besides its shapes: spans lie in the text and hold words, ids name what is there, dates are EDTF.

for what in broken_laws(record):
    print(what)
"""

from __future__ import annotations

from collections.abc import Iterator

from asreported.record.edtf import is_edtf
from asreported.record.record import Record
from asreported.record.span import Span, Spans
from asreported.record.statement import Chain

NOBODY = ("outlet", "unnamed")


def loose_spans(record: Record) -> Iterator[str]:
    """Spans of a record that lie outside its text, or hold no words where words are said to be."""
    text = record.report.text
    for name, spans in _worded(record):
        for span in spans:
            if span.end > len(text) or not span.of(text).strip():
                yield f"{name} has a span [{span.start}, {span.end}] without words"
    for mention in record.mentions:
        if mention.end > len(text):
            yield f"{mention.id} ends after the text"


def broken_laws(record: Record) -> Iterator[str]:
    """All that does not hold; nothing for a record in order."""
    yield from loose_spans(record)
    yield from _unknown_ids(record)
    yield from _odd_dates(record)


def _worded(record: Record) -> Iterator[tuple[str, Spans]]:
    for s in record.statements:
        for spans in (s.source, s.cue, s.content, s.verbatim, *_spans_of(s.chain)):
            yield s.id, spans
    for e in record.events:
        people = (*e.actors, *e.recipients, *([e.place] if e.place is not None else []))
        numbers = (q.spans for q in e.quantities.values())
        for spans in (e.trigger, *e.mentions, *(p.spans for p in people), *numbers, *_spans_of(e.chain)):
            yield e.id, spans


def _spans_of(chain: Chain) -> Iterator[tuple[Span, ...]]:
    for hop in chain:
        yield hop.spans
        yield hop.cue


def _unknown_ids(record: Record) -> Iterator[str]:
    entities = {e.id for e in record.entities}
    statements = {s.id: s for s in record.statements}
    times = {t.id for t in record.times}
    named: list[tuple[str, str | None]] = []
    for s in record.statements:
        named += [(s.id, s.speaker), (s.id, s.origin), *((s.id, hop.by) for hop in s.chain if hop.by not in NOBODY)]
        inside, seen = s.inside, set[str]()
        while inside is not None and inside not in seen:
            seen.add(inside)
            inside = statements[inside].inside if inside in statements else None
        if s.id in seen:
            yield f"{s.id} stands inside itself"
    for e in record.events:
        people = (*e.actors, *e.recipients, *([e.place] if e.place is not None else []))
        named += [(e.id, p.entity) for p in people]
        named += [(e.id, hop.by) for hop in e.chain if hop.by not in NOBODY]
        if e.statement is not None and e.statement not in statements:
            yield f"{e.id} stands in the statement {e.statement}, which is not in the record"
        if e.date is not None and e.date.time is not None and e.date.time not in times:
            yield f"{e.id} rests on the time {e.date.time}, which is not in the record"
    named += [(e.id, e.part_of) for e in record.entities]
    yield from (f"{id} names the entity {entity}, which is not in the record" for id, entity in named
                if entity is not None and entity not in entities)  # fmt: skip


def _odd_dates(record: Record) -> Iterator[str]:
    dates = [(s.id, s.said_on) for s in record.statements]
    dates += [(e.id, e.date.edtf) for e in record.events if e.date is not None]
    dates += [(t.id, t.edtf) for t in record.times]
    yield from (
        f"{id} has the date {date!r}, which is not EDTF" for id, date in dates if date is not None and not is_edtf(date)
    )
