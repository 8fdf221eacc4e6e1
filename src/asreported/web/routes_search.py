"""Searching all reports: words and quotations, by who, where, when, in which outlet, of which kind."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from asreported.web.kept import kept
from asreported.web.pages import page
from asreported.web.problems import Problem
from asreported.web.routes_report import Reader, TheLedger
from asreported.web.shelf import FACETS, Asked, search
from asreported.web.turning import FURTHEST, turns

router = APIRouter(tags=["search"])
PAGE = 20

Text = Annotated[str, Query(max_length=400)]


@router.get("/search.json")
@kept
def search_json(
    request: Request,
    ledger: TheLedger,
    visitor: Reader,
    q: Annotated[str, Query(max_length=400, description="Words; in quotation marks: those words in that order")] = "",
    who: Annotated[str, Query(max_length=300, description="A name, or the id of an entity")] = "",
    type: Text = "",
    status: Text = "",
    outlet: Text = "",
    place: Text = "",
    since: Annotated[str, Query(max_length=10, description="The first day, ISO 8601")] = "",
    until: Annotated[str, Query(max_length=10)] = "",
    kind: Annotated[str, Query(max_length=20, description="report, statement or event")] = "",
    offset: Annotated[int, Query(ge=0, le=FURTHEST)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> JSONResponse:
    """What is found, the best first, with how many there are of each kind, type, status and outlet."""
    found = search(ledger, Asked(q, who, type, status, outlet, place, since, until, kind), offset, limit)
    return JSONResponse(
        {
            "total": found.total,
            "hits": [{**hit._asdict(), "words": "".join(words for words, _ in hit.words)} for hit in found.hits],
            "facets": {facet.name: dict(facet.values) for facet in found.facets},
        }
    )


@router.get("/search", include_in_schema=False)
@kept
def search_page(
    request: Request, ledger: TheLedger, visitor: Reader, q: Text = "", who: Text = "", type: Text = "", status: Text = "",
    outlet: Text = "", place: Text = "", since: Text = "", until: Text = "", kind: Text = "",
    offset: Annotated[int, Query(ge=0, le=FURTHEST)] = 0,
) -> Response:  # fmt: skip
    """The form, and what was found."""
    asked = Asked(*(field.strip() for field in (q, who, type, status, outlet, place, since, until, kind)))
    if not any(asked):
        return page(request, "search.html", given=asked._asdict(), found=None, facets=(), trouble="")
    try:
        found = search(ledger, asked, offset, PAGE)
    except Problem as problem:
        return page(request, "search.html", 422, given=asked._asdict(), found=None, facets=(), trouble=problem.detail)
    return page(
        request, "search.html", given=asked._asdict(), found=found, facets=[f for f in found.facets if f.name in FACETS], trouble="",
        turn=turns(offset, len(found.hits), found.total, PAGE),
    )  # fmt: skip
