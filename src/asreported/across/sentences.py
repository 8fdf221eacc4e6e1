"""Sentences of two reports side by side: does a copy say here what its original says, or something of its own?"""

from __future__ import annotations

import re

from asreported.across.spelling import fold
from asreported.record.record import Record
from asreported.record.span import Span

ALIKE = 0.5  # a sentence shares so much of its words with its original, however it was reworded
_WORD = re.compile(r"[^\W_]+")


_NUMBERS = {
    word: str(n)
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
}
_TENS = {
    w: n
    for n, w in zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True)
}
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")


def content_words(text: str) -> frozenset[str]:
    """The words of a text that say something: folded, numbers as figures, without the shortest ones."""
    return frozenset(
        _NUMBERS.get(f, f)
        for w in _WORD.findall(text)
        if (f := fold(w)) and (len(f) > 3 or w.isdigit() or f in _NUMBERS)
    )


def figures_in(text: str) -> frozenset[str]:
    """The numbers of a text, in figures or in words; "one" may be no number."""
    words = [fold(w) for w in _WORD.findall(text)]
    out = {m[0].replace(",", "") for m in _FIGURE.finditer(text)}
    for i, word in enumerate(words):
        if word in _TENS:
            unit = int(_NUMBERS.get(words[i + 1], 0)) if i + 1 < len(words) else 0
            out.add(str(_TENS[word] + (unit if unit < 10 else 0)))
        elif word in _NUMBERS and word not in ("zero", "one") and not (i and words[i - 1] in _TENS):
            out.add(_NUMBERS[word])
    return frozenset(out)


def own_sentence(record: Record, span: Span, other: Record) -> bool:
    """Does no sentence of the other report share half of the words of the sentence around the span?"""
    around = next((s for s in record.sentences if s.start <= span.start < s.end), span)
    mine = content_words(around.of(record.report.text)) or content_words(span.of(record.report.text))
    text = other.report.text
    return all(len(mine & content_words(s.of(text))) < ALIKE * len(mine) for s in other.sentences) and bool(mine)
