"""The ledger on both databases: what comes in stays, what people say is laid over it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asreported.errors import LedgerError
from asreported.ledger import Ledger
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.record import Record
from asreported.record.report import Section, report_of
from asreported.record.span import Span
from asreported.record.wire import dumps
from tests.ledger.invented import all_of, invented, lines_of, many_of
from tests.strategies import reports

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)


# --- reports come in ---------------------------------------------------------------------------------------------------------


def test_a_report_is_kept_whole(ledger: Ledger, kit: Kit) -> None:
    text = "Ferry back on Friday\n\nThe ferry will sail again on Friday, Transport Minister Aino Salo said.\n"
    record = read(report_of(text, published="2024-05-01", outlet="The Daily Ferry", url="https://ferry.example/1"), kit)
    added = ledger.add(record, raw=b"\xffas it came\x00", media_type="text/html", by="mira")
    kept = ledger.record(added.report)
    assert added.status == "new"
    assert (kept.report.text, kept.statements, kept.events) == (text, record.statements, record.events)
    assert ledger.raw(added.report) == (b"\xffas it came\x00", "text/html")
    assert [hit.line for hit in ledger.search("sail", kind="statement").hits] == [record.statements[0].id]
    assert ledger.verify() == []
    row = ledger.reports().reports[0]
    assert (row.id, row.outlet, row.url, row.day) == (
        added.report,
        "The Daily Ferry",
        "https://ferry.example/1",
        "2024-05-01",
    )


def test_adding_it_twice_changes_nothing(ledger: Ledger) -> None:
    first = ledger.add(invented(1))
    before = all_of(ledger)
    again = ledger.add(invented(1), raw=b"other bytes", by="somebody else")
    assert again == (first.report, "known", first.story, ())
    assert ledger.has(invented(1).report) == again
    assert all_of(ledger) == before


def test_the_same_bytes_are_kept_once(ledger: Ledger) -> None:
    for n in range(3):
        ledger.add(invented(n), raw=b"the same page")
    assert many_of(ledger)["blobs"] == 1
    assert many_of(ledger)["reports"] == 3


def test_a_new_version_stands_beside_the_old_one(ledger: Ledger) -> None:
    url = "https://ferry.example/1"
    later = ledger.add(invented(2, url=url, published="2024-05-04"))
    earlier = ledger.add(invented(1, url=url, published="2024-05-03"))
    assert (later.status, earlier.status) == ("new", "revision")
    assert later.story == earlier.story
    assert ledger.versions(url) == [earlier.report, later.report]
    assert ledger.versions("https://ferry.example/none") == []


def test_an_id_of_another_report_is_refused(ledger: Ledger) -> None:
    mine, other = (report_of(text, id="my-own") for text in ("One text.", "Another text."))
    made_by = invented().made_by
    ledger.add(Record(report=mine, made_by=made_by))
    before = all_of(ledger)
    with pytest.raises(LedgerError, match="another report's"):
        ledger.add(Record(report=other, made_by=made_by))
    assert all_of(ledger) == before


def _sentences(record: Record) -> tuple[Span, ...]:
    return tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^.\n]+\.?", record.report.text) if m[0].strip())


def test_copies_are_found(ledger: Ledger) -> None:
    words = " ".join(f"Ship {n} lay at pier {n % 7} with {n * n} tons of herring." for n in range(60))
    first, second = invented(1, more=f" {words}", outlet="One"), invented(1, more=f" {words}", outlet="Two")
    whole = Section(kind="paragraph", start=0, end=len(first.report.text))
    one, two = (
        ledger.add(replace(record, sections=(whole,), sentences=_sentences(record))) for record in (first, second)
    )
    assert two.copies == (one.report,)
    assert [(c.one, c.other, c.overlap.kind) for c in ledger.copies([one.report, two.report])] == [
        (one.report, two.report, "verbatim")
    ]


@SHARED
@given(reports())
def test_what_goes_in_comes_out(ledger: Ledger, report) -> None:  # type: ignore[no-untyped-def]
    told = (report.text, report.url, report.outlet, report.title, report.published, report.updated)
    report = replace(report, id="id-" + hashlib.sha256(repr(told).encode()).hexdigest())
    record = Record(report=report, made_by=invented().made_by)
    added = ledger.add(record)
    assert added.report == report.id
    assert ledger.record(report.id) == record
    assert dumps(ledger.record(report.id)) == dumps(record)
    assert ledger.raw(added.report)[0] == report.text.encode("utf-8", "surrogatepass")


# --- people's word -----------------------------------------------------------------------------------------------------------


def test_a_rejected_line_is_not_found_until_that_is_undone(ledger: Ledger) -> None:
    id = ledger.add(invented(1)).report
    machine = ledger.record(id)
    entry = ledger.judge(id, "ev_1", "reject", by="mira", why="a drill")
    assert ledger.judged(id).events == ()
    assert ledger.record(id) == machine
    assert lines_of(ledger, kind="event") == []
    taken_back = ledger.undo(entry, by="mira")
    assert ledger.judged(id) == machine
    assert lines_of(ledger, kind="event") == [(id, "ev_1")]
    ledger.undo(taken_back)
    assert lines_of(ledger, kind="event") == []
    assert [v.verdict for v in ledger.verdicts(id)] == ["reject"]
    assert ledger.verify() == []


def test_an_accepted_line_stays(ledger: Ledger) -> None:
    id = ledger.add(invented(1)).report
    ledger.judge(id, "st_1", "reject")
    ledger.judge(id, "st_1", "accept")
    assert ledger.judged(id) == ledger.record(id)
    assert lines_of(ledger, kind="statement") == [(id, "st_1")]
    ledger.judge(id, "st_1", "reject")
    assert lines_of(ledger, kind="statement") == []
    ledger.judge(id, "st_1", "accept")
    assert lines_of(ledger, kind="statement") == [(id, "st_1")]


def test_a_speaker_is_corrected_by_name_and_found_by_it(ledger: Ledger) -> None:
    id = ledger.add(invented(1)).report
    entry = ledger.judge(id, "st_1", "correct", field="speaker", value={"name": "Tomas Reyes"}, by="mira")
    judged = ledger.judged(id)
    statement = judged.statements[0]
    assert {e.id: e.name for e in judged.entities}[str(statement.speaker)] == "Tomas Reyes"
    assert (statement.by, statement.confidence, statement.origin) == ("person:mira", 1.0, statement.speaker)
    assert lines_of(ledger, who="Tomas Reyes") == [(id, "st_1")]
    assert lines_of(ledger, who="Ines Prado") == []
    ledger.undo(entry)
    assert lines_of(ledger, who="Tomas Reyes") == []
    assert lines_of(ledger, who="Ines Prado") == [(id, "st_1")]
    assert ledger.judged(id) == ledger.record(id)


def test_spans_and_a_status_are_corrected(ledger: Ledger) -> None:
    id = ledger.add(invented(1)).report
    start = ledger.record(id).report.text.index("the ferry")
    ledger.judge(id, "st_1", "correct", field="content", value=[[start, start + 9]])
    ledger.judge(id, "ev_1", "correct", field="status", value="did_not_happen", by="mira")
    assert [(s.start, s.end) for s in ledger.judged(id).statements[0].content] == [(start, start + 9)]
    assert lines_of(ledger, status="did_not_happen") == [(id, "ev_1")]
    assert lines_of(ledger, status="planned") == []
    assert lines_of(ledger, "again", kind="statement") == []
    entry = ledger.log(limit=1).entries[0]
    assert (entry.before, entry.after["value"], entry.by) == ("planned", "did_not_happen", "mira")


BAD = [
    ("st_1", "approve", None, None),
    ("st_9", "accept", None, None),
    ("st_1", "accept", "speaker", "en_1"),
    ("st_1", "correct", "confidence", 1),
    ("st_1", "correct", None, None),
    ("st_1", "correct", "speaker", "en_77"),
    ("st_1", "correct", "speaker", {"name": "  "}),
    ("st_1", "correct", "speaker", {"name": 4}),
    ("st_1", "correct", "speaker", ["en_1"]),
    ("st_1", "correct", "speaker", {"id": "en_1"}),
    ("st_1", "correct", "content", []),
    ("st_1", "correct", "content", [[5, 2]]),
    ("st_1", "correct", "content", [[0, 100_000]]),
    ("st_1", "correct", "content", [[-1, 4]]),
    ("st_1", "correct", "content", "the ferry"),
    ("st_1", "correct", "content", [["a", "b"]]),
    ("st_1", "correct", "content", [5]),
    ("st_1", "correct", "content", None),
    ("st_1", "correct", "said_on", "next week"),
    ("st_1", "correct", "kind", "sung"),
    ("st_1", "correct", "made", "no"),
    ("st_1", "correct", "chain", {}),
    ("st_1", "correct", "inside", "st_1"),
    ("ev_1", "correct", "status", "maybe"),
    ("ev_1", "correct", "status", None),
    ("ev_1", "correct", "date", {"edtf": "31 May", "time": None}),
    ("ev_1", "correct", "actors", [{"entity": "en_99", "spans": []}]),
    ("ev_1", "correct", "actors", [7]),
    ("ev_1", "correct", "place", "Tronsund"),
    ("ev_1", "correct", "quantities", [1]),
    ("en_1", "correct", "type", "ghost"),
    ("en_1", "correct", "name", 7),
    ("mn_1", "correct", "entity", "en_99"),
]


@pytest.mark.parametrize(("line", "verdict", "field", "value"), BAD)
def test_what_would_break_the_record_is_refused(
    file: Ledger, line: str, verdict: str, field: str | None, value: object
) -> None:
    id = file.add(invented(1)).report
    before = all_of(file)
    with pytest.raises(LedgerError):
        file.judge(id, line, verdict, field=field, value=value)
    assert all_of(file) == before


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 200) | st.floats() | st.text(max_size=8) | st.sampled_from(["en_1", "st_1", "2024-05"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "entity", "spans", "by", "cue"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@SHARED
@given(st.sampled_from(["st_1", "ev_1", "en_1", "mn_1"]), st.data())
def test_no_correction_surprises(file: Ledger, line: str, data: st.DataObject) -> None:
    from asreported.ledger.judged import FIELDS

    room = {"st_1": "statements", "ev_1": "events", "en_1": "entities", "mn_1": "mentions"}[line]
    field, value = data.draw(st.sampled_from(FIELDS[room])), data.draw(JSON)
    id = file.add(invented(1)).report
    try:
        entry = file.judge(id, line, "correct", field=field, value=value)
    except LedgerError:
        return
    assert file.verify() == []
    file.undo(entry)
    assert file.judged(id) == file.record(id)


def test_what_cannot_be_undone_is_refused(ledger: Ledger) -> None:
    id = ledger.add(invented(1)).report
    entry = ledger.judge(id, "st_1", "reject")
    ledger.undo(entry)
    for number in (entry, 99, 0):
        with pytest.raises(LedgerError):
            ledger.undo(number)


def test_a_report_is_withdrawn_and_comes_back(ledger: Ledger) -> None:
    one, two = (ledger.add(invented(n)).report for n in (1, 2))
    entry = ledger.withdraw(one, by="mira", why="wrong text")
    assert {hit.report for hit in ledger.search().hits} == {two}
    assert [r.id for r in ledger.reports().reports] == [two]
    assert ledger.reports(withdrawn=True).total == 2
    assert [r.report.id for r in ledger.records()] == [two]
    with pytest.raises(LedgerError, match="already"):
        ledger.withdraw(one)
    ledger.judge(one, "ev_1", "reject")  # what is out of the search stays out, whatever is said of it
    assert {hit.report for hit in ledger.search().hits} == {two}
    assert ledger.verify() == []
    ledger.undo(entry)
    assert {hit.report for hit in ledger.search().hits} == {one, two}
    assert lines_of(ledger, kind="event") == [(two, "ev_1")]


def test_undoing_an_adding_withdraws(ledger: Ledger) -> None:
    ledger.add(invented(1))
    back = ledger.undo(1)
    assert ledger.search().total == 0
    ledger.undo(back)
    assert ledger.search().total == 3


def test_two_are_said_to_be_one_and_parted_again(ledger: Ledger) -> None:
    one = ledger.add(invented(1, speaker="Ines Prado")).report
    two = ledger.add(invented(2, speaker="Bo Lind")).report
    (prado,), (lind,) = ledger.who("Ines Prado"), ledger.who("Bo Lind")
    entry = ledger.merge(prado.id, lind.id, by="mira", why="married")
    assert lines_of(ledger, who="Bo Lind") == lines_of(ledger, who="Ines Prado") == [(one, "st_1"), (two, "st_1")] or (
        lines_of(ledger, who="Bo Lind") == sorted([(one, "st_1"), (two, "st_1")])
    )
    assert ledger.entity(lind.id).id == ledger.entity(prado.id).id
    with pytest.raises(LedgerError, match="one already"):
        ledger.merge(prado.id, lind.id)
    parted = ledger.undo(entry)
    assert lines_of(ledger, who="Bo Lind") == [(two, "st_1")]
    assert lines_of(ledger, who="Ines Prado") == [(one, "st_1")]
    ledger.undo(parted)
    assert len(lines_of(ledger, who="Bo Lind")) == 2
    assert ledger.verify() == []


def test_one_of_a_report_is_said_to_be_another(ledger: Ledger) -> None:
    one, two = (ledger.add(invented(n)).report for n in (1, 2))
    (body,) = ledger.who("Ines Prado")
    assert body.reports == 2
    entry = ledger.split(body.id, two, "en_1", by="mira")
    bodies = ledger.who("Ines Prado")
    assert sorted(b.members for b in bodies) == sorted([((one, "en_1"),), ((two, "en_1"),)])
    assert ledger.gids(one)["en_1"] != ledger.gids(two)["en_1"]
    assert lines_of(ledger, who=ledger.gids(two)["en_1"]) == [(two, "st_1")]
    ledger.undo(entry)
    assert ledger.gids(one)["en_1"] == ledger.gids(two)["en_1"]
    assert len(lines_of(ledger, who=body.id)) == 2
    with pytest.raises(LedgerError):
        ledger.split(body.id, two, "en_99")
    with pytest.raises(LedgerError):
        ledger.merge(body.id, "gl_none")
