"""Who speaks of whom, as a picture (SVG): those who speak on the left, those of whom they speak on the right.

Drawn on the server, without script; the table beside it says the same for who does not see it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import NamedTuple

from asreported.record import Record
from asreported.views.wording import cut, visible

MOST_SPEAKERS, MOST_SPOKEN_OF = 14, 18  # in the picture; the table has them all
_ROW, _BOX, _WIDE, _GAP = 34, 26, 210, 220
_LETTERS, _THICKEST = 25, 6


class Speaks(NamedTuple):
    """Somebody, somebody of whom he or she speaks, and in how many statements of the story."""

    who: str
    who_id: str
    of: str
    of_id: str
    statements: int


def speaks_of(records: Iterable[Record], global_of: Callable[[str, str], str | None]) -> tuple[Speaks, ...]:
    """Who speaks of whom, those who do so most often first. A mention inside a statement's content is speaking of it."""
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    counts: Counter[tuple[str, str]] = Counter()
    for record in records:
        report = record.report.id
        entities = {e.id: e for e in record.entities}
        for statement in record.statements:
            speaker = global_of(report, statement.speaker) if statement.speaker is not None else None
            if speaker is None or statement.speaker is None:
                continue
            names[speaker][entities[statement.speaker].name] += 1
            spoken_of = {
                (placed, m.entity)
                for m in record.mentions
                if any(s.start <= m.start and m.end <= s.end for s in statement.content)
                and (placed := global_of(report, m.entity)) is not None
                and placed != speaker
            }
            for placed, own in spoken_of:
                names[placed][entities[own].name] += 1
            counts.update({(speaker, placed) for placed, _ in spoken_of})
    called = {id: visible(min(some, key=lambda n: (-some[n], n))) for id, some in names.items()}
    rows = [Speaks(called[a], a, called[b], b, n) for (a, b), n in counts.items()]
    return tuple(sorted(rows, key=lambda r: (-r.statements, r.who, r.of)))


def draw(rows: Sequence[Speaks]) -> str:
    """The picture, as an SVG element; "" when nobody speaks of anybody."""
    left = _most(Counter({r.who_id: 0 for r in rows}), rows, "who_id", MOST_SPEAKERS)
    right = _most(Counter({r.of_id: 0 for r in rows}), rows, "of_id", MOST_SPOKEN_OF)
    shown = [r for r in rows if r.who_id in left and r.of_id in right]
    if not shown:
        return ""
    names = {r.who_id: r.who for r in rows} | {r.of_id: r.of for r in rows}
    y_left = {id: 2 + i * _ROW for i, id in enumerate(left)}
    y_right = {id: 2 + i * _ROW for i, id in enumerate(right)}
    width, height = 2 * _WIDE + _GAP + 4, max(len(left), len(right)) * _ROW + 4
    most = max(r.statements for r in shown)
    edges = "".join(_edge(y_left[r.who_id], y_right[r.of_id], r.statements, most) for r in shown)
    nodes = "".join(_node(names[id], 2, y, root=True) for id, y in y_left.items())
    nodes += "".join(_node(names[id], 2 + _WIDE + _GAP, y, root=False) for id, y in y_right.items())
    return (
        f'<svg class="origins" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="Who speaks of whom; the table says the same">{edges}{nodes}</svg>'
    )


def _most(counts: Counter[str], rows: Iterable[Speaks], side: str, most: int) -> list[str]:
    for row in rows:
        counts[getattr(row, side)] += row.statements
    return sorted(counts, key=lambda id: (-counts[id], id))[:most]


def _edge(y1: float, y2: float, statements: int, most: int) -> str:
    x1, x2 = 2 + _WIDE, 2 + _WIDE + _GAP
    a, b, middle = y1 + _BOX / 2, y2 + _BOX / 2, (x1 + x2) / 2
    thick = 1 + (_THICKEST - 1) * (statements - 1) / max(1, most - 1)
    return f'<path stroke-width="{thick:.1f}" d="M{x1} {a:g} C{middle:g} {a:g} {middle:g} {b:g} {x2} {b:g}"/>'


def _node(name: str, x: float, y: float, *, root: bool) -> str:
    kind = ' class="root"' if root else ""
    return (
        f"<g{kind}><title>{escape(name)}</title>"
        f'<rect x="{x:g}" y="{y:g}" width="{_WIDE}" height="{_BOX}" rx="4"/>'
        f'<text x="{x + 8:g}" y="{y + 17:g}">{escape(cut(name, _LETTERS))}</text></g>'
    )
