"""Reports of any kind go into a ledger: files, folders, JSON lines; what was interrupted goes on."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from asreported.filing import Given, add_all
from asreported.ledger import Ledger
from asreported.record.wire import dumps
from tests.ledger.invented import all_of, invented

TEXTS = {
    "ferry.txt": "The ferry will sail again on Friday, Transport Minister Aino Salo said.\n",
    "storm.txt": "Police arrested two men in Tronsund on Monday, police chief Tomas Reyes told reporters.\n",
    "page.html": "<html><head><title>Strike</title></head><body><article><h1>Strike</h1><p>Workers marched in Oslo on Monday, "
    "the union said. They will march again next week, its leader Bo Lind told reporters.</p></article></body></html>",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    there = tmp_path / "reports"
    there.mkdir()
    for name, text in TEXTS.items():
        (there / name).write_text(text, encoding="utf-8")
    return there


def test_a_folder_is_added_and_what_was_interrupted_goes_on(file: Ledger, folder: Path) -> None:
    given = Given(published="2024-05-01", outlet="The Daily Ferry")
    first = next(iter(add_all(file, [str(folder)], given)))  # and then the lights went out
    assert first.added is not None
    told = list(add_all(file, [str(folder)], given))
    assert Counter(outcome.added.status for outcome in told if outcome.added) == {"new": 2, "known": 1}
    before = all_of(file)
    assert {o.added.status for o in add_all(file, [str(folder)], given) if o.added} == {"known"}
    assert all_of(file) == before
    assert file.verify() == []
    kept = {file.raw(row.id) for row in file.reports().reports}
    assert {data for data, _ in kept} == {text.encode() for text in TEXTS.values()}
    assert {row.outlet for row in file.reports().reports} == {"The Daily Ferry"}


def test_one_that_fails_does_not_stop_the_others(file: Ledger, folder: Path, tmp_path: Path) -> None:
    told = list(add_all(file, [str(folder / "none.txt"), str(folder / "ferry.txt"), str(tmp_path / "no" / "folder")]))
    assert [o.added is not None for o in told] == [False, True, False]
    assert "none.txt" in str(told[0].error)
    assert file.reports().total == 1


def test_lines_of_records_and_of_reports(file: Ledger, tmp_path: Path) -> None:
    records = tmp_path / "records.jsonl"
    records.write_text("".join(dumps(invented(n)) + "\n" for n in range(3)) + "{broken\n", encoding="utf-8")
    told = list(add_all(file, [str(records)]))
    assert [o.added.status if o.added else "failed" for o in told] == ["new", "new", "new", "failed"]
    reports = tmp_path / "reports.jsonl"
    lines = [{"id": f"mine-{n}", "text": text} for n, text in enumerate(list(TEXTS.values())[:2])]
    reports.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    told = list(add_all(file, [str(reports)]))
    assert [o.added.report for o in told if o.added] == ["mine-0", "mine-1"]
    assert file.reports().total == 5
    assert file.verify() == []
