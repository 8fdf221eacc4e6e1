"""What placing a report in its story costs as the shelf grows: `python -m bench.stories`.

Builds its own reports of invented words, a few of which are in the news every day and most hardly ever; each report
tells of one of the last three hundred stories, or of a new one.
"""

from __future__ import annotations

import argparse
import datetime
import itertools
import random
import time
from collections.abc import Iterator, Sequence

from asreported.across.stories import TERMS, MemoryStories, StoryFeatures, place

WORDS = 60_000
OWN = 15  # words of a report that are its story's
DAILY = 1000  # reports a day


def reports(count: int, seed: int = 1) -> Iterator[tuple[int, StoryFeatures]]:
    """Reports and the number of the story that each tells of."""
    chance = random.Random(seed)
    words = [f"w{n}" for n in range(WORDS)]
    rising = list(itertools.accumulate(1 / (n + 10) for n in range(WORDS)))
    stories: list[list[str]] = []
    for n in range(count):
        if n % 6 == 0:
            stories.append(chance.choices(words, cum_weights=rising, k=25))
        at = chance.randrange(max(0, len(stories) - 300), len(stories))
        own = dict.fromkeys(chance.sample(stories[at], OWN), 3.0)
        others = dict.fromkeys(chance.choices(words, cum_weights=rising, k=TERMS - len(own)), 1.0)
        day = (datetime.date(2020, 1, 1) + datetime.timedelta(n // DAILY)).isoformat()
        yield at, StoryFeatures(report=f"r{n}", terms=tuple((others | own).items()), days=(day, day), dated=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=100_000)
    args = parser.parse_args(argv)
    shelf, step = MemoryStories(), max(1, args.reports // 10)
    start = time.process_time()
    for n, (_, features) in enumerate(reports(args.reports), 1):
        shelf.save(features, place(features, shelf).story)
        if n % step == 0:
            spent = time.process_time() - start
            print(f"{n:8,} reports  {len(shelf.profiles):7,} stories  {1000 * spent / step:6.2f} ms a report")
            start = time.process_time()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
