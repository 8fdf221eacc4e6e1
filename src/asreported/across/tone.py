"""Tone: does a statement say no, does it leave its content open, and on which day was it made?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from asreported.record.record import Record
from asreported.record.span import Span, words
from asreported.record.statement import Statement

_NO = re.compile(
    r"\b(?:no|not(?! to\b)|never|none|nobody|nothing|neither|nor|cannot|den(?:y|ies|ied))\b|n[’']t\b", re.IGNORECASE
)
# What ends a content's first clause, and what is said beside its main point: neither makes the whole a denial.
_CLAUSE_ENDS = re.compile(
    r"[.;:!?,]\s|,[”\"]|\s(?:and|but|or|because|if|unless|although|though|which|who|that|whether|while|after|before|when)\s",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:may|might|could|perhaps|maybe|probably|possibly|likely|unlikely|apparently|appears?|seems?|rule out)\b"
    r"|\bif\b|\brule \w+ out\b",
    re.IGNORECASE,
)
_OPEN_CUES = re.compile(
    r"\b(?:promise|promising|pledg|vow|threat|fear|hop|expect|suspect|doubt|predict|rule[ds]? out|exclude|warn)",
    re.IGNORECASE,
)
_DOUBTING = re.compile(r"\b(?:doubt|reject|dismiss|refut|deny|denie)", re.IGNORECASE)
_PERFECT = re.compile(r"\b(?:has|have|had|having)\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
_STANDING = re.compile(r"^(?:show|list|want|believe|think|hold|hope|suspect|know|fear)s?$", re.IGNORECASE)
_JOINED = re.compile(r"(?:,\s+|\s)(?:and|but)(?:\s+that)?\s+", re.IGNORECASE)
_DOUBT = frozenset(("possible", "probable"))
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
SCRAP = 3  # words of a content that hardly says anything
LEAST = 3  # words of a part that is a statement of its own


class Day(NamedTuple):
    """A day of speaking, and what it rests on."""

    day: str
    why: str


def is_negated(record: Record, statement: Statement) -> bool:
    """Does the source deny its content, refuse to say it, or say first of all that something is not so?"""
    if statement.polarity == "negative" or not statement.made:
        return True
    text = record.report.text
    return bool(_DOUBTING.search(words(statement.cue, text))) or says_no(words(statement.content, text))


def says_no(content: str) -> bool:
    """Does the first clause of a content say no? What follows a comma, "and" or "if" is beside its point."""
    plain = content.strip().removeprefix("that ").lstrip("“”\"'‘’ ")
    end = _CLAUSE_ENDS.search(plain)
    return bool(_NO.search(plain[: end.start()] if end else plain))


def is_hedged(record: Record, statement: Statement) -> bool:
    """Is the content put as possible, probable or promised, by the cue or by its own words?"""
    text = record.report.text
    return (
        statement.certainty in _DOUBT
        or bool(_OPEN_CUES.search(words(statement.cue, text)))
        or bool(_OPEN.search(words(statement.content, text)))
    )


def says_little(record: Record, statement: Statement) -> bool:
    """Is it a scrap inside another's statement: an object of a few words, no clause ("we welcome any audit")?"""
    if statement.inside is None or statement.by == "clause_of_verb":
        return False
    return len(words(statement.content, record.report.text).split()) <= SCRAP


def other_part(record: Record, statement: Statement) -> Span | None:
    """The part of an indirect content that says no after one that does not, or the other way round.

    "It was co-operating and there had been no warning": the second part is a statement of its own polarity.
    """
    if (
        statement.kind == "direct"
        or len(statement.content) != 1
        or not statement.made
        or statement.polarity == "negative"
    ):
        return None
    whole = statement.content[0]
    text = whole.of(record.report.text)
    for joint in _JOINED.finditer(text):
        before, after = text[: joint.start()], text[joint.end() :]
        inside = any(v.start < whole.start + joint.end() < v.end for v in statement.verbatim)
        if not inside and min(len(before.split()), len(after.split())) >= LEAST and says_no(before) != says_no(after):
            return Span(whole.start + joint.end(), whole.end)
    return None


def said_on(record: Record, statement: Statement, speakers_days: Mapping[str, str] | None = None) -> Day | None:
    """The day (or month) of speaking: named by the report, else of the same speaker's other words, else the day of its news.

    A report that tells of its own day's news has heard its sources that day, unless its words look back ("had said").
    """
    given = statement.said_on
    if given is not None and (_DAY.fullmatch(given) or _MONTH.fullmatch(given)):
        return Day(given, "the report names the day")
    if given is not None or not statement.made or _looks_back(record, statement):
        return None
    spoke = (speakers_days or {}).get(statement.speaker or "")
    if spoke is not None:
        return Day(spoke, "the same speaker's other words are of that day")
    day = news_day(record)
    return Day(day, "the report tells of the news of the day it is of") if day else None


def days_of_speakers(record: Record) -> dict[str, str]:
    """Speakers of whom the report names one day on which they spoke."""
    found: dict[str, set[str]] = {}
    for s in record.statements:
        if s.speaker is not None and s.said_on is not None and _DAY.fullmatch(s.said_on):
            found.setdefault(s.speaker, set()).add(s.said_on)
    return {who: min(days) for who, days in found.items() if len(days) == 1}


def news_day(record: Record) -> str | None:
    """The day of publication, where the first two paragraphs tell of something of that very day."""
    published = (record.report.published or "")[:10]
    if not _DAY.fullmatch(published):
        return None
    return published if published in _days_of_lead(record) else None


def _days_of_lead(record: Record) -> Iterator[str]:
    lead = [s.span for s in record.sections if s.kind == "paragraph"][:2]
    for time in record.times:
        if any(span.holds(time.span) for span in lead) and time.type in ("DATE", "TIME"):
            found = _DAY.match(time.edtf or time.value or "")
            if found:
                yield found[0]


def _looks_back(record: Record, statement: Statement) -> bool:
    """Is the cue in a perfect tense, or a stance that is held rather than spoken?"""
    text = record.report.text
    cue = words(statement.cue, text)
    start = statement.cue[0].start if statement.cue else statement.source[0].start
    return bool(
        _PERFECT.search(text[max(0, start - 25) : start])
        or _PERFECT.match(cue)
        or cue.lower().startswith(("has ", "have ", "had "))
        or _STANDING.match(cue)
    )
