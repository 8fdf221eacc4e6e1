"""A person's judgements go before the rules, through chains, and the last that is given holds."""

from __future__ import annotations

import pytest

from asreported.across.entities import Directory
from asreported.across.judged import Judged, Judgement, Verdict, judgement_of
from asreported.across.seen import known_in
from asreported.errors import InputError
from asreported.language.en import ENGLISH
from tests.across.records import record

A, B, C, D = (("a", "en_0"), ("b", "en_0"), ("c", "en_0"), ("d", "en_0"))


def said(one: tuple[str, str], verdict: Verdict, other: tuple[str, str]) -> Judgement:
    return Judgement(one, other, verdict, 1.0, "", "Ida")


def test_same_and_different_are_followed_through_chains() -> None:
    judged = Judged([said(A, "same", B), said(B, "same", C), said(C, "different", D)])
    assert judged.others_of(A) == {B, C}
    assert judged.not_those_of(A) == {D}
    assert judged.not_those_of(D) == {A, B, C}
    assert not judged.contradicted


def test_the_last_judgement_holds_and_what_it_contradicts_is_named() -> None:
    first = said(A, "same", B)
    judged = Judged([first, said(B, "same", C), said(A, "different", C)])
    assert judged.contradicted == [first]
    assert judged.others_of(B) == {C}
    assert judged.not_those_of(A) == {B, C}
    judged.add(said(A, "same", C))
    assert judged.others_of(A) == {B, C}
    assert not judged.not_those_of(A)


def test_a_chain_joins_what_the_rules_would_not() -> None:
    people = [
        record("a", ("Ana Silva", "person")),
        record("b", ("Ola Rud", "person")),
        record("c", ("Ed Poe", "person")),
    ]
    judged = [said(A, "same", B), said(C, "same", B)]
    for order in (people, people[::-1], [people[1], people[0], people[2]]):
        found = Directory(known=known_in(ENGLISH.names), judged=judged)
        for each in order:
            found.add(each)
        assert len(set(found.of.values())) == 1


def test_a_chain_keeps_apart_what_the_rules_would_join() -> None:
    people = [record(n, ("Ana Silva", "person"), ("Felsund", "place")) for n in "abcd"]
    found = Directory(known=known_in(ENGLISH.names), judged=[said(A, "same", B), said(B, "different", D)])
    for each in people:
        found.add(each)
    assert found.of[A] == found.of[B] != found.of[D]


def test_a_judgement_is_read_from_its_json() -> None:
    data = {"one": ["a", "en_0"], "other": ["b", "en_0"], "verdict": "different", "by": "Ida"}
    assert judgement_of(data) == Judgement(A, B, "different", 1.0, "", "Ida")
    assert judgement_of({**data, "verdict": "same", "by": "rules"}) is None
    changed = judgement_of({**data, "by": "rules"})
    assert changed is not None
    assert changed.by != "rules"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"one": "a"}, "one"),
        ({"other": ["a"]}, "other"),
        ({"verdict": "perhaps"}, "verdict"),
        ({"by": 3}, "by"),
        ({"other": ["a", "en_0"]}, "two entities"),
    ],
)
def test_what_is_no_judgement_is_refused(change: dict[str, object], message: str) -> None:
    data = {"one": ["a", "en_0"], "other": ["b", "en_0"], "verdict": "same", "by": "Ida"}
    with pytest.raises(InputError, match=message):
        judgement_of({**data, **change})
    with pytest.raises(InputError):
        judgement_of([])
