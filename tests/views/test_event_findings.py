"""Findings about happenings as JSON: the shapes, and spans that are the words."""

from __future__ import annotations

import json

from asreported.across.contradictions import contradictions_of
from asreported.across.happenings import happenings_of
from asreported.across.timeline import timeline_of
from asreported.reader.kit import Kit
from asreported.views.event_findings import contradictions_json, events_jsonl, timeline_json
from tests.across.stories import TALKS, pages_of


def test_the_three_files_agree_with_each_other_and_with_the_texts(kit: Kit) -> None:
    pages = pages_of(kit, *TALKS)
    by_id = {p.record.report.id: p for p in pages}
    found = happenings_of(pages)
    events = events_jsonl(
        found, by_id, story="S1", rests={found[0].id: {"independent_origins": ["gl_a", "gl_b"], "count": 2}}
    )
    clashes = contradictions_json(contradictions_of(found, pages), by_id)
    lines = timeline_json({"S1": timeline_of(found, pages)})
    assert json.loads(json.dumps([events, clashes, lines])) == [events, clashes, lines]
    ids = {e["id"] for e in events}
    assert len(ids) == len(events)
    assert {line["event"] for line in lines["S1"]} == ids
    assert {c["event"] for c in clashes} <= ids | {None}
    spans = [(m["report"], m["span"]) for e in events for m in e["mentions"]]
    spans += [(c[s]["report"], c[s]["span"]) for c in clashes for s in ("a", "b")]
    assert all(by_id[r].text[s["start"] : s["end"]] == s["text"] for r, s in spans)


def test_origins_are_shown_where_they_are_known_and_nowhere_else(kit: Kit) -> None:
    pages = pages_of(kit, *TALKS)
    found = happenings_of(pages)
    events = events_jsonl(
        found,
        {p.record.report.id: p for p in pages},
        rests={found[0].id: {"independent_origins": ["gl_a", "gl_b"], "count": 2}},
    )
    assert (events[0]["independent_origins"], events[0]["count"]) == (["gl_a", "gl_b"], 2)
    assert all("count" not in e for e in events[1:])
    assert events[0]["first_reported_by"] == {"report": "t1", "outlet": "Gazeta", "origin": "Gazeta"}
    assert events[0]["mentions"][0]["chain"][0] == "Gazeta"
