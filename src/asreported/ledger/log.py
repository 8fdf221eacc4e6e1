"""The log: what was done to the ledger, by whom and when, each entry chained to the one before by SHA-256.

An entry's digest is taken over the digest before it and the entry's own canonical JSON, so that no entry can be changed,
left out or put in without every later digest changing; the head, once written down elsewhere or sealed, vouches for all.
The order is that of `seq`: a clock that jumps back changes no order.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asreported.ledger.tables import log

FIRST = "0" * 64


class Entry(NamedTuple):
    """One thing that was done. `before` and `after` are JSON values; `digest` is hexadecimal SHA-256."""

    seq: int
    at: str
    by: str
    action: str
    subject: str
    before: Any
    after: Any
    why: str | None
    previous: str
    digest: str


def now() -> str:
    """The clock, in UTC, to the second: `2024-05-01T09:30:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def canonical(value: object) -> str:
    """One JSON text for one value: keys in order, no spaces, ASCII alone."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def digest_of(seq: int, at: str, by: str, action: str, subject: str, before: str | None, after: str | None,
              why: str | None, previous: str) -> str:  # fmt: skip
    """The digest of an entry; `before` and `after` are the JSON texts as they are kept."""
    told = canonical([seq, at, by, action, subject, before, after, why])
    return hashlib.sha256(f"{previous}\n{told}".encode("ascii")).hexdigest()


def append(connection: Connection, by: str, action: str, subject: str, *, before: object = None, after: object = None,
           why: str | None = None, at: str | None = None) -> int:  # fmt: skip
    """Add an entry within the writer's transaction; its number."""
    last = connection.execute(sa.select(log.c.seq, log.c.digest).order_by(log.c.seq.desc()).limit(1)).first()
    seq, previous = (last.seq + 1, last.digest) if last is not None else (1, FIRST)
    at = at or now()
    old = None if before is None else canonical(before)
    new = None if after is None else canonical(after)
    digest = digest_of(seq, at, by, action, subject, old, new, why, previous)
    connection.execute(
        log.insert().values(
            seq=seq, at=at, by=by, action=action, subject=subject, before=old, after=new, why=why, previous=previous,
            digest=digest,
        )
    )  # fmt: skip
    return seq


def entry_of(row: Any) -> Entry:
    """A row of the table as an entry."""
    before = None if row.before is None else json.loads(row.before)
    after = None if row.after is None else json.loads(row.after)
    return Entry(row.seq, row.at, row.by, row.action, row.subject, before, after, row.why, row.previous, row.digest)


def entries(connection: Connection, *, subject: str | None = None, since: int = 0, limit: int | None = None,
            newest_first: bool = False) -> Iterator[Entry]:  # fmt: skip
    """The entries after number `since`, in order; those on one subject (a report's id covers its lines) if one is given."""
    query = sa.select(log).where(log.c.seq > since)
    if subject is not None:
        query = query.where(sa.or_(log.c.subject == subject, log.c.subject.startswith(f"{subject}/", autoescape=True)))
    query = query.order_by(log.c.seq.desc() if newest_first else log.c.seq)
    for row in connection.execute(query if limit is None else query.limit(limit)):
        yield entry_of(row)


def head(connection: Connection) -> tuple[int, str]:
    """The number and digest of the last entry; 0 and zeros when there is none."""
    row = connection.execute(sa.select(log.c.seq, log.c.digest).order_by(log.c.seq.desc()).limit(1)).first()
    return (row.seq, row.digest) if row is not None else (0, FIRST)


def broken_links(connection: Connection) -> Iterator[tuple[int, str]]:
    """Entries that do not fit the chain, and what is wrong with each."""
    previous, expected = FIRST, 1
    for row in connection.execute(sa.select(log).order_by(log.c.seq)):
        if row.seq != expected:
            yield row.seq, f"entries {expected} to {row.seq - 1} are missing from the log"
        if row.previous != previous:
            yield row.seq, f"entry {row.seq} does not follow the one before it"
        told = digest_of(row.seq, row.at, row.by, row.action, row.subject, row.before, row.after, row.why, row.previous)
        if told != row.digest:
            yield row.seq, f"entry {row.seq} of the log was changed after it was written"
        previous, expected = row.digest, row.seq + 1
