"""Files of records: what `asreported batch` writes, one a line, or one record as `asreported read --format json` does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from asreported.errors import RecordError
from asreported.record.record import Record
from asreported.record.wire import from_wire


class BadLine(NamedTuple):
    """A line that is no record: its number from 1, and why."""

    number: int
    message: str


def records_in(lines: Iterable[bytes]) -> Iterator[Record | BadLine]:
    """The records of a file in their order; blank lines are passed over. A line of a report that failed is a BadLine."""
    first = True
    numbered = enumerate(lines, 1)
    for number, line in numbered:
        if not line.strip():
            continue
        if first and is_indented(line):  # the rest of the file belongs to it
            line += b"".join(rest for _, rest in numbered)
        first = False
        yield _record(number, line)


def is_indented(line: bytes) -> bool:
    """Is it the first line of one record that is written over many?"""
    return line.strip() in (b"{", b"\xef\xbb\xbf{")


def _record(number: int, line: bytes) -> Record | BadLine:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return BadLine(number, f"not UTF-8 at byte {error.start + 1}")
    except (ValueError, RecursionError) as error:
        return BadLine(number, f"no JSON: {error}")
    if isinstance(value, dict) and isinstance(value.get("error"), str) and "report" not in value:
        return BadLine(number, f"the report {value.get('id')} could not be read: {value['error']}")
    try:
        return from_wire(value)
    except RecordError as error:
        return BadLine(number, f"no record: {error}")
