"""Columns of an exported table: what a cell holds, when it is empty, and how it is checked when a file is read back.

table = (Column("Day", "the day", "unknown", is_day), Column("Score", "from -10 to 10", "none", is_score))
check_row(("2024-05-06", "4.0"), table, 1)
check_row(("6 May", ""), table, 2)    # RecordError: row 2, column 1 (Day): '6 May' is not what stands there: the day
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from asreported.errors import RecordError
from asreported.kb.countries import ALPHA3
from asreported.record.dates import is_date
from asreported.record.edtf import is_edtf
from asreported.record.span import Span

Check = Callable[[str], bool]
# What has a country's place and is none: bodies of several countries, in PLOVER's codes.
SUPRANATIONAL = frozenset({"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"})


class Column(NamedTuple):
    """A column. `empty` says when its cell is empty; "" means never."""

    name: str
    holds: str
    empty: str
    check: Check


def check_row(cells: Sequence[str], columns: Sequence[Column], number: int) -> None:
    """RecordError when a row has too many or too few cells, or a cell that cannot stand in its column."""
    if len(cells) != len(columns):
        raise RecordError(f"row {number}: {len(cells)} cells, not {len(columns)}")
    for at, (cell, column) in enumerate(zip(cells, columns, strict=True), 1):
        where = f"row {number}, column {at} ({column.name})"
        if cell != clean(cell):
            raise RecordError(f"{where}: a line break, a tab, a control character or a space too many")
        if not (column.check(cell) if cell else column.empty):
            raise RecordError(f"{where}: {cell!r} is not what stands there: {column.holds}")


def clean(text: str) -> str:
    """A text as one cell: every stretch of spaces, line breaks and control characters is one space."""
    if any(unicodedata.category(c) == "Cc" for c in text):
        text = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text)
    return " ".join(text.split())


def listed(values: Iterable[str]) -> str:
    """Several values in one cell, parted by a semicolon and a space as in POLECAT; a semicolon within one is a comma."""
    return "; ".join(dict.fromkeys(v for v in (clean(value).replace(";", ",") for value in values) if v))


def spans_cell(spans: Iterable[Span]) -> str:
    """Spans as `12-20; 33-40`: code points of the report's text, half-open."""
    return "; ".join(f"{span.start}-{span.end}" for span in spans)


def spans_of(cell: str) -> tuple[Span, ...]:
    """The spans of a cell. ValueError when it holds none."""
    parts = [part.split("-") for part in cell.split("; ")]
    return tuple(Span(int(start), int(end)) for start, end in parts)


def is_any(cell: str) -> bool:
    """Any text."""
    return bool(cell)


def is_nothing(_: str) -> bool:
    """For columns that are always empty."""
    return False


def is_day(cell: str) -> bool:
    """A day such as 2024-05-06."""
    return len(cell) == 10 and is_date(cell)


def is_edtf_cell(cell: str) -> bool:
    """A date as EDTF."""
    return is_edtf(cell)


def is_spans(cell: str) -> bool:
    """Spans, as `spans_cell` writes them."""
    try:
        return spans_cell(spans_of(cell)) == cell
    except ValueError:
        return False


def is_country(cell: str) -> bool:
    """ISO 3166-1 alpha-3, or the code of a body of several countries."""
    return cell in ALPHA3 or cell in SUPRANATIONAL


def number_to(most: int, least: int | None = None) -> Check:
    """A number with a point, from `least` (when None: `-most`) to `most`."""
    low = -most if least is None else least
    return lambda cell: bool(re.fullmatch(r"-?[0-9]{1,3}\.[0-9]+", cell)) and low <= float(cell) <= most


def one_of(*values: str) -> Check:
    """One of these values."""
    return frozenset(values).__contains__


def shaped(pattern: str) -> Check:
    """What a pattern matches as a whole."""
    compiled = re.compile(pattern, re.ASCII)
    return lambda cell: bool(compiled.fullmatch(cell))


is_score, is_share, is_latitude, is_longitude = number_to(10), number_to(1, 0), number_to(90), number_to(180)
