"""The shelves of `across`, in a database: entities, stories and texts are found there without any of them in memory.

Each answers as the one in memory does (a test holds them against each other). What is kept under one key is bounded, so
that a report costs the same however many came before it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from asreported.across import copies as texts
from asreported.across import stories as news
from asreported.across.copies import CopyText, copy_text
from asreported.across.entities import name_of
from asreported.across.shelf import UNDER, Key, Profile
from asreported.across.spelling import fold, words_of
from asreported.across.stories import Counts, Days, StoryFeatures, gap, merged
from asreported.ledger import tables
from asreported.record.record import Record

COUNTED = "reports in stories"
STEP = 1_000_000  # numbers of one report's keys


class SqlEntities:
    """An `across.shelf.EntityShelf`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, Profile | None] = {}
        self._seq = _last_report(connection) * STEP

    def profile(self, id: str) -> Profile | None:
        """See EntityShelf."""
        if id not in self._known:
            e = tables.entities
            row = self._connection.execute(sa.select(e.c.profile).where(e.c.id == id)).first()
            self._known[id] = None if row is None else Profile.from_json(json.loads(row.profile))
        return self._known[id]

    def under(self, key: str, most: int) -> list[str]:
        """See EntityShelf."""
        k = tables.entity_keys
        rows = self._connection.execute(
            sa.select(k.c.entity).where(k.c.key == key).order_by(k.c.seq.desc()).limit(min(most, UNDER))
        )
        return [row.entity for row in rows]

    def placed(self, member: Key) -> str | None:
        """See EntityShelf."""
        p = tables.placements
        where = (p.c.report == member[0]) & (p.c.entity == member[1])
        return self._connection.execute(sa.select(p.c["global"]).where(where)).scalar()

    def save(self, profile: Profile, keys: Iterable[str] = (), member: Key | None = None) -> None:
        """See EntityShelf."""
        self._known[profile.id] = profile
        name = name_of(profile) if profile.forms else profile.id
        countries = profile.of("countries")
        values = {
            "sort": profile.sort,
            "name": name,
            "folded": " ".join(map(fold, words_of(name))),
            "country": next(iter(countries)) if len(countries) == 1 else None,
            "profile": json.dumps(profile.to_json(), ensure_ascii=True),
            "merged_into": profile.merged_into,
        }
        e = tables.entities
        more = 1 if member is not None else 0
        put(
            self._connection, e, [{"id": profile.id, "members": more, **values}], ("id",),
            lambda new: {**{name: new[name] for name in values}, "members": e.c.members + new["members"]},
        )  # fmt: skip
        rows = []
        for key in dict.fromkeys(keys):
            self._seq += 1
            rows.append({"key": key, "entity": profile.id, "seq": self._seq})
        k = tables.entity_keys
        put(self._connection, k, rows, ("key", "entity"), lambda new: {"seq": new["seq"]})
        _prune(self._connection, k, "key", [row["key"] for row in rows], UNDER)
        if member is not None:
            row = {
                "report": member[0],
                "entity": member[1],
                "global": profile.id,
                "score": 1.0,
                "reason": "",
                "by": "rules",
            }
            put(self._connection, tables.placements, [row], ("report", "entity"), lambda new: {"global": new["global"]})

    def members(self) -> Iterator[Key]:
        """See EntityShelf."""
        p, r = tables.placements, tables.reports
        for row in self._connection.execute(
            sa.select(p.c.report, p.c.entity).join(r, r.c.id == p.c.report).order_by(r.c.seq)
        ):
            yield row.report, row.entity


class SqlStories:
    """An `across.stories.StoryShelf`. The report itself must stand in `reports` already, its story to be written there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def story_at(self, report: str, url: str | None) -> str | None:
        """See StoryShelf."""
        r = tables.reports
        there = sa.select(r.c.story).where(r.c.story.is_not(None)).order_by(r.c.seq).limit(1)
        found = self._connection.execute(there.where(r.c.id == report)).scalar()
        return found if found is not None or not url else self._connection.execute(there.where(r.c.url == url)).scalar()

    def counts(self, terms: Sequence[str]) -> Counts:
        """See StoryShelf."""
        t = tables.term_counts
        found: dict[str, int] = {}
        for some in _chunks(terms):
            rows = self._connection.execute(sa.select(t.c.term, t.c.reports).where(t.c.term.in_(some)))
            found.update((row.term, row.reports) for row in rows)
        n = tables.notes
        told = self._connection.execute(sa.select(n.c.value).where(n.c.name == COUNTED)).scalar()
        return Counts(int(told or 0), found)

    def candidates(self, terms: Sequence[str], days: Days | None) -> Sequence[tuple[str, StoryFeatures]]:
        """See StoryShelf."""
        t = tables.story_terms
        under: list[list[str]] = []
        for term in terms:
            rows = self._connection.execute(
                sa.select(t.c.story).where(t.c.term == term).order_by(t.c.seq.desc()).limit(4 * news.UNDER)
            )
            under.append([row.story for row in rows])
        profiles = self._profiles({story for stories in under for story in stories})
        met: Counter[str] = Counter()
        for stories in under:
            near = [s for s in stories if not profiles[s].dated or gap(days, profiles[s].days) < news.APART]
            met.update(near[: news.UNDER])
        return [(story, profiles[story]) for story, _ in met.most_common(news.LOOKED)]

    def save(self, features: StoryFeatures, story: str) -> None:
        """See StoryShelf."""
        whole = merged(self._profiles([story]).get(story), features)
        put(self._connection, tables.stories, [{"id": story, "features": _told(whole)}], ("id",),
            lambda new: {"features": new["features"]})  # fmt: skip
        seq = _last_report(self._connection)
        terms = [term for term, _ in features.terms]
        t, c = tables.story_terms, tables.term_counts
        put(self._connection, c, [{"term": term, "reports": 1} for term in terms], ("term",),
            lambda new: {"reports": c.c.reports + new["reports"]})  # fmt: skip
        put(self._connection, t, [{"term": term, "story": story, "seq": seq} for term in terms], ("term", "story"),
            lambda new: {"seq": new["seq"]})  # fmt: skip
        _prune(self._connection, t, "term", terms, 4 * news.UNDER)
        n = tables.notes
        one_more = sa.cast(sa.cast(n.c.value, sa.Integer) + 1, sa.Text)
        put(self._connection, n, [{"name": COUNTED, "value": "1"}], ("name",), lambda _new: {"value": one_more})

    def _profiles(self, ids: Iterable[str]) -> dict[str, StoryFeatures]:
        s = tables.stories
        out = {}
        for some in _chunks(sorted(ids)):
            for row in self._connection.execute(sa.select(s).where(s.c.id.in_(some))):
                data = json.loads(row.features)
                days = data["days"]
                data["days"] = None if days is None else (days[0], days[1])
                data["terms"] = tuple((term, weight) for term, weight in data["terms"])
                out[row.id] = StoryFeatures(**data)
        return out


class SqlCopies:
    """An `across.copies.CopyShelf`; the texts themselves are made anew from the reports' records."""

    def __init__(self, connection: Connection, record_of: Callable[[str], Record]) -> None:
        self._connection, self._record_of = connection, record_of

    def sharing(self, prints: Sequence[int]) -> Sequence[CopyText]:
        """See CopyShelf."""
        p, r = tables.prints, tables.reports
        shared: Counter[str] = Counter()
        for some in _chunks(prints):
            rows = self._connection.execute(
                sa.select(r.c.id, sa.func.count().label("many"))
                .join(r, r.c.seq == p.c.report)
                .where(p.c.mark.in_(some), ~r.c.withdrawn)
                .group_by(r.c.id)
            )
            shared.update({row.id: row.many for row in rows})
        best = sorted((-many, report) for report, many in shared.items() if many > 1)[: texts.LOOKED]
        return [copy_text(self._record_of(report)) for _, report in best]

    def save(self, text: CopyText) -> None:
        """See CopyShelf."""
        r, p = tables.reports, tables.prints
        seq = self._connection.execute(sa.select(r.c.seq).where(r.c.id == text.report)).scalar_one()
        rows = [{"mark": mark, "report": seq} for mark in text.prints]
        put(self._connection, p, rows, ("mark", "report"), None)
        _prune(self._connection, p, "mark", [row["mark"] for row in rows], texts.UNDER, "report")


def put(
    connection: Connection,
    table: sa.Table,
    rows: Sequence[Mapping[str, Any]],
    key: tuple[str, ...],
    change: Callable[[Any], Mapping[str, Any]] | None,
) -> None:
    """Insert rows; one whose key is there is changed by what `change` makes of the new one, or left as it is."""
    if not rows:
        return
    insert: Any = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)
    where = [table.c[name] for name in key]
    if change is None:
        insert = insert.on_conflict_do_nothing(index_elements=where)
    else:
        insert = insert.on_conflict_do_update(index_elements=where, set_=dict(change(insert.excluded)))
    connection.execute(insert, [dict(row) for row in rows])


def _prune(
    connection: Connection, table: sa.Table, key: str, values: Sequence[Any], most: int, order: str = "seq"
) -> None:
    """Keep no more than `most` rows under each value, those of the highest numbers."""
    if not values:
        return
    other = table.alias()
    last = (
        sa.select(other.c[order])
        .where(other.c[key] == sa.bindparam("value"))
        .order_by(other.c[order].desc())
        .offset(most - 1)
        .limit(1)
        .scalar_subquery()
    )
    connection.execute(
        table.delete().where(table.c[key] == sa.bindparam("value"), table.c[order] < last),
        [{"value": v} for v in values],
    )


def _last_report(connection: Connection) -> int:
    return int(connection.execute(sa.select(sa.func.max(tables.reports.c.seq))).scalar() or 0)


def _chunks(values: Sequence[Any], size: int = 500) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]


def _told(features: StoryFeatures) -> str:
    return json.dumps(
        {
            "report": features.report, "url": features.url, "terms": [list(t) for t in features.terms],
            "days": features.days, "dated": features.dated, "reports": features.reports,
        }
    )  # fmt: skip
