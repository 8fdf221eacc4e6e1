"""When an event was: the time expression that goes with its trigger, and how old that makes it.

In `"On Monday police said that rebels had shelled the town on Saturday"` Saturday goes with the shelling, Monday with
the saying: a time belongs to the first event, or verb, that it meets on its way to the root.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from asreported.language.status import StatusWords
from asreported.model.parser import Token
from asreported.reader.passages import Passage
from asreported.record.dates import day_of
from asreported.record.edtf import is_edtf
from asreported.record.time import Time

STEPS = 10
# What is dated more than so many days before the report is recalled, not reported.
RECENT_DAYS = 10
# Words before a time that do not say when the event itself was.
_BESIDE = frozenset({"before", "after", "until", "till", "by"})
# Words that join the two ends of a stretch of time, and those before its first end.
_ENDS = frozenset({"to", "until", "till", "through", "-", "–", "—"})
_OPENING = frozenset({"from", "between"})
# Words that open a clause about the same moment: "the truce broke on Sunday when rebels shelled the port".
_AT_ONCE = frozenset({"when", "as", "while"})
_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?")


class Near(NamedTuple):
    """A time seen from a token: so many steps away; `since` when it is a beginning, `end` its other end if it has one."""

    steps: int
    time: Time
    since: bool
    end: Time | None = None

    @property
    def edtf(self) -> str | None:
        """The date or interval that it gives an event."""
        edtf, end = self.time.edtf, self.end.edtf if self.end is not None else None
        if edtf is None or "/" in edtf:
            return edtf
        if self.since:
            return f"{edtf}/.."
        return f"{edtf}/{end}" if end is not None and is_edtf(f"{edtf}/{end}") else edtf


def times_by_token(passage: Passage, times: Sequence[Time], triggers: frozenset[int]) -> dict[int, Near]:
    """For each token on a time's way to the root, the nearest time. The way ends at the first trigger.

    Of two times as many steps away, the one that stands nearer to the token is its time.
    """
    out: dict[int, Near] = {}
    tokens = passage.parse.tokens
    ends = stretches(passage, times)
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
            if i not in out or (steps, _apart(tokens[i], time)) < (out[i].steps, _apart(tokens[i], out[i].time)):
                out[i] = Near(steps, time, since, ends.get(time.id))
            if i in triggers or tokens[i].dep in ("relcl", "advcl", "ccomp") or _is_aim(passage, i):
                break
            if tokens[i].dep == "conj" and subject_of(passage, i) is not None:
                break  # "rebels shelled the port, and he left on Sunday"
    return out


def _apart(token: Token, time: Time) -> int:
    """How many characters lie between a token and a time."""
    return max(time.start - token.end, token.start - time.end, 0)


def stretches(passage: Passage, times: Sequence[Time]) -> dict[str, Time]:
    """The times that begin a stretch, by id, with the time that ends it: "from Monday to Wednesday", "3-5 May"."""
    out: dict[str, Time] = {}
    for first, second in pairwise(times):
        before, between = passage.token_at(first.end - 1), passage.token_at(second.start)
        if before is None or between is None or between.i - before.i != 2:
            continue
        tokens = passage.parse.tokens
        start = passage.token_at(first.start)
        joint, opening = tokens[before.i + 1].lower, tokens[start.i - 1].lower if start is not None and start.i else ""
        if joint in _ENDS or (joint == "and" and opening in _OPENING):
            out[first.id] = second
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
        apart = token.dep in ("ccomp", "advcl", "relcl", "parataxis")
        if token.head == i or (apart and not _is_at_once(passage, i)):
            return None
        if token.dep == "acl" and token.tag != "VBN":
            return None
        i = token.head
        if tokens[i].lemma in words.saying and tokens[i].pos == "VERB":
            return None
        if i in near:
            return near[i]
    return None


def _is_at_once(passage: Passage, i: int) -> bool:
    """Does the verb's clause tell of the moment of the clause above it: "when", "as", "while"?"""
    tokens = passage.parse.tokens
    if tokens[i].dep != "advcl" or i < tokens[i].head:
        return False
    return any(tokens[c].lower in _AT_ONCE and tokens[c].dep in ("mark", "advmod") for c in passage.parse.children[i])


def subject_of(passage: Passage, i: int) -> int | None:
    """The subject of the verb at a place."""
    tokens = passage.parse.tokens
    return next((c for c in passage.parse.children[i] if tokens[c].dep in ("nsubj", "nsubjpass")), None)


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
