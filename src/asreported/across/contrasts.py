"""Contrasts: what a report itself sets against each other: a denial and the claim that it answers, "at odds with", "X; but Y".

`"A manager said the fans had been off. The company denied that the fans had been off."` Both sides stand in one report, so
no other one is needed, and no knowledge but that of the words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from asreported.across.claims import Side, side_at
from asreported.across.figures import NUMBER, number_of
from asreported.across.origins import origin_of
from asreported.across.pages import PROSE, Page, statement_at
from asreported.record.span import Span, hull
from asreported.record.statement import Statement

AGAINST = re.compile(
    r"\b(?:at odds with(?! (?:them|him|us|me|you|each other|one another)\b)|contradict(?:s|ed|ing)(?: by)?|contrary to|in (?:stark |sharp )?contrast (?:to|with)|belied by|conflicts? with|"
    r"does not (?:square|tally|match|fit) with|is not borne out by|runs? counter to|inconsistent with|undermined by)\b", re.IGNORECASE)  # fmt: skip
BETWEEN = re.compile(r";|,? \b(?:while|whereas|but|though|although)\b|\. (?:But|However|Yet)\b", re.IGNORECASE)
STANDS_FOR = re.compile(r"[\W]*(?:that )?(?:it|they|he|she|this|these|those)\b", re.IGNORECASE)
NEGATED = re.compile(r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without)\b|n[’']t\b", re.IGNORECASE)
THERE_IS_NO = re.compile(
    r"(?:that )?there (?:is|are|was|were|had been|has been|have been) (?:no|never any|not any) [\w -]{3,40}",
    re.IGNORECASE,
)
FUTURE = re.compile(r"\b(?:will|would|shall|won[’']t|wouldn[’']t)\b", re.IGNORECASE)
# What a denial calls the thing that was just said; a charge is answered by a denial as a matter of course, and is none.
JUST_SAID = re.compile(
    r"[\W]*(?:both|all of (?:it|this|that)|this|that|it|(?:the|these|those|such|any such|both) (?:claims?|reports?|accounts?|stor(?:y|ies)|figures?|numbers?|rumou?rs?|versions?|suggestions?))\W*",
    re.IGNORECASE,
)
# What follows a negation at once: it is this that is denied.
AT_ONCE = re.compile(r"(?:\b(?:not|never|no|nobody)|n[’']t) (?:been |any |a |the )?([a-z]{4,})", re.IGNORECASE)
FALSE = re.compile(
    r"\b(?:invent(?:ed|ion)|false|untrue|fabricat(?:ed|ion)|a lie|baseless|fantasy|nonsense|fiction|fake|unfounded|rubbish|not true)\b",
    re.IGNORECASE,
)
REPORT = re.compile(r"\b(?:reports?|claims?|stor(?:y|ies)|it|this|that|account|figures?|numbers?)\b", re.IGNORECASE)
CHARGE = re.compile(r"\b(?:accus|suspect|charg|alleg|blam)\w*", re.IGNORECASE)
ONLY = re.compile(r"\b(?:only|just|no more than|not more than|merely)\b", re.IGNORECASE)
COUNTED = re.compile(NUMBER + r" (?:[a-z-]+ )?(?P<noun>[a-z]{3,}s)\b", re.IGNORECASE)
INSIST = re.compile(r"\b(?:insist|maintain|counter|contend|retort|assert)", re.IGNORECASE)
HIS_PART = re.compile(
    r"\b(?:responsib\w+|involvement|involved|role in|part in|behind it|behind the|carr(?:ied|ying) out|having (?:fired|shelled|attacked|killed|bombed|struck))\b", re.IGNORECASE)  # fmt: skip
OWN_FORCES = re.compile(
    r"\b(?:its|their|his|our|the) (?:own )?(?:aircraft|forces|troops|men|planes|jets|soldiers|army|police|officers|fighters|units|guns|artillery|drones|navy|ships|air force)"
    r" (?:had|have|has|did|do|does|were|was|are|is) (?:not|never)\b|\b(?:we|they) (?:did|do|had|have|were) not (?:fire|shoot|own|bomb|shell|attack|carry)\w*", re.IGNORECASE)  # fmt: skip
_DENY = re.compile(r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)|disput(?:es|ed))\b", re.IGNORECASE)
_STOP = frozenset(
    "the that had has have been were was are being not and but for with his her its their they them any there this these those "
    "said say says from into who which what would will could did does done than then only also it he she we you our your a an "
    "of to in on at by as is be no or so if".split()
)
# How far from the claim the denial that answers it stands, in code points.
CLOSE = 400
# A denial as near as this is of the sentence before.
NEXT = 80
# Longer contents say more than one thing: these two need not be on one matter.
SHORT = 100


def contrasts_in(page: Page) -> Iterator[tuple[Side, Side, str]]:
    """The pairs that a report sets against each other, with the name of the rule that saw each."""
    told = [s for s in page.record.statements if s.made and _is_prose(page, s)]
    for rule in (answered, denied_before, countered, one_frame, only_so_many, at_odds, one_says_another_says):
        for a, b in rule(page, told):
            yield side_at(page, a), side_at(page, b), rule.__name__


def _is_prose(page: Page, statement: Statement) -> bool:
    at = statement.content[0].start
    return any(s.start <= at < s.end and s.kind in PROSE - {"caption"} for s in page.record.sections)


def answered(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """A denial and the claim of another with the same words: "had been switched off" and "denied that ... had been off"."""
    said = [page.words(hull(s.content)) for s in told]
    plain = [n for n, s in enumerate(told) if s.polarity == "positive" and not NEGATED.search(said[n])]
    for n, denial in enumerate(told):
        none = THERE_IS_NO.fullmatch(said[n].strip(" “”\"',."))
        if denial.polarity != "negative" and none is None and (not NEGATED.search(said[n]) or FUTURE.search(said[n])):
            continue
        words = _content_words(said[n])
        enough = 1.0 if none is not None else max(2.0, (0.6 if denial.polarity == "negative" else 0.75) * len(words))
        for claim in (told[k] for k in plain):
            if not words or abs(claim.content[0].start - denial.content[0].start) >= CLOSE or _overlap(claim, denial):
                continue
            heard = _content_words(page.words(hull(claim.content)))
            near = 0 < hull(denial.content).start - hull(claim.content).end < NEXT
            core = words if denial.polarity == "negative" else _content_words(" ".join(AT_ONCE.findall(said[n])))
            next_to = near and bool(core & heard) and not _is_charge(page, claim) and not FUTURE.search(said[n])
            alike = next_to or len(words & heard) >= enough
            if alike and not origin_of(page, claim).is_one_with(origin_of(page, denial)):
                yield hull(claim.content), hull(denial.content)


def denied_before(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """A denial of what was just said: "The deal is off, an official said. The ministry denied this." """
    for denial in (
        s for s in told if s.cue and (s.polarity == "negative" or FALSE.search(page.words(hull(s.content))))
    ):
        words = page.words(hull(denial.content))
        if JUST_SAID.fullmatch(words) is None and not (
            FALSE.search(words) and REPORT.search(words) and len(words) < SHORT // 2
        ):
            continue
        at = min(denial.cue[0].start, denial.content[0].start)
        earlier = [s for s in told if s.inside is None and s.content[-1].end <= at and at - s.content[-1].end < CLOSE]
        others = [s for s in earlier if not origin_of(page, s).is_one_with(origin_of(page, denial))]
        if others and not _is_charge(page, others[-1]):
            yield hull(others[-1].content), hull((*denial.cue, *denial.content))


def one_frame(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """Two say the same but for the end: "he had asked her to stay", "he had asked her to go"."""
    outer = [s for s in told if s.inside is None]
    for one, other in itertools.pairwise(outer):
        first, second = hull(one.content), hull(other.content)
        a, b = (re.findall(r"[\w'’]+", page.words(s).lower().removeprefix("that ")) for s in (first, second))
        shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0)
        near = second.start - first.end < SHORT and not _overlap(one, other)
        alike = shared >= 3 and 0 < len(a) - shared <= 4 and 0 < len(b) - shared <= 4
        if near and alike and not origin_of(page, one).is_one_with(origin_of(page, other)):
            yield first, second


def only_so_many(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """A number, and another's "only": "plans to close 90 schools; the minister said that only 40 schools were on the list"."""
    for claim in told:
        said = hull(claim.content)
        for m in COUNTED.finditer(page.words(said)):
            allowed = number_of(m["n"])
            if allowed is None or ONLY.search(page.words(said)[max(0, m.start() - 20) : m.end()]) is None:
                continue
            start = max(0, said.start - CLOSE)
            for e in COUNTED.finditer(page.text[start : said.start]):
                other = number_of(e["n"])
                if e["noun"].lower() != m["noun"].lower() or other is None or other.meets(allowed):
                    continue
                at = Span(start + e.start(), start + e.end())
                teller = statement_at(page.record.statements, at)
                if not origin_of(page, teller).is_one_with(origin_of(page, claim)):
                    yield at, Span(said.start + m.start(), said.start + m.end())
                    break


def countered(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """One says that it never was, the next insists that it was: "The truce never began, envoys said. The army insisted it was holding." """
    for one, other in itertools.pairwise(told):
        first, second = hull(one.content), hull(other.content)
        if _overlap(one, other) or second.start - first.end > SHORT or max(len(first), len(second)) > 2 * SHORT:
            continue
        insists = any(INSIST.search(page.words(c)) for c in other.cue)
        opposite = bool(NEGATED.search(page.words(first))) != bool(NEGATED.search(page.words(second)))
        if (
            insists
            and opposite
            and STANDS_FOR.match(page.words(second))
            and not origin_of(page, one).is_one_with(origin_of(page, other))
        ):
            yield first, second


def _overlap(one: Statement, other: Statement) -> bool:
    return any(a.overlaps(b) for a in one.content for b in other.content)


def _is_charge(page: Page, statement: Statement) -> bool:
    """Is it a charge? The denial of the accused answers it as a matter of course."""
    return any(CHARGE.search(page.words(c)) for c in (*statement.cue, *statement.content))


def _content_words(text: str) -> frozenset[str]:
    """The words that say something, in small letters and without a plural's s."""
    words = re.findall(r"[^\W\d_]+|\d+", text.lower())
    return frozenset(w[:-1] if w.endswith("s") and len(w) > 3 else w for w in words if w not in _STOP and len(w) > 2)


def at_odds(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """What the report calls at odds with something: "no shortage, a claim at odds with its own list of 400 vacant posts"."""
    for sentence in page.record.sentences:
        words = page.words(sentence)
        m = AGAINST.search(words)
        if m is None:
            continue
        at = Span(sentence.start + m.start(), sentence.start + m.end())
        before = [s for s in told if sentence.holds(s.content[0]) and s.content[0].start < at.start]
        if not before:
            continue
        claim = hull(before[-1].content)
        claim = Span(claim.start, min(claim.end, at.start))
        if len(page.words(claim).split()) < 3:
            continue
        rest = page.text[at.end : sentence.end]
        number = re.search(NUMBER + r"(?: [\w-]+){0,2}", rest, re.IGNORECASE)
        after = [s for s in told if sentence.holds(s.content[0]) and s.content[0].start >= at.end]
        if number is not None:
            yield claim, Span(at.end + number.start(), at.end + number.end())
        elif after:
            yield claim, hull(after[0].content)
        elif rest.strip(" .,"):
            start = at.end + len(rest) - len(rest.lstrip())
            yield claim, Span(start, start + len(rest.strip(" .,")))


def one_says_another_says(page: Page, told: Sequence[Statement]) -> Iterator[tuple[Span, Span]]:
    """Two sources on one matter in one sentence: "the army says they were armed; their families say it was a tool"."""
    plain = [s for s in told if s.inside is None and s.source and s.polarity == "positive"]
    for one, other in itertools.pairwise(plain):
        first, second = hull(one.content), hull(other.content)
        if (
            not any(s.holds(first) and s.holds(second) for s in page.record.sentences)
            or first.end > other.source[0].start
        ):
            continue
        if BETWEEN.match(page.text[first.end : other.source[0].start]) is None:
            continue
        if origin_of(page, one).is_one_with(origin_of(page, other)):
            continue
        if (
            max(len(first), len(second)) < SHORT
            and STANDS_FOR.match(page.words(second))
            and STANDS_FOR.match(page.words(first))
        ):
            yield first, second


def speaks_of_his_own(page: Page, statement: Statement) -> bool:
    """Is it of his own forces that somebody speaks: "our aircraft had not flown"?"""
    return OWN_FORCES.search(" ".join(page.words(s) for s in statement.content)) is not None


def denies_a_part(page: Page, statement: Statement) -> Span | None:
    """The words with which somebody denies that he had a part in something: "denied involvement"; None if he does not."""
    if not statement.made:
        return None
    words = " ".join(page.words(s) for s in (*statement.cue, *statement.content))
    negative = statement.polarity == "negative" or _DENY.search(words)
    if OWN_FORCES.search(words):
        return hull(statement.content)
    return hull(statement.content) if negative and HIS_PART.search(words) else None
