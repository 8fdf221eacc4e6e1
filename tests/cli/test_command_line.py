"""The command line as a user runs it: another process, real files, exit codes, nothing on standard output that is not asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asreported.record.wire import from_wire

REPORT = "Ferry back on Friday\n\nThe ferry will sail again on Friday, Transport Minister Aino Salo said.\n\n“We are sorry,” she added.\n"
TRACE = "Traceback (most recent call last)"


def run(*arguments: str | Path, given: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "asreported", *map(str, arguments)],
        input=given,
        capture_output=True,
        check=False,
        cwd=cwd,
        env=environment,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    (folder / "ferry.txt").write_text(REPORT, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def wire(folder: Path) -> bytes:
    done = run(
        "read", "ferry.txt", "--published", "2024-05-01", "--outlet", "The Daily Ferry", "--format", "json", cwd=folder
    )
    assert (done.returncode, done.stderr) == (0, b"")
    (folder / "record.json").write_bytes(done.stdout)
    return done.stdout


def test_json_is_a_record_of_what_was_given(wire: bytes) -> None:
    record = from_wire(json.loads(wire))
    assert record.report.text == REPORT
    assert (record.report.published, record.report.published_from) == ("2024-05-01", "given")
    assert record.report.outlet == "The Daily Ferry"
    assert record.statements


def test_text_is_the_default_and_comes_plain_through_a_pipe(folder: Path) -> None:
    done = run("read", given=REPORT.encode(), cwd=folder)
    page = done.stdout.decode()
    assert done.returncode == 0
    assert page.startswith("Ferry back on Friday\n")
    assert "WHO SAID WHAT" in page
    assert "\x1b" not in page
    assert max(map(len, page.split("\n"))) <= 80


def test_a_page_goes_into_a_file(folder: Path) -> None:
    done = run("read", "ferry.txt", "--format", "html", "-o", "page.html", cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert (folder / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_of_several_the_good_ones_are_read_and_the_bad_ones_named(folder: Path) -> None:
    done = run("read", "ferry.txt", "none.txt", "ferry.txt", "--format", "json", cwd=folder)
    assert done.returncode == 3
    assert [json.loads(line)["version"] for line in done.stdout.splitlines()] == [1, 1]
    assert done.stderr.decode().splitlines() == [
        "asreported: none.txt: no such file",
        "asreported: 1 of 3 could not be read",
    ]


def test_a_line_is_explained_from_the_report_and_from_its_record(folder: Path, wire: bytes) -> None:
    said = json.loads(wire)["statements"][0]
    told = [
        run("explain", said["id"], "record.json", cwd=folder),
        run("explain", said["id"], given=wire, cwd=folder),
        run("explain", said["id"], "ferry.txt", "--published", "2024-05-01", "--outlet", "The Daily Ferry", cwd=folder),
    ]
    assert [done.returncode for done in told] == [0, 0, 0]
    assert told[0].stdout == told[1].stdout == told[2].stdout
    assert f"made by     {said['by']}: " in told[0].stdout.decode()


def test_an_unknown_line_is_one_clear_error(folder: Path, wire: bytes) -> None:
    done = run("explain", "st_nonesuch", "record.json", cwd=folder)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("asreported: no")


@pytest.mark.parametrize(
    ("arguments", "given", "message"),
    [
        (("read", "none.txt"), b"", "none.txt: no such file"),
        (("read", "-"), b"", "standard input is empty"),
        (("read", "-"), b"%PDF-1.7 \x00\x01", "PDF"),
        (("read", "ferry.txt", "-o", "no/such/folder/x.txt"), b"", "cannot be written"),
        (("batch", "none.jsonl", "out.jsonl"), b"", "none.jsonl cannot be read"),
        (("explain", "st_1", "none.json"), b"", "no such file"),
    ],
)
def test_bad_input_is_one_line_and_no_traceback(
    folder: Path, arguments: tuple[str, ...], given: bytes, message: str
) -> None:
    done = run(*arguments, given=given, cwd=folder)
    error = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert error.startswith("asreported: ")
    assert message in error
    assert error.count("\n") == 1
    assert TRACE not in error


@pytest.mark.parametrize(
    "arguments",
    [
        ("read", "ferry.txt", "--published", "yesterday"),
        ("read", "ferry.txt", "--format", "pdf"),
        ("read", "ferry.txt", "ferry.txt", "--format", "html"),
        ("batch", "only.jsonl"),
        ("batch", "a", "b", "--jobs", "0"),
        ("nonesuch",),
    ],
)
def test_wrong_usage_is_two(folder: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, cwd=folder)
    assert done.returncode == 2
    assert TRACE not in done.stderr.decode()


def test_every_commands_help_has_examples() -> None:
    for command in ("read", "batch", "explain", "schema", "completion"):
        assert "Example" in run(command, "--help").stdout.decode()


def test_version_schema_and_completion() -> None:
    assert run("--version").stdout.decode().startswith("asreported 0.")
    assert json.loads(run("schema").stdout)["title"] == "asreported record"
    for shell in ("bash", "zsh", "fish"):
        assert b"_ASREPORTED_COMPLETE" in run("completion", shell).stdout


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, asreported.cli; print([m for m in ('spacy', 'numpy', 'onnxruntime', 'tokenizers', 'rich', 'lxml', 'httpx', 'trafilatura') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"[]\n"


def test_a_reader_who_leaves_early_is_no_error(folder: Path, wire: bytes) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "asreported", "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
