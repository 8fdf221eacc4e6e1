"""Passages: the sections that are read as prose, each with its parse.

The parser sees a cleaned copy of each section: line breaks as spaces, curly marks as straight ones, editors'
brackets taken away (`"met [Haddad] there"` parses as `"met Haddad there"`), runs of white space as one space.
Every character keeps its offset in the report, so a token's `[start, end)` is always the report's own.

>>> view_of("“met  the\\n[mayor]”", 0, 18).text
'"met the mayor"'
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from asreported.model.parser import Parse, Parser, Token, View
from asreported.record.report import Section
from asreported.record.span import Span

# Sections whose words are read; of the others only the kind and the span are kept.
READ = frozenset(
    {"headline", "dek", "byline", "dateline", "paragraph", "subhead", "blockquote", "caption", "credit", "update_note",
     "correction", "related"}
)  # fmt: skip
# Sections in which somebody may be said to have said or done something.
TELLING = frozenset({"headline", "dek", "paragraph", "subhead", "blockquote", "caption", "correction"})
# A stretch longer than this is parsed in pieces cut at white space.
LONGEST = 6_000

_STRAIGHT = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'"}
_DROPPED = frozenset("[]\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\xad")


class Passage(NamedTuple):
    """A section and its parse."""

    section: Section
    parse: Parse

    @property
    def tells(self) -> bool:
        """May its words state or report something?"""
        return self.section.kind in TELLING

    def words(self, first: int, last: int) -> Span:
        """The span from token `first` to token `last`, both included."""
        return Span(self.parse.tokens[first].start, self.parse.tokens[last].end)

    def token_at(self, offset: int) -> Token | None:
        """The token that covers a code point; None between tokens."""
        tokens = self.parse.tokens
        low, high = 0, len(tokens)
        while low < high:
            mid = (low + high) // 2
            if tokens[mid].end <= offset:
                low = mid + 1
            else:
                high = mid
        return tokens[low] if low < len(tokens) and tokens[low].start <= offset else None


def view_of(text: str, start: int, end: int) -> View:
    """The stretch `[start, end)` as the parser is to see it."""
    out: list[str] = []
    at: list[int] = []
    blank = True
    double = False  # the second half of a doubled mark: '' and `` stand for one
    for i in range(start, end):
        c = text[i]
        if double:
            double = False
            continue
        if c in "'`" and text[i + 1 : i + 2] == c and i + 1 < end:
            double, c = True, '"'
        if c in _DROPPED or (c < " " and not c.isspace()) or "\ud800" <= c <= "\udfff":
            continue
        if c.isspace():
            if not blank:
                out.append(" ")
                at.append(i)
            blank = True
            continue
        blank = False
        out.append(_STRAIGHT.get(c, c))
        at.append(i)
    while out and out[-1] == " ":
        out.pop()
        at.pop()
    return View("".join(out), at)


def parse_sections(text: str, sections: Iterable[Section], parser: Parser) -> tuple[Passage, ...]:
    """The passages of a report, in order. A very long section becomes several passages."""
    stretches = [piece for s in sections if s.kind in READ for piece in _pieces(text, s)]
    views = [view_of(text, s.start, s.end) for s in stretches]
    kept = [(s, v) for s, v in zip(stretches, views, strict=True) if v.text]
    return tuple(
        Passage(s, p) for (s, _), p in zip(kept, parser.parse(v for _, v in kept), strict=True) if p.tokens
    )  # fmt: skip


def sentences_of(passages: Sequence[Passage]) -> tuple[Span, ...]:
    """The sentences' spans, in order."""
    return tuple(p.words(first, last - 1) for p in passages for first, last in p.parse.sents)


def _pieces(text: str, section: Section) -> list[Section]:
    out, start = [], section.start
    while section.end - start > LONGEST:
        cut = max(text.rfind(". ", start, start + LONGEST) + 1, text.rfind("\n", start, start + LONGEST))
        if cut <= start:
            cut = text.rfind(" ", start, start + LONGEST)
        if cut <= start:
            cut = start + LONGEST
        out.append(Section(kind=section.kind, start=start, end=cut))
        start = cut
    out.append(Section(kind=section.kind, start=start, end=section.end))
    return out
