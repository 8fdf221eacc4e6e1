"""Strangers' requests: what the room's own description allows and what it forbids, drawn by schemathesis.

Whatever is sent, the room answers; it never fails (5xx), and what it answers is what its description says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.web.rooms import EXAMPLE, add, csrf_in, room

EXAMPLES = 15  # requests of each call
TEXTS = (
    "Rain closes a road\n\nThe road over the pass was closed on Friday, police said. “It was not safe,” Mira Holt said.",
    "Holt denied on Sunday that the road was closed for good. The ministry will pay, she told the Fjord Post.",
)


class Open(NamedTuple):
    """A room with a few reports, and the ids that lead to something in it."""

    client: TestClient
    ids: dict[str, list[str]]
    schema: Any
    csrf: str


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    with room(tmp_path_factory.mktemp("fuzzed")) as client:
        reports = [add(client, text, outlet="Fjord Post") for text in (EXAMPLE.read_text("utf-8"), *TEXTS)]
        stories = [story["id"] for story in client.get("/stories.json").json()["stories"]]
        entities = [e["id"] for e in client.get("/who.json?name=Dahl").json()["entities"]]
        assert entities
        lines = [line["id"] for line in client.get(f"/report/{reports[0]}.json").json()["statements"]]
        ids = {"report": reports, "story": stories, "entity": entities, "line": lines}
        schema = schemathesis.openapi.from_dict(client.get("/openapi.json").json())
        yield Open(client, ids, schema, csrf_in(client.get("/").text))


CALLS = (
    "GET /entity/{id}.json", "GET /log.json", "GET /quality.json", "GET /report/{id}.json", "GET /report/{id}/as-read.json",
    "GET /report/{id}/raw", "GET /report/{id}/revisions.json", "GET /reports.json", "GET /search.json", "GET /stories.json",
    "GET /story/{id}.json", "GET /who.json", "POST /add", "POST /entity/{id}/merge", "POST /entity/{id}/split",
    "POST /report/{id}/judge", "POST /undo",
)  # fmt: skip
# Those with something in them that can be wrong: fields of a form, or a query with bounds.
BOUNDED = tuple(call for call in CALLS if call.startswith("POST") or ("{" not in call and "quality" not in call))
POSITIVE, NEGATIVE = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE


def test_all_calls_are_drawn(opened: Open) -> None:
    told = opened.client.get("/openapi.json").json()["paths"]
    assert {f"{method.upper()} {path}" for path, methods in told.items() for method in methods} == set(CALLS)


@pytest.mark.parametrize(
    ("call", "mode"), [*((call, POSITIVE) for call in CALLS), *((call, NEGATIVE) for call in BOUNDED)]
)
def test_no_request_makes_the_room_fail(opened: Open, call: str, mode: schemathesis.GenerationMode) -> None:
    method, path = call.split()
    operation = opened.schema[path][method]

    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy(generation_mode=mode), data=st.data())
    def sent(case: Any, data: st.DataObject) -> None:
        known = opened.ids.get(path.split("/")[1])
        if known and "{id}" in path and data.draw(st.booleans()):
            case.path_parameters = {"id": data.draw(st.sampled_from(known))}
        if path.endswith("/judge") and isinstance(case.body, dict) and data.draw(st.booleans()):
            case.body = {**case.body, "line": data.draw(st.sampled_from(opened.ids["line"]))}
        answer = _send(opened, case)
        assert answer.status_code < 500, (case.as_curl_command(), answer.status_code, answer.text[:500])
        if answer.status_code >= 400:
            assert answer.headers["content-type"] == "application/problem+json"

    sent()


@pytest.mark.parametrize(
    "path", ["/", "/reports.json", "/log", "/log.json", "/search", "/search.json", "/stories", "/stories.json"]
)
@pytest.mark.parametrize("offset", [10**9 + 1, 2**63, 10**30])
def test_no_list_begins_beyond_what_a_database_counts(opened: Open, path: str, offset: int) -> None:
    assert opened.client.get(path, params={"q": "road", "offset": str(offset)}).status_code == 422


def _send(opened: Open, case: Any) -> Any:
    """The answer to a case, sent as one of our own pages would, or as a program."""
    case.headers = {**(case.headers or {}), "X-CSRF-Token": opened.csrf, "Accept": "application/json"}
    asked = case.as_transport_kwargs(base_url=str(opened.client.base_url))
    asked.pop("cookies", None)
    if isinstance(asked.get("data"), bytes | str):
        asked["content"] = asked.pop("data")
    return opened.client.request(**asked)
