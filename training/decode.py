"""From the model's figures to statements: cues first, then for each cue its source and content, then what is double.

It needs only two functions of a model, so that the checkpoint and the exported file are decoded by the same code.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from training.batches import BEFORE, Anchor, Flat, Rows, flat_of, rows_of
from training.data import CONTENT, CUE, OTHER, SOURCE, Example
from training.pieces import Pieces

CANDIDATE = 0.12  # the least chance of a cue's beginning that is worth a look
ROWS = 16  # anchors that the reader sees in one call
NEAREST = 1  # words of no role that a source or content may hold and still be one piece
SAME = 0.6  # contents that share so much are one statement


class Runner(Protocol):
    """A model that can be asked: the checkpoint (`evaluate.py`) or the exported file (`export.py`)."""

    def mark(self, flat: Flat) -> tuple[np.ndarray, object]:
        """Chances of the cue's tags (pieces, 3), and what `read` needs."""

    def read(self, marks: object, rows: Rows) -> tuple[np.ndarray, np.ndarray]:
        """Chances of the roles (rows, REACH, 4), and of there being a statement (rows,)."""


class Read(NamedTuple):
    """One statement as spans of characters; `inside` is the place, in the tuple, of the one that holds it."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    score: float
    inside: int | None = None


class Found(NamedTuple):
    """One statement as pieces of the document."""

    cue: tuple[int, int]
    source: frozenset[int]
    content: frozenset[int]
    score: float
    ruled: bool


def statements_of(runner: Runner, example: Example, least: float = 0.5) -> tuple[Read, ...]:
    """The statements of a document in the order of their cues."""
    return finished(example.pieces, found_in(runner, example), least)


def found_in(runner: Runner, example: Example) -> list[Found]:
    """Everything that may be a statement, with its score."""
    if not len(example.pieces.ids):
        return []
    flat = flat_of([example])
    chances, marks = runner.mark(flat)
    anchors, cues = candidates(chances, example)
    out = []
    for at in range(0, len(anchors), ROWS):
        roles, real = runner.read(marks, rows_of(flat, anchors[at : at + ROWS]))
        for anchor, chance, role, there in zip(anchors[at:], cues[at:], roles, real, strict=False):
            found = read_row(example.pieces, anchor, role, score_of(float(there), chance))
            if found is not None:
                out.append(found)
    return out


def score_of(real: float, cue: float) -> float:
    """How sure it is that a statement is there: what the reader thinks, and a little of what the tags think."""
    return 0.7 * real + 0.3 * cue


def candidates(chances: np.ndarray, example: Example) -> tuple[list[Anchor], list[float]]:
    """The places where a cue may begin, to the model or to the rules, with the chance of it."""
    out, sure = [], []
    taken = np.zeros(len(chances), bool)
    for i in np.flatnonzero(chances[:, 1] > CANDIDATE):
        end = int(i) + 1
        while end < len(chances) and chances[end, 2] > 0.5:
            end += 1
        out.append(Anchor(0, int(i), int(i), end))
        sure.append(float(chances[i, 1]))
        taken[i:end] = True
    for hint in example.hints or ():
        if not taken[hint.first : hint.end].any():
            out.append(Anchor(0, hint.first, hint.first, hint.end))
            sure.append(float(chances[hint.first, 1:].sum()))
    return out, sure


def read_row(pieces: Pieces, anchor: Anchor, roles: np.ndarray, score: float) -> Found | None:
    """The statement of one row; None without a content."""
    lo, hi = max(0, anchor.at - BEFORE), min(len(pieces.ids), anchor.at - BEFORE + len(roles))
    shift = BEFORE - anchor.at
    mine = np.log(roles[lo + shift : hi + shift] + 1e-6)
    words = pieces.words[lo:hi] - pieces.words[lo]
    summed = np.zeros((words[-1] + 1, mine.shape[1]))
    np.add.at(summed, words, mine)
    best = summed.argmax(1)
    content = [w for run in runs_of(best == CONTENT, best == OTHER) for w in run]
    if not content:
        return None
    chance = np.exp(summed)
    sources = list(runs_of(best == SOURCE, best == OTHER))
    source = max(sources, key=lambda run: chance[run, SOURCE].sum()) if sources else []
    of_word = [np.flatnonzero(words == w) + lo for w in range(words[-1] + 1)]
    where = lambda some: frozenset(int(i) for w in some for i in of_word[w])  # noqa: E731
    at = int(words[anchor.at - lo])
    first = last = at
    while first > 0 and best[first - 1] == CUE:
        first -= 1
    while last + 1 < len(best) and best[last + 1] == CUE:
        last += 1
    cue = (int(of_word[first][0]), int(of_word[last][-1]) + 1)
    return Found(cue, where(source), where(content), score, False)


def runs_of(wanted: np.ndarray, free: np.ndarray) -> Iterator[list[int]]:
    """The stretches of wanted words; a gap of few free words does not part them."""
    run: list[int] = []
    for i in np.flatnonzero(wanted):
        if run and i - run[-1] > 1:
            gap = range(run[-1] + 1, i)
            if len(gap) <= NEAREST and free[list(gap)].all():
                run.extend(gap)
            else:
                yield run
                run = []
        run.append(int(i))
    if run:
        yield run


def finished(pieces: Pieces, found: Sequence[Found], least: float) -> tuple[Read, ...]:
    """The best of those that say the same, in the order of the text, each with the one that holds it."""
    kept: list[Found] = []
    for f in sorted(found, key=lambda f: (-f.score, f.cue)):
        if f.score >= least and not any(is_double(f, k) for k in kept):
            kept.append(f)
    kept.sort(key=lambda f: f.cue)
    out = []
    for f in kept:
        holders = [j for j, k in enumerate(kept) if k is not f and f.cue[0] in k.content and not f.content >= k.content]
        inside = min(holders, key=lambda j: (len(kept[j].content), j), default=None)
        out.append(
            Read(spans(pieces, f.source), spans(pieces, range(*f.cue)), spans(pieces, f.content), f.score, inside)
        )
    return tuple(out)


def is_double(a: Found, b: Found) -> bool:
    """Whether two are one statement, found from two places."""
    if a.cue[0] < b.cue[1] and b.cue[0] < a.cue[1]:
        return True
    both = len(a.content & b.content)
    return both > SAME * len(a.content | b.content) and (a.source == b.source or not a.source or not b.source)


def spans(pieces: Pieces, which: Sequence[int] | frozenset[int] | range) -> tuple[tuple[int, int], ...]:
    """Pieces as spans of characters; neighbours are one span."""
    out: list[tuple[int, int]] = []
    last = -2
    for i in sorted(which):
        if i == last + 1:
            out[-1] = (out[-1][0], int(pieces.ends[i]))
        else:
            out.append((int(pieces.starts[i]), int(pieces.ends[i])))
        last = i
    return tuple(out)
