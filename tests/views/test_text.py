"""The text view: who says what on whose word, nothing wider than asked, nothing that steers a terminal."""

from __future__ import annotations

import pytest

from asreported.record import MadeBy, Record, report_of
from asreported.views.text import render_text


def test_it_says_who_said_what_through_whom(record: Record) -> None:
    page = " ".join(render_text(record, width=110).split())
    assert "State radio reported: The port said on Monday" in page
    assert "The Daily <Ferry> ← state radio ← the police · on 6 May 2024 · st_aa1" in page


def test_nested_statements_follow_their_parent_further_in(record: Record) -> None:
    lines = render_text(record, width=110).split("\n")
    indent = [
        len(line) - len(line.lstrip())
        for word in ("State radio", "↳ The port said", "A union officer")
        for line in lines
        if word in line
    ]
    assert indent == sorted(set(indent))
    assert len(indent) == 3


def test_what_must_not_be_overlooked_stands_first(record: Record) -> None:
    page = render_text(record, width=110)
    assert "[denied] Ana Ruiz denied that two workers were hurt" in page
    assert "[not said] [hedged: possible] [doubtful reading (40%)] A union officer" in page
    assert "[hedged: probable] [injuries: at least 2] (by whom is not said) → two workers: “hurt”" in page


def test_events_stand_under_their_status_and_the_recalled_ones_apart(record: Record) -> None:
    page = render_text(record, width=110)
    planned, background = page.index("  Planned\n"), page.index("  Background\n")
    assert planned < page.index("workers: “strike”, from May 2024 on") < background < page.index("“hurt”")
    assert "told by The Daily <Ferry> ← Ana Ruiz" in page


def test_straight_marks_are_set_as_a_printer_sets_them(record: Record) -> None:
    assert "“never agreed” to the closure" in render_text(record, width=110)


@pytest.mark.parametrize("width", [40, 60, 80, 110])
def test_no_line_is_wider_than_asked(record: Record, width: int) -> None:
    assert max(map(len, render_text(record, width=width).split("\n"))) <= width


def test_styles_only_when_asked(record: Record) -> None:
    assert "\x1b[" not in render_text(record)
    assert "\x1b[1m" in render_text(record, styled=True)


def test_a_report_cannot_steer_the_terminal() -> None:
    text = "\x1b]0;owned\x07 Rain \x1b[31mfell\x9b2J \u202eon Oslo\ud800."
    record = Record(
        report=report_of(text, outlet="\x1b[2JEvil", title=None),
        made_by=MadeBy(asreported="0", language="en", model="none", ontology="none"),
    )
    page = render_text(record)
    assert not {"\x1b", "\x9b", "\x07", "\u202e", "\ud800"} & set(page)
    assert "Evil" in page


def test_markup_of_rich_in_a_report_stays_text() -> None:
    made_by = MadeBy(asreported="0", language="en", model="none", ontology="none")
    assert "[bold]Rain[/bold] :smile:" in render_text(
        Record(report=report_of("[bold]Rain[/bold] :smile:"), made_by=made_by)
    )


def test_an_empty_report_says_so() -> None:
    page = render_text(
        Record(report=report_of(""), made_by=MadeBy(asreported="0", language="en", model="none", ontology="none"))
    )
    assert "An empty report" in page
    assert "Nobody is reported to have said or done anything" in page
