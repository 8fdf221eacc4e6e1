"""Stories: `python -m evals.story_clusters`, with the shared data beside the checkout.

ECB+ puts two news events of one kind beside each other in each of its topics (two fires in shops of one chain), so that
words alone lead astray. Its documents are placed one by one, as they would arrive, in the file's order and in shuffled
ones; B-cubed says how far the stories are its own. Its documents have no date of publication; what they name is all.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from asreported.across.stories import MemoryStories, StoryFeatures, place, story_features
from asreported.record import report_of
from evals.reading import record_of
from evals.shared import FOLDER

FILE = "data/stories/ecbplus_dev.jsonl"


class Score(NamedTuple):
    """B-cubed: precision, recall and their mean, over all reports."""

    p: float
    r: float
    f1: float


def bcubed(gold: Mapping[str, str], found: Mapping[str, str]) -> Score:
    """How far two groupings of the same reports agree.

    >>> bcubed({"a": "1", "b": "1", "c": "2", "d": "2"}, {"a": "x", "b": "x", "c": "x", "d": "x"}).p
    0.5
    """
    mine, theirs = _groups(gold), _groups(found)
    shared = {i: len(mine[gold[i]] & theirs[found[i]]) for i in gold}
    p = sum(n / len(theirs[found[i]]) for i, n in shared.items()) / len(gold)
    r = sum(n / len(mine[gold[i]]) for i, n in shared.items()) / len(gold)
    return Score(p, r, 2 * p * r / (p + r) if p + r else 0.0)


def placed(features: Sequence[StoryFeatures]) -> dict[str, str]:
    """The story of each report, when they arrive in this order."""
    shelf = MemoryStories()
    for f in features:
        shelf.save(f, place(f, shelf).story)
    return shelf.of


def _groups(of: Mapping[str, str]) -> dict[str, set[str]]:
    out: defaultdict[str, set[str]] = defaultdict(set)
    for report, group in of.items():
        out[group].add(report)
    return out


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=FOLDER)
    parser.add_argument("--orders", type=int, default=3, metavar="N", help="shuffled orders beside the file's own")
    args = parser.parse_args(argv)
    path = args.shared / FILE
    if not path.exists():
        print(f"skipped: {path} is not here", file=sys.stderr)
        return 0
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    gold = {row["id"]: row["cluster"] for row in rows}
    features = [story_features(record_of(report_of(row["text"], id=row["id"], url=row.get("url")))) for row in rows]
    for order in range(args.orders + 1):
        some = list(features)
        if order:
            random.Random(order).shuffle(some)
        found = placed(some)
        score = bcubed(gold, found)
        name = f"shuffled, {order}" if order else "in the file's order"
        print(
            f"{name:20} B-cubed F1 {score.f1:.3f}   P {score.p:.3f}   R {score.r:.3f}   stories {len(set(found.values()))}"
        )
    print(f"{len(rows)} reports, {len(set(gold.values()))} stories")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
