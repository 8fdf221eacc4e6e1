"""Readings: what the encoder reads as statements, made sayings, and set against what the rules found.

The encoder has seen what the rules found and says of each saying how sure it is. Its words decide who says what, but
for a few rules that know better; the grammar of the cue, which it does not know, still says whether it was denied, to
whom it was said, and whom it cites. Inside what another says the rules stand by themselves:

    rules     Ama Boateng | said | the road          (the parser lost the clause)
    encoder   Ama Boateng | said | the road to the harbour is shut      .93
    saying    the encoder's words, .93, by "encoder"; where both read the same words, by the rule's name
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Mapping, Sequence

from asreported.model.analyst import Pairs, Read, Said
from asreported.model.parser import Token
from asreported.reader.grammar import children, is_negated
from asreported.reader.sayings import Saying
from asreported.reader.statements.make import made_saying
from asreported.reader.statements.scene import Scene, Source
from asreported.record.span import Span, Spans, merge, trim

# What a line says of where it comes from, and what that means.
BY = {"encoder": "The encoder read these words as source, cue and content; no rule found the same ones."}
# Where these rules find a statement and the encoder agrees that there is one, their words stand: the encoder has hardly
# seen such (its training text has no hedges without a source, and one level of statements only), and they are rarely
# wrong (measured on development news and on the project's own text, held out).
OWN_WORDS = frozenset(
    "hearsay_adverb passed_on put_at_number quotation_and_dash quoted_as_saying raised_passive turn_of_transcript".split()
)

# Sayings that the encoder's training text does not know as such at all: where it reads nothing they stand too.
UNREAD = frozenset(("put_at_number",))

# Sections that no statement runs into or out of.
APART = frozenset(("headline", "dek", "subhead", "caption", "credit", "related"))
LONGEST_OBJECT = 4  # words
FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "csubjpass", "expl"))


def judge_sayings(
    text: str, scenes: Sequence[Scene], sayings: Sequence[Saying], readings: Sequence[Read]
) -> list[Saying]:
    """What stands after both have read: each reading with what the rules know of it, and what only rules can find."""
    out: list[Saying] = []
    by_cue = {i: s for s in reversed(sayings) for span in (s.cue or s.source) for i in range(span.start, span.end)}
    links = {i for s in sayings for link in s.links for span in link.cue for i in range(span.start, span.end)}
    at = 0
    taken: set[Saying] = set()
    for r in readings:
        anchor = (r.cue or r.source)[0]
        while at + 1 < len(scenes) and scenes[at + 1].passage.section.start <= anchor[0]:
            at += 1
        section = scenes[at].passage.section if scenes else None
        if section is None or not section.start <= anchor[0] < section.end or not links.isdisjoint(range(*anchor)):
            continue
        r = r._replace(content=_clipped(text, scenes, at, r.content))
        if not r.content:
            continue
        known = next((by_cue[i] for i in range(*anchor) if i in by_cue), None)
        if known is not None and _is_cut_short(r, known, by_cue, sayings):
            r = r._replace(content=tuple((span.start, span.end) for span in known.content))
        if known is not None and r.inside is not None and r.source == readings[r.inside].source:
            r = r._replace(source=())  # it took the source of the one around it: the rules know better
        saying = _saying(text, _widened(scenes, at, r), r, known, _source(scenes, at, r, known))
        if saying is not None:
            out.append(saying)
            if known is not None:
                taken.add(known)
    said = {(s.content, s.source) for s in out}
    held = merge(span for s in out for span in s.content)
    for s in sayings:
        k = bisect.bisect_right(held, (s.cue or s.source)[0].start, key=lambda span: span.start) - 1
        inside = k >= 0 and (s.cue or s.source)[0].start < held[k].end
        if (inside or s.by in UNREAD) and s not in taken and (s.content, s.source) not in said:
            out.append(s)
    return out


def _clipped(text: str, scenes: Sequence[Scene], at: int, content: Pairs) -> Pairs:
    """A content within what tells: a headline's in its headline, running text's in running text."""
    own = scenes[at].passage.section
    sections = [own]
    if own.kind not in APART:
        first = bisect.bisect_right(scenes, content[0][0], key=lambda s: s.passage.section.start) - 1
        near = (scenes[k].passage.section for k in range(max(0, first), len(scenes)))
        sections = [s for s in itertools.takewhile(lambda s: s.start < content[-1][1], near) if s.kind not in APART]
    out: list[tuple[int, int]] = []
    for start, end in content:
        pieces = ((max(start, s.start), min(end, s.end)) for s in sections)
        for a, b in pieces:
            if a < b and out and a >= start and out[-1][1] >= start and text[out[-1][1] : a].isspace():
                out[-1] = (out[-1][0], b)
            elif a < b:
                out.append((a, b))
    return tuple(out)


def _is_cut_short(r: Read, known: Saying, by_cue: Mapping[int, Saying], sayings: Sequence[Saying]) -> bool:
    """Does the reading leave out what, for the rules, is the cue of a statement inside it? The encoder, which learned of
    one level only, gives those words to the inner one alone."""
    if not known.content or known.content[0].start != r.content[0][0] or known.content[-1].end < r.content[-1][1]:
        return False
    read = {i for start, end in r.content for i in range(start, end)}
    left = (by_cue.get(i) for span in known.content for i in range(span.start, span.end) if i not in read)
    return any(s is not None and s.parent is not None and sayings[s.parent] is known for s in left)


def _widened(scenes: Sequence[Scene], at: int, r: Read) -> Scene:
    """The scene of a reading; with the quotations of those that follow, where its content goes on in them."""
    scene, end = scenes[at], r.content[-1][1]
    if end <= scene.passage.section.end:
        return scene
    after = (scenes[k] for k in range(at + 1, len(scenes)))
    more = itertools.takewhile(lambda s: s.passage.section.start < end, after)
    known = set(scene.quotations)
    extra = tuple(q for other in more for q in other.quotations if q.start < end and q not in known)
    return Scene(scene.text, scene.passage, (*scene.quotations, *extra), scene.words)


def said_by(s: Saying) -> Said:
    """A saying as the encoder is told of it."""
    return Said(*([(x.start, x.end) for x in spans] for spans in (s.source, s.cue, s.content)))


def _saying(text: str, scene: Scene, r: Read, known: Saying | None, source: Source | None) -> Saying | None:
    """One reading as a saying; `known` is what the rules found at its cue."""
    content = tuple(s for pair in r.content if (s := _edged(text, scene, *pair)) is not None)
    cue = tuple(s for a, b in r.cue if (s := trim(a, b, text, ",;")) is not None)
    if known is not None:
        cue = _cue(text, cue, known)
    if not content or not (cue or source):
        return None
    if known is not None:
        if known.by in OWN_WORDS:
            return known._replace(confidence=r.score)
        if _same(known.content, content, text) and _same(known.source, _span(source), text):
            return known._replace(confidence=r.score, cue=cue)
    token = _head_of_cue(scene, cue or _span(source))
    if token is None:
        return None
    if known is None:
        if source is None and r.inside is not None:
            source = _subject(scene, token, content)
        if source is None or _is_bare(scene, content):
            return None
    words = scene.words
    frame = words.verbs.get(token.lemma)
    made = not is_negated(scene.parse, token.i, words.negations)
    denied = made and (token.lemma in words.denials or (frame is not None and frame.polarity == "negative"))
    fresh = made_saying(
        scene, token.i, source, cue, content, "encoder",
        made=made, polarity="negative" if denied else "positive", certainty=frame.certainty if frame else "certain",
    )  # fmt: skip
    if fresh is None:
        return None
    if known is not None:
        if not source and not any(span.overlaps(c) for span in known.source for c in fresh.content):
            fresh = fresh._replace(source=known.source, voice=known.voice)
        fresh = fresh._replace(
            links=known.links, made=known.made, polarity=known.polarity, certainty=known.certainty,
            occasion=known.occasion, audience=tuple(a for a in known.audience if not any(a.overlaps(c) for c in fresh.content)),
        )  # fmt: skip
    return fresh._replace(confidence=r.score)


def _is_bare(scene: Scene, content: Spans) -> bool:
    """Is this a stance without a clause or a quotation ("we want an original take") where only those are statements: in a
    headline, and in a text that is itself somebody's talk, full of likes and plans that report nothing?"""
    tokens = scene.parse.tokens
    if not scene.is_talk and scene.passage.section.kind not in APART:
        return False
    if any(span.overlaps(Span(q.start, q.end)) for q in scene.quotations for span in content):
        return False
    inside = {t.i for span in content for t in scene.tokens_in(span.start, span.end)}
    heads = {tokens[i].head for i in inside if tokens[i].dep in SUBJECTS and tokens[i].head in inside}
    return not any(tokens[i].dep != "relcl" and _is_finite(scene, i) for i in heads)


def _is_finite(scene: Scene, verb: int) -> bool:
    """Is this the verb of a clause with a tense, and not "to exist" or "existing"?"""
    helpers = children(scene.parse, verb, "aux", "auxpass")
    return any(t.tag in FINITE for t in (scene.token(verb), *helpers))


def _edged(text: str, scene: Scene, start: int, end: int) -> Span | None:
    """A stretch with the marks that belong to it and without those that do not."""
    tokens = [t.i for t in scene.tokens_in(start, end)]
    section = scene.passage.section
    if tokens and section.start <= start and end <= section.end:
        return scene.span(tokens[0], _whole(scene, tokens[-1]))
    return trim(start, end, text, ",;:–—-")


def _whole(scene: Scene, last: int) -> int:
    """The last word of a stretch; of one that ends with a bare preposition ("rises to") its short object too."""
    end = scene.parse.right[last]
    short = last < end <= last + LONGEST_OBJECT and scene.quoted[end] == scene.quoted[last]
    return end if short and scene.token(last).tag in ("IN", "TO") else last


def _source(scenes: Sequence[Scene], at: int, r: Read, known: Saying | None) -> Source | None:
    """The source of a reading with the words to look the speaker up by; it may stand in another paragraph than the cue."""
    if not r.source:
        return None
    start, end = r.source[0][0], r.source[-1][1]
    while at and scenes[at].passage.section.start > start:
        at -= 1
    while at + 1 < len(scenes) and scenes[at + 1].passage.section.start <= start:
        at += 1
    scene = scenes[at]
    tokens = scene.tokens_in(start, end)
    if not tokens:
        return None
    first, last = tokens[0].i, tokens[-1].i
    span = scene.span(first, last, marks=scene.quoted[first] < 0 or scene.quoted[first] != scene.quoted[last])
    if span is None:
        return None
    inside = {t.i for t in tokens}
    heads = [t for t in tokens if t.head not in inside or t.head == t.i]
    nouns = [t for t in heads if t.pos in ("NOUN", "PROPN", "PRON", "NUM")] or heads
    head = nouns[0]
    if known is not None and known.source == (span,):
        return Source(span, head.i, known.voice or (span,), False)
    pronoun = scene.source(head.i) if head.lower in scene.words.relatives else None
    return pronoun or Source(span, head.i, (span,), False)


def _cue(text: str, cue: Spans, known: Saying) -> Spans:
    """The words of a cue without the occasion and those it was said to, which the record keeps apart; an editor's brackets
    are no part of it."""
    if not cue or any(c in "[]()" for span in cue for c in span.of(text)):
        return known.cue
    others = (*known.occasion, *known.audience)
    cut = (
        trim(
            span.start, min((o.start for o in others if span.start < o.start < span.end), default=span.end), text, ",;"
        )
        for span in cue
    )
    return tuple(span for span in cut if span is not None) or known.cue


def _subject(scene: Scene, cue: Token, content: Spans) -> Source | None:
    """Whom the cue's own grammar names, where the encoder names nobody."""
    found = scene.source_of(cue.i) if cue.pos == "VERB" else None
    apart = found is not None and not any(found.span.overlaps(span) for span in content)
    return found if apart else None


def _span(source: Source | None) -> Spans:
    return (source.span,) if source else ()


def _head_of_cue(scene: Scene, cue: Spans) -> Token | None:
    """The word of a cue that the others hang on: a verb if there is one."""
    tokens = [t for span in cue for t in scene.tokens_in(span.start, span.end)]
    verbs = [t for t in tokens if t.pos == "VERB"]
    return next(iter(verbs or tokens), None)


def _same(a: Spans, b: Spans, text: str) -> bool:
    """Are these the same words?"""
    return _words(a, text) == _words(b, text)


def _words(spans: Spans, text: str) -> list[str]:
    return ["".join(c for c in w if c.isalnum()) for s in spans for w in s.of(text).split() if any(map(str.isalnum, w))]
