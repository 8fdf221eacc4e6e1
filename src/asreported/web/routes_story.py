"""Stories: the reports of one running piece of news beside each other."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from asreported.web.kept import kept
from asreported.web.map import draw as draw_map
from asreported.web.map import spots_of
from asreported.web.network import draw as draw_network
from asreported.web.network import speaks_of
from asreported.web.origins import draw
from asreported.web.pages import page
from asreported.web.routes_report import Reader, TheLedger
from asreported.web.shelf import Story, stories_of, story_of
from asreported.web.story import days_of, paths_of, speakers_of
from asreported.web.turning import FURTHEST, turns

router = APIRouter(tags=["stories"])
_PAGE = 50


@router.get("/stories", include_in_schema=False)
@kept
def stories_page(
    request: Request, ledger: TheLedger, visitor: Reader, offset: Annotated[int, Query(ge=0, le=FURTHEST)] = 0
) -> Response:
    """All stories, the newest first."""
    total, stories = stories_of(ledger, offset, _PAGE)
    return page(request, "stories.html", stories=stories, given={}, turn=turns(offset, len(stories), total, _PAGE))


@router.get("/stories.json")
def stories_json(
    ledger: TheLedger, visitor: Reader, offset: Annotated[int, Query(ge=0, le=FURTHEST)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = _PAGE,
) -> JSONResponse:  # fmt: skip
    """All stories, the newest first."""
    total, stories = stories_of(ledger, offset, limit)
    return JSONResponse({"total": total, "stories": [story._asdict() for story in stories]})


@router.get("/story/{id}.json")
@kept
def story_json(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> JSONResponse:
    """A story: its reports, who says what in which, what happened when, and from whom they have it."""
    story = story_of(ledger, id)
    findings = _findings(story)
    return JSONResponse(
        {
            "id": story.id,
            "title": story.title,
            "reports": [row._asdict() for row in story.rows],
            "speakers": [
                {"name": s.name, "entity": s.entity, "sayings": [x._asdict() for x in s.sayings]}
                for s in findings["speakers"]
            ],
            "days": [{"edtf": d.edtf, "deeds": [x._asdict() for x in d.deeds]} for d in findings["days"]],
            "happened": [{**h._asdict(), "told": [t._asdict() for t in h.told]} for h in findings["happened"]],
            "contradictions": [
                {"on": c.on, "sides": [side._asdict() for side in c.sides]} for c in findings["contradictions"]
            ],
            "places": [spot._asdict() for spot in findings["spots"]],
            "speaks_of": [row._asdict() for row in findings["speaks"]],
            "origins": [path._asdict() for path in findings["paths"]],
        }
    )


@router.get("/story/{id}", include_in_schema=False)
@kept
def story_page(request: Request, id: str, ledger: TheLedger, visitor: Reader) -> Response:
    """The story's page."""
    story = story_of(ledger, id)
    findings = _findings(story)
    return page(
        request, "story.html", id=story.id, left_out=story.left_out, title=story.title, reports=story.rows, outlets=len({r.outlet for r in story.rows}),
        picture=Markup(draw(findings["paths"])), map=Markup(draw_map(findings["spots"])),
        network=Markup(draw_network(findings["speaks"])), **findings,
    )  # fmt: skip


def _findings(story: Story) -> dict[str, Any]:
    """What the page shows; computed when it is asked for, since corrections change it."""
    records = story.records

    def global_of(report: str, entity: str) -> str | None:
        return story.gids.get((report, entity))

    return {
        "happened": story.beside.happened,
        "contradictions": story.beside.clashes,
        "speakers": speakers_of(records, global_of),
        "days": days_of(records),
        "paths": paths_of(records),
        "spots": spots_of(records),
        "speaks": speaks_of(records, global_of),
    }
