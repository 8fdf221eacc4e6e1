"""`asreported export`: records out as tables that others' programs read."""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from asreported.cli.given import opened
from asreported.cli.ledger_options import open_ledger, which_ledger
from asreported.cli.options import day
from asreported.cli.output import whole_file, write_out
from asreported.errors import InputError

if TYPE_CHECKING:
    from asreported.desk import BadLine
    from asreported.record import Record

SOME_FAILED = 3
NAMED_FAILURES = 10
LINES = ("polecat", "gdelt", "jsonl", "csv-statements", "web-annotation", "followthemoney", "schema-org", "ninjs")
TABLES = ("csv", "parquet")
FORMATS = (*LINES, *TABLES, "bundle", "corrections")


@click.command(short_help="Write records for other programs: tables, JSON-LD, evidence.")
@click.argument("records", required=False, metavar="[RECORDS.jsonl]")
@click.option(
    "--story",
    "stories",
    multiple=True,
    metavar="STORY",
    help="From the ledger only the reports of this story; may be repeated.",
)
@click.option("--format", "format_", type=click.Choice(FORMATS), default="polecat", show_default=True,
              help="polecat: every event and statement, with its status. gdelt: what took place, as GDELT 2.0 events. "
                   "jsonl: the rows of polecat as objects. csv-statements: who said what. csv, parquet: a folder with a table "
                   "each of statements, events and entities. web-annotation, followthemoney, schema-org, ninjs: JSON, one object "
                   "a line. bundle: a zip with records, a page, and digests to check them. "
                   "corrections: what people said of the ledger's lines, with the words, to train on.")  # fmt: skip
@click.option(
    "-o", "--output", metavar="FILE", help="Write there instead of to standard output; a folder, for csv and parquet."
)
@click.option("--made", callback=day, metavar="DATE", help="The date that a bundle bears. Never taken from the clock.")
@click.option("--ontology", metavar="FOLDER", help="The ontology of your own with which the records were made.")
@which_ledger
@click.pass_context
def export(
    context: click.Context, records: str | None, stories: tuple[str, ...], format_: str, output: str | None,
    made: str | None, ontology: str | None,
) -> int:  # fmt: skip
    """Write the records of a file, or of the ledger, as a table, or as other programs read them.

    RECORDS is what `asreported batch` writes, or one record; - is standard input. Without it the ledger's records are
    written, as people have corrected them, with the number of independent origins where a table has a place for it, and
    a bundle has the originals and the log. A planned visit is never exported as a
    visit: its row has the type AGREE, or CAMEO's code of an intent. GDELT's table has no column for what is denied, feared
    or demanded; such events are left out of it, and counted at the end.

    \b
    Examples:
      asreported export records.jsonl -o records.tsv
      asreported export records.jsonl --format gdelt -o records.export.CSV
      asreported batch reports.jsonl - | asreported export - --format csv-statements > statements.csv
      asreported export records.jsonl --format parquet -o tables/
      asreported export records.jsonl --format followthemoney -o entities.ftm.json
      asreported export --format corrections -o corrections.jsonl
      asreported export records.jsonl --format bundle --made 2024-05-01 -o evidence.zip
      asreported --ledger ferry.ledger export --story sy_11e12abacc --format bundle --made 2024-05-01 -o ferry.zip

    \b
    Exit status: 0, 1 when nothing could be read, 3 when some lines are no records.
    """
    from asreported import desk

    if records is None:
        return _of_ledger(context, stories, format_, output, made, ontology)
    if format_ == "corrections":
        raise click.UsageError("corrections are the ledger's; leave the file out")
    if stories:
        raise click.UsageError("--story picks from the ledger; leave the file out")
    if format_ not in LINES:
        return _whole(records, format_, output, made)
    exporter = desk.Exporter(format_, ontology)
    failures: list[str] = []
    done = 0
    with opened(records) as (stream, _), _written(output) as out:
        for found in desk.records_in(stream):
            if isinstance(found, desk.BadLine):
                failures.append(_named(found))
                continue
            lines = exporter.body(found)
            out.write((lines if done else exporter.head() + lines).encode("utf-8", "replace"))
            done += 1
        if not done:
            raise InputError(f"{records}: there is no record in it" + (f"; {failures[0]}" if failures else ""))
    _sum_up(done, exporter.left_out, failures)
    return SOME_FAILED if failures else 0


def _whole(records: str, format_: str, output: str | None, made: str | None) -> int:
    """What is made of all records together: a folder of tables, or a bundle."""
    from asreported import desk
    from asreported.views.flat_files import flat_files

    target = _target(format_, output, made)
    failures: list[str] = []
    good: Counter[str] = Counter()

    def read(stream: IO[bytes]) -> Iterator[Record]:
        for found in desk.records_in(stream):
            if isinstance(found, desk.BadLine):
                failures.append(_named(found))
            else:
                good["records"] += 1
                yield found

    with opened(records) as (stream, _):
        found = read(stream)
        if format_ == "bundle":
            kept = tuple(found)
            files = {"": desk.make_bundle(kept, made or "")} if kept else {}
        else:
            files = flat_files(found, format_)
    if not good["records"]:
        raise InputError(f"{records}: there is no record in it" + (f"; {failures[0]}" if failures else ""))
    _write_files(files, target)
    _sum_up(good["records"], Counter(), failures)
    return SOME_FAILED if failures else 0


def _target(format_: str, output: str | None, made: str | None) -> str:
    """Where what is made of all records goes; wrong usage is told before anything is read."""
    if output is None or (output == "-" and format_ in TABLES):
        raise click.UsageError(f"{format_} needs -o {'FILE.zip' if format_ == 'bundle' else 'FOLDER'}")
    if format_ in TABLES and Path(output).exists() and not Path(output).is_dir():
        raise click.UsageError(f"{format_} writes several files: -o must name a folder, and {output} is none")
    if format_ == "bundle" and made is None:
        raise click.UsageError("a bundle bears a date: give it with --made, such as --made 2024-05-01")
    return output


def _write_files(files: Mapping[str, bytes], target: str) -> None:
    for name, data in files.items():
        if name:
            _folder(target)
        write_out(data, str(Path(target) / name) if name else target)


def _of_ledger(
    context: click.Context, stories: tuple[str, ...], format_: str, output: str | None, made: str | None,
    ontology: str | None,
) -> int:  # fmt: skip
    """The same of what the ledger holds."""
    from asreported import desk, findings
    from asreported.views.flat_files import flat_files

    target = _target(format_, output, made) if format_ not in (*LINES, "corrections") else None
    with open_ledger(context) as ledger:
        these = findings.chosen(ledger, stories)
        if not these:
            raise InputError(f"{ledger.where}: there is no report in it yet")
        if format_ == "corrections":
            return _corrections(findings.correction_lines(ledger, these), output)
        exporter = desk.Exporter(format_, ontology) if target is None else None
        if exporter is not None:
            with _written(output) as out:
                for lines in findings.export_lines(ledger, these, exporter):
                    out.write(lines.encode("utf-8", "replace"))
        elif format_ == "bundle":
            _write_files({"": findings.export_bundle(ledger, these, made or "")}, target or "")
        else:
            _write_files(flat_files((ledger.judged(report) for report in these), format_), target or "")
    _sum_up(len(these), exporter.left_out if exporter is not None else Counter(), [])
    return 0


def _corrections(lines: Iterator[bytes], output: str | None) -> int:
    many = 0
    with _written(output) as out:
        for line in lines:
            out.write(line)
            many += 1
    click.echo(f"asreported: {many:,} {'verdict' if many == 1 else 'verdicts'} exported", err=True)
    return 0


def _folder(name: str) -> None:
    try:
        Path(name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{name} cannot be made: {error.strerror}") from None


def _named(line: BadLine) -> str:
    return f"line {line.number}: {' '.join(line.message.split())}"


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
