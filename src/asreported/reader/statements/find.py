"""Statements: who says what, read off the grammar of cues and off quotation marks.

`“The road is shut,” Ama Boateng said.` has the cue "said", whose grammar names the source "Ama Boateng" and whose
content is the quotation. Each way of saying is one small rule (`verb_cues.py` for verbs, `other_cues.py` for
the rest); the first rule that finds a content for a cue makes the saying. Who the source is, and on whose word it
rests, comes later (`coreference.py`, `chains.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.language.cues import CueWords, Frame
from asreported.reader.grammar import ancestors, child, children, has, is_negated, phrase
from asreported.reader.passages import Passage
from asreported.reader.sayings import Link, Saying
from asreported.reader.statements.carried_on import carry_on
from asreported.reader.statements.other_cues import OTHER_RULES
from asreported.reader.statements.quotations import Quotation, insertions_in
from asreported.reader.statements.scene import Scene, Source
from asreported.reader.statements.verb_cues import ANY_VERB_RULES, CUE_RULES, Found
from asreported.record.span import Span, Spans, hull, trim
from asreported.record.statement import Certainty, Polarity, StatementKind

# A saying inside a saying inside ... deeper than this is garbled text, not news.
DEEPEST = 6
# How far each rule is to be trusted: the share of its sayings that were right, source and content, on development news
# (PolNeAR's training part and the project's own training text); rules too rare to measure stand lower than they were.
CONFIDENCE = {
    "not_saying": 0.9,
    "quotation_beside_verb": 0.89,
    "according_to": 0.84,
    "clause_of_verb": 0.83,
    "turn_of_transcript": 0.81,
    "quotation_and_dash": 0.8,
    "quoted_as_saying": 0.8,
    "passed_on": 0.8,
    "quotation_after_any_verb": 0.75,
    "gerund_of_verb": 0.75,
    "raised_passive": 0.73,
    "urged_object": 0.71,
    "name_and_colon": 0.7,
    "named_object": 0.67,
    "aside_in_clause": 0.64,
    "phrase_with_preposition": 0.62,
    "hearsay_adverb": 0.56,
    "object_of_verb": 0.54,
    "infinitive_of_verb": 0.51,
    "headline_with_colon": 0.5,
    "noun_of_saying": 0.45,
}
# Rules that find words said, not only a stand taken.
SAYING = frozenset({"quotation_beside_verb", "quotation_after_any_verb", "clause_of_verb", "aside_in_clause"})


def find_sayings(
    text: str, passages: Sequence[Passage], quotations: Sequence[Quotation], words: CueWords
) -> tuple[Saying, ...]:
    """All sayings of a report in the order of their cues, each with the place of the one that it stands in."""
    found: list[Saying] = []
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
        scene = Scene(text, passage, tuple(quotations[at:after]), words)
        mine = [s for i in range(len(passage.parse.tokens)) if (s := _saying_at(scene, i)) is not None]
        cited = {span for s in mine for link in s.links for span in link.cue}
        found.extend(_told_apart([s for s in mine if not cited.intersection(s.cue)]))
    found = carry_on(text, quotations, found)
    found.sort(key=lambda s: (hull(s.cue or s.source).start, hull(s.content).start))
    return _nested(found)


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
                return _made(
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
    return _made(
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


def _made(
    scene: Scene, i: int, source: Source | None, cue: Spans, content: Spans, by: str,
    *, audience: Spans = (), made: bool = True, polarity: Polarity = "positive", certainty: Certainty = "certain",
) -> Saying | None:  # fmt: skip
    if not content:
        return None
    cleared = tuple(
        piece for span in content for piece in _minus(span, [*cue, *([source.span] if source else [])], scene.text)
    )
    content = cleared or content
    verbatim, kind = _verbatim(scene, content)
    return Saying(
        source=(source.span,) if source else (),
        cue=cue,
        content=content,
        kind=kind,
        verbatim=verbatim,
        insertions=insertions_in(scene.text, verbatim),
        parent=None,
        links=_links(scene, i),
        made=made,
        polarity=polarity,
        certainty=certainty,
        occasion=_occasion(scene, i, content),
        audience=audience,
        confidence=CONFIDENCE.get(by, 0.5),
        by=by,
        voice=source.voice if source else (),
    )


def _minus(span: Span, holes: Sequence[Span], text: str) -> list[Span]:
    """A span without the cue and the source that stand in its middle."""
    pieces = [span]
    for hole in holes:
        pieces = [
            Span(a, b)
            for p in pieces
            for a, b in (
                ((p.start, min(p.end, hole.start)), (max(p.start, hole.end), p.end))
                if p.overlaps(hole)
                else ((p.start, p.end),)
            )
            if a < b
        ]
    if pieces == [span]:
        return pieces
    return [s for p in pieces if (s := _trimmed(text, p)) is not None]


def _trimmed(text: str, span: Span) -> Span | None:
    """A piece without outer marks and white space; None where no word is left."""
    piece = trim(span.start, span.end, text, ",;:–—-")
    return piece if piece is not None and any(map(str.isalnum, piece.of(text))) else None


def _verbatim(scene: Scene, content: Spans) -> tuple[Spans, StatementKind]:
    """The quoted words inside a content, and what kind that makes it."""
    inside: list[Span] = []
    bare = False
    for span in content:
        for q in scene.quotations:
            a, b = max(q.inner_start, span.start), min(q.inner_end, span.end)
            if a < b:
                inside.append(Span(a, b))
        bare = bare or any(c.isalnum() for c in _outside(scene, span))
    if not inside:
        return (), "indirect"
    return tuple(inside), "mixed" if bare else "direct"


def _outside(scene: Scene, span: Span) -> str:
    """The words of a content that stand outside quotation marks, without a complementiser."""
    out, at = [], span.start
    for q in scene.quotations:
        if q.end <= span.start or q.start >= span.end:
            continue
        out.append(scene.text[at : max(at, q.start)])
        at = max(at, q.end)
    out.append(scene.text[at : span.end])
    words = " ".join(out).strip()
    return "" if words == "that" else words


def _links(scene: Scene, i: int) -> tuple[Link, ...]:
    """Further sources that the cue's sentence names: "..., citing the ministry"."""
    parse = scene.parse
    out = []
    first, last = scene.sentence(i)
    for k in range(first, last + 1):
        token = scene.token(k)
        if token.lemma in scene.words.citing and token.tag == "VBG" and scene.quoted[k] == scene.quoted[i] and k != i:
            thing = child(parse, k, "dobj", "pobj")
            up = next((a.i for a in ancestors(parse, k) if a.i == i), None)
            between = range(min(i, k) + 1, max(i, k))
            near = all(scene.token(j).lemma not in scene.words.verbs or scene.token(j).pos != "VERB" for j in between)
            if thing is not None and (up == i or (near and k > i)):
                named = scene.source(thing.i)
                if named is not None:
                    out.append(Link((named.span,), (Span(token.start, token.end),)))
    return tuple(out)


def _occasion(scene: Scene, i: int, content: Spans) -> Spans:
    """Where it was said, as the cue's own clause has it: "at a weekly briefing", "in a statement"."""
    parse = scene.parse
    out = []
    for c in children(parse, i, "prep"):
        inner = child(parse, c.i, "pobj")
        if inner is not None and inner.lemma in scene.words.occasions and c.i > i:
            span = scene.span(c.i, phrase(parse, inner.i)[1])
            if span is not None and not any(span.overlaps(x) for x in content):
                out.append(span)
    return tuple(out)


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
