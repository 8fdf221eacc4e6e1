"""Care of a ledger: is all still what was kept, and copies of it in another place."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asreported.errors import LedgerError
from asreported.ledger import log, tables
from asreported.ledger.judge import undone_entries, verdicts_on
from asreported.ledger.judged import judged
from asreported.ledger.laws import loose_spans
from asreported.ledger.store import Store
from asreported.ledger.unpack import record_of


class Fault(NamedTuple):
    """Something that is not as it was kept: where ("log", a blob's or a report's id) and what."""

    where: str
    what: str


class Seal(NamedTuple):
    """A signature over the log's head: who checks it with the public key knows that nothing before was changed."""

    seq: int
    digest: str
    at: str
    public_key: str  # base64 of Ed25519's 32 bytes
    signature: str


def verify(store: Store) -> Iterator[Fault]:
    """All that is not in order; nothing at all when everything is."""
    steps = (_broken_links, _broken_blobs, _broken_reports, _broken_verdicts, _broken_seals)
    for step in (_broken_pages, *steps) if store.is_sqlite else steps:
        try:
            with store.reading() as connection:
                yield from step(connection)
        except (
            LedgerError
        ) as error:  # the database itself cannot read on: that is a fault, and the next step may still see
            yield Fault("file", str(error))


def _broken_pages(connection: Connection) -> Iterator[Fault]:
    for row in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if row[0] != "ok":
            yield Fault("file", str(row[0]))


def _broken_links(connection: Connection) -> Iterator[Fault]:
    for _, what in log.broken_links(connection):
        yield Fault("log", what)


def _broken_verdicts(connection: Connection) -> Iterator[Fault]:
    """People's verdicts as they are laid over the records, against the log in which they were said."""
    kept = {}
    for row in connection.execute(sa.select(tables.log).where(tables.log.c.action == "judge")):
        kept[row.seq] = log.entry_of(row)
    undone = undone_entries(connection)
    for row in connection.execute(sa.select(tables.verdicts).order_by(tables.verdicts.c.seq)):
        entry = kept.pop(row.seq, None)
        value = None if row.value is None else json.loads(row.value)
        told = {"verdict": row.verdict, "field": row.field, "value": value}
        if (
            entry is None
            or (entry.subject, entry.after, entry.by) != (f"{row.report}/{row.line}", told, row.by)
            or row.undone != (row.seq in undone)
        ):
            yield Fault(f"{row.report}/{row.line}", f"verdict {row.seq} is not what the log says")
    for seq, entry in kept.items():
        yield Fault(entry.subject, f"the log says that it was judged in entry {seq}; the verdict is not there")


def _broken_blobs(connection: Connection) -> Iterator[Fault]:
    for row in connection.execution_options(yield_per=50).execute(
        sa.select(tables.blobs.c.sha256, tables.blobs.c.data)
    ):
        if hashlib.sha256(bytes(row.data)).hexdigest() != row.sha256:
            yield Fault(row.sha256, "these bytes are not those that were given")


def _broken_reports(connection: Connection) -> Iterator[Fault]:
    """Reports against the log that acknowledged them, their hashes, their spans, and people's verdicts on them."""
    kept = {}
    for row in connection.execute(sa.select(tables.log).where(tables.log.c.action == "add")):
        entry = log.entry_of(row)
        kept[entry.subject] = entry.after
    there = set()
    r = tables.reports
    ids = [row.id for row in connection.execute(sa.select(r.c.id).order_by(r.c.seq))]
    for id in ids:
        row = connection.execute(sa.select(r).where(r.c.id == id)).one()
        there.add(id)
        told = kept.get(id)
        if told is None:
            yield Fault(id, "the log does not know this report")
            continue
        if told["record"] != row.record_sha256 or told["bytes"] != row.blob:
            yield Fault(id, "its record or its bytes are others than those that the log names")
        try:
            record = record_of(row)
            judged(record, verdicts_on(connection, id))
        except (LedgerError, ValueError) as error:
            yield Fault(id, str(error))
            continue
        yield from (Fault(id, what) for what in loose_spans(record))
    yield from (Fault(id, "the log says that it was added; it is not there") for id in kept if id not in there)


# --- seals ------------------------------------------------------------------------------------------------------------------


def seal(store: Store, key_file: Path, by: str) -> Seal:
    """Sign the log's head with the Ed25519 key in a file (PEM), which is made when it is not there. LedgerError when it is no key."""
    key = _key(key_file)
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode("ascii")
    with store.writing() as connection:
        seq, digest = log.head(connection)
        if not seq:
            raise LedgerError("there is nothing to seal: the log is empty")
        at = log.now()
        signature = base64.b64encode(key.sign(_signed(seq, digest, at))).decode("ascii")
        made = Seal(seq, digest, at, public, signature)
        log.append(connection, by, "seal", str(seq), after=made._asdict(), at=at)
    return made


def is_signed(made: Seal) -> bool:
    """Does a seal's signature fit its key and what it signs?"""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(made.public_key))
        key.verify(base64.b64decode(made.signature), _signed(made.seq, made.digest, made.at))
    except (InvalidSignature, ValueError):
        return False
    return True


def _broken_seals(connection: Connection) -> Iterator[Fault]:
    rows = connection.execute(sa.select(tables.log).where(tables.log.c.action == "seal").order_by(tables.log.c.seq))
    for entry in rows.fetchall():
        try:
            made = Seal(**json.loads(entry.after))
        except (TypeError, ValueError):
            yield Fault("log", f"entry {entry.seq} is no seal any more")
            continue
        row = connection.execute(sa.select(tables.log.c.digest).where(tables.log.c.seq == made.seq)).first()
        if row is None or row.digest != made.digest:
            yield Fault("log", f"the seal on entry {made.seq} was put on other words than stand there now")
        elif not is_signed(made):
            yield Fault("log", f"the seal on entry {made.seq} does not fit its key")


def _signed(seq: int, digest: str, at: str) -> bytes:
    return f"asreported log head {seq} {digest} {at}".encode("ascii")


def _key(file: Path):  # type: ignore[no-untyped-def]  # cryptography is imported where it is needed
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
        load_pem_private_key,
    )

    try:
        if file.exists():
            key = load_pem_private_key(file.read_bytes(), None)
            if not isinstance(key, Ed25519PrivateKey):
                raise LedgerError(f"{file} is no Ed25519 key")
            return key
        key = Ed25519PrivateKey.generate()
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    except OSError as error:
        raise LedgerError(f"{file}: {error.strerror}") from None
    except (ValueError, TypeError) as error:
        raise LedgerError(f"{file} is no key that can be used: {error}") from None
    return key


# --- copies in another place ------------------------------------------------------------------------------------------------


def backup(store: Store, target: Path) -> int:
    """Copy the ledger as it stands into a file that is not there yet, while others go on; its size in bytes."""
    if not store.is_sqlite:
        raise LedgerError("a ledger in PostgreSQL is backed up by its own means, such as pg_dump")
    if target.exists():
        raise LedgerError(f"{target} exists; name a file that does not")
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with store.explained(), store.engine.connect() as connection:
            try:
                out = sqlite3.connect(part)
                out.execute("PRAGMA user_version")
            except sqlite3.Error as error:
                raise LedgerError(f"{target} cannot be written: {error}") from None
            try:
                connection.connection.driver_connection.backup(out, pages=4096)  # type: ignore[union-attr]
                out.execute("PRAGMA journal_mode=DELETE")
            finally:
                out.close()
        part.replace(target)
    except OSError as error:
        raise LedgerError(f"{target} cannot be written: {error.strerror}") from None
    finally:
        part.unlink(missing_ok=True)
    return target.stat().st_size


def restore(source: Path, target: Path) -> int:
    """Take a backup back, into the place of a ledger, which is kept beside it as NAME.before; the number of its reports."""
    if not source.is_file():
        raise LedgerError(f"{source}: there is no backup")
    with Store.open(source, create=False) as store:
        faults = list(verify(store))
        if faults:
            raise LedgerError(
                f"{source} is not in order itself ({faults[0].where}: {faults[0].what}); nothing was changed"
            )
        part = target.with_name(target.name + ".part")
        part.unlink(missing_ok=True)
        backup(store, part)
        with store.reading() as connection:
            many = connection.execute(sa.select(sa.func.count()).select_from(tables.reports)).scalar_one()
    if target.exists():
        for tail in ("", "-wal", "-shm"):
            old = target.with_name(target.name + tail)
            if old.exists():
                old.replace(target.with_name(f"{target.name}.before{tail}"))
    part.replace(target)
    return int(many)
