"""Which years fit where nobody says when a report was published: weekdays and days of the month are solved together.

"Friday, June 7" fits 2019, 2024 and 2030; beside "Friday, Feb. 22" in the same report only 2019 and 2030. The years are those between the last one that the text tells as past and the first
that it tells as to come; where it does not bound them there is no end of them, and none is named.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Sequence

from asreported.reader.times.dating import Understood
from asreported.reader.times.senses import Yearless
from asreported.reader.times.values import day_in, part_in

# More candidate years than this say nothing; more years than this are not looked at.
MOST, REACH_YEARS = 5, 40
# So many days are solved together; a report that has more is settled by these or not at all.
MOST_DAYS = 8
# The days of one report lie no further apart than this.
APART_DAYS = 183


def dated_weekdays(body: Sequence[Understood]) -> tuple[Yearless, ...]:
    """The days of a month that stand with their weekday and without a year, each once."""
    senses = (i.day for i in body)
    found = (s._replace(mod=None) for s in senses if isinstance(s, Yearless) and s.weekday and not s.way)
    return tuple(dict.fromkeys(s for s in found if re.fullmatch(r"\d\d-\d\d", s.part)))[:MOST_DAYS]


@functools.lru_cache(maxsize=1024)
def candidate_days(sense: Yearless, around: tuple[int, int], others: tuple[Yearless, ...]) -> tuple[str, ...]:
    """The years in which a day falls on its weekday, and in which every other such day of the report lies near it."""
    years = range(around[0], min(around[1], around[0] + REACH_YEARS) + 1)
    days = [day for year in years if (day := _day(sense, year)) is not None]
    fitting = [day for day in days if all(_has_near(other, day) for other in others)]
    return tuple(day.isoformat() for day in fitting) if len(fitting) <= MOST else ()


def _has_near(other: Yearless, day: dt.date) -> bool:
    found = (_day(other, day.year + step) for step in (-1, 0, 1) if 0 < day.year + step <= 9999)
    return any(near is not None and abs((near - day).days) <= APART_DAYS for near in found)


@functools.lru_cache(maxsize=4096)
def _day(sense: Yearless, year: int) -> dt.date | None:
    """The day in that year, if it falls on its weekday."""
    value = part_in(sense.part, year)
    day = day_in(value) if value else None
    return day if day and str(day.isoweekday()) == sense.weekday else None
