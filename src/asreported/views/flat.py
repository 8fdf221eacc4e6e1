"""Records as flat tables: every statement, every event and every entity is one row, its evidence beside it.

Text is as the report has it, not tidied: where the evidence is one stretch, it is `text[start:end]` of the report, all
counted in code points. (Half a surrogate pair, which no file in UTF-8 can hold, is U+FFFD.) What is not known is null.

    flat_rows(record)["statements"][0]["evidence"]
    csv_head("statements") + csv_body("statements", rows)       # RFC 4180; null is an empty cell
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from asreported.record.dates import day_of
from asreported.record.edtf import bounds
from asreported.record.entity import Entity, Mention
from asreported.record.event import Event, Participant
from asreported.record.record import Record
from asreported.record.span import Spans, hull
from asreported.record.statement import Chain, Statement
from asreported.views.columns import listed
from asreported.views.event_rows import OCCURRED, Directory, evidence_of
from asreported.views.flat_columns import TABLES

Value: TypeAlias = str | int | float | bool | dt.date | None
Row: TypeAlias = dict[str, Value]


def flat_rows(record: Record) -> dict[str, list[Row]]:
    """The rows of a record by table, statements and events in the order of the text; all columns in their order."""
    directory = Directory(record)
    report = _report(record)
    statements = sorted(record.statements, key=lambda s: (evidence_of(s)[0], s.id))
    events = sorted(record.events, key=lambda e: (evidence_of(e)[0], e.id))
    mentions: dict[str, list[Mention]] = {}
    for mention in sorted(record.mentions, key=lambda m: (m.start, m.end, m.id)):
        mentions.setdefault(mention.entity, []).append(mention)
    found = {
        "statements": [{**report, **_statement(s, directory)} for s in statements],
        "events": [{**report, **_event(e, directory)} for e in events],
        "entities": [{**report, **_entity(e, directory, mentions.get(e.id, []))} for e in record.entities],
    }
    return {name: [_in_order(name, row) for row in rows] for name, rows in found.items()}


def csv_head(table: str) -> str:
    """The heading line of a table."""
    return _lines([[column.name for column in TABLES[table]]])


def csv_body(table: str, rows: Iterable[Row]) -> str:
    """Rows as lines of CSV (RFC 4180): null is empty, yes and no are true and false, a date is YYYY-MM-DD."""
    return _lines([_cell(row[column.name]) for column in TABLES[table]] for row in rows)


def _lines(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO(newline="")
    # With this line end a carriage return or a line feed inside a cell is quoted by every version of Python.
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _in_order(table: str, row: Mapping[str, Value]) -> Row:
    return {c.name: _whole(value) if isinstance(value := row[c.name], str) else value for c in TABLES[table]}


def _whole(text: str) -> str:
    """Text that UTF-8 can hold, code point for code point."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not _is_utf8(text) else text


def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _report(record: Record) -> Row:
    report = record.report
    return {
        "report_id": report.id,
        "outlet": report.outlet or None,
        "url": report.url or None,
        "title": title_of(record),
        "published": report.published,
        "published_day": day_of(report.published) if report.published is not None else None,
        "updated": report.updated,
        "sha256": report.sha256,
        "ontology": record.made_by.ontology,
        "made_with": f"asreported {record.made_by.asreported}",
    }


def title_of(record: Record) -> str | None:
    """The report's title as given, else its headline; None when it has neither."""
    headlines = (s.span.of(record.report.text).strip() for s in record.sections if s.kind == "headline")
    return record.report.title or next((line for line in headlines if line), None)


def _statement(s: Statement, directory: Directory) -> Row:
    speaker = directory.entities.get(s.speaker or "")
    origin = directory.entities.get(s.origin or "")
    return {
        "statement_id": s.id,
        "speaker_id": speaker.id if speaker else None,
        "speaker": speaker.name if speaker else None,
        "speaker_type": speaker.type if speaker else None,
        "speaker_country": speaker.country if speaker else None,
        "speaker_sector": speaker.sector if speaker else None,
        "origin_id": origin.id if origin else None,
        "origin": origin.name if origin else None,
        **_words("source", s.source, directory),
        **_words("cue", s.cue, directory),
        **_evidence(s.content, directory),
        **_words("verbatim", s.verbatim, directory),
        "kind": s.kind,
        "status": "happened" if s.made else "did_not_happen",
        "polarity": s.polarity,
        "certainty": s.certainty,
        **_when("said_on", s.said_on),
        "audience": directory.words(s.audience) or None,
        **_chain(s.inside, s.chain, directory),
        "confidence": s.confidence,
        "by": s.by,
    }


def _event(e: Event, directory: Directory) -> Row:
    place = directory.party(e.place.entity, e.place.spans) if e.place is not None else None
    text = directory.record.report.text
    quantities = {
        kind: {"min": q.min, "max": q.max, "words": [s.of(text) for s in q.spans], "spans": pairs(q.spans)}
        for kind, q in e.quantities.items()
    }
    return {
        "event_id": e.id,
        "type": e.type,
        "mode": e.mode,
        "contexts": listed(e.context) or None,
        "status": e.status,
        "told_as_fact": e.status in OCCURRED,
        "certainty": e.certainty,
        "background": e.background,
        **_parties("actors", e.actors, directory),
        **_parties("recipients", e.recipients, directory),
        "place_id": place.entity.id if place and place.entity else None,
        "place": (place.name if place else "") or None,
        "place_country": place.entity.country if place and place.entity else None,
        **_when("date", e.date.edtf if e.date is not None else None),
        "quantities_json": _json(quantities),
        "tellings": max(len(e.mentions), 1),
        **_evidence(e.trigger, directory),
        **_chain(e.statement, e.chain, directory),
        "confidence": e.confidence,
        "by": e.by,
    }


def _entity(entity: Entity, directory: Directory, mentions: list[Mention]) -> Row:
    text = directory.record.report.text
    # A name says more than "he"; an entity without any name rests on its first mention.
    best = next((m for m in mentions if m.kind == "name"), mentions[0] if mentions else None)
    whole = directory.entities.get(entity.part_of or "")
    roles = [{"title": r.title, "of": r.of, "spans": pairs(r.spans)} for r in entity.roles]
    named = [{"start": m.start, "end": m.end, "kind": m.kind, "words": m.span.of(text)} for m in mentions]
    return {
        "entity_id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "generic": entity.generic,
        "aliases": listed(entity.aliases) or None,
        "country": entity.country,
        "sector": entity.sector,
        "wikidata": entity.links.wikidata,
        "part_of_id": whole.id if whole else None,
        "part_of": whole.name if whole else None,
        "roles": listed(role.title for role in entity.roles) or None,
        "roles_json": _json(roles),
        "mentions": len(mentions),
        "mentions_json": _json(named),
        **_evidence((best.span,) if best else (), directory),
        "by": best.by if best else None,
    }


def _words(name: str, spans: Spans, directory: Directory) -> Row:
    return {name: directory.words(spans) or None, f"{name}_spans": _json(pairs(spans))}


def _evidence(spans: Spans, directory: Directory) -> Row:
    around = hull(spans) if spans else None
    return {
        **_words("evidence", spans, directory),
        "evidence_start": around.start if around else None,
        "evidence_end": around.end if around else None,
    }


def _when(name: str, edtf: str | None) -> Row:
    days = bounds(edtf) if edtf else None
    return {name: edtf or None, f"{name}_first": days[0] if days else None, f"{name}_last": days[1] if days else None}


def _parties(name: str, participants: Iterable[Participant], directory: Directory) -> Row:
    found = [(p, party) for p in participants if (party := directory.party(p.entity, p.spans)) is not None]
    shown = [
        {"entity": party.entity.id if party.entity else None, "name": party.name, "words": party.words, "spans": pairs(p.spans)}
        for p, party in found
    ]  # fmt: skip
    return {name: listed(party.name for _, party in found) or None, f"{name}_json": _json(shown)}


def _chain(inside: str | None, chain: Chain, directory: Directory) -> Row:
    return {
        "inside": inside,
        "chain": directory.chain(chain),
        "chain_json": _json(list(links_of(chain, directory))),
        "chain_length": len(chain),
    }


def links_of(chain: Chain, directory: Directory) -> Iterator[dict[str, Any]]:
    """The links of a chain as JSON: by, name (null when unnamed), words, spans, cue and cue_spans."""
    for hop in chain:
        known = directory.entities.get(hop.by)
        name = directory.record.report.outlet or None if hop.by == "outlet" else known.name if known else None
        yield {
            "by": hop.by,
            "name": name,
            "words": directory.words(hop.spans) or None,
            "spans": pairs(hop.spans),
            "cue": directory.words(hop.cue) or None,
            "cue_spans": pairs(hop.cue),
        }


def pairs(spans: Spans) -> list[list[int]]:
    """Spans as a record writes them."""
    return [[span.start, span.end] for span in spans]


def _json(value: list[Any] | dict[str, Any]) -> str | None:
    """A list or object as JSON; None when it is empty."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else None
