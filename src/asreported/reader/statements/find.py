"""Statements: who says what, read off the grammar of cues and off quotation marks.

`“The road is shut,” Ama Boateng said.` has the cue "said", whose grammar names the source "Ama Boateng" and whose
content is the quotation. Each way of saying is one small rule (`verb_cues.py` for verbs, `other_cues.py` for
the rest); the first rule that finds a content for a cue makes the saying. Who the source is, and on whose word it
rests, comes later (`coreference.py`, `chains.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asreported.language.cues import CueWords, Frame
from asreported.reader.grammar import child, children, has, is_negated
from asreported.reader.passages import Passage
from asreported.reader.sayings import Saying
from asreported.reader.statements.carried_on import carry_on
from asreported.reader.statements.make import made_saying
from asreported.reader.statements.other_cues import OTHER_RULES
from asreported.reader.statements.quotations import Quotation
from asreported.reader.statements.scene import Scene, Source
from asreported.reader.statements.verb_cues import ANY_VERB_RULES, CUE_RULES, Found
from asreported.record.span import Span, Spans, hull

# A saying inside a saying inside ... deeper than this is garbled text, not news.
DEEPEST = 6
# Rules that find words said, not only a stand taken.
SAYING = frozenset({"quotation_beside_verb", "quotation_after_any_verb", "clause_of_verb", "aside_in_clause"})


def set_scenes(
    text: str, passages: Sequence[Passage], quotations: Sequence[Quotation], words: CueWords
) -> tuple[Scene, ...]:
    """A scene for each passage that tells something, in order."""
    out: list[Scene] = []
    at = 0
    for passage in passages:
        if not passage.tells:
            continue
        start, end = passage.section.start, passage.section.end
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        after = at
        while after < len(quotations) and quotations[after].start < end:
            after += 1
        if (
            after < len(quotations)
            and text[start:end].rstrip().endswith(":")
            and not text[end : quotations[after].start].strip()
        ):
            after += 1  # "She said:" and the quotation in a paragraph of its own
        out.append(Scene(text, passage, tuple(quotations[at:after]), words))
    return tuple(out)


def find_sayings(text: str, scenes: Iterable[Scene], quotations: Sequence[Quotation]) -> tuple[Saying, ...]:
    """All sayings that the rules find, in the order of their cues, each with the place of the one that it stands in."""
    found: list[Saying] = []
    for scene in scenes:
        mine = [s for i in range(len(scene.parse.tokens)) if (s := _saying_at(scene, i)) is not None]
        cited = {span for s in mine for link in s.links for span in link.cue}
        found.extend(_told_apart([s for s in mine if not cited.intersection(s.cue)]))
    return in_order(text, quotations, found)


def in_order(text: str, quotations: Sequence[Quotation], found: Iterable[Saying]) -> tuple[Saying, ...]:
    """Sayings in the order of their cues, with what their quotations go on with, each with the one that it stands in."""
    carried = carry_on(text, quotations, list(found))
    carried.sort(key=lambda s: (hull(s.cue or s.source).start, hull(s.content).start))
    return _nested(carried)


def _saying_at(scene: Scene, i: int) -> Saying | None:
    """The saying whose cue is token `i`, if it is a cue."""
    token = scene.token(i)
    frame = scene.words.verbs.get(token.lemma) if token.pos in ("VERB", "AUX") else None
    if frame is None:
        for other in OTHER_RULES:
            voiced = other(scene, i)
            if voiced is not None:
                if _speaks_of_himself(scene, voiced.source, i):
                    return None
                return made_saying(
                    scene, i, voiced.source, voiced.cue, voiced.content, other.__name__,
                    certainty=voiced.certainty, polarity="negative" if token.lemma in scene.words.denials else "positive",
                )  # fmt: skip
        if token.pos != "VERB" or not scene.quotations:
            return None
    source = scene.source_of(i)
    if (source is None or source.inherited) and (frame is None or frame.quote):
        source = scene.source_beside_quotation(i) or source
    rules = CUE_RULES if frame is not None else ANY_VERB_RULES
    frame = frame or Frame(quote=True)
    for rule in rules:
        found = rule(scene, i, frame, source)
        if found is None:
            continue
        return _of_verb(scene, i, frame, source, found, rule.__name__)
    return None


def _of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None, found: Found, by: str) -> Saying | None:
    parse = scene.parse
    if _is_asked(scene, verb) and not found.sourceless:
        return None
    if found.sourceless:
        agent = child(parse, verb, "agent")
        who = child(parse, agent.i, "pobj") if agent else None
        source = scene.source(who.i) if who else None
    elif source is None or (source.inherited and _is_part_of_cue(scene, verb)):
        return None
    if _speaks_of_himself(scene, source, verb) or (by not in SAYING and _is_person_spoken(scene, source)):
        return None
    cue = _cue_spans(scene, (verb, *found.cue, *(c.i for c in children(parse, verb, "prt"))))
    made = found.made and not is_negated(parse, verb, scene.words.negations)
    denied = made and (frame.polarity == "negative" or _rejects_a_claim(scene, verb))
    return made_saying(
        scene, verb, source, cue, found.content, by,
        audience=found.audience, made=made, polarity="negative" if denied else "positive", certainty=frame.certainty,
    )  # fmt: skip


def _rejects_a_claim(scene: Scene, verb: int) -> bool:
    """Rejecting an accusation denies it; rejecting a plan does not."""
    thing = child(scene.parse, verb, "dobj", "nsubjpass")
    return scene.token(verb).lemma in scene.words.rejecting and thing is not None and thing.lemma in scene.words.claims


def _is_asked(scene: Scene, verb: int) -> bool:
    """Is the verb a passive participle that opens a clause ("Asked whether ..., she said")? Then nobody speaks by it."""
    token = scene.token(verb)
    return (
        token.tag == "VBN"
        and token.dep in ("advcl", "acl", "amod")
        and not has(scene.parse, verb, "aux", "auxpass", "nsubj")
    )


def _cue_spans(scene: Scene, places: Sequence[int]) -> Spans:
    """The cue's words as spans: "called for" is one span, "called on him for" is not."""
    spans: list[Span] = []
    for i in sorted(places):
        token = scene.token(i)
        if spans and scene.text[spans[-1].end : token.start].isspace():
            spans[-1] = Span(spans[-1].start, token.end)
        else:
            spans.append(Span(token.start, token.end))
    return tuple(spans)


def _is_part_of_cue(scene: Scene, verb: int) -> bool:
    """Is the verb what another cue's subject means to do ("declined to say")? Then the other cue says it."""
    token = scene.token(verb)
    up = scene.token(token.head)
    if token.dep != "xcomp" or up.i == verb:
        return False
    frame = scene.words.verbs.get(up.lemma)
    passive = child(scene.parse, up.i, "auxpass") is not None
    return frame is not None and (frame.infinitive or frame.urges) and not passive


def _is_person_spoken(scene: Scene, source: Source | None) -> bool:
    """Is the source "I" or "you"? What they want or like is talk, not report."""
    spoken = scene.words.first_person | scene.words.second_person
    return source is not None and scene.token(source.head).lower in spoken


def _speaks_of_himself(scene: Scene, source: Source | None, verb: int) -> bool:
    """ "I think" in a quotation is the quotation's own voice, no statement of another."""
    return scene.quoted[verb] >= 0 and _is_person_spoken(scene, source)


def _told_apart(sayings: Sequence[Saying]) -> list[Saying]:
    """Without doubles: of sayings with one content and one source the most trusted stays."""
    best: dict[tuple[Spans, Spans], Saying] = {}
    for s in sorted(sayings, key=lambda s: -s.confidence):
        best.setdefault((s.content, s.source), s)
    return list(best.values())


def _nested(sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """Each saying with the place of the innermost other one whose content holds its cue and content."""
    out = []
    for i, s in enumerate(sayings):
        best, size = None, 0
        for k in range(max(0, i - 40), min(len(sayings), i + 40)):
            o = sayings[k]
            if k == i or not _inside(s, o) or (_inside(o, s) and k > i):
                continue
            length = sum(len(c) for c in o.content)
            if best is None or length < size:
                best, size = k, length
        out.append(s._replace(parent=best))
    for i in range(len(out)):
        if _depth(i, out) > DEEPEST:
            out[i] = out[i]._replace(parent=None)
    return tuple(out)


def _depth(i: int, sayings: Sequence[Saying]) -> int:
    """In how many others a saying stands, one more than `DEEPEST` at the most."""
    depth = 0
    parent = sayings[i].parent
    while parent is not None and depth <= DEEPEST:
        depth, parent = depth + 1, sayings[parent].parent
    return depth


def _inside(s: Saying, o: Saying) -> bool:
    return all(any(c.holds(x) for c in o.content) for x in s.cue) and all(
        any(c.overlaps(x) for c in o.content) for x in s.content
    )
