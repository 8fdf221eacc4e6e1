"""What a ledger is asked: its reports, who is in them, its stories and the versions of a page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asreported.across.entities import name_of
from asreported.across.shelf import Key, Profile
from asreported.across.spelling import fold, words_of
from asreported.errors import LedgerError
from asreported.ledger import tables
from asreported.ledger.shelves import chunks

MOST_MEMBERS = 1_000


class ReportRow(NamedTuple):
    """A report in a list."""

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    published: str | None
    updated: str | None
    day: str | None
    story: str | None
    words: int
    added: str
    withdrawn: bool


class Reports(NamedTuple):
    """Some of the reports, and how many there are."""

    total: int
    reports: tuple[ReportRow, ...]


class Body(NamedTuple):
    """An entity across reports: `names` are all forms, `members` (report, entity) pairs, `merged` ids that lead here."""

    id: str
    name: str
    type: str
    country: str | None
    names: tuple[str, ...]
    roles: tuple[str, ...]
    reports: int
    members: tuple[Key, ...]
    merged: tuple[str, ...]


class StoryRow(NamedTuple):
    """A story in a list."""

    id: str
    title: str | None
    size: int
    first_day: str | None
    last_day: str | None


class Stories(NamedTuple):
    """Some of the stories, and how many there are."""

    total: int
    stories: tuple[StoryRow, ...]


class Story(NamedTuple):
    """A story and its reports' ids, the earliest first."""

    id: str
    title: str | None
    first_day: str | None
    last_day: str | None
    reports: tuple[str, ...]


def reports(connection: Connection, offset: int = 0, limit: int = 50, *, withdrawn: bool = False) -> Reports:
    """The reports, the last that came first."""
    r = tables.reports
    asked = sa.true() if withdrawn else ~r.c.withdrawn
    total = connection.execute(sa.select(sa.func.count()).select_from(r).where(asked)).scalar_one()
    rows = connection.execute(_row_columns().where(asked).order_by(r.c.seq.desc()).offset(offset).limit(limit))
    return Reports(total, tuple(ReportRow(*row) for row in rows))


def report_ids(connection: Connection) -> list[str]:
    """The ids of all reports that are not withdrawn, in the order in which they came."""
    r = tables.reports
    return [row.id for row in connection.execute(sa.select(r.c.id).where(~r.c.withdrawn).order_by(r.c.seq))]


def versions(connection: Connection, url: str) -> list[str]:
    """The ids of the reports at an address, the oldest version first."""
    r = tables.reports
    rows = connection.execute(
        sa.select(r.c.id)
        .where(r.c.url == url, ~r.c.withdrawn)
        .order_by(sa.func.coalesce(r.c.day, ""), r.c.updated, r.c.seq)
    )
    return [row.id for row in rows]


def raw(connection: Connection, id: str) -> tuple[bytes, str]:
    """A report's bytes as they were given, and their media type. LedgerError when there is no such report."""
    r, b = tables.reports, tables.blobs
    row = connection.execute(
        sa.select(b.c.data, b.c.media_type).join(r, r.c.blob == b.c.sha256).where(r.c.id == id)
    ).first()
    if row is None:
        raise LedgerError(f"the ledger has no report {id}")
    return bytes(row.data), row.media_type


def _row_columns() -> sa.Select[Any]:
    r = tables.reports
    return sa.select(
        r.c.id, r.c.title, r.c.outlet, r.c.url, r.c.published, r.c.updated, r.c.day, r.c.story, r.c.words, r.c.added,
        r.c.withdrawn,
    )  # fmt: skip


# --- who ------------------------------------------------------------------------------------------------------------------


def root_of(connection: Connection, id: str) -> str | None:
    """The entity that an id stands for by now; None when the ledger has none of that id."""
    e = tables.entities
    seen = set[str]()
    while id not in seen:
        seen.add(id)
        row = connection.execute(sa.select(e.c.merged_into).where(e.c.id == id)).first()
        if row is None:
            return None
        if row.merged_into is None:
            return id
        id = row.merged_into
    return id


def family(connection: Connection, id: str) -> list[str]:
    """An entity's id and all that were merged into it."""
    e = tables.entities
    out, rest = [id], [id]
    while rest:
        rows = connection.execute(sa.select(e.c.id).where(e.c.merged_into.in_(rest)))
        rest = [row.id for row in rows if row.id not in out]
        out += rest
    return out


def entity(connection: Connection, id: str) -> Body:
    """An entity across reports. LedgerError when there is none of that id."""
    root = root_of(connection, id)
    if root is None:
        raise LedgerError(f"the ledger has no entity {id}; `asreported who NAME` finds ids")
    e, p = tables.entities, tables.placements
    row = connection.execute(sa.select(e).where(e.c.id == root)).one()
    ids = family(connection, root)
    rows = connection.execute(
        sa.select(p.c.report, p.c.entity)
        .where(p.c["global"].in_(ids))
        .order_by(p.c.report, p.c.entity)
        .limit(MOST_MEMBERS)
    )
    members = tuple((r.report, r.entity) for r in rows)
    profile = Profile.from_json(json.loads(row.profile))
    forms = sorted(profile.forms, key=lambda f: (-profile.forms[f], f))
    roles = profile.of("roles")
    titles = sorted((r for r in roles if not r.startswith("of ")), key=lambda r: (-roles[r], r))
    name = name_of(profile) if forms else row.name
    return Body(
        root, name, profile.sort, row.country, tuple(forms), tuple(titles), len({m[0] for m in members}), members,
        tuple(ids[1:]),
    )  # fmt: skip


def who(connection: Connection, name: str, limit: int = 20) -> list[Body]:
    """The entities that go by a name or by one like it, those named most first; an id finds its own."""
    if root_of(connection, name) is not None:
        return [entity(connection, name)]
    e, k = tables.entities, tables.entity_keys
    told = " ".join(map(fold, words_of(name)))
    if not told:
        raise LedgerError(f"{name!r} is no name")
    ids = [row.entity for row in connection.execute(sa.select(k.c.entity).where(k.c.key == told))]
    like = e.c.folded.contains(told, autoescape=True)
    ids += [
        r.id for r in connection.execute(sa.select(e.c.id).where(like).order_by(e.c.members.desc()).limit(4 * limit))
    ]
    roots = dict.fromkeys(root for id in ids if (root := root_of(connection, id)) is not None)
    found = [body for root in roots if (body := entity(connection, root)).reports]
    # A key may be left of a merge that was undone: who bears the name goes before who once did.
    found = [b for b in found if any(told in " ".join(map(fold, words_of(n))) for n in (b.name, *b.names))] or found
    exact = told.split()
    return sorted(
        found, key=lambda b: (exact not in [list(map(fold, words_of(n))) for n in b.names], -b.reports, b.id)
    )[:limit]


def ids_of(connection: Connection, who_or_id: str) -> list[str]:
    """All ids that a name or an id may mean in search; empty when it is nobody's."""
    return [id for body in who(connection, who_or_id) for id in (body.id, *body.merged)]


def names(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """What entities are called, by id: the name that `entity` gives each, without all that is known of it."""
    e = tables.entities
    out: dict[str, str] = {}
    for some in chunks(sorted(ids)):
        out.update(
            (row.id, row.name) for row in connection.execute(sa.select(e.c.id, e.c.name).where(e.c.id.in_(some)))
        )
    return out


def gids(connection: Connection, report: str) -> dict[str, str]:
    """Which entity across reports each placed entity of a report is."""
    p = tables.placements
    rows = connection.execute(sa.select(p.c.entity, p.c["global"].label("to")).where(p.c.report == report)).fetchall()
    e = tables.entities
    merged: dict[str, str | None] = {}
    placed = sorted({row.to for row in rows})
    for start in range(0, len(placed), 500):
        some = placed[start : start + 500]
        merged.update(map(tuple, connection.execute(sa.select(e.c.id, e.c.merged_into).where(e.c.id.in_(some)))))
    roots = {id: id if into is None else root_of(connection, into) for id, into in merged.items()}
    return {row.entity: found for row in rows if (found := roots.get(row.to)) is not None}


# --- stories ----------------------------------------------------------------------------------------------------------------


def stories(connection: Connection, offset: int = 0, limit: int = 50) -> Stories:
    """The stories, the newest first."""
    r = tables.reports
    per = (
        sa.select(
            r.c.story, sa.func.count().label("size"), sa.func.min(r.c.day).label("first"), sa.func.max(r.c.day).label("last"),
            sa.func.min(r.c.seq).label("seq"),
        )
        .where(~r.c.withdrawn, r.c.story.is_not(None))
        .group_by(r.c.story)
        .subquery()
    )  # fmt: skip
    total = connection.execute(sa.select(sa.func.count()).select_from(per)).scalar_one()
    rows = connection.execute(
        sa.select(per.c.story, r.c.title, per.c.size, per.c.first, per.c.last)
        .join(r, r.c.seq == per.c.seq)
        .order_by(sa.func.coalesce(per.c.last, "").desc(), per.c.story)
        .offset(offset)
        .limit(limit)
    )
    return Stories(total, tuple(StoryRow(*row) for row in rows))


def story(connection: Connection, id: str) -> Story:
    """A story by its id, or by the id of a report of it. LedgerError when there is none."""
    r = tables.reports
    held = connection.execute(sa.select(r.c.story).where(sa.or_(r.c.id == id, r.c.story == id)).limit(1)).first()
    if held is None or held.story is None:
        raise LedgerError(f"the ledger has no story {id}; `asreported story` lists them")
    rows = connection.execute(
        sa.select(r.c.id, r.c.title, r.c.day)
        .where(r.c.story == held.story, ~r.c.withdrawn)
        .order_by(sa.func.coalesce(r.c.updated, r.c.published, ""), r.c.seq)
    ).fetchall()
    days = sorted(row.day for row in rows if row.day)
    title = rows[0].title if rows else None
    return Story(
        held.story, title, days[0] if days else None, days[-1] if days else None, tuple(row.id for row in rows)
    )
