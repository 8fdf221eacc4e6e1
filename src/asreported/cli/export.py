"""`asreported export`: records out as tables that others' programs read."""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click

from asreported.cli.given import opened
from asreported.cli.output import whole_file
from asreported.errors import InputError

SOME_FAILED = 3
NAMED_FAILURES = 10
FORMATS = ("polecat", "gdelt", "jsonl", "csv-statements")


@click.command(short_help="Write records as tables: POLECAT, GDELT, CSV.")
@click.argument("records", metavar="RECORDS.jsonl")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="polecat", show_default=True,
              help="polecat: every event and statement, with its status. gdelt: what took place, as GDELT 2.0 events. "
                   "jsonl: the rows of polecat as objects. csv-statements: who said what.")  # fmt: skip
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
@click.option("--ontology", metavar="FOLDER", help="The ontology of your own with which the records were made.")
def export(records: str, format_: str, output: str | None, ontology: str | None) -> int:
    """Write the records of a file as a table.

    RECORDS is what `asreported batch` writes, or one record; - is standard input. A planned visit is never exported as a
    visit: its row has the type AGREE, or CAMEO's code of an intent. GDELT's table has no column for what is denied, feared
    or demanded; such events are left out of it, and counted at the end.

    \b
    Examples:
      asreported export records.jsonl -o records.tsv
      asreported export records.jsonl --format gdelt -o records.export.CSV
      asreported batch reports.jsonl - | asreported export - --format csv-statements > statements.csv

    \b
    Exit status: 0, 1 when nothing could be read, 3 when some lines are no records.
    """
    from asreported import desk

    exporter = desk.Exporter(format_, ontology)
    failures: list[str] = []
    done = 0
    with opened(records) as (stream, _), _written(output) as out:
        for found in desk.records_in(stream):
            if isinstance(found, desk.BadLine):
                failures.append(f"line {found.number}: {' '.join(found.message.split())}")
                continue
            lines = exporter.body(found)
            out.write((lines if done else exporter.head() + lines).encode("utf-8", "replace"))
            done += 1
        if not done:
            raise InputError(f"{records}: there is no record in it" + (f"; {failures[0]}" if failures else ""))
    _sum_up(done, exporter.left_out, failures)
    return SOME_FAILED if failures else 0


def _sum_up(done: int, left_out: Counter[str], failures: list[str]) -> None:
    failed = f"; {len(failures):,} could not be:" if failures else ""
    click.echo(f"asreported: {done:,} {'record' if done == 1 else 'records'} exported{failed}", err=True)
    for failure in failures[:NAMED_FAILURES]:
        click.echo(f"  {failure}", err=True)
    if len(failures) > NAMED_FAILURES:
        click.echo(f"  and {len(failures) - NAMED_FAILURES:,} more", err=True)
    if left_out:
        parts = ", ".join(f"{number:,} {status}" for status, number in sorted(left_out.items()))
        click.echo(f"asreported: left out of this table: {parts}", err=True)


@contextlib.contextmanager
def _written(output: str | None) -> Iterator[IO[bytes]]:
    """The file, which takes its name when all is written; or standard output."""
    if output not in (None, "-"):
        with whole_file(Path(output)) as out:
            yield out
    else:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
