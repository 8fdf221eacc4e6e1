"""The ledger: reports, their records and what people said of them, kept in one place and asked.

    from asreported import Ledger, read

    with Ledger.open("news.ledger") as ledger:
        added = ledger.add(read(text, published="2024-05-03"), raw=text.encode())
        ledger.judge(added.report, "st_3f9a1c02de", "correct", field="speaker", value={"name": "Ines Prado"}, by="mira")

A ledger is a file of SQLite (nothing to set up) or a database of PostgreSQL (`postgresql://…`). One writes at a time, many
read. A report and its record are kept whole in one transaction and never changed; what people say is laid over them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa

from asreported.across.copies import Copy, Overlap
from asreported.across.seen import Known, known_in
from asreported.errors import LedgerError
from asreported.ledger import care, judge, query, tables
from asreported.ledger import log as chain
from asreported.ledger import search as searching
from asreported.ledger.care import Fault, Seal
from asreported.ledger.judged import Verdict
from asreported.ledger.log import Entry
from asreported.ledger.query import Body, Reports, Stories, Story
from asreported.ledger.search import Asked, Found, Hit
from asreported.ledger.store import Store, default_ledger, is_url
from asreported.ledger.unpack import record_at
from asreported.ledger.write import Added, add_report, find_known
from asreported.record.record import Record
from asreported.record.report import Report

__all__ = ["Added", "Body", "Entry", "Fault", "Found", "Hit", "Ledger", "Log", "Seal", "Verdict", "default_ledger"]

SOMEBODY = "local"


class Log(NamedTuple):
    """Some entries of the log, the newest first, and how many there are."""

    total: int
    entries: tuple[Entry, ...]


class Ledger:
    """An open ledger. Each call is a transaction of its own; what it returns is kept, or was there."""

    def __init__(self, store: Store, known: Known | None = None) -> None:
        """`known` is what a language knows of names, for who is who; English by default."""
        self.store, self._known = store, known

    @classmethod
    def open(
        cls, where: str | os.PathLike[str] | None = None, *, create: bool = True, known: Known | None = None
    ) -> Ledger:
        """Open a ledger by its path or address, the user's own by default. LedgerError when it cannot be opened."""
        return cls(Store.open(default_ledger() if where is None else where, create=create), known)

    @property
    def where(self) -> str:
        """Its path or address, without a password."""
        return self.store.where

    @property
    def known(self) -> Known:
        """What is known of names."""
        if self._known is None:
            from asreported.language.en import ENGLISH

            self._known = known_in(ENGLISH.names)
        return self._known

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- reports come in ----------------------------------------------------------------------------------------------------

    def add(
        self, record: Record, *, raw: bytes | None = None, media_type: str = "text/plain", by: str = SOMEBODY
    ) -> Added:
        """Keep a report and its record; when this returns, both are on the disk. Adding it twice changes nothing.

        `raw` are the bytes as given; the text in UTF-8 where they are not at hand. LedgerError when it cannot be kept.
        """
        given = record.report.text.encode("utf-8", "surrogatepass") if raw is None else raw
        with self.store.writing() as connection:
            return add_report(connection, record, given, media_type, by, self.known, judge.judgements(connection))

    def has(self, report: Report) -> Added | None:
        """The report as the ledger has it; None when it has not."""
        with self.store.reading() as connection:
            return find_known(connection, report)

    # --- questions ----------------------------------------------------------------------------------------------------------

    def record(self, report: str) -> Record:
        """A report's record as the machine read it. LedgerError when there is none."""
        with self.store.reading() as connection:
            return record_at(connection, report)

    def judged(self, report: str) -> Record:
        """A report's record as people's verdicts leave it."""
        with self.store.reading() as connection:
            return judge.judged_at(connection, report)

    def several(self, reports: Sequence[str]) -> dict[str, Record]:
        """The records of some reports as people's verdicts leave them, by report; what the ledger has not is left out."""
        with self.store.reading() as connection:
            return judge.several_at(connection, reports)

    def verdicts(self, report: str) -> list[Verdict]:
        """What stands of what people said of a report's lines."""
        with self.store.reading() as connection:
            return judge.verdicts_on(connection, report)

    def raw(self, report: str) -> tuple[bytes, str]:
        """A report's bytes as they were given, and their media type."""
        with self.store.reading() as connection:
            return query.raw(connection, report)

    def reports(self, offset: int = 0, limit: int = 50, *, withdrawn: bool = False) -> Reports:
        """The reports, the last that came first; those that were withdrawn only if asked for."""
        with self.store.reading() as connection:
            return query.reports(connection, offset, limit, withdrawn=withdrawn)

    def ids(self) -> list[str]:
        """The ids of all reports that are not withdrawn, in the order in which they came."""
        with self.store.reading() as connection:
            return query.report_ids(connection)

    def records(self) -> Iterator[Record]:
        """The records of all reports as people's verdicts leave them, in the order in which they came."""
        with self.store.reading() as connection:
            for id in query.report_ids(connection):
                yield judge.judged_at(connection, id)

    def search(self, words: str = "", *, who: str | None = None, place: str | None = None, kind: str | None = None,
               type: str | None = None, status: str | None = None, outlet: str | None = None, story: str | None = None,
               since: str | None = None, until: str | None = None, offset: int = 0, limit: int = 20,
               facets: bool = True) -> Found:  # fmt: skip
        """Statements, events and reports by words and facets. `who` and `place` are names, or entities' ids."""
        with self.store.reading() as connection:
            named = None if who is None else query.ids_of(connection, who)
            at = None if place is None else query.ids_of(connection, place)
            asked = Asked(words, named, at, kind, type, status, outlet, story, since, until)
            return searching.search(connection, asked, offset, limit, facets=facets)

    def who(self, name: str, limit: int = 20) -> list[Body]:
        """The entities across reports that go by a name, those that fit best first."""
        with self.store.reading() as connection:
            return query.who(connection, name, limit)

    def entity(self, id: str) -> Body:
        """An entity across reports. LedgerError when there is none."""
        with self.store.reading() as connection:
            return query.entity(connection, id)

    def names(self, ids: Iterable[str]) -> dict[str, str]:
        """What entities across reports are called, by id; those that the ledger has not are left out."""
        with self.store.reading() as connection:
            return query.names(connection, ids)

    def gids(self, report: str) -> dict[str, str]:
        """Which entity across reports each named entity of a report is."""
        with self.store.reading() as connection:
            return query.gids(connection, report)

    def stories(self, offset: int = 0, limit: int = 50) -> Stories:
        """The stories, the newest first."""
        with self.store.reading() as connection:
            return query.stories(connection, offset, limit)

    def story(self, id: str) -> Story:
        """A story by its id or by a report's. LedgerError when there is none."""
        with self.store.reading() as connection:
            return query.story(connection, id)

    def versions(self, url: str) -> list[str]:
        """The ids of the reports at one address, the oldest version first."""
        with self.store.reading() as connection:
            return query.versions(connection, url)

    def copies(self, reports: list[str] | tuple[str, ...]) -> list[Copy]:
        """Which of these reports have which other's text."""
        c = tables.copies
        with self.store.reading() as connection:
            rows = connection.execute(
                sa.select(c).where(c.c.one.in_(reports), c.c.other.in_(reports)).order_by(c.c.one, c.c.other)
            )
            return [Copy(r.one, r.other, Overlap(r.of_one, r.of_other, r.same, r.words, r.kind)) for r in rows]

    # --- people's word ------------------------------------------------------------------------------------------------------

    def judge(self, report: str, line: str, verdict: str, *, field: str | None = None, value: Any = None,
              by: str = SOMEBODY, why: str | None = None) -> int:  # fmt: skip
        """Accept, reject or correct a line; the number of the log's entry. The machine's reading stays.

        A correction names a field and its new JSON value; spans are lists of [start, end] in code points, an entity its
        id or {"name": …}. LedgerError when it would break the record.
        """
        with self.store.writing() as connection:
            return judge.judge(connection, report, line, verdict, field, value, by, why, self.known)

    def merge(self, one: str, other: str, *, by: str = SOMEBODY, why: str | None = None) -> int:
        """Say that two entities across reports are one."""
        with self.store.writing() as connection:
            return judge.merge(connection, one, other, by, why, self.known)

    def split(self, id: str, report: str, entity: str, *, by: str = SOMEBODY, why: str | None = None) -> int:
        """Say that an entity of a report is not this one."""
        with self.store.writing() as connection:
            return judge.split(connection, id, report, entity, by, why, self.known)

    def withdraw(self, report: str, *, by: str = SOMEBODY, why: str | None = None) -> int:
        """Take a report out of what is searched and compared; it stays in the ledger."""
        with self.store.writing() as connection:
            return judge.withdraw(connection, report, by, why, self.known)

    def undo(self, entry: int, *, by: str = SOMEBODY) -> int:
        """Take back what an entry of the log did; undoing an undoing does it again. The new entry's number."""
        with self.store.writing() as connection:
            return judge.undo(connection, entry, by, self.known)

    def log(self, *, subject: str | None = None, offset: int = 0, limit: int = 50) -> Log:
        """What was done, the newest first; with a report as `subject`, to it and its lines."""
        with self.store.reading() as connection:
            asked = sa.select(sa.func.count()).select_from(tables.log)
            if subject is not None:
                begins = tables.log.c.subject.startswith(f"{subject}/", autoescape=True)
                asked = asked.where(sa.or_(tables.log.c.subject == subject, begins))
            found = list(chain.entries(connection, subject=subject, newest_first=True, limit=offset + limit))
            return Log(connection.execute(asked).scalar_one(), tuple(found[offset:]))

    def head(self) -> tuple[int, str]:
        """The number and digest of the log's last entry: another whenever anything of the ledger has changed."""
        with self.store.reading() as connection:
            return chain.head(connection)

    def last_by(self, by: str) -> int | None:
        """The newest entry that somebody made and can take back; None when there is none."""
        with self.store.reading() as connection:
            return judge.last_by(connection, by)

    def entries(self) -> Iterator[Entry]:
        """The whole log, the oldest entry first."""
        with self.store.reading() as connection:
            yield from chain.entries(connection)

    # --- care ---------------------------------------------------------------------------------------------------------------

    def verify(self) -> list[Fault]:
        """All that is not as it was kept: the log's chain, the bytes, the records and their spans, the seals."""
        return list(care.verify(self.store))

    def seal(self, key: Path, *, by: str = SOMEBODY) -> Seal:
        """Sign the log's head with an Ed25519 key from a file, which is made when it is not there."""
        return care.seal(self.store, key, by)

    def backup(self, target: Path) -> int:
        """Copy the ledger into a new file while others go on; the file's size in bytes."""
        return care.backup(self.store, target)

    @staticmethod
    def restore(source: Path, target: str | os.PathLike[str]) -> int:
        """Take a backup back into the place of a ledger, which is kept as NAME.before; the number of reports."""
        if is_url(os.fspath(target)):
            raise LedgerError("a ledger in PostgreSQL is restored by its own means, such as pg_restore")
        return care.restore(source, Path(target).expanduser())

    def bytes_of(self, reports: list[str]) -> Mapping[str, bytes]:
        """The bytes of some reports as they were given, by report."""
        return {id: self.raw(id)[0] for id in reports}
