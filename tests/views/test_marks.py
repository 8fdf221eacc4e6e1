"""The text cut at every border of every span."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asreported.record import Record
from asreported.views.marks import Mark, marks_of, pieces_of


@given(st.integers(0, 60), st.lists(st.tuples(st.integers(0, 59), st.integers(1, 20)), max_size=12))
def test_pieces_tile_the_text_and_know_exactly_their_marks(length: int, places: list[tuple[int, int]]) -> None:
    marks = [Mark(a, min(a + n, length), "content", f"st_{i}") for i, (a, n) in enumerate(places) if a < length]
    pieces = list(pieces_of(length, marks))
    assert [p.start for p in pieces] + [length] == [0] + [p.end for p in pieces] if length else not pieces
    for piece in pieces:
        assert set(piece.marks) == {m for m in marks if m.start <= piece.start and piece.end <= m.end}
        assert not [m for m in marks if piece.start < m.start < piece.end or piece.start < m.end < piece.end]


def test_a_note_on_the_whole_report_marks_no_words(record: Record) -> None:
    assert {m.id for m in marks_of(record) if m.part == "note"} == {"note_2"}


def test_further_links_of_a_chain_are_marked_as_sources(record: Record) -> None:
    text = record.report.text
    words = {text[m.start : m.end] for m in marks_of(record) if m.id == "st_aa10" and m.part in ("source", "cue")}
    assert words == {"state radio", "reported", "police", "citing"}
