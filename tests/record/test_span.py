from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.errors import RecordError
from asreported.record import Span
from asreported.record.span import holds_all, hull, merge, trim, words

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda x: Span(x[0], x[0] + x[1]))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_an_empty_or_impossible_span_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(RecordError, match="0 <= start < end"):
        Span(start, end)


def test_offsets_count_code_points_not_bytes() -> None:
    text = "👩‍🚒 é Oslo"
    start = text.index("Oslo")
    assert Span(start, start + 4).of(text) == "Oslo"
    assert start != text.encode().index(b"Oslo")


def test_words_join_the_pieces_of_a_discontinuous_span() -> None:
    assert words((Span(0, 2), Span(6, 8)), "It was is") == "It  i"


def test_touching_spans_overlap_in_no_code_point() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


@pytest.mark.parametrize(
    ("text", "also", "expected"),
    [("  a b ", "", Span(2, 5)), ("“a,”", "“”,", Span(1, 2)), ("   ", "", None), ("", "", None)],
)
def test_trim_takes_the_outer_white_space_and_marks(text: str, also: str, expected: Span | None) -> None:
    assert trim(0, len(text), text, also) == expected


@given(st.lists(spans, max_size=12))
def test_merge_keeps_exactly_the_same_code_points(given_spans: list[Span]) -> None:
    merged = merge(given_spans)
    assert {i for s in merged for i in range(s.start, s.end)} == {i for s in given_spans for i in range(s.start, s.end)}
    assert all(a.end < b.start for a, b in itertools.pairwise(merged))


@given(st.lists(spans, min_size=1, max_size=12))
def test_hull_holds_all(given_spans: list[Span]) -> None:
    assert holds_all([hull(given_spans)], given_spans)
