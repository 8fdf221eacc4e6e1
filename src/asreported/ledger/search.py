"""Search: words and facets over the lines of all reports.

Words are looked for with SQLite's FTS5 or PostgreSQL's text search. `"a phrase"`, `-without` and `begin*` are understood;
anything else in a query is words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from asreported.errors import LedgerError
from asreported.ledger.plain import VECTOR, plain
from asreported.ledger.tables import line_entities, lines, reports

FACETS = ("kind", "type", "status", "outlet")
MOST_COUNTED = 10_000  # hits whose facets are counted
_TERM = re.compile(r'(?P<no>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_WORD = re.compile(r"[^\W_]+")


# For words alone: the index puts them in order, and the lines are looked up by their numbers.
_BY_WORDS = """
SELECT r.id, l.id, l.kind, l.type, l.status, l.outlet, l.story, l.first_day, l.last_day, l.words, r.title
FROM (SELECT rowid, rank AS place FROM line_words WHERE line_words MATCH ? ORDER BY rank LIMIT ? OFFSET ?) AS w
JOIN lines AS l ON l.seq = w.rowid JOIN reports AS r ON r.seq = l.report ORDER BY w.place
"""


class Hit(NamedTuple):
    """A line that was found: its report and id, what it is, its words. For a whole report `line` is the report's id."""

    report: str
    line: str
    kind: str
    type: str | None
    status: str | None
    outlet: str | None
    story: str | None
    first_day: str | None
    last_day: str | None
    words: str
    title: str | None


class Found(NamedTuple):
    """What was found: how many in all (no more than MOST_COUNTED are counted), some of them, and their facets."""

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]]


class Asked(NamedTuple):
    """What is looked for. `who` and `place` are entities across reports; days are ISO dates, both included."""

    query: str = ""
    who: Sequence[str] | None = None
    place: Sequence[str] | None = None
    kind: str | None = None
    type: str | None = None
    status: str | None = None
    outlet: str | None = None
    story: str | None = None
    since: str | None = None
    until: str | None = None


def search(connection: Connection, asked: Asked, offset: int = 0, limit: int = 20, *, facets: bool = True) -> Found:
    """The lines that fit, those whose words fit best first; the newest first where no words are asked for.

    LedgerError when the query has nothing to look for.
    """
    if not facets and connection.dialect.name == "sqlite" and asked == Asked(asked.query) and asked.query.strip():
        found = connection.exec_driver_sql(_BY_WORDS, (match_of(asked.query), limit, offset)).fetchall()
        return Found(offset + len(found), tuple(map(Hit._make, found)), {})
    matched = _matched(connection, asked)
    order: list[ColumnElement[object]] = [sa.literal_column("line_words.rank")] if _is_ranked(connection, asked) else []
    if not order:
        order = [sa.func.coalesce(lines.c.last_day, "").desc(), lines.c.seq.desc()]
    page = [row.seq for row in connection.execute(matched.order_by(*order).offset(offset).limit(limit))]
    rows = connection.execute(
        sa.select(
            lines.c.seq, reports.c.id.label("of"), reports.c.title, lines.c.id, lines.c.kind, lines.c.type, lines.c.status,
            lines.c.outlet, lines.c.story, lines.c.first_day, lines.c.last_day, lines.c.words,
        )
        .select_from(lines.join(reports, reports.c.seq == lines.c.report))
        .where(lines.c.seq.in_(page))
    )  # fmt: skip
    by_number = {r.seq: r for r in rows}
    hits = tuple(
        Hit(r.of, r.id, r.kind, r.type, r.status, r.outlet, r.story, r.first_day, r.last_day, r.words, r.title)
        for r in (by_number[seq] for seq in page)
    )
    if not facets:
        return Found(offset + len(hits), hits, {})
    return Found(*_counted(connection, matched, hits))


def _counted(
    connection: Connection, matched: Select[tuple[int]], hits: tuple[Hit, ...]
) -> tuple[int, tuple[Hit, ...], dict[str, dict[str, int]]]:
    some = matched.limit(MOST_COUNTED).subquery()
    columns = [lines.c[name] for name in FACETS]
    rows = connection.execute(
        sa.select(*columns, sa.func.count().label("many"))
        .select_from(some.join(lines, lines.c.seq == some.c.seq))
        .group_by(*columns)
    )
    total, counts = 0, {name: dict[str, int]() for name in FACETS}
    for row in rows:
        total += row.many
        for name in FACETS:
            value = getattr(row, name)
            if value is not None:
                counts[name][value] = counts[name].get(value, 0) + row.many
    return total, hits, {name: dict(sorted(c.items(), key=lambda i: (-i[1], i[0]))) for name, c in counts.items()}


def _is_ranked(connection: Connection, asked: Asked) -> bool:
    return bool(asked.query.strip()) and connection.dialect.name == "sqlite"


def _matched(connection: Connection, asked: Asked) -> Select[tuple[int]]:
    """The numbers of the lines that fit."""
    query = sa.select(lines.c.seq)
    if asked.query.strip():
        if connection.dialect.name == "sqlite":
            words = sa.table("line_words", sa.column("rowid"))
            matches = sa.literal_column("line_words").op("MATCH")(match_of(asked.query))
            if asked == Asked(asked.query):  # nothing else is asked of the lines: the index answers alone
                return sa.select(words.c.rowid.label("seq")).where(matches)
            query = query.join(words, words.c.rowid == lines.c.seq).where(matches)
        else:
            vector: ColumnElement[object] = sa.literal_column(VECTOR.replace("(words,", "(lines.words,"))
            query = query.where(
                vector.op("@@")(sa.func.to_tsquery(sa.literal_column("'simple'"), tsquery_of(asked.query)))
            )
    for name in ("kind", "type", "status", "outlet", "story"):
        value = getattr(asked, name)
        if value is not None:
            query = query.where(lines.c[name] == value)
    for ids, parts in ((asked.who, None), (asked.place, ("place",))):
        if ids is not None:
            named = sa.select(line_entities.c.line).where(line_entities.c.entity.in_(ids))
            query = query.where(
                lines.c.seq.in_(named if parts is None else named.where(line_entities.c.part.in_(parts)))
            )
    if asked.since is not None:
        query = query.where(lines.c.last_day >= asked.since)
    if asked.until is not None:
        query = query.where(lines.c.first_day <= asked.until)
    return query


def match_of(query: str) -> str:
    """A query as FTS5 takes it: every word quoted, so that no sign in it is taken for a command.

    >>> match_of('ferry "set sail" -storm harb*')
    '("ferry" "set sail" "harb" *) NOT ("storm")'
    """
    wanted, unwanted = _pieces_of(query)
    every = "(" + " ".join(_quoted(*piece) for piece in wanted) + ")"
    return f"{every} NOT ({' OR '.join(_quoted(*piece) for piece in unwanted)})" if unwanted else every


def tsquery_of(query: str) -> str:
    """A query as PostgreSQL takes it.

    >>> tsquery_of('ferry "set sail" -storm harb*')
    "('ferry') & ('set' <-> 'sail') & ('harb':*) & !('storm')"
    """
    wanted, unwanted = _pieces_of(query)
    return " & ".join([*(_joined(*piece) for piece in wanted), *("!" + _joined(*piece) for piece in unwanted)])


def _quoted(words: list[str], begins: bool) -> str:
    return '"' + " ".join(words) + '"' + (" *" if begins else "")


def _joined(words: list[str], begins: bool) -> str:
    return "(" + " <-> ".join(f"'{plain(word)}'" for word in words) + (":*" if begins else "") + ")"


def _pieces_of(query: str) -> tuple[list[tuple[list[str], bool]], list[tuple[list[str], bool]]]:
    """What is wanted and what is not: words that follow each other, and whether the last of them only begins a word."""
    wanted: list[tuple[list[str], bool]] = []
    unwanted: list[tuple[list[str], bool]] = []
    for m in _TERM.finditer(query):
        told = m["phrase"] if m["phrase"] is not None else m["word"]
        words = _WORD.findall(told)
        if not words:
            continue
        (unwanted if m["no"] else wanted).append((words, told.endswith("*")))
    if not wanted:
        raise LedgerError(f"{query!r} has no word to look for; give at least one that the lines have")
    return wanted, unwanted
