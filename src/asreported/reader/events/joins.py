"""Joins: how the triggers of one passage belong together.

In `"Lima vowed to end its blockade"` the vow is about the end of the blockade, so it is no threat; in `"flew to Quito
for talks"` flight and talks are one visit; in `"a raid by the navy killed six"` raid and killing are one attack.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asreported.model.parser import Token
from asreported.ontology.base import Ontology
from asreported.reader.events.roles import Roles, dig, find_roles
from asreported.reader.events.triggers import Scene, Trigger

STEPS = 8
# Types of which a noun or an aim under the verb tells of the same event: "travel for talks", "march to protest".
_TOLD_TWICE = frozenset({"CONSULT", "PROTEST"})
# Acts of words: the one to whom they are addressed may stand in what they are about.
_WORDS = frozenset({"AGREE", "REJECT", "THREATEN", "REQUEST"})


class Joint(NamedTuple):
    """What the triggers are together.

    kinds   type and mode of each;  roles  of each, shared with what it belongs to
    merged  the place of a trigger -> that of the trigger whose event it tells, too
    """

    kinds: list[tuple[str, str | None]]
    roles: list[Roles]
    merged: Mapping[int, int]


def join_triggers(scene: Scene, triggers: Sequence[Trigger], ontology: Ontology) -> Joint:
    """The types, modes and roles of all triggers of a passage, each seen with those around it."""
    heads = {
        h: n
        for n, t in reversed(tuple(enumerate(triggers)))
        for h in (t.noun if t.noun is not None else t.head, t.head)
    }
    above = [_governing(scene, t, n, heads, asides=True) for n, t in enumerate(triggers)]
    about = [_governing(scene, t, n, heads, asides=False) for n, t in enumerate(triggers)]
    roles = [find_roles(scene, t, ontology.recipients.get(t.frame.type or "", ())) for t in triggers]
    kinds = _kinds(scene, triggers, about, ontology)
    merged = _merged(scene, triggers, above, kinds)
    roles = _shared(scene, triggers, roles, merged)
    roles = _addressed(scene, triggers, roles, about, kinds)
    return Joint(kinds, roles, merged)


def _governing(scene: Scene, trigger: Trigger, n: int, heads: Mapping[int, int], *, asides: bool) -> int | None:
    """The trigger in whose complement this one stands, as its place among the triggers; `asides`: or in whose tail."""
    tokens = scene.parse.tokens
    i = trigger.noun if trigger.noun is not None and trigger.noun == trigger.head else trigger.head
    for _ in range(STEPS):
        token = tokens[i]
        if token.head == i or token.dep in ("relcl", "nsubj", "nsubjpass", "agent", "poss"):
            return None
        aim = any(tokens[c].tag == "TO" for c in scene.children(i))
        marked = any(tokens[c].dep in ("mark", "advmod") and c < i for c in scene.children(i))
        if token.dep == "advcl" and not aim and not (asides and (not marked or _tells_harm(scene, tokens[token.head]))):
            return None
        if token.dep in ("pobj", "pcomp") and tokens[token.head].lower in scene.words.recalling:
            return None
        i = token.head
        if i in heads and heads[i] != n:
            return heads[i]
    return None


def _kinds(
    scene: Scene, triggers: Sequence[Trigger], above: Sequence[int | None], ontology: Ontology
) -> list[tuple[str, str | None]]:
    """Type and mode of each trigger; an act of words takes its mode from what it is about."""
    kinds = [(t.frame.type or "", t.frame.mode) for t in triggers]
    for n in range(len(triggers) - 1, -1, -1):
        up = above[n]
        if up is None or triggers[up].frame.mode is not None or scene.parse.tokens[triggers[n].head].dep == "conj":
            continue
        act, (kind, mode) = triggers[up].frame.type or "", kinds[n]
        kinds[up] = ontology.content.get((act, f"{kind}/{mode}")) or ontology.content.get((act, kind), kinds[up])
    return kinds


def _merged(
    scene: Scene, triggers: Sequence[Trigger], above: Sequence[int | None], kinds: Sequence[tuple[str, str | None]]
) -> dict[int, int]:
    """Triggers that tell of the same event as one beside them: "travel for talks", "an attack killed six"."""
    tokens = scene.parse.tokens
    by_head = {t.noun if t.noun is not None else t.head: n for n, t in enumerate(triggers)}
    out: dict[int, int] = {}
    for n, trigger in enumerate(triggers):
        up = above[n]
        kind = kinds[n][0]
        token = tokens[trigger.head]
        above_kind = kinds[up][0] if up is not None else ""
        twice = above_kind == kind in _TOLD_TWICE and token.dep in ("pobj", "advcl")
        if up is not None and (twice or (above_kind == kind == "ASSAULT" and _is_outcome(scene, token))):
            out[n] = up
        elif kind == "ASSAULT" and trigger.noun is None:
            subject = scene.child(trigger.head, "nsubj")
            agent = scene.child(trigger.head, "agent")
            inner = subject if subject is not None else scene.child(agent.i, "pobj") if agent is not None else None
            inside = next(
                (c for c in scene.children(trigger.head) if tokens[c].dep == "prep" and tokens[c].lower == "in"), None
            )
            if inner is None and inside is not None:
                inner = scene.child(inside, "pobj")
            other = by_head.get(inner.i) if inner is not None else None
            if other is not None and other != n and kinds[other][0] == "ASSAULT" and other not in out:
                out[other] = n
    return {n: root for n in out if (root := _root(out, n)) != n}


def _root(out: Mapping[int, int], n: int) -> int:
    """The trigger at the end of a chain of joins; a ring of joins ends where it began."""
    at = n
    for _ in range(STEPS):
        if at not in out or out[at] == n:
            return at
        at = out[at]
    return n


def _is_outcome(scene: Scene, token: Token) -> bool:
    """Is it one attack with the verb above: "..., killing six", "and wounded ten", "were killed when a bomb went off"?"""
    if token.dep == "advcl":
        when = any(scene.parse.tokens[c].lower in ("when", "as", "after") for c in scene.children(token.i))
        return token.tag == "VBG" or (when and _tells_harm(scene, scene.parse.tokens[token.head]))
    alone = token.tag == "VBN" or scene.child(token.i, "nsubj", "nsubjpass") is None
    return token.dep == "conj" and _tells_harm(scene, token) and alone


def _tells_harm(scene: Scene, token: Token) -> bool:
    """Is it a verb of killing or hurting, or joined to one?"""
    harm = scene.words.killing | scene.words.injuring
    return token.lemma in harm or (token.dep == "conj" and scene.parse.tokens[token.head].lemma in harm)


def _shared(scene: Scene, triggers: Sequence[Trigger], roles: list[Roles], merged: Mapping[int, int]) -> list[Roles]:
    """Roles where the parts of one event each name a side: "a raid by the army killed six"."""
    for n, into in merged.items():
        one, other = roles[into], roles[n]
        actors = tuple(a for a in one.actors if a != triggers[n].head) or other.actors
        recipients = one.recipients or other.recipients
        if scene.parse.tokens[triggers[n].head].dep == "conj":
            recipients = tuple(dict.fromkeys((*one.recipients, *other.recipients)))
        if triggers[into].frame.type == "CONSULT":
            named = tuple(r for r in one.recipients if scene.labels.get(r) not in ("GPE", "LOC", "FAC"))
            recipients = tuple(
                dict.fromkeys((*(named or (() if other.recipients else one.recipients)), *other.recipients))
            )
        place = one.place if one.place is not None else other.place
        if place is None and triggers[into].frame.type == "CONSULT":
            place = next((r for r in one.recipients if scene.labels.get(r) == "GPE"), None)
        roles[into] = Roles(actors, tuple(r for r in recipients if r not in actors), place)
    return roles


def _addressed(
    scene: Scene,
    triggers: Sequence[Trigger],
    roles: list[Roles],
    about: Sequence[int | None],
    kinds: Sequence[tuple[str, str | None]],
) -> list[Roles]:
    """The recipient of an act of words that names none itself: "threatened to bomb Lima", "demanded that Lima leave"."""
    for n, up in enumerate(about):
        if up is None or kinds[up][0] not in _WORDS:
            continue
        if roles[up].recipients:
            if kinds[up][0] == "REQUEST" and roles[n].actors and roles[n].actors == roles[up].actors:
                recipients = tuple(r for r in roles[n].recipients if r not in roles[up].recipients)
                roles[n] = roles[n]._replace(actors=roles[up].recipients, recipients=recipients)
            continue
        found = roles[n].actors if kinds[up][0] == "REQUEST" else roles[n].recipients
        roles[up] = roles[up]._replace(recipients=tuple(r for r in found if r not in roles[up].actors))
    for n, trigger in enumerate(triggers):
        if kinds[n][0] == "REQUEST" and not roles[n].recipients:
            clause = scene.child(trigger.head, "ccomp")
            asked = scene.child(clause.i, "nsubj") if clause is not None else None
            if asked is not None:
                found = dig(scene, asked.i, keep=False)
                roles[n] = roles[n]._replace(recipients=tuple(r for r in found if r not in roles[n].actors))
    return roles
