"""Figures: what a number counts and what it allows."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.across.figures import Range, figures_in, following_in, number_of


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("11", 11, 11),
        ("Fifty-two", 52, 52),
        ("two hundred and four", 204, 204),
        ("a hundred and fifty", 150, 150),
        ("1,260", 1260, 1260),
        ("2.4 million", 2_400_000, 2_400_000),
        ("at least 10", 10, math.inf),
        ("more than 40", 41, math.inf),
        ("up to 8", 0, 8),
        ("fewer than 1,000", 0, 999),
        ("between 18 and 22", 18, 22),
        ("half", 48, 52),
    ],
)
def test_a_number_allows_what_its_words_allow(words: str, low: float, high: float) -> None:
    assert number_of(words) == Range(low, high)


@pytest.mark.parametrize("words", ["", "some of them", "the", "11 12 x"])
def test_what_is_no_number_is_none(words: str) -> None:
    assert number_of(words) is None


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("at least 10", "12", True),
        ("about 4,000", "4,200", True),
        ("about 4,000", "9,000", False),
        ("dozens", "52", True),
        ("11", "14", False),
        ("more than 40", "52", True),
        ("up to 8", "9", False),
    ],
)
def test_two_numbers_meet_when_some_number_fits_both(one: str, other: str, meet: bool) -> None:
    a, b = number_of(one), number_of(other)
    assert a is not None
    assert b is not None
    assert a.meets(b) is meet
    assert b.meets(a) is meet


@pytest.mark.parametrize(
    ("sentence", "counts", "words", "whom"),
    [
        ("A blast killed 11 people on Tuesday.", "dead", "killed 11", ""),
        ("By night 14 people had died.", "dead", "14 people had died", ""),
        ("Two sailors died in the raid.", "dead", "Two sailors died", "sailor"),
        ("The death toll rose to 30.", "dead", "death toll rose to 30", ""),
        ("More than 40 others were hurt.", "injured", "More than 40 others were hurt", ""),
        ("About 4,000 people joined a march.", "crowd", "About 4,000 people joined", ""),
        ("Organisers put the crowd at 9,000.", "crowd", "crowd at 9,000", ""),
        ("Police arrested six men.", "arrested", "arrested six", ""),
        ("The bank said 4,000 employees would be laid off.", "jobs", "4,000 employees would be laid off", ""),
        ("Relia handed over 12 captured soldiers.", "freed", "handed over 12", ""),
    ],
)
def test_a_figure_says_what_it_counts(sentence: str, counts: str, words: str, whom: str) -> None:
    (found,) = figures_in(sentence)
    assert (found.counts, sentence[found.start : found.end], found.whom) == (counts, words, whom)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two women and one man died.",  # a part of three
        "They found the bodies of two more victims.",
        "Three of the eight wounded died, and no one else was killed.",
        "In 2019 the company took over the site.",
        "The harbour handles a third of the exports.",
    ],
)
def test_a_part_of_a_number_and_what_counts_nothing_are_no_figures(sentence: str) -> None:
    assert not [f for f in figures_in(sentence) if f.counts == "dead"]


def test_nobody_is_a_number_too() -> None:
    (found,) = figures_in("Nobody in the crew came to harm.")
    assert (found.counts, found.range) == ("injured", Range(0, 0))


def test_a_figure_of_what_was_just_counted() -> None:
    found = following_in("The ministry gave a figure of “well under half”.")
    assert found is not None
    assert found[2].high < 50


@given(st.text(max_size=200))
def test_any_text_has_its_figures_inside(text: str) -> None:
    for f in figures_in(text):
        assert 0 <= f.start <= f.number[0] < f.number[1] <= f.end <= len(text)
        assert f.range.low <= f.range.high
