"""A denied deed and the report that tells it, whatever the deed is: the same verb, and somebody or something in common.

`"The president did not telephone Radek"` answers `"Kost congratulated Radek by telephone"`, `"had not been summoned"` answers
`"Mirren summoned the ambassador"`: no table of happenings has these, and none is needed.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asreported.across.claims import Side, side_at
from asreported.across.origins import Origin, origin_of
from asreported.across.pages import PROSE, Page, statement_at
from asreported.language.en.lemmas import lemma_of
from asreported.record.edtf import bounds
from asreported.record.span import Span

_NOT = re.compile(
    r"\b(?:did|does|had|has|have|was|were)(?: not|n[’']t| never) (?:yet |ever |been |even |in fact )?(?P<verb>[a-z]{4,})\b|"
    r"\b(?:nobody|no one|none of them) (?:had |has |ever )?(?P<none>[a-z]{4,}ed)\b|"
    r"\bnever (?:been )?(?P<past>[a-z]{3,}ed)\b|\bden(?:y|ies|ied|ying) (?:having |ever )?(?:been )?(?P<deed>[a-z]{3,}(?:ed|ing))\b|"
    r"\bden(?:y|ies|ied|ying) that (?:[\w'’-]+ ){1,6}(?:had|has|have|was|were) (?:been )?(?P<that>[a-z]{3,})\b")  # fmt: skip
_OPEN = re.compile(
    r"\b(?:not|never|no|nobody|will|would|may|might|could|if|whether|plan\w*|den\w+)\b|n[’']t\b", re.IGNORECASE
)
# What is said not to have been done so often that it answers nothing: "did not comment".
_COMMON = frozenset(
    "comment reply respond answer say tell know want give take make have been come go get see name identify specify elaborate "
    "mention confirm explain disclose provide offer need expect believe think seem appear mean include work use find ask "
    "happen exclude rule allow authorise authorize return reach begin start change remain become feel hear look plan intend "
    "discuss speak talk call describe accuse charge suspect deny reveal release state immediately available able like love "
    "apply affect show consider decide understand realise realize recognise recognize bring hold keep leave lose play "
    "claim report be being having doing that until only there just also about stay step pay meet agree".split()
)


# Things that are nobody and yet make two sentences speak of one matter.
_THINGS = frozenset(
    "ambassador boat vessel ship trawler aircraft plane train bridge market hospital school house office letter document order "
    "ransom money contract treaty alarm siren engine valve signal message call warning weapon bomb missile shot vote ballot border".split()
)


# "the bombed market": it tells of the market
_STANDS_BEFORE = re.compile(r"\b(?:the|an?|its|their|his|her) $", re.IGNORECASE)


class Denied(NamedTuple):
    """A verb that is denied in a sentence, and on whose word."""

    page: Page
    span: Span
    sentence: Span
    lemmas: frozenset[str]
    origin: Origin
    outright: bool


def denied_words(pages: Sequence[Page]) -> Iterator[tuple[Side, Side]]:
    """Pairs of a deed told and the same deed denied, of two origins; a denial counts against each report once."""
    denials = [d for page in pages for d in _denials(page)]
    done: set[tuple[frozenset[str], str]] = set()
    for denial in denials:
        for page in pages:
            key = (denial.lemmas, page.record.report.id)
            if key in done:
                continue
            found = _claim(page, denial)
            if found is not None:
                done.add(key)
                yield side_at(page, found), side_at(denial.page, denial.span)


def _sentences(page: Page) -> Iterator[Span]:
    for sentence in page.record.sentences:
        section = next((s for s in page.record.sections if s.start <= sentence.start < s.end), None)
        if section is not None and section.kind in PROSE - {"caption"}:
            yield sentence


def _denials(page: Page) -> Iterator[Denied]:
    for sentence in _sentences(page):
        for m in _NOT.finditer(page.words(sentence)):
            verb = next(g for g in m.groups() if g)
            lemmas = lemmas_of(verb)
            span = Span(sentence.start + m.start(), sentence.start + m.end())
            statement = statement_at(page.record.statements, Span(span.end - len(verb), span.end))
            if lemmas & _COMMON or statement is None:
                continue
            speaker = page.record.entity(statement.speaker)
            if m["deed"] and (speaker is None or speaker.type == "person"):
                continue  # the accused who denies what he is charged with
            outright = m["deed"] is not None or m["that"] is not None
            yield Denied(page, span, sentence, lemmas, origin_of(page, statement), outright)


def _claim(page: Page, denial: Denied) -> Span | None:
    """The word that tells the deed in a report: said as done, on another's word, with somebody or something in common."""
    about = _common_ground(denial.page, denial.sentence, denial.lemmas)
    before: frozenset[str] = frozenset()
    for sentence in _sentences(page):
        around, before = before, _common_ground(page, sentence, denial.lemmas)
        ground = before | around if denial.outright else before
        if page is denial.page and sentence == denial.sentence:
            continue
        words = page.words(sentence)
        for m in re.finditer(r"\b[a-z]{3,}\b", words):
            if not lemmas_of(m[0]) & denial.lemmas or _OPEN.search(words[max(0, m.start() - 40) : m.start()]):
                continue
            span = Span(sentence.start + m.start(), sentence.start + m.end())
            origin = origin_of(page, statement_at(page.record.statements, span))
            if _STANDS_BEFORE.search(words[: m.start()]) or _is_later(page, sentence, denial.page):
                continue
            enough = len(about & ground) >= (1 if denial.outright else 2)
            if enough and not origin.is_one_with(denial.origin):
                return span
    return None


def _is_later(page: Page, sentence: Span, denier: Page) -> bool:
    """Does the sentence tell of a day after the denial?"""
    if denier.day is None:
        return False
    times = [t for t in page.record.times if sentence.holds(t.span) and t.edtf is not None]
    days = [d[0] for t in times if (d := bounds(t.edtf or "")) is not None]
    return any(d > denier.day for d in days)


def _common_ground(page: Page, sentence: Span, verb: frozenset[str]) -> frozenset[str]:
    """Who is named in a sentence, and its nouns in small letters; the verb itself is none of them."""
    report = page.record.report.id
    named = {
        page.global_of(report, m.entity) or "" for m in page.record.mentions if sentence.start <= m.start < sentence.end
    }
    nouns = {
        page.words(m.span).lower().split()[-1]
        for m in page.record.mentions
        if m.kind == "nominal" and sentence.holds(m.span)
    }
    words = {w for w in re.findall(r"\b[a-z]{4,}\b", page.words(sentence)) if w in _THINGS} | nouns
    return frozenset(n for n in named if n) | frozenset(w for w in words if not lemmas_of(w) & verb)


@functools.lru_cache(maxsize=20_000)
def lemmas_of(word: str) -> frozenset[str]:
    """What a word may be a form of, as a verb: "rammed" is ram, "telephone" itself."""
    return frozenset(lemma_of(word, tag, "VERB") for tag in ("VB", "VBD", "VBG", "VBZ"))
