"""Entities across reports: which of many records' entities are one person, body or place.

Each named entity of a record is looked up under a few keys (`keys_of`), compared with the few that share one
(`judge`), and joined to the best or made a new one. Joining is a judgement with its reason; it never changes a record,
and a person's own judgement, for or against, goes before it.

    people = Directory(canonical=names.canonical)
    for record in records:
        people.add(record)
    people.of["d01", "en_3f9a…"]          # "gl_8c1e…"

A global id is made of the entity that came first and never changes: what comes later joins it. Two that later turn out
to be one stay two, unless a person joins them. However many entities there are, no more than `MOST` are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Literal, NamedTuple

from asreported.across.name_tables import ENDINGS, FIELD_OF, NEAR_FIELDS
from asreported.across.shelf import EntityShelf, Key, MemoryShelf, Profile
from asreported.across.spelling import ALIKE, fold, same_person, same_word, sounds_of, words_of
from asreported.language.names import NameWords, find
from asreported.record.entity import BODIES, Entity
from asreported.record.ids import make_id
from asreported.record.record import Record

SAME = 0.6  # from here on two are taken for one
SURE = 0.8  # with one as sure as this nobody looks further
# Of those under one key so many are looked at, the last to be seen; and no more than MOST for an entity.
MOST, SOME, FEW = 16, 6, 3
COUNTRY = "country:"

Verdict = Literal["same", "different"]


class Judgement(NamedTuple):
    """That two entities are one, or are not: how sure, why in words, and by whom ("rules", or a person's name)."""

    one: Key
    other: Key
    verdict: Verdict
    score: float
    reason: str
    by: str = "rules"


class Seen(NamedTuple):
    """One entity of one report, made ready to be compared."""

    key: Key
    sort: str
    forms: tuple[str, ...]
    roles: frozenset[str]
    fields: frozenset[str]
    country: str | None
    company: frozenset[str]
    canonical: str | None


def sort_of(entity: Entity, canonical: str | None = None) -> str:
    """What can be the same as what: persons, bodies, places, the rest. A country that acts is still the place."""
    if canonical is not None and canonical.startswith(COUNTRY):
        return "place"
    return "body" if entity.type in BODIES else entity.type


def canonical_in(names: NameWords) -> Callable[[str], str | None]:
    """One form for the names that a language's tables know: `country:USA`, `known:United Nations`."""

    def canonical(form: str) -> str | None:
        country = find(names.countries, form)
        if country is not None:
            return COUNTRY + country
        known = find(names.known, form)
        return None if known is None else f"known:{known.name}"

    return canonical


class _Of(Mapping[Key, str]):
    """Each placed entity of each report -> its global id, merges followed."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def __getitem__(self, key: Key) -> str:
        found = self._directory.global_of(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Key]:
        return self._directory.shelf.members()

    def __len__(self) -> int:
        return sum(1 for _ in self._directory.shelf.members())


class Directory:
    """All global entities, and to which each record's entities belong."""

    def __init__(
        self,
        canonical: Callable[[str], str | None] | None = None,
        judged: Iterable[Judgement] = (),
        shelf: EntityShelf | None = None,
    ) -> None:
        """`canonical` gives well-known names one form ("US" and "United States"); `judged` are a person's judgements.

        What is known stands on `shelf`, which may be full already; `judgements` gathers those of this directory alone.
        """
        self.canonical = canonical or (lambda _form: None)
        self.shelf: EntityShelf = MemoryShelf() if shelf is None else shelf
        self.judgements: list[Judgement] = []
        self.of: Mapping[Key, str] = _Of(self)
        self._apart: defaultdict[Key, set[Key]] = defaultdict(set)
        self._together: defaultdict[Key, set[Key]] = defaultdict(set)
        for j in judged:
            table = self._together if j.verdict == "same" else self._apart
            table[j.one].add(j.other)
            table[j.other].add(j.one)

    def resolve(self, id: str) -> str:
        """The id of the entity that this one turned out to be; itself, if none. KeyError for an id that is not known."""
        return self._profile(id).id

    def global_of(self, key: Key) -> str | None:
        """The global id of an entity of a report; None where it was not placed."""
        found = self.shelf.placed(key)
        return None if found is None else self.resolve(found)

    def profile_of(self, id: str) -> Profile:
        """What is known of a global entity, or of the one that it was merged into. KeyError for an id not known."""
        return self._profile(id)

    def add(self, record: Record) -> None:
        """Place the named entities of one record, the best known first. A record that was added before changes nothing."""
        names = {m.entity for m in record.mentions if m.kind == "name"}
        named = [e for e in record.entities if not e.generic and e.id in names]
        if any(self.shelf.placed((record.report.id, e.id)) is not None for e in named):
            return
        around = {e.id: frozenset(fold(o.name) for o in named if o.id != e.id) for e in named}
        by_id = {e.id: e for e in record.entities}
        for entity in sorted(named, key=lambda e: (-max(len(words_of(f)) for f in _forms(e)), e.id)):
            self._place(_seen(entity, record, around[entity.id], by_id, self.canonical))

    def _place(self, seen: Seen) -> None:
        found = next((g for k in sorted(self._together[seen.key]) if (g := self.global_of(k)) is not None), None)
        best: tuple[float, str, Profile] | None = None
        if found is not None:
            best = (1.0, "somebody says so", self._profile(found))
        else:
            for profile in self._candidates(seen):
                if not self._is_kept_apart(seen.key, profile):
                    score, reason = judge(seen, profile)
                    if score >= SAME and (best is None or score > best[0]):
                        best = (score, reason, profile)
                if best is not None and best[0] >= SURE:
                    break
        if best is None:
            profile = Profile(make_id("gl", seen.sort, *seen.key), seen.sort, seen.key)
        else:
            score, reason, profile = best
            by = "person" if found else "rules"
            self.judgements.append(Judgement(seen.key, profile.first, "same", round(score, 2), reason, by))
        self.shelf.save(profile.plus(_said(seen)), keys_of(seen, seen.forms).kept, seen.key)

    def _candidates(self, seen: Seen) -> Iterator[Profile]:
        looked: set[str] = set()
        for key, many in keys_of(seen, seen.forms).asked:
            for known in self.shelf.under(key, many):
                if known not in looked and len(looked) < MOST:
                    looked.add(known)
                    profile = self._profile(known)
                    if profile.id == known or profile.id not in looked:
                        looked.add(profile.id)
                        yield profile

    def _profile(self, id: str) -> Profile:
        found = self.shelf.profile(id)
        if found is None:
            raise KeyError(id)
        return found if found.merged_into is None else self._profile(found.merged_into)

    def _is_kept_apart(self, key: Key, profile: Profile) -> bool:
        return any(self.global_of(k) == profile.id for k in self._apart.get(key, ()))


def name_of(profile: Profile) -> str:
    """The form that stands for an entity: the fullest of those that are used most."""
    forms = profile.forms
    return max(forms, key=lambda f: (len(words_of(f)), forms[f], len(f), f))


def _said(seen: Seen) -> dict[str, dict[str, int]]:
    """What a report says of an entity, as a profile counts it."""
    said = {
        "forms": seen.forms,
        "aliases": (seen.canonical,) if seen.canonical else (),
        "roles": sorted(seen.roles),
        "fields": sorted(seen.fields),
        "countries": (seen.country,) if seen.country else (),
        "company": sorted(seen.company),
    }
    return {kind: dict.fromkeys(values, 1) for kind, values in said.items() if values}


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


def judge(seen: Seen, profile: Profile) -> tuple[float, str]:
    """How likely an entity of a report is the one of the profile, 0 to 1, and why in words."""
    if seen.sort != profile.sort and not _may_be(seen, profile):
        return 0.0, "one is no such thing as the other"
    spelled, how = max(
        (_spelled(seen.sort, one, other, seen.canonical, profile) for one in seen.forms for other in profile.forms),
        default=(0.0, ""),
    )
    if spelled < 0.7:
        return spelled * 0.5, "the names are not alike"
    score, reasons = _base(seen.sort, spelled), [how]
    shared = len(seen.company & profile.of("company").keys())
    if shared:
        score += 0.06 * min(shared, 3)
        reasons.append("they are named with the same others")
    if seen.country and profile.of("countries"):
        if seen.country in profile.of("countries"):
            score += 0.05
        else:
            score -= 0.25
            reasons.append("their countries differ")
    if seen.sort == "person":
        if seen.roles & profile.of("roles").keys():
            score += 0.1
            reasons.append("their roles are the same")
        elif _is_other_life(seen.fields, profile.of("fields").keys()):
            score -= 0.45 if shared < 2 else 0.2
            reasons.append("their walks of life differ")
    return max(0.0, min(score, 1.0)), "; ".join(reasons)


def _may_be(seen: Seen, profile: Profile) -> bool:
    """May a name that one report takes for something else be the same: the same words, two of them, or others in common?"""
    mine = {tuple(map(fold, words_of(f))) for f in seen.forms}
    theirs = {tuple(map(fold, words_of(f))) for f in profile.forms}
    vague = {"other", "group"} & {seen.sort, profile.sort}
    full = any(
        sort == "person" and any(len(w) > 1 for w in words)
        for sort, words in ((seen.sort, mine), (profile.sort, theirs))
    )
    near = bool(seen.company & profile.of("company").keys()) and not full
    return any(len(words) > 1 or vague or near for words in mine & theirs)


def _base(sort: str, spelled: float) -> float:
    """What a likeness of names is worth by itself; a surname alone is worth little."""
    if spelled >= 0.995:
        return 0.8
    if spelled >= ALIKE:
        return 0.72
    return 0.45 if sort == "person" else 0.5


def _is_other_life(one: frozenset[str], other: Set[str]) -> bool:
    if not one or not other or one & other:
        return False
    return all(frozenset((a, b)) not in NEAR_FIELDS for a in one for b in other)


def _spelled(sort: str, one: str, other: str, canonical: str | None, profile: Profile) -> tuple[float, str]:
    if canonical is not None and canonical in profile.of("aliases"):
        return 1.0, "two names of one that is well known"
    a, b = [fold(w) for w in words_of(one)], [fold(w) for w in words_of(other)]
    if a == b:
        whole = sort != "person" or len(a) > 1
        return (1.0, "the same name") if whole else (0.97, "the same single name")
    if sort == "person":
        score = same_person(one, other)
        return score, "one name in two spellings" if score >= ALIKE else "a surname of the full name"
    return same_body(one, other)


def same_body(one: str, other: str) -> tuple[float, str]:
    """How likely two names of bodies, places or things are one's by their words alone."""
    for short, long in ((one, other), (other, one)):
        if is_acronym(short, long):
            return 0.88, "an acronym and its words"
    a = [w for w in words_of(one) if fold(w) not in ENDINGS]
    b = [w for w in words_of(other) if fold(w) not in ENDINGS]
    if not a or not b:
        return 0.0, ""
    if [fold(w) for w in a] == [fold(w) for w in b]:
        return 0.97, "the same name but for its ending"
    if len(a) == len(b):
        scores = [same_word(x, y) for x, y in zip(a, b, strict=True)]
        if min(scores) >= ALIKE:
            return 0.9, "one name in two spellings"
    part, whole = ([fold(w) for w in words] for words in sorted((a, b), key=len))
    if len(part) < len(whole) and part in (whole[: len(part)], whole[-len(part) :]):
        return 0.75, "a part of the full name"
    return 0.0, ""


def is_acronym(short: str, long: str) -> bool:
    """Is the first the initials of the second, which may leave small words out?"""
    letters = short.replace(".", "")
    words = [w for w in words_of(long) if not w.isupper() or len(w) == 1]
    if not letters.isupper() or not 2 <= len(letters) <= 8 or len(words) < 2:
        return False
    big = "".join(w[0] for w in words if w[0].isupper())
    return letters in (big, "".join(w[0].upper() for w in words))


def _forms(entity: Entity) -> tuple[str, ...]:
    """The names that an entity goes by in its record."""
    return tuple(dict.fromkeys((entity.name, *entity.aliases)))


def _seen(
    entity: Entity,
    record: Record,
    company: frozenset[str],
    by_id: Mapping[str, Entity],
    canonical: Callable[[str], str | None],
) -> Seen:
    forms = _forms(entity)
    roles = {role.title.lower() for role in entity.roles}
    roles |= {
        f"of {fold(by_id[r.of].name)}"
        for r in entity.roles
        if r.of is not None and r.of in by_id and not by_id[r.of].generic
    }
    fields = {FIELD_OF[w] for role in entity.roles for w in role.title.lower().split() if w in FIELD_OF}
    known = next((c for c in map(canonical, forms) if c is not None), None) if entity.type != "person" else None
    if known is not None and known.startswith(COUNTRY) and any(canonical(f) not in (None, known) for f in forms):
        known = None
    return Seen(
        (record.report.id, entity.id), sort_of(entity, known), forms, frozenset(roles), frozenset(fields), entity.country,
        company, known,
    )  # fmt: skip
