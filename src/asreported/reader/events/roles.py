"""Roles: who did it, to whom, where, read off the grammar around a trigger.

In `"an unrelenting bombing campaign of the port by the navy"` the actor stands in the by-phrase of a noun, and the
recipient in its of-phrase; in `"condemned Lima's decision"` the one condemned is Lima, which owns the decision.
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.model.parser import Token
from asreported.reader.events.triggers import Scene, Trigger

STEPS = 6
_CLAUSE = frozenset({"xcomp", "ccomp", "advcl", "conj", "pcomp", "dep", "parataxis"})
_PLACE_PREPS = frozenset(
    {"in", "at", "near", "inside", "outside", "across", "around", "along", "throughout", "within", "through"}
)
_PLACES = frozenset({"GPE", "LOC", "FAC"})


class Roles(NamedTuple):
    """The heads of the noun phrases that fill the roles, as token places; `place` is a place's head."""

    actors: tuple[int, ...] = ()
    recipients: tuple[int, ...] = ()
    place: int | None = None


def find_roles(scene: Scene, trigger: Trigger, slots: tuple[str, ...]) -> Roles:
    """Who fills the roles of a trigger. `slots` says where the ontology looks for the recipient, best first."""
    slots = trigger.frame.slots or slots
    nominal = trigger.noun is not None and trigger.noun == trigger.head
    passive = not nominal and scene.is_passive(trigger.head)
    actors = _noun_actors(scene, trigger.head) if nominal else _verb_actors(scene, trigger, passive)
    if not actors and trigger.noun is not None and not nominal:
        actors = _noun_actors(scene, trigger.noun)
    if not actors and trigger.noun is not None and "of" not in slots:
        actors = _after(scene, [trigger.noun], "of", False, trigger)
    recipients = _recipients(scene, trigger, slots, nominal=nominal, passive=passive)
    recipients = tuple(r for r in recipients if r not in actors and r not in trigger.tokens)
    place = _place(scene, trigger)
    return Roles(actors, recipients, place)


def coordinated(scene: Scene, head: int) -> tuple[int, ...]:
    """The head and the nouns joined to it ("Lima and Quito")."""
    out, at = [head], head
    for _ in range(20):
        following = [c for c in scene.children(at) if scene.parse.tokens[c].dep == "conj"]
        nouns = [c for c in following if scene.parse.tokens[c].pos in ("NOUN", "PROPN", "PRON", "NUM")]
        if not nouns:
            break
        out.extend(nouns)
        at = nouns[-1]
    return tuple(out)


def is_actor(scene: Scene, i: int) -> bool:
    """Does the token name somebody (or somewhere) that can act?"""
    token = scene.parse.tokens[i]
    if i in scene.labels or token.pos == "PROPN" or token.lemma in scene.lexicon.actors:
        return True
    if token.pos == "PRON":
        return token.lower not in ("this", "that", "which", "what", "there", "these", "those")
    return token.pos == "NUM" and token.dep not in ("nummod", "npadvmod")


def dig(scene: Scene, head: int, *, keep: bool, depth: int = 0) -> tuple[int, ...]:
    """Who is meant by a phrase: its heads that can act, else the owners of what its heads name.

    With `keep` a head that names no actor and has no owner stays ("destroyed the bridge").
    """
    out: list[int] = []
    for i in coordinated(scene, head):
        token = scene.parse.tokens[i]
        if token.tag in ("WDT", "WP") and depth < 3:
            antecedent = _antecedent(scene, i)
            out.extend(dig(scene, antecedent, keep=keep, depth=depth + 1) if antecedent is not None else ())
        elif is_actor(scene, i):
            out.append(i)
        elif depth < 3:
            owners = _owners(scene, i, depth)
            if owners:
                out.extend(owners)
            elif keep and token.pos in ("NOUN", "NUM") and not _is_deed_or_tool(scene, token):
                out.append(i)
    return tuple(dict.fromkeys(out))


def _is_deed_or_tool(scene: Scene, token: Token) -> bool:
    return token.lemma in scene.lexicon.nouns or token.lemma in scene.lexicon.instruments


def _owners(scene: Scene, i: int, depth: int) -> tuple[int, ...]:
    tokens = scene.parse.tokens
    for c in scene.children(i):
        if tokens[c].dep == "poss":
            return dig(scene, c, keep=True, depth=depth + 1)
    for c in scene.children(i):
        if tokens[c].dep in ("prep", "agent") and tokens[c].lower in ("of", "by", "from", "against", "between"):
            below = scene.child(c, "pobj")
            found = dig(scene, below.i, keep=False, depth=depth + 1) if below is not None else ()
            if found:
                return found
    for c in scene.children(i):
        if tokens[c].dep in ("compound", "amod", "nmod") and c in scene.labels:
            return (c,)
    return ()


def _antecedent(scene: Scene, relative: int) -> int | None:
    """The noun that "who" or "which" stands for."""
    tokens = scene.parse.tokens
    verb = tokens[tokens[relative].head]
    for _ in range(3):
        if verb.dep == "relcl":
            return verb.head
        verb = tokens[verb.head]
    return None


def _verb_actors(scene: Scene, trigger: Trigger, passive: bool) -> tuple[int, ...]:
    tokens = scene.parse.tokens
    if passive:
        agent = scene.child(trigger.head, "agent")
        below = scene.child(agent.i, "pobj") if agent is not None else None
        if below is None:
            by = next(
                (c for c in scene.children(trigger.head) if tokens[c].dep == "prep" and tokens[c].lower == "by"), None
            )
            below = scene.child(by, "pobj") if by is not None else None
        return dig(scene, below.i, keep=True) if below is not None else ()
    subject = subject_of(scene, trigger.head)
    return dig(scene, subject, keep=True) if subject is not None else ()


def subject_of(scene: Scene, verb: int) -> int | None:
    """Who does what the verb says: its subject, or the one that it shares with the verb above it."""
    tokens = scene.parse.tokens
    for _ in range(STEPS):
        own = scene.child(verb, "nsubj", "csubj")
        if own is not None:
            return own.i
        token = tokens[verb]
        governor = tokens[token.head]
        if token.head == verb:
            passive = scene.child(verb, "nsubjpass")
            return passive.i if passive is not None and token.tag != "VBN" else None
        if token.dep in ("relcl", "acl"):
            if governor.pos == "VERB":
                verb = governor.i
                continue
            return _of_noun(scene, token, governor)
        if token.dep in ("xcomp", "ccomp") and governor.pos in ("VERB", "AUX", "ADJ"):
            controlled = (
                scene.child(governor.i, "dobj", "dative") if governor.lemma not in scene.words.promising else None
            )
            if controlled is not None and controlled.i < verb and controlled.pos != "VERB" and token.dep == "xcomp":
                return controlled.i
            passive = scene.child(governor.i, "nsubjpass")
            if passive is not None:
                return passive.i
        if token.dep == "pcomp" and governor.pos in ("ADP", "SCONJ"):
            governor = tokens[governor.head]
            if governor.pos == "VERB":
                passive = scene.child(governor.i, "dobj", "nsubjpass")
                if passive is not None and is_actor(scene, passive.i):
                    return passive.i
            elif governor.pos in ("NOUN", "PROPN"):
                return _of_noun(scene, token, governor)
        elif token.dep not in _CLAUSE and token.dep != "acomp":
            return None
        if token.dep in ("conj", "advcl"):
            passive = scene.child(governor.i, "nsubjpass")
            if passive is not None:
                return passive.i
        if governor.pos == "ADJ":
            own = scene.child(governor.i, "nsubj")
            if own is not None:
                return own.i
        if governor.pos not in ("VERB", "AUX", "ADJ"):
            return None
        verb = governor.i
    return None


def _of_noun(scene: Scene, token: Token, noun: Token) -> int | None:
    """The subject of a clause that hangs on a noun: the noun itself, or the owner of "a plan to attack"."""
    tokens = scene.parse.tokens
    infinitive = any(tokens[c].tag == "TO" for c in scene.children(token.i))
    if not infinitive and token.dep != "pcomp":
        return noun.i if token.tag != "VBN" else None
    owner = scene.child(noun.i, "poss")
    if owner is not None:
        return owner.i
    verb = tokens[noun.head]
    if verb.pos == "VERB" and noun.dep in ("dobj", "attr"):
        return subject_of(scene, verb.i)
    if verb.pos == "AUX":
        own = scene.child(verb.i, "nsubj")
        return own.i if own is not None else None
    return None


def _noun_actors(scene: Scene, noun: int) -> tuple[int, ...]:
    """The actors that a noun of an event names: by-phrase, owner, "between", a nationality or a name before it."""
    tokens = scene.parse.tokens
    for i in (noun, tokens[noun].head):
        for c in scene.children(i):
            near = i == noun or (tokens[noun].dep in ("dobj", "nsubjpass") and c > noun)
            if near and tokens[c].dep in ("prep", "agent") and tokens[c].lower == "by":
                below = scene.child(c, "pobj")
                if below is not None and is_actor(scene, below.i):
                    return dig(scene, below.i, keep=True)
    owner = scene.child(noun, "poss")
    if owner is not None and owner.i not in scene.dated and (is_actor(scene, owner.i) or owner.pos == "PRON"):
        return coordinated(scene, owner.i)
    for c in scene.children(noun):
        if tokens[c].dep == "prep" and tokens[c].lower == "between":
            below = scene.child(c, "pobj")
            if below is not None:
                return dig(scene, below.i, keep=True)
    for c in scene.children(noun):
        if tokens[c].dep in ("compound", "amod", "nmod") and scene.labels.get(c) in ("NORP", "ORG", "GPE", "PERSON"):
            return (c,)
    return ()


def _recipients(
    scene: Scene, trigger: Trigger, slots: tuple[str, ...], *, nominal: bool, passive: bool
) -> tuple[int, ...]:
    keep = trigger.frame.type in ("ASSAULT", "COERCE", "RETREAT", "AID", "SANCTION")
    bases = [b for b in dict.fromkeys((trigger.head, trigger.noun, trigger.object)) if b is not None]
    for slot in slots:
        found: tuple[int, ...] = ()
        if slot == "obj":
            found = () if nominal else _objects(scene, trigger, passive, keep)
        elif slot == "dative":
            given = scene.child(trigger.head, "dative")
            below = scene.child(given.i, "pobj") if given is not None and given.pos == "ADP" else given
            found = dig(scene, below.i, keep=False) if below is not None else ()
        else:
            found = _after(scene, bases, slot, keep, trigger)
        found = tuple(f for f in found if f not in trigger.tokens)
        if found:
            return found
    return ()


def _objects(scene: Scene, trigger: Trigger, passive: bool, keep: bool) -> tuple[int, ...]:
    tokens = scene.parse.tokens
    head = tokens[trigger.head]
    found: list[int] = []
    if passive:
        subject = scene.child(trigger.head, "nsubjpass", "nsubj")
        if subject is not None:
            found.append(subject.i)
        elif head.dep == "acl":
            found.append(head.head)
        elif head.dep in ("conj", "xcomp", "ccomp", "advcl"):
            above = scene.child(head.head, "nsubjpass", "nsubj")
            if above is not None:
                found.append(above.i)
    else:
        found.extend(c for c in scene.children(trigger.head) if tokens[c].dep == "dobj")
    if not found and head.tag == "VBN" and head.dep == "acl":
        found.append(head.head)
    out: list[int] = []
    for i in found:
        if i in (trigger.object, trigger.noun):
            out.extend(_owned(scene, i))
        elif i in trigger.tokens:  # "took three nurses hostage", where the parser sees one noun
            out.extend(c for c in scene.children(i) if scene.parse.tokens[c].dep == "compound" and is_actor(scene, c))
        else:
            out.extend(dig(scene, i, keep=keep))
    return tuple(dict.fromkeys(out))


def _owned(scene: Scene, i: int) -> tuple[int, ...]:
    """Of the object that belongs to the trigger itself: the head where it is somebody, else the owner."""
    if is_actor(scene, i):
        return (i,)
    return _owners(scene, i, 0)


def _after(scene: Scene, bases: list[int], prep: str, keep: bool, trigger: Trigger) -> tuple[int, ...]:
    """Who stands after a preposition that hangs on the trigger, or on the nouns beside it."""
    tokens = scene.parse.tokens
    for base in bases:
        places = list(scene.children(base))
        for c in scene.children(base):
            own = tokens[c].dep in ("prep", "prt", "advmod") and c in trigger.tokens
            if own or (tokens[c].dep == "conj" and tokens[c].pos == "NOUN" and base != trigger.head):
                places.extend(scene.children(c))
        for c in places:
            if tokens[c].lower == prep and tokens[c].dep in ("prep", "dative", "agent", "prt") and c > base:
                below = scene.child(c, "pobj")
                if below is None or below.i in scene.dated:
                    continue
                found = dig(scene, below.i, keep=keep)
                if found:
                    return found
    return ()


def _place(scene: Scene, trigger: Trigger) -> int | None:
    tokens = scene.parse.tokens
    done = scene.child(trigger.head, "dobj", "nsubjpass")
    does = scene.child(trigger.head, "nsubj")
    bases = [trigger.head, trigger.noun, trigger.object, *(t.i if t is not None else None for t in (done, does))]
    for base in dict.fromkeys(bases):
        if base is None:
            continue
        for c in scene.children(base):
            if tokens[c].dep in ("prep", "advmod", "prt") and tokens[c].lower in _PLACE_PREPS:
                below = scene.child(c, "pobj")
                for inner in _within(scene, below):
                    if inner.i not in scene.dated and _may_be_a_place(scene, inner):
                        return inner.i
    return None


def _within(scene: Scene, below: Token | None) -> tuple[Token, ...]:
    """The noun after a preposition of place, and the one that it lies in: "outside a mosque in Lima"."""
    if below is None:
        return ()
    for c in scene.children(below.i):
        if scene.parse.tokens[c].dep == "prep" and scene.parse.tokens[c].lower in _PLACE_PREPS:
            inner = scene.child(c, "pobj")
            return (below, inner) if inner is not None else (below,)
    return (below,)


def _may_be_a_place(scene: Scene, token: Token) -> bool:
    """A name after "in" or "at" that is a place's, or that nobody could label."""
    label = scene.labels.get(token.i)
    return label in _PLACES or (token.pos == "PROPN" and label != "NORP")


def sayer_of(scene: Scene, pronoun: int) -> int | None:
    """Whom "it" or "they" most likely means in what somebody says: who says it ("Lima said it had left")."""
    tokens = scene.parse.tokens
    if tokens[pronoun].lower not in ("it", "they", "he", "she") or tokens[pronoun].dep not in ("nsubj", "nsubjpass"):
        return None
    verb = tokens[tokens[pronoun].head]
    saying = tokens[verb.head]
    if verb.dep != "ccomp" or saying.i == verb.i:
        return None
    if saying.lemma not in scene.words.saying and scene.words.governors.get(saying.lemma) != "denied":
        return None
    subject = scene.child(saying.i, "nsubj")
    return subject.i if subject is not None and subject.pos in ("NOUN", "PROPN") else None
