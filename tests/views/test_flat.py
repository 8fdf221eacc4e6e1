"""The flat tables: the same rows in CSV and Parquet, each with the words that it rests on, nulls kept as nulls."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import importlib.util
import io
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given

from asreported.errors import InputError
from asreported.record import Record
from asreported.views.flat import csv_body, csv_head, flat_rows
from asreported.views.flat_columns import TABLES
from asreported.views.flat_files import flat_files
from asreported.views.parquet import ParquetTable, schema_of
from tests.views.export_records import records

PYTHON = {"text": str, "integer": int, "number": float, "yes/no": bool, "date": dt.date}


def test_rows_name_the_report_the_words_and_the_chain(record: Record) -> None:
    row = next(r for r in flat_rows(record)["statements"] if r["statement_id"] == "st_aa10")
    text = record.report.text
    assert row["evidence"] == text[row["evidence_start"] : row["evidence_end"]]  # type: ignore[misc]
    assert (row["outlet"], row["published_day"], row["origin"]) == (
        "The Daily <Ferry>",
        dt.date(2024, 5, 7),
        "the police",
    )
    assert row["chain"] == "The Daily <Ferry > state radio > the police"
    links = json.loads(str(row["chain_json"]))
    assert [(link["name"], link["cue"]) for link in links[1:]] == [
        ("state radio", "reported"),
        ("the police", "citing"),
    ]
    assert (row["said_on_first"], row["title"]) == (dt.date(2024, 5, 6), "Harbour <Bridge> & ferry: works to go on")
    silent = next(r for r in flat_rows(record)["statements"] if r["statement_id"] == "st_bb00")
    assert (silent["status"], silent["speaker"], silent["evidence"]) == (
        "did_not_happen",
        None,
        "never … to the closure",
    )
    assert json.loads(str(silent["evidence_spans"])) == [[s.start, s.end] for s in record.statements[1].content]


def test_a_plan_and_a_denial_are_not_told_as_fact(record: Record) -> None:
    events = {r["event_id"]: r for r in flat_rows(record)["events"]}
    assert [(e["status"], e["told_as_fact"]) for e in events.values()] == [("denied", False), ("planned", False)]
    assert (events["ev_1"]["date"], events["ev_1"]["date_first"]) == ("2024-05/..", None)
    assert json.loads(str(events["ev_2"]["quantities_json"]))["injuries"]["words"] == ["two"]


def test_parquet_reads_back_as_it_was(record: Record) -> None:
    expected = flat_rows(record)
    files = flat_files([record, record], "parquet")
    assert files == flat_files([record, record], "parquet")
    for name, data in files.items():
        table = pq.read_table(pa.BufferReader(data))
        stem = name.removesuffix(".parquet")
        assert table.schema.equals(schema_of(stem))
        assert table.to_pylist() == expected[stem] * 2


def test_an_empty_table_has_the_same_schema(record: Record) -> None:
    bare = dataclasses.replace(record, statements=(), events=(), entities=(), mentions=())
    for name, data in flat_files([bare], "parquet").items():
        table = pq.read_table(pa.BufferReader(data))
        assert table.num_rows == 0
        assert table.schema.equals(schema_of(name.removesuffix(".parquet")))


def test_without_pyarrow_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch, record: Record) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "pyarrow" else found(name))
    with pytest.raises(InputError, match=r'pip install "asreported\[parquet\]"'):
        ParquetTable("events")
    assert flat_files([record], "csv")["events.csv"]


@given(records())
def test_every_cell_has_its_columns_type_and_csv_and_parquet_say_the_same(record: Record) -> None:
    rows = flat_rows(record)
    for name, columns in TABLES.items():
        lines = list(csv.DictReader(io.StringIO(csv_head(name) + csv_body(name, rows[name]), newline=""), strict=True))
        assert len(lines) == len(rows[name])
        for row, line in zip(rows[name], lines, strict=True):
            assert list(row) == [c.name for c in columns]
            for column in columns:
                value = row[column.name]
                if value is None:
                    assert column.null, column.name
                    assert line[column.name] == ""
                else:
                    assert type(value) is PYTHON[column.kind], column.name
                    assert column.kind != "text" or line[column.name] == value
        writer = ParquetTable(name)
        writer.add(rows[name])
        assert pq.read_table(pa.BufferReader(writer.finished())).to_pylist() == rows[name]
