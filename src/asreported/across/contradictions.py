"""Contradictions: two places in reports of one story that cannot both be true. Which of them is right is not said.

The dead are 11 here and 14 there; the talks were in Lissen, or in Grauburg; two say that he resigned and his lawyer that he
did not. A side is a report, the words, their value and on whose word they stand. No contradiction: a number that one
source revised, two revisions of one article, a plan that came out otherwise, a charge and its denial.

    found = contradictions_of(happenings, pages)
    found[0].on, found[0].a.value, found[0].b.value       # ("number", "11", "14")
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from asreported.across import contrasts, denials, places
from asreported.across.claims import Side, side_at
from asreported.across.denied_reports import denied_reports
from asreported.across.denied_words import denied_words
from asreported.across.figures import Range, figures_in, following_in, number_of
from asreported.across.happenings import Happening
from asreported.across.origins import Origin, origin_of
from asreported.across.pages import PROSE, Page, statement_at
from asreported.across.tellings import Telling
from asreported.record.edtf import bounds
from asreported.record.span import Span

On = Literal["number", "place", "time", "actor", "happened", "other"]
_FAMILIES = {
    "dead": ("disaster", "toll", "march"), "injured": ("disaster", "toll", "march"), "missing": ("disaster", "toll"),
    "aboard": ("disaster",), "jobs": ("launch", "deal"), "freed": ("release",), "arrested": ("arrest", "march", "disaster"), "evacuated": ("evacuation", "disaster", "closure"), "crowd": ("march", "strike", "ceremony"),
    "share": ("strike", "march", "election"), "turnout": ("election", "strike"), "magnitude": ("disaster",), "speed": ("disaster",), "there": ("disaster",), "rise": ("deal", "strike"), "ill": ("disaster",), "suspects": ("theft", "disaster", "abduction"), "destroyed": ("disaster",),
}  # fmt: skip
OLD_DAYS = 60
_REVISED = re.compile(
    r"\b(?:than (?:first|earlier|previously|initially) (?:stated|said|reported|thought)|revis(?:ed|ing) (?:up|down|from))\b",
    re.IGNORECASE,
)


class Contradiction(NamedTuple):
    """Two sides that cannot both be true, what they clash on, and the happening that they bear on (None: none of them).

    by  the name of the rule that found it
    """

    a: Side
    b: Side
    on: On
    happening: str | None
    by: str


class Number(NamedTuple):
    """A figure in its report: what it counts, where, and on whose word."""

    page: Page
    counts: str
    span: Span
    number: Span
    range: Range
    origin: Origin
    happening: Happening
    whom: str = ""

    def clashes_with(self, other: Number) -> bool:
        """Do both count the same people, on the word of two, and does no number fit both?"""
        if self.whom and other.whom and self.whom != other.whom:
            return False
        return not self.range.meets(other.range) and not self.origin.is_one_with(other.origin)


def contradictions_of(happenings: Sequence[Happening], pages: Iterable[Page]) -> tuple[Contradiction, ...]:
    """All contradictions of a story, once for each pair of reports and point, rule by rule."""
    order = sorted(pages, key=lambda p: (p.moment, p.record.report.id))
    urls = {p.record.report.id: p.record.report.url or p.record.report.id for p in order}
    notes = [p.words(s.span) for p in order for s in p.record.sections if s.kind in ("correction", "update_note")]
    out: list[Contradiction] = []
    between: defaultdict[frozenset[str], list[Contradiction]] = defaultdict(list)
    for rule in RULES:
        for found in rule(happenings, order):
            reports = frozenset({found.a.report, found.b.report})
            revised = len(reports) > 1 and urls[found.a.report] == urls[found.b.report]
            if revised or any(_is_again(found, o) for o in between[reports]) or _is_corrected(found, notes):
                continue
            between[reports].append(found)
            out.append(found)
    return tuple(out)


def _is_again(one: Contradiction, other: Contradiction) -> bool:
    """Is it the same pair, seen by another rule, or by one rule through other words of both reports?"""
    for x, y in ((other.a, other.b), (other.b, other.a)):
        if one.a.report == x.report and one.b.report == y.report:
            if one.a.span.overlaps(x.span) and one.b.span.overlaps(y.span):
                return True
            if (
                one.happening == other.happening
                and other.by == "denied"
                and one.by in ("denied", "denied_by_its_verb", "denied_by_its_paper")
            ):
                return True
    return False


def _is_corrected(found: Contradiction, notes: Sequence[str]) -> bool:
    """Are they two values that a correction in one of the reports explains: "3.1 million, not 2.4 million"?"""
    values = [re.escape(_digits(side.value)) for side in (found.a, found.b)] if found.on == "number" else []
    return bool(values) and any(all(re.search(rf"(?<![\d.,]){v}(?!\d|[.,]\d)", n) for v in values) for n in notes)


def _digits(value: str) -> str:
    m = re.search(r"\d[\d,.]*\d|\d", value)
    return m[0] if m else value


def numbers_that_clash(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """Counts of one thing that no number fits: each report's own count against the others', and sources within one."""
    groups: defaultdict[tuple[str, str], list[Number]] = defaultdict(list)
    for page in pages:
        for number in _numbers(page, happenings):
            groups[number.happening.id, number.counts].append(number)
    for group in groups.values():
        own: dict[str, Number] = {}
        for number in group:
            own.setdefault(number.page.record.report.id, number)
        for n, one in enumerate(group):
            for other in group[n + 1 :]:
                here = one.page is other.page
                mine = own[one.page.record.report.id] is one and own[other.page.record.report.id] is other
                if (here or mine) and one.clashes_with(other):
                    yield Contradiction(
                        _number_side(one), _number_side(other), "number", one.happening.id, "numbers_that_clash"
                    )


def _number_side(number: Number) -> Side:
    side = side_at(number.page, number.span)
    return side._replace(value=number.page.words(number.number))


def _numbers(page: Page, happenings: Sequence[Happening]) -> Iterator[Number]:
    """The figures of a report's prose that count something of a happening, in order."""
    last: Number | None = None
    for sentence in page.record.sentences:
        if not _is_prose(page, sentence):
            continue
        words = page.words(sentence)
        if _REVISED.search(words):
            continue
        for f in figures_in(words):
            if (
                _FAMILIES.get(f.counts) is None
                and not f.counts.startswith("value")
                and not any(
                    t.sentence == sentence for h in happenings for t in h.tellings if t.report == page.record.report.id
                )
            ):
                continue  # money of nothing that the sentence tells of
            happening = _counted_in(page, sentence, f.counts, happenings)
            if happening is None:
                continue
            span = Span(sentence.start + f.start, sentence.start + f.end)
            number = Span(sentence.start + f.number[0], sentence.start + f.number[1])
            # A rise is wanted, offered and agreed upon: only what is said of this one at once clashes with it.
            counts = f"rise {page.record.report.id} {sentence.start}" if f.counts == "rise" else f.counts
            last = Number(page, counts, span, number, f.range, _origin_at(page, number), happening, f.whom)
            yield last
            if f.counts == "injured" and f.range.high == 0:  # where nobody is hurt nobody is dead
                yield last._replace(counts="dead")
        more = following_in(words)
        if more is not None and last is not None and sentence.start - last.span.end < 200:
            span = Span(sentence.start + more[0], sentence.start + more[1])
            if span.start > last.span.end:
                yield last._replace(span=span, number=span, range=more[2], origin=_origin_at(page, span))


def _origin_at(page: Page, span: Span) -> Origin:
    return origin_of(page, statement_at(page.record.statements, span))


def _is_prose(page: Page, sentence: Span) -> bool:
    section = next((s for s in page.record.sections if s.start <= sentence.start < s.end), None)
    return section is not None and section.kind in PROSE - {"caption"}


def _counted_in(page: Page, sentence: Span, counts: str, happenings: Sequence[Happening]) -> Happening | None:
    """The happening whose dead, crowd or cost a sentence counts: one that it tells of, else the one most told of."""
    families = _FAMILIES.get(counts)
    telling = [
        h for h in happenings if any(t.sentence == sentence and t.report == page.record.report.id for t in h.tellings)
    ]
    # A year of old, or another happening, is counted in a sentence that tells of no happening of this story.
    times = [t for t in page.record.times if sentence.start <= t.start < sentence.end and t.edtf]
    days = [d for t in times if (d := bounds(t.edtf or "")) is not None]
    old = page.day is not None and any((page.day - d[1]).days > OLD_DAYS for d in days)
    if old and not telling:
        return None
    if counts in ("jobs", "aboard") or counts.startswith("value"):  # of which a story has one number
        return max(happenings, key=lambda h: len({t.report for t in h.tellings}), default=None)
    if families is None:  # money: whatever the sentence tells of, else what the story tells most of
        among = telling or list(happenings)
        return max(among, key=lambda h: len({t.report for t in h.tellings}), default=None)
    for family in families:
        inside = [h for h in telling if h.tellings[0].kind.family == family]
        if inside:
            return inside[0]
    if old:
        return None
    for family in families:
        among = [h for h in happenings if h.tellings[0].kind.family == family and h.status != "planned"]
        if among:
            return max(among, key=lambda h: len({t.report for t in h.tellings}))
    return None


def denied(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """What some assert and another denies, or what could not be so if it had happened (see `denials.py`)."""
    for a, b, on, happening, by in denials.denied(happenings, pages):
        yield Contradiction(a, b, on, happening, by)


def times_that_clash(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """Two days of what happens to somebody once, or two hours of one blast, on the word of two sources."""
    by_id = {p.record.report.id: p for p in pages}
    for h in happenings:
        first: dict[str, tuple[Telling, Span, tuple[float, float]]] = {}
        for t in h.tellings:
            at = _moment_of(t, by_id[t.report])
            if at is not None and t.status == "happened":
                first.setdefault(t.report, (t, *at))
        told = list(first.values())
        for n, (one, span, when) in enumerate(told):
            for other, there, then in told[n + 1 :]:
                same_measure = (when[1] >= 1) == (then[1] >= 1)
                apart = abs(when[0] - then[0]) > max(when[1], then[1])
                a, b = origin_of(by_id[one.report], one.statement), origin_of(by_id[other.report], other.statement)
                if same_measure and apart and one.kind.name == other.kind.name and not a.is_one_with(b):
                    yield Contradiction(
                        side_at(by_id[one.report], span), side_at(by_id[other.report], there), "time", h.id, "times_that_clash"
                    )  # fmt: skip


def _moment_of(telling: Telling, page: Page) -> tuple[Span, tuple[float, float]] | None:
    """The words that time a telling, and the time in days with its play: an hour's is half an hour, a day's the day."""
    if telling.kind.effect or telling.another:
        return None
    times = [t for t in page.record.times if telling.sentence.start <= t.start < telling.sentence.end and t.edtf]
    for t in times:
        clock = re.search(r"T(\d\d):(\d\d)", t.edtf or "")
        if clock and t.type == "TIME" and statement_at(page.record.statements, t.span) is telling.statement:
            return t.span, ((int(clock[1]) * 60 + int(clock[2])) / 1440, 0.5 / 24)
    if telling.kind.once and telling.surely == 3 and telling.date is not None:
        day = bounds(telling.date)
        used = next((t for t in times if (t.edtf or "")[:10] == telling.date), None)
        if day is not None and day[0] == day[1] and used is not None:
            return used.span, (float(day[0].toordinal()), 1.0 - 1e-9)
    return None


def places_that_clash(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """Two places of one happening (see `places.py`)."""
    for a, b, happening, by in places.clashes(happenings, pages):
        yield Contradiction(a, b, "place", happening, by)


def set_side_by_side(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """What a report itself sets against each other (see `contrasts.py`)."""
    for page in pages:
        for a, b, by in contrasts.contrasts_in(page):
            both = by == "only_so_many" or all(number_of(s.value) is not None for s in (a, b))
            yield Contradiction(a, b, "number" if both else "happened", _about(page, a, happenings), by)


def denied_by_its_verb(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """A deed that one report tells and another source denies with the same verb (see `denied_words.py`)."""
    by_id = {p.record.report.id: p for p in pages}
    for a, b in denied_words(pages):
        on: On = "actor" if re.match(r"den\w+ ", b.value) and "that" not in b.value.split() else "happened"
        yield Contradiction(a, b, on, _about(by_id[a.report], a, happenings), "denied_by_its_verb")


def denied_by_its_paper(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """What a paper reported and another source denies, naming the paper (see `denied_reports.py`)."""
    by_id = {p.record.report.id: p for p in pages}
    for a, b in denied_reports(pages):
        yield Contradiction(a, b, "happened", _about(by_id[a.report], a, happenings), "denied_by_its_paper")


def _about(page: Page, side: Side, happenings: Sequence[Happening]) -> str | None:
    """The happening that a place in a report bears on: the one told of nearest to it."""
    here = [
        (abs(t.span.start - side.span.start), h.id)
        for h in happenings
        for t in h.tellings
        if t.report == page.record.report.id
    ]
    return min(here)[1] if here else None


def actors_that_clash(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Contradiction]:
    """Who did it: one source names another, and that one denies it or names the first."""
    by_id = {p.record.report.id: p for p in pages}
    for h in happenings:
        if h.type not in ("ASSAULT", "COERCE", "PROTEST"):
            continue
        named = [
            t
            for t in h.tellings
            if t.actors and t.statement is not None and t.status == "happened" and not t.kind.effect
        ]
        for n, one in enumerate(named):
            for other in named[n + 1 :]:
                a, b = origin_of(by_id[one.report], one.statement), origin_of(by_id[other.report], other.statement)
                if set(one.actors) & set(other.actors) or a.is_one_with(b):
                    continue
                if set(one.actors) & b.keys or set(other.actors) & a.keys:
                    sides = side_at(by_id[one.report], one.span), side_at(by_id[other.report], other.span)
                    yield Contradiction(*sides, "actor", h.id, "actors_that_clash")
        for page in pages:
            for s in page.record.statements:
                deny = contrasts.denies_a_part(page, s)
                if deny is None:
                    continue
                source = origin_of(page, s)
                said = [
                    t for t in h.tellings if t.statement is not None and t.status == "happened" and not t.kind.effect
                ]
                for t in said:
                    own = contrasts.speaks_of_his_own(page, s) and t.report == page.record.report.id
                    named_there = bool(set(t.actors) & source.keys) or own
                    if named_there and not origin_of(by_id[t.report], t.statement).is_one_with(source):
                        yield Contradiction(
                            side_at(by_id[t.report], t.span), side_at(page, deny), "actor", h.id, "actors_that_clash"
                        )
                        break


Rule = Callable[[Sequence[Happening], Sequence[Page]], Iterator[Contradiction]]
RULES: tuple[Rule, ...] = (
    numbers_that_clash, places_that_clash, denied, actors_that_clash, times_that_clash, set_side_by_side, denied_by_its_paper,
    denied_by_its_verb,
)  # fmt: skip

__all__ = ["RULES", "Contradiction", "Side", "contradictions_of"]
