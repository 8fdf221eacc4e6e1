"""JSON in and out: what is wrong is named with its place."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from asreported.errors import RecordError
from asreported.record import (
    Entity,
    Event,
    EventDate,
    MadeBy,
    Mention,
    Note,
    Participant,
    Quantity,
    Record,
    Section,
    Span,
    Statement,
    Time,
    report_of,
)
from asreported.record.schema import record_schema
from asreported.record.wire import dumps, from_wire, loads, to_wire

SCHEMA_FILE = Path(__file__).parent.parent.parent / "docs" / "reference" / "record.schema.json"
TEXT = "“It rained,” Aino Salo said on Monday."
RECORD = Record(
    report=report_of(TEXT, published="2024-05-01", outlet="Kystposten"),
    sections=(Section(kind="paragraph", start=0, end=len(TEXT)),),
    sentences=(Span(0, len(TEXT)),),
    mentions=(Mention(id="mn_1", start=13, end=22, kind="name", type="person", entity="en_1", by="capitals"),),
    entities=(Entity(id="en_1", type="person", name="Aino Salo"),),
    times=(Time(id="tm_1", start=31, end=37, type="DATE", value="2024-04-29", edtf="2024-04-29", anchor="published", by="weekday"),),
    statements=(
        Statement(id="st_1", source=(Span(13, 22),), cue=(Span(23, 27),), content=(Span(0, 12),), kind="direct",
                  verbatim=(Span(1, 11),), speaker="en_1", confidence=0.9, by="quoted_before_cue"),
    ),
    events=(
        Event(id="ev_1", type="CONSULT", trigger=(Span(4, 10),), actors=(Participant(entity="en_1", spans=(Span(13, 22),)),),
              date=EventDate(edtf="2024-04-29", time="tm_1"), status="happened", statement="st_1", confidence=0.5,
              quantities={"fatalities": Quantity(min=1, spans=(Span(1, 3),))}, by="verb"),
    ),
    notes=(Note(code="language", start=0, end=3, message="only an example"),),
    made_by=MadeBy(asreported="0.1.0", language="en", model="none", ontology="plover-2021-09"),
)  # fmt: skip


def test_a_record_comes_back_the_same() -> None:
    assert from_wire(to_wire(RECORD)) == RECORD
    assert loads(dumps(RECORD)) == RECORD
    assert loads(dumps(RECORD, indent=2)) == RECORD


def test_the_wire_form_is_the_documented_one() -> None:
    wire = to_wire(RECORD)
    assert list(wire) == [
        "version",
        "report",
        "sections",
        "sentences",
        "mentions",
        "entities",
        "times",
        "statements",
        "events",
        "notes",
        "made_by",
    ]
    assert wire["sentences"] == [[0, 38]]
    assert wire["statements"][0]["verbatim"] == [[1, 11]]
    assert wire["statements"][0]["chain"] == [{"by": "outlet", "spans": [], "cue": []}]
    assert wire["events"][0]["quantities"] == {"fatalities": {"min": 1, "max": None, "spans": [[1, 3]]}}
    assert wire["report"]["published_from"] == "given"


def test_fields_of_later_versions_are_ignored() -> None:
    wire = to_wire(RECORD)
    wire["weather"] = "rain"
    wire["times"][0]["colour"] = "grey"
    assert from_wire(wire) == RECORD


def changed(path: list[Any], value: object) -> dict[str, Any]:
    wire = copy.deepcopy(to_wire(RECORD))
    at = wire
    for key in path[:-1]:
        at = at[key]
    if value is changed:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return wire


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["times", 0, "start"], "3", '$.times[0].start: should be an integer, not "3"'),
        (["times", 0, "start"], True, "$.times[0].start: should be an integer, not true"),
        (["times", 0, "type"], "WHEN", "$.times[0].type: should be one of DATE, TIME, DURATION, SET"),
        (["times", 0], 7, "$.times[0]: should be an object, not 7"),
        (["times", 0, "end"], 1, "$.times[0]: a span must have 0 <= start < end"),
        (["sentences", 0], [5, 5], "$.sentences[0]: should be [start, end]"),
        (["sentences", 0], [1, 2, 3], "$.sentences[0]: should be [start, end]"),
        (["statements", 0, "content"], [], "$.statements[0]: a statement without content does not exist"),
        (["statements", 0, "content"], "all", "$.statements[0].content: should be a list"),
        (["statements", 0, "chain", 0, "by"], None, "$.statements[0].chain[0].by: should be a text, not null"),
        (
            ["events", 0, "quantities", "fatalities", "min"],
            1.5,
            "$.events[0].quantities.fatalities.min: should be an integer",
        ),
        (["events", 0, "quantities"], [], "$.events[0].quantities: should be an object"),
        (["mentions", 0, "entity"], "en_9", "$: mention mn_1 names the entity en_9"),
        (["report", "published"], "May Day", "$.report: published must be a date"),
        (["version"], 2, "$.version: this asreported reads records of version 1, not 2"),
        (["made_by"], changed, "$: the field 'made_by' is missing"),
        (["report", "sha256"], changed, "$.report: the field 'sha256' is missing"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(path: list[Any], value: object, message: str) -> None:
    with pytest.raises(RecordError) as caught:
        from_wire(changed(path, value))
    assert str(caught.value).startswith(message)
    assert caught.value.path == message.split(": ", maxsplit=1)[0]


def test_what_is_no_json_says_where() -> None:
    with pytest.raises(RecordError, match=r"no JSON: .* at line 2, column 1"):
        loads("{\n")
    with pytest.raises(RecordError, match=r"\$: should be an object, not \[\]"):
        loads("[]")


def test_the_schema_accepts_the_wire_form_and_refuses_others() -> None:
    schema = jsonschema.Draft202012Validator(record_schema())
    schema.check_schema(record_schema())
    schema.validate(to_wire(RECORD))
    for path, value in ((["times", 0, "type"], "WHEN"), (["sentences", 0], [1]), (["version"], 2), (["report"], None)):
        assert not schema.is_valid(changed(path, value)), path


def test_the_schema_in_the_reference_is_the_codes() -> None:
    assert json.loads(SCHEMA_FILE.read_text(encoding="utf-8")) == record_schema(), "run make docs"
