"""The cast of a report: its mentions and the entities that they mean, with a quick answer to "whom does this phrase mean?".

cast.entity_at(Span(0, 49))   # "Energy Ministry spokesman Ali Raza" -> Ali Raza's entity
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from asreported.reader.passages import Passage
from asreported.record.entity import Entity, Mention, MentionKind, MentionType
from asreported.record.note import Note
from asreported.record.span import Span, Spans

Head = tuple[int, int]  # a passage's place and a token's place in it


class Spot(NamedTuple):
    """Words that may mean somebody: tokens `first` to `last` of a passage, with their head token."""

    span: Span
    form: str
    kind: MentionKind
    type: MentionType
    passage: int
    first: int
    last: int
    head: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who and what a report speaks of."""

    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    notes: tuple[Note, ...] = ()
    passages: tuple[Passage, ...] = ()
    by_span: Mapping[Span, str] = field(default_factory=dict)
    by_head: Mapping[Head, str] = field(default_factory=dict)

    def entity_at(self, spans: Spans | Span) -> str | None:
        """The entity that a phrase means: that of the mention that equals it, else that of the phrase's head."""
        pieces = (spans,) if isinstance(spans, Span) else spans
        for span in pieces:
            if span in self.by_span:
                return self.by_span[span]
        for span in pieces:
            for head in heads_of(span, self.passages):
                if head in self.by_head:
                    return self.by_head[head]
        return None


def passage_at(offset: int, passages: tuple[Passage, ...]) -> int | None:
    """The place of the passage that holds a code point."""
    low, high = 0, len(passages)
    while low < high:
        mid = (low + high) // 2
        if passages[mid].parse.tokens[-1].end <= offset:
            low = mid + 1
        else:
            high = mid
    return low if low < len(passages) and passages[low].section.start <= offset else None


def tokens_in(span: Span, passages: tuple[Passage, ...]) -> tuple[int, int, int] | None:
    """The passage, the first and the last token of a span; None when it holds no token."""
    p = passage_at(span.start, passages)
    if p is None:
        return None
    tokens = passages[p].parse.tokens
    low, high = 0, len(tokens)
    while low < high:
        mid = (low + high) // 2
        if tokens[mid].end <= span.start:
            low = mid + 1
        else:
            high = mid
    first = last = low
    while last < len(tokens) and tokens[last].start < span.end:
        last += 1
    return (p, first, last - 1) if last > first else None


def heads_of(span: Span, passages: tuple[Passage, ...]) -> list[Head]:
    """The tokens of a phrase that hang on words outside it, nouns first: one, or more where the parse is broken."""
    at = tokens_in(span, passages)
    if at is None:
        return []
    p, first, last = at
    tokens = passages[p].parse.tokens
    tops = [t for t in tokens[first : last + 1] if not first <= t.head <= last or t.head == t.i]
    tops.sort(key=lambda t: (t.pos not in ("NOUN", "PROPN", "PRON"), t.i))
    return [(p, t.i) for t in tops]
