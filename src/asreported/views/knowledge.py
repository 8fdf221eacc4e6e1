"""Entries of the knowledge base as a table for people, as CSV, as JSON, and one entry in full."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from asreported.kb import FIELDS, Entry, Place, row_of

_COLUMNS = (("NAME", "name"), ("COUNTRY", "country"), ("KIND", "kind"), ("MEDIUM", "medium"), ("HOME", "home"))
_WIDEST = 40
_TITLES = {"wikidata": "Wikidata", "home": "home page"}


def render_table(entries: Sequence[Entry]) -> str:
    """One line an entry, and how many there are."""
    rows = [[title for title, _ in _COLUMNS]]
    for entry in entries:
        cells = row_of(entry)
        if entry.type != "media":
            cells["kind"] = entry.type
        rows.append([_cut(cells[field].replace("|", ", ")) for _, field in _COLUMNS])
    widths = [max(len(row[i]) for row in rows) for i in range(len(_COLUMNS))]
    lines = ["  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([*lines, f"{len(entries):,} {'entry' if len(entries) == 1 else 'entries'}"]) + "\n"


def render_csv(entries: Iterable[Entry]) -> str:
    """A table that `asreported kb import` reads."""
    out = io.StringIO()
    rows = csv.DictWriter(out, FIELDS, lineterminator="\n")
    rows.writeheader()
    rows.writerows(row_of(entry) for entry in entries)
    return out.getvalue()


def render_json(entries: Iterable[Entry]) -> str:
    """A list of objects; several values are lists, what is unknown is null."""
    values = [{k: v if isinstance(v, tuple) else v or None for k, v in e._asdict().items()} for e in entries]
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def render_entry(entry: Entry, *, own: bool) -> str:
    """All that is known of one entry."""
    lines = [entry.name]
    for field, cell in row_of(entry).items():
        if field != "name" and cell and not (field == "type" and entry.type == "media"):
            lines.append(f"  {_TITLES.get(field, field):<10} {cell.replace('|', ', ')}")
    lines.append(f"  {'from':<10} {'your own rows' if own else 'the table of asreported'}")
    return "\n".join(lines) + "\n"


def render_place(place: Place) -> str:
    """Where a city lies."""
    north, east = ("N" if place.latitude >= 0 else "S"), ("E" if place.longitude >= 0 else "W")
    lines = [
        place.names[0],
        f"  {'type':<10} {'capital' if place.capital else 'city'}",
        f"  {'country':<10} {place.country}",
        f"  {'lies at':<10} {abs(place.latitude):.3f}° {north}, {abs(place.longitude):.3f}° {east}",
        f"  {'people':<10} {place.population:,}",
    ]
    if len(place.names) > 1:
        lines.insert(1, f"  {'aliases':<10} {', '.join(place.names[1:])}")
    return "\n".join([*lines, f"  {'from':<10} GeoNames (CC BY 4.0)"]) + "\n"


def _cut(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else cell[: _WIDEST - 1] + "…"
