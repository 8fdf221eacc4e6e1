"""What a model of the text yields: its grammar, and what it reads as statements. Plain values, whatever made them.

    analysis = analyst.analyse("The road is shut, Ama Boateng said.")
    analysis.parse(views)          # words, sentences, dependencies, names
    analysis.statements(hints)     # who says what, given what the rules found; None: no opinion, the rules stand alone
    analysis.facts                 # names, events and their status (`facts.py`); None: no opinion

All spans are in code points of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from asreported.model.facts import Facts
from asreported.model.parser import Parser

Pairs = tuple[tuple[int, int], ...]


class Said(NamedTuple):
    """One statement as spans of the text."""

    source: Sequence[Sequence[int]]
    cue: Sequence[Sequence[int]]
    content: Sequence[Sequence[int]]


class Read(NamedTuple):
    """One statement that a model reads; `score` is the chance that it is right, source and content.

    inside   the place, in the tuple that it stands in, of the one that holds it
    """

    source: Pairs
    cue: Pairs
    content: Pairs
    score: float
    inside: int | None = None


class Analysis(Parser, Protocol):
    """One text that a model has seen; `facts` is None where the model has no opinion on names and events."""

    @property
    def facts(self) -> Facts | None:
        """Names, events and their status."""
        ...

    def statements(self, hints: Iterable[Said]) -> tuple[Read, ...] | None:
        """The statements in the order of their cues; `hints` are those that the rules found. None: no opinion."""
        ...


class GrammarOnly:
    """What parses, as an analysis without an opinion on statements."""

    def __init__(self, parser: Parser) -> None:
        self.parse = parser.parse
        self.facts: Facts | None = None

    def statements(self, _hints: Iterable[Said]) -> tuple[Read, ...] | None:
        """None: the rules stand alone."""
        return None


class Analyst(Protocol):
    """A loaded model; `digest` names its files."""

    digest: str

    def analyse(self, text: str) -> Analysis:
        """A text as the model sees it."""
        ...
