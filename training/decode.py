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
NEAREST = 1  # pieces of no role that a source or content may hold and still be one piece
NEIGHBOURS = 4  # how many statements before may claim the same words
SAME = 0.6  # contents that share so much are one statement


class Settings(NamedTuple):
    """What was chosen on development data."""

    change: float = 0.3  # what it costs, in nats, that the next piece has another role: strays vanish
    trust: float = 1.0  # how much the tags of contents weigh where one begins and ends
    trust_source: float = 0.3  # the same for sources
    floor: float = 0.03  # the least chance of anything the tags do not expect
    weight: float = 1.0  # how much the reader's own view of each piece weighs
    bonus: float = 1.5  # nats in favour of a content: long ones fade with the distance from their cue


CHOSEN = Settings()


class Runner(Protocol):
    """A model that can be asked: the checkpoint (`evaluate.py`) or the exported file (`export.py`)."""

    def mark(self, flat: Flat) -> tuple[np.ndarray, object]:
        """Chances of the tags (pieces, 3 roles, 3), and what `read` needs."""

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
    sure: dict[int, float]  # how likely each piece of the content is


def statements_of(runner: Runner, example: Example, least: float = 0.5) -> tuple[Read, ...]:
    """The statements of a document in the order of their cues."""
    return finished(example.pieces, found_in(runner, example), least)


def found_in(runner: Runner, example: Example, settings: Settings = CHOSEN) -> list[Found]:
    """Everything that may be a statement, with its score."""
    if not len(example.pieces.ids):
        return []
    flat = flat_of([example])
    tags, marks = runner.mark(flat)
    anchors, cues = candidates(tags[:, 1], example)
    out = []
    for at in range(0, len(anchors), ROWS):
        rows = rows_of(flat, anchors[at : at + ROWS])
        roles, real = runner.read(marks, rows)
        words = np.where(rows.mask, example.pieces.words[rows.places], -1)
        log = settings.weight * np.log(roles + 1e-4)
        log[..., CONTENT] += np.where(rows.mask, settings.bonus, 0)
        best = smoothed(log, change_costs(tags[rows.places], words, settings))
        for anchor, chance, role, chosen, there in zip(anchors[at:], cues[at:], roles, best, real, strict=False):
            found = read_row(example.pieces, anchor, role, chosen, score_of(float(there), chance))
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


def change_costs(tags: np.ndarray, words: np.ndarray, settings: Settings) -> np.ndarray:
    """What it costs that a piece has this role after that one: (rows, REACH, roles before, roles).

    The tags know where a phrase goes on and where one begins, the reader whose it is: so a source or content is
    taken whole, as far as the tags go, and a change in its middle (a statement inside the content) must be worth it.
    """
    rows, reach = words.shape
    cost = np.zeros((rows, reach, 4, 4))
    cost[...] = settings.change * (1 - np.eye(4))
    for role, column, trust in ((SOURCE, 0, settings.trust_source), (CONTENT, 2, settings.trust)):
        begins, goes_on = tags[..., column, 1], tags[..., column, 2]
        within = -np.log(np.maximum(begins + goes_on, settings.floor))
        entered = -np.log(np.maximum(begins, settings.floor))
        left = -np.log(np.maximum(1 - goes_on, settings.floor))
        others = [r for r in range(4) if r != role]
        cost[:, :, role, role] += trust * within
        cost[:, :, others, role] += trust * entered[..., None]
        cost[:, :, role, others] += trust * left[..., None]
    same = np.zeros((rows, reach), bool)
    same[:, 1:] = words[:, 1:] == words[:, :-1]
    return cost + np.where(same[..., None, None], 1e3 * (1 - np.eye(4)), 0)


def smoothed(log: np.ndarray, cost: np.ndarray) -> np.ndarray:
    """The likeliest roles of each row's pieces, what a change costs taken in; `log` (rows, REACH, roles)."""
    rows, reach, kinds = log.shape
    best = log[:, 0]
    back = np.zeros((rows, reach, kinds), np.int64)
    for t in range(1, reach):
        ways = best[:, :, None] - cost[:, t]
        back[:, t] = ways.argmax(1)
        best = ways.max(1) + log[:, t]
    out = np.zeros((rows, reach), np.int64)
    out[:, -1] = best.argmax(1)
    every = np.arange(rows)
    for t in range(reach - 1, 0, -1):
        out[:, t - 1] = back[every, t, out[:, t]]
    return out


def read_row(pieces: Pieces, anchor: Anchor, roles: np.ndarray, best: np.ndarray, score: float) -> Found | None:
    """The statement of one row; None without a content. `best` is the role chosen for each piece."""
    lo, hi = max(0, anchor.at - BEFORE), min(len(pieces.ids), anchor.at - BEFORE + len(roles))
    shift = BEFORE - anchor.at
    best, chance = best[lo + shift : hi + shift], roles[lo + shift : hi + shift]
    content = [i + lo for run in runs_of(best == CONTENT, best == OTHER) for i in run]
    if not content:
        return None
    sources = list(runs_of(best == SOURCE, best == OTHER))
    source = max(sources, key=lambda run: chance[run, SOURCE].sum()) if sources else []
    first = last = anchor.at - lo
    while first > 0 and best[first - 1] == CUE:
        first -= 1
    while last + 1 < len(best) and best[last + 1] == CUE:
        last += 1
    return Found(
        (first + lo, last + lo + 1),
        frozenset(i + lo for i in source),
        frozenset(content),
        score,
        {i: float(chance[i - lo, CONTENT]) for i in content},
    )


def runs_of(wanted: np.ndarray, free: np.ndarray) -> Iterator[list[int]]:
    """The stretches of wanted pieces; a gap of few free ones does not part them."""
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
    kept = shared_out(sorted(kept, key=lambda f: f.cue))
    out = []
    for f in kept:
        holders = [j for j, k in enumerate(kept) if k is not f and f.cue[0] in k.content and not f.content >= k.content]
        inside = min(holders, key=lambda j: (len(kept[j].content), j), default=None)
        out.append(
            Read(spans(pieces, f.source), spans(pieces, range(*f.cue)), spans(pieces, f.content), f.score, inside)
        )
    return tuple(out)


def shared_out(kept: Sequence[Found]) -> list[Found]:
    """Words that two claim who stand side by side go to the one that is surer of them, unless nothing else is left."""
    out = list(kept)
    for j in range(len(out)):
        for i in range(max(0, j - NEIGHBOURS), j):
            a, b = out[i], out[j]
            both = a.content & b.content
            if not both or a.cue[0] in b.content or b.cue[0] in a.content:
                continue
            mine, yours = (sum(f.sure.get(p, 0) for p in both) for f in (a, b))
            loser, at = (b, j) if mine >= yours else (a, i)
            if both < loser.content:
                out[at] = loser._replace(content=loser.content - both)
    return out


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
