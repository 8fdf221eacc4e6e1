"""The evidence bundle: read by the library of RO-Crate, its digests made anew, the same bytes every time."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from rocrate.rocrate import ROCrate

from asreported.errors import InputError
from asreported.record import Record, report_of
from asreported.record.wire import loads
from asreported.views.bundle import LICENCE, bundle, record_names

ORIGINALS = {"a.html": b"<p>\xff", "b/c d.txt": "Åse".encode()}


def made(records: list[Record], originals: dict[str, bytes] = ORIGINALS) -> bytes:
    return bundle(originals, records, ['{"did": "read"}'], "2024-05-08", version="0.1.0")


@pytest.fixture
def two(record: Record) -> list[Record]:
    return [record, dataclasses.replace(record, report=report_of(record.report.text, id="../odd id\x00"))]


def test_rocrate_reads_it_and_all_digests_are_right(two: list[Record], tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(made(two))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(archive.namelist())
        archive.extractall(tmp_path)
    crate = ROCrate(tmp_path)
    assert crate.root_dataset["license"] == LICENCE
    files = {e["name"]: e for e in crate.data_entities if e.type == "File"}
    on_disk = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}
    assert set(files) == on_disk - {"ro-crate-metadata.json", "SHA256SUMS"}
    for name, entity in files.items():
        data = (tmp_path / name).read_bytes()
        assert (entity["sha256"], entity["contentSize"]) == (hashlib.sha256(data).hexdigest(), str(len(data)))
    assert (tmp_path / "originals/b/c d.txt").read_bytes() == ORIGINALS["b/c d.txt"]
    kept = [loads(p.read_text(encoding="utf-8")) for p in (tmp_path / "records").iterdir()]
    assert sorted(r.report.id for r in kept) == sorted(r.report.id for r in two)
    if shutil.which("sha256sum"):
        done = subprocess.run(
            ["sha256sum", "-c", "--strict", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_every_record_has_a_file_of_its_own_on_any_file_system(record: Record) -> None:
    ids = ["a", "A", "a", "a-2", "a/", "é", "", "x" * 90, "x" * 91]
    names = record_names([dataclasses.replace(record, report=dataclasses.replace(record.report, id=i)) for i in ids])
    assert len({name.casefold() for name in names}) == len(ids)
    assert names[:2] == ["records/a.json", "records/A-2.json"]


def test_the_same_is_the_same_byte_for_byte(two: list[Record]) -> None:
    assert made(two) == made(two, dict(reversed(ORIGINALS.items())))


def test_the_page_loads_nothing_and_every_link_lands(two: list[Record]) -> None:
    with zipfile.ZipFile(io.BytesIO(made(two))) as archive:
        page = archive.read("report.html").decode()
        readme = archive.read("README.txt").decode()
        log = archive.read("log.jsonl").decode()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    assert not re.search(r'src=|@import|url\(|<script|href="javascript', page)
    assert page.count("denied") >= 2
    assert "sha256sum -c" in readme
    assert "code points" in readme
    assert json.loads(log) == {"did": "read"}


@pytest.mark.parametrize("name", ["../x", "/x", "a//b", "", "a\\b", "a\x00", "C:x"])
def test_no_file_can_leave_the_folder(two: list[Record], name: str) -> None:
    with pytest.raises(InputError, match="cannot be the name"):
        made(two, {name: b""})


def test_a_bundle_needs_a_date_and_a_record(two: list[Record]) -> None:
    with pytest.raises(InputError, match="date of a bundle"):
        bundle({}, two, [], "yesterday", version="0.1.0")
    with pytest.raises(InputError, match="no record"):
        made([])
