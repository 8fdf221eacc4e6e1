"""The calendar's arithmetic: TIMEX3 values from dates, and EDTF from TIMEX3 values. No clock, no time zone data.

>>> week_of(dt.date(2023, 10, 26)), edtf_of("2023-W43"), edtf_of("193")
('2023-W43', '2023-10-23/2023-10-29', '193X')
"""

from __future__ import annotations

import datetime as dt
import functools
import re

from asreported.record.edtf import bounds, is_edtf

_SUBYEAR = {
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
}
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE|-(\d))?")
_CALENDAR = re.compile(r"(?:\d{4}|XXXX)(?:-(?:\d\d(?:-(?:\d\d))?|Q[1-4]|H[12]|SP|SU|FA|WI))?")
UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX", "CE": "XX",
           "WE": "XXXX-WXX-WE"}  # fmt: skip


def week_of(day: dt.date) -> str:
    """The ISO week of a day: `2023-W43`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def unit_of(day: dt.date, unit: str) -> str:
    """The value of the unit (`D`, `W`, `M`, `Q`, `Y`, `DE`, `CE`, `WE`) that holds a day."""
    if unit == "D":
        return day.isoformat()
    if unit in ("W", "WE"):
        return week_of(day) + ("-WE" if unit == "WE" else "")
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    return day.isoformat()[: {"M": 7, "Y": 4, "DE": 3, "CE": 2}[unit]]


def moved(day: dt.date, unit: str, count: float) -> dt.date | None:
    """The day so many units away; a month's last day stays in the month. None outside the calendar."""
    try:
        if unit in ("D", "W", "WE", "FN"):
            return day + dt.timedelta(days=round(count * {"D": 1, "FN": 14}.get(unit, 7)))
        months = round(count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}[unit])
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        for last in (day.day, 30, 29, 28):
            if last <= day.day:
                try:
                    return dt.date(year, month + 1, last)
                except ValueError:
                    continue
    except (OverflowError, KeyError):
        pass
    return None


def day_in(value: str) -> dt.date | None:
    """The first day of a calendar value (`2023-10`, `2023-W43`, `2023-10-26T18:00`); None when it has no year."""
    edtf = edtf_of(value.partition("T")[0] if value[:2].isdigit() else value)
    span = bounds(edtf) if edtf else None
    return span[0] if span else None


def real_day(year: int, month: int, day: int) -> str | None:
    """`YYYY-MM-DD`, or None when there is no such day."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def part_in(part: str, year: int) -> str | None:
    """A year's part as a value: `10-07` -> `2023-10-07`; a holiday's rule (`11-4-4`) by that year's calendar."""
    if part.startswith("EASTER"):
        moved_by = part[6:]
        return (_easter(year) + dt.timedelta(days=int(moved_by or 0))).isoformat()
    if part == "ELECTION":
        return (_nth(year, 11, 1, 1) + dt.timedelta(days=1)).isoformat()
    m = re.fullmatch(r"(\d\d)-(\d)-(\d)(\+\d)?", part)
    if m:
        return (_nth(year, int(m[1]), int(m[2]), int(m[3])) + dt.timedelta(days=int(m[4] or 0))).isoformat()
    if re.fullmatch(r"\d\d-\d\d", part):
        return real_day(year, int(part[:2]), int(part[3:]))
    return f"{year:04d}-{part}"


def symbolic_part(part: str) -> str:
    """A year's part in no known year: `XXXX-10-07`; `XXXX-XX-XX` for a movable feast."""
    return f"XXXX-{part}" if _CALENDAR.fullmatch(f"XXXX-{part}") else "XXXX-XX-XX"


@functools.lru_cache(maxsize=1024)
def edtf_of(value: str | None, mod: str | None = None, zone: str = "") -> str | None:
    """The EDTF of a TIMEX3 date or time value; None where it has none (durations, sets, what is not resolved)."""
    if not value:
        return None
    out: str | None = None
    week = _WEEK.fullmatch(value)
    head, _, clock = value.partition("T") if "T" in value and value[0] in "0123456789" else (value, "", "")
    if week:
        out = _week_edtf(int(week[1]), int(week[2]), week[3] or "")
    elif clock:
        out = head
        if re.fullmatch(r"\d\d:\d\d(:\d\d)?Z?", clock):
            out = f"{head}T{clock.rstrip('Z')}{':00' if clock.count(':') == 1 else ''}{zone or ('Z' if clock[-1] == 'Z' else '')}"
    elif re.fullmatch(r"BC\d{4}", value):
        out = f"-{int(value[2:]) - 1:04d}"
    elif re.fullmatch(r"\d{2}|\d{3}", value):
        out = value.ljust(4, "X")
    elif _CALENDAR.fullmatch(value) and value != "XXXX":
        year, _, rest = value.partition("-")
        out = f"{year}-{_SUBYEAR[rest]}" if rest in _SUBYEAR else value
    if out and mod == "APPROX" and not set("T/X") & set(out):
        out += "~"
    return out if out and is_edtf(out) else None


def _week_edtf(year: int, week: int, rest: str) -> str | None:
    try:
        monday = dt.date.fromisocalendar(year, week, 1)
        sunday = monday + dt.timedelta(days=6)
    except (ValueError, OverflowError):
        return None
    if rest == "-WE":
        return f"{monday + dt.timedelta(days=5)}/{sunday}"
    if rest:
        return (monday + dt.timedelta(days=int(rest[1:]) - 1)).isoformat() if rest[1:] in "1234567" else None
    return f"{monday}/{sunday}"


def _nth(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The nth given weekday of a month; the last one when the month has no nth."""
    first = dt.date(year, month, 1)
    day = first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - dt.timedelta(days=7)


def _easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1)
