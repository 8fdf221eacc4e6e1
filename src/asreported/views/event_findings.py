"""Happenings, contradictions and timelines of stories as JSON values, in code points of each report's text.

events_jsonl(found, pages, story="S1")                              # one object a happening
contradictions_json(clashes, happenings, pages)                     # {"a", "b", "on", "event"}
timeline_json({"S1": timeline_of(found, pages)})                    # {"S1": [{"event", "date", "status", ...}]}
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from asreported.across.contradictions import Contradiction, Side
from asreported.across.happenings import Happening
from asreported.across.pages import Page
from asreported.across.tellings import Telling
from asreported.across.timeline import Entry
from asreported.record.span import Span

# From a report's id and words of it to their chain, the outlet first.
ChainAt = Callable[[str, Span], Sequence[str]]


def events_jsonl(
    happenings: Iterable[Happening],
    pages: Mapping[str, Page],
    *,
    story: str | None = None,
    rests: Mapping[str, Mapping[str, Any]] | None = None,
    chain_at: ChainAt | None = None,
) -> list[dict[str, Any]]:
    """One object a happening. `pages` by report id.

    `rests` has by happening on whose word it stands (`statement_findings.origins`), where that is known; `chain_at` gives
    the chain of words of a report, in the place of what the telling itself has.
    """
    known = rests or {}
    out = []
    for h in happenings:
        report = pages[h.first.report].record.report
        line: dict[str, Any] = {
            "id": h.id, "story": story, "type": h.type, "mode": h.mode, "title": h.title, "actors": list(h.actors),
            "recipients": list(h.recipients), "place": h.place, "date": h.date, "status": h.status,
            "mentions": [_mention(t, pages, chain_at) for t in h.tellings],
            "first_reported_by": {"report": report.id, "outlet": report.outlet, "origin": report.outlet},
        }  # fmt: skip
        out.append({**line, **known.get(h.id, {})})
    return out


def _mention(telling: Telling, pages: Mapping[str, Page], chain_at: ChainAt | None) -> dict[str, Any]:
    span = _span(telling.span, pages[telling.report])
    return {
        "report": telling.report,
        "span": span,
        "status": telling.status,
        "chain": list(telling.chain if chain_at is None else chain_at(telling.report, telling.span)),
        "by": telling.by,
    }


def _span(span: Span, page: Page) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": page.words(span)}


def contradictions_json(
    found: Iterable[Contradiction], pages: Mapping[str, Page], *, chain_at: ChainAt | None = None
) -> list[dict[str, Any]]:
    """One object a pair: two places that cannot both be true, what they clash on, and the happening that they bear on."""
    return [
        {
            "a": _side(c.a, pages, chain_at),
            "b": _side(c.b, pages, chain_at),
            "event": c.happening,
            "on": c.on,
            "by": c.by,
        }
        for c in found
    ]


def _side(side: Side, pages: Mapping[str, Page], chain_at: ChainAt | None) -> dict[str, Any]:
    return {
        "report": side.report,
        "span": _span(side.span, pages[side.report]),
        "value": side.value,
        "chain": list(side.chain if chain_at is None else chain_at(side.report, side.span)),
    }


def timeline_json(stories: Mapping[str, Iterable[Entry]]) -> dict[str, list[dict[str, Any]]]:
    """By story the lines of its timeline, each with the day and when it was first reported."""
    return {
        story: [
            {
                "date": e.date, "event": e.happening, "status": e.status, "inferred": e.inferred,
                "first_reported": {"report": e.report, "at": e.reported},
            }
            for e in lines
        ]
        for story, lines in stories.items()
    }  # fmt: skip
