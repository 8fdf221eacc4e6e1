"""Status: did it happen, or was it planned, asked for, feared, denied? Read off the words above a trigger.

In `"Lima refused to send troops"` nothing was sent: "refuse", which governs "send", says so. The rules climb from
the trigger to the root of its sentence, a governor a step. At each step they first look at the word itself
(`OWN_RULES`: negation, auxiliaries, conjunctions), then at the link to its governor (`LINK_RULES`). The first rule
that decides wins; when none does, the event happened.
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.language.status import StatusWords
from asreported.model.parser import Parse, Token
from asreported.reader.events.status_rules import (
    CLIMB,
    LEAP,
    LINK_RULES,
    OWN_RULES,
    SHARE,
    SHARED_RULES,
    STOP,
    Step,
    is_definite,
    modified,
)
from asreported.reader.events.status_turns import LINK_TURNS, OWN_TURNS
from asreported.record.event import Status
from asreported.record.statement import Certainty

STEPS = 12
_OWN = (*OWN_TURNS, *OWN_RULES)
_LINKS = (*LINK_TURNS, *LINK_RULES)

# What no rule objects to, in words for whoever asks.
BY = {
    "told_as_fact": "The report tells it as a fact: no rule of status objects.",
    "going_on": "The verb's form says that it is under way.",
    "heard": "No rule of status objects, but the model reads it as not having happened.",
    "said_so": "An act of words happened when it was said.",
}


class Verdict(NamedTuple):
    """A status, how certain, and the rule that decided."""

    status: Status
    certainty: Certainty
    by: str


def judge_status(parse: Parse, head: int, words: StatusWords, *, noun: int | None = None) -> Verdict:
    """The status of the event whose verb (or noun) is `head`; `noun` is the noun that a light verb carries."""
    certainty: Certainty = "certain"
    going_on = False
    if noun is not None and noun != head:
        step = _step(parse, words, noun, first=True)
        ruling, certainty = modified(step), _weakened(step, certainty)
        if ruling == "ongoing":
            going_on = True
        elif ruling is not None:
            return Verdict(_status(ruling), certainty, "modified")
    own = _OWN
    for n in range(STEPS):
        step = _step(parse, words, head, first=n == 0)
        certainty = _weakened(step, certainty)
        for rule in own:
            ruling = rule(step)
            if ruling == "ongoing":
                going_on = True
            elif ruling is not None:
                return _verdict(ruling, certainty, rule.__name__)
        if step.governor is None:
            break
        ruling, by = None, ""
        for link in _LINKS:
            ruling, by = link(step), link.__name__
            if ruling is not None:
                break
        certainty = _weaker(certainty, words.weakening.get(step.governor.lemma))
        if ruling in (None, STOP):
            break
        if ruling not in (CLIMB, SHARE, LEAP):
            return _verdict(_status(ruling), certainty, by)
        own = _OWN if ruling == CLIMB else SHARED_RULES if ruling == SHARE else ()
        head = step.governor.i
    return Verdict("ongoing" if going_on else "happened", certainty, "going_on" if going_on else "told_as_fact")


def _step(parse: Parse, words: StatusWords, i: int, *, first: bool) -> Step:
    """Token `i` and its governor; prepositions on the way up are passed and remembered."""
    node = parse.tokens[i]
    governor: Token | None = parse.tokens[node.head] if node.head != i else None
    dep, prep = node.dep, ""
    if governor is not None and governor.pos in ("ADP", "SCONJ", "PART") and dep in ("pobj", "pcomp"):
        passed = 0
        while governor is not None and governor.pos in ("ADP", "SCONJ", "ADV") and passed < 3:
            prep, passed = (governor.lower if not prep or governor.lower in words.prepositions else prep), passed + 1
            governor = parse.tokens[governor.head] if governor.head != governor.i else None
        dep = "prep"
    return Step(parse, words, node, node.pos not in ("VERB", "AUX"), governor, dep, prep, first)


def _status(ruling: str | None) -> Status:
    assert ruling not in (None, STOP, CLIMB, SHARE, LEAP)
    return ruling  # type: ignore[return-value]


def _verdict(ruling: str, certainty: Certainty, by: str) -> Verdict:
    return Verdict(_status(ruling), certainty, by)


_ORDER: tuple[Certainty, ...] = ("certain", "underspecified", "probable", "possible")


def _weaker(one: Certainty, other: Certainty | None) -> Certainty:
    return one if other is None or _ORDER.index(other) <= _ORDER.index(one) else other


def _weakened(step: Step, certainty: Certainty) -> Certainty:
    for c in step.children(step.node.i):
        token = step.parse.tokens[c]
        if token.dep in ("advmod", "amod", "aux"):
            if token.lower in step.words.doubtful:
                certainty = _weaker(certainty, "possible")
            elif token.lower in step.words.likely:
                certainty = _weaker(certainty, "probable")
            else:
                certainty = _weaker(certainty, step.words.weakening.get(token.lower) if token.dep == "aux" else None)
    return certainty


__all__ = ["Verdict", "is_definite", "judge_status"]
