"""Interviews printed as questions and answers: who "I" is where no marks and no names stand before the turns.

    Our reporter interviewed Ana Lobo, who left the party in May.

    Why did you leave?

    I could not vote for the dam.

The one who answers is the one of whom the report says so ("interviewed Ana Lobo"), or the one person whom the headline
names, or whom the report names before its first question where it says that somebody was asked. Where two are as likely
nobody is chosen, and "we" is left alone: it may be a firm, a band, a country.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from asreported.model.parser import Token
from asreported.reader.names.cast import Spot
from asreported.reader.passages import Passage

# Questions, and answers in the first person, that make a report an interview: where it says so itself, and where not.
LEAST_SAID = (1, 1)
LEAST_UNSAID = (3, 3)
OPENING = 4  # passages at the beginning that may say that it is an interview
CLEARLY = 2  # the one who answers is named so many times as often as any other person
LONGEST_PROMPT = 60  # words: what is longer and does not end in a question is an answer, whomever it speaks to
_INTERVIEW = frozenset({"interview", "interviews", "interviewed", "interviewing"})
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
    told = [p for p, passage in enumerate(passages) if passage.section.kind in ("paragraph", "subhead", "blockquote")]
    words = {p: [t.lower for t in _outside(passages[p], marks)] for p in told}
    asking = {p for p in told if words[p][-1:] == ["?"] == [passages[p].parse.tokens[-1].text]}
    if not asking:
        return None
    first = min(asking)
    opening = (t.lower for passage in passages[: max(OPENING, first)] for t in passage.parse.tokens)
    said = not _INTERVIEW.isdisjoint(opening)
    answering = {told[k] for k in range(len(told)) if _answers(k, told, words, asking, said=said)}
    least = LEAST_SAID if said else LEAST_UNSAID
    if len(asking) < least[0] or len(answering) < least[1]:
        return None
    if len(asking) == 1 and not _SECOND.intersection(words[first]):
        return None
    return Turns(frozenset(asking), frozenset(answering))


def _outside(passage: Passage, marks: Sequence[tuple[int, int]]) -> list[Token]:
    """The passage's words outside quotation marks."""
    return [t for t in passage.parse.tokens if not any(start <= t.start < end for start, end in marks)]


def _answers(k: int, told: Sequence[int], words: Mapping[int, list[str]], asking: set[int], *, said: bool) -> bool:
    """Is it an answer: in the first person, after a question, or right before the first one whose own was left out?"""
    p, first = told[k], min(asking)
    if p in asking or not _FIRST.intersection(words[p]):
        return False
    if p < first:
        return said and told[k + 1] == first and not _SECOND.intersection(words[p])
    if told[k - 1] in asking or k + 1 == len(told) or len(words[p]) > LONGEST_PROMPT:
        return True
    # "I wonder what you thought of it": short, and the answer is longer
    return not _SECOND.intersection(words[p]) or len(words[told[k + 1]]) <= len(words[p])


def who_answers(turns: Turns, persons: Mapping[int, Sequence[Spot]], passages: Sequence[Passage]) -> int | None:
    """The person who answers: `persons` gives the names of each."""
    first = min(turns.asking)
    known = {who: spots for who, spots in persons.items() if any(s.passage < first for s in spots)}
    named = _interviewed(first, known, passages)
    if len(named) == 1 or not known:
        return next(iter(named), None)
    heads = {
        who
        for who, spots in known.items()
        if any(passages[s.passage].section.kind in ("headline", "dek") for s in spots)
    }
    if len(heads) == 1:
        return next(iter(heads))
    told = (t.lemma for p in range(first) for t in passages[p].parse.tokens)
    if not _ASKED.intersection(told):  # a transcript of a court, a play
        return None
    order = sorted(known, key=lambda who: (-len(known[who]), who))
    if len(order) == 1 or len(known[order[0]]) >= CLEARLY * len(known[order[1]]):
        return order[0]
    return None


def _interviewed(first: int, known: Mapping[int, Sequence[Spot]], passages: Sequence[Passage]) -> set[int]:
    """Those of whom it is said: the first person after "interviewed" in its sentence, the subject of "was interviewed"."""
    starts = {(s.passage, s.first): who for who, spots in known.items() for s in spots}
    heads = {(s.passage, s.head): who for who, spots in known.items() for s in spots}
    out: set[int] = set()
    for p in range(first):
        parse = passages[p].parse
        for token in parse.tokens:
            if token.lower not in _INTERVIEW or parse.tokens[min(token.i + 1, len(parse.tokens) - 1)].tag == "PRP":
                continue  # "interviewed him"
            subjects = [c for c in parse.children[token.i] if parse.tokens[c].dep == "nsubjpass"]
            if subjects:
                out.update(heads[p, c] for c in subjects if (p, c) in heads)
                continue
            rest = range(token.i + 1, parse.sents[token.sent][1])
            after = next((starts[p, i] for i in rest if (p, i) in starts), None)
            out |= {after} if after is not None else set()
    return out


def words_of_turns(
    turns: Turns, passages: Sequence[Passage], quoted: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The passage and token of every "I" of an answer and every "you" of a question, outside quotation marks."""
    marks = sorted(quoted)
    out: list[tuple[int, int]] = []
    for p in sorted(turns.asking | turns.answering):
        tokens = passages[p].parse.tokens
        if p in turns.asking and len(tokens) > 2 * LONGEST_PROMPT:  # an answer that ends in a question
            continue
        wanted = _SECOND if p in turns.asking else _FIRST
        out.extend((p, t.i) for t in _outside(passages[p], marks) if t.lower in wanted)
    return out
