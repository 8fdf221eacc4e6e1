"""Reports come in: one report, its record, and all that is made from it, in one transaction or not at all."""

from __future__ import annotations

import functools
import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asreported.across.copies import copies_of, copy_text
from asreported.across.entities import Directory
from asreported.across.judged import Judgement
from asreported.across.seen import Known
from asreported.across.stories import add as add_to_story
from asreported.errors import LedgerError
from asreported.ledger import log, tables
from asreported.ledger.line_rows import LineRow, line_rows, stored
from asreported.ledger.shelves import SqlCopies, SqlEntities, SqlStories
from asreported.ledger.unpack import record_at
from asreported.record.record import Record
from asreported.record.report import Report
from asreported.record.wire import dumps
from asreported.views.wording import Wording

OWN_ID = "rp_"
LEDGER_ID = len(OWN_ID) + 16  # the length of an id that a ledger made
_REASON = tables.placements.update().where(
    tables.placements.c.report == sa.bindparam("of_report"), tables.placements.c.entity == sa.bindparam("of_entity")
)
_LINES = tables.lines.insert().returning(tables.lines.c.seq, sort_by_parameter_order=True)


class Added(NamedTuple):
    """What became of a report that was given to the ledger.

    status    "new", "known" (it was there: nothing is changed), or "revision" (another version stands at its address)
    story     the story that it is part of;  copies  the reports whose text it has
    """

    report: str
    status: Literal["new", "known", "revision"]
    story: str
    copies: tuple[str, ...] = ()


def ledger_id(report: Report) -> str:
    """The id of a report in the ledger: the one that it was given, else made of its words, address and outlet.

    The same words at two addresses are two reports; the same file added twice is one.
    """
    if not report.id.startswith(OWN_ID) or len(report.id) == LEDGER_ID:
        return report.id
    parts = "\x1f".join((report.sha256, report.url or "", report.outlet or ""))
    return OWN_ID + hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def filed(record: Record) -> Record:
    """A record under its report's id in the ledger."""
    id = ledger_id(record.report)
    return record if id == record.report.id else replace(record, report=replace(record.report, id=id))


def find_known(connection: Connection, report: Report) -> Added | None:
    """The report as the ledger has it; None when it has not. LedgerError when its id is another report's."""
    id = ledger_id(report)
    found = connection.execute(
        sa.select(tables.reports.c.text_sha256, tables.reports.c.story).where(tables.reports.c.id == id)
    ).first()
    if found is None:
        return None
    if found.text_sha256 != _text_digest(report.text):
        raise LedgerError(f"the id {report.id!r} is another report's in this ledger; give this one an id of its own")
    return Added(id, "known", found.story)


def add_report(connection: Connection, record: Record, raw: bytes, media_type: str, by: str, known: Known,
               judged: Iterable[Judgement]) -> Added:  # fmt: skip
    """Put a report, its bytes and its record into the ledger, within the writer's transaction."""
    record = filed(record)
    found = find_known(connection, record.report)
    if found is not None:
        return found
    report = record.report
    wire = dumps(record).encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(wire).hexdigest()
    blob = hashlib.sha256(raw).hexdigest()
    earlier = _earlier(connection, report.url)
    if connection.execute(sa.select(tables.blobs.c.sha256).where(tables.blobs.c.sha256 == blob)).first() is None:
        connection.execute(tables.blobs.insert().values(sha256=blob, media_type=media_type, data=raw))
    day = (report.updated or report.published or "")[:10] or None
    seq = _key_of(connection.execute(
        tables.reports.insert().values(
            id=report.id, text_sha256=_text_digest(report.text), blob=blob, url=_told(report.url), outlet=_told(report.outlet),
            title=_told(report.title or Wording(record).title()), published=report.published, updated=report.updated, day=day,
            words=len(report.text.split()), record=zlib.compress(wire, 6), record_sha256=digest, added=log.now(),
            withdrawn=False,
        )
    ))  # fmt: skip
    story = add_to_story(record, SqlStories(connection))
    connection.execute(tables.reports.update().where(tables.reports.c.seq == seq).values(story=story.story))
    copies = _find_copies(connection, record)
    directory = Directory(known=known, judged=judged, shelf=SqlEntities(connection))
    directory.add(record)
    _keep_reasons(connection, directory)
    index_lines(connection, seq, record, story.story, directory)
    log.append(connection, by, "add", report.id, after={
        "record": digest, "bytes": blob, "url": report.url, "outlet": report.outlet, "story": story.story,
    })  # fmt: skip
    return Added(report.id, "revision" if earlier else "new", story.story, copies)


def index_lines(connection: Connection, seq: int, record: Record, story: str | None, directory: Directory) -> None:
    """Write a report's rows to search by, in the place of those that were there."""
    forget_lines(connection, seq)
    report = record.report.id
    rows = list(line_rows(record, functools.cache(lambda entity: directory.of.get((report, entity)))))
    outlet = _told(record.report.outlet)
    ids = connection.execute(_LINES, [_values(row, seq, outlet, story) for row in rows]).scalars().all()
    parts = [
        {"entity": entity, "line": line, "part": part}
        for row, line in zip(rows, ids, strict=True)
        for entity, part in row.parts
    ]
    if parts:
        connection.execute(tables.line_entities.insert(), parts)


def forget_lines(connection: Connection, seq: int) -> None:
    """Take a report's rows out of what is searched."""
    of_report = sa.select(tables.lines.c.seq).where(tables.lines.c.report == seq)
    if connection.execute(of_report.limit(1)).first() is None:
        return
    connection.execute(tables.line_entities.delete().where(tables.line_entities.c.line.in_(of_report)))
    connection.execute(tables.lines.delete().where(tables.lines.c.report == seq))


def _key_of(result: sa.CursorResult[Any]) -> int:
    key = result.inserted_primary_key
    assert key is not None
    return int(key[0])


def _values(row: LineRow, seq: int, outlet: str | None, story: str | None) -> dict[str, object]:
    return {
        "report": seq, "id": row.id, "kind": row.kind, "type": row.type, "status": row.status, "outlet": outlet,
        "story": story, "first_day": row.first_day, "last_day": row.last_day, "words": row.words,
    }  # fmt: skip


def _earlier(connection: Connection, url: str | None) -> bool:
    if url is None:
        return False
    at = sa.select(tables.reports.c.seq).where(tables.reports.c.url == url, ~tables.reports.c.withdrawn).limit(1)
    return connection.execute(at).first() is not None


def _find_copies(connection: Connection, record: Record) -> tuple[str, ...]:
    shelf = SqlCopies(connection, lambda id: record_at(connection, id))
    found = copies_of(copy_text(record), shelf)
    if found:
        connection.execute(
            tables.copies.insert(),
            [
                {"one": c.one, "other": c.other, "kind": c.overlap.kind, "of_one": c.overlap.of_one,
                 "of_other": c.overlap.of_other, "same": c.overlap.same, "words": c.overlap.words}
                for c in found
            ],
        )  # fmt: skip
    return tuple(c.one for c in found)


def _keep_reasons(connection: Connection, directory: Directory) -> None:
    """Why each entity was taken for one that was known: kept beside where it was placed."""
    reasons = [
        {"of_report": j.one[0], "of_entity": j.one[1], "score": j.score, "reason": j.reason, "by": j.by}
        for j in directory.judgements
    ]
    if reasons:
        connection.execute(_REASON, reasons)


def _text_digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _told(value: str | None) -> str | None:
    return None if value is None else stored(value)
