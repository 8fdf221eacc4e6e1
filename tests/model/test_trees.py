"""Trees, against every tree that there is."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from asreported.model.trees import best_heads, is_tree, subtrees


def plainly_a_tree(heads: tuple[int, ...]) -> bool:
    """One root, every word below it, no two arcs that cross, none over the root."""
    words = range(len(heads))
    if sum(heads[i] == i for i in words) != 1:
        return False
    for i in words:
        steps, j = 0, i
        while heads[j] != j and steps <= len(heads):
            j, steps = heads[j], steps + 1
        if heads[j] != j:
            return False
    arcs = [(min(i, h), max(i, h)) for i, h in enumerate(heads) if h != i]
    root = next(i for i in words if heads[i] == i)
    crossing = any(a < c < b < d for a, b in arcs for c, d in arcs)
    return not crossing and not any(a < root < b for a, b in arcs)


@pytest.mark.parametrize("words", [1, 2, 3, 4, 5])
def test_a_tree_is_told_from_what_is_none(words: int) -> None:
    every = list(product(range(words), repeat=words))
    assert [is_tree(heads) for heads in every] == [plainly_a_tree(heads) for heads in every]


@pytest.mark.parametrize("seed", range(30))
def test_the_best_tree_is_found(seed: int) -> None:
    words = 1 + seed % 6
    scores = np.random.default_rng(seed).normal(size=(words, words)) * 3
    logs = scores - np.log(np.exp(scores).sum(1, keepdims=True))

    def worth(heads: tuple[int, ...]) -> float:
        return float(sum(logs[i, h] for i, h in enumerate(heads)))

    best = max((h for h in product(range(words), repeat=words) if plainly_a_tree(h)), key=worth)
    assert worth(tuple(best_heads(scores).tolist())) == pytest.approx(worth(best))


def test_a_long_sentence_is_a_tree_too() -> None:
    scores = np.random.default_rng(1).normal(size=(120, 120))
    assert is_tree(best_heads(scores).tolist())


def test_subtrees_reach_as_far_as_their_words() -> None:
    assert subtrees([1, 1, 1, 2, 4]) == ((0, 0, 2, 3, 4), (0, 3, 3, 3, 4))
