"""When an event was: the time expression that goes with its trigger, and how old that makes it.

In `"On Monday police said that rebels had shelled the town on Saturday"` Saturday goes with the shelling, Monday with
the saying: a time belongs to the first event, or verb, that it meets on its way to the root.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asreported.language.status import StatusWords
from asreported.reader.passages import Passage
from asreported.record.dates import day_of
from asreported.record.time import Time

STEPS = 10
# What is dated more than so many days before the report is recalled, not reported.
RECENT_DAYS = 10
# Words before a time that do not say when the event itself was.
_BESIDE = frozenset({"before", "after", "until", "till", "by"})
_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?")


class Near(NamedTuple):
    """A time seen from a token: so many steps away; `since` when it is a beginning."""

    steps: int
    time: Time
    since: bool


def times_by_token(passage: Passage, times: Sequence[Time], triggers: frozenset[int]) -> dict[int, Near]:
    """For each token on a time's way to the root, the nearest time. The way ends at the first trigger."""
    out: dict[int, Near] = {}
    tokens = passage.parse.tokens
    for time in times:
        if time.type not in ("DATE", "TIME"):
            continue
        token = passage.token_at(time.start)
        last = passage.token_at(time.end - 1)
        if token is None or last is None:
            continue
        inside = range(token.i, last.i + 1)
        i, steps, since, beside = _top(passage, inside), 0, False, False
        while steps < STEPS:
            head = tokens[i].head
            if head == i:
                break
            i, steps = head, steps + 1
            if tokens[i].pos in ("ADP", "SCONJ") and steps <= 2:
                since = since or tokens[i].lower == "since"
                beside = beside or tokens[i].lower in _BESIDE
            if beside:
                break
            if i not in out or steps < out[i].steps:
                out[i] = Near(steps, time, since)
            if i in triggers or tokens[i].dep in ("relcl", "advcl", "ccomp") or _is_aim(passage, i):
                break
    return out


def _is_aim(passage: Passage, i: int) -> bool:
    """Is the verb what somebody means to do? Its time is not that of the promise: "promised to go next week"."""
    tokens = passage.parse.tokens
    to = (tokens[c] for c in passage.parse.children[i] if c < i)
    return tokens[i].dep == "xcomp" and any(t.lower == "to" and t.tag == "TO" for t in to)


def _top(passage: Passage, inside: range) -> int:
    """The token of the expression that hangs on a word outside it."""
    tokens = passage.parse.tokens
    return next((i for i in inside if tokens[i].head not in inside), inside[0])


def time_of(
    passage: Passage, near: Mapping[int, Near], head: int, parts: Sequence[int], words: StatusWords
) -> Near | None:
    """The time that goes with a trigger: on its own words, else on the verbs above it in the same clause."""
    for i in parts:
        if i in near:
            return near[i]
    tokens, i = passage.parse.tokens, head
    for _ in range(STEPS):
        token = tokens[i]
        if token.head == i or token.dep in ("ccomp", "advcl", "relcl", "parataxis"):
            return None
        if token.dep == "acl" and token.tag != "VBN":
            return None
        i = token.head
        if tokens[i].lemma in words.saying and tokens[i].pos == "VERB":
            return None
        if i in near:
            return near[i]
    return None


def last_day(edtf: str | None) -> dt.date | None:
    """The last day that an EDTF date can mean; None for what is open, unknown or unresolved."""
    if edtf is None:
        return None
    match = _EDTF.fullmatch(edtf.split("/")[-1])
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 12), match[3]
    try:
        if day is not None:
            return dt.date(year, month, int(day))
        following = dt.date(year + month // 12, month % 12 + 1, 1)
    except ValueError:
        return None
    return following - dt.timedelta(days=1)


def first_day(edtf: str | None) -> dt.date | None:
    """The first day that an EDTF date can mean; None for what is open, unknown or unresolved."""
    match = _EDTF.fullmatch((edtf or "").split("/", maxsplit=1)[0])
    if match is None:
        return None
    try:
        return dt.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None


def is_old(edtf: str | None, published: str | None) -> bool:
    """Does the date lie more than ten days before the report?"""
    end = last_day(edtf)
    return published is not None and end is not None and (day_of(published) - end).days > RECENT_DAYS


def may_be_one(one: str | None, other: str | None) -> bool:
    """Can two dates be of one event? Unknown dates can; else their days must meet."""
    a, b = (first_day(one), last_day(one)), (first_day(other), last_day(other))
    if a[0] is None or b[0] is None:
        return one is None or other is None or one == other or not (one[:1].isdigit() and other[:1].isdigit())
    return a[0] <= (b[1] or dt.date.max) and b[0] <= (a[1] or dt.date.max)
