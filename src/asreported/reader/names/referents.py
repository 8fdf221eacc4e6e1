"""What a common noun points back at: "the ministry", "the militant group", "the delegates", "the Palestinian enclave".

Rules in order; the first that decides wins. None: the noun brings somebody new.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from asreported.language.names import NameWords
from asreported.reader.names.drafts import Draft
from asreported.reader.names.nominals import Nominal
from asreported.reader.names.pronouns import Candidate

# How far back, in sentences, a noun reaches for its antecedent.
REACH = 25
# Only the entities seen last are asked.
NEAR = 60


class Seen(NamedTuple):
    """The entities so far, the ones seen last, and the entity of each name."""

    drafts: Sequence[Draft]
    recent: dict[int, Candidate]
    of_naming: Sequence[int]


def refer(nominal: Nominal, seen: Seen, words: NameWords, sentence: int) -> int | None:
    """The entity that the noun means; None when it is a new one."""
    drafts, recent, of_naming = seen
    near = [drafts[e] for e in islice(reversed(recent), NEAR) if sentence - recent[e].sentence <= REACH]
    if nominal.sort == "group":
        return _same_people(nominal, near, of_naming, words)
    if not nominal.definite or nominal.counted:
        return None
    code = next((words.demonyms[m] for m in nominal.modifiers if words.demonyms.get(m)), None)
    inside = {of_naming[i] for i in nominal.names}
    said = {nominal.noun, *nominal.modifiers} - {"the", "new", "state", "national"}
    near.sort(key=lambda d: not any(said & set(form.lower().split()) for form in d.forms))  # its own words come first
    for draft in near:
        if draft.id in inside or (code and draft.country(words) not in (None, code)):
            continue
        if nominal.sort == "role" and _has_role(nominal, draft):
            return draft.id
        if nominal.sort == "body" and not inside and _is_such_body(nominal, draft, words):
            return draft.id
        if nominal.sort == "place" and not inside and _is_such_place(nominal, draft, code, words):
            return draft.id
    return None


def _same_people(nominal: Nominal, near: Sequence[Draft], of_naming: Sequence[int], words: NameWords) -> int | None:
    """The same people again: the same noun or one of its kind, of the same body or country."""
    if nominal.counted:
        return None
    kin = next((m for m in words.members if nominal.noun in m), frozenset((nominal.noun,)))
    code = next((words.demonyms[m] for m in nominal.modifiers if m in words.demonyms), None)
    owners = frozenset(of_naming[i] for i in nominal.names)
    bare = nominal.definite and not owners and code is None
    for draft in near:
        if draft.sort != "group" or draft.noun not in kin or (draft.counted and not bare):
            continue
        if {"and", "other"} & (set(nominal.modifiers) ^ set(draft.modifiers)) and not bare:
            continue
        theirs = next((words.demonyms[m] for m in draft.modifiers if m in words.demonyms), None)
        if bare or (
            code == theirs
            and (code or owners)
            and bool(owners & draft.owners) == bool(owners)
            and bool(owners) == bool(draft.owners)
        ):
            return draft.id
        if owners & draft.owners:
            return draft.id
    return None


def _has_role(nominal: Nominal, draft: Draft) -> bool:
    """Has the person the role: by title, or by an earlier noun?"""
    if draft.sort != "person":
        return False
    return nominal.noun in draft.nouns or any(title.noun == nominal.noun for title, _ in draft.roles)


def _is_such_body(nominal: Nominal, draft: Draft, words: NameWords) -> bool:
    """Can "the company", "the ministry", "the militant group" be this body?"""
    if draft.sort not in ("organization", "armed_group", "media", "government"):
        return False
    noun = nominal.noun
    if draft.noun:
        return draft.noun == noun
    known, sector = draft.kind(words), draft.sector(words)
    ends = {form.lower().split()[-1] for form in draft.forms}
    armed = any(m in words.armed_words for m in nominal.modifiers)
    if armed or noun == "militia":
        return known == "armed_group"
    if noun in ends:
        return True
    wanted = words.body_nouns[noun]
    if noun in words.company_like:
        return sector == "BUS" or (sector is None and known == "organization" and not ends & words.bodies.keys())
    if known == "media":
        return noun in (
            "agency",
            "newspaper",
            "paper",
            "network",
            "broadcaster",
            "channel",
            "outlet",
            "station",
            "magazine",
            "website",
            "tabloid",
        )
    if noun in ("group", "organization", "organisation", "movement"):
        return known == "armed_group" or (
            sector in (None, "SOC")
            and known == "organization"
            and draft.key.split(":")[0] == "name"
            and not ends & {"ministry", "department"}
        )
    if noun in ("alliance", "bloc"):
        return draft.country(words) in ("IGO", "EUR")
    if noun in ("agency", "department", "bureau", "authority", "watchdog", "regulator"):
        return sector == "GOV" and not ends & {"ministry"} and noun == "agency"
    return bool(wanted) and wanted == sector and noun in ("military", "army", "navy", "parliament", "party", "court")


def _is_such_place(nominal: Nominal, draft: Draft, code: str | None, words: NameWords) -> bool:
    """Can "the city", "the country", "the Palestinian enclave" be this place?"""
    if draft.sort not in ("place", "government"):
        return False
    noun = nominal.noun
    country = draft.key.startswith("country:")
    if noun in ("country", "nation", "kingdom", "republic"):
        return country
    if country:
        return False
    if not draft.forms:
        return draft.noun == noun
    form = next(iter(draft.forms)).lower()
    if noun in ("city", "capital", "town", "village"):
        return (
            (form in words.capitals)
            if noun == "capital"
            else form in words.capitals or (form in words.places and " " not in form)
        )
    if noun in ("enclave", "territory", "strip"):
        return code is not None or noun in form
    return noun in form.split()
