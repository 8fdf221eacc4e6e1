"""All that the pages ask of a ledger, in the shapes in which they show it: the one file of `web` that knows its calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from asreported.errors import LedgerError
from asreported.ledger import Ledger
from asreported.record import Record
from asreported.views.wording import Wording
from asreported.web.problems import Problem


class Shown(NamedTuple):
    """A report as people have corrected it, with what its page needs.

    verdicts  the newest verdict that stands on each judged line;  gids  the entity across reports of each entity here
    story     the story's id; None without one
    """

    record: Record
    verdicts: Mapping[str, str]
    gids: Mapping[str, str]
    story: str | None


def report_of(ledger: Ledger, id: str) -> Record:
    """The record with people's corrections. Problem 404 when there is no such report."""
    try:
        return ledger.judged(id)
    except LedgerError as error:
        raise Problem(404, "No such report", str(error)) from None


def shown_of(ledger: Ledger, id: str) -> Shown:
    """A report for its page."""
    verdicts = {}
    for e in ledger.l:
        if e.action == "judge" and e.seq not in ledger.undone and e.subject.startswith(id + "/"):
            verdicts[e.subject.split("/")[-1]] = e.after["verdict"]
    return Shown(report_of(ledger, id), verdicts, {}, None)


class Row(NamedTuple):
    """A report in a list."""

    id: str
    title: str
    outlet: str
    day: str
    counts: str


def reports_of(ledger: Ledger, offset: int, limit: int) -> tuple[int, list[Row]]:
    rows = [Row(r.report.id, Wording(r).title(), r.report.outlet or "", r.report.published or "", "") for r in ledger.r.values()]
    return len(rows), rows


def log_of(ledger: Ledger) -> None: ...


def undone_subject(ledger: Ledger, entry: int) -> tuple[str, str]:
    """The report and the line that an entry of the log is about; "" for what it is not about."""
    return tuple(ledger.l[entry - 1].subject.split("/"))
