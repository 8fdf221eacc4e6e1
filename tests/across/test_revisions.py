"""What changed between two versions: facts, not words; and whether a note says so."""

from __future__ import annotations

import re
import time

import pytest

from asreported.across.numbers import find_numbers
from asreported.across.revisions import Revision, compare_versions, revisions
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.record import MadeBy, Record
from asreported.record.report import Section, report_of
from asreported.record.span import Span

URL = "https://kystposten.example/ferry"
TOP = "Ferry sinks off Tarnsund\n\nBy Ida Holm\n\n"
SANK = "A ferry sank off Tarnsund overnight, killing nine people, the coast guard said.\n\n"
LEFT = "Transport Minister Oda Brekke said the vessel had left port at 9:40 p.m. with 61 people on board.\n\n"
QUOTE = "“We will find out what happened,” Brekke told reporters in Oslo.\n\n"
DENIED = "The operator, Nordlinje, denied that the ferry was overloaded.\n"
FERRY = TOP + SANK + LEFT + QUOTE + DENIED

TRAM = """Council scraps plan for city tram

By Mats Lie

The city council in Orsund has dropped plans for a tram line after costs rose to 4.8 billion kroner, Mayor Turid Vang said on Monday.

“We cannot ask people to pay for this,” Vang told reporters.

The line was to run from the harbour to the university, a distance of 11 kilometres, and to open in 2029.

Opposition leader Per Skog accused the mayor of wasting six years of planning.

About 300 people protested outside the town hall, police said.
"""
TRAM_REWORDED = """Council scraps plan for city tram

By Mats Lie

Plans for a tram in Orsund were dropped by the city council on Monday because the price had climbed to 4.8 billion kroner, according to Mayor Turid Vang.

“We cannot ask people to pay for this,” the mayor said at a news conference.

The 11-kilometre line, due to open in 2029, was to run from the harbour to the university.

Per Skog, the leader of the opposition, said that Vang had wasted six years of planning.

Police said some 300 people protested outside the town hall.
"""


def record(kit: Kit, id: str, text: str, updated: str | None = None) -> Record:
    return read(report_of(text, id=id, url=URL, published="2024-06-03T10:00+00:00", updated=updated), kit)


def revised(kit: Kit, old: str, new: str) -> Revision:
    return compare_versions(record(kit, "old", old), record(kit, "new", new, "2024-06-04T09:00+00:00"))


def shown(revision: Revision) -> list[tuple[str, str, str | None, str | None]]:
    return [(c.op, c.what, c.old and c.old.words, c.new and c.new.words) for c in revision.changes]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (FERRY, FERRY),
        (TRAM, TRAM_REWORDED),
        (FERRY, TOP + QUOTE + DENIED + "\n" + SANK + LEFT),
        (SANK, SANK.replace("overnight", "on Sunday night").replace("sank", "went down")),
        (QUOTE, QUOTE.replace("what happened,”", "what happened, whatever it costs,”")),
        (LEFT, LEFT.replace("Transport Minister Oda Brekke", "Brekke")),
        (
            "Brekke spoke on Monday in Oslo to the ferry's crew.\n",
            "Brekke spoke on June 3 in Oslo to the ferry's crew.\n",
        ),
        (
            "Eleven people were hurt in the harbour, police said.\n",
            "11 people were hurt in the harbour, police said.\n",
        ),
    ],
)
def test_other_words_for_the_same_facts_are_no_change(kit: Kit, old: str, new: str) -> None:
    assert shown(revised(kit, old if old[:5] == TOP[:5] else TOP + old, new if new[:5] == TOP[:5] else TOP + new)) == []


@pytest.mark.parametrize(
    ("old", "new", "what", "before", "after"),
    [
        (SANK, SANK.replace("nine", "14"), "number", "nine", "14"),
        (SANK, SANK.replace("nine people", "in all more than a dozen people"), "number", "nine", "more than a dozen"),
        (LEFT, LEFT.replace("61", "at least 70"), "number", "61", "at least 70"),
        (SANK, SANK.replace("Tarnsund", "Hellvik"), "name", "Tarnsund", "Hellvik"),
        (LEFT, LEFT.replace("9:40", "10:15"), "time", "9:40 p.m.", "10:15 p.m."),
        (SANK, SANK.replace("the coast guard", "police"), "source", "the coast guard", "police"),
        ("The inquiry opens on Wednesday, Brekke said.\n", "The inquiry opens on Friday, Brekke said.\n", "time", "Wednesday", "Friday"),
        ("Nordlinje paid $2.4 million in fines last year.\n", "Nordlinje paid $3 million in fines last year.\n", "number", "$2.4 million", "$3 million"),
        ("Marius Lind was injured, police said.\n", "Jonas Berg was injured, police said.\n", "name", "Marius Lind", "Jonas Berg"),
    ],
)  # fmt: skip
def test_a_fact_that_differs_in_its_place_is_a_change(
    kit: Kit, old: str, new: str, what: str, before: str, after: str
) -> None:
    assert ("changed", what, before, after) in shown(revised(kit, TOP + old, TOP + new))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (DENIED, DENIED.replace("denied", "confirmed"), "negation"),
        (LEFT, LEFT.replace("had left", "had not left"), "negation"),
        ("Rescuers will raise the wreck on Thursday.\n", "Rescuers raised the wreck on Thursday.\n", "status"),
    ],
)
def test_what_is_turned_round_is_a_change(kit: Kit, old: str, new: str, what: str) -> None:
    assert [(c.op, c.what) for c in revised(kit, TOP + SANK + old, TOP + SANK + new).changes] == [("changed", what)]


def test_a_clause_with_a_new_fact_is_added(kit: Kit) -> None:
    plain, more = (
        "Lind was the captain, police said.\n",
        "Lind, who was convicted of smuggling in 2016, was the captain, police said.\n",
    )
    [change] = revised(kit, TOP + SANK + plain, TOP + SANK + more).changes
    assert (change.op, change.what) == ("added", "clause")
    assert change.new is not None
    assert "convicted of smuggling in 2016" in change.new.words


def test_what_was_planned_and_is_called_off_is_one_change(kit: Kit) -> None:
    plan = "Nurses will strike on Monday, the union said.\n"
    off = "The strike that nurses had planned for Monday has been called off, the union said.\n"
    assert [c.op for c in revised(kit, TOP + SANK + plan, TOP + SANK + off).changes] == ["changed"]


def test_what_is_said_and_done_in_a_new_paragraph_is_added_and_the_other_way_round_removed(kit: Kit) -> None:
    more = "\nPolice arrested the captain on Monday on suspicion of negligence.\n\nNordlinje said it would suspend all crossings until Friday.\n"
    there, back = revised(kit, FERRY, FERRY + more), revised(kit, FERRY + more, FERRY)
    assert {(c.op, c.what) for c in there.changes} == {("added", "event"), ("added", "statement")}
    assert all(c.old is None for c in there.changes)
    assert {(c.op, c.what) for c in back.changes} == {("removed", "event"), ("removed", "statement")}


def test_spans_and_words_agree(kit: Kit) -> None:
    new = FERRY.replace("nine", "14") + "\nBrekke said divers would search the wreck.\n"
    for c in revised(kit, FERRY, new).changes:
        for side, text in ((c.old, FERRY), (c.new, new)):
            assert side is None or side.span.of(text) == side.words


def test_a_change_that_is_told_twice_is_one(kit: Kit) -> None:
    twice = TOP + SANK + LEFT + "Flags flew at half-mast in Tarnsund for the nine people who died.\n"
    found = revised(kit, twice, twice.replace("nine", "14"))
    assert shown(found) == [("changed", "number", "nine", "14")]


@pytest.mark.parametrize(
    ("note", "announced"),
    [
        ("", False),
        ("\nCorrection: An earlier version of this article gave the number of dead as nine.\n", True),
        ("\nUpdated on Tuesday with a higher death toll.\n", True),
        ("\nCorrection: The name of the operator was misspelt in an earlier version of this article.\n", False),
        ("\nThis article has been updated.\n", True),
    ],
)
def test_a_change_is_announced_by_a_note_that_speaks_of_it(kit: Kit, note: str, announced: bool) -> None:
    found = revised(kit, FERRY, FERRY.replace("nine", "14") + note)
    assert [c.announced for c in found.changes] == [announced]
    assert bool(found.notes) is bool(note)
    assert bool(found.silent) is not announced


def test_what_only_a_note_tells_is_no_change(kit: Kit) -> None:
    found = revised(kit, FERRY, FERRY + "\nCorrection: The captain is 52, not 57, as an earlier version had it.\n")
    assert found.changes == ()
    assert len(found.notes) == 1


def test_versions_are_compared_in_the_order_of_their_dates(kit: Kit) -> None:
    three = [
        record(kit, "c", FERRY.replace("nine", "16"), "2024-06-05T09:00+02:00"),
        record(kit, "a", FERRY),
        record(kit, "b", FERRY.replace("nine", "14"), "2024-06-04T09:00+02:00"),
    ]
    assert [(r.old, r.new) for r in revisions(three)] == [("a", "b"), ("b", "c")]


def test_reports_without_an_address_have_no_versions(kit: Kit) -> None:
    assert revisions([read(report_of(FERRY, id=n), kit) for n in "ab"]) == []


def boats(id: str, n: int, more: int) -> Record:
    text = " ".join(f"Boat {i} came home with {i + more} fish." for i in range(n))
    return Record(
        report=report_of(text, id=id),
        sections=(Section(kind="paragraph", start=0, end=len(text)),),
        sentences=tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^.]+[.]", text)),
        made_by=MadeBy(asreported="0", language="en", model="none", ontology="none"),
    )


def test_the_time_grows_with_the_length_not_faster() -> None:
    took = []
    for n in (500, 4000):
        old, new = boats("old", n, 0), boats("new", n, 1)
        start = time.process_time()
        compare_versions(old, new)
        took.append(time.process_time() - start)
    assert took[1] < 24 * took[0]  # eight times the length; were it the square, 64 times the time


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("twenty-one", 21, ""),
        ("two hundred and six", 206, ""),
        ("1,260", 1260, ""),
        ("two dozen", 24, ""),
        ("€3.5 billion", 3.5e9, "€"),
        ("some 80 percent", 80, "%"),
        ("more than 2.4 million", 2.4e6, ""),
        ("1.2.3", None, ""),
    ],
)
def test_numbers_are_what_they_amount_to(words: str, value: float | None, unit: str) -> None:
    assert [(n.value, n.unit) for n in find_numbers(words)] == ([] if value is None else [(value, unit)])
