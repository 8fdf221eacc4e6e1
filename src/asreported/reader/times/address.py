"""The day that a report's own web address gives: many papers write it there.

>>> day_of_address("https://fjordpost.example/2024/05/01/ferry-sails-again", {})
'2024-05-01'
>>> day_of_address("https://fjordpost.example/what-happened-on-2023-10-07-and-after", {}) is None
True
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from asreported.reader.times.values import real_day

# No paper wrote addresses before the first; the last is far from any report.
FIRST_YEAR, LAST_YEAR = 1990, 2100
_YEAR = r"((?:19|20|21)\d\d)"
_FOLDERS = re.compile(rf"(?<=/){_YEAR}/(\d\d?|[a-z]{{3,9}})/(\d\d?)(?=/|$)", re.IGNORECASE)
_WRITTEN = re.compile(rf"(?<=/)(?:[^/]{{0,200}}-)?{_YEAR}([-_])(\d\d)\2(\d\d)(?:\.[a-z]{{2,5}})?(?=/|$)", re.IGNORECASE)
_BEGINS = re.compile(rf"(?<=/){_YEAR}([-_])(\d\d)\2(\d\d)(?=[-_][^/]*[a-z])", re.IGNORECASE)
_FIGURES = re.compile(rf"(?<=/){_YEAR}(\d\d)(\d\d)(?=/|$)")


def day_of_address(url: str | None, months: Mapping[str, str]) -> str | None:
    """The one day in an address's path, as folders or at either end of a part; None when there is none, or two.

    months   the words for months and their numbers ("may": "05")
    """
    path = re.sub(r"^[a-z][a-z0-9+.-]*://[^/?#]*|[?#].*$", "", (url or "")[:2000].strip(), flags=re.IGNORECASE)
    days = {_day(m[1], months.get(m[2].lower(), m[2]), m[3]) for m in _FOLDERS.finditer(path)}
    days |= {_day(m[1], m[2], m[3]) for m in _FIGURES.finditer(path)}
    days |= {_day(m[1], m[3], m[4]) for m in (*_WRITTEN.finditer(path), *_BEGINS.finditer(path))}
    days.discard(None)
    return days.pop() if len(days) == 1 else None


def _day(year: str, month: str, day: str) -> str | None:
    """The day that three parts of a path give; None when it is none."""
    if not month.isdigit() or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    return real_day(int(year), int(month), int(day))
