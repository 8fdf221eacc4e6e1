"""What the ledger's tests share: a ledger on each database, and a PostgreSQL for the session."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from asreported.ledger import Ledger
from tests.ledger.postgres import started

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a PostgreSQL server; skips, saying why, where none can be started."""
    with started() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a ledger may be made: a file, and a database of PostgreSQL that is empty."""
    if request.param == "sqlite":
        yield str(tmp_path / "news.ledger")
        return
    import psycopg

    server = request.getfixturevalue("postgres_url")
    name = f"ledger_{next(_NUMBERS)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield f"{server}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def ledger(where: str) -> Iterator[Ledger]:
    """An empty ledger on each database."""
    with Ledger.open(where) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Ledger]:
    """An empty ledger in a file."""
    with Ledger.open(tmp_path / "news.ledger") as opened:
        yield opened
