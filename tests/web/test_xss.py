"""What strangers write into reports is shown, and never obeyed: every payload in every field, and what a parser makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import html
from starlette.testclient import TestClient

from tests.web.payloads import PAYLOADS
from tests.web.rooms import add, csrf_in, room

# All that our own templates make.
ELEMENTS = frozenset(
    "html head meta title link script body a header div nav ul li form label input main p h1 h2 h3 article section aside span "
    "b i q ol details summary fieldset legend button footer code dialog dl dt dd kbd select option table thead tbody tr th td time "
    "textarea mark svg g rect circle path text br".split()
)
OURS = frozenset({"hx-post", "hx-get", "hx-target", "hx-swap", "hx-headers", "hx-swap-oob"})


class Written(NamedTuple):
    """A room where each payload stands in a report of its own."""

    client: TestClient
    reports: tuple[str, ...]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    with room(tmp_path_factory.mktemp("hostile")) as client:
        yield Written(client, tuple(_add(client, payload) for payload in PAYLOADS))


def _add(client: TestClient, payload: str) -> str:
    """A report with the payload in its headline, a speaker, a quotation, a place and its outlet."""
    text = (
        f"Talks {payload} open\n\nLINDHOLM, {payload}, May 2 — Mayor Anna Berg {payload} said on Friday: “It {payload} ends.”\n\n"
        f"Per Holm of the {payload} Office denied that {payload} met Ms. Berg in Oslo.\n"
    )
    return add(client, text, outlet=payload[:300], published="2024-05-03")


def faults_of(page: str) -> list[str]:
    """What in a page is not of our own making."""
    tree = html.document_fromstring(page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    faults = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            faults.append(f"comment or instruction {element}")
            continue
        if element.tag not in ELEMENTS:
            faults.append(f"<{element.tag}>")
        if element.tag == "script" and (element.text or not (element.get("src") or "").startswith("/static/")):
            faults.append("a script")
        for name, value in element.attrib.items():
            told = "".join(str(value).split()).lower()
            if name.startswith("on") or name in ("style", "srcdoc", "formaction"):
                faults.append(f"{name}={value}")
            if name.startswith(("hx-", "data-hx")) and name not in OURS:
                faults.append(f"{name}={value}")
            if name in ("href", "src", "action") and told.startswith(("javascript:", "data:", "vbscript:", "//")):
                faults.append(f"{name}={value}")
    return faults


def test_the_corpus_has_no_double() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 80


@pytest.mark.parametrize("number", range(len(PAYLOADS)), ids=lambda n: repr(PAYLOADS[n])[:50])
def test_a_report_shows_it_and_does_not_obey(written: Written, number: int) -> None:
    report = written.reports[number]
    page = written.client.get(f"/report/{report}").text
    assert faults_of(page) == []
    record = written.client.get(f"/report/{report}.json").json()
    for statement in record["statements"][:1]:
        form = written.client.get(f"/report/{report}/line/{statement['id']}").text
        assert faults_of(form) == []


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda p: repr(p)[:50])
def test_what_is_asked_is_shown_and_not_obeyed(written: Written, payload: str) -> None:
    for path, field in (
        ("/search", "q"),
        ("/search", "who"),
        ("/search", "kind"),
        ("/who", "name"),
        ("/log", "subject"),
    ):
        answer = written.client.get(path, params={field: payload[:300]})
        assert answer.status_code in (200, 404, 422)
        assert faults_of(answer.text) == [], (path, field)


@pytest.mark.parametrize(
    "path", ["/", "/log", "/stories", "/who?name=Berg", "/search?q=talks", "/search?q=berg&kind=statement"]
)
def test_lists_of_them_too(written: Written, path: str) -> None:
    answer = written.client.get(path)
    assert answer.status_code == 200
    assert faults_of(answer.text) == []


def test_the_story_of_them_too(written: Written) -> None:
    for story in written.client.get("/stories.json").json()["stories"][:3]:
        answer = written.client.get(f"/story/{story['id']}")
        assert answer.status_code == 200
        assert faults_of(answer.text) == []


@pytest.mark.parametrize("payload", PAYLOADS[::4], ids=lambda p: repr(p)[:50])
def test_an_add_form_that_comes_back(written: Written, payload: str) -> None:
    csrf = csrf_in(written.client.get("/").text)
    fields = {"csrf": csrf, "text": payload, "url": payload, "outlet": payload[:300], "published": "2024"}
    answer = written.client.post("/add", data=fields)
    assert answer.status_code == 422
    assert faults_of(answer.text) == []


@pytest.mark.parametrize("payload", PAYLOADS[::6], ids=lambda p: repr(p)[:50])
def test_a_page_with_it_as_its_address_and_title(tmp_path: Path, payload: str) -> None:
    from html import escape

    with room(tmp_path) as client:
        csrf = csrf_in(client.get("/").text)
        page = (
            f"<!doctype html><title>{escape(payload)}</title><link rel=canonical href='{escape(payload)}'><meta name=author content='{escape(payload)}'>"
            f"<article><h1>{escape(payload)}</h1><p>Rain closed two roads on Friday, police said. {escape(payload)}</p></article>"
        )
        done = client.post(
            "/add", data={"csrf": csrf}, files={"file": (payload[:40].replace("\0", ""), page, "text/html")}
        )
        assert done.status_code in (303, 422)
        if done.status_code == 303:
            assert faults_of(client.get(done.headers["location"]).text) == []
            raw = client.get(done.headers["location"] + "/raw")
            assert raw.headers["content-type"] == "application/octet-stream"


def test_the_check_would_have_seen_it() -> None:
    assert faults_of("<p><img src=x onerror=alert(1)></p>")
    assert faults_of("<p><a href=' java\tscript:alert(1)'>x</a></p>")
    assert faults_of("<p hx-on::load='x'>a</p>")
