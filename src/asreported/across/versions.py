"""A version of an article, made ready to be compared: what stands where is found at once, however long the text is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from asreported.across.numbers import find_numbers
from asreported.across.spelling import fold
from asreported.across.story_words import WORD
from asreported.record.event import Event
from asreported.record.record import Record
from asreported.record.span import Span, hull
from asreported.record.statement import Statement

BLOCK = 400  # code points

T = TypeVar("T")


class Places(Generic[T]):
    """Things of a text by where they stand."""

    def __init__(self, things: Iterable[T], span_of: Callable[[T], Span]) -> None:
        self._in: defaultdict[int, list[tuple[int, Span, T]]] = defaultdict(list)
        for n, thing in enumerate(things):
            span = span_of(thing)
            for block in range(span.start // BLOCK, (span.end - 1) // BLOCK + 1):
                self._in[block].append((n, span, thing))

    def meeting(self, start: int, end: int) -> list[T]:
        """Those that share a code point with a stretch, in their own order."""
        blocks = range(start // BLOCK, max(start, end - 1) // BLOCK + 1)
        found = {
            n: thing for b in blocks for n, span, thing in self._in.get(b, ()) if span.start < end and start < span.end
        }
        return [found[n] for n in sorted(found)]


class Version:
    """One version: its record, what stands where in it, and which words and numbers stand in it at all.

    beginnings  the first five letters of its words
    values      its numbers' values with their units;  days  its times' values
    """

    def __init__(self, record: Record) -> None:
        self.record, self.id, self.text = record, record.report.id, record.report.text
        self.times = Places(record.times, lambda t: t.span)
        self.names = Places((m for m in record.mentions if m.kind == "name"), lambda m: m.span)
        self.statements: Places[Statement] = Places(record.statements, lambda s: hull((*s.content, *s.cue, *s.source)))
        self.events: Places[Event] = Places(record.events, lambda e: hull(e.trigger))
        self.beginnings = frozenset(fold(m[0])[:5] for m in WORD.finditer(self.text))
        self.days = frozenset(t.edtf or t.value or "" for t in record.times)
        self.values = frozenset(f"{n.value:.12g}{n.unit}" for n in find_numbers(self.text))
