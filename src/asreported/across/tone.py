"""Tone: does a statement say no, does it leave its content open, and on which day was it made?"""

from __future__ import annotations

import re
from typing import NamedTuple

from asreported.record.record import Record
from asreported.record.span import words
from asreported.record.statement import Statement

_NO = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|nowhere|cannot|without)\b|n[’']t\b", re.IGNORECASE
)
_OPEN = re.compile(
    r"\b(?:may|might|could|perhaps|maybe|probably|possibly|likely|unlikely|apparently|appears?|seems?|unless)\b"
    r"|\bif\b|\bwill\b|[’']ll\b",
    re.IGNORECASE,
)
_DOUBT = frozenset(("possible", "probable"))


class Day(NamedTuple):
    """A day of speaking, and what it rests on."""

    day: str
    why: str


def is_negated(record: Record, statement: Statement) -> bool:
    """Does the source deny its content, refuse to say it, or say that something is not so?"""
    if statement.polarity == "negative" or not statement.made:
        return True
    return bool(_NO.search(words(statement.content, record.report.text)))


def is_hedged(record: Record, statement: Statement) -> bool:
    """Is the content put as possible or probable, by the cue or by its own words?"""
    return statement.certainty in _DOUBT or bool(_OPEN.search(words(statement.content, record.report.text)))


def said_on(record: Record, statement: Statement) -> Day | None:
    """The day of speaking where the report and its dates tell it."""
    if statement.said_on is not None:
        return Day(statement.said_on, "the report names the day")
    return None
