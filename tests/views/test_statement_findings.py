"""Statements and origins as JSON: one row a statement and a link, the fields that say how it is meant, what a count rests on."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asreported.across.chains import Copy, find_voices
from asreported.across.corroboration import Corroborator, Telling
from asreported.across.entities import Directory
from asreported.across.seen import canonical_in
from asreported.across.utterances import same_utterances
from asreported.kb import load_outlets
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.report import report_of
from asreported.record.span import Span
from asreported.views.statement_findings import origins, same_utterance_json, statements_jsonl
from tests.across.told import told, voices_of
from tests.strategies import any_texts


def rows(kit: Kit, text: str, published: str = "2024-05-06") -> list[dict[str, Any]]:
    record = read(report_of(text, id="one", outlet="Daily Gull", published=published), kit)
    directory = Directory(canonical_in(kit.language.names))
    directory.add(record)
    voices = find_voices([record], lambda r, e: directory.of.get((r, e)))
    found = list(statements_jsonl([record], voices))
    assert json.loads(json.dumps(found)) == found
    for row in found:
        for span in (*row["content_spans"], row["source_span"], row["cue_span"]):
            assert span is None or text[span["start"] : span["end"]] == span["text"]
        assert row["chain"][-1] == row["source"]
    ids = {row["id"] for row in found}
    assert len(ids) == len(found)
    assert {row["inside"] for row in found} | {row["of"] for row in found} <= {*ids, None}
    return found


def test_a_row_says_who_what_and_on_whose_word(kit: Kit) -> None:
    [row] = rows(kit, "A ferry sank off Tarn on Monday, Ola Brandt said.")
    assert row["chain"][0] == "Daily Gull"
    assert row["source_span"]["text"] == "Ola Brandt"
    assert row["cue_span"]["text"] == "said"
    assert [s["text"] for s in row["content_spans"]] == ["A ferry sank off Tarn on Monday"]
    assert (row["kind"], row["negated"], row["hedged"]) == ("indirect", False, False)


def test_whom_a_source_cites_has_a_row_of_his_own(kit: Kit) -> None:
    paper, cited = rows(kit, "Envoys met in Oslo, the Tarn Gazette reported, citing two officials.")
    assert (len(paper["chain"]), len(cited["chain"])) == (2, 3)
    assert (cited["source"], cited["cue_span"]["text"], cited["of"]) == ("unnamed", "citing", paper["id"])
    assert cited["content_spans"] == paper["content_spans"]


def test_a_scrap_and_an_outlets_own_word_have_no_row(kit: Kit) -> None:
    found = rows(kit, "“We welcome any audit,” said Ola Brandt. A Gull reporter saw that the ferry was old.")
    assert [row["content_spans"][0]["text"] for row in found] == ["“We welcome any audit,”"]
    inner = rows(kit, "Aksel Dahl's lawyer, Mona Rud, said her client “denies every word of it”.")
    assert inner[1]["inside"] == inner[0]["id"]


def test_the_part_that_denies_has_a_row(kit: Kit) -> None:
    whole, part = rows(kit, "The company said that it was helping the police and that there had been no warning.")
    assert (whole["negated"], part["negated"]) == (False, True)
    assert [s["text"] for s in part["content_spans"]] == ["there had been no warning"]
    assert part["source_span"] is None


@pytest.mark.parametrize(
    ("text", "negated", "hedged"),
    [
        ("Ola Brandt denied that the ferry was old.", True, False),
        ("Ola Brandt declined to say how old the ferry was.", True, False),
        ("“The ferry was not old,” said Ola Brandt.", True, False),
        ("“The ferry was old, and I will not sail it,” said Ola Brandt.", False, False),
        ("Ola Brandt said the ferry might sink.", False, True),
        ("Ola Brandt feared that the ferry was old.", False, True),
        ("Ola Brandt doubted that the ferry was old.", True, True),
        ("Ola Brandt said the ferry was old.", False, False),
    ],
)
def test_how_it_is_meant(kit: Kit, text: str, negated: bool, hedged: bool) -> None:
    row = rows(kit, text)[0]
    assert (row["negated"], row["hedged"]) == (negated, hedged)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A ferry sank off Tarn on Friday. Ola Brandt said on Sunday that it was old.", "2024-05-05"),
        ("A ferry sank off Tarn on Monday.\n\nIt was old, Ola Brandt said.", "2024-05-06"),
        ("A ferry sank off Tarn on Monday.\n\nIt was old, Ola Brandt has said.", None),
        ("A ferry sank off Tarn on Friday.\n\nIt was old, Ola Brandt said.", None),
    ],
)
def test_the_day_of_speaking(kit: Kit, text: str, day: str | None) -> None:
    row = rows(kit, "Ferry sinks off Tarn\n\n" + text)[-1]
    assert row["said_on"] == day
    assert (row["said_on_rests_on"] is None) == (day is None)


def test_origins_say_what_they_rest_on() -> None:
    reports = [told("a", "Norvik Press Agency", ["Harbour Ministry"]), told("b", "Daily Gull", ["Harbour Ministry"])]
    copies = [Copy(("a", "b"), "verbatim", "a")]
    voices = voices_of(reports, copies)
    tellings = [Telling(r.report.id, Span(r.sentences[0].start, r.sentences[0].start + 10)) for r in reports]
    found = origins(Corroborator(reports, voices, copies).origins_of(tellings, "happened"), voices)
    assert (found["count"], found["independent_origins"]) == (1, ["Harbour Ministry"])
    assert found["first_reported_by"] == {
        "report": "a",
        "outlet": "Norvik Press Agency",
        "origin": "Norvik Press Agency",
    }
    assert [r["report"] for r in found["origins"][0]["rests_on"]] == ["a"]
    assert found["adds_nothing"][0]["why"] == "the same text as a"
    assert found["unknown"] == ["b carries another's text and does not say whose"]
    assert same_utterance_json(same_utterances(reports, voices, copies)) == [["a/st_0", "b/st_0"]]
    assert origins(Corroborator(reports, voices).origins_of([], "happened"), voices)["first_reported_by"] is None


@given(st.lists(any_texts, min_size=1, max_size=3), st.sampled_from((None, "Daily Gull", "the", "  ", "NordPress")))
@settings(max_examples=60)
def test_any_reports_have_findings(kit: Kit, texts: list[str], outlet: str | None) -> None:
    records = [read(report_of(t, id=f"r{n}", outlet=outlet, published="2024-05-06"), kit) for n, t in enumerate(texts)]
    directory = Directory(canonical_in(kit.language.names))
    for record in records:
        directory.add(record)
    copies = [Copy(tuple(r.report.id for r in records), "edited", None)]
    voices = find_voices(records, lambda r, e: directory.of.get((r, e)), copies, load_outlets())
    for row in statements_jsonl(records, voices):
        assert row["chain"][0] == voices.outlets.of[row["report"]]
    same_utterance_json(same_utterances(records, voices, copies))
    tellings = [Telling(r.report.id, s) for r in records for s in r.sentences]
    found = Corroborator(records, voices, copies, load_outlets()).origins_of(tellings, "happened")
    assert bool(found.count) == bool(tellings)
