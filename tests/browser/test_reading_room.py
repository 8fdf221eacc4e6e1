"""What a person does in the reading room, in a real browser, by keyboard; and that nobody is shut out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import ROOT, Served, Watched, keep
from tests.web.payloads import PAYLOADS

EXAMPLE = ROOT / "examples" / "harbour-bridge.txt"
SECOND = (
    "Tronsund bridge cracks: mayor says town was misled\n\nTRONSUND, March 13 — Mayor Henrik Moen said on Wednesday that the town had "
    "been told the harbour bridge was safe. “That was plainly wrong,” Moen said.\n\nKystposten reported, citing two officials, that the "
    "cracks had been known since September. The Norwegian Public Roads Administration denied the report.\n\nMarit Dahl, the agency's "
    "chief engineer, said three cables were damaged. Protesters marched to the town hall of Tronsund on Wednesday.\n"
)


def add(page: Any, served: Served, text: str, outlet: str) -> str:
    """Paste a report into the form, as a person would; the address of its page."""
    page.goto(f"{served.url}/add")
    page.locator("#text").fill(text)
    page.locator("#outlet").fill(outlet)
    page.locator("#published").fill("2024-03-13")
    page.get_by_role("button", name="Read it").press("Enter")
    page.wait_for_url("**/report/**", timeout=60_000)
    return str(page.url)


@pytest.fixture(scope="module")
def reports(browser: Any, served: Served) -> tuple[str, str]:
    """The addresses of two reports of one piece of news."""
    context = browser.new_context()
    page = context.new_page()
    found = (add(page, served, EXAMPLE.read_text("utf-8"), "Fjord Post"), add(page, served, SECOND, "Kystradio"))
    context.close()
    return found


def test_a_report_is_added_read_corrected_and_undone_by_keyboard(watched: Watched, served: Served) -> None:
    page = watched.page
    page.goto(f"{served.url}/add")
    keep(page, "add")
    page.keyboard.type(EXAMPLE.read_text("utf-8")[:60])
    assert page.locator("#text").input_value().startswith("Harbour bridge"), "the form has the keys at once"
    add(page, served, EXAMPLE.read_text("utf-8"), "Fjord Post")
    assert page.locator("h1").inner_text() == "Harbour bridge to close for winter as engineers find cracks"
    keep(page, "report")

    page.keyboard.press("j")
    first = page.locator(".asr-entry.asr-on")
    assert "Norwegian Public Roads Administration" in first.inner_text()
    lit = page.locator(".asr-report .asr-m.asr-on").all_inner_texts()
    assert "The bridge across " in "".join(lit), "the line's words light up in the text"
    page.keyboard.press("j")
    assert "Marit Dahl" in page.locator(".asr-entry.asr-on").inner_text()
    page.keyboard.press("k")
    assert "Norwegian Public Roads Administration" in page.locator(".asr-entry.asr-on").inner_text()
    keep(page, "report-chosen")

    page.keyboard.press("a")
    page.locator(".asr-on .verdict", has_text="accepted").wait_for()
    page.keyboard.press("j")
    page.keyboard.press("r")
    page.locator(".asr-on .verdict", has_text="rejected").wait_for()
    page.keyboard.press("z")
    page.locator("#done", has_text="Taken back").wait_for()
    assert page.locator(".asr-on .verdict").count() == 0
    assert page.locator(".verdict").count() == 1, "what was accepted before stays"
    page.reload()
    page.keyboard.press("z")
    page.locator("#done", has_text="Taken back").wait_for()
    assert page.locator(".verdict").count() == 0, "what was done before the page was loaded can be undone too"

    page.keyboard.press("s")
    page.locator(".judge.edit select:focus").wait_for()
    keep(page, "report-correct")
    page.keyboard.type("Henrik Moen")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("a test of ours")
    page.keyboard.press("Enter")
    page.locator(".asr-on .verdict", has_text="corrected").wait_for()
    assert "Henrik Moen" in page.locator(".asr-entry.asr-on").inner_text()
    keep(page, "report-corrected")

    page.goto(f"{served.url}/log")
    assert "a test of ours" in page.locator("table").inner_text()
    keep(page, "log")
    page.get_by_role("button", name="Take back").first.press("Enter")
    page.locator("tr", has_text="taken back").first.wait_for()
    assert watched.complaints == []


def test_help_and_search_by_key(watched: Watched, served: Served, reports: tuple[str, str]) -> None:
    page = watched.page
    page.goto(reports[0])
    page.keyboard.press("?")
    assert page.locator("dialog[open]").is_visible()
    keep(page, "keys")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    page.keyboard.press("/")
    page.keyboard.type("cracks")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=cracks**")
    keep(page, "search")
    assert page.locator(".list li").count() >= 1
    page.locator(".list li a").first.press("Enter")
    page.wait_for_url("**/report/**")
    assert watched.complaints == []


def test_filters_hide_marks(watched: Watched, reports: tuple[str, str]) -> None:
    page = watched.page
    page.goto(reports[0])
    page.locator(".asr-show-events").uncheck()
    assert not page.locator(".asr-group-events").is_visible()
    page.locator(".asr-show-events").check()
    assert page.locator(".asr-group-events").is_visible()


def test_a_click_on_words_shows_their_line(watched: Watched, reports: tuple[str, str]) -> None:
    page = watched.page
    page.goto(reports[0])
    page.locator(".asr-report .asr-cue", has_text="reported").first.click()
    assert "Kystposten" in page.locator(".asr-entry.asr-on").inner_text()
    assert watched.complaints == []


def test_it_works_without_script(browser: Any, served: Served, reports: tuple[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(reports[1])
    page.locator(".asr-st button", has_text="Accept").first.click()
    page.locator(".asr-st .verdict", has_text="accepted").first.wait_for()
    page.locator(".asr-st a", has_text="Correct").nth(1).click()
    page.locator("select").select_option(label="unknown or unnamed")
    page.get_by_role("button", name="Keep the correction").click()
    page.locator(".verdict", has_text="corrected").first.wait_for()
    context.close()


def pages_of(served: Served, reports: tuple[str, str], page: Any) -> dict[str, str]:
    """One address of every kind of page."""
    found = {name: f"{served.url}{path}" for name, path in (
        ("reports", "/"), ("search", "/search?q=bridge"), ("search-form", "/search"), ("stories", "/stories"), ("who", "/who?name=Moen"),
        ("log", "/log"), ("quality", "/quality"), ("add", "/add"), ("api", "/api"), ("nothing", "/nothing"),
    )}  # fmt: skip
    found["report"] = reports[0]
    page.goto(found["who"])
    found["entity"] = page.locator(".list a").first.evaluate("a => a.href")
    page.goto(found["stories"])
    found["story"] = page.locator(".list a").first.evaluate("a => a.href")
    page.goto(reports[0])
    found["revisions"] = page.get_by_role("link", name="Revisions").evaluate("a => a.href")
    found["line"] = page.locator("[data-key=s]").first.evaluate("a => a.href")
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_shut_out(watched: Watched, served: Served, reports: tuple[str, str], scheme: Any) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = watched.page
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    faults = []
    for name, address in pages_of(served, reports, page).items():
        page.goto(address)
        keep(page, f"{name}-{scheme}")
        for fault in axe.run(page).response["violations"]:
            where = [f"{node['target']} {node.get('failureSummary', '')[:200]}" for node in fault["nodes"][:3]]
            faults.append(f"{name}: {fault['id']}: {fault['help']}: {where}")
    page.goto(reports[0])
    page.keyboard.press("j")
    page.keyboard.press("s")
    page.locator(".judge.edit").wait_for()
    faults += [
        f"correcting: {fault['id']}: {[n['html'][:200] for n in fault['nodes'][:3]]}"
        for fault in axe.run(page).response["violations"]
    ]
    assert faults == [], "\n".join(faults)


def test_on_a_narrow_screen_nothing_runs_over(watched: Watched, served: Served, reports: tuple[str, str]) -> None:
    page = watched.page
    page.set_viewport_size({"width": 390, "height": 800})
    for name, address in pages_of(served, reports, page).items():
        page.goto(address)
        keep(page, f"{name}-narrow")
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 390, f"{name} is {wide} wide"


def test_on_paper(watched: Watched, reports: tuple[str, str], tmp_path: Path) -> None:
    page = watched.page
    page.goto(reports[0])
    page.emulate_media(media="print")
    keep(page, "report-print")
    assert not page.locator(".top").is_visible()
    assert not page.locator(".judge").first.is_visible()


def test_what_strangers_write_is_not_run(watched: Watched, served: Served) -> None:
    """The payloads together in a few reports, in a browser that would run them."""
    page = watched.page
    for start in range(0, len(PAYLOADS), 15):
        text = "\n\n".join(f"Mayor Anna Berg {p} said on Friday: “It {p} ends.”" for p in PAYLOADS[start : start + 15])
        address = add(page, served, text.replace("\0", ""), PAYLOADS[start])
        page.goto(address)
        page.keyboard.press("j")
        page.wait_for_timeout(150)
        assert page.evaluate("window.hacked") is None
    for path in ("/", "/log", "/search?q=berg", "/stories"):
        page.goto(served.url + path)
        page.wait_for_timeout(100)
        assert page.evaluate("window.hacked") is None
    assert watched.complaints == []
