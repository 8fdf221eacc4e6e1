"""The flat tables of many records as files, by name: CSV, or Parquet where pyarrow is installed."""

from __future__ import annotations

from collections.abc import Iterable

from asreported.record.record import Record
from asreported.views.flat import csv_body, csv_head, flat_rows
from asreported.views.flat_columns import TABLES
from asreported.views.parquet import ParquetTable

FORMATS = ("csv", "parquet")


def flat_files(records: Iterable[Record], format: str) -> dict[str, bytes]:
    """`{"statements.csv": …, "events.csv": …, "entities.csv": …}`, or the same in Parquet."""
    if format == "parquet":
        tables = {name: ParquetTable(name) for name in TABLES}
        for record in records:
            for name, rows in flat_rows(record).items():
                tables[name].add(rows)
        return {f"{name}.parquet": table.finished() for name, table in tables.items()}
    texts = {name: [csv_head(name)] for name in TABLES}
    for record in records:
        for name, rows in flat_rows(record).items():
            texts[name].append(csv_body(name, rows))
    return {f"{name}.csv": "".join(text).encode("utf-8") for name, text in texts.items()}
