"""All that the pages ask of a ledger, in the shapes in which they show it: the one file of `web` that knows its calls."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from asreported.errors import LedgerError
from asreported.findings import story_findings
from asreported.ledger import Body, Ledger
from asreported.ledger.judged import judged
from asreported.record import Record
from asreported.views.wording import Wording
from asreported.web.beside import Beside, beside_of
from asreported.web.lines import line_of
from asreported.web.problems import Problem

FACETS = {"kind": "Kind", "type": "Type", "status": "Status", "outlet": "Outlet"}
MOST_MEMBERS = 60  # of an entity


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
    """A story with its reports' records; `gids` says which entity across reports (report, entity) is.

    beside    what the reports say together;  left_out  how many reports are too many to be compared
    """

    id: str
    title: str
    rows: tuple[Row, ...]
    records: tuple[Record, ...]
    gids: Mapping[tuple[str, str], str]
    beside: Beside
    left_out: int


def report_of(ledger: Ledger, id: str) -> Record:
    """The record with people's corrections. Problem 404 when there is no such report."""
    try:
        return ledger.judged(id)
    except LedgerError as error:
        raise Problem(404, "No such report", str(error)) from None


def shown_of(ledger: Ledger, id: str) -> Shown:
    """A report for its page, on which rejected lines still stand, struck out. Problem 404 when there is none."""
    try:
        record, verdicts = ledger.record(id), ledger.verdicts(id)
    except LedgerError as error:
        raise Problem(404, "No such report", str(error)) from None
    record = judged(record, [v for v in verdicts if v.verdict != "reject"])
    return Shown(record, {v.line: v.verdict for v in verdicts}, ledger.gids(id), story_id_of(ledger, id))


def story_id_of(ledger: Ledger, report: str) -> str | None:
    """The story that a report is part of; None when it is in none, such as one that was withdrawn."""
    try:
        return ledger.story(report).id
    except LedgerError:
        return None


def row_of(ledger: Ledger, id: str) -> Row:
    """A report in a list, told from its record."""
    record = ledger.record(id)
    report = record.report
    counts = f"{_many(len(record.statements), 'statement')}, {_many(len(record.events), 'event')}"
    return Row(
        id, Wording(record).title(), report.outlet or "", (report.updated or report.published or "")[:10], counts
    )


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def reports_of(ledger: Ledger, offset: int, limit: int) -> tuple[int, list[Row]]:
    """The reports, the newest first, and how many there are in all."""
    found = ledger.reports(offset, limit)
    return found.total, [row_of(ledger, row.id) for row in found.reports]


def versions_of(ledger: Ledger, record: Record) -> list[Row]:
    """The versions of a report, the oldest first; it alone when it has no address."""
    ids = ledger.versions(record.report.url) if record.report.url else []
    return [row_of(ledger, report) for report in ids or (record.report.id,)]


def search(ledger: Ledger, asked: Asked, offset: int, limit: int) -> Found:
    """What is found. The words of a statement or an event are told from its record. Problem when nothing can be looked for."""
    a = asked
    try:
        found = ledger.search(
            a.q, who=a.who or None, place=a.place or None, kind=a.kind or None, type=a.type or None, status=a.status or None,
            outlet=a.outlet or None, since=a.since or None, until=a.until or None, offset=offset, limit=limit,
        )  # fmt: skip
    except LedgerError as error:
        raise Problem(422, "Nothing to look for", str(error)) from None
    records = ledger.several(list(dict.fromkeys(hit.report for hit in found.hits)))
    hits = [_hit(records[hit.report], hit.line, hit.kind, asked.q) for hit in found.hits]
    facets = tuple(
        Facet(name, label, tuple(sorted(found.facets[name].items(), key=lambda item: (-item[1], item[0]))[:12]))
        for name, label in FACETS.items()
        if found.facets.get(name)
    )
    return Found(found.total, tuple(hits), facets)


def _hit(record: Record, line: str, kind: str, q: str) -> Hit:
    wording = Wording(record)
    report = record.report
    facts = tuple(part for part in (wording.outlet, (report.updated or report.published or "")[:10]) if part)
    found = line_of(record, line, {}) if kind != "report" else None
    if found is None:
        return Hit(report.id, "", "report", "", lit(wording.title(), q), "report", facts)
    tag = found.sort if found.kind == "ev" else next(iter(found.marks), "")
    told = f" {found.verb.strip()}" if found.kind == "st" else ""
    chain = (" ← ".join(found.chain),) if found.chain else ()
    return Hit(report.id, line, kind, found.who + told, lit(found.quote, q), tag, (*chain, *facts[1:]))


def lit(words: str, q: str) -> tuple[tuple[str, bool], ...]:
    """Words in pieces, those that are looked for lit.

    >>> lit("Two ferries set sail", 'ferries "set sail" -storm')
    (('Two ', False), ('ferries', True), (' ', False), ('set', True), (' ', False), ('sail', True))
    """
    wanted = [re.escape(word) for word in re.findall(r"\w+", re.sub(r"(?:^|\s)-\S+", " ", q))]
    if not wanted:
        return ((words, False),)
    begins = r"\w*" if q.rstrip().endswith("*") else ""
    pieces = re.split(rf"(\b(?:{'|'.join(wanted)}){begins}\b)", words, flags=re.IGNORECASE)
    return tuple((piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece)


def entity_of(ledger: Ledger, id: str) -> Known:
    """An entity with the reports that name it. Problem 404 when there is none."""
    try:
        found = ledger.entity(id)
    except LedgerError as error:
        raise Problem(404, "No such entity", str(error)) from None
    members = []
    records = ledger.several([report for report, _ in found.members[:MOST_MEMBERS]])
    for report, entity in found.members[:MOST_MEMBERS]:
        record = records[report]
        named = record.entity(entity)
        members.append(Member(report, entity, named.name if named else entity, Wording(record).title()))
    return known_of(found)._replace(members=tuple(members))


def known_of(found: Body) -> Known:
    """An entity as lists show it."""
    sort = ", ".join(part for part in (found.type.replace("_", " "), found.country) if part)
    facts = (("Reports", f"{found.reports:,}"),)
    return Known(found.id, found.name, sort, tuple(n for n in found.names if n != found.name), found.roles, facts)


def named(ledger: Ledger, name: str) -> list[Known]:
    """The entities of a name, the likeliest first; none when it is no name."""
    try:
        return [known_of(found) for found in ledger.who(name)]
    except LedgerError:
        return []


def merge(ledger: Ledger, id: str, other: str, *, by: str, why: str | None) -> int:
    """Say that two entities are one; the entry's number. Problem when that cannot be said."""
    with _told():
        return ledger.merge(id, other, by=by, why=why)


def split(ledger: Ledger, id: str, report: str, entity: str, *, by: str, why: str | None) -> int:
    """Say that a report means another by the name; the entry's number. Problem when that cannot be said."""
    with _told():
        return ledger.split(id, report, entity, by=by, why=why)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """What the ledger refuses, as an answer to who asked."""
    try:
        yield
    except LedgerError as error:
        raise Problem(422, "Cannot be done", str(error)) from None


def stories_of(ledger: Ledger, offset: int, limit: int) -> tuple[int, list[StoryRow]]:
    """The stories, the newest first, and how many there are in all."""
    found = ledger.stories(offset, limit)
    rows = []
    for story in found.stories:
        title = story.title or row_of(ledger, ledger.story(story.id).reports[0]).title
        days = " to ".join(dict.fromkeys(day for day in (story.first_day, story.last_day) if day))
        rows.append(StoryRow(story.id, title, story.size, days))
    return found.total, rows


def story_of(ledger: Ledger, id: str) -> Story:
    """A story with its reports, compared. Problem 404 when there is none."""
    try:
        found = story_findings(ledger, id)
    except LedgerError as error:
        raise Problem(404, "No such story", str(error)) from None
    ids = [record.report.id for record in found.records]
    gids = {(report, entity): gid for report in ids for entity, gid in ledger.gids(report).items()}
    rows = tuple(row_of(ledger, report) for report in ids)
    title = found.title or (rows[0].title if rows else id)
    return Story(found.id, title, rows, found.records, gids, beside_of(found), found.left_out)
