"""An entity of one report, made ready to be compared with what other reports said: `Seen`, and the keys it is kept under.

    seen_in(record, names)[0].forms           # ("Ines Prado", "Prado")
    keys_of(seen, seen.forms).kept            # ("ines prado", "p prt a", ...)

What a report says between the lines comes in here: that the "Herald" of the Marnholt Herald is the paper itself, and
whose ministry "the Foreign Ministry" is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from asreported.across.name_tables import COMMON, ENDINGS, FIELD_OF
from asreported.across.shelf import Counts, Key
from asreported.across.spelling import fold, sounds_of, words_of
from asreported.language.names import NameWords, find
from asreported.record.entity import BODIES, Entity
from asreported.record.record import Record

# Of those under one key so many are looked at, the last to be seen; and no more than MOST for an entity.
MOST, SOME, FEW = 16, 6, 3
COUNTRY = "country:"
# What makes "Tolmeria" and "Tolmerian", "Ardesh" and "Ardeshi" one stem.
_DEMONYM = re.compile(r"(?<=...)(?:ians?|eans?|ans?|ese|ish|ia|is?|as?|ns?|s|e)$")
_BEFORE = re.compile(r"([^\W\d_][\w-]*)(?:([’']s?)|(s[’']))?\s+$")
_AFTER = re.compile(r"\s+(?:of|in)\s+(?:the\s+)?([^\W\d_][\w-]*)")


class Known(NamedTuple):
    """What a language's tables know of names.

    canonical  one form for all forms of a well-known name: `country:USA`, `known:United Nations`; None for others
    home       the country of a country's name or of a demonym ("Russian"), as a code
    """

    canonical: Callable[[str], str | None] = lambda _form: None
    home: Callable[[str], str | None] = lambda _form: None


class Seen(NamedTuple):
    """One entity of one report.

    sort     person | body | place | group | other, and `vague` when the report leaves that open
    forms    the names that it goes by in the report, its own first
    owners   whose body it is: codes of countries, or stems of names ("tolmer"); empty when the report does not tell
    company  who else is named in the report, countries and media with "@" before them ("@USA")
    """

    key: Key
    sort: str
    forms: tuple[str, ...]
    roles: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    country: str | None = None
    company: frozenset[str] = frozenset()
    canonical: str | None = None
    owners: frozenset[str] = frozenset()
    vague: bool = False

    def said(self) -> dict[str, Counts]:
        """What the report says of it, as a profile counts it."""
        said: dict[str, Iterable[str]] = {
            "sorts": (self.sort,) if not self.vague else (),
            "forms": self.forms,
            "aliases": (self.canonical,) if self.canonical else (),
            "roles": sorted(self.roles),
            "fields": sorted(self.fields),
            "countries": (self.country,) if self.country else (),
            "owners": sorted(self.owners),
            "company": sorted(self.company),
        }
        return {kind: dict.fromkeys(values, 1) for kind, values in said.items() if values}


def canonical_in(names: NameWords) -> Callable[[str], str | None]:
    """One form for the names that a language's tables know: `country:USA`, `known:United Nations`."""

    def canonical(form: str) -> str | None:
        country = find(names.countries, form)
        if country is not None:
            return COUNTRY + country
        known = find(names.known, form)
        return None if known is None else f"known:{known.name}"

    return canonical


def known_in(names: NameWords) -> Known:
    """All that a language's tables know of names."""
    return Known(canonical_in(names), lambda form: find(names.countries, form) or find(names.demonyms, form) or None)


def seen_in(record: Record, known: Known) -> list[Seen]:
    """The named entities of a record, the best known first."""
    spots: dict[str, list[tuple[int, int]]] = {}
    for m in record.mentions:
        if m.kind == "name":
            spots.setdefault(m.entity, []).append((m.start, m.end))
    named = [e for e in record.entities if not e.generic and e.id in spots]
    persons = {m.entity for m in record.mentions if m.kind == "pronoun" and m.type == "person"}
    names = {e.id: _company_name(e, known) for e in named}
    by_id = {e.id: e for e in record.entities}
    there = _country_of_report(record, named, spots)
    found = []
    for entity in sorted(named, key=lambda e: (-max(len(words_of(f)) for f in _forms(e)), -len(spots[e.id]), e.id)):
        company = frozenset(name for other, name in names.items() if other != entity.id)
        whose = _owners(entity, record.report.text, spots[entity.id], known) if is_body(entity) else ()
        owners = frozenset(whose)
        seen = _seen(entity, record, company, by_id, known)
        if not owners and there and is_body(entity) and all(map(is_common, seen.forms)):
            owners = frozenset((there,))
        vague = entity.type == "other" or (
            entity.type == "person" and not seen.roles and entity.id not in persons and _is_single(seen.forms)
        )
        found.append(seen._replace(owners=owners, vague=vague and seen.sort in ("person", "other")))
    return found


def sort_of(entity: Entity, canonical: str | None = None) -> str:
    """What can be the same as what: persons, bodies, places, the rest. A country that acts is still the place."""
    if canonical is not None and canonical.startswith(COUNTRY):
        return "place"
    if entity.type == "government" and canonical is None and not any(fold(w) in COMMON for w in words_of(entity.name)):
        return "place"
    return "body" if is_body(entity) else entity.type


def is_body(entity: Entity) -> bool:
    """Is it what people act as one in?"""
    return entity.type in BODIES


def is_common(form: str) -> bool:
    """Is a body's name made of words that many bodies bear: "Foreign Ministry", "Central Bank"?"""
    words = [fold(w) for w in words_of(form)]
    return bool(words) and all(w in COMMON or w in ENDINGS for w in words)


def _is_single(forms: Iterable[str]) -> bool:
    return all(len(words_of(f)) == 1 for f in forms)


def _forms(entity: Entity) -> tuple[str, ...]:
    """The names that an entity goes by in its record."""
    return tuple(dict.fromkeys((entity.name, *entity.aliases)))


def _company_name(entity: Entity, known: Known) -> str:
    """What an entity is called as somebody's company; countries and media are marked, for they are everywhere."""
    canonical = known.canonical(entity.name)
    if canonical is not None and canonical.startswith(COUNTRY):
        return "@" + canonical.removeprefix(COUNTRY)
    return "@" + fold(entity.name) if entity.type == "media" else fold(entity.name)


def _seen(entity: Entity, record: Record, company: frozenset[str], by_id: Mapping[str, Entity], known: Known) -> Seen:
    forms = _forms(entity)
    roles = {role.title.lower() for role in entity.roles}
    roles |= {
        f"of {fold(by_id[r.of].name)}"
        for r in entity.roles
        if r.of is not None and r.of in by_id and not by_id[r.of].generic
    }
    fields = {FIELD_OF[w] for role in entity.roles for w in role.title.lower().split() if w in FIELD_OF}
    alias = next((c for c in map(known.canonical, forms) if c is not None), None) if entity.type != "person" else None
    if alias is not None and alias.startswith(COUNTRY) and any(known.canonical(f) not in (None, alias) for f in forms):
        alias = None
    sort = sort_of(entity, alias)
    outlet = record.report.outlet
    if outlet and alias is None and not roles and sort != "place" and any(_is_outlet(f, outlet, known) for f in forms):
        forms, sort = tuple(dict.fromkeys((*forms, outlet))), "body"
    return Seen(
        (record.report.id, entity.id), sort, forms, frozenset(roles), frozenset(fields), entity.country, company, alias
    )


def _is_outlet(form: str, outlet: str, known: Known) -> bool:
    """Is a name the report's own outlet: its whole name, the end of it ("Herald"), or its initials?"""
    if known.canonical(form) is not None:
        return False
    mine, whole = tuple(map(fold, words_of(form))), tuple(map(fold, words_of(outlet)))
    return mine == whole[-len(mine) :] or is_acronym(form, outlet)


def is_acronym(short: str, long: str) -> bool:
    """Is the first the initials of the second, which may leave small words out?"""
    letters = short.replace(".", "")
    words = [w for w in words_of(long) if not w.isupper() or len(w) == 1]
    if not letters.isupper() or not 2 <= len(letters) <= 8 or len(words) < 2:
        return False
    big = "".join(w[0] for w in words if w[0].isupper())
    return letters in (big, "".join(w[0].upper() for w in words))


# --- whose body it is ------------------------------------------------------------------------------------------------


def _owners(entity: Entity, text: str, spots: Iterable[tuple[int, int]], known: Known) -> Iterator[str]:
    """Whose a body of a common name is: by its own words, by the words around it, by its country."""
    if entity.country:
        yield entity.country
        return
    for form in _forms(entity):
        words = words_of(form)
        own = [w for w in words if fold(w) not in COMMON and fold(w) not in ENDINGS]
        if len(own) == 1 and len(words) > 1:
            yield _stem(own[0], known)
    if not any(map(is_common, _forms(entity))):
        return
    for start, end in spots:
        before, after = _BEFORE.search(text, max(0, start - 40), start), _AFTER.match(text, end)
        if before and before[1][:1].isupper() and (before[2] or before[3] or known.home(before[1])):
            yield _stem(before[1] + ("s" if before[3] else ""), known)
        elif after and after[1][:1].isupper():
            yield _stem(after[1], known)


def _stem(word: str, known: Known) -> str:
    home = known.home(word)
    return home or _DEMONYM.sub("", fold(word))


def _country_of_report(
    record: Record, named: Iterable[Entity], spots: Mapping[str, list[tuple[int, int]]]
) -> str | None:
    """The country of the dateline; else the one country that a report names; None where it names several."""
    lines = [(s.start, s.end) for s in record.sections if s.kind == "dateline"]
    countries: set[str] = set()
    for entity in named:
        if entity.country and entity.type in ("place", "government"):
            countries.add(entity.country)
            if any(a <= start and end <= b for start, end in spots[entity.id] for a, b in lines):
                return entity.country
    return countries.pop() if len(countries) == 1 else None


# --- the keys --------------------------------------------------------------------------------------------------------


class Keys(NamedTuple):
    """Under what an entity is kept, and under what it is looked for: whole names first, then sounds, then parts."""

    kept: tuple[str, ...]
    asked: tuple[tuple[str, int], ...]  # a key, and how many under it are looked at


def keys_of(seen: Seen, forms: Iterable[str]) -> Keys:
    """The keys of some of an entity's forms. What is rare is asked widely, what is common ("Ministry") hardly."""
    kept: dict[str, None] = {}
    asked: dict[str, int] = {}

    def both(key: str, many: int) -> None:
        kept[key] = None
        asked.setdefault(key, many)

    if seen.canonical:
        both("=" + seen.canonical, MOST)
    for form in forms:
        words = words_of(form)
        if seen.vague and len(words) == 1 and seen.sort == "person":  # "Granex" may be the firm Granex Terminals
            kept["b " + sounds_of(form).rstrip("+")] = None
            asked["h " + sounds_of(form).rstrip("+")] = FEW
        both(" ".join(map(fold, words)), MOST)
        sounds = [sounds_of(w).rstrip("+") for w in words if fold(w) not in ENDINGS or seen.sort == "person"]
        if not sounds:
            continue
        if seen.sort == "person":
            if len(words) > 1:
                both(f"p {sounds[-1]} {sounds[0][:1]}", SOME)
                both(f"p {sounds[0]} {sounds[-1][:1]} -", FEW)
                kept["s " + sounds[-1]] = None
            else:
                asked["s " + sounds[-1]] = SOME
            continue
        both("b " + " ".join(sounds[:2]), SOME)
        if len(sounds) > 1:
            both("t " + " ".join(sounds[-2:]), SOME)
            heavy = [w for w in words if fold(w) not in ENDINGS]
            both("a " + "".join(fold(w)[:1] for w in heavy), FEW)
            for part in (sounds[0], sounds[-1]):
                kept["h " + part] = None
                asked.setdefault("b " + part, FEW)
        else:
            asked["h " + sounds[0]] = FEW
            if form.isupper() and 2 <= len(form) <= 8:
                both("a " + fold(form), SOME)
    return Keys(tuple(kept), tuple(asked.items()))
