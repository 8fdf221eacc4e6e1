"""The rules of saying: what a cue's content is, by the frame that the cue has.

Every rule takes a scene, the place of a cue, its frame and its source, and gives the content that it finds, or None.
The order of `CUE_RULES` is the order of trust: marks before clauses, clauses before objects.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from asreported.language.cues import Frame
from asreported.model.parser import Token
from asreported.reader.grammar import child, children, has, phrase
from asreported.reader.statements.content_edges import (
    beginning_after,
    content_clause,
    cut,
    ending_before,
    following,
    further_clause,
    has_to,
    is_closed,
    is_passive,
    only_marks,
    right_edge,
    said_before,
    widened,
    without_aside,
)
from asreported.reader.statements.scene import Scene, Source
from asreported.record.span import Span, Spans, merge


class Found(NamedTuple):
    """A content, the places of the cue's further words, and who was told."""

    content: Spans
    cue: tuple[int, ...] = ()
    audience: Spans = ()
    sourceless: bool = False
    made: bool = True


Rule = Callable[[Scene, int, Frame, "Source | None"], "Found | None"]


def quoted_as_saying(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """Somebody passes on another's words that stand before: “...,” the agency quoted the minister as saying."""
    parse = scene.parse
    as_ = next((c for c in children(parse, verb, "prep") if c.lower == "as" and c.i > verb), None)
    thing, saying = child(parse, verb, "dobj"), child(parse, as_.i, "pcomp") if as_ is not None else None
    if scene.token(verb).lemma not in scene.words.citing or thing is None or saying is None or source is None:
        return None
    said, told = said_before(scene, verb, source), scene.span(parse.left[thing.i], saying.i)
    if said is None or told is None or has(parse, saying.i, "ccomp", "dobj"):
        return None
    return Found((said, told))


def passed_on(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """What somebody is quoted as saying, where it stands before the quoting."""
    parse, token = scene.parse, scene.token(verb)
    as_ = scene.token(token.head)
    quoting = scene.token(as_.head)
    if token.dep != "pcomp" or as_.lower != "as" or quoting.lemma not in scene.words.citing:
        return None
    agency = scene.source_of(quoting.i)
    said = said_before(scene, quoting.i, agency) if agency is not None else None
    return Found((said,)) if said is not None and not has(parse, verb, "ccomp", "dobj") else None


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
    last, audience = right_edge(scene, verb, frame)
    after = beginning_after(scene, scene.token(last).end)
    if after is None and source is not None and source.head > verb:  # said Ama Boateng, who farms there, “...”
        after = beginning_after(scene, source.span.end) or beginning_after(
            scene, scene.token(parse.right[source.head]).end
        )
    before = ending_before(scene, start)
    if before is not None and not is_closed(scene, before, verb, open_right=after is None):
        pieces.append(widened(scene, before, verb))
    if after is not None:
        pieces.append(after.span)
    if not pieces:
        return None
    pieces.extend(following(scene, verb, pieces[-1].end))
    return Found(merge(pieces), audience=audience)


def quotation_after_any_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """A whole quoted sentence follows a verb of any kind: The crowd chanted “Let them stay!”"""
    if scene.quoted[verb] >= 0 or source is None or is_passive(scene, verb) or not scene.token(verb).text.isalpha():
        return None
    last, audience = right_edge(scene, verb, frame)
    if scene.token(verb).dep not in ("ROOT", "conj", "advcl", "relcl"):
        return None
    if last - verb > 4 or has(scene.parse, verb, "prep", "xcomp"):
        return None
    q = beginning_after(scene, scene.token(last).end)
    if q is None or not scene.text[q.inner_start].isupper() or scene.text[q.inner_end - 1] not in ".?!,…":
        return None
    return Found((q.span,), audience=audience) if " " in scene.text[q.inner_start : q.inner_end] else None


def clause_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """A clause is the verb's content: she said (that) the road was shut; the road was shut, she said."""
    if not frame.clause:
        return None
    parse = scene.parse
    clause = content_clause(scene, verb)
    if clause is None:
        return None
    if clause.i > verb:
        first, last = parse.left[clause.i], parse.right[clause.i]
        lost = child(parse, verb, "dobj")  # denied that waste had entered: "that waste" taken for an object
        if lost is not None and verb < lost.i < clause.i and not has(parse, clause.i, "nsubj", "nsubjpass"):
            first = parse.left[lost.i] if not frame.audience else first
        first = max(first, verb + 1)
        last = cut(scene, first, max(last, further_clause(scene, verb, clause)), verb)
    else:
        first = parse.left[clause.i]
        edge = min([verb, *(parse.left[c.i] for c in children(parse, verb, "nsubj", "nsubjpass") if c.i > clause.i)])
        last = min(parse.right[clause.i], edge - 1)
        if clause.i > last:
            return None
        start_of_sentence = scene.sentence(verb)[0]
        if only_marks(scene, start_of_sentence, first):
            first = start_of_sentence
    span = scene.span(first, last)
    if span is None:
        return None
    pieces = list(without_aside(scene, span, verb, source))
    if clause.i < verb:
        pieces.extend(following(scene, verb, pieces[-1].end if pieces else span.end))
    _, audience = right_edge(scene, verb, frame)
    return Found(merge(pieces), audience=audience, sourceless=is_passive(scene, verb))


def aside_in_clause(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """The cue and its source stand between commas inside what is said: The bridge, officials said, is safe."""
    if not (frame.clause or frame.quote) or source is None or source.inherited:
        return None
    parse = scene.parse
    if is_passive(scene, verb) or has(parse, verb, "xcomp", "oprd", "attr", "acomp", "prt"):
        return None
    if not frame.audience and has(parse, verb, "dobj"):
        return None
    first, last = scene.sentence(verb)
    own_first = next((t.i for t in parse.tokens[first : last + 1] if t.start >= source.span.start), verb)
    own_last, audience = right_edge(scene, verb, frame)
    own_first, own_last = min(own_first, verb), max(own_last, source.head, verb)
    while own_last < last and scene.token(own_last + 1).start < source.span.end:
        own_last += 1
    opens = own_first > first and scene.token(own_first - 1).text in (",", "—", "–", "--", "-")
    closes = own_last >= last - 1 or scene.token(own_last + 1).text in (",", "—", "–", "--", "-")
    if not opens or not closes or own_first - first < 2:
        return None
    after = cut(scene, own_last, last, verb)
    pieces = [s for s in (scene.span(first, own_first - 1), scene.span(own_last + 1, after)) if s is not None]
    finite = ("VBD", "VBZ", "VBP", "MD", "VBN")
    others = (t for t in parse.tokens[first : last + 1] if t.tag in finite and not own_first <= t.i <= own_last)
    if not pieces or next(others, None) is None or scene.token(first).dep == "mark":
        return None
    return Found(tuple(pieces), audience=audience)


def raised_passive(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """Nobody is named: more than 200 people are believed to be held."""
    if not frame.raising:
        return None
    parse, token = scene.parse, scene.token(verb)
    inner = child(parse, verb, "xcomp", "ccomp", "oprd", "acomp")
    if inner is None or inner.i < verb:
        return None
    bare = inner.dep in ("oprd", "acomp") or (inner.pos == "ADJ" and not has(parse, inner.i, "nsubj"))
    if not bare and not has_to(scene, inner.i):
        return None
    if bare and not is_passive(scene, verb):
        return None
    passive = is_passive(scene, verb) or token.dep in ("acl", "amod")
    if not passive and (token.lemma not in scene.words.never_active_infinitive or token.tag not in ("VBN", "VBD")):
        return None
    who = child(parse, verb, "nsubjpass", "nsubj") or child(parse, inner.i, "nsubj", "nsubjpass")
    if who is None and token.dep == "acl":
        who = scene.token(token.head)
    first = max(verb + 1, parse.left[inner.i])
    tail = scene.span(first, cut(scene, first, parse.right[inner.i], verb))
    if tail is None:
        return None
    pieces = [tail]
    if who is not None and who.i < verb:
        a, b = phrase(parse, who.i)
        head = scene.span(a, min(b, verb - 1))
        if head is not None:
            pieces.insert(0, head)
    return Found(tuple(pieces), sourceless=True)


def named_object(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """An object is called something: he described the vote as a sham; she called it "a farce"."""
    if not frame.names_as:
        return None
    parse = scene.parse
    as_ = next((c for c in children(parse, verb, "prep") if c.lower == "as"), None)
    second = child(parse, verb, "oprd")
    if is_passive(scene, verb):
        return _named_passive(scene, verb, as_ or second)
    thing = child(parse, verb, "dobj")
    if thing is not None and thing.i > verb and as_ is None and second is None:
        second = child(parse, thing.i, "appos")  # called the second goal “a gift”
    small = child(parse, verb, "ccomp")
    if small is not None and small.i > verb and small.pos != "VERB" and not has(parse, small.i, "mark"):
        span = scene.span(max(verb + 1, parse.left[small.i]), cut(scene, verb + 1, parse.right[small.i], verb))
        return Found((span,)) if span else None
    end = as_ or second
    if end is None or end.i < verb:
        return None
    first = parse.left[thing.i] if thing is not None and thing.i > verb else parse.left[end.i]
    span = scene.span(max(first, verb + 1), cut(scene, verb + 1, parse.right[end.i], verb))
    return Found((span,)) if span else None


def _named_passive(scene: Scene, verb: int, name: Token | None) -> Found | None:
    """The painting was described by the house as “school of” a master: the thing, and what it is called."""
    thing = child(scene.parse, verb, "nsubjpass")
    if thing is None or name is None or name.i < verb:
        return None
    ends = (
        scene.span(*phrase(scene.parse, thing.i)),
        scene.span(name.i, cut(scene, name.i, scene.parse.right[name.i], verb)),
    )
    pieces = tuple(s for s in ends if s is not None)
    return Found(pieces, sourceless=True) if len(pieces) == 2 else None


def not_saying(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """Somebody will not say it: a spokesman declined to say whether anyone had been hurt."""
    if scene.token(verb).lemma not in scene.words.aids:
        return None
    say = child(scene.parse, verb, "xcomp")
    inner = scene.words.verbs.get(say.lemma) if say is not None and say.i > verb else None
    if say is None or inner is None:
        return None
    found = clause_of_verb(scene, say.i, inner, source) or object_of_verb(scene, say.i, inner, source)
    return found._replace(cue=tuple(range(verb + 1, say.i + 1)), made=False) if found else None


def gerund_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """What somebody denies or suggests doing: his clients deny taking the money."""
    inner = child(scene.parse, verb, "xcomp")
    if not frame.object or inner is None or inner.i < verb or inner.tag != "VBG" or is_passive(scene, verb):
        return None
    first = max(verb + 1, scene.parse.left[inner.i])
    span = scene.span(first, cut(scene, first, scene.parse.right[inner.i], verb))
    return Found((span,)) if span else None


def urged_object(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """Somebody is asked to do something: it urged all sides to step back; she called on him to resign."""
    if not frame.urges:
        return None
    parse = scene.parse
    inner = next(
        (
            c
            for c in children(parse, verb, "xcomp", "ccomp", "advcl")
            if c.i > verb and c.tag == "VB" and has_to(scene, c.i)
        ),
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
    span = scene.span(max(first, verb + 1 + len(cue)), cut(scene, verb + 1, parse.right[inner.i], verb))
    return Found((span,), cue=cue, sourceless=is_passive(scene, verb)) if span else None


def infinitive_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """What somebody means to do, or will not do: they vowed to fight; he declined to comment."""
    if not frame.infinitive or is_passive(scene, verb):
        return None
    inner = child(scene.parse, verb, "xcomp")
    if inner is None or inner.i < verb or not has_to(scene, inner.i):
        return None
    first = max(verb + 1, scene.parse.left[inner.i])
    span = scene.span(first, cut(scene, first, scene.parse.right[inner.i], verb))
    return Found((span,)) if span else None


def phrase_with_preposition(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """The content follows a preposition: it calls for a truce; he accused them of treason."""
    parse = scene.parse
    passive = is_passive(scene, verb)
    if not frame.preps or (passive and not frame.raising):
        return None
    for c in parse.children[verb]:
        token = scene.token(c)
        if c < verb or token.lower not in frame.preps or token.dep not in ("prep", "prt", "agent", "aux"):
            continue
        inner = child(parse, c, "pobj", "pcomp")
        if inner is None:
            continue
        last = cut(scene, c + 1, parse.right[inner.i], verb)
        if passive:  # he is accused of arson: nobody is named who accuses him
            return _named_passive(scene, verb, token)
        thing = child(parse, verb, "dobj")
        if thing is not None and verb < thing.i < c:
            span = scene.span(parse.left[thing.i], last)
            return Found((span,)) if span else None
        span = scene.span(c + 1, last)
        return Found((span,), cue=(c,)) if span else None
    thing = child(parse, verb, "dobj")
    if thing is not None and thing.i > verb and any(c.lower in frame.preps for c in children(parse, thing.i, "prep")):
        span = scene.span(parse.left[thing.i], cut(scene, verb + 1, parse.right[thing.i], verb))
        return Found((span,)) if span else None
    return None


def object_of_verb(scene: Scene, verb: int, frame: Frame, source: Source | None) -> Found | None:
    """The object is the content: she praised the deal; they announced plans for talks."""
    if not frame.object or is_passive(scene, verb):
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
    for as_ in children(parse, verb, "prep"):
        if as_.lower == "as" and as_.i == last + 1:
            last = parse.right[as_.i]
    span = scene.span(max(first, verb + 1), cut(scene, first, last, verb))
    return Found((span,)) if span else None


# For verbs that are no cues of their own.
ANY_VERB_RULES: tuple[Rule, ...] = (quotation_after_any_verb,)

CUE_RULES: tuple[Rule, ...] = (
    quoted_as_saying,
    passed_on,
    quotation_beside_verb,
    raised_passive,
    not_saying,
    named_object,
    urged_object,
    clause_of_verb,
    aside_in_clause,
    infinitive_of_verb,
    gerund_of_verb,
    phrase_with_preposition,
    object_of_verb,
)
