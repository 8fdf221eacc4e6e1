"""The rest of the rooms: all reports, the log, how good the reading is, what programs can ask."""

from __future__ import annotations

import json
from importlib import resources

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from asreported.web.pages import page
from asreported.web.routes_report import Reader, TheLedger
from asreported.web.shelf import log_of, reports_of

router = APIRouter()
_PAGE = 50


@router.get("/", include_in_schema=False)
def home(request: Request, ledger: TheLedger, visitor: Reader, offset: int = 0) -> Response:
    """All reports, the newest first."""
    total, rows = reports_of(ledger, max(0, offset), _PAGE)
    return page(request, "reports.html", total=total, reports=rows, given={}, **turns(max(0, offset), len(rows), total))


@router.get("/reports.json", tags=["reports"])
def reports_json(ledger: TheLedger, visitor: Reader, offset: int = 0, limit: int = _PAGE) -> JSONResponse:
    """The reports of the ledger, the newest first."""
    total, rows = reports_of(ledger, max(0, offset), min(max(1, limit), 500))
    return JSONResponse({"total": total, "reports": [row._asdict() for row in rows]})


def turns(offset: int, shown: int, total: int, size: int = _PAGE) -> dict[str, int | None]:
    """Where the page before and the one after begin; None where there is none."""
    return {
        "before": max(0, offset - size) if offset > 0 else None,
        "after": offset + shown if shown and offset + shown < total else None,
    }
