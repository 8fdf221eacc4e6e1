"""The same tasks on larger data, where a folder `shared` lies beside the checkout (ASREPORTED_SHARED names another).

The folder brings its gold, its licences and its own scorers, which are run as they are. Nothing of it is part of this
project, and whoever does not have it loses only these figures.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from asreported.reader.kit import Kit
from asreported.record import report_of
from asreported.record.wire import dumps
from evals.reading import record_of

FOLDER = Path(os.environ.get("ASREPORTED_SHARED") or Path(__file__).parent.parent.parent / "shared")


class SharedSet(NamedTuple):
    """A set of gold and how it is scored.

    figures   shown name -> place in the scorer's JSON;  floors  those of them that must not fall
    quick     how many reports the gate reads (0: none), since it runs on every change
    """

    name: str
    gold: str
    scorer: str
    figures: dict[str, str]
    convert: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    floors: tuple[str, ...] = ()
    quick: int = 0


SETS = (
    SharedSet(
        "PolNeAR dev (attribution)",
        "attribution/polnear_dev.jsonl",
        "score_attribution.py",
        {
            "joint": "attribution.joint.f1",
            "joint P": "attribution.joint.p",
            "joint R": "attribution.joint.r",
            "content": "attribution.content.f1",
            "joint strict": "attribution.joint_strict.f1",
            "direct joint": "direct.joint.f1",
        },
        convert=("attribution", "--no-nested"),
        floors=("joint", "joint strict", "content", "direct joint"),
        quick=20,
    ),
    SharedSet(
        "GUM interviews dev (attribution)",
        "attribution/gum_interviews_dev.jsonl",
        "score_attribution.py",
        {
            "joint": "attribution.joint.f1",
            "joint P": "attribution.joint.p",
            "joint R": "attribution.joint.r",
            "content": "attribution.content.f1",
            "direct joint": "direct.joint.f1",
        },
        convert=("attribution",),
        floors=("joint",),
        quick=19,
    ),
    SharedSet(
        "MEANTIME dev (time)",
        "time/meantime_en_dev.jsonl",
        "score_time.py",
        {"strict": "strict_f1", "relaxed": "relaxed_f1", "value": "value_f1", "wrong values": "wrong_value_rate"},
        convert=("time",),
        floors=("strict", "value"),
        quick=60,
    ),
    SharedSet(
        "GUM Wikinews dev (names)",
        "entities/gum_wikinews_dev.jsonl",
        "score_entities.py",
        {
            "typed exact": "names.typed_exact.f1",
            "exact": "names.exact.f1",
            "overlap P": "names.overlap.p",
            "overlap R": "names.overlap.r",
            "clusters (matched B3)": "coref.matched.b3.f1",
        },
        options=("--types", "gum"),
    ),
    SharedSet(
        "re3d dev (names)",
        "entities/re3d_dev.jsonl",
        "score_entities.py",
        {"typed exact": "names.typed_exact.f1", "exact": "names.exact.f1", "overlap R": "names.overlap.r"},
        options=("--types", "re3d"),
    ),
    SharedSet(
        "PLOVER gold records dev (events)",
        "events/plover_gsr_dev.jsonl",
        "score_events.py",
        {
            "types": "types.f1",
            "types P": "types.p",
            "types R": "types.r",
            "trigger": "trigger",
            "actor": "all.actor.lenient.f1",
            "recipient": "all.recipient.lenient.f1",
        },
    ),
    SharedSet(
        "PLV train (event types of sentences)",
        "events/plv_train.jsonl",
        "score_events.py",
        {
            "accuracy": "accuracy",
            "macro F1": "macro_f1",
            "answered right": "accuracy_answered",
            "abstained": "abstained",
        },
    ),
    SharedSet(
        "UDS factuality dev (status)",
        "events/uds_factuality_dev.jsonl",
        "score_factuality.py",
        {"coverage": "coverage", "mean error": "mae", "Pearson r": "pearson", "macro F1": "macro_f1"},
        options=("--cut", "0.5"),
    ),
)


def is_there() -> bool:
    """Is the folder there, with its scorers?"""
    return (FOLDER / "data").is_dir() and (FOLDER / "score").is_dir()


def score_set(
    shared: SharedSet,
    limit: int | None = None,
    step: Callable[[int, int], object] = lambda _i, _n: None,
    kit: Kit | None = None,
) -> dict[str, float]:
    """The figures of one set, of its first `limit` reports where one is given. `step` hears (read so far, of)."""
    with tempfile.TemporaryDirectory(prefix="asreported-eval-") as folder:
        work = Path(folder)
        lines = (FOLDER / "data" / shared.gold).read_text(encoding="utf-8").split("\n")
        gold = [line for line in lines if line.strip()][:limit]
        (work / "gold.jsonl").write_text("\n".join(gold) + "\n", encoding="utf-8")
        run("to_batch.py", work / "gold.jsonl", work / "in.jsonl")
        given = [json.loads(line) for line in (work / "in.jsonl").read_text(encoding="utf-8").split("\n") if line]
        with (work / "records.jsonl").open("w", encoding="utf-8") as out:
            for i, line in enumerate(given):
                out.write(dumps(record_of(report_of(line.pop("text"), **line), kit)) + "\n")
                step(i + 1, len(given))
        found = work / "records.jsonl"
        if shared.convert:
            kind, *options = shared.convert
            run("from_record.py", kind, found, work / "found.jsonl", *options)
            found = work / "found.jsonl"
        scored = json.loads(run(shared.scorer, work / "gold.jsonl", found, "--json", *shared.options))
    return {name: value for name, path in shared.figures.items() if (value := _at(scored, path)) is not None}


def score_sample() -> dict[str, float]:
    """The rows of the sample report's acceptance check."""
    text = (FOLDER / "sample" / "moscow-visit.txt").read_text(encoding="utf-8")
    record = record_of(report_of(text, published="2023-10-26", updated="2023-10-27"))
    with tempfile.TemporaryDirectory(prefix="asreported-eval-") as folder:
        path = Path(folder) / "record.json"
        path.write_text(dumps(record), encoding="utf-8")
        scored = json.loads(run("score_sample.py", path, "--json"))
    rows = scored.get("rows", scored)
    return {name: float(value) for name, value in rows.items() if isinstance(value, int | float)} | (
        {"overall": float(scored["overall"])} if "overall" in scored else {}
    )


def run(script: str, *arguments: object, folder: Path = FOLDER) -> str:
    """The standard output of one of the folder's scripts."""
    command = [sys.executable, str(folder / "score" / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not (done.stdout or done.returncode == 0):
        raise RuntimeError(f"{script} failed: {done.stderr.strip()[-400:]}")
    return done.stdout


def _at(scored: Any, path: str) -> float | None:
    for key in path.split("."):
        scored = scored.get(key) if isinstance(scored, dict) else None
    return float(scored) if isinstance(scored, int | float) else None
