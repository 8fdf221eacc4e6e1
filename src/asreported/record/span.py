"""Spans: where in the report's text something stands.

The unit is the Unicode code point of `Report.text`; a span is half-open, `[start, end)`.
`text[start:end]` is the evidence. A discontinuous span is several spans in order:

>>> text = '"It is over," she said, "at last."'
>>> words((Span(0, 13), Span(24, 34)), text)
'"It is over," "at last."'
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from asreported.errors import RecordError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch `[start, end)` of code points; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise RecordError(f"a span must have 0 <= start < end, not [{self.start}, {self.end}]")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Does `other` lie inside this span (or equal it)?"""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Do the two share a code point?"""
        return self.start < other.end and other.start < self.end


Spans = tuple[Span, ...]


def words(spans: Iterable[Span], text: str) -> str:
    """The words of a discontinuous span, its pieces joined by one space."""
    return " ".join(span.of(text) for span in spans)


def trim(start: int, end: int, text: str, also: str = "") -> Span | None:
    """The span without outer white space and without outer characters in `also`; None if nothing is left."""
    while start < end and (text[start].isspace() or text[start] in also):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in also):
        end -= 1
    return Span(start, end) if start < end else None


def merge(spans: Iterable[Span]) -> Spans:
    """The same code points as `spans`, sorted, with overlapping and touching pieces joined."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def hull(spans: Iterable[Span]) -> Span:
    """The smallest single span that holds all of `spans` (at least one)."""
    pieces = tuple(spans)
    return Span(min(s.start for s in pieces), max(s.end for s in pieces))


def holds_all(outer: Iterable[Span], inner: Iterable[Span]) -> bool:
    """Does every piece of `inner` lie inside some piece of `outer`?"""
    outers = tuple(outer)
    return all(any(o.holds(i) for o in outers) for i in inner)
