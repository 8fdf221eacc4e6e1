"""Making sayings: a source, a cue and a content with what their sentence adds.

`“It is shut,” she said at a briefing, citing the coast guard.` The rules find the three; here the saying gets its kind
(direct), its quoted words, its occasion ("at a briefing") and its further link ("the coast guard").
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.reader.grammar import ancestors, child, children, phrase
from asreported.reader.sayings import Link, Saying
from asreported.reader.statements.quotations import insertions_in
from asreported.reader.statements.scene import Scene, Source
from asreported.record.span import Span, Spans, trim
from asreported.record.statement import Certainty, Polarity, StatementKind

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
    "put_at_number": 0.7,
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


def made_saying(
    scene: Scene, i: int, source: Source | None, cue: Spans, content: Spans, by: str,
    *, audience: Spans = (), made: bool = True, polarity: Polarity = "positive", certainty: Certainty = "certain",
) -> Saying | None:  # fmt: skip
    """The saying of cue `i` with what its sentence adds: kind, quoted words, occasion, whom it cites; None without content."""
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
