"""The words that the rules about names consult, as a value.

Keys are made by `key_of`: lower case, but a form all in capitals keeps them ("united states", "ria novosti", "WHO").
Another language fills the same tables.

>>> key_of("RIA Novosti"), key_of("WHO")
('ria novosti', 'WHO')
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from asreported.kb import Entry

T = TypeVar("T")


class Known(NamedTuple):
    """What is known of a name whatever the report says.

    type     the entity's type as the record has it
    country  ISO 3166-1 alpha-3, or a PLOVER code for what has no country (UNO, EUR, IGO, NGO, IMG, MNC)
    kept_by  of news media: agency | public | state-run | party | private | nonprofit; else ""
    wikidata its item, where that is sure
    """

    name: str
    type: str
    country: str | None = None
    sector: str | None = None
    kept_by: str = ""
    wikidata: str | None = None


def key_of(form: str) -> str:
    """The key under which a table holds a form: capitals are kept where all are capitals, so "US" is not "us"."""
    return form if form.isupper() else form.lower()


def _in_none(_form: str) -> tuple[str, ...]:
    return ()


def _nowhere(_form: str) -> str | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Word tables.

    countries     a country's names -> its code;  demonyms  "russian", "israelis" -> code ("" for peoples without one)
    states        states and provinces that stand after a city's name ("Texas") -> code of their country
    capitals      capitals that stand for a government -> code;  places  other cities, regions, seas -> code or ""
    known         organizations, media, armed groups, seats of power
    bodies        last words of an organization's name ("ministry", "council") -> PLOVER sector or ""
    openers       first words of "X of Y" organizations ("Ministry", "University") -> sector or ""
    place_heads   last words of a place's name ("River");  place_openers  first words of one ("Mount")
    numbered      places that have numbers ("Pier 6", "Terminal 3")
    company_ends  "inc", "ltd", "gmbh"
    other_heads   last words of names that are no person, body or place ("Cup", "Act", "War");  other_openers  first ones
    titles        words before a person's name, "mr" -> gender or "";  title_starts  words of a longer title ("deputy")
    roles         nouns for one person, "spokeswoman" -> gender or "";  role_sectors  roles that show a sector
    group_nouns   plural nouns for people ("officials") -> sector or "";  members  those that are said of the same people
    body_nouns    common nouns for organizations ("ministry", "agency") -> sector or "";  company_like  those of business
    company_tails last words that a company's name may lose ("Motors", "Airlines")
    armed_words   words that make a group an armed one ("militant")
    national      nouns that a demonym makes a name ("Israeli military")
    place_nouns   common nouns for places ("city", "country")
    given         given names -> gender, "" when both bear it;  particles  "van", "al";  suffixes  "jr."
    months_and_names  months that are people's names too ("May"): no names beside a figure
    namesakes     words before the name of one who only bears it too ("not to be confused with")
    calendar      capitalised words of dates;  never  capitalised words that are no name
    agent_verbs   verbs whose subject acts with a will: "Moscow refused" is a government
    idle_verbs    verbs whose subject, a country, need not be its government ("France has", "France won")
    agent_nouns   nouns between or of governments ("ties with Beijing", "Moscow's position")
    asked_verbs   verbs whose object is a government ("accused Tehran")
    where         prepositions before a place ("in", "near");  compass  "northern"
    media_openers first words of news media's names ("Radio", "Daily")
    pronouns      pronoun -> m f n p (they) i (I) w (we)
    judgements    what is said of an "it" that means nothing ("it is clear that");  seeming  its verbs ("it seems that")
    anybody       plural nouns that by themselves mean nobody in particular ("people")
    name_endings  endings of a person's names that tell the gender -> it ("ovna")
    located       the country of a city that no table here has (a gazetteer's answer)
    may_lie       the countries that have a city of the name (a gazetteer's answer)
    """

    countries: Mapping[str, str] = field(default_factory=dict)
    demonyms: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)
    capitals: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Known] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    openers: Mapping[str, str] = field(default_factory=dict)
    place_heads: frozenset[str] = frozenset()
    place_openers: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    company_ends: frozenset[str] = frozenset()
    other_heads: frozenset[str] = frozenset()
    other_openers: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    title_starts: frozenset[str] = frozenset()
    roles: Mapping[str, str] = field(default_factory=dict)
    role_sectors: Mapping[str, str] = field(default_factory=dict)
    group_nouns: Mapping[str, str] = field(default_factory=dict)
    members: tuple[frozenset[str], ...] = ()
    body_nouns: Mapping[str, str] = field(default_factory=dict)
    company_like: frozenset[str] = frozenset()
    company_tails: frozenset[str] = frozenset()
    armed_words: frozenset[str] = frozenset()
    national: frozenset[str] = frozenset()
    place_nouns: frozenset[str] = frozenset()
    given: Mapping[str, str] = field(default_factory=dict)
    particles: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    months_and_names: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    namesakes: tuple[tuple[str, ...], ...] = ()
    joiners: frozenset[str] = frozenset()
    agent_verbs: frozenset[str] = frozenset()
    idle_verbs: frozenset[str] = frozenset()
    agent_nouns: frozenset[str] = frozenset()
    asked_verbs: frozenset[str] = frozenset()
    compass: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    media_openers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    pronouns: Mapping[str, str] = field(default_factory=dict)
    judgements: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    name_endings: Mapping[str, str] = field(default_factory=dict)
    located: Callable[[str], str | None] = _nowhere
    may_lie: Callable[[str], tuple[str, ...]] = _in_none

    def country_of(self, form: str) -> str | None:
        """The code of a country's name or a capital's, city's or region's country; None when it is none of these."""
        for table in (self.countries, self.capitals, self.places):
            code = find(table, form)
            if code:
                return code
        return None


def learned(known: Mapping[str, Known], entries: Iterable[Entry]) -> dict[str, Known]:
    """A table of known names with the knowledge base's entries over it; a form that is ambiguous is not taken."""
    out = dict(known)
    for entry in entries:
        sector = entry.sector or ("JRN" if entry.type == "media" else None)
        value = Known(entry.name, entry.type, entry.country or None, sector, entry.kind, entry.wikidata or None)
        out.update((key_of(form), value) for form in entry.forms)
        out.update((key_of(form.removeprefix("The ")), value) for form in entry.forms if len(form.split()) > 2)
    return out


def listed(block: str) -> tuple[str, ...]:
    """The words of a block of text, in order."""
    return tuple(block.split())


def find(table: Mapping[str, T], form: str) -> T | None:
    """What a table says of a form as it is written; None when it says nothing."""
    value = table.get(form) if form.isupper() else None
    return table.get(form.lower()) if value is None else value
