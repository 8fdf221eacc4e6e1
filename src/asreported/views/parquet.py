"""The flat tables as Parquet files, by pyarrow, which is an extra: `pip install "asreported[parquet]"`.

The schema of a table is always the same, be its columns filled or not. The same rows give the same bytes with the same
version of pyarrow.

    writer = ParquetTable("events")
    writer.add(flat_rows(record)["events"])
    data = writer.finished()
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from typing import TYPE_CHECKING

from asreported.errors import InputError
from asreported.views.flat import Row
from asreported.views.flat_columns import TABLES

if TYPE_CHECKING:
    import pyarrow as pa

# Rows that are gathered before they are compressed: enough for good compression, little enough for any memory.
GROUP_ROWS = 20_000
MISSING = 'Parquet needs pyarrow, which is not installed; install it with: pip install "asreported[parquet]"'


def check_pyarrow() -> None:
    """InputError, with what to do, when pyarrow is not installed."""
    if importlib.util.find_spec("pyarrow") is None:
        raise InputError(MISSING)


def schema_of(table: str) -> pa.Schema:
    """The table's schema; each column's description stands in its metadata."""
    import pyarrow as pa

    kinds = {
        "text": pa.string(), "integer": pa.int64(), "number": pa.float64(), "yes/no": pa.bool_(), "date": pa.date32(),
    }  # fmt: skip
    fields = [
        pa.field(c.name, kinds[c.kind], nullable=bool(c.null), metadata={"description": c.holds}) for c in TABLES[table]
    ]
    return pa.schema(fields, metadata={"asreported": f"{table}, offsets in Unicode code points"})


class ParquetTable:
    """One table that grows by rows; it is held compressed until it is finished. InputError without pyarrow."""

    def __init__(self, table: str) -> None:
        check_pyarrow()
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._schema = schema_of(table)
        self._out = pa.BufferOutputStream()
        self._writer = pq.ParquetWriter(self._out, self._schema, compression="zstd")
        self._rows: list[Row] = []

    def add(self, rows: Iterable[Row]) -> None:
        """Rows of `flat_rows`."""
        self._rows.extend(rows)
        if len(self._rows) >= GROUP_ROWS:
            self._flush()

    def finished(self) -> bytes:
        """The whole file. Nothing can be added after it."""
        if self._rows:
            self._flush()
        self._writer.close()
        return bytes(self._out.getvalue().to_pybytes())

    def _flush(self) -> None:
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
        self._rows = []
