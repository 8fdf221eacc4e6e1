"""What a time's words mean in this report: a sense and a named anchor give a value, or leave it symbolic.

`Yearless("10-07")` is `2023-10-07` in a report published on 2023-10-26 and `XXXX-10-07` where nobody knows when the
report was published. No clock is ever asked, and every value says what it rests on.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import NamedTuple

from asreported.reader.times.senses import Clock, DayOfMonth, Exact, Relative, Sense, Weekday, Yearless
from asreported.reader.times.tense import Tense
from asreported.reader.times.values import UNKNOWN, day_in, edtf_of, moved, part_in, real_day, symbolic_part, unit_of
from asreported.record.edtf import bounds
from asreported.record.time import TimeMod, TimeType

# A month and day without a year is hardly ever meant further away than this.
FAR_DAYS = 305


class Anchor(NamedTuple):
    """A day and its name in the record: "published", "updated", "dateline", or an earlier time's id."""

    day: dt.date
    name: str


class Context(NamedTuple):
    """The time that the text speaks of: the value and the id of the last date told."""

    value: str
    id: str


class Reckoned(NamedTuple):
    """A time as the record will hold it, but for its place."""

    type: TimeType
    value: str | None
    mod: TimeMod | None
    edtf: str | None
    anchor: str
    candidates: tuple[str, ...] = ()


def reckon(
    sense: Sense, anchor: Anchor | None, context: Context | None, day: Context | None, tense: Tense | None
) -> Reckoned:
    """The value of a sense.

    anchor   the report's own day, as it holds for this passage; None when it is not known
    context  the last time told, for "two days later";  day  the day told in this sentence, for "at 6 p.m."
    """
    if isinstance(sense, Exact):
        dated = sense.type in ("DATE", "TIME")
        edtf = (
            edtf_of(sense.value, sense.mod)
            if dated and sense.value[:1].isdigit() | sense.value.startswith("BC")
            else None
        )
        return Reckoned(sense.type, sense.value, sense.mod, edtf, "none", sense.candidates)
    if isinstance(sense, Clock):
        return _clock(sense, anchor, context, day, tense)
    if isinstance(sense, Yearless):
        return _yearless(sense, anchor, tense)
    if isinstance(sense, Weekday):
        return _weekday(sense, anchor, tense)
    if isinstance(sense, DayOfMonth):
        return _day_of_month(sense, anchor, day, tense)
    return _relative(sense, anchor, context, tense)


def _dated(value: str, mod: TimeMod | None, anchor: str) -> Reckoned:
    return Reckoned("DATE", value, mod, edtf_of(value, mod), anchor)


def _yearless(sense: Yearless, anchor: Anchor | None, tense: Tense | None) -> Reckoned:
    if anchor is None:
        return _dated(symbolic_part(sense.part), sense.mod, "none")
    year = year_of(sense, anchor.day, tense)
    value = part_in(sense.part, year) if year else None
    return _dated(value, sense.mod, anchor.name) if value else _dated(symbolic_part(sense.part), sense.mod, "none")


@functools.lru_cache(maxsize=1024)
def year_of(sense: Yearless, day: dt.date, tense: Tense | None) -> int | None:
    """The year that is meant by a part of a year, seen from a day."""
    if sense.way in ("lastyear", "this", "nextyear"):
        return day.year + {"lastyear": -1, "this": 0, "nextyear": 1}[sense.way]
    spans: list[tuple[int, dt.date, dt.date]] = []
    reach = 8 if sense.part == "02-29" else 3 if sense.weekday else 1
    for year in range(max(1, day.year - reach), min(9998, day.year + reach) + 1):
        value = part_in(sense.part, year)
        edtf = edtf_of(value) if value else None
        span = bounds(edtf) if edtf else None
        if span and (sense.weekday is None or str(span[0].isoweekday()) == sense.weekday):
            spans.append((year, *span))
    if not spans:
        return year_of(sense._replace(weekday=None), day, tense) if sense.weekday else None
    before = [s for s in spans if s[1] <= day]
    after = [s for s in spans if s[2] >= day]
    if sense.way == "last":
        before = [s for s in spans if s[2] < day and not s[1] <= day <= s[2]]
        return before[-1][0] if before else None
    if sense.way == "next":
        after = [s for s in spans if s[1] > day]
        return after[0][0] if after else None
    if tense is None and len(sense.part) == 2 and sense.part.isdigit():
        tense = "past"  # news tells of months gone by, unless it says otherwise
    nearest = min(
        spans, key=lambda s: 0 if s[1] <= day <= s[2] else min(abs((s[1] - day).days), abs((s[2] - day).days))
    )
    one_day = spans[0][1] == spans[0][2]
    if tense == "past" and before:
        return before[-1][0] if not one_day or (day - before[-1][1]).days <= FAR_DAYS else nearest[0]
    if tense == "future" and after:
        return after[0][0] if not one_day or (after[0][1] - day).days <= FAR_DAYS else nearest[0]
    return nearest[0]


def _day_of_month(sense: DayOfMonth, anchor: Anchor | None, day: Context | None, tense: Tense | None) -> Reckoned:
    """A day of the month that was told in the sentence, else of the report's month or the one that the tense asks for."""
    if day is not None and re.match(r"(?:\d{4}|XXXX)-\d\d-\d\d", day.value) and int(day.value[8:10]) < sense.number:
        same = f"{day.value[:7]}-{sense.number:02d}"
        if day.value[0] == "X" or real_day(int(same[:4]), int(same[5:7]), sense.number):
            return _dated(same, sense.mod, day.id)
    if anchor is not None and tense is not None:
        step = -1 if tense == "past" else 1
        for months in range(3):
            first = moved(anchor.day.replace(day=1), "M", step * months)
            value = real_day(first.year, first.month, sense.number) if first else None
            if value and (value <= anchor.day.isoformat() if step < 0 else value >= anchor.day.isoformat()):
                return _dated(value, sense.mod, anchor.name)
    return Reckoned("DATE", f"XXXX-XX-{sense.number:02d}", sense.mod, None, "none")


def _weekday(sense: Weekday, anchor: Anchor | None, tense: Tense | None) -> Reckoned:
    if anchor is None:
        return Reckoned("DATE", f"XXXX-WXX-{sense.day}", sense.mod, None, "none")
    found = weekday_near(sense, anchor.day, tense)
    return (
        _dated(found.isoformat(), sense.mod, anchor.name)
        if found
        else Reckoned("DATE", f"XXXX-WXX-{sense.day}", sense.mod, None, "none")
    )


@functools.lru_cache(maxsize=1024)
def weekday_near(sense: Weekday, day: dt.date, tense: Tense | None) -> dt.date | None:
    """The weekday that is meant, seen from a day: that day itself counts for "on Friday", not for "last Friday"."""
    back = (day.isoweekday() - int(sense.day)) % 7
    ahead = (int(sense.day) - day.isoweekday()) % 7
    try:
        day += dt.timedelta(days=7 * sense.weeks)
        if sense.way == "last":
            return day - dt.timedelta(days=back or 7)
        if sense.way == "next":
            return day + dt.timedelta(days=ahead or 7)
        if sense.way == "this":
            return day + dt.timedelta(days=int(sense.day) - day.isoweekday())
        near = [day - dt.timedelta(days=back), day + dt.timedelta(days=ahead)]
        if sense.month_day:
            return next((d for n in range(8) for d in (near[0] - dt.timedelta(days=7 * n), near[1] + dt.timedelta(days=7 * n))
                         if d.day == sense.month_day), None)  # fmt: skip
    except OverflowError:
        return None
    return near[1] if tense in ("future", "present") and sense.weeks >= 0 else near[0]


def _relative(sense: Relative, anchor: Anchor | None, context: Context | None, tense: Tense | None) -> Reckoned:
    unit, mod = sense.unit, sense.mod
    if sense.base != "report" and context is not None and unit != "WE":
        value = shifted(context.value, unit, sense.steps)
        if value:
            return _dated(value, mod, context.id)
    if sense.base == "context" and (context is None or anchor is None):
        return Reckoned("DATE", UNKNOWN.get(unit, "XXXX-XX-XX"), mod, None, "none")
    if sense.base == "context" and sense.steps:
        return Reckoned("DATE", UNKNOWN.get(unit, "XXXX-XX-XX"), mod, None, "none")
    if anchor is None:
        return Reckoned("DATE", UNKNOWN.get(sense.grain or unit, "XXXX-XX-XX"), mod, None, "none")
    if unit == "FY":
        return Reckoned("DATE", f"FY{anchor.day.year + int(sense.steps):04d}", mod, None, anchor.name)
    if unit == "WE" and sense.base == "either" and tense != "future" and anchor.day.isoweekday() < 5:
        sense = sense._replace(steps=-1)
    day = moved(anchor.day, unit, sense.steps)
    if day is None:
        years = round(sense.steps * {"Y": 1, "DE": 10, "CE": 100}.get(unit, 0))
        year = anchor.day.year + years
        if years and -9998 <= year <= 0:
            return _dated(f"BC{1 - year:04d}", mod, anchor.name)
        return Reckoned("DATE", "PAST_REF" if sense.steps < 0 else "FUTURE_REF", mod, None, "none")
    return _dated(unit_of(day, sense.grain or ("D" if unit == "FN" else unit)), mod, anchor.name)


def shifted(value: str, unit: str, count: float) -> str | None:
    """A value so many units on from another value; symbolic values stay symbolic. None where that makes no sense."""
    quarter = re.fullmatch(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)", value)
    if quarter and unit == "Y":
        year = int(quarter[1]) + round(count)
        return (f"{year:04d}-{quarter[2]}" if count else quarter[1]) if 0 < year < 9999 else None
    symbolic = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", value)
    if symbolic:
        day = _real(2001, symbolic[1], symbolic[2])
        if day is None or unit not in ("D", "M", "Y"):
            return None
        if unit == "Y":
            return "XXXX"
        new = moved(day, unit, count)
        fixed = new and new.year == 2001 and (new.month == day.month or unit == "M" or not {new.month, day.month} & {2})
        return f"XXXX{unit_of(new, unit)[4:]}" if new and fixed else None
    if value.startswith("XXXX"):
        return value if not count and value.count("-") == {"D": 2, "M": 1, "Y": 0}.get(unit, -1) else None
    fine = value.partition("T")[0]
    if unit in ("D", "W", "WE") and not re.fullmatch(r"\d{4}-\d\d-\d\d", fine) and not (unit == "W" and "W" in fine):
        return None
    if unit == "M" and not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", fine) and not _in_one_month(fine):
        return None
    if unit == "Q" and not re.fullmatch(r"\d{4}-(\d\d(-\d\d)?|Q\d)", fine):
        return None
    day = day_in(fine)
    new = moved(day, unit, count) if day else None
    return unit_of(new, "D" if unit == "FN" else unit) if new and unit in (*UNKNOWN, "FN") else None


def _in_one_month(value: str) -> bool:
    """Is the value a week that lies in one month?"""
    edtf = edtf_of(value) if "W" in value else None
    span = bounds(edtf) if edtf else None
    return span is not None and span[0].month == span[1].month


def _real(year: int, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(year, int(month), int(day))
    except ValueError:
        return None


def _clock(
    sense: Clock, anchor: Anchor | None, context: Context | None, day: Context | None, tense: Tense | None
) -> Reckoned:
    name, date = "none", "XXXX-XX-XX"
    if sense.day is not None:
        base = reckon(sense.day, anchor, context, day, tense)
        name, date = base.anchor, base.value or date
        if (
            sense.clock == "TNI"
            and isinstance(sense.day, Relative)
            and sense.day == Relative("D", -1)
            and base.value is None
        ):
            date = "XXXX-XX-XX"
    elif day is not None:
        name, date = day.id, day.value.partition("T")[0]
    elif anchor is not None:
        name, date = anchor.name, anchor.day.isoformat()
    if not re.fullmatch(r"[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d", date):
        name, date = "none", "XXXX-XX-XX"
    value = f"{date}{sense.clock}"
    if sense.zone == "Z" and sense.clock[1:2].isdigit():
        value += "Z"
    return Reckoned("TIME", value, sense.mod, edtf_of(value, zone=sense.zone), name)
