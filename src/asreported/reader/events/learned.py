"""What the model and the word tables make of an event together: which words tell of it, as what type, and whether it happened.

The tables know many triggers with their modes and roles; the model has read sentences and knows the others, and which
of several a sentence is about. `"The party's old guard tore into the budget"` is an ACCUSE that no table has. An
ontology of a user's own has types that the model never saw: there the tables stand alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.model.facts import Facts
from asreported.model.labels import EVENT_TYPES
from asreported.ontology.base import Ontology
from asreported.ontology.notation import Frame
from asreported.reader.events.status import Verdict
from asreported.reader.events.triggers import Scene, Trigger
from asreported.record.event import Status
from asreported.record.statement import Certainty

# As sure the model must be that a sentence is about a type which none of its triggers has: where it has none, and where
# it has some; and then one word must be as likely to tell of it, unless the sentence has no trigger at all.
LEAST_WHOLE, SURE_WHOLE, LEAST_WORD = 0.6, 0.85, 0.15
# What the model gives to "it happened": as much, and a bare form is no order; less, and a fact is doubtful, or none.
SURE_DONE, DOUBTFUL_DONE, NOT_DONE = 0.65, 0.6, 0.35
DONE: tuple[Status, ...] = ("happened", "ongoing")
# Rules of status that the model may overrule: those that found nothing, and those that take a bare form for an order.
_OPEN = frozenset({"told_as_fact", "going_on", "commanded", "asked"})
_ORDER: tuple[Certainty, ...] = ("certain", "underspecified", "probable", "possible")
# Where the tables have no frame, the recipient is looked for in these places.
_ANY = ("obj", "dative", "against", "on", "with", "to", "for", "of", "from")


class Ear:
    """One passage as the model hears it; `deaf` where there is no model, or none for this ontology."""

    __slots__ = ("deaf", "facts", "scene")

    def __init__(self, facts: Facts | None, ontology: Ontology, scene: Scene) -> None:
        self.deaf = facts is None or set(ontology.types) != set(EVENT_TYPES[1:])
        self.facts, self.scene = facts, scene

    def types_at(self, i: int) -> dict[str, float]:
        """The chances of the types at a token."""
        assert self.facts is not None
        token = self.scene.parse.tokens[i]
        return self.facts.event_at(token.start, token.end).types

    def whole(self, i: int) -> dict[str, float]:
        """The chances of the types of the sentence of a token."""
        assert self.facts is not None
        tokens, parse = self.scene.parse.tokens, self.scene.parse
        first, end = parse.sents[tokens[i].sent]
        return self.facts.sentence(tokens[first].start, tokens[end - 1].end)


def hear_triggers(ear: Ear, triggers: Sequence[Trigger]) -> tuple[Trigger, ...]:
    """The triggers of the tables, and one for each sentence whose type as a whole none of them has."""
    if ear.deaf:
        return tuple(triggers)
    every = [*triggers, *_of_sentences(ear, triggers)]
    return tuple(sorted(every, key=lambda t: (t.head, t.noun if t.noun is not None else -1)))


def _alone(ear: Ear, i: int, kind: str) -> Trigger:
    """A trigger of one word that no table has."""
    tokens = ear.scene.parse.tokens
    frame = Frame(type=kind, mode=None, slots=_ANY)
    noun = i if tokens[i].pos in ("NOUN", "PROPN") else None
    light = tokens[tokens[i].head]
    if noun is not None and tokens[i].dep in ("dobj", "nsubjpass") and light.lemma in ear.scene.words.light:
        return Trigger(light.i, noun, tuple(sorted((light.i, i))), frame)
    return Trigger(i, noun, (i,), frame)


def _of_sentences(ear: Ear, triggers: Sequence[Trigger]) -> list[Trigger]:
    """For a sentence that has a type as a whole which no trigger of it has, its likeliest word for that."""
    parse = ear.scene.parse
    out: list[Trigger] = []
    taken = {i for t in triggers for i in (*t.tokens, t.head)}
    for first, end in parse.sents:
        whole = ear.whole(first)
        best = max(whole, key=lambda name: whole[name])
        mine = [t for t in triggers if first <= t.head < end]
        if not best or whole[best] < (SURE_WHOLE if mine else LEAST_WHOLE) or any(t.frame.type == best for t in mine):
            continue
        words = [t.i for t in parse.tokens[first:end] if t.pos in ("VERB", "NOUN") and t.i not in taken]
        words = [i for i in words if not _only_says(parse.tokens[i].lemma, ear.scene)]
        likely = {i: ear.types_at(i)[best] for i in words}
        if likely and (max(likely.values()) >= LEAST_WORD or not mine):
            out.append(_alone(ear, max(words, key=lambda i: likely[i]), best))
    return out


def _only_says(lemma: str, scene: Scene) -> bool:
    """Is it a verb of saying or denying: no event beside the one it is about?"""
    return lemma in scene.words.saying or scene.words.governors.get(lemma) == "denied"


def confidence_of(ear: Ear, trigger: Trigger, kind: str, ruled: float) -> float:
    """How sure the event is: what the rules make of its place, and what the model makes of its words and its sentence."""
    if ear.deaf:
        return ruled
    whole = ear.whole(trigger.head)
    return min(0.35 * ruled + 0.65 * (0.45 + 0.55 * whole.get(kind, 0.0)), 0.99)


def judge_with(ear: Ear, trigger: Trigger, verdict: Verdict) -> Verdict:
    """The status: what the rules read off the grammar; where they read nothing, or little, what the model says."""
    if ear.deaf or verdict.by not in _OPEN or verdict.certainty != "certain":
        return verdict
    assert ear.facts is not None
    tokens = ear.scene.parse.tokens
    word = tokens[trigger.noun if trigger.noun is not None else trigger.head]
    chances = ear.facts.event_at(word.start, word.end).status
    done = sum(chances[s] for s in DONE)
    if verdict.status not in DONE:
        return Verdict("happened", verdict.certainty, "heard") if done >= SURE_DONE else verdict
    if done >= DOUBTFUL_DONE:
        return verdict
    if done >= NOT_DONE:
        return verdict._replace(certainty=max(verdict.certainty, "possible", key=_ORDER.index))
    best = max((s for s in chances if s not in DONE), key=lambda s: chances[s])
    return Verdict(best, verdict.certainty, "heard")  # type: ignore[arg-type]
