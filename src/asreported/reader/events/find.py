"""Events: who did what to whom, where and when, whether it happened at all, and in whose words it stands.

`"Lima's envoy will travel to Quito for talks, the ministry said"` gives one CONSULT, mode visit, status planned, in
the statement of the ministry. Drafts (`drafts.py`) hold what the words alone say; here they meet the report's
people, times and statements, and mentions of one event become one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from asreported.language.status import StatusWords
from asreported.ontology.base import Ontology
from asreported.reader.events.background import find_recalled
from asreported.reader.events.dates import is_old, subject_of, time_of, times_by_token
from asreported.reader.events.drafts import Draft, draft_events, wanted_spans
from asreported.reader.events.sameness import Telling, clearest, country_of, group_tellings, is_of
from asreported.reader.passages import Passage
from asreported.record.entity import Entity
from asreported.record.event import Event, EventDate, Participant, Quantity, Status
from asreported.record.ids import make_id
from asreported.record.span import Span, Spans
from asreported.record.statement import Certainty, Chain, Hop, Statement
from asreported.record.time import Time

_ORDER: tuple[Certainty, ...] = ("certain", "underspecified", "probable", "possible")
_DONE = frozenset({"happened", "ongoing"})


class Who(Protocol):
    """The cast of a report, as far as events need it."""

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities."""
        ...

    def entity_at(self, spans: Spans) -> str | None:
        """The id of the entity that a phrase means."""
        ...


class Seen(NamedTuple):
    """What the report around a draft says of it."""

    date: EventDate | None
    statement: Statement | None
    denied: bool
    background: bool


class Voices(NamedTuple):
    """For each draft the innermost statement that it stands in, and whether every statement around it was made."""

    inner: tuple[Statement | None, ...]
    unmade: tuple[bool, ...]
    denied: tuple[bool, ...]


def find_events(
    text: str,
    passages: Sequence[Passage],
    drafts: Sequence[Draft],
    cast: Who,
    times: Sequence[Time],
    statements: Sequence[Statement],
    ontology: Ontology,
    words: StatusWords,
    *,
    published: str | None,
) -> tuple[Event, ...]:
    """The events of a report in the order of their triggers. What no statement made, and no rule is sure of, is left out."""
    entities = {e.id: e for e in cast.entities}
    voices = hear_voices(drafts, statements)
    dates = _dates(passages, drafts, times, words)
    recalled = find_recalled(passages, drafts, dates, [v is not None for v in voices.inner], published)
    tellings = [
        _telling(draft, cast, entities, Seen(dates[n], voices.inner[n], voices.denied[n], recalled[n]))
        for n, draft in enumerate(drafts)
        if not voices.unmade[n]
    ]
    by_id = {s.id: s for s in statements}
    events = [
        _event(group, by_id, entities, ontology, published)
        for group in group_tellings(tellings, entities, ontology.apart)
    ]
    return tuple(sorted(events, key=lambda e: (e.trigger[0].start, e.trigger[-1].end, e.type)))


def hear_voices(drafts: Sequence[Draft], statements: Sequence[Statement]) -> Voices:
    """In whose statements the drafts stand, found in one walk through the text."""
    edges = sorted((span.start, -span.end, k) for k, s in enumerate(statements) for span in s.content)
    order = sorted(range(len(drafts)), key=lambda n: drafts[n].trigger[0].start)
    inner: list[Statement | None] = [None] * len(drafts)
    unmade, denied = [False] * len(drafts), [False] * len(drafts)
    open_: list[tuple[int, int, int]] = []
    at = 0
    for n in order:
        span = drafts[n].trigger[0]
        while at < len(edges) and edges[at][0] <= span.start:
            start, end, k = edges[at][0], -edges[at][1], edges[at][2]
            open_ = [o for o in open_ if o[1] > start]
            open_.append((start, end, k))
            at += 1
        holding = [o for o in open_ if o[0] <= span.start and span.end <= o[1]]
        if holding:
            inner[n] = statements[min(holding, key=lambda o: (o[1] - o[0], -o[0]))[2]]
            unmade[n] = any(not statements[o[2]].made for o in holding)
            denied[n] = any(statements[o[2]].polarity == "negative" for o in holding)
    return Voices(tuple(inner), tuple(unmade), tuple(denied))


def _dates(
    passages: Sequence[Passage], drafts: Sequence[Draft], times: Sequence[Time], words: StatusWords
) -> list[EventDate | None]:
    """The date of each draft: that of the time expression that goes with it; None where the words give none.

    What has no time of its own has that of its subject, if this is an event of the same type.
    """
    by_passage: dict[int, list[int]] = {}
    for n, draft in enumerate(drafts):
        by_passage.setdefault(draft.passage, []).append(n)
    out: list[EventDate | None] = [None] * len(drafts)
    for place, mine in by_passage.items():
        passage = passages[place]
        inside = _times_in(passage.section.span, times)
        if not inside:
            continue
        heads = frozenset(i for n in mine for i in drafts[n].parts)
        near = times_by_token(passage, inside, heads)
        for n in mine:
            found = time_of(passage, near, drafts[n].head, drafts[n].parts, words)
            if found is not None:
                out[n] = EventDate(edtf=found.edtf, time=found.time.id)
        dated = {span.start: m for m in mine if out[m] is not None for span in drafts[m].trigger}
        for n in mine if dated else ():
            subject = subject_of(passage, drafts[n].head) if out[n] is None else None
            m = dated.get(passage.parse.tokens[subject].start) if subject is not None else None
            if m is not None and drafts[m].type == drafts[n].type:
                out[n] = out[m]  # "the attack, carried out in January, killed nine"
    return out


def _times_in(span: Span, times: Sequence[Time]) -> list[Time]:
    """The times that stand in a span; `times` are in the order of the text."""
    low, high = 0, len(times)
    while low < high:
        mid = (low + high) // 2
        if times[mid].start < span.start:
            low = mid + 1
        else:
            high = mid
    out: list[Time] = []
    while low < len(times) and times[low].start < span.end:
        out.append(times[low])
        low += 1
    return out


def _telling(
    draft: Draft,
    cast: Who,
    entities: Mapping[str, Entity],
    seen: Seen,
) -> Telling:
    place = (
        Participant(entity=cast.entity_at((draft.place,)), spans=(draft.place,)) if draft.place is not None else None
    )
    if place is not None and place.entity is not None:
        known = entities.get(place.entity)
        place = place if known is None or known.type in ("place", "government", "other") else None
    actors, recipients = _people(draft.actors, draft, cast), _people(draft.recipients, draft, cast)
    acting = {p.entity for p in actors if p.entity is not None}
    recipients = tuple(p for p in recipients if p.entity not in acting)  # nobody does it to himself
    if draft.type == "CONSULT" and draft.lexical is None and draft.verdict.status in _DONE:
        actors, recipients, draft = _hosted(draft, actors, recipients, place, entities)
    if place is None and draft.lexical == "visit":
        place = next((p for p in recipients if (e := entities.get(p.entity or "")) and e.type == "place"), None)
    status, certainty = draft.verdict.status, draft.verdict.certainty
    statement = seen.statement
    said_not = (
        statement is not None
        and status == "did_not_happen"
        and draft.verdict.by in ("negated", "modified", "takes_nothing")
    )
    if said_not or (seen.denied and status in _DONE):
        status = "denied"
    if statement is not None and _ORDER.index(statement.certainty) > _ORDER.index(certainty):
        certainty = statement.certainty
    return Telling(
        draft=draft,
        actors=actors,
        recipients=recipients,
        place=place,
        date=seen.date,
        status=status,
        certainty=certainty,
        background=seen.background,
        statement=statement.id if statement is not None else None,
    )


def _people(spans: Spans, draft: Draft, cast: Who) -> tuple[Participant, ...]:
    """The participants that phrases name; two phrases for one entity are one participant.

    An "it" or "he" that nobody could place is left out: it names no one.
    """
    out: dict[str | Span, Participant] = {}
    for span in spans:
        entity = cast.entity_at((span,))
        if entity is None and span in draft.stand_ins:
            span = draft.stand_ins[span]
            entity = cast.entity_at((span,))
        if entity is None and len(span) <= len("it"):
            continue
        out.setdefault(entity if entity is not None else span, Participant(entity=entity, spans=(span,)))
    return tuple(out.values())


def _hosted(
    draft: Draft,
    actors: tuple[Participant, ...],
    recipients: tuple[Participant, ...],
    place: Participant | None,
    entities: Mapping[str, Entity],
) -> tuple[tuple[Participant, ...], tuple[Participant, ...], Draft]:
    """A meeting on the ground of one side: the visitor acts, the host receives; elsewhere the words' order stays."""
    ground = entities.get(place.entity or "") if place is not None else None
    if ground is None or ground.country is None or not actors or not recipients:
        return actors, recipients, draft
    hosts, guests = _all_of(recipients, ground.country, entities), _all_of(actors, ground.country, entities)
    if hosts == guests:
        return actors, recipients, draft
    visited = draft._replace(mode="visit")
    return (actors, recipients, visited) if hosts else (recipients, actors, visited)


def _all_of(people: Sequence[Participant], country: str, entities: Mapping[str, Entity]) -> bool:
    return all((e := entities.get(p.entity or "")) is not None and country_of(e, entities) == country for p in people)


def _event(
    group: Sequence[Telling],
    statements: Mapping[str, Statement],
    entities: Mapping[str, Entity],
    ontology: Ontology,
    published: str | None,
) -> Event:
    """One event of all its tellings."""
    best = clearest(group)
    draft = best.draft
    mode = draft.mode or next((t.draft.mode for t in group if t.draft.mode is not None), None)
    statement = statements.get(best.statement or "")
    date = best.date or next((t.date for t in group if t.date is not None), None)
    if date is not None and (date.edtf is None or len(date.edtf) < len("2023-10-26")):
        date = next((t.date for t in group if t.date and t.date.edtf and len(t.date.edtf) >= len("2023-10-26")), date)
    quantities: dict[str, Quantity] = {}
    for t in group:
        for name, quantity in t.draft.quantities.items():
            known = quantities.get(name)
            if known is None or (known.min or 0, known.max is not None) < (quantity.min or 0, quantity.max is not None):
                quantities[name] = quantity
    background = all(t.background for t in group) or any(is_old(t.date.edtf, published) for t in group if t.date)
    chain: Chain = statement.chain if statement is not None else (Hop(by="outlet"),)
    return Event(
        id=make_id("ev", draft.type, *(f"{s.start}-{s.end}" for s in draft.trigger)),
        type=draft.type,
        mode=mode,
        context=tuple(dict.fromkeys(c for t in (best, *group) for c in t.draft.contexts))[:4],
        cameo=ontology.cameo_of(draft.type, mode, best.status),
        trigger=draft.trigger,
        mentions=tuple(spans for t in group for spans in (t.draft.trigger, *t.draft.also)),
        actors=_united(best.actors, (p for t in group for p in t.actors), entities),
        recipients=_united(best.recipients, (p for t in group for p in t.recipients), entities),
        place=best.place or next((t.place for t in group if t.place is not None), None),
        date=date,
        status=_joint_status(best, group),
        certainty=best.certainty,
        background=background,
        statement=best.statement,
        chain=chain,
        quantities=quantities,
        confidence=draft.confidence,
        by=draft.verdict.by,
    )


def _united(
    first: Sequence[Participant], others: Iterator[Participant], entities: Mapping[str, Entity]
) -> tuple[Participant, ...]:
    """All participants; of one entity, or of a body and its part, the words of the first mention stand."""
    out: list[Participant] = list(first)
    for person in others:
        if len(out) < 30 and not any(
            p.spans == person.spans or is_of(p, person, entities) or is_of(person, p, entities) for p in out
        ):
            out.append(person)
    return tuple(out)


def _joint_status(best: Telling, group: Sequence[Telling]) -> Status:
    """The clearest telling's status; of what the report only names ("the talks"), that of the telling that says more."""
    if best.status in _DONE and best.draft.noun is not None and best.draft.noun == best.draft.head:
        return next((t.status for t in group if t.status not in _DONE), best.status)
    return best.status


__all__ = ["Draft", "draft_events", "find_events", "wanted_spans"]
