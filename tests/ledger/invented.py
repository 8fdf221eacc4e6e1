"""Records made without reading, and what a ledger's tables hold: many of them, fast."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from asreported.ledger import Ledger, tables
from asreported.record.entity import Entity, Mention
from asreported.record.event import Event, EventDate, Participant
from asreported.record.record import MadeBy, Record
from asreported.record.report import report_of
from asreported.record.span import Span
from asreported.record.statement import Hop, Statement

MADE_BY = MadeBy(asreported="0", language="en", model="none", ontology="none")


def invented(n: int | str = 0, *, speaker: str = "Ines Prado", place: str = "Tronsund", words: str = "the ferry will sail again",
             status: str = "planned", published: str | None = "2024-05-03", outlet: str | None = "The Daily Ferry",
             url: str | None = None, more: str = "") -> Record:  # fmt: skip
    """A report of one statement and one event: SPEAKER said WORDS at the harbour of PLACE. Report N."""
    text = f"Report {n} of the harbour\n\n{speaker} said {words} number {n}. Workers marched in {place}.{more}"
    said, marched = text.index(" said ") + 1, text.index("marched")
    source = Span(said - 1 - len(speaker), said - 1)
    content = Span(said + 5, text.index(". Workers"))
    town = Span(text.rindex(f" in {place}.") + 4, text.rindex(f" in {place}.") + 4 + len(place))
    workers = Span(marched - 8, marched - 1)
    return Record(
        report=report_of(text, published=published, outlet=outlet, url=url, title=f"Report {n} of the harbour"),
        sentences=(Span(source.start, content.end + 1), Span(workers.start, town.end + 1)),
        mentions=(
            Mention(id="mn_1", start=source.start, end=source.end, kind="name", type="person", entity="en_1", by="test"),
            Mention(id="mn_2", start=town.start, end=town.end, kind="name", type="place", entity="en_2", by="test"),
        ),
        entities=(Entity(id="en_1", type="person", name=speaker), Entity(id="en_2", type="place", name=place)),
        statements=(
            Statement(
                id="st_1", source=(source,), cue=(Span(said, said + 4),), content=(content,), kind="indirect", speaker="en_1",
                origin="en_1", chain=(Hop(by="outlet"), Hop(by="en_1", spans=(source,), cue=(Span(said, said + 4),))),
                confidence=0.9, by="test",
            ),
        ),
        events=(
            Event(
                id="ev_1", type="PROTEST", trigger=(Span(marched, marched + 7),), mentions=((Span(marched, marched + 7),),),
                actors=(Participant(entity=None, spans=(workers,)),), place=Participant(entity="en_2", spans=(town,)),
                date=EventDate(edtf="2024-05-02", time=None), status=status,  # type: ignore[arg-type]
                confidence=0.8, by="test",
            ),
        ),
        made_by=MADE_BY,
    )  # fmt: skip


def lines_of(ledger: Ledger, words: str = "", **facets: str) -> list[tuple[str, str]]:
    """The (report, line) pairs that a search finds."""
    found = ledger.search(words, limit=100, **facets)  # type: ignore[arg-type]
    return sorted((hit.report, hit.line) for hit in found.hits)


def many_of(ledger: Ledger) -> dict[str, int]:
    """How many rows each table has."""
    with ledger.store.reading() as connection:
        return {
            table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in tables.metadata.sorted_tables
        }


def all_of(ledger: Ledger) -> dict[str, list[Any]]:
    """All rows of all tables, in an order that does not depend on where they lie."""
    with ledger.store.reading() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(sa.select(table))), key=repr)
            for table in tables.metadata.sorted_tables
        }


def change(ledger: Ledger, *statements: str) -> None:
    """What a tamperer does: SQL that the ledger knows nothing of."""
    with ledger.store.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
