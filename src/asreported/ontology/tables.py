"""Small CSV tables with a heading, read strictly: every fault has its file and its line, and says what to do.

>>> rows, faults = rows_of("types.csv", "type,score\\nSTRIKE,-5\\nPICKET\\n", ("type", "score"), needed=("type",))
>>> [(row.line, row.cells) for row in rows]
[(2, {'type': 'STRIKE', 'score': '-5'}), (3, {'type': 'PICKET', 'score': ''})]
>>> rows_of("types.csv", "typ\\nSTRIKE\\n", ("type", "score"), needed=("type",))[1][0].message
"there is no column 'typ'; the columns are type, score"
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import NamedTuple


class Fault(NamedTuple):
    """What is wrong in a line (counted from 1) of a file, and what to do about it."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.message}"


class Row(NamedTuple):
    """One row: the line on which it begins, and its cells by column, without spaces around them."""

    line: int
    cells: dict[str, str]


def rows_of(file: str, text: str, columns: Sequence[str], needed: Sequence[str] = ()) -> tuple[list[Row], list[Fault]]:
    """The rows of a table, and its faults. Commas, semicolons or tabs part cells; lines that begin with # are passed over.

    A column that is not there is empty in every row; a cell of `needed` must not be empty.
    """
    lines = [f"{line}\n" for line in text.removeprefix("\ufeff").splitlines()]
    head = next((line for line in lines if not _is_nothing(line)), "")
    reader = csv.reader(lines, delimiter=max(",;\t", key=head.count), strict=True)
    rows: list[Row] = []
    faults: list[Fault] = []
    names: list[str] | None = None
    at = 1
    try:
        for cells in reader:
            line, at = at, reader.line_num + 1
            if _is_nothing("".join(cells)):
                continue
            if names is None:
                names = [cell.strip().lower() for cell in cells]
                faults.extend(Fault(file, line, message) for message in _wrong_heading(names, columns, needed))
                if faults:
                    return [], faults
                continue
            if len(cells) > len(names):
                message = (
                    f"{len(cells)} cells under {len(names)} headings; put cells that hold commas into quotation marks"
                )
                faults.append(Fault(file, line, message))
                continue
            given = dict(zip(names, cells, strict=False))
            row = {column: " ".join(given.get(column, "").split()) for column in columns}
            empty = [column for column in needed if not row[column]]
            if empty:
                faults.append(Fault(file, line, f"the cell {empty[0]!r} is empty; fill it in"))
                continue
            rows.append(Row(line, row))
    except csv.Error as error:
        faults.append(Fault(file, reader.line_num, f"no table: {error}; look at the quotation marks of this line"))
    if names is None and not faults:
        faults.append(Fault(file, 1, f"the heading is missing; the columns are {', '.join(columns)}"))
    return rows, faults


def _is_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _wrong_heading(names: Sequence[str], columns: Sequence[str], needed: Sequence[str]) -> list[str]:
    known = f"the columns are {', '.join(columns)}"
    unknown = [name for name in names if name not in columns]
    if unknown:
        return [f"there is no column {unknown[0]!r}; {known}"]
    missing = [name for name in needed if name not in names]
    if missing:
        return [f"the column {missing[0]!r} is missing in the heading; {known}"]
    return ["a column stands twice in the heading; take one away"] if len(set(names)) < len(names) else []
