"""Records as news items of IPTC's ninjs 3.0, with the people, organisations, places and events that the report names.

ninjs has no place for who said what; an event's status stands in its `rel`, so that no plan is taken for a deed.

    json.dumps(ninjs_item(record), ensure_ascii=False)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from asreported.record.entity import BODIES, Entity
from asreported.record.event import Event
from asreported.record.record import Record
from asreported.views.annotations import address_of, report_urn
from asreported.views.event_rows import Directory
from asreported.views.flat import title_of

Json = dict[str, Any]
SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"


def ninjs_item(record: Record) -> Json:
    """The news item of a record; what is not known is left out. Its body is the report's text."""
    report, base, title = record.report, report_urn(record), title_of(record)

    def named(wanted: Callable[[Entity], bool]) -> list[Json]:
        return [_named(e, base) for e in record.entities if wanted(e) and e.name and not e.generic]

    values = {
        "uri": address_of(record) or base,
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "type": "text",
        "representationType": "full",
        "language": report.language,
        "firstCreated": _moment(report.published),
        "versionCreated": _moment(report.updated) or _moment(report.published),
        "by": ", ".join(report.byline),
        "copyrightHolder": report.outlet,
        "headlines": [{"role": "main", "value": title}] if title else None,
        "bodies": [{"role": "main", "contentType": "text/plain", "charCount": len(report.text), "wordCount": len(report.text.split()),
                    "value": report.text}],
        "people": named(lambda e: e.type == "person"),
        "organisations": named(lambda e: e.type in BODIES),
        "places": named(lambda e: e.type == "place"),
        "events": [_event(e, base, Directory(record)) for e in sorted(record.events, key=lambda e: (e.trigger[0], e.id))],
    }  # fmt: skip
    return {name: value for name, value in values.items() if value}


def _named(entity: Entity, base: str) -> Json:
    item = entity.links.wikidata
    uri = f"http://www.wikidata.org/entity/{item}" if item else f"{base}:{entity.id}"
    return {"name": entity.name, "rel": "mentions", "uri": uri}


def _event(event: Event, base: str, directory: Directory) -> Json:
    kind = f"{event.type} ({event.mode})" if event.mode else event.type
    words = directory.words(event.trigger)
    return {"id": event.id, "name": f"{kind}: {words}", "rel": event.status, "uri": f"{base}:{event.id}"}


def _moment(value: str | None) -> str | None:
    """A date-time with its zone, as RFC 3339 asks for; None of a day alone."""
    moment = dt.datetime.fromisoformat(value) if value is not None and "T" in value else None
    return moment.isoformat() if moment is not None and moment.tzinfo is not None else None
