"""Bad days: killed writers, a full disk, a locked or broken file, a hand in the database, a clock that jumps."""

from __future__ import annotations

import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from asreported.errors import LedgerError
from asreported.ledger import Ledger, log, store
from asreported.record.record import Record
from asreported.record.report import report_of
from tests.ledger.invented import MADE_BY, all_of, change, invented, many_of

LEDGERS, KILLS = 4, 25


def writer(where: str | Path, first: int, many: int, **more: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ledger.writer", str(where), str(first), str(many)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more,
    )  # type: ignore[call-overload, no-any-return]  # fmt: skip


def assert_whole(ledger: Ledger, acknowledged: set[str]) -> None:
    """All that was acknowledged is there, what is there is whole, and it is searched."""
    assert ledger.verify() == []
    there = {row.id for row in ledger.reports(limit=100_000).reports}
    assert acknowledged <= there
    assert ledger.search(kind="statement").total == ledger.search(kind="event").total == len(there)
    assert [e.subject for e in ledger.entries()] == [r.report.id for r in ledger.records()]
    for name, each in (("reports", 1), ("blobs", 1), ("lines", 3), ("placements", 2)):
        assert many_of(ledger)[name] == each * len(there)
    with ledger.store.reading() as connection:
        placed = "SELECT count(*) FROM placements WHERE report NOT IN (SELECT id FROM reports)"
        assert connection.exec_driver_sql(placed).scalar() == 0


@pytest.mark.parametrize("number", range(LEDGERS))
def test_a_killed_writer_loses_nothing_that_it_acknowledged(tmp_path: Path, number: int) -> None:
    chance, where, acknowledged, died = random.Random(number), tmp_path / "news.ledger", set[str](), 0
    for kill in range(KILLS):
        child = writer(where, 1000 * kill, 200)
        assert child.stdout is not None
        assert child.stderr is not None
        if chance.random() < 0.85:  # else it may die while it makes or opens the ledger
            assert child.stdout.readline() == "ready\n", child.stderr.read()
            time.sleep(chance.random() * 0.25)
        else:
            time.sleep(chance.random() * 0.8)
        child.kill()
        told = child.stdout.read()
        child.wait()
        child.stdout.close()
        child.stderr.close()
        died += child.returncode == -signal.SIGKILL
        acknowledged |= {line for line in told.splitlines(keepends=True) if line.endswith("\n")} - {"ready\n"}
        with Ledger.open(where) as ledger:
            assert_whole(ledger, {line.strip() for line in acknowledged})
    assert died == KILLS
    assert len(acknowledged) > KILLS


def test_two_writers_at_once(where: str) -> None:
    children = [writer(where, first, 40) for first in (0, 1000)]
    told = [child.communicate(timeout=120) for child in children]
    assert [child.returncode for child in children] == [0, 0], told
    acknowledged = {line for out, _ in told for line in out.split()} - {"ready"}
    assert len(acknowledged) == 80
    with Ledger.open(where) as ledger:
        assert_whole(ledger, acknowledged)
        assert [e.seq for e in ledger.entries()] == list(range(1, 81))


def test_two_that_add_the_same(where: str) -> None:
    children = [writer(where, 0, 30) for _ in range(2)]
    told = [child.communicate(timeout=120) for child in children]
    assert [child.returncode for child in children] == [0, 0], told
    with Ledger.open(where) as ledger:
        assert_whole(ledger, set(told[0][0].split()) - {"ready"})
        assert ledger.reports().total == 30


def test_a_full_disk(file: Ledger) -> None:
    first = file.add(invented(1)).report
    before = all_of(file)
    most = [10]

    def narrow(connection: sqlite3.Connection, *_: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + most[0]}")

    sa.event.listen(file.store.engine, "connect", narrow)
    file.store.engine.dispose()
    with pytest.raises(LedgerError, match="the disk is full; what was added before is safe"):
        file.add(invented(2, more=" Word" * 200_000))
    assert all_of(file) == before
    assert file.verify() == []
    most[0] = 1_000_000
    file.store.engine.dispose()
    second = file.add(invented(2, more=" Word" * 200_000)).report
    assert {row.id for row in file.reports().reports} == {first, second}
    assert file.verify() == []


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    where = tmp_path / "news.ledger"
    with Ledger.open(where) as ledger:
        ledger.add(invented(5000))

    def narrow() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    child = writer(where, 0, 1000, preexec_fn=narrow)
    told, complaint = child.communicate(timeout=120)
    assert child.returncode == 1
    assert "LedgerError" in complaint
    assert "the disk" in complaint
    assert "damaged" not in complaint
    acknowledged = set(told.split()) - {"ready"}
    assert acknowledged
    with Ledger.open(where) as ledger:
        assert_whole(ledger, acknowledged)
        ledger.add(invented(6000))
        assert ledger.verify() == []


def test_another_that_writes_and_does_not_end(file: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.add(invented(1))
    monkeypatch.setattr(store, "WAIT_SECONDS", 0.2)
    other = sqlite3.connect(tmp_path / "news.ledger", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Ledger.open(tmp_path / "news.ledger") as ledger:
        assert ledger.search("ferry", kind="statement").total == 1  # who reads is not kept waiting
        with pytest.raises(LedgerError, match="another process has been writing"):
            ledger.add(invented(2))
        other.execute("ROLLBACK")
        assert ledger.add(invented(2)).status == "new"
        assert ledger.verify() == []
    other.close()


def test_a_broken_page(tmp_path: Path) -> None:
    where = tmp_path / "news.ledger"
    with Ledger.open(where) as ledger:
        for n in range(60):
            ledger.add(invented(n))
        with ledger.store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT name, rootpage FROM sqlite_master").fetchall()
    pages = {row.name: row.rootpage for row in rows if row.name in ("reports", "lines", "log")}
    whole = where.read_bytes()
    for name, page in pages.items():
        where.write_bytes(whole[: (page - 1) * 4096] + b"\x07\xff" * 2048 + whole[page * 4096 :])
        with Ledger.open(where) as ledger:
            assert any(fault.where == "file" for fault in ledger.verify()), name
            with pytest.raises(LedgerError, match="damaged"):
                ledger.reports() if name == "reports" else ledger.search() if name == "lines" else ledger.log()
    where.write_bytes(whole[:100] + b"\xff" * 8000 + whole[8100:])
    with pytest.raises(LedgerError, match="damaged"):
        Ledger.open(where)
    where.write_bytes(b"no database at all")
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger.open(where)


TAMPERED = {
    "a blob": ("UPDATE blobs SET data = CAST('other' AS {bytes})", "these bytes are not those"),
    "a log row": ("UPDATE log SET by = 'nobody' WHERE seq = 2", "entry 2 of the log was changed"),
    "a log row that is gone": ("DELETE FROM log WHERE seq = 2", "entries 2 to 2 are missing"),
    "a record": ("UPDATE reports SET record = CAST('x' AS {bytes})", "cannot be unpacked"),
    "a record's hash": (
        "UPDATE reports SET record_sha256 = '00' WHERE seq = 1",
        "others than those that the log names",
    ),
    "a report that is gone": ("DELETE FROM reports WHERE seq = 1", "it is not there"),
    "a verdict": ("UPDATE verdicts SET verdict = 'accept'", "is not what the log says"),
    "a verdict that is gone": ("DELETE FROM verdicts", "the verdict is not there"),
    "a verdict undone by hand": ("UPDATE verdicts SET undone = {true}", "is not what the log says"),
    "a report of nowhere": ("UPDATE reports SET id = 'rp_else' WHERE seq = 1", "the log does not know this report"),
    "the newest entries": ("DELETE FROM log WHERE seq = 3", "the log does not know this report"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_hand_in_the_database_is_found(ledger: Ledger, what: str) -> None:
    one = ledger.add(invented(1)).report
    ledger.judge(one, "st_1", "reject")
    ledger.add(invented(2))
    assert ledger.verify() == []
    command, said = TAMPERED[what]
    is_sqlite = ledger.store.is_sqlite
    change(
        ledger,
        *(() if is_sqlite else ("SET session_replication_role = replica",)),
        *(("PRAGMA defer_foreign_keys = ON", "DELETE FROM lines", "DELETE FROM prints") if is_sqlite else ()),
        *(("DELETE FROM verdicts",) if what == "a log row that is gone" else ()),
        command.format(bytes="BLOB" if is_sqlite else "BYTEA", true="1" if is_sqlite else "true"),
    )
    faults = ledger.verify()
    assert any(said in fault.what for fault in faults), faults


def test_a_clock_that_jumps_back(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    for n, at in enumerate(("2031-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2024-05-01T00:00:00Z")):
        monkeypatch.setattr(log, "now", lambda at=at: at)
        ledger.add(invented(n))
    assert [e.at[:4] for e in ledger.entries()] == ["2031", "1970", "2024"]
    assert [r.title for r in ledger.reports().reports] == [f"Report {n} of the harbour" for n in (2, 1, 0)]
    assert ledger.verify() == []


def test_a_report_of_three_megabytes(ledger: Ledger) -> None:
    text = "The ferry will sail again on Friday, the minister said. Every lighthouse stood.\n" * 37_500
    assert len(text) >= 3_000_000
    added = ledger.add(Record(report=report_of(text, published="2024-05-01"), made_by=MADE_BY))
    assert ledger.record(added.report).report.text == text
    assert ledger.raw(added.report)[0] == text.encode()
    assert ledger.search("lighthouse").total == 1
    assert ledger.verify() == []


def test_a_backup_is_taken_while_others_write(file: Ledger, tmp_path: Path) -> None:
    first = {file.add(invented(n)).report for n in range(5000, 5030)}
    child = writer(tmp_path / "news.ledger", 0, 300)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    first.add(child.stdout.readline().strip())
    size = file.backup(tmp_path / "copy.ledger")
    assert (tmp_path / "copy.ledger").stat().st_size == size
    child.stdout.read()
    assert child.wait(120) == 0
    child.communicate()
    with Ledger.open(tmp_path / "copy.ledger", create=False) as copy:
        assert_whole(copy, first)
        many = copy.reports().total
    assert file.reports().total == 330
    with pytest.raises(LedgerError, match="exists"):
        file.backup(tmp_path / "copy.ledger")
    with pytest.raises(LedgerError, match="cannot be written"):
        file.backup(tmp_path / "no such folder" / "copy.ledger")
    file.close()
    assert Ledger.restore(tmp_path / "copy.ledger", tmp_path / "news.ledger") == many
    with Ledger.open(tmp_path / "news.ledger") as back, Ledger.open(tmp_path / "news.ledger.before") as before:
        assert_whole(back, first)
        assert before.reports().total == 330


def test_a_damaged_backup_is_refused(file: Ledger, tmp_path: Path) -> None:
    file.add(invented(1))
    file.backup(tmp_path / "copy.ledger")
    with Ledger.open(tmp_path / "copy.ledger") as copy:
        change(copy, "UPDATE blobs SET data = CAST('other' AS BLOB)")
    before = all_of(file)
    with pytest.raises(LedgerError, match="not in order itself"):
        Ledger.restore(tmp_path / "copy.ledger", tmp_path / "news.ledger")
    (tmp_path / "half.ledger").write_bytes((tmp_path / "copy.ledger").read_bytes()[:20_000])
    for bad in ("half.ledger", "none.ledger"):
        with pytest.raises(LedgerError):
            Ledger.restore(tmp_path / bad, tmp_path / "news.ledger")
    assert all_of(file) == before
    assert not list(tmp_path.glob("*.part*"))
    assert not list(tmp_path.glob("*.before"))


@pytest.mark.parametrize("name", ["a b.ledger", "odd?mode=ro&x#y%20z.ledger", ":memory:", "épée.ledger"])
def test_any_name_of_a_file(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        with Ledger.open(name) as ledger:
            ledger.add(invented(1))
    assert (tmp_path / name).exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == [name]
