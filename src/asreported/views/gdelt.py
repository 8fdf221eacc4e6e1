"""Records as rows of GDELT 2.0's table of events: 61 columns, tab-separated, no heading, no quotation marks.

This table has no column for status, so a row in it is a claim that something took place. Only these become rows: what
happened or goes on, what is planned and has a code of intent (a planned visit is 036, never 042), and every statement
that was made. What is denied, feared, demanded or only discussed is left out; the demand itself is an event of its own
and has its row. `left_out` counts what is missing, by status.

    render_lines(gdelt_rows(record, PLOVER, load_places())), left_out(record, PLOVER)
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from asreported.errors import RecordError
from asreported.kb.countries import ALPHA3
from asreported.kb.places import Gazetteer
from asreported.ontology.base import Ontology
from asreported.ontology.cameo import CAMEO_CODES
from asreported.record.edtf import bounds
from asreported.record.event import Event
from asreported.record.record import Record
from asreported.record.span import Span
from asreported.views import event_rows
from asreported.views.columns import check_row, clean
from asreported.views.event_rows import Directory, Line, Party
from asreported.views.gdelt_columns import BODIES, COLUMNS, ROLES

NAMES = tuple(column.name for column in COLUMNS)
# Numbers below 2**53 stay whole in programs that hold all numbers as floating point.
_ID_BITS = 53


def gdelt_rows(
    record: Record, ontology: Ontology, places: Gazetteer, origins: Mapping[str, int] = MappingProxyType({})
) -> Iterator[tuple[str, ...]]:
    """The rows of a record, in the order of its text. InputError when it was coded with another ontology.

    origins  how many independent origins tell of a line, by the line's id in the record; NumSources holds it
    """
    event_rows.check_ontology(record, ontology)
    directory = Directory(record)
    appeals = event_rows.appeals_in(record, ontology)
    lead = _lead(record)
    for line in directory.lines():
        code = event_rows.cameo_of(line.value, ontology, appeals)
        if code is None:
            continue
        cells = {
            "GLOBALEVENTID": _number(record.report.id, line),
            **_when(line),
            **_actor(1, line.actor),
            **_actor(2, line.recipient),
            **_what(line, code, lead),
            **_where(line, directory, places),
            "NumSources": str(max(origins.get(line.value.id, 1), 1)),
            "DATEADDED": _added(record.report.published),
            "SOURCEURL": record.report.url or "",
        }
        yield tuple(clean(cells.get(name, "").replace('"', "'")) for name in NAMES)


def left_out(record: Record, ontology: Ontology) -> Counter[str]:
    """How many events and statements have no row: by status, `not said`, or `no code` where the ontology gives none."""
    found: Counter[str] = Counter()
    for event in record.events:
        if event_rows.cameo_of(event, ontology, frozenset()) is None:
            found["no code" if event.status in event_rows.OCCURRED else event.status] += 1
    found["not said"] = sum(not statement.made for statement in record.statements)
    return +found


def render_lines(rows: Iterable[Iterable[str]]) -> str:
    """Rows as lines with tabs between cells."""
    return "".join("\t".join(row) + "\n" for row in rows)


def read_gdelt(text: str) -> tuple[dict[str, str], ...]:
    """The rows of a table that `gdelt_rows` made, by column. RecordError names the row and column that is wrong."""
    out = []
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else (), 1):
        cells = line.split("\t")
        check_row(cells, COLUMNS, number)
        row = dict(zip(NAMES, cells, strict=True))
        code = CAMEO_CODES.get(row["EventCode"])
        parts = (row["EventBaseCode"], row["EventRootCode"], row["QuadClass"])
        if code is None or parts != (code.base, code.root, str(code.quad)):
            raise RecordError(
                f"row {number}: EventCode {row['EventCode']!r} and its base, root and quarter do not agree"
            )
        out.append(row)
    return tuple(out)


def _number(report: str, line: Line) -> str:
    content = f"{report}\x1f{line.value.id}\x1f{line.number}".encode("utf-8", "surrogatepass")
    return str(int.from_bytes(hashlib.blake2b(content, digest_size=8).digest()) >> (64 - _ID_BITS))


def _when(line: Line) -> dict[str, str]:
    """The date, as far as it is one day, one month, one year."""
    span = bounds(event_rows.edtf_of(line.value) or "")
    if span is None or span[0].year != span[1].year or span[0].year < 1000:
        return {}
    first, last = span
    cells = {"Year": f"{first.year}"}
    if first.month == last.month:
        cells["MonthYear"] = f"{first:%Y%m}"
    if first == last:
        cells["SQLDATE"] = f"{first:%Y%m%d}"
        over = min((first.month * 30 + first.day) / 365, 0.9999)
        cells["FractionDate"] = f"{first.year}.{int(over * 10_000):04d}"
    return cells


def _actor(n: int, party: Party | None) -> dict[str, str]:
    if party is None:
        return {}
    given = (party.entity.country if party.entity is not None else None) or ""
    sector = (party.entity.sector if party.entity is not None else None) or ""
    country = given if given in ALPHA3 else ""
    role = ROLES.get(sector) or BODIES.get(given, "")
    return {
        f"Actor{n}Code": f"{country}{role}",
        f"Actor{n}Name": party.name.upper(),
        f"Actor{n}CountryCode": country,
        f"Actor{n}KnownGroupCode": "UNO" if given == "UNO" else "",
        f"Actor{n}Type1Code": role,
    }


def _what(line: Line, code: str, lead: Span | None) -> dict[str, str]:
    cameo = CAMEO_CODES[code]
    tellings = line.value.mentions if isinstance(line.value, Event) else ()
    told = (event_rows.evidence_of(line.value), *tellings)
    in_lead = lead is not None and any(lead.holds(spans[0]) for spans in told if spans)
    return {
        "IsRootEvent": "1" if in_lead else "0",
        "EventCode": code,
        "EventBaseCode": cameo.base,
        "EventRootCode": cameo.root,
        "QuadClass": str(cameo.quad),
        "GoldsteinScale": "" if cameo.goldstein is None else f"{cameo.goldstein:.1f}",
        "NumMentions": str(max(len(tellings), 1)),
        "NumArticles": "1",
    }


def _where(line: Line, directory: Directory, places: Gazetteer) -> dict[str, str]:
    place = line.value.place if isinstance(line.value, Event) else None
    party = directory.party(place.entity, place.spans) if place is not None else None
    if party is None:
        return {}
    country = party.entity.country if party.entity is not None else None
    found = event_rows.place_of(party.name, country, places)
    if found is None:
        return {"ActionGeo_FullName": party.name}
    return {
        "ActionGeo_FullName": party.name,
        "ActionGeo_Type": "3" if found.country == "USA" else "4",
        "ActionGeo_Lat": f"{found.latitude:.3f}",
        "ActionGeo_Long": f"{found.longitude:.3f}",
    }


def _added(published: str | None) -> str:
    """A date-time with its zone, in UTC; empty when the hour or the zone is not known."""
    moment = dt.datetime.fromisoformat(published) if published is not None and "T" in published else None
    if moment is None or moment.tzinfo is None or not 1000 < moment.year < 9999:
        return ""
    return f"{moment.astimezone(dt.UTC):%Y%m%d%H%M%S}"


def _lead(record: Record) -> Span | None:
    """From the beginning of the text to the end of its first paragraph."""
    first = next((section for section in record.sections if section.kind == "paragraph"), None)
    return Span(0, first.end) if first is not None else None
