"""What the upper layers' figures become: names of whole words, and chances that are chances."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asreported.model.encoder import FOLDER, Encoder
from asreported.model.facts import best_tags, chances_of
from asreported.model.labels import EVENT_TYPES, KIND_TAGS, NAME_KINDS, STATUSES


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(FOLDER)


@settings(max_examples=60)
@given(st.integers(1, 12), st.integers(0, 2**31))
def test_the_best_path_never_breaks_a_word_or_begins_inside_a_name(count: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    words = np.cumsum(chance.integers(0, 2, count))
    tags = best_tags(chance.normal(size=(count, len(KIND_TAGS))) * 3, words)
    for i, tag in enumerate(tags):
        inside = tag > 0 and tag % 2 == 0
        before = tags[i - 1] if i else 0
        assert not inside or before in (tag, tag - 1)
        if i and words[i] == words[i - 1]:
            assert (before == 0) == (tag == 0)
            assert tag == 0 or inside


def test_names_are_words_of_the_text(encoder: Encoder) -> None:
    text = "In Nairobi, Alfred Mutua of Kenya's Foreign Ministry met envoys of the United Nations."
    names = encoder.analyse(text).facts.names()
    words = [text[n.start : n.end] for n in names]
    assert "Nairobi" in words
    assert any("Mutua" in w for w in words)
    assert all(n.kind in NAME_KINDS and 0 < n.score <= 1 for n in names)
    assert all(a.end <= b.start for a, b in itertools.pairwise(names))


def test_a_sentence_and_a_word_have_chances(encoder: Encoder) -> None:
    text = "Gunmen attacked a police post near Mosul on Sunday, killing nine people."
    facts = encoder.analyse(text).facts
    whole = facts.sentence(0, len(text))
    assert set(whole) == set(EVENT_TYPES)
    assert sum(whole.values()) == pytest.approx(1, abs=1e-4)
    assert max(whole, key=lambda name: whole[name]) == "ASSAULT"


def test_a_plan_is_no_deed(encoder: Encoder) -> None:
    text = "The two presidents met in Oslo on Sunday and will meet again in May."
    facts = encoder.analyse(text).facts
    met, plan = (facts.event_at(text.index(word), text.index(word) + len(word)).status for word in ("met", "meet "))
    assert set(met) == set(STATUSES)
    assert met["happened"] + met["ongoing"] > 0.7
    assert max(plan, key=lambda name: plan[name]) == "planned"


def test_an_empty_text_has_no_names(encoder: Encoder) -> None:
    facts = encoder.analyse("").facts
    assert facts.names() == ()
    assert facts.sentence(0, 0) == {"": 1.0}


def test_chances_sum_to_one() -> None:
    assert chances_of(np.array([[1.0, 2.0], [1000.0, -1000.0]])).sum(-1) == pytest.approx([1, 1])
