"""An unanchored fact cannot be constructed."""

from __future__ import annotations

import dataclasses

import pytest

from asreported.errors import RecordError
from asreported.record import (
    Event,
    Hop,
    MadeBy,
    Mention,
    Note,
    Participant,
    Quantity,
    Record,
    Role,
    Span,
    Statement,
    Time,
    report_of,
)

HERE = (Span(0, 2),)
STATEMENT = {
    "id": "st_1",
    "source": HERE,
    "cue": HERE,
    "content": HERE,
    "kind": "direct",
    "confidence": 0.9,
    "by": "rule",
}
MADE_BY = MadeBy(asreported="0", language="en", model="m", ontology="o")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"content": ()}, "without content"),
        ({"source": (), "cue": ()}, "source or of its cue"),
        ({"chain": ()}, "begins with the outlet"),
        ({"chain": (Hop(by="unnamed"),)}, "begins with the outlet"),
        ({"verbatim": (Span(1, 5),)}, "inside the content"),
        ({"confidence": 1.5}, "from 0 to 1"),
    ],
)
def test_a_statement_needs_its_words(change: dict[str, object], message: str) -> None:
    with pytest.raises(RecordError, match=message):
        Statement(**{**STATEMENT, **change})  # type: ignore[arg-type]


def test_an_event_needs_a_trigger() -> None:
    with pytest.raises(RecordError, match="without a trigger"):
        Event(id="ev_1", type="CONSULT", trigger=(), status="happened", confidence=0.5, by="rule")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Participant(entity=None, spans=()),
        lambda: Quantity(min=3, spans=()),
        lambda: Role(title="mayor", spans=()),
        lambda: Note(code="no-such-code", start=0, end=1, message=""),
        lambda: Note(code="language", start=5, end=1, message=""),
        lambda: Time(id="tm_1", start=0, end=2, type="DATE", anchor="the clock", by="rule"),
    ],
)
def test_what_has_no_words_or_no_name_cannot_be_made(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(RecordError):
        make()


def test_a_record_refuses_references_that_lead_nowhere() -> None:
    mention = Mention(id="mn_1", start=0, end=2, kind="name", type="person", entity="en_gone", by="rule")
    with pytest.raises(RecordError, match="en_gone"):
        Record(report=report_of("It rained."), mentions=(mention,), made_by=MADE_BY)
    inside = Statement(**{**STATEMENT, "inside": "st_gone"})  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="st_gone"):
        Record(report=report_of("It rained."), statements=(inside,), made_by=MADE_BY)


def test_values_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        report_of("It rained.").text = "It snowed."  # type: ignore[misc]
