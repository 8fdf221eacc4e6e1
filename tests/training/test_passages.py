"""Our own passages of names and events are well written, and none of them measures what it trains."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from asreported.model.labels import EVENT_TYPES, STATUSES
from evals.cases import cases_of, load_cases
from evals.expected import read_events

FOLDER = Path(__file__).parent.parent.parent / "training" / "data"
EVENTS = sorted(p for p in (FOLDER / "events").glob("*.md") if p.name != "README.md")
NAMES = sorted(p for p in (FOLDER / "names").glob("*.md") if p.name != "README.md")
MARK = re.compile(r"\{([^{}|]+)\|([PLOGX])\}")


@pytest.mark.parametrize("path", EVENTS, ids=lambda p: p.stem)
def test_events_are_well_written(path: Path) -> None:
    for case in cases_of(path.read_text(encoding="utf-8"), "events", path.name):
        for what in read_events(case):
            assert what.type in EVENT_TYPES
            assert what.status in STATUSES


@pytest.mark.parametrize("path", NAMES, ids=lambda p: p.stem)
def test_names_are_well_marked(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search("[{}|]", MARK.sub("", text))
    for name, _ in MARK.findall(text):
        assert name == name.strip()
        assert not name.startswith(("the ", "a ", "an "))


def test_no_passage_measures_what_it_trains() -> None:
    golden = {case.report.text for case in load_cases("events")}
    for path in EVENTS:
        for case in cases_of(path.read_text(encoding="utf-8"), "events", path.name):
            assert case.report.text not in golden


def test_every_type_and_status_is_there() -> None:
    seen = {
        (what.type, what.status)
        for path in EVENTS
        for case in cases_of(path.read_text(encoding="utf-8"), "events", path.name)
        for what in read_events(case)
    }
    assert {kind for kind, _ in seen} == set(EVENT_TYPES) - {""}
    assert {status for _, status in seen} == set(STATUSES)
