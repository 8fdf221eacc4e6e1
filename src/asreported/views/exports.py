"""The tables in which records are exported, by name: what stands at the head, and what a record adds.

table = EXPORTS["polecat"]
table.head() + table.body(record, PLOVER, load_places())
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from asreported.kb.places import Gazetteer
from asreported.ontology.base import Ontology
from asreported.record.record import Record
from asreported.views.annotations import annotation_collection
from asreported.views.columns import clean, spans_cell
from asreported.views.event_rows import Directory
from asreported.views.followthemoney import ftm_entities
from asreported.views.gdelt import gdelt_rows, render_lines
from asreported.views.ninjs import ninjs_item
from asreported.views.polecat import HEADING, polecat_head, polecat_rows, render_rows
from asreported.views.schema_org import news_article

STATEMENT_COLUMNS = (
    "report", "id", "speaker", "origin", "source", "cue", "content", "verbatim", "kind", "polarity", "made", "certainty",
    "said_on", "audience", "chain", "inside", "source_spans", "cue_spans", "content_spans", "confidence", "by",
    "published", "outlet", "url",
)  # fmt: skip


# How many independent origins tell of an event or statement, by its id in the record; empty when it is unknown.
Origins = Mapping[str, int]


class Export(NamedTuple):
    """A table: its beginning, and the lines of one record."""

    head: Callable[[], str]
    body: Callable[[Record, Ontology, Gazetteer, Origins], str]


def _polecat(record: Record, ontology: Ontology, places: Gazetteer, origins: Origins) -> str:
    return render_rows(polecat_rows(record, ontology, places, origins))


def _gdelt(record: Record, ontology: Ontology, places: Gazetteer, origins: Origins) -> str:
    return render_lines(gdelt_rows(record, ontology, places, origins))


def _jsonl(record: Record, ontology: Ontology, places: Gazetteer, origins: Origins) -> str:
    """The rows of the POLECAT-style table as objects; a cell that is empty there is null here."""
    rows = polecat_rows(record, ontology, places, origins)
    values = ({name: cell or None for name, cell in zip(HEADING, row, strict=True)} for row in rows)
    return "".join(f"{json.dumps(value, ensure_ascii=False)}\n" for value in values)


def _statements(record: Record, ontology: Ontology, places: Gazetteer, origins: Origins) -> str:  # noqa: ARG001 (one shape for all)
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


def _json_lines(made: Callable[[Record], Iterable[Mapping[str, Any]]]) -> Export:
    """JSON objects, one a line; they need neither ontology nor gazetteer."""

    def body(record: Record, ontology: Ontology, places: Gazetteer, origins: Origins) -> str:  # noqa: ARG001
        return "".join(f"{json.dumps(value, ensure_ascii=False)}\n" for value in made(record))

    return Export(str, body)


EXPORTS = {
    "polecat": Export(polecat_head, _polecat),
    "gdelt": Export(str, _gdelt),
    "jsonl": Export(str, _jsonl),
    "csv-statements": Export(lambda: ",".join(STATEMENT_COLUMNS) + "\n", _statements),
    "web-annotation": _json_lines(lambda record: (annotation_collection(record),)),
    "followthemoney": _json_lines(ftm_entities),
    "schema-org": _json_lines(lambda record: (news_article(record),)),
    "ninjs": _json_lines(lambda record: (ninjs_item(record),)),
}
