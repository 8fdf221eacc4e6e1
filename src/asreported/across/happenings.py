"""Happenings: which tellings of many reports are of one thing that happened, was planned, or was denied.

One report has "an explosion tore through a mill", another "the blast", a third "11 dead": one happening with three
mentions. A march that is announced, held and denied is one too, and its mentions keep what each report makes of it.

    pages = [page_of(record, global_of) for record in story]
    found = happenings_of(pages)
    found[0].status, found[0].first.report        # ("happened", "d01")

Reports are taken in the order of their publication, so what is found first gives a happening its id; an id that was
given before is kept (`known`), whatever is added later.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from asreported.across.happening_words import MEANT, NO_PLAN, Kind
from asreported.across.pages import Page
from asreported.across.tellings import Telling, tellings_of
from asreported.record.edtf import bounds
from asreported.record.ids import make_id

# What is done over and over by many: here two are one only if the same people do it.
PERSONAL = frozenset({"accusal", "charge", "sanction", "appointment", "closure", "launch", "verdict"})
_EFFECT_OF = {"toll": ("disaster",), "part": ("march", "strike"), "calling off": ()}
# Two dates of what happens once to one person are of one happening if they are no further apart.
NEAR_DAYS = 14

Place = tuple[str, int]  # a report's id and where in it a telling begins


class Happening(NamedTuple):
    """One thing that happened, by all who tell of it, in the order in which they were published.

    status  happened | disputed | denied | cancelled | planned | hypothetical
    date    EDTF: what most of the tellings that give a day agree on;  surely  as Telling.surely
    main    told by more than one report, or a deed of some weight: what a list of a story's events would hold
    """

    id: str
    type: str
    mode: str | None
    title: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str | None
    date: str | None
    surely: int
    status: str
    tellings: tuple[Telling, ...]
    main: bool

    @property
    def first(self) -> Telling:
        """The first telling of the first report."""
        return self.tellings[0]


class _Draft:
    """A happening while tellings are gathered. Owned by `happenings_of` alone."""

    __slots__ = ("family", "tellings")

    def __init__(self, telling: Telling) -> None:
        self.family = telling.kind.family
        self.tellings = [telling]

    @property
    def people(self) -> set[str]:
        return {p for t in self.tellings for p in t.people}

    @property
    def near(self) -> set[str]:
        return {p for t in self.tellings for p in t.near}

    @property
    def date(self) -> str | None:
        return date_of(self.tellings)[0]


def happenings_of(pages: Iterable[Page], known: Mapping[Place, str] | None = None) -> tuple[Happening, ...]:
    """All happenings of a story's reports, in the order of their first telling. `known` gives ids that are kept."""
    order = sorted(pages, key=lambda p: (p.moment, p.record.report.id))
    drafts: list[_Draft] = []
    for page in order:
        tellings = tellings_of(page)
        here: list[_Draft] = []
        later: list[Telling] = []
        for telling in tellings:
            if telling.kind.effect:
                later.append(telling)
                continue
            _place(telling, page, drafts, here)
        for telling in later:
            _place_effect(telling, page, drafts, here)
    rank = {p.record.report.id: n for n, p in enumerate(order)}
    by_id = {p.record.report.id: p for p in order}
    for draft in drafts:
        draft.tellings.sort(key=lambda t: (rank[t.report], t.span.start))
    found = [_happening(d, by_id, known or {}) for d in drafts if not all(t.background for t in d.tellings)]
    return tuple(sorted(found, key=lambda h: (rank[h.first.report], h.first.span.start)))


def _place(telling: Telling, page: Page, drafts: list[_Draft], here: list[_Draft]) -> None:
    """Put a telling to the happening that it fits best, or begin one."""
    best: tuple[float, int, _Draft] | None = None
    for n, draft in enumerate(drafts):
        if draft.family != telling.kind.family:
            continue
        fit = _fit(telling, draft, page, here)
        if fit is not None and (best is None or (fit, n) > best[:2]):
            best = (fit, n, draft)
    if best is None:
        draft = _Draft(telling)
        drafts.append(draft)
    else:
        draft = best[2]
        draft.tellings.append(telling)
    if draft in here:
        here.remove(draft)
    here.append(draft)


def _place_effect(telling: Telling, page: Page, drafts: list[_Draft], here: list[_Draft]) -> None:
    """The dead belong to the disaster or attack that their report tells of, or that the story is about; who took part to a protest."""
    families = _EFFECT_OF[telling.kind.name]
    if telling.kind.name == "part" and "percent" in page.words(telling.sentence):
        families = ("strike", "march")  # a share is of a workforce
    fitting = [d for d in here if d.family in families and _dates_meet(telling, d) and _times_meet(telling, d, page)]
    if telling.kind.name == "calling off":
        fitting = [d for d in here if any(t.report == telling.report and t.status == "cancelled" for t in d.tellings)]
    if telling.kind.name == "part" and fitting:
        fitting = [d for d in fitting if d.family == min((x.family for x in fitting), key=families.index)]
    before = [
        d for d in fitting if any(t.report == telling.report and t.span.start < telling.span.start for t in d.tellings)
    ]
    if before:
        at = max(
            before,
            key=lambda d: max(
                t.span.start for t in d.tellings if t.report == telling.report and t.span.start < telling.span.start
            ),
        )
    elif fitting:
        at = fitting[0]
    else:
        among = [
            d for d in drafts if d.family in families and _dates_meet(telling, d) and _times_meet(telling, d, page)
        ]
        among = [] if telling.background else among
        if among:
            at = max(among, key=lambda d: len({t.report for t in d.tellings}))
        elif telling.kind.name != "toll":
            return
        else:
            same = [d for d in drafts if d.family == telling.kind.family and _dates_meet(telling, d)]
            at = same[0] if same else _Draft(telling)
            if at not in drafts:
                drafts.append(at)
                return
    at.tellings.append(telling)


def _fit(telling: Telling, draft: _Draft, page: Page, here: Sequence[_Draft]) -> float | None:
    """How well a telling fits a happening of its family; None when the two cannot be one."""
    people = telling.people
    shared = bool(people & draft.people)
    if telling.background != all(t.background for t in draft.tellings):
        return None
    if not _dates_meet(telling, draft) and not (telling.kind.once and shared and _is_near(telling.date, draft.date)):
        return None
    if not _times_meet(telling, draft, page):
        return None
    mine = any(t.report == telling.report for t in draft.tellings)
    places = {t.place for t in draft.tellings if t.place is not None}
    elsewhere = telling.place is not None and bool(places) and telling.place not in places
    if elsewhere and not (shared or telling.near & draft.near or _is_same_day(telling, draft)):
        return None
    if (
        telling.another
        and telling.kind.family != "disaster"
        and telling.surely < 3
        and not any(t.another for t in draft.tellings)
    ):
        return None
    apart = bool(people and draft.people) and not shared and not (people & draft.near or telling.near & draft.people)
    if telling.kind.once and apart:
        return None
    if telling.kind.family in PERSONAL or "/" in telling.kind.family:
        if not _same_people(telling, draft):
            return None
    elif not (mine or shared or telling.status == "denied" or telling.near & draft.near or telling.definite or _is_same_day(telling, draft) or _is_about(telling, draft)
              or (telling.place is not None and telling.place in {t.place for t in draft.tellings}) or telling.kind.family == "disaster"):  # fmt: skip
        return None
    return (
        3.0 * _is_same_day(telling, draft) + 2.0 * mine + 2.0 * shared + 1.0 * bool(telling.near & draft.near)
        + 1.0 * any(t.kind.name == telling.kind.name for t in draft.tellings) + (0.5 if here and here[-1] is draft else 0.0)
    )  # fmt: skip


def _same_people(telling: Telling, draft: _Draft) -> bool:
    """Do the same act, and on the same, as far as both are named?"""
    actors = {p for t in draft.tellings for p in t.actors}
    recipients = {p for t in draft.tellings for p in t.recipients}
    for mine, theirs in ((set(telling.actors), actors), (set(telling.recipients), recipients)):
        if mine and theirs and not mine & theirs:
            return False
    return bool(set(telling.actors) & actors or set(telling.recipients) & recipients)


def _dates_meet(telling: Telling, draft: _Draft) -> bool:
    """May the two be on one day? A day of speaking, or of reporting, is not the day of what happened."""
    mine, theirs = (bounds(telling.date) if telling.date and telling.surely == 3 else None), None
    date, surely = date_of(draft.tellings)
    if date is not None and surely == 3:
        theirs = bounds(date)
    return mine is None or theirs is None or (mine[0] <= theirs[1] and theirs[0] <= mine[1])


def _is_same_day(telling: Telling, draft: _Draft) -> bool:
    _date, surely = date_of(draft.tellings)
    return telling.surely == 3 and surely == 3 and _dates_meet(telling, draft)


def _is_about(telling: Telling, draft: _Draft) -> bool:
    """Did both happen at about the time of their reports, or of what is known of their days?"""
    one, other = (bounds(telling.date) if telling.date else None), (bounds(draft.date) if draft.date else None)
    return one is not None and other is not None and (one[0] - other[1]).days <= 1 and (other[0] - one[1]).days <= 1


def _is_near(one: str | None, other: str | None) -> bool:
    a, b = (bounds(one) if one else None), (bounds(other) if other else None)
    return a is not None and b is not None and abs((a[0] - b[0]).days) <= NEAR_DAYS


def _times_meet(telling: Telling, draft: _Draft, page: Page) -> bool:
    """What is to come is not what has happened; what happened is not what is to come."""
    date, surely = date_of(draft.tellings)
    when = bounds(date) if date is not None and surely == 3 else None
    if when is None or page.day is None:
        past = any(t.status == "happened" for t in draft.tellings)
        return not (past and telling.status == "planned" and telling.surely < 3 and not telling.definite)
    if telling.status == "planned" or (telling.status == "hypothetical" and not telling.definite):
        return when[1] >= page.day
    if telling.status == "denied" and NO_PLAN.search(page.words(telling.sentence)):
        return when[1] >= page.day
    if telling.status in ("happened", "denied") and telling.surely < 3:
        return when[0] <= page.day
    return True


def date_of(tellings: Sequence[Telling]) -> tuple[str | None, int]:
    """The day that most of the tellings agree on, the most exact of those that meet; and how sure it is."""
    sure = [t.date for t in tellings if t.surely == 3 and t.date is not None]
    if not sure:
        weak = sorted(((-t.surely, n) for n, t in enumerate(tellings) if t.date is not None))
        return (tellings[weak[0][1]].date, -weak[0][0]) if weak else (None, 0)
    return max(dict.fromkeys(sure), key=lambda day: _weight(day, sure)), 3


def _weight(day: str, days: Sequence[str]) -> tuple[int, int, int]:
    """How much speaks for a day: how many meet it, how exact it is, how many say just that; of equals the first stands."""
    mine = bounds(day)
    votes = sum(mine is not None and (b := bounds(d)) is not None and b[0] <= mine[1] and mine[0] <= b[1] for d in days)
    width = (mine[1] - mine[0]).days if mine is not None else 100_000
    return votes, -width, days.count(day)


def _happening(draft: _Draft, pages: Mapping[str, Page], known: Mapping[Place, str]) -> Happening:
    tellings = tuple(_settled(t, draft, pages[t.report].day) for t in draft.tellings)
    first = tellings[0]
    date, surely = date_of([t for t in tellings if not t.background] or tellings)
    kind = _kind(tellings, pages)
    given = [known[t.report, t.span.start] for t in tellings if (t.report, t.span.start) in known]
    return Happening(
        id=given[0] if given else make_id("hp", first.kind.family, first.report, first.span.start),
        type=kind.type, mode=_mode(kind, tellings), title=_title(tellings, pages),
        actors=_most((p for t in tellings for p in t.actors), draft.people), recipients=_most((p for t in tellings for p in t.recipients), draft.people),
        place=next(iter(_most(t.place for t in tellings if t.place is not None and t.status != "denied")), None),
        date=date, surely=surely, status=status_of(tellings, {r: p.day for r, p in pages.items()}), tellings=tellings, main=_is_main(kind, tellings, pages),
    )  # fmt: skip


def _settled(telling: Telling, draft: _Draft, day: dt.date | None) -> Telling:
    """What a report before the day calls by its name only is planned still; of a disaster nothing is planned."""
    date, surely = date_of(draft.tellings)
    when = bounds(date) if date is not None and surely == 3 else None
    if telling.status == "happened" and when is not None and day is not None and when[0] > day and telling.surely < 3:
        return telling._replace(status="planned")
    if telling.status == "planned" and telling.surely < 3 and day is not None and when is not None and when[1] < day:
        cancelled = any(t.status == "cancelled" for t in draft.tellings)
        return telling._replace(status="cancelled" if cancelled else "happened")
    if telling.status == "planned" and any(
        t.report == telling.report and t.status == "cancelled" for t in draft.tellings
    ):
        return telling._replace(status="cancelled")
    return telling


def status_of(tellings: Sequence[Telling], days: Mapping[str, dt.date | None]) -> str:
    """What became of it by all tellings together; what some assert and others deny is disputed.

    What is denied before the day on which others say that it happened is not in dispute. `days` are the reports'.
    """
    tellings = [t for t in tellings if not (t.kind.effect and t.status == "denied")] or tellings  # "nobody was hurt"
    found = {t.status for t in tellings}
    if "happened" in found and "denied" in found:
        done = [t for t in tellings if t.status == "happened"]
        said = {t.chain[-1] for t in done}
        for denial in (t for t in tellings if t.status == "denied" and t.chain[-1] not in said):
            day = days.get(denial.report)
            if not all(
                day is not None and t.surely == 3 and (b := bounds(t.date or "")) is not None and b[0] > day
                for t in done
            ):
                return "disputed"
        return "happened"
    if {"planned", "denied"} <= found and "happened" not in found and tellings[-1].status == "denied":
        return "cancelled"
    for status in ("happened", "cancelled", "planned", "denied"):
        if status in found:
            return status
    return "hypothetical"


def _kind(tellings: Sequence[Telling], pages: Mapping[str, Page]) -> Kind:
    """The kind that most tellings have, effects aside; a disaster that somebody caused is an assault."""
    kinds = Counter(t.kind for t in tellings if not t.kind.effect) or Counter(t.kind for t in tellings)
    kind = max(kinds, key=lambda k: (kinds[k], -next(n for n, t in enumerate(tellings) if t.kind is k)))
    if (
        kind.family == "disaster"
        and kind.type == "OTHER"
        and 3 * sum(n for k, n in kinds.items() if k.type == "ASSAULT") >= sum(kinds.values())
    ):
        kind = max((k for k in kinds if k.type == "ASSAULT"), key=lambda k: kinds[k])
    if kind.family in ("disaster", "toll"):
        meant = sum(MEANT.search(pages[t.report].words(t.sentence)) is not None for t in tellings)
        if 2 * meant > len(tellings):
            return kind._replace(type="ASSAULT")
    return kind


def _mode(kind: Kind, tellings: Sequence[Telling]) -> str | None:
    modes = Counter(
        t.event.mode for t in tellings if t.event is not None and t.event.mode and t.event.type == kind.type
    )
    return modes.most_common(1)[0][0] if modes else kind.mode


def _most(names: Iterable[str | None], known: Set[str] = frozenset()) -> tuple[str, ...]:
    """Names in the order of how often they stand there; those that are `known`, by an id, first."""
    count = Counter(n for n in names if n)
    order = list(count)
    return tuple(sorted(count, key=lambda n: (n not in known, -count[n], order.index(n))))


def _title(tellings: Sequence[Telling], pages: Mapping[str, Page]) -> str:
    """The words of the clearest telling's sentence, cut to a line."""
    best = min(tellings, key=lambda t: (t.status in ("hypothetical", "called_for"), t.surely < 3, t.kind.effect))
    words = " ".join(pages[best.report].words(best.sentence).split())
    return words if len(words) <= 90 else words[:90].rsplit(" ", 1)[0] + " …"


def _is_main(kind: Kind, tellings: Sequence[Telling], pages: Mapping[str, Page]) -> bool:
    firm = [t for t in tellings if t.status not in ("hypothetical", "called_for") and not t.background]
    if not firm:
        return False
    addresses = {pages[t.report].record.report.url or t.report for t in firm}
    if len(addresses) > 1:
        return True
    if kind.family in ("appointment", "closure", "launch", "sanction", "accusal", "toll"):
        return False
    if "/" in kind.family:
        return all((kind.mode, *(t.actors and t.recipients for t in firm))) and any(t.surely > 1 for t in firm)
    return any(t.surely > 1 or t.status == "happened" for t in firm)
