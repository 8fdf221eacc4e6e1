"""Dates in figures whose order nobody tells: "03/04/2024" is in March or in April.

Other dates of the same report settle it: beside "25/12/2023" the day comes first, beside "12/25/2023" the month; and one of the
two readings may be, to a day or two, a date that stands there in words, or the day of publication. Else both days are
named as candidates, and the value keeps the year alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal

from asreported.reader.times.senses import Exact, Piece
from asreported.reader.times.tokens import Tokens

Order = Literal["day", "month"]
# A date in figures that lies so near to one that the report tells otherwise is that one, or one beside it.
NEAR_DAYS = 2


def settle_figures(pieces: Sequence[Piece], tokens: Tokens, published: str | None) -> list[Piece]:
    """The pieces, each date in figures with the order that the report settles."""
    figures = {
        n: parts for n, piece in enumerate(pieces) if piece.by == "slash_date" and (parts := _parts(piece, tokens))
    }
    if not any(_is_open(*parts) for parts in figures.values()):
        return list(pieces)
    order = _order(list(figures.values())) or _order_of_days(pieces, figures, published)
    out = list(pieces)
    for n, parts in figures.items():
        if _is_open(*parts):
            out[n] = pieces[n]._replace(sense=_settled(pieces[n].sense, order))
    return out


def _parts(piece: Piece, tokens: Tokens) -> tuple[int, int] | None:
    """The first two figures of a date with slashes that ends with its year."""
    match = re.fullmatch(r"(\d\d?)/(\d\d?)/\d+", tokens.items[piece.last].lower)
    return (int(match[1]), int(match[2])) if match else None


def _is_open(one: int, two: int) -> bool:
    """May either figure be the month?"""
    return one <= 12 and two <= 12 and one != two


def _order(figures: Sequence[tuple[int, int]]) -> Order | None:
    """The order of those dates that can be read in one way alone; None when they do not agree, or there are none."""
    orders: set[Order] = {"day" if one > 12 else "month" for one, two in figures if max(one, two) > 12}
    return orders.pop() if len(orders) == 1 else None


def _order_of_days(pieces: Sequence[Piece], figures: dict[int, tuple[int, int]], published: str | None) -> Order | None:
    """The order in which a date is, to a day or two, one that the report tells in words, or that of its publication."""
    told = {published[:10]} if published else set()
    told |= {p.sense.value for n, p in enumerate(pieces) if isinstance(p.sense, Exact) and _is_told(n, figures)}
    near = {day for value in told if (known := _day(value)) for day in _around(known)}
    orders: set[Order] = set()
    for n, parts in figures.items():
        sense = pieces[n].sense
        if isinstance(sense, Exact) and _is_open(*parts):
            orders |= {"month"} if _day(sense.value) in near else set()
            orders |= {"day"} if _day(_turned(sense.value)) in near else set()
    return orders.pop() if len(orders) == 1 else None


def _is_told(place: int, figures: dict[int, tuple[int, int]]) -> bool:
    """Is the time at this place no date in figures, or one that can be read in one way alone?"""
    return place not in figures or not _is_open(*figures[place])


def _day(value: str) -> dt.date | None:
    """The day of a whole date."""
    return dt.date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else None


def _around(day: dt.date) -> list[dt.date]:
    """The day, and the days up to two before and after it."""
    first, last = max(day.toordinal() - NEAR_DAYS, 1), min(day.toordinal() + NEAR_DAYS, dt.date.max.toordinal())
    return [dt.date.fromordinal(n) for n in range(first, last + 1)]


def _settled(sense: object, order: Order | None) -> Exact:
    """The sense in that order; with no order the year, and both days as candidates. A weekday beside it decides too."""
    assert isinstance(sense, Exact)
    both = {"month": sense.value, "day": _turned(sense.value)}
    if order is None and sense.weekday:
        fitting = [v for v in both.values() if str(dt.date.fromisoformat(v).isoweekday()) == sense.weekday]
        if len(fitting) == 1:
            return sense._replace(value=fitting[0])
    if order is not None:
        return sense._replace(value=both[order])
    return sense._replace(value=f"{sense.value[:4]}-XX-XX", candidates=tuple(sorted(both.values())))


def _turned(value: str) -> str:
    """The date with its month and day exchanged."""
    return f"{value[:5]}{value[8:10]}-{value[5:7]}"
