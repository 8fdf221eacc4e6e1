"""A room with the example report in it, for all tests that only look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from starlette.testclient import TestClient

from tests.web.rooms import EXAMPLE, add, room


class Furnished(NamedTuple):
    """A visitor in a room with one report."""

    client: TestClient
    report: str


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    with room(tmp_path_factory.mktemp("room")) as client:
        yield Furnished(client, add(client, EXAMPLE.read_text("utf-8"), published="2024-03-13", outlet="Fjord Post"))
