"""Entities while they are read: their mentions gathered, then made into the record's values in one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asreported.language.names import Known, NameWords, find
from asreported.reader.names.cast import Cast, Spot, tokens_in
from asreported.reader.names.roles import Title, country_of
from asreported.reader.passages import Passage
from asreported.record.entity import Entity, EntityType, Links, Mention, Role
from asreported.record.ids import make_id
from asreported.record.note import Note
from asreported.record.span import Span


class Draft:
    """One entity in the making. `forms` are the names it goes by, in order; `nouns` the roles it was called by."""

    __slots__ = ("acts", "armed", "counted", "definite", "forms", "gender", "id", "key", "modifiers", "noun", "nouns", "owners",
                 "roles", "sort", "spots", "within")  # fmt: skip

    def __init__(self, id: int, key: str, sort: str) -> None:
        self.id, self.key, self.sort = id, key, sort
        self.spots: list[Spot] = []
        self.forms: dict[str, int] = {}
        self.roles: list[tuple[Title, int | None]] = []
        self.nouns: set[str] = set()
        self.gender = self.noun = ""
        self.acts = self.armed = self.definite = self.counted = False
        self.modifiers: tuple[str, ...] = ()
        self.within = ""  # the country of the state or country after a place: "Paris, Texas"
        self.owners: frozenset[int] = frozenset()

    def add(self, spot: Spot) -> None:
        """One more mention."""
        self.spots.append(spot)
        if spot.kind == "name":
            self.forms[spot.form] = self.forms.get(spot.form, 0) + 1

    @property
    def acting_sort(self) -> str:
        """What it is for a pronoun: a country that acts is a government."""
        return "government" if self.sort == "place" and self.acts else self.sort

    def known(self, words: NameWords) -> Known | None:
        """What the tables know of it."""
        if self.sort == "person":
            return None
        return next((k for k in (find(words.known, form) for form in self.forms) if k is not None), None)

    def kind(self, words: NameWords) -> str:
        """The entity's type."""
        known = self.known(words)
        if known is not None and self.sort == "organization":
            return known.type
        if self.sort == "organization" and self.armed:
            return "armed_group"
        if self.sort == "organization" and self._is_media(words):
            return "media"
        return self.acting_sort

    def _is_media(self, words: NameWords) -> bool:
        """Does its name, or what it is called, show a news medium?"""
        if any(words.body_nouns.get(noun) == "JRN" for noun in self.nouns):
            return True
        for form in self.forms:
            parts = form.lower().split()
            if len(parts) > 1 and (words.bodies.get(parts[-1]) == "JRN" or parts[0] in words.media_openers):
                return True
        return False

    def country(self, words: NameWords) -> str | None:
        """ISO code, or PLOVER's for what has no country."""
        known = self.known(words)
        if known is not None and self.sort == "organization":
            return known.country
        if self.key.startswith("country:"):
            return self.key[8:]
        if self.sort == "place":
            if self.within:
                return self.within
            told = (words.country_of(form) for form in self.forms)
            return next((c for c in told if c), None) or next((c for c in map(words.located, self.forms) if c), None)
        if self.sort == "person":
            return next((t.country for t, _ in self.roles if t.country), None)
        for form in self.forms or [" ".join(self.modifiers)]:
            code = country_of(form, words)
            if code:
                return code
        seat = self.key[5:8]  # "the Foreign Ministry in Tallinn"
        return (
            seat
            if self.key.startswith("name:") and seat.isupper() and seat.isalpha() and self.key[8:9] == " "
            else None
        )

    def sector(self, words: NameWords) -> str | None:
        """PLOVER sector where it is sure."""
        known = self.known(words)
        if known is not None and self.sort == "organization":
            return known.sector
        if self.sort == "person":
            return next((s for s in (words.role_sectors.get(t.noun) for t, _ in self.roles) if s), None)
        if self.kind(words) == "government":
            return "GOV"
        if self.sort == "group":
            return words.group_nouns.get(self.noun) or None
        if self.sort == "organization":
            for form in self.forms:
                parts = form.lower().split()
                found = words.bodies.get(parts[-1]) or next(
                    (words.openers[p] for p in parts if words.openers.get(p)), None
                )
                if found:
                    return found
                if parts[-1] in words.company_ends:
                    return "BUS"
            if not self.forms:
                return words.body_nouns.get(self.noun) or None
            if self.key.startswith("name:"):  # "the MFA"
                return words.bodies.get(self.key.split()[-1]) or None
        return None

    def links(self, words: NameWords) -> Links:
        """What it is elsewhere, where the tables know it."""
        known = self.known(words)
        return Links(wikidata=known.wikidata) if known is not None and self.sort == "organization" else Links()

    def name(self) -> str:
        """The fullest name; of those without one, the first words that describe it."""
        if not self.forms:
            return min(self.spots, key=lambda s: (s.kind == "pronoun", s.span.start)).form
        if self.sort == "person":
            return max(self.forms, key=lambda f: (len(f.split()), len(f)))
        if self.key.startswith("country:") or self.key.startswith("known:"):
            return max(self.forms, key=lambda f: (len(f) > 3, self.forms[f], len(f)))
        return max(self.forms, key=len)


class _Book(NamedTuple):
    """What making an entity needs: all drafts, the ids of those in use, and whose each head is."""

    drafts: Sequence[Draft]
    ids: dict[int, str]
    at: dict[tuple[int, int], int]
    passages: tuple[Passage, ...]


def finish(passages: tuple[Passage, ...], drafts: Sequence[Draft], notes: Sequence[Note], words: NameWords) -> Cast:
    """The record's values: ids from content, mentions in the order of the text, one for each span."""
    used = [d for d in drafts if d.spots]
    ids = {d.id: make_id("en", d.key, d.name(), min(s.span.start for s in d.spots)) for d in used}
    at = {(s.passage, s.head): d.id for d in used for s in d.spots}
    book = _Book(drafts, ids, at, passages)
    mentions: dict[Span, Mention] = {}
    by_head: dict[tuple[int, int], str] = {}
    rank = {"name": 0, "nominal": 1, "pronoun": 2}
    spots = sorted(((s, d) for d in used for s in d.spots), key=lambda x: (rank[x[0].kind], x[0].span))
    for spot, draft in spots:
        span = spot.span
        if span not in mentions:
            made = make_id("mn", span.start, span.end, ids[draft.id])
            mentions[span] = Mention(
                id=made,
                start=span.start,
                end=span.end,
                kind=spot.kind,
                type=spot.type,
                entity=ids[draft.id],
                by=spot.by,
            )
        by_head.setdefault((spot.passage, spot.head), ids[draft.id])
    entities = tuple(_entity(d, book, words) for d in sorted(used, key=lambda d: min(s.span.start for s in d.spots)))
    ordered = tuple(sorted(mentions.values(), key=lambda m: (m.start, m.end)))
    by_span = {m.span: m.entity for m in ordered}
    return Cast(
        mentions=ordered,
        entities=entities,
        notes=tuple(sorted(notes, key=lambda n: (n.start, n.end))),
        passages=passages,
        by_span=by_span,
        by_head=by_head,
    )


def _entity(d: Draft, book: _Book, words: NameWords) -> Entity:
    name = d.name()
    roles, whom = _roles(d, book)
    owners = [book.drafts[o] for o in sorted(d.owners) if o in book.ids]
    parent = next((book.ids[o.id] for o in owners if o.sort == "organization"), None) if d.sort == "group" else None
    of = next((book.drafts[w] for w in whom if w in book.ids), None) if d.sort == "person" else None
    type_: EntityType = d.kind(words)  # type: ignore[assignment]
    return Entity(
        id=book.ids[d.id],
        type=type_,
        name=name,
        aliases=tuple(form for form in d.forms if form != name),
        generic=not d.forms and (d.sort == "group" or not d.definite) and not d.roles,
        roles=roles,
        country=d.country(words) or (of.country(words) if of else None),
        sector=d.sector(words) or (of.sector(words) if of and of.sort == "organization" else None),
        links=d.links(words),
        part_of=parent,
    )


def _roles(d: Draft, book: _Book) -> tuple[tuple[Role, ...], list[int]]:
    """The roles, each once with all its places, and the entities that they are of."""
    titles: dict[str, str] = {}
    spans: dict[str, set[Span]] = {}
    whom: dict[str, int] = {}
    for title, of in d.roles:
        key = title.text.lower()
        titles.setdefault(key, title.text)
        spans.setdefault(key, set()).add(title.span)
        if of is None and key not in whom:
            of = next((book.at[h] for h in _inside(title, book) if book.at[h] != d.id), None)
        if of is not None:
            whom.setdefault(key, of)
    roles = tuple(
        Role(title=text, of=book.ids.get(whom[key]) if key in whom else None, spans=tuple(sorted(spans[key])))
        for key, text in titles.items()
    )
    return roles, list(whom.values())


def _inside(title: Title, book: _Book) -> list[tuple[int, int]]:
    """Heads of mentions inside the role's words: "a member of the militant group"."""
    found = tokens_in(title.span, book.passages)
    if found is None:
        return []
    p, first, last = found
    return [(p, i) for i in range(first, last + 1) if (p, i) in book.at]
