"""Batches: documents of any length cut into windows, and the rows that the reader of statements looks at.

A row is one anchor (the place of a cue) with the pieces about it, `BEFORE` to the left and `AFTER` to the right;
it runs over the seams between windows, as every piece has one vector only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from training.data import CONTENT, CUE, OTHER, SOURCE, Anchored, Example
from training.pieces import CLS, OVERLAP, PAD, SEP, Pieces, windows_over

BEFORE, AFTER = 80, 144
REACH = BEFORE + AFTER
NO_HINTS, NO_MATCH, FIRST_ROLE = 0, 1, 2  # what the rules say of a piece for an anchor; FIRST_ROLE + role
TAG_HINTS, ROLE_HINTS = 6, 6
IGNORE = -100


class Flat(NamedTuple):
    """Some documents, one after another: windows for the encoder, and arrays with one value a piece."""

    examples: tuple[Example, ...]
    bounds: np.ndarray  # (documents + 1,): where each begins
    ids: np.ndarray  # (windows, length)
    features: np.ndarray  # (windows, length, 3)
    gather: np.ndarray  # (pieces,): window * length + place
    hints: np.ndarray  # (pieces,)
    styles: np.ndarray  # (pieces,)


class Rows(NamedTuple):
    """Anchors with the pieces about them; places that are outside the document are 0 in `mask`."""

    places: np.ndarray  # (rows, REACH), into the flat pieces
    mask: np.ndarray
    cue: np.ndarray  # 1 on the pieces of the cue
    hints: np.ndarray
    roles: np.ndarray  # what is to be learned; IGNORE outside
    real: np.ndarray  # (rows,): 1 when a statement is there


class Anchor(NamedTuple):
    """A place of a document where a cue may be; `roles` None: there is no statement."""

    document: int
    at: int
    first: int
    end: int
    roles: np.ndarray | None = None


def cropped(example: Example, lo: int, hi: int) -> Example:
    """The pieces [lo, hi) of an example, with the statements whose cue is in them."""
    p = example.pieces
    pieces = Pieces(p.ids[lo:hi], p.starts[lo:hi], p.ends[lo:hi], p.words[lo:hi], p.features[lo:hi])

    def cut(found: Iterable[Anchored]) -> tuple[Anchored, ...]:
        return tuple(Anchored(a.first - lo, min(a.end, hi) - lo, a.roles[lo:hi]) for a in found if lo <= a.first < hi)

    return example._replace(
        pieces=pieces,
        said=cut(example.said),
        hints=None if example.hints is None else cut(example.hints),
        tags=None if example.tags is None else example.tags[lo:hi],
        weights=None if example.weights is None else example.weights[lo:hi],
        names=None if example.names is None else example.names[lo:hi],
    )


def flat_of(examples: Sequence[Example], overlap: int = OVERLAP) -> Flat:
    """Lay examples out for one encoder pass."""
    spans: list[tuple[int, int, int]] = []
    gather, hints, styles = [], [], []
    bounds = [0]
    of = []
    for d, example in enumerate(examples):
        count = len(example.pieces.ids)
        cut = windows_over(count, overlap=overlap)
        of.append((cut.of + len(spans), cut.at))
        spans += [(d, lo, hi) for lo, hi in cut.spans]
        hints.append(tag_hints(example))
        styles.append(np.full(count, example.style, np.int64))
        bounds.append(bounds[-1] + count)
    length = max(hi - lo for _, lo, hi in spans) + 2
    ids = np.full((len(spans), length), PAD, np.int64)
    features = np.zeros((len(spans), length, 3), np.int64)
    for w, (d, lo, hi) in enumerate(spans):
        pieces = examples[d].pieces
        ids[w, 0], ids[w, 1 : hi - lo + 1], ids[w, hi - lo + 1] = CLS, pieces.ids[lo:hi], SEP
        features[w, 1 : hi - lo + 1] = pieces.features[lo:hi]
    gather = [window * length + at for window, at in of]
    return Flat(
        tuple(examples), np.array(bounds), ids, features, np.concatenate(gather), np.concatenate(hints),
        np.concatenate(styles),
    )  # fmt: skip


def tag_hints(example: Example) -> np.ndarray:
    """What the rules make of each piece, whichever statement it belongs to: 0 nobody looked, 1 nothing."""
    count = len(example.pieces.ids)
    if example.hints is None:
        return np.zeros(count, np.int64)
    out = np.ones(count, np.int64)
    for role, code in ((CONTENT, 5), (SOURCE, 4), (CUE, 3)):
        for hint in example.hints:
            out[hint.roles == role] = code
    for hint in example.hints:
        out[hint.first] = 2
    return out


def rows_of(flat: Flat, anchors: Sequence[Anchor]) -> Rows:
    """The rows of anchors."""
    count = len(anchors)
    places = np.zeros((count, REACH), np.int64)
    mask = np.zeros((count, REACH), bool)
    cue = np.zeros((count, REACH), np.int64)
    hints = np.zeros((count, REACH), np.int64)
    roles = np.full((count, REACH), IGNORE, np.int64)
    real = np.zeros(count, np.float32)
    for r, anchor in enumerate(anchors):
        example = flat.examples[anchor.document]
        size = len(example.pieces.ids)
        lo, hi = max(0, anchor.at - BEFORE), min(size, anchor.at + AFTER)
        a = lo - (anchor.at - BEFORE)
        b = a + hi - lo
        places[r, a:b] = np.arange(lo, hi) + flat.bounds[anchor.document]
        mask[r, a:b] = True
        shift = BEFORE - anchor.at
        cue[r, max(0, anchor.first + shift) : max(0, anchor.end + shift)] = 1
        if example.hints is not None:
            hint = matching(example.hints, anchor)
            hints[r, a:b] = NO_MATCH if hint is None else FIRST_ROLE + hint.roles[lo:hi]
        roles[r, a:b] = OTHER if anchor.roles is None else anchor.roles[lo:hi]
        real[r] = anchor.roles is not None
    return Rows(places, mask, cue, hints, roles, real)


def matching(hints: Sequence[Anchored], anchor: Anchor) -> Anchored | None:
    """The hint whose cue shares a piece with the anchor's; the first of them."""
    for hint in hints:
        if hint.first < anchor.end and anchor.first < hint.end:
            return hint
    return None
