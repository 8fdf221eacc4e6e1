"""What dates, parts of years and times of day mean: one rule for each pattern's name.

"Thursday, Oct. 26, 2023" is found by the pattern `month_day`; the rule `month_day` below makes `Exact("2023-10-26")` of
it, with the weekday beside it to be checked. A rule that finds no time in the words gives None. The rules for what is
counted or repeated stand in `spans.py`.
"""

from __future__ import annotations

import re
from typing import cast

from asreported.reader.times.senses import Clock, DayOfMonth, Exact, Piece, Sense, Way, Weekday, Yearless
from asreported.reader.times.tokens import Found
from asreported.reader.times.values import part_in, real_day
from asreported.record.time import TimeMod

Reading = Sense | tuple[Piece, ...] | None


# Classes of words before four figures that make them a year of any century.
_BEFORE_YEARS = ("in", "with", "of", "to", "from", "early", "last")
# "last year's", "this year's", "next year's" part of a year.
WAYS: dict[str, Way] = {"-1": "lastyear", "0": "this", "1": "nextyear"}


def mod_of(f: Found) -> TimeMod | None:
    """START, MID or END, as "early", "mid-" or "the end of" say."""
    for name in ("g", "g2"):
        value = f.look(name, "early", "sooner", "edge")
        if value is not None:
            return cast("TimeMod", value)
    return None


def _month(f: Found) -> str:
    return f.look("m", "month") or "01"


def _day(f: Found, name: str) -> int:
    word = f.word(name) or "0"
    digits = re.match(r"\d+", word)
    return int(digits.group()) if digits else int(f.look(name, "ord") or 0)


def _year(f: Found, name: str = "y") -> int:
    return int(f.word(name) or 0)


def weekday_of(f: Found) -> str | None:
    return f.look("w", "weekday", "shortday")


def written_date(f: Found) -> Reading:
    """A date in ISO 8601: "2023-10-26", "2023-10-26T18:00:00Z"."""
    word = (f.word("d") or "").upper()
    head, _, clock = word.partition("T")
    day = real_day(int(head[:4]), int(head[5:7]), int(head[8:10])) if int(head[:4]) else None
    if day is None:
        return None
    if clock:
        m = re.match(r"(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?", clock)
        if m is None:
            return None
        zone = m[2] or ""
        zone = zone if ":" in zone or zone in ("", "Z") else f"{zone[:3]}:{zone[3:]}"
        return Clock("T" + m[1].removesuffix(":00") if m[1].count(":") == 2 else "T" + m[1], Exact(day), zone)
    return Exact(day, weekday=weekday_of(f))


def slash_date(f: Found) -> Reading:
    """A date in figures: "26.10.2023" (day first), "2023/10/26"; "7/8/07" as if its month came first (see `figures.py`)."""
    word = f.word("d") or ""
    one, two, year = map(int, re.split(r"[/.-]", word))
    if one > 31:
        one, two, year = two, year, one
    elif "-" in word and one <= 12 and two <= 12:
        return None
    month, day = (two, one) if "." in word or one > 12 else (one, two)
    if year < 100:
        year += 2000 if year < 70 else 1900
    value = real_day(year, month, day) if year else None
    return Exact(value, weekday=weekday_of(f)) if value else None


def named_attack(f: Found) -> Reading:
    """ "9/11": the attacks of 11 September 2001."""
    return Exact("2001-09-11") if f.word("d") == "9/11" else None


def month_day(f: Found) -> Reading:
    """ "Oct. 7", "Thursday, October 26th, 2023": month, then day, with or without weekday and year."""
    month, day = _month(f), _day(f, "d")
    if f.at("y") >= 0:
        value = real_day(_year(f), int(month), day)
        return Exact(value, mod=mod_of(f), weekday=weekday_of(f)) if value else None
    if f.at("r") >= 0:
        return _of_told_year(f, month, day)
    if (month, day) == ("09", 11) and f.at("x") >= 0:
        stop = f.until("x") - 1
        return (Piece(f.first, stop, Exact("2001-09-11"), "month_day"),)
    if not real_day(2000, int(month), day):
        return None
    piece = Yearless(f"{month}-{day:02d}", weekday=weekday_of(f))
    return (Piece(f.first, f.until("d"), piece, "month_day"),)


def day_month(f: Found) -> Reading:
    """ "26 October 2023", "the 1st of May": day, then month, with or without weekday and year."""
    month, day = _month(f), _day(f, "d")
    if f.at("y") >= 0:
        value = real_day(_year(f), int(month), day)
        return Exact(value, weekday=weekday_of(f)) if value else None
    if f.at("r") >= 0:
        return _of_told_year(f, month, day)
    if not real_day(2000, int(month), day):
        return None
    sense = Yearless(f"{month}-{day:02d}", weekday=weekday_of(f))
    words = [t.lower for t in f.tokens.items[f.first : f.first + 3]]
    if (
        words[0] in f.grammar.words.classes["the"]
        and words[1].isdigit()
        and words[2] not in f.grammar.words.classes["of"]
    ):
        return (Piece(f.first + 1, f.last, sense, "day_month"),)  # in "the 13 November vote" the article is the vote's
    return sense


def _of_told_year(f: Found, month: str, day: int) -> Reading:
    """ "June 16 of last year"."""
    way = WAYS[f.look("r", "last", "this", "next") or "0"]
    return Yearless(f"{month}-{day:02d}", way) if real_day(2000, int(month), day) else None


def _days(f: Found, first: tuple[int, int], second: tuple[int, int], by: str) -> Reading:
    month, one, two = _month(f), _day(f, "d"), _day(f, "e")
    year = _year(f) if f.at("y") >= 0 else 0
    if not (real_day(year or 2000, int(month), one) and real_day(year or 2000, int(month), two)):
        return None

    def sense(day: int) -> Sense:
        return Exact(f"{year:04d}-{month}-{day:02d}") if year else Yearless(f"{month}-{day:02d}")

    return Piece(*first, sense(one), by), Piece(*second, sense(two), by)


def month_days(f: Found) -> Reading:
    """ "Oct. 7-8, 2023", "May 3 and 4": two days of one month, each a time of its own."""
    return _days(f, (f.first, f.until("d")), (f.at("e"), f.last), "month_days")


def days_month(f: Found) -> Reading:
    """ "5-6 September 2019": two days before their month, each a time of its own."""
    return _days(f, (f.first, f.until("d")), (f.at("e"), f.last), "days_month")


def weekday_ordinal(f: Found) -> Reading:
    """ "Thursday the 26th": a weekday with its day of the month."""
    day = _day(f, "d")
    return Weekday(weekday_of(f) or "1", month_day=day) if 1 <= day <= 31 else None


def nth_weekday(f: Found) -> Reading:
    """ "the first Monday of May", "the last Friday in March 2024": reckoned by the year's calendar."""
    nth = f.look("o", "ord")
    nth = nth if nth is not None else "5"  # the last one; there is no sixth
    if nth not in tuple("12345"):
        return None
    part = f"{_month(f)}-{weekday_of(f)}-{nth}"
    if f.at("y") < 0:
        return Yearless(part)
    value = part_in(part, _year(f))
    return Exact(value) if value else None


def ordinal_day(f: Found) -> Reading:
    """ "on the 25th": a day of the month that the words around it or the report's day give."""
    day = _day(f, "d")
    return DayOfMonth(day) if 1 <= day <= 31 else None


def month_year(f: Found) -> Reading:
    """ "October 2023", "early May 2008", "in March of this year"."""
    if f.at("y") >= 0:
        return Exact(f"{_year(f):04d}-{_month(f)}", mod=mod_of(f))
    count = f.look("r", "last", "this", "next")
    return None if count is None else Yearless(_month(f), WAYS[count], mod_of(f))


def part_year(f: Found) -> Reading:
    """ "the third quarter of 2009", "Q3 2009", "H1 2010"."""
    part = f.look("q", "q") or f.look("h", "h")
    if part is None:
        order = f.look("o", "ord")
        if order not in ("1", "2", "3", "4"):
            return None
        part = f"Q{order}"
    return Exact(f"{_year(f):04d}-{part}")


def half_of(f: Found) -> Reading:
    """ "the first half of 2009", "the second half of last year"."""
    order = f.look("o", "ord")
    if order not in ("1", "2"):
        return None
    if f.at("y") >= 0:
        return Exact(f"{_year(f):04d}-H{order}")
    if f.look("u", "unit") != "Y":
        return None
    way = WAYS[f.look("n", "last", "this", "next") or "0"]
    return Yearless(f"H{order}", way)


def quarter(f: Found) -> Reading:
    """ "the third quarter", "fourth-quarter", "the first quarter of last year", "Q3"."""
    part = f.look("q", "q")
    if part is None:
        order = f.look("o", "ord")
        if order not in ("1", "2", "3", "4"):
            return None
        part = f"Q{order}"
    told = f.look("r", "last", "next", "this")
    return Yearless(part, WAYS[told] if told else "")


def quarters(f: Found) -> Reading:
    """ "the second and third quarters of 2012": two quarters, each a time of its own."""
    year = f"{_year(f):04d}-" if f.at("y") >= 0 else ""
    last = f.last if year else f.at("p") + 1
    out = []
    for name, first, end in (("o", f.first, f.until("o")), ("p", f.at("p"), last)):
        order = f.look(name, "ord")
        if order not in ("1", "2", "3", "4"):
            return None
        out.append(Piece(first, end, Exact(f"{year}Q{order}") if year else Yearless(f"Q{order}"), "quarters"))
    return tuple(out)


def fiscal_year(f: Found) -> Reading:
    """ "fiscal 2009", "the 2008-09 fiscal year": a firm's year, named by its end, which is no calendar year."""
    year = int((f.word("y") or "").lstrip("fy"))
    if f.at("b") >= 0:
        start = _year(f, "b")
        year += start // 100 * 100 if year < 100 else 0
        if year - start != 1:
            return None
    return Exact(f"FY{year + (2000 if year < 70 else 1900) if year < 100 else year:04d}")


def season_year(f: Found) -> Reading:
    """ "the summer of 2010", "winter 1776-77"."""
    year = _year(f)
    year += 0 if year > 99 else 1900 if year > 29 else 2000
    return Exact(f"{year:04d}-{f.look('s', 'season')}", mod=mod_of(f))


def season(f: Found) -> Reading:
    """ "in the summer": a season of no named year."""
    after = f.beside(1)
    if after is not None and after.kind == "Word" and f.tokens.items[f.at("s")].kind == "Word":
        return None  # "Winter Olympics"
    if f.word("s") == "fall" and f.near(1, "of"):
        return None  # "the fall of Mosul"
    if f.word("s") in ("spring", "fall") and not f.near(-1, "in", "this", "the", "early", "of", "with", "last", "next"):
        return None
    if (
        f.word("s") in ("spring", "fall")
        and f.at("g") < 0
        and not f.near(-1, "in", "with")
        and f.beside(-1) is not None
    ):
        token = f.tokens.items[f.first]
        if token.lower != "the" or not f.near(-1, "in", "with", "to"):
            return None
    return Yearless(f.look("s", "season") or "SU", mod=mod_of(f))


def month(f: Found) -> Reading:
    """ "in October", "late September": a month of no named year."""
    words = f.grammar.words
    name = f.tokens.items[f.at("m")].lower.rstrip(".")
    sure = f.at("g") >= 0 or f.near(-1, "in", "of", "to", "from", "with", "for", "on", "last", "this", "next")
    beside = {*words.classes["and"], *words.classes["dash"], *words.classes["to"]}
    for step in (-1, 1):  # "February and March", "March-May"
        link = f.beside(step)
        sure = sure or (link is not None and link.lower in beside and f.near(2 * step, "month"))
    if not sure and name not in words.classes["plainmonth"]:
        return None
    after = f.beside(1)
    if not sure and name in words.given and (name in ("may", "march") or (after is not None and after.kind == "Word")):
        return None
    if (
        name in ("may", "march")
        and after is not None
        and (after.kind == "poss" or (after.kind == "Word" and f.at("g") < 0))
    ):
        return None
    return Yearless(_month(f), mod=mod_of(f))


def year_range(f: Found) -> Reading:
    """ "2009-2011", "1990-91": two years, each a time of its own."""
    start, end = f.word("y") or "", f.word("e") or ""
    last = end if len(end) == 4 else start[:2] + end
    if (
        len(start) != 4
        or not 0 < int(last) - int(start) < (100 if len(end) == 2 else 1000)
        or not year_like(f, int(start), f.first, f.last)
    ):
        return None
    return Piece(f.first, f.first, Exact(start), "year_range"), Piece(f.at("e"), f.last, Exact(last), "year_range")


def year(f: Found) -> Reading:
    """ "2009", "the year 2030", "mid-2011": four figures that the words around show to be a year."""
    number = _year(f)
    if not year_like(f, number, f.first, f.last) and len(f.words("y")) == f.last - f.first + 1:
        return None
    return Exact(f"{number:04d}", mod=mod_of(f))


def short_year(f: Found) -> Reading:
    """ "in '84", "since '99": a year of the last or of this century."""
    number = int(f.word("y") or 0)
    before = f.beside(-1)
    if (
        before is None
        or before.end == f.tokens.items[f.first].start
        or f.tokens.items[f.first].end != f.tokens.items[f.last].start
    ):
        return None
    return (Piece(f.first, f.last, Exact(f"{number + (1900 if number > 29 else 2000):04d}"), "short_year"),)


def year_like(f: Found, number: int, first: int, last: int) -> bool:
    """May these four figures be a year, going by the words before and after?"""
    items, words = f.tokens.items, f.grammar.words
    before, after = items[first - 1] if first else None, items[last + 1] if last + 1 < len(items) else None
    start, end = items[first].start, items[last].end
    if before is not None and before.kind == "break":
        before = None
    if before is not None and before.end == start and before.lower in f.grammar.words.classes["dash"] and first > 1:
        joined = items[first - 2]
        if joined.end == before.start and joined.kind in ("num", "mixed", "glued") and len(joined.lower) != 4:
            return False  # "737-2000"
    if before is not None and before.end == start and before.lower not in "(-–—'‘“\"[/,:":
        return False
    if (
        after is not None
        and after.start == end
        and after.lower in ("-", "‑", "_", "%", "$", "°", ":", "+", "*", "=", "#")
    ):
        following = items[last + 2] if last + 2 < len(items) else None
        if (
            after.lower not in ("-", "‑", ":")
            or following is None
            or (following.start == after.end and following.kind != "word")
        ):
            return False
    if before is not None and (
        before.lower in "$£€#¥+=<>&°" or (before.lower in words.numbered and before.lower != "about")
    ):
        return False
    if after is not None and (after.lower in words.counted or after.lower == "%"):
        return False
    if before is not None and any(before.lower in words.classes[c] for c in _BEFORE_YEARS):
        return 1000 <= number <= 2199
    return (1000 if before is not None and before.lower == "(" else 1500) <= number <= 2100
