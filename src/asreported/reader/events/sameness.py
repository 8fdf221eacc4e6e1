"""Sameness: which mentions of one report tell of one event.

`"launched an attack on the port on May 7"`, `"the attack"` and `"the deadly attacks earlier this month"` are one
event in three mentions: one type, dates that meet, participants that do not contradict each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asreported.reader.events.dates import may_be_one
from asreported.reader.events.drafts import Draft
from asreported.record.entity import Entity
from asreported.record.event import EventDate, Participant, Status
from asreported.record.statement import Certainty

# How many earlier events of a type a mention is compared with: the report's last ones.
COMPARED = 40
_DONE = frozenset({"happened", "ongoing"})


class Telling(NamedTuple):
    """One mention of an event with everything that is known of it."""

    draft: Draft
    actors: tuple[Participant, ...]
    recipients: tuple[Participant, ...]
    place: Participant | None
    date: EventDate | None
    status: Status
    certainty: Certainty
    background: bool
    statement: str | None


def group_tellings(
    tellings: Sequence[Telling], entities: Mapping[str, Entity], apart: frozenset[str]
) -> list[list[Telling]]:
    """The tellings in groups of one event each; `apart` holds the modes that an event without a mode cannot have."""
    groups: list[list[Telling]] = []
    by_type: dict[str, list[int]] = {}
    for telling in tellings:
        near = by_type.setdefault(telling.draft.type, [])
        for g in reversed(near):
            if _is_same_kind(telling, groups[g][-COMPARED:], apart) and _is_same(
                telling, groups[g][-COMPARED:], entities
            ):
                groups[g].append(telling)
                near.remove(g)
                near.append(g)
                break
        else:
            near.append(len(groups))
            groups.append([telling])
            del near[:-COMPARED]
    return groups


def clearest(group: Sequence[Telling]) -> Telling:
    """The telling that shows the event best: not recalled, a verb before a noun, near the root, early."""
    return min(
        group,
        key=lambda t: (t.background, t.draft.noun == t.draft.head, t.draft.depth, t.draft.passage, t.draft.head),
    )


def _is_same(telling: Telling, group: Sequence[Telling], entities: Mapping[str, Entity]) -> bool:
    if not _same_status(telling, group):
        return False
    if not all(may_be_one(_edtf(telling), _edtf(t)) for t in group):
        return False
    shared = False
    for role in ("actors", "recipients"):
        mine: tuple[Participant, ...] = getattr(telling, role)
        theirs: tuple[Participant, ...] = tuple(p for t in group for p in getattr(t, role))
        if mine and theirs:
            if _meet(mine, theirs, entities):
                shared = True
            elif not _may_be_of_one_side(mine, theirs, entities):
                return False
    bare = not telling.actors and not telling.recipients
    if shared or (bare and telling.draft.definite):
        return True
    places = {t.place.entity for t in group if t.place is not None and t.place.entity is not None}
    everywhere = places | {p.entity for t in group for p in (*t.actors, *t.recipients) if p.entity is not None}
    placed = telling.place is not None and telling.place.entity in everywhere
    across = {p.entity for p in (*telling.actors, *telling.recipients) if p.entity is not None} & everywhere
    return bool((telling.draft.definite or placed) and (placed or across) and not _contradicts(telling, group))


def _edtf(telling: Telling) -> str | None:
    return telling.date.edtf if telling.date is not None else None


def _is_same_kind(telling: Telling, group: Sequence[Telling], apart: frozenset[str]) -> bool:
    mine = telling.draft.lexical
    for other in (t.draft.lexical for t in group):
        if mine != other and (mine in apart or other in apart or (mine is not None and other is not None)):
            return False
    return True


def _same_status(telling: Telling, group: Sequence[Telling]) -> bool:
    mine, theirs = telling.status, group[0].status
    if mine == theirs or (mine in _DONE and theirs in _DONE):
        return telling.background == group[0].background or _edtf(telling) is None or _edtf(group[0]) is None
    nominal = telling.draft.noun is not None and telling.draft.noun == telling.draft.head
    return nominal and telling.draft.definite and mine in _DONE and theirs not in ("denied", "did_not_happen")


def _contradicts(telling: Telling, group: Sequence[Telling]) -> bool:
    """Do the two name different actors, both by name?"""
    mine = {p.entity for p in telling.actors if p.entity}
    theirs = {p.entity for t in group for p in t.actors if p.entity}
    return bool(mine and theirs and not mine & theirs)


def _meet(mine: Sequence[Participant], theirs: Sequence[Participant], entities: Mapping[str, Entity]) -> bool:
    """Is somebody in both, be it as a part of the other?"""
    return any(is_of(a, b, entities) or is_of(b, a, entities) for a in mine for b in theirs)


def is_of(one: Participant, other: Participant, entities: Mapping[str, Entity]) -> bool:
    """Is `one` the same as `other`, or a part of it: "the Amal delegation" of Amal?"""
    at, steps = one.entity, 0
    while at is not None and steps < 4:
        if at == other.entity:
            return True
        known = entities.get(at)
        at, steps = (known.part_of if known is not None else None), steps + 1
    part, whole = entities.get(one.entity or ""), entities.get(other.entity or "")
    if part is None or whole is None or part.type == "person" or whole.type in ("person", "place"):
        return False
    name = frozenset(whole.name.split())
    return bool(name) and all(w[0].isupper() for w in name) and name < frozenset(part.name.split())


def _may_be_of_one_side(
    mine: Sequence[Participant], theirs: Sequence[Participant], entities: Mapping[str, Entity]
) -> bool:
    """May the two be of one side: some officials and one of their country, a capital and its country?"""
    for a in mine:
        for b in theirs:
            one, other = entities.get(a.entity or ""), entities.get(b.entity or "")
            if one is None or other is None:
                continue
            kinds = {one.type, other.type}
            loose = one.generic or other.generic or "group" in kinds or kinds == {"place", "government"}
            country = country_of(one, entities)
            if loose and country is not None and country == country_of(other, entities):
                return True
    return False


def country_of(entity: Entity, entities: Mapping[str, Entity]) -> str | None:
    """The country of an entity, its own or that of the body that it belongs to or serves."""
    if entity.country is not None:
        return entity.country
    for of in (entity.part_of, *(role.of for role in entity.roles)):
        body = entities.get(of or "")
        if body is not None and body.country is not None:
            return body.country
    return None
