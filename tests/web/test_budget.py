"""What a report's page weighs before a browser can show it: the page, its style and what holds up its first paint."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator

import pytest

from tests.web.conftest import Furnished
from tests.web.rooms import EXAMPLE, add, room

BUDGET = 150_000  # bytes as they go over the wire
PARTS = 12  # how often the example's words stand in the long report, each time with other names


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    """A report of some 4,000 words, read as any other."""
    names = ("Dahl", "Solberg", "Brekke", "Lund", "Moen", "Strand", "Haugen", "Berg", "Vik", "Nygård", "Sunde", "Aas")
    words = EXAMPLE.read_text("utf-8")
    text = "\n\n".join(words.replace("Dahl", name).replace("bridge", f"bridge at {name}sund") for name in names[:PARTS])
    with room(tmp_path_factory.mktemp("long")) as client:
        yield Furnished(client, add(client, text, published="2024-03-13", outlet="Fjord Post"))


def _sent(client: object, path: str) -> int:
    """The bytes of an answer's body as they were sent."""
    with client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as answer:  # type: ignore[attr-defined]
        assert answer.status_code == 200
        assert answer.headers["content-encoding"] == "gzip", path
        return sum(len(part) for part in answer.iter_raw())


def test_a_long_reports_first_paint_is_light(long: Furnished) -> None:
    path = f"/report/{long.report}"
    page = long.client.get(path).text
    assert len(re.findall(r'class="asr-entry asr-st', page)) >= 60, "the report is a long one"
    holding = re.findall(r'<link rel="stylesheet" href="([^"]+)"', page)
    holding += re.findall(r'<script(?![^>]*(?:defer|module))[^>]+src="([^"]+)"', page)
    assert len(holding) >= 3
    weights = {at: _sent(long.client, at) for at in (path, *holding)}
    assert sum(weights.values()) <= BUDGET, weights
    scripts = [_sent(long.client, at) for at in re.findall(r'<script[^>]+src="([^"]+)"', page)]
    assert sum(weights.values()) + sum(scripts) <= BUDGET, "even with the scripts that hold nothing up"


@pytest.mark.parametrize("path", ["/report/{}.json", "/openapi.json", "/report/{}/revisions"])
def test_text_is_packed_for_who_takes_it_and_not_for_others(long: Furnished, path: str) -> None:
    path = path.format(long.report)
    _sent(long.client, path)
    plain = long.client.get(path, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    with long.client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as answer:
        assert "accept-encoding" in answer.headers["vary"].lower()
        data = gzip.decompress(b"".join(answer.iter_raw()))
    assert re.sub(rb"[0-9a-f]{128}", b"", data) == re.sub(rb"[0-9a-f]{128}", b"", plain.content)
