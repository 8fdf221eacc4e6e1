"""Findings of texts across reports as JSON: stories, copies, revisions, and the zones of each report that are no prose.

`stories_json({"d01": "sy_5a0c…", "d02": "sy_5a0c…", "d24": "sy_77b1…"})` is
`{"stories": {"sy_5a0c…": ["d01", "d02"]}, "strays": ["d24"]}`; all spans are code points of the report's text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from asreported.across.copies import CopyText, Group
from asreported.across.revisions import Revision
from asreported.across.sentence_changes import Change, Side
from asreported.record.record import Record
from asreported.record.report import Section, SectionKind
from asreported.record.span import Span

# The zones' names, by the kinds of sections.
ZONES: dict[SectionKind, str] = {
    "byline": "byline",
    "dateline": "byline",
    "credit": "byline",
    "caption": "caption",
    "related": "related",
    "url": "link",
    "embed": "link",
    "update_note": "update_note",
    "correction": "correction_note",
}


def stories_json(of: Mapping[str, str]) -> dict[str, Any]:
    """The reports of each story; a story of one is a stray. `of` has each report's story."""
    together: defaultdict[str, list[str]] = defaultdict(list)
    for report, story in of.items():
        together[story].append(report)
    return {
        "stories": {story: sorted(some) for story, some in sorted(together.items()) if len(some) > 1},
        "strays": sorted(some[0] for some in together.values() if len(some) == 1),
    }


def copies_json(groups: Iterable[Group], texts: Mapping[str, CopyText]) -> list[dict[str, Any]]:
    """The copies of each text: those that are verbatim together, and each edited one with the text it is nearest to.

    `origin` is the outlet that wrote the text, `origin_report` its report; null when that is not among the reports.
    """
    out = []
    for group in groups:
        of: dict[str, Any] = {
            "origin": texts[group.origin].outlet if group.origin is not None else None,
            "origin_report": group.origin,
            "first": group.first,
        }
        out += [{"kind": "verbatim", "members": sorted(some), **of, "share": 1.0} for some in group.verbatim]
        out += [{"kind": "edited", "members": sorted(two), **of, "share": share} for *two, share in group.edited]
    return out


def revisions_json(found: Iterable[Revision], records: Mapping[str, Record]) -> list[dict[str, Any]]:
    """What changed from version to version; `records` by the reports' ids, for the notes' words."""
    return [
        {
            "old": r.old,
            "new": r.new,
            "url": r.url,
            "changes": [_change_json(c) for c in r.changes],
            "notes": [_zone_json(records[r.new], s) for s in r.notes],
        }
        for r in found
    ]


def zones_json(records: Iterable[Record]) -> list[dict[str, Any]]:
    """Bylines, captions, related lines, links and notes of every report; a picture's credit is of its caption."""
    return [_zone_json(r, s) for r in records for s in _with_credits(r) if s.kind in ZONES]


def _with_credits(record: Record) -> list[Section]:
    out: list[Section] = []
    for section in sorted(record.sections, key=lambda s: s.start):
        before = out[-1] if out and section.kind == "credit" and out[-1].kind == "caption" else None
        if before is not None and "\n" not in record.report.text[before.end : section.start]:
            out[-1] = replace(before, end=section.end)
        else:
            out.append(section)
    return out


def _change_json(change: Change) -> dict[str, Any]:
    return {
        "op": change.op,
        "what": change.what,
        "old": _side_json(change.old),
        "new": _side_json(change.new),
        "announced": change.announced,
    }


def _side_json(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {"report": side.report, "span": {**_span_json(side.span), "text": side.words}, "value": side.value}


def _zone_json(record: Record, section: Section) -> dict[str, Any]:
    words = record.report.text[section.start : section.end]
    return {"report": record.report.id, "zone": ZONES[section.kind], **_span_json(section.span), "text": words}


def _span_json(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
