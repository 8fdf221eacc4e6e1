"""The rest of the rooms: all reports, the log, how good the reading is, what programs can ask."""

from __future__ import annotations

import functools
from importlib import resources
from typing import Annotated, Any

from fastapi import APIRouter, Query
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from asreported.web.kept import kept
from asreported.web.logged import log_of
from asreported.web.pages import page
from asreported.web.routes_report import Reader, TheLedger
from asreported.web.shelf import reports_of
from asreported.web.turning import FURTHEST, turns

router = APIRouter()
_PAGE = 50
_SCROLLS = '<div class="scroll" tabindex="0" role="region" aria-label="Table {}">'

Offset = Annotated[int, Query(ge=0, le=FURTHEST)]
Limit = Annotated[int, Query(ge=1, le=500)]


@router.get("/", include_in_schema=False)
@kept
def home(request: Request, ledger: TheLedger, visitor: Reader, offset: Offset = 0) -> Response:
    """All reports, the newest first."""
    total, rows = reports_of(ledger, offset, _PAGE)
    return page(
        request, "reports.html", total=total, reports=rows, given={}, turn=turns(offset, len(rows), total, _PAGE)
    )


@router.get("/reports.json", tags=["reports"])
@kept
def reports_json(
    request: Request, ledger: TheLedger, visitor: Reader, offset: Offset = 0, limit: Limit = _PAGE
) -> JSONResponse:
    """The reports of the ledger, the newest first."""
    total, rows = reports_of(ledger, offset, limit)
    return JSONResponse({"total": total, "reports": [row._asdict() for row in rows]})


@router.get("/log", include_in_schema=False)
def log_page(
    request: Request,
    ledger: TheLedger,
    visitor: Reader,
    subject: Annotated[str, Query(max_length=300)] = "",
    offset: Offset = 0,
) -> Response:
    """What was done, the newest first."""
    total, entries = log_of(ledger, subject or None, offset, _PAGE)
    return page(
        request, "log.html", entries=entries, subject=subject, given={"subject": subject},
        turn=turns(offset, len(entries), total, _PAGE),
    )  # fmt: skip


@router.get("/log.json", tags=["log"])
def log_json(
    ledger: TheLedger,
    visitor: Reader,
    subject: Annotated[str, Query(max_length=300, description="A report, or report/line")] = "",
    offset: Offset = 0,
    limit: Limit = _PAGE,
) -> JSONResponse:
    """What was done, the newest first."""
    total, entries = log_of(ledger, subject or None, offset, limit)
    return JSONResponse({"total": total, "entries": [entry._asdict() for entry in entries]})


@router.get("/quality", include_in_schema=False)
def quality(request: Request, visitor: Reader) -> Response:
    """The model's card."""
    return page(request, "quality.html", text=_card())


@router.get("/quality.json", tags=["quality"])
def quality_json(visitor: Reader) -> Response:
    """The model's figures, as its evaluation wrote them."""
    file = resources.files("asreported.model") / "english" / "metrics.json"
    return Response(file.read_bytes() if file.is_file() else b"{}", media_type="application/json")


@router.get("/api", include_in_schema=False)
def api_page(request: Request, visitor: Reader) -> Response:
    """What programs can ask, in short."""
    return page(request, "api.html", calls=_calls(request.app.openapi()))


@router.get("/openapi.json", include_in_schema=False)
def openapi(request: Request, visitor: Reader) -> JSONResponse:
    """The whole description."""
    return JSONResponse(request.app.openapi())


@functools.cache
def _card() -> Markup | None:
    """The card as HTML; Markdown's own HTML is shown, not obeyed."""
    from markdown_it import MarkdownIt

    file = resources.files("asreported.model") / "english" / "card.md"
    if not file.is_file():
        return None
    text = file.read_text(encoding="utf-8").partition("\n")[2]
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(text)
    for token in tokens:
        if token.attrs.pop("style", None) == "text-align:right":  # the page allows no styles in elements
            token.attrs["class"] = "num"
    shown = reader.renderer.render(tokens, reader.options, {})
    first, *tables = shown.replace("</table>", "</table></div>").split("<table>")
    return Markup(first + "".join(f"{_SCROLLS.format(i)}<table>{rest}" for i, rest in enumerate(tables, 1)))


def _calls(told: dict[str, Any]) -> list[dict[str, Any]]:
    """One row for each call of the description."""
    rows = []
    for path, methods in told["paths"].items():
        for method, call in methods.items():
            fields = [p["name"] for p in call.get("parameters", ()) if p["in"] == "query"]
            for content in call.get("requestBody", {}).get("content", {}).values():
                name = content["schema"].get("$ref", "").rpartition("/")[2]
                fields += list(told["components"]["schemas"].get(name, {}).get("properties", {}))
            rows.append({"method": method.upper(), "path": path, "what": call.get("description", ""), "fields": fields})
    return rows
