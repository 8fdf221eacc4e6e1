"""`asreported read`: reports in, their records out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from asreported.cli.options import Known, known_of_report, own_ontology
from asreported.cli.output import screen, write_out
from asreported.errors import AsreportedError, InputError
from asreported.intake.sources import Source
from asreported.ontology.base import Ontology
from asreported.record import Record

if TYPE_CHECKING:
    from asreported.desk import Exporter

SOME_FAILED = 3
TABLES = ("polecat", "gdelt")
RULE = "\n" + "─" * 40 + "\n\n"


@click.command(short_help="Read reports; print who said and did what.")
@click.argument("sources", nargs=-1, metavar="[PATH | URL | FOLDER | -]...")
@known_of_report
@own_ontology
@click.option("--format", "format_", type=click.Choice(["text", "json", "html", *TABLES]), default="text", show_default=True,
              help="Text to read, JSON for programs, one self-contained page, or a table as `export` writes it.")  # fmt: skip
@click.option("-o", "--output", metavar="FILE", help="Write there instead; a folder, for several pages.")
def read(
    sources: tuple[str, ...],
    published: str | None,
    updated: str | None,
    outlet: str | None,
    ontology: str | None,
    format_: str,
    output: str | None,
) -> int:
    """Read news reports and print their records.

    A source is a file of text or HTML, a web address, a folder (all reports in it), or - for standard input. Several give
    their texts one after the other, or JSON Lines. Dates are never taken from the clock: what the page and the options do
    not say stays open.

    \b
    Examples:
      asreported read report.txt --published 2024-05-01 --outlet "The Daily Ferry"
      asreported read https://example.org/news/1 --format html -o record.html
      asreported read reports/ --format json > records.jsonl
      asreported read reports/ --format polecat -o events.tsv
      asreported read report.txt --ontology labour-disputes
      curl -s https://example.org/news/1 | asreported read -

    \b
    Exit status: 0, 1 when it cannot be read, 3 when some of several cannot.
    """
    if not sources and sys.stdin.isatty():
        raise click.UsageError("name a file, a folder or a web address, or pipe a report in")
    arguments = sources or ("-",)
    known = Known(published, updated, outlet, own_of(ontology))
    table = _table(format_, ontology)
    if len(arguments) == 1 and not Path(arguments[0]).is_dir():
        record = record_of(arguments[0], known)
        write_out(table.head() + table.body(record) if table is not None else _shown(record, format_), output)
        return 0
    return _read_several(arguments, known, format_, output, table)


def own_of(folder: str | None) -> Ontology | None:
    """The ontology of a user's folder, read once for all reports; None without one."""
    from asreported.desk import ontology_of

    return ontology_of(folder) if folder is not None else None


def _table(format_: str, ontology: str | None) -> Exporter | None:
    from asreported.desk import Exporter

    return Exporter(format_, ontology) if format_ in TABLES else None


def _read_several(
    arguments: Sequence[str], known: Known, format_: str, output: str | None, table: Exporter | None
) -> int:
    if format_ == "html" and (output is None or Path(output).is_file()):
        raise click.UsageError("several pages need a folder: -o FOLDER")
    failed = done = 0
    shown: list[str | bytes] = []
    for name, result in _records(arguments, known):
        if isinstance(result, AsreportedError):
            failed += 1
            click.echo(f"asreported: {' '.join(str(result).split())}", err=True)
            continue
        done += 1
        if format_ == "html":
            assert output is not None
            _write_page(result, name, Path(output))
            continue
        view: str | bytes
        if table is not None:
            view = (table.head() if done == 1 else "") + table.body(result)
        else:
            view = _line(result) if format_ == "json" else _text(result, name, first=done == 1)
        if output is None:
            write_out(view, None)
        else:
            shown.append(view)
    if output is not None and format_ != "html" and done:
        write_out(b"".join(v if isinstance(v, bytes) else v.encode("utf-8", "replace") for v in shown), output)
    if failed:
        click.echo(f"asreported: {failed} of {failed + done} could not be read", err=True)
    return (SOME_FAILED if done or failed > 1 else 1) if failed else 0


def _records(arguments: Sequence[str], known: Known) -> Iterator[tuple[str, Record | AsreportedError]]:
    """Each source's name with its record, or with why there is none."""
    from asreported.intake import sources_of

    for argument in arguments:
        try:
            for source in sources_of([argument]):
                try:
                    yield source.name, record_of(source, known)
                except InputError as error:
                    yield source.name, error
        except InputError as error:
            yield argument, error


def record_of(source: Source | str, known: Known) -> Record:
    """The record of one source, read now."""
    from asreported.desk import Reader
    from asreported.intake import load_report

    report, notes = load_report(
        source,
        published=known.published,
        updated=known.updated,
        outlet=known.outlet,
        allow_private=True,  # who sits at the machine may reach what it reaches
    )
    return Reader(ontology=known.ontology).read_report(report, notes)


def _shown(record: Record, format_: str) -> str | bytes:
    if format_ == "text":
        return _text(record, "", first=True)
    if format_ == "html":
        from asreported.views.html import render_page

        return render_page(record).encode("utf-8", "replace")
    from asreported.views.jsonl import render_json

    return render_json(record) + b"\n"


def _text(record: Record, name: str, *, first: bool) -> str:
    from asreported.views.text import render_text

    width, styled = screen()
    head = ("" if first else RULE) + (f"{name}\n" if name else "")
    return head + render_text(record, width=width, styled=styled)


def _line(record: Record) -> bytes:
    from asreported.views.jsonl import render_line

    return render_line(record) + b"\n"


def _write_page(record: Record, name: str, folder: Path) -> None:
    """One page of several, named for its report; two of one name do not overwrite each other."""
    from asreported.views.html import render_page

    folder.mkdir(parents=True, exist_ok=True)
    stem = "".join(c if c.isalnum() or c in "-_." else "-" for c in Path(name).stem)[:60].strip("-.") or "report"
    write_out(render_page(record).encode("utf-8", "replace"), str(folder / f"{stem}-{record.report.sha256[:6]}.html"))
