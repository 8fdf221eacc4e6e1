"""What people make of single lines: accept, reject, correct, and take it back. Nothing is overwritten; the log has it all."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from asreported.errors import LedgerError
from asreported.record import Record
from asreported.web.lines import line_of, sentence_of
from asreported.web.logged import last_of, line_of_entry
from asreported.web.pages import page
from asreported.web.problems import Problem, wants_json
from asreported.web.routes_report import Editor, TheLedger
from asreported.web.shelf import shown_of

router = APIRouter(tags=["corrections"])
_DONE = {"accept": "Accepted", "reject": "Rejected", "correct": "Corrected"}


@router.post("/report/{id:path}/judge", responses={200: {"description": "JSON: the entry's number in the log"}})
def judge(
    request: Request,
    id: str,
    ledger: TheLedger,
    visitor: Editor,
    line: Annotated[str, Form(max_length=200, description="The id of a statement or an event")],
    verdict: Annotated[Literal["accept", "reject", "correct"], Form()],
    field: Annotated[str, Form(max_length=40, description="What is corrected: speaker, status …")] = "",
    value: Annotated[
        str, Form(max_length=4000, description="What it should be, as JSON or as it is; empty for unknown")
    ] = "",
    name: Annotated[str, Form(max_length=300, description="Of a speaker whom the report has no entity for")] = "",
    why: Annotated[str, Form(max_length=1000)] = "",
) -> Response:
    """Say of a line that it is right, that it is wrong, or what is right. Answers with the number that undoes it."""
    before = shown_of(ledger, id)
    found = line_of(before.record, line, before.verdicts)
    if found is None or not found.judged:
        raise Problem(404, "No such line", f"The report {id} has no statement or event {line}.")
    given = _correction(before.record, field, value, name) if verdict == "correct" else {}
    try:
        entry = ledger.judge(id, line, verdict, by=visitor.user.name, why=why.strip() or None, **given)
    except LedgerError as error:
        raise Problem(422, "Cannot be done", str(error)) from None
    if wants_json(request):
        return JSONResponse({"entry": entry, "report": id, "line": line, "verdict": verdict})
    if request.headers.get("hx-request"):
        after = shown_of(ledger, id)
        return page(
            request, "judged.html", line=line_of(after.record, line, after.verdicts), report=id, may_judge=True,
            gids=after.gids, entry=entry, back=_back(id, line), text=f"{_DONE[verdict]}: {sentence_of(found)}",
        )  # fmt: skip
    return RedirectResponse(_back(id, line), 303)


@router.post("/undo", responses={200: {"description": "JSON: the entry's number in the log"}})
def undo(
    request: Request,
    ledger: TheLedger,
    visitor: Editor,
    entry: Annotated[int, Form(ge=1, description="The number of the entry to take back")],
    back: Annotated[str, Form(max_length=4000)] = "/log",
) -> Response:
    """Take back an entry of the log. The entry stays, and another says that it was taken back."""
    report, line = line_of_entry(ledger, entry)
    try:
        number = ledger.undo(entry, by=visitor.user.name)
    except LedgerError as error:
        raise Problem(422, "Cannot be done", str(error)) from None
    if wants_json(request):
        return JSONResponse({"entry": number, "undone": entry})
    if request.headers.get("hx-request"):
        shown = shown_of(ledger, report) if report else None
        found = line_of(shown.record, line, shown.verdicts) if shown and line else None
        return page(
            request, "undone.html", line=found, report=report, may_judge=True, gids=shown.gids if shown else {},
            text=f"Taken back: {sentence_of(found) if found else f'entry {entry}'}",
            last=last_of(ledger, report, visitor.user.name) if report else None,
            back=back,
        )  # fmt: skip
    return RedirectResponse(back if back.startswith("/report/") else "/log", 303)


def _correction(record: Record, field: str, value: str, name: str) -> dict[str, Any]:
    """What is corrected, to which JSON value. Problem when the report has nobody of that id."""
    if field != "speaker":
        return {"field": field, "value": _json(value)}
    if name.strip():
        return {"field": field, "value": {"name": name.strip()}}
    if value and record.entity(value) is None:
        raise Problem(422, "Cannot be done", f"The report names no entity {value}; give a name instead.")
    return {"field": field, "value": value or None}


def _json(value: str) -> Any:
    """A field's value: JSON, else the words themselves; nothing is null."""
    try:
        return json.loads(value) if value else None
    except (ValueError, RecursionError):
        return value


def _back(report: str, line: str) -> str:
    return f"/report/{quote(report, safe='')}#{quote(line, safe='')}"
