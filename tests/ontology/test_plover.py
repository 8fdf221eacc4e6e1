"""PLOVER's tables hang together: every code, mode and context that one names is in the other."""

from __future__ import annotations

import dataclasses

import pytest

from asreported.errors import RecordError
from asreported.ontology.plover import PLOVER


def test_there_are_sixteen_types_and_each_has_words() -> None:
    frames = [f for words in (PLOVER.lexicon.verbs, PLOVER.lexicon.nouns) for fs in words.values() for f in fs]
    assert len(PLOVER.types) == 16
    assert set(PLOVER.types) == {f.type for f in frames if f.type is not None}


def test_every_mode_but_those_that_the_place_decides_has_words() -> None:
    frames = [f for words in (PLOVER.lexicon.verbs, PLOVER.lexicon.nouns) for fs in words.values() for f in fs]
    told = {(f.type, f.mode) for f in frames}
    told |= set(PLOVER.content.values()) | {("ASSAULT", mode) for mode in PLOVER.lexicon.instruments.values()}
    silent = {(t.name, m.name) for t in PLOVER.types.values() for m in t.modes} - told
    assert silent == {("CONSULT", "third-party"), ("CONSULT", "multilateral"), ("THREATEN", "territory")}


def test_every_event_has_a_cameo_code_that_means_its_type() -> None:
    for (kind, mode), code in PLOVER.codes.items():
        coding = PLOVER.plover_of_cameo(code)
        assert coding is not None, (kind, mode)
        one_yield = {coding.type, kind} == {"CONCEDE", "RETREAT"} and code == "080"  # CAMEO has one "yield" for both
        assert coding.type == kind or one_yield, (kind, mode, code)
    for kind in PLOVER.types.values():
        assert (kind.name, None) in PLOVER.codes
        assert all((kind.name, m.name) in PLOVER.codes for m in kind.modes)


def test_every_context_is_one_of_the_ontologys() -> None:
    used = {c for coding in PLOVER.cameo.values() for c in coding.contexts}
    used |= {c for contexts in PLOVER.implied.values() for c in contexts} | set(PLOVER.lexicon.topics.values())
    assert used <= set(PLOVER.contexts)


def test_what_did_not_happen_gets_no_code_of_a_deed() -> None:
    assert PLOVER.cameo_of("RETREAT", "release", "happened") == "0841"
    assert PLOVER.cameo_of("RETREAT", "release", "called_for") is None
    assert PLOVER.cameo_of("CONSULT", "visit", "planned") == "036"
    assert PLOVER.cameo_of("ASSAULT", "aerial", "denied") is None


def test_a_code_that_is_not_listed_means_what_its_beginning_means() -> None:
    assert PLOVER.plover_of_cameo("1724") == PLOVER.cameo["1724"]
    assert PLOVER.plover_of_cameo("0431") == PLOVER.cameo["043"]
    assert PLOVER.plover_of_cameo("99") is None


def test_scores() -> None:
    assert PLOVER.score_of("ASSAULT") == -9
    assert PLOVER.score_of("ASSAULT", "unconventional") == -10
    assert PLOVER.score_of("PROTEST", "vandalize") == -5  # none is published for the mode: the type's stands
    assert PLOVER.score_of("PICNIC") is None


def test_a_mode_of_another_type_is_refused() -> None:
    with pytest.raises(RecordError, match="martial-law"):
        dataclasses.replace(PLOVER, content={("REQUEST", "AID"): ("REQUEST", "martial-law")})
