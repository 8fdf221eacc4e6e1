"""Corroboration: how many independent origins a happening has, however many outlets carry it.

Seven papers that print one agency's text, which gives one ministry's word, are one origin: the ministry. Each telling of
a happening is followed to the end of its chain; a spokeswoman's word is her ministry's; all unnamed sources of one
outlet are one; a copy stands where its original stands; an outlet that is cited for a report of the set adds nothing to that
report's own origins; and an outlet's own word counts where somebody of it was there.

    found = Corroborator(records, voices, copies, load_outlets()).origins_of(tellings, "happened")
    found.count, [(o.who, o.why) for o in found.origins]      # 2, [("gl_41…", "it said so"), …]
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asreported.across.chains import UNNAMED, Chain, Copy, Voices
from asreported.across.sentences import own_sentence
from asreported.kb import Knowledge
from asreported.record.record import Record
from asreported.record.span import Span

# Which tellings say what became of a happening. A disputed one's origins are those who say that it happened.
SAYS = {
    "happened": frozenset(("happened", "ongoing")),
    "ongoing": frozenset(("happened", "ongoing")),
    "disputed": frozenset(("happened", "ongoing")),
    "cancelled": frozenset(("cancelled", "did_not_happen")),
    "denied": frozenset(("denied", "did_not_happen")),
    "did_not_happen": frozenset(("denied", "did_not_happen", "cancelled")),
}


class Telling(NamedTuple):
    """One place where a report tells of a happening, and what it makes of it there; `recalled`: it takes it as known."""

    report: str
    span: Span
    status: str = "happened"
    recalled: bool = False


class Origin(NamedTuple):
    """One origin: a global id, an outlet, or "unnamed:" and an outlet; why it counts; the tellings that rest on it."""

    who: str
    why: str
    rests_on: tuple[Telling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Corroboration:
    """The independent origins of a happening, ordered by `who`.

    first    the telling of the earliest report, whatever its status;  first_writer  whose text that report carries
    adds_nothing  the tellings that rest on no origin of their own, each with the reason
    unknown  what the count does not know, in words
    """

    origins: tuple[Origin, ...]
    first: Telling | None
    first_writer: str | None = None
    adds_nothing: tuple[tuple[Telling, str], ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many origins are independent of each other, as far as the reports tell."""
        return len(self.origins)


class Corroborator:
    """What origins are judged by: the records of a set, their voices, their copies, and what is known of outlets."""

    __slots__ = ("copies", "knowledge", "records", "voices")

    def __init__(
        self,
        records: Iterable[Record],
        voices: Voices,
        copies: Iterable[Copy] = (),
        knowledge: Knowledge | None = None,
    ) -> None:
        self.records: Mapping[str, Record] = {r.report.id: r for r in records}
        self.voices = voices
        self.copies = tuple(Copy(*c) for c in copies)
        self.knowledge = knowledge

    def origins_of(
        self, tellings: Iterable[Telling], status: str, chain_at: Callable[[Telling], Chain] | None = None
    ) -> Corroboration:
        """The independent origins of one happening. `chain_at` gives a telling's chain where the record is not to be asked.

        The order of the tellings does not matter, nor does a telling that comes twice. A telling of a report that the set
        does not hold is left out.
        """
        every = sorted({t for t in tellings if t.report in self.records}, key=lambda t: (self._when(t.report), *t))
        chains = {t: chain_at(t) if chain_at is not None else self._chain(t) for t in every}
        says = SAYS.get(status, frozenset((status,)))
        held = [t for t in every if t.status in says]
        found: defaultdict[str, list[tuple[Telling, str]]] = defaultdict(list)
        nothing: list[tuple[Telling, str]] = []
        tellers = {self.voices.outlets.of[t.report] for t in every}
        for telling in held:
            if telling.recalled:
                nothing.append((telling, "it takes it as known"))
                continue
            shadow = self._shadow(telling, held)
            if shadow is not None:
                nothing.append((telling, f"the same text as {shadow}"))
                continue
            who, why = self._origin(telling, chains[telling], tellers)
            if who is None:
                nothing.append((telling, why))
            else:
                found[who].append((telling, why))
        origins = self._joined(found)
        first = every[0] if every else None
        if not origins and every:
            origins = self._first_alone((held or every)[0])
        return Corroboration(
            origins=origins,
            first=first,
            first_writer=self._carried(first.report, self.voices.outlets.of[first.report]) if first else None,
            adds_nothing=tuple(n for n in nothing if not any(n[0] in o.rests_on for o in origins)),
            unknown=self._unknown(every, origins),
        )

    def _when(self, report: str) -> tuple[float, str]:
        """When a report came out in the form at hand, in seconds; one of no date comes last."""
        given = self.records[report].report
        day = given.updated or given.published
        if day is None:
            return (float("inf"), report)
        when = dt.datetime.fromisoformat(day)
        ahead = when.utcoffset() or dt.timedelta()
        local = dt.timedelta(days=when.toordinal(), hours=when.hour, minutes=when.minute, seconds=when.second)
        return ((local - ahead).total_seconds(), report)

    def _chain(self, telling: Telling) -> Chain:
        return self.voices.at(self.records[telling.report], telling.span)

    def _shadow(self, telling: Telling, held: Sequence[Telling]) -> str | None:
        """The report whose text a telling copies, if that one tells of it too and the sentence is not the copy's own."""
        for copy in self.copies:
            if telling.report not in copy.members:
                continue
            tell = [t for t in held if t.report in copy.members]
            lead = copy.origin if any(t.report == copy.origin for t in tell) else None
            lead = lead or min((t.report for t in tell), key=self._when)
            if lead == telling.report:
                continue
            if not own_sentence(self.records[telling.report], telling.span, self.records[lead]):
                return lead
        return None

    def _origin(self, telling: Telling, chain: Chain, tellers: set[str]) -> tuple[str | None, str]:
        """The origin on which one telling rests, rolled up, with the reason; None where it adds nothing."""
        last = chain[-1]
        if last.who == UNNAMED:
            outlet = next(link.who for link in reversed(chain[:-1]) if link.role != "source") if len(chain) > 1 else ""
            return f"{UNNAMED}:{self._carried(telling.report, outlet)}", "unnamed sources of one outlet are one"
        if last.role == "source":
            top = self.voices.bodies.top(last.who)
            return top, "it said so" if top == last.who else "somebody who speaks for it said so"
        if last.role == "medium":
            if last.who in tellers:
                return None, "an outlet is cited whose own report is among these"
            return last.who, "an outlet is cited whose report is not among these"
        writer = self._carried(telling.report, last.who)
        if self._was_there(telling.report, writer):
            return writer, "its own account, by somebody who was there"
        return None, "an outlet's own words, and nobody of it was there"

    def _carried(self, report: str, outlet: str) -> str:
        """The outlet whose text it is: a copy's is its original's."""
        of, credited = self.voices.outlets.of, self.voices.credits
        if outlet != of[report]:
            return outlet
        if report in credited:
            return credited[report].who
        for copy in self.copies:
            if report in copy.members:
                if copy.origin is not None and copy.origin in of:
                    return of[copy.origin]
                named = {credited[m].who for m in copy.members if m in credited}
                if len(named) == 1:
                    return next(iter(named))
        return outlet

    def _was_there(self, report: str, writer: str) -> bool:
        """Had the writer somebody on the spot? Its own dateline or byline says so, or a copy's that carries its text."""
        of, spots = self.voices.outlets.of, self.voices.spots
        if report in spots:
            return True
        group = {m for c in self.copies if report in c.members for m in c.members}
        return any(m in spots and (of.get(m) == writer or m == report) for m in group)

    def _joined(self, found: Mapping[str, Sequence[tuple[Telling, str]]]) -> tuple[Origin, ...]:
        """The origins; a country and its ministry are one, a state-run medium and the government that runs it too."""
        into: dict[str, tuple[str, str]] = {}
        for who in sorted(found):
            master = self._ministry(who, found)
            if master is not None:
                into[who] = (master, "a country speaks through its ministry")
                continue
            master = self._government(who, found)
            if master is not None:
                into[who] = (into.get(master, (master, ""))[0], "a state-run outlet is its government's")
        out: defaultdict[str, list[tuple[Telling, str]]] = defaultdict(list)
        for who, rests in found.items():
            top, why = into.get(who, (who, ""))
            out[top].extend((t, why or own) for t, own in rests)
        return tuple(
            Origin(who, "; ".join(sorted({why for _, why in rests})), tuple(sorted({t for t, _ in rests})))
            for who, rests in sorted(out.items())
        )

    def _ministry(self, who: str, found: Mapping[str, object]) -> str | None:
        """Of the other origins the one that is a ministry of this country."""
        facts = self.voices.bodies.facts
        land = facts.get(who)
        if land is None or not land.types & {"place", "government"} or land.is_ministry:
            return None
        theirs = [
            o
            for o in found
            if o != who and o in facts and facts[o].is_ministry and (facts[o].is_of(land) or who in facts[o].lands)
        ]
        return theirs[0] if len(theirs) == 1 else None

    def _government(self, who: str, found: Mapping[str, object]) -> str | None:
        """Of the other origins the one that is the government that runs this outlet."""
        country = None if who.startswith(UNNAMED) else self._entry(who)
        if country is None:
            return None
        facts = self.voices.bodies.facts
        masters = [o for o in found if o in facts and o != who and facts[o].governs and country in facts[o].countries]
        return min(masters, default=None)

    def _entry(self, who: str) -> str | None:
        """The country whose government runs an outlet; None where the knowledge base says of none that it does."""
        if self.knowledge is None:
            return None
        fact = self.voices.bodies.facts.get(who)
        names = {self.voices.outlets.names.get(who, who), *(fact.names if fact else ())}
        for name in sorted(names):
            for entry in self.knowledge.find(name):
                if entry.type == "media" and entry.kind == "state-run" and entry.country:
                    return entry.country
        return None

    def _first_alone(self, telling: Telling) -> tuple[Origin, ...]:
        writer = self._carried(telling.report, self.voices.outlets.of[telling.report])
        return (Origin(writer, "nobody else is named: the first to report it", (telling,)),)

    def _unknown(self, every: Sequence[Telling], origins: Sequence[Origin]) -> tuple[str, ...]:
        """What the count rests on without knowing it."""
        out: set[str] = set()
        for report in {t.report for t in every}:
            if report in self.voices.outlets.unknown:
                out.add(f"nobody says whose report {report} is")
            given = self.records[report].report
            if given.published is None:
                out.add(f"nobody says when {report} was published")
            for copy in self.copies:
                if report in copy.members and report != copy.origin and report not in self.voices.credits:
                    out.add(f"{report} carries another's text and does not say whose")
        for origin in origins:
            if origin.who.startswith(UNNAMED):
                outlet = origin.who.removeprefix(f"{UNNAMED}:")
                name = self.voices.outlets.names.get(outlet, outlet)
                out.add(f"whether the unnamed sources of {name} are others than those named")
        return tuple(sorted(out))
