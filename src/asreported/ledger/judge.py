"""What people say of the machine's reading: verdicts on lines, merges and splits of entities; and taking any of it back.

Nothing here changes a record. Every step is an entry of the log; undoing is one too, and can itself be undone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asreported.across.entities import Directory
from asreported.across.judged import Judgement
from asreported.across.seen import Known
from asreported.across.shelf import Key
from asreported.errors import LedgerError
from asreported.ledger import log, tables
from asreported.ledger.judged import FIELDS, VERDICTS, Verdict, judged, room_of, value_in
from asreported.ledger.shelves import SqlEntities, chunks
from asreported.ledger.unpack import record_at, record_of, row_at
from asreported.ledger.write import forget_lines, index_lines
from asreported.record.entity import Mention
from asreported.record.record import Record

OTHERS_MAY = ("judge", "merge", "split", "withdraw", "undo")


def verdicts_on(connection: Connection, report: str) -> list[Verdict]:
    """What stands of what people said of a report's lines, the oldest first."""
    return _verdicts_on_some(connection, [report]).get(report, [])


def _verdicts_on_some(connection: Connection, reports: Sequence[str]) -> dict[str, list[Verdict]]:
    v = tables.verdicts
    out: dict[str, list[Verdict]] = {}
    for r in connection.execute(sa.select(v).where(v.c.report.in_(reports), ~v.c.undone).order_by(v.c.seq)):
        value = None if r.value is None else json.loads(r.value)
        out.setdefault(r.report, []).append(Verdict(r.line, r.verdict, r.field, value, r.by))
    return out


def judged_at(connection: Connection, report: str) -> Record:
    """A report's record as people's verdicts leave it."""
    return judged(record_at(connection, report), verdicts_on(connection, report))


def several_at(connection: Connection, reports: Sequence[str]) -> dict[str, Record]:
    """The records of some reports as people's verdicts leave them, in two questions for five hundred of them."""
    out: dict[str, Record] = {}
    for some in chunks(reports):
        verdicts = _verdicts_on_some(connection, some)
        r = tables.reports
        for row in connection.execute(sa.select(r.c.id, r.c.record, r.c.record_sha256).where(r.c.id.in_(some))):
            out[row.id] = judged(record_of(row), verdicts.get(row.id, ()))
    return out


def judgements(connection: Connection) -> list[Judgement]:
    """All that people said of who is who and did not take back, the oldest first."""
    undone = undone_entries(connection)
    rows = connection.execute(
        sa.select(tables.log).where(tables.log.c.action.in_(("merge", "split"))).order_by(tables.log.c.seq)
    )
    out = []
    for entry in map(log.entry_of, rows):
        if entry.seq not in undone:
            one, other = (tuple(key) for key in entry.after["pair"])
            verdict: Any = "same" if entry.action == "merge" else "different"
            out.append(Judgement(one, other, verdict, 1.0, entry.why or "", entry.by))
    return out


def directory_of(connection: Connection, known: Known) -> Directory:
    """Who is who, as the ledger has it."""
    return Directory(known=known, judged=judgements(connection), shelf=SqlEntities(connection))


def judge(connection: Connection, report: str, line: str, verdict: str, field: str | None, value: Any, by: str,
          why: str | None, known: Known) -> int:  # fmt: skip
    """Say what is to be thought of a line; the number of the log's entry. LedgerError when it cannot be said."""
    if verdict not in VERDICTS:
        raise LedgerError(f"{verdict!r} is no verdict; {', '.join(VERDICTS)} are")
    row = row_at(connection, report)
    record = record_of(row)
    so_far = verdicts_on(connection, report)
    now = judged(record, so_far)
    room = room_of(record, line)
    if verdict == "correct":
        if field not in FIELDS[room]:
            raise LedgerError(f"what can be corrected here: {', '.join(FIELDS[room])}; not {field!r}")
    elif field is not None or value is not None:
        raise LedgerError("a field and a value belong to the verdict `correct` alone")
    after = judged(record, [*so_far, Verdict(line, verdict, field, value, by)])
    still = any(item.id == line for item in getattr(now, room))
    seq = log.append(
        connection, by, "judge", f"{report}/{line}", why=why,
        before=value_in(now if still else record, line, field) if field is not None else None,
        after={"verdict": verdict, "field": field, "value": value},
    )  # fmt: skip
    told = None if value is None else log.canonical(value)
    connection.execute(
        tables.verdicts.insert().values(
            seq=seq, report=report, line=line, verdict=verdict, field=field, value=told, by=by, undone=False
        )
    )
    _index(connection, row, record, after, directory_of(connection, known))
    return seq


def merge(connection: Connection, one: str, other: str, by: str, why: str | None, known: Known) -> int:
    """Say that two entities across reports are one. LedgerError when one is not known, or they are one already."""
    directory = directory_of(connection, known)
    a, b = _first_of(directory, one), _first_of(directory, other)
    if directory.resolve(one) == directory.resolve(other):
        raise LedgerError(f"{one} and {other} are one already")
    directory.learn(Judgement(a, b, "same", 1.0, why or "", by))
    return log.append(connection, by, "merge", f"{one}/{other}", after={"pair": [list(a), list(b)]}, why=why)


def split(connection: Connection, id: str, report: str, entity: str, by: str, why: str | None, known: Known) -> int:
    """Say that an entity of a report is not this one across reports: it is placed anew."""
    directory = directory_of(connection, known)
    key = (report, entity)
    if directory.of.get(key) != directory.resolve(id):
        raise LedgerError(f"{entity} of {report} is not {id}")
    first = _first_of(directory, id)
    others = [m for m in _members(connection, directory.resolve(id)) if m != key]
    if not others:
        raise LedgerError(f"{entity} of {report} is all that {id} is; there is nothing to split it from")
    _part(connection, directory, key, first if first != key else others[0], by, why)
    return log.append(
        connection, by, "split", f"{id}/{report}/{entity}", why=why,
        after={"pair": [list(key), list(first if first != key else others[0])], "entity": id},
    )  # fmt: skip


def withdraw(connection: Connection, report: str, by: str, why: str | None, known: Known) -> int:
    """Take a report out of what is searched and compared. It and its record stay in the ledger."""
    row = row_at(connection, report)
    if row.withdrawn:
        raise LedgerError(f"{report} is withdrawn already")
    _set_withdrawn(connection, row.seq, True, known)
    return log.append(connection, by, "withdraw", report, after={"withdrawn": True}, why=why)


def undo(connection: Connection, seq: int, by: str, known: Known) -> int:
    """Take back what an entry of the log did, or the taking back; the new entry's number. LedgerError when it cannot be."""
    row = connection.execute(sa.select(tables.log).where(tables.log.c.seq == seq)).first()
    if row is None:
        raise LedgerError(f"the log has no entry {seq}")
    entry = log.entry_of(row)
    if entry.action not in (*OTHERS_MAY, "add"):
        raise LedgerError(f"entry {seq} ({entry.action}) cannot be undone")
    if seq in undone_entries(connection):
        raise LedgerError(f"entry {seq} is undone already")
    target, on = entry, False
    while target.action == "undo":  # undoing an undoing does the thing again, and so on
        on = not on
        target = log.entry_of(connection.execute(sa.select(tables.log).where(tables.log.c.seq == target.before)).one())
    number = log.append(
        connection, by, "undo", entry.subject, before=seq, after={"action": target.action, "stands": on}
    )
    _set(connection, target, on, by, known)
    return number


def last_by(connection: Connection, by: str) -> int | None:
    """The newest judgement, merge, split or withdrawal that somebody made and did not take back yet."""
    undone = undone_entries(connection)
    mine = sa.select(tables.log.c.seq).where(tables.log.c.by == by, tables.log.c.action.in_(OTHERS_MAY[:-1]))
    return next(
        (r.seq for r in connection.execute(mine.order_by(tables.log.c.seq.desc())) if r.seq not in undone), None
    )


def _set(connection: Connection, entry: log.Entry, on: bool, by: str, known: Known) -> None:
    """Let what an entry did stand, or not."""
    if entry.action == "judge":
        v = tables.verdicts
        connection.execute(v.update().where(v.c.seq == entry.seq).values(undone=not on))
        report = entry.subject.rpartition("/")[0]
        row = row_at(connection, report)
        record = record_of(row)
        now = judged(record, verdicts_on(connection, report))
        _index(connection, row, record, now, directory_of(connection, known))
    elif entry.action in ("withdraw", "add"):
        row = row_at(connection, entry.subject)
        _set_withdrawn(connection, row.seq, on == (entry.action == "withdraw"), known)
    else:
        directory = directory_of(connection, known)
        one, other = (tuple(key) for key in entry.after["pair"])
        same = on == (entry.action == "merge")
        if same:
            directory.learn(Judgement(one, other, "same", 1.0, entry.why or "", by))
        else:
            _part(connection, directory, one, other, by, entry.why)


def _part(connection: Connection, directory: Directory, key: Key, other: Key, by: str, why: str | None) -> None:
    if not directory.learn(Judgement(key, other, "different", 1.0, why or "", by)):
        record = judged_at(connection, key[0])
        directory.place_again(record, key[1])
    for report in {key[0], other[0]}:
        row = row_at(connection, report)
        record = record_of(row)
        _index(connection, row, record, judged(record, verdicts_on(connection, report)), directory)


def _set_withdrawn(connection: Connection, seq: int, withdrawn: bool, known: Known) -> None:
    r = tables.reports
    connection.execute(r.update().where(r.c.seq == seq).values(withdrawn=withdrawn))
    if withdrawn:
        forget_lines(connection, seq)
        return
    row = connection.execute(sa.select(r).where(r.c.seq == seq)).one()
    record = record_of(row)
    now = judged(record, verdicts_on(connection, row.id))
    _index(connection, row, record, now, directory_of(connection, known))


def _index(connection: Connection, row: Any, machine: Record, now: Record, directory: Directory) -> None:
    """Let what is searched say what stands by now; a withdrawn report stays out of it."""
    if row.withdrawn:
        return
    report, p = machine.report.id, tables.placements
    there = {e.id for e in machine.entities}
    named = [s for s in now.statements if s.speaker is not None and s.speaker not in there and s.source]
    stay = there | {str(s.speaker) for s in named}
    connection.execute(p.delete().where(p.c.report == report, p.c.entity.not_in(stay)))
    for statement in named:  # somebody whom a person has named: placed as if the statement's source were the name
        key = (report, str(statement.speaker))
        if directory.of.get(key) is None:
            start, end = statement.source[0].start, statement.source[-1].end
            mention = Mention(
                id="mn_person", start=start, end=end, kind="name", type="person", entity=key[1], by="person"
            )
            directory.place_again(replace(now, mentions=(*now.mentions, mention)), key[1])
    index_lines(connection, row.seq, now, row.story, directory)


def undone_entries(connection: Connection) -> set[int]:
    """The entries that were taken back."""
    entries = connection.execute(sa.select(tables.log.c.seq, tables.log.c.before).where(tables.log.c.action == "undo"))
    undone: set[int] = set()
    for seq, before in sorted(((r.seq, int(json.loads(r.before))) for r in entries), reverse=True):
        if seq not in undone:
            undone.add(before)
    return undone


def _first_of(directory: Directory, id: str) -> Key:
    try:
        return directory.profile_of(id).first
    except KeyError:
        raise LedgerError(f"the ledger has no entity {id}; `asreported who NAME` finds ids") from None


def _members(connection: Connection, id: str) -> Iterator[Key]:
    p, e = tables.placements, tables.entities
    ids = [id, *(r.id for r in connection.execute(sa.select(e.c.id).where(e.c.merged_into == id)))]
    for row in connection.execute(sa.select(p.c.report, p.c.entity).where(p.c["global"].in_(ids)).limit(3)):
        yield row.report, row.entity
