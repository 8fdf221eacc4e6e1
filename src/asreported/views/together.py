"""Everything that the reports of one story say together, as JSON values: the rows of each file that `across` writes.

found = together("sy_5a0c…", records, global_of)
found.events[0]["independent_origins"]          # ["Harbour Ministry"]
found.contradictions[0]["on"]                   # "number"

Only the records of this story are needed at once; a story of one report has statements and zones, and no happenings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from asreported.across.chains import Copy, find_voices
from asreported.across.contradictions import contradictions_of
from asreported.across.copies import Group
from asreported.across.corroboration import Corroborator, Telling
from asreported.across.happenings import Happening, happenings_of
from asreported.across.pages import GlobalOf, page_of
from asreported.across.recalled import recalled
from asreported.across.revisions import revisions
from asreported.across.timeline import timeline_of
from asreported.across.utterances import same_utterances
from asreported.kb import Knowledge
from asreported.record.record import Record
from asreported.record.span import Span
from asreported.views.event_findings import contradictions_json, events_jsonl, timeline_json
from asreported.views.statement_findings import chain_json, origins, same_utterance_json, statements_jsonl
from asreported.views.story_findings import revisions_json, zones_json


class Together(NamedTuple):
    """The rows of one story, by the files that they belong to; `timeline` has the one story's lines, or none."""

    revisions: list[dict[str, Any]]
    zones: list[dict[str, Any]]
    statements: list[dict[str, Any]]
    same_utterance: list[list[str]]
    events: list[dict[str, Any]]
    contradictions: list[dict[str, Any]]
    timeline: dict[str, list[dict[str, Any]]]


def copies_in(groups: Iterable[Group], reports: Iterable[str]) -> tuple[Copy, ...]:
    """The groups of copies, cut down to some reports; an origin that is not among them is left out."""
    here = frozenset(reports)
    out = []
    for group in groups:
        members = tuple(m for m in group.members if m in here)
        if len(members) > 1:
            kind = "edited" if group.edited else "verbatim"
            out.append(Copy(members, kind, group.origin if group.origin in here else None))
    return tuple(out)


def together(
    story: str,
    records: Sequence[Record],
    global_of: GlobalOf,
    copies: Sequence[Copy] = (),
    knowledge: Knowledge | None = None,
) -> Together:
    """What the reports of a story say together. The order of the records does not matter."""
    every = sorted(records, key=lambda r: r.report.id)
    known = {r.report.id: r for r in every}
    voices = find_voices(every, global_of, copies, knowledge)
    pages = {r.report.id: page_of(r, global_of) for r in every} if len(every) > 1 else {}
    found = happenings_of(pages.values())
    main = [h for h in found if h.main]
    judge = Corroborator(every, voices, copies, knowledge)

    def chain_at(report: str, span: Span) -> list[str]:
        return chain_json(voices.at(known[report], span))

    def rests_on(happening: Happening) -> dict[str, Any]:
        known = recalled(happening, pages)
        tellings = [Telling(t.report, t.span, t.status, (t.report, t.span) in known) for t in happening.tellings]
        return origins(judge.origins_of(tellings, happening.status), voices)

    listed = {h.id for h in main}
    clashes = [
        c if c.happening in listed else c._replace(happening=None) for c in contradictions_of(found, pages.values())
    ]
    return Together(
        revisions=revisions_json(revisions(every), known),
        zones=zones_json(every),
        statements=list(statements_jsonl(every, voices)),
        same_utterance=same_utterance_json(same_utterances(every, voices, copies)),
        events=events_jsonl(main, pages, story=story, rests={h.id: rests_on(h) for h in main}, chain_at=chain_at),
        contradictions=contradictions_json(clashes, pages, chain_at=chain_at),
        timeline=timeline_json({story: timeline_of(main, pages.values())} if pages else {}),
    )
