"""What moves from one day to another, and what is a whole or a part of a unit: one rule for each pattern's name.

"a week ago Tuesday" is `Weekday("2", weeks=-1)`, "in two weeks' time" `Relative("W", 2)`, "all day" `P1D`.
"""

from __future__ import annotations

from fractions import Fraction

from asreported.reader.times.rules import Reading
from asreported.reader.times.senses import Exact, Piece, Relative, Weekday
from asreported.reader.times.spans import about, from_now, number_of, period, unit_in
from asreported.reader.times.tokens import Found

# Days in the units by which a day of the week may be moved.
_DAYS = {"D": 1, "W": 7, "FN": 14}


def ago_on(f: Found) -> Reading:
    """ "a week ago Tuesday", "two weeks ago today", "a year ago this month": so long before that day."""
    number, unit = number_of(f, "n"), unit_in(f)
    weekday, count, grain = f.look("w", "weekday"), f.look("d", "day0"), f.look("v", "unit")
    if number is not None and number.denominator == 1 and number < 10_000:
        if weekday and unit == "W":
            return Weekday(weekday, weeks=-int(number))
        if count == "0" and unit in ("D", "W", "M", "Y", "FN"):
            return Relative(unit, -float(number), grain="D", mod=about(f))
        if count and unit in _DAYS:
            return Relative("D", int(count) - float(number * _DAYS[unit]), mod=about(f))
        if grain in ("D", "W", "M") and unit in ("M", "Y") and grain != unit:
            return Relative(unit, -float(number), grain=grain, mod=about(f))
    plain = Relative(unit, -float(number), mod=about(f)) if number is not None and unit in (*_DAYS, "M", "Y") else None
    return (Piece(f.first, f.until("a"), plain or Exact("PAST_REF"), "ago"),)


def year_ago(f: Found) -> Reading:
    """ "the year-ago quarter", "the year-earlier period"."""
    unit = unit_in(f)
    return Relative(unit, -1) if unit in ("D", "W", "M", "Y") else None


def long_ago(f: Found) -> Reading:
    """ "long ago", "not long ago"."""
    return Exact("PAST_REF") if f.word("a") == "ago" else None


def time_ahead(f: Found) -> Reading:
    """ "in two weeks' time", "in a year's time"."""
    return from_now(f)


def these_days(f: Found) -> Reading:
    """ "these days"."""
    return Exact("PRESENT_REF") if f.tokens.items[f.last].lower == "days" and f.word("r") == "these" else None


def whole_unit(f: Found) -> Reading:
    """ "all day", "the whole week", "an entire year": as long as the unit is."""
    unit = unit_in(f)
    value = period(Fraction(1), unit)
    return Exact(value, "DURATION") if value and unit in ("D", "W", "WE", "M", "Y", "DE", "CE") else None


def part_of_unit(f: Found) -> Reading:
    """ "a quarter of a century", "three quarters of an hour"."""
    number, unit = number_of(f, "n") if f.at("n") >= 0 else Fraction(1), unit_in(f)
    scale = {"H": ("MIN", 60), "Y": ("M", 12), "CE": ("Y", 100)}
    if number is None or unit not in scale:
        return None
    finer, factor = scale[unit]
    value = period(number * factor / 4, finer)
    return Exact(value, "DURATION", about(f)) if value else None
