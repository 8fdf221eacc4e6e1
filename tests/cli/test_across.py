"""`asreported across` as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ONE = "Harbour chief Ines Prado met Mayor Otto Lund in Felsund on Monday. Prado said that the quay was safe."
TWO = "Ines Prado, who runs the harbour of Felsund, resigned on Friday, Mayor Otto Lund said."


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8")
    rows = [
        {"id": "a", "file": "one.txt", "outlet": "Fjord Post", "published": "2024-05-06T14:05+02:00"},
        {"id": "b", "text": TWO, "published": "2024-05-11"},
    ]
    (tmp_path / "manifest.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path


def across(here: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "asreported", "across", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=here)


def test_one_person_of_two_reports(here: Path) -> None:
    done = across(here, "manifest.jsonl", "out", "--entities", "map.jsonl")
    assert done.returncode == 0, done.stderr
    found = json.loads((here / "out" / "entities.json").read_text(encoding="utf-8"))
    prado = next(e for e in found if e["canonical"] == "Ines Prado")
    assert set(prado["mentions"]) == {"a", "b"}
    texts = {"a": ONE, "b": TWO}
    for report, mentions in prado["mentions"].items():
        assert all(texts[report][m["start"] : m["end"]] == m["text"] for m in mentions)
    lines = [json.loads(line) for line in (here / "map.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["id"] for line in lines if line["global"] == prado["id"]} == {"a", "b"}
    judgements = json.loads((here / "out" / "judgements.json").read_text(encoding="utf-8"))
    assert all(j["reason"] for j in judgements)


def test_records_do_as_well_as_a_manifest(here: Path) -> None:
    rows = [{"id": "a", "text": ONE}, {"id": "b", "text": TWO}]
    (here / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, "-m", "asreported", "batch", "in.jsonl", "records.jsonl"]
    subprocess.run(command, check=True, capture_output=True, cwd=here)
    assert across(here, "records.jsonl", "one").returncode == 0
    assert across(here, "in.jsonl", "two").returncode == 0
    for name in ("entities.json", "judgements.json"):
        assert (here / "one" / name).read_bytes() == (here / "two" / name).read_bytes()


def test_a_line_that_cannot_be_read_is_named_and_the_rest_goes_on(here: Path) -> None:
    with (here / "manifest.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id": "c", "file": "gone.txt"}\nno json\n')
    done = across(here, "manifest.jsonl", "out")
    assert done.returncode == 3
    assert "line 3, c: gone.txt cannot be read" in done.stderr
    assert "line 4" in done.stderr
    assert (here / "out" / "entities.json").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("gone.jsonl", "out"), "gone.jsonl cannot be read"),
        (("empty.jsonl", "out"), "no report could be read"),
        (("twice.jsonl", "out"), "two reports have the id 'a'"),
        (("manifest.jsonl", "one.txt"), "one.txt is a file; name a folder"),
    ],
)
def test_bad_input_is_one_line_and_writes_nothing(here: Path, arguments: tuple[str, str], message: str) -> None:
    (here / "empty.jsonl").write_text("", encoding="utf-8")
    (here / "twice.jsonl").write_text('{"id": "a", "text": "x y."}\n' * 2, encoding="utf-8")
    done = across(here, *arguments)
    assert done.returncode == 1
    assert message in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (here / "out").exists()


def test_a_judgement_goes_before_the_rules(here: Path) -> None:
    assert across(here, "manifest.jsonl", "one").returncode == 0
    rows = json.loads((here / "one" / "judgements.json").read_text(encoding="utf-8"))
    prado = next(row for row in rows if "Prado" in str(row) or row["one"][0] == "b")
    lines = [{"one": prado["one"], "other": prado["other"], "verdict": "different", "by": "Ida"}]
    (here / "mine.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    done = across(here, "manifest.jsonl", "two", "--judgements", "mine.jsonl", "--entities", "two.jsonl")
    assert done.returncode == 0, done.stderr
    found = {
        (line["id"], line["entity"]): line["global"]
        for line in map(json.loads, (here / "two.jsonl").read_text(encoding="utf-8").splitlines())
    }
    assert found[tuple(prado["one"])] != found[tuple(prado["other"])]
    again = json.loads((here / "two" / "judgements.json").read_text(encoding="utf-8"))
    assert any(row["verdict"] == "different" and row["by"] == "Ida" for row in again)


def test_the_judgements_that_it_writes_can_be_changed_and_given_back(here: Path) -> None:
    assert across(here, "manifest.jsonl", "one").returncode == 0
    path = here / "one" / "judgements.json"
    rows = json.loads(path.read_text(encoding="utf-8"))
    assert across(here, "manifest.jsonl", "two", "--judgements", str(path)).returncode == 0
    assert (here / "two" / "entities.json").read_bytes() == (here / "one" / "entities.json").read_bytes()
    rows[0]["verdict"] = "different"
    path.write_text(json.dumps(rows), encoding="utf-8")
    done = across(here, "manifest.jsonl", "three", "--judgements", str(path))
    assert done.returncode == 0, done.stderr
    assert (here / "three" / "entities.json").read_bytes() != (here / "one" / "entities.json").read_bytes()


def test_judgements_that_contradict_others_are_counted(here: Path) -> None:
    one, other = ["a", "en_x"], ["b", "en_y"]
    lines = [{"one": one, "other": other, "verdict": verdict, "by": "Ida"} for verdict in ("same", "different")]
    (here / "mine.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    done = across(here, "manifest.jsonl", "out", "--judgements", "mine.jsonl")
    assert done.returncode == 0
    assert "1 of the judgements contradict later ones" in done.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no json\n", "line 1: this is no JSON"),
        ('\n{"one": ["a", "b"]}\n', 'line 2: "other" must be [report, entity]'),
        ('[{"one": 3}]', 'item 1: "one" must be [report, entity]'),
    ],
)
def test_a_file_of_judgements_that_is_none_is_named(here: Path, text: str, message: str) -> None:
    (here / "mine.jsonl").write_text(text, encoding="utf-8")
    done = across(here, "manifest.jsonl", "out", "--judgements", "mine.jsonl")
    assert done.returncode == 1
    assert message in done.stderr
    assert not (here / "out").exists()


WIRE = """Ferry sinks off Tarn

TARN, May 6 (NPA) - A ferry sank off the port of Tarn on Monday, killing nine people, the Harbour Ministry said.

The Sea Eagle had left Tarn for the islands with 140 people on board when it struck a rock, the ministry said.

"The captain saw the rock too late," Harbour Minister Ines Prado told reporters. Divers will search the wreck on Tuesday."""
OWN = """Fourteen dead after ferry disaster

Ola Brandt in Tarn

The ferry Sea Eagle sank off Tarn on Monday, and 14 people were killed, the head of the hospital, Mona Rud, told the Post.

The Harbour Ministry had put the dead at nine. Ines Prado, the harbour minister, denied that the ferry was overloaded."""
SNOW = "Skiers in the Alps can expect snow this weekend, forecasters said. Roads over the high passes are open."
FILES = {
    "entities.json", "judgements.json", "stories.json", "copies.json", "revisions.json", "zones.json", "statements.jsonl",
    "same_utterance.json", "events.jsonl", "contradictions.json", "timeline.json",
}  # fmt: skip


def _loaded(folder: Path) -> dict[str, Any]:
    """Every file that was written, by its name; lines as lists."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    return {
        name: [json.loads(line) for line in text.splitlines()] if name.endswith("l") else json.loads(text)
        for name, text in texts.items()
    }


def _spans(value: Any) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Every span with words in a finding, and the report that the object around it names."""

    def within(value: Any, report: str | None) -> Iterator[tuple[dict[str, Any], str | None]]:
        if isinstance(value, list):
            for item in value:
                yield from within(item, report)
        elif isinstance(value, dict):
            report = value.get("report", report) if isinstance(value.get("report", report), str) else report
            if {"start", "end", "text"} <= value.keys():
                yield value, report
            for item in value.values():
                yield from within(item, report)

    return within(value, None)


def test_all_findings_of_a_set_of_reports(tmp_path: Path) -> None:
    texts = {
        "wire": WIRE,
        "copy": WIRE.replace("Ferry sinks off Tarn", "Nine die in ferry disaster"),
        "own": OWN,
        "later": WIRE.replace("nine people", "eleven people"),
        "snow": SNOW,
    }
    outlets = {"wire": "Norvik Press Agency", "copy": "Daily Gull", "own": "Fjord Post", "snow": "Alpine News"}
    rows = [
        {
            "id": name,
            "text": text,
            "outlet": outlets.get(name, outlets["wire"]),
            "url": f"https://news.example/{'wire' if name == 'later' else name}",
            "published": f"2024-05-06T{14 + n}:00+02:00",
        }
        for n, (name, text) in enumerate(texts.items())
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in reversed(rows)), encoding="utf-8")
    done = across(tmp_path, "in.jsonl", "out")
    assert done.returncode == 0, done.stderr
    assert "5 reports, 1 stories" in done.stderr
    found = _loaded(tmp_path / "out")
    assert set(found) == FILES

    assert list(found["stories.json"]["stories"].values()) == [["copy", "later", "own", "wire"]]
    assert found["stories.json"]["strays"] == ["snow"]
    assert {"copy", "wire"} in [set(c["members"]) for c in found["copies.json"]]
    [revision] = found["revisions.json"]
    assert (revision["old"], revision["new"]) == ("wire", "later")
    assert [(c["old"]["span"]["text"], c["new"]["span"]["text"]) for c in revision["changes"]]
    assert {"own", "wire"} <= {z["report"] for z in found["zones.json"]}

    statements = {row["id"]: row for row in found["statements.jsonl"]}
    assert {row["report"] for row in statements.values()} == set(texts)
    assert all(key in statements for group in found["same_utterance.json"] for key in group)
    events = {row["id"]: row for row in found["events.jsonl"]}
    sinking = next(e for e in events.values() if {m["report"] for m in e["mentions"]} >= {"wire", "copy", "own"})
    assert sinking["count"] == len(sinking["independent_origins"]) == len(sinking["origins"])
    assert sinking["count"] < len(texts) - 1
    assert sinking["first_reported_by"]["report"] == "wire"
    assert "copy" in {nothing["report"] for nothing in sinking["adds_nothing"]}
    assert any({c["a"]["report"], c["b"]["report"]} == {"wire", "own"} for c in found["contradictions.json"])
    assert all(c["event"] in events or c["event"] is None for c in found["contradictions.json"])
    assert {line["event"] for lines in found["timeline.json"].values() for line in lines} == set(events)

    located = [pair for name, value in found.items() if name != "entities.json" for pair in _spans(value)]
    assert located
    assert all(texts[report][span["start"] : span["end"]] == span["text"] for span, report in located if report)

    again = across(tmp_path, "in.jsonl", "again", "--jobs", "2")
    assert again.returncode == 0
    assert all((tmp_path / "again" / name).read_bytes() == (tmp_path / "out" / name).read_bytes() for name in FILES)
