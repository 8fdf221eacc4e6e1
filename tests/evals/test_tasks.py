"""Each task gives 1 to a perfect reading, 0 to an empty one, and names what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asreported.record import (
    Entity,
    Event,
    EventDate,
    Hop,
    MadeBy,
    Mention,
    Note,
    Participant,
    Record,
    Role,
    Section,
    Span,
    Statement,
    Time,
)
from evals.cases import Case, cases_of
from evals.measure import Reading, Result
from evals.tasks import TASKS

TEXT = "Ferry to sail again\n\n“We sail on Thursday,” Aino Salo said, citing the coast guard. She left for Oslo."
HEAD = f"## A ferry\npublished: 2024-05-01\n\n```text\n{TEXT}\n```\n\n"
EXPECTED = {
    "attribution": '- Aino Salo | said | "We sail on Thursday," | kind=direct, speaker=Aino Salo, chain=Aino Salo < the coast guard',
    "time": '- "Thursday" = 2024-05-02 DATE | edtf=2024-05-02, anchor=published',
    "names": "- Aino Salo (person, role=captain): she\n- Oslo (place, country=NOR)",
    "events": "- CONSULT visit | left | Aino Salo | - | happened | place=Oslo, date=2024-05-01",
    "status": '- "sail" #2 = planned | certainty=probable',
    "sections": "- headline: Ferry ... again\n- paragraph: \"We ... Oslo.\n- note language: Ferry",
}  # fmt: skip


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def perfect(case: Case) -> Record:
    salo, oslo = "en_1", "en_2"
    who = Participant(entity=salo, spans=(at("She"),))
    return Record(
        report=case.report,
        sections=(Section(kind="headline", start=0, end=20), Section(kind="paragraph", start=20, end=len(TEXT) + 1)),
        mentions=tuple(
            Mention(id=f"mn_{i}", start=at(w).start, end=at(w).end, kind=kind, type=sort, entity=e, by="hand")  # type: ignore[arg-type]
            for i, (w, kind, sort, e) in enumerate(
                (("Aino Salo", "name", "person", salo), ("She", "pronoun", "person", salo), ("Oslo", "name", "place", oslo))
            )
        ),
        entities=(
            Entity(id=salo, type="person", name="Aino Salo", roles=(Role(title="the captain", spans=(at("Ferry"),)),)),
            Entity(id=oslo, type="place", name="Oslo", country="NOR"),
        ),
        times=(
            Time(id="tm_1", start=at("Thursday").start, end=at("Thursday").end, type="DATE", value="2024-05-02",
                 edtf="2024-05-02", anchor="published", by="hand"),
        ),
        statements=(
            Statement(id="st_1", source=(at("Aino Salo"),), cue=(at("said"),), content=(at("“We sail on Thursday,”"),),
                      kind="direct", speaker=salo, confidence=1.0, by="hand",
                      chain=(Hop(by="outlet"), Hop(by=salo, spans=(at("Aino Salo"),)), Hop(by="unnamed", spans=(at("the coast guard"),)))),
        ),
        events=(
            Event(id="ev_1", type="CONSULT", mode="visit", trigger=(at("left"),), actors=(who,), status="happened",
                  place=Participant(entity=oslo, spans=(at("Oslo"),)), date=EventDate(edtf="2024-05-01", time=None),
                  confidence=1.0, by="hand"),
        ),
        notes=(Note(code="language", start=0, end=5, message=""),),
        made_by=MadeBy(asreported="0", language="en", model="m", ontology="o"),
    )  # fmt: skip


def scored(noun: str, change: dict[str, object] | None = None) -> Result:
    (case,) = cases_of(HEAD + EXPECTED[noun] + "\n", noun)
    record = perfect(case)
    if noun == "status":
        sail = replace(record.events[0], trigger=(at("sail on"),), status="planned", certainty="probable")
        record = replace(record, events=(sail,))
    result: Result = TASKS[noun].score([Reading(case, replace(record, **(change or {})))])  # type: ignore[arg-type]
    return result


@pytest.mark.parametrize("noun", TASKS)
def test_a_perfect_reading_has_full_figures_and_no_misses(noun: str) -> None:
    result = scored(noun)
    assert result.figures == dict.fromkeys(result.figures, 1.0)
    assert result.misses == ()


@pytest.mark.parametrize(
    ("noun", "empty", "zero"),
    [
        ("attribution", {"statements": ()}, ("content", "joint", "speaker", "chain", "details")),
        ("time", {"times": ()}, ("strict", "value", "details")),
        ("names", {"mentions": ()}, ("names", "typed", "meant", "details")),
        ("events", {"events": ()}, ("found", "coded", "roles", "status", "details")),
        ("status", {"events": ()}, ("right", "answered", "details")),
        ("sections", {"sections": (), "notes": ()}, ("sections", "letters", "notes")),
    ],
)
def test_nothing_found_is_worth_nothing(noun: str, empty: dict[str, object], zero: tuple[str, ...]) -> None:
    result = scored(noun, empty)
    assert {name: result.figures[name] for name in zero} == dict.fromkeys(zero, 0.0)
    assert any(miss.what.startswith("missed") for miss in result.misses)


@pytest.mark.parametrize("noun", TASKS)
def test_every_floor_is_a_figure_and_is_explained(noun: str) -> None:
    assert set(TASKS[noun].FLOORS) <= set(scored(noun).figures)
    for name in TASKS[noun].FLOORS:
        assert name in (TASKS[noun].__doc__ or "")


def test_a_wrong_source_and_an_invented_statement_cost_the_joint_figure() -> None:
    (case,) = cases_of(HEAD + EXPECTED["attribution"] + "\n", "attribution")
    record = perfect(case)
    (good,) = record.statements
    wrong = replace(good, source=(at("the coast guard"),))
    extra = replace(good, id="st_2", source=(), content=(at("for Oslo"),), verbatim=())
    result = TASKS["attribution"].score([Reading(case, replace(record, statements=(wrong, extra)))])
    assert result.figures["content"] == pytest.approx(2 / 3)
    assert result.figures["joint"] == 0.0
    assert [miss.what.split(":")[0] for miss in result.misses] == ["wrong", "extra"]


def test_a_wrong_date_is_not_sure() -> None:
    (case,) = cases_of(HEAD + EXPECTED["time"] + "\n", "time")
    record = perfect(case)
    wrong = replace(record, times=(replace(record.times[0], value="2024-04-25"),))
    result = TASKS["time"].score([Reading(case, wrong)])
    assert (result.figures["strict"], result.figures["value"], result.figures["sure"]) == (1.0, 0.0, 0.0)


def test_two_people_taken_for_one_cost_the_clusters() -> None:
    (case,) = cases_of(HEAD + EXPECTED["names"] + "\n", "names")
    record = perfect(case)
    merged = replace(record, mentions=tuple(replace(m, entity="en_1") for m in record.mentions))
    result = TASKS["names"].score([Reading(case, merged)])
    assert result.figures["names"] == 1.0
    assert result.figures["clusters"] < 1.0
    assert result.figures["typed"] == 0.5
