"""Findings across reports as JSON: who is who in all of them, each with every place where he is named.

`entities_json(directory, records)` is a list of `{"id", "type", "canonical", "variants", "part_of", "roles",
"mentions"}`, the mentions by report, in code points of its text; a role is `{"title", "of", "from", "to", "seen"}`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from asreported.across.entities import Directory, name_of
from asreported.across.roles import RoleAt, RoleSeen, join_roles, roles_in
from asreported.across.shelf import Key
from asreported.record.record import Record


class Named(NamedTuple):
    """What is kept of a record for the findings: its id, its names' spans with their words, and what belongs to what."""

    report: str
    mentions: tuple[tuple[str, int, int, str], ...]  # entity, start, end, words
    parts: tuple[tuple[str, str], ...]  # entity, the one that it belongs to
    roles: tuple[RoleSeen, ...] = ()


def named_in(record: Record) -> Named:
    """A record, cut down to its names."""
    text = record.report.text
    names = tuple((m.entity, m.start, m.end, text[m.start : m.end]) for m in record.mentions if m.kind == "name")
    parts = [(e.id, e.part_of) for e in record.entities if e.part_of is not None]
    parts += [(e.id, r.of) for e in record.entities for r in e.roles if r.of is not None and not e.part_of]
    return Named(record.report.id, names, tuple(parts), tuple(roles_in(record)))


def entities_json(directory: Directory, reports: Iterable[Named]) -> list[dict[str, Any]]:
    """All global entities that are named, in the order of their ids."""
    mentions: defaultdict[str, dict[str, list[dict[str, Any]]]] = defaultdict(dict)
    parts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    reports = list(reports)
    roles: defaultdict[str, list[RoleAt]] = defaultdict(list)
    for role in join_roles(directory, (r for named in reports for r in named.roles)):
        roles[role.entity].append(role)
    for named in reports:
        for entity, start, end, words in named.mentions:
            found = directory.of.get((named.report, entity))
            if found is not None:
                mentions[found].setdefault(named.report, []).append({"start": start, "end": end, "text": words})
        for entity, owner in named.parts:
            one, other = directory.of.get((named.report, entity)), directory.of.get((named.report, owner))
            if one is not None and other is not None and one != other:
                parts[one][other] += 1
    out = []
    for key in sorted(mentions):
        profile = directory.profile_of(key)
        name = name_of(profile)
        whole = parts[key].most_common(1)
        out.append(
            {
                "id": key,
                "type": profile.sort,
                "canonical": name,
                "variants": sorted(f for f in profile.forms if f != name),
                "part_of": whole[0][0] if whole else None,
                "roles": [_role_json(role) for role in roles[key]],
                "mentions": mentions[key],
            }
        )
    return out


def _role_json(role: RoleAt) -> dict[str, Any]:
    seen = [{"report": report, "start": span.start, "end": span.end, "date": date} for report, span, date in role.seen]
    return {"title": role.title, "of": role.of, "from": role.from_, "to": role.to, "seen": seen}


def map_lines(directory: Directory, keys: Iterable[Key]) -> Iterator[dict[str, str]]:
    """For each entity of each report the global one that it is: `{"id", "entity", "global"}`."""
    for report, entity in keys:
        yield {"id": report, "entity": entity, "global": directory.of[report, entity]}


def judgements_json(directory: Directory) -> list[dict[str, Any]]:
    """Every joining with its reason, so that a person can look at it and undo it; and what persons judged to be two."""
    apart = [j for j in directory.judged.held if j.verdict == "different" and j not in directory.judgements]
    return [
        {
            "one": list(j.one),
            "other": list(j.other),
            "verdict": j.verdict,
            "score": j.score,
            "reason": j.reason,
            "by": j.by,
        }
        for j in (*directory.judgements, *apart)
    ]
