"""Who asks, and whether they may: the session's cookie or an API token, the role, and the word against forged forms."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple
from urllib.parse import quote

from starlette.requests import Request

from asreported.web.accounts import Role, User, csrf_of, masked, same, unmasked
from asreported.web.problems import Problem, wants_json
from asreported.web.settings import AT_THE_MACHINE, Settings

COOKIE = "asreported_session"


class Visitor(NamedTuple):
    """Who asks. `csrf` is the word that their forms must send back, masked anew for each page; None for a token, which no browser sends by itself."""

    user: User
    csrf: str | None


def visitor_of(request: Request) -> Visitor | None:
    """Who asks; None when it is somebody without an account."""
    settings: Settings = request.app.state.settings
    if settings.accounts is None:
        return Visitor(AT_THE_MACHINE, masked(csrf_of(settings.key, "local")))
    kind, _, secret = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        user = settings.accounts.of_token(secret.strip())
        return Visitor(user, None) if user else None
    session = request.cookies.get(COOKIE)
    user = settings.accounts.of_session(session) if session else None
    return Visitor(user, masked(csrf_of(settings.key, session))) if user and session else None


def may(role: Role) -> Callable[[Request], Awaitable[Visitor]]:
    """What a route asks for that only some may use; whatever changes something must carry the form's word too."""

    async def checked(request: Request) -> Visitor:
        visitor = visitor_of(request)
        if visitor is None:
            raise _unknown(request)
        if not visitor.user.may(role):
            raise Problem(
                403, "Not allowed", f"This is for the role “{role}”; {visitor.user.name} is “{visitor.user.role}”."
            )
        if request.method not in ("GET", "HEAD") and visitor.csrf is not None:
            await check_form(request, visitor.csrf)
        request.state.visitor = visitor
        return visitor

    return checked


async def check_form(request: Request, csrf: str) -> None:
    """Problem when a request that changes something was not made by one of our own pages."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    given = request.headers.get("x-csrf-token", "")
    if not given and "form" in request.headers.get("content-type", ""):
        field = (await request.form()).get("csrf")
        given = field if isinstance(field, str) else ""
    if site not in ("same-origin", "none") or not same(unmasked(given), unmasked(csrf)):
        raise Problem(403, "Not from this page", "The form is too old or comes from another page; load the page again.")


def _unknown(request: Request) -> Problem:
    if wants_json(request) or "authorization" in request.headers:
        return Problem(401, "Who asks?", "Send an API token: Authorization: Bearer …", {"WWW-Authenticate": "Bearer"})
    if request.headers.get("hx-request"):
        return Problem(401, "Logged out", "Log in again.", {"HX-Redirect": "/login"})
    back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    to = f"/login?next={quote(back, safe='')}" if request.method == "GET" else "/login"
    return Problem(303, "Log in", "", {"Location": to})
