"""Sentences of two reports side by side: does a copy say here what its original says, or something of its own?"""

from __future__ import annotations

import re

from asreported.across.spelling import fold
from asreported.record.record import Record
from asreported.record.span import Span

ALIKE = 0.5  # a sentence shares so much of its words with its original, however it was reworded
_WORD = re.compile(r"[^\W_]+")


def content_words(text: str) -> frozenset[str]:
    """The words of a text that say something: folded, with all figures, without the shortest ones."""
    return frozenset(f for w in _WORD.findall(text) if len(f := fold(w)) > 3 or w.isdigit())


def own_sentence(record: Record, span: Span, other: Record) -> bool:
    """Does no sentence of the other report share half of the words of the sentence around the span?"""
    around = next((s for s in record.sentences if s.start <= span.start < s.end), span)
    mine = content_words(around.of(record.report.text)) or content_words(span.of(record.report.text))
    text = other.report.text
    return all(len(mine & content_words(s.of(text))) < ALIKE * len(mine) for s in other.sentences) and bool(mine)
