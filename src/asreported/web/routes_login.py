"""Coming in and going out, and the files that pages load."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from asreported.web.accounts import Attempts
from asreported.web.assets import assets
from asreported.web.guard import COOKIE, Visitor, may
from asreported.web.pages import Pages
from asreported.web.problems import Problem
from asreported.web.settings import Settings

router = APIRouter(include_in_schema=False)
# Five wrong passwords for a name, or twenty from an address, and there is a pause of a quarter of an hour.
_BY_NAME, _BY_ADDRESS = 5, 20
_PAUSE_SECONDS = 900.0


@router.get("/static/{digest}/{name}")
def file(digest: str, name: str) -> Response:
    """A file that pages load; its address has its digest, so it may be kept for ever."""
    asset = assets().get(name)
    if asset is None or asset.digest != digest:
        raise Problem(404, "Not here", "There is no such file.")
    return Response(
        asset.data, media_type=asset.media_type, headers={"Cache-Control": "public, max-age=31536000, immutable"}
    )


@router.get("/login")
def login_page(request: Request, next: str = "/") -> Response:
    """The form."""
    if request.app.state.settings.local:
        return RedirectResponse("/", 303)
    return _form(request, next, "", 200)


@router.post("/login")
async def login(
    request: Request,
    name: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=1000)] = "",
    next: Annotated[str, Form(max_length=4000)] = "/",
) -> Response:
    """Check a password; a session begins, or the form comes again."""
    settings: Settings = request.app.state.settings
    if settings.accounts is None:
        return RedirectResponse("/", 303)
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Problem(403, "Not from this page", "Log in on the page itself.")
    name = name.strip().lower()
    kept = _attempts(request)
    keys = ((kept[0], name), (kept[1], request.client.host if request.client else ""))
    wait = max(attempts.wait(key) for attempts, key in keys)
    if wait > 0:
        shown = _form(request, next, f"Too many wrong passwords; try again in {wait // 60 + 1:.0f} minutes.", 429)
        shown.headers["Retry-After"] = f"{wait:.0f}"
        return shown
    for attempts, key in keys:
        attempts.failed(key)  # counted before the check: many at once are many
    secret = await run_in_threadpool(settings.accounts.log_in, name, password)
    if secret is None:
        return _form(request, next, "The name or the password is wrong.", 401)
    for attempts, key in keys:
        attempts.succeeded(key)
    answer = RedirectResponse(_own(next), 303)
    answer.set_cookie(COOKIE, secret, httponly=True, samesite="lax", secure=request.url.scheme == "https", path="/")
    return answer


@router.post("/logout")
def logout(request: Request, visitor: Annotated[Visitor, Depends(may("reader"))]) -> Response:
    """End the session."""
    settings: Settings = request.app.state.settings
    if settings.accounts is not None and (secret := request.cookies.get(COOKIE)):
        settings.accounts.log_out(secret)
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE, path="/")
    return answer


def _attempts(request: Request) -> tuple[Attempts, Attempts]:
    state = request.app.state
    if not hasattr(state, "attempts"):
        state.attempts = (Attempts(_BY_NAME, _PAUSE_SECONDS), Attempts(_BY_ADDRESS, _PAUSE_SECONDS))
    kept: tuple[Attempts, Attempts] = state.attempts
    return kept


def _form(request: Request, next: str, trouble: str, status: int) -> HTMLResponse:
    pages: Pages = request.app.state.pages
    return HTMLResponse(pages.render(request, "login.html", visitor=None, next=_own(next), trouble=trouble), status)


def _own(address: str) -> str:
    """An address of this room; "/" for any other, and for what a browser might take for another."""
    plain = address.startswith("/") and not address.startswith(("//", "/\\")) and "\\" not in address
    return address if plain and all(0x20 < ord(c) < 0x7F for c in address) else "/"
