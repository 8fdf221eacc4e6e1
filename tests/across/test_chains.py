"""Chains across reports, read from real text: whose word it is, from the outlet inwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from asreported.across.chains import Copy, Voices, find_voices
from asreported.across.entities import Directory, name_of
from asreported.across.seen import canonical_in
from asreported.kb import load_outlets
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.record import Record
from asreported.record.report import report_of
from asreported.record.span import Span

HEAD = "Ferry sinks off Tarn\n\n"
BODY = "A ferry sank off Tarn on Monday, killing nine people, the Harbour Ministry said.\n"
OTHER = ("other", "Norvik Press Agency", HEAD + "TARN, May 6 (NPA) - " + BODY)

Chains = Callable[..., list[list[str]]]


def voices_and_names(
    kit: Kit, *given: tuple[str, str, str], copies: tuple[Copy, ...] = ()
) -> tuple[list[Record], Voices, Callable[[str], str]]:
    records = [read(report_of(t, id=i, outlet=o, published="2024-05-06"), kit) for i, o, t in given]
    directory = Directory(canonical_in(kit.language.names))
    for record in records:
        directory.add(record)
    voices = find_voices(records, lambda r, e: directory.of.get((r, e)), copies, load_outlets())

    def name(who: str) -> str:
        known = directory.shelf.profile(who)
        return voices.outlets.names.get(who) or (name_of(known) if known is not None else who)

    return records, voices, name


@pytest.fixture
def chains(kit: Kit) -> Chains:
    def of(
        text: str, outlet: str = "Daily Gull", *others: tuple[str, str, str], copies: tuple[Copy, ...] = ()
    ) -> list[list[str]]:
        records, voices, name = voices_and_names(kit, ("one", outlet, text), *others, copies=copies)
        return [[name(link.who) for link in voices.of_statement(records[0], s)] for s in records[0].statements]

    return of


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (HEAD + "By Norvik Press Agency\n\n" + BODY, "Norvik Press Agency"),
        (HEAD + "TARN, May 6 (Reuters) - " + BODY, "Reuters"),
        (HEAD + "By Jo Lind, Associated Press\n\n" + BODY, "Associated Press"),
        (HEAD + "AFP\n\n" + BODY, "Agence France-Presse"),
        (HEAD + BODY + "\nSource: Reuters\n", "Reuters"),
    ],
)
def test_an_agency_that_the_text_credits_comes_after_the_outlet(chains: Chains, text: str, agency: str) -> None:
    assert chains(text) == [["Daily Gull", agency, "Harbour Ministry"]]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "By Jo Lind in Tarn\n\n" + BODY,
        HEAD + "By Daily Gull staff\n\n" + BODY,
        HEAD + BODY + "\nAdditional reporting by Reuters.\n",
        "Photo: Reuters\n\n" + HEAD + BODY,
    ],
)
def test_a_picture_or_a_little_help_is_no_credit(chains: Chains, text: str) -> None:
    assert ["Daily Gull", "Harbour Ministry"] in chains(text)


def test_an_agencys_own_mark_is_no_credit(chains: Chains) -> None:
    assert chains(HEAD + "TARN, May 6 (NPA) - " + BODY, "Norvik Press Agency") == [
        ["Norvik Press Agency", "Harbour Ministry"]
    ]


def test_help_is_a_credit_where_the_text_is_known_to_be_the_agencys(chains: Chains) -> None:
    text = HEAD + BODY + "\nWith reporting by Norvik Press Agency\n"
    copies = (Copy(("one", "other"), "edited", "other"),)
    assert chains(text, "Daily Gull", OTHER, copies=copies) == [
        ["Daily Gull", "Norvik Press Agency", "Harbour Ministry"]
    ]
    assert chains(text, "Daily Gull", OTHER) == [["Daily Gull", "Harbour Ministry"]]


def test_a_cited_paper_and_whom_it_cites(chains: Chains) -> None:
    text = "Envoys met in Oslo on Sunday, the Tarn Gazette reported, citing two officials who were not named."
    assert chains(text) == [["Daily Gull", "Tarn Gazette", "unnamed"]]
    again = text + "\n\nThe talks were hard, the officials told the paper. One of them described the mood as “grim”."
    assert chains(again) == [["Daily Gull", "Tarn Gazette", "unnamed"]] * 3


def test_an_interview_with_another_paper(chains: Chains) -> None:
    text = "“We shall sail,” said Ola Brandt, the mayor of Tarn, in an interview with the Tarn Gazette."
    assert chains(text) == [["Daily Gull", "Tarn Gazette", "Ola Brandt"]]
    assert chains(text, "Tarn Gazette") == [["Tarn Gazette", "Ola Brandt"]]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Speaking to Radio Fjord, Ola Brandt said the ferry was old.", ["Radio Fjord"]),
        ("Ola Brandt said in remarks published by the Tarn Gazette that the ferry was old.", ["Tarn Gazette"]),
        ("A survey carried out by Radio Fjord was wrong, Ola Brandt said.", []),
        ("Ola Brandt, who owns Radio Fjord, said the ferry was old.", []),
    ],
)
def test_a_medium_named_beside_the_cue(chains: Chains, text: str, medium: list[str]) -> None:
    assert chains(text)[0] == ["Daily Gull", *medium, "Ola Brandt"]


def test_a_paper_that_was_told_is_no_link_of_its_own_report(chains: Chains) -> None:
    text = "Ola Brandt told the Gull that the ferry would sail. A Gull reporter saw it leave."
    assert chains(text)[0] == ["Daily Gull", "Ola Brandt"]


def test_what_was_told_to_the_paper_came_through_no_agency(chains: Chains) -> None:
    text = HEAD + "By Norvik Press Agency\n\n" + BODY + "\nOla Brandt told the Daily Gull that the ferry was old.\n"
    assert chains(text) == [["Daily Gull", "Norvik Press Agency", "Harbour Ministry"], ["Daily Gull", "Ola Brandt"]]


def test_state_television_alone_is_no_link(chains: Chains) -> None:
    text = "Envoys met in Oslo on Sunday, state television reported, citing the Harbour Ministry."
    assert chains(text) == [["Daily Gull", "Harbour Ministry"]]


def test_who_speaks_for_a_body_is_the_body_and_an_official_is_unnamed(chains: Chains) -> None:
    assert chains("A spokesman for the Harbour Ministry said the ferry was old.") == [
        ["Daily Gull", "Harbour Ministry"]
    ]
    assert chains("An official at the Harbour Ministry said the ferry was old.") == [["Daily Gull", "unnamed"]]
    secret = "A spokesman for the Harbour Ministry, who asked not to be named, said the ferry was old."
    assert chains(secret) == [["Daily Gull", "unnamed"]]
    assert chains("The ferry was old, police said.") == [["Daily Gull", "police"]]


def test_a_papers_short_name_is_the_one_outlet_that_is_called_so(chains: Chains) -> None:
    text = "The ferry had no lights, the Herald reported on Monday."
    herald = ("two", "Marnholt Herald", HEAD + BODY)
    assert chains(text, "Daily Gull", herald) == [["Daily Gull", "Marnholt Herald"]]
    assert chains(text, "Daily Gull", herald, ("three", "Tarn Herald", HEAD + BODY))[0][1] == "Herald"
    assert chains(
        "The Herald saw the ferry sink. The ferry was old, Ola Brandt told the Herald.", "Marnholt Herald"
    ) == [["Marnholt Herald", "Ola Brandt"]]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (HEAD + "By Jo Lind in Tarn\n\n" + BODY, "Tarn"),
        (HEAD + "TARN, May 6 (NPA) - " + BODY, "TARN"),
        (HEAD + BODY + "\nA Gull reporter saw the ferry go down.", "A Gull reporter"),
        (HEAD + BODY + "\nThe captain spoke to a Gull reporter by telephone.", None),
        (HEAD + "By Daily Gull staff\n\n" + BODY, None),
        (HEAD + "Economy desk, Tarn\n\n" + BODY, None),
    ],
)
def test_where_somebody_of_the_outlet_was(kit: Kit, text: str, there: str | None) -> None:
    _, voices, _ = voices_and_names(kit, ("one", "Daily Gull", text))
    spot = voices.spots.get("one")
    assert (spot.of(text) if spot else None) == there


def test_a_place_that_an_outlet_is_named_after_is_not_the_outlet(chains: Chains) -> None:
    assert chains("Norway said the ferry was old.", "Radio Norway")[0][-1] == "Norway"


def test_ministers_and_countries_speak_for_ministries_that_other_reports_name(kit: Kit) -> None:
    records, voices, name = voices_and_names(
        kit,
        ("one", "Daily Gull", "Norwegian Foreign Minister Ola Brandt will travel to Riga, his ministry announced."),
        ("two", "Tarn Post", "Norway's Foreign Ministry said the ferry was old."),
        ("three", "Radio Fjord", "Norway denied that the ferry was old. Union leaders praised the ferry."),
    )
    chains = [[name(link.who) for link in voices.of_statement(r, s)][1:] for r in records for s in r.statements[:1]]
    assert chains == [["Norway's Foreign Ministry"]] * 3
    assert {name(voices.bodies.top(w)) for w in voices.bodies.whole} == {"Norway's Foreign Ministry"}


def test_a_lawyers_client_is_the_one_named_before(chains: Chains) -> None:
    text = "Aksel Dahl's lawyer, Mona Rud, said her client “denies every word of it”."
    assert chains(text)[-1] == ["Daily Gull", "Mona Rud", "Aksel Dahl"]


def test_words_outside_statements_are_the_outlets_and_its_agencys(kit: Kit) -> None:
    text = HEAD + "By Norvik Press Agency\n\n" + BODY + "\nThe harbour was shut.\n"
    records, voices, name = voices_and_names(kit, ("one", "Daily Gull", text))
    at = text.index("The harbour was")
    assert [name(link.who) for link in voices.at(records[0], Span(at, at + 11))] == [
        "Daily Gull",
        "Norvik Press Agency",
    ]
    at = text.index("A ferry")
    assert [link.role for link in voices.at(records[0], Span(at, at + 7))] == ["outlet", "agency", "source"]
    late = "The minister called off the trip, the Harbour Ministry said on Monday, days before he was due in Oslo."
    records, voices, name = voices_and_names(kit, ("one", "Daily Gull", late))
    at = late.index("he was due")
    assert [name(link.who) for link in voices.at(records[0], Span(at, at + 10))] == ["Daily Gull", "Harbour Ministry"]


def test_the_order_of_the_records_does_not_matter(kit: Kit) -> None:
    records, voices, _ = voices_and_names(kit, ("one", "Daily Gull", HEAD + BODY), OTHER)
    backwards = find_voices(reversed(records), voices.global_of, (), load_outlets())
    assert (backwards.outlets, backwards.bodies, backwards.credits) == (voices.outlets, voices.bodies, voices.credits)
