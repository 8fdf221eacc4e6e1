"""Cutting a run into names: titles and nationalities off, two names that touch apart.

`Boeing Chief Executive Dana Ortiz` -> `Boeing`, `Dana Ortiz` (title `Chief Executive`).
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.language.names import find
from asreported.reader.names.runs import Reading, Run, find_known, form_of

_HYPHEN = "-"


class Piece(NamedTuple):
    """A name's tokens; `titled` when a title stands before it, so that it is a person."""

    first: int
    last: int
    titled: bool


def cut_run(run: Run, r: Reading) -> list[Piece]:
    """The names in a run, in order."""
    first, last = _trim(run.first, run.last, r)
    if first > last:
        return []
    if r.known(form_of(r.tokens, first, last)):
        return [Piece(first, last, _title_before(first, r))]
    at = _title_at(first, last, r)
    if at is not None:
        begin, end = at
        before = cut_run(Run(first, begin - 1), r) if begin > first else []
        return [*before, *(Piece(p.first, p.last, p.first == end + 1 or p.titled) for p in _pieces(end + 1, last, r))]
    pieces = _pieces(first, last, r)
    return [Piece(p.first, p.last, p.titled or _title_before(p.first, r)) for p in pieces]


def _title_before(first: int, r: Reading) -> bool:
    """Does a title or a role stand right before the token: "Mr", "spokeswoman"?"""
    if not first:
        return False
    t = r.tokens[first - 1]
    w = r.words
    if t.sent != r.tokens[first].sent:
        return False
    return t.lower in w.titles or (t.lower in w.roles and t.tag in ("NN", "NNP"))


def _trim(first: int, last: int, r: Reading) -> tuple[int, int]:
    """Take titles without a name off the end, and words that begin no name off the start."""
    t, w = r.tokens, r.words
    while first <= last and not any(c.isalnum() for c in t[last].text):
        last -= 1
    if first < last and r.known(form_of(t, first, last)):
        return first, last
    while first <= last and (t[last].lower in w.titles or t[last].lower in w.roles or t[last].lower in w.group_nouns):
        low = t[last].lower
        if first < last and (t[last - 1].lower in w.given or (low in w.bodies and low not in ("officers", "police"))):
            break
        if first < last and t[last].tag == "NNP" and r.label(last) == "PERSON" and r.label(first) == "PERSON":
            break
        if first == last and low in w.given:
            break
        last -= 1
        while first <= last and (
            (t[last].lower in w.title_starts and not r.known(t[last].text)) or t[last].text == _HYPHEN
        ):
            last -= 1
    while first <= last and (t[first].text in (_HYPHEN, "–") or t[first].lower in w.joiners):
        first += 1
    return first, last


def _title_at(first: int, last: int, r: Reading) -> tuple[int, int] | None:
    """The tokens of a title that stands before a person's name inside the run."""
    t, w = r.tokens, r.words
    if t[last].lower in w.company_ends or _ends_as_body(last, r):
        return None
    for q in range(last - 1, first - 1, -1):
        low = t[q].lower
        role = q == first and low in w.roles and (not q or t[q - 1].sent != t[q].sent)  # "Novelist Bram Oort said"
        if not (low in w.titles or role) or not _can_follow(q + 1, last, r):
            continue
        begin = q
        while begin > first and _is_title_word(begin - 1, r):
            begin -= 1
        if begin == q and low in w.given and q + 1 == last:  # "Dean Smith", "Lance Ito"
            continue
        if (
            begin == first == q
            and low in ("general", "major", "private", "staff", "commander")
            and r.label(q) in ("ORG", "FAC")
        ):
            continue
        if begin > first and begin == q and t[q - 1].lower in w.given:  # "Stephen King Smith"
            continue
        return begin, q
    return None


def _is_title_word(i: int, r: Reading) -> bool:
    t, w = r.tokens[i], r.words
    return t.lower in w.titles or t.lower in w.title_starts or t.text == _HYPHEN or (t.lower == "of" and i > 0)


def _can_follow(i: int, last: int, r: Reading) -> bool:
    """Can a person's name begin at token `i`?"""
    t, w = r.tokens[i], r.words
    if not r.ok[i] or t.lower in w.bodies or t.lower in w.openers or t.lower in w.title_starts:
        return t.lower in w.given and i < last
    return t.lower not in w.demonyms and find(w.countries, t.text) is None


def _ends_as_body(last: int, r: Reading) -> bool:
    low, w = r.tokens[last].lower, r.words
    return low in w.bodies or low in w.place_heads or low in w.other_heads


def _pieces(first: int, last: int, r: Reading) -> list[Piece]:
    """Names in a stretch without titles."""
    first, last = _without_nationality(first, last, r)
    if first > last:
        return []
    if first == last:
        return [Piece(first, last, False)]
    t = r.tokens
    for name, piece in ((n, n and (n.first, n.last - 1)) for n in (r.cover[first], r.cover[last])):
        if name is None or piece is None or _is_whole(first, last, r):
            continue
        a, b = piece
        if t[first].lower in r.words.given or t[first].text.endswith("."):
            continue
        if a == first and b < last and _starts_other(b + 1, last, name.label, r):
            return [Piece(a, b, False), *_pieces(b + 1, last, r)]
        if b == last and a > first and _is_apart(first, a - 1, name.label, r):
            return [*_pieces(first, a - 1, r), Piece(a, b, False)]
    return [Piece(first, last, False)]


def _is_whole(first: int, last: int, r: Reading) -> bool:
    """Is the stretch one name whatever the parser cuts: it ends as a body's or a place's name does?"""
    t, w = r.tokens, r.words
    return find_known(w, form_of(t, first, last)) or _ends_as_body(last, r) or t[last].lower in w.company_ends


def _starts_other(i: int, last: int, label: str, r: Reading) -> bool:
    """Does another name begin at token `i`, after one with that label?"""
    other = r.cover[i]
    if other is not None and other.first == i and other.label != label and other.last - 1 == last:
        return label in ("ORG", "GPE") and other.label == "PERSON"
    return False


def _is_apart(first: int, last: int, label: str, r: Reading) -> bool:
    """Before a name with that label: is the stretch a name of its own that the tables know ("London Heathrow" is not)?"""
    form = form_of(r.tokens, first, last)
    w = r.words
    return label == "PERSON" and (
        find_known(w, form) or find(w.countries, form) is not None or find(w.places, form) is not None
    )


def _without_nationality(first: int, last: int, r: Reading) -> tuple[int, int]:
    """Leave out a nationality that is not part of the name: "Russian" of "Russian Sergei", not of "Russian Navy"."""
    t, w = r.tokens, r.words
    while first <= last:
        two = form_of(t, first, first + 1).lower() if first < last else ""
        step = 2 if two in w.demonyms else 1 if t[first].lower in w.demonyms else 0
        if not step:
            return first, last
        if first + step <= last and t[first + step].text == _HYPHEN:  # "Russian-Ukrainian", "French-born"
            first += step + 1
            continue
        if first + step <= last and _keeps_nationality(first, last, r):
            return first, last
        first += step
    return first, last


def _keeps_nationality(first: int, last: int, r: Reading) -> bool:
    t, w = r.tokens, r.words
    if find_known(w, form_of(t, first, last)) or t[last].lower in w.company_ends or _ends_as_body(last, r):
        return True
    if any(t[i].lower in w.openers or t[i].lower in w.bodies for i in range(first + 1, last + 1)):
        return True
    name = r.cover[first]
    return (
        name is not None
        and name.label in ("ORG", "FAC", "LOC", "EVENT", "GPE", "LAW", "WORK_OF_ART")
        and name.last - 1 > first
    )
