"""Dates that come with a report: those that a user gives are checked, those that a page gives are made ISO 8601.

>>> given_date("--published", "2023-10-26")
'2023-10-26'
>>> page_date("2023-10-26T16:05:00.000+03:00"), page_date("Thu, 26 Oct 2023 13:05:00 GMT"), page_date("soon")
('2023-10-26T16:05:00+03:00', '2023-10-26T13:05:00Z', None)
"""

from __future__ import annotations

import datetime as dt
import re

from asreported.errors import InputError
from asreported.record.dates import day_of, is_date

_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
# A page that claims an earlier year than the web's first, or one that is long to come, is wrong.
FIRST_YEAR, LAST_YEAR = 1990, 2100


def given_date(option: str, value: str | None) -> str | None:
    """A date that a user gave, checked. InputError names the option."""
    if value is None:
        return None
    value = value.strip().replace(" ", "T", 1)
    if not is_date(value):
        shown = value if len(value) <= 40 else value[:39] + "…"
        raise InputError(f"{option} must be a date such as 2023-10-26 or 2023-10-26T14:05, not {shown!r}")
    return value


def page_date(value: object) -> str | None:
    """A page's date in ISO 8601, to the second where it has a time; None when it is none."""
    if not isinstance(value, str) or not 6 <= len(value.strip()) <= 60:
        return None
    value = value.strip()
    moment = _moment(value)
    if moment is not None and FIRST_YEAR <= moment.year <= LAST_YEAR:
        if len(value) <= 10:
            return moment.date().isoformat()
        return moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")
    found = _ISO.match(value)
    day = "-".join(found.groups()) if found else ""
    return day if is_date(day) and FIRST_YEAR <= int(day[:4]) <= LAST_YEAR else None


def days_apart(one: str, other: str) -> int:
    """How many days lie between two ISO dates, 0 for the same day."""
    return abs((day_of(one) - day_of(other)).days)


def _moment(value: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value)
    except (ValueError, IndexError, TypeError):
        return None
