"""From the model's figures to statements: cues first, then for each cue its source and content, then what is double.

It needs only two functions of a model, so that a checkpoint in training and the package's own files are decoded by
the same code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from asreported.model.analyst import Read
from asreported.model.pieces import Array, Pieces
from asreported.model.rows import AFTER, BEFORE, CONTENT, CUE, OTHER, SOURCE, Anchored, Rows, by_piece, rows_of

CANDIDATE = 0.12  # the least chance of a cue's beginning that is worth a look
NEAREST = 1  # pieces of no role that a source or content may hold and still be one piece
BATCH = 32  # anchors that are read at a time
FAR = 512  # pieces; statements whose cues are farther apart have nothing to do with each other
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
    """A model that has seen one text."""

    pieces: Pieces

    def tags(self, hints: Sequence[Anchored] | None) -> Array:
        """Chances of the tags (pieces, source cue content, none begin in), given what the rules found."""
        ...

    def roles(self, rows: Rows) -> tuple[Array, Array]:
        """Chances of the roles (rows, REACH, 4), and of there being a statement (rows,)."""
        ...


class Found(NamedTuple):
    """One statement as pieces of the document."""

    cue: tuple[int, int]
    source: frozenset[int]
    content: frozenset[int]
    score: float
    sure: dict[int, float]  # how likely each piece of the content is
    known: bool = False  # the rules found a statement at this cue


def found_in(runner: Runner, hints: Sequence[Anchored] | None, settings: Settings = CHOSEN) -> list[Found]:
    """Everything that may be a statement, with its score."""
    pieces = runner.pieces
    if not len(pieces.ids):
        return []
    tags = runner.tags(hints)
    cues, sure = candidates(tags[:, 1], hints or ())
    if not cues:
        return []
    known = by_piece(hints)
    out = []
    for at in range(0, len(cues), BATCH):
        rows = rows_of(cues[at : at + BATCH], known, len(pieces.ids))
        roles, real = runner.roles(rows)
        words = np.where(rows.mask, pieces.words[rows.places], -1)
        log = settings.weight * np.log(roles + 1e-4)
        log[..., CONTENT] += np.where(rows.mask, settings.bonus, 0)
        best = smoothed(log, change_costs(tags[rows.places], words, settings))
        for r, ((first, end), chance) in enumerate(zip(cues[at : at + BATCH], sure[at:], strict=False)):
            found = read_row(len(pieces.ids), first, roles[r], best[r], score_of(float(real[r]), chance))
            if found is not None:
                heard = known is not None and any(i in known for i in range(first, end))
                out.append(carried(found, tags[:, 2], first)._replace(known=heard))
    return out


def carried(found: Found, tags: Array, first: int) -> Found:
    """A content that fills its row to the edge goes on as far as the tags of contents do."""
    content = set(found.content)
    right, left = first + AFTER - 1, first - BEFORE
    if right in content:
        while right + 1 < len(tags) and tags[right + 1, 2] > max(0.5, tags[right + 1, 1]):
            right += 1
            content.add(right)
    if left in content:
        while left > 0 and tags[left, 2] > 0.5:
            left -= 1
            content.add(left)
    return found if len(content) == len(found.content) else found._replace(content=frozenset(content))


def score_of(real: float, cue: float) -> float:
    """How sure it is that a statement is there: what the reader thinks, and a little of what the tags think."""
    return 0.7 * real + 0.3 * cue


def candidates(chances: Array, hints: Iterable[Anchored]) -> tuple[list[tuple[int, int]], list[float]]:
    """The cues `[first, end)` that there may be, to the model or to the rules, with the chance that one begins there."""
    out, sure = [], []
    taken = np.zeros(len(chances), bool)
    for at in np.flatnonzero(chances[:, 1] > CANDIDATE):
        first = int(at)
        end = first + 1
        while end < len(chances) and chances[end, 2] > 0.5:
            end += 1
        out.append((first, end))
        sure.append(float(chances[first, 1]))
        taken[first:end] = True
    for hint in hints:
        if not taken[hint.first : hint.end].any():
            out.append((hint.first, hint.end))
            sure.append(float(chances[hint.first, 1:].sum()))
    return out, sure


def change_costs(tags: Array, words: Array, settings: Settings) -> Array:
    """What it costs that a piece has this role after that one: (rows, REACH, roles before, roles).

    The tags know where a phrase goes on and where one begins, the reader whose it is: so a source or content is
    taken whole, as far as the tags go, and a change in its middle (a statement inside the content) must be worth it.
    """
    rows, reach = words.shape
    cost = np.zeros((rows, reach, 4, 4), np.float32)
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


def smoothed(log: Array, cost: Array) -> Array:
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


def read_row(count: int, anchor: int, roles: Array, best: Array, score: float) -> Found | None:
    """The statement of one row of a text of `count` pieces; None without a content. `best` is each piece's role."""
    lo, hi = max(0, anchor - BEFORE), min(count, anchor - BEFORE + len(roles))
    shift = BEFORE - anchor
    best, chance = best[lo + shift : hi + shift], roles[lo + shift : hi + shift]
    content = [i + lo for run in runs_of(best == CONTENT, best == OTHER) for i in run]
    if not content:
        return None
    sources = list(runs_of(best == SOURCE, best == OTHER))
    source = max(sources, key=lambda run: chance[run, SOURCE].sum()) if sources else []
    first = last = anchor - lo
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


def runs_of(wanted: Array, free: Array) -> Iterator[list[int]]:
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


def finished(
    pieces: Pieces, found: Sequence[Found], least: float, least_known: float | None = None
) -> tuple[Read, ...]:
    """The best of those that say the same, in the order of the text, each with the one that holds it.

    least         the score that a statement must have
    least_known   the same for one that the rules found too; `least` if not given
    """
    enough = {False: least, True: least if least_known is None else least_known}
    best: list[Found] = []
    near: dict[int, list[Found]] = {}
    for f in sorted(found, key=lambda f: (-f.score, f.cue)):
        place = f.cue[0] // FAR
        others = (k for p in (place - 1, place, place + 1) for k in near.get(p, ()))
        if f.score >= enough[f.known] and not any(is_double(f, k) for k in others):
            best.append(f)
            near.setdefault(place, []).append(f)
    kept = shared_out(sorted(best, key=lambda f: f.cue))
    out = []
    for i, f in enumerate(kept):
        about = range(max(0, i - 40), min(len(kept), i + 40))
        holders = [j for j in about if j != i and f.cue[0] in kept[j].content and not f.content >= kept[j].content]
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


def spans(pieces: Pieces, which: Iterable[int]) -> tuple[tuple[int, int], ...]:
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
