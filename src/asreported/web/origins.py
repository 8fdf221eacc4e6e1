"""The tree of origins as a picture (SVG): on the left who said it, on the right the outlets that have it from there.

Drawn on the server, without script; the table beside it says the same for who does not see it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from asreported.views.wording import cut
from asreported.web.story import Path

MOST = 24  # ways in the picture; the table has them all
_ROW, _BOX, _WIDE, _GAP = 34, 26, 210, 60
_LETTERS = 25


class _Node(NamedTuple):
    name: str
    column: int
    y: float
    statements: int


class _Edge(NamedTuple):
    start: _Node
    end: _Node


def draw(paths: Sequence[Path]) -> str:
    """The picture of the first ways, as an SVG element; "" when there are none."""
    shown = paths[:MOST]
    if not shown:
        return ""
    nodes, edges = _laid_out(shown)
    columns = max(node.column for node in nodes) + 1
    width, height = columns * (_WIDE + _GAP) - _GAP + 4, int(max(n.y for n in nodes)) + _ROW + 4
    drawn = "".join(map(_edge, edges)) + "".join(map(_node, nodes))
    return (
        f'<svg class="origins" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="From whom the outlets have it; the table says the same">{drawn}</svg>'
    )


def _laid_out(paths: Iterable[Path]) -> tuple[list[_Node], list[_Edge]]:
    """A tree of common beginnings: who stands first stands once, those after them beside."""
    ordered = sorted(paths, key=lambda p: p.links)
    counts: dict[tuple[str, ...], int] = {}
    for path in ordered:
        for size in range(1, len(path.links) + 1):
            counts[path.links[:size]] = counts.get(path.links[:size], 0) + path.statements
    rows: dict[tuple[str, ...], list[int]] = {}
    for row, path in enumerate(ordered):
        for size in range(1, len(path.links) + 1):
            rows.setdefault(path.links[:size], []).append(row)
    nodes = {
        key: _Node(key[-1], len(key) - 1, 2 + _ROW * (at[0] + at[-1]) / 2, counts[key]) for key, at in rows.items()
    }
    edges = [_Edge(nodes[key[:-1]], node) for key, node in nodes.items() if len(key) > 1]
    return list(nodes.values()), edges


def _edge(edge: _Edge) -> str:
    x1, x2 = _x(edge.start) + _WIDE, _x(edge.end)
    y1, y2 = edge.start.y + _BOX / 2, edge.end.y + _BOX / 2
    middle = (x1 + x2) / 2
    return f'<path stroke-width="1.5" d="M{x1:g} {y1:g} C{middle:g} {y1:g} {middle:g} {y2:g} {x2:g} {y2:g}"/>'


def _node(node: _Node) -> str:
    x, y = _x(node), node.y
    kind = ' class="root"' if node.column == 0 else ""
    return (
        f"<g{kind}><title>{escape(node.name)}: {node.statements} statements</title>"
        f'<rect x="{x:g}" y="{y:g}" width="{_WIDE}" height="{_BOX}" rx="4"/>'
        f'<text x="{x + 8:g}" y="{y + 17:g}">{escape(cut(node.name, _LETTERS))}</text>'
        f'<text class="small" x="{x + _WIDE - 6:g}" y="{y + 17:g}" text-anchor="end">{node.statements}</text></g>'
    )


def _x(node: _Node) -> float:
    return 2.0 + node.column * (_WIDE + _GAP)
