"""A record made ready to be compared with others: its text, its day, when it was reported, and who is who.

`page_of(record, global_of)` is made once a report; every stage across reports reads these pages, and changes none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import NamedTuple

from asreported.record.edtf import bounds
from asreported.record.record import Record
from asreported.record.span import Span
from asreported.record.statement import Statement

# From a report's id and an entity's to the global id, None where there is none.
GlobalOf = Callable[[str, str], str | None]
# Sections that tell: headlines, notes and links tell nothing of their own.
PROSE = frozenset({"paragraph", "blockquote", "dek", "caption"})


class Page(NamedTuple):
    """A record and what is looked up in it again and again."""

    record: Record
    text: str
    day: dt.date | None
    moment: str
    global_of: GlobalOf

    def words(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]


def page_of(record: Record, global_of: GlobalOf) -> Page:
    """A record made ready; `moment` is when it was reported: updated, else published, in UTC where it has a zone."""
    moment = record.report.updated or record.report.published or ""
    found = bounds(moment[:10]) if moment else None
    return Page(record, record.report.text, found[0] if found else None, _utc(moment), global_of)


def _utc(moment: str) -> str:
    """A date-time that sorts as time does; a bare date stands at its end, as what is not known better."""
    if len(moment) <= len("2024-05-01"):
        return f"{moment}T99" if moment else "9999"
    try:
        at = dt.datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return (at.astimezone(dt.UTC) if at.tzinfo else at).strftime("%Y-%m-%dT%H:%M")


def statement_at(statements: Sequence[Statement], span: Span) -> Statement | None:
    """The innermost statement whose content holds a span; one whose source or cue it is holds it not."""
    holding = [s for s in statements if any(c.holds(span) for c in s.content)]
    return min(holding, key=lambda s: sum(map(len, s.content)), default=None)


def chain_of(page: Page, statement: Statement | None) -> tuple[str, ...]:
    """From the outlet to the ultimate origin: its name, then global ids, words in small letters, or "unnamed"."""
    outlet = page.record.report.outlet or "outlet"
    if statement is None:
        return (outlet,)
    hops = [h for h in statement.chain if h.by != "outlet"]
    return (outlet, *(name_of(page, h.by) for h in hops))


def name_of(page: Page, entity: str) -> str:
    """The global id of a report's entity; without one its name in small letters."""
    if entity == "unnamed":
        return entity
    known = page.record.entity(entity)
    return page.global_of(page.record.report.id, entity) or (known.name.lower() if known is not None else "unnamed")
