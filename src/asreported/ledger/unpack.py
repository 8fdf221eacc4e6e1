"""Records as they were kept: their bytes, checked and read back."""

from __future__ import annotations

import functools
import hashlib
import zlib
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asreported.errors import LedgerError
from asreported.ledger.tables import reports
from asreported.record.record import Record
from asreported.record.wire import loads

UNPACKED = 100  # records that are kept unpacked; a record of a long report takes about half a megabyte


def row_at(connection: Connection, id: str) -> Any:
    """A report's row. LedgerError when the ledger has none of that id."""
    row = connection.execute(sa.select(reports).where(reports.c.id == id)).first()
    if row is None:
        raise LedgerError(f"the ledger has no report {id}; `asreported search` finds ids")
    return row


def record_at(connection: Connection, id: str) -> Record:
    """A report's record as the machine read it. LedgerError when it is not there, or not what was kept."""
    return record_of(row_at(connection, id))


def record_of(row: Any) -> Record:
    """The record in a report's row. LedgerError when its bytes are not those that were kept."""
    return _unpacked(row.id, bytes(row.record), row.record_sha256)


@functools.lru_cache(maxsize=UNPACKED)
def _unpacked(id: str, packed: bytes, digest: str) -> Record:
    """Records are values, and the same bytes are the same record: those that were asked for last are kept unpacked."""
    return loads(_wire(id, packed, digest).decode("utf-8", "surrogatepass"))


def forget_unpacked() -> None:
    """Let go of the records that are kept unpacked."""
    _unpacked.cache_clear()


def wire_of(row: Any) -> bytes:
    """The wire form in a report's row, its hash checked."""
    return _wire(row.id, row.record, row.record_sha256)


def _wire(id: str, packed: bytes, digest: str) -> bytes:
    try:
        wire = zlib.decompress(packed)
    except zlib.error:
        raise LedgerError(f"the record of {id} is damaged: it cannot be unpacked") from None
    if hashlib.sha256(wire).hexdigest() != digest:
        raise LedgerError(f"the record of {id} is not what was kept: its SHA-256 differs")
    return wire
