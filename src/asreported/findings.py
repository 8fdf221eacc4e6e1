"""The verbs that compare what a ledger holds: a story, two reports, the versions of a page.

    with Ledger.open() as ledger:
        found = story_findings(ledger, ledger.stories().stories[0].id)
        found.together.contradictions

Findings are made anew from the records as people have corrected them, each time that they are asked for.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from asreported.across.copies import Copy, Group, compare_texts, copy_text, groups
from asreported.across.revisions import Revision, compare_versions
from asreported.desk import Exporter, knowledge, make_bundle
from asreported.errors import LedgerError
from asreported.ledger import Ledger, Verdict
from asreported.record.record import Record
from asreported.record.statement import Statement
from asreported.record.wire import to_wire
from asreported.views.jsonl import render_line
from asreported.views.together import Together, copies_in, together

MOST_REPORTS = 400  # of a story, that are compared with each other


class StoryFindings(NamedTuple):
    """A story's reports, in the order in which they came out, and what they say together.

    copies  groups of reports with one text;  names  what global ids are called;  left_out  reports too many to compare
    """

    id: str
    title: str | None
    records: tuple[Record, ...]
    copies: tuple[Group, ...]
    together: Together
    names: Mapping[str, str]
    left_out: int


class Pair(NamedTuple):
    """What two reports have in common, and how they differ. `revision` is there when they are versions of one page."""

    one: Record
    other: Record
    copy: Copy
    together: Together
    revision: Revision | None
    names: Mapping[str, str]


def story_findings(ledger: Ledger, id: str) -> StoryFindings:
    """A story by its id or a report's, compared. LedgerError when there is none."""
    story = ledger.story(id)
    ids = story.reports[:MOST_REPORTS]
    held = ledger.several(ids)
    records = tuple(held[report] for report in ids)
    copies = _groups(ledger, records)
    found, names = _together(ledger, story.id, records, copies)
    return StoryFindings(story.id, story.title, records, copies, found, names, len(story.reports) - len(ids))


def compare_reports(ledger: Ledger, one: str, other: str) -> Pair:
    """Two reports side by side. LedgerError when one is not there."""
    if one == other:
        raise LedgerError("these are one report; name two")
    records = tuple(ledger.judged(report) for report in (one, other))
    copies = _groups(ledger, records)
    found, names = _together(ledger, "pair", records, copies)
    overlap = compare_texts(copy_text(records[0]), copy_text(records[1]))
    same_page = records[0].report.url is not None and records[0].report.url == records[1].report.url
    revision = compare_versions(*_in_order(records)) if same_page else None
    return Pair(records[0], records[1], Copy(one, other, overlap), found, revision, names)


def page_revisions(ledger: Ledger, url: str) -> list[Revision]:
    """What changed from version to version at an address, the oldest first. LedgerError when none stands there."""
    ids = ledger.versions(url)
    if not ids:
        raise LedgerError(f"the ledger has no report of {url}; `asreported add {url}` fetches it")
    held = ledger.several(ids)
    records = [held[report] for report in ids]
    return [compare_versions(old, new) for old, new in itertools.pairwise(records)]


def _in_order(records: Sequence[Record]) -> tuple[Record, Record]:
    one, other = sorted(records, key=lambda r: r.report.updated or r.report.published or "")
    return one, other


def _groups(ledger: Ledger, records: Sequence[Record]) -> tuple[Group, ...]:
    texts = {r.report.id: copy_text(r) for r in records}
    return tuple(groups(texts, ledger.copies(list(texts))))


def _together(
    ledger: Ledger, story: str, records: Sequence[Record], copies: Sequence[Group]
) -> tuple[Together, dict[str, str]]:
    gids = {record.report.id: ledger.gids(record.report.id) for record in records}
    ids = [record.report.id for record in records]
    found = together(
        story, records, lambda report, entity: gids[report].get(entity), copies_in(copies, ids), knowledge()
    )  # fmt: skip
    return found, ledger.names({g for of in gids.values() for g in of.values()})


# --- exports --------------------------------------------------------------------------------------------------------------


def chosen(ledger: Ledger, stories: Sequence[str] = ()) -> list[str]:
    """The ids of all reports of a ledger, in the order in which they came; or of those of some stories."""
    return [report for id in stories for report in ledger.story(id).reports] if stories else ledger.ids()


def export_lines(ledger: Ledger, these: Sequence[str], exporter: Exporter) -> Iterator[str]:
    """The lines of a table of the ledger's records, with the count of independent origins where a story has one."""
    counts: dict[str, dict[str, dict[str, int]]] = {}
    yield exporter.head()
    for report in these:
        record = ledger.judged(report)
        story = ledger.story(report).id
        if story not in counts:
            counts[story] = origin_counts(story_findings(ledger, story))
        yield exporter.body(record, counts[story].get(report, {}))


def origin_counts(found: StoryFindings) -> dict[str, dict[str, int]]:
    """For each report the independent origins of its events: {report: {event's id: how many}}."""
    told: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for row in found.together.events:
        for mention in row["mentions"]:
            span = mention["span"]
            told[mention["report"]].append((span["start"], span["end"], row["count"]))
    out: dict[str, dict[str, int]] = {}
    for record in found.records:
        mine = out.setdefault(record.report.id, {})
        for event in record.events:
            spans = [s for spans in (event.trigger, *event.mentions) for s in spans]
            counts = [
                n for start, end, n in told[record.report.id] if any(s.start < end and start < s.end for s in spans)
            ]
            if counts:
                mine[event.id] = max(counts)
    return out


def correction_lines(ledger: Ledger, these: Sequence[str]) -> Iterator[bytes]:
    """What people said of lines and did not take back, one JSON object each, as training data: the words of the line
    and of its sentence with their offsets (code points of the report's text), what the machine had, and what it should be."""
    for report in these:
        verdicts = ledger.verdicts(report)
        if not verdicts:
            continue
        record = ledger.record(report)
        for verdict in verdicts:
            row = correction(record, verdict)
            if row is not None:
                yield render_line(row) + b"\n"


def correction(record: Record, verdict: Verdict) -> dict[str, Any] | None:
    """One verdict with the words that it is about; None when its line has none of its own (an entity's name)."""
    line = next(
        (item for room in (record.statements, record.events) for item in room if item.id == verdict.line), None
    )  # fmt: skip
    if line is None:
        return None
    spans = (*line.source, *line.cue, *line.content) if isinstance(line, Statement) else line.trigger
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    around = [s for s in record.sentences if s.start < end and start < s.end]
    first, last = min([start, *(s.start for s in around)]), max([end, *(s.end for s in around)])
    machine = to_wire(line)
    return {
        "report": record.report.id, "line": verdict.line, "kind": "statement" if isinstance(line, Statement) else "event",
        "verdict": verdict.verdict, "field": verdict.field, "machine": machine if verdict.field is None else machine[verdict.field],
        "person": verdict.value, "by": verdict.by, "start": first, "end": last, "text": record.report.text[first:last],
        "made_by": to_wire(record.made_by),
    }  # fmt: skip


def export_bundle(ledger: Ledger, these: Sequence[str], made: str) -> bytes:
    """An evidence bundle of the ledger's reports: originals, records, log, one page, digests."""
    records = [ledger.judged(report) for report in these]
    wanted = set(these)
    whole = len(wanted) == len(ledger.ids())
    entries = (e for e in ledger.entries() if whole or {e.subject, e.subject.rpartition("/")[0]} & wanted)
    lines = [render_line(entry._asdict()).decode("utf-8") for entry in entries]
    return make_bundle(records, made, originals=_originals(ledger, these), log=lines)


def _originals(ledger: Ledger, these: Sequence[str]) -> dict[str, bytes]:
    out = {}
    for report in these:
        data, media_type = ledger.raw(report)
        safe = "".join(c if c.isalnum() or c in "-_." else "-" for c in report)
        out[f"{safe}{'.html' if media_type == 'text/html' else '.txt'}"] = data
    return out


def as_json(value: Any) -> Any:
    """Findings as a JSON value; records only by their ids."""
    if isinstance(value, Record):
        return value.report.id
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: as_json(item) for name, item in value._asdict().items()}
    if isinstance(value, Mapping):
        return {str(name): as_json(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    return value


__all__ = [
    "Pair", "StoryFindings", "as_json", "chosen", "compare_reports", "correction", "correction_lines", "export_bundle", "export_lines",
    "origin_counts", "page_revisions", "story_findings",
]  # fmt: skip
