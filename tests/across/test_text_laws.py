"""Laws of comparing texts that hold for any text at all, news or nonsense."""

from __future__ import annotations

import dataclasses

from hypothesis import given

from asreported.across.copies import compare_texts, copy_text
from asreported.across.revisions import compare_versions
from asreported.across.stories import TERMS, MemoryStories, add, story_features
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.report import Report
from tests.strategies import reports


@given(report=reports())
def test_a_text_is_no_revision_of_itself(kit: Kit, report: Report) -> None:
    record = read(report, kit)
    assert compare_versions(record, record).changes == ()


@given(one=reports(), other=reports())
def test_spans_hold_their_words_and_what_one_way_is_added_is_removed_the_other(
    kit: Kit, one: Report, other: Report
) -> None:
    a, b = read(dataclasses.replace(one, id="a"), kit), read(dataclasses.replace(other, id="b"), kit)
    for change in compare_versions(a, b).changes:
        assert (change.old is None, change.new is None) == (change.op == "added", change.op == "removed")
        for side, record in ((change.old, a), (change.new, b)):
            assert side is None or side.span.of(record.report.text) == side.words
            assert side is None or side.report == record.report.id


@given(one=reports(), other=reports())
def test_an_overlap_is_the_same_from_either_side(kit: Kit, one: Report, other: Report) -> None:
    a, b = copy_text(read(one, kit)), copy_text(read(other, kit))
    there, back = compare_texts(a, b), compare_texts(b, a)
    assert (there.of_one, there.of_other, there.kind) == (back.of_other, back.of_one, back.kind)
    assert 0 <= there.of_one <= 1
    assert 0 <= there.same <= 1


@given(report=reports())
def test_features_are_bounded_and_a_report_that_comes_again_stays_where_it_is(kit: Kit, report: Report) -> None:
    record, shelf = read(report, kit), MemoryStories()
    assert len(story_features(record).terms) <= TERMS
    assert add(record, shelf).story == add(record, shelf).story
    assert len(shelf.of) == 1
