"""The room under load: two hundred who read and five who write at once, a real server and a real ledger.

A few seconds here; `ASREPORTED_LOAD_SECONDS=60` for longer, `python -m bench.web_load` for figures.
"""

from __future__ import annotations

import os
from pathlib import Path

from bench.web_load import run

SECONDS = float(os.environ.get("ASREPORTED_LOAD_SECONDS", "4"))


def test_many_read_and_some_write_and_nothing_is_lost(tmp_path: Path) -> None:
    tally, gone = run(tmp_path, SECONDS, readers=200, writers=5)
    assert not tally.errors, tally.errors[:5]
    assert not gone, gone[:5]
    assert {"/", "search", "report", "story", "reports.json", "search.json"} <= set(tally.kinds)
    assert len(tally.seconds) >= 200
    assert len(tally.verdicts) >= 4
    assert tally.added
