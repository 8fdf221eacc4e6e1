"""Who speaks for whom: people, ministries, countries; and what stays unnamed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asreported.across.bodies import Bodies, Fact, behind
from asreported.record.span import Span
from tests.across.told import by_name, told, voices_of


def fact(name: str, *types: str, lands: tuple[str, ...] = ()) -> Fact:
    return Fact(
        names=frozenset((name,)),
        types=frozenset(types),
        sectors=frozenset(),
        countries=frozenset(),
        lands=frozenset(lands),
    )


BODIES = Bodies(
    whole={"orlec": "interior", "a": "b", "b": "a"},
    facts={
        "interior": fact("Tolmerian Interior Ministry", "organization"),
        "foreign": fact("Tolmerian Foreign Ministry", "organization"),
        "theirs": fact("Foreign Ministry", "organization", lands=("ardesh",)),
        "tolmeria": fact("Tolmeria", "place"),
        "ardesh": fact("Ardesh", "government"),
        "lissen": fact("Lissen", "place"),
    },
    ministries=("foreign", "interior", "theirs"),
)


def test_somebody_belongs_to_the_last_body_and_a_circle_ends() -> None:
    assert BODIES.top("orlec") == "interior"
    assert BODIES.top("nobody") == "nobody"
    assert BODIES.top("a") in ("a", "b")


def test_a_country_is_its_only_ministry_in_the_report_else_its_foreign_one() -> None:
    assert BODIES.ministry_of("tolmeria", frozenset({"interior"})) == "interior"
    assert BODIES.ministry_of("tolmeria", frozenset()) == "foreign"
    assert BODIES.ministry_of("ardesh", frozenset()) == "theirs"
    assert BODIES.ministry_of("lissen", frozenset({"interior"})) is None
    assert BODIES.ministry_of("interior", frozenset()) is None


def test_a_ministry_with_another_owner_is_the_owners() -> None:
    assert BODIES.of_land("theirs", "tolmeria") == "foreign"
    assert BODIES.of_land("foreign", "tolmeria") == "foreign"
    assert BODIES.of_land("interior", "ardesh") == "interior", "it has none of that field"


@pytest.mark.parametrize(
    ("phrase", "body"),
    [
        ("A spokesman for Harbour Ministry", "Harbour Ministry"),
        ("A statement by Harbour Ministry", "Harbour Ministry"),
        ("Harbour Ministry's chief", "Harbour Ministry"),
        ("An official of Harbour Ministry", None),
        ("A worker at Harbour Ministry", None),
        ("The ministry", "Harbour Ministry"),
        ("A ministry spokeswoman", "Harbour Ministry"),
        ("The union", None),
    ],
)
def test_for_whom_a_phrase_speaks(phrase: str, body: str | None) -> None:
    record = told("a", "Daily Gull", ["Harbour Ministry", phrase])
    named = record.mentions[:1]
    if "Harbour Ministry" in phrase:
        start = record.report.text.index(phrase) + phrase.index("Harbour Ministry")
        named = (*named, replace(named[0], id="mn_x", start=start, end=start + len("Harbour Ministry")))
    record = replace(record, mentions=named, entities=record.entities[:1], statements=())
    at = record.report.text.index(phrase)
    assert behind(record, (Span(at, at + len(phrase)),), by_name([record])) == body


def test_most_reports_decide_what_somebody_belongs_to() -> None:
    reports = [
        told("a", "Tarn Post", ["Ola Brandt"], bodies={"Ola Brandt": "Harbour Ministry"}),
        told("b", "Daily Gull", ["Ola Brandt"], bodies={"Ola Brandt": "Fire Brigade"}),
        told("c", "Radio Fjord", ["Ola Brandt"], bodies={"Ola Brandt": "Harbour Ministry"}),
    ]
    assert voices_of(reports).bodies.whole == {"Ola Brandt": "Harbour Ministry"}
