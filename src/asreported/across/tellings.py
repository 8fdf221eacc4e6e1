"""Tellings: every place where one report tells of something that happened, was planned, or was denied.

`"The march, planned for May 1, was called off, the union said"` gives one telling: kind march, status cancelled, date
2024-05-01, in the union's words. What the reader coded as an event lends its participants, date and status; happenings
that its ontology has no type for (a fire, an election, a toll of dead) are found by their words (`happening_words.py`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from asreported.across import happening_words as w
from asreported.across.happening_words import Hit, Kind, hits_in
from asreported.record.edtf import bounds
from asreported.record.event import Event, Participant
from asreported.record.record import Record
from asreported.record.span import Span, hull
from asreported.record.statement import Statement
from asreported.record.time import Time

GlobalOf = Callable[[str, str], str | None]
PROSE = frozenset({"paragraph", "blockquote", "dek", "caption"})
# Older than this, and nothing else in the story: recalled, not news.
OLD_DAYS, NEW_DAYS = 60, 10
# Types of the ontology whose events are told in a word of their own; the rest is talk ("urged", "insisted").
ACTS = frozenset({"REJECT", "REQUEST", "THREATEN", "ACCUSE", "SUPPORT"})
DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION", "AID", "CONSULT", "RETREAT", "MOBILIZE", "COOPERATE", "AGREE"})


class Telling(NamedTuple):
    """One place that tells of a happening.

    span     its words;  sentence  the sentence around it
    status   happened | planned | denied | cancelled | hypothetical | called_for
    date     EDTF;  surely  3: the words give it;  2: it is the day of speaking;  1: the report's own day;  0: unknown
    actors, recipients  global ids, or the words in small letters of who has none;  near  all who are named in the sentence
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


class Page(NamedTuple):
    """A record and what is looked up in it again and again."""

    record: Record
    text: str
    day: dt.date | None
    moment: str
    global_of: GlobalOf

    def words(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]


def page_of(record: Record, global_of: GlobalOf) -> Page:
    """A record made ready; `moment` is when it was reported: updated, else published, in UTC where it has a zone."""
    moment = record.report.updated or record.report.published or ""
    found = bounds(moment[:10]) if moment else None
    return Page(record, record.report.text, found[0] if found else None, _utc(moment), global_of)


def _utc(moment: str) -> str:
    """A date-time that sorts as time does; a bare date stands at its end, as what is not known better."""
    if len(moment) <= len("2024-05-01"):
        return f"{moment}T99" if moment else "9999"
    try:
        at = dt.datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return (at.astimezone(dt.UTC) if at.tzinfo else at).strftime("%Y-%m-%dT%H:%M")


def tellings_of(page: Page) -> tuple[Telling, ...]:
    """All tellings of a report's prose, in order; headlines, notes and links tell nothing of their own."""
    record, out = page.record, []
    labour = w.LABOUR.search(page.text) is not None
    taken: list[Span] = []
    for sentence in record.sentences:
        section = next((s for s in record.sections if s.start <= sentence.start < s.end), None)
        if section is None or section.kind not in PROSE:
            continue
        for hit in hits_in(page.words(sentence), labour=labour):
            span = Span(sentence.start + hit.start, sentence.start + hit.end)
            events = [e for e in record.events if any(span.overlaps(s) for m in e.mentions for s in m)]
            event = next((e for e in events if _fits(e, hit.kind)), None)
            taken.append(span)
            out.append(_telling(page, sentence, span, hit.kind, event, caption=section.kind == "caption"))
            for act in (e for e in events if e is not event and e.type in ACTS and e.mode and e.actors):
                if not w.DENYING.search(page.words(hull(act.trigger))) and any(span.overlaps(s) for s in act.trigger):  # "called off a visit" is an act, and of a visit
                    out.append(_telling(page, sentence, hull(act.trigger), _kind_of(act), act, caption=False))
        for event in record.events:
            for spans in event.mentions:
                span = hull(spans)
                if sentence.holds(span) and not any(span.overlaps(t) for t in taken) and _is_deed(event):
                    out.append(_telling(page, sentence, span, _kind_of(event), event, caption=section.kind == "caption"))
    return tuple(sorted(out, key=lambda t: (t.span.start, t.span.end)))


def _is_deed(event: Event) -> bool:
    """Is it more than a word of the report's own: coded to the mode, or done by somebody to somebody?"""
    people = bool(event.actors and event.recipients)
    return (event.type in DEEDS and people) or (event.mode is not None and people)


def _fits(event: Event, kind: Kind) -> bool:
    """May an event that the reader coded lend its people and its date to a happening of that kind?"""
    return event.type == kind.type or (kind.type == "OTHER" and event.type == "ASSAULT")


def _kind_of(event: Event) -> Kind:
    """The kind of what the reader coded and no word of ours tells."""
    return Kind(f"{event.type}/{event.mode}", f"{event.type}/{event.mode}", event.type, event.mode, "")


def _telling(page: Page, sentence: Span, span: Span, kind: Kind, event: Event | None, *, caption: bool) -> Telling:
    statement = statement_at(page.record.statements, span)
    date, surely = _date(page, sentence, span, event, statement)
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
    near = {
        page.global_of(page.record.report.id, m.entity) or ""
        for m in page.record.mentions
        if sentence.start <= m.start < sentence.end
    } - {""}
    return Telling(
        report=page.record.report.id, span=span, sentence=sentence, words=page.words(span), kind=kind, status=status,
        date=date, surely=surely, actors=actors, recipients=recipients, near=frozenset(near),
        place=place[0], place_span=place[1], chain=chain_of(page, statement), statement=statement,
        another=w.ANOTHER.search(before[-40:]) is not None, definite=w.DEFINITE.search(before[-30:]) is not None,
        background=caption or _is_old(date, surely, page.day, recalled=event is not None and event.background), event=event,
        by="words" if event is None else event.by,
    )  # fmt: skip


def _is_old(date: str | None, surely: int, day: dt.date | None, *, recalled: bool) -> bool:
    """Is it recalled rather than news: long ago, or called background by the reader and not of these days?"""
    found = bounds(date) if date is not None and surely == 3 else None
    return found is not None and day is not None and (day - found[1]).days > (NEW_DAYS if recalled else OLD_DAYS)


def statement_at(statements: Sequence[Statement], span: Span) -> Statement | None:
    """The innermost statement whose content holds a span; one whose source or cue it is holds it not."""
    holding = [s for s in statements if any(c.holds(span) for c in s.content)]
    return min(holding, key=lambda s: sum(map(len, s.content)), default=None)


def chain_of(page: Page, statement: Statement | None) -> tuple[str, ...]:
    """From the outlet to the ultimate origin: its name, then global ids, words in small letters, or "unnamed"."""
    outlet = page.record.report.outlet or "outlet"
    if statement is None:
        return (outlet,)
    hops = [h for h in statement.chain if h.by != "outlet"]
    return (outlet, *(name_of(page, h.by) for h in hops))


def name_of(page: Page, entity: str) -> str:
    """The global id of a report's entity; without one its name in small letters."""
    if entity == "unnamed":
        return entity
    known = page.record.entity(entity)
    return page.global_of(page.record.report.id, entity) or (known.name.lower() if known is not None else "unnamed")


def _people(page: Page, people: Sequence[Participant], span: Span) -> tuple[str, ...]:
    """The participants; a possessive before another noun ("her client") is somebody else's owner, not the one who acts."""
    kept = [
        p
        for p in people
        if page.words(p.spans[0]).lower() not in w.OWNERS or page.text[p.spans[0].end :].lstrip()[:1] == page.text[span.start]
    ]
    names = (name_of(page, p.entity) if p.entity is not None else page.words(p.spans[0]).lower() for p in kept)
    return tuple(dict.fromkeys(names))


def _date(
    page: Page, sentence: Span, span: Span, event: Event | None, statement: Statement | None
) -> tuple[str | None, int]:
    """The day of a telling, and how sure it is (see Telling.surely)."""
    times = [t for t in page.record.times if sentence.start <= t.start < sentence.end]
    apart = _apart(page, sentence, span, times)
    if apart is not None:
        return apart, 3
    if event is not None and event.date is not None and event.date.edtf is not None:
        used = next((t for t in page.record.times if t.id == event.date.time), None)
        if used is None or (not _is_clock(page, used) and _counts_back(page, used) is None):
            return (day_meant(page, used) if used is not None else day_of(event.date.edtf)), 3
    fitting = [t for t in times if _goes_with(page, t, span, statement)]
    if fitting:
        best = min(fitting, key=lambda t: min(abs(t.start - span.end), abs(span.start - t.end)))
        return day_meant(page, best), 3
    outer = statement
    while outer is not None:
        if outer.said_on is not None:
            return outer.said_on, 2
        outer = next((s for s in page.record.statements if outer is not None and s.id == outer.inside), None)
    said = _said_day(page, sentence, statement)
    return (said, 2) if said is not None else (None, 0)


def _said_day(page: Page, sentence: Span, statement: Statement | None) -> str | None:
    """The day of speaking that stands beside the cue: "the ministry said on Monday"."""
    if statement is None or not statement.cue:
        return None
    cue = hull(statement.cue)
    for t in page.record.times:
        if t.edtf and sentence.start <= t.start < sentence.end and 0 <= t.start - cue.end <= len(" only late on "):
            return day_of(t.edtf)
    return None


def _goes_with(page: Page, time: Time, span: Span, statement: Statement | None) -> bool:
    """May a time be a telling's: a day, on the same side of the words of saying, and not the day of speaking?"""
    if time.edtf is None or time.type not in ("DATE", "TIME") or _is_clock(page, time):
        return False
    if time.anchor.startswith("tm_") or _counts_back(page, time) is not None:
        return False
    if statement_at(page.record.statements, time.span) is not statement:
        return False
    cues = [hull(s.cue) for s in page.record.statements if s.cue]
    if any(0 <= time.start - c.end <= len(" late on ") for c in cues):
        return False
    between = page.text[min(time.end, span.end) : max(time.start, span.start)]
    between = re.sub(r"\b(?:shortly|just|soon|right) (?:before|after) ?$", "", between)
    return re.search(r"[;:]|\bsince\b|\bafter\b|\bbefore\b|\bonce\b|\band\b.*\band\b", between) is None


def _counts_back(page: Page, time: Time) -> str | None:
    """The word that makes a time a distance from something else: "three days after"."""
    m = re.match(r"\s*(after|before)\b", page.text[time.end : time.end + 9])
    return m[1] if m else None


def _is_clock(page: Page, time: Time) -> bool:
    """Is it an hour without a day? Its day is then only the anchor's."""
    return w.CLOCK.fullmatch(page.words(time.span).strip()) is not None


def _apart(page: Page, sentence: Span, span: Span, times: Sequence[Time]) -> str | None:
    """The day that is a counted distance from the one named before it: "on Monday, three days before he was due"."""
    m = w.APART.search(page.text[sentence.start : span.start])
    if m is None:
        return None
    number = w.SMALL.get(m[1].lower()) or (int(m[1]) if m[1].isdigit() else None)
    earlier = [t for t in times if t.edtf and t.end <= sentence.start + m.start() and t.type in ("DATE", "TIME")]
    base = bounds(earlier[-1].edtf[:10]) if earlier and earlier[-1].edtf else None
    day = base[0] if base is not None and base[0] == base[1] else page.day if not earlier else None
    if number is None or day is None or m[2].lower() == "month":
        return None
    days = number * (7 if m[2].lower() == "week" else 1)
    forward = m[3].lower() in ("before", "ahead of")
    try:
        return (day + dt.timedelta(days=days if forward else -days)).isoformat()
    except OverflowError:
        return None


def day_meant(page: Page, time: Time) -> str | None:
    """The day of a time. "Next Thursday" is that of the coming week where the same report says "next week" of it."""
    day = day_of(time.edtf)
    if day is None or re.match(r"next \w+day\b", page.words(time.span), re.I) is None:
        return day
    later = bounds(day)
    weeks = [b for t in page.record.times if page.words(t.span).lower() == "next week" and (b := bounds(t.edtf or ""))]
    if later is None or not weeks or weeks[0][0] <= later[0] <= weeks[0][1]:
        return day
    after = later[0] + dt.timedelta(days=7)
    return after.isoformat() if weeks[0][0] <= after <= weeks[0][1] else day


def day_of(edtf: str | None) -> str | None:
    """A date without its hour; an hour of 24 is the end of its day."""
    return edtf.partition("T")[0] if edtf is not None else None


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
        if re.search(r"(?:^|\b)(?:in|at|near|through|of|to)(?: the)?(?: [\w-]+){0,4} $", between) and not re.search("[;:]", between):
            if found is not None and (len(between) > 12 or "," in between):
                break
            found = name_of(page, m.entity), m.span
    return found if found is not None else (None, None)


def _status(
    page: Page, kind: Kind, span: Span, before: str, after: str, date: str | None, event: Event | None, statement: Statement | None
) -> str:
    """What a report makes of a telling, by the words around it; where they say nothing, what the reader found."""
    near = re.split(r"[;:]|, (?:but|and|which|who)\b|\bafter\b|\bonce\b", before)[-1]
    close = re.split(r"[;]|, (?:but|and|a claim|adding|calling)\b|\bafter\b", after)[0]
    found = bounds(date) if date is not None else None
    ahead = found is not None and page.day is not None and found[0] > page.day
    if kind.name == "calling off":
        return "cancelled"
    if w.ELSEWHERE.search(after):
        return "happened"  # "the talks were not in Lima": they were, and elsewhere
    if w.CANCELLED.search(near[-60:]) or w.CANCELLED.search(close[:120]):
        return "cancelled"
    if any(not s.made for s in page.record.statements if any(c.holds(span) for c in s.content)):
        return "hypothetical"
    negative = statement is not None and statement.polarity == "negative" and statement.made
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


__all__ = ["GlobalOf", "Hit", "Page", "Telling", "chain_of", "name_of", "page_of", "statement_at", "tellings_of"]
