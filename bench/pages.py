"""What the reading room's pages cost in a large ledger, against bare pages that run the same SQL and send the same bytes.

    python -m bench.pages --statements 100000 --rounds 40

A ledger of invented reports is built through the ledger's own way in, many reports a transaction. For each page the
SQL that it runs is written down, and a bare Starlette app runs that SQL on a connection of sqlite3 and sends the bytes that
the page sent: all the SQL that makes the page, also where a page that was made before is only sent again. They alternate;
ratios are those of the medians. Every round asks for another report, word or entity.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from asreported.ledger import Ledger
from asreported.ledger.judge import judgements
from asreported.ledger.unpack import forget_unpacked
from asreported.ledger.write import add_report
from asreported.record import Entity, Hop, MadeBy, Mention, Record, Span, Statement
from asreported.record.ids import make_id
from asreported.record.report import report_of
from asreported.web.app import create_app
from asreported.web.kept import Shelf

PER_REPORT = 40
SPEAKERS = 8  # of a report
AT_ONCE = 250  # reports a transaction
_SOUNDS = "ba be bo da di do fa fe ga go ka ke ki la le lo ma mi mo na ne no pa pe po ra re ro sa se si ta te ti to va ve vo".split()
Asked = tuple[str, Any]


class Cost(NamedTuple):
    """Milliseconds of a page, medians: `again` when it was made before, `made` when its records are unpacked, `cold` when
    nothing is, and of the bare page."""

    again: float
    made: float
    cold: float
    bare: float
    bytes: int
    queries: int


def _word(number: int) -> str:
    out = ""
    for _ in range(4):
        number, at = divmod(number, len(_SOUNDS))
        out += _SOUNDS[at]
    return out


def records(statements: int, seed: int = 1) -> Iterator[Record]:
    """Invented records: people who say things in words of a Zipfian vocabulary."""
    chance = random.Random(seed)
    words = [_word(7919 * n % len(_SOUNDS) ** 4) for n in range(20_000)]
    rising = list(itertools.accumulate(1 / (n + 10) for n in range(len(words))))
    people = [f"{_word(31 * n).title()} {_word(101 * n + 7).title()}" for n in range(3_000)]
    made_by = MadeBy(asreported="bench", language="en", model="none", ontology="none")
    for number in range(-(-statements // PER_REPORT)):
        names = chance.sample(people, SPEAKERS)
        entities = {name: Entity(id=make_id("en", name), type="person", name=name) for name in names}
        text, said, mentions = f"{' '.join(chance.sample(words, 6)).capitalize()}\n\n", [], []
        for line in range(PER_REPORT):
            name = names[line % SPEAKERS]
            start = len(text)
            quote = f"“{' '.join(chance.choices(words, cum_weights=rising, k=14)).capitalize()},”"
            text += f"{quote} {name} said.{' ' if line % 4 < 3 else chr(10) * 2}"
            at = start + len(quote) + 1
            source, cue = Span(at, at + len(name)), Span(at + len(name) + 1, at + len(name) + 5)
            id = entities[name].id
            mentions.append(
                Mention(
                    id=make_id("mn", at), start=at, end=source.end, kind="name", type="person", entity=id, by="bench"
                )
            )
            content = (Span(start, start + len(quote)),)
            said.append(
                Statement(
                    id=make_id("st", start, number), source=(source,), cue=(cue,), content=content, verbatim=content,
                    kind="direct", speaker=id, origin=id, chain=(Hop(by="outlet"), Hop(by=id, spans=(source,), cue=(cue,))),
                    confidence=0.9, by="bench",
                )
            )  # fmt: skip
        day = f"20{10 + number // 336 % 14:02d}-{1 + number // 28 % 12:02d}-{1 + number % 28:02d}"
        report = report_of(text, published=day, outlet=f"Post {number % 40}", url=f"https://example.org/{number}")
        yield Record(
            report=report,
            entities=tuple(entities.values()),
            mentions=tuple(mentions),
            statements=tuple(said),
            made_by=made_by,
        )


def build(path: Path, statements: int) -> float:
    """The ledger; the seconds that it took."""
    start = time.perf_counter()
    with Ledger.open(path) as ledger:
        waiting = records(statements)
        while some := list(itertools.islice(waiting, AT_ONCE)):
            with ledger.store.writing() as connection:
                people = judgements(connection)
                for record in some:
                    raw = record.report.text.encode()
                    add_report(connection, record, raw, "text/plain", "bench", ledger.known, people)
    return time.perf_counter() - start


class Overheard:
    """The SQL that the threads of a ledger run, while it is listened to."""

    def __init__(self, ledger: Ledger) -> None:
        self.asked: list[Asked] = []
        sa.event.listen(ledger.store.engine, "before_cursor_execute", self._note)

    def _note(self, _c: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        if not statement.startswith("BEGIN"):
            self.asked.append((statement, parameters))


def bare(path: Path, pages: dict[str, tuple[list[Asked], bytes]]) -> Starlette:
    """An app that runs the SQL of a page and sends its bytes, and nothing else."""
    import sqlite3

    held = threading.local()

    def page(request: Request) -> HTMLResponse:
        if not hasattr(held, "connection"):
            held.connection = sqlite3.connect(path)
            held.connection.execute("PRAGMA cache_size=-65536")
        asked, sent = pages[request.url.path + (f"?{request.url.query}" if request.url.query else "")]
        for statement, parameters in asked:
            held.connection.execute(statement, parameters).fetchall()
        return HTMLResponse(sent)

    return Starlette(routes=[Route("/{rest:path}", page)])


def measure(path: Path, kinds: dict[str, list[str]]) -> dict[str, Cost]:
    """The cost of each kind of page."""
    out = {}
    app = create_app(lambda: Ledger.open(path))
    with asyncio.Runner() as runner, Ledger.open(path) as ledger:
        app.state.ledger = ledger
        overheard = Overheard(ledger)
        for kind, addresses in kinds.items():
            pages: dict[str, tuple[list[Asked], bytes]] = {}
            times: tuple[list[float], ...] = ([], [], [], [])
            other = bare(path, pages)
            for address in addresses:
                runner.run(ask(app, address))  # the database's own cache is warm for all
                app.state.kept = Shelf()
                forget_unpacked()
                times[2].append(runner.run(ask(app, address))[0])
                app.state.kept = Shelf()
                overheard.asked.clear()
                took, sent = runner.run(ask(app, address))
                times[1].append(took)
                pages[address] = (list(overheard.asked), sent)
                times[0].append(runner.run(ask(app, address))[0])
                runner.run(ask(other, address))
                times[3].append(runner.run(ask(other, address))[0])
            size = int(statistics.median(len(sent) for _, sent in pages.values()))
            queries = int(statistics.median(len(asked) for asked, _ in pages.values()))
            again, made, cold, plain = (1e3 * statistics.median(some) for some in times)
            out[kind] = Cost(again, made, cold, plain, size, queries)
    return out


async def ask(app: Any, address: str) -> tuple[float, bytes]:
    """The seconds that an app takes for a page, without a server or a network, and the page's bytes."""
    path, _, query = address.partition("?")
    scope = {
        "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": path, "raw_path": path.encode(),
        "query_string": query.encode(), "root_path": "", "headers": [(b"host", b"127.0.0.1")], "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80), "asgi": {"version": "3.0"},
    }  # fmt: skip
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    start = time.perf_counter()
    await app(scope, receive, send)
    took = time.perf_counter() - start
    if sent[0]["status"] != 200:
        raise RuntimeError(f"{address}: {sent[0]['status']}")
    return took, b"".join(message.get("body", b"") for message in sent[1:])


def addresses(path: Path, rounds: int, seed: int = 2) -> dict[str, list[str]]:
    """What is asked for: other words, reports and entities every round."""
    chance = random.Random(seed)
    with Ledger.open(path) as ledger:
        reports = chance.sample(ledger.ids(), rounds)
        found = [ledger.record(id) for id in reports]
        entities = [next(iter(ledger.gids(id).values())) for id in reports]
    words = [chance.choice(record.report.text.split(",")[0].split()[8:]) for record in found]
    pairs = [" ".join(record.report.text.split("\n\n")[1].split()[1:3]) for record in found]
    return {
        "search, a word": [f"/search?q={word}" for word in words],
        "search, two words": [f"/search?q={pair.replace(' ', '+')}" for pair in pairs],
        "report": [f"/report/{id}" for id in reports],
        "entity": [f"/entity/{id}" for id in entities],
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--ledger", type=Path, help="Build it here, or take the one that is here.")
    given = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        path = given.ledger or Path(folder) / "pages.ledger"
        if not path.exists():
            print(
                f"built {given.statements:,} statements in {build(path, given.statements):.0f} s, {path.stat().st_size / 1e6:.0f} MB"
            )
        for kind, cost in measure(path, addresses(path, given.rounds)).items():
            print(
                f"{kind:18} bare {cost.bare:5.1f} ms | again {cost.again:5.1f} ms, ratio {cost.again / cost.bare:4.2f} | made "
                f"{cost.made:5.1f} ms, {cost.made / cost.bare:4.2f} | cold {cost.cold:5.1f} ms, {cost.cold / cost.bare:4.2f} | "
                f"{cost.queries} queries, {cost.bytes / 1e3:.0f} KB"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
