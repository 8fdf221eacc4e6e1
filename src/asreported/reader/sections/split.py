"""Sections: what each stretch of a report is there for. They tile the text and lose nothing.

What the page's markup says is taken as it is; the rest is read by rules from the lines themselves:

>>> from asreported.language.en.sections import SECTIONS
>>> from asreported.record import report_of
>>> text = "Rain closes two roads\\n\\nOSLO (Reuters) - Two roads were closed on Friday.\\n\\nRelated: Rain in Bergen"
>>> [s.kind for s in split_sections(report_of(text), SECTIONS)[0]]
['headline', 'dateline', 'paragraph', 'related']
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

from asreported.language.sections import SectionWords
from asreported.reader.sections.addresses import ADDRESS
from asreported.reader.sections.cuts import cut
from asreported.reader.sections.lines import Unit, unit_of, units_of
from asreported.reader.sections.rules import LABELS, RULES, Place, kind_of, starts_alone
from asreported.record.note import Note
from asreported.record.report import Report, Section, SectionKind
from asreported.record.span import trim

# NUL and other control characters, direction marks, zero width space: nobody sees them. (Joiners belong to emoji.)
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# A text is judged by its first words; fewer than this say nothing.
JUDGED, ENOUGH = 20_000, 40


def split_sections(report: Report, words: SectionWords) -> tuple[tuple[Section, ...], tuple[Note, ...]]:
    """The sections of a report, in order, and what is odd about the text as a text."""
    text = report.text
    units = list(_units(report, words))
    sections: list[Section] = []
    notes: list[Note] = [*_unseen(text), *_foreign(text, words)]
    seen: list[SectionKind] = []
    paragraphs = 0
    for i, (unit, given) in enumerate(units):
        at = Place(
            seen[-1] if seen else None,
            paragraphs,
            "headline" in seen[:8],
            "byline" in seen[:12],
            units[i - 1][0] if i else None,
            units[i + 1][0] if i + 1 < len(units) else None,
        )
        if given is None:
            kind = kind_of(unit, at, words, RULES)
        elif given == "paragraph":  # markup knows a paragraph, not what it is for
            kind = kind_of(unit, at, words, LABELS)
        else:
            kind = given
        done = cut(text, unit, kind, paragraphs, words)
        sections.extend(done.sections)
        notes.extend(done.notes)
        seen.append(kind)
        paragraphs += kind == "paragraph"
    notes.extend(_repeated(text, sections))
    return tuple(sections), tuple(sorted(notes, key=lambda note: (note.start, note.end, note.code)))


def _units(report: Report, words: SectionWords) -> Iterator[tuple[Unit, SectionKind | None]]:
    """The units of the text in order, each with the kind that the markup gives (None: it gives none)."""
    text, at = report.text, 0

    def alone(line: str) -> bool:
        return starts_alone(line, words)

    for block in sorted(report.blocks, key=lambda block: block.start):
        span = trim(max(block.start, at), min(block.end, len(text)), text)
        if span is None:
            continue
        for unit in units_of(text, at, span.start, alone, words.joining):
            yield unit, None
        yield unit_of(text, span.start, span.end), block.kind
        at = span.end
    for unit in units_of(text, at, len(text), alone, words.joining):
        yield unit, None


def _unseen(text: str) -> Iterator[Note]:
    first = _UNSEEN.search(text)
    if first is None:
        return
    count = sum(1 for _ in _UNSEEN.finditer(text))
    name = unicodedata.name(first.group(), "") or f"U+{ord(first.group()):04X}"
    many = "1 character" if count == 1 else f"{count} characters"
    message = f"The text holds {many} that cannot be seen; the first is {name}."
    yield Note(code="control-characters", start=first.start(), end=first.end(), message=message)


def _foreign(text: str, words: SectionWords) -> Iterator[Note]:
    """A note when the text does not look like the language; short texts are given the benefit of the doubt."""
    found = [w.lower() for w in _LETTERS.findall(ADDRESS.sub(" ", text[:JUDGED]))]
    letters = sum(map(len, found))
    strange = sum(len(w) for w in found if not w[0].isascii())
    share = sum(w in words.common for w in found) / max(1, len(found))
    if (len(found) >= ENOUGH and share < 0.06) or (letters >= ENOUGH and strange > 0.6 * letters):
        message = f"{share:.0%} of the words are English function words: too few; what is read here may be wrong."
        yield Note(code="language", start=0, end=len(text), message=message)


def _repeated(text: str, sections: list[Section]) -> Iterator[Note]:
    """One note for each run of the same address."""
    addresses = groupby(sections, lambda s: text[s.start : s.end] if s.kind in ("url", "embed") else None)
    for address, run in addresses:
        again = list(run)[1:]
        if address is not None and again:
            times = "twice" if len(again) == 1 else f"{len(again) + 1} times"
            message = f"The same address stands {times} in a row: {address[:200]}"
            yield Note(code="duplicate-url", start=again[0].start, end=again[-1].end, message=message)
