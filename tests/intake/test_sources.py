"""Sources: what a user may name, and what each mistake is told."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from asreported.errors import InputError
from asreported.intake import Source, load_report, source_of, sources_of
from asreported.intake.limits import PAGE_BYTES, TEXT_BYTES


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Rain fell on Oslo.")


def test_a_folder_stands_for_its_reports(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.md", "c.html", "d.csv", ".hidden.txt", ".git/e.txt", "sub/f.TXT")
    names = [Path(s.name).relative_to(tmp_path).as_posix() for s in sources_of([tmp_path])]
    assert names == ["a.md", "b.txt", "c.html", "sub/f.TXT"]


def test_several_arguments_keep_their_order(tmp_path: Path) -> None:
    write(tmp_path, "z.txt", "in/a.txt")
    arguments = [tmp_path / "z.txt", "-", tmp_path / "in", "https://a.example/b"]
    assert [(s.kind, Path(s.name).name) for s in sources_of(arguments)] == [
        ("path", "z.txt"),
        ("stdin", "-"),
        ("path", "a.txt"),
        ("url", "b"),
    ]


def test_a_folder_without_reports(tmp_path: Path) -> None:
    write(tmp_path, "a.csv")
    with pytest.raises(InputError, match="no report in this folder"):
        list(sources_of([tmp_path]))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to the superuser")
def test_what_is_closed(tmp_path: Path) -> None:
    write(tmp_path, "in/a.txt", "b.txt")
    (tmp_path / "in").chmod(0)
    (tmp_path / "b.txt").chmod(0)
    try:
        with pytest.raises(InputError, match="no permission"):
            list(sources_of([tmp_path / "in"]))
        with pytest.raises(InputError, match="no permission"):
            load_report(tmp_path / "b.txt")
    finally:
        (tmp_path / "in").chmod(0o700)


def test_mistakes_are_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    cases = {
        tmp_path / "missing.txt": "no such file",
        tmp_path / "empty.txt": "is empty",
        tmp_path: "is a folder",
        "a\0b.txt": "cannot be read",
        "x" * 5000: "cannot be read",
        "ftp://a.example/b": "only http and https",
    }
    for source, message in cases.items():
        with pytest.raises(InputError, match=message) as caught:
            load_report(source)
        assert "\n" not in str(caught.value)


def test_fifty_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(InputError, match=r"50\.0 MB is too large"):
        load_report(path)
    path.rename(tmp_path / "large.html")
    with pytest.raises(InputError, match="too large"):
        load_report(tmp_path / "large.html")
    assert TEXT_BYTES < PAGE_BYTES < 50_000_000


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("“Rain,” she said.".encode())))
    assert load_report("-")[0].text == "“Rain,” she said."
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(InputError, match="standard input is empty"):
        load_report("-")


def test_given_dates_and_outlet(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    report, _ = load_report(tmp_path / "a.txt", published="2024-05-01", updated="2024-05-02", outlet="Courier")
    assert (report.published, report.published_from, report.updated) == ("2024-05-01", "given", "2024-05-02")
    assert report.outlet == "Courier"
    assert load_report(tmp_path / "a.txt")[0].published_from is None
    with pytest.raises(InputError, match="--updated must be a date"):
        load_report(tmp_path / "a.txt", updated="26/10/23")
    with pytest.raises(InputError, match="is before --published"):
        load_report(tmp_path / "a.txt", published="2024-05-01", updated="2024-04-01")


def test_a_page_is_known_by_name_or_by_its_first_tag(tmp_path: Path) -> None:
    page = "<!doctype html><p>Rain fell on Oslo on Friday, the town's weather office said in its morning report.</p>"
    for name in ("a.html", "saved"):
        (tmp_path / name).write_text(page)
        assert load_report(tmp_path / name)[0].text.startswith("Rain fell")
    (tmp_path / "a.txt").write_text(page)
    assert load_report(tmp_path / "a.txt")[0].text == page


def test_source_of() -> None:
    assert source_of("HTTPS://a.example") == Source("url", "HTTPS://a.example")
    assert source_of(Path("a.txt")) == Source("path", "a.txt")
