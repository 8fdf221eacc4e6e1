"""What weekdays and times of day mean: one rule for each pattern's name.

"6:40 p.m. EDT" is `Clock("T18:40", zone="-04:00")`, "last Friday" `Weekday("5", "last")`; the day that a time of day
belongs to is found later, among the times beside it.
"""

from __future__ import annotations

import re
from typing import Literal

from asreported.reader.times.rules import Reading, mod_of, weekday_of
from asreported.reader.times.senses import Clock, Exact, Piece, Relative, Sense, Way, Weekday
from asreported.reader.times.tokens import Found


def _clock(hour: int, minute: int, half: str | None) -> str | None:
    if half is not None:
        if not 1 <= hour <= 12:
            return None if not 0 < hour <= 23 or half == "0" else _clock(hour, minute, None)
        hour = hour % 12 + int(half)
    return f"T{hour:02d}:{minute:02d}" if hour <= 24 and minute < 60 and (hour, minute) <= (24, 0) else None


def clock_time(f: Found) -> Reading:
    """ "6:40 p.m.", "18:00 UTC", "10 a.m. EST", "0830 GMT", "ten o'clock"."""
    word, half = f.word("h") or "", f.look("a", "ampm")
    glued = re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))?([ap])\.?m", word)
    zone, second = f.look("z", "zone") or "", ""
    if glued:
        hour, minute, half = int(glued[1]), int(glued[2] or 0), {"a": "0", "p": "12"}[glued[3]]
    elif word.isdigit() and len(word) == 4:
        hour, minute = int(word[:2]), int(word[2:])
    elif word.isdigit():
        hour, minute = int(word), 0
    elif re.fullmatch(r"\d{1,2}[:.]\d\d(:\d\d)?", word):
        parts = re.split(r"[:.]", word)
        hour, minute, second = int(parts[0]), int(parts[1]), parts[2] if len(parts) > 2 else ""
        if half is None and not zone and (second or not f.near(-1, "at", "with", "from", "to", "comma")):
            return None
    else:
        if half is not None and "." not in (f.word("a") or "") and f.beside(-1) is None:
            return None
        hour, minute = int(f.look("h", "card") or 99), 0
    clock = _clock(hour, minute, half)
    if clock is None:
        return None
    offset = f.grammar.words.zones.get(zone, "")
    figures = [t.lower for t in f.words("z") if t.kind in ("num", "clock")]
    shift = re.fullmatch(r"(\d\d?)(?::(\d\d))?", figures[0]) if figures else None
    if shift and int(shift[1]) <= 14:
        offset = f"{'+' if any(t.lower == '+' for t in f.words('z')) else '-'}{int(shift[1]):02d}:{shift[2] or '00'}"
    sense = Clock(clock + (f":{second}" if second and second != "00" else ""), None, offset)
    return (Piece(f.at("h"), f.last, sense, "clock_time"),) if f.at("g") >= 0 else sense


def spoken_clock(f: Found) -> Reading:
    """ "half past six", "a quarter to nine", "ten minutes past five"."""
    hour = int(f.look("h", "card") or 99)
    if f.look("g", "half"):
        minutes = 30
    else:
        figure = next((t.lower for t in f.words("g") if t.kind == "num"), None) or f.look("g", "card")
        minutes = 15 if f.look("g", "quarterword") else int(figure) if figure and figure.isdigit() else 60
    if not 1 <= hour <= 12 or not 0 < minutes < 60:
        return None
    before = f.look("s", "toonly") is not None
    clock = _clock(hour - 1 if before else hour, 60 - minutes if before else minutes, None)
    return Clock(clock) if clock else None


def clock_of_part(f: Found) -> Reading:
    """ "at 3 in the morning", "by six in the evening"."""
    word, part = f.word("h") or "", f.look("p", "daypart") or ""
    hour = int(word) if word.isdigit() else int(f.look("h", "card") or 99)
    half = "12" if part in ("TAF", "TEV") or (part == "TNI" and hour >= 5) else "0"
    clock = _clock(hour, 0, half) if hour <= 12 else None
    return Clock(clock) if clock else None


def moment_of_day(f: Found) -> Reading:
    """ "noon", "midnight"."""
    return Clock(f.look("m", "moment") or "T12:00")


def tonight(f: Found) -> Reading:
    """ "tonight"."""
    return Clock("TNI", Relative("D"), mod=mod_of(f))


def relative_day(f: Found) -> Reading:
    """ "today", "yesterday", "tomorrow night"."""
    if in_a_name(f):
        return None
    day = Relative("D", int(f.look("d", "day0") or 0), mod=mod_of(f))
    part = f.look("p", "daypart")
    return Clock(part, day._replace(mod=None), mod=mod_of(f)) if part else day


def in_a_name(f: Found) -> bool:
    """Do the words belong to a name, as in "USA Today"? Both this word and the one before have a capital letter."""
    before = f.beside(-1)
    return f.tokens.items[f.first].kind == "Word" and before is not None and before.kind == "Word"


def overnight(f: Found) -> Reading:
    """ "overnight": the night before the report, or the one to come where "will" leads; of the day that follows, if one does."""
    following = [t for t in (f.beside(1), f.beside(2)) if t is not None]
    tables, items = f.grammar.words.classes, f.tokens.items
    if any(t.lower in tables["weekday"] or t.lower in tables["shortday"] for t in following):
        return Clock("TNI")
    before = items[max(0, f.first - 12) : f.first]
    stop = max((i for i, t in enumerate(before) if t.kind == "break" or t.lower in tables["stop"]), default=-1)
    ahead = any(t.lower in f.grammar.words.future or t.lower in f.grammar.words.planning for t in before[stop + 1 :])
    return Clock("TNI", Relative("D", 0 if ahead else -1))


def nth_weekday_set(f: Found) -> Reading:
    """ "the first Monday of every month": how often."""
    unit = f.look("u", "unit") or ""
    return Exact(f"P1{unit}", "SET") if unit in ("M", "Y") else None


def nth_weekday_of_unit(f: Found) -> Reading:
    """ "the second Tuesday of the month": one of some month, or of each; nothing says which."""
    return Exact(f"XXXX-WXX-{weekday_of(f)}") if f.look("u", "unit") in ("M", "Y") else None


def last_night(f: Found) -> Reading:
    """ "last night", "this morning", "that evening", "the following afternoon"."""
    part = f.look("p", "daypart") or "TNI"
    which = f.look("r", "last", "this", "following", "next", "previous")
    if which is None:  # that, the same
        return Clock(part, Relative("D", 0, "context"), mod=mod_of(f))
    base: Literal["context", "report"] = "context" if "the" in (f.word("r") or "") else "report"
    if base == "report" and which == "1":
        return None
    return Clock(part, Relative("D", int(which), base), mod=mod_of(f))


def early_hours(f: Found) -> Reading:
    """ "the early hours of Sunday", "the small hours of this morning", "the early hours"."""
    if f.at("w") < 0:
        return Clock("TMO", Relative("D") if f.at("p") >= 0 else None, mod="START")
    count, weekday = f.look("w", "day0"), weekday_of(f)
    day: Sense = Relative("D", int(count)) if count is not None else Weekday(weekday or "7")
    return Clock("TMO", day, mod="START") if not isinstance(day, Clock) else None


def weekday_part(f: Found) -> Reading:
    """ "Friday morning", "late Thursday night"."""
    return Clock(f.look("p", "daypart") or "TMO", Weekday(weekday_of(f) or "1"), mod=mod_of(f))


def part_of_day(f: Found) -> Reading:
    """ "in the morning": a part of the day that the text speaks of."""
    return Clock(f.look("p", "daypart", "sunwise") or "TMO")


def part_of_named_day(f: Found) -> Reading:
    """ "the night of Oct. 7": a part of the day that is named behind it; without such a day, no time."""
    return Clock(f.look("p", "daypart") or "TMO", mod=mod_of(f))


def day_beyond(f: Found) -> Reading:
    """ "the day after tomorrow", "the day before yesterday", "the week before today"."""
    step, count = int(f.look("a", "after", "before") or 1), int(f.look("d", "day0") or 0)
    unit = f.look("u", "unit") or "D"
    if unit != "D" or step * count < 0:
        return (Piece(f.at("d"), f.last, Relative("D", count), "relative_day"),)
    return Relative("D", step + count)


def weekday_of_week(f: Found) -> Reading:
    """ "Monday of last week", "Tuesday next week", "Friday week"."""
    count = f.look("r", "last", "next", "this")
    if count is None:
        return Weekday(weekday_of(f) or "1", "next", weeks=1)
    return Weekday(weekday_of(f) or "1", "this", weeks=int(count))


def weekday(f: Found) -> Reading:
    """ "Thursday": the last one or the next one, as the verb's tense says."""
    after = f.beside(1)
    if f.near(-1, "dayname") and f.tokens.items[f.first - 1].kind == "Word":
        return None  # "Super Tuesday"
    if f.near(1, "daytitle") and after is not None and after.kind == "Word":
        return None  # "Sunday Times"
    if f.near(-1, "the") and after is not None and after.kind == "Word":
        return None  # "the Monday Club"
    return Weekday(weekday_of(f) or "1", mod=mod_of(f))


def relative_weekday(f: Found) -> Reading:
    """ "last Friday", "next Monday night"."""
    count = f.look("r", "last", "past", "next", "coming", "previous", "following", "this")
    ways: dict[str, Way] = {"-1": "last", "0": "this"}
    day = Weekday(weekday_of(f) or "1", ways.get(count or "", "next"))
    part = f.look("p", "daypart")
    return Clock(part, day) if part else day
