"""Sayings: statements while they are still words only, before anybody knows who "he" is.

Each rule of `statements.py` makes sayings; `coreference.py` uses them to learn who speaks ("I", "we");
`chains.py` makes `Statement` values of them once every source has its entity.
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.record.span import Spans
from asreported.record.statement import Certainty, Polarity, StatementKind


class Link(NamedTuple):
    """A further link of a chain as the words give it: "citing Russia's Foreign Ministry"."""

    source: Spans
    cue: Spans


class Saying(NamedTuple):
    """One act of saying, as spans. `parent` is the place, in the tuple of sayings, of the one whose content holds it.

    `voice` is the phrase to look the speaker up by where that is not `source` (the antecedent of "who").
    """

    source: Spans
    cue: Spans
    content: Spans
    kind: StatementKind
    verbatim: Spans
    insertions: Spans
    parent: int | None
    links: tuple[Link, ...]
    made: bool
    polarity: Polarity
    certainty: Certainty
    occasion: Spans
    audience: Spans
    confidence: float
    by: str
    voice: Spans = ()
