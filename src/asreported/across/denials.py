"""Denials: what some say happened and another says did not; and what could not be so if it had.

"There was no meeting" answers every report of the meeting, and counts where it first stands. "Still in custody on Friday"
answers "freed on Thursday". A charge and the denial of the accused, and a plan that came out otherwise, are no contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from asreported.across.claims import Side, clause_of, side_at
from asreported.across.happening_words import NO_PLAN, NOT_YET, STILL
from asreported.across.happenings import Happening
from asreported.across.origins import origin_of
from asreported.across.pages import Page
from asreported.across.tellings import Telling
from asreported.record.edtf import bounds
from asreported.record.span import hull

# Kinds whose tellings say what somebody thinks of another: no denial of these is a contradiction.
CHARGES = frozenset({"accusal", "charge", "inquiry"})
# Where a "yet" or "so far" makes a denial one for the time being, in code points.
NEAR = 30
# "denied shooting at them": the accused speaks of himself
_OWN_DEED = re.compile(r"\bden(?:y|ies|ied|ying) (?:[a-z]+ing|having)\b", re.IGNORECASE)

Found = tuple[Side, Side, Literal["happened", "actor"], str, str]


def denied(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """Each report's first telling against the denial where it first stands; then what would not still be so."""
    by_id = {p.record.report.id: p for p in pages}
    for h in happenings:
        against = [t for t in h.tellings if _is_denial(t, by_id[t.report])]
        if against and h.tellings[0].kind.family not in CHARGES:
            yield from _claims_against(_clearest(against), h, by_id)
    yield from _still_so(happenings, pages)


def _is_denial(telling: Telling, page: Page) -> bool:
    """Is it a denial in somebody's words of this very happening, for good, and not of his own deed?"""
    if telling.status != "denied" or telling.statement is None or telling.kind.effect or telling.another:
        return False
    sentence = telling.sentence
    near = page.text[max(sentence.start, telling.span.start - NEAR) : min(sentence.end, telling.span.end + NEAR)]
    return NOT_YET.search(near) is None and _OWN_DEED.search(page.words(sentence)) is None


def _claims_against(denial: Telling, h: Happening, pages: Mapping[str, Page]) -> Iterator[Found]:
    there = pages[denial.report]
    source = origin_of(there, denial.statement)
    told = {"happened", "planned"} if NO_PLAN.search(there.words(denial.sentence)) else {"happened"}
    deed = denial.kind.type == "ASSAULT" and denial.event is not None and bool(denial.event.actors)
    seen: set[str] = set()
    for t in h.tellings:
        if t.status not in told or t.report in seen or not _is_of_one_kind(t, denial):
            continue
        if origin_of(pages[t.report], t.statement).is_one_with(source) or (
            t.status == "happened" and _is_later(t, there)
        ):
            continue
        seen.add(t.report)
        yield side_at(pages[t.report], t.span), _whole(denial, there), "actor" if deed else "happened", h.id, "denied"


def _is_of_one_kind(telling: Telling, denial: Telling) -> bool:
    """Is the claim of what was denied? A wave that is denied is not the quake, though both are of one happening."""
    if telling.kind.effect or telling.kind.family != denial.kind.family:
        return False
    return telling.kind.name == denial.kind.name or telling.kind.family != "disaster"


def _still_so(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """What would not be so, had it happened: "freed on Thursday" against "still in custody on Friday"."""
    by_id = {p.record.report.id: p for p in pages}
    for h in happenings:
        family = h.tellings[0].kind.family
        done = [t for t in h.tellings if t.status == "happened" and not t.kind.effect]
        if family not in STILL or not done:
            continue
        for page in pages:
            for s in page.record.statements:
                m = STILL[family].search(page.words(hull(s.content))) if s.made and s.polarity == "positive" else None
                if m is None:
                    continue
                said, source = hull(s.content), origin_of(page, s)
                days = [d for t in page.record.times if said.holds(t.span) and (d := bounds(t.edtf or "")) is not None]
                day = days[0][0] if days else page.day
                for t in done:
                    when = bounds(t.date) if t.date is not None else None
                    early = when is not None and day is not None and when[0] <= day
                    if early and not origin_of(by_id[t.report], t.statement).is_one_with(source):
                        yield side_at(by_id[t.report], t.span), side_at(page, said), "happened", h.id, "still_so"
                        break


def _clearest(denials: Sequence[Telling]) -> Telling:
    """Of the first report's denials one in the denier's own words, if there is one: "There was no meeting"."""
    first = [t for t in denials if t.report == denials[0].report]
    quoted = [t for t in first if t.statement is not None and t.statement.kind == "direct"]
    return quoted[0] if quoted else first[0]


def _whole(telling: Telling, page: Page) -> Side:
    """A denial with its clause, "no such meeting took place": the bare word would not show that it denies."""
    side, clause = side_at(page, telling.span), clause_of(page, telling.span)
    return side._replace(span=clause, value=" ".join(page.words(clause).split()))


def _is_later(telling: Telling, denier: Page) -> bool:
    """Is the claim about a day that was still to come when it was denied?"""
    day = bounds(telling.date) if telling.date is not None and telling.surely == 3 else None
    return day is not None and denier.day is not None and day[0] > denier.day
