"""Stories, copies, revisions and zones as JSON: the shapes, and that every span holds the words that it says."""

from __future__ import annotations

import json

from asreported.across.copies import MemoryCopies, copies_of, copy_text, groups
from asreported.across.revisions import revisions
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.record import Record
from asreported.record.report import report_of
from asreported.views.story_findings import copies_json, revisions_json, stories_json, zones_json
from tests.across.dam_texts import AGENCY, COPIES, VERBATIM


def record(kit: Kit, id: str, text: str, outlet: str, hour: int, url: str | None = None) -> Record:
    return read(report_of(text, id=id, published=f"2024-06-03T{hour:02}:00+00:00", outlet=outlet, url=url), kit)


def test_a_story_of_one_is_a_stray() -> None:
    found = stories_json({"b": "sy_1", "c": "sy_2", "a": "sy_1"})
    assert found == {"stories": {"sy_1": ["a", "b"]}, "strays": ["c"]}


def test_copies_name_kind_members_writer_and_the_first(kit: Kit) -> None:
    some = (("a", AGENCY, "Halden News", 9), ("b", VERBATIM, "Torsby Post", 10))
    cut = ("c", COPIES["first paragraphs only"], "Radio Vel", 11)
    texts = {r: copy_text(record(kit, r, text, outlet, hour)) for r, text, outlet, hour in (*some, cut)}
    shelf = MemoryCopies()
    found = copies_json(groups(texts, [c for t in texts.values() for c in copies_of(t, shelf)]), texts)
    of = {"origin": "Halden News", "origin_report": "a", "first": "a", "share": 1.0}
    assert found == [
        {"kind": "verbatim", "members": ["a", "b"], **of},
        {"kind": "edited", "members": ["a", "c"], **of},
    ]
    json.dumps(found)


def test_revisions_and_zones_hold_the_words_that_they_say(kit: Kit) -> None:
    note = "\nCorrection: The crack is 24 metres long, not 14 as an earlier version had it.\n"
    old = record(kit, "old", AGENCY, "Halden News", 9, "https://x.example/1")
    new = record(kit, "new", AGENCY.replace("14 metres", "24 metres") + note, "Halden News", 10, "https://x.example/1")
    records = {"old": old, "new": new}
    [found] = revisions_json(revisions(records.values()), records)
    assert (found["old"], found["new"], found["url"]) == ("old", "new", "https://x.example/1")
    [change] = found["changes"]
    assert (change["op"], change["what"], change["announced"]) == ("changed", "number", True)
    assert (change["old"]["value"], change["new"]["value"]) == ("14", "24")
    for side in (change["old"], change["new"]):
        span = side["span"]
        assert records[side["report"]].report.text[span["start"] : span["end"]] == span["text"]
    assert [z["zone"] for z in found["notes"]] == ["correction_note"]
    zones = zones_json(records.values())
    assert {"byline", "correction_note"} <= {z["zone"] for z in zones}
    assert all(records[z["report"]].report.text[z["start"] : z["end"]] == z["text"] for z in zones)
