"""Records as a POLECAT-style table: tab-separated, with a heading, one row for each pair of actor and recipient.

Every event and every statement of the record becomes a row, whatever its status. A planned visit is never a visit: it is
exported as PLOVER codes the future, AGREE, with the record's own type in Coded Type. What is feared, denied, demanded or
only discussed keeps its type, and Told As Fact says no: who counts deeds filters by that column.

    table = polecat_head() + render_rows(polecat_rows(record, PLOVER, load_places()))
    read_polecat(table)[0]["Event Type"]
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from asreported.errors import RecordError
from asreported.kb.places import Gazetteer
from asreported.ontology.base import Ontology
from asreported.record.entity import BODIES
from asreported.record.event import Event
from asreported.record.record import Record
from asreported.record.statement import Statement
from asreported.views import event_rows
from asreported.views.columns import check_row, clean, listed, spans_cell
from asreported.views.event_rows import Directory, Line, Party
from asreported.views.polecat_columns import COLUMNS, STATEMENT_TYPE

HEADING = tuple(column.name for column in COLUMNS)


def polecat_rows(
    record: Record, ontology: Ontology, places: Gazetteer, origins: Mapping[str, int] = MappingProxyType({})
) -> Iterator[tuple[str, ...]]:
    """The rows of a record, in the order of its text. InputError when it was coded with another ontology.

    origins  how many independent origins tell of a line, by the line's id in the record; what is not there is unknown
    """
    event_rows.check_ontology(record, ontology)
    directory = Directory(record)
    appeals = event_rows.appeals_in(record, ontology)
    story = _story(record)
    for line in directory.lines():
        cells = {
            **story,
            **_what(line, record.report.id, ontology, appeals),
            **_side("Actor", line.actor),
            **_side("Recipient", line.recipient),
            **_where(line, directory, places),
            **_ours(line, directory, ontology),
            "Independent Origins": str(origins[line.value.id]) if line.value.id in origins else "",
        }
        yield tuple(clean(cells.get(name, "")) for name in HEADING)


def render_rows(rows: Iterable[Iterable[str]]) -> str:
    """Rows as lines: tabs between cells, quotation marks only around cells that hold one."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue()


def polecat_head() -> str:
    """The heading line."""
    return render_rows([HEADING])


def read_polecat(text: str) -> tuple[dict[str, str], ...]:
    """The rows of a table that `polecat_rows` made, by column. RecordError names the row and column that is wrong."""
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    if not rows or tuple(rows[0]) != HEADING:
        raise RecordError(f"row 1 is not the heading of this table, which begins {', '.join(HEADING[:3])}")
    for number, row in enumerate(rows[1:], 2):
        check_row(row, COLUMNS, number)
    return tuple(dict(zip(HEADING, row, strict=True)) for row in rows[1:])


def _story(record: Record) -> dict[str, str]:
    """The cells that are the same in all rows of a record."""

    def named(*types: str) -> str:
        return listed(e.name for e in record.entities if e.type in types and not e.generic)

    report = record.report
    return {
        "Source": report.outlet or "",
        "Publication Date": (report.published or "")[:10],
        "Story People": named("person"),
        "Story Organizations": named(*BODIES),
        "Story Locations": named("place"),
        "Language": report.language,
        "Version": f"asreported {record.made_by.asreported}",
        "Report ID": report.id,
        "Ontology": record.made_by.ontology,
    }


def _what(line: Line, report: str, ontology: Ontology, appeals: frozenset[str]) -> dict[str, str]:
    value = line.value
    day = event_rows.day_in(event_rows.edtf_of(value))
    cells = {
        "Event ID": f"{report}/{value.id}",
        "Event Date": day.isoformat() if day is not None else "",
        "Event Type": STATEMENT_TYPE,
        "Coded Type": STATEMENT_TYPE,
        "CAMEO": event_rows.cameo_of(value, ontology, appeals) or "",
    }
    if isinstance(value, Statement):
        return cells
    name, mode = ontology.exported_as(value.type, value.mode, value.status)
    kind = ontology.types.get(name)
    score = ontology.score_of(name, mode)
    return {
        **cells,
        "Event Type": name,
        "Event Mode": mode or "",
        "Intensity": "" if score is None else f"{score:.1f}",
        "Quad Code": kind.quad.replace("_", " ").upper() if kind is not None else "",
        "Contexts": listed(value.context),
        "Coded Type": value.type,
        "Coded Mode": value.mode or "",
    }


def _side(side: str, party: Party | None) -> dict[str, str]:
    if party is None:
        return {}
    cells = {f"{side} Name": party.name, f"{side} Name Raw": party.words, f"{side} Spans": spans_cell(party.spans)}
    entity = party.entity
    if entity is None:
        return cells
    return {
        **cells,
        f"{side} Country": entity.country or "",
        f"Primary {side} Sector": entity.sector or "",
        f"{side} Sectors": entity.sector or "",
        f"{side} Title": listed(role.title for role in entity.roles),
        f"{side} Wikidata": entity.links.wikidata or "",
    }


def _where(line: Line, directory: Directory, places: Gazetteer) -> dict[str, str]:
    place = line.value.place if isinstance(line.value, Event) else None
    party = directory.party(place.entity, place.spans) if place is not None else None
    if party is None:
        return {}
    country = party.entity.country if party.entity is not None else None
    found = event_rows.place_of(party.name, country, places)
    cells = {"Placename": party.name, "Raw Placename": party.words, "Country": country or ""}
    if found is None:
        return cells
    return {
        **cells,
        "City": found.names[0],
        "Country": found.country,
        "Latitude": f"{found.latitude:.3f}",
        "Longitude": f"{found.longitude:.3f}",
        "Feature Type": "PPLC" if found.capital else "",
    }


def _ours(line: Line, directory: Directory, ontology: Ontology) -> dict[str, str]:
    value = line.value
    inside = value.inside if isinstance(value, Statement) else value.statement
    cells = {
        "Pair": f"{line.number}/{line.total}",
        "Told As Fact": "yes" if event_rows.is_told_as_fact(value, ontology) else "no",
        "Certainty": value.certainty,
        "Voice": directory.voice(inside),
        "Chain": directory.chain(value.chain),
        "Inside": inside or "",
        "Evidence": directory.words(event_rows.evidence_of(value)),
        "Evidence Spans": spans_cell(event_rows.evidence_of(value)),
        "Date EDTF": event_rows.edtf_of(value) or "",
        "Confidence": f"{value.confidence:.3f}",
        "Made By": value.by,
    }
    if isinstance(value, Statement):
        status = "happened" if value.made else "did_not_happen"
        return {**cells, "Row Kind": "statement", "Status": status, "Polarity": value.polarity}
    return {**cells, "Row Kind": "event", "Status": value.status, "Background": "yes" if value.background else "no"}
