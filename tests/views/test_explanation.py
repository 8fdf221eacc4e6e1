"""Why a line is there: found by a beginning of its id, with its words, its rule and what is known of it."""

from __future__ import annotations

import pytest

from asreported.errors import InputError
from asreported.reader.rules import describe
from asreported.record import Record
from asreported.views.explanation import explain_line, render_explanation


def test_a_statement_is_found_by_the_beginning_of_its_id(record: Record) -> None:
    explanation = explain_line(record, "st_aa1")
    assert explanation.id == "st_aa10"
    assert explanation.by == "cue_after_content"
    assert dict(explanation.facts)["chain"] == "The Daily <Ferry> ← state radio ← the police"


@pytest.mark.parametrize(("id", "message"), [("st_aa", "could be 2 lines"), ("st_zz", "no line"), ("", "no line")])
def test_an_id_of_none_or_several_lines_is_refused(record: Record, id: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        explain_line(record, id)


def test_the_words_are_shown_in_their_context(record: Record) -> None:
    page = " ".join(render_explanation(record, explain_line(record, "st_cc"), width=110).split())
    assert "‹Ana Ruiz› ‹denied› ‹that two workers were hurt›. A strike is planned." in page
    assert "confidence 0.95" in page


@pytest.mark.parametrize("id", ["ev_1", "ev_2", "tm_1", "mn_1", "en_ana", "st_bb"])
def test_every_kind_of_line_can_be_explained(record: Record, id: str) -> None:
    page = render_explanation(record, explain_line(record, id), width=80)
    assert "made by" in page
    assert "‹" in page


def test_an_entity_that_the_text_does_not_name_has_no_words(record: Record) -> None:
    with pytest.raises(InputError, match="not named in the text"):
        explain_line(record, "en_d4")


def test_a_rule_is_described_by_its_own_first_sentence() -> None:
    assert describe("view_of") == "The stretch `[start, end)` as the parser is to see it."
    assert describe("no_such_rule") is None
    assert describe("not a name") is None
