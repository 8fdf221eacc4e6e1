"""Numbers as reports write them: what they amount to, whatever their spelling.

>>> [(n.value, n.unit) for n in find_numbers("More than 40 were hurt; 2.4 million crowns, fifty-two people, 8 percent")]
[(40.0, ''), (2400000.0, ''), (52.0, ''), (8.0, '%')]
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_VALUES = (
    {w: n for n, w in enumerate(_SMALL)}
    | {w: 10 * (n + 2) for n, w in enumerate(_TENS)}
    | {w: n + 1 for n, w in enumerate(_ORDINALS)}
)
_ABOUT = (
    r"(?:(?:more|fewer|less|no more) than|at (?:least|most)|as (?:many|much) as|up to|only|just over|just under|well over|"
    r"about|around|some|nearly|almost|over|under|roughly|approximately)\s+"
)
_WORD = "|".join(sorted({*_SMALL, *_TENS, *_ORDINALS, *_SCALES}, key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?:{_ABOUT})?(?:an?\s+(?=(?:{'|'.join(_SCALES)})\b))?(?:[$€£]\s?)?(?<![\w.,])(?:\d+(?:[.,]\d+)*|(?:{_WORD})\b)"
    rf"(?:(?:[\s-]|\sand\s)(?:{_WORD})\b)*(?:st|nd|rd|th)?(?:\s?(?:percent|per\s?cent|%))?",
    re.IGNORECASE,
)


class Number(NamedTuple):
    """A number in a text: where it stands with the words that qualify it, its value, and "%" or a sign of money."""

    start: int
    end: int
    value: float
    unit: str


def find_numbers(text: str, start: int = 0, end: int | None = None) -> list[Number]:
    """The numbers between two offsets, in order."""
    out = []
    for match in _NUMBER.finditer(text, start, len(text) if end is None else end):
        value = _value(match[0].lower())
        if value is not None:
            unit = (
                "%" if re.search(r"%|per\s?cent", match[0], re.IGNORECASE) else "".join(re.findall("[$€£]", match[0]))
            )
            out.append(Number(match.start(), match.end(), value, unit))
    return out


def _value(words: str) -> float | None:
    """What the words of a number amount to: 2.4 million, two hundred and six."""
    whole, part, seen = 0.0, 0.0, False
    for token in re.findall(r"\d+(?:[.,]\d+)*|[a-z]+", words):
        if token[0].isdigit():
            plain = (
                token.replace(",", "")
                if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", token)
                else token.replace(",", ".")
            )
            if plain.count(".") > 1:
                return None
            part, seen = part + float(plain), True
        elif token in _VALUES:
            part, seen = part + _VALUES[token], True
        elif token in _SCALES:
            part, seen = (part if seen else 1.0) * _SCALES[token], True
            if _SCALES[token] > 100:
                whole, part = whole + part, 0.0
    return whole + part if seen else None
