"""Whether the words around a time tell of what is past or of what is to come.

"met on Friday" is the last Friday, "will meet on Friday" the next one. With a parse the verb that the time hangs on
decides; without one, the nearest word of the sentence that shows a tense.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Literal

from asreported.language.times import TimeWords
from asreported.model.parser import Token as Word
from asreported.reader.passages import Passage
from asreported.reader.times.tokens import Tokens

Tense = Literal["past", "present", "future"]

# So many tokens to either side are looked at, and so many heads are climbed.
REACH, STEPS = 28, 12
# "will" as near as this before a time leads its verb.
NEAR = 6


class TenseFinder:
    """Tells the tense around a token; made once for a report, with its parse where there is one."""

    __slots__ = ("_cue_places", "_cues", "_ends", "_passages", "_starts", "_tokens", "_words")

    def __init__(self, tokens: Tokens, passages: Sequence[Passage], words: TimeWords) -> None:
        self._tokens, self._words = tokens, words
        self._passages = sorted((p for p in passages if p.parse.tokens), key=lambda p: p.parse.tokens[0].start)
        self._starts = [p.parse.tokens[0].start for p in self._passages]
        stops = words.classes["stop"]
        small: dict[str, bool] = {}  # may a sentence end with the token, or has it a tense?
        ends: list[int] = []
        self._cues: list[Tense] = []
        self._cue_places: list[int] = []
        for i, (_, _, lower, kind) in enumerate(tokens.items):
            if kind == "break":
                ends.append(i)
                continue
            says = small.get(lower)
            if says is None:
                says = small[lower] = (
                    lower[:1] in stops
                    or kind == "ampm"
                    or _cue(lower, words) is not None
                    or lower in words.classes["is"]
                )
            if not says:
                continue
            if self._is_end(i, stops):
                ends.append(i)
            cue = _cue(lower, words)
            ahead = self._is_led_ahead(i) if cue == "past" else lower in words.classes["is"] and self._is_arranged(i)
            cue = "future" if ahead else cue
            if cue:
                self._cues.append(cue)
                self._cue_places.append(i)
        self._ends = ends

    def _is_led_ahead(self, i: int) -> bool:
        """Is this past form a participle after "will be" or "to be", or a plain verb after "will" ("will cut")?"""
        items, words, place = self._tokens.items, self._words, i - 1
        while place > 0 and i - place < 5 and items[place].lower in words.helpers:
            place -= 1
        if place < 0:
            return False
        lower = items[place].lower
        return lower in words.future or (i - place > 1 and lower in words.classes["to"])

    def _is_arranged(self, i: int) -> bool:
        """Does "is" tell of what is arranged: "the summit is on Sunday", "he is to appear in court"?"""
        after, classes = self._tokens.items[i + 1].lower, self._words.classes
        return after in classes["on"] or after in classes["at"] or after in classes["toonly"]

    def at(self, first: int, last: int) -> Tense | None:
        """The tense around the time that stands at tokens `first` to `last`."""
        before = self._tokens.items[first - 1].lower if first else ""
        if before in self._words.classes["since"]:
            return "past"
        ahead = first > 1 and self._tokens.items[first - 2].lower in self._words.classes["aheadword"]
        if (ahead and before in self._words.classes["of"]) or self._is_beside_will(first):
            return "future"  # "ahead of Sunday's vote"
        tense = self._by_parse(self._tokens.items[first].start) or self._by_words(first, last)
        return "future" if tense is None and before in self._words.classes["until"] else tense

    def _is_beside_will(self, first: int) -> bool:
        """Does "will" with its verb stand just before the time, nothing in between? No parse knows better."""
        n = bisect_left(self._cue_places, first)
        if not n or self._cues[n - 1] != "future" or first - self._cue_places[n - 1] > NEAR:
            return False
        items, place, classes = self._tokens.items, self._cue_places[n - 1], self._words.classes
        will = next((i for i in range(place, max(-1, place - 5), -1) if items[i].lower in classes["willword"]), -1)
        return will >= 0 and not any(t.kind in ("punct", "break") for t in items[will:first])

    def habitual(self, first: int, last: int) -> bool:
        """Does the sentence tell of what is so every year?"""
        begin, end = self.sentence(first, last)
        return any(t.lower in self._words.habits for t in self._tokens.items[begin : end + 1])

    def sentence(self, first: int, last: int) -> tuple[int, int]:
        """The first and last token of the sentence, as far as the reach goes."""
        n = bisect_left(self._ends, first)
        begin = self._ends[n - 1] + 1 if n else 0
        n = bisect_left(self._ends, last)
        end = self._ends[n] if n < len(self._ends) else len(self._tokens.items) - 1
        return max(begin, first - REACH), min(end, last + REACH)

    def _is_end(self, i: int, stops: Mapping[str, str]) -> bool:
        """Does a sentence end with this token? A full stop after a short name or before a small letter ends none."""
        items = self._tokens.items
        lower = items[i].lower
        if items[i].kind == "ampm":  # "at 6 p.m. On Tuesday", but "at 6 p.m. Tuesday"
            dated = any(
                items[i + 1].lower in self._words.classes[c] for c in ("weekday", "shortday", "month", "zone", "local")
            )
            return lower.endswith(".") and items[i + 1].kind == "Word" and not dated
        if lower[:1] not in stops or lower != ".":
            return lower[:1] in stops
        before, after = items[i - 1] if i else None, items[i + 1]
        if after.kind == "break":
            return True
        if after.start == items[i].end or after.kind == "word":
            return False
        return before is None or before.kind != "Word" or before.end - before.start > 3

    def _by_words(self, first: int, last: int) -> Tense | None:
        """The tense of the nearest cue before the time, else after it, in its sentence."""
        begin, end = self.sentence(first, last)
        n = bisect_left(self._cue_places, first)
        if n and self._cue_places[n - 1] >= begin:
            return self._cues[n - 1]
        n = bisect_right(self._cue_places, last)
        if n < len(self._cues) and self._cue_places[n] <= end:
            return self._cues[n]
        return None

    def _by_parse(self, offset: int) -> Tense | None:
        if not self._passages:
            return None
        n = bisect_right(self._starts, offset) - 1
        passage = self._passages[max(n, 0)]
        word = passage.token_at(offset)
        if word is None:
            return None
        tokens, planning = passage.parse.tokens, self._words.planning
        for _ in range(STEPS):
            if word.lemma in planning or word.lower in planning:
                return "future"
            if word.pos in ("VERB", "AUX"):
                tense = self._of_verb(word, passage)
                if tense:
                    return tense
            if word.head == word.i:
                return None
            word = tokens[word.head]
        return None

    def _of_verb(self, verb: Word, passage: Passage) -> Tense | None:
        tokens = passage.parse.tokens
        kids = [tokens[i] for i in passage.parse.children[verb.i]]
        helpers = [k for k in kids if k.dep in ("aux", "auxpass")]
        if any(k.lower in self._words.future for k in helpers):
            return "future"
        if verb.tag == "VBD" or any(k.tag == "VBD" for k in helpers) or any(k.lemma == "have" for k in helpers):
            return "past"
        if verb.tag == "VB":  # "to travel", "could travel": what it hangs on decides
            head = tokens[verb.head]
            if head is not verb and (head.lemma in self._words.planning or head.lower in self._words.planning):
                return "future"
            return "future" if any(k.tag == "MD" for k in helpers) else None
        if verb.lower in self._words.reporting:
            return "past"
        if verb.tag == "VBN" and not helpers:
            return "past"
        return "present" if verb.tag in ("VBZ", "VBP") or helpers else None


def _cue(word: str, words: TimeWords) -> Tense | None:
    """The tense that a word shows by itself."""
    if word in words.future or word in words.planning:
        return "future"
    if word in words.past or word in words.reporting:
        return "past"
    if word.endswith(words.past_endings) and len(word) > 4 and word not in words.not_past:
        return "past"
    return None
