"""Changes of fact within one sentence that stands in two versions of an article, and what a sentence tells at all.

Numbers, times and names are taken in one piece each, so that "killed 11 people on Tuesday" and "killed 13 people on
Tuesday" have one shape, and what differs stands in the same place of it.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from asreported.across.copies import Sentence
from asreported.across.likeness import same_body
from asreported.across.numbers import find_numbers
from asreported.across.spelling import ALIKE, fold, same_person, words_of
from asreported.across.story_words import STOP, WORD
from asreported.across.versions import Version
from asreported.record.event import Event
from asreported.record.span import Span, hull, trim
from asreported.record.statement import Statement

Op = Literal["added", "removed", "changed"]

CLAUSE = 5  # words from which on a run of new ones tells something
MOST = 300  # words of a sentence that are compared
# Sources that may stand for any other of the same report, and so make no other source by themselves.
ANYBODY = frozenset(
    "he she it they we i you who official officials spokesman spokeswoman spokesperson source sources".split()
)
# Words that put a verb after them into the future or into doubt.
AHEAD = frozenset(
    "will would may might could should shall ll plan plans planned due expected set hope hopes intend intends".split()
)
NEGATIONS = frozenset("not no never nobody none neither nor without denied denies deny".split())
_STATES = (
    ("happened", "ongoing"), ("planned",), ("denied", "did_not_happen"), ("called_for", "hypothetical", "discussed"),
)  # fmt: skip
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+(?=that\s)")


class Side(NamedTuple):
    """One side of a change: the report, where it stands, the words there, and their value ("11" of "eleven")."""

    report: str
    span: Span
    words: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A fact that one version has and the other has not, or has otherwise.

    what       number, time, name, source, statement, event, status, negation, clause or sentence
    old, new   None where there is nothing: `old` of what was added, `new` of what was removed
    announced  a note of the new version speaks of it, or of the text in general
    """

    op: Op
    what: str
    old: Side | None
    new: Side | None
    announced: bool = False


class Slot(NamedTuple):
    """A word, or a number, time or name in one piece: `key` is what the shape has of it, `value` what is compared."""

    kind: Literal["word", "number", "time", "name"]
    key: str
    span: Span
    value: str
    words: str


def changes_within(old: Version, before: Sentence, new: Version, after: Sentence) -> list[Change]:
    """The facts that differ between two wordings of one sentence."""
    a, b = slots_of(old, before), slots_of(new, after)
    blocks = difflib.SequenceMatcher(None, [s.key for s in a], [s.key for s in b], autojunk=False).get_matching_blocks()
    met = [(a[m.a + k], b[m.b + k]) for m in blocks for k in range(m.size) if m.size > 1 or a[m.a].kind == "word"]
    left_a = _left(a, {s.span for s, _ in met})
    left_b = _left(b, {s.span for _, s in met})
    pairs = [(s, t) for s, t in met if s.kind != "word"] + _paired(left_a, left_b)
    found = [_changed(s.kind, old, s, new, t) for s, t in pairs if _differs(s, t, a, b)]
    used_a = {s.span for s, _ in pairs}
    used_b = {t.span for _, t in pairs}
    found += [
        Change(op="removed", what=what, old=side, new=None)
        for what, side in _alone(old, a, left_a, used_a, new, _done_in(new, after))
    ]
    found += [
        Change(op="added", what=what, old=None, new=side)
        for what, side in _alone(new, b, left_b, used_b, old, _done_in(old, before))
    ]
    return found + _turned(old, before, left_a, new, after, left_b)


def slots_of(version: Version, sentence: Sentence) -> list[Slot]:
    """A sentence as its shape: numbers, times and names in one piece, the rest word by word."""
    text, start, end = version.text, sentence.start, sentence.end
    times = [t for t in version.times.meeting(start, end) if start <= t.start and t.end <= end]
    taken = [Slot("time", "~", t.span, t.edtf or t.value or "", t.span.of(text)) for t in times]
    numbers = find_numbers(text, start, end)
    taken += [
        Slot("number", "#" + n.unit, Span(n.start, n.end), f"{n.value:.12g}{n.unit}", text[n.start : n.end])
        for n in numbers
    ]
    names = [m for m in version.names.meeting(start, end) if start <= m.start and m.end <= end]
    taken += [Slot("name", "@", m.span, m.span.of(text), m.span.of(text)) for m in names]
    rank = {"time": 0, "name": 1, "number": 2}
    slots: list[Slot] = []
    covered = bytearray(end - start)
    for slot in sorted(taken, key=lambda s: (rank[s.kind], s.span)):
        at = slice(slot.span.start - start, slot.span.end - start)
        if not any(covered[at]):
            covered[at] = b"\1" * len(slot.span)
            slots.append(slot)
    bare = [w for w in WORD.finditer(text, start, end) if not covered[w.start() - start]]
    slots += [Slot("word", fold(w[0]) or w[0], Span(w.start(), w.end()), w[0], w[0]) for w in bare]
    return sorted(slots, key=lambda s: s.span)[:MOST]


def tellings(version: Version, sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[str, Side]]:
    """What sentences tell, one by one: what is said in them, what is done, else the sentence itself."""
    said: set[str] = set()
    for start, end in sentences:
        found = 0
        inside = version.statements.meeting(start, end)
        inside = [s for s in inside if any(c.start < end and start < c.end for c in s.content)]
        for s in inside:
            found += 1
            if s.inside is None and s.made and s.id not in said and _has_weight(version, s):
                said.add(s.id)
                for span in _parts(version, s):
                    yield "statement", _side(version, span)
        for event in [
            e for e in version.events.meeting(start, end) if not e.background and _lies_in(hull(e.trigger), start, end)
        ][:4]:
            if not any(_meets(hull(event.trigger), s) for s in inside):
                found += 1
                yield "event", _side(version, _clause(event, start, end))
        whole = trim(start, end, version.text)
        if not found and whole is not None and len(whole) > 20:
            yield "sentence", _side(version, whole)


def _left(slots: Sequence[Slot], met: set[Span]) -> list[Slot]:
    return [s for s in slots if s.span not in met]


def _paired(left_a: Sequence[Slot], left_b: Sequence[Slot]) -> list[tuple[Slot, Slot]]:
    """Numbers that have lost their place in the sentence: paired when there is one of a kind on either side."""
    out = []
    for key in sorted({s.key for s in left_a if s.kind == "number"}):
        mine, theirs = [s for s in left_a if s.key == key], [s for s in left_b if s.key == key]
        if len(mine) == len(theirs) == 1:
            out.append((mine[0], theirs[0]))
    return out


def _differs(one: Slot, other: Slot, a: Sequence[Slot], b: Sequence[Slot]) -> bool:
    """Do two slots in one place hold two facts, neither of which stands elsewhere in the other's sentence?"""
    if one.value == other.value or one.words.lower() == other.words.lower():
        return False
    if one.kind == "time":
        return _is_other_time(one.value, other.value)
    if one.kind == "name":
        return not any(_is_one(one.value, s.value) for s in b if s.kind == "name") and not any(
            _is_one(other.value, s.value) for s in a if s.kind == "name"
        )
    return one.value not in {s.value for s in b} and other.value not in {s.value for s in a}


def _is_other_time(one: str, other: str) -> bool:
    """Are two times apart: neither is a part of the other, such as a day of a month or a night of a day?"""
    if not (one[:4].isdigit() and other[:4].isdigit()) or "/" in one + other:
        return one[:1] == other[:1] and one[:1] in ("P", "T") and one != other
    if one[:10] == other[:10] and len(one) >= 10 <= len(other):
        return one != other and one[11:12].isdigit() and other[11:12].isdigit()
    return not (one.startswith(other) or other.startswith(one))


def _is_one(one: str, other: str) -> bool:
    """May two names mean one?"""
    a, b = {fold(w) for w in words_of(one)}, {fold(w) for w in words_of(other)}
    return bool(a & b) or same_person(one, other) >= ALIKE or same_body(one, other)[0] > 0.7


def _alone(
    version: Version,
    slots: Sequence[Slot],
    left: Sequence[Slot],
    used: set[Span],
    other: Version,
    done: Sequence[Event],
) -> Iterator[tuple[str, Side]]:
    """What words that stand in one version alone tell: a statement, an event, a clause, a number that the other never has.

    `done` are the events of the other wording: one of the same type is told there by another word.
    """
    if not left:
        return
    fresh = {i for s in left for i in range(s.span.start, s.span.end)}
    within = Span(left[0].span.start, left[-1].span.end)
    statements = [
        s
        for s in version.statements.meeting(within.start, within.end)
        if within.holds(hull(s.content)) and _share(s, fresh, version) > 0.85
    ]
    told: list[Span] = []
    for s in statements:
        if s.inside is None and s.made and _has_weight(version, s) and sum(len(c) for c in s.content) > 20:
            told += _parts(version, s)
    for span in told:
        yield "statement", _side(version, span)
    cues = [c for s in version.statements.meeting(within.start, within.end) for c in (*s.cue, *s.content)]
    for event in version.events.meeting(within.start, within.end):
        at = hull(event.trigger)
        known = event.background or any(e.type == event.type for e in done)
        if within.holds(at) and not known and all(p.start in fresh for p in event.trigger):
            trigger = [fold(m[0]) for p in event.trigger for m in WORD.finditer(p.of(version.text))]
            if not any(at.overlaps(c) for c in cues) and any(w[:5] not in other.beginnings for w in trigger):
                told.append(at)
                yield "event", _side(version, at)
    for clause in _clauses(slots, fresh, other):
        if not any(t.overlaps(clause) for t in told):
            told.append(clause)
            yield "clause", _side(version, clause)
    for slot in left:
        digits = any(c.isdigit() for c in slot.span.of(version.text))
        known = slot.span in used or slot.value in other.values or any(t.overlaps(slot.span) for t in told)
        if slot.kind == "number" and digits and not known:
            yield "number", _side(version, slot.span, slot.value)


def _clauses(slots: Sequence[Slot], fresh: set[int], other: Version) -> Iterator[Span]:
    """Runs of words that the other wording lacks, with words and a number, time or name that its whole version lacks."""
    for is_fresh, run in itertools.groupby(slots, key=lambda s: s.span.start in fresh):
        some = list(run)
        new = [s for s in some if s.kind == "word" and s.key not in STOP and s.key[:5] not in other.beginnings]
        if is_fresh and len(some) >= CLAUSE and len(new) > 1 and any(_is_new(s, other) for s in some):
            yield Span(some[0].span.start, some[-1].span.end)


def _is_new(slot: Slot, other: Version) -> bool:
    """Is a number, time or name nowhere in the other version?"""
    if slot.kind == "name":
        return not any(fold(w)[:5] in other.beginnings for w in words_of(slot.words))
    known = other.days if slot.kind == "time" else other.values
    return slot.kind != "word" and slot.value not in known


def _turned(
    old: Version, before: Sentence, left_a: Sequence[Slot], new: Version, after: Sentence, left_b: Sequence[Slot]
) -> list[Change]:
    """What is told the other way round: a denial of what was told, another state of an event."""
    found = []
    taken: set[str] = set()
    mine, theirs = _done_in(old, before), _done_in(new, after)
    for one in mine:
        for two in theirs:
            if one.type == two.type and two.id not in taken:
                taken.add(two.id)
                if _state(one) != _state(two):
                    sides = _side(old, hull(one.trigger)), _side(new, hull(two.trigger))
                    found.append(Change(op="changed", what="status", old=sides[0], new=sides[1]))
                break
    if not found and len(left_a) + len(left_b) < len(before.words) / 2:
        no_a, no_b = ({s.key for s in left} & NEGATIONS for left in (left_a, left_b))
        if bool(no_a) != bool(no_b):
            found += _whole("negation", old, before, new, after)
        elif _comes_true(left_a, left_b):
            found += _whole("status", old, before, new, after)
    return found + _other_sources(old, before, new, after)


def _comes_true(left_a: Sequence[Slot], left_b: Sequence[Slot]) -> bool:
    """Is a verb that was ahead in one version ("will raise") told as done in the other ("raised")?"""
    ahead_a, ahead_b = (any(s.key in AHEAD for s in left) for left in (left_a, left_b))
    alike = any(len(s.key) > 3 and s.key[:4] == t.key[:4] for s in left_a for t in left_b if s.kind == t.kind == "word")
    return ahead_a != ahead_b and alike


def _whole(what: str, old: Version, before: Sentence, new: Version, after: Sentence) -> list[Change]:
    a, b = trim(before.start, before.end, old.text), trim(after.start, after.end, new.text)
    if a is None or b is None:
        return []
    return [Change(op="changed", what=what, old=_side(old, a), new=_side(new, b))]


def _other_sources(old: Version, before: Sentence, new: Version, after: Sentence) -> list[Change]:
    """What one body is said to have said, and then another; names are compared in their places already."""
    found = []
    for one in _said_in(old, before):
        mine = _words(old, one.content)
        for two in _said_in(new, after):
            theirs = _words(new, two.content)
            a, b = _words(old, one.source), _words(new, two.source)
            named = any(_holds_name(r, s) for r, s in ((old, one), (new, two)))
            same = len(mine & theirs) > 0.7 * max(len(mine), len(theirs))
            if same and a and b and not named and not a & b and not (a | b) & ANYBODY:
                sides = _side(old, hull(one.source)), _side(new, hull(two.source))
                found.append(Change(op="changed", what="source", old=sides[0], new=sides[1]))
    return found[:1]


def _said_in(version: Version, sentence: Sentence) -> list[Statement]:
    found = version.statements.meeting(sentence.start, sentence.end)
    return [s for s in found if s.source and _lies_in(hull(s.content), sentence.start, sentence.end)]


def _holds_name(version: Version, s: Statement) -> bool:
    return any(version.names.meeting(p.start, p.end) for p in s.source)


def _words(version: Version, spans: Sequence[Span]) -> set[str]:
    """The words of some spans, but for those that stand everywhere; pronouns and officials stay."""
    found = {fold(m[0]) for p in spans for m in WORD.finditer(p.of(version.text))}
    return {w for w in found if w not in STOP or w in ANYBODY}


def _done_in(version: Version, sentence: Sentence) -> list[Event]:
    found = version.events.meeting(sentence.start, sentence.end)
    return [e for e in found if _lies_in(hull(e.trigger), sentence.start, sentence.end)]


def _state(event: Event) -> int:
    return next(i for i, states in enumerate(_STATES) if event.status in states)


def _changed(what: str, old: Version, one: Slot, new: Version, other: Slot) -> Change:
    values = (one.value, other.value) if what in ("number", "time") else (None, None)
    sides = _side(old, one.span, values[0]), _side(new, other.span, values[1])
    return Change(op="changed", what=what, old=sides[0], new=sides[1])


def _side(version: Version, span: Span, value: str | None = None) -> Side:
    words = span.of(version.text)
    return Side(version.id, span, words, value or words)


def _lies_in(span: Span, start: int, end: int) -> bool:
    """Does more than half of a span lie there?"""
    return 2 * (min(span.end, end) - max(span.start, start)) > len(span)


def _meets(span: Span, s: Statement) -> bool:
    return any(span.overlaps(c) for c in (*s.content, *s.cue, *s.source))


def _has_weight(version: Version, s: Statement) -> bool:
    words = [m[0].lower() for c in s.content for m in WORD.finditer(c.of(version.text))]
    return len(words) > 3 or sum(w not in STOP for w in words) > 1


def _share(s: Statement, fresh: set[int], version: Version) -> float:
    words = [m.start() for c in s.content for m in WORD.finditer(version.text, c.start, c.end)]
    return sum(w in fresh for w in words) / len(words) if words else 0.0


def _parts(version: Version, s: Statement) -> list[Span]:
    """What is said, each part that stands by itself ("... and that ...") alone."""
    text, whole = version.text, hull(s.content)
    cuts = [m for c in s.content for m in _AND_THAT.finditer(text, c.start, c.end)]
    starts, ends = [whole.start, *(m.end() for m in cuts)], [*(m.start() for m in cuts), whole.end]
    return [Span(a, b) for a, b in zip(starts, ends, strict=True) if a < b]


def _clause(event: Event, start: int, end: int) -> Span:
    spans = [*event.trigger, *(p for who in (*event.actors, *event.recipients) for p in who.spans)]
    return hull([p for p in spans if start <= p.start and p.end <= end] or event.trigger)
