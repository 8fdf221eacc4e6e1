"""Dates of the record as people write them.

>>> day_words("2023-10-26"), day_words("../2023-10-26"), day_words("XXXX-10-07")
('26 October 2023', 'by 26 October 2023', '7 October, year open')
"""

from __future__ import annotations

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "first quarter of", 34: "second quarter of",
            35: "third quarter of", 36: "fourth quarter of", 40: "first half of", 41: "second half of"}  # fmt: skip
_DATE = re.compile(
    r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T([0-9:.]{2,15})(Z|[+-][0-9:]{2,6})?)?([~?%]?)", re.ASCII
)
_UNSURE = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}


def day_words(edtf: str) -> str:
    """An EDTF date, interval or set in words; what this function does not know stays as it is written."""
    if edtf[:1] in ("[", "{") and edtf[-1] in "]}":
        joined = " or " if edtf[0] == "[" else " and "
        return joined.join(day_words(part.strip()) for part in edtf[1:-1].split(",") if part.strip()) or edtf
    first, slash, last = edtf.partition("/")
    if not slash:
        return _one(edtf)
    if first in ("", ".."):
        return f"by {_one(last)}" if last not in ("", "..") else edtf
    if last in ("", ".."):
        return f"from {_one(first)} on"
    return f"{_one(first)} to {_one(last)}"


def _one(date: str) -> str:
    found = _DATE.fullmatch(date)
    if not found:
        return date
    year, month, day, clock, zone, unsure = found.groups()
    words = _calendar(year, month, day)
    if words is None:
        return date
    if clock:
        words += f", {clock[:5]}{' UTC' if zone == 'Z' else ' ' + zone if zone else ''}"
    return _UNSURE.get(unsure, "") + words


def _calendar(year: str, month: str | None, day: str | None) -> str | None:
    open_year = year == "XXXX"
    if month is None:
        if re.fullmatch(r"[0-9]{3}X", year):
            return f"the {year[:3]}0s"
        return year if year.isdigit() else None
    if not month.isdigit():
        return None
    number = int(month)
    if number in _SEASONS and day is None:
        return None if open_year else f"{_SEASONS[number]} {year}"
    if not 1 <= number <= 12 or not (open_year or year.isdigit()) or (day is not None and not day.isdigit()):
        return None
    name = MONTHS[number - 1] if day is None else f"{int(day)} {MONTHS[number - 1]}"
    return f"{name}, year open" if open_year else f"{name} {year}"


def said_when(edtf: str) -> str:
    """A day or a longer time with its preposition: "on 1 May 2024", "in May 2024"."""
    return f"{'on' if len(edtf) >= len('2024-05-01') else 'in'} {day_words(edtf)}"
