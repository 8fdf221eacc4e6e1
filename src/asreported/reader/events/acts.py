"""Acts of words that no verb of the lexicon names: a "must" that somebody says, a "will not" that is a refusal.

`"Lima said that Quito must free the sailors"` is a request of Lima's to Quito, beside the release that it asks for;
`"The union said it would not end the strike"` is a refusal. Both happened the moment they were said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asreported.model.parser import Token
from asreported.ontology.notation import Frame
from asreported.reader.events.roles import Roles, dig, is_actor, subject_of
from asreported.reader.events.triggers import Scene, Trigger

_EASING = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})


class Act(NamedTuple):
    """An act of words: its trigger, its roles, the trigger that it is about, and the verb by which it is said."""

    trigger: Trigger
    roles: Roles
    about: str | None
    head: int


def find_acts(scene: Scene, triggers: Sequence[Trigger]) -> tuple[Act, ...]:
    """The requests and refusals of a passage that stand in an auxiliary."""
    by_head = {t.head: t for t in triggers}
    out: list[Act] = []
    for token in scene.parse.tokens:
        if token.dep != "aux":
            continue
        if token.lower in scene.words.must:
            act = _request(scene, token, by_head.get(token.head))
        elif token.lower in scene.words.refusing:
            act = _refusal(scene, token, by_head.get(token.head))
        else:
            continue
        if act is not None:
            out.append(act)
    return tuple(out)


def _request(scene: Scene, aux: Token, about: Trigger | None) -> Act | None:
    tokens = scene.parse.tokens
    verb = tokens[aux.head]
    saying = tokens[verb.head]
    if verb.dep != "ccomp" or saying.lemma not in scene.words.saying or saying.i == verb.i or _negated(scene, verb.i):
        return None
    speaker, asked = subject_of(scene, saying.i), scene.child(verb.i, "nsubj", "nsubjpass")
    if speaker is None or asked is None or not is_actor(scene, asked.i) or not is_actor(scene, speaker):
        return None
    recipients = dig(scene, asked.i, keep=False) if verb.tag != "VBN" else ()
    actors = dig(scene, speaker, keep=True)
    if not recipients or set(actors) & set(recipients) or asked.pos == "PRON":
        return None
    trigger = Trigger(verb.i, None, (aux.i, verb.i), Frame("REQUEST", None))
    return Act(trigger, Roles(actors, recipients), about.frame.type if about is not None else None, saying.i)


def _refusal(scene: Scene, aux: Token, about: Trigger | None) -> Act | None:
    tokens = scene.parse.tokens
    negation = next((c for c in scene.children(aux.head) if tokens[c].dep == "neg"), None)
    if negation is None or about is None or about.frame.type not in _EASING or scene.is_passive(aux.head):
        return None
    if tokens[aux.head].dep not in ("ROOT", "ccomp", "conj"):
        return None
    subject = subject_of(scene, aux.head)
    if subject is None or not is_actor(scene, subject):
        return None
    trigger = Trigger(aux.head, None, tuple(sorted((aux.i, negation, aux.head))), Frame("REJECT", None))
    return Act(trigger, Roles(dig(scene, subject, keep=True)), about.frame.type, aux.head)


def _negated(scene: Scene, i: int) -> bool:
    return any(scene.parse.tokens[c].dep == "neg" for c in scene.children(i))
