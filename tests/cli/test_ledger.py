"""The ledger's commands as a user runs them: another process, real files, exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FERRY = "Ferry back on Friday\n\nThe ferry will sail again on Friday, Transport Minister Aino Salo said.\n\n“We are sorry,” she added.\n"
STORM = (
    "Storm hits Tronsund\n\nPolice arrested two men in Tronsund on Monday, police chief Tomas Reyes told reporters.\n"
)


def run(
    *arguments: str | Path, cwd: Path, code: int = 0, given: bytes = b"", **variables: str
) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "FORCE_COLOR", "ASREPORTED_LEDGER")}
    environment |= {"XDG_DATA_HOME": str(cwd / "data"), **variables}
    done = subprocess.run(
        [sys.executable, "-m", "asreported", *map(str, arguments)],
        input=given, capture_output=True, check=False, cwd=cwd, env=environment,
    )  # fmt: skip
    out, error = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in error, error
    assert done.returncode == code, (arguments, out, error)
    return subprocess.CompletedProcess(done.args, done.returncode, out, error)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("newsroom")
    (folder / "reports").mkdir()
    (folder / "reports" / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (folder / "reports" / "storm.txt").write_text(STORM, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def added(folder: Path) -> list[dict[str, str]]:
    done = run("--ledger", "n.ledger", "add", "reports", "--published", "2024-05-01", "--outlet", "The Daily Ferry", "--by", "mira",
               "--format", "json", cwd=folder)  # fmt: skip
    assert "2 added; ledger n.ledger" in done.stderr
    rows: list[dict[str, str]] = json.loads(done.stdout)
    assert [row["status"] for row in rows] == ["new", "new"]
    return rows


def found(folder: Path, *arguments: str) -> list[dict[str, str]]:
    done = run("search", *arguments, "--format", "json", "--ledger", "n.ledger", cwd=folder)
    rows: list[dict[str, str]] = json.loads(done.stdout)
    return rows


def test_what_was_added_is_known(folder: Path, added: list[dict[str, str]]) -> None:
    again = run(
        "add", "reports", "--published", "2024-05-01", "--outlet", "The Daily Ferry", "--ledger", "n.ledger", cwd=folder
    )
    assert "2 known already" in again.stderr
    one = run("add", "-", "--ledger", "other.ledger", "--format", "csv", cwd=folder, given=FERRY.encode())
    assert len(list(csv.DictReader(io.StringIO(one.stdout)))) == 1


def test_some_that_cannot_be_added(folder: Path, added: list[dict[str, str]]) -> None:
    some = run("add", "none.txt", "reports/storm.txt", "--ledger", "third.ledger", cwd=folder, code=3)
    assert "none.txt" in some.stderr
    assert "1 added, 1 could not be added" in some.stderr
    run("add", "none.txt", "--ledger", "third.ledger", cwd=folder, code=1)
    run("add", "--ledger", "third.ledger", cwd=folder, code=2)


def test_search_in_all_formats(folder: Path, added: list[dict[str, str]]) -> None:
    rows = found(folder, "ferry", "--kind", "statement")
    assert [row["kind"] for row in rows] == ["statement"]
    page = run("--ledger", "n.ledger", "search", "ferry", cwd=folder).stdout
    assert "sail again" in page
    assert "\x1b" not in page
    table = list(
        csv.DictReader(
            io.StringIO(run("search", "ferry", "--format", "csv", "--ledger", "n.ledger", cwd=folder).stdout)
        )
    )
    assert {row["Line"] if "Line" in row else row["line"] for row in table} >= {rows[0]["line"]}
    assert found(folder, "ferry -sail") == [] or all("sail" not in row["words"] for row in found(folder, "ferry -sail"))
    assert {row["report"] for row in found(folder, "--who", "Tomas Reyes")} == {
        r["report"] for r in added if "storm" in r["source"]
    }
    assert found(folder, "--since", "2025-01-01", "--kind", "report") == []
    nothing = run("search", "zebra", "--ledger", "n.ledger", cwd=folder)
    assert "Nothing is found." in nothing.stdout
    assert "no word to look for" in run("search", "!!", "--ledger", "n.ledger", cwd=folder, code=1).stderr
    run("search", "ferry", "--kind", "song", "--ledger", "n.ledger", cwd=folder, code=2)


def test_who(folder: Path, added: list[dict[str, str]]) -> None:
    (body,) = json.loads(run("who", "salo", "--format", "json", "--ledger", "n.ledger", cwd=folder).stdout)
    assert (body["name"], body["type"], body["reports"]) == ("Aino Salo", "person", 1)
    assert "Nobody in this ledger" in run("who", "zebra", "--ledger", "n.ledger", cwd=folder).stdout


def test_judge_undo_and_the_log(folder: Path, added: list[dict[str, str]]) -> None:
    row = found(folder, "ferry", "--kind", "statement")[0]
    line = f"{row['report']}/{row['line']}"
    here = ("--by", "mira", "--ledger", "n.ledger")
    assert "entry 3 of the log" in run("judge", "accept", line, *here, cwd=folder).stdout
    run("judge", "correct", line, "speaker", "Ines Prado", "--why", "so the minutes say", *here, cwd=folder)
    assert [r["line"] for r in found(folder, "--who", "Ines Prado")] == [row["line"]]
    assert "entry 4 is undone" in run("undo", "--by", "mira", "--ledger", "n.ledger", cwd=folder).stdout
    assert found(folder, "--who", "Ines Prado") == []
    run("judge", "reject", line, *here, cwd=folder)
    assert row["line"] not in {r["line"] for r in found(folder, "ferry")}
    run("undo", "6", *here, cwd=folder)
    assert row["line"] in {r["line"] for r in found(folder, "ferry")}
    entries = json.loads(run("log", row["report"], "--format", "json", "--ledger", "n.ledger", cwd=folder).stdout)
    assert [e["action"] for e in entries] == ["undo", "judge", "undo", "judge", "judge", "add"]
    assert [e["why"] for e in entries if e["why"]] == ["so the minutes say"]
    for wrong in (("judge", "accept", "nothing"), ("judge", "accept", f"{row['report']}/st_none"), ("undo", "999"),
                  ("judge", "correct", line, "content", "[[9, 3]]"), ("judge", "merge", "gl_a", "gl_b")):  # fmt: skip
        assert run(*wrong, "--ledger", "n.ledger", cwd=folder, code=1).stderr.startswith("asreported: ")


def test_verify_seal_backup_and_restore(folder: Path, added: list[dict[str, str]]) -> None:
    assert "sealed entry" in run("seal", "key.pem", "--ledger", "n.ledger", cwd=folder).stdout
    good = run("verify", "--ledger", "n.ledger", cwd=folder)
    assert "All is in order: 2 reports" in good.stdout
    assert "bytes" in run("backup", "copy.ledger", "--ledger", "n.ledger", cwd=folder).stdout
    assert "exists" in run("backup", "copy.ledger", "--ledger", "n.ledger", cwd=folder, code=1).stderr
    import sqlite3

    hand = sqlite3.connect(folder / "n.ledger")
    hand.execute("UPDATE blobs SET data = x'00'")
    hand.commit()
    hand.close()
    bad = run("verify", "--format", "json", "--ledger", "n.ledger", cwd=folder, code=1)
    assert {fault["what"] for fault in json.loads(bad.stdout)} == {"these bytes are not those that were given"}
    assert "2 faults" in bad.stderr
    run("restore", "copy.ledger", "--ledger", "n.ledger", cwd=folder, code=130)  # nobody says yes
    assert "2 reports" in run("restore", "copy.ledger", "--yes", "--ledger", "n.ledger", cwd=folder).stdout
    run("verify", "--ledger", "n.ledger", cwd=folder)
    assert (folder / "n.ledger.before").exists()


def test_which_ledger_is_meant(folder: Path, added: list[dict[str, str]]) -> None:
    line = ("log", "--format", "csv")
    before = run("--ledger", "n.ledger", *line, cwd=folder).stdout
    assert run(*line, "--ledger", "n.ledger", cwd=folder).stdout == before
    assert run(*line, cwd=folder, ASREPORTED_LEDGER="n.ledger").stdout == before
    assert run("--ledger", "none.ledger", *line, "--ledger", "n.ledger", cwd=folder).stdout == before
    for command in (("search", "ferry"), ("who", "salo"), ("log",), ("verify",), ("undo",), ("backup", "x.ledger")):
        missing = run(*command, "--ledger", "none.ledger", cwd=folder, code=1)
        assert missing.stderr == "asreported: none.ledger: there is no ledger yet; `asreported add REPORT` makes one\n"
        assert missing.stdout == ""
    assert not (folder / "none.ledger").exists()
    assert "data/asreported/news.ledger" in run("log", cwd=folder, code=1).stderr


def test_corrections_are_written_as_training_data(folder: Path, added: list[dict[str, str]]) -> None:
    line = found(folder, "sail", "--kind", "statement")[0]
    name = f"{line['report']}/{line['line']}"
    run("--ledger", "n.ledger", "judge", "correct", name, "certainty", "probable", "--by", "mira", cwd=folder)
    done = run("--ledger", "n.ledger", "export", "--format", "corrections", cwd=folder)
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    mine = [row for row in rows if row["line"] == line["line"] and row["field"] == "certainty"]
    assert len(mine) == 1
    assert (mine[0]["machine"], mine[0]["person"], mine[0]["by"]) == ("certain", "probable", "mira")
    assert FERRY[mine[0]["start"] : mine[0]["end"]] == mine[0]["text"]
    run("--ledger", "n.ledger", "undo", "--by", "mira", cwd=folder)
    after = run("--ledger", "n.ledger", "export", "--format", "corrections", cwd=folder).stdout.splitlines()
    assert len(after) == len(rows) - 1
    run("export", "records.jsonl", "--format", "corrections", cwd=folder, code=2)
