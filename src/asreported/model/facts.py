"""What the upper layers say of a text: its proper names, which words tell of events, and what became of them.

    facts.names()                     # (Named(0, 6, "place", 0.97), ...)
    facts.event_at(11, 18)            # Told({"ASSAULT": 0.91, ...}, {"happened": 0.88, ...})
    facts.sentence(0, 40)             # {"ASSAULT": 0.8, "": 0.1, ...}: the type of a sentence as a whole

All spans are in code points of the text; all figures are chances.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from asreported.model.labels import EVENT_TYPES, KIND_TAGS, NAME_KINDS, STATUSES

Array = NDArray[Any]
IMPOSSIBLE = -1e4


class Cut(Protocol):
    """A text's word pieces, as `model.pieces.Pieces` has them."""

    @property
    def ids(self) -> Array:
        """Their numbers."""
        ...

    @property
    def starts(self) -> Array:
        """Where each begins."""
        ...

    @property
    def ends(self) -> Array:
        """Where each ends."""
        ...

    @property
    def words(self) -> Array:
        """The number of the word that each is a piece of."""
        ...

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The pieces [first, end) that share a character with the text's [start, end)."""
        ...


class Named(NamedTuple):
    """A proper name and what it names (one of NAME_KINDS); `score` is the chance of its least sure piece."""

    start: int
    end: int
    kind: str
    score: float


class Told(NamedTuple):
    """What a word tells of: the chances of the types ("" for none) and of the statuses."""

    types: dict[str, float]
    status: dict[str, float]


class Facts:
    """The figures of one text: `names` (pieces, 11), `types` (pieces, 17), `status` (pieces, 8), `roots` (pieces, 17)
    as logits, and `heed` (pieces,), how much a piece counts for the type of its sentence."""

    def __init__(self, pieces: Cut, names: Array, types: Array, status: Array, roots: Array, heed: Array) -> None:
        self.pieces = pieces
        self._names, self._roots, self._heed = names, roots, heed
        self._types, self._status = chances_of(types), chances_of(status)

    def names(self) -> tuple[Named, ...]:
        """The proper names in the order of the text: the best path through the tags, whole words only."""
        count = len(self.pieces.ids)
        if not count:
            return ()
        tags = best_tags(self._names, self.pieces.words)
        chances = chances_of(self._names)
        out: list[Named] = []
        at = 0
        while at < count:
            tag = int(tags[at])
            if tag == 0:
                at += 1
                continue
            inside = tag + tag % 2  # "B" tags are odd, and the "I" of a kind follows its "B"
            end = at + 1
            while end < count and tags[end] == inside:
                end += 1
            sure = min(float(chances[i, inside - 1 : inside + 1].sum()) for i in range(at, end))
            kind = NAME_KINDS[(inside - 1) // 2]
            out.append(Named(int(self.pieces.starts[at]), int(self.pieces.ends[end - 1]), kind, round(sure, 3)))
            at = end
        return tuple(out)

    def event_at(self, start: int, end: int) -> Told:
        """What the word at [start, end) tells of; its first piece speaks for it."""
        at = min(self.pieces.within(start, end)[0], len(self.pieces.ids) - 1)
        types = dict(zip(EVENT_TYPES, map(float, self._types[at]), strict=True))
        return Told(types, dict(zip(STATUSES, map(float, self._status[at]), strict=True)))

    def sentence(self, start: int, end: int) -> dict[str, float]:
        """The type of a sentence as a whole, "" for none."""
        lo, hi = self.pieces.within(start, end)
        if lo == hi:
            return {"": 1.0}
        heed = chances_of(self._heed[lo:hi])
        chances = chances_of((heed[:, None] * self._roots[lo:hi]).sum(0))
        return dict(zip(EVENT_TYPES, map(float, chances), strict=True))


def chances_of(logits: Array) -> Array:
    """Softmax over the last axis."""
    lifted = np.exp(logits - logits.max(-1, keepdims=True))
    chances: Array = lifted / lifted.sum(-1, keepdims=True)
    return chances


def best_tags(logits: Array, words: Array) -> Array:
    """The best path of B and I tags (Viterbi): an I follows its own B or I, and a name begins and ends with a word."""
    count, tags = logits.shape
    kinds = (np.arange(tags) + 1) // 2
    inside = (np.arange(tags) > 0) & (np.arange(tags) % 2 == 0)
    step = np.where(inside[None, :] & (kinds[:, None] != kinds[None, :]), IMPOSSIBLE, 0.0)  # from row to column
    within = np.where(inside[None, :] | ((kinds[:, None] == 0) & (kinds[None, :] == 0)), step, IMPOSSIBLE)
    score = logits[0] + np.where(inside, IMPOSSIBLE, 0.0)
    back = np.zeros((count, tags), np.int64)
    for i in range(1, count):
        moves = score[:, None] + (within if words[i] == words[i - 1] else step)
        back[i] = moves.argmax(0)
        score = moves.max(0) + logits[i]
    out = np.zeros(count, np.int64)
    out[-1] = score.argmax()
    for i in range(count - 1, 0, -1):
        out[i - 1] = back[i, out[i]]
    return out


assert len(KIND_TAGS) == 1 + 2 * len(NAME_KINDS)
