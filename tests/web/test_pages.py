"""Every page and its twin for programs, as a browser without script and as a program see them."""

from __future__ import annotations

import hashlib
import json
import re
from importlib import resources
from pathlib import Path

import pytest

from asreported.record.wire import from_wire
from asreported.web.assets import assets
from tests.web.conftest import Furnished
from tests.web.rooms import EXAMPLE, add, csrf_in, room

PAGES = ("/", "/search", "/search?q=bridge", "/stories", "/who", "/who?name=Dahl", "/log", "/quality", "/add", "/api")
TWINS = (
    "/reports.json",
    "/search.json?q=bridge",
    "/stories.json",
    "/who.json?name=Dahl",
    "/log.json",
    "/quality.json",
    "/openapi.json",
)


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_there_and_allow_nothing_but_their_own(furnished: Furnished, path: str) -> None:
    answer = furnished.client.get(path)
    assert answer.status_code == 200, answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<style|<script(?![^>]+src=)|\sstyle=|\son\w+=|javascript:", answer.text)
    assert not re.search(r'(?:src|href)="(?:https?:)?//', answer.text), "nothing is loaded from elsewhere"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "<h1" in answer.text


@pytest.mark.parametrize("path", TWINS)
def test_twins_are_json(furnished: Furnished, path: str) -> None:
    answer = furnished.client.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/json")
    json.loads(answer.text)


def test_a_reports_page_holds_its_text_and_its_lines(furnished: Furnished) -> None:
    page = furnished.client.get(f"/report/{furnished.report}").text
    assert "The Norwegian Public Roads Administration" in page
    assert page.count('name="verdict" value="accept"') >= 8
    told = re.sub(r"<[^>]+>", "", page.partition('class="asr-report"')[2].partition("</article>")[0]).partition(">")[2]
    assert "“We cannot rule out that one of the cables would give way in a storm,”" in told


def test_a_reports_twin_is_its_record(furnished: Furnished) -> None:
    record = from_wire(furnished.client.get(f"/report/{furnished.report}.json").json())
    assert record.report.outlet == "Fjord Post"
    assert record.report.text == EXAMPLE.read_text("utf-8")
    assert len(record.statements) >= 5


def test_the_file_as_it_came(furnished: Furnished) -> None:
    answer = furnished.client.get(f"/report/{furnished.report}/raw")
    assert answer.content == EXAMPLE.read_bytes()
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


def test_marks_lead_to_lines_and_lines_to_marks(furnished: Furnished) -> None:
    page = furnished.client.get(f"/report/{furnished.report}").text
    ids = set(re.findall(r'\sid="([^"]+)"', page))
    leads = set(re.findall(r'href="#([^"]+)"', page))
    assert leads <= ids
    assert len(re.findall(r'\sid="([^"]+)"', page)) == len(ids), "no id twice"


@pytest.mark.parametrize(
    "path", ["/nothing", "/report/none", "/report/none.json", "/report/none/raw", "/entity/none", "/story/none"]
)
def test_what_is_not_there(furnished: Furnished, path: str) -> None:
    answer = furnished.client.get(path, headers={"Accept": "text/html"})
    assert answer.status_code == 404
    if path.endswith(".json"):
        assert answer.headers["content-type"] == "application/problem+json"
        assert set(answer.json()) == {"type", "title", "status", "detail"}
    else:
        assert "<h1>" in answer.text


@pytest.mark.parametrize(
    "path", ["/search.json?offset=-1", "/search.json?limit=x", "/search.json?limit=9999", "/log.json?offset=a"]
)
def test_what_is_not_understood(furnished: Furnished, path: str) -> None:
    answer = furnished.client.get(path)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"


def test_files_are_kept_for_ever_and_only_under_their_digest(furnished: Furnished) -> None:
    for asset in assets().values():
        answer = furnished.client.get(asset.url)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
        assert furnished.client.get(f"/static/{'0' * 16}/{asset.name}").status_code == 404
    assert furnished.client.get("/static/x/..%2f..%2fapp.py").status_code == 404


def test_files_of_others_are_what_their_manifest_says() -> None:
    folder = resources.files("asreported.web") / "static" / "vendor"
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    here = {f.name for f in folder.iterdir()} - {"manifest.json"}
    assert here == set(manifest)
    for name, told in manifest.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == told["sha256"], name
        assert told["licence"]
        assert told["from"]


def test_a_report_can_be_pasted_given_as_a_file_or_not_at_all(tmp_path: Path) -> None:
    with room(tmp_path) as client:
        csrf = csrf_in(client.get("/add").text)
        page = "<!doctype html><title>Rain</title><h1>Rain closes a road</h1><p>The road over the pass was closed on Friday, police said.</p>"
        done = client.post(
            "/add", data={"csrf": csrf, "published": "2024-05-03"}, files={"file": ("rain.html", page, "text/html")}
        )
        assert done.status_code == 303
        record = client.get(done.headers["location"] + ".json").json()
        assert record["report"]["text"].startswith("Rain closes a road\n\n")
        assert client.get(done.headers["location"] + "/raw").text == page
        for fields in (
            {},
            {"text": "a", "url": "https://example.org"},
            {"text": "It rained.", "published": "yesterday"},
            {"text": "\0" * 50},
        ):
            refused = client.post("/add", data={"csrf": csrf, **fields})
            assert refused.status_code == 422
            assert 'role="alert"' in refused.text


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8000/",
        "http://169.254.169.254/",
        "http://localhost/",
        "file:///etc/passwd",
        "http://[::1]/",
        "gopher://x",
    ],
)
def test_an_address_inside_is_never_fetched_for_the_page(furnished: Furnished, url: str) -> None:
    csrf = csrf_in(furnished.client.get("/add").text)
    answer = furnished.client.post("/add", data={"csrf": csrf, "url": url})
    assert answer.status_code == 422
    assert "alert" in answer.text


def test_a_line_is_judged_and_that_is_undone(tmp_path: Path) -> None:
    with room(tmp_path) as client:
        report = add(client, EXAMPLE.read_text("utf-8"), published="2024-03-13")
        csrf = csrf_in(client.get("/").text)
        as_json = {"Accept": "application/json"}
        record = client.get(f"/report/{report}.json").json()
        line = next(s for s in record["statements"] if s["speaker"])
        other = next(e["id"] for e in record["entities"] if e["id"] != line["speaker"] and e["type"] == "person")
        given = {
            "csrf": csrf,
            "line": line["id"],
            "verdict": "correct",
            "field": "speaker",
            "value": other,
            "why": "misread",
        }
        entry = client.post(f"/report/{report}/judge", data=given, headers=as_json).json()["entry"]
        corrected = client.get(f"/report/{report}.json").json()
        assert next(s for s in corrected["statements"] if s["id"] == line["id"])["speaker"] == other
        assert client.get(f"/report/{report}/as-read.json").json() == record
        assert "corrected</span>" in client.get(f"/report/{report}").text
        log = client.get("/log").text
        assert "misread" in log
        assert client.post("/undo", data={"csrf": csrf, "entry": entry}, headers=as_json).json()["undone"] == entry
        assert client.get(f"/report/{report}.json").json() == record
        assert "taken back" in client.get("/log").text
        named = {**given, "value": "", "name": "Ines Prado"}
        assert client.post(f"/report/{report}/judge", data=named, headers=as_json).status_code == 200
        assert "Ines Prado" in client.get(f"/report/{report}").text
        assert client.get("/who.json?name=Prado").status_code == 200
        assert (
            client.post(f"/report/{report}/judge", data={**given, "line": "st_none"}, headers=as_json).status_code
            == 404
        )
        assert (
            client.post(f"/report/{report}/judge", data={**given, "verdict": "maybe"}, headers=as_json).status_code
            == 422
        )
        assert (
            client.post(f"/report/{report}/judge", data={**given, "value": "en_none"}, headers=as_json).status_code
            == 422
        )
        assert client.post("/undo", data={"csrf": csrf, "entry": 9999}, headers=as_json).status_code in (404, 422)


def test_without_script_forms_lead_back_to_the_line(tmp_path: Path) -> None:
    with room(tmp_path) as client:
        report = add(client, EXAMPLE.read_text("utf-8"))
        csrf = csrf_in(client.get("/").text)
        line = client.get(f"/report/{report}.json").json()["statements"][0]["id"]
        form = client.get(f"/report/{report}/line/{line}")
        assert "<select" in form.text
        done = client.post(f"/report/{report}/judge", data={"csrf": csrf, "line": line, "verdict": "accept"})
        assert (done.status_code, done.headers["location"]) == (303, f"/report/{report}#{line}")
        assert "accepted</span>" in client.get(f"/report/{report}").text


def test_a_story_of_two_outlets_is_told_beside_each_other(tmp_path: Path) -> None:
    second = (
        "Tronsund bridge cracks: mayor says town was misled\n\nTRONSUND, March 13 — Mayor Henrik Moen said on Wednesday that the town had been "
        "told the harbour bridge was safe.\n\nKystposten reported, citing two officials, that the cracks had been known since September. The "
        "Norwegian Public Roads Administration denied the report.\n\nResidents marched to the town hall of Tronsund on Wednesday.\n"
    )
    with room(tmp_path) as client:
        for text, outlet in ((EXAMPLE.read_text("utf-8"), "Fjord Post"), (second, "Kystradio")):
            add(client, text, outlet=outlet, published="2024-03-13")
        stories = client.get("/stories.json").json()["stories"]
        assert [story["size"] for story in stories] == [2]
        found = client.get(f"/story/{stories[0]['id']}.json").json()
        moen = next(s for s in found["speakers"] if s["name"] == "Henrik Moen")
        assert {x["outlet"] for x in moen["sayings"]} == {"Fjord Post", "Kystradio"}
        march = next(h for h in found["happened"] if {t["outlet"] for t in h["told"]} == {"Fjord Post", "Kystradio"})
        assert march["origins"] == ["Fjord Post", "Kystradio"]
        page = client.get(f"/story/{stories[0]['id']}").text
        assert 'id="happened"' in page
        assert "<svg" in page
        entity = client.get(f"/entity/{moen['entity']}.json").json()
        assert len(entity["members"]) == 2


def test_two_entities_are_merged_split_and_that_is_undone(tmp_path: Path) -> None:
    as_json = {"Accept": "application/json"}
    with room(tmp_path) as client:
        add(client, "LINDHOLM — Mayor Anna Berg said on Friday that the ferry was late.\n", published="2024-05-03")
        add(client, "OSLO — Minister Per Holm said on Monday that the ferry was sold.\n", published="2024-05-06")
        csrf = csrf_in(client.get("/").text)
        berg, holm = (
            client.get("/who.json", params={"name": n}).json()["entities"][0]["id"] for n in ("Anna Berg", "Per Holm")
        )
        done = client.post(
            f"/entity/{berg}/merge", data={"csrf": csrf, "other": holm, "why": "a test"}, headers=as_json
        )
        assert done.status_code == 200, done.text
        one = client.get(f"/who.json?name={berg}").json()["entities"][0]["id"]
        assert len(client.get(f"/entity/{one}.json").json()["members"]) == 2
        assert (
            client.post(f"/entity/{berg}/merge", data={"csrf": csrf, "other": holm}, headers=as_json).status_code == 422
        )
        assert (
            client.post("/undo", data={"csrf": csrf, "entry": done.json()["entry"]}, headers=as_json).status_code == 200
        )
        assert len(client.get(f"/entity/{berg}.json").json()["members"]) == 1
        refused = client.post(f"/entity/{berg}/split", data={"csrf": csrf, "member": "rp_x en_y"}, headers=as_json)
        assert refused.status_code == 422


def test_versions_at_one_address_are_shown_word_for_word(tmp_path: Path) -> None:
    page = "<!doctype html><link rel=canonical href=https://kyst.example/1><title>Rain</title><h1>Rain closes roads</h1><p>{} roads over the pass were closed on Friday after rain, police said.</p>"
    with room(tmp_path) as client:
        csrf = csrf_in(client.get("/").text)
        places = []
        for words, updated in (("Two", ""), ("Three", "2024-05-04")):
            files = {"file": ("rain.html", page.format(words), "text/html")}
            fields = {"csrf": csrf, "published": "2024-05-03", "updated": updated}
            places.append(client.post("/add", data=fields, files=files).headers["location"])
        shown = client.get(f"{places[1]}/revisions").text
        assert "<del>Two</del>" in shown
        assert "<ins>Three</ins>" in shown
        assert len(client.get(f"{places[0]}/revisions.json").json()["versions"]) == 2
