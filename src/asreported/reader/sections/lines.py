"""Lines into units: what the eye sees as one paragraph, one heading, one caption.

Reports come with blank lines between paragraphs, with one paragraph a line, and hard-wrapped at some width
(mail, PDF, wires). A unit is a run of lines that belong together:

>>> text = "The bridge over the Tarn was closed\\non Monday after a crack was found.\\n\\nNobody was hurt."
>>> [(u.start, u.end) for u in units_of(text, 0, len(text), lambda line: False, frozenset())]
[(0, 70), (72, 88)]
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from asreported.reader.sections.addresses import ADDRESS
from asreported.record.span import trim

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BULLET = re.compile(r"(?:[-*•·▪●○–—>»→▶►]|\(?\d{1,3}[.)])\s+\S")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad"
# A line that ends in the first words of a sentence: "... on Sunday. Maria"
_BEGUN = re.compile(r"(?:[a-z]{4}|\d{2})[.!?][\"”’']? [A-Z][^.!?]{0,60}$")
_CLOSERS = "\"'”’»)]}*_" + _INVISIBLE
# A line longer than this was not wrapped by anybody.
WIDEST = 160
# How much of a line its rules look at.
SEEN = 400


class Line(NamedTuple):
    """One line that is not blank, trimmed. `indent` counts its leading blanks; `after_gap`: a blank line stands before it."""

    start: int
    end: int
    indent: int
    after_gap: bool


class Unit(NamedTuple):
    """Lines that belong together. `head` is its first words with white space collapsed, `words` their number (at most 100)."""

    start: int
    end: int
    head: str
    tail: str
    words: int
    lines: int
    after_gap: bool

    @property
    def short(self) -> bool:
        """Is all of it in `head`?"""
        return self.end - self.start < SEEN

    @property
    def stopped(self) -> bool:
        """Does it end like a sentence?"""
        return self.tail.rstrip(_CLOSERS + " ")[-1:] in tuple(".!?…")


def collapsed(text: str, start: int, end: int) -> str:
    """The words of `[start, end)` with runs of white space as one space, invisible characters left out."""
    words = " ".join(text[start:end].split())
    for c in _INVISIBLE:
        if c in words:
            words = words.replace(c, "")
    return words.strip()


def unit_of(text: str, start: int, end: int, *, lines: int = 1, after_gap: bool = True) -> Unit:
    """The unit `[start, end)`."""
    head = collapsed(text, start, min(end, start + SEEN))
    tail = head if end - start <= SEEN else collapsed(text, end - SEEN, end)
    return Unit(start, end, head, tail, min(100, head.count(" ") + 1), lines, after_gap)


class Layout(NamedTuple):
    """How a stretch of text is set.

    width          at which it was hard-wrapped; None if it was not
    airy           blank lines part the paragraphs; short lines need not
    starts_alone   does a line that begins so always begin a unit ("Related: ...")?
    joining        words that no line ends with unless it runs on
    """

    width: int | None
    airy: bool
    starts_alone: Callable[[str], bool]
    joining: frozenset[str]


def units_of(
    text: str, start: int, end: int, starts_alone: Callable[[str], bool], joining: frozenset[str]
) -> list[Unit]:
    """The units of `[start, end)`, in order; every non-space character is in exactly one."""
    lines = _lines(text, start, end)
    airy = sum(line.after_gap for line in lines[1:]) * 12 >= len(lines)
    layout = Layout(_wrap_width(text, lines), airy, starts_alone, joining)
    units: list[Unit] = []
    first = 0
    for i in range(1, len(lines) + 1):
        if i < len(lines) and not lines[i].after_gap and _runs_on(text, lines, i, layout):
            continue
        if lines:
            a, b = lines[first], lines[i - 1]
            units.append(unit_of(text, a.start, b.end, lines=i - first, after_gap=a.after_gap))
        first = i
    return units


def _lines(text: str, start: int, end: int) -> list[Line]:
    lines: list[Line] = []
    at, gap = start, True
    while at < end:
        brk = _BREAK.search(text, at, end)
        stop, after = brk.span() if brk else (end, end)
        span = trim(at, stop, text)
        if span is None:
            gap = True
        else:
            lines.append(Line(span.start, span.end, span.start - at, gap))
            gap = False
        at = after
    return lines


def _wrap_width(text: str, lines: list[Line]) -> int | None:
    """The width at which the text was hard-wrapped; None if it was not."""
    inner = [a for a, b in pairwise(lines) if not b.after_gap]
    if not inner:
        return None
    lengths = sorted(a.end - a.start for a in inner)
    widest = lengths[(len(lengths) * 95) // 100 if len(lengths) > 20 else -1]
    if widest > WIDEST or lengths[len(lengths) // 2] < 0.6 * widest or widest < 30:
        return None
    unstopped = sum(text[max(a.start, a.end - 6) : a.end].rstrip(_CLOSERS)[-1:] not in tuple(".!?…:;") for a in inner)
    return widest if unstopped >= max(2, 0.4 * len(inner)) else None


def _runs_on(text: str, lines: list[Line], i: int, layout: Layout) -> bool:
    """Does line `i` go on with what line `i - 1` says? (No blank line is between them.)"""
    above, line = lines[i - 1], lines[i]
    width, airy, starts_alone, joining = layout
    words = collapsed(text, line.start, min(line.end, line.start + SEEN))
    over = collapsed(text, max(above.start, above.end - SEEN), above.end)
    stopped = over.rstrip(_CLOSERS)[-1:] in tuple(".!?…:")
    if starts_alone(words) or (_BULLET.match(words) and (stopped or not words[0].isdigit())) or ADDRESS.fullmatch(over):
        return False
    length = above.end - above.start
    if width is None:
        if length > WIDEST or stopped:
            return False
        broken = over.endswith(",") or over.rpartition(" ")[2].lower() in joining or _BEGUN.search(over) is not None
        return words[:1].islower() or broken
    if line.indent >= above.indent + 2 and (stopped or not words[:1].islower()):
        return False
    full = length + 1 + len(words.partition(" ")[0]) >= 0.75 * width
    if length <= SEEN and starts_alone(over):  # a label's line ends early where its matter ends
        return full
    if not stopped:
        return full or words[:1].islower() or over.endswith(",") or (airy and length >= 0.5 * width)
    return full if not airy else length >= 0.5 * width
