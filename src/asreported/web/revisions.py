"""What changed from one version of a report to the next, word for word.

>>> [piece for piece in changes("Two were hurt.", "Three were hurt.") if piece.kind != "same"]
[Piece(kind='gone', words='Two'), Piece(kind='new', words='Three')]
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

# Words, above which whole paragraphs are compared: comparing takes time that grows with the square.
MOST_WORDS = 6_000
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")


class Piece(NamedTuple):
    """A stretch of text that is in both, only in the older, or only in the newer."""

    kind: Literal["same", "gone", "new"]
    words: str


def changes(old: str, new: str) -> tuple[Piece, ...]:
    """The two texts as one: the pieces without "new" are the older, those without "gone" the newer."""
    shape = _WORD if max(len(old), len(new)) < MOST_WORDS * 6 else _PARAGRAPH
    return tuple(_pieces(shape.findall(old), shape.findall(new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(old[a:b]))
            continue
        if a < b:
            yield Piece("gone", "".join(old[a:b]))
        if c < d:
            yield Piece("new", "".join(new[c:d]))
