"""Rows: what the reader of statements looks at, one row for each place where a cue may stand.

A row holds the pieces about an anchor, `BEFORE` to the left and `AFTER` to the right, over the seams between windows,
as every piece has one vector only. What the rules found goes in as hints, for whole texts and for each anchor.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from asreported.model.analyst import Said
from asreported.model.labels import ROLES
from asreported.model.pieces import Array, Pieces

OTHER, SOURCE, CUE, CONTENT = range(len(ROLES))
BEFORE, AFTER = 64, 96
REACH = BEFORE + AFTER
# What the rules make of a piece: nobody looked, nothing, a cue's first piece, cue, source, content.
TAG_HINTS = 6
# ... and what they make of it for one anchor: nobody looked, no statement there, or a role.
NO_HINTS, NO_MATCH, FIRST_ROLE = 0, 1, 2
ROLE_HINTS = FIRST_ROLE + len(ROLES)


class Anchored(NamedTuple):
    """A statement at its cue: the pieces of the cue `[first, end)`, and the roles of the pieces from `lo` on."""

    first: int
    end: int
    lo: int
    roles: Array

    def about(self, start: int, end: int) -> Array:
        """The roles of the pieces `[start, end)`, which may lie outside the text."""
        out = np.zeros(end - start, np.int8)
        a, b = max(start, self.lo), min(end, self.lo + len(self.roles))
        if a < b:
            out[a - start : b - start] = self.roles[a - self.lo : b - self.lo]
        return out


class Rows(NamedTuple):
    """Anchors with the pieces about them, each (rows, REACH); places outside the text are 0 in `mask`."""

    places: Array
    mask: Array
    cue: Array  # 1 on the pieces of the cue
    hints: Array


def anchored(said: Said, pieces: Pieces) -> Anchored | None:
    """A statement as roles of pieces. Without a cue its source, else its content, is the anchor; None without pieces."""
    parts = [
        (role, *pieces.within(start, end))
        for role, spans in ((CONTENT, said.content), (SOURCE, said.source), (CUE, said.cue))
        for start, end in spans
    ]
    parts = [(role, lo, hi) for role, lo, hi in parts if lo < hi]
    anchor = said.cue or said.source or said.content
    first, end = pieces.within(*anchor[0]) if anchor else (0, 0)
    if not parts or first >= end:
        return None
    begin = min(lo for _, lo, _ in parts)
    roles = np.zeros(max(hi for _, _, hi in parts) - begin, np.int8)
    for role, lo, hi in parts:
        roles[lo - begin : hi - begin] = role
    return Anchored(first, end if said.cue else first + 1, begin, roles)


def all_anchored(said: Iterable[Said], pieces: Pieces) -> tuple[Anchored, ...]:
    """Statements as roles of pieces; one without a piece (a mark that the tokenizer drops) is left out."""
    return tuple(a for s in said if (a := anchored(s, pieces)) is not None)


def tag_hints(hints: Iterable[Anchored] | None, count: int) -> Array:
    """What the rules make of each of `count` pieces, whichever statement it belongs to; None: nobody looked."""
    if hints is None:
        return np.zeros(count, np.int64)
    found = tuple(hints)
    out = np.ones(count, np.int64)
    for role, code in ((CONTENT, 5), (SOURCE, 4), (CUE, 3)):
        for hint in found:
            out[hint.lo : hint.lo + len(hint.roles)][hint.roles == role] = code
    for hint in found:
        out[hint.first] = 2
    return out


def rows_of(anchors: Sequence[tuple[int, int]], hints: Mapping[int, Anchored] | None, count: int) -> Rows:
    """The rows of cues, each the pieces `[first, end)` of a text of `count` pieces. `hints` as `by_piece` has them."""
    first, end = (np.array(places, np.int64).reshape(-1, 1) for places in zip(*anchors, strict=True))
    at = first + np.arange(REACH) - BEFORE
    mask = (at >= 0) & (at < count)
    cue = ((at >= first) & (at < end)).astype(np.int64)
    roles = np.full(at.shape, NO_HINTS, np.int64)
    if hints is not None:
        for r, (a, b) in enumerate(anchors):
            hint = next((hints[i] for i in range(a, b) if i in hints), None)
            roles[r] = NO_MATCH if hint is None else FIRST_ROLE + hint.about(a - BEFORE, a + AFTER)
        roles[~mask] = NO_HINTS
    return Rows(np.where(mask, at, 0), mask, cue, roles)


def by_piece(hints: Sequence[Anchored] | None) -> dict[int, Anchored] | None:
    """For each piece of a cue the first hint that has it."""
    if hints is None:
        return None
    return {i: hint for hint in reversed(hints) for i in range(hint.first, hint.end)}
