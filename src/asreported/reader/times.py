"""When: the time expressions of a report, each with its TIMEX3 value, its EDTF, and the anchor that it rests on.

"met in Moscow on Thursday" in a report published on 2023-10-26 is `2023-10-26`, anchor "published"; in a report without a
date it is `XXXX-WXX-4`, anchor "none". Nothing here asks a clock, and a caption's year never reaches the body.
The words are matched in `time_tokens.py`, understood in `time_rules.py` and `time_spans.py`, reckoned in `time_anchor.py`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asreported.language.times import TimeWords
from asreported.reader import time_rules, time_spans
from asreported.reader.passages import Passage
from asreported.reader.time_anchor import Anchor, Context, Reckoned, reckon, weekday_near
from asreported.reader.time_senses import Clock, Exact, Piece, Relative, Weekday, Yearless
from asreported.reader.time_tense import Tense, TenseFinder
from asreported.reader.time_tokens import Grammar, Tokens, grammar_of
from asreported.record.dates import day_of
from asreported.record.edtf import bounds
from asreported.record.ids import make_id
from asreported.record.note import Note
from asreported.record.report import PublishedFrom, Section
from asreported.record.time import Time

# Sections in which no time is looked for; in which the body's dates mean nothing; which carry the report's own dates.
UNREAD = frozenset({"url", "embed"})
APART = frozenset({"caption", "credit", "related", "boilerplate"})
UNANCHORED = frozenset({"related", "boilerplate"})
# A caption whose own date is further than this from the report's tells of another time.
STALE_DAYS = 45
# How long after the first publication a passage may have been added.
UPDATE_DAYS = 7
# A line in the first so many sections may be the report's own date.
TOP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """What a report's relative dates rest on.

    published, published_from   the day that was given, or else the dateline's; None when neither is known
    dateline                    the id of the time in the dateline, if there is one
    anchors                     for each section, in order: "published", "updated", "dateline" or "none"
    """

    published: str | None
    published_from: PublishedFrom | None
    updated: str | None
    dateline: str | None
    anchors: tuple[str, ...]


class _Read(NamedTuple):
    """A piece that was understood, with its section's place and its tense."""

    piece: Piece
    section: int
    tense: Tense | None


def find_times(
    text: str,
    sections: Sequence[Section],
    passages: Sequence[Passage],
    *,
    published: str | None,
    updated: str | None,
    words: TimeWords,
) -> tuple[tuple[Time, ...], tuple[Note, ...], Dating]:
    """The times of a report in order, what is odd about them, and what they rest on."""
    grammar = grammar_of(words)
    tokens = grammar.tokenise(text, [(s.start, s.end if s.kind not in UNREAD else s.start) for s in sections])
    finder = TenseFinder(tokens, passages, words)
    read = [
        _Read(piece, tokens.section[piece.first], _tense(piece, finder, sections[tokens.section[piece.first]]))
        for piece in _pieces(tokens, grammar)
    ]
    read = _join(read, tokens, words)
    dateline = _dateline(read, tokens, sections)
    anchors = _anchors(read, sections, published, updated, dateline)
    times, unresolved = _reckon_all(read, tokens, sections, anchors, finder)
    named = tuple(a.name if a else "none" for a in anchors)
    line = next((t.id for t in times if dateline and t.start == dateline[1]), None)
    notes = [
        *_update_notes(sections, named),
        *_caption_notes(times, sections, published or (dateline[0].day.isoformat() if dateline else None), text),
    ]
    if unresolved:
        message = "The report's own date is not known; this and what else rests on it stays symbolic."
        notes.append(Note(code="unresolved-date", start=unresolved.start, end=unresolved.end, message=message))
    notes += _conflict_notes(read, times)
    given: PublishedFrom | None = "given" if published else "dateline" if dateline else None
    shown = published or (dateline[0].day.isoformat() if dateline else None)
    dating = Dating(published=shown, published_from=given, updated=updated, dateline=line, anchors=named)
    return tuple(times), tuple(sorted(notes, key=lambda n: (n.start, n.code))), dating


def tag_times(text: str, published: str | None = None, updated: str | None = None, *, words: TimeWords) -> tuple[Time, ...]:
    """The times of any text, without a parser and without a report's sections."""
    sections = tuple(Section(kind="paragraph", start=a, end=b) for a, b in _stretches(text))
    return find_times(text, sections, (), published=published, updated=updated, words=words)[0]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs: cut at blank lines, and at line breaks that are no wrapping of a longer line."""
    start, at, before = 0, 0, ""
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        wraps = len(before) >= 60 and before[-1] not in ".!?”\"" and (len(bare) > 25 or bare[:1].islower())
        if before and not (bare and wraps):
            yield start, at
            start = at
        at += len(line)
        before = bare
        if not bare:
            start = at
    if before:
        yield start, len(text)


def _pieces(tokens: Tokens, grammar: Grammar) -> Iterator[Piece]:
    """What the rules understand, left to right. Words that a rule refuses are looked at again without the first of them."""
    at, memory = 0, {}
    while (found := grammar.find(tokens, memory, at)) is not None:
        rule = getattr(time_rules, found.rule, None) or getattr(time_spans, found.rule)
        reading = rule(found)
        if reading is None:
            at = found.first + 1 if found.rule != "age" else found.last + 1
            continue
        pieces = reading if isinstance(reading[0], Piece) else (Piece(found.first, found.last, reading, found.rule),)
        yield from pieces
        at = pieces[-1].last + 1


def _tense(piece: Piece, finder: TenseFinder, section: Section) -> Tense | None:
    sense = piece.sense.day if isinstance(piece.sense, Clock) else piece.sense
    open_to_tense = isinstance(sense, Weekday | Yearless) and not sense.way or isinstance(sense, Relative) and sense.unit == "WE"
    if not open_to_tense:
        return None
    tense = finder.at(piece.first, piece.last)
    return "past" if tense == "present" and section.kind in ("headline", "dek", "caption") else tense


def _join(read: list[_Read], tokens: Tokens, words: TimeWords) -> list[_Read]:
    """Times of day joined with the day beside them: "8:30 p.m. Thursday", "Friday at noon", "June 3, 2009 at 18:00"."""
    out: list[_Read] = []
    for item in read:
        last = out[-1] if out else None
        if last is not None and last.section == item.section:
            between = tokens.items[last.piece.last + 1 : item.piece.first]
            joint = len(between) <= 1 and all(
                t.lower in words.classes["on"] or t.lower in words.classes["at"] or t.lower in words.classes["comma"] for t in between
            )
            clock, day = (last, item) if isinstance(last.piece.sense, Clock) else (item, last)
            c, d = clock.piece.sense, day.piece.sense
            if joint and isinstance(c, Clock) and c.day is None and _is_day(d):
                sense = c._replace(day=d)
                by = clock.piece.by
                out[-1] = _Read(Piece(last.piece.first, item.piece.last, sense, by), item.section, day.tense)
                continue
        out.append(item)
    return out


def _is_day(sense: object) -> bool:
    if isinstance(sense, Exact):
        return sense.type == "DATE" and re.fullmatch(r"\d{4}-\d\d-\d\d", sense.value) is not None
    if isinstance(sense, Yearless):
        return len(sense.part) >= 5
    return isinstance(sense, Weekday) or (isinstance(sense, Relative) and sense.unit == "D" and sense.base == "report")


def _dateline(read: Sequence[_Read], tokens: Tokens, sections: Sequence[Section]) -> tuple[Anchor, int] | None:
    """The day that a dateline gives, or a line near the top that holds nothing but a date."""
    for item in read:
        section = sections[item.section]
        sense = item.piece.sense
        if isinstance(sense, Clock):
            sense = sense.day if sense.day is not None else sense
        if not isinstance(sense, Exact) or not re.fullmatch(r"\d{4}-\d\d-\d\d", sense.value):
            continue
        first, last = item.piece.first, item.piece.last
        alone = item.section < TOP and section.kind not in APART and all(
            tokens.section[i] != item.section or tokens.items[i].kind in ("break", "punct")
            for i in (*range(max(0, first - 2), first), *range(last + 1, min(last + 3, len(tokens.items))))
        )  # fmt: skip
        if section.kind == "dateline" or alone:
            return Anchor(dt.date.fromisoformat(sense.value), "dateline"), tokens.items[first].start
    return None


def _anchors(
    read: Sequence[_Read],
    sections: Sequence[Section],
    published: str | None,
    updated: str | None,
    dateline: tuple[Anchor, int] | None,
) -> list[Anchor | None]:
    """For each section, the day that its relative dates rest on."""
    base = Anchor(day_of(published), "published") if published else dateline[0] if dateline else None
    later = Anchor(day_of(updated), "updated") if updated else None
    base = base or later
    anchors: list[Anchor | None] = [None if s.kind in UNANCHORED else base for s in sections]
    for item in read:
        if sections[item.section].kind in APART and _tells_of_another_year(item, base):
            anchors[item.section] = None
    if base is None or later is None or not 0 < (later.day - base.day).days <= UPDATE_DAYS:
        return anchors
    told = any(s.kind == "update_note" for s in sections)
    for item in read:
        sense = item.piece.sense.day if isinstance(item.piece.sense, Clock) else item.piece.sense
        if sections[item.section].kind in APART or not isinstance(sense, Weekday) or sense.way or item.tense in ("future", "present"):
            continue
        near = weekday_near(sense, later.day, "past")
        far = weekday_near(sense, base.day, "past")
        if near is None or far is None or near <= base.day or (base.day - far).days < 5 and not told:
            continue
        if near == later.day or told:
            anchors[item.section] = later
    return anchors


def _reckon_all(
    read: Sequence[_Read],
    tokens: Tokens,
    sections: Sequence[Section],
    anchors: Sequence[Anchor | None],
    finder: TenseFinder,
) -> tuple[list[Time], Time | None]:
    """Every piece's value, in order, and the first time of the body that stays open for want of a date."""
    body = [r for r in read if sections[r.section].kind not in APART]
    hidden = _hidden_update(sections, anchors)
    history = _is_history(body, anchors)
    month = _told_month(body)
    context: Context | None = None
    day: Context | None = None
    day_section, day_last = -1, -1
    told: Anchor | None = None  # the last whole date of a history
    out: list[Time] = []
    unresolved: Time | None = None
    for n, (piece, section, tense) in enumerate(read):
        apart = sections[section].kind in APART
        sense, anchor = piece.sense, anchors[section]
        spoken = None if apart else context
        here = None if apart or not _same_sentence(tokens, day_section, day_last, piece, section, finder) else day
        if isinstance(sense, Clock) and sense.day is None and here is None and not apart:
            here = _day_ahead(read, n, tokens, finder, anchor)
        if isinstance(sense, Relative) and sense.count == 0 and sense.base == "report" and sense.unit == "M" and anchor is None and month and not apart:
            reckoned = Reckoned("DATE", f"XXXX-{month}", sense.mod, f"XXXX-{month}", "context")
        elif history and not apart and isinstance(sense, Yearless) and not sense.way:
            reckoned = _in_history(sense, told)
        elif history and not apart and told and piece.by == "unit_of_talk":
            reckoned = reckon(sense, told, None, None, None)
        elif isinstance(sense, Yearless) and _is_month(sense) and tense in ("present", None) and finder.habitual(piece.first, piece.last):
            reckoned = reckon(sense, None, None, None, None)
        elif hidden and isinstance(sense, Weekday) and not sense.way and anchor and tense == "past" and not apart:
            reckoned = _before_or_after(sense, anchor)
        else:
            reckoned = reckon(sense, anchor, spoken, here, tense)
        time = _time(piece, reckoned, tokens)
        out.append(time)
        if unresolved is None and (anchor is None or time.candidates) and not apart and (time.value or "").startswith("XX") and time.type in ("DATE", "TIME"):
            unresolved = time
        if apart or time.value is None or time.type not in ("DATE", "TIME"):
            continue
        plain = re.match(r"(?:\d{4}|XXXX)(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|W\d\d|SP|SU|FA|WI))?(?=T|$)", time.value)
        if plain and plain.group() != "XXXX" and not isinstance(sense, Clock):
            context = Context(plain.group(), time.id)
            if history and re.match(r"\d{4}", time.value):
                told = Anchor(_first_day(time) or dt.date(int(time.value[:4]) or 1, 1, 1), time.id)
        if re.match(r"[\dX]{4}-\d\d-\d\d(?=T|$)|XXXX-WXX-\d", time.value):
            day, day_section, day_last = Context(time.value.partition("T")[0], time.id), section, piece.last
            if isinstance(sense, Clock):
                context = day
    return out, unresolved


def _time(piece: Piece, reckoned: Reckoned, tokens: Tokens) -> Time:
    start, end = tokens.items[piece.first].start, tokens.items[piece.last].end
    kind, value, mod, edtf, anchor, candidates = reckoned
    return Time(
        id=make_id("tm", start, end, kind, value), start=start, end=end, type=kind, value=value, mod=mod, edtf=edtf,
        anchor=anchor, candidates=candidates, by=piece.by,
    )  # fmt: skip


def _same_sentence(tokens: Tokens, section: int, last: int, piece: Piece, here: int, finder: TenseFinder) -> bool:
    return section == here and last >= 0 and finder.sentence(piece.first, piece.last)[0] <= last


def _day_ahead(read: Sequence[_Read], n: int, tokens: Tokens, finder: TenseFinder, anchor: Anchor | None) -> Context | None:
    """A day that is told later in the same sentence: "at 9 a.m. police arrived on Friday"."""
    piece, section, _ = read[n]
    end = finder.sentence(piece.first, piece.last)[1]
    for item in read[n + 1 : n + 3]:
        if item.section != section or item.piece.first > end:
            return None
        if _is_day(item.piece.sense):
            reckoned = reckon(item.piece.sense, anchor, None, None, item.tense)
            time = _time(item.piece, reckoned, tokens)
            return Context(time.value or "", time.id)
    return None


def _first_day(time: Time) -> dt.date | None:
    span = bounds(time.edtf) if time.edtf else None
    return span[0] if span else None


def _is_month(sense: Yearless) -> bool:
    return not sense.way and len(sense.part) == 2 and sense.part.isdigit()


def _hidden_update(sections: Sequence[Section], anchors: Sequence[Anchor | None]) -> bool:
    """Was the report updated on a day that nobody gave?"""
    return any(s.kind == "update_note" for s in sections) and not any(a and a.name == "updated" for a in anchors)


def _before_or_after(sense: Weekday, anchor: Anchor) -> Reckoned:
    """A weekday told of in a report that was updated nobody knows when: just before the report, or after it."""
    before, after = weekday_near(sense, anchor.day, "past"), weekday_near(sense, anchor.day, "future")
    if before is None or after is None or (anchor.day - before).days < 5:
        return reckon(sense, anchor, None, None, "past")
    return Reckoned("DATE", f"XXXX-WXX-{sense.day}", sense.mod, None, anchor.name, (before.isoformat(), after.isoformat()))


def _is_history(body: Sequence[_Read], anchors: Sequence[Anchor | None]) -> bool:
    """Does the text tell of years long past, in dates with their years, with no word such as "yesterday" or "Friday"?"""
    years = []
    for item in body:
        sense = item.piece.sense
        if isinstance(sense, Weekday) or (isinstance(sense, Relative) and sense.base == "report" and sense.unit in ("D", "W", "M", "WE")):
            return False
        anchor = anchors[item.section]
        if isinstance(sense, Exact) and sense.type == "DATE" and re.match(r"\d{4}($|-\d\d)", sense.value) and anchor:
            years.append(abs(int(sense.value[:4]) - anchor.day.year))
    return len(years) >= 5 and sorted(years)[len(years) // 2] >= 2


def _in_history(sense: Yearless, told: Anchor | None) -> Reckoned:
    """A month and day in a history belong to the year last told; with none told they stay without a year."""
    if told is None:
        return reckon(sense, None, None, None, None)
    value = reckon(sense._replace(way="this"), told, None, None, None)
    return value


def _told_month(body: Sequence[_Read]) -> str | None:
    """The one month that the body's dates without a year name; None when there is none, or more than one."""
    months = {r.piece.sense.part[:2] for r in body if isinstance(r.piece.sense, Yearless) and r.piece.sense.part[:2].isdigit()}
    return months.pop() if len(months) == 1 else None


def _tells_of_another_year(item: _Read, anchor: Anchor | None) -> bool:
    sense = item.piece.sense.day if isinstance(item.piece.sense, Clock) else item.piece.sense
    if not isinstance(sense, Exact) or sense.type != "DATE" or not re.match(r"\d{4}($|-)", sense.value):
        return False
    return anchor is None or int(sense.value[:4]) != anchor.day.year


def _update_notes(sections: Sequence[Section], names: Sequence[str]) -> list[Note]:
    if "published" not in names and "dateline" not in names:
        return []
    message = "Added after the first publication: its relative dates rest on the update."
    return [
        Note(code="added-in-update", start=s.start, end=s.end, message=message)
        for s, name in zip(sections, names, strict=True)
        if name == "updated"
    ]


def _caption_notes(times: Sequence[Time], sections: Sequence[Section], published: str | None, text: str) -> list[Note]:
    """A note on each caption that tells of another time than the report."""
    notes: list[Note] = []
    for section in sections:
        if section.kind != "caption":
            continue
        for time in times:
            if section.start <= time.start < section.end and _stale(time, published, text):
                message = f"The caption tells of {time.value}; nothing in it anchors a date of the body."
                notes.append(Note(code="stale-caption", start=section.start, end=section.end, message=message))
                break
    return notes


def _stale(time: Time, published: str | None, text: str) -> bool:
    span = bounds(time.edtf) if time.edtf and time.anchor == "none" else None
    if span is None:
        return False
    if published is None:
        return re.search(r"\b(?:in|since|from)\s+(?:\w+\s+)?$", text[max(0, time.start - 24) : time.start], re.IGNORECASE) is not None
    day = day_of(published)
    return (day - span[1]).days > STALE_DAYS or (span[0] - day).days > STALE_DAYS


def _conflict_notes(read: Sequence[_Read], times: Sequence[Time]) -> list[Note]:
    """A note on each date whose weekday is another one than the text says."""
    notes = []
    for item, time in zip(read, times, strict=True):
        said = item.piece.sense.weekday if isinstance(item.piece.sense, Exact | Yearless) else None
        day = _first_day(time)
        if said and day and str(day.isoweekday()) != said:
            notes.append(Note(code="conflicting-dates", start=time.start, end=time.end, message="The date does not fall on the weekday that stands with it."))
    return notes
