"""The page: the text exactly as it was, links both ways, nothing loaded, nothing let through."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from asreported.record import MadeBy, Record, Span, Statement, report_of
from asreported.views.html import render_fragment, render_page
from asreported.views.html_text import text_of

MADE_BY = MadeBy(asreported="0", language="en", model="none", ontology="none")


class Page(HTMLParser):
    """The text content of the report's element, and every tag with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._within = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._within |= tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self._within &= tag != "main"

    def handle_data(self, data: str) -> None:
        if self._within:
            self.text += data

    def all(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.tags if name in attrs]


def test_the_marked_text_is_the_text(record: Record) -> None:
    assert Page(render_page(record)).text == record.report.text


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40)), max_size=8))
def test_any_text_with_any_spans_is_kept_one_for_one(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(a, min(a + n, len(text))) for a, n in places if a < len(text)]
    statements = tuple(
        Statement(id=f"st_{i}", source=(), cue=(s,), content=(s,), kind="indirect", confidence=1, by="x")
        for i, s in enumerate(spans)
    )
    record = Record(report=report_of(text), statements=statements, made_by=MADE_BY)
    shown = Page(f"<main>{text_of(record)}</main>").text
    assert len(shown) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, shown, strict=True))


def test_words_and_lines_lead_to_each_other(record: Record) -> None:
    page = Page(render_page(record))
    ids = page.all("id")
    assert len(ids) == len(set(ids))
    for link in page.all("href"):
        assert link.startswith("https://") or link[1:] in ids
    for line in ("st_aa10", "st_aa2f", "st_bb00", "st_cc00", "ev_1", "ev_2", "tm_1", "en_ana", "note_2"):
        assert {line, f"w-{line}"} <= set(ids)


def test_nested_statements_are_underlined_at_their_own_depths(record: Record) -> None:
    shown = text_of(record)
    assert '<span class="asr-u0"><span class="asr-u1"><span class="asr-u2">never</span></span></span>' in shown
    assert 'class="asr-u3"' not in shown


def test_sections_that_are_no_story_are_labelled(record: Record) -> None:
    assert "Credit" in Page(render_page(record)).all("data-label")


def test_everything_is_escaped(record: Record) -> None:
    page = render_page(record)
    assert "<Bridge>" not in page
    assert "<Ferry>" not in page
    assert "<direction>" not in page
    assert not [link for link in Page(page).all("href") if link.startswith("javascript")]


def test_a_hostile_id_stays_an_attribute() -> None:
    said = Statement(
        id='st_"><script>alert(1)</script>',
        source=(),
        cue=(Span(0, 2),),
        content=(Span(0, 2),),
        kind="indirect",
        confidence=1,
        by="<b>",
    )
    page = Page(render_page(Record(report=report_of("ok ok"), statements=(said,), made_by=MADE_BY)))
    assert [tag for tag, _ in page.tags].count("script") == 1


def test_the_policy_allows_the_pages_own_style_and_script_alone(record: Record) -> None:
    page = render_page(record)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    for tag in ("style", "script"):
        inner = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(inner) == 1
        digest = base64.b64encode(hashlib.sha256(inner[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]
    assert policy[1].startswith("default-src 'none'")
    attributes = {name for _, attrs in Page(page).tags for name in attrs}
    assert not attributes & {"style", "src", "srcset", "onclick", "onload"}
    assert "url(" not in page
    assert "@import" not in page


def test_a_fragment_has_no_script_and_ids_of_its_own(record: Record) -> None:
    fragment = render_fragment(record)
    assert "<script" not in fragment
    assert "<html" not in fragment
    assert all(name.startswith("asr-") for name in Page(fragment).all("id"))
    assert record._repr_html_() == fragment


def test_every_style_rule_stays_within_the_fragment(record: Record) -> None:
    style = re.search(r"<style>(.*?)</style>", render_fragment(record), re.DOTALL)
    assert style
    for selector in re.findall(r"(?:^|[};])\s*([^{}@;]+)\{", style[1]):
        assert all(".asr" in part for part in re.split(r",(?![^(]*\))", selector)), selector


def test_an_empty_report_has_a_page() -> None:
    page = render_page(Record(report=report_of(""), made_by=MADE_BY))
    assert "Nobody is reported" in page
