"""All that the pages ask of a ledger, in the shapes in which they show it: the one file of `web` that knows its calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from asreported.errors import LedgerError
from asreported.ledger import Ledger
from asreported.record import Record
from asreported.views.wording import Wording
from asreported.web.lines import line_of
from asreported.web.problems import Problem

FACETS = {"kind": "Kind", "type": "Type", "status": "Status", "outlet": "Outlet"}
MOST_REPORTS = 200  # of a story, on one page
UNDOABLE = frozenset({"judge", "merge", "split"})


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


def shown_of(ledger: Ledger, id: str) -> Shown:
    """A report for its page. Problem 404 when there is none."""
    record = report_of(ledger, id)
    return Shown(record, verdicts_of(ledger, id), gids_of(ledger, id), story_id_of(ledger, id))


def verdicts_of(ledger: Ledger, id: str) -> dict[str, str]:
    """What was last said of each line of a report, and not taken back."""
    entries = ledger.log(subject=id, limit=10_000).entries
    undone = _undone(entries)
    return {
        e.subject.partition("/")[2]: e.after["verdict"]
        for e in reversed(entries)
        if e.action == "judge" and e.seq not in undone
    }


def _undone(entries: Iterable[Any]) -> set[int]:
    return {e.before for e in entries if e.action == "undo"}


def gids_of(ledger: Ledger, id: str) -> dict[str, str]:
    """Which entity across reports each entity of a report is."""
    return {e.id: e.id for e in report_of(ledger, id).entities}


def story_id_of(ledger: Ledger, id: str) -> str | None:
    """The story that a report is part of."""
    return next((story.id for story in ledger.stories().stories if id in ledger.story(story.id).reports), None)


def row_of(ledger: Ledger, id: str) -> Row:
    """A report in a list, told from its record."""
    record = ledger.record(id)
    report = record.report
    counts = f"{len(record.statements)} statements, {len(record.events)} events"
    return Row(
        id, Wording(record).title(), report.outlet or "", (report.updated or report.published or "")[:10], counts
    )


def reports_of(ledger: Ledger, offset: int, limit: int) -> tuple[int, list[Row]]:
    """The reports, the newest first, and how many there are in all."""
    found = ledger.reports(offset, limit)
    return found.total, [row_of(ledger, row.id) for row in found.reports]


def versions_of(ledger: Ledger, record: Record) -> list[Row]:
    """The versions of a report, the oldest first; it alone when it has no address."""
    ids = ledger.versions(record.report.url) if record.report.url else []
    return [row_of(ledger, report) for report in ids or (record.report.id,)]


def search(ledger: Ledger, asked: Asked, offset: int, limit: int) -> Found:
    """What is found. The words of a statement or an event are told from its record."""
    given = {name: value or None for name, value in asked._asdict().items() if name != "q"}
    found = ledger.search(asked.q, offset=offset, limit=limit, **given)
    records: dict[str, Record] = {}
    hits = []
    for hit in found.hits:
        record = records.setdefault(hit.report, ledger.judged(hit.report))
        hits.append(_hit(record, hit.line, hit.kind, asked.q))
    facets = tuple(
        Facet(name, label, tuple(sorted(found.facets[name].items(), key=lambda item: (-item[1], item[0]))[:12]))
        for name, label in FACETS.items()
        if found.facets.get(name)
    )
    return Found(found.total, tuple(hits), facets)


def _hit(record: Record, line: str | None, kind: str, q: str) -> Hit:
    wording = Wording(record)
    report = record.report
    facts = tuple(part for part in (wording.outlet, (report.published or "")[:10]) if part)
    found = line_of(record, line, {}) if line and kind != "report" else None
    if found is None:
        return Hit(report.id, "", "report", "", lit(wording.title(), q), "report", facts)
    tag = found.sort.split(" · ")[0] if found.kind == "ev" else next(iter(found.marks), "")
    told = found.verb.strip() if found.kind == "st" else ""
    chain = (" ← ".join(found.chain),) if found.chain else ()
    return Hit(
        report.id, line or "", kind, found.who + (f" {told}" if told else ""), lit(found.quote, q), tag,
        (*chain, *facts[1:]),
    )  # fmt: skip


def lit(words: str, q: str) -> tuple[tuple[str, bool], ...]:
    """Words in pieces, those that begin like a word that was looked for lit."""
    stems = [re.escape(_stem(word)) for word in re.findall(r"\w+", q)]
    if not stems:
        return ((words, False),)
    pieces = re.split(rf"(\b(?:{'|'.join(stems)})\w*)", words, flags=re.IGNORECASE)
    return tuple((piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece)


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s|ed|ing)$", "", word, flags=re.IGNORECASE) if len(word) > 4 else word


def entity_of(ledger: Ledger, id: str) -> Known:
    """An entity with all that names it. Problem 404 when there is none."""
    try:
        found = ledger.entity(id)
    except LedgerError as error:
        raise Problem(404, "No such entity", str(error)) from None
    return known_of(ledger, found)


def known_of(ledger: Ledger, found: Any) -> Known:
    """An entity as pages show it."""
    members = []
    for report, entity in found.members:
        record = ledger.record(report)
        named = record.entity(entity)
        members.append(Member(report, entity, named.name if named else entity, Wording(record).title()))
    sort = ", ".join(part for part in (found.type.replace("_", " "), found.country) if part)
    return Known(found.id, found.name, sort, tuple(found.names), tuple(found.roles), (), tuple(members))


def named(ledger: Ledger, name: str) -> list[Known]:
    """The entities of a name, the likeliest first."""
    return [known_of(ledger, found) for found in ledger.who(name)]


def merge(ledger: Ledger, id: str, other: str, *, by: str, why: str | None) -> int:
    """Say that two entities are one; the entry's number."""
    return int(ledger.merge(id, other, by=by, why=why))


def split(ledger: Ledger, id: str, report: str, entity: str, *, by: str, why: str | None) -> int:
    """Say that a report means another by the name; the entry's number."""
    return int(ledger.split(id, report, entity, by=by, why=why))


def stories_of(ledger: Ledger, offset: int, limit: int) -> tuple[int, list[StoryRow]]:
    """The stories, the newest first, and how many there are in all."""
    found = ledger.stories(offset, limit)
    return found.total, [
        StoryRow(s.id, s.title or s.id, s.size, " to ".join(dict.fromkeys(d for d in (s.first_day, s.last_day) if d)))
        for s in found.stories
    ]


def story_of(ledger: Ledger, id: str) -> Story:
    """A story with its reports. Problem 404 when there is none."""
    try:
        found = ledger.story(id)
    except LedgerError as error:
        raise Problem(404, "No such story", str(error)) from None
    ids = found.reports[:MOST_REPORTS]
    records = tuple(ledger.judged(report) for report in ids)
    gids = {(report, entity): gid for report in ids for entity, gid in gids_of(ledger, report).items()}
    return Story(found.title or id, tuple(row_of(ledger, report) for report in ids), records, gids)


def log_of(ledger: Ledger, subject: str | None, offset: int, limit: int) -> tuple[int, list[LogRow]]:
    """What was done, the newest first, and how many entries there are in all."""
    found = ledger.log(subject=subject, offset=offset, limit=limit)
    undone = _undone(ledger.log(subject=subject, limit=100_000).entries)
    return found.total, [_log_row(e, undone) for e in found.entries]


def _log_row(entry: Any, undone: set[int]) -> LogRow:
    report, _, line = entry.subject.partition("/")
    link = f"/report/{quote(report, safe='')}" + (f"#{quote(line, safe='')}" if line else "")
    change = ""
    if isinstance(entry.after, dict):
        change = ", ".join(f"{name}: {value}" for name, value in entry.after.items() if value is not None)
    taken_back = entry.seq in undone
    return LogRow(
        entry.seq, entry.at, entry.by, entry.action, entry.subject, link, change, entry.why or "", taken_back,
        entry.action in UNDOABLE and not taken_back,
    )  # fmt: skip


def last_of(ledger: Ledger, report: str, by: str) -> int | None:
    """The newest entry on a report that somebody made and may take back; None when there is none."""
    entries = ledger.log(subject=report, limit=10_000).entries
    undone = _undone(entries)
    return next((e.seq for e in entries if e.by == by and e.action in UNDOABLE and e.seq not in undone), None)


def undone_subject(ledger: Ledger, entry: int) -> tuple[str, str]:
    """The report and the line that an entry of the log is about; "" for what it is not about. Problem 404 without one."""
    found = next((e for e in ledger.log(limit=100_000).entries if e.seq == entry), None)
    if found is None:
        raise Problem(404, "No such entry", f"The log has no entry {entry}.")
    report, _, line = found.subject.partition("/")
    return report, line
