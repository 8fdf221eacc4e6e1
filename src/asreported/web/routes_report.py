"""A report: its text with its record, the record as JSON, the file as it came, what changed from one version to the next."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from asreported.ledger import Ledger
from asreported.views.html_text import text_of
from asreported.views.jsonl import render_json
from asreported.views.wording import STATUSES, Wording
from asreported.web.guard import Visitor, may
from asreported.web.kept import kept
from asreported.web.lines import groups_of, line_of
from asreported.web.logged import last_of
from asreported.web.pages import page
from asreported.web.problems import Problem
from asreported.web.revisions import changes
from asreported.web.shelf import report_of, shown_of, versions_of

router = APIRouter(tags=["reports"])
Reader = Annotated[Visitor, Depends(may("reader"))]
Editor = Annotated[Visitor, Depends(may("editor"))]


def ledger_of(request: Request) -> Ledger:
    """The ledger that the app has open."""
    ledger: Ledger = request.app.state.ledger
    return ledger


TheLedger = Annotated[Ledger, Depends(ledger_of)]


@router.get("/report/{id:path}/raw")
def raw(id: str, ledger: TheLedger, visitor: Reader) -> Response:
    """The bytes as they were given. They come as a file to keep: no browser runs what a stranger wrote."""
    report_of(ledger, id)
    data, media_type = ledger.raw(id)
    ending = {"text/html": "html", "application/xhtml+xml": "html"}.get(media_type.partition(";")[0], "txt")
    name = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in id)[:80]
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{ending}"',
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(data, media_type="application/octet-stream", headers=headers)


@router.get("/report/{id:path}/as-read.json")
def as_read(id: str, ledger: TheLedger, visitor: Reader) -> Response:
    """The record as the machine read it, without people's corrections."""
    report_of(ledger, id)
    return Response(render_json(ledger.record(id)), media_type="application/json")


@router.get("/report/{id:path}/revisions", include_in_schema=False)
def revisions_page(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> HTMLResponse:
    """The versions of a report, and what changed from the one before."""
    record = report_of(ledger, id)
    versions = versions_of(ledger, record)
    place = next((i for i, row in enumerate(versions) if row.id == id), 0)
    before = versions[place - 1] if place else None
    pieces = changes(ledger.record(before.id).report.text, record.report.text) if before else ()
    gone, new = (sum(len(p.words.split()) for p in pieces if p.kind == kind) for kind in ("gone", "new"))
    return page(
        request, "revisions.html", id=id, title=Wording(record).title(), versions=versions, before=before, pieces=pieces,
        counts=f"{new:,} words are new, {gone:,} are gone",
    )  # fmt: skip


@router.get("/report/{id:path}/revisions.json")
def revisions_json(id: str, ledger: TheLedger, visitor: Reader) -> JSONResponse:
    """The versions of a report, the oldest first."""
    return JSONResponse({"versions": [row._asdict() for row in versions_of(ledger, report_of(ledger, id))]})


@router.get("/report/{id:path}/line/{line}", include_in_schema=False)
def line_page(request: Request, id: str, line: str, ledger: TheLedger, visitor: Editor) -> HTMLResponse:
    """The form that corrects a line; a page of its own, or a piece of one."""
    shown = shown_of(ledger, id)
    found = line_of(shown.record, line, shown.verdicts)
    if found is None or not found.judged:
        raise Problem(404, "No such line", f"The report {id} has no statement or event {line}.")
    piece = request.headers.get("hx-request")
    if piece and request.query_params.get("as") == "line":
        return page(request, "entry.html", line=found, report=id, may_judge=True, gids=shown.gids)
    return page(
        request,
        "edit.html" if piece else "line.html",
        line=found,
        report=id,
        record=shown.record,
        title=Wording(shown.record).title(),
        statement=next((s for s in shown.record.statements if s.id == line), None),
        event=next((e for e in shown.record.events if e.id == line), None),
        statuses=STATUSES,
    )


@router.get("/report/{id:path}.json")
@kept
def report_json(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> Response:
    """The record, with people's corrections laid over."""
    return Response(render_json(report_of(ledger, id)), media_type="application/json")


@router.get("/report/{id:path}", include_in_schema=False)
@kept
def report_page(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> HTMLResponse:
    """The text with its lines marked, and the lines beside it."""
    shown = shown_of(ledger, id)
    record, report = shown.record, shown.record.report
    wording = Wording(record)
    url = report.url if report.url and report.url.lower().startswith(("http://", "https://")) else None
    return page(
        request,
        "report.html",
        report=report,
        title=wording.title(),
        published=wording.published(),
        url=url,
        text=Markup(text_of(record)),
        groups=groups_of(record, shown.verdicts),
        gids=shown.gids,
        story=shown.story,
        made=record.made_by,
        may_judge=visitor.user.may("editor"),
        last=last_of(ledger, id, visitor.user.name) if visitor.user.may("editor") else None,
    )
