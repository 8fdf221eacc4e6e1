"""The words of the views: dates, chains, short ids, cuts."""

from __future__ import annotations

import dataclasses

import pytest

from asreported.record import Hop, Quantity, Record, Span, Statement
from asreported.views.dates import day_words
from asreported.views.wording import Wording, amount, cut, short_ids, told, typographic, visible


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-10-26", "26 October 2023"),
        ("2023-10", "October 2023"),
        ("2023", "2023"),
        ("199X", "the 1990s"),
        ("2023-21", "spring 2023"),
        ("2023-33", "first quarter of 2023"),
        ("2023-10-26T14:05:00Z", "26 October 2023, 14:05 UTC"),
        ("2023-10-26T14:05:00+03:00", "26 October 2023, 14:05 +03:00"),
        ("XXXX-10-07", "7 October, year open"),
        ("2023-10~", "about October 2023"),
        ("2023-10-23/2023-10-29", "23 October 2023 to 29 October 2023"),
        ("../2023-10-26", "by 26 October 2023"),
        ("2023-10-07/..", "from 7 October 2023 on"),
        ("[2023-10-07,2023-10-14]", "7 October 2023 or 14 October 2023"),
        ("2023-99", "2023-99"),
        ("Y-170000", "Y-170000"),
        ("/", "/"),
        ("", ""),
    ],
)
def test_dates_in_words(edtf: str, words: str) -> None:
    assert day_words(edtf) == words


def test_a_short_id_names_one_line_alone(record: Record) -> None:
    short = short_ids(record)
    for line, beginning in short.items():
        assert [other for other in short if other.startswith(beginning)] == [line]
    assert short["st_aa10"] == "st_aa1"
    assert short["st_cc00"] == "st_cc"


def test_statements_come_in_the_order_of_the_text_and_depth(record: Record) -> None:
    assert [(t.statement.id, t.depth) for t in told(record)] == [
        ("st_aa10", 0),
        ("st_aa2f", 1),
        ("st_bb00", 2),
        ("st_cc00", 0),
    ]


def test_statements_in_a_ring_are_told_once_each(record: Record) -> None:
    ring = tuple(
        dataclasses.replace(s, inside=other)
        for s, other in zip(record.statements[:2], ("st_bb00", "st_cc00"), strict=True)
    )
    record = dataclasses.replace(record, statements=ring, events=())
    assert sorted(t.statement.id for t in told(record)) == ["st_bb00", "st_cc00"]


def test_deep_nesting_is_no_trouble(record: Record) -> None:
    chain = [
        Statement(id=f"st_{i}", source=(), cue=(Span(0, 1),), content=(Span(0, 1),), kind="indirect", confidence=1, by="x",
                  inside=f"st_{i - 1}" if i else None)
        for i in range(5_000)
    ]  # fmt: skip
    assert sum(1 for _ in told(dataclasses.replace(record, statements=tuple(chain), events=()))) == 5_000


def test_a_link_without_name_is_called_so(record: Record) -> None:
    wording = Wording(record)
    assert wording.chain((Hop(by="outlet"), Hop(by="unnamed"))) == ("The Daily <Ferry>", "somebody unnamed")


def test_a_cue_without_source_stands_within_its_words(record: Record) -> None:
    text = record.report.text
    start = text.index("A strike is planned")
    alone = Statement(
        id="st_x", source=(), cue=(Span(start + 9, start + 11),), content=(Span(start, start + 8), Span(start + 12, start + 19)),
        kind="indirect", confidence=1, by="x",
    )  # fmt: skip
    wording = Wording(record)
    assert (wording.who(alone), wording.said(alone), wording.content(alone)) == ("Unnamed", " –", "A strike is planned")


@pytest.mark.parametrize(
    ("low", "high", "words"), [(6, None, "at least 6"), (6, 6, "6"), (6, 9, "6 to 9"), (None, 1200, "at most 1,200")]
)
def test_amounts(low: int | None, high: int | None, words: str) -> None:
    assert amount(Quantity(min=low, max=high, spans=(Span(0, 1),))) == words


def test_a_cut_keeps_words_whole_and_the_closing_mark() -> None:
    assert cut("“one two three four five six”", 20) == "“one two three …”"
    assert len(cut("x" * 500, 100)) <= 101
    assert cut("short", 10) == "short"


def test_typographic_marks() -> None:
    assert typographic("\"It's 'so',\" she said.") == "“It’s ‘so’,” she said."


def test_visible_is_one_line_without_controls() -> None:
    assert visible("a\n\tb\x00\x1b\u202ec\u2028d") == "a bc d"
