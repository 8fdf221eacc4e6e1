"""The verb `add`: reports of any kind go into a ledger, each read once and kept whole.

    for outcome in add_all(ledger, ["reports/", "https://example.org/news/1"], Given(outlet="The Daily Ferry")):
        print(outcome.name, outcome.added or outcome.error)

A report that the ledger has is not read again, so that what was interrupted goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from asreported.desk import Reader, batch, records_in
from asreported.errors import AsreportedError, InputError
from asreported.intake import sources_of
from asreported.intake.load import load_source
from asreported.intake.record_files import BadLine, is_indented
from asreported.intake.sources import Source
from asreported.ledger import Added, Ledger
from asreported.ontology.base import Ontology
from asreported.record.wire import loads

LINES = frozenset({".jsonl", ".ndjson"})


class Given(NamedTuple):
    """What a user knows of the reports."""

    published: str | None = None
    updated: str | None = None
    outlet: str | None = None
    ontology: Ontology | None = None


class Outcome(NamedTuple):
    """What became of one report: its source's name, and what the ledger says or why it was not added."""

    name: str
    added: Added | None
    error: str | None


def add_all(
    ledger: Ledger,
    arguments: Iterable[str],
    given: Given | None = None,
    *,
    by: str = "local",
    jobs: int = 1,
    found: Callable[[int], None] = lambda _many: None,
) -> Iterator[Outcome]:
    """Add every report that the arguments name: paths, folders, addresses, `-`, files of reports or records as JSON lines.

    Each outcome is of a report that is on the disk, or of one that failed; the others go on. `found` is told how many
    sources there are. LedgerError ends it: what came before it is kept.
    """
    given = given or Given()
    sources: list[Source | InputError] = []
    for argument in arguments:
        try:
            sources += sources_of([argument])
        except InputError as error:
            sources.append(error)
    found(len(sources))
    reader: Reader | None = None
    for source in sources:
        if isinstance(source, InputError):
            yield Outcome("", None, str(source))
        elif source.kind == "path" and Path(source.name).suffix.lower() in LINES:
            yield from _add_lines(ledger, Path(source.name), given, by, jobs)
        else:
            reader = reader or Reader(ontology=given.ontology)
            yield _add_one(ledger, source, given, by, reader)


def _add_one(ledger: Ledger, source: Source, given: Given, by: str, reader: Reader) -> Outcome:
    try:
        return Outcome(source.name, _added(ledger, source, given, by, reader), None)
    except InputError as error:
        return Outcome(source.name, None, str(error))


def _added(ledger: Ledger, source: Source, given: Given, by: str, reader: Reader) -> Added:
    # Who sits at the machine may reach what it reaches; the reading room takes reports in by itself.
    loaded = load_source(
        source, published=given.published, updated=given.updated, outlet=given.outlet, allow_private=True
    )
    known = ledger.has(loaded.report)
    if known is not None:
        return known
    record = reader.read_report(loaded.report, loaded.notes)
    return ledger.add(record, raw=loaded.data, media_type=loaded.media_type, by=by)


def _add_lines(ledger: Ledger, path: Path, given: Given, by: str, jobs: int) -> Iterator[Outcome]:
    """The reports of a file of JSON lines: records as `batch` writes them, or reports as it takes them."""
    try:
        with path.open("rb") as stream:
            head = next((line for line in stream if line.strip()), b"")
            stream.seek(0)
            if is_indented(head) or b'"report"' in head[:2000]:
                for record in records_in(stream):
                    if isinstance(record, BadLine):
                        yield Outcome(f"{path}, line {record.number}", None, record.message)
                    else:
                        yield Outcome(record.report.id, ledger.add(record, by=by), None)
                return
            for outcome in batch(stream, jobs, given.ontology):
                name = outcome.id or f"{path}, line {outcome.number}"
                if outcome.error is not None:
                    yield Outcome(name, None, outcome.error)
                    continue
                try:
                    yield Outcome(name, ledger.add(loads(outcome.line.decode("utf-8")), by=by), None)
                except AsreportedError as error:
                    yield Outcome(name, None, str(error))
    except OSError as error:
        yield Outcome(str(path), None, f"{path} cannot be read: {error.strerror}")
