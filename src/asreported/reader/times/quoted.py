"""The quotation's own moment: “We vote tomorrow,” she said on Friday; that is Saturday, whenever the report was published.

A quotation has such a moment where the words of saying beside it have a day of their own. Where that day is not known
("said in 2019") the quoted "tomorrow" is not known either.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from asreported.language.times import TimeWords
from asreported.reader.times.anchor import Anchor, Reckoned, reckon, shifted
from asreported.reader.times.dating import Understood
from asreported.reader.times.senses import Exact, Relative, Weekday, Yearless
from asreported.reader.times.tense import TenseFinder
from asreported.reader.times.tokens import Tokens
from asreported.reader.times.values import edtf_of

# So many tokens may stand between a quotation and the word of saying, and between that and its day.
NEAR = 8


class Quote(NamedTuple):
    """The tokens of a quotation, its marks included."""

    first: int
    last: int


def find_quotes(tokens: Tokens) -> list[Quote]:
    """What stands between double quotation marks, in order; an open one ends with its section and says nothing."""
    out: list[Quote] = []
    opened = -1
    for i, token in enumerate(tokens.items):
        if token.kind == "break":
            opened = -1
        elif token.kind == "noise":
            for mark in re.findall('["“”]', token.lower):
                if mark == "“" or (mark == '"' and opened < 0):
                    opened = i
                elif opened >= 0:
                    out.append(Quote(opened, i))
                    opened = -1
    return out


def find_moments(read: Sequence[Understood], tokens: Tokens, finder: TenseFinder, words: TimeWords) -> dict[int, int]:
    """For each quoted time that rests on the day of its being said: the place of the time that tells the day."""
    if not any(_is_deictic(item) for item in read):
        return {}
    quotes = find_quotes(tokens)
    starts = [q.first for q in quotes]
    firsts = [item.piece.first for item in read]
    outside: set[int] = set()
    quoted: dict[int, list[int]] = {}
    for n, first in enumerate(firsts):
        at = bisect_right(starts, first) - 1
        if at < 0 or quotes[at].last < first:
            outside.add(n)
        elif _is_deictic(read[n]):
            quoted.setdefault(at, []).append(n)
    out: dict[int, int] = {}
    for at, places in quoted.items():
        begin, end = _beside(quotes[at], tokens, finder)
        near = [n for n in range(bisect_left(firsts, begin), bisect_right(firsts, end)) if n in outside]
        told = next((n for n in near if _tells(read[n], quotes[at], tokens, words)), None)
        if told is not None:
            out.update(dict.fromkeys(places, told))
    return out


def _is_deictic(item: Understood) -> bool:
    """Does the time rest on the moment of speaking ("tomorrow", "on Friday", "this year")?"""
    sense = item.day
    return (isinstance(sense, Relative) and sense.base == "report") or isinstance(sense, Weekday)


def _beside(quote: Quote, tokens: Tokens, finder: TenseFinder) -> tuple[int, int]:
    """The tokens of the sentence around a quotation; one that ends with a full stop has nothing of its own behind it."""
    begin, end = finder.sentence(quote.first, quote.first)[0], quote.last
    if tokens.items[quote.last - 1].lower != ".":
        end = finder.sentence(quote.last + 1, quote.last + 1)[1] if quote.last + 1 < len(tokens.items) else end
    return begin, end


def _tells(item: Understood, quote: Quote, tokens: Tokens, words: TimeWords) -> bool:
    """Is this the time of the words of saying beside a quotation: "she said on Friday", "On Friday she told reporters"?"""
    first, last, items = item.piece.first, item.piece.last, tokens.items
    sense = item.day
    if not (isinstance(sense, Weekday | Yearless | Relative) or (isinstance(sense, Exact) and sense.type == "DATE")):
        return False
    if isinstance(sense, Exact) and not sense.value[:4].isdigit():
        return False
    saying, other = words.classes["saying"], words.classes["aside"]
    if first > quote.last:  # “...,” she said on Friday
        between = [t.lower for t in items[quote.last + 1 : first]]
        at = next((i for i, word in enumerate(between) if word in saying), -1)
        return 0 <= at <= NEAR and len(between) - at <= NEAR and not any(w in other for w in between[at:])
    between = [t.lower for t in items[last + 1 : quote.first]]  # On Friday she said: “...”
    before = [t.lower for t in items[max(0, first - NEAR) : first]]
    at = max((i for i, word in enumerate(between) if word in saying), default=-1)
    if at >= 0:
        return len(between) - at <= NEAR and not any(w in other for w in between)
    at = max((i for i, word in enumerate(before) if word in saying), default=-1)  # She said on Friday: “...”
    return at >= 0 and len(between) <= NEAR and not any(w in other for w in before[at:])


def reckon_quoted(item: Understood, told: Reckoned, id: str, anchor: Anchor | None) -> Reckoned | None:
    """The value of a quoted time, seen from the moment of its being said; None where that is the report's own day."""
    value = (told.value or "").partition("T")[0]
    sense = item.piece.sense
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        moment = Anchor(dt.date.fromisoformat(value), id)
        return (
            None if anchor is not None and anchor.day == moment.day else reckon(sense, moment, None, None, item.tense)
        )
    if isinstance(sense, Relative):
        moved = _weekday_on(value, sense) if value.startswith("XXXX-WXX-") else shifted(value, sense.unit, sense.steps)
        if moved and not (moved.startswith("XXXX") and set(moved) <= set("XW-")):
            return Reckoned("DATE", moved, sense.mod, edtf_of(moved, sense.mod), id)
    return None if value.startswith("XXXX") else reckon(sense, None, None, None, item.tense)


def _weekday_on(value: str, sense: Relative) -> str | None:
    """The weekday so many days after a weekday of an unknown week."""
    if sense.unit != "D" or value[9:] not in tuple("1234567"):
        return None
    return f"XXXX-WXX-{(int(value[9:]) - 1 + round(sense.steps)) % 7 + 1}"
