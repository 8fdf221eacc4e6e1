"""Seals: who holds the public key can tell that nothing before was changed."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from asreported.errors import LedgerError
from asreported.ledger import Ledger
from asreported.ledger.care import is_signed
from asreported.ledger.log import digest_of
from tests.ledger.invented import change, invented


def test_a_seal_signs_the_head(ledger: Ledger, tmp_path: Path) -> None:
    key = tmp_path / "newsroom.pem"
    ledger.add(invented(1))
    head = ledger.log(limit=1).entries[0]
    made = ledger.seal(key, by="mira")
    assert (made.seq, made.digest) == (head.seq, head.digest)
    assert is_signed(made)
    assert not is_signed(made._replace(digest="0" * 64))
    assert not is_signed(made._replace(seq=2))
    assert key.stat().st_mode & 0o777 == 0o600
    ledger.add(invented(2))
    again = ledger.seal(key)
    assert again.public_key == made.public_key
    assert ledger.verify() == []
    entry = ledger.log(limit=1).entries[0]
    assert (entry.action, entry.after) == ("seal", again._asdict())


def test_a_seal_can_be_checked_without_this_program(ledger: Ledger, tmp_path: Path) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    ledger.add(invented(1))
    made = ledger.seal(tmp_path / "key.pem")
    told = f"asreported log head {made.seq} {made.digest} {made.at}".encode()
    Ed25519PublicKey.from_public_bytes(base64.b64decode(made.public_key)).verify(base64.b64decode(made.signature), told)


def test_a_log_written_anew_does_not_fit_the_seal(ledger: Ledger, tmp_path: Path) -> None:
    """A forger who recomputes the whole chain is found out by the seal alone."""
    ledger.add(invented(1))
    ledger.seal(tmp_path / "key.pem")
    previous = "0" * 64
    commands = []
    for row in _rows(ledger):
        by = "forger" if row.seq == 1 else row.by
        digest = digest_of(row.seq, row.at, by, row.action, row.subject, row.before, row.after, row.why, previous)
        commands.append(f"UPDATE log SET by='{by}', previous='{previous}', digest='{digest}' WHERE seq={row.seq}")
        previous = digest
    change(ledger, *commands)
    assert [(f.where, f.what) for f in ledger.verify()] == [
        ("log", "the seal on entry 1 was put on other words than stand there now")
    ]


def test_a_forged_seal(ledger: Ledger, tmp_path: Path) -> None:
    ledger.add(invented(1))
    made = ledger.seal(tmp_path / "key.pem")
    change(ledger, f"UPDATE log SET after = replace(after, '{made.signature[:8]}', 'AAAAAAAA') WHERE action = 'seal'")
    faults = {f.what for f in ledger.verify()}
    assert "entry 2 of the log was changed after it was written" in faults
    assert "the seal on entry 1 does not fit its key" in faults
    change(ledger, "UPDATE log SET after = '{\"seq\": 1}' WHERE action = 'seal'")
    assert any("seal" in f.what for f in ledger.verify())


def _rows(ledger: Ledger):  # type: ignore[no-untyped-def]
    import sqlalchemy as sa

    from asreported.ledger import tables

    with ledger.store.reading() as connection:
        return connection.execute(sa.select(tables.log).order_by(tables.log.c.seq)).fetchall()


def test_a_key_that_is_none(file: Ledger, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="nothing to seal"):
        file.seal(tmp_path / "key.pem")
    file.add(invented(1))
    (tmp_path / "text.pem").write_text("no key")
    (tmp_path / "other.pem").write_bytes(_p256())
    for name, said in (
        ("text.pem", "no key"),
        ("other.pem", "no Ed25519 key"),
        ("none/key.pem", "No such file"),
        (".", "directory"),
    ):
        with pytest.raises(LedgerError, match=said):
            file.seal(tmp_path / name)
    assert file.log().total == 1


def _p256() -> bytes:
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
