"""What a report's relative dates rest on, passage by passage: publication, update, dateline, or nothing.

A report of Thursday 2023-10-26 that was updated on Friday and says "On Friday, he told reporters" means the day of the
update, not the Friday six days before: that passage was added later, and its anchor is "updated".
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asreported.language.times import TimeWords
from asreported.reader.times.anchor import Anchor, Reckoned, reckon, weekday_near
from asreported.reader.times.senses import Clock, Exact, Piece, Relative, Sense, Weekday, Yearless
from asreported.reader.times.tense import Tense
from asreported.reader.times.tokens import Tokens
from asreported.record.dates import day_of
from asreported.record.edtf import bounds
from asreported.record.note import Note
from asreported.record.report import PublishedFrom, Section
from asreported.record.time import Time

# Sections whose words are no part of the report's own telling; those that may not even use the report's date.
APART = frozenset({"caption", "credit", "related", "boilerplate"})
UNANCHORED = frozenset({"related", "boilerplate"})
# A caption whose own date is further than this from the report's tells of another time.
STALE_DAYS = 45
# How long after the first publication a passage may have been added.
UPDATE_DAYS = 7
# A weekday told of that lies this far back may as well be the next one, in a report that was updated.
BACK_DAYS = 5
# A line in the first so many sections may be the report's own date.
TOP = 8
# ... if no more than this many words and figures stand on either side of the date.
LINE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """What a report's relative dates rest on.

    published, published_from   the day that was given, or else the dateline's, or that of the address; None when unknown
    dateline                    the id of the time in the dateline, if the report's date rests on it
    anchors                     for each section, in order: "published", "updated", "dateline" or "none"
    """

    published: str | None
    published_from: PublishedFrom | None
    updated: str | None
    dateline: str | None
    anchors: tuple[str, ...]


class Understood(NamedTuple):
    """A piece that was understood, with its section's place, the tense around it, and its sense without its time of day."""

    piece: Piece
    section: int
    tense: Tense | None
    day: Sense


def day_of_sense(sense: Sense) -> Sense:
    """The sense without its time of day."""
    return sense.day if isinstance(sense, Clock) and sense.day is not None else sense


def find_dateline(
    read: Sequence[Understood], tokens: Tokens, sections: Sequence[Section], words: TimeWords
) -> tuple[Anchor, int] | None:
    """The day that a dateline gives, or a line near the top that holds nothing but a date; and where it stands."""
    for item in read:
        section, sense = sections[item.section], item.day
        if not isinstance(sense, Exact) or not re.fullmatch(r"\d{4}-\d\d-\d\d", sense.value):
            continue
        first = item.piece.first
        top = item.section < TOP and section.kind not in APART
        if section.kind == "dateline" or (top and _stands_alone(item, tokens, words)):
            return Anchor(dt.date.fromisoformat(sense.value), "dateline"), tokens.items[first].start
    return None


def _stands_alone(item: Understood, tokens: Tokens, words: TimeWords) -> bool:
    """Does the line hold nothing but the date, a time of day and words such as "Updated:", "Posted on"?"""
    for places in (range(item.piece.first - 1, -1, -1), range(item.piece.last + 1, len(tokens.items))):
        for n, i in enumerate(places):
            token = tokens.items[i]
            if tokens.section[i] != item.section or token.kind == "break":
                break
            known = any(token.lower in words.classes[c] for c in ("lineword", "on", "at", "zone", "local", "ampm"))
            if n >= LINE or not (known or token.kind in ("punct", "noise", "num", "clock", "clockap", "ampm")):
                return False
    return True


def find_anchors(
    read: Sequence[Understood],
    sections: Sequence[Section],
    published: str | None,
    updated: str | None,
    dateline: Anchor | None,
) -> list[Anchor | None]:
    """For each section, the day that its relative dates rest on."""
    base = Anchor(day_of(published), "published") if published else dateline
    later = Anchor(day_of(updated), "updated") if updated else None
    base = base or later
    anchors: list[Anchor | None] = [None if s.kind in UNANCHORED else base for s in sections]
    for item in read:
        if sections[item.section].kind in APART and _of_another_year(item.day, base):
            anchors[item.section] = None
    if base is None or later is None or not 0 < (later.day - base.day).days <= UPDATE_DAYS:
        return anchors
    told = any(s.kind == "update_note" for s in sections)
    for item in read:
        if sections[item.section].kind not in APART and _added_later(item, base.day, later.day, told):
            anchors[item.section] = later
    return anchors


def _added_later(item: Understood, base: dt.date, later: dt.date, told: bool) -> bool:
    """Is this a weekday told of as past that can hardly lie before the first publication?"""
    sense = item.day
    if not isinstance(sense, Weekday) or sense.way or item.tense in ("future", "present"):
        return False
    near, far = weekday_near(sense, later, "past"), weekday_near(sense, base, "past")
    if near is None or far is None or near <= base or ((base - far).days < BACK_DAYS and not told):
        return False
    return near == later or told


def _of_another_year(sense: Sense, anchor: Anchor | None) -> bool:
    if not isinstance(sense, Exact) or sense.type != "DATE" or not re.match(r"\d{4}($|-)", sense.value):
        return False
    return anchor is None or int(sense.value[:4]) != anchor.day.year


def has_hidden_update(
    sections: Sequence[Section], anchors: Sequence[Anchor | None], updated: str | None, dateline: int | None
) -> bool:
    """Was the report updated on a day that nobody gave? "Updated: May 15, 2024" gives it, at the place `dateline`."""
    notes = [s for s in sections if s.kind == "update_note"]
    told = dateline is not None and any(s.start <= dateline < s.end for s in notes)
    return updated is None and bool(notes) and any(anchors) and not told


def before_or_after(sense: Weekday, anchor: Anchor) -> Reckoned:
    """A weekday in a report that was updated nobody knows when: just before the report, or after it."""
    before, after = weekday_near(sense, anchor.day, "past"), weekday_near(sense, anchor.day, "future")
    if before is None or after is None or (anchor.day - before).days < BACK_DAYS:
        return reckon(sense, anchor, None, None, "past")
    either = (before.isoformat(), after.isoformat())
    return Reckoned("DATE", f"XXXX-WXX-{sense.day}", sense.mod, None, anchor.name, either)


def is_history(body: Sequence[Understood], anchors: Sequence[Anchor | None]) -> bool:
    """Does the text tell of years long past, in dates with their years, with no word such as "yesterday" or "Friday"?"""
    years = []
    for item in body:
        sense, anchor = item.day, anchors[item.section]
        if isinstance(sense, Weekday) or (
            isinstance(sense, Relative) and sense.base == "report" and item.piece.by != "unit_of_talk"
        ):
            return False
        if isinstance(sense, Exact) and sense.type == "DATE" and re.match(r"\d{4}($|-\d\d)", sense.value) and anchor:
            years.append(abs(int(sense.value[:4]) - anchor.day.year))
    return len(years) >= 5 and sorted(years)[len(years) // 2] >= 2


def told_month(body: Sequence[Understood]) -> str | None:
    """The one month that the body's dates without a year name; None when there is none, or more than one."""
    months = {item.day.part[:2] for item in body if isinstance(item.day, Yearless) and item.day.part[:2].isdigit()}
    return months.pop() if len(months) == 1 else None


def years_around(body: Sequence[Understood]) -> tuple[int, int] | None:
    """The years that bound the report: the last one told as past, the first one told as to come; None without both."""
    told = [
        (int(i.day.value[:4]), i.tense)
        for i in body
        if isinstance(i.day, Exact) and re.match(r"\d{4}($|-)", i.day.value)
    ]
    past, ahead = [y for y, t in told if t == "past"], [y for y, t in told if t == "future"]
    return (max(past), min(ahead)) if past and ahead and max(past) <= min(ahead) else None


def update_notes(sections: Sequence[Section], names: Sequence[str]) -> list[Note]:
    """A note on each passage that was added in the update."""
    if "published" not in names and "dateline" not in names:
        return []
    message = "Added after the first publication: its relative dates rest on the update."
    return [
        Note(code="added-in-update", start=s.start, end=s.end, message=message)
        for s, name in zip(sections, names, strict=True)
        if name == "updated"
    ]


def caption_notes(times: Sequence[Time], sections: Sequence[Section], published: str | None, text: str) -> list[Note]:
    """A note on each caption that tells of another time than the report."""
    starts = [t.start for t in times]
    notes: list[Note] = []
    for section in sections:
        if section.kind != "caption":
            continue
        for time in times[bisect_left(starts, section.start) : bisect_left(starts, section.end)]:
            if _is_stale(time, published, text):
                message = f"The caption tells of {time.value}; nothing in it anchors a date of the body."
                notes.append(Note(code="stale-caption", start=section.start, end=section.end, message=message))
                break
    return notes


def _is_stale(time: Time, published: str | None, text: str) -> bool:
    span = bounds(time.edtf) if time.edtf and time.anchor == "none" else None
    if span is None:
        return False
    if published is None:  # "in 2017" tells of a year gone by; "Oct. 26, 2023" may be the report's own day
        return (
            re.search(r"\b(?:in|since|from)\s+(?:\w+\s+)?$", text[max(0, time.start - 24) : time.start], re.IGNORECASE)
            is not None
        )
    day = day_of(published)
    return (day - span[1]).days > STALE_DAYS or (span[0] - day).days > STALE_DAYS


def conflict_notes(read: Sequence[Understood], times: Sequence[Time]) -> list[Note]:
    """A note on each date that falls on another weekday than the text says."""
    notes = []
    for item, time in zip(read, times, strict=True):
        said = item.day.weekday if isinstance(item.day, Exact | Yearless) else None
        span = bounds(time.edtf) if said and time.edtf else None
        if span and str(span[0].isoweekday()) != said:
            message = "The date does not fall on the weekday that stands with it."
            notes.append(Note(code="conflicting-dates", start=time.start, end=time.end, message=message))
    return notes
