"""A batch: order kept, bad lines named, the same bytes for any number of processes, nothing lost on interruption."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

GOOD = [
    {
        "id": f"r{i}",
        "text": f"Mayor Ida Berg said on Monday that {i} roads were closed.\u2028She thanked the crews.",
        "published": "2024-05-01",
    }
    for i in range(5)
]
BAD: list[tuple[bytes, str | None, str]] = [
    (b"not json", None, "no JSON"),
    (b"[1, 2]", None, "no JSON object"),
    (b'{"id": "x"}', "x", "'text' is missing"),
    (b'{"id": "y", "text": "Rain.", "published": "soon"}', "y", "published must be a date"),
    (b'{"id": "z", "text": 7}', "z", "a text is needed"),
    (b'{"id": {}, "text": "Rain."}', None, "'id' must be a text"),
    (b'{"id": "u", "text": "Rain.", "url": 1}', "u", "'url' must be"),
    (b"\xff\xfe", None, "not UTF-8"),
    (b"[" * 50_000, None, "no JSON that can be read"),
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("batch")
    good = [json.dumps(line, ensure_ascii=False).encode() for line in GOOD]
    odd = [
        b'{"id": "half", "text": "Ida Berg said \\ud83d."}',
        b'{"id": "empty", "text": ""}',
        b'{"text": "No id was given, police said."}',
    ]
    lines = [*good, *(line for line, _, _ in BAD), b"", *odd]
    (folder / "in.jsonl").write_bytes(b"\xef\xbb\xbf" + b"\n".join(lines))
    return folder


def batch(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "asreported", "batch", *arguments], cwd=folder, capture_output=True, check=False
    )


@pytest.fixture(scope="module")
def done(folder: Path) -> subprocess.CompletedProcess[bytes]:
    return batch(folder, "in.jsonl", "out.jsonl")


@pytest.fixture(scope="module")
def lines(folder: Path, done: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "out.jsonl").read_bytes().split(b"\n")[:-1]]


def test_records_come_in_order_with_the_ids_that_were_given(lines: list[dict[str, object]]) -> None:
    assert [line["report"]["id"] for line in lines[:5]] == [f"r{i}" for i in range(5)]  # type: ignore[index]
    assert [line["report"]["text"] for line in lines[:5]] == [given["text"] for given in GOOD]  # type: ignore[index]
    assert len(lines) == 5 + len(BAD) + 3


def test_each_bad_line_has_an_error_line_in_its_place(lines: list[dict[str, object]]) -> None:
    for line, (_, given, message) in zip(lines[5:], BAD, strict=False):
        assert set(line) == {"id", "error"}
        assert line["id"] == given
        assert message in str(line["error"])


def test_odd_texts_are_records(lines: list[dict[str, object]]) -> None:
    half, empty, nameless = lines[-3:]
    assert half["report"]["text"] == "Ida Berg said \ud83d."  # type: ignore[index]
    assert empty["report"]["text"] == ""  # type: ignore[index]
    assert str(nameless["report"]["id"]).startswith("rp_")  # type: ignore[index]


def test_the_failed_ones_are_named_at_the_end(done: subprocess.CompletedProcess[bytes]) -> None:
    error = done.stderr.decode()
    assert done.returncode == 3
    assert f"{len(BAD)} could not be read" in error
    assert "line 6: no JSON" in error
    assert "line 9, y: published must be a date" in error
    assert "Traceback" not in error


def test_any_number_of_processes_writes_the_same_bytes(folder: Path, done: subprocess.CompletedProcess[bytes]) -> None:
    assert batch(folder, "in.jsonl", "two.jsonl", "--jobs", "2").returncode == 3
    assert (folder / "two.jsonl").read_bytes() == (folder / "out.jsonl").read_bytes()
    assert not list(folder.glob(".*")) + list(folder.glob("*.part"))


def test_a_batch_does_not_write_over_its_input(folder: Path) -> None:
    done = batch(folder, "in.jsonl", "in.jsonl")
    assert done.returncode == 1
    assert b"same file" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupted_batch_keeps_what_was_done(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "asreported", "batch", "-", str(out)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as running:
        assert running.stdin
        assert running.stderr
        line = json.dumps({"id": "a", "text": "Rain fell on Oslo, police said."}).encode() + b"\n"
        running.stdin.write(line * 400)  # more than the pipe's and the reader's buffers hold back
        running.stdin.flush()
        until = time.monotonic() + 60
        while time.monotonic() < until and not any(f.stat().st_size for f in tmp_path.glob(".out.jsonl.*")):
            time.sleep(0.1)
        running.send_signal(signal.SIGTERM)
        error = running.stderr.read().decode()
    assert running.returncode == 130
    assert "out.jsonl.part" in error
    assert not out.exists()
    kept = (tmp_path / "out.jsonl.part").read_bytes()
    assert kept.endswith(b"\n")
    assert json.loads(kept.split(b"\n")[0])["report"]["id"] == "a"
