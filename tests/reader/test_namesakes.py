"""Two of one name in one report are two where it says so; whose ministry it is; and what belongs to a name."""

from __future__ import annotations

import pytest

import asreported
from asreported.record.record import Record


def named(record: Record) -> list[tuple[str, str]]:
    """Each name in the text with its entity."""
    text = record.report.text
    return [(text[m.start : m.end], m.entity) for m in record.mentions if m.kind == "name"]


@pytest.mark.parametrize("words", ["not to be confused with", "no relation to", "unrelated to the boxer"])
def test_who_only_bears_the_name_too_is_somebody_else(words: str) -> None:
    text = (
        "Deputy Minister Yusuf Haldarov met reporters on Sunday. "
        f"Haldarov, {words} Yusuf Haldarov, will travel to Paris. Haldarov is 51."
    )
    found = [entity for name, entity in named(asreported.read(text)) if "Haldarov" in name]
    assert len(found) == 4
    minister, first, other, last = found
    assert minister == first == last != other


def test_a_full_name_that_comes_again_is_the_same_without_such_words() -> None:
    text = "Minister Yusuf Haldarov met reporters. He was confused, and Yusuf Haldarov left."
    found = [entity for name, entity in named(asreported.read(text)) if "Haldarov" in name]
    assert len(set(found)) == 1


def test_the_ministry_of_an_unknown_country_is_not_the_one_named_before() -> None:
    text = (
        "Talks called off\n\nThere was no meeting, the Foreign Ministry said on Monday in a statement. "
        "Ruritania's Foreign Ministry said that it had nothing to add."
    )
    found = [entity for name, entity in named(asreported.read(text)) if name.endswith("Foreign Ministry")]
    assert len(found) == 2
    assert len(set(found)) == 2


def test_the_ministry_whose_country_was_named_is_that_one() -> None:
    text = "Ruritania's Foreign Ministry said on Monday that it would go. The Foreign Ministry gave no date."
    found = [entity for name, entity in named(asreported.read(text)) if name.endswith("Foreign Ministry")]
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The blast happened at Pier 6, not Pier 4, the berth named.", "Pier 6"),
        (
            "The Anti-Corruption Prosecutor's Office said on Monday that he was held.",
            "Anti-Corruption Prosecutor's Office",
        ),
        ("He was held, and the Prosecutor's Office confirmed it on Monday.", "Prosecutor's Office"),
        ("Hospitals were empty after the Nurses' Union said the union would strike.", "Nurses' Union"),
    ],
)
def test_what_belongs_to_a_name_stands_in_it(text: str, name: str) -> None:
    assert name in [words for words, _ in named(asreported.read(text))]


def test_the_adjective_of_an_unknown_country_is_no_name() -> None:
    text = "Talks in Ruritania ended on Monday. Three Ruritanian officials left for Paris."
    names = [words for words, _ in named(asreported.read(text))]
    assert "Ruritania" in names
    assert "Ruritanian" not in names


@pytest.mark.parametrize("text", ["Prosecutor's", "The Prosecutor's", "Mayor Prosecutor", "Pier", "Pier 6", "Ana's"])
def test_a_text_that_ends_in_the_middle_is_read(text: str) -> None:
    assert asreported.read(text).report.text == text
