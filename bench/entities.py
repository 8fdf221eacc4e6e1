"""What a report costs the directory of entities as it grows: `python -m bench.entities`.

Builds its own reports of invented people, bodies and places, adds them one after another, and compares the time of a
report at 1,000 entities with that at 100,000. Names repeat as in news: some are in the news every day, most once.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence

from asreported.across.entities import Directory
from asreported.across.shelf import MemoryShelf
from asreported.record.entity import Entity, Mention
from asreported.record.record import MadeBy, Record
from asreported.record.report import report_of

SYLLABLES = "ba be bi bo bu da de di do du fa fe ga go ha he ka ki ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta ti to va vi za".split()
BODIES = "Ministry Agency Front Council Bank Union Party Committee".split()


def word(chance: random.Random) -> str:
    """An invented word of two to four syllables."""
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


class News:
    """Reports without end; one name in three was in the news before."""

    def __init__(self, seed: int = 3) -> None:
        self.chance = random.Random(seed)
        self.families = [word(self.chance) for _ in range(4000)]
        self.given = [word(self.chance) for _ in range(800)]
        self.known: list[tuple[str, str]] = []
        self.count = 0

    def name(self) -> tuple[str, str]:
        """A name and its type."""
        if self.known and self.chance.random() < 0.35:
            return self.known[int(len(self.known) * self.chance.random() ** 3)]
        kind = self.chance.choice(("person", "person", "organization", "place"))
        if kind == "person":
            name = f"{self.chance.choice(self.given)} {self.chance.choice(self.families)}"
        elif kind == "organization":
            name = f"{self.chance.choice(self.families)} {self.chance.choice(BODIES)}"
        else:
            name = word(self.chance) + word(self.chance).lower()
        self.known.append((name, kind))
        return name, kind

    def record(self) -> Record:
        """A report of eight names."""
        self.count += 1
        names = dict(self.name() for _ in range(8))
        text, mentions, entities = "", [], []
        for n, (name, kind) in enumerate(names.items()):
            known = f"en_{n}"
            mentions.append(
                Mention(
                    id=f"mn_{n}",
                    start=len(text),
                    end=len(text) + len(name),
                    kind="name",
                    type=kind,  # type: ignore[arg-type]
                    entity=known,
                    by="bench",
                )
            )
            entities.append(Entity(id=known, type=kind, name=name))  # type: ignore[arg-type]
            text += name + ". "
        made = MadeBy(asreported="0", language="en", model="none", ontology="none")
        return Record(
            report=report_of(text, id=f"r{self.count}"),
            mentions=tuple(mentions),
            entities=tuple(entities),
            made_by=made,
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entities", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--reports", type=int, default=300, help="reports that are timed at each size")
    args = parser.parse_args(argv)
    news, shelf = News(), MemoryShelf()
    directory = Directory(shelf=shelf)
    first = None
    for size in args.entities:
        while len(shelf) < size:
            directory.add(news.record())
        records = [news.record() for _ in range(args.reports)]
        times = []
        for record in records:
            begun = time.perf_counter()
            directory.add(record)
            times.append(time.perf_counter() - begun)
        cost = sorted(times)[len(times) // 2] * 1000
        first = first or cost
        print(f"{len(shelf):>8,} entities: {cost:.2f} ms a report (median), {cost / first:.2f} times the first")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
