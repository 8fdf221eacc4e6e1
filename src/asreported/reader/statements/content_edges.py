"""Edges: where a content begins and ends, and what stands beside a cue.

`The bridge, officials said, is safe after the flood` has a content in two pieces; “..., citing the ministry” is no part
of what was reported. The rules of `verb_cues.py` and `other_cues.py` ask here.
"""

from __future__ import annotations

from asreported.language.cues import Frame
from asreported.model.parser import Token
from asreported.reader.grammar import children, has, phrase
from asreported.reader.statements.quotations import Quotation
from asreported.reader.statements.scene import Scene, Source
from asreported.record.span import Span, Spans, trim

# What may stand between a quotation and its cue.
BETWEEN = " \n\r\t,–—-:;\u00a0"


def has_to(scene: Scene, verb: int) -> bool:
    """Is the verb an infinitive with "to"?"""
    return any(scene.token(c).lower == "to" and c < verb for c in scene.parse.children[verb])


def is_passive(scene: Scene, verb: int) -> bool:
    """Is the verb a passive with its auxiliary or its subject?"""
    return scene.token(verb).tag == "VBN" and has(scene.parse, verb, "auxpass", "nsubjpass")


def content_clause(scene: Scene, verb: int) -> Token | None:
    """The clause that is the verb's content: its ccomp, or a clause that the parser hung on it in another way."""
    parse = scene.parse
    best: Token | None = None
    for c in parse.children[verb]:
        token = scene.token(c)
        if token.dep == "ccomp" and (best is None or best.i < verb < c):
            best = token
        opener = scene.token(parse.left[c])
        if token.dep == "advcl" and c > verb and best is None and opener.tag in ("WRB", "WP") and opener.i == verb + 1:
            best = token  # has not said when the plant will reopen
    return best or misplaced_clause(scene, verb)


def misplaced_clause(scene: Scene, verb: int) -> Token | None:
    """A "that" clause that the parser hung on a noun in between: told reporters at a briefing that it was safe."""
    parse = scene.parse
    for c in children(parse, verb, "prep", "dobj", "dative", "advcl"):
        if c.dep == "advcl" and c.lemma not in scene.words.citing:
            continue
        for i in range(c.i + 1, parse.right[c.i] + 1):
            that = scene.token(i)
            if that.lower == "that" and that.dep == "mark" and scene.token(that.head).dep in ("relcl", "acl", "ccomp"):
                return scene.token(that.head)
    return None


def further_clause(scene: Scene, verb: int, clause: Token) -> int:
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


def cut(scene: Scene, first: int, last: int, verb: int) -> int:
    """Where a content to the right really ends: before ", citing ...", and after a quotation before "after ..."."""
    words = scene.words
    for i in range(first + 1, last + 1):
        token = scene.token(i)
        if token.text == "," and i < last and scene.quoted[i] == scene.quoted[verb]:
            nxt = scene.token(i + 1)
            if nxt.tag == "VBG" and (
                nxt.lemma in words.citing or (nxt.lemma in words.verbs and words.verbs[nxt.lemma].quote)
            ):
                return i - 1
            if nxt.lower == "according" or _turns_back(scene, i + 1, first, verb):
                return i - 1
        if token.dep == "cc" and i > first and _turned_back(scene, i, last, verb):
            return i - 1
        if token.lower in words.after_quote and token.dep in ("mark", "advmod", "prep") and i > first + 1:
            before = scene.token(i - 1)
            q = scene.quoted[i - 1]
            if q >= 0 and scene.quoted[i] != q and before.end == scene.quotations[q].end:
                return i - 1
    return last


def _turned_back(scene: Scene, i: int, last: int, verb: int) -> bool:
    """Does a verb behind this conjunction go on with what the cue's own source did?"""
    then = (k for k in scene.parse.children[scene.token(i).head] if k > i and scene.token(k).dep == "conj")
    return any(k <= last and (up := scene.turned_back_to(k)) is not None and up.i == verb for k in then)


def _turns_back(scene: Scene, i: int, first: int, verb: int) -> bool:
    """Do the words after a comma go on with what the source did: he said it would rain, but gave no reason?"""
    tokens = scene.parse.tokens
    if tokens[i].pos != "CCONJ" or scene.token(verb).tag != "VBD":
        return False
    then = next((t for t in tokens[i + 1 : i + 4] if t.pos != "ADV"), None)
    if then is None or then.tag != "VBD" or then.dep != "conj" or has(scene.parse, then.i, "nsubj", "nsubjpass"):
        return False
    other = scene.parse.children[then.head]
    return then.head >= first and any(tokens[c].tag in ("MD", "TO") for c in other if c < then.head)


def only_marks(scene: Scene, first: int, last: int) -> bool:
    """Are the tokens from `first` up to `last` nothing but marks and conjunctions?"""
    return all(scene.token(i).pos in ("PUNCT", "CCONJ") for i in range(first, last))


def without_aside(scene: Scene, span: Span, verb: int, source: Source | None) -> Spans:
    """A content that runs around its own cue ("The deal, he said, is dead") is two pieces."""
    cue = scene.token(verb)
    if not span.start <= cue.start < span.end:
        return (span,)
    start = min(cue.start, source.span.start if source else cue.start)
    end = max(cue.end, source.span.end if source else cue.end)
    sides = (trim(span.start, start, scene.text, BETWEEN), trim(end, span.end, scene.text, BETWEEN))
    return tuple(side for side in sides if side is not None)


def right_edge(scene: Scene, verb: int, frame: Frame) -> tuple[int, Spans]:
    """The last token of the cue's own words to its right (who was told, where, when), and who was told."""
    parse = scene.parse
    last = verb
    audience: Spans = ()
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
                audience = (told,) if told else ()
    return last, audience


def said_before(scene: Scene, verb: int, source: Source) -> Span | None:
    """What stands before a source and its cue as what is said: a quotation, or the rest of the sentence."""
    quotation = ending_before(scene, source.span.start)
    if quotation is not None:
        return quotation.span
    first = scene.sentence(verb)[0]
    own = next((t.i for t in scene.parse.tokens[first:] if t.start >= source.span.start), verb)
    comma = own > first and scene.token(own - 1).text == ","
    return scene.span(first, own - 1) if comma and own - first > 2 else None


def is_closed(scene: Scene, q: Quotation, verb: int, *, open_right: bool) -> bool:
    """Has the quotation ended with its own sentence, so that the cue after it speaks of something else?"""
    last = scene.text[q.inner_end - 1] if q.inner_end > q.inner_start else ""
    outside = scene.text[q.end : q.end + 1]
    if last in ",-–—" or outside == ",":
        return False
    if last in ".;" or outside in ".;":
        return True
    clause = content_clause(scene, verb)
    return last in "?!…" and not (open_right and (clause is None or clause.i < verb))


def ending_before(scene: Scene, offset: int) -> Quotation | None:
    """The quotation that ends just before an offset, with nothing but commas and dashes between."""
    for q in reversed(scene.quotations):
        if q.end <= offset:
            return q if not scene.text[q.end : offset].strip(BETWEEN) else None
    return None


def beginning_after(scene: Scene, offset: int) -> Quotation | None:
    """The quotation that begins just after an offset, with nothing but commas, a colon or "that" between."""
    for q in scene.quotations:
        if q.start >= offset:
            between = scene.text[offset : q.start]
            return q if between.strip(BETWEEN) in ("", "that") and "." not in between else None
    return None


def widened(scene: Scene, q: Quotation, verb: int) -> Span:
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


def following(scene: Scene, verb: int, end: int) -> list[Span]:
    """The quotations that go on after the cue's sentence and have no cue of their own: “A,” he said. “B.”"""
    pieces: list[Span] = []
    stop = max(end, scene.token(scene.sentence(verb)[1]).end)
    for q in scene.quotations:
        if q.start < stop:
            continue
        if scene.text[stop : q.start].strip() or scene.text[q.inner_end - 1] == ",":
            break
        pieces.append(q.span)
        stop = q.end
    return pieces
