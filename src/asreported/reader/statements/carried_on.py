"""Quotations that go on: in the next paragraph, or from the paragraph before, without a cue of their own.

    “The bridge is closed,” she said.

    “It will stay closed for a year.”

The second paragraph is hers too: one saying, whose content is both quotations.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from asreported.reader.sayings import Saying
from asreported.reader.statements.quotations import Quotation
from asreported.record.span import merge


def carry_on(text: str, quotations: Sequence[Quotation], found: Sequence[Saying]) -> list[Saying]:
    """The sayings with what their quotations go on with in the paragraphs that follow (or begin with before)."""
    sayings = list(found)
    owners = _owners(quotations, sayings)
    for at in range(1, len(quotations)):
        before, q = quotations[at - 1], quotations[at]
        mine, theirs = owners.get(at), owners.get(at - 1)
        if mine is None and theirs is not None and (before.runs_on or _goes_on(text, before, q, sayings[theirs])):
            owners[at] = theirs
            sayings[theirs] = _with(sayings[theirs], q)
        elif mine is not None and before.runs_on:
            back = at - 1  # the speaker is named only where the quotation ends
            while back >= 0 and back not in owners and quotations[back].runs_on:
                owners[back] = mine
                sayings[mine] = _with(sayings[mine], quotations[back])
                back -= 1
    return sayings


def _owners(quotations: Sequence[Quotation], sayings: Sequence[Saying]) -> dict[int, int]:
    """For each place of a quotation the place of the outermost saying that holds it."""
    starts = [q.start for q in quotations]
    owners: dict[int, int] = {}
    for k in sorted(range(len(sayings)), key=lambda k: -sum(len(c) for c in sayings[k].content)):
        for piece in sayings[k].verbatim:
            at = bisect.bisect_right(starts, piece.start) - 1
            if at >= 0 and quotations[at].inner.overlaps(piece):
                owners.setdefault(at, k)
    return owners


def _goes_on(text: str, before: Quotation, q: Quotation, said: Saying) -> bool:
    """Does a paragraph that is nothing but quoted go on with what was said last?"""
    if not q.alone:
        return False
    if q.section == before.section:
        return before.alone
    last_word = said.kind != "indirect" and said.verbatim[-1].end <= before.end
    return last_word and q.section == before.section + 1 and not text[before.end : q.start].rstrip().endswith(":")


def _with(s: Saying, q: Quotation) -> Saying:
    """A saying whose content goes on with one more quotation."""
    return s._replace(content=merge((*s.content, q.span)), verbatim=merge((*s.verbatim, q.inner)))
