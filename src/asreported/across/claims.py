"""Claims: one side of a contradiction, as it stands in its report, with its value and on whose word."""

from __future__ import annotations

import re
from typing import NamedTuple

from asreported.across.pages import Page, chain_of, statement_at
from asreported.record.span import Span, trim

_EDGE = re.compile(r"[;:,.!?“”\"]|\b(?:but|and|that|while|whereas)\b")


class Side(NamedTuple):
    """A report, the words in it, what they say in short, and the chain of who says so."""

    report: str
    span: Span
    value: str
    chain: tuple[str, ...]


def side_at(page: Page, span: Span) -> Side:
    """The side that words of a report take: their value is the words."""
    value = " ".join(page.words(span).split())
    return Side(page.record.report.id, span, value, chain_of(page, statement_at(page.record.statements, span)))


def clause_of(page: Page, span: Span) -> Span:
    """The clause around words: to the next stop, comma or conjunction on either side, within the sentence."""
    sentence = next((s for s in page.record.sentences if s.holds(span)), span)
    before, after = page.text[sentence.start : span.start], page.text[span.end : sentence.end]
    start = max((m.end() for m in _EDGE.finditer(before)), default=0)
    end = next((m.start() for m in _EDGE.finditer(after)), len(after))
    return trim(sentence.start + start, span.end + end, page.text) or span
