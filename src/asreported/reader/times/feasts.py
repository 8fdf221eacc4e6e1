"""What the names of holidays mean: "Christmas Eve", "last Easter", "Thanksgiving 2010".

The dates stand in the language's tables; a feast that the year moves is reckoned in `values.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from asreported.reader.times.rules import WAYS, Reading
from asreported.reader.times.senses import Exact, Piece, Way, Yearless
from asreported.reader.times.tokens import Found, Token
from asreported.reader.times.values import part_in


def holiday(f: Found) -> Reading:
    """ "Christmas Day", "last Easter", "Thanksgiving 2010", "Good Friday this year": a day with a fixed rule."""
    first, last, items = f.at("hol"), f.until("hol"), f.tokens.items
    after = f.beside(1)
    if first == last and f.at("y") < 0 and after is not None and after.kind == "Word" and f.at("r") < 0:
        return None  # "Easter Island"
    for end in range(last, first - 1, -1):  # the longest name that is known
        name = _name(items[first : end + 1])
        rule = f.grammar.words.holidays.get(name)
        if rule is None:
            continue
        if name in f.grammar.words.classes["national"] and _of_another_nation(f, first):
            return None
        if end == last and f.at("y") >= 0:
            value = part_in(rule, int(f.word("y") or 0))
            return Exact(value) if value else None
        if end == last and f.at("r") >= 0:
            return Yearless(rule, _way(f, first))
        return (Piece(f.first if f.at("r") < first else first, end, Yearless(rule, _way(f, first)), "holiday"),)
    return None


def _name(tokens: Sequence[Token]) -> str:
    """The words as the table has them: small letters, straight apostrophes, no full stops."""
    out = ""
    for token in tokens:
        lower = token.lower.rstrip(".").replace("’", "'").replace("‘", "'")
        joined = token.kind in ("poss", "punct") or not out or not lower
        out += lower if joined else f" {lower}"
    return out


def _way(f: Found, first: int) -> Way:
    """Which year's: "last Easter" is the last one gone by, "Easter last year" the one of the year before."""
    if f.at("r") < 0:
        return ""
    count = f.look("r", "last", "past", "coming", "next", "this") or "0"
    return cast("Way", {"-1": "last", "1": "next"}.get(count, "this")) if f.at("r") < first else WAYS[count]


def _of_another_nation(f: Found, first: int) -> bool:
    """Does a country stand before the name ("Ghana's Independence Day")? Its day is another than the one in the table."""
    items, at = f.tokens.items, first - 1
    if at > 0 and items[at].kind == "poss":
        return items[at - 1].lower not in f.grammar.words.classes["ownnation"]
    if at < 0 or items[at].kind != "Word":
        return False
    known = ("ownnation", "on", "in", "for", "since", "with", "to", "of", "at", "the", "this", "last", "next", "and")
    return not any(items[at].lower in f.grammar.words.classes[c] for c in known)
