"""How far two annotations of the same reports agree: Cohen's kappa, raw agreement, and what they differ in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from evals.marked import REAL, STATUSES, GoldError, GoldMention, GoldReport, load


class Agreement(NamedTuple):
    """How far two annotations agree: of the mentions that either marks, the share that both mark; of those, the share with
    one status (raw), Cohen's kappa of the status, and the same of the type; `differ` tells the others by file and words."""

    mentions: tuple[int, int]
    both: int
    overlap: float
    raw: float
    kappa: float
    real_kappa: float
    types: float
    differ: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]


def agree(one: Path, other: Path) -> Agreement:
    """The agreement over the reports that both folders have. GoldError when their texts are not the same."""
    left, right = ({gold.name: gold for gold in load(folder)} for folder in (one, other))
    names = sorted(left.keys() & right.keys())
    if not names:
        raise GoldError(f"{one} and {other} have no report in common")
    pairs: list[tuple[GoldMention, GoldMention]] = []
    differ: list[str] = []
    totals = [0, 0]
    for name in names:
        a, b = left[name], right[name]
        if a.text.strip() != b.text.strip():
            raise GoldError(f"{name}: the two texts are not the same")
        found = _paired(a.mentions, b.mentions)
        pairs += found
        totals[0] += len(a.mentions)
        totals[1] += len(b.mentions)
        differ += _differences(a, b, found)
    statuses = [(x.status, y.status) for x, y in pairs]
    return Agreement(
        (totals[0], totals[1]),
        len(pairs),
        2 * len(pairs) / max(sum(totals), 1),
        sum(x == y for x, y in statuses) / max(len(pairs), 1),
        kappa(statuses),
        kappa([(str(x in REAL), str(y in REAL)) for x, y in statuses]),
        sum(x.type == y.type for x, y in pairs) / max(len(pairs), 1),
        tuple(differ),
        tuple(statuses),
    )


def _paired(left: Sequence[GoldMention], right: Sequence[GoldMention]) -> list[tuple[GoldMention, GoldMention]]:
    """Mentions that share a code point, one to one in the order of the text."""
    out, taken = [], set()
    for x in left:
        y = next((m for m in right if m not in taken and m.start < x.end and x.start < m.end), None)
        if y is not None:
            taken.add(y)
            out.append((x, y))
    return out


def _differences(a: GoldReport, b: GoldReport, pairs: list[tuple[GoldMention, GoldMention]]) -> list[str]:
    """What the two annotators of a report do not agree on, in the order of the text."""
    out = [
        (x.start, f"{x.type} {x.status} | {y.type} {y.status}")
        for x, y in pairs
        if (x.type, x.status) != (y.type, y.status)
    ]
    out += [(x.start, f"{x.type} {x.status} | -") for x in a.mentions if all(x is not m for m, _ in pairs)]
    out += [(y.start, f"- | {y.type} {y.status}") for y in b.mentions if all(y is not m for _, m in pairs)]
    around = {at: " ".join(a.text[max(0, at - 40) : at + 30].split()) for at, _ in out}
    return [f"{a.name}: {what} | {around[at]}" for at, what in sorted(out)]


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa of two labels a pair; 1 where chance alone would agree always, as both did.

    >>> kappa([("a", "a"), ("b", "b"), ("a", "b"), ("b", "b")])
    0.5
    """
    if not pairs:
        return 0.0
    size = len(pairs)
    left, right = Counter(x for x, _ in pairs), Counter(y for _, y in pairs)
    observed = sum(x == y for x, y in pairs) / size
    chance = sum(left[label] * right[label] for label in left) / size**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def render(found: Agreement) -> str:
    """The figures and the table of statuses as text."""
    return "\n".join(
        (
            f"mentions {found.mentions[0]} and {found.mentions[1]}, both {found.both}: F1 {found.overlap:.3f}",
            f"status: raw {found.raw:.3f}, kappa {found.kappa:.3f}; real or not: kappa {found.real_kappa:.3f}; type: raw {found.types:.3f}",
            table(found.pairs, STATUSES, STATUSES),
        )
    )


def table(pairs: Iterable[tuple[str, str]], rows: Sequence[str], columns: Sequence[str]) -> str:
    """How often the first of a pair met the second, as lines of text; what never occurs is a dot."""
    count = Counter(pairs)
    lines = [" " * 15 + "".join(f"{name[:10]:>11}" for name in columns)]
    lines += [f"{row:15}" + "".join(f"{count[row, name] or '.':>11}" for name in columns) for row in rows]
    return "\n".join(lines)
