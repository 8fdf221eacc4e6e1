"""Bodies: for whom somebody speaks. A minister's or a spokeswoman's word is the ministry's word.

"A spokesman for the Coast Guard" bears no name, but speaks for the Coast Guard; "a coast guard officer" does not.
`find_bodies` gathers from all reports who belongs to what; `behind` looks at one phrase of one report.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from asreported.across.outlets import GlobalOf, Outlets
from asreported.across.source_words import ANONYMOUS, BODY_NOUNS, COLLECTIVE, FIELD_HEADS, MOUTHS, PAPERS, UNNAMED
from asreported.across.spelling import fold, words_of
from asreported.record.entity import Entity
from asreported.record.record import Record
from asreported.record.span import Span, Spans, hull

_BODY_TYPES = ("organization", "government", "armed_group", "media")
_LANDS = frozenset(("place", "government"))
_PREPOSITIONS = frozenset("for of at by from in with to with who which that,".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What the reports say of a global entity: its names, types, sectors and countries."""

    names: frozenset[str]
    types: frozenset[str]
    sectors: frozenset[str]
    countries: frozenset[str]
    lands: frozenset[str] = frozenset()  # countries, by global id, of which its people are said to be

    @property
    def is_ministry(self) -> bool:
        """Does it bear the name of a ministry or a department?"""
        return any(w in FIELD_HEADS for name in self.names for w in map(fold, words_of(name)))

    def is_of(self, land: Fact) -> bool:
        """Is it a country's own: by what is known of it, by its name ("Tolmerian Foreign Ministry"), or by its people?"""
        if self.countries & land.countries:
            return True
        stems = {fold(w)[:5] for name in land.names for w in words_of(name) if len(w) > 3}
        return any(fold(w)[:5] in stems for name in self.names for w in words_of(name))

    @property
    def governs(self) -> bool:
        """Is it a government, a ministry or another body of the state?"""
        return "government" in self.types or "GOV" in self.sectors or self.is_ministry


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """Who belongs to what, by global ids, what is known of each, and which are ministries."""

    whole: Mapping[str, str]
    facts: Mapping[str, Fact]
    ministries: tuple[str, ...] = ()

    def is_land(self, who: str) -> bool:
        """Is it a country or another place, whose government may be meant?"""
        fact = self.facts.get(who)
        return fact is not None and bool(fact.types & _LANDS) and who not in self.ministries

    def ministry_of(self, land: str, near: frozenset[str]) -> str | None:
        """The ministry that a country's name stands for as a source: its only one in the report (`near`), else its foreign one."""
        if not self.is_land(land):
            return None
        fact = self.facts[land]
        theirs = [b for b in self.ministries if self._is_theirs(b, land, fact)]
        here = [b for b in theirs if b in near]
        if len(here) == 1:
            return here[0]
        foreign = [b for b in here or theirs if any(_field_of(n) == "foreign" for n in self.facts[b].names)]
        return foreign[0] if len(foreign) == 1 else None

    def of_land(self, ministry: str, land: str) -> str:
        """The ministry of the same field that is the country's own, where the one meant is not: "Ardesh's Foreign Ministry"."""
        fact = self.facts.get(land)
        if ministry not in self.ministries or fact is None or self._is_theirs(ministry, land, fact):
            return ministry
        fields = {_field_of(n) for n in self.facts[ministry].names}
        theirs = [
            b
            for b in self.ministries
            if self._is_theirs(b, land, fact) and any(_field_of(n) in fields for n in self.facts[b].names)
        ]
        return theirs[0] if len(theirs) == 1 else ministry

    def _is_theirs(self, ministry: str, land: str, fact: Fact) -> bool:
        return self.facts[ministry].is_of(fact) or land in self.facts[ministry].lands

    def top(self, who: str) -> str:
        """The body that somebody's word counts as, in the end: himself where he belongs to none."""
        seen = {who}
        while who in self.whole and self.whole[who] not in seen:
            who = self.whole[who]
            seen.add(who)
        return who


def find_bodies(records: Sequence[Record], global_of: GlobalOf, outlets: Outlets) -> Bodies:
    """Gather from all reports: what most of them say counts; where as many say each, the smaller id."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    gathered: defaultdict[str, tuple[set[str], set[str], set[str], set[str]]] = defaultdict(
        lambda: (set(), set(), set(), set())
    )
    named_bodies = _named_bodies(records, global_of)
    for record in records:
        for entity in record.entities:
            who = global_of(record.report.id, entity.id)
            if who is None:
                continue
            who = outlets.same.get(who, who)
            names, types, sectors, countries = gathered[who]
            names.update((entity.name, *entity.aliases))
            types.add(entity.type)
            sectors.update([entity.sector] if entity.sector else [])
            countries.update([entity.country] if entity.country else [])
            body = _belongs_to(record, entity, global_of, named_bodies)
            if body is not None and body != who:
                votes[who][outlets.same.get(body, body)] += 1
    whole = {who: min(c, key=lambda b: (-c[b], b)) for who, c in sorted(votes.items())}
    lands = _lands(records, global_of, whole, {who for who, (_, types, _, _) in gathered.items() if types & _LANDS})
    facts = {
        who: Fact(
            names=frozenset(n), types=frozenset(t), sectors=frozenset(s), countries=frozenset(c),
            lands=frozenset(lands.get(who, ())),
        )
        for who, (n, t, s, c) in gathered.items()
    }  # fmt: skip
    for who, body in _ministers(records, global_of, facts, named_bodies):
        whole.setdefault(outlets.same.get(who, who), body)
    return Bodies(whole=whole, facts=facts, ministries=tuple(sorted(who for who, f in facts.items() if f.is_ministry)))


def _ministers(
    records: Iterable[Record], global_of: GlobalOf, facts: Mapping[str, Fact], ministries: Mapping[str, set[str]]
) -> Iterator[tuple[str, str]]:
    """Ministers of a country whose one ministry of that field other reports name: "Tolmerian Foreign Minister Mourad"."""
    for record in records:
        for entity in record.entities:
            who = global_of(record.report.id, entity.id) if entity.type == "person" else None
            for role in entity.roles if who is not None else ():
                title = [fold(w) for w in words_of(role.title)]
                land = record.entity(role.of)
                if who is None or land is None or len(title) < 2 or title[-1] not in ("minister", "secretary"):
                    continue
                stems = {fold(w)[:5] for w in words_of(land.name) if len(w) > 3}
                theirs = [
                    b
                    for b in sorted(ministries.get(title[-2], ()))
                    if b in facts
                    and not stems.isdisjoint(
                        fold(w)[:5]
                        for f in (facts[b], *(facts[x] for x in facts[b].lands if x in facts))
                        for n in f.names
                        for w in words_of(n)
                    )
                ]
                if len(theirs) == 1:
                    yield who, theirs[0]


def _lands(
    records: Iterable[Record], global_of: GlobalOf, whole: Mapping[str, str], places: set[str]
) -> dict[str, set[str]]:
    """A body -> the countries of which its people are said to be: "Tolmeria's chief negotiator", a ministry's spokeswoman."""
    out: defaultdict[str, set[str]] = defaultdict(set)
    for record in records:
        for entity in record.entities:
            body = whole.get(global_of(record.report.id, entity.id) or "")
            owners = (global_of(record.report.id, r.of) for r in entity.roles if r.of is not None)
            if body is not None and body not in places:
                out[body].update(o for o in owners if o is not None and o in places)
    return out


def _named_bodies(records: Iterable[Record], global_of: GlobalOf) -> dict[str, set[str]]:
    """The field of a ministry ("interior", "foreign") -> the ministries of it that the reports name."""
    out: defaultdict[str, set[str]] = defaultdict(set)
    for record in records:
        for entity in record.entities:
            who = global_of(record.report.id, entity.id) if entity.type in _BODY_TYPES else None
            field = _field_of(entity.name)
            if who is not None and field:
                out[field].add(who)
    return out


def _field_of(name: str) -> str:
    """The field of a ministry by its name: "Sorvenian Interior Ministry", "Ministry of the Interior" -> "interior"."""
    words = [fold(w) for w in words_of(name)]
    for i, word in enumerate(words):
        if word in FIELD_HEADS:
            after = [w for w in words[i + 1 :] if w not in ("of", "the", "for", "and")]
            return after[0] if words[i + 1 : i + 2] in (["of"], ["for"]) and after else words[i - 1] if i else ""
    return ""


def _belongs_to(record: Record, entity: Entity, global_of: GlobalOf, ministries: Mapping[str, set[str]]) -> str | None:
    """The body of which a report says that somebody is part: by its own word, by a role in it, by a minister's title."""
    report = record.report.id
    owners = [entity.part_of] if entity.part_of else []
    owners += [r.of for r in entity.roles if r.of is not None]
    for owner in owners:
        whole = record.entity(owner)
        if whole is None or (whole.type not in _BODY_TYPES and whole.type != "other"):
            continue
        found = global_of(report, whole.id)
        found = (
            found
            if found is not None and whole.type != "other"
            else nearest_body(record, whole.name, entity, global_of)
        )
        if found is not None:
            return found
    if entity.type != "person":
        return None
    for role in entity.roles:
        title = [fold(w) for w in words_of(role.title)]
        if title[-1:] in (["minister"], ["secretary"]) and len(title) > 1:
            land = record.entity(role.of)
            near = {
                w
                for e in record.entities
                if _field_of(e.name) == title[-2] and _is_of(e.name, land) and (w := global_of(report, e.id))
            }
            found_in = near or (ministries.get(title[-2], set()) if land is None else set())
            if len(found_in) == 1:
                return next(iter(found_in))
            continue
        before = record.report.text[max(0, role.spans[0].start - 40) : role.spans[0].end]
        if title and title[-1] in MOUTHS:
            found = nearest_body(record, before, entity, global_of)
            if found is not None:
                return found
    return None


def _is_of(name: str, land: Entity | None) -> bool:
    """Does a ministry's name begin as the country's does, of which somebody is said to be minister?"""
    if land is None:
        return True
    stems = {fold(w)[:5] for form in (land.name, *land.aliases) for w in words_of(form)}
    return any(fold(w)[:5] in stems for w in words_of(name))


def nearest_body(
    record: Record, words: str, entity: Entity | None, global_of: GlobalOf, at: int | None = None
) -> str | None:
    """The named body that a common noun among the words stands for: "the ministry" -> the last ministry named before.

    Only where the report names one body of that noun, or one was named before `at`.
    """
    nouns = [w for w in re.findall(r"[a-z]+", words) if w in BODY_NOUNS]
    if not nouns:
        return None
    noun = nouns[-1]
    if at is None:
        at = min((m.start for m in record.mentions if entity is not None and m.entity == entity.id), default=0)
    seen: list[tuple[int, str]] = []
    for mention in record.mentions:
        holder = record.entity(mention.entity)
        if mention.kind != "name" or holder is None:
            continue
        name = {fold(w) for w in words_of(holder.name)}
        who = global_of(record.report.id, holder.id) if noun in name and holder.type != "person" else None
        if who is not None:
            seen.append((mention.start, who))
    before = [who for start, who in seen if start < at]
    if before:
        return before[-1]
    return seen[0][1] if len({who for _, who in seen}) == 1 else None


def by_people(record: Record, spans: Spans, bodies: Bodies, global_of: GlobalOf) -> str | None:
    """The body that a phrase names by its noun alone, where somebody named in the report belongs to one of that noun:
    "union organisers", "his ministry"."""
    phrase = hull(spans).of(record.report.text).lower() if spans else ""
    head = _head(phrase)
    nouns = [w for w in re.findall(r"[a-z]+", phrase) if w in BODY_NOUNS]
    if not nouns or head in UNNAMED or head not in MOUTHS | PAPERS | BODY_NOUNS:
        return None
    people = (global_of(record.report.id, e.id) for e in record.entities if e.type == "person")
    theirs = {bodies.whole[p] for p in people if p is not None and p in bodies.whole}
    found = {
        b
        for b in theirs
        if b in bodies.facts and any(nouns[-1] in map(fold, words_of(n)) for n in bodies.facts[b].names)
    }
    return next(iter(found)) if len(found) == 1 else None


def behind(record: Record, spans: Spans, global_of: GlobalOf) -> str | None:
    """The body for which a phrase without a name of its own speaks; None where it stays unnamed."""
    if not spans:
        return None
    text = record.report.text
    whole = hull(spans)
    words = whole.of(text)
    lower = words.lower()
    if any(a in lower or a in _after(record, whole) for a in ANONYMOUS):
        return None
    head = _head(words)
    if head in UNNAMED:
        return None
    inside = list(_named_inside(record, whole, global_of, ("'s " in lower or "’s " in lower) and head in MOUTHS))
    if head in MOUTHS or head in PAPERS:
        return inside[-1] if inside else nearest_body(record, lower, None, global_of, whole.start)
    if head in COLLECTIVE and not inside and lower.split()[0] not in ("a", "an", "some", "two", "three", "several"):
        return nearest_body(record, head, None, global_of, whole.start) or _bare(lower, head)
    if head in BODY_NOUNS:
        return inside[-1] if len(inside) == 1 and inside else nearest_body(record, head, None, global_of, whole.start)
    return None


def _after(record: Record, span: Span) -> str:
    """What follows in the span's sentence, up to a hundred letters: "..., who asked not to be named"."""
    sentence = next((s for s in record.sentences if s.start <= span.start < s.end), span)
    return record.report.text[span.end : min(sentence.end, span.end + 100)].lower()


def _head(words: str) -> str:
    """The head noun of a phrase, roughly: the last word before the first preposition or comma."""
    parts: list[str] = re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*|,", words.lower())
    for i, part in enumerate(parts):
        if i and (part == "," or part in _PREPOSITIONS):
            return parts[i - 1]
    return parts[-1] if parts else ""


def _bare(words: str, head: str) -> str:
    """The phrase up to its head, without an article: "the coast guard in Tarn" -> "coast guard"."""
    before = words[: words.index(head) + len(head)].split()
    return " ".join(w for w in before if w not in ("the", "local", "its", "their", "his", "her"))


def _named_inside(record: Record, span: Span, global_of: GlobalOf, anybody: bool) -> Iterator[str]:
    for mention in record.mentions:
        if mention.kind == "name" and span.holds(mention.span):
            entity = record.entity(mention.entity)
            if entity is not None and (anybody or entity.type in (*_BODY_TYPES, "other")):
                who = global_of(record.report.id, entity.id)
                if who is not None:
                    yield who
