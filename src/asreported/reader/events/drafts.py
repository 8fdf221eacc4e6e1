"""Drafts: events while they are still words only, before anybody knows whom a phrase means.

`draft_events` finds triggers, reads off roles and status from the local grammar, and hands on spans; who is meant,
in whose voice and on which day it was is added by `events.py`, once names, times and statements are known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asreported.language.status import StatusWords
from asreported.model.facts import Facts
from asreported.ontology.base import Ontology
from asreported.reader.events.acts import Act, find_acts
from asreported.reader.events.joins import join_triggers
from asreported.reader.events.learned import Ear, confidence_of, hear_triggers, judge_with
from asreported.reader.events.phrases import phrase_of
from asreported.reader.events.quantities import find_quantities
from asreported.reader.events.roles import Roles, coordinated, is_actor, sayer_of, subject_of
from asreported.reader.events.status import Verdict, is_definite, judge_status
from asreported.reader.events.triggers import Scene, Trigger, find_triggers, scene_of
from asreported.reader.passages import Passage
from asreported.record.event import Quantity
from asreported.record.span import Span, Spans, merge

STEPS = 8


class Page(NamedTuple):
    """A passage with its place among the report's passages, made ready to be read."""

    place: int
    passage: Passage
    scene: Scene
    ontology: Ontology
    ear: Ear


class Draft(NamedTuple):
    """One mention of an event.

    also     other words beside it that tell of the same event ("flew" beside "talks")
    parts    the heads of all words that tell of it, its own first
    passage, head, noun   where its trigger stands;  depth  steps up to the root of its sentence
    lexical  the mode that its words alone give: a visit and a talk are two events, whatever the place says
    stand_ins  for a pronoun that may mean who says so, the words for that one ("Lima said it had ...")
    definite the words take it as known ("the attack");  perfect  past perfect;  recalled  after a word that looks back
    part_of  the place, among the passage's drafts, of the draft that governs this one
    """

    passage: int
    head: int
    noun: int | None
    parts: tuple[int, ...]
    trigger: Spans
    also: tuple[Spans, ...]
    type: str
    mode: str | None
    lexical: str | None
    actors: Spans
    recipients: Spans
    place: Span | None
    verdict: Verdict
    contexts: tuple[str, ...]
    quantities: Mapping[str, Quantity]
    stand_ins: Mapping[Span, Span]
    definite: bool
    perfect: bool
    recalled: bool
    depth: int
    confidence: float


def draft_events(
    text: str,
    passages: Sequence[Passage],
    ontology: Ontology,
    words: StatusWords,
    facts: Facts | None = None,
) -> tuple[Draft, ...]:
    """The drafts of all events of a report, in the order of the text; `facts` are what the model hears in it."""
    out: list[Draft] = []
    for place, passage in enumerate(passages):
        if passage.tells:
            title = passage.section.kind in ("headline", "subhead", "dek")
            scene = scene_of(passage.parse, ontology.lexicon, words, title=title)
            out.extend(_passage_drafts(place, passage, scene, ontology, Ear(facts, ontology, scene)))
    return tuple(out)


def wanted_spans(drafts: Sequence[Draft]) -> Spans:
    """The phrases that fill roles: whoever finds the report's names should find these among them."""
    found = {s for d in drafts for s in (*d.actors, *d.recipients, *((d.place,) if d.place else ()))}
    return tuple(sorted(found))


def _passage_drafts(place: int, passage: Passage, scene: Scene, ontology: Ontology, ear: Ear) -> list[Draft]:
    triggers = list(hear_triggers(ear, find_triggers(scene)))
    if triggers and _is_play(scene):
        return []
    acts = find_acts(scene, triggers)
    if not triggers and not acts:
        return []
    joint = join_triggers(scene, triggers, ontology)
    page = Page(place, passage, scene, ontology, ear)
    out: list[Draft] = []
    for n, trigger in enumerate(triggers):
        if n in joint.merged or (trigger.frame.weak and not _somebody(scene, joint.roles[n])):
            continue
        if not joint.roles[n].actors and _is_accident(scene, trigger, triggers):
            continue
        parts = [trigger, *(triggers[m] for m, into in joint.merged.items() if into == n)]
        out.append(_draft(page, parts, joint.kinds[n], joint.roles[n]))
    out.extend(_act(page, act) for act in acts)
    return sorted(out, key=lambda d: (d.head, d.trigger))


def _is_accident(scene: Scene, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """Was somebody killed or hurt by nobody: in a crash, a storm, when a ship struck a bridge?"""
    tokens, lexicon = scene.parse.tokens, scene.lexicon
    if tokens[trigger.head].lemma not in lexicon.harms:
        return False
    first, end = scene.parse.sents[tokens[trigger.head].sent]
    attacks = (t for t in triggers if first <= t.head < end and tokens[t.head].lemma not in lexicon.harms)
    if any(t.frame.type == "ASSAULT" for t in attacks):
        return False
    return any(tokens[i].lemma in lexicon.accidents for i in range(first, end))


def _act(page: Page, act: Act) -> Draft:
    """The draft of an act of words: it happened when it was said."""
    place, passage, scene, ontology, ear = page
    kind = act.trigger.frame.type or ""
    mode = ontology.content.get((kind, act.about or ""), (kind, None))[1]
    return Draft(
        passage=place,
        head=act.head,
        noun=None,
        parts=(act.head,),
        trigger=_spans(passage, act.trigger.tokens),
        also=(),
        type=kind,
        mode=mode,
        lexical=mode,
        actors=tuple(passage.words(*phrase_of(scene, i)) for i in act.roles.actors),
        recipients=tuple(passage.words(*phrase_of(scene, i)) for i in act.roles.recipients),
        place=None,
        verdict=Verdict("happened", "certain", "said_so"),
        contexts=(),
        quantities={},
        stand_ins=_stand_ins(page, act.roles),
        definite=False,
        perfect=False,
        recalled=False,
        depth=_depth(scene, act.head),
        confidence=round(max(confidence_of(ear, act.trigger, kind, 0.93 - 0.06 * _depth(scene, act.head)), 0.05), 2),
    )


def _draft(page: Page, parts: Sequence[Trigger], kind: tuple[str, str | None], roles: Roles) -> Draft:
    """The draft of an event: `parts` are its trigger and those that tell of the same event beside it."""
    place, passage, scene, ontology, ear = page
    trigger, (name, mode) = parts[0], kind
    verdict = judge_status(
        scene.parse, trigger.head, scene.words, noun=trigger.noun if trigger.noun is not None else trigger.object
    )
    verdict = judge_with(ear, trigger, verdict)
    depth = _depth(scene, trigger.head)
    noun = trigger.noun is not None and trigger.noun == trigger.head
    confidence = 0.9 - 0.06 * min(depth, 6) - (0.15 if noun else 0.0) - (0.1 if trigger.frame.weak else 0.0)
    confidence -= 0.0 if roles.actors or roles.recipients else 0.1
    confidence = confidence_of(ear, trigger, name, confidence)
    definite = trigger.noun is not None and is_definite(scene.parse, trigger.noun, scene.words)
    lexical = mode
    mode = mode or next((p.frame.mode for p in parts if p.frame.mode is not None and p.frame.type == name), None)
    if name == "ASSAULT" and (mode is None or noun):
        mode = _instrument(scene, trigger) or mode
    return Draft(
        passage=place,
        head=trigger.head,
        noun=trigger.noun,
        parts=tuple(dict.fromkeys(i for p in parts for i in (p.noun, p.head) if i is not None)),
        trigger=_spans(passage, trigger.tokens),
        also=tuple(_spans(passage, p.tokens) for p in parts[1:]),
        type=name,
        mode=mode,
        lexical=lexical,
        actors=tuple(passage.words(*phrase_of(scene, i)) for i in roles.actors),
        recipients=tuple(passage.words(*phrase_of(scene, i)) for i in roles.recipients),
        place=passage.words(*phrase_of(scene, roles.place)) if roles.place is not None else None,
        verdict=verdict,
        contexts=_contexts(scene, ontology, trigger, name, mode),
        quantities=find_quantities(passage, scene, name, parts),
        stand_ins=_stand_ins(page, roles),
        definite=definite,
        perfect=_is_perfect(scene, trigger.head),
        recalled=_is_recalled(scene, trigger),
        depth=depth,
        confidence=round(max(confidence, 0.05), 2),
    )


def _stand_ins(page: Page, roles: Roles) -> dict[Span, Span]:
    """For pronouns among the roles, the phrase of whoever says the sentence."""
    whole = ((i, sayer_of(page.scene, i)) for i in (*roles.actors, *roles.recipients))
    words = page.passage.words
    return {words(i, i): words(*phrase_of(page.scene, who)) for i, who in whole if who is not None}


def _spans(passage: Passage, tokens: Sequence[int]) -> Spans:
    """The trigger's words as spans; words that stand side by side are one span."""
    out: list[Span] = []
    last = -2
    for i in tokens:
        span = passage.words(i, i)
        if i == last + 1 and out:
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
        last = i
    return merge(out)


def _is_play(scene: Scene) -> bool:
    """Is the passage one of sport or play? Two words of one sentence must say so."""
    for first, last in scene.parse.sents:
        if sum(t.lemma in scene.lexicon.off_topic for t in scene.parse.tokens[first:last]) > 1:
            return True
    return False


def _somebody(scene: Scene, roles: Roles) -> bool:
    return any(is_actor(scene, i) for i in (*roles.actors, *roles.recipients))


def _depth(scene: Scene, i: int) -> int:
    """Steps up to the root; the clause of "he said" counts as the root of what he said."""
    depth = 0
    for _ in range(STEPS):
        token = scene.parse.tokens[i]
        if token.head == i:
            break
        i = token.head
        depth += not (token.dep == "ccomp" and scene.parse.tokens[i].lemma in scene.words.saying)
    return depth


def _instrument(scene: Scene, trigger: Trigger) -> str | None:
    """What an attack is made with, where the words beside it say so: "with rockets", "a car bomb", "drones struck"."""
    tokens, instruments = scene.parse.tokens, scene.lexicon.instruments
    near: list[int] = []
    for base in dict.fromkeys((trigger.noun, trigger.head, trigger.object)):
        if base is None:
            continue
        for c in scene.children(base):
            if tokens[c].dep in ("compound", "amod", "nmod"):
                near.append(c)
            elif tokens[c].dep == "prep" and tokens[c].lower in ("with", "by", "using"):
                below = scene.child(c, "pobj")
                near.extend(coordinated(scene, below.i) if below is not None else ())
            elif tokens[c].dep in ("nsubj", "agent") and base == trigger.head:
                below = scene.child(c, "pobj") if tokens[c].dep == "agent" else tokens[c]
                near.extend((below.i, *scene.children(below.i)) if below is not None else ())
    subject = subject_of(scene, trigger.head) if trigger.noun is None else None
    near.extend((subject,) if subject is not None else ())
    modes = [instruments[tokens[i].lemma] for i in near if tokens[i].lemma in instruments]
    return "suicide-attack" if "suicide-attack" in modes else modes[0] if modes else None


def _contexts(scene: Scene, ontology: Ontology, trigger: Trigger, type: str, mode: str | None) -> tuple[str, ...]:
    """What the event is about: what its mode brings along, and what the words below its trigger name."""
    found = list(ontology.implied.get((type, mode), ()))
    left, right = scene.parse.left[trigger.head], scene.parse.right[trigger.head]
    first, last = max(left, trigger.head - 12), min(right, trigger.head + 15)
    for token in scene.parse.tokens[first : last + 1]:
        topic = scene.lexicon.topics.get(token.lemma)
        if topic is not None and topic in ontology.contexts:
            found.append(topic)
    return tuple(dict.fromkeys(found))[:4]


def _is_perfect(scene: Scene, i: int) -> bool:
    """Is the verb in the past perfect ("had met")?"""
    tokens = scene.parse.tokens
    return any(
        tokens[c].dep == "aux" and tokens[c].lower in ("had", "'d") and tokens[c].tag == "VBD"
        for c in scene.children(i)
    )


def _is_recalled(scene: Scene, trigger: Trigger) -> bool:
    """Does a word that looks back stand over it: "after the attack", "since it attacked"?"""
    tokens = scene.parse.tokens
    i = trigger.head
    for _ in range(3):
        token = tokens[i]
        if token.head == i:
            return False
        if token.dep in ("pobj", "pcomp"):
            return tokens[token.head].lower in ("after", "since", "following")
        if token.dep == "advcl":
            return any(
                tokens[c].dep in ("mark", "prep") and tokens[c].lower in ("after", "since") for c in scene.children(i)
            )
        if token.dep not in ("conj", "dobj"):
            return False
        i = token.head
    return False
