"""ISO 8601 dates as the record holds them: `2023-10-26` or `2023-10-26T14:05:00Z`.

>>> is_date("2023-10-26"), is_date("2023-02-30"), is_date("26/10/2023")
(True, False, False)
>>> day_of("2023-10-26T23:30:00+02:00")
datetime.date(2023, 10, 26)
"""

from __future__ import annotations

import datetime as dt


def day_of(value: str) -> dt.date:
    """The calendar day of a date or date-time, in its own zone. ValueError when it is neither."""
    return dt.datetime.fromisoformat(value).date() if "T" in value else dt.date.fromisoformat(value)


def is_date(value: str) -> bool:
    """Is `value` written `YYYY-MM-DD`, with or without a time after a `T`, and a real day?"""
    try:
        day = day_of(value)
    except ValueError:
        return False
    return value.startswith(day.isoformat())
