"""Lemmas: the form that a dictionary has of a word, by its Penn tag: "wrote" write, "ministries" ministry, "them" they.

Irregular forms are listed; the others lose their ending by rules of spelling. Where the letters do not tell whether an
"e" was dropped ("rating" rate, "heating" heat), the ending of the stem decides, and the exceptions are listed.

>>> lemma_of("denies", "VBZ", "VERB"), lemma_of("planned", "VBD", "VERB"), lemma_of("agencies", "NNS", "NOUN")
('deny', 'plan', 'agency')
"""

from __future__ import annotations

import re

from asreported.language.en.irregular import (
    ADJECTIVES,
    AUXILIARIES,
    COMPARED,
    DOUBLED,
    NOUNS,
    OTHERS,
    VERBS,
    WHOLE,
    WITH_E,
)


def lemma_of(lower: str, tag: str, pos: str) -> str:
    """The lemma of a word in small letters; a word that has no other form is its own."""
    if tag.startswith("VB") or tag == "MD" or pos == "AUX":
        return _verb(lower, tag, pos)
    if tag in ("NNS", "NNPS"):
        return lower if tag == "NNPS" else NOUNS.get(lower) or _noun(lower)
    if tag in ("PRP", "RB") and lower in OTHERS:
        return OTHERS[lower]
    if tag in ("JJR", "JJS", "RBR", "RBS"):
        return COMPARED.get(lower) or _compared(lower, tag)
    return lower


def _verb(lower: str, tag: str, pos: str) -> str:
    known = AUXILIARIES.get(lower) if pos == "AUX" else None
    known = known or VERBS.get(lower)
    if known is not None:
        return known
    if tag in ("VB", "VBP", "MD"):
        return lower
    if tag == "VBZ":
        return _without_s(lower)
    if lower.endswith("ied"):
        return lower[:-3] + "y" if len(lower) > 4 else lower[:-1]
    for ending in ("ing", "ed"):
        stem = lower[: -len(ending)]
        if lower.endswith(ending) and re.search(r"[aeiouy]", stem):
            return _whole(stem)
    return lower


def _without_s(lower: str) -> str:
    """A word without the -s of the third person or the plural."""
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return lower[:-2]
    return lower[:-1] if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) else lower


def _noun(lower: str) -> str:
    if lower.endswith("children"):
        return lower[:-3]
    if lower.endswith("men") and len(lower) > 4:
        return lower[:-3] + "man"
    if lower.endswith(("wives", "lives", "knives")):
        return lower[:-3] + "fe"
    if lower.endswith(("leaves", "shelves", "halves", "wolves", "thieves")):
        return lower[:-3] + "f"
    return _without_s(lower)


def _whole(stem: str) -> str:
    """A verb whose -ed or -ing is gone, with its "e" or without its doubled consonant."""
    if stem in WHOLE or stem in DOUBLED:
        return stem
    bare = _PREFIX.sub("", stem)
    if stem + "e" in WITH_E or stem + "e" in _IRREGULAR or (bare != stem and bare + "e" in WITH_E):
        return stem + "e"
    if len(stem) > 2 and stem[-1] == stem[-2]:
        keeps = stem[-1] in "szefo" or (stem[-1] == "l" and (_ONE_VOWEL.match(stem) or stem.endswith(_LONG_L)))
        return stem if keeps else stem[:-1]
    return stem + "e" if _LOST_E.search(stem) else stem


_IRREGULAR = frozenset(VERBS.values())
_PREFIX = re.compile(r"^(?:[a-z]+-|(?:re|over|under|out|mis|pre|un|dis|counter)(?=[a-z]{4}))")
# "called" and "installed" keep both, "controlled" and "travelled" do not.
_ONE_VOWEL = re.compile(r"[^aeiou]*u?[aeiou]ll")
_LONG_L = tuple("stall recall fulfill refill enthrall distill instill resell foretell unroll befall spell".split())
# What is left of "announced", "charged", "arrived", "argued", "analysed", "handled", "created", "realized".
_LOST_E = re.compile(r"[aeiouy].*[^aeo]at$|[^s]c$|[^ck]sc$|[dlrau]g$|[vu]$|[^z]z$|[aeioudnrpy]s$|[^l]us$|[bcdfgkptz]l$")


def _compared(lower: str, tag: str) -> str:
    ending = "er" if tag.endswith("R") else "est"
    if not lower.endswith(ending):
        return lower
    stem = lower[: -len(ending)]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return stem + "e" if stem + "e" in ADJECTIVES else stem
