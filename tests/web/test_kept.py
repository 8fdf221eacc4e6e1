"""Pages that are kept: never an old one, never another's, never a word of a form that is not the visitor's own."""

from __future__ import annotations

from pathlib import Path

from asreported.ledger import Ledger
from asreported.web.kept import Made, Shelf
from tests.web.rooms import EXAMPLE, accounts_in, add, csrf_in, log_in, room


def test_a_page_is_made_once_and_its_forms_still_work(tmp_path: Path) -> None:
    with room(tmp_path) as client:
        report = add(client, EXAMPLE.read_text("utf-8"))
        first, second = (client.get(f"/report/{report}").text for _ in range(2))
        words = [csrf_in(page) for page in (first, second)]
        assert words[0] != words[1], "a page that is packed must not always hold the same word"
        assert first.replace(words[0], "") == second.replace(words[1], "")
        line = client.get(f"/report/{report}.json").json()["statements"][0]["id"]
        for word in words:
            done = client.post(f"/report/{report}/judge", data={"csrf": word, "line": line, "verdict": "accept"})
            assert done.status_code == 303


def test_what_another_process_changes_is_seen_at_once(tmp_path: Path) -> None:
    with room(tmp_path) as client, Ledger.open(tmp_path / "test.ledger") as other:
        report = add(client, EXAMPLE.read_text("utf-8"))
        paths = ("/", f"/report/{report}", f"/report/{report}.json", "/search?q=bridge", "/search.json?q=bridge")
        before = {path: client.get(path).text for path in paths}
        line = other.record(report).statements[0].id
        entry = other.judge(report, line, "reject", by="mira")
        assert "rejected</span>" in client.get(f"/report/{report}").text
        assert line in before[f"/report/{report}.json"]
        assert line not in client.get(f"/report/{report}.json").text
        other.undo(entry, by="mira")
        assert client.get(f"/report/{report}.json").text == before[f"/report/{report}.json"]
        other.withdraw(report, by="mira")
        for path in ("/", "/search.json?q=bridge"):
            assert report not in client.get(path).text
            assert report in before[path]


def test_a_page_of_one_user_is_not_shown_to_another(tmp_path: Path) -> None:
    with room(tmp_path, accounts=accounts_in(tmp_path)) as client:
        log_in(client, "ed")
        report = add(client, EXAMPLE.read_text("utf-8"))
        for_editor = client.get(f"/report/{report}").text
        assert 'value="accept"' in for_editor
        client.post("/logout", data={"csrf": csrf_in(for_editor)})
        assert client.get(f"/report/{report}").status_code == 303
        log_in(client, "rita")
        for_reader = client.get(f"/report/{report}").text
        assert 'value="accept"' not in for_reader
        assert "<span>rita</span>" in for_reader


def test_no_more_is_kept_than_was_allowed() -> None:
    shelf = Shelf(most=100)
    for key in range(10):
        shelf.keep(key, Made(b"x" * 30, "text/html", b""))
        shelf.find(0)
    assert [key for key in range(10) if shelf.find(key)] == [0, 8, 9]
    shelf.keep(0, Made(b"y" * 30, "text/html", b""))
    assert [key for key in range(10) if shelf.find(key)] == [0, 8, 9]
    shelf.keep("large", Made(b"x" * 101, "text/html", b""))
    assert shelf.find("large") is None
