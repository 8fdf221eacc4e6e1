"""Interviews printed as questions and answers: who "I" is where no marks and no names stand before the turns.

    Why did you leave the party?

    I could not vote for the dam.

The one who answers is the one person whom the headline names, or whom the report names before its first question where
it says that somebody was asked; where two are as likely, nobody is chosen, and "we" is left alone: it may be a firm, a band, a country.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from asreported.reader.passages import Passage

LEAST_TURNS = (
    3  # questions, and answers in the first person, that make a report an interview; one less where it says so
)
OPENING = 4  # passages at the beginning that may say that it is an interview
CLEARLY = 2  # the one who answers is named so many times as often as any other person
_ASKED = frozenset({"interview", "speak", "talk", "ask", "tell", "answer", "meet", "chat"})
_FIRST = frozenset({"i", "me", "my", "myself", "mine"})
_SECOND = frozenset({"you", "your", "yourself"})


class Turns(NamedTuple):
    """The places of the passages that ask, and of those that answer."""

    asking: frozenset[int]
    answering: frozenset[int]


def find_turns(passages: Sequence[Passage], quoted: Iterable[tuple[int, int]]) -> Turns | None:
    """The turns of an interview; None where the report is none. `quoted` are the stretches inside quotation marks."""
    marks = sorted(quoted)
    asking, answering = set(), set()
    seen_question = False
    for p, passage in enumerate(passages):
        if passage.section.kind not in ("paragraph", "subhead", "blockquote"):
            continue
        tokens = passage.parse.tokens
        outside = [t for t in tokens if not any(start <= t.start < end for start, end in marks)]
        if outside and tokens[-1].text == "?" and outside[-1] is tokens[-1]:
            asking.add(p)
            seen_question = True
        elif seen_question and any(t.lower in _FIRST for t in outside):
            answering.add(p)
    opening = (t.lemma.lower() for passage in passages[:OPENING] for t in passage.parse.tokens)
    least = LEAST_TURNS - ("interview" in set(opening))
    if len(asking) < least or len(answering) < least:
        return None
    return Turns(frozenset(asking), frozenset(answering))


def who_answers(turns: Turns, persons: Mapping[int, Sequence[int]], passages: Sequence[Passage]) -> int | None:
    """The person who answers: `persons` gives for each the passages that name him, one for each mention."""
    first = min(turns.asking)
    known = {who: places for who, places in persons.items() if any(p < first for p in places)}
    if not known:
        return None
    heads = {
        who for who, places in known.items() if any(passages[p].section.kind in ("headline", "dek") for p in places)
    }
    order = sorted(known, key=lambda who: (-len(known[who]), who))
    if len(heads) == 1:
        return next(iter(heads))
    told = (t.lemma for p in range(first) for t in passages[p].parse.tokens)
    if not _ASKED.intersection(told):  # a transcript of a court, a play
        return None
    if len(order) == 1 or len(known[order[0]]) >= CLEARLY * len(known[order[1]]):
        return order[0]
    return None


def words_of_turns(
    turns: Turns, passages: Sequence[Passage], quoted: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The passage and token of every "I" of an answer and every "you" of a question, outside quotation marks."""
    marks = sorted(quoted)
    out: list[tuple[int, int]] = []
    for p in sorted(turns.asking | turns.answering):
        wanted = _SECOND if p in turns.asking else _FIRST
        outside = (t for t in passages[p].parse.tokens if not any(start <= t.start < end for start, end in marks))
        out.extend((p, t.i) for t in outside if t.lower in wanted)
    return out
