"""What a person has judged: that two entities of two reports are one, or are two. It goes before all rules.

Judgements are followed through chains: where A is B and B is C, A is C; where A is B and B is not C, A is not C. Of two
that contradict each other the one that was given last holds, and the other is named in `contradicted`.

>>> a, b, c = ("r1", "en_1"), ("r2", "en_1"), ("r3", "en_1")
>>> judged = Judged([Judgement(a, b, "same", 1.0, "", "Ida"), Judgement(b, c, "different", 1.0, "", "Ida")])
>>> judged.others_of(a), judged.not_those_of(a)
(frozenset({('r2', 'en_1')}), frozenset({('r3', 'en_1')}))
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from asreported.across.shelf import Key
from asreported.errors import InputError

Verdict = Literal["same", "different"]
RULES = "rules"


class Judgement(NamedTuple):
    """That two entities are one, or are not: how sure, why in words, and by whom ("rules", or a person's name)."""

    one: Key
    other: Key
    verdict: Verdict
    score: float
    reason: str
    by: str = RULES


def judgement_of(data: Any) -> Judgement | None:
    """A judgement out of its JSON value; None for what the rules said and will say again.

    `{"one": [report, entity], "other": [...], "verdict": "same" | "different", "by": name}`; "reason" and "score" may be
    there. InputError says what is wrong.
    """
    if not isinstance(data, dict):
        raise InputError("a judgement is a JSON object")
    keys = []
    for side in ("one", "other"):
        key = data.get(side)
        if not isinstance(key, list) or len(key) != 2 or not all(isinstance(part, str) for part in key):
            raise InputError(f'"{side}" must be [report, entity]')
        keys.append((key[0], key[1]))
    verdict, by = data.get("verdict"), data.get("by", "person")
    if verdict not in ("same", "different"):
        raise InputError('"verdict" must be "same" or "different"')
    if not isinstance(by, str) or not isinstance(data.get("reason", ""), str):
        raise InputError('"by" and "reason" must be strings')
    if keys[0] == keys[1]:
        raise InputError("a judgement is about two entities, and these are one")
    if by == RULES:
        if verdict == "same":
            return None
        by = "person"  # the rules never say "different": somebody changed the line
    return Judgement(keys[0], keys[1], verdict, 1.0, data.get("reason", ""), by)


class Judged:
    """A person's judgements, in the order in which they were given, with what follows from them."""

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        self._given: list[Judgement] = list(judgements)
        self._settle()

    def add(self, judgement: Judgement) -> None:
        """Take one more, which goes before all that were given."""
        self._given.append(judgement)
        self._settle()

    def others_of(self, key: Key) -> frozenset[Key]:
        """The entities that are the same as this one."""
        return frozenset(self._group.get(key, {key}) - {key})

    def not_those_of(self, key: Key) -> frozenset[Key]:
        """The entities that are not this one."""
        apart = {k for mine in self._group.get(key, {key}) for k in self._apart.get(mine, ())}
        return frozenset(k for other in apart for k in self._group.get(other, {other}))

    def on(self, key: Key) -> Judgement | None:
        """The last that holds of those that say what an entity is the same as."""
        return self._last.get(key)

    def _settle(self) -> None:
        """From the last to the first: one that contradicts those that came later is left out."""
        self._group: dict[Key, set[Key]] = {}
        self._apart: defaultdict[Key, set[Key]] = defaultdict(set)
        self._last: dict[Key, Judgement] = {}
        self.held: list[Judgement] = []
        self.contradicted: list[Judgement] = []
        for judgement in reversed(self._given):
            one, other = judgement.one, judgement.other
            together = other in self._group.get(one, {one})
            wrong = together if judgement.verdict == "different" else other in self.not_those_of(one)
            (self.contradicted if wrong else self.held).append(judgement)
            if wrong:
                continue
            if judgement.verdict == "different":
                self._apart[one].add(other)
                self._apart[other].add(one)
                continue
            for key in (one, other):
                self._last.setdefault(key, judgement)
            if not together:
                joined = self._group.get(one, {one}) | self._group.get(other, {other})
                self._group.update(dict.fromkeys(joined, joined))
        self.held.reverse()
        self.contradicted.reverse()
