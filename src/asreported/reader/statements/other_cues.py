"""Cues that are no verbs: "according to", nouns of saying, hearsay adverbs, a name and a colon.

Each rule takes a scene and the place of a token and gives a `Voiced` (source, cue, content), or None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from asreported.reader.grammar import ancestors, child, children, phrase, subject
from asreported.reader.statements.content_edges import beginning_after, cut
from asreported.reader.statements.scene import Scene, Source
from asreported.record.span import Span, Spans
from asreported.record.statement import Certainty


class Voiced(NamedTuple):
    """A saying whose cue is no plain verb."""

    source: Source | None
    cue: Spans
    content: Spans
    certainty: Certainty = "certain"


OtherRule = Callable[[Scene, int], "Voiced | None"]


def according_to(scene: Scene, i: int) -> Voiced | None:
    """The road is shut, according to the police."""
    parse = scene.parse
    for phrase_words in scene.words.according:
        n = len(phrase_words)
        if i + n >= len(parse.tokens) or any(scene.token(i + k).lower != w for k, w in enumerate(phrase_words)):
            continue
        end = i + n - 1
        inner = child(parse, end, "pobj") or child(parse, i, "pobj")
        if inner is None or inner.i <= end:
            return None
        source = scene.source(inner.i)
        if source is None:
            return None
        cue = Span(scene.token(i).start, scene.token(end).end)
        first, last = scene.sentence(i)
        stop = next((t.i for t in parse.tokens[i : last + 1] if t.start >= source.span.end), last + 1)
        pieces = []
        left = scene.span(first, i - 1) if i > first else None
        if left is not None:
            pieces.append(left)
        comma = next((k for k in range(stop, last + 1) if scene.token(k).text == ","), None)
        right = scene.span(stop if comma is None else comma + 1, last)
        whole = left is None or (comma is not None and scene.token(i - 1).text == ",")
        if right is not None and whole and not _new_cue(scene, stop, last):
            pieces.append(right)
        return Voiced(source, (cue,), tuple(pieces)) if pieces else None
    return None


def noun_of_saying(scene: Scene, i: int) -> Voiced | None:
    """Somebody's claim that, call for, criticism of; and: officials voiced outrage over."""
    parse, token = scene.parse, scene.token(i)
    preps = scene.words.nouns.get(token.lemma)
    if preps is None or token.pos != "NOUN":
        return None
    verb = scene.token(token.head) if token.dep == "dobj" else None
    light = verb is not None and verb.lemma in scene.words.light
    owner = child(parse, i, "poss")
    if light and verb is not None:
        source = scene.source_of(verb.i)
        start = verb.start
    elif owner is not None:
        source, start = scene.source(owner.i), token.start
    else:
        by = next((c for c in children(parse, i, "prep") if c.lower in ("by", "from")), None)
        who = child(parse, by.i, "pobj") if by else None
        source, start = scene.source(who.i) if who else None, token.start
    beside = [c for c in parse.children[verb.i] if scene.token(c).dep == "prep"] if light and verb is not None else []
    for c in (*parse.children[i], *beside):
        after = scene.token(c)
        if c < i:
            continue
        if "that" in preps and after.dep in ("acl", "ccomp", "relcl") and scene.token(parse.left[c]).lower == "that":
            of_its_own = subject(parse, c)
            that = scene.token(parse.left[c])
            relative = that.dep != "mark" and not any(
                x.i != that.i for x in children(parse, c, "dobj", "ccomp", "attr", "acomp")
            )
            if of_its_own is None or of_its_own.lower == "that" or relative:
                continue  # a relative clause: the claim that was made, the claim that they dismissed
            span = scene.span(parse.left[c], cut(scene, parse.left[c], parse.right[c], i))
            return Voiced(source, (Span(start, token.end),), (span,)) if span else None
        if source is None:
            continue
        if "to" in preps and after.dep == "acl" and after.tag == "VB" and scene.token(parse.left[c]).lower == "to":
            span = scene.span(parse.left[c], cut(scene, parse.left[c], parse.right[c], i))
            return Voiced(source, (Span(start, token.end),), (span,)) if span else None
        if after.lower in preps and after.dep == "prep" and (inner := child(parse, c, "pobj", "pcomp")) is not None:
            span = scene.span(c + 1, cut(scene, c + 1, parse.right[inner.i], i))
            return Voiced(source, (Span(start, after.end),), (span,)) if span else None
    return None


def hearsay_adverb(scene: Scene, i: int) -> Voiced | None:
    """He reportedly left the country: somebody says so, and nobody is named."""
    certainty = scene.words.hedges.get(scene.token(i).lower)
    if certainty is None:
        return None
    parse, token = scene.parse, scene.token(i)
    head = token.head
    verb = (
        head
        if scene.token(head).pos in ("VERB", "AUX")
        else next((a.i for a in ancestors(parse, i) if a.pos in ("VERB", "AUX")), -1)
    )
    if verb < 0:
        return None
    first, last = parse.left[verb], cut(scene, parse.left[verb], parse.right[verb], verb)
    pieces = tuple(s for s in (scene.span(first, i - 1), scene.span(i + 1, last)) if s is not None)
    return Voiced(None, (Span(token.start, token.end),), pieces, certainty) if pieces else None


def headline_with_colon(scene: Scene, i: int) -> Voiced | None:
    """A headline names who speaks before a colon: Minister: harbour tunnel will open in June."""
    token = scene.token(i)
    if scene.passage.section.kind != "headline" or token.text != ":" or not 0 < i <= 5:
        return None
    words = scene.parse.tokens[:i]
    if any(t.pos in ("VERB", "AUX", "NUM", "ADP") for t in words) or words[-1].pos not in ("NOUN", "PROPN"):
        return None
    if not any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in scene.parse.tokens[i + 1 :]):
        return None
    who, said = scene.span(0, i - 1), scene.span(i + 1, len(scene.parse.tokens) - 1)
    if who is None or said is None:
        return None
    return Voiced(Source(who, i - 1, (who,), False), (Span(token.start, token.end),), (said,))


def name_and_colon(scene: Scene, i: int) -> Voiced | None:
    """A name, a colon and a quotation, as headlines and transcripts write it: Mayor: “We will rebuild”."""
    token = scene.token(i)
    if token.text != ":" or scene.quoted[i] >= 0:
        return None
    first = scene.sentence(i)[0]
    if i == first or i - first > 8 or any(scene.token(k).pos in ("VERB", "AUX") for k in range(first, i)):
        return None
    if not any(scene.token(k).pos == "PROPN" for k in range(first, i)):
        return None
    quotation = beginning_after(scene, token.end)
    head = next((k for k in range(i - 1, first - 1, -1) if scene.token(k).pos in ("PROPN", "NOUN")), None)
    if quotation is None or head is None:
        return None
    span = scene.span(first, i - 1)
    if span is None:
        return None
    return Voiced(Source(span, head, (span,), False), (Span(token.start, token.end),), (quotation.span,))


def turn_of_transcript(scene: Scene, i: int) -> Voiced | None:
    """A name in capitals and a colon open a turn of a transcript: TAMM: I never saw the letter."""
    if scene.token(i).text != ":" or not 0 < i <= 4 or i + 2 >= len(scene.parse.tokens):
        return None
    name = scene.parse.tokens[:i]
    if not all((t.text.isupper() and t.pos in ("PROPN", "NOUN", "X", "ADJ")) or t.text in ".-'" for t in name):
        return None
    if not any(len(t.text) > 1 and t.text.isalpha() for t in name):
        return None
    who = scene.span(0, i - 1)
    said = Span(scene.token(i + 1).start, scene.parse.tokens[-1].end)
    if who is None:
        return None
    return Voiced(Source(who, i - 1, (who,), False), (Span(scene.token(i).start, scene.token(i).end),), (said,))


def quotation_and_dash(scene: Scene, i: int) -> Voiced | None:
    """A quotation, a dash and a name, as lists of voices have it: “It was my home.” — Ama Boateng"""
    token = scene.token(i)
    if token.text not in ("—", "–", "―", "--", "-") or scene.quoted[i] >= 0 or not scene.quotations:
        return None
    q = next((q for q in reversed(scene.quotations) if q.end <= token.start), None)
    last = len(scene.parse.tokens) - 1
    if q is None or scene.text[q.end : token.start].strip() or i == last or last - i > 20:
        return None
    if scene.text[q.inner_end - 1] == "," or any(
        scene.token(k).tag in ("VBD", "VBZ", "VBP") for k in range(i + 1, last + 1)
    ):
        return None
    if scene.token(i + 1).pos != "PROPN":
        return None
    head = i + 1
    while head < last and scene.token(head + 1).pos == "PROPN":
        head += 1
    who = scene.span(i + 1, head)
    return Voiced(Source(who, head, (who,), False), (Span(token.start, token.end),), (q.span,)) if who else None


def put_at_number(scene: Scene, i: int) -> Voiced | None:
    """Organisers put the crowd at 9,000; the police put the number of dead at 11."""
    token, parse = scene.token(i), scene.parse
    if token.lemma != "put" or token.pos != "VERB":
        return None
    thing = child(parse, i, "dobj")
    at = next(
        (c for near in (i, thing.i if thing else i) for c in children(parse, near, "prep") if c.lower == "at"), None
    )
    number = child(parse, at.i, "pobj", "pcomp") if at is not None else None
    source = scene.source_of(i)
    if thing is None or at is None or number is None or source is None or not i < thing.i < at.i:
        return None
    first, last = phrase(parse, number.i)
    if not any(scene.token(k).tag == "CD" for k in range(first, last + 1)):
        return None
    span = scene.span(parse.left[thing.i] if parse.left[thing.i] > i else thing.i, last)
    return Voiced(source, (Span(token.start, token.end),), (span,)) if span else None


OTHER_RULES: tuple[OtherRule, ...] = (
    put_at_number,
    according_to,
    noun_of_saying,
    hearsay_adverb,
    turn_of_transcript,
    name_and_colon,
    headline_with_colon,
    quotation_and_dash,
)


def _new_cue(scene: Scene, first: int, last: int) -> bool:
    return any(
        scene.token(k).lemma in scene.words.verbs and scene.token(k).tag in ("VBD", "VBZ", "VBP") and k == first
        for k in range(first, min(last + 1, first + 2))
    )  # fmt: skip
