"""Word pieces of a report with what a lower-cased vocabulary forgets: capitals, line breaks, quotation marks.

Each piece keeps its place in the text, so whatever the model says of it can be shown in the report's own letters.

>>> shape_of("Moscow"), shape_of("TASS"), shape_of("2016"), shape_of("said")
(1, 2, 5, 0)
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

Array = NDArray[Any]

WINDOW = 320  # the most pieces of one encoder pass, [CLS] and [SEP] among them
OVERLAP = 32  # the fewest pieces that two neighbouring windows share
CLS, SEP, PAD = 101, 102, 0

SHAPES = 18
GAPS = 4
QUOTED = 3
WRAPPED = 50  # characters of a line that was broken for its length, and not because something ended
_ENDS = ".!?:;\"'”’"
OPENING, CLOSING = "“«„", "”»"


_HALVES = re.compile("[\ud800-\udfff]")  # halves of a pair, which no tokenizer takes


class Pieces(NamedTuple):
    """The pieces of one text as arrays of equal length; `features` has the columns shape, gap, quoted."""

    ids: Array
    starts: Array
    ends: Array
    words: Array
    features: Array

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The pieces `[first, end)` that share a character with the text's `[start, end)`."""
        return int(np.searchsorted(self.ends, start, "right")), int(np.searchsorted(self.starts, end, "left"))

    def part(self, lo: int, hi: int) -> Pieces:
        """The pieces `[lo, hi)`."""
        return Pieces(*(array[lo:hi] for array in self))


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer, without truncation and padding."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def pieces_of(tokenizer: Tokenizer, text: str) -> Pieces:
    """The word pieces of a text, in order; white space belongs to none."""
    encoding = tokenizer.encode(_HALVES.sub("\ufffd", text), add_special_tokens=False)
    offsets, tokens = encoding.offsets, encoding.tokens
    count = len(offsets)
    words = np.zeros(count, np.int32)
    features = np.zeros((count, 3), np.int64)
    first = 0
    word = -1
    quoted = quotation_states(text, offsets)
    for i, (start, _) in enumerate(offsets):
        before = offsets[i - 1][1] if i else 0
        gap = text[before:start]
        glued = i > 0 and not gap and tokens[i].startswith("##")
        if not glued:
            _name_shape(text, offsets, first, i, features)
            first, word = i, word + 1
        words[i] = word
        features[i, 1] = _gap(text, before, start) if i else 3
        features[i, 2] = quoted[i]
    _name_shape(text, offsets, first, count, features)
    where = np.array(offsets, np.int32).reshape(-1, 2)
    return Pieces(np.array(encoding.ids, np.int64), where[:, 0], where[:, 1], words, features)


def _name_shape(text: str, offsets: list[tuple[int, int]], first: int, end: int, features: Array) -> None:
    if end > first:
        features[first:end, 0] = shape_of(text[offsets[first][0] : offsets[end - 1][1]], text, offsets[first][0])


def shape_of(word: str, text: str = "", start: int = 0) -> int:
    """The number of a word's shape: lower case, Capital, CAPITALS, figures, or the kind of its mark."""
    if word.isalpha():
        if word.islower():
            return 0
        if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
            return 3 if len(word) == 1 else 1
        return 2 if word.isupper() else 4
    if word.isdigit():
        return 5
    if word.isalnum():
        return 6
    if word in OPENING or word in CLOSING or word == '"':
        return 7 if word in OPENING or (word == '"' and opens(text, start)) else 8
    marks = {"'": 9, "’": 9, "‘": 16, ",": 10, ".": 11, "?": 17, "!": 17, ":": 12, ";": 12, "-": 13, "–": 13, "—": 13,
             "(": 14, "[": 14, ")": 14, "]": 14}  # fmt: skip
    return marks.get(word, 15)


def opens(text: str, at: int) -> bool:
    """Whether a straight mark opens a quotation: white space, a bracket or nothing before it, a letter after it."""
    return (at == 0 or text[at - 1] in " \n\t([—–-'‘") and at + 1 < len(text) and not text[at + 1].isspace()


def _gap(text: str, before: int, start: int) -> int:
    """What stands between two pieces: 0 nothing, 1 space (or the break of a wrapped line), 2 a line break, 3 a blank line."""
    if before == start:
        return 0
    breaks = text.count("\n", before, start)
    if breaks != 1:
        return 3 if breaks else 1
    line = before - text.rfind("\n", 0, before) - 1
    return 1 if line >= WRAPPED and (text[before - 1] not in _ENDS or text[start].islower()) else 2


def quotation_states(text: str, offsets: list[tuple[int, int]]) -> list[int]:
    """For each piece 1 inside double quotation marks, 2 on a mark, else 0; a blank line ends what is open."""
    out = []
    inside = False
    last = 0
    for start, end in offsets:
        if "\n" in text[last:start]:
            inside = False
        last = end
        word = text[start:end]
        if word in OPENING or (word == '"' and not inside and opens(text, start)):
            inside = True
            out.append(2)
        elif word in CLOSING or word == '"':
            inside = False
            out.append(2)
        else:
            out.append(1 if inside else 0)
    return out


class Windows(NamedTuple):
    """Overlapping windows over `count` pieces: `of[i]` is the window of piece i, `at[i]` its place there (after [CLS])."""

    spans: tuple[tuple[int, int], ...]
    of: Array
    at: Array


def windows_over(count: int, size: int = WINDOW - 2, overlap: int = OVERLAP) -> Windows:
    """Cut `count` pieces into as few windows as do, all of one size; each piece is read where it stands farthest
    from an edge, so no seam shows."""
    if count <= size:
        return Windows(((0, count),), np.zeros(count, np.int64), np.arange(1, count + 1))
    many = -(-(count - overlap) // (size - overlap))
    wide = -(-(count + (many - 1) * overlap) // many)
    starts = [round(w * (count - wide) / (many - 1)) for w in range(many)]
    of = np.zeros(count, np.int64)
    for w in range(1, many):
        of[(starts[w] + starts[w - 1] + wide + 1) // 2 :] = w
    at = np.arange(count) - np.array(starts, np.int64)[of] + 1
    return Windows(tuple((s, s + wide) for s in starts), of, at)
