"""The reading room under load: many who read and some who write at once, against a real server on a real ledger.

    python -m bench.web_load --seconds 60 --readers 200 --writers 5

Every writer's acknowledged verdicts and reports are looked for in the log afterwards, and the ledger is verified.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from asreported.ledger import Ledger

EXAMPLE = Path(__file__).parent.parent / "examples" / "harbour-bridge.txt"
PATIENCE_SECONDS = 120.0
_ADDS_EVERY = 8  # verdicts of a writer between two reports of theirs


@dataclass
class Tally:
    """What came of it.

    seconds   of each answer that a reader got;  kinds  how many answers of which page;  errors  what went wrong, in words
    verdicts  (entry, report, line) and  added  the report's id, as the server acknowledged them
    """

    seconds: list[float] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    verdicts: list[tuple[int, str, str]] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    took: float = 0.0


@contextlib.contextmanager
def served(ledger: Path) -> Iterator[str]:
    """`asreported serve` on a free port of this machine; its address. It is stopped as Ctrl-C stops it."""
    command = [sys.executable, "-m", "asreported", "serve", "--port", "0", "--ledger", str(ledger)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        try:
            told = server.stderr.readline()
            found = re.search(r"http://\S+?(?=/ )", told)
            if found is None:
                raise RuntimeError(f"the server did not start: {told}{server.stderr.read()}")
            yield found.group()
        finally:
            server.send_signal(signal.SIGINT)
            try:
                server.wait(30)
            except subprocess.TimeoutExpired:
                server.kill()


def furnish(ledger: Path, count: int = 6) -> None:
    """A ledger with some reports, each the example's words with a line of its own."""
    from asreported import read

    words = EXAMPLE.read_text("utf-8")
    with Ledger.open(ledger) as kept:
        for number in range(count):
            text = f"{words}\nIt was the storm's day {number}.\n"
            kept.add(read(text, published=f"2024-03-{13 + number:02d}", outlet=f"Post {number}"), raw=text.encode())


async def load(address: str, seconds: float, readers: int, writers: int) -> Tally:
    """Let them all in at once for some seconds; who has asked is waited for."""
    tally = Tally()
    limits = httpx.Limits(max_connections=readers + writers, max_keepalive_connections=readers + writers)
    async with httpx.AsyncClient(base_url=address, timeout=PATIENCE_SECONDS, limits=limits) as client:
        paths, lines = await _doors(client)
        start = time.perf_counter()
        until = start + seconds
        await asyncio.gather(
            *(_reader(client, tally, paths, number, until) for number in range(readers)),
            *(_writer(client, tally, lines, number, until) for number in range(writers)),
        )
        tally.took = time.perf_counter() - start
    return tally


async def _doors(client: httpx.AsyncClient) -> tuple[list[str], list[tuple[str, str]]]:
    """What there is to read, and the lines (report, line) to judge."""
    reports = [row["id"] for row in (await client.get("/reports.json")).json()["reports"]]
    stories = [story["id"] for story in (await client.get("/stories.json")).json()["stories"]]
    paths = ["/", "/reports.json", "/search?q=bridge", "/search.json?q=cables", "/search?q=storm&kind=statement"]
    for kind, ids in (("report", reports), ("story", stories)):
        paths += [path for id in ids[:6] for path in (f"/{kind}/{id}", f"/{kind}/{id}.json")]
    lines = []
    for report in reports:
        record = (await client.get(f"/report/{report}.json")).json()
        lines += [(report, line["id"]) for room in ("statements", "events") for line in record[room]]
    return paths, lines


async def _reader(client: httpx.AsyncClient, tally: Tally, paths: Sequence[str], number: int, until: float) -> None:
    for step in itertools.count(number):
        start = time.perf_counter()
        if start >= until:
            return
        path = paths[step * 7 % len(paths)]
        try:
            answer = await client.get(path)
        except httpx.HTTPError as error:
            tally.errors.append(f"GET {path}: {error!r}")
            continue
        tally.seconds.append(time.perf_counter() - start)
        tally.kinds[path.partition("?")[0].split("/")[1] or "/"] += 1
        if answer.status_code != 200:
            tally.errors.append(f"GET {path}: {answer.status_code} {answer.text[:200]}")


async def _writer(client: httpx.AsyncClient, tally: Tally, lines: Sequence[tuple[str, str]], number: int,
                  until: float) -> None:  # fmt: skip
    found = re.search(r'X-CSRF-Token": "([0-9a-f]+)"', (await client.get("/add")).text)
    assert found is not None
    headers = {"Accept": "application/json", "X-CSRF-Token": found.group(1)}
    for step in itertools.count():
        if time.perf_counter() >= until:
            return
        report, line = lines[(number + 5 * step) % len(lines)]
        if (step + number) % _ADDS_EVERY == 0:
            path, data = (
                "/add",
                {"text": f"Road {number}-{step} was closed on Friday, the police said.", "outlet": "Post"},
            )
        else:
            path, data = f"/report/{report}/judge", {"line": line, "verdict": ("accept", "reject")[step % 2]}
        try:
            answer = await client.post(path, data=data, headers=headers)
        except httpx.HTTPError as error:
            tally.errors.append(f"POST {path}: {error!r}")
            continue
        if answer.status_code not in (200, 201):
            tally.errors.append(f"POST {path}: {answer.status_code} {answer.text[:200]}")
        elif path == "/add":
            tally.added.append(answer.json()["report"])
        else:
            tally.verdicts.append((answer.json()["entry"], report, line))


def lost(ledger: Path, tally: Tally) -> list[str]:
    """What was acknowledged and is not there, and what else is wrong with the ledger; nothing, if all is well."""
    with Ledger.open(ledger, create=False) as kept:
        log = {entry.seq: entry for entry in kept.entries()}
        there = set(kept.ids())
        faults = [str(fault) for fault in kept.verify()]
    for seq, report, line in tally.verdicts:
        entry = log.get(seq)
        if entry is None or (entry.action, entry.subject) != ("judge", f"{report}/{line}"):
            faults.append(f"the verdict {seq} on {line} was acknowledged and is lost")
    faults += [f"the report {id} was acknowledged and is lost" for id in tally.added if id not in there]
    return faults


def run(folder: Path, seconds: float, readers: int, writers: int) -> tuple[Tally, list[str]]:
    """All of it: what came of it, and what was lost."""
    ledger = folder / "load.ledger"
    furnish(ledger)
    # In a thread of its own: who calls may have a loop running already, as tests that drive a browser do.
    with served(ledger) as address, ThreadPoolExecutor(1) as thread:
        tally = thread.submit(lambda: asyncio.run(load(address, seconds, readers, writers))).result()
    return tally, lost(ledger, tally)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and say what was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--writers", type=int, default=5)
    given = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        tally, gone = run(Path(folder), given.seconds, given.readers, given.writers)
    ordered = sorted(tally.seconds)
    print(f"{given.readers} readers, {given.writers} writers, {tally.took:.0f} s: {len(ordered):,} pages read, "
          f"{len(ordered) / tally.took:.0f} a second; {dict(tally.kinds)}")  # fmt: skip
    print(f"wait: median {statistics.median(ordered):.2f} s, 95 of 100 within {ordered[int(0.95 * len(ordered))]:.2f} s, "
          f"longest {ordered[-1]:.2f} s")  # fmt: skip
    print(
        f"acknowledged: {len(tally.verdicts)} verdicts, {len(tally.added)} reports; errors: {len(tally.errors)}; lost: {len(gone)}"
    )
    for told in (*tally.errors[:10], *gone[:10]):
        print(f"  {told}")
    return 1 if tally.errors or gone else 0


if __name__ == "__main__":
    raise SystemExit(main())
