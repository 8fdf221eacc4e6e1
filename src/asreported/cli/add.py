"""`asreported add`: reports into the ledger."""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator

import click

from asreported.cli.given import heed_sigterm
from asreported.cli.ledger_options import answer, answer_format, open_ledger, person, which_ledger
from asreported.cli.options import known_of_report, own_ontology
from asreported.cli.read import own_of

SOME_FAILED = 3


@click.command(short_help="Read reports into the ledger.")
@click.argument("sources", nargs=-1, metavar="PATH | URL | FOLDER | FILE.jsonl...")
@known_of_report
@own_ontology
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N",
              help="How many processes read a file of JSON lines.")  # fmt: skip
@click.option("--by", metavar="NAME", help="Who adds them, for the log; your user name by default.")
@answer_format
@which_ledger
@click.pass_context
def add(
    context: click.Context,
    sources: tuple[str, ...],
    published: str | None,
    updated: str | None,
    outlet: str | None,
    ontology: str | None,
    jobs: int,
    by: str | None,
    format_: str,
) -> int:
    """Read news reports and keep them, with their records, in the ledger.

    Each report is kept whole or not at all, as soon as it is read. One that the ledger has changes nothing, so that what
    was interrupted goes on when it is told again. A new version of a page is kept beside the old one.

    \b
    Examples:
      asreported add report.txt --published 2024-05-01 --outlet "The Daily Ferry"
      asreported add https://example.org/news/1
      asreported --ledger ferry.ledger add reports/
      asreported add records.jsonl

    \b
    Exit status: 0, 1 when nothing could be added, 3 when some of several could not, 130 when interrupted.
    """
    from asreported.filing import Given, add_all
    from asreported.views.listing import Column

    if not sources:
        raise click.UsageError("name a file, a folder or a web address")
    heed_sigterm()
    counts: Counter[str] = Counter()
    rows = []
    given = Given(published, updated, outlet, own_of(ontology))
    with open_ledger(context, create=True) as ledger, _bar() as (found, step):
        for outcome in add_all(ledger, sources, given, by=person(by), jobs=jobs, found=found):
            if outcome.added is None:
                counts["failed"] += 1
                click.echo(f"asreported: {' '.join(str(outcome.error).split())}", err=True)
            else:
                counts[outcome.added.status] += 1
                added = outcome.added
                rows.append({"source": outcome.name, "report": added.report, "status": added.status, "story": added.story,
                             "copies": list(added.copies)})  # fmt: skip
            step()
        where = ledger.where
    columns = [Column("status", "Status"), Column("report", "Report"), Column("story", "Story"), Column("source", "Source", True),
               Column("copies", "Same text as", True)]  # fmt: skip
    if rows:
        answer(columns, rows, format_, "")
    told = ", ".join(f"{counts[s]:,} {w}" for s, w in _WORDS if counts[s]) or "nothing"
    click.echo(f"asreported: {told}; ledger {where}", err=True)
    if not counts["failed"]:
        return 0
    return SOME_FAILED if rows or counts["failed"] > 1 else 1


_WORDS = (
    ("new", "added"),
    ("revision", "added as new versions"),
    ("known", "known already"),
    ("failed", "could not be added"),
)


@contextlib.contextmanager
def _bar() -> Iterator[tuple[Callable[[int], None], Callable[[], None]]]:
    """A progress bar where somebody looks: what is to be told the number of sources, and what after each report."""
    if not sys.stderr.isatty():
        yield (lambda _many: None), (lambda: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    with Progress(
        BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True), transient=True
    ) as bar:
        task = bar.add_task("add", total=None)
        yield (lambda many: bar.update(task, total=many)), (lambda: bar.advance(task))
