"""From figures to statements, on figures that anybody can write down."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from asreported.model.analyst import Said
from asreported.model.decode import (
    Found,
    Settings,
    carried,
    change_costs,
    finished,
    found_in,
    runs_of,
    shared_out,
    smoothed,
)
from asreported.model.pieces import Array, Pieces
from asreported.model.rows import AFTER, BEFORE, CONTENT, CUE, OTHER, REACH, SOURCE, Anchored, Rows, anchored, rows_of

TEXT = "Ann said rain fell . Bob knew ."
WORDS = TEXT.split()
COUNT = len(WORDS)


def pieces() -> Pieces:
    starts = [TEXT.index(word) for word in WORDS]
    starts[-1] = len(TEXT) - 1
    ends = [start + len(word) for start, word in zip(starts, WORDS, strict=True)]
    number = np.arange(COUNT)
    return Pieces(number, np.array(starts), np.array(ends), number, np.zeros((COUNT, 3), np.int64))


class Toy:
    """A model that knows one statement: Ann | said | rain fell."""

    def __init__(self, real: float = 0.9) -> None:
        self.pieces = pieces()
        self.real = real

    def tags(self, _hints: Sequence[Anchored] | None) -> Array:
        tags = np.full((COUNT, 3, 3), 0.01)
        tags[:, :, 0] = 0.98
        for piece, column, tag in ((0, 0, 1), (1, 1, 1), (2, 2, 1), (3, 2, 2)):
            tags[piece, column] = 0.01
            tags[piece, column, tag] = 0.98
        return tags

    def roles(self, rows: Rows) -> tuple[Array, Array]:
        roles = np.full((len(rows.places), REACH, 4), 0.01)
        roles[..., OTHER] = 0.97
        for r in range(len(rows.places)):
            for piece, role in ((0, SOURCE), (1, CUE), (2, CONTENT), (3, CONTENT)):
                at = piece - int(rows.places[r, BEFORE]) + BEFORE
                roles[r, at] = 0.01
                roles[r, at, role] = 0.97
        return roles, np.full(len(rows.places), self.real)


def found(cue: int, source: set[int], content: set[int], score: float = 0.9, sure: float = 0.9) -> Found:
    return Found((cue, cue + 1), frozenset(source), frozenset(content), score, dict.fromkeys(content, sure))


def test_a_statement_comes_out_of_its_figures() -> None:
    toy = Toy()
    [read] = finished(toy.pieces, found_in(toy, None), 0.5)
    assert [[TEXT[a:b] for a, b in part] for part in (read.source, read.cue, read.content)] == [
        ["Ann"],
        ["said"],
        ["rain fell"],
    ]
    assert read.inside is None


def test_what_is_not_sure_enough_is_left_out() -> None:
    toy = Toy(real=0.1)
    assert finished(toy.pieces, found_in(toy, None), 0.5) == ()


def test_of_two_that_say_the_same_the_surer_stays() -> None:
    both = [found(1, {0}, {2, 3}, 0.7), found(6, {0}, {2, 3}, 0.9)]
    [read] = finished(pieces(), both, 0.5)
    assert TEXT[slice(*read.cue[0])] == "knew"


def test_a_statement_inside_another_knows_it() -> None:
    outer, inner = finished(pieces(), [found(1, {0}, {2, 3, 4, 5, 6}), found(6, {5}, {2})], 0.5)
    assert (outer.inside, inner.inside) == (None, 0)


def test_words_that_two_claim_go_to_the_surer() -> None:
    a, b = shared_out([found(1, {0}, {2, 3, 4}, sure=0.9), found(6, {5}, {4, 7}, sure=0.4)])
    assert (a.content, b.content) == ({2, 3, 4}, {7})


def test_a_content_goes_on_past_its_row() -> None:
    tags = np.zeros((400, 3))
    tags[:, 2] = np.arange(400) < 300
    long = carried(found(10, {9}, set(range(11, 10 + AFTER))), tags, 10)
    assert long.content == set(range(11, 300))


def test_stretches_bridge_one_free_piece() -> None:
    wanted = np.array([1, 1, 0, 1, 0, 0, 1], bool)
    assert list(runs_of(wanted, ~wanted)) == [[0, 1, 2, 3], [6]]


@pytest.mark.parametrize("seed", range(5))
def test_the_likeliest_path_is_found(seed: int) -> None:
    """Against all paths of a short row."""
    from itertools import product

    chance = np.random.default_rng(seed)
    log, tags = np.log(chance.random((1, 5, 4))), chance.dirichlet((1, 1, 1), (1, 5, 3))
    cost = change_costs(tags, np.arange(5)[None], Settings())

    def worth(path: tuple[int, ...]) -> float:
        return float(sum(log[0, t, r] - (cost[0, t, path[t - 1], r] if t else 0) for t, r in enumerate(path)))

    best = max(product(range(4), repeat=5), key=worth)
    assert worth(tuple(smoothed(log, cost)[0].tolist())) == pytest.approx(worth(best))


def test_a_word_keeps_one_role() -> None:
    """Two pieces of one word: the surer piece decides for both."""
    log = np.log(np.full((1, 2, 4), 0.05))
    log[0, 0, SOURCE], log[0, 1, CONTENT] = np.log(0.9), np.log(0.8)
    cost = change_costs(np.full((1, 2, 3, 3), 1 / 3), np.zeros((1, 2), int), Settings())
    assert smoothed(log, cost).tolist() == [[SOURCE, SOURCE]]


def test_rows_know_what_the_rules_found() -> None:
    hint = anchored(Said([(0, 3)], [(4, 8)], [(9, 18)]), pieces())
    assert hint is not None
    rows = rows_of([(1, 2), (6, 7)], {1: hint}, COUNT)
    assert rows.hints[0, BEFORE - 1 : BEFORE + 3].tolist() == [2 + SOURCE, 2 + CUE, 2 + CONTENT, 2 + CONTENT]
    assert set(rows.hints[1][rows.mask[1]].tolist()) == {1}
    assert rows.mask.sum(1).tolist() == [COUNT, COUNT]
