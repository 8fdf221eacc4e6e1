"""Quotations: which marks belong together."""

from __future__ import annotations

import time

import pytest

from asreported.reader.statements.quotations import find_quotations, insertions_in
from asreported.record import Section, Span


def paragraphs(text: str) -> tuple[Section, ...]:
    found, at = [], 0
    for block in text.split("\n\n"):
        if block.strip():
            found.append(Section(kind="paragraph", start=at, end=at + len(block)))
        at += len(block) + 2
    return tuple(found)


def quoted(text: str) -> list[str]:
    return [q.inner.of(text) for q in find_quotations(text, paragraphs(text))[0]]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“It is over,” she said.", ["It is over,"]),
        ('"It is over," she said.', ["It is over,"]),
        ("''It is over,'' she said.", ["It is over,"]),
        ("``It is over,'' she said.", ["It is over,"]),
        ("«It is over,» she said.", ["It is over,"]),
        ("‘It is over,’ she said.", ["It is over,"]),
        ("'It isn't over,' she said.", ["It isn't over,"]),
        ("“One,” he said, “two.”", ["One,", "two."]),
        ("The “reform\nplan” failed.", ["reform\nplan"]),
        ("“She told me: ‘Leave now,’ and I left,” he said.", ["She told me: ‘Leave now,’ and I left,"]),
        ('The shelf is 6\'2" tall and 12" deep.', []),
        ("The workers' hall and the drivers' union.", []),
    ],
)
def test_marks_are_paired(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner


def test_a_quotation_runs_on_over_paragraphs() -> None:
    text = "“The bridge is closed.\n\n“It will stay so,” she said."
    found, notes = find_quotations(text, paragraphs(text))
    assert [(q.inner.of(text), q.runs_on) for q in found] == [
        ("The bridge is closed.", True),
        ("It will stay so,", False),
    ]
    assert notes == ()


@pytest.mark.parametrize("text", ["He said “no and left.", "He said no” and left."])
def test_a_mark_without_a_partner_quotes_nothing_and_is_noted(text: str) -> None:
    found, notes = find_quotations(text, paragraphs(text))
    assert found == ()
    assert [n.code for n in notes] == ["unbalanced-quotation"]


def test_ten_thousand_marks_cost_no_time() -> None:
    started = time.perf_counter()
    found, notes = find_quotations('"' * 10_000, (Section(kind="paragraph", start=0, end=10_000),))
    assert found == ()
    assert len(notes) == 1
    assert time.perf_counter() - started < 2


def test_only_sections_that_tell_are_searched() -> None:
    text = "Read more: “The big one”"
    assert find_quotations(text, (Section(kind="related", start=0, end=len(text)),)) == ((), ())


def test_insertions_are_the_editors_brackets() -> None:
    text = "“We met [the mayor] and [his\naides] there,”"
    assert [s.of(text) for s in insertions_in(text, (Span(1, len(text)),))] == ["[the mayor]", "[his\naides]"]
