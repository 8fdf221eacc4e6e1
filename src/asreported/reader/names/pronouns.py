"""Pronouns: who "he" is, where the text leaves no real doubt.

The candidates are the people whom the report has named or described before; the nearer, the more often and the more as a
subject they stand, the likelier. Where two are as likely, nobody is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log2
from typing import NamedTuple

from asreported.language.names import NameWords
from asreported.model.parser import Token
from asreported.reader.passages import Passage


class Weights(NamedTuple):
    """What speaks for a candidate: nearness (a sentence), standing as subject, being named often, gender, having spoken."""

    distance: float = 1.0
    subject: float = 0.4
    parallel: float = 1.1
    often: float = 0.2
    gender: float = 0.6
    spoke: float = 0.8


WEIGHTS = Weights()
# How far back, in sentences, a pronoun reaches.
REACH = 6
# Two candidates nearer than this are as likely as each other.
MARGIN = 0.1
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
           *, is_source: bool, not_these: frozenset[int]) -> tuple[int | None, bool]:  # fmt: skip
    """The entity that the pronoun means, or None; and whether there were two as likely."""
    scored = []
    for c in candidates:
        if c.entity in not_these or not _agrees(pronoun.wants, c) or sentence - c.sentence > REACH:
            continue
        if _is_bound_away(pronoun, c, passages):
            continue
        scored.append((_score(pronoun, sentence, c, is_source=is_source), c))
    if not scored:
        return None, False
    scored.sort(key=lambda x: (-x[0], -x[1].sentence, x[1].entity))
    margin = MARGIN if pronoun.wants in "mf" else WIDE_MARGIN
    if len(scored) > 1 and scored[0][0] - scored[1][0] < margin:
        return None, True
    return scored[0][1].entity, False


def _agrees(wants: str, c: Candidate) -> bool:
    if wants in "mf":
        return c.sort == "person" and c.gender in ("", wants)
    if wants == "n":
        return c.sort in ("organization", "government", "media", "armed_group")
    return c.sort == "group"


def _score(pronoun: Pronoun, sentence: int, c: Candidate, *, is_source: bool) -> float:
    w = WEIGHTS
    score = -w.distance * (sentence - c.sentence)
    score += (w.parallel if pronoun.token.dep in ("nsubj", "nsubjpass") else w.subject) if c.subject else 0.0
    score += w.often * log2(1 + c.times)
    score += w.gender if pronoun.wants in "mf" and c.gender == pronoun.wants else 0.0
    if is_source and c.spoke:
        score += w.spoke
    return score


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
