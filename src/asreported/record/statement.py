"""Statements: who says, holds or denies what, and on whose word (source, cue, content)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from asreported.errors import RecordError
from asreported.record.span import Spans, holds_all

Certainty = Literal["certain", "probable", "possible", "underspecified"]
Polarity = Literal["positive", "negative"]
StatementKind = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One link of a chain: `by` is "outlet", "unnamed" or an entity's id; its words and its cue's words."""

    by: str
    spans: Spans = ()
    cue: Spans = ()


Chain = tuple[Hop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One act of saying or holding.

    source     the phrase that the cue's own grammar names; empty when there is none
    content    what is said, with complementiser and quotation marks
    verbatim   words inside quotation marks;  insertions  editors' brackets with their words
    speaker    the entity that speaks, None when unnamed or unknown;  origin  the last link of the chain
    inside     the statement in whose content this one stands
    made       False when the text says that it was not said;  polarity  negative when the source denies its content
    said_on    EDTF, only where the text and the dates entail it
    confidence 0 to 1;  by  the name of the rule or model that made it
    """

    id: str
    source: Spans
    cue: Spans
    content: Spans
    kind: StatementKind
    verbatim: Spans = ()
    insertions: Spans = ()
    speaker: str | None = None
    origin: str | None = None
    inside: str | None = None
    chain: Chain = (Hop(by="outlet"),)
    made: bool = True
    polarity: Polarity = "positive"
    certainty: Certainty = "certain"
    said_on: str | None = None
    occasion: Spans = ()
    audience: Spans = ()
    evidence: tuple[str, ...] = ()
    confidence: float
    by: str

    def __post_init__(self) -> None:
        if not self.content:
            raise RecordError("a statement without content does not exist")
        if not (self.source or self.cue):
            raise RecordError("a statement needs the words of its source or of its cue")
        if not self.chain or self.chain[0].by != "outlet":
            raise RecordError("a chain begins with the outlet")
        if not holds_all(self.content, self.verbatim):
            raise RecordError("verbatim words must lie inside the content")
        if not 0 <= self.confidence <= 1:
            raise RecordError(f"confidence is a share from 0 to 1, not {self.confidence}")
