"""Places of one happening that exclude each other: Lissen and Grauburg, Pier 4 and Pier 6, at home and at the table.

A village and its country do not exclude each other, nor do a hotel and its town. Without a map that is told by words: what
has a people's name ("Kaldovian") is a country, and "Lissen, Kaldovia" or "Lissen in Kaldovia" says which holds which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from asreported.across.claims import Side, side_at
from asreported.across.happenings import Happening
from asreported.across.origins import origin_of
from asreported.across.pages import PROSE, Page, statement_at
from asreported.across.tellings import Telling
from asreported.language.en import ENGLISH
from asreported.language.names import find
from asreported.record.edtf import bounds
from asreported.record.span import Span, hull

# Things of which there are many, told apart by a number or a letter.
NUMBERED = re.compile(
    r"\b(?P<what>Pier|Berth|Gate|Terminal|Platform|Hall|Block|Building|Tower|Runway|Highway|Motorway|Route|Junction|Exit|Unit|Reactor|Shaft|Ward|"
    r"Room|Floor|Line|Track|Sector|Zone|District|School|Checkpoint|Bridge|Warehouse|Hangar|Depot|Dock|Quay|Silo|Lock|Camp|Station|Well|Tunnel|"
    r"Carriage|Level|Plant|Furnace|Pit) (?:No\.? ?|Number )?(?P<which>\d+[A-Z]?|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)  # fmt: skip
NOT = re.compile(
    r"(?:,| and| but)? (?:and |but )?(?:not|rather than|instead of)(?: (?:in|at|on|near))?(?: the)? $", re.IGNORECASE
)
ALIBI = re.compile(
    r"\b(?:at (?:his |her |their )?(?:own )?(?:home|house|desk|office|farm|bedside)|in bed|in hospital|abroad|elsewhere|on (?:holiday|leave|vacation)|"
    r"in [A-Z]\w+)\b")  # fmt: skip
CALENDAR = re.compile(
    r"in (?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December)$"
)
_ITSELF = re.compile(r"\b(?:he|she|they|I|we)\b", re.IGNORECASE)

SETTLEMENT = r"(?:city|town|village|port|port city|resort|hamlet|township|capital|municipality|spa town)"
FACILITY = re.compile(
    r"\b(?:airport|bridge|station|hotel|palace|crossing|hospital|stadium|square|airfield|airbase|base|prison|jail|courthouse|checkpoint|harbour|"
    r"museum|church|cathedral|mosque|university|school|factory|plant|theatre|theater|tower|mine|barracks|embassy|Hotel)\b", re.IGNORECASE)  # fmt: skip
# Whose sea, sky or soil it was.
WATERS = re.compile(
    r"\b(?:in|inside|within|into|over|on|entered|violated)(?: the)? (?P<whose>[A-Z][\w-]+)(?:[’']s?)?(?: own| territorial| sovereign)* (?:waters|airspace|territory|soil)\b"
)
Found = tuple[Side, Side, str | None, str]


def clashes(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """Pairs of places that exclude each other: both sides, the happening, and the name of the rule."""
    yield from numbered_places(happenings, pages)
    yield from named_places(happenings, pages)
    yield from whose_waters(happenings, pages)
    yield from alibis(happenings, pages)


def numbered_places(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """ "Pier 6, not Pier 4" here, "at Pier 4" there."""
    named = [(page, m) for page in pages for m in _numbered(page)]
    against: set[frozenset[str]] = set()
    own: dict[tuple[str, str], tuple[Page, Span, str]] = {}
    for n, (page, span) in enumerate(named):
        what, which = _key(page, span)
        earlier = named[n - 1] if n else None
        if earlier is not None and earlier[0] is page and _is_set_against(page, earlier[1], span):
            against.add(frozenset({f"{what} {which}", f"{what} {_key(page, earlier[1])[1]}"}))
            yield side_at(page, earlier[1]), side_at(page, span), _about(page, span, happenings), "numbered_places"
            continue
        own.setdefault((page.record.report.id, what), (page, span, which))
    claims = list(own.items())
    for n, ((_, what), (page, span, which)) in enumerate(claims):
        for (_, other), (there, place, number) in claims[n + 1 :]:
            if what != other or which == number or there.record.report.id == page.record.report.id:
                continue
            told, also = _about(page, span, happenings, within=True), _about(there, place, happenings, within=True)
            if frozenset({f"{what} {which}", f"{what} {number}"}) in against or (told is not None and told == also):
                yield side_at(page, span), side_at(there, place), told or also, "numbered_places"


def _is_set_against(page: Page, one: Span, other: Span) -> bool:
    """Are they two of a kind, the second after a "not": "Pier 6, not Pier 4"?"""
    (what, which), (also, number) = _key(page, one), _key(page, other)
    return what == also and which != number and NOT.fullmatch(page.text[one.end : other.start]) is not None


def _numbered(page: Page) -> list[Span]:
    out = []
    for s in page.record.sections:
        if s.kind in PROSE - {"caption"}:
            out += [Span(s.start + m.start(), s.start + m.end()) for m in NUMBERED.finditer(page.words(s.span))]
    return out


def _key(page: Page, span: Span) -> tuple[str, str]:
    m = NUMBERED.search(page.words(span))
    return (m["what"].lower(), m["which"].lower()) if m else ("", "")


def _about(page: Page, span: Span, happenings: Sequence[Happening], *, within: bool = False) -> str | None:
    """The happening told of nearest to words of a report; with `within` only one of the same sentence."""
    here = [
        (abs(t.span.start - span.start), h.id)
        for h in happenings
        for t in h.tellings
        if t.report == page.record.report.id and (not within or t.sentence.holds(span))
    ]
    return min(here)[1] if here else None


def named_places(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """The talks were in one town here, and in another there, on one day."""
    by_id = {p.record.report.id: p for p in pages}
    looked_up: dict[tuple[str, str], bool] = {}
    for h in happenings:
        if h.type == "PROTEST":
            continue  # one strike is held in many towns
        first: dict[str, Telling] = {}
        for t in h.tellings:
            if (
                t.status in ("happened", "planned")
                and t.place_span is not None
                and not t.kind.effect
                and _is_settled(by_id[t.report], t)
            ):
                first.setdefault(t.report, t)
        told = list(first.values())
        for n, one in enumerate(told):
            for other in told[n + 1 :]:
                if one.status == other.status and _is_surely_one(one, other) and _exclude(one, other, by_id, looked_up):
                    a, b = (by_id[t.report] for t in (one, other))
                    if not origin_of(a, one.statement).is_one_with(origin_of(b, other.statement)):
                        yield (
                            side_at(a, one.place_span or one.span),
                            side_at(b, other.place_span or other.span),
                            h.id,
                            "named_places",
                        )


def whose_waters(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """ "In Mirren's own waters" here, "in Talian waters" there: each report's first, of two sources."""
    first: list[tuple[Page, Span, str]] = []
    for page in pages:
        for s in page.record.sections:
            found = WATERS.search(page.words(s.span)) if s.kind in PROSE - {"caption"} else None
            if found is not None:
                first.append((page, Span(s.start + found.start("whose"), s.start + found.end()), found["whose"][:4]))
                break
    for n, (page, span, whose) in enumerate(first):
        for there, place, other in first[n + 1 :]:
            a, b = (origin_of(p, statement_at(p.record.statements, s)) for p, s in ((page, span), (there, place)))
            same = page.words(span).split()[-1] == there.words(place).split()[-1]
            if whose != other and same and not a.is_one_with(b):
                yield side_at(page, span), side_at(there, place), _about(page, span, happenings), "whose_waters"


def _is_surely_one(one: Telling, other: Telling) -> bool:
    """Is it sure that both tell of one happening: by their days, or by somebody who is in both?"""
    if one.people & other.people:
        return True
    a, b = (bounds(t.date) if t.date is not None and t.surely == 3 else None for t in (one, other))
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]


def _is_settled(page: Page, telling: Telling) -> bool:
    """Is the place named as where it was, "in" or "at" it?"""
    span = telling.place_span
    return (
        span is not None
        and re.search(r"\b(?:in|at)(?: the)?(?: [\w-]+){0,4} $", page.text[max(0, span.start - 50) : span.start])
        is not None
    )


def _exclude(one: Telling, other: Telling, pages: Mapping[str, Page], known: dict[tuple[str, str], bool]) -> bool:
    """Can it not have been in both places? `known` keeps what the reports say of each two names."""
    if one.place == other.place or one.place_span is None or other.place_span is None:
        return False
    names = pages[one.report].words(one.place_span), pages[other.report].words(other.place_span)
    if names not in known:
        known[names] = _exclude_each_other(*names, tuple(pages.values()))
    return known[names]


def _exclude_each_other(a: str, b: str, pages: Sequence[Page]) -> bool:
    if a.lower() in b.lower() or b.lower() in a.lower() or any(_is_country(x, pages) for x in (a, b)):
        return False
    facilities = all(FACILITY.search(x) for x in (a, b))
    if not facilities and not (_is_settlement(a, pages) and _is_settlement(b, pages)):
        return False
    return not any(_holds(x, y, pages) for x, y in ((a, b), (b, a)))


def _is_settlement(name: str, pages: Sequence[Page]) -> bool:
    """Is it a city or a village: by the gazetteer, or by a report's words ("the city of", "a ski village")?"""
    names = ENGLISH.names
    if find(names.countries, name) is not None or find(names.states, name) is not None:
        return False
    if names.located(name) is not None or find(names.capitals, name) is not None:
        return True
    n = re.escape(name)
    said = re.compile(
        rf"\b{SETTLEMENT} (?:of )?{n}\b|\b{n}, (?:an?|the)(?: [\w'’-]+){{0,4}} {SETTLEMENT}\b|\b{n} is (?:an?|the)(?: [\w'’-]+){{0,4}} {SETTLEMENT}\b"
    )
    return any(said.search(p.text) for p in pages)


def _is_country(name: str, pages: Sequence[Page]) -> bool:
    """Has it a people's name in the story ("Kaldovia", "Kaldovian"), or is it known as a country?"""
    stem = re.escape(name.rstrip("aeioy") if len(name) > 4 else name)
    people = re.compile(rf"\b{stem}(?:n|ns|an|ans|ian|ians|i|is|ish|ese)\b")
    for page in pages:
        if any(m for m in people.finditer(page.text) if m[0] != name):
            return True
        if any(
            e.country and e.name == name and e.type in ("government", "place") and e.sector == "GOV"
            for e in page.record.entities
        ):
            return True
    return False


def _holds(part: str, whole: str, pages: Sequence[Page]) -> bool:
    """Does a report say that one lies in the other: "Lissen, Kaldovia", "Lissen in Kaldovia", "the Lissen district of"?"""
    between = r"(?:,| in| in the \w+| of| district of| suburb of| quarter of| part of)(?: the)?"
    said = re.compile(rf"\b{re.escape(part)}(?: [a-z]+){{0,2}}{between} {re.escape(whole)}\b")
    owned = re.compile(rf"\b{re.escape(whole)}[’']s (?:[\w-]+ ){{0,3}}{re.escape(part)}\b")
    return any(said.search(p.text) or owned.search(p.text) for p in pages)


def alibis(happenings: Sequence[Happening], pages: Sequence[Page]) -> Iterator[Found]:
    """Somebody who is said to have been there says that he was elsewhere: "she had spent Sunday at home"."""
    by_id = {p.record.report.id: p for p in pages}
    for h in happenings:
        day = bounds(h.date) if h.date is not None else None
        for page in pages:
            for s in page.record.statements:
                content = hull(s.content)
                words = page.words(content)
                m = ALIBI.search(words) if s.made and _ITSELF.search(words) else None
                who = origin_of(page, s).people
                times = [d for t in page.record.times if content.holds(t.span) and t.edtf and (d := bounds(t.edtf))]
                if (
                    m is None
                    or CALENDAR.match(m[0])
                    or not who
                    or day is None
                    or not any(d[0] <= day[1] and day[0] <= d[1] for d in times)
                ):
                    continue
                for t in h.tellings:
                    if (
                        t.status == "happened"
                        and t.place_span is not None
                        and who & {*t.actors, *t.recipients}
                        and t.report != page.record.report.id
                    ):
                        yield side_at(by_id[t.report], t.place_span), side_at(page, content), h.id, "alibis"
                        break
