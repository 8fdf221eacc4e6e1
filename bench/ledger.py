"""What a ledger costs as it grows: `python -m bench.ledger`, or `--reports 3000` for a quick look.

Builds its own reports (`bench.newsroom`), adds them one after another, and measures at 1,000 reports and further on

add      the time of `Ledger.add`, the median of the last 300, beside that at 1,000 reports
search   the time of `Ledger.search` (one page of hits, no facets) beside FTS5's own, asked for the same words, the same
         number of rows and the same order in the same file: the median of the ratios of 50 queries
size     bytes on the disk for each report

Up to `REAL` reports, what lies between the sizes is added by the same function, many reports to a transaction; from there
on, what is there is copied many times over in the database itself (`bench.multiply`), which takes less time,
so that the sizes are about those asked for. The machine
may have other things to do: `CPU` is the process's own time, without the disk's.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from asreported.ledger import Ledger
from asreported.ledger.search import match_of
from asreported.ledger.write import add_report
from asreported.record.record import Record
from bench.multiply import multiply
from bench.newsroom import Newsroom

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
REAL = 3_000
TIMED = 300
QUERIES = 50
PAGE = 20
TOGETHER = 100  # reports to a transaction where nothing is timed
FTS5 = "SELECT rowid FROM line_words WHERE line_words MATCH ? ORDER BY rank LIMIT ?"


def seconds(call: Callable[[], object], rounds: int = 1) -> float:
    """The time that a call takes; the least of so many rounds."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - begun)
    return best


def fill(ledger: Ledger, records: Iterator[Record], count: int) -> None:
    """Add reports, many to a transaction: the rows are those of `Ledger.add`."""
    for start in range(0, count, TOGETHER):
        with ledger.store.writing() as connection:
            for _ in range(min(TOGETHER, count - start)):
                record = next(records)
                add_report(connection, record, record.report.text.encode(), "text/plain", "bench", ledger.known, ())


def add_seconds(ledger: Ledger, records: Iterator[Record], count: int) -> tuple[float, float]:
    """The median time of an add, and that of the process's own."""
    whole, own = [], []
    for record in [next(records) for _ in range(count)]:
        begun, begun_own = time.perf_counter(), time.process_time()
        ledger.add(record, by="bench")
        own.append(time.process_time() - begun_own)
        whole.append(time.perf_counter() - begun)
    return statistics.median(whole), statistics.median(own)


def search_seconds(ledger: Ledger, queries: Sequence[str]) -> tuple[float, float]:
    """The median time of a search, and the median of its ratio to FTS5's own."""
    times, ratios = [], []
    for query in queries:
        asked = (match_of(query), PAGE)

        def bare(asked: tuple[str, int] = asked) -> None:
            with ledger.store.reading() as connection:
                connection.connection.driver_connection.execute(FTS5, asked).fetchall()  # type: ignore[union-attr]

        def ours(query: str = query) -> None:
            ledger.search(query, limit=PAGE, facets=False)

        bare()
        ours()
        alone, whole = seconds(bare, 5), seconds(ours, 5)
        times.append(whole)
        ratios.append(whole / alone)
    return statistics.median(times), statistics.median(ratios)


def size_of(path: Path) -> int:
    """The bytes of a ledger and of what SQLite keeps beside it."""
    return sum(p.stat().st_size for p in path.parent.glob(path.name + "*"))


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=100_000, help="how many reports the ledger grows to")
    parser.add_argument("--real", type=int, default=REAL, help="up to how many each is added, none copied")
    parser.add_argument("--folder", type=Path, help="where the ledger is built; a temporary folder by default")
    args = parser.parse_args(argv)
    news = Newsroom()
    records, there, first = news.records(), 0, (0.0, 0.0)
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        path = Path(folder) / "bench.ledger"
        with Ledger.open(path) as ledger:
            print("  reports   add, ms  to first   CPU, ms  to first   search, ms   to FTS5   KB a report", flush=True)
            for size in (*(s for s in SIZES if s < args.reports), args.reports):
                timed = min(TIMED, size - there)
                if size > args.real:
                    timed, times = TIMED, max(2, round(size / there))
                    with ledger.store.writing() as connection:
                        multiply(connection, times - 1)
                    there *= times
                else:
                    fill(ledger, records, size - there - timed)
                    there = size - timed
                cost, own = add_seconds(ledger, records, timed)
                there += timed
                kilobytes = size_of(path) / there / 1024
                first = first if any(first) else (cost, own)
                took, ratio = search_seconds(ledger, news.queries(QUERIES))
                adds = f"{cost * 1000:10.1f}{cost / first[0]:10.2f}{own * 1000:10.1f}{own / first[1]:10.2f}"
                print(f"{there:9,}{adds}{took * 1000:13.2f}{ratio:10.2f}{kilobytes:14.1f}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
