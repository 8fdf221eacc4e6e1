"""Lemmas of the words that news is made of."""

from __future__ import annotations

import re

import pytest

from asreported.language.en import ENGLISH
from asreported.language.en.irregular import VERBS as IRREGULAR
from asreported.language.en.lemmas import lemma_of
from asreported.ontology.plover import PLOVER

VERBS = {
    "said": "say", "told": "tell", "wrote": "write", "written": "write", "denied": "deny", "denies": "deny", "denying": "deny",
    "announced": "announce", "announcing": "announce", "warned": "warn", "called": "call", "controlled": "control",
    "travelled": "travel", "traveled": "travel", "planned": "plan", "stopping": "stop", "admitted": "admit", "visited": "visit",
    "rated": "rate", "heated": "heat", "negotiated": "negotiate", "treated": "treat", "charged": "charge", "judging": "judge",
    "brought": "bring", "bringing": "bring", "changing": "change", "ranged": "range", "believed": "believe", "argued": "argue",
    "issued": "issue", "accused": "accuse", "focused": "focus", "refusing": "refuse", "died": "die", "dying": "die",
    "lied": "lie", "agreed": "agree", "agreeing": "agree", "freed": "free", "passed": "pass", "passes": "pass", "pushes": "push",
    "reaches": "reach", "goes": "go", "fixes": "fix", "handled": "handle", "criticized": "criticize", "criticised": "criticise",
    "advised": "advise", "analysed": "analyse", "retired": "retire", "entered": "enter", "offered": "offer",
    "occurred": "occur", "ensured": "ensure", "installed": "install", "added": "add", "used": "use", "hoped": "hope",
    "hopping": "hop", "quoted": "quote", "citing": "cite", "created": "create", "collapsed": "collapse", "panicked": "panic",
    "developed": "develop", "escaped": "escape", "explained": "explain", "examined": "examine", "tweeted": "tweet",
    "’s": "be", "'re": "be", "being": "be", "sing": "sing", "red": "red",
}  # fmt: skip


@pytest.mark.parametrize(("form", "lemma"), VERBS.items())
def test_verbs(form: str, lemma: str) -> None:
    tag = "VBZ" if form.endswith("s") else "VBG" if form.endswith("ing") else "VBN"
    assert lemma_of(form, "VB" if form == lemma else tag, "VERB") == lemma


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("ministries", "ministry"), ("men", "man"), ("spokeswomen", "spokeswoman"), ("grandchildren", "grandchild"),
     ("lives", "life"), ("crises", "crisis"), ("headquarters", "headquarters"), ("boxes", "box"), ("houses", "house"),
     ("people", "people"), ("buses", "bus"), ("parties", "party"), ("movies", "movie"), ("talks", "talk"), ("gas", "gas"),
     ("forces", "force"), ("processes", "process"), ("clashes", "clash"), ("heroes", "hero"), ("police", "police")],
)  # fmt: skip
def test_nouns(form: str, lemma: str) -> None:
    assert lemma_of(form, "NN" if form == lemma else "NNS", "NOUN") == lemma


@pytest.mark.parametrize(
    ("form", "tag", "pos", "lemma"),
    [("has", "VBZ", "AUX", "have"), ("’ll", "MD", "AUX", "will"), ("ca", "MD", "AUX", "can"), ("n't", "RB", "PART", "not"),
     ("them", "PRP", "PRON", "they"), ("her", "PRP$", "PRON", "her"), ("larger", "JJR", "ADJ", "large"),
     ("biggest", "JJS", "ADJ", "big"), ("earlier", "RBR", "ADV", "early"), ("better", "JJR", "ADJ", "good"),
     ("Nations".lower(), "NNPS", "PROPN", "nations"), ("moscow", "NNP", "PROPN", "moscow"), ("left", "JJ", "ADJ", "left")],
)  # fmt: skip
def test_other_words(form: str, tag: str, pos: str, lemma: str) -> None:
    assert lemma_of(form, tag, pos) == lemma


def forms_of(verb: str) -> list[tuple[str, str]]:
    """The regular forms of a verb with their tags, as a school book has them."""
    if verb.endswith("e"):
        forms = [verb + "d", verb + "ing" if verb.endswith(("ee", "oe", "ye")) else verb[:-1] + "ing"]
    elif re.search("[^aeiou]y$", verb):
        forms = [verb[:-1] + "ied", verb + "ing"]
    elif re.search("^[^aeiou]*[aeiou][bdgklmnprtv]$", verb):
        forms = [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    else:
        forms = [verb + "ed", verb + "ing"]
    third = (
        verb[:-1] + "ies"
        if re.search("[^aeiou]y$", verb)
        else verb + "es"
        if re.search("(s|x|z|ch|sh)$", verb)
        else verb + "s"
    )
    return list(zip((*forms, third), ("VBD", "VBG", "VBZ"), strict=True))


TABLES = {*ENGLISH.cues.verbs, *PLOVER.lexicon.verbs} - set(IRREGULAR.values())


@pytest.mark.parametrize("verb", sorted(v for v in TABLES if v + "e" not in TABLES))
def test_a_verb_of_the_tables_is_known_in_all_its_forms(verb: str) -> None:
    assert [lemma_of(form, tag, "VERB") for form, tag in forms_of(verb)] == [verb] * 3
