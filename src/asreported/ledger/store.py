"""Where a ledger lies and how it is opened: a file of SQLite, or a database of PostgreSQL.

    with Store.open("news.ledger") as store, store.writing() as connection:
        connection.execute(...)

SQLite runs in WAL mode: one writer, many readers, and what was acknowledged is on the disk. Writers wait for each other
(`WAIT_SECONDS`): those of one process in a queue, before they take a connection, so that they keep none from who reads;
those of several processes at the file's lock. What a database says is turned into a LedgerError that says what to do.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from asreported.errors import LedgerError
from asreported.folders import data_folder

VARIABLE = "ASREPORTED_LEDGER"
HEAD = "0001"  # the newest migration
WAIT_SECONDS = 60
# Connections that stay open, and how many more are opened when all of those are taken; who comes after that waits.
OPEN, MORE = 16, 16
POSTGRES = ("postgresql://", "postgresql+psycopg://", "postgres://")
_ADDRESS = re.compile(r"[a-z][a-z0-9+]+://", re.IGNORECASE)
# The connection that was used last goes out first: its cache is warm, and the others need none.
_POOL: dict[str, Any] = {
    "pool_size": OPEN, "max_overflow": MORE, "pool_timeout": WAIT_SECONDS, "pool_use_lifo": True,
}  # fmt: skip
_LOCK = 0x617372  # the advisory lock that PostgreSQL's writers take


def default_ledger() -> str:
    """Where a user's ledger is: `$ASREPORTED_LEDGER`, else `news.ledger` in the user's data folder."""
    given = os.environ.get(VARIABLE)
    if given:
        return given
    return str(data_folder() / "news.ledger")


def is_url(where: str) -> bool:
    """Is it the address of a PostgreSQL database, and no path?"""
    return where.startswith(POSTGRES)


class Store:
    """An open ledger's database. `where` is what messages call it (without a password)."""

    def __init__(self, engine: Engine, where: str) -> None:
        self.engine, self.where = engine, where
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._turn = threading.Lock()

    @classmethod
    def open(cls, where: str | os.PathLike[str], *, create: bool = True) -> Store:
        """Open it, bring its tables up to date, make it when it is not there and `create`. LedgerError when it cannot be."""
        name = os.fspath(where)
        if not is_url(name) and _ADDRESS.match(name):
            raise LedgerError(f"{name}: a ledger is a file's path or a postgresql:// address")
        store = cls._on_postgres(name) if is_url(name) else cls._on_file(Path(name).expanduser(), create)
        try:
            with store.explained():
                store._bring_up_to_date(create)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def _on_file(cls, path: Path, create: bool) -> Store:
        if path.is_dir():
            raise LedgerError(f"{path} is a folder; name the ledger's file, such as {path / 'news.ledger'}")
        if not path.exists():
            if not create:
                raise LedgerError(f"{path}: there is no ledger yet; `asreported add REPORT` makes one")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise LedgerError(f"{path} cannot be made: {error.strerror}") from None
        elif not _is_database(path):
            raise LedgerError(f"{path} is no ledger: it is not a file of SQLite; name another")
        engine = sa.create_engine(
            sa.URL.create("sqlite", database=str(path.absolute())),
            connect_args={"timeout": WAIT_SECONDS, "check_same_thread": False},
            **_POOL,
        )
        sa.event.listen(engine, "connect", _on_connect)
        sa.event.listen(engine, "begin", _on_begin)
        return cls(engine, str(path))

    @classmethod
    def _on_postgres(cls, url: str) -> Store:
        try:
            import psycopg  # noqa: F401
        except ImportError:
            raise LedgerError("a ledger in PostgreSQL needs its driver: pip install 'asreported[postgres]'") from None
        try:
            at = sa.make_url("postgresql+psycopg://" + url.split("://", 1)[1])
        except sa.exc.ArgumentError as error:
            raise LedgerError(f"this is no address of a database: {error}") from None
        return cls(sa.create_engine(at, pool_pre_ping=True, **_POOL), at.render_as_string(hide_password=True))

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to ask with: what it sees does not change while it is open."""
        with self.explained(), self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: all of it is kept, or nothing. Other writers wait until it ends."""
        with self.explained(), self._in_turn(), self.engine.connect() as connection:
            connection = connection.execution_options(writes=True)
            with connection.begin():
                if not self.is_sqlite:
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
                yield connection

    @contextlib.contextmanager
    def _in_turn(self) -> Iterator[None]:
        """The turn to write, among the threads of this process."""
        if not self._turn.acquire(timeout=WAIT_SECONDS):
            raise LedgerError(
                f"{self.where}: others have been writing for {WAIT_SECONDS} seconds; nothing was changed, try again"
            )
        try:
            yield
        finally:
            self._turn.release()

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """What a database complains of, in words that say what to do."""
        try:
            yield
        except DBAPIError as error:
            raise LedgerError(f"{self.where}: {_advice(error)}") from error
        except UnicodeEncodeError:
            raise LedgerError("half a surrogate pair is no sign of a text; no database keeps or finds it") from None
        except NoConnection as error:
            raise LedgerError(
                f"{self.where}: more than {OPEN + MORE} are asking and none was done within {WAIT_SECONDS} seconds; try again"
            ) from error
        except sqlite3.DatabaseError as error:  # what passes SQLAlchemy by: a connection's own pragmas
            raise LedgerError(f"{self.where}: {_said(str(error))}") from error

    def version(self) -> str | None:
        """The migration that the ledger stands at; None when it has no tables."""
        with self.engine.connect() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()

    def _bring_up_to_date(self, create: bool) -> None:
        now = self.version()
        if now == HEAD:
            self._write_ahead()
            return
        if now is None:
            with self.engine.connect() as connection:
                others = sa.inspect(connection).get_table_names()
            if others and self.is_sqlite:
                raise LedgerError(
                    f"{self.where} is another program's database (it has a table {others[0]}); name another file"
                )
            if not create:
                raise LedgerError(f"{self.where}: there is no ledger yet; `asreported add REPORT` makes one")
        elif now > HEAD:
            raise LedgerError(
                f"{self.where} was made by a newer asreported (its tables are at {now}, this one knows {HEAD}); update asreported"
            )
        self._write_ahead()
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.writing() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def _write_ahead(self) -> None:
        """Let SQLite keep its log beside the file: once it is known to be a ledger, for the file itself is changed."""
        if self.is_sqlite:
            with contextlib.closing(self.engine.raw_connection()) as raw, contextlib.closing(raw.cursor()) as cursor:
                cursor.execute("PRAGMA journal_mode=WAL")


def _on_connect(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun below, in the mode that fits
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA cache_size=-65536")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    """A writer takes its place at once: two that read first and write later could never both go on."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise LedgerError(f"{path} cannot be read: {error.strerror}") from None
    return head in (b"", b"SQLite format 3\0")


def _advice(error: DBAPIError) -> str:
    if isinstance(error, DatabaseError) and error.orig is not None:
        return _said(str(error.orig))
    return _said(str(error))


def _said(message: str) -> str:
    low = message.lower()
    if "locked" in low or "busy" in low:
        return f"another process has been writing for {WAIT_SECONDS} seconds; nothing was changed, try again when it is done"
    if "disk is full" in low or "no space" in low:
        return "the disk is full; what was added before is safe, this was not added. Make room and add it again"
    if "disk i/o error" in low:
        return f"the disk refuses ({message}): it is full, a quota is used up, or it is failing; nothing was changed"
    if "malformed" in low or "not a database" in low:
        return f"the file is damaged ({message}); `asreported verify` says what is lost, `asreported restore` takes a backup back"
    if "readonly" in low or "read-only" in low or "unable to open" in low:
        return f"it cannot be written ({message}); look at who may write the file and its folder"
    if "connection" in low and ("refused" in low or "failed" in low):
        return f"the database does not answer ({message.splitlines()[0]})"
    return f"the database refuses: {message.splitlines()[0]}"
