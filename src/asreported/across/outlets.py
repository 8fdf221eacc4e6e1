"""Outlets: which paper, station or agency carried each report, and where a text names one of them.

"NPA" in a dateline, "the Norvik Press Agency" in a byline and the outlet of another report are one. A paper that calls
itself "the Herald" or "this newspaper" means itself, so such words are its own voice, no source.

outlets = find_outlets(records, global_of, load_outlets())
outlets.of["d04"], outlets.is_own("d04", herald)      # the global id of the Marnholt Herald; True
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from asreported.across.source_words import ARTICLES, MEDIA_ENDS, OWN, REPORTERS
from asreported.across.spelling import fold, words_of
from asreported.kb import Entry, Knowledge
from asreported.record.entity import Entity
from asreported.record.record import Record
from asreported.record.report import Report

GlobalOf = Callable[[str, str], str | None]
Key = tuple[str, str]  # a report's id and an entity's
_THE = re.compile(r"^(?:the|la|le|el|der|die|das)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlets:
    """The outlets of a set of reports.

    of      a report's id -> its outlet: the global id of the entity of that name, else the name itself
    names   an outlet -> the name to show;  unknown  reports of which nobody says whose they are
    media   every news medium that is an outlet of the set, or that a report names
    forms   folded names of outlets -> the outlet;  same  global ids that are an outlet -> the outlet
    named_in  entities that bear an outlet's full name or initials -> the outlet
    own     entities by which a report means its own outlet ("the Herald", "this newspaper", "a Courier reporter")
    """

    of: Mapping[str, str]
    names: Mapping[str, str]
    unknown: frozenset[str]
    media: frozenset[str]
    forms: Mapping[str, str]
    same: Mapping[str, str]
    named_in: Mapping[Key, str]
    own: frozenset[Key]

    def is_own(self, report: str, entity: str) -> bool:
        """Does the report mean its own outlet by the entity?"""
        return (report, entity) in self.own

    def named(self, words: str) -> str | None:
        """The outlet that is called so in full, or by its initials."""
        return self.forms.get(form_of(words))


def form_of(name: str) -> str:
    """A name of an outlet to compare by: no article, no marks, small letters; initials keep their capitals."""
    bare = _THE.sub("", name.strip())
    return bare if bare.isupper() and len(bare) <= 6 else " ".join(map(fold, words_of(bare)))


def initials_of(name: str) -> str:
    """ "Norvik Press Agency" -> "NPA"; empty for names of one or two words."""
    big = [w for w in words_of(_THE.sub("", name)) if w[0].isupper()]
    return "".join(w[0] for w in big) if len(big) >= 3 else ""


def find_outlets(records: Sequence[Record], global_of: GlobalOf, knowledge: Knowledge | None = None) -> Outlets:
    """The outlets of the reports, and the entities that mean them. The order of the records does not matter."""
    known = _Known(knowledge)
    names = {r.report.id: _name_of(r.report, known) for r in records}
    forms: dict[str, str] = {}  # a folded form -> the outlet's name
    for name in sorted({n for n, _ in names.values()}):
        for form in known.forms_of(name):
            forms.setdefault(form, name)
    ids = _ids(records, forms, global_of)
    of = {report: ids.get(forms[form_of(name)], name) for report, (name, _) in names.items()}
    outlet_of = {form: ids.get(name, name) for form, name in forms.items()}
    short = _short_names((name, of[report]) for report, (name, _) in names.items())
    clean = set(ids.values())
    same: dict[str, str] = {}
    named_in: dict[Key, str] = {}
    media: set[str] = set(of.values())
    own: set[Key] = set()
    for record in records:
        named = {m.entity for m in record.mentions if m.kind == "name"}
        name, _ = names[record.report.id]
        for entity in record.entities:
            found = global_of(record.report.id, entity.id) if entity.id in named else None
            outlet = next((outlet_of[f] for f in map(form_of, _forms(entity)) if f in outlet_of), None)
            outlet = outlet or (short.get(form_of(entity.name)) if found is not None else None)
            if outlet is not None:
                named_in[record.report.id, entity.id] = outlet
                if found is not None and found in clean and form_of(entity.name) in outlet_of:
                    same[found] = outlet
            if means_own(entity, name, outlet == of[record.report.id]):
                own.add((record.report.id, entity.id))
            elif found is not None and outlet is None and (entity.type == "media" or known.is_medium(entity)):
                media.add(found)
    return Outlets(
        of=of,
        names={of[report]: name for report, (name, _) in names.items()},
        unknown=frozenset(report for report, (_, sure) in names.items() if not sure),
        media=frozenset(media),
        forms=outlet_of,
        same=same,
        named_in=named_in,
        own=frozenset(own),
    )


def _short_names(outlets: Iterable[tuple[str, str]]) -> dict[str, str]:
    """ "the Herald" -> the one outlet of the set whose name ends so."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, outlet in outlets:
        words = form_of(name).split()
        if len(words) > 1 and words[-1] in MEDIA_ENDS:
            found[words[-1]].add(outlet)
    return {word: next(iter(ids)) for word, ids in found.items() if len(ids) == 1}


def means_own(entity: Entity, outlet: str, is_full_name: bool) -> bool:
    """Does a report of that outlet mean itself by an entity: by its name, one word of it, or "this newspaper"?"""
    if is_full_name:
        return True
    parts = {form_of(w) for w in words_of(_THE.sub("", outlet)) if len(w) > 2}
    last = form_of(words_of(outlet)[-1]) if words_of(outlet) else ""
    for form in _forms(entity):
        words = form_of(form).split()
        lower = form.lower()
        if lower in OWN or any(lower.startswith((f"{o} ", f"{o}'")) for o in OWN):
            return True
        if any(f"version of this {what}" in lower for what in ARTICLES):
            return True
        named_so = words[:1] == [last] and entity.type in ("media", "organization")
        if len(words) == 1 and words[0] in parts and (words[0] in MEDIA_ENDS or named_so):
            return True
        if (
            len(words) > 1
            and set(words) & REPORTERS
            and {w for w in words if w in parts or w in REPORTERS}
            >= {w for w in words if w not in ("a", "an", "the", "one", "of", "two", "s")}
        ):
            return True
    return False


class _Known:
    """The knowledge base, or none, asked about outlets."""

    def __init__(self, knowledge: Knowledge | None) -> None:
        self._knowledge = knowledge

    def entry(self, name: str) -> Entry | None:
        """The one medium that bears a name in its own right."""
        found = self._knowledge.find(_THE.sub("", name)) if self._knowledge is not None else ()
        sure = [e for e in found if e.type == "media" and form_of(name) in {form_of(f) for f in e.forms}]
        return sure[0] if len(sure) == 1 else None

    def forms_of(self, name: str) -> tuple[str, ...]:
        """The forms of an outlet's name: itself, its initials, and what the knowledge base calls it."""
        entry = self.entry(name)
        short = initials_of(name)
        return tuple(dict.fromkeys(map(form_of, (name, *([short] if short else []), *(entry.forms if entry else ())))))

    def is_medium(self, entity: Entity) -> bool:
        """Is the entity a medium that the knowledge base knows?"""
        return entity.type in ("organization", "other") and any(self.entry(f) is not None for f in _forms(entity))

    def of_page(self, url: str) -> str | None:
        """Whose page an address is, as far as is known."""
        entry = self._knowledge.of_domain(url) if self._knowledge is not None else None
        return entry.name if entry else None


def _name_of(report: Report, known: _Known) -> tuple[str, bool]:
    """The name of a report's outlet and whether anybody gives it: else the page's domain, else the report's own id."""
    if report.outlet:
        return report.outlet, True
    if report.url:
        found = known.of_page(report.url)
        host = (urlsplit(report.url).hostname or "").removeprefix("www.")
        if found or host:
            return found or host, True
    return f"the outlet of {report.id}", False


def _forms(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _ids(records: Iterable[Record], forms: Mapping[str, str], global_of: GlobalOf) -> dict[str, str]:
    """An outlet's name -> the global id of what bears it, of several the one that bears its longest form.

    A global id that other names share ("Ardesh" beside "Ardesh Gazeta") is not the outlet's.
    """
    found: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    shared: set[str] = set()
    for record in records:
        for entity in record.entities:
            who = global_of(record.report.id, entity.id)
            if who is None:
                continue
            form = form_of(entity.name)
            if form in forms:
                found[forms[form]].add((-len(form), who))
            elif not any(w in f.split() for f in forms for w in form.split()[-1:]) or entity.type in (
                "place",
                "person",
            ):
                shared.add(who)
            if any(form_of(a) not in forms and len(form_of(a).split()) == 1 and form in forms for a in entity.aliases):
                shared.add(who)
    sure = {name: [who for _, who in sorted(ids) if who not in shared] for name, ids in found.items()}
    return {name: ids[0] for name, ids in sure.items() if ids}
