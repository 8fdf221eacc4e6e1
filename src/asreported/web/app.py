"""The app: what routes there are, what stands before them, and how errors are told.

app = create_app(lambda: Ledger.open("news.ledger"), Settings())
uvicorn.run(app, host="127.0.0.1", port=8000)
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Callable

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response

from asreported.errors import AsreportedError, InputError, LedgerError
from asreported.ledger import Ledger
from asreported.version import __version__
from asreported.web import (
    routes_add,
    routes_entity,
    routes_judge,
    routes_login,
    routes_report,
    routes_rest,
    routes_search,
    routes_story,
)
from asreported.web.guard import visitor_of
from asreported.web.kept import Shelf
from asreported.web.pages import Pages
from asreported.web.problems import ANSWERS, Problem, answer, wants_json
from asreported.web.settings import Settings
from asreported.web.shield import Shield

PACKED = 5  # how hard pages are packed: harder saves few bytes and costs more time than making the page
_ABOUT = """Every page has a twin for programs: the same address with `.json` at its end. What changes something is a POST of
a form's fields; with `Accept: application/json` it answers in JSON. Beyond local use an API token is sent as
`Authorization: Bearer …`; `asreported user token NAME LABEL` makes one."""


def create_app(open_ledger: Callable[[], Ledger], settings: Settings | None = None) -> FastAPI:
    """The reading room of a ledger, which is opened when the app starts and closed when it ends."""

    @contextlib.asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        ledger = await run_in_threadpool(open_ledger)
        app.state.ledger = ledger
        try:
            yield
        finally:
            ledger.close()

    kept = settings or Settings()
    app = FastAPI(
        title="as reported", version=__version__, description=_ABOUT, lifespan=life, docs_url=None, redoc_url=None,
        openapi_url=None, redirect_slashes=False,
        responses=ANSWERS,
    )  # fmt: skip
    app.state.settings = kept
    app.state.pages = Pages()
    app.state.kept = Shelf()
    for routes in (
        routes_login, routes_add, routes_judge, routes_search, routes_story, routes_entity, routes_rest, routes_report,
    ):  # fmt: skip
        app.include_router(routes.router)
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(AsreportedError, _known)
    app.add_exception_handler(Exception, _unexpected)
    app.add_middleware(GZipMiddleware, minimum_size=1_000, compresslevel=PACKED)
    app.add_middleware(Shield, settings=kept)
    return app


def _told(request: Request, problem: Problem) -> Response:
    """A problem in the form that the asker reads."""
    if problem.status == 303:
        return Response(status_code=303, headers=problem.headers)
    if wants_json(request):
        return answer(problem)
    pages: Pages = request.app.state.pages
    visitor = getattr(request.state, "visitor", None)
    if visitor is None:
        with contextlib.suppress(AsreportedError):
            visitor = visitor_of(request)
    template = "problem_line.html" if request.headers.get("hx-request") else "problem.html"
    shown = pages.render(request, template, visitor=visitor, problem=problem)
    return Response(shown, problem.status, problem.headers, media_type="text/html")


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return _told(request, error)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    titles = {404: "Not here", 405: "Not in this way"}
    details = {404: f"There is nothing at {request.url.path}.", 405: "This address is not asked in this way."}
    headers = dict(error.headers or {})
    title = titles.get(error.status_code, str(error.detail))
    return _told(request, Problem(error.status_code, title, details.get(error.status_code, str(error.detail)), headers))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    said = "; ".join(f"{'.'.join(map(str, e['loc'][1:]))}: {e['msg']}" for e in error.errors())
    return _told(request, Problem(422, "Not understood", said))


async def _known(request: Request, error: Exception) -> Response:
    if isinstance(error, InputError):
        return _told(request, Problem(422, "Cannot be done", str(error)))
    title = "The ledger does not answer" if isinstance(error, LedgerError) else "It failed"
    return _told(request, Problem(503, title, str(error)))


async def _unexpected(request: Request, error: Exception) -> Response:
    logging.getLogger("asreported.web").error("%s %s", request.method, request.url.path, exc_info=error)
    detail = (
        f"Unexpected {type(error).__name__}; a bug of asreported, please report it. The server's own output says more."
    )
    return _told(request, Problem(500, "That went wrong", detail))
