"""What the tables of events and statements have in common: one line for each pair of an actor and a recipient.

A meeting of one minister with two delegations is one event and two lines; each names the same event and says which of
how many it is. A statement is a line too: its speaker stands as the actor, its audience as the recipient.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asreported.errors import InputError
from asreported.kb.places import CLEARLY, Gazetteer, Place
from asreported.ontology.base import Ontology
from asreported.ontology.cameo import APPEAL, CAMEO_CODES, STATEMENT
from asreported.record.edtf import bounds
from asreported.record.entity import Entity
from asreported.record.event import Event, Participant
from asreported.record.record import Record
from asreported.record.span import Spans
from asreported.record.statement import Chain, Hop, Statement
from asreported.views.columns import clean

OCCURRED = ("happened", "ongoing")
_REQUESTS = ("02", "10")


class Party(NamedTuple):
    """Somebody in a line: the entity, where it is known, and the words that name it there."""

    entity: Entity | None
    words: str
    spans: Spans

    @property
    def name(self) -> str:
        """The entity's name; the report's words where there is no entity."""
        return self.entity.name if self.entity is not None else self.words


class Line(NamedTuple):
    """An event or a statement between one actor and one recipient; `number` of `total` such pairs."""

    value: Event | Statement
    actor: Party | None
    recipient: Party | None
    number: int
    total: int


class Directory:
    """The entities and statements of a record by id."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.entities = {entity.id: entity for entity in record.entities}
        self.statements = {statement.id: statement for statement in record.statements}

    def words(self, spans: Spans) -> str:
        """The words of spans, with dots where something is left out between them."""
        return " … ".join(span.of(self.record.report.text) for span in spans)

    def party(self, entity: str | None, spans: Spans) -> Party | None:
        """Somebody by the entity's id and words; None when neither is known."""
        known = self.entities.get(entity) if entity is not None else None
        return Party(known, self.words(spans), spans) if known is not None or spans else None

    def outlet(self) -> str:
        """The outlet's name, or the word for it."""
        return clean(self.record.report.outlet or "") or "outlet"

    def chain(self, chain: Chain) -> str:
        """All links of a chain, from the outlet to the origin."""
        return " > ".join(clean(self._link(hop).replace(">", " ")) or "unnamed" for hop in chain)

    def voice(self, inside: str | None) -> str:
        """In whose words a line stands: the speaker of the statement that it stands in, else the outlet."""
        statement = self.statements.get(inside) if inside is not None else None
        if statement is None:
            return self.outlet()
        speaker = self.party(statement.speaker, statement.source)
        return clean(speaker.name if speaker is not None else "") or "unnamed"

    def lines(self) -> Iterator[Line]:
        """All lines of the record in the order of the text."""
        values: list[Event | Statement] = [*self.record.statements, *self.record.events]
        for value in sorted(values, key=lambda v: (evidence_of(v)[0], v.id)):
            if isinstance(value, Statement):
                actors = [self.party(value.speaker, value.source)]
                recipients = [self._audience(value)]
            else:
                actors, recipients = self._parties(value.actors), self._parties(value.recipients)
            for n in range(total := len(actors) * len(recipients)):
                actor, recipient = divmod(n, len(recipients))
                yield Line(value, actors[actor], recipients[recipient], n + 1, total)

    def _link(self, hop: Hop) -> str:
        if hop.by == "outlet":
            return self.outlet()
        known = self.entities.get(hop.by)
        return known.name if known is not None else self.words(hop.spans)

    def _parties(self, participants: Sequence[Participant]) -> list[Party | None]:
        found = (self.party(p.entity, p.spans) for p in participants)
        return list(dict.fromkeys(p for p in found if p is not None)) or [None]

    def _audience(self, statement: Statement) -> Party | None:
        """The audience's words, and the entity that they name if they name just one."""
        named = (
            m.entity for m, span in itertools.product(self.record.mentions, statement.audience) if span.holds(m.span)
        )
        inside = set(named)
        return self.party(inside.pop() if len(inside) == 1 else None, statement.audience)


def evidence_of(value: Event | Statement) -> Spans:
    """The words that a line rests on: an event's trigger, a statement's content."""
    return value.content if isinstance(value, Statement) else value.trigger


def edtf_of(value: Event | Statement) -> str | None:
    """When, as EDTF."""
    if isinstance(value, Statement):
        return value.said_on
    return value.date.edtf if value.date is not None else None


def day_in(edtf: str | None) -> dt.date | None:
    """The day that a date means; None when it means more than one, or none."""
    span = bounds(edtf) if edtf else None
    return span[0] if span is not None and span[0] == span[1] else None


def is_told_as_fact(value: Event | Statement, ontology: Ontology) -> bool:
    """May the type of its row be taken for something that took place, as the report tells it?

    A planned visit may not; but what it is exported as, an agreement, may. A statement may when it was made.
    """
    if isinstance(value, Statement):
        return value.made
    return value.status in OCCURRED or (value.status == "planned" and value.type in ontology.planned)


def cameo_of(value: Event | Statement, ontology: Ontology, appeals: frozenset[str]) -> str | None:
    """The CAMEO code of a line; None of what did not take place and of what the ontology gives no code."""
    if isinstance(value, Statement):
        return (APPEAL if value.id in appeals else STATEMENT) if value.made else None
    code = ontology.cameo_of(value.type, value.mode, value.status)
    return code if code in CAMEO_CODES else None


def appeals_in(record: Record, ontology: Ontology) -> frozenset[str]:
    """The statements that ask for something: those whose cue is the trigger of a request."""
    asked = [
        span
        for event in record.events
        if event.status in OCCURRED
        and (ontology.cameo_of(event.type, event.mode, event.status) or "").startswith(_REQUESTS)
        for spans in (event.trigger, *event.mentions)
        for span in spans
    ]
    return frozenset(s.id for s in record.statements if any(cue.overlaps(span) for cue in s.cue for span in asked))


def place_of(name: str, country: str | None, places: Gazetteer) -> Place | None:
    """The city of that name; None when it is unknown, or when it is not clear which one is meant."""
    country = country or places.country_of(name)
    found = [place for place in places.find(name) if place.country == country]
    if not found or (len(found) > 1 and found[0].population < CLEARLY * found[1].population):
        return None
    return found[0]


def check_ontology(record: Record, ontology: Ontology) -> None:
    """InputError when the record was coded with another ontology: its types would get wrong scores."""
    if record.made_by.ontology != ontology.name:
        raise InputError(
            f"the record {record.report.id} was coded with the ontology {record.made_by.ontology}, not with "
            f"{ontology.name}; give the folder of that ontology with --ontology"
        )
