"""Entities across reports: which of many records' entities are one person, body or place.

Each named entity of a record is looked up under a few keys (`keys_of`), compared with the few that share one
(`judge`), and joined to the best or made a new one. Joining is a judgement with its reason; it never changes a record,
and a person's own judgement, for or against, goes before it.

    people = Directory(known=known_in(names))
    for record in records:
        people.add(record)
    people.of["d01", "en_3f9a…"]          # "gl_8c1e…"

A global id is made of the entity that came first and never changes: what comes later joins it. Where a report shows two
that are known to be one, the later is merged into the earlier; its id stays, and `resolve` says what became of it.
However many entities there are, no more than `MOST` are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from asreported.across.judged import RULES, Judged, Judgement
from asreported.across.likeness import SAME, SURE, Likeness, are_both_named, are_two, judge
from asreported.across.seen import MOST, Known, Seen, keys_of, seen_in
from asreported.across.shelf import EntityShelf, Key, MemoryShelf, Profile
from asreported.across.spelling import words_of
from asreported.record.ids import make_id
from asreported.record.record import Record

NEAR = 0.04  # of two candidates as near as this neither is chosen where the name alone decides nothing


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
        known: Known | None = None,
    ) -> None:
        """`known` is what a language knows of names, and `canonical` its first half ("US" and "United States" have one
        form); `judged` are a person's judgements, the last given last.

        What is known stands on `shelf`, which may be full already; `judgements` gathers those of this directory alone.
        """
        self.known = known or Known(canonical or (lambda _form: None))
        self.shelf: EntityShelf = MemoryShelf() if shelf is None else shelf
        self.judged = Judged(judged)
        self.judgements: list[Judgement] = []
        self.of: Mapping[Key, str] = _Of(self)

    # --- who is who --------------------------------------------------------------------------------------------------

    def resolve(self, id: str) -> str:
        """The id of the entity that this one turned out to be; itself, if none. KeyError for an id that is not known."""
        return self.profile_of(id).id

    def global_of(self, key: Key) -> str | None:
        """The global id of an entity of a report; None where it was not placed."""
        found = self.shelf.placed(key)
        return None if found is None else self.resolve(found)

    def profile_of(self, id: str) -> Profile:
        """What is known of a global entity, or of the one that it was merged into. KeyError for an id not known."""
        found = self.shelf.profile(id)
        if found is None:
            raise KeyError(id)
        return found if found.merged_into is None else self.profile_of(found.merged_into)

    # --- reports come in ---------------------------------------------------------------------------------------------

    def add(self, record: Record) -> None:
        """Place the named entities of one record, the best known first. A record that was added before changes nothing."""
        every = seen_in(record, self.known)
        if any(self.shelf.placed(seen.key) is not None for seen in every):
            return
        here: dict[str, Seen] = {}
        for seen in every:
            here.setdefault(self._place(seen, here, record.report.published or ""), seen)

    def place_again(self, record: Record, entity: str) -> str | None:
        """Take an entity of a record out of where it is and place it anew, as after a person's judgement: its global id."""
        key = (record.report.id, entity)
        old = self.global_of(key)
        seen = next((s for s in seen_in(record, self.known) if s.key == key), None)
        if seen is None:
            return None
        if old is not None:
            self.shelf.save(self.profile_of(old).plus(seen.said(), -1))
        return self._place(seen, {}, record.report.published or "", again=True)

    def _place(self, seen: Seen, here: Mapping[str, Seen], date: str, *, again: bool = False) -> str:
        """Join an entity to what is known, or make it a new one: its global id. `here` are others of its report."""
        apart: list[str] = []
        twins = sorted(self.judged.others_of(seen.key))
        found = next((g for k in twins if (g := self.global_of(k)) is not None), None)
        if found is not None:
            best: Profile | None = self.profile_of(found)
            said = self.judged.on(seen.key)
            by, why = (said.by, said.reason) if said is not None else ("person", "")
            chosen = Likeness(1.0, why or "a person says so")
        else:
            by = RULES
            chosen, best, apart = self._choose(seen, here)
        if best is None:
            first = (*seen.key, "again") if again else seen.key
            new = Profile(make_id("gl", seen.sort, *first), seen.sort, seen.key, since=date)
            best = new.plus({"apart": dict.fromkeys(apart, 1)})
        else:
            self._say(seen.key, best.first, chosen, by)
        self.shelf.save(best.plus(seen.said()), keys_of(seen, seen.forms).kept, seen.key)
        return best.id

    def _choose(self, seen: Seen, here: Mapping[str, Seen]) -> tuple[Likeness, Profile | None, list[str]]:
        """What the rules join an entity to, and from what its report keeps it apart though the names are alike."""
        fits, apart = [], []
        for profile in self._candidates(seen):
            likeness = judge(seen, profile)
            if likeness.score < SAME or any(
                self.global_of(k) == profile.id for k in self.judged.not_those_of(seen.key)
            ):
                continue
            told = here.get(profile.id)
            if told is not None and (are_two(seen, told) or (likeness.part and are_both_named(seen, told))):
                apart.append(profile.id)
            else:
                fits.append((likeness, profile))
        fits.sort(
            key=lambda f: (-f[0].score, -len(seen.company & f[1].of("company").keys()), -sum(f[1].forms.values()))
        )
        if not fits or (len(fits) > 1 and _is_open(fits[0], fits[1])):
            return Likeness(0.0, ""), None, apart
        return fits[0][0], self._merged(seen, fits), apart

    def _say(self, one: Key, other: Key, likeness: Likeness, by: str) -> None:
        self.judgements.append(Judgement(one, other, "same", round(likeness.score, 2), likeness.reason, by))

    def _candidates(self, seen: Seen) -> Iterator[Profile]:
        looked: set[str] = set()
        for key, many in keys_of(seen, seen.forms).asked:
            for found in self.shelf.under(key, many):
                if found not in looked and len(looked) < MOST:
                    looked.add(found)
                    profile = self.profile_of(found)
                    if profile.id == found or profile.id not in looked:
                        looked.add(profile.id)
                        yield profile

    # --- two that are one --------------------------------------------------------------------------------------------

    def _merged(self, seen: Seen, fits: list[tuple[Likeness, Profile]]) -> Profile:
        """The best of those that fit, with the others merged into it that are as sure, and fit it as well."""
        best = fits[0][1]
        for likeness, other in fits[1:]:
            if likeness.score < SURE or likeness.bare or other.sort != best.sort:
                continue
            between = judge(_as_seen(other), best)
            if between.score >= SAME and not between.bare and not self._are_apart(other, best):
                best = self.merge(other.id, best.id, f"{likeness.reason}; both are the {seen.forms[0]} of one report")
        return best

    def _are_apart(self, one: Profile, other: Profile) -> bool:
        """Does a report keep two apart, or a person's judgement, as far as their first entities tell?"""
        if one.id in other.of("apart") or other.id in one.of("apart"):
            return True
        return any(self.global_of(k) == other.id for k in self.judged.not_those_of(one.first)) or any(
            self.global_of(k) == one.id for k in self.judged.not_those_of(other.first)
        )

    def merge(self, one: str, other: str, reason: str, by: str = RULES) -> Profile:
        """Make two global entities one: the later joins the earlier, and its id leads there from now on."""
        a, b = self.profile_of(one), self.profile_of(other)
        if a.id == b.id:
            return a
        later, earlier = sorted((a, b), key=lambda p: (p.since or "9999", p.first), reverse=True)
        whole = earlier.plus(later.counts)
        self.shelf.save(replace(later, merged_into=earlier.id))
        self.shelf.save(whole, keys_of(_as_seen(later), later.forms).kept)
        self._say(later.first, earlier.first, Likeness(1.0 if by != RULES else SURE, reason), by)
        return whole

    def unmerge(self, id: str, by: str, reason: str = "") -> Profile:
        """Undo the merge of a global id, which stands for itself again, and is never merged there by the rules.

        What came after the merge stays where it is. KeyError for an id that is not known; ValueError when it stands
        for itself.
        """
        later = self.shelf.profile(id)
        if later is None:
            raise KeyError(id)
        if later.merged_into is None:
            raise ValueError(f"{id} was not merged into another")
        earlier = self.profile_of(later.merged_into)
        self.shelf.save(earlier.plus(later.counts, -1))
        alone = replace(later, merged_into=None)
        self.shelf.save(alone)
        undone = Judgement(later.first, earlier.first, "different", 1.0, reason or "the merge was undone", by)
        self.judged.add(undone)
        self.judgements.append(undone)
        return alone

    def learn(self, judgement: Judgement) -> bool:
        """Take a person's judgement on entities that are placed already. False where `place_again` has to part them.

        "same" merges the two; "different" undoes the merge that made them one, if there was one.
        """
        self.judged.add(judgement)
        one, other = self.global_of(judgement.one), self.global_of(judgement.other)
        if one is None or other is None or (one == other) == (judgement.verdict == "same"):
            return True
        if judgement.verdict == "same":
            self.merge(one, other, judgement.reason or "a person says so", judgement.by)
            return True
        for key in (judgement.one, judgement.other):
            placed = self.shelf.placed(key)
            if (
                placed is not None
                and placed != one
                and self.shelf.placed(judgement.one) != self.shelf.placed(judgement.other)
            ):
                self.unmerge(placed, judgement.by, judgement.reason)
                return True
        return False


def _is_open(one: tuple[Likeness, Profile], other: tuple[Likeness, Profile]) -> bool:
    """Does nothing tell which of two is meant: by a surname alone, or by "the Foreign Ministry" of two countries?"""
    near = one[0].bare and other[0].bare and one[0].score - other[0].score < NEAR
    mine, theirs = one[1].owners.keys(), other[1].owners.keys()
    return near and (one[1].sort == "person" or bool(mine and theirs and not mine & theirs))


def _as_seen(profile: Profile) -> Seen:
    """A profile as if one report said all that it holds."""
    countries = profile.of("countries")
    return Seen(
        profile.first,
        profile.sort,
        tuple(profile.forms),
        frozenset(profile.of("roles")),
        frozenset(profile.of("fields")),
        next(iter(countries)) if len(countries) == 1 else None,
        frozenset(profile.of("company")),
        next(iter(profile.of("aliases")), None),
        frozenset(profile.owners),
        profile.is_vague,
    )


def name_of(profile: Profile) -> str:
    """The form that stands for an entity: the fullest of those that are used most."""
    forms = profile.forms
    return max(forms, key=lambda f: (len(words_of(f)), forms[f], len(f), f))
