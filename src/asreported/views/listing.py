"""Rows as a table for the terminal, as JSON, or as CSV: what every question to a ledger can be answered in.

>>> print(render_listing([Column("id", "Id"), Column("n", "Reports")], [{"id": "gl_1", "n": 3}], "csv"), end="")
id,n
gl_1,3
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from asreported.views.wording import visible

Format = Literal["table", "json", "csv"]
WIDE = 14  # columns that a text to be broken over lines has at least
FORMATS: tuple[Format, ...] = ("table", "json", "csv")


class Column(NamedTuple):
    """A column: its name in JSON and CSV, its heading in a table, and whether it may be broken over lines there."""

    name: str
    heading: str
    wide: bool = False


def render_listing(
    columns: Sequence[Column], rows: Iterable[Mapping[str, Any]], format: Format, *, width: int = 80, styled: bool = False,
    nothing: str = "Nothing.",
) -> str:  # fmt: skip
    """The rows in one of the formats; `nothing` is what a table without rows says."""
    every = list(rows)
    if format == "json":
        return json.dumps(every, ensure_ascii=False, indent=1) + "\n"
    if format == "csv":
        return _csv(columns, every)
    return _table(columns, every, width, styled) if every else nothing + "\n"


def _csv(columns: Sequence[Column], rows: Iterable[Mapping[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([c.name for c in columns])
    writer.writerows([_cell(row.get(c.name), formula=True) for c in columns] for row in rows)
    return out.getvalue()


def _cell(value: Any, *, formula: bool = False) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str | int | float):
        told = str(value)
        # A spreadsheet would run what begins like this.
        return (
            "'" + told if formula and isinstance(value, str) and told[:1] in ("=", "+", "-", "@", "\t", "\r") else told
        )
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return "; ".join(value)
    return json.dumps(value, ensure_ascii=False)


def _table(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]], width: int, styled: bool) -> str:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from asreported.views.text import print_page

    shown = [c for c in columns if any(_cell(row.get(c.name)) for row in rows)]
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, expand=False)
    for column in shown:
        table.add_column(
            column.heading, overflow="fold", no_wrap=not column.wide, header_style="bold", min_width=WIDE if column.wide else None,
            justify="right" if all(isinstance(row.get(column.name), int) for row in rows) else "left",
        )  # fmt: skip
    for row in rows:
        table.add_row(*(Text(visible(" ".join(_cell(row.get(c.name)).split()))) for c in shown))
    return print_page(table, width=width, styled=styled).lstrip("\n")
