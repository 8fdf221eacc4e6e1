"""`asreported kb` as a user runs it: real files, a real folder, exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROWS = "name,aliases,country,kind,home\nKystposten,Coast Post,NOR,private,kystposten.example\nHavn Radio,,NOR,public,\n"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "own.csv").write_text(ROWS, encoding="utf-8")
    return tmp_path


def run(here: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "FORCE_COLOR", "ASREPORTED_KB")}
    return subprocess.run(
        [sys.executable, "-m", "asreported", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=here,
        env={**given, "ASREPORTED_KB": str(here / "kb"), "PYTHONUTF8": "1", **environment},
    )


def kb(here: Path, *arguments: str, **environment: str) -> str:
    done = run(here, "kb", *arguments, **environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def refused(here: Path, *arguments: str, status: int = 1) -> str:
    done = run(here, "kb", *arguments)
    assert (done.returncode, done.stdout) == (status, "")
    assert "Traceback" not in done.stderr
    return done.stderr


def test_what_is_known_is_shown_by_any_name_or_domain(here: Path) -> None:
    page = kb(here, "show", "itar-tass")
    assert page.startswith("TASS\n")
    assert "  kind       state-run\n" in page
    assert "  owner      Russian government\n" in page
    assert kb(here, "show", "www.tass.com") == page
    assert kb(here, "show", "cna").count("from ") == 3
    assert refused(here, "show", "Kystposten") == (
        "asreported: nothing is known of 'Kystposten'; `asreported kb list` shows what is\n"
    )


def test_lists_are_chosen_by_kind_and_country_in_three_formats(here: Path) -> None:
    table = kb(here, "list", "--kind", "state-run", "--country", "ru").splitlines()
    assert table[0].split() == ["NAME", "COUNTRY", "KIND", "MEDIUM", "HOME"]
    assert any(line.startswith("TASS ") for line in table)
    assert all("RUS" in line for line in table[1:-1])
    rows = list(csv.DictReader(io.StringIO(kb(here, "list", "--country", "NOR", "--format", "csv"))))
    values = json.loads(kb(here, "list", "--country", "NOR", "--format", "json"))
    assert [row["name"] for row in rows] == [value["name"] for value in values]
    assert values[0]["home"] == rows[0]["home"].split("|")
    assert "is no country" in refused(here, "list", "--country", "Norway", status=2)
    assert "state-run" in refused(here, "list", "--kind", "rich", status=2)


def test_an_import_can_be_repeated_changed_and_undone(here: Path) -> None:
    assert kb(here, "import", "own.csv") == "2 rows in own.csv: 2 new, 0 changed, 0 gone\n"
    before = (here / "kb" / "own.csv").read_bytes()
    assert kb(here, "import", "own.csv") == "2 rows in own.csv: 0 new, 0 changed, 0 gone\n"
    assert (here / "kb" / "own.csv").read_bytes() == before
    assert "your own rows" in kb(here, "show", "coast post")
    assert kb(here, "list", "--own").splitlines()[-1] == "2 entries"

    (here / "own.csv").write_text("name,country,kind\nKystposten,NOR,party\nNy Avis,NOR,private\n", encoding="utf-8")
    assert kb(here, "import", "own.csv") == "2 rows in own.csv: 1 new, 1 changed, 1 gone\n"
    assert kb(here, "remove", "ny avis") == "1 row of own.csv taken away\n"
    assert kb(here, "list", "--own").splitlines()[-1] == "1 entry"
    assert kb(here, "remove", "own.csv") == "1 row of own.csv taken away\n"
    assert list((here / "kb").iterdir()) == []
    assert "you have imported nothing" in refused(here, "remove", "own.csv")


def test_a_bad_row_is_named_and_nothing_is_imported(here: Path) -> None:
    kb(here, "import", "own.csv")
    before = (here / "kb" / "own.csv").read_bytes()
    (here / "own.csv").write_text(ROWS + "Third,,Norway,private,\nFourth,,NOR,rich,\n", encoding="utf-8")
    told = refused(here, "import", "own.csv")
    assert told.startswith("asreported: own.csv: line 4: 'Norway' is no country")
    assert "line 5: the kind 'rich' should be one of" in told
    assert told.endswith("; nothing was imported\n")
    assert (here / "kb" / "own.csv").read_bytes() == before
    assert [p.name for p in (here / "kb").iterdir()] == ["own.csv"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "heading"),
        (b"name\n", "no row to import"),
        (b"name\nK\xf8st\n", "not UTF-8"),
        (b"\x00\x01\x02", "heading"),
        (b'{"schema": "Person", "properties": {"name": ["A"]}}\n', "no row to import, only Person"),
        (b"name,aliases\nA Post,Both\nB Post,both\n", "are both called 'both'"),
    ],
)
def test_what_is_no_table_is_refused_in_one_line(here: Path, data: bytes, message: str) -> None:
    (here / "odd.csv").write_bytes(data)
    told = refused(here, "import", "odd.csv")
    assert message in told
    assert told.count("\n") == 1
    assert not (here / "kb").exists()


def test_two_files_that_contradict_each_other_are_not_both_kept(here: Path) -> None:
    kb(here, "import", "own.csv")
    (here / "other.csv").write_text("name,kind\nCoast Post,party\n", encoding="utf-8")
    assert "'Coast Post' stands in own.csv already" in refused(here, "import", "other.csv")
    assert "no such file" in refused(here, "import", "missing.csv")


def test_follow_the_money_is_imported_too(here: Path) -> None:
    (here / "e.ftm.json").write_text(
        '{"id": "1", "schema": "PublicBody", "properties": {"name": ["Havnestyret"], "country": ["no"]}}\n'
        '{"id": "2", "schema": "Person", "properties": {"name": ["Aino Salo"]}}\n',
        encoding="utf-8",
    )
    done = run(here, "kb", "import", "e.ftm.json")
    assert done.stdout == "1 row in e.ftm.json.csv: 1 new, 0 changed, 0 gone\n"
    assert done.stderr == "passed over: 1 of the schema Person\n"
    assert "type       organization" in kb(here, "show", "Havnestyret")
    assert kb(here, "remove", "e.ftm.json") == "1 row of e.ftm.json.csv taken away\n"


def test_reading_uses_a_users_rows(here: Path) -> None:
    (here / "report.txt").write_text("The ferry will sail on Friday, Coast Post reported.\n", encoding="utf-8")
    entities, digests = [], []
    for _ in range(2):
        done = run(here, "read", "report.txt", "--format", "json")
        assert done.returncode == 0, done.stderr
        record = json.loads(done.stdout)
        entities.append({e["name"]: (e["type"], e["country"]) for e in record["entities"]})
        digests.append(record["made_by"]["knowledge"])
        kb(here, "import", "own.csv")
    assert ("media", "NOR") not in entities[0].values()
    assert ("media", "NOR") in entities[1].values()
    assert digests[0] is None
    assert digests[1].startswith("sha256:")


def test_a_damaged_table_of_ones_own_is_named_with_what_to_do(here: Path) -> None:
    (here / "kb").mkdir()
    (here / "kb" / "bad.csv").write_text("name,country\nA Post,Nowhere\n", encoding="utf-8")
    told = refused(here, "list")
    assert "bad.csv: line 2: 'Nowhere' is no country" in told
    assert "asreported kb remove bad.csv" in told
    assert kb(here, "remove", "bad.csv").startswith("0 rows of bad.csv")
    assert kb(here, "list", "--own").endswith("0 entries\n")


def test_rows_go_into_the_users_data_folder(here: Path) -> None:
    kb(here, "import", "own.csv", ASREPORTED_KB="", XDG_DATA_HOME=str(here / "data"))
    assert (here / "data" / "asreported" / "kb" / "own.csv").exists()


def test_a_folder_that_cannot_be_written_is_named(here: Path) -> None:
    (here / "kb").write_text("a file", encoding="utf-8")
    assert "cannot be written" in refused(here, "import", "own.csv")


def test_help_shows_examples(here: Path) -> None:
    for command in ((), ("list",), ("show",), ("import",), ("remove",)):
        assert "Examples:" in kb(here, *command, "--help")
