"""Words of happenings: which kind a sentence tells of, and what is none."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.across.happening_words import KINDS, hits_in, kind_at


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("An explosion tore through the mill.", "blast"),
        ("A roof came down in the night.", "collapse"),
        ("The ferry sank within minutes.", "crash"),
        ("Nurses stayed off the wards on Monday.", "strike"),
        ("The mayor was led from his office.", "arrest"),
        ("A court let him go.", "release"),
        ("She stepped down.", "resign"),
        ("The two sat down together.", "meeting"),
        ("Her ministry had opened a criminal inquiry.", "inquiry"),
        ("The country held an election.", "election"),
        ("The old king was buried in Karlsund.", "ceremony"),
    ],
)
def test_a_sentence_tells_of_a_kind(sentence: str, kind: str) -> None:
    found = kind_at(sentence)
    assert found is not None
    assert found.name == kind


@pytest.mark.parametrize(
    "sentence",
    ["The fire chief spoke.", "They negotiated by press release.", "He met with criticism.", "It was a quiet day."],
)
def test_words_that_only_look_like_one_tell_of_nothing(sentence: str) -> None:
    assert kind_at(sentence) is None


def test_where_nobody_works_a_strike_is_none_of_workers() -> None:
    assert [h.kind.name for h in hits_in("The strike lasted a day.")] == ["strike"]
    assert hits_in("The strike lasted a day.", labour=False) == []


def test_kinds_have_names_of_their_own() -> None:
    assert len({k.name for k in KINDS}) == len(KINDS)


@given(st.text(max_size=300))
def test_hits_stand_in_order_and_do_not_overlap(text: str) -> None:
    found = hits_in(text)
    assert all(0 <= h.start < h.end <= len(text) for h in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
