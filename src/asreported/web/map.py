"""A map of the places of a story (SVG), drawn on the server in the Equal Earth projection; the list beside it says the same.

The land is Natural Earth's, as world-atlas packs it (TopoJSON). A place is where the gazetteer has it; what it does not
have, or has more than once, is not put anywhere.

>>> x, y = project(0.0, 0.0)
>>> round(x, 3), round(y, 3)
(0.0, 0.0)
"""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Iterable, Sequence
from html import escape
from importlib import resources
from typing import NamedTuple

from asreported.kb import load_places
from asreported.record import Record

WIDTH = 860.0
_LEAST = 0.5  # of the projection's units, about 1,600 km: the map of one town shows its region
_MARGIN = 0.15
# The polynomial of Šavrič, Patterson and Jenny (2018).
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_M = math.sqrt(3) / 2
Point = tuple[float, float]


class Spot(NamedTuple):
    """A place with how many events are told of there."""

    name: str
    country: str
    latitude: float
    longitude: float
    events: int
    reports: tuple[str, ...]


def project(longitude: float, latitude: float) -> Point:
    """Degrees to the Equal Earth plane: x to the east, y to the north, the earth's radius being 1."""
    turn = math.asin(_M * math.sin(math.radians(latitude)))
    square = turn * turn
    sixth = square**3
    x = math.radians(longitude) * math.cos(turn) / (
        _M * (_A[0] + 3 * _A[1] * square + sixth * (7 * _A[2] + 9 * _A[3] * square))
    )  # fmt: skip
    return x, turn * (_A[0] + _A[1] * square + sixth * (_A[2] + _A[3] * square))


def spots_of(records: Iterable[Record]) -> tuple[Spot, ...]:
    """The places where the records' events are told to be, most events first."""
    found: dict[tuple[str, float, float], tuple[str, list[str]]] = {}
    for record in records:
        for event in record.events:
            entity = record.entity(event.place.entity) if event.place else None
            at = _at(entity.name, entity.country) if entity is not None else None
            if at is not None:
                found.setdefault((at[0], at[2], at[3]), (at[1], []))[1].append(record.report.id)
    spots = [
        Spot(name, country, latitude, longitude, len(ids), tuple(dict.fromkeys(ids)))
        for (name, latitude, longitude), (country, ids) in found.items()
    ]
    return tuple(sorted(spots, key=lambda s: (-s.events, s.name)))


def _at(name: str, country: str | None) -> tuple[str, str, float, float] | None:
    """Where a place of that name is; None when it is unknown, or could be in several countries."""
    gazetteer = load_places()
    meant = country or gazetteer.country_of(name)
    place = next((p for p in gazetteer.find(name) if p.country == meant), None)
    return (place.names[0], place.country, place.latitude, place.longitude) if place is not None else None


def draw(spots: Sequence[Spot]) -> str:
    """The map as an SVG element; "" without places."""
    if not spots:
        return ""
    points = [project(s.longitude, s.latitude) for s in spots]
    left, right, low, high = _frame(points)
    scale = WIDTH / (right - left)
    height = (high - low) * scale

    def on(point: Point) -> Point:
        return (point[0] - left) * scale, (high - point[1]) * scale

    land = "".join(_ring([on(p) for p in ring]) for ring in _land() if _meets(ring, left, right, low, high))
    dots = "".join(_dot(spot, *on(point)) for spot, point in reversed(list(zip(spots, points, strict=True))))
    return (
        f'<svg class="map" viewBox="0 0 {WIDTH:g} {height:.0f}" role="img" '
        f'aria-label="Where it happened; the list says the same"><path class="land" d="{land}"/>{dots}</svg>'
    )


def _frame(points: Sequence[Point]) -> tuple[float, float, float, float]:
    """What the map shows: all points with a margin, not too narrow, in the shape of a page."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    width = max(max(xs) - min(xs), (max(ys) - min(ys)) * 1.6, _LEAST) * (1 + 2 * _MARGIN)
    width = min(width, 2 * project(180, 0)[0])
    x, y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    return x - width / 2, x + width / 2, y - width / 3.2, y + width / 3.2


def _meets(ring: Sequence[Point], left: float, right: float, low: float, high: float) -> bool:
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return min(xs) < right and max(xs) > left and min(ys) < high and max(ys) > low


def _ring(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points) + "Z"


def _dot(spot: Spot, x: float, y: float) -> str:
    size = 4 + 2.5 * math.sqrt(spot.events)
    told = f"{spot.name}: {spot.events} {'event' if spot.events == 1 else 'events'}"
    # What stands near the right edge is written to the left of its dot.
    at, anchor = (x - size - 4, "end") if x > WIDTH * 0.8 else (x + size + 4, "start")
    return (
        f'<g><title>{escape(told)}</title><circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"/>'
        f'<text x="{at:.1f}" y="{y + 4:.1f}" text-anchor="{anchor}">{escape(spot.name)}</text></g>'
    )


@functools.cache
def _land() -> tuple[tuple[Point, ...], ...]:
    """The outlines of the land, projected."""
    file = resources.files("asreported.web") / "static" / "vendor" / "land-110m.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    arcs = [_arc(arc, told["transform"]) for arc in told["arcs"]]
    rings = []
    for geometry in told["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings += [_joined(ring, arcs) for polygon in polygons for ring in polygon]
    return tuple(rings)


def _arc(steps: Sequence[Sequence[int]], transform: dict[str, Sequence[float]]) -> list[Point]:
    """An arc of a TopoJSON, whose points are steps from one to the next, as projected points."""
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in steps:
        x, y = x + dx, y + dy
        points.append(project(x * sx + tx, y * sy + ty))
    return points


def _joined(ring: Sequence[int], arcs: Sequence[Sequence[Point]]) -> tuple[Point, ...]:
    """The arcs of a ring one after the other; ~n is arc n backwards."""
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return tuple(points)
