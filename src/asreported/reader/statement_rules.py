"""The rules of saying: what a cue's content is, by the frame that the cue has.

Every rule takes a scene, the place of a cue, its frame and its source, and gives the content that it finds, or None.
The order of `CUE_RULES` is the order of trust: marks before clauses, clauses before objects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from asreported.language.cues import Frame
from asreported.model.parser import Token
from asreported.reader.grammar import child, children, has, phrase
from asreported.reader.quotations import Quotation
from asreported.reader.scene import Scene, Source
from asreported.record.span import Span, Spans, merge


class Found(NamedTuple):
    """A content, the places of the cue's further words, and who was told."""

    content: Spans
    cue: tuple[int, ...] = ()
    audience: Spans = ()
    sourceless: bool = False
    source: Source | None = None


Rule = Callable[[Scene, int, Frame, "Source | None"], "Found | None"]
_BETWEEN = " \n\r\t,–—-:;\u00a0"


def quotation_beside_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """A quotation stands beside the verb and its source: “...,” she said; she said: “...”."""
    if not frame.quote or scene.quoted[verb] >= 0:
        return None
    parse = scene.parse
    left_edge = min([verb, *(c.i for c in children(parse, verb, "advmod", "aux", "cc"))])
    start = scene.token(left_edge).start
    if source is not None and not source.inherited and source.head < verb:
        start = min(start, source.span.start)
    pieces: list[Span] = []
    last, audience = _right_edge(scene, verb, frame)
    after = _beginning_after(scene, scene.token(last).end)
    before = _ending_before(scene, start)
    if before is not None and not _is_closed(scene, before, verb, open_right=after is None):
        pieces.append(_widened(scene, before, verb))
    if after is not None:
        pieces.append(after.span)
    if not pieces:
        return None
    pieces.extend(_following(scene, verb, pieces[-1].end))
    return Found(merge(pieces), audience=audience)


def quotation_after_any_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """A whole quoted sentence follows a verb of any kind: The crowd chanted “Let them stay!”"""
    if scene.quoted[verb] >= 0 or source is None or _is_passive(scene, verb) or not scene.token(verb).text.isalpha():
        return None
    last, audience = _right_edge(scene, verb, frame)
    if last - verb > 4 or has(scene.parse, verb, "prep", "xcomp"):
        return None
    q = _beginning_after(scene, scene.token(last).end)
    if q is None or not scene.text[q.inner_start].isupper() or scene.text[q.inner_end - 1] not in ".?!,…":
        return None
    return Found((q.span,), audience=audience) if " " in scene.text[q.inner_start : q.inner_end] else None


def clause_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """A clause is the verb's content: she said (that) the road was shut; the road was shut, she said."""
    if not frame.clause:
        return None
    parse = scene.parse
    clause = _content_clause(scene, verb)
    if clause is None:
        return None
    if clause.i > verb:
        first, last = parse.left[clause.i], parse.right[clause.i]
        first = max(first, verb + 1)
        last = _cut(scene, first, max(last, _further_clause(scene, verb, clause)), verb)
    else:
        first = parse.left[clause.i]
        edge = min([verb, *(parse.left[c.i] for c in children(parse, verb, "nsubj", "nsubjpass") if c.i > clause.i)])
        last = min(parse.right[clause.i], edge - 1)
        if clause.i > last:
            return None
        start_of_sentence = scene.sentence(verb)[0]
        if _only_marks(scene, start_of_sentence, first):
            first = start_of_sentence
    span = scene.span(first, last)
    if span is None:
        return None
    pieces = list(_without_aside(scene, span, verb, source))
    if clause.i < verb:
        pieces.extend(_following(scene, verb, pieces[-1].end if pieces else span.end))
    _, audience = _right_edge(scene, verb, frame)
    return Found(merge(pieces), audience=audience, sourceless=_is_passive(scene, verb))


def aside_in_clause(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """The cue and its source stand between commas inside what is said: The bridge, officials said, is safe."""
    if not (frame.clause or frame.quote) or source is None or source.inherited:
        return None
    parse = scene.parse
    if _is_passive(scene, verb) or has(parse, verb, "xcomp", "oprd", "attr", "acomp", "prt"):
        return None
    if not frame.audience and has(parse, verb, "dobj"):
        return None
    first, last = scene.sentence(verb)
    own_first = next((t.i for t in parse.tokens[first : last + 1] if t.start >= source.span.start), verb)
    own_last, audience = _right_edge(scene, verb, frame)
    own_first, own_last = min(own_first, verb), max(own_last, source.head, verb)
    while own_last < last and scene.token(own_last + 1).start < source.span.end:
        own_last += 1
    opens = own_first > first and scene.token(own_first - 1).text in (",", "—", "–", "--", "-")
    closes = own_last >= last - 1 or scene.token(own_last + 1).text in (",", "—", "–", "--", "-")
    if not opens or not closes or own_first - first < 2:
        return None
    pieces = [s for s in (scene.span(first, own_first - 1), scene.span(own_last + 1, last)) if s is not None]
    finite = ("VBD", "VBZ", "VBP", "MD")
    others = (t for t in parse.tokens[first : last + 1] if t.tag in finite and not own_first <= t.i <= own_last)
    if not pieces or next(others, None) is None or scene.token(first).dep == "mark":
        return None
    return Found(tuple(pieces), audience=audience)


def raised_passive(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """Nobody is named: more than 200 people are believed to be held."""
    if not frame.raising:
        return None
    parse, token = scene.parse, scene.token(verb)
    inner = child(parse, verb, "xcomp", "ccomp")
    if inner is None or inner.i < verb or not has(parse, inner.i, "aux", "auxpass"):
        return None
    if not any(scene.token(c).lower == "to" for c in parse.children[inner.i] if c < inner.i):
        return None
    passive = _is_passive(scene, verb) or token.dep in ("acl", "amod")
    if not passive and (token.lemma not in scene.words.never_active_infinitive or token.tag not in ("VBN", "VBD")):
        return None
    who = child(parse, verb, "nsubjpass", "nsubj") or child(parse, inner.i, "nsubj", "nsubjpass")
    if who is None and token.dep == "acl":
        who = scene.token(token.head)
    first = max(verb + 1, parse.left[inner.i])
    tail = scene.span(first, _cut(scene, first, parse.right[inner.i], verb))
    if tail is None:
        return None
    pieces = [tail]
    if who is not None and who.i < verb and who.pos != "PRON" or who is not None and who.lower != "it" and who.i < verb:
        a, b = phrase(parse, who.i)
        head = scene.span(a, min(b, verb - 1))
        if head is not None:
            pieces.insert(0, head)
    return Found(tuple(pieces), sourceless=True)


def named_object(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """An object is called something: he described the vote as a sham; she called it "a farce"."""
    if not frame.names_as or _is_passive(scene, verb):
        return None
    parse = scene.parse
    thing = child(parse, verb, "dobj")
    as_ = next((c for c in children(parse, verb, "prep") if c.lower == "as"), None)
    second = child(parse, verb, "oprd")
    small = child(parse, verb, "ccomp")
    if small is not None and small.i > verb and small.pos != "VERB" and not has(parse, small.i, "mark"):
        span = scene.span(max(verb + 1, parse.left[small.i]), _cut(scene, verb + 1, parse.right[small.i], verb))
        return Found((span,)) if span else None
    end = as_ or second
    if end is None or end.i < verb:
        return None
    first = parse.left[thing.i] if thing is not None and thing.i > verb else parse.left[end.i]
    span = scene.span(max(first, verb + 1), _cut(scene, verb + 1, parse.right[end.i], verb))
    return Found((span,)) if span else None


def urged_object(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """Somebody is asked to do something: it urged all sides to step back; she called on him to resign."""
    if not frame.urges:
        return None
    parse = scene.parse
    inner = next(
        (c for c in children(parse, verb, "xcomp", "ccomp", "advcl") if c.i > verb and c.tag == "VB" and _has_to(scene, c.i)),
        None,
    )
    if inner is None:
        return None
    first = parse.left[inner.i]
    cue: tuple[int, ...] = ()
    asked = child(parse, verb, "dobj", "dative")
    if asked is not None and verb < asked.i < inner.i:
        first = min(first, phrase(parse, asked.i)[0])
    on = next((c for c in children(parse, verb, "prep") if c.lower in frame.preps and c.i < inner.i), None)
    if on is not None and (pobj := child(parse, on.i, "pobj")) is not None:
        first, cue = phrase(parse, pobj.i)[0], (on.i,)
    span = scene.span(max(first, verb + 1 + len(cue)), _cut(scene, verb + 1, parse.right[inner.i], verb))
    return Found((span,), cue=cue, sourceless=_is_passive(scene, verb)) if span else None


def infinitive_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """What somebody means to do, or will not do: they vowed to fight; he declined to comment."""
    if not frame.infinitive or _is_passive(scene, verb):
        return None
    inner = child(scene.parse, verb, "xcomp")
    if inner is None or inner.i < verb or not _has_to(scene, inner.i):
        return None
    first = max(verb + 1, scene.parse.left[inner.i])
    span = scene.span(first, _cut(scene, first, scene.parse.right[inner.i], verb))
    return Found((span,)) if span else None


def phrase_with_preposition(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """The content follows a preposition: it calls for a truce; he accused them of treason."""
    parse = scene.parse
    if not frame.preps or _is_passive(scene, verb):
        return None
    for c in parse.children[verb]:
        token = scene.token(c)
        if c < verb or token.lower not in frame.preps or token.dep not in ("prep", "prt", "agent", "aux"):
            continue
        inner = child(parse, c, "pobj", "pcomp")
        if inner is None:
            continue
        last = _cut(scene, c + 1, parse.right[inner.i], verb)
        thing = child(parse, verb, "dobj")
        if thing is not None and verb < thing.i < c:
            span = scene.span(parse.left[thing.i], last)
            return Found((span,)) if span else None
        span = scene.span(c + 1, last)
        return Found((span,), cue=(c,)) if span else None
    thing = child(parse, verb, "dobj")
    if thing is not None and thing.i > verb and any(c.lower in frame.preps for c in children(parse, thing.i, "prep")):
        span = scene.span(parse.left[thing.i], _cut(scene, verb + 1, parse.right[thing.i], verb))
        return Found((span,)) if span else None
    return None


def object_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """The object is the content: she praised the deal; they announced plans for talks."""
    if not frame.object or _is_passive(scene, verb):
        return None
    parse = scene.parse
    thing = child(parse, verb, "dobj")
    if thing is None or thing.i < verb or thing.lower in scene.words.relatives:
        return None
    first, last = parse.left[thing.i], parse.right[thing.i]
    for i in range(first + 1, last):  # an aside that begins with a comma and a relative is the reporter's own
        if scene.token(i).text == "," and scene.token(i + 1).lower in scene.words.relatives and i > thing.i:
            last = i - 1
            break
    span = scene.span(max(first, verb + 1), _cut(scene, first, last, verb))
    return Found((span,)) if span else None


# For verbs that are no cues of their own.
ANY_VERB_RULES: tuple[Rule, ...] = (quotation_after_any_verb,)

CUE_RULES: tuple[Rule, ...] = (
    quotation_beside_verb,
    raised_passive,
    named_object,
    urged_object,
    clause_of_verb,
    aside_in_clause,
    infinitive_of_verb,
    phrase_with_preposition,
    object_of_verb,
)


def _has_to(scene: Scene, verb: int) -> bool:
    return any(scene.token(c).lower == "to" and c < verb for c in scene.parse.children[verb])


def _is_passive(scene: Scene, verb: int) -> bool:
    return scene.token(verb).tag == "VBN" and has(scene.parse, verb, "auxpass", "nsubjpass")


def _content_clause(scene: Scene, verb: int) -> Token | None:
    """The clause that is the verb's content: its ccomp, or a clause that the parser hung on it in another way."""
    parse = scene.parse
    best: Token | None = None
    for c in parse.children[verb]:
        token = scene.token(c)
        if token.dep == "ccomp" and (best is None or best.i < verb < c):
            best = token
    return best or _misplaced_clause(scene, verb)


def _misplaced_clause(scene: Scene, verb: int) -> Token | None:
    """A "that" clause that the parser hung on a noun in between: told reporters at a briefing that it was safe."""
    parse = scene.parse
    for c in children(parse, verb, "prep", "dobj", "dative"):
        for i in range(c.i + 1, parse.right[c.i] + 1):
            that = scene.token(i)
            if that.lower == "that" and that.dep == "mark" and scene.token(that.head).dep in ("relcl", "acl"):
                return scene.token(that.head)
    return None


def _further_clause(scene: Scene, verb: int, clause: Token) -> int:
    """The end of a second clause of the content: it reported that A had gone, and B was said to have stayed."""
    parse = scene.parse
    if scene.token(parse.left[clause.i]).lower != "that":
        return -1
    return max(
        (
            parse.right[c.i]
            for c in children(parse, verb, "conj")
            if c.pos in ("VERB", "AUX") and has(parse, c.i, "nsubjpass") and c.lemma in scene.words.verbs
        ),
        default=-1,
    )


def _cut(scene: Scene, first: int, last: int, verb: int) -> int:
    """Where a content to the right really ends: before ", citing ...", and after a quotation before "after ..."."""
    parse, words = scene.parse, scene.words
    for i in range(first + 1, last + 1):
        token = scene.token(i)
        if token.text == "," and i < last and scene.quoted[i] == scene.quoted[verb]:
            nxt = scene.token(i + 1)
            if nxt.tag == "VBG" and (nxt.lemma in words.citing or nxt.lemma in words.verbs and words.verbs[nxt.lemma].quote):
                return i - 1
            if nxt.lower == "according":
                return i - 1
        if token.lower in words.after_quote and token.dep in ("mark", "advmod", "prep") and i > first + 1:
            before = scene.token(i - 1)
            q = scene.quoted[i - 1]
            if q >= 0 and scene.quoted[i] != q and before.end == scene.quotations[q].end:
                return i - 1
    del parse
    return last


def _only_marks(scene: Scene, first: int, last: int) -> bool:
    return all(scene.token(i).pos in ("PUNCT", "CCONJ") for i in range(first, last))


def _without_aside(scene: Scene, span: Span, verb: int, source: Source | None) -> Spans:
    """A content that runs around its own cue ("The deal, he said, is dead") is two pieces."""
    cue = scene.token(verb)
    if not span.start <= cue.start < span.end:
        return (span,)
    start = min(cue.start, source.span.start if source else cue.start)
    end = max(cue.end, source.span.end if source else cue.end)
    parts = []
    for a, b in ((span.start, start), (end, span.end)):
        i, j = a, b
        while i < j and scene.text[i] in _BETWEEN:
            i += 1
        while j > i and scene.text[j - 1] in _BETWEEN:
            j -= 1
        if i < j:
            parts.append(Span(i, j))
    return tuple(parts)


def _right_edge(scene: Scene, verb: int, frame: Frame) -> tuple[int, Spans]:
    """The last token of the cue's own words to its right (who was told, where, when), and who was told."""
    parse = scene.parse
    last, audience = verb, ()
    spans: Spans = ()
    for c in parse.children[verb]:
        token = scene.token(c)
        if c < verb or scene.quoted[c] != scene.quoted[verb]:
            continue
        if token.dep in ("nsubj", "dobj", "dative", "npadvmod", "advmod", "prep", "prt", "agent", "oprd", "attr"):
            edge = parse.right[c] if token.dep != "nsubj" else phrase(parse, c)[1]
            while edge > c and scene.quoted[edge] != scene.quoted[verb]:
                edge -= 1
            last = max(last, edge)
            if token.dep in ("dobj", "dative") and (frame.audience or token.dep == "dative"):
                told = scene.span(*phrase(parse, c))
                spans = (told,) if told else ()
    audience = spans
    return last, audience


def _is_closed(scene: Scene, q: Quotation, verb: int, *, open_right: bool) -> bool:
    """Has the quotation ended with its own sentence, so that the cue after it speaks of something else?"""
    last = scene.text[q.inner_end - 1] if q.inner_end > q.inner_start else ""
    outside = scene.text[q.end : q.end + 1]
    if last in ",-–—" or outside == ",":
        return False
    if last in ".;" or outside in ".;":
        return True
    clause = _content_clause(scene, verb)
    return last in "?!…" and not (open_right and (clause is None or clause.i < verb))


def _ending_before(scene: Scene, offset: int) -> Quotation | None:
    """The quotation that ends just before an offset, with nothing but commas and dashes between."""
    for q in reversed(scene.quotations):
        if q.end <= offset:
            return q if not scene.text[q.end : offset].strip(_BETWEEN) else None
    return None


def _beginning_after(scene: Scene, offset: int) -> Quotation | None:
    """The quotation that begins just after an offset, with nothing but commas, a colon or "that" between."""
    for q in scene.quotations:
        if q.start >= offset:
            between = scene.text[offset : q.start]
            return q if between.strip(_BETWEEN) in ("", "that") and "." not in between else None
    return None


def _widened(scene: Scene, q: Quotation, verb: int) -> Span:
    """A quotation that is only the end of its clause takes the words before it: The plan “is dead,” he said."""
    first = next((t for t in scene.parse.tokens if t.end > q.inner_start), None)
    if first is None:
        return q.span
    begin = scene.sentence(first.i)[0]
    lead = scene.text[scene.token(begin).start : q.start] if scene.token(begin).start < q.start else ""
    if not any(c.isalpha() for c in lead) or scene.token(first.i).sent != scene.token(verb).sent:
        return q.span
    if any(scene.token(i).lemma in scene.words.verbs and scene.quoted[i] < 0 for i in range(begin, first.i)):
        return q.span
    return Span(scene.token(begin).start, q.end)


def _following(scene: Scene, verb: int, end: int) -> list[Span]:
    """The quotations that go on after the cue's sentence and have no cue of their own: “A,” he said. “B.”"""
    pieces: list[Span] = []
    stop = max(end, scene.token(scene.sentence(verb)[1]).end)
    for q in scene.quotations:
        if q.start < stop:
            continue
        if scene.text[stop : q.start].strip() or scene.text[q.inner_end - 1] in ",":
            break
        pieces.append(q.span)
        stop = q.end
    return pieces


def loose(scene: Scene, taken: Iterable[Span]) -> list[Quotation]:
    """The quotations that no saying has taken."""
    spans = tuple(taken)
    return [q for q in scene.quotations if not any(s.overlaps(q.inner) for s in spans)]
