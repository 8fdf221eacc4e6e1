"""Triggers: which words tell of an event, and as which frame of the ontology's lexicon.

In `"Lima launched an attack on the port"` the noun "attack" is the event's word and "launch", which only lends it a
subject, its light verb: one trigger of two words. One look into the lexicon is made for each word of the report.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from asreported.language.status import StatusWords
from asreported.model.parser import Parse, Token
from asreported.ontology.notation import Frame, Lexicon

# A word with more dependents than this is a list or a torn parse.
MOST_CHILDREN = 40
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"})
_PARTS = frozenset(
    {
        "prt",
        "prep",
        "advmod",
        "acomp",
        "oprd",
        "agent",
        "dobj",
        "xcomp",
        "ccomp",
        "attr",
        "dative",
        "dep",
        "npadvmod",
        "amod",
    }
)


class Scene(NamedTuple):
    """One passage as the event rules see it: its parse, the label and the bounds of the name that each token stands in."""

    parse: Parse
    labels: dict[int, str]
    names: dict[int, tuple[int, int]]
    dated: frozenset[int]
    lexicon: Lexicon
    words: StatusWords
    title: bool

    def children(self, i: int) -> tuple[int, ...]:
        """The dependents of a token, the first forty."""
        return self.parse.children[i][:MOST_CHILDREN]

    def child(self, i: int, *deps: str) -> Token | None:
        """The first dependent with one of these labels."""
        return next((self.parse.tokens[c] for c in self.children(i) if self.parse.tokens[c].dep in deps), None)

    def is_passive(self, verb: int) -> bool:
        """Is the verb a passive, or a participle that says what was done to its noun?"""
        token = self.parse.tokens[verb]
        if self.child(verb, "nsubjpass", "auxpass") is not None:
            return True
        if token.dep == "conj" and token.tag == "VBN" and self.child(verb, "aux", "dobj") is None:
            return token.head != verb and self.child(token.head, "auxpass") is not None
        return token.dep == "acl" and token.tag == "VBN"


class Trigger(NamedTuple):
    """The words of one event: `head` carries the verb's grammar, `noun` is the event's noun where it has one.

    tokens   the words that are shown;  object  the object that belongs to the trigger ("impose sanctions")
    prep     the preposition that belongs to it ("call for")
    """

    head: int
    noun: int | None
    tokens: tuple[int, ...]
    frame: Frame
    object: int | None = None
    prep: int | None = None


def scene_of(parse: Parse, lexicon: Lexicon, words: StatusWords, *, title: bool) -> Scene:
    """A passage made ready: which tokens stand in a name of somebody or of a place."""
    labels: dict[int, str] = {}
    names: dict[int, tuple[int, int]] = {}
    for name in parse.names:
        if name.label in _NAMES:
            for i in range(name.first, name.last):
                labels[i], names[i] = name.label, (name.first, name.last)
    dated = frozenset(i for n in parse.names if n.label in ("DATE", "TIME") for i in range(n.first, n.last))
    return Scene(parse, labels, names, dated, lexicon, words, title)


def find_triggers(scene: Scene) -> tuple[Trigger, ...]:
    """All triggers of a passage in the order of their heads."""
    parse, lexicon = scene.parse, scene.lexicon
    found: list[Trigger] = []
    taken: set[int] = set()
    nouns: list[Token] = []
    for token in parse.tokens:
        if token.pos == "VERB" or (token.pos == "AUX" and token.lemma in ("have", "be")):
            frames = lexicon.verbs.get(token.lemma)
            trigger = _as_verb(scene, token, frames) if frames else None
            if trigger is not None:
                found.append(trigger)
                taken.update(trigger.tokens)
        elif token.pos in ("NOUN", "PROPN"):
            if token.lemma in lexicon.nouns:
                nouns.append(token)
        elif token.pos == "ADJ" and token.lemma in lexicon.adjectives:
            trigger = _as_verb(scene, token, lexicon.adjectives[token.lemma])
            if trigger is not None:
                found.append(trigger)
    for token in nouns:
        if token.i in taken:
            continue
        trigger = _as_noun(scene, token, lexicon.nouns[token.lemma], taken)
        if trigger is not None:
            found.append(trigger)
    return tuple(sorted((t for t in found if t.frame.type is not None), key=lambda t: (t.head, t.noun or -1)))


def _as_verb(scene: Scene, token: Token, frames: tuple[Frame, ...]) -> Trigger | None:
    if token.dep in ("amod", "compound") or (token.i in scene.labels and not scene.title):
        return None
    objects = tuple(_objects(scene, token.i))
    for frame in frames:
        trigger = _fitting(scene, token, frame, objects)
        if trigger is not None:
            return trigger
    return None


def _fitting(scene: Scene, token: Token, frame: Frame, objects: tuple[int, ...]) -> Trigger | None:
    tokens, words, prep = scene.parse.tokens, [token.i], None
    if frame.particle:
        part = _part(scene, token.i, frame.particle)
        if part is None:
            return None
        words.append(part.i)
        prep = part.i if part.pos in ("ADP", "SCONJ", "PART") and part.dep != "prt" else None
        for other in frame.others:
            part = _part(scene, words[-1], other) or _part(scene, token.i, other)
            if part is None:
                return None
            words.append(part.i)
            prep = part.i if part.pos in ("ADP", "SCONJ") else prep
    held = None
    if frame.object:
        if prep is not None:
            below = scene.child(prep, "pobj", "pcomp")
            objects = (below.i,) if below is not None else objects
        for o in objects:
            held = _holding(scene, o, frame.object)
            if held is not None:
                break
        if held is None:
            return None
        if held not in words and held not in scene.labels and tokens[held].lemma not in scene.lexicon.actors:
            words.append(held)
    if frame.subject and not _has_subject(scene, token.i, frame.subject):
        return None
    if frame.content == "~" and not _has_content(scene, token.i, asked="obj" in frame.slots):
        return None
    if frame.content == "^" and scene.child(token.i, "xcomp", "ccomp") is None:
        return None
    return Trigger(token.i, None, tuple(sorted(words)), frame, held, prep)


def _part(scene: Scene, i: int, part: str) -> Token | None:
    tokens = scene.parse.tokens
    for c in scene.children(i):
        if c > i and tokens[c].dep in _PARTS and part in (tokens[c].lower, tokens[c].lemma):
            return tokens[c]
    follows = i + 1 < len(tokens) and tokens[i + 1].lower == part and tokens[i + 1].pos in ("ADP", "ADV", "ADJ", "PART")
    return tokens[i + 1] if follows else None


def _objects(scene: Scene, verb: int) -> Iterator[int]:
    """The heads of what is done or given: objects, a passive's subject, the noun that a participle hangs on."""
    tokens = scene.parse.tokens
    for c in scene.children(verb):
        if tokens[c].dep in ("dobj", "nsubjpass", "oprd", "acomp", "attr"):
            yield c
    if tokens[verb].dep in ("acl", "relcl") and (
        tokens[verb].tag == "VBN"
        or any(tokens[c].dep in ("dobj", "nsubjpass") and tokens[c].tag in ("WDT", "WP") for c in scene.children(verb))
    ):
        yield tokens[verb].head


def _holding(scene: Scene, i: int, wanted: frozenset[str]) -> int | None:
    """The word of the phrase of `i` that is one of `wanted`: its head, one joined to it, or one that tells its kind."""
    tokens = scene.parse.tokens
    if tokens[i].lemma in wanted or tokens[i].lower in wanted:
        return i
    for c in scene.children(i):
        token = tokens[c]
        if token.dep in ("compound", "amod", "conj", "nmod", "det") and (
            token.lemma in wanted or token.lower in wanted
        ):
            return c if token.dep == "conj" else i
        if token.dep == "prep" and token.lower in ("of", "in", "for"):
            below = scene.child(c, "pobj")
            if below is not None and (below.lemma in wanted or below.lower in wanted):
                return below.i if token.lower != "for" else i
    return None


def _has_subject(scene: Scene, verb: int, wanted: frozenset[str]) -> bool:
    agent = scene.child(verb, "agent")
    heads = [scene.child(agent.i, "pobj")] if agent is not None else [scene.child(verb, "nsubj")]
    if heads == [None] and scene.parse.tokens[verb].dep in ("acl", "relcl", "advcl", "conj", "xcomp"):
        governor = scene.parse.tokens[scene.parse.tokens[verb].head]
        heads = [governor if governor.pos in ("NOUN", "PROPN") else scene.child(governor.i, "nsubj", "nsubjpass")]
    return any(h is not None and _holding(scene, h.i, wanted) is not None for h in heads)


def _has_content(scene: Scene, i: int, *, asked: bool) -> bool:
    """Does a complement follow whose verb, or whose object, tells of an event? Somebody who is asked is asked "to"."""
    tokens, lexicon = scene.parse.tokens, scene.lexicon
    for c in scene.children(i):
        if tokens[c].dep in ("xcomp", "ccomp", "acl", "pcomp", "advcl") and c > i:
            if asked and not any(tokens[x].lower == "to" and x < c for x in scene.children(c)):
                continue
            if tokens[c].lemma in lexicon.verbs or tokens[c].lemma in lexicon.adjectives:
                return True
            below = scene.child(c, "dobj")
            if below is not None and below.lemma in lexicon.nouns:
                return True
        elif tokens[c].dep in ("prep", "dobj") and c > i and not asked:
            below = scene.child(c, "pcomp", "pobj") if tokens[c].dep == "prep" else tokens[c]
            if below is not None and (
                below.lemma in lexicon.nouns or (below.pos == "VERB" and below.lemma in lexicon.verbs)
            ):
                return True
    return False


def _as_noun(scene: Scene, token: Token, frames: tuple[Frame, ...], taken: set[int]) -> Trigger | None:
    tokens = scene.parse.tokens
    if token.pos == "PROPN" and (not scene.title or token.i in scene.labels):
        return None
    if token.dep in ("compound", "amod", "nmod") or (token.i in scene.labels and token.text[:1].isupper()):
        return None
    frame = next((f for f in frames if _fits_noun(scene, token.i, f)), None)
    if frame is None or frame.type is None:
        return None
    light = tokens[token.head]
    carried = token.dep in ("dobj", "nsubjpass") and light.pos == "VERB"
    if not carried:
        participle = scene.child(token.i, "acl", "relcl")
        carried = participle is not None and participle.tag == "VBN" and participle.lemma in scene.words.light
        light = participle if carried and participle is not None else light
    if carried and light.lemma in scene.words.light and light.i not in taken:
        return Trigger(light.i, token.i, tuple(sorted((light.i, token.i))), frame)
    return Trigger(token.i, token.i, _with_compound(scene, token.i, frame), frame)


def _with_compound(scene: Scene, i: int, frame: Frame) -> tuple[int, ...]:
    """The noun with the compound before it that made the frame fit ("bombing campaign")."""
    before = i - 1
    token = scene.parse.tokens[before] if before >= 0 else None
    if (
        frame.object
        and token is not None
        and token.head == i
        and token.dep in ("compound", "amod")
        and token.lemma in frame.object
    ):
        return (before, i)
    return (i,)


def _fits_noun(scene: Scene, i: int, frame: Frame) -> bool:
    return not frame.object or _modified_by(scene, i, frame.object)


def _modified_by(scene: Scene, i: int, wanted: frozenset[str]) -> bool:
    tokens = scene.parse.tokens
    for c in scene.children(i):
        token = tokens[c]
        if token.dep in ("compound", "amod", "nmod", "poss") and (token.lemma in wanted or token.lower in wanted):
            return True
        if token.dep in ("compound", "amod") and any(tokens[k].lemma in wanted for k in scene.children(c)):
            return True
        if token.dep == "prep" and token.lower in ("of", "on", "for", "over", "with", "in"):
            below = scene.child(c, "pobj")
            if below is not None and (below.lemma in wanted or _holding(scene, below.i, wanted) is not None):
                return True
    return False
