"""Tellings: every place where one report tells of something that happened, was planned, or was denied.

`"The march, planned for May 1, was called off, the union said"` gives one telling: kind march, status cancelled, date
2024-05-01, in the union's words. What the reader coded as an event lends its participants, date and status; happenings
that its ontology has no type for (a fire, an election, a toll of dead) are found by their words (`happening_words.py`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from asreported.across import happening_words as w
from asreported.across.days import date_at
from asreported.across.happening_words import Kind, hits_in
from asreported.across.pages import PROSE, Page, chain_of, name_of, statement_at
from asreported.record.edtf import bounds
from asreported.record.event import Event, Participant
from asreported.record.span import Span, hull
from asreported.record.statement import Statement

# Older than this, and nothing else in the story: recalled, not news.
OLD_DAYS, NEW_DAYS = 60, 10
# Types of the ontology whose events are told in a word of their own; the rest is talk ("urged", "insisted").
ACTS = frozenset({"REJECT", "REQUEST", "THREATEN", "ACCUSE", "SUPPORT"})
DEEDS = frozenset(
    {"ASSAULT", "COERCE", "PROTEST", "SANCTION", "AID", "CONSULT", "RETREAT", "MOBILIZE", "COOPERATE", "AGREE"}
)


class Telling(NamedTuple):
    """One place that tells of a happening.

    span     its words;  sentence  the sentence around it
    status   happened | planned | denied | cancelled | hypothetical | called_for
    date     EDTF;  surely  3: the words give it;  2: it is the day of speaking;  1: the report's own day;  0: unknown
    actors, recipients  global ids, or the words in small letters of who has none;  people  the global ids among them
    near     the global ids of all who are named in the sentence
    chain    the outlet's name, then global ids, words or "unnamed";  statement  the innermost around it
    another  it is said to be one more of its kind;  definite  it is known already ("the strike")
    by       "words" or the reader's rule
    """

    report: str
    span: Span
    sentence: Span
    words: str
    kind: Kind
    status: str
    date: str | None
    surely: int
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    people: frozenset[str]
    near: frozenset[str]
    place: str | None
    place_span: Span | None
    chain: tuple[str, ...]
    statement: Statement | None
    another: bool
    definite: bool
    background: bool
    event: Event | None
    by: str


def tellings_of(page: Page) -> tuple[Telling, ...]:
    """All tellings of a report's prose, in order; headlines, notes and links tell nothing of their own."""
    labour = w.LABOUR.search(page.text) is not None
    out: list[Telling] = []
    for sentence in page.record.sentences:
        section = next((s for s in page.record.sections if s.start <= sentence.start < s.end), None)
        if section is not None and section.kind in PROSE:
            out += _in_sentence(page, sentence, labour=labour, caption=section.kind == "caption")
    return tuple(sorted(out, key=lambda t: (t.span.start, t.span.end)))


def _in_sentence(page: Page, sentence: Span, *, labour: bool, caption: bool) -> list[Telling]:
    """What a sentence tells of by its words, and what the reader coded in it beside that."""
    out: list[Telling] = []
    taken: list[Span] = []
    for hit in hits_in(page.words(sentence), labour=labour):
        span = Span(sentence.start + hit.start, sentence.start + hit.end)
        events = [e for e in page.record.events if any(span.overlaps(s) for m in e.mentions for s in m)]
        event = next((e for e in events if _fits(e, hit.kind)), None)
        taken.append(span)
        out.append(_telling(page, sentence, span, hit.kind, event, caption=caption))
        acts = [e for e in events if e is not event and _is_act(page, e) and any(span.overlaps(s) for s in e.trigger)]
        # "called off a visit" is an act, and tells of a visit
        out += [_telling(page, sentence, hull(e.trigger), _kind_of(e), e, caption=caption) for e in acts]
    for event in page.record.events:
        for spans in event.mentions:
            span = hull(spans)
            if sentence.holds(span) and _is_deed(page, event) and not any(span.overlaps(t) for t in taken):
                out.append(_telling(page, sentence, span, _kind_of(event), event, caption=caption))
    return out


def _is_act(page: Page, event: Event) -> bool:
    """Is it something that somebody did in words, beside what the words are about? A denial is not."""
    coded = event.type in ACTS and event.mode is not None and bool(event.actors)
    return coded and w.DENYING.search(page.words(hull(event.trigger))) is None


def _is_deed(page: Page, event: Event) -> bool:
    """Is it more than a word of the report's own: done by somebody to somebody, and not the denial of something else?"""
    if not (event.actors and event.recipients and (event.type in DEEDS or event.mode is not None)):
        return False
    return event.type in DEEDS or w.DENYING.search(page.words(hull(event.trigger))) is None


def _fits(event: Event, kind: Kind) -> bool:
    """May an event that the reader coded lend its people and its date to a happening of that kind?"""
    return event.type == kind.type or (kind.type == "OTHER" and event.type == "ASSAULT")


def _kind_of(event: Event) -> Kind:
    """The kind of what the reader coded and no word of ours tells."""
    return Kind(f"{event.type}/{event.mode}", f"{event.type}/{event.mode}", event.type, event.mode, "")


def _telling(page: Page, sentence: Span, span: Span, kind: Kind, event: Event | None, *, caption: bool) -> Telling:
    statement = statement_at(page.record.statements, span)
    date, surely = date_at(page, sentence, span, event, statement)
    before, after = page.text[sentence.start : span.start], page.text[span.end : sentence.end]
    status = _status(page, kind, span, before, after, date, event, statement)
    if kind.type in ACTS and status == "cancelled" and event is not None and event.status == "happened":
        status = "happened"  # who calls off a visit has done so
    if kind.family == "disaster" and status == "planned" and not (date and surely == 3):
        status = "happened"
    if surely == 2 and status != "happened":
        date, surely = None, 0  # the day of speaking is not the day of what is planned or denied
    if date is None and status == "happened" and page.day is not None:
        date, surely = page.day.isoformat(), 1
    place = _place(page, sentence, span, event)
    never = w.NOT_AFTER.search(after)
    if never is not None:
        span = Span(span.start, span.end + never.end())
    actors = _people(page, event.actors, span) if event is not None else ()
    recipients = _people(page, event.recipients, span) if event is not None else ()
    ids = {page.global_of(page.record.report.id, e.id) for e in page.record.entities}
    people = frozenset(p for p in (*actors, *recipients) if p in ids)
    near = {
        page.global_of(page.record.report.id, m.entity) or ""
        for m in page.record.mentions
        if sentence.start <= m.start < sentence.end
    } - {""}
    return Telling(
        report=page.record.report.id, span=span, sentence=sentence, words=page.words(span), kind=kind, status=status,
        date=date, surely=surely, actors=actors, recipients=recipients, people=people, near=frozenset(near),
        place=place[0], place_span=place[1], chain=chain_of(page, statement), statement=statement,
        another=w.ANOTHER.search(before[-40:]) is not None, definite=w.DEFINITE.search(before[-30:]) is not None,
        background=caption or _is_old(date, surely, page.day, recalled=event is not None and event.background), event=event,
        by="words" if event is None else event.by,
    )  # fmt: skip


def _is_old(date: str | None, surely: int, day: dt.date | None, *, recalled: bool) -> bool:
    """Is it recalled rather than news: long ago, or called background by the reader and not of these days?"""
    found = bounds(date) if date is not None and surely == 3 else None
    return found is not None and day is not None and (day - found[1]).days > (NEW_DAYS if recalled else OLD_DAYS)


def _people(page: Page, people: Sequence[Participant], span: Span) -> tuple[str, ...]:
    """The participants; a possessive before another noun ("her client") is somebody else's owner, not the one who acts."""
    kept = [
        p
        for p in people
        if page.words(p.spans[0]).lower() not in w.OWNERS
        or page.text[p.spans[0].end :].lstrip()[:1] == page.text[span.start]
    ]
    names = (name_of(page, p.entity) if p.entity is not None else page.words(p.spans[0]).lower() for p in kept)
    return tuple(dict.fromkeys(names))


def _place(page: Page, sentence: Span, span: Span, event: Event | None) -> tuple[str | None, Span | None]:
    """Where: the event's place, else the place that is named nearest after "in" or "at" behind the words."""
    if event is not None and event.place is not None and sentence.holds(event.place.spans[0]):
        entity = event.place.entity
        return (name_of(page, entity) if entity else page.words(event.place.spans[0]).lower()), event.place.spans[0]
    found: tuple[str, Span] | None = None
    for m in page.record.mentions:
        if m.type != "place" or m.kind != "name" or not span.end <= m.start < sentence.end:
            continue
        if re.match(r" [a-z]+(?:-[a-z]+)? of\b", page.text[m.end : m.end + 30]):
            continue  # "the Kaldovian city of Grauburg"
        between = page.text[(found[1].end if found else span.end) : m.start]
        if re.search(r"(?:^|\b)(?:in|at|near|through|of|to)(?: the)?(?: [\w-]+){0,4} $", between) and not re.search(
            "[;:]", between
        ):
            if found is not None and (len(between) > 12 or "," in between):
                break
            more = re.match(
                r" (?:[a-z]+ )?(?:airport|bridge|station|crossing|airfield|airbase|base|hospital|prison|square|stadium)\b",
                page.text[m.end :],
            )
            found = name_of(page, m.entity), Span(m.start, m.end + (more.end() if more else 0))
    return found if found is not None else (None, None)


def _status(
    page: Page,
    kind: Kind,
    span: Span,
    before: str,
    after: str,
    date: str | None,
    event: Event | None,
    statement: Statement | None,
) -> str:
    """What a report makes of a telling, by the words around it; where they say nothing, what the reader found."""
    near = re.split(r"[;:]|, (?:but|and|which|who)\b|\bafter\b|\bonce\b", before)[-1]
    close = re.split(r"[;]|, (?:but|and|a claim|adding|calling)\b|\bafter\b", after)[0]
    found = bounds(date) if date is not None else None
    ahead = found is not None and page.day is not None and found[0] > page.day
    if kind.name == "calling off":
        return "cancelled"
    if w.IF.search(near):
        return "hypothetical"
    if w.ELSEWHERE.search(after):
        return "happened"  # "the talks were not in Lima": they were, and elsewhere
    if w.CANCELLED.search(near[-60:]) or w.CANCELLED.search(close[:120]):
        return "cancelled"
    if any(not s.made for s in page.record.statements if any(c.holds(span) for c in s.content)):
        return "hypothetical"
    negative = statement is not None and statement.polarity == "negative" and statement.made
    unsaid = negative or w.DENYING.search(near) or (event is not None and event.status in ("denied", "did_not_happen"))
    if unsaid and w.DEFINITE.search(before[-30:]) and w.GIVEN.match(after):
        return "happened"  # who denies that the quake would cause a wave says that there was a quake
    beside = w.BESIDE.search(before[-60:]) is not None
    if w.NOT_BEFORE.search(near) or w.NOT_AFTER.search(after) or (not beside and (negative or w.DENYING.search(near))):
        return "cancelled" if ahead else "denied"
    if w.OPEN_BEFORE.search(near) or w.OPEN_AFTER.search(close):
        return "hypothetical"
    if w.CALLED_FOR.search(near):
        return "called_for"
    if ahead or w.PLANNED_BEFORE.search(near) or w.PLANNED_AFTER.search(close):
        return "planned"
    if event is not None and event.status == "did_not_happen" and event.by not in ("negated", "modified"):
        return "hypothetical"  # "delayed the talks", "prevented an attack"
    if event is not None and event.status in ("denied", "did_not_happen") and not beside:
        return "denied"
    if event is not None and event.status in ("hypothetical", "called_for", "planned") and event.trigger == (span,):
        return event.status
    return "happened"
