"""Pronouns: who "he" is, where the text leaves no real doubt.

The candidates are the people whom the report has named or described before; the nearer, the more often and the more as a
subject they stand, the likelier. Where two are as likely, nobody is chosen; nor where something that is no candidate
stands nearer as the subject (`rivals.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log2
from typing import NamedTuple

from asreported.language.names import NameWords
from asreported.model.parser import Token
from asreported.reader.names.rivals import find_rival
from asreported.reader.passages import Passage
from asreported.record.entity import BODIES


class Weights(NamedTuple):
    """What speaks for a candidate: nearness (a sentence), standing as subject, being named often, gender, having spoken."""

    distance: float = 1.0
    subject: float = 0.4
    parallel: float = 1.1
    often: float = 0.2
    gender: float = 0.6
    spoke: float = 0.8
    fronted: float = 1.4  # "in the view of Ms Sand, she": of the words before the pronoun's own clause
    main: float = 0.2  # the subject of a main clause
    above: float = 0.8  # "Ms Sand said that she", "Ms Sand left when she": of the clause right above the pronoun's
    spoken_of: float = -1.5  # "'The mayor will not listen,' she said": not the mayor
    in_quotes: float = (
        -1.0
    )  # "'The lady asked for milk,' Brandl recalled. She": not the lady, of whom only Brandl speaks
    body: float = -1.0  # "they" of a body, not of several people


WEIGHTS = Weights()
# How far back, in sentences, a pronoun reaches.
REACH = 6
# Two candidates nearer than this are as likely as each other.
MARGIN = 0.1
_PARTS = frozenset(
    {"some", "many", "most", "few", "several", "half", "one", "two", "three", "none", "number", "majority"}
)
# "It" and "they" mean things that are no candidates here, too: there the nearest must stand out more.
WIDE_MARGIN = 0.6


class Pronoun(NamedTuple):
    """A pronoun's token with what it asks for: m, f, n (it), p (they), i (I), w (we)."""

    passage: int
    token: Token
    wants: str


class Candidate(NamedTuple):
    """Somebody whom a pronoun may mean, as last seen before it."""

    entity: int
    gender: str
    sort: str
    sentence: int
    passage: int
    head: int
    subject: bool
    times: int
    spoke: bool
    anybody: bool = False


def find_pronouns(passages: Sequence[Passage], words: NameWords) -> list[Pronoun]:
    """All personal pronouns of the prose, in order."""
    return [
        Pronoun(p, t, words.pronouns[t.lower])
        for p, passage in enumerate(passages)
        if passage.tells
        for t in passage.parse.tokens
        if t.lower in words.pronouns and t.tag in ("PRP", "PRP$") and (t.lower != "us" or not t.text.isupper())
    ]


def choose(pronoun: Pronoun, sentence: int, candidates: Iterable[Candidate], passages: Sequence[Passage],
           *, is_source: bool, not_these: frozenset[int],
           spoken_of: frozenset[int] = frozenset(), in_quotes: frozenset[int] = frozenset()) -> tuple[int | None, bool]:  # fmt: skip
    """The entity that the pronoun means, or None; and whether there were two as likely. Of those `spoken_of` in what the
    pronoun's own somebody says, one is seldom the speaker; nor of those whom another's quotation alone spoke of last."""
    scored = []
    for c in candidates:
        if c.entity in not_these or not _agrees(pronoun.wants, c) or sentence - c.sentence > REACH:
            continue
        if _is_bound_away(pronoun, c, passages) or (pronoun.wants == "p" and _is_part(c, passages)):
            continue
        score = _score(pronoun, sentence, c, is_source=is_source)
        score += WEIGHTS.spoken_of if c.entity in spoken_of else 0.0
        score += WEIGHTS.in_quotes if c.entity in in_quotes else 0.0
        scored.append((score + _of_clause(pronoun, c, passages), c))
    if not scored:
        return None, False
    scored.sort(key=lambda x: (-x[0], -x[1].sentence, x[1].entity))
    margin = MARGIN if pronoun.wants in "mf" else WIDE_MARGIN
    if len(scored) > 1 and scored[0][0] - scored[1][0] < margin:
        return None, True
    best = scored[0][1]
    if pronoun.wants in "np":
        rival = find_rival(pronoun.passage, pronoun.token, passages, plural=pronoun.wants == "p")
        if rival is not None and (best.passage, best.head) < rival:
            return None, True
    return best.entity, False


def _agrees(wants: str, c: Candidate) -> bool:
    if wants in "mf":
        return c.sort == "person" and c.gender in ("", wants)
    if wants == "p" and c.sort == "group":
        return not c.anybody or c.spoke
    if wants == "p":  # "the club said they"
        return c.sort in BODIES and c.sort != "government" and (c.subject or c.spoke)
    return c.sort in BODIES


def is_empty(pronoun: Pronoun, passages: Sequence[Passage], words: NameWords) -> bool:
    """Does an "it" mean nothing: "it is clear that", "it was reported that", "it seems that"?"""
    if pronoun.wants != "n" or pronoun.token.dep not in ("nsubj", "nsubjpass", "expl"):
        return False
    parse = passages[pronoun.passage].parse
    tokens, verb = parse.tokens, pronoun.token.head
    judged = [c for c in parse.children[verb] if tokens[c].dep in ("acomp", "attr", "oprd", "dobj")]
    clauses = {
        tokens[c].dep
        for top in (verb, *judged)
        for c in parse.children[top]
        if c > pronoun.token.i and tokens[c].dep in ("ccomp", "xcomp", "csubj", "advcl", "relcl", "acl")
    }
    if tokens[verb].lemma in words.seeming:
        return not judged and bool(clauses - {"xcomp"})
    if pronoun.token.dep == "nsubjpass":
        return bool(clauses & {"ccomp", "csubj"}) and tokens[verb].tag == "VBN"
    return bool(clauses) and any(tokens[c].lower in words.judgements for c in judged)


def _score(pronoun: Pronoun, sentence: int, c: Candidate, *, is_source: bool) -> float:
    w = WEIGHTS
    score = -w.distance * (sentence - c.sentence)
    score += (w.parallel if pronoun.token.dep in ("nsubj", "nsubjpass") else w.subject) if c.subject else 0.0
    score += w.often * log2(1 + c.times)
    score += w.gender if pronoun.wants in "mf" and c.gender == pronoun.wants else 0.0
    if is_source and c.spoke:
        score += w.spoke
    if pronoun.wants == "p" and c.sort in BODIES:
        score += w.body
    return score


def _of_clause(pronoun: Pronoun, c: Candidate, passages: Sequence[Passage]) -> float:
    """What the candidate's clause adds: a main one, the one above the pronoun's, or a phrase before it."""
    tokens = passages[c.passage].parse.tokens
    score = 0.0
    if tokens[c.head].dep in ("nsubj", "nsubjpass"):
        verb = tokens[tokens[c.head].head]
        score += WEIGHTS.main if verb.dep == "ROOT" else 0.0
        own = tokens[pronoun.token.head] if c.passage == pronoun.passage else None
        if own is not None and pronoun.token.dep in ("nsubj", "nsubjpass"):
            score += WEIGHTS.above if own.dep in ("ccomp", "advcl") and own.head == verb.i else 0.0
    return score + (WEIGHTS.fronted if _is_fronted(pronoun, c, passages) else 0.0)


def _is_fronted(pronoun: Pronoun, c: Candidate, passages: Sequence[Passage]) -> bool:
    """Does the candidate stand in a phrase before the clause whose subject the pronoun is?"""
    tokens = passages[pronoun.passage].parse.tokens
    if c.passage != pronoun.passage or c.head >= pronoun.token.i or pronoun.token.dep not in ("nsubj", "nsubjpass"):
        return False
    at, verb = tokens[c.head], pronoun.token.head
    for _ in range(8):
        if at.head == verb:
            return at.dep in ("prep", "advcl") and at.i < pronoun.token.i
        at = tokens[at.head]
    return False


def _is_part(c: Candidate, passages: Sequence[Passage]) -> bool:
    """Is it what a part is taken of: "some of the delegates"? The part is not the whole."""
    tokens = passages[c.passage].parse.tokens
    of = tokens[tokens[c.head].head]
    return tokens[c.head].dep == "pobj" and of.lower == "of" and tokens[of.head].lower in _PARTS


def _is_bound_away(pronoun: Pronoun, c: Candidate, passages: Sequence[Passage]) -> bool:
    """ "Him" is not the subject of its own verb."""
    if c.passage != pronoun.passage:
        return False
    tokens = passages[c.passage].parse.tokens
    if pronoun.token.dep in ("nsubj", "nsubjpass"):  # "the man whom he met"
        above = tokens[pronoun.token.head]
        if above.dep == "relcl" and above.head == c.head:
            return True
    noun = tokens[pronoun.token.head]
    if pronoun.token.tag == "PRP$" and noun.dep == "appos" and noun.head == c.head:  # "Ann, her sister"
        return True
    if pronoun.token.tag != "PRP" or pronoun.token.lower.endswith(("self", "selves")):
        return False
    t = pronoun.token
    verb = t.head if t.dep in ("dobj", "dative", "iobj") else tokens[t.head].head if t.dep == "pobj" else None
    return verb is not None and c.subject and tokens[c.head].head == verb
