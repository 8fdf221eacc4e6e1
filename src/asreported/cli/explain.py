"""`asreported explain`: why a line of the record is there."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from asreported.cli.options import Known, known_of_report, own_ontology
from asreported.cli.output import screen, write_out
from asreported.cli.read import own_of, record_of
from asreported.errors import InputError, RecordError
from asreported.record import Record
from asreported.record.wire import from_wire

_BLANK = b"\xef\xbb\xbf \t\r\n"


@click.command(short_help="Say which rule made a line, on which words.")
@click.argument("id", metavar="ID")
@click.argument("sources", nargs=-1, metavar="[PATH | URL | FOLDER | - | RECORD.json]...")
@known_of_report
@own_ontology
def explain(
    id: str,
    sources: tuple[str, ...],
    published: str | None,
    updated: str | None,
    outlet: str | None,
    ontology: str | None,
) -> None:
    """Say which rule made the line ID of a record, on which words, and how sure it is.

    ID is a line's id, or an unambiguous beginning of it, as `asreported read` shows it. The record is made anew from the
    report (give the same dates as before), or taken from a file of records.

    \b
    Examples:
      asreported explain st_3f report.txt --published 2024-05-01
      asreported explain ev_07 record.json
      asreported read report.txt --format json | asreported explain st_3f
    """
    if not sources and sys.stdin.isatty():
        raise click.UsageError("name the report or the record that the line is of, or pipe it in")
    from asreported.views.explanation import explain_line, render_explanation

    missed: InputError | None = None
    for record in _records(id, sources or ("-",), Known(published, updated, outlet, own_of(ontology))):
        try:
            explanation = explain_line(record, id)
        except InputError as error:
            missed = error
            continue
        width, styled = screen()
        write_out(render_explanation(record, explanation, width=width, styled=styled), None)
        return
    raise missed or InputError(f"none of these records has a line whose id begins with {id!r}")


def _records(id: str, sources: tuple[str, ...], known: Known) -> Iterator[Record]:
    """The records to look in: those in files of records, and those of reports, which are read now."""
    from asreported.intake import sources_of

    for source in sources_of(sources):
        kept = _kept_records(id, source.name) if source.kind != "url" else None
        if kept is None:
            yield record_of(source, known)
        else:
            yield from kept


def _kept_records(id: str, name: str) -> Iterator[Record] | None:
    """The records in a file of them, those that name `id` at all; None when it is a report."""
    if name == "-":
        # Looked at without being taken: a report must still be there for the intake.
        stream = sys.stdin.buffer
        peek = getattr(stream, "peek", None)
        if peek is None or not peek(64).lstrip(_BLANK).startswith(b"{"):
            return None
        return _parsed(id, stream.read(), "standard input")
    try:
        with Path(name).open("rb") as file:
            if not file.read(64).lstrip(_BLANK).startswith(b"{"):
                return None
            file.seek(0)
            data = file.read()
    except (OSError, ValueError):
        return None  # the intake says what is wrong with it
    try:
        return _parsed(id, data, name) if _is_record(data) else None
    except ValueError:
        return None


def _is_record(data: bytes) -> bool:
    return b'"made_by"' in data and b'"report"' in data


def _parsed(id: str, data: bytes, name: str) -> Iterator[Record]:
    """One record, or one a line; lines without the id are passed over unread."""
    try:
        values = [json.loads(data)]
    except json.JSONDecodeError:
        values = [json.loads(line) for line in data.split(b"\n") if f'"{id}'.encode() in line]
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} is no file of records: {error}") from None
    for value in values:
        try:
            yield from_wire(value)
        except RecordError as error:
            raise InputError(f"{name} is no record of this version: {error}") from None
