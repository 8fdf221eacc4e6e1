"""What the reports of a story say together, for its page: what happened and on how many words, and what cannot both be so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from asreported.findings import StoryFindings
from asreported.views.dates import day_words
from asreported.views.wording import cut, typographic, visible

MOST_WORDS = 3  # of a report, for one happening


class Told(NamedTuple):
    """A report that tells of a happening, and the words that it has for it, the first of them."""

    report: str
    outlet: str
    words: str
    status: str


class Happened(NamedTuple):
    """Something that happened, as all reports together have it; `origins` are who says so independently of each other."""

    title: str
    day: str
    status: str
    origins: tuple[str, ...]
    told: tuple[Told, ...]


class Side(NamedTuple):
    """One side of a contradiction."""

    report: str
    outlet: str
    words: str
    value: str
    chain: tuple[str, ...]


class Clash(NamedTuple):
    """Two places that cannot both be so, and what they clash on."""

    on: str
    sides: tuple[Side, Side]


class Beside(NamedTuple):
    """The findings of a story; both are empty for a story of one report."""

    happened: tuple[Happened, ...]
    clashes: tuple[Clash, ...]


def beside_of(found: StoryFindings) -> Beside:
    """What the reports say together, in the order of the days."""
    names = {gid: visible(name) for gid, name in found.names.items()}
    outlets = {r.report.id: visible(r.report.outlet or "") or "a report" for r in found.records}
    days = [row["event"] for rows in found.together.timeline.values() for row in rows]
    place = {event: i for i, event in enumerate(days)}
    events = sorted(found.together.events, key=lambda e: place.get(e["id"], len(place)))
    return Beside(
        tuple(_happened(event, names, outlets) for event in events),
        tuple(_clashes(found.together.contradictions, names, outlets)),
    )


def _clashes(
    rows: Iterable[Mapping[str, Any]], names: Mapping[str, str], outlets: Mapping[str, str]
) -> Iterator[Clash]:
    """The contradictions, each once: what copies repeat word for word is not told again."""
    seen = set()
    for row in rows:
        one, other = _side(row["a"], names, outlets), _side(row["b"], names, outlets)
        key = (row["on"], frozenset((one.words, other.words)))
        if key not in seen:
            seen.add(key)
            yield Clash(row["on"], (one, other))


def _happened(event: Mapping[str, Any], names: Mapping[str, str], outlets: Mapping[str, str]) -> Happened:
    words: dict[str, dict[str, str]] = {}
    for m in event["mentions"]:
        words.setdefault(m["report"], {}).setdefault(typographic(visible(m["span"]["text"])), m["status"])
    told = [
        Told(
            report,
            outlets[report],
            ", ".join(f"“{cut(w, 60)}”" for w in list(some)[:MOST_WORDS]),
            next(iter(some.values())),
        )
        for report, some in words.items()
    ]
    origins = tuple(_called(origin, names) for origin in event.get("independent_origins", ()))
    return Happened(
        cut(typographic(visible(event["title"])), 140), day_words(event["date"]) if event["date"] else "", event["status"],
        origins, tuple(told),
    )  # fmt: skip


def _side(side: Mapping[str, Any], names: Mapping[str, str], outlets: Mapping[str, str]) -> Side:
    return Side(
        side["report"], outlets[side["report"]], cut(typographic(visible(side["span"]["text"])), 300),
        cut(visible(str(side["value"])), 120), tuple(_called(link, names) for link in side["chain"]),
    )  # fmt: skip


def _called(who: str, names: Mapping[str, str]) -> str:
    """A link of a chain as people call it."""
    kind, _, of = who.partition(":")
    if kind == "unnamed":
        return f"somebody unnamed, to {names.get(of) or visible(of)}" if of else "somebody unnamed"
    return names.get(who) or visible(who)
