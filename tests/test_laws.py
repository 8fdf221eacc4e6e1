"""The laws that hold for every text whatever: what a reader of records may rely on without looking."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asreported.record import Record, Report, Span, Spans, report_of
from asreported.record.schema import record_schema
from asreported.record.wire import dumps, from_wire, loads, to_wire
from tests.strategies import articles, paragraphs, reports

SCHEMA = jsonschema.Draft202012Validator(record_schema())


def record_of(report: Report) -> Record:
    """The record of a report. (The kit is no argument of the tests: Hypothesis would print its tables.)"""
    from asreported.desk import load_kit
    from asreported.reader.read import read

    return read(report, load_kit())


def spans_of(record: Record) -> Iterator[tuple[str, Span]]:
    """Every span of a record with the name of what it belongs to."""
    for name, values in (
        ("section", record.sections),
        ("mention", record.mentions),
        ("time", record.times),
    ):
        yield from ((name, value.span) for value in values)
    yield from (("sentence", span) for span in record.sentences)
    yield from (("note", note.span) for note in record.notes if note.span)
    pieces: list[tuple[str, Spans]] = []
    for s in record.statements:
        pieces += [
            (f"statement's {field}", getattr(s, field))
            for field in ("source", "cue", "content", "verbatim", "insertions", "occasion", "audience")
        ]
        pieces += [("hop", spans) for hop in s.chain for spans in (hop.spans, hop.cue)]
    for e in record.events:
        pieces += [("trigger", e.trigger), *(("telling", m) for m in e.mentions)]
        pieces += [("participant", p.spans) for p in (*e.actors, *e.recipients, *([e.place] if e.place else []))]
        pieces += [("quantity", q.spans) for q in e.quantities.values()]
    pieces += [("role", role.spans) for entity in record.entities for role in entity.roles]
    yield from ((name, span) for name, spans in pieces for span in spans)


@given(report=reports())
@example(report=report_of(""))
@example(report=report_of("\x00\ufeff\n \t"))
@example(report=report_of("Aino Salo said \ud800 on Monday."))
@example(report=report_of("“" * 2000 + "said"))
@example(report=report_of("“[" * 500 + "]”" * 499 + " he said"))
def test_any_text_is_read_and_every_span_lies_in_it(report: Report) -> None:
    record = record_of(report)
    length = len(report.text)
    assert record.report.text == report.text
    for name, span in spans_of(record):
        assert 0 <= span.start < span.end <= length, f"the {name} {span} leaves a text of {length} characters"


@given(report=reports())
def test_sections_tile_the_text(report: Report) -> None:
    record = record_of(report)
    at = 0
    for section in record.sections:
        assert section.start >= at, "sections overlap or are out of order"
        assert not report.text[at : section.start].strip(), "a letter lies between two sections"
        at = section.end
    assert not report.text[at:].strip(), "a letter lies after the last section"


@given(report=reports())
def test_the_wire_gives_back_the_record_and_the_schema_accepts_it(report: Report) -> None:
    record = record_of(report)
    assert from_wire(to_wire(record)) == record
    assert loads(dumps(record)) == record
    SCHEMA.validate(to_wire(record))


@given(report=reports())
def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    first = dumps(record_of(report))
    record_of(report_of("Somebody else said something else on Tuesday."))  # nothing is remembered between two reports
    assert dumps(record_of(report)) == first


@given(report=reports())
def test_ids_are_the_records_own_and_all_references_lead_somewhere(report: Report) -> None:
    record = record_of(report)
    groups = {
        "entity": [e.id for e in record.entities],
        "mention": [m.id for m in record.mentions],
        "time": [t.id for t in record.times],
        "statement": [s.id for s in record.statements],
        "event": [e.id for e in record.events],
    }
    for name, ids in groups.items():
        assert len(ids) == len(set(ids)), f"an {name} id stands twice"
    entities, times, statements = set(groups["entity"]), set(groups["time"]), set(groups["statement"])
    for s in record.statements:
        named = {s.speaker, s.origin, *(h.by for h in s.chain)} - {None, "outlet", "unnamed"}
        assert named <= entities
    for e in record.events:
        assert {p.entity for p in (*e.actors, *e.recipients)} - {None} <= entities
        assert {e.statement} - {None} <= statements
        assert e.date is None or {e.date.time} - {None} <= times
    for entity in record.entities:
        assert {entity.part_of, *(r.of for r in entity.roles)} - {None} <= entities


@given(report=reports())
def test_nothing_is_stated_where_nobody_speaks(report: Report) -> None:
    """No statement and no event stands in an address, a credit, a related line or an update note."""
    record = record_of(report)
    silent = [
        s.span for s in record.sections if s.kind in ("related", "url", "embed", "update_note", "credit", "boilerplate")
    ]
    for spans in (*(s.content for s in record.statements), *(e.trigger for e in record.events)):
        assert not any(a.overlaps(b) for a in spans for b in silent)


@given(text=articles, more=paragraphs)
def test_a_paragraph_appended_moves_no_earlier_span(text: str, more: str) -> None:
    """What stands before does not move: its sections and times stay where they were. (Where a garbled sentence ends the
    model may see otherwise, since it reads what follows too.)"""
    short = record_of(report_of(text, published="2024-05-01"))
    long = record_of(report_of(f"{text}\n\n{more}", published="2024-05-01"))
    end = len(text)
    assert [s for s in long.sections if s.start < end] == list(short.sections)
    assert [t.span for t in long.times if t.start < end] == [t.span for t in short.times]


@settings(max_examples=15)
@given(text=articles, day=st.sampled_from(("2019-02-28", "2024-05-01")))
def test_without_a_date_no_relative_day_is_resolved(text: str, day: str) -> None:
    """The clock is never asked: undated, "yesterday" has no calendar value; dated, every record says from when."""
    undated = record_of(report_of(text))
    for time in undated.times:
        if undated.report.text[time.start : time.end].lower() in (
            "yesterday",
            "thursday",
            "friday",
            "last friday",
            "next week",
        ):
            assert time.edtf is None, f"{time} was resolved without any date"
    assert record_of(report_of(text, published=day)).report.published == day
