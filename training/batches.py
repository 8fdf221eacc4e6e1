"""Batches: documents of any length cut into windows, and the rows that the reader of statements looks at.

A row is one anchor (the place of a cue) with the pieces about it, `BEFORE` to the left and `AFTER` to the right;
it runs over the seams between windows, as every piece has one vector only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from asreported.model.pieces import CLS, OVERLAP, PAD, SEP, Pieces, windows_over
from asreported.model.rows import AFTER, BEFORE, Anchored, Rows, by_piece, rows_of, tag_hints
from training.data import DEP, HEAD, IGNORE, WORD, Example

LONGEST_SENTENCE = 100  # words; longer ones teach no grammar


class Flat(NamedTuple):
    """Some documents, one after another: windows for the encoder, and arrays with one value a piece."""

    examples: tuple[Example, ...]
    bounds: np.ndarray  # (documents + 1,): where each begins
    ids: np.ndarray  # (windows, length)
    features: np.ndarray  # (windows, length, 3)
    gather: np.ndarray  # (pieces,): window * length + place
    hints: np.ndarray  # (pieces,)
    styles: np.ndarray  # (pieces,)


class Lesson(NamedTuple):
    """Rows of several documents, `places` into the flat pieces, with what is to be learned."""

    rows: Rows
    roles: np.ndarray  # (rows, REACH); IGNORE outside
    real: np.ndarray  # (rows,): 1 when a statement is there


class Sentences(NamedTuple):
    """The sentences of some documents by the teacher, each a row of words (their first pieces)."""

    places: np.ndarray  # (sentences, words), into the flat pieces
    mask: np.ndarray
    heads: np.ndarray  # (sentences, words), the column of the head, a root's own; IGNORE where unknown
    deps: np.ndarray


class Anchor(NamedTuple):
    """A place of a document where a cue may be; `said` None: there is no statement."""

    document: int
    first: int
    end: int
    said: Anchored | None = None


def cropped(example: Example, lo: int, hi: int) -> Example:
    """The pieces [lo, hi) of an example, with the statements whose cue is in them."""
    p = example.pieces
    pieces = Pieces(p.ids[lo:hi], p.starts[lo:hi], p.ends[lo:hi], p.words[lo:hi], p.features[lo:hi])

    def cut(found: Iterable[Anchored]) -> tuple[Anchored, ...]:
        return tuple(
            Anchored(a.first - lo, min(a.end, hi) - lo, 0, a.about(lo, hi)) for a in found if lo <= a.first < hi
        )

    return example._replace(
        pieces=pieces,
        said=cut(example.said),
        hints=None if example.hints is None else cut(example.hints),
        tags=None if example.tags is None else example.tags[lo:hi],
        weights=None if example.weights is None else example.weights[lo:hi],
        names=None if example.names is None else example.names[lo:hi],
        parse=None if example.parse is None else cut_parse(example.parse, lo, hi),
    )


def cut_parse(parse: np.ndarray, lo: int, hi: int) -> np.ndarray:
    """The parse of the pieces [lo, hi); an arc to a piece outside is not learned."""
    out = parse[lo:hi].copy()
    heads = out[:, HEAD]
    known = heads != IGNORE
    heads[known] -= lo
    heads[known & ((heads < 0) | (heads >= hi - lo))] = IGNORE
    return out


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
        hints.append(tag_hints(example.hints, count))
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


def sentences_of(flat: Flat) -> Sentences | None:
    """The sentences of all documents that have a parse; None without any."""
    rows = []
    for d, example in enumerate(flat.examples):
        if example.parse is None:
            continue
        words = np.flatnonzero(example.parse[:, WORD] >= 1)
        begins = np.flatnonzero(example.parse[words, WORD] == 2)
        rows += [(d, part) for part in np.split(words, begins) if 1 < len(part) <= LONGEST_SENTENCE]
    if not rows:
        return None
    length = max(len(part) for _, part in rows)
    places, heads, deps = (np.full((len(rows), length), fill, np.int64) for fill in (0, IGNORE, IGNORE))
    mask = np.zeros((len(rows), length), bool)
    for r, (d, part) in enumerate(rows):
        size = len(part)
        parse = flat.examples[d].parse[part]
        places[r, :size] = part + flat.bounds[d]
        mask[r, :size] = True
        column = np.searchsorted(part, parse[:, HEAD])
        known = (column < size) & (part[np.minimum(column, size - 1)] == parse[:, HEAD])
        heads[r, :size] = np.where(known, column, IGNORE)
        deps[r, :size] = np.where(known, parse[:, DEP], IGNORE)
    return Sentences(places, mask, heads, deps)


def lesson_of(flat: Flat, anchors: Sequence[Anchor]) -> Lesson:
    """The rows of anchors, document by document."""
    out, roles, real = [], [], []
    for d, example in enumerate(flat.examples):
        mine = [a for a in anchors if a.document == d]
        if not mine:
            continue
        rows = rows_of([(a.first, a.end) for a in mine], by_piece(example.hints), len(example.pieces.ids))
        wanted = np.zeros(rows.places.shape, np.int64)
        for r, anchor in enumerate(mine):
            if anchor.said is not None:
                wanted[r] = anchor.said.about(anchor.first - BEFORE, anchor.first + AFTER)
        roles.append(np.where(rows.mask, wanted, IGNORE))
        real += [float(a.said is not None) for a in mine]
        out.append(rows._replace(places=np.where(rows.mask, rows.places + flat.bounds[d], 0)))
    whole = Rows(*(np.concatenate(arrays) for arrays in zip(*out, strict=True)))
    return Lesson(whole, np.concatenate(roles), np.array(real, np.float32))
