"""Taking a report in: a pasted text, a file, or an address; it is read here and kept as it came."""

from __future__ import annotations

import threading
from typing import Annotated, NamedTuple
from urllib.parse import quote

from fastapi import APIRouter, File, Form, UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from asreported.errors import InputError
from asreported.intake.dates import given_date
from asreported.intake.fetch import fetch
from asreported.intake.html import report_from_page
from asreported.intake.load import is_markup
from asreported.intake.sources import Source
from asreported.intake.text import report_from_bytes
from asreported.ledger import Added, Ledger
from asreported.record import Note, Report
from asreported.web.pages import page
from asreported.web.problems import Problem, wants_json
from asreported.web.routes_report import Editor, TheLedger

router = APIRouter(tags=["reports"])
# One report is read at a time: reading takes a core and some memory, whoever asks for it.
_READING = threading.Lock()


class Given(NamedTuple):
    """The fields of the form, as given."""

    text: str = ""
    url: str = ""
    outlet: str = ""
    published: str = ""
    updated: str = ""


class Taken(NamedTuple):
    """A report taken in, its bytes as they came and what they are."""

    report: Report
    notes: tuple[Note, ...]
    raw: bytes
    media_type: str


@router.get("/add", include_in_schema=False)
def add_page(request: Request, visitor: Editor) -> Response:
    """The form."""
    return page(request, "add.html", form=Given(), trouble="")


@router.post("/add", status_code=201, responses={201: {"description": "JSON: what became of it"}})
def add(
    request: Request,
    ledger: TheLedger,
    visitor: Editor,
    text: Annotated[str, Form(description="The report's text")] = "",
    file: Annotated[UploadFile | None, File(description="Or a file: text, or a saved page")] = None,
    url: Annotated[str, Form(max_length=4000, description="Or an address, fetched from the open internet only")] = "",
    outlet: Annotated[str, Form(max_length=300)] = "",
    published: Annotated[str, Form(max_length=40, description="ISO 8601")] = "",
    updated: Annotated[str, Form(max_length=40)] = "",
) -> Response:
    """Read a report and keep it with its record. Exactly one of `text`, `file` and `url` is given."""
    form = Given(text, url.strip(), outlet.strip(), published.strip(), updated.strip())
    try:
        taken = take(form, _bytes_of(file), file.filename or "the file" if file else "",
                     allow_private=request.app.state.settings.fetch_private)  # fmt: skip
        added = ledger.has(taken.report) or _read_and_kept(ledger, taken, visitor.user.name)
    except InputError as error:
        if wants_json(request):
            raise
        return page(request, "add.html", status=422, form=form, trouble=str(error))
    if wants_json(request):
        return JSONResponse({"report": added.report, "status": added.status, "story": added.story}, 201)
    return RedirectResponse(f"/report/{quote(added.report, safe='')}", 303)


def take(form: Given, data: bytes, name: str, *, allow_private: bool = False) -> Taken:
    """What was given, as a report. InputError when it is nothing, more than one thing, or cannot be read."""
    if [bool(form.text.strip()), bool(data), bool(form.url)].count(True) != 1:
        raise InputError("give one of the three: a text, a file or an address")
    published, updated = given_date("published", form.published or None), given_date("updated", form.updated or None)
    charset = url = None
    if form.url:
        fetched = fetch(form.url, allow_private=allow_private)
        name, data, charset, url, markup = fetched.url, fetched.data, fetched.charset, fetched.url, fetched.markup
    elif data:
        markup = is_markup(Source("path", name), data)
    else:
        # A browser sends a form's line breaks as CR LF, whatever they were.
        name, data, markup = "the text", form.text.replace("\r\n", "\n").encode("utf-8", "replace"), False
    read = report_from_page if markup else report_from_bytes
    report, notes = read(
        data, name=name, published=published, updated=updated, outlet=form.outlet or None, url=url, charset=charset
    )
    return Taken(report, notes, data, "text/html" if markup else "text/plain")


def _read_and_kept(ledger: Ledger, taken: Taken, by: str) -> Added:
    from asreported.desk import Reader

    with _READING:
        record = Reader().read_report(taken.report, taken.notes)
    return ledger.add(record, raw=taken.raw, media_type=taken.media_type, by=by)


def _bytes_of(file: UploadFile | None) -> bytes:
    if file is None:
        return b""
    data = file.file.read(24_000_001)
    if len(data) > 24_000_000:
        raise Problem(413, "Too large", "A file may have 24 MB at most.")
    return data
