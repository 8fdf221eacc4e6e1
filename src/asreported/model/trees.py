"""Trees: from how well each word is the head of each to the best projective tree with one root.

Most sentences need no search: the best head of every word already makes such a tree. The others go through Eisner's
algorithm ("Three new probabilistic models for dependency parsing", COLING 1996), all spans of one length at a time.

>>> best_heads(np.array([[0.0, 5.0], [1.0, 4.0]])).tolist()
[1, 1]
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from asreported.model.pieces import Array


def best_heads(scores: Array) -> Array:
    """The heads (words,) of a sentence, a root its own; `scores[i, j]`: how well j is the head of i, `[i, i]` the root."""
    heads: Array = scores.argmax(1)
    if is_tree(heads.tolist()):
        return heads
    top = scores.max(1, keepdims=True)
    return _eisner(scores - top - np.log(np.exp(scores - top).sum(1, keepdims=True)))


def is_tree(heads: Sequence[int]) -> bool:
    """Is this a projective tree with one root, a root being its own head?"""
    if sum(h == i for i, h in enumerate(heads)) != 1:
        return False
    ends: list[int] = []  # the right ends of the arcs that are open, outermost first
    arcs = sorted((min(i, h), -max(i, h)) for i, h in enumerate(heads) if h != i)
    for start, end in arcs:
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and -end > ends[-1]:
            return False
        ends.append(-end)
    known = [0] * len(heads)  # 1: being followed, 2: leads to the root
    for i in range(len(heads)):
        path = []
        while not known[i]:
            known[i] = 1
            path.append(i)
            if heads[i] == i:
                break
            i = heads[i]
        else:
            if known[i] == 1:
                return False
        for j in path:
            known[j] = 2
    root = next(i for i, h in enumerate(heads) if h == i)
    return not any(start < root < -end for start, end in arcs)  # nothing reaches over the root


def subtrees(heads: Sequence[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The first and the last word of each word's subtree; several sentences may follow one another."""
    left, right = list(range(len(heads))), list(range(len(heads)))
    for i in range(len(heads)):
        j = i
        while heads[j] != j:
            j = heads[j]
            left[j] = min(left[j], i)
            right[j] = max(right[j], i)
    return tuple(left), tuple(right)


def _eisner(scores: Array) -> Array:
    n: int = len(scores)
    # Spans by their head and how far they reach: complete to the right and left, and the arcs that close them.
    right, left, arc_right, arc_left = (np.zeros((n, n)) for _ in range(4))
    split, right_at, left_at = (np.zeros((n, n), np.int64) for _ in range(3))
    for k in range(1, n):
        i = np.arange(n - k)
        j = i + k
        ways = right[: n - k, :k] + left[k:, :k][:, ::-1]
        split[i, k] = ways.argmax(1)
        best = ways.max(1)
        arc_right[i, k] = best + scores[j, i]
        arc_left[j, k] = best + scores[i, j]
        reach = np.arange(1, k + 1)
        ways = arc_right[: n - k, 1 : k + 1] + right[i[:, None] + reach, k - reach]
        right_at[i, k], right[i, k] = reach[ways.argmax(1)], ways.max(1)
        ways = arc_left[k:, 1 : k + 1] + left[j[:, None] - reach, k - reach]
        left_at[j, k], left[j, k] = reach[ways.argmax(1)], ways.max(1)
    place = np.arange(n)
    root = int((left[place, place] + right[place, n - 1 - place] + scores[place, place]).argmax())
    heads = np.full(n, root)
    todo: list[tuple[int, int, str]] = [(root, root, "left"), (root, n - 1 - root, "right")]
    while todo:
        at, k, kind = todo.pop()
        if not k:
            continue
        if kind == "right":
            far = int(right_at[at, k])
            other, inner = at + far, at
            todo.append((other, k - far, "right"))
        else:
            far = int(left_at[at, k])
            other, inner = at - far, at - far
            todo.append((other, k - far, "left"))
        heads[other] = at
        cut = int(split[inner, far])
        todo += [(inner, cut, "right"), (inner + far, far - 1 - cut, "left")]
    return heads
