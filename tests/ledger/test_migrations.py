"""The tables that the migrations make are those of the code; a ledger of another time or program is not touched."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import asreported.ledger
from asreported.errors import LedgerError
from asreported.ledger import Ledger, store, tables
from tests.ledger.invented import change, invented

SEARCH_INDEX = ("line_words", "ix_lines_words")  # each database's own, which no table of the code describes


def test_the_migrations_make_the_tables_of_the_code(ledger: Ledger) -> None:
    def ours(_object: object, name: str | None, *_: object) -> bool:
        return not (name or "").startswith(SEARCH_INDEX)

    with ledger.store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, tables.metadata) == []


def test_the_newest_migration_is_the_one_that_is_looked_for() -> None:
    folder = Path(asreported.ledger.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_heads() == [store.HEAD]


def test_a_ledger_of_a_newer_version_is_left_alone(ledger: Ledger, where: str) -> None:
    ledger.add(invented(1))
    change(ledger, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LedgerError, match=r"newer asreported .* update asreported"):
        Ledger.open(where)
    change(ledger, f"UPDATE alembic_version SET version_num = '{store.HEAD}'")
    with Ledger.open(where) as again:
        assert again.reports().total == 1


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE photos (id INTEGER)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=r"another program's database .*photos"):
        Ledger.open(path)
    assert path.read_bytes() == before
    (tmp_path / "notes.txt").write_text("no database")
    with pytest.raises(LedgerError, match="is no ledger"):
        Ledger.open(tmp_path / "notes.txt")
    with pytest.raises(LedgerError, match="is a folder"):
        Ledger.open(tmp_path)
    with pytest.raises(LedgerError, match="postgresql://"):
        Ledger.open("mysql://there/news")


def test_a_ledger_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger yet"):
        Ledger.open(tmp_path / "none.ledger", create=False)
    assert not list(tmp_path.iterdir())
    with Ledger.open(tmp_path / "a" / "b" / "new.ledger") as ledger:
        assert ledger.log().total == 0


def test_a_database_that_does_not_answer() -> None:
    pytest.importorskip("psycopg", reason="psycopg, the driver of PostgreSQL, is not installed")
    with pytest.raises(LedgerError) as caught:
        Ledger.open("postgresql://mira:secret@127.0.0.1:1/news")
    assert "does not answer" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_opening_again_is_cheap(where: str) -> None:
    Ledger.open(where).close()
    start = time.perf_counter()
    for _ in range(10):
        Ledger.open(where).close()
    assert (time.perf_counter() - start) / 10 < 0.25
