"""The shelves of `across`, in a database: entities, stories and texts are found there without any of them in memory.

Each answers as the one in memory does (a test holds them against each other). What is kept under one key is bounded, so
that a report costs the same however many came before it.
"""

from __future__ import annotations

import functools
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

# What is asked of every name of every report is put together once.
_e, _k, _p, _t, _s = (
    tables.entities, tables.entity_keys, tables.placements, tables.story_terms, tables.stories,
)  # fmt: skip
_PROFILE = sa.select(_e.c.profile).where(_e.c.id == sa.bindparam("id"))
_UNDER = (
    sa.select(_k.c.entity)
    .where(_k.c.key == sa.bindparam("key"))
    .order_by(_k.c.seq.desc())
    .limit(sa.bindparam("most", type_=sa.Integer))
)
_PLACED = sa.select(_p.c["global"]).where(_p.c.report == sa.bindparam("report"), _p.c.entity == sa.bindparam("entity"))
_STORIES = (
    sa.select(_t.c.story, _s.c.first_day, _s.c.last_day)
    .join(_s, _s.c.id == _t.c.story)
    .where(_t.c.term == sa.bindparam("term"))
    .order_by(_t.c.seq.desc())
    .limit(sa.bindparam("most", type_=sa.Integer))
)
_LAST = sa.select(sa.func.max(tables.reports.c.seq))


class SqlEntities:
    """An `across.shelf.EntityShelf`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, Profile | None] = {}
        self._seq = _last_report(connection) * STEP

    def profile(self, id: str) -> Profile | None:
        """See EntityShelf."""
        if id not in self._known:
            row = self._connection.execute(_PROFILE, {"id": id}).first()
            self._known[id] = None if row is None else Profile.from_json(json.loads(row.profile))
        return self._known[id]

    def under(self, key: str, most: int) -> list[str]:
        """See EntityShelf."""
        return list(self._connection.execute(_UNDER, {"key": key, "most": min(most, UNDER)}).scalars())

    def placed(self, member: Key) -> str | None:
        """See EntityShelf."""
        return self._connection.execute(_PLACED, {"report": member[0], "entity": member[1]}).scalar()

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
        more = 1 if member is not None else 0
        put(self._connection, _e, [{"id": profile.id, "members": more, **values}], ("id",), _more_of_entity)
        rows = []
        for key in dict.fromkeys(keys):
            self._seq += 1
            rows.append({"key": key, "entity": profile.id, "seq": self._seq})
        put(self._connection, _k, rows, ("key", "entity"), _seq)
        _prune(self._connection, _k, "key", [row["key"] for row in rows], UNDER)
        if member is not None:
            row = {
                "report": member[0],
                "entity": member[1],
                "global": profile.id,
                "score": 1.0,
                "reason": "",
                "by": "rules",
            }
            put(self._connection, tables.placements, [row], ("report", "entity"), _global)

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
        for some in chunks(terms):
            rows = self._connection.execute(sa.select(t.c.term, t.c.reports).where(t.c.term.in_(some)))
            found.update((row.term, row.reports) for row in rows)
        n = tables.notes
        told = self._connection.execute(sa.select(n.c.value).where(n.c.name == COUNTED)).scalar()
        return Counts(int(told or 0), found)

    def candidates(self, terms: Sequence[str], days: Days | None) -> Sequence[tuple[str, StoryFeatures]]:
        """See StoryShelf."""
        met: Counter[str] = Counter()
        far = functools.cache(lambda first, last: first is not None and gap(days, (first, last)) >= news.APART)
        for term in terms:
            for most in (news.UNDER, 4 * news.UNDER):  # mostly the last ones are near, and the rest need not be read
                found = self._connection.execute(_STORIES, {"term": term, "most": most}).all()
                near = [story for story, first, last in found if not far(first, last)]
                if len(near) == len(found):
                    break
            met.update(near[: news.UNDER])
        looked = [story for story, _ in met.most_common(news.LOOKED)]
        profiles = self._profiles(looked)
        return [(story, profiles[story]) for story in looked]

    def save(self, features: StoryFeatures, story: str) -> None:
        """See StoryShelf."""
        whole = merged(self._profiles([story]).get(story), features)
        first, last = whole.days if whole.dated and whole.days is not None else (None, None)
        row = {"id": story, "features": _told(whole), "first_day": first, "last_day": last}
        put(self._connection, _s, [row], ("id",), _features)
        seq = _last_report(self._connection)
        terms = [term for term, _ in features.terms]
        put(
            self._connection,
            tables.term_counts,
            [{"term": t, "reports": 1} for t in terms],
            ("term",),
            _one_more_report,
        )
        rows = [{"term": term, "story": story, "seq": seq} for term in terms]
        put(self._connection, _t, rows, ("term", "story"), _seq)
        _prune(self._connection, _t, "term", terms, 4 * news.UNDER)
        put(self._connection, tables.notes, [{"name": COUNTED, "value": "1"}], ("name",), _one_more)

    def _profiles(self, ids: Iterable[str]) -> dict[str, StoryFeatures]:
        s = tables.stories
        out = {}
        for some in chunks(sorted(ids)):
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
        for some in chunks(prints):
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


Change = Callable[[Any], Mapping[str, Any]]


def _seq(new: Any) -> Mapping[str, Any]:
    return {"seq": new["seq"]}


def _global(new: Any) -> Mapping[str, Any]:
    return {"global": new["global"]}


def _features(new: Any) -> Mapping[str, Any]:
    return {name: new[name] for name in ("features", "first_day", "last_day")}


def _more_of_entity(new: Any) -> Mapping[str, Any]:
    told = {name: new[name] for name in ("sort", "name", "folded", "country", "profile", "merged_into")}
    return {**told, "members": _e.c.members + new["members"]}


def _one_more_report(new: Any) -> Mapping[str, Any]:
    return {"reports": tables.term_counts.c.reports + new["reports"]}


def _one_more(_new: Any) -> Mapping[str, Any]:
    return {"value": sa.cast(sa.cast(tables.notes.c.value, sa.Integer) + 1, sa.Text)}


def put(
    connection: Connection,
    table: sa.Table,
    rows: Sequence[Mapping[str, Any]],
    key: tuple[str, ...],
    change: Change | None,
) -> None:
    """Insert rows; one whose key is there is changed by what `change` makes of the new one, or left as it is.

    `change` is a function of a module, no lambda: the command is put together once for each.
    """
    if rows:
        connection.execute(_insert(connection.dialect.name, table, key, change), [dict(row) for row in rows])


@functools.cache
def _insert(dialect: str, table: sa.Table, key: tuple[str, ...], change: Change | None) -> Any:
    insert: Any = (sqlite if dialect == "sqlite" else postgresql).insert(table)
    where = [table.c[name] for name in key]
    if change is None:
        return insert.on_conflict_do_nothing(index_elements=where)
    return insert.on_conflict_do_update(index_elements=where, set_=dict(change(insert.excluded)))


def _prune(
    connection: Connection, table: sa.Table, key: str, values: Sequence[Any], most: int, order: str = "seq"
) -> None:
    """Keep no more than `most` rows under each value, those of the highest numbers."""
    if values:
        connection.execute(_pruning(table, key, most, order), [{"value": v} for v in values])


@functools.cache
def _pruning(table: sa.Table, key: str, most: int, order: str) -> Any:
    other = table.alias()
    last = (
        sa.select(other.c[order])
        .where(other.c[key] == sa.bindparam("value"))
        .order_by(other.c[order].desc())
        .offset(most - 1)
        .limit(1)
        .scalar_subquery()
    )
    return table.delete().where(table.c[key] == sa.bindparam("value"), table.c[order] < last)


def _last_report(connection: Connection) -> int:
    return int(connection.execute(_LAST).scalar() or 0)


def chunks(values: Sequence[Any], size: int = 500) -> Iterator[Sequence[Any]]:
    """Values in lots that one question can name: a database takes only so many."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def _told(features: StoryFeatures) -> str:
    return json.dumps(
        {
            "report": features.report, "url": features.url, "terms": [list(t) for t in features.terms],
            "days": features.days, "dated": features.dated, "reports": features.reports,
        }
    )  # fmt: skip
