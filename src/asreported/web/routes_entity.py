"""Who is who across reports: an entity with all that it said and did, its names and roles; merging and splitting."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from asreported.web.kept import kept
from asreported.web.pages import page
from asreported.web.problems import Problem, wants_json
from asreported.web.routes_report import Editor, Reader, TheLedger
from asreported.web.shelf import Asked, entity_of, merge, named, search, split

router = APIRouter(tags=["entities"])
_SHOWN = 12


@router.get("/who", include_in_schema=False)
def who_page(
    request: Request, ledger: TheLedger, visitor: Reader, name: Annotated[str, Query(max_length=300)] = ""
) -> Response:
    """Look for a name."""
    found = named(ledger, name.strip()) if name.strip() else []
    return page(request, "who.html", name=name.strip(), found=found)


@router.get("/who.json")
def who_json(ledger: TheLedger, visitor: Reader, name: Annotated[str, Query(max_length=300)]) -> JSONResponse:
    """The entities of a name, the likeliest first."""
    return JSONResponse({"entities": [entity._asdict() for entity in named(ledger, name)]})


@router.get("/entity/{id}.json")
@kept
def entity_json(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> JSONResponse:
    """An entity: names, roles, and every report that names it."""
    entity = entity_of(ledger, id)
    return JSONResponse({**entity._asdict(), "members": [member._asdict() for member in entity.members]})


@router.get("/entity/{id}", include_in_schema=False)
@kept
def entity_page(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> Response:
    """Everything that it said and did."""
    entity = entity_of(ledger, id)
    if entity.id != id:
        return RedirectResponse(f"/entity/{quote(entity.id, safe='')}", 303)
    parts = []
    for heading, kind in (("Said, or passed on", "statement"), ("Did, or had done to them", "event")):
        found = search(ledger, Asked(who=entity.id, kind=kind), 0, _SHOWN)
        more = f"/search?{urlencode({'who': entity.id, 'kind': kind})}" if found.total > _SHOWN else ""
        parts.append((heading, found, more))
    return page(request, "entity.html", entity=entity, parts=parts)


@router.post("/entity/{id}/merge", responses={200: {"description": "JSON: the entry's number in the log"}})
def merge_entities(
    request: Request,
    id: str,
    ledger: TheLedger,
    visitor: Editor,
    other: Annotated[str, Form(max_length=200, description="The id of the entity that is the same")],
    why: Annotated[str, Form(max_length=1000)] = "",
) -> Response:
    """Say that two entities are one."""
    other = other.strip().rstrip("/").rpartition("/")[2]
    if entity_of(ledger, other).id == entity_of(ledger, id).id:
        raise Problem(422, "Cannot be done", "These are one entity already.")
    entry = merge(ledger, id, other, by=visitor.user.name, why=why or None)
    return _done(request, entry, id)


@router.post("/entity/{id}/split", responses={200: {"description": "JSON: the entry's number in the log"}})
def split_entity(
    request: Request,
    id: str,
    ledger: TheLedger,
    visitor: Editor,
    member: Annotated[str, Form(max_length=500, description="A report's id and an entity's id in it, a space between")],
    why: Annotated[str, Form(max_length=1000)] = "",
) -> Response:
    """Say that a report means another by the name."""
    report, _, entity = member.rpartition(" ")
    entity_of(ledger, id)
    entry = split(ledger, id, report, entity, by=visitor.user.name, why=why or None)
    return _done(request, entry, id)


def _done(request: Request, entry: int, id: str) -> Response:
    if wants_json(request):
        return JSONResponse({"entry": entry})
    return RedirectResponse(f"/entity/{quote(id, safe='')}", 303)
