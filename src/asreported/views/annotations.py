"""Records as W3C Web Annotations (JSON-LD): one AnnotationCollection for each report, an annotation for each line.

Every target has a TextPositionSelector and a TextQuoteSelector. Positions count Unicode code points, as the Web Annotation
Data Model asks for, in the text that the record holds; half-open, `text[start:end]` is `exact`.

    json.dumps(annotation_collection(record), ensure_ascii=False)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from asreported.record.record import Record
from asreported.record.span import Span, Spans
from asreported.views.event_rows import Directory, evidence_of

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Our own terms, for what the model has no word for: a program that does not know them passes over them.
TERMS = {"asreported": "urn:asreported:term:"}
AROUND = 32  # code points of prefix and suffix
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.ASCII | re.IGNORECASE)


def annotation_collection(record: Record) -> dict[str, Any]:
    """The annotations of a record: its statements, its events, then who is named."""
    base = report_urn(record)
    items = [*_statements(record, base), *_events(record, base), *_names(record, base)]
    collection: dict[str, Any] = {
        "@context": [CONTEXT, TERMS],
        "id": f"{base}:annotations",
        "type": "AnnotationCollection",
        "label": f"What the report {record.report.id} says, as read by asreported {record.made_by.asreported}",
        "total": len(items),
    }
    if items:
        page = {
            "id": f"{base}:annotations:1",
            "type": "AnnotationPage",
            "partOf": f"{base}:annotations",
            "startIndex": 0,
        }
        collection["first"] = {**page, "items": items}
        collection["last"] = f"{base}:annotations:1"
    return collection


def report_urn(record: Record) -> str:
    """A name for a report, made from its id."""
    return f"urn:asreported:{quote(record.report.id.encode('utf-8', 'replace'), safe='')}"


def address_of(record: Record) -> str | None:
    """The report's address, where it is one of the web; None otherwise."""
    url = record.report.url or ""
    return url if _ADDRESS.fullmatch(url) else None


def _statements(record: Record, base: str) -> Iterator[dict[str, Any]]:
    directory = Directory(record)
    for s in sorted(record.statements, key=lambda s: (evidence_of(s)[0], s.id)):
        speaker = directory.party(s.speaker, s.source)
        who = speaker.name if speaker else "somebody unnamed"
        said = "said" if s.made else "did not say"
        yield {
            **_annotation(record, base, s.id, "describing", f"{who} {said}: {directory.words(s.content)}", s.content),
            "asreported:line": "statement",
            "asreported:made": s.made,
            "asreported:polarity": s.polarity,
            **_line(directory.chain(s.chain), s.certainty, s.confidence, s.by),
        }


def _events(record: Record, base: str) -> Iterator[dict[str, Any]]:
    directory = Directory(record)
    for e in sorted(record.events, key=lambda e: (evidence_of(e)[0], e.id)):
        kind = f"{e.type} ({e.mode})" if e.mode else e.type
        yield {
            **_annotation(record, base, e.id, "classifying", f"{kind}, {e.status.replace('_', ' ')}", e.trigger),
            "asreported:line": "event",
            "asreported:status": e.status,
            **_line(directory.chain(e.chain), e.certainty, e.confidence, e.by),
        }


def _names(record: Record, base: str) -> Iterator[dict[str, Any]]:
    entities = {e.id: e for e in record.entities}
    for m in sorted(record.mentions, key=lambda m: (m.start, m.end, m.id)):
        entity = entities[m.entity]
        line = _annotation(record, base, m.id, "identifying", entity.name, (m.span,))
        if entity.links.wikidata:
            item = f"http://www.wikidata.org/entity/{quote(entity.links.wikidata, safe='')}"
            line["body"] = [line["body"], {"id": item, "purpose": "identifying"}]
        yield {**line, "asreported:line": "mention", "asreported:type": entity.type, "asreported:by": m.by}


def _line(chain: str, certainty: str, confidence: float, by: str) -> dict[str, Any]:
    return {
        "asreported:chain": chain,
        "asreported:certainty": certainty,
        "asreported:confidence": confidence,
        "asreported:by": by,
    }


def _annotation(record: Record, base: str, id: str, motivation: str, words: str, spans: Spans) -> dict[str, Any]:
    body = {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": motivation}
    targets = [_target(record, base, span) for span in spans]
    return {
        "id": f"{base}:{quote(id, safe='')}",
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(record: Record, base: str, span: Span) -> dict[str, Any]:
    text = record.report.text
    quoted = {"type": "TextQuoteSelector", "exact": span.of(text)}
    before, after = text[max(span.start - AROUND, 0) : span.start], text[span.end : span.end + AROUND]
    return {
        "type": "SpecificResource",
        "source": address_of(record) or base,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {**quoted, **({"prefix": before} if before else {}), **({"suffix": after} if after else {})},
        ],
    }
