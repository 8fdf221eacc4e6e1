"""Pages: the report is found, its blocks are typed, and no page stalls or crashes the reader."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from asreported.errors import InputError
from asreported.intake.html import report_from_page
from asreported.language.en.sections import SECTIONS
from asreported.reader.sections.split import split_sections
from asreported.record import Report

PAGES = Path(__file__).parent / "pages"
P = "<p>The council of Lindholm voted on Monday to close the old bridge for two years, its chairwoman said.</p>"


def page(name: str, **given: str) -> tuple[Report, list[str]]:
    report, notes = report_from_page((PAGES / name).read_bytes(), name=name, **given)  # type: ignore[arg-type]
    return report, [note.code for note in notes]


def sections(report: Report) -> list[tuple[str, str]]:
    return [(s.kind, report.text[s.start : s.end]) for s in split_sections(report, SECTIONS)[0]]


def test_the_blocks_of_a_news_page() -> None:
    report, notes = page("bridge.html")
    assert notes == []
    found = [(kind, " ".join(words.split()[:4])) for kind, words in sections(report)]
    assert found == [
        ("headline", "Lindholm shuts its old"),
        ("dek", "Council acts after a"),
        ("byline", "By Ana Roe and"),
        ("caption", "The old bridge during"),
        ("credit", "Selma Ait/Nordwire"),
        ("dateline", "LINDHOLM (Nordwire) -"),
        ("paragraph", "The council of Lindholm"),
        ("paragraph", "“Nobody likes it, but"),
        ("related", "Read more: How the"),
        ("blockquote", "The bridge will be"),
        ("blockquote", "— Marta Holm (@martaholm)"),
        ("embed", "https://twitter.com/martaholm/status/1787500000000000001"),
        ("subhead", "A detour of nine"),
        ("paragraph", "Drivers will have to"),
        ("embed", "https://www.youtube.com/embed/bridge00001"),
        ("paragraph", "The work is to"),
        ("correction", "Correction: An earlier version"),
    ]


def test_the_facts_of_a_news_page() -> None:
    report, _ = page("bridge.html")
    assert report.title == "Lindholm shuts its old bridge for two years"
    assert report.byline == ("Ana Roe", "Sam Poe")
    assert report.outlet == "The Lindholm Courier"
    assert report.url == "https://courier.example/2024/05/bridge"
    assert report.language == "en"
    assert report.published == "2024-05-06T16:30:00+02:00"
    assert report.updated == "2024-05-07T09:00:00+02:00"
    assert report.published_from == "page"


def test_links_stand_on_their_words() -> None:
    report, _ = page("bridge.html")
    found = {report.text[link.start : link.end]: link.url for link in report.links}
    assert found["meeting that went on for four hours"] == "https://courier.example/2024/05/meeting"
    assert found["How the crack was found"] == "https://courier.example/2024/04/crack"


def test_what_is_given_wins_and_a_wide_difference_is_noted() -> None:
    report, notes = page("bridge.html", published="2024-05-05", outlet="Courier")
    assert (report.published, report.published_from, report.outlet, notes) == ("2024-05-05", "given", "Courier", [])
    report, notes = page("bridge.html", published="2021-01-01")
    assert (report.published, notes) == ("2021-01-01", ["conflicting-dates"])


def test_a_page_without_an_article_gives_all_its_text() -> None:
    report, notes = page("index.html")
    assert notes == ["no-article"]
    assert "Ferry runs aground" in report.text
    assert report.published is None


def test_a_kicker_does_not_take_the_words_that_the_first_paragraph_begins_with() -> None:
    head = '<article><div><a href="/t">The council</a></div><h1>Lindholm shuts its old bridge</h1>'
    text = report_from_page(
        f"{head}{P}<p>Nobody spoke against it, and the work is to begin in June.</p>".encode(), name="a"
    )
    assert "The council of Lindholm voted on Monday" in text[0].text


def test_no_date_comes_from_the_clock_or_from_the_words() -> None:
    report, _ = report_from_page(
        f"<h1>Bridge shut</h1>{P}<p>It was built in 1921. © 2023 Courier</p>".encode(), name="a"
    )
    assert (report.published, report.updated, report.published_from) == (None, None, None)


def test_a_declared_charset_is_used() -> None:
    data = f'<meta charset="iso-8859-2"><body>{P}<p>Zażółć gęślą jaźń, the poet wrote in the town’s book.</p>'
    report, _ = report_from_page(data.encode("iso-8859-2", "replace"), name="a")
    assert "Zażółć gęślą jaźń" in report.text


def test_broken_data_in_the_head_is_passed_over() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'
    head += '<script type="application/ld+json">' + "[" * 50_000 + "</script>"
    report, _ = report_from_page(f"<html><head>{head}</head><body>{P}</body>".encode(), name="a")
    assert "voted on Monday" in report.text


def test_odd_types_in_the_head_are_passed_over() -> None:
    head = '<script type="application/ld+json">{"@type": ["NewsArticle", 3], "headline": {"a": 1}, "author": [null, 7],'
    head += '"datePublished": 20240506, "publisher": "", "inLanguage": ["de"]}</script>'
    report, _ = report_from_page(f"<html><head>{head}</head><body>{P}</body>".encode(), name="a")
    assert (report.byline, report.published, report.outlet, report.language) == ((), None, None, "de")


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 60_000 + P + "</div>" * 60_000,
        "<b>" * 60_000 + P,
        "<ul><li>" * 5_000 + P,
        "<p>unclosed " * 20_000 + P,
        "<table>" * 2_000 + P,
        P + "<" * 200_000,
        "<a " * 100_000 + ">" + P,
        "<p>" + '<a href="/x">a word</a> ' * 20_000 + "</p>" + P,
        "word<br>" * 30_000 + P,
        f'<div class="{"a " * 100_000}">{P}</div>',
        P.replace(" ", "\0"),
        "<p>&#0;&#xD800;&#x110000;&nbsp;\u202e</p>" + P,
    ],
    ids=lambda markup: markup[:12],
)
def test_odd_pages_neither_stall_nor_lose_their_text(markup: str) -> None:
    start = time.perf_counter()
    report, _ = report_from_page(f"<html><body>{markup}</body></html>".encode(), name="odd")
    assert "Lindholm" in report.text
    assert time.perf_counter() - start < 20
    for link in report.links:
        assert report.text[link.start : link.end].strip()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no text"),
        (b"<html></html>", "no text"),
        (b"<script>alert('rain')</script>", "no text"),
        (b'<p style="display:none">Rain fell.</p>', "no text"),
        (b"<html><body>" + P.encode() * 80_000, "too large"),
        (b"x" * 20_000_001, "too large"),
    ],
)
def test_what_holds_no_report_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        report_from_page(data, name="a.html")
    assert str(caught.value).startswith("a.html")
    assert "\n" not in str(caught.value)


def test_a_page_that_does_not_name_its_outlet_is_known_by_its_address() -> None:
    data = f"<title>A bridge</title><h1>A bridge is closed</h1>{P}".encode()
    assert report_from_page(data, name="a", url="https://www.kyivindependent.com/a")[0].outlet == "Kyiv Independent"
    assert report_from_page(data, name="a", url="https://courier.example/a")[0].outlet is None
    assert report_from_page(data, name="a", url="https://www.bbc.co.uk/a", outlet="Courier")[0].outlet == "Courier"
