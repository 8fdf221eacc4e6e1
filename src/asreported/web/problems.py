"""What went wrong, as RFC 9457 has it for programs (`application/problem+json`) and as a page for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class Problem(Exception):  # noqa: N818 (RFC 9457 calls it so)
    """A request that cannot be answered: the HTTP status, a title, and what to do."""

    def __init__(self, status: int, title: str, detail: str = "", headers: Mapping[str, str] | None = None) -> None:
        super().__init__(title)
        self.status, self.title, self.detail, self.headers = status, title, detail, dict(headers or {})


_SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}
# What every call may answer with, as OpenAPI has it.
ANSWERS: dict[int | str, dict[str, Any]] = {
    status: {"description": told, "content": {"application/problem+json": {"schema": _SCHEMA}}}
    for status, told in (
        (400, "Not a request that can be read"),
        (401, "Nobody known asks"),
        (403, "Not allowed, or not from one of our own pages"),
        (404, "Not here"),
        (413, "Too large"),
        (422, "Not understood, or cannot be done"),
        (503, "The ledger does not answer"),
    )
}


def answer(problem: Problem) -> Response:
    """A problem as JSON."""
    told = {"type": "about:blank", "title": problem.title, "status": problem.status, "detail": problem.detail}
    return JSONResponse(told, problem.status, problem.headers, media_type="application/problem+json")


def wants_json(request: Request) -> bool:
    """Does a program ask: by the address's end, or by what it accepts?"""
    if request.url.path.endswith(".json"):
        return True
    accepted = request.headers.get("accept", "")
    return "json" in accepted and "text/html" not in accepted
