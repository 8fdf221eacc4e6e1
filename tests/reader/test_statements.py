"""Sayings: source, cue and content of every way of saying."""

from __future__ import annotations

import pytest

from asreported.reader.kit import Kit
from asreported.reader.passages import parse_sections
from asreported.reader.sayings import Saying
from asreported.reader.statements.find import find_sayings, set_scenes
from asreported.reader.statements.quotations import find_quotations
from asreported.record import Section
from asreported.record.span import words


def sayings(text: str, kit: Kit) -> tuple[Saying, ...]:
    sections, at = [], 0
    for block in text.split("\n\n"):
        sections.append(Section(kind="paragraph", start=at, end=at + len(block)))
        at += len(block) + 2
    passages = parse_sections(text, sections, kit.model.analyse(text))
    quotations, _ = find_quotations(text, sections)
    return find_sayings(text, set_scenes(text, passages, quotations, kit.language.cues), quotations)


def shown(text: str, kit: Kit) -> list[tuple[str, str, str]]:
    return [(words(s.source, text), words(s.cue, text), words(s.content, text)) for s in sayings(text, kit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The road is shut,” Ama Boateng said.", [("Ama Boateng", "said", "“The road is shut,”")]),
        ("“The road is shut,” said Ama Boateng.", [("Ama Boateng", "said", "“The road is shut,”")]),
        ("The road is shut, the mayor said.", [("the mayor", "said", "The road is shut")]),
        ("The mayor said that the road was shut.", [("The mayor", "said", "that the road was shut")]),
        ("The road, officials said, is shut.", [("officials", "said", "The road is shut")]),
        (
            "“The road is shut,” the mayor said. “It will open soon.”",
            [("the mayor", "said", "“The road is shut,” “It will open soon.”")],
        ),
        ("The road is shut, according to the police.", [("the police", "according to", "The road is shut")]),
        ("According to the police, the road is shut.", [("the police", "According to", "the road is shut")]),
        ("More than 40 miners are believed to be trapped.", [("", "believed", "More than 40 miners to be trapped")]),
        ("The council called for a new bridge.", [("The council", "called for", "a new bridge")]),
        ("The minister urged drivers to stay at home.", [("The minister", "urged", "drivers to stay at home")]),
        ("The union accused the company of lying.", [("The union", "accused", "the company of lying")]),
        ("Voters voiced anger over the new tax.", [("Voters", "voiced anger over", "the new tax")]),
        (
            "Envoys met in secret in the city of Lom, the Lom Gazette reported on Tuesday, citing two officials.",
            [("the Lom Gazette", "reported", "Envoys met in secret in the city of Lom")],
        ),
        ("BOATENG: I never saw the letter.", [("BOATENG", ":", "I never saw the letter.")]),
        ("“It was my home.” — Ama Boateng", [("Ama Boateng", "—", "“It was my home.”")]),
    ],
)
def test_ways_of_saying(text: str, expected: list[tuple[str, str, str]], kit: Kit) -> None:
    assert shown(text, kit) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The train left at noon and nobody was hurt.",
        "The “smart bench” was installed in the park.",
        "Her novel “The Last Ferry” won a prize.",
        "The alarm sounded twice in the night.",
    ],
)
def test_nobody_says_anything(text: str, kit: Kit) -> None:
    assert shown(text, kit) == []


def test_a_statement_inside_a_statement(kit: Kit) -> None:
    text = "The agency reported that the minister had said that the dam was safe."
    outer, inner = sayings(text, kit)
    assert (outer.parent, inner.parent) == (None, 0)
    assert words(inner.source, text) == "the minister"


def test_a_quotation_over_paragraphs_is_one_content(kit: Kit) -> None:
    text = "“The bridge is closed.\n\n“It will stay so,” she said.\n\n“For a year.”"
    (only,) = sayings(text, kit)
    assert words(only.content, text) == "“The bridge is closed. “It will stay so,” “For a year.”"


def test_a_colon_leads_to_the_next_paragraph(kit: Kit) -> None:
    text = "The mayor said:\n\n“We will rebuild every house.”"
    (only,) = sayings(text, kit)
    assert words(only.content, text) == "“We will rebuild every house.”"


def test_further_sources_audience_and_occasion(kit: Kit) -> None:
    text = "The delegates met on Monday, state television reported, citing the foreign ministry."
    (only,) = sayings(text, kit)
    assert [words(link.source, text) for link in only.links] == ["the foreign ministry"]
    text = "Ama Boateng told reporters at a briefing that the dam was safe."
    (only,) = sayings(text, kit)
    assert (words(only.audience, text), words(only.occasion, text)) == ("reporters", "at a briefing")


def test_what_was_not_said_and_what_was_denied(kit: Kit) -> None:
    (only,) = sayings("The ministry had not announced plans for talks.", kit)
    assert not only.made
    (only,) = sayings("The company denied that it had known of the leak.", kit)
    assert (only.made, only.polarity) == (True, "negative")


def test_a_source_at_the_beginning_of_a_quotation_is_not_the_quotation(kit: Kit) -> None:
    text = 'Ida Keita spoke on Monday. "They told me the road was shut," she said.'
    assert ("They", "told", "the road was shut") in shown(text, kit)


@pytest.mark.parametrize("who", ["Nobody at the ministry", "No official", "No one", "None of them", "Neither side"])
def test_what_nobody_said_was_not_said(who: str, kit: Kit) -> None:
    [saying] = sayings(f"{who} would say who signed the order.", kit)
    assert not saying.made


def test_what_is_neither_confirmed_nor_denied_is_not_said(kit: Kit) -> None:
    (only,) = sayings("A spokesman would neither confirm nor deny the meeting.", kit)
    assert (only.made, only.polarity) == (False, "positive")


def test_an_agency_passes_on_what_stands_before(kit: Kit) -> None:
    text = "“The dam is safe,” the agency quoted the minister as saying."
    outer, inner = sayings(text, kit)
    assert (words(outer.source, text), words(inner.source, text), inner.parent) == ("the agency", "the minister", 0)
    assert words(inner.content, text) == "“The dam is safe,”"


def test_the_editors_words_are_kept_apart(kit: Kit) -> None:
    text = "“Talks were held with [Haddad] on Monday,” the ministry said."
    (only,) = sayings(text, kit)
    assert words(only.insertions, text) == "[Haddad]"
    assert only.kind == "direct"


def test_kinds(kit: Kit) -> None:
    assert [s.kind for s in sayings("She said the plan was “dead” for now.", kit)] == ["mixed"]
    assert [s.kind for s in sayings("She said the plan was dead.", kit)] == ["indirect"]


def test_the_antecedent_of_who_is_the_voice(kit: Kit) -> None:
    text = "Ama Boateng, who said that the dam was safe, has resigned."
    (only,) = sayings(text, kit)
    assert words(only.source, text) == "who"
    assert "Ama Boateng" in words(only.voice, text)
