"""How likely an entity of one report is one that others spoke of, and why in words.

>>> same_body("Granex Inc.", "Granex")
(0.97, 'the same name but for its ending')

Names come first; then who else is named, roles, countries and walks of life. Full names are compared with full names: a
bare surname joins a full name only where something else speaks for it.
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from asreported.across.name_tables import ABROAD, ALONE, CLUBS, COMMON, ENDINGS, NEAR_FIELDS, PLACE_ENDS
from asreported.across.seen import Seen, is_acronym, is_common
from asreported.across.shelf import Profile
from asreported.across.spelling import ALIKE, fold, same_person, same_word, words_of

SAME = 0.6  # from here on two are taken for one
SURE = 0.8  # as sure as one can be
SINGLE = "the same single name"
PART = "a part of the full name"
# What a name that many bodies bear is worth less where nobody says whose; more so, where several countries have to do.
UNSAID, UNSAID_ABROAD = 0.3, 0.5


class Likeness(NamedTuple):
    """How alike, 0 to 1; why; whether the name alone leaves several to choose from, and whether it is a part of the other."""

    score: float
    reason: str
    bare: bool = False
    part: bool = False


def judge(seen: Seen, profile: Profile) -> Likeness:
    """How likely an entity of a report is the one of the profile."""
    sort = _sort_of_both(seen, profile)
    if sort is None:
        return Likeness(0.0, "one is no such thing as the other")
    mine, theirs, bare = _comparable(sort, seen, profile)
    spelled, how = max((_spelled(sort, a, b) for a in mine for b in theirs), default=(0.0, ""))
    if seen.canonical is not None and seen.canonical in profile.of("aliases"):
        spelled, how = 1.0, "two names of one that is well known"
    if spelled < 0.7:
        return Likeness(spelled * 0.5, "the names are not alike")
    score, reasons = _base(sort, spelled), [how]
    shared = seen.company & profile.of("company").keys()
    if shared:
        score += 0.06 * min(len(shared), 4)
        reasons.append("they are named with the same others")
    if seen.country and profile.of("countries"):
        if seen.country in profile.of("countries"):
            score += 0.05
        else:
            score -= 0.25
            reasons.append("their countries differ")
    if sort == "person":
        more, why = _lives(seen, profile, len(shared))
        if more <= 0 and all(name.startswith("@") for name in shared):
            if bare:
                return Likeness(min(score, SAME - 0.05), "a surname alone, and nothing else speaks for it", True)
            if how == SINGLE:
                score -= 0.11  # still one: Pelé is Pelé; but one who is named with the same others goes before
    else:
        more, why = _owned(seen, profile)
        bare = more < 0
    return Likeness(max(0.0, min(score + more, 1.0)), "; ".join([*reasons, *filter(None, [why])]), bare, how == PART)


def are_two(one: Seen, other: Seen) -> bool:
    """Are two persons of one report two? It spells a surname in one way, and the reader parts one name only when told."""
    if one.sort != "person" or other.sort != "person":
        return False
    mine, theirs = ({fold(words_of(f)[-1]) for f in s.forms} for s in (one, other))
    full = set(one.forms) & set(other.forms)
    return not mine & theirs or any(len(words_of(f)) > 1 for f in full)


def are_both_named(one: Seen, other: Seen) -> bool:
    """Does one report speak of both, of "Apple" and of "Apple Corps", and leave not open what each is?"""
    return not one.vague and not other.vague and not any(map(is_common, one.forms))


def _sort_of_both(seen: Seen, profile: Profile) -> str | None:
    """As what the two are compared; None where one is no such thing as the other."""
    if seen.sort == profile.sort:
        return seen.sort
    if not _may_be(seen, profile):
        return None
    vague = seen.vague or profile.is_vague
    return "body" if vague and "body" in (seen.sort, profile.sort) else seen.sort


def _may_be(seen: Seen, profile: Profile) -> bool:
    """May a name that one report takes for something else be the same: the same words, two of them, or others in common?"""
    mine = {tuple(map(fold, words_of(f))) for f in seen.forms}
    theirs = {tuple(map(fold, words_of(f))) for f in profile.forms}
    vague = {"other", "group"} & {seen.sort, profile.sort}
    full = any(
        (sort == "person" and any(len(w) > 1 for w in words))
        or ({sort, other} == {"body", "place"} and _is_club(words))
        for sort, other, words in ((seen.sort, profile.sort, mine), (profile.sort, seen.sort, theirs))
    )
    near = bool(seen.company & profile.of("company").keys()) and not full
    if any(len(words) > 1 or vague or near for words in mine & theirs):
        return True
    if _cores(mine) & _cores(theirs):
        return True
    if (seen.vague or profile.is_vague) and "body" in (seen.sort, profile.sort) and near:
        return any(same_body(a, b)[0] >= 0.75 for a in seen.forms for b in profile.forms)
    return False


def _is_club(names: Set[tuple[str, ...]]) -> bool:
    """Is one of the names a place's with the words of a club: "FC Zellstadt"? Then a team is meant, and not the place."""
    return any(len(words) > 1 and sum(w in CLUBS for w in words) == len(words) - 1 for words in names)


def _cores(names: Set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Names of two words and more without what a company's name may leave out."""
    cores = (tuple(w for w in words if w not in ENDINGS) for words in names)
    return {core for core in cores if len(core) > 1}


def _comparable(sort: str, seen: Seen, profile: Profile) -> tuple[list[str], list[str], bool]:
    """The names of both that may be compared, and whether one has a bare surname only and the other a full name."""
    mine, theirs = list(seen.forms), list(profile.forms)
    if sort != "person":
        return mine, theirs, False
    mine_full, theirs_full = ([f for f in forms if len(words_of(f)) > 1] for forms in (mine, theirs))
    if mine_full and theirs_full:
        return mine_full, theirs_full, False
    return mine, theirs, bool(mine_full or theirs_full)


def _lives(seen: Seen, profile: Profile, shared: int) -> tuple[float, str]:
    """What the roles of a person say for it or against it."""
    if seen.roles & profile.of("roles").keys():
        return 0.1, "their roles are the same"
    if _is_other_life(seen.fields, profile.of("fields").keys()):
        return (-0.45 if shared < 2 else -0.32), "their walks of life differ"
    return 0.0, ""


def _is_other_life(one: frozenset[str], other: Set[str]) -> bool:
    if not one or not other or one & other:
        return False
    return all(frozenset((a, b)) not in NEAR_FIELDS for a in one for b in other)


def _owned(seen: Seen, profile: Profile) -> tuple[float, str]:
    """What it says for or against a body of a common name ("Foreign Ministry") whose it is."""
    if seen.canonical is not None and seen.canonical in profile.of("aliases"):
        return 0.0, ""
    if not (all(map(is_common, seen.forms)) or all(map(is_common, profile.forms)) or (seen.owners and profile.owners)):
        return 0.0, ""
    mine, theirs = seen.owners, profile.of("owners").keys()
    if mine & theirs:
        return 0.05, "they are the same country's or town's"
    if mine and theirs:
        return -1.0, "they are of two countries or towns"
    if not any(map(is_common, (*seen.forms, *profile.forms))):
        return 0.0, ""
    if any(fold(w) in ABROAD for f in (*seen.forms, *profile.forms) for w in words_of(f)):
        return -UNSAID_ABROAD, "many bear such a name"
    if _names_one(theirs, seen.company) or _names_one(mine, profile.of("company").keys()):
        return -0.02, "whose it is, is named beside it"
    if sum(not name.startswith("@") for name in seen.company & profile.of("company").keys()) > 2:
        return -0.07, "many bear such a name, but the same others are named"
    return -UNSAID, "many bear such a name"


def _names_one(owners: Set[str], company: Set[str]) -> bool:
    return any(name == "@" + o or (len(o) > 3 and o in name) for o in owners for name in company)


def _base(sort: str, spelled: float) -> float:
    """What a likeness of names is worth by itself; a surname alone is worth little."""
    if spelled >= 0.995:
        return 0.8
    if spelled >= ALIKE:
        return 0.72
    return 0.56 if sort == "person" else 0.5


def _spelled(sort: str, one: str, other: str) -> tuple[float, str]:
    a, b = [fold(w) for w in words_of(one)], [fold(w) for w in words_of(other)]
    if a == b:
        whole = sort != "person" or len(a) > 1
        return (1.0, "the same name") if whole else (0.97, SINGLE)
    if sort == "person":
        score = same_person(one, other)
        return score, "one name in two spellings" if score >= ALIKE else "a surname of the full name"
    found = same_body(one, other)
    if sort == "place" and found[1] == PART and _is_greater(a, b):
        return 0.0, ""
    return found


def _is_greater(a: list[str], b: list[str]) -> bool:
    """Is the shorter name that of the place around the longer one's: "London" and "London Heathrow"?"""
    short, long = sorted((a, b), key=len)
    return short == long[: len(short)] and not all(w in PLACE_ENDS for w in long[len(short) :])


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
        if len(part) == 1 and part[0] in COMMON and part[0] not in ALONE:  # "the Ministry" of another report
            return 0.0, ""
        if part == whole[: len(part)] and _is_owner(part, whole[len(part) :]):
            return 0.0, ""
        return 0.75, PART
    return 0.0, ""


def _is_owner(part: list[str], rest: list[str]) -> bool:
    """Does a name begin with whose it is, so that the beginning is no short form of it: "Ghanaian" Foreign Ministry?"""
    return not all(w in COMMON for w in part) and all(w in COMMON for w in rest) and rest != ["bank"]
