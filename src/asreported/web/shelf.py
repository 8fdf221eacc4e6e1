"""All that the pages ask of a ledger, in the shapes in which they show it: the one file of `web` that knows its calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from asreported.errors import LedgerError
from asreported.ledger import Ledger
from asreported.record import Record
from asreported.views.wording import Wording
from asreported.web.problems import Problem

FACETS = {"kind": "Kind", "type": "Type", "status": "Status", "outlet": "Outlet"}


class Shown(NamedTuple):
    """A report as people have corrected it, with what its page needs.

    verdicts  the newest verdict that stands on each judged line;  gids  the entity across reports of each entity here
    story     the story's id; None without one
    """

    record: Record
    verdicts: Mapping[str, str]
    gids: Mapping[str, str]
    story: str | None


class Row(NamedTuple):
    """A report in a list."""

    id: str
    title: str
    outlet: str
    day: str
    counts: str = ""


class Asked(NamedTuple):
    """What is looked for; "" is anything. `who` is a name or an entity's id."""

    q: str = ""
    who: str = ""
    type: str = ""
    status: str = ""
    outlet: str = ""
    place: str = ""
    since: str = ""
    until: str = ""
    kind: str = ""


class Hit(NamedTuple):
    """Something found: its words in pieces, those that were looked for lit."""

    report: str
    line: str
    kind: str
    who: str
    words: tuple[tuple[str, bool], ...]
    tag: str
    facts: tuple[str, ...]


class Facet(NamedTuple):
    """How many of what was found have which value."""

    name: str
    label: str
    values: tuple[tuple[str, int], ...]


class Found(NamedTuple):
    """What was found: how many in all, those of this page, and by what they can be narrowed down."""

    total: int
    hits: tuple[Hit, ...]
    facets: tuple[Facet, ...]


class Member(NamedTuple):
    """An entity of one report, as that report names it."""

    report: str
    entity: str
    name: str
    title: str


class Known(NamedTuple):
    """An entity across reports."""

    id: str
    name: str
    sort: str
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    members: tuple[Member, ...] = ()


class StoryRow(NamedTuple):
    """A story in a list."""

    id: str
    title: str
    size: int
    days: str


class Story(NamedTuple):
    """A story with its reports' records; `gids` says which entity across reports (report, entity) is."""

    title: str
    rows: tuple[Row, ...]
    records: tuple[Record, ...]
    gids: Mapping[tuple[str, str], str]


class LogRow(NamedTuple):
    """An entry of the log, in words."""

    seq: int
    at: str
    by: str
    action: str
    about: str
    link: str
    change: str
    why: str
    undone: bool
    undoable: bool


def report_of(ledger: Ledger, id: str) -> Record:
    """The record with people's corrections. Problem 404 when there is no such report."""
    try:
        return ledger.judged(id)
    except LedgerError as error:
        raise Problem(404, "No such report", str(error)) from None


# ---- stand-in below
def shown_of(ledger: Ledger, id: str) -> Shown:
    verdicts = {}
    for e in ledger.l:
        if e.action == "judge" and e.seq not in ledger.undone and e.subject.startswith(id + "/"):
            verdicts[e.subject.split("/")[-1]] = e.after["verdict"]
    rec = report_of(ledger, id)
    return Shown(rec, verdicts, {e.id: f"{e.id}" for e in rec.entities}, "s1")


def _row(r):
    return Row(r.report.id, Wording(r).title(), r.report.outlet or "", r.report.published or "", "")


def reports_of(ledger: Ledger, offset: int, limit: int) -> tuple[int, list[Row]]:
    return len(ledger.r), [_row(r) for r in ledger.r.values()]


def log_of(ledger, subject, offset, limit):
    out = []
    for e in reversed(ledger.l):
        if subject and not e.subject.startswith(subject):
            continue
        rep, _, line = e.subject.partition("/")
        out.append(
            LogRow(
                e.seq,
                e.at,
                e.by,
                e.action,
                e.subject,
                f"/report/{rep}#{line}",
                str(e.after or ""),
                e.why or "",
                e.seq in ledger.undone,
                e.action == "judge" and e.seq not in ledger.undone,
            )
        )
    return len(out), out[offset : offset + limit]


def undone_subject(ledger: Ledger, entry: int) -> tuple[str, str]:
    return tuple(ledger.l[entry - 1].subject.split("/"))


def search(ledger, asked, offset, limit):
    hits = []
    for r in ledger.r.values():
        w = Wording(r)
        for s in r.statements:
            c = w.content(s)
            if asked.who and asked.who not in (s.speaker, w.name(s.speaker)):
                continue
            if asked.kind and asked.kind != "statement":
                continue
            if asked.q.lower() in c.lower():
                hits.append(Hit(r.report.id, s.id, "statement", w.who(s), ((c, False),), s.kind, (w.outlet,)))
    return Found(len(hits), tuple(hits[offset : offset + limit]), (Facet("kind", "Kind", (("statement", len(hits)),)),))


def entity_of(ledger, id):
    for r in ledger.r.values():
        for e in r.entities:
            if e.id == id:
                return Known(
                    id,
                    e.name,
                    e.type,
                    e.aliases,
                    tuple(x.title for x in e.roles),
                    (),
                    (Member(r.report.id, e.id, e.name, Wording(r).title()),),
                )
    raise Problem(404, "No such entity", id)


def named(ledger, name):
    return [
        Known(e.id, e.name, e.type) for r in ledger.r.values() for e in r.entities if name.lower() in e.name.lower()
    ]


def merge(ledger, id, other, *, by, why):
    return 1


def split(ledger, id, report, entity, *, by, why):
    return 1


def stories_of(ledger, offset, limit):
    return 1, [StoryRow("s1", "All", len(ledger.r), "")]


def story_of(ledger, id):
    return Story("All", tuple(map(_row, ledger.r.values())), tuple(ledger.r.values()), {})


def versions_of(ledger, record):
    return [_row(record)]
