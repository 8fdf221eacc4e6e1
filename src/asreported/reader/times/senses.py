"""What a time's words mean before anybody knows when they were written.

"last Friday" is `Weekday(5, "last")` in any report; `anchor.py` makes a date of it, or leaves it symbolic.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from asreported.record.time import TimeMod, TimeType

Way = Literal["", "last", "this", "next", "lastyear", "nextyear"]


class Exact(NamedTuple):
    """A whole value that needs no anchor: `2023-10-07`, `193`, `P2D`, `PAST_REF`. `weekday` is what the text adds.

    `candidates` are the days that are left where figures such as "03/04/2024" do not say which of them is meant.
    """

    value: str
    type: TimeType = "DATE"
    mod: TimeMod | None = None
    weekday: str | None = None
    candidates: tuple[str, ...] = ()


class Yearless(NamedTuple):
    """A part of some year: `10-07`, `10`, `Q3`, `H1`, `SU`, or a holiday's rule (`11-4-4`)."""

    part: str
    way: Way = ""
    mod: TimeMod | None = None
    weekday: str | None = None


class Weekday(NamedTuple):
    """A day of some week, 1 for Monday; `month_day` for "Thursday the 26th", `weeks` for "Monday of last week" (-1)."""

    day: str
    way: Way = ""
    mod: TimeMod | None = None
    month_day: int | None = None
    weeks: int = 0


class DayOfMonth(NamedTuple):
    """A day of some month: "on the 25th"."""

    number: int
    mod: TimeMod | None = None


class Relative(NamedTuple):
    """So many units from the report's moment, or from the time that the text speaks of ("two days later").

    `grain` is the unit that is meant where it is a finer one: "a year ago today" is a day.
    """

    unit: str
    steps: float = 0
    base: Literal["report", "context", "either"] = "report"
    mod: TimeMod | None = None
    grain: str = ""


class Clock(NamedTuple):
    """A time of day (`T18:30`, `TMO`) on a day; without `day`, on the day that the text speaks of."""

    clock: str
    day: Exact | Yearless | Weekday | DayOfMonth | Relative | None = None
    zone: str = ""
    mod: TimeMod | None = None


Sense = Exact | Yearless | Weekday | DayOfMonth | Relative | Clock


class Piece(NamedTuple):
    """A sense and the tokens, from `first` to `last`, that carry it."""

    first: int
    last: int
    sense: Sense
    by: str
