"""TempEval-3's way of counting, TEI's dates, and the years that a text does not support."""

from __future__ import annotations

import pytest

import asreported
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record import report_of
from evals.dates import Document, Timex, score, score_tei, tag, tei_value, unsupported_years
from evals.event_dates import compare, told_times
from evals.event_dates import score as event_score
from evals.peers_time import Peer, golden, main, table, without_date_line

TEXT = "They met on Friday, Oct. 7, and last year."
GOLD = (Timex(12, 18, "DATE", "2022-10-07"), Timex(20, 26, "DATE", "2022-10-07"), Timex(32, 41, "DATE", "2021"))


def test_the_gold_itself_is_all_right() -> None:
    figures = score([Document(TEXT, "2022-10-09", GOLD)], lambda _text, _published: GOLD)
    assert figures == {"strict": 1.0, "relaxed": 1.0, "value": 1.0, "wrong": 0.0}


def test_one_wide_time_may_touch_two_of_gold() -> None:
    wide = [Timex(9, 26, "DATE", "2022-10-07")]
    figures = score([Document(TEXT, None, GOLD)], lambda _text, _published: wide)
    assert (figures["strict"], figures["relaxed"], figures["value"]) == (0.0, pytest.approx(0.8), pytest.approx(0.8))


def test_a_wrong_value_is_worse_than_none() -> None:
    wrong = score([Document(TEXT, None, GOLD)], lambda _text, _published: [Timex(12, 18, "DATE", "2026-11-20")])
    none = score([Document(TEXT, None, GOLD)], lambda _text, _published: [Timex(12, 18, "DATE", "XXXX-WXX-5")])
    assert (wrong["wrong"], none["wrong"], wrong["value"], none["value"]) == (1.0, 0.0, 0.0, 0.0)


def test_tei_dates() -> None:
    assert [tei_value(w) for w in ("2012", "--09-30", "-0507", "500")] == ["2012", "XXXX-09-30", "BC0507", "0500"]
    dates = [{"start": 3, "end": 7, "when": "1998"}, {"start": 8, "end": 9, "when": "2001"}, {"start": 0, "end": 1}]
    assert score_tei([{"text": "In 1998 it sank.", "dates": dates}]) == {"found": 0.5, "right": 1.0}


def test_years_that_the_text_does_not_support() -> None:
    told = "It sank in 1998. Two years later, on 9/11, and from December to February 2011, in '84, in the 1930s."
    assert unsupported_years(told, asreported.times(told)) == []
    guessed = asreported.times("It sank on Friday.", published="2024-05-15")
    assert [t.value for t in unsupported_years("It sank on Friday.", guessed)] == ["2024-05-10"]


def test_the_table_names_absent_peers() -> None:
    peers = [Peer("asreported", "asreported", None, tag), Peer("Nobody", "nobody", "not installed", tag)]
    lines = table(golden()[:3], peers).split("\n")
    assert len(lines) == 4
    assert lines[2].startswith("| asreported ")
    assert lines[3].startswith("| Nobody | absent: not installed |")


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evals.peers_time.peers", lambda: [Peer("asreported", "asreported", None, tag)])
    assert main(["--limit", "2"]) == 0
    assert "| asreported " in capsys.readouterr().out


def test_a_text_without_its_date_line() -> None:
    timexes = [{"start": 6, "end": 16, "functionInDocument": "CREATION_TIME"}, {"start": 20, "end": 26}]
    bare = without_date_line({"text": "Rain\n\n2024-05-15\n\nOn Friday.", "timexes": timexes})
    assert (bare["text"], bare["timexes"]) == ("Rain\n\n          \n\nOn Friday.", timexes[1:])


def test_dates_of_events_are_compared_with_linked_times(kit: Kit) -> None:
    text = "Rebels shelled the town on Friday. They had attacked the port before."
    at = {word: (text.index(word), text.index(word) + len(word)) for word in ("shelled", "attacked", "Friday")}
    document = {
        "text": text,
        "dct": "2024-05-15",
        "timexes": [
            {"tid": "t0", "type": "DATE", "value": "2024-05-15", "start": 0, "end": 0, "functionInDocument": "CREATION_TIME"},
            {"tid": "t1", "type": "DATE", "value": "2024-05-10", "start": at["Friday"][0], "end": at["Friday"][1]},
        ],
        "events": [{"eid": f"e{n}", "start": at[w][0], "end": at[w][1]} for n, w in enumerate(("shelled", "attacked"))],
        "tlinks": [{"from": "t1", "to": "e0", "rel": "INCLUDES"}, {"from": "e1", "to": "t0", "rel": "BEFORE"}],
    }  # fmt: skip
    dated = compare(document, read(report_of(text, published="2024-05-15"), kit).events)
    figures = event_score(dated)
    assert (figures["events"], figures["right"], figures["before"]) == (1, 1.0, 0.0)
    assert told_times(document) == {"e0": {"2024-05-10"}}
