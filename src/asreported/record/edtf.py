"""Dates as EDTF (ISO 8601-2): what a record writes in `edtf`, checked and bounded without any library.

The part of EDTF that news needs: `2023-10-26`, `2023-10`, `2023`, `193X`, `19XX`, `XXXX-10-07`, `2023-33` (third quarter),
`2023-21` (spring), `-0507`, `2023~`, times `2023-10-26T18:00:00Z`, and intervals `2023-10-23/2023-10-29` with open ends.

>>> is_edtf("XXXX-10-07"), is_edtf("2023-02-30")
(True, False)
>>> bounds("2023-10")
(datetime.date(2023, 10, 1), datetime.date(2023, 10, 31))
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import re

_DATE = re.compile(
    r"(?P<year>-?[0-9X]{4})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?(?P<mark>[~?%])?"
    r"(?:T(?P<clock>[0-9]{2}:[0-9]{2}:[0-9]{2})(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?"
)
# Sub-year groupings: seasons 21 to 24, quarters 33 to 36, halves 40 and 41 -> first month, number of months.
GROUPS: dict[int, tuple[int, int]] = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3), 33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3), 40: (1, 6), 41: (7, 6)
}  # fmt: skip


def is_edtf(value: str) -> bool:
    """Is `value` a date, time or interval in the part of EDTF that a record writes?"""
    first, slash, last = value.partition("/")
    if not slash:
        return _is_date(value)
    if first in ("", "..") and last in ("", ".."):
        return False
    if not all(end in ("", "..") or (_is_date(end) and "T" not in end) for end in (first, last)):
        return False
    begin, finish = bounds(first), bounds(last)
    return not (begin and finish) or begin[0] <= finish[1]


@functools.lru_cache(maxsize=1024)
def bounds(value: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day that `value` may mean; None when it is open, has no year, or lies before year 1."""
    first, slash, last = value.partition("/")
    if slash:
        begin, end = bounds(first), bounds(last)
        return (begin[0], end[1]) if begin and end else None
    m = _DATE.fullmatch(value)
    if m is None or not _is_date(value) or m["year"][0] == "-" or "X" in m["year"].rstrip("X") or m["year"] == "XXXX":
        return None
    low, high = int(m["year"].replace("X", "0")), int(m["year"].replace("X", "9"))
    if low < 1:
        return None
    month = m["month"]
    if month is None or "X" in month:
        return dt.date(low, 1, 1), dt.date(high, 12, 31)
    if int(month) in GROUPS:
        begin_month, count = GROUPS[int(month)]
        carry, last_month = divmod(begin_month + count - 2, 12)
        return dt.date(low, begin_month, 1), _month_end(high + carry, last_month + 1)
    if m["day"] is None or "X" in m["day"]:
        return dt.date(low, int(month), 1), _month_end(high, int(month))
    day = dt.date(low, int(month), int(m["day"]))
    return day, day


def _is_date(value: str) -> bool:
    m = _DATE.fullmatch(value)
    if m is None or ("X" in m["year"] and "X" in m["year"].rstrip("X")):
        return False
    year, month, day = m["year"], m["month"], m["day"]
    if m["clock"] is not None:
        hour, minute, second = map(int, m["clock"].split(":"))
        if day is None or m["mark"] or "X" in year + month + day or minute > 59 or second > 59:
            return False
        if hour > 24 or (hour == 24 and (minute or second)):
            return False
    if m["mark"] and "X" in value:
        return False
    if month is None:
        return True
    if "X" in month:
        return month == "XX" and day in (None, "XX")
    if int(month) in GROUPS:
        return day is None and "X" not in year
    if not 1 <= int(month) <= 12:
        return False
    if day is None or day == "XX":
        return True
    if "X" in day:
        return False
    # February 29 is a day of some year; of a known year only if it is a leap year (proleptic Gregorian, year 0 exists).
    leap = "X" in year or calendar.isleap(int(year))
    return 1 <= int(day) <= calendar.monthrange(2000 if leap else 2001, int(month))[1]


def _month_end(year: int, month: int) -> dt.date:
    if year > 9999:
        return dt.date.max
    return dt.date(year, month, calendar.monthrange(year, month)[1])
