"""What went wrong, as RFC 9457 has it for programs (`application/problem+json`) and as a page for people."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class Problem(Exception):  # noqa: N818 (RFC 9457 calls it so)
    """A request that cannot be answered: the HTTP status, a title, and what to do."""

    def __init__(self, status: int, title: str, detail: str = "", headers: Mapping[str, str] | None = None) -> None:
        super().__init__(title)
        self.status, self.title, self.detail, self.headers = status, title, detail, dict(headers or {})


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
