"""Texts that nobody wrote: read in bounded time, memory and depth, without a traceback."""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import pytest

from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record import report_of

TWO_GIB = 2 * 1024 * 1024  # in kB, as Linux counts
MARKS = chr(34)


@pytest.mark.parametrize(
    "text",
    [
        MARKS * 10_000,
        "“He said " * 3_000,
        "said that he said that she " * 2_000,
        "(" * 20_000,
        "[Ann] " * 5_000,
        "On Monday, on Tuesday, " * 2_000,
        "a" * 200_000,
        "😀 " * 10_000,
        "\n" * 50_000 + "Rain fell on Oslo.",
    ],
    ids=[
        "marks",
        "opened quotations",
        "nested sayings",
        "brackets",
        "insertions",
        "days",
        "one word",
        "emoji",
        "blank lines",
    ],
)
def test_any_text_is_read_in_good_time(text: str, kit: Kit) -> None:
    began = time.perf_counter()
    record = read(report_of(text), kit)
    assert time.perf_counter() - began < 60
    assert max((len(s.chain) for s in record.statements), default=0) < 20


def test_a_line_of_a_million_characters_stays_within_memory() -> None:
    text = ("The council said on Monday that the road was shut. " * 20_000)[:1_000_000]
    command = [sys.executable, "-m", "asreported", "read", "-", "--format", "json"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert peak < (TWO_GIB if sys.platform == "linux" else TWO_GIB * 1024)
