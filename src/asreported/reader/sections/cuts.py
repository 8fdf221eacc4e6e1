"""What is cut out of a unit's line as a section of its own: a dateline before the first words, a credit after the last.

`OSLO, May 3 (Reuters) - Rain fell.` is a dateline, dash included, and a paragraph; `Ana Roe in 2019. Sam` is a caption
and a credit that was cut off.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from asreported.language.sections import SectionWords
from asreported.reader.sections.addresses import is_embed
from asreported.reader.sections.lines import SEEN, Unit
from asreported.reader.sections.rules import is_label
from asreported.record.note import Note
from asreported.record.report import Section, SectionKind
from asreported.record.span import trim

# The dateline of a round-up's later item must name its agency or date; a bare place counts in the first paragraphs only.
BARE_PLACES = 3

_END_OF_SENTENCE = re.compile(r"[.!?][\"”’']?\s+(?=\S)")
_LONE_NAME = re.compile(r"[^\W\d_]\S{1,24}(?:\s+\S{1,24}){0,6}$")


class Cut(NamedTuple):
    """The sections that one unit becomes, and what is odd about them."""

    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()


def cut(text: str, unit: Unit, kind: SectionKind, paragraphs: int, words: SectionWords) -> Cut:
    """The sections of one unit. `paragraphs` is the number of paragraphs before it."""
    start, end = unit.start, unit.end
    if kind == "paragraph":
        return Cut(_paragraph(text, start, end, paragraphs, words))
    if kind == "caption":
        return _caption(text, start, end, words)
    if kind in ("byline", "dateline"):
        at = _dateline_end(text, start, end, 0, words)
        if at is not None and at < end:
            return Cut(_two(text, start, at, end, ("dateline", "byline")))
    if kind in ("url", "embed"):
        return Cut(_addresses(text, start, end, kind))
    return Cut((Section(kind=kind, start=start, end=end),))


def _two(text: str, start: int, at: int, end: int, kinds: tuple[SectionKind, SectionKind]) -> tuple[Section, ...]:
    parts = ((kinds[0], trim(start, at, text)), (kinds[1], trim(at, end, text)))
    return tuple(Section(kind=kind, start=span.start, end=span.end) for kind, span in parts if span)


def _paragraph(text: str, start: int, end: int, paragraphs: int, words: SectionWords) -> tuple[Section, ...]:
    out: list[Section] = []
    at = _dateline_end(text, start, end, paragraphs, words)
    if at is not None:
        first = trim(start, at, text)
        if first:
            out.append(Section(kind="dateline", start=first.start, end=first.end))
            start = at
    tail = _credit_at_end(text, start, end, words)
    out.extend(_two(text, start, tail, end, ("paragraph", "credit")))
    return tuple(out)


def _dateline_end(text: str, start: int, end: int, paragraphs: int, words: SectionWords) -> int | None:
    """Where the dateline at the start of a paragraph ends, its dash included."""
    stop = min(end, start + 160)
    head, at = _folded(text, start, stop)
    found = words.dateline.match(head)
    if found is None or is_label(found, words) or not any(c.islower() for c in head[found.end() : found.end() + 20]):
        return None
    if found["caps"] is not None and not found["more"] and paragraphs >= BARE_PLACES:
        return None
    return at[found.end()] if found.end() < len(at) else end


def _folded(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The stretch with white space runs as one space, and the offset of each of its characters."""
    out: list[str] = []
    at: list[int] = []
    for i in range(start, end):
        c = text[i]
        if c.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                at.append(i)
        else:
            out.append(c)
            at.append(i)
    return "".join(out), at


def _credit_at_end(text: str, start: int, end: int, words: SectionWords) -> int:
    """Where `(Reporting by ...)` begins at a paragraph's end; `end` if there is none."""
    low = max(start, end - SEEN)
    at = text.rfind("(", low, end)
    if at <= start or text[end - 1] not in ").]":
        return end
    return at if words.report_credit.match(text, at, end) or words.credit_within.match(text, at, end) else end


def _caption(text: str, start: int, end: int, words: SectionWords) -> Cut:
    """A caption and the credit behind it."""
    low = max(start, end - SEEN)
    found = words.credit_within.search(text, low, end)
    if (
        found
        and found.start() > start
        and end - found.start() <= 120
        and not words.file_photo.match(text, found.start(), end)
    ):
        return Cut(_two(text, start, found.start(), end, ("caption", "credit")))
    stops = list(_END_OF_SENTENCE.finditer(text, low, end))
    last = stops[-1] if stops else None
    if last is None:
        return Cut((Section(kind="caption", start=start, end=end),))
    rest = text[last.end() : end]
    names = rest.split()
    if not _LONE_NAME.match(rest) or rest.rstrip()[-1:] in ".!?" or not names[0][0].isupper():
        return Cut((Section(kind="caption", start=start, end=end),))
    sections = _two(text, start, last.end(), end, ("caption", "credit"))
    if len(names) > 1 or not rest[:1].isalpha():
        return Cut(sections)
    message = f"The credit after the caption is cut off: only {rest!r} is left of it."
    return Cut(sections, (Note(code="truncated-credit", start=last.end(), end=end, message=message),))


def _addresses(text: str, start: int, end: int, kind: SectionKind) -> tuple[Section, ...]:
    """One section for each address of a unit that is nothing but addresses."""
    pieces = text[start:end].split()
    if len(pieces) < 2 or not all("." in p and "/" in p for p in pieces):
        return (Section(kind=kind, start=start, end=end),)
    out: list[Section] = []
    at = start
    for piece in pieces:
        at = text.index(piece, at)
        out.append(Section(kind="embed" if is_embed(piece) else "url", start=at, end=at + len(piece)))
        at += len(piece)
    return tuple(out)
