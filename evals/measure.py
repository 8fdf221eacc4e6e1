"""What every task shares: a reading of a case, figures from 0 to 1, and misses with their names.

>>> prf(right=3, found=4, wanted=6)
(0.75, 0.5, 0.6)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from asreported.record import Entity, Record, Span, Spans
from evals.cases import Case

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
G = TypeVar("G")
P = TypeVar("P")


class Reading(NamedTuple):
    """A case and the record that the reader made of it."""

    case: Case
    record: Record


class Miss(NamedTuple):
    """What went wrong in a case. `what` begins with `missed`, `wrong` or `extra`."""

    case: str
    what: str


class Result(NamedTuple):
    """A task's figures, each a share of 1 where more is better, and its misses."""

    figures: dict[str, float]
    misses: tuple[Miss, ...]
    cases: int
    lines: int


def prf(right: int, found: int, wanted: int) -> tuple[float, float, float]:
    """Precision, recall and F1; 1 where nothing was wanted and nothing found."""
    p = right / found if found else float(not wanted)
    r = right / wanted if wanted else float(not found)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def share(right: int, of: int) -> float:
    """A share of 1; 1 of nothing."""
    return right / of if of else 1.0


def words_of(spans: Iterable[Span], text: str) -> frozenset[int]:
    """The words (by the place of their first character) that the spans touch; marks are no words."""
    return frozenset(span.start + m.start() for span in spans for m in _WORD.finditer(span.of(text)))


def plain_words(words: str) -> frozenset[str]:
    """The words of a phrase in small letters, without articles."""
    return frozenset(w for w in (m[0].casefold() for m in _WORD.finditer(words)) if w not in ("the", "a", "an"))


def match(wanted: Sequence[G], found: Sequence[P], likeness: Callable[[G, P], float]) -> list[tuple[int, int]]:
    """Pairs of places, one to one, the likest first; a likeness of 0 is no pair."""
    scored = ((likeness(g, p), i, j) for i, g in enumerate(wanted) for j, p in enumerate(found))
    order = sorted((-like, i, j) for like, i, j in scored if like > 0)
    taken_i: set[int] = set()
    taken_j: set[int] = set()
    pairs = []
    for _, i, j in order:
        if i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def overlap(a: Spans, b: Spans) -> bool:
    """Do two spans share a code point?"""
    return any(x.overlaps(y) for x in a for y in b)


def shown(spans: Spans, text: str, longest: int = 60) -> str:
    """The words of a span on one line, shortened in the middle."""
    words = " ".join(" // ".join(s.of(text) for s in spans).split()) or "-"
    return words if len(words) <= longest else words[: longest // 2] + " … " + words[-(longest // 2) :]


def names_of(entity: Entity | None) -> frozenset[str]:
    """An entity's name and aliases in small letters."""
    return frozenset(n.casefold() for n in (entity.name, *entity.aliases)) if entity else frozenset()
