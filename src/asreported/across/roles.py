"""Roles at their time: what reports say somebody is or was, and when they say so.

    roles_over_time(directory, records)
    # [RoleAt("gl_8c1e…", "deputy foreign minister", "gl_20aa…", "2025-02-04", None, (("d09", Span(…), "2025-02-04"),))]

It comes from the reports alone. A role begins, as far as is known, on the day of the first report that gives it, and
ends only where a report calls it past ("former minister", "ex-minister"): who is not named any more may still hold it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from asreported.across.entities import Directory
from asreported.across.name_tables import HONORIFICS
from asreported.across.seen import COUNTRY
from asreported.across.shelf import Key
from asreported.record.record import Record
from asreported.record.span import Span

_PAST = re.compile(
    r"(?:\b(?:former|formerly|then|late|one-time|onetime|erstwhile|previous|ex)[\s,-]+)+$", re.IGNORECASE
)
_PAST_FIRST = re.compile(r"^(?:(?:former|then|late|one-time|onetime|erstwhile|previous|ex)[\s-]+)+", re.IGNORECASE)
_CUT = re.compile(r"^-\S+ ")  # "-serving mayor", of "longest-serving mayor"
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class RoleSeen(NamedTuple):
    """A role that one report gives somebody: `of` is the entity of the same report that it is of; `past` when the report
    says that it is over; `date` the day of the report (EDTF), None when unknown."""

    key: Key
    title: str
    of: Key | None
    span: Span
    date: str | None
    past: bool


class RoleAt(NamedTuple):
    """A role of somebody over time.

    of      the global id of the body or country, None when no report says
    from_   EDTF: the day of the first report that gives the role as held; None where no report with a date does
    to      EDTF: "/2024-05-06" when it was over by that day, as a report of that day says; "XXXX", a year unknown, when one
            without a date does; None when no report says that it is over
    seen    where it is said: report, span, day
    """

    entity: str
    title: str
    of: str | None
    from_: str | None
    to: str | None
    seen: tuple[tuple[str, Span, str | None], ...]


def roles_in(record: Record) -> list[RoleSeen]:
    """The roles that one report gives its entities, in the order of the text."""
    report, text = record.report, record.report.text
    day = _DAY.match(report.published or "")
    out = []
    for entity in record.entities:
        for role in entity.roles:
            given = _CUT.sub("", " ".join(role.title.split()))
            title = _PAST_FIRST.sub("", given)
            if not title or title.lower().rstrip(".") in HONORIFICS:
                continue
            of = (report.id, role.of) if role.of is not None else None
            for span in role.spans:
                past = title != given or _is_past(text, span, title)
                out.append(RoleSeen((report.id, entity.id), title, of, span, day[0] if day else None, past))
    return sorted(out, key=lambda r: (r.span.start, r.span.end, r.key))


def _is_past(text: str, span: Span, title: str) -> bool:
    """Does "former" or a word like it stand right before the title, within its span or before it?"""
    at = text.lower().find(title.lower(), span.start, span.end)
    end = at if at >= 0 else span.start
    return _PAST.search(text, max(0, end - 24), end) is not None


def roles_over_time(directory: Directory, records: Iterable[Record]) -> list[RoleAt]:
    """The roles of all entities that the directory has placed, by entity and then by time."""
    return join_roles(directory, (role for record in records for role in roles_in(record)))


def join_roles(directory: Directory, seen: Iterable[RoleSeen]) -> list[RoleAt]:
    """The same out of what `roles_in` found in each record."""
    by_role: defaultdict[tuple[str, str], defaultdict[str | None, list[RoleSeen]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for role in seen:
        entity = directory.global_of(role.key)
        if entity is not None:
            title, of = _whose(directory, role)
            by_role[entity, title.lower()][of].append(role._replace(title=title))
    out = []
    for (entity, _), by_body in by_role.items():
        bodies = [of for of in by_body if of is not None]
        if None in by_body and len(bodies) == 1:  # "the minister" is the minister of what he is said to be minister of
            by_body[bodies[0]].extend(by_body.pop(None))
        out += [_over_time(entity, of, roles) for of, roles in by_body.items()]
    return sorted(out, key=lambda r: (r.entity, r.from_ or "9999", r.title, r.of or ""))


def _whose(directory: Directory, role: RoleSeen) -> tuple[str, str | None]:
    """The title without whose it is, and the global id of that: "French foreign minister" is France's."""
    of = directory.global_of(role.of) if role.of is not None else None
    first, _, rest = role.title.partition(" ")
    country = directory.known.home(first) if rest else None
    if country is None:
        return role.title, of
    if of is None:
        found = directory.shelf.under("=" + COUNTRY + country, 1)
        of = directory.resolve(found[0]) if found else None
    return rest, of


def _over_time(entity: str, of: str | None, roles: list[RoleSeen]) -> RoleAt:
    roles = sorted(roles, key=lambda r: (r.date or "9999", r.key, r.span.start))
    held = [r.date for r in roles if not r.past and r.date]
    over = [r for r in roles if r.past]
    ended = min((r.date for r in over if r.date), default="") if over else None
    if held and ended is not None and ended <= max(held):  # somebody says later that it is held: again, or still
        later = [r.date for r in over if r.date and r.date > max(held)]
        ended = min(later) if later else None
    title = next((r.title for r in roles if r.title.islower()), roles[0].title)
    return RoleAt(
        entity, title, of, min(held, default=None), None if ended is None else _over_by(ended),
        tuple((r.key[0], r.span, r.date) for r in roles),
    )  # fmt: skip


def _over_by(day: str) -> str:
    return "/" + day if day else "XXXX"
