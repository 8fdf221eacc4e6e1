"""`asreported export` and `asreported ontology` as a user runs them: real files, exit codes, what is said."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from asreported.views.gdelt import read_gdelt
from asreported.views.polecat import read_polecat

LABOUR = Path(__file__).parent.parent.parent / "examples" / "labour-disputes"
REPORTS = (
    {"id": "a", "text": "A minister will visit Paris on Friday, the ministry said.", "published": "2024-03-13", "outlet": "Fjord Post"},
    {"id": "b", "text": "Workers marched in Oslo on Monday. The mayor denied that police arrested anybody.", "published": "2024-03-13"},
)  # fmt: skip


def run(here: Path, *arguments: str, given: bytes | None = None) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "FORCE_COLOR")}
    done = subprocess.run(
        [sys.executable, "-m", "asreported", *arguments], capture_output=True, cwd=here, input=given, check=False,
        env={**environment, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert b"Traceback" not in done.stderr
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    (folder / "reports.jsonl").write_text("".join(json.dumps(r) + "\n" for r in REPORTS), encoding="utf-8")
    shutil.copytree(LABOUR, folder / "labour-disputes")
    assert run(folder, "batch", "reports.jsonl", "records.jsonl").returncode == 0
    return folder


def test_records_become_a_table_that_is_read_back(here: Path) -> None:
    done = run(here, "export", "records.jsonl", "-o", "out.tsv")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "asreported: 2 records exported\n")
    rows = read_polecat((here / "out.tsv").read_text(encoding="utf-8"))
    assert {(row["Event Type"], row["Coded Type"], row["Status"]) for row in rows} >= {
        ("AGREE", "CONSULT", "planned"), ("PROTEST", "PROTEST", "happened"), ("COERCE", "COERCE", "denied"),
    }  # fmt: skip
    assert {row["Report ID"] for row in rows} == {"a", "b"}


def test_gdelts_table_leaves_out_what_is_denied_and_says_so(here: Path) -> None:
    done = run(here, "export", "records.jsonl", "--format", "gdelt")
    assert done.returncode == 0
    assert done.stderr == "asreported: 2 records exported\nasreported: left out of this table: 1 denied\n"
    assert {row["EventCode"] for row in read_gdelt(done.stdout)} >= {"010", "036", "141"}
    assert not {row["EventCode"] for row in read_gdelt(done.stdout)} & {"042", "173"}


def test_read_writes_the_same_table(here: Path) -> None:
    (here / "a.txt").write_text(REPORTS[0]["text"], encoding="utf-8")
    done = run(here, "read", "a.txt", "--published", "2024-03-13", "--format", "polecat")
    assert done.returncode == 0
    assert {row["Event Type"] for row in read_polecat(done.stdout)} == {"STATEMENT", "AGREE"}
    several = run(here, "read", "a.txt", "a.txt", "--published", "2024-03-13", "--format", "polecat")
    assert len(read_polecat(several.stdout)) == 2 * len(read_polecat(done.stdout))


def test_tables_fill_a_folder_and_json_formats_are_lines(here: Path) -> None:
    done = run(here, "export", "records.jsonl", "--format", "csv", "-o", "tables")
    assert (done.returncode, done.stderr) == (0, "asreported: 2 records exported\n")
    assert sorted(p.name for p in (here / "tables").iterdir()) == ["entities.csv", "events.csv", "statements.csv"]
    assert run(here, "export", "records.jsonl", "--format", "csv").returncode == 2
    assert (
        "must name a folder"
        in run(here, "export", "records.jsonl", "--format", "parquet", "-o", "records.jsonl").stderr
    )
    for name in ("web-annotation", "followthemoney", "schema-org", "ninjs"):
        lines = run(here, "export", "records.jsonl", "--format", name).stdout.splitlines()
        assert len(lines) >= 2
        assert all(isinstance(json.loads(line), dict) for line in lines)


def test_a_bundle_bears_the_date_that_is_given_and_names_bad_lines(here: Path) -> None:
    assert "--made" in run(here, "export", "records.jsonl", "--format", "bundle", "-o", "e.zip").stderr
    lines = (here / "records.jsonl").read_bytes() + b"nonsense\n"
    done = run(here, "export", "-", "--format", "bundle", "--made", "2024-05-01", "-o", "e.zip", given=lines)
    assert done.returncode == 3
    assert "line 3: no JSON" in done.stderr
    with zipfile.ZipFile(here / "e.zip") as archive:
        assert {"records/a.json", "records/b.json", "report.html", "SHA256SUMS"} <= set(archive.namelist())
    empty = run(here, "export", "-", "--format", "bundle", "--made", "2024-05-01", "-o", "none.zip", given=b"")
    assert (empty.returncode, (here / "none.zip").exists()) == (1, False)


def test_a_line_that_is_no_record_is_named_and_the_rest_exported(here: Path) -> None:
    lines = (here / "records.jsonl").read_bytes() + b'{"id":"c","error":"too short"}\n{"version":1}\nnonsense\n'
    done = run(here, "export", "-", "--format", "jsonl", given=lines)
    assert done.returncode == 3
    assert "line 3: the report c could not be read: too short" in done.stderr
    assert "line 4: no record" in done.stderr
    assert "line 5: no JSON" in done.stderr
    assert all(json.loads(line)["Event ID"] for line in done.stdout.splitlines())
    assert run(here, "export", "-", given=b"nonsense\n").returncode == 1
    assert (
        run(here, "export", "nowhere.jsonl").stderr
        == "asreported: nowhere.jsonl cannot be read: No such file or directory\n"
    )


def test_one_indented_record_is_taken_too(here: Path) -> None:
    record = run(here, "read", "a.txt", "--format", "json") if (here / "a.txt").exists() else None
    text = (
        record.stdout
        if record
        else json.dumps(json.loads((here / "records.jsonl").read_text().splitlines()[0]), indent=1)
    )
    done = run(here, "export", "-", "--format", "csv-statements", given=text.encode())
    assert done.returncode == 0
    assert done.stdout.startswith("report,id,speaker,")


def test_an_own_ontology_from_reading_to_export(here: Path) -> None:
    report = "labour-disputes/reports/mill-strike.txt"
    own = ("--ontology", "labour-disputes")
    record = run(here, "read", report, *own, "--published", "2024-05-08", "--format", "json")
    assert record.returncode == 0
    assert json.loads(record.stdout)["made_by"]["ontology"].startswith("labour-disputes sha256:")
    table = run(here, "export", "-", *own, given=record.stdout.encode())
    rows = read_polecat(table.stdout)
    assert {"STRIKE", "LAYOFF", "DEMAND", "STATEMENT"} <= {row["Event Type"] for row in rows}
    refused = run(here, "export", "-", given=record.stdout.encode())
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "was coded with the ontology labour-disputes sha256:" in refused.stderr
    (here / "labour.jsonl").write_text(
        json.dumps({"id": "m", "text": (here / report).read_text(encoding="utf-8")}) + "\n"
    )
    for jobs in ("1", "2"):
        assert run(here, "batch", "labour.jsonl", f"labour-{jobs}.out", *own, "--jobs", jobs).returncode == 0
    assert (here / "labour-1.out").read_bytes() == (here / "labour-2.out").read_bytes()
    assert b'"type":"LAYOFF"' in (here / "labour-1.out").read_bytes()
    line = json.loads(record.stdout)["events"][0]["id"]
    explained = run(here, "explain", line, report, *own, "--published", "2024-05-08")
    assert explained.returncode == 0
    assert "STRIKE" in explained.stdout


def test_the_ontology_is_shown(here: Path) -> None:
    assert run(here, "ontology", "list").stdout.endswith("plover-2021-09: 16 types\n")
    page = run(here, "ontology", "show", "retreat").stdout
    assert page.startswith("RETREAT\n")
    assert "exported as CONCEDE, CAMEO 035" in page
    assert "0841" in page
    assert run(here, "ontology", "show", "YIELD").stdout.startswith(
        "YIELD is an older name; today it is CONCEDE or RETREAT."
    )
    value = json.loads(run(here, "ontology", "list", "--ontology", "labour-disputes", "--format", "json").stdout)
    assert value["types"][0]["type"] == "STRIKE"
    missing = run(here, "ontology", "show", "PICNIC")
    assert missing.returncode == 1
    assert "plover-2021-09 has no type 'PICNIC'; it has AGREE" in missing.stderr


def test_a_faulty_folder_is_checked_line_by_line(here: Path) -> None:
    assert run(here, "ontology", "check", "labour-disputes").stdout.endswith("it can be used\n")
    shutil.copytree(LABOUR, here / "bad")
    (here / "bad" / "modes.csv").write_text("type,mode\nSTRIK,sit-in\nSTRIKE,SIT\n", encoding="utf-8")
    done = run(here, "ontology", "check", "bad")
    assert (done.returncode, done.stdout) == (1, "")
    assert "modes.csv, line 2: the column type names 'STRIK'" in done.stderr
    assert "modes.csv, line 3: the mode 'SIT'" in done.stderr
    refused = run(here, "read", "labour-disputes/reports/mill-strike.txt", "--ontology", "bad")
    assert refused.returncode == 1
    assert refused.stderr.startswith("asreported: bad/modes.csv, line 2: the column type names 'STRIK'")
    assert "`asreported ontology check bad` shows all" in refused.stderr
