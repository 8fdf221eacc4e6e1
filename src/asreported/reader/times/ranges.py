"""What one end of a range lends the other: a year, or a day.

In "from March to August 2011" the year belongs to both months, in "from 9 a.m. to 5 p.m. on Monday" the day to both times,
and "Tuesday (Jan. 6)" is one day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from asreported.language.times import TimeWords
from asreported.reader.times.senses import Clock, Exact, Piece, Relative, Weekday, Yearless
from asreported.reader.times.tokens import Tokens
from asreported.reader.times.values import part_in

Link = Literal["range", "list"]

_DATED = re.compile(r"(\d{4})-(\d\d|\d\d-\d\d|Q[1-4]|H[12])")


def share_ends(pieces: Sequence[Piece], tokens: Tokens, words: TimeWords) -> list[Piece]:
    """The pieces, each end of a range with what the other end says for both."""
    out = list(pieces)
    for n in range(len(out) - 1, 0, -1):
        first, second = out[n - 1], out[n]
        if _in_brackets(first, second, tokens, words):
            out[n - 1 : n + 1] = _same_day(first, second)
            continue
        link = _link(first, second, tokens, words)
        if link is None:
            continue
        if isinstance(first.sense, Yearless) and isinstance(second.sense, Yearless) and n + 1 < len(out):
            second = out[n] = _of_year_behind(second, out[n + 1], tokens, words)
        if isinstance(first.sense, Yearless) and isinstance(second.sense, Exact):
            out[n - 1] = first._replace(sense=_before(first.sense, second.sense, link))
        elif isinstance(first.sense, Clock) and first.sense.day is None and isinstance(second.sense, Clock):
            out[n - 1] = first._replace(sense=first.sense._replace(day=second.sense.day))
    for n in range(1, len(out)):
        first, second = out[n - 1], out[n]
        if isinstance(first.sense, Exact) and isinstance(second.sense, Yearless):
            link = _link(first, second, tokens, words)
            out[n] = second._replace(sense=_after(first.sense, second.sense)) if link == "range" else second
    return out


def _link(first: Piece, second: Piece, tokens: Tokens, words: TimeWords) -> Link | None:
    """How two times that stand side by side belong together: "from X to Y", "X-Y", "between X and Y"; "X and Y"."""
    if second.first - first.last != 2 or tokens.section[first.last] != tokens.section[second.first]:
        return None
    lower, classes = tokens.items[first.last + 1].lower, words.classes
    if lower in classes["dash"] or lower in classes["to"]:
        return "range"
    if lower not in classes["and"]:
        return None
    before = tokens.items[first.first - 1].lower if first.first else ""
    return "range" if before in classes["from"] else "list"


def _in_brackets(first: Piece, second: Piece, tokens: Tokens, words: TimeWords) -> bool:
    """Does the second time stand in brackets behind the first: "Tuesday (Jan. 6)"?"""
    end = tokens.items[second.last + 1].lower if second.last + 1 < len(tokens.items) else ""
    return (
        second.first - first.last == 2
        and tokens.items[first.last + 1].lower in words.classes["open"]
        and end in words.classes["close"]
    )


def _same_day(first: Piece, second: Piece) -> tuple[Piece, Piece]:
    """A weekday or "today" and the date behind it are one day; each keeps the words that carry it."""
    day, date = first.sense, second.sense
    if not isinstance(date, Yearless | Exact) or date.weekday:
        return first, second
    plain = isinstance(day, Weekday) and not day.way
    if not plain and not (isinstance(day, Relative) and day.unit == "D" and day.base == "report"):
        return first, second
    if isinstance(date, Exact) and (date.type != "DATE" or not re.fullmatch(r"\d{4}-\d\d-\d\d", date.value)):
        return first, second
    if isinstance(date, Yearless) and (date.way or not re.fullmatch(r"\d\d-\d\d", date.part)):
        return first, second
    both = date._replace(weekday=day.day if isinstance(day, Weekday) else None)
    return first._replace(sense=both._replace(mod=day.mod)), second._replace(sense=both)


def _before(sense: Yearless, end: Exact, link: Link) -> Yearless | Exact:
    """The first of two takes the year of the second, or the one before it when the range runs over the turn of a year."""
    dated = _DATED.fullmatch(end.value)
    if sense.way or end.type != "DATE" or dated is None or not _alike(sense.part, dated[2]):
        return sense
    over = sense.part > dated[2]
    if over and link == "list":
        return sense
    return _in_year(sense, int(dated[1]) - over)


def _after(start: Exact, sense: Yearless) -> Yearless | Exact:
    """The second of two takes the year of the first, or the one after it when the range runs over the turn of a year."""
    dated = _DATED.fullmatch(start.value)
    if sense.way or start.type != "DATE" or dated is None or not _alike(sense.part, dated[2]):
        return sense
    return _in_year(sense, int(dated[1]) + (sense.part < dated[2]))


def _of_year_behind(piece: Piece, year: Piece, tokens: Tokens, words: TimeWords) -> Piece:
    """The piece with the year that follows after "in": "between May and June in 1981"."""
    sense, told = piece.sense, year.sense
    between = [t.lower for t in tokens.items[piece.last + 1 : year.first]]
    if len(between) != 1 or between[0] not in words.classes["in"] or not isinstance(told, Exact):
        return piece
    if isinstance(sense, Yearless) and not sense.way and re.fullmatch(r"\d{4}", told.value):
        return piece._replace(sense=_in_year(sense, int(told.value)))
    return piece


def _in_year(sense: Yearless, year: int) -> Yearless | Exact:
    value = part_in(sense.part, year) if 0 < year < 9999 else None
    return Exact(value, mod=sense.mod, weekday=sense.weekday) if value else sense


def _alike(one: str, other: str) -> bool:
    """Are both parts of a year of one kind: months, days, quarters, halves?"""
    return (
        len(one) == len(other) and one[:1].isdigit() == other[:1].isdigit() and (one[0] == other[0] or one[0].isdigit())
    )
