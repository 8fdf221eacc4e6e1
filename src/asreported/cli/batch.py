"""`asreported batch`: many reports in one file, in one go."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path
from typing import IO

import click

from asreported.cli.given import counted_lines, heed_sigterm, opened
from asreported.cli.options import own_ontology
from asreported.cli.output import part_of, whole_file
from asreported.cli.progress import Counted, progress_of
from asreported.errors import InputError

SOME_FAILED = 3
NAMED_FAILURES = 10


@click.command(short_help="Read a file of reports into a file of records.")
@click.argument("in_jsonl", metavar="IN.jsonl")
@click.argument("out_jsonl", metavar="OUT.jsonl")
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N",
              help="How many processes read; the output is the same for any number.")  # fmt: skip
@own_ontology
def batch(in_jsonl: str, out_jsonl: str, jobs: int, ontology: str | None) -> int:
    """Read reports from JSON Lines and write their records as JSON Lines, in the same order.

    A line of IN is {"id", "text", "published"?, "updated"?, "outlet"?, "url"?, "title"?}; - is standard input or output. A line
    that cannot be read becomes {"id", "error"}, the batch goes on, and says at the end what failed. OUT takes its name
    only when all is done; an interrupted batch leaves OUT.part.

    \b
    Examples:
      asreported batch reports.jsonl records.jsonl --jobs 2
      zcat reports.jsonl.gz | asreported batch - - > records.jsonl
      asreported batch reports.jsonl records.jsonl --ontology labour-disputes

    \b
    Exit status: 0, 1 when there is no input, 3 when some lines failed, 130 when interrupted.
    """
    if out_jsonl != "-" and in_jsonl != "-" and Path(out_jsonl).exists() and _same(in_jsonl, out_jsonl):
        raise InputError("IN and OUT are the same file; the reports would be lost")
    heed_sigterm()
    began = time.monotonic()
    with opened(in_jsonl) as (stream, size):
        if out_jsonl == "-":
            counted = _run(stream, size, sys.stdout.buffer, jobs, ontology)
        else:
            try:
                with whole_file(Path(out_jsonl), keep_part=True) as out:
                    counted = _run(stream, size, out, jobs, ontology)
            except BaseException:
                if part_of(Path(out_jsonl)).exists():
                    click.echo(f"asreported: stopped; what was done is in {out_jsonl}.part", err=True)
                raise
    return _summed_up(counted, time.monotonic() - began)


def _run(stream: IO[bytes], size: int | None, out: IO[bytes], jobs: int, ontology: str | None) -> Counted:
    from asreported import desk

    own = desk.ontology_of(ontology) if ontology is not None else None
    counted = Counted()
    with progress_of(counted, size) as show:
        for outcome in desk.batch(counted_lines(stream, counted), jobs, own):
            out.write(outcome.line + b"\n")
            if out is sys.stdout.buffer:
                out.flush()
            counted.reports += 1
            counted.words += outcome.words
            if outcome.error is not None:
                counted.failed += 1
                if len(counted.failures) < NAMED_FAILURES:
                    counted.failures.append((outcome.number, outcome.id, outcome.error))
            show()
    return counted


def _same(one: str, other: str) -> bool:
    with contextlib.suppress(OSError):
        return Path(one).samefile(other)
    return False


def _summed_up(counted: Counted, seconds: float) -> int:
    seconds = max(seconds, 1e-6)
    click.echo(
        f"asreported: {counted.reports:,} lines, {counted.reports - counted.failed:,} records, {counted.words:,} words in "
        f"{seconds:.1f} s ({counted.reports / seconds:,.1f} reports/s, {counted.words / seconds:,.0f} words/s)",
        err=True,
    )
    if not counted.failed:
        return 0
    click.echo(f"asreported: {counted.failed:,} could not be read:", err=True)
    for number, given, error in counted.failures:
        what = " ".join(error.split())
        click.echo(f"  line {number}, {given}: {what}" if given is not None else f"  {what}", err=True)
    if counted.failed > len(counted.failures):
        click.echo(
            f"  and {counted.failed - len(counted.failures):,} more; each has an error line in the output", err=True
        )
    return SOME_FAILED
