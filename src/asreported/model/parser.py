"""What a parser yields: plain values, whatever library made them.

A `Parse` is one parsed stretch of a report. Token offsets count code points of `Report.text`, so
`report.text[token.start:token.end]` are the token's words, even where the parser saw a cleaned copy.
Labels are Universal POS (`pos`), Penn Treebank (`tag`) and ClearNLP dependencies (`dep`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol


class Token(NamedTuple):
    """One word. `i` is its place in its parse, `head` the place of its head there (a root heads itself)."""

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sent: int
    lower: str


class NameSpan(NamedTuple):
    """A name that the parser's own recogniser found: tokens `[first, last)` and an OntoNotes label."""

    first: int
    last: int
    label: str


class Parse(NamedTuple):
    """One parsed stretch: tokens, sentence bounds as token places `[first, last)`, names, children by head."""

    tokens: tuple[Token, ...]
    sents: tuple[tuple[int, int], ...]
    names: tuple[NameSpan, ...]
    children: tuple[tuple[int, ...], ...]
    left: tuple[int, ...]  # first token place of each token's subtree
    right: tuple[int, ...]  # last token place of each token's subtree (inclusive)


class View(NamedTuple):
    """A stretch as the parser is to see it: `text`, and for each of its characters the offset in the report."""

    text: str
    at: Sequence[int]


class Parser(Protocol):
    """Parses views into parses, in order."""

    def parse(self, views: Iterable[View]) -> list[Parse]:
        """One parse for each view."""
        ...
