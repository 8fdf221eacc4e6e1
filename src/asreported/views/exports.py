"""The tables in which records are exported, by name: what stands at the head, and what a record adds.

table = EXPORTS["polecat"]
table.head() + table.body(record, PLOVER, load_places())
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import NamedTuple

from asreported.kb.places import Gazetteer
from asreported.ontology.base import Ontology
from asreported.record.record import Record
from asreported.views.columns import clean, spans_cell
from asreported.views.event_rows import Directory
from asreported.views.gdelt import gdelt_rows, render_lines
from asreported.views.polecat import HEADING, polecat_head, polecat_rows, render_rows

STATEMENT_COLUMNS = (
    "report", "id", "speaker", "origin", "source", "cue", "content", "verbatim", "kind", "polarity", "made", "certainty",
    "said_on", "audience", "chain", "inside", "source_spans", "cue_spans", "content_spans", "confidence", "by",
    "published", "outlet", "url",
)  # fmt: skip


class Export(NamedTuple):
    """A table: its beginning, and the lines of one record."""

    head: Callable[[], str]
    body: Callable[[Record, Ontology, Gazetteer], str]


def _polecat(record: Record, ontology: Ontology, places: Gazetteer) -> str:
    return render_rows(polecat_rows(record, ontology, places))


def _gdelt(record: Record, ontology: Ontology, places: Gazetteer) -> str:
    return render_lines(gdelt_rows(record, ontology, places))


def _jsonl(record: Record, ontology: Ontology, places: Gazetteer) -> str:
    """The rows of the POLECAT-style table as objects; a cell that is empty there is null here."""
    rows = polecat_rows(record, ontology, places)
    values = ({name: cell or None for name, cell in zip(HEADING, row, strict=True)} for row in rows)
    return "".join(f"{json.dumps(value, ensure_ascii=False)}\n" for value in values)


def _statements(record: Record, ontology: Ontology, places: Gazetteer) -> str:  # noqa: ARG001 (one shape for all)
    """One line a statement; what several columns hold is as in the record."""
    directory, report = Directory(record), record.report
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for s in sorted(record.statements, key=lambda s: (s.content[0], s.id)):
        speaker, origin = (directory.party(entity, ()) for entity in (s.speaker, s.origin))
        cells = (
            report.id, s.id, speaker.name if speaker else "", origin.name if origin else "", directory.words(s.source),
            directory.words(s.cue), directory.words(s.content), directory.words(s.verbatim), s.kind, s.polarity,
            "yes" if s.made else "no", s.certainty, s.said_on or "", directory.words(s.audience), directory.chain(s.chain),
            s.inside or "", spans_cell(s.source), spans_cell(s.cue), spans_cell(s.content), f"{s.confidence:.3f}", s.by,
            report.published or "", report.outlet or "", report.url or "",
        )  # fmt: skip
        rows.writerow([clean(cell) for cell in cells])
    return out.getvalue()


EXPORTS = {
    "polecat": Export(polecat_head, _polecat),
    "gdelt": Export(str, _gdelt),
    "jsonl": Export(str, _jsonl),
    "csv-statements": Export(lambda: ",".join(STATEMENT_COLUMNS) + "\n", _statements),
}
