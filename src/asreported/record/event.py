"""Events: who did what to whom, where and when, and whether it happened at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from asreported.errors import RecordError
from asreported.record.span import Spans
from asreported.record.statement import Certainty, Chain, Hop

Status = Literal[
    "happened", "ongoing", "planned", "called_for", "hypothetical", "denied", "did_not_happen", "discussed"
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody (or somewhere) in an event: the entity and the words that name it there."""

    entity: str | None
    spans: Spans

    def __post_init__(self) -> None:
        if self.entity is None and not self.spans:
            raise RecordError("a participant needs an entity or words")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """When: EDTF, and the time expression that it rests on (None: it rests on the report's own date)."""

    edtf: str | None
    time: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its bounds (None: open) and the words that give it."""

    min: int | None
    max: int | None = None
    spans: Spans

    def __post_init__(self) -> None:
        if not self.spans:
            raise RecordError("a quantity without words does not exist")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event, however often the report tells of it.

    type, mode, context   the ontology's names (PLOVER by default); `cameo` where the mapping gives a code
    trigger               the clearest words of it;  mentions  all tellings, the trigger's among them
    status, certainty     what the report makes of it; `background` is what is recalled, not this report's news
    statement, chain      in whose words it stands
    """

    id: str
    type: str
    mode: str | None = None
    context: tuple[str, ...] = ()
    cameo: str | None = None
    trigger: Spans
    mentions: tuple[Spans, ...] = ()
    actors: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    place: Participant | None = None
    date: EventDate | None = None
    status: Status
    certainty: Certainty = "certain"
    background: bool = False
    statement: str | None = None
    chain: Chain = (Hop(by="outlet"),)
    quantities: Mapping[str, Quantity] = field(default_factory=dict)
    confidence: float
    by: str

    def __post_init__(self) -> None:
        if not self.trigger:
            raise RecordError("an event without a trigger does not exist")
        if not 0 <= self.confidence <= 1:
            raise RecordError(f"confidence is a share from 0 to 1, not {self.confidence}")
