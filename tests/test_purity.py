"""The reader is pure, proved at run time: once it is warm, reading opens no file, no socket, no process, no database.

An audit hook cannot be taken off again, so this runs in a Python of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent / "examples" / "harbour-bridge.txt"

SCRIPT = """
import sys
from asreported.desk import load_kit
from asreported.reader.read import read
from asreported.record import report_of
from asreported.record.wire import dumps

text = open(sys.argv[1], encoding="utf-8").read()
report = report_of(text, published="2024-03-13", updated="2024-03-14", outlet="Kystposten")
kit = load_kit()
warm = dumps(read(report, kit))
REFUSED = ("open", "os.", "socket.", "sqlite3.", "subprocess.", "shutil.", "tempfile.", "urllib.", "http.", "webbrowser.", "import", "time.sleep")
heard = []

def refuse(event, arguments):
    if event.startswith(REFUSED) and heard is not None:
        heard.append(f"{event}{arguments[:1]}")
        raise PermissionError(f"the reader asked for {event}")

sys.addaudithook(refuse)
again = dumps(read(report, kit))
other = dumps(read(report_of("“It rained,” she said on Monday, but the talks in Oslo never took place.\\n" * 3), kit))
if "--break" in sys.argv:
    open(sys.argv[1])
print("same" if again == warm and other else "other", heard)
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SCRIPT, str(EXAMPLE), *arguments],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def test_a_warm_reader_asks_nothing_of_the_world() -> None:
    done = run()
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "same []"


def test_the_guard_would_have_seen_it() -> None:
    done = run("--break")
    assert done.returncode != 0
    assert "the reader asked for open" in done.stderr


def test_records_are_the_same_in_another_process_with_other_hash_seeds() -> None:
    """No order of a set or a dict with changing keys reaches the record."""
    script = (
        SCRIPT.split("REFUSED", maxsplit=1)[0]
        + "print(__import__('hashlib').sha256(warm.encode('utf-8', 'surrogatepass')).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", script, str(EXAMPLE)],
            capture_output=True, text=True, timeout=180, check=True, env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(digests) == 1
