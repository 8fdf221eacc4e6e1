"""Two spellings of one name, and two names that look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.across.spelling import ALIKE, fold, same_person, sounds_of, words_of
from evals.transliteration import all_pairs, score_of

ONE = (
    ("Moussa Abu Marzouk", "Mousa Abu Marzuq"),
    ("Ismail Haniyeh", "Ismail Haniya"),
    ("Alexander Lukashenko", "Aliaksandr Lukashenka"),
    ("Muammar Gaddafi", "Moammar Qadhafi"),
    ("Mao Zedong", "Mao Tse-tung"),
    ("Deng Xiaoping", "Teng Hsiao-p'ing"),
    ("Lee Myung-bak", "Yi Myong-bak"),
    ("Nguyễn Xuân Phúc", "Nguyen Xuan Phuc"),
    ("George W. Bush", "George Bush"),
    ("J. Stoltenberg", "Jens Stoltenberg"),
    ("Bill Hague", "William Hague"),
    ("Mikhail Khodorkovsky", "Michail Chodorkowski"),
)
TWO = (
    ("Kim Jong-il", "Kim Jong-un"),
    ("Ivan Ivanov", "Anna Ivanova"),
    ("George Bush Sr.", "George Bush Jr."),
    ("Erik Castillo", "Erika Castillo"),
    ("Mary Smith", "John Smith"),
    ("Hassan Nasrallah", "Hassan Rouhani"),
)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_person(one: str, other: str) -> None:
    assert same_person(one, other) >= ALIKE


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_people(one: str, other: str) -> None:
    assert same_person(one, other) < ALIKE


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_have_a_likeness_and_the_order_does_not_matter(one: str, other: str) -> None:
    assert 0.0 <= same_person(one, other) <= 1.0
    assert same_person(one, other) == same_person(other, one)


@given(st.text(max_size=30))
def test_a_name_is_itself(name: str) -> None:
    if any(fold(w) for w in words_of(name)):
        assert same_person(name, name) == 1.0
    assert isinstance(sounds_of(name), str)


def test_the_generated_pairs_are_told_from_the_traps() -> None:
    pairs = all_pairs()
    assert sum(p.same for p in pairs) == 800
    assert sum(p.kind == "trap" for p in pairs) == 200
    found = score_of("ours", pairs, [same_person(p.one, p.other) for p in pairs], ALIKE)
    assert found.f1 >= 0.95
    assert found.f1_traps >= 0.95
