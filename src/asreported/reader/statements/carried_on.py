"""Quotations that go on: in the next paragraph, or from the paragraph before, without a cue of their own.

    “The bridge is closed,” she said.

    “It will stay closed for a year.”

The second paragraph is hers too: one saying, whose content is both quotations.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from asreported.reader.passages import Passage
from asreported.reader.sayings import Saying
from asreported.reader.statements.quotations import Quotation
from asreported.record.span import merge


def carry_on(
    text: str, passages: Sequence[Passage], quotations: Sequence[Quotation], found: Sequence[Saying]
) -> list[Saying]:
    """The sayings with what their quotations go on with in the paragraphs that follow (or begin with before)."""
    sayings = list(found)
    owner: dict[int, int] = {}  # place of a quotation -> place of the saying that holds it
    order = sorted(range(len(sayings)), key=lambda k: -sum(len(c) for c in sayings[k].content))
    starts = [q.start for q in quotations]
    for k in order:
        for piece in sayings[k].verbatim:
            at = bisect.bisect_right(starts, piece.start) - 1
            if at >= 0 and quotations[at].inner.overlaps(piece):
                owner.setdefault(at, k)
    telling = [p for p in passages if p.tells]
    alone = {p.section.start for p in telling if _only_quoted(text, p, quotations, starts)}
    last_of: dict[int, int] = {}  # end of a paragraph -> place of the last quotation in it
    for at, q in enumerate(quotations):
        last_of[q.section] = at
    for at in range(1, len(quotations)):
        before, q = quotations[at - 1], quotations[at]
        joined = before.runs_on or (
            q.section == before.section + 1 and last_of.get(before.section) == at - 1 and q.start in alone
            and owner.get(at) is None and not text[before.end : q.start].rstrip(" \n\r\t").endswith(":")
            and _ends_there(text, before, owner.get(at - 1), sayings)
        )  # fmt: skip
        if (
            q.section == before.section
            and owner.get(at) is None
            and q.start not in alone
            and _same_line(telling, before, q, alone)
        ):
            joined = True
        if not joined:
            continue
        mine, theirs = owner.get(at), owner.get(at - 1)
        if mine is None and theirs is not None:
            owner[at] = theirs
            sayings[theirs] = _with(sayings[theirs], q)
        elif mine is not None and theirs is None and before.runs_on:
            back = at - 1
            while back >= 0 and owner.get(back) is None and quotations[back].runs_on:
                owner[back] = mine
                sayings[mine] = _with(sayings[mine], quotations[back])
                back -= 1
    return sayings


def _same_line(telling: Sequence[Passage], before: Quotation, q: Quotation, alone: set[int]) -> bool:
    """Do two quotations make up a paragraph that is nothing but quoted?"""
    return before.start in alone or any(
        p.section.start in alone and p.section.start <= before.start < p.section.end
        for p in telling[before.section : before.section + 1]
    )


def _only_quoted(text: str, passage: Passage, quotations: Sequence[Quotation], starts: Sequence[int]) -> bool:
    """Is a paragraph nothing but quotations?"""
    at, outside = passage.section.start, ""
    for q in quotations[bisect.bisect_left(starts, passage.section.start) :]:
        if q.start >= passage.section.end:
            break
        outside += text[at : q.start]
        at = q.end
    outside += text[at : passage.section.end]
    return at > passage.section.start and not any(c.isalnum() for c in outside)


def _ends_there(text: str, before: Quotation, owner: int | None, sayings: Sequence[Saying]) -> bool:
    """Does the speaker of a quotation have the last word in its paragraph?"""
    return owner is not None and sayings[owner].kind != "indirect" and sayings[owner].verbatim[-1].end <= before.end


def _with(s: Saying, q: Quotation) -> Saying:
    """A saying whose content goes on with one more quotation."""
    content = merge((*s.content, q.span))
    return s._replace(content=content, verbatim=merge((*s.verbatim, q.inner)))
