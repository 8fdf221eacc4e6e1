"""The exported tables: rows are read back column by column, nothing is lost, and no plan becomes a deed."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections import Counter

import pytest
from hypothesis import given

from asreported.errors import InputError, RecordError
from asreported.ontology.cameo import CAMEO_CODES
from asreported.ontology.plover import PLOVER
from asreported.record import Entity, Event, EventDate, MadeBy, Participant, Record, Span, Statement, report_of
from asreported.views.columns import spans_of
from asreported.views.event_rows import evidence_of
from asreported.views.exports import EXPORTS
from asreported.views.gdelt import NAMES, gdelt_rows, left_out, read_gdelt
from asreported.views.polecat import HEADING, read_polecat
from tests.views.export_records import PLACES, records

TEXT = "Rektor Moen will visit Paris on 7 May, she told reporters. She did not visit Oslo. She urged France to help."
DEEDS = {"CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT"}


def at(words: str) -> tuple[Span]:
    return (Span(TEXT.index(words), TEXT.index(words) + len(words)),)


def polecat(record: Record) -> tuple[dict[str, str], ...]:
    return read_polecat(EXPORTS["polecat"].head() + EXPORTS["polecat"].body(record, PLOVER, PLACES, {}))


def gdelt(record: Record) -> tuple[dict[str, str], ...]:
    return read_gdelt(EXPORTS["gdelt"].body(record, PLOVER, PLACES, {}))


@pytest.fixture
def visit() -> Record:
    moen = Participant(entity="en_moen", spans=at("Rektor Moen"))
    france = Participant(entity="en_fra", spans=at("France"))
    paris, oslo = (Participant(entity=None, spans=at(name)) for name in ("Paris", "Oslo"))
    common = {"confidence": 0.9, "by": "rule"}
    told = Statement(
        id="st_1",
        source=at("she"),
        cue=at("told"),
        content=at("will visit Paris on 7 May"),
        kind="indirect",
        speaker="en_moen",
        audience=at("reporters"),
        said_on="2024-05-01",
        **common,
    )  # type: ignore[arg-type]
    urged = Statement(
        id="st_2",
        source=at("She urged"),
        cue=at("urged"),
        content=at("to help"),
        kind="indirect",
        speaker="en_moen",
        **common,
    )  # type: ignore[arg-type]
    return Record(
        report=report_of(TEXT, id="r1", outlet="Fjord Post", published="2024-05-02"),
        entities=(Entity(id="en_moen", type="person", name="Ida Moen", country="NOR", sector="EDU"),
                  Entity(id="en_fra", type="government", name="France", country="FRA", sector="GOV")),
        statements=(told, urged),
        events=(
            Event(id="ev_1", type="CONSULT", mode="visit", trigger=at("visit Paris"), actors=(moen,), recipients=(france, paris),
                  place=paris, date=EventDate(edtf="2024-05-07", time=None), status="planned", statement="st_1", **common),  # type: ignore[arg-type]
            Event(id="ev_2", type="CONSULT", mode="visit", trigger=at("visit Oslo"), actors=(moen,), place=oslo,
                  status="did_not_happen", **common),  # type: ignore[arg-type]
            Event(id="ev_3", type="REQUEST", mode="assist", trigger=at("urged"), actors=(moen,), recipients=(france,),
                  status="happened", **common),  # type: ignore[arg-type]
            Event(id="ev_4", type="AID", trigger=at("help"), actors=(france,), status="called_for", **common),  # type: ignore[arg-type]
        ),
        made_by=MadeBy(asreported="0.1.0", language="en", model="none", ontology=PLOVER.name),
    )  # fmt: skip


def test_the_headings_are_polecats_forty_and_gdelts_sixty_one() -> None:
    assert HEADING[0] == "Event ID"
    assert HEADING[7:15] == (
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
        "Wikipedia Actor ID",
    )  # fmt: skip
    assert HEADING[39:41] == ("Version", "Report ID")
    assert len(NAMES) == 61
    assert (NAMES[5], NAMES[15], NAMES[25], NAMES[35], NAMES[51], NAMES[60]) == (
        "Actor1Code", "Actor2Code", "IsRootEvent", "Actor1Geo_Type", "ActionGeo_Type", "SOURCEURL",
    )  # fmt: skip
    assert len(set(HEADING)) == len(HEADING)
    assert len(set(NAMES)) == len(NAMES)


def test_a_planned_visit_is_an_agreement_in_a_row_of_its_own_for_each_pair(visit: Record) -> None:
    rows = [row for row in polecat(visit) if row["Event ID"] == "r1/ev_1"]
    assert [(r["Pair"], r["Actor Name"], r["Recipient Name"]) for r in rows] == [
        ("1/2", "Ida Moen", "France"),
        ("2/2", "Ida Moen", "Paris"),
    ]
    row = rows[0]
    assert (row["Event Type"], row["Event Mode"], row["Intensity"], row["Quad Code"]) == (
        "AGREE",
        "",
        "2.5",
        "VERBAL COOPERATION",
    )
    assert (row["Coded Type"], row["Coded Mode"], row["Status"], row["Told As Fact"]) == (
        "CONSULT",
        "visit",
        "planned",
        "yes",
    )
    assert (row["Event Date"], row["City"], row["Latitude"], row["Feature Type"]) == (
        "2024-05-07",
        "Paris",
        "48.853",
        "PPLC",
    )
    assert (row["Voice"], row["Inside"], row["Evidence"], row["CAMEO"]) == ("Ida Moen", "st_1", "visit Paris", "036")
    assert row["Independent Origins"] == row["Actor COW"] == row["GeoNames ID"] == ""


def test_what_did_not_happen_keeps_its_type_and_is_no_fact(visit: Record) -> None:
    row = next(row for row in polecat(visit) if row["Event ID"] == "r1/ev_2")
    assert (row["Event Type"], row["Status"], row["Told As Fact"], row["CAMEO"]) == (
        "CONSULT",
        "did_not_happen",
        "no",
        "",
    )


def test_a_statement_is_a_row_and_one_that_asks_is_an_appeal(visit: Record) -> None:
    told, urged = (row for row in polecat(visit) if row["Row Kind"] == "statement")
    assert (told["Event Type"], told["Actor Name"], told["Recipient Name"], told["CAMEO"]) == (
        "STATEMENT",
        "Ida Moen",
        "reporters",
        "010",
    )
    assert (told["Event Date"], told["Intensity"], told["Quad Code"]) == ("2024-05-01", "", "")
    assert urged["CAMEO"] == "020"


def test_gdelt_has_no_row_for_what_did_not_take_place(visit: Record) -> None:
    rows = gdelt(visit)
    assert sorted(row["EventCode"] for row in rows) == ["010", "020", "036", "036", "103"]
    planned = next(row for row in rows if row["EventCode"] == "036")
    assert (planned["Actor1Code"], planned["Actor2Code"], planned["QuadClass"], planned["GoldsteinScale"]) == (
        "NOREDU",
        "FRAGOV",
        "1",
        "4.0",
    )
    assert (planned["SQLDATE"], planned["MonthYear"], planned["Year"], planned["FractionDate"]) == (
        "20240507",
        "202405",
        "2024",
        "2024.4301",
    )
    assert (planned["ActionGeo_FullName"], planned["ActionGeo_Type"], planned["ActionGeo_Lat"]) == (
        "Paris",
        "4",
        "48.853",
    )
    assert left_out(visit, PLOVER) == {"did_not_happen": 1, "called_for": 1}
    assert len({row["GLOBALEVENTID"] for row in rows}) == len(rows)


def test_a_statement_that_was_not_made_is_kept_in_one_table_and_left_out_of_the_other(visit: Record) -> None:
    silent = dataclasses.replace(visit, events=(), statements=(dataclasses.replace(visit.statements[0], made=False),))
    (row,) = polecat(silent)
    assert (row["Status"], row["Told As Fact"], row["CAMEO"]) == ("did_not_happen", "no", "")
    assert gdelt(silent) == ()
    assert left_out(silent, PLOVER) == {"not said": 1}


def test_a_city_that_may_be_one_of_two_has_no_coordinates(visit: Record) -> None:
    place = Participant(entity="en_s", spans=at("Paris"))
    entity = Entity(id="en_s", type="place", name="Springfield", country="USA")
    event = dataclasses.replace(visit.events[0], place=place)
    record = dataclasses.replace(
        visit, entities=(*visit.entities, entity), events=(event,), statements=visit.statements
    )
    row = next(row for row in polecat(record) if row["Row Kind"] == "event")
    assert (row["Placename"], row["Country"], row["City"], row["Latitude"]) == ("Springfield", "USA", "", "")


def test_the_caller_says_how_many_origins_tell_of_a_line(visit: Record) -> None:
    origins = {"ev_1": 3, "st_2": 0}
    table = EXPORTS["polecat"]
    rows = read_polecat(table.head() + table.body(visit, PLOVER, PLACES, origins))
    assert {(r["Event ID"], r["Independent Origins"]) for r in rows} == {
        ("r1/ev_1", "3"), ("r1/st_2", "0"), ("r1/ev_2", ""), ("r1/ev_3", ""), ("r1/ev_4", ""), ("r1/st_1", "")
    }  # fmt: skip
    told = read_gdelt(EXPORTS["gdelt"].body(visit, PLOVER, PLACES, origins))
    assert sorted((r["EventCode"], r["NumSources"]) for r in told) == [
        ("010", "1"), ("020", "1"), ("036", "3"), ("036", "3"), ("103", "1")
    ]  # fmt: skip


def test_a_name_of_nothing_but_blanks_is_no_name(visit: Record) -> None:
    record = dataclasses.replace(visit, report=dataclasses.replace(visit.report, outlet=" \t\x00"))
    row = next(row for row in polecat(record) if row["Event ID"] == "r1/ev_2")
    assert (row["Voice"], row["Chain"], row["Source"]) == ("outlet", "outlet", "")


def test_a_record_of_another_ontology_is_refused(visit: Record) -> None:
    other = dataclasses.replace(visit, made_by=dataclasses.replace(visit.made_by, ontology="picnics sha256:00"))
    for name in ("polecat", "gdelt", "jsonl"):
        with pytest.raises(InputError, match="coded with the ontology picnics"):
            EXPORTS[name].body(other, PLOVER, PLACES, {})


@pytest.mark.parametrize(
    ("column", "cell", "message"),
    [
        ("Event Date", "2024-02-30", r"row 2, column 2 \(Event Date\): '2024-02-30'"),
        ("Intensity", "11.0", "Intensity"),
        ("Quad Code", "COOPERATION", "Quad Code"),
        ("Actor Country", "ZZZ", "Actor Country"),
        ("Actor COW", "385", "Actor COW"),
        ("Latitude", "91.0", "Latitude"),
        ("Status", "rumoured", "Status"),
        ("Evidence Spans", "9-3", "Evidence Spans"),
        ("Chain", "", "Chain"),
        ("Voice", "a\u0007b", "control character"),
    ],
)
def test_a_wrong_cell_is_named(visit: Record, column: str, cell: str, message: str) -> None:
    head, first, *_ = csv.reader(
        io.StringIO(EXPORTS["polecat"].head() + EXPORTS["polecat"].body(visit, PLOVER, PLACES, {})), delimiter="\t"
    )
    first[head.index(column)] = cell
    with pytest.raises(RecordError, match=message):
        read_polecat("\t".join(head) + "\n" + "\t".join(first) + "\n")


@pytest.mark.parametrize(
    ("column", "cell"),
    [("EventCode", "9999"), ("EventBaseCode", "011"), ("QuadClass", "2"), ("GoldsteinScale", "x"), ("AvgTone", "1.0"),
     ("SQLDATE", "2024"), ("GLOBALEVENTID", ""), ("NumSources", "0"), ("Actor1CountryCode", "UNO")],
)  # fmt: skip
def test_a_wrong_cell_of_gdelts_is_named(visit: Record, column: str, cell: str) -> None:
    row = list(next(gdelt_rows(visit, PLOVER, PLACES)))
    row[NAMES.index(column)] = cell
    with pytest.raises(RecordError, match="row 1"):
        read_gdelt("\t".join(row) + "\n")
    with pytest.raises(RecordError, match="60 cells, not 61"):
        read_gdelt("\t".join(row[:60]) + "\n")


@given(records())
def test_every_event_and_statement_has_rows_and_they_are_read_back(record: Record) -> None:
    rows = polecat(record)
    values = {f"{record.report.id}/{v.id}".replace("\t", " "): v for v in (*record.events, *record.statements)}
    assert {row["Event ID"] for row in rows} == set(values)
    for event, number in Counter(row["Event ID"] for row in rows).items():
        assert {row["Pair"].split("/")[1] for row in rows if row["Event ID"] == event} == {str(number)}
    for row in rows:
        value = values[row["Event ID"]]
        assert spans_of(row["Evidence Spans"]) == evidence_of(value)
        if isinstance(value, Event):
            assert (row["Coded Type"], row["Coded Mode"] or None, row["Status"]) == (
                value.type,
                value.mode,
                value.status,
            )
            if value.status == "planned":
                assert row["Event Type"] not in DEEDS
            elif value.status not in ("happened", "ongoing"):
                assert row["Told As Fact"] == "no"


@given(records())
def test_gdelts_rows_are_read_back_and_only_tell_what_took_place(record: Record) -> None:
    rows = gdelt(record)
    assert len({row["GLOBALEVENTID"] for row in rows}) == len(rows)
    facts = [r for r in polecat(record) if r["CAMEO"]]
    assert Counter(r["EventCode"] for r in rows) == Counter(r["CAMEO"] for r in facts)
    for fact in facts:  # what is told as fact, and of plans the intent
        assert fact["CAMEO"].startswith("03") if fact["Status"] == "planned" else fact["Told As Fact"] == "yes"
    missing = sum(left_out(record, PLOVER).values())
    assert len({r["Event ID"] for r in facts}) + missing == len(record.events) + len(record.statements)
    for row in rows:
        code = CAMEO_CODES[row["EventCode"]]
        assert row["GoldsteinScale"] == ("" if code.goldstein is None else f"{code.goldstein:.1f}")


@given(records())
def test_the_other_tables_say_the_same(record: Record) -> None:
    lines = EXPORTS["jsonl"].body(record, PLOVER, PLACES, {}).split("\n")[:-1]
    objects = [{k: v or "" for k, v in json.loads(line).items()} for line in lines]
    assert objects == list(polecat(record))
    table = EXPORTS["csv-statements"]
    rows = list(csv.DictReader(io.StringIO(table.head() + table.body(record, PLOVER, PLACES, {}), newline="")))
    assert {row["id"] for row in rows} == {s.id for s in record.statements}
    assert all(spans_of(row["content_spans"]) for row in rows)
