"""Quotations: where quotation marks open and close, over line breaks and over paragraphs.

A quotation that runs on opens every paragraph anew and closes in the last one only:

    “The bridge is closed.
    “It will stay so,” she said.

The first paragraph's quotation then has no closing mark; it `runs_on`. A mark without any partner quotes nothing
and gets a Note. Double marks of every kind are read, and single ones (British use) where a paragraph has no double.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from asreported.reader.passages import TELLING
from asreported.record.note import Note
from asreported.record.report import Section
from asreported.record.span import Span, Spans

_MARK = re.compile(r"[\"“”„«»]|``|''")
_SINGLE = re.compile(r"[‘’'‚]")
_BRACKET = re.compile(r"\[[^\[\]\n]{0,200}\n?[^\[\]\n]{0,200}\]")
# A paragraph with more marks than this is no prose.
_MOST = 400


class Quotation(NamedTuple):
    """A quotation with its marks: `[start, end)`, and without them `[inner_start, inner_end)`.

    `section` counts the sections that tell something; `alone`: nothing in its section stands outside quotation marks.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    section: int
    runs_on: bool = False
    alone: bool = False

    @property
    def span(self) -> Span:
        """With its marks."""
        return Span(self.start, self.end)

    @property
    def inner(self) -> Span:
        """Without its marks."""
        return Span(self.inner_start, self.inner_end)


def find_quotations(text: str, sections: Iterable[Section]) -> tuple[tuple[Quotation, ...], tuple[Note, ...]]:
    """The quotations of the sections that tell something, in order, and a note on each mark without a partner."""
    found: list[Quotation] = []
    notes: list[Note] = []
    telling = [s for s in sections if s.kind in TELLING]
    for k, section in enumerate(telling):
        known = len(found)
        marks = list(_marks(text, section))
        if len(marks) > _MOST:
            notes.append(_unbalanced(section.start, section.end, f"{len(marks)} quotation marks in one paragraph"))
            continue
        open_at: tuple[int, int] | None = None
        for start, end, opens in marks:
            if opens and open_at is None:
                open_at = (start, end)
            elif not opens and open_at is not None:
                if open_at[1] < start:
                    found.append(Quotation(open_at[0], end, open_at[1], start, k))
                open_at = None
            elif opens and open_at is not None and start > open_at[1]:
                pass  # a quotation inside a quotation with the same marks: the outer one goes on
            else:
                notes.append(_unbalanced(start, end, "a closing quotation mark with no opening one"))
        if open_at is not None:
            following = telling[k + 1] if k + 1 < len(telling) else None
            goes_on = following is not None and _MARK.match(text, following.start) is not None
            if goes_on and open_at[1] < section.end:
                found.append(Quotation(open_at[0], section.end, open_at[1], section.end, k, runs_on=True))
            else:
                notes.append(_unbalanced(*open_at, "an opening quotation mark with no closing one"))
        if not marks:
            found.extend(_single(text, section, k))
        if not any(map(str.isalnum, _outside(text, section, found[known:]))):
            found[known:] = [q._replace(alone=True) for q in found[known:]]
    return tuple(found), tuple(notes)


def insertions_in(text: str, spans: Iterable[Span]) -> Spans:
    """Editors' [insertions] inside the spans, with their brackets."""
    return tuple(
        Span(*m.span()) for s in spans for m in _BRACKET.finditer(text, s.start, s.end) if m.end() - m.start() > 2
    )  # fmt: skip


def _outside(text: str, section: Section, quotations: Iterable[Quotation]) -> str:
    """The text of a section that stands in none of its quotations."""
    out, at = [], section.start
    for q in quotations:
        out.append(text[at : q.start])
        at = q.end
    return "".join((*out, text[at : section.end]))


def _unbalanced(start: int, end: int, what: str) -> Note:
    return Note(code="unbalanced-quotation", start=start, end=end, message=f"Here is {what}.")


def _marks(text: str, section: Section) -> Iterator[tuple[int, int, bool]]:
    """(start, end, opens) of each double mark; a straight one opens or closes by what stands beside it."""
    inside = False
    for m in _MARK.finditer(text, section.start, section.end):
        mark = m.group()
        before = text[m.start() - 1] if m.start() > section.start else " "
        after = text[m.end()] if m.end() < section.end else " "
        if mark == "''" and not before.isspace() and before not in "([—–-":
            opens = False
        elif mark in ("“", "„", "«", "``"):
            opens = not (mark == "“" and inside and (after.isspace() or after in ".,;:!?)") and not before.isspace())
        elif mark in ("”", "»"):
            opens = mark == "”" and not inside and before.isspace() and after.isalnum()
        elif before.isspace() or before in "([—–-/‘'":
            opens = not after.isspace() and not (inside and after in ".,;:!?)")
            if inside and opens and before == "-":
                opens = False
        elif after.isspace() or after in ".,;:!?)]—–-/’'":
            opens = False
        else:
            opens = not inside
        if before.isdigit() and mark == '"' and not inside:
            continue  # 6'2" and 12" are measures
        inside = opens
        yield m.start(), m.end(), opens


def _single(text: str, section: Section, k: int) -> list[Quotation]:
    """Quotations in single marks: an opening one before a word, a closing one that is no apostrophe."""
    found: list[Quotation] = []
    open_at: int | None = None
    for m in _SINGLE.finditer(text, section.start, section.end):
        i = m.start()
        before = text[i - 1] if i > section.start else " "
        after = text[i + 1] if i + 1 < section.end else " "
        if open_at is None:
            if m.group() != "’" and (before.isspace() or before in "([—–") and after.isalnum():
                open_at = i
        elif not after.isalnum() and not before.isspace():
            if before.lower() == "s" and after.isspace() and text[i + 2 : i + 3].islower():
                later = _SINGLE.search(text, i + 1, section.end)
                if later and (text[later.start() - 1] in ".,?!" or later.end() == section.end):
                    continue  # the girls' school: a possessive, and a better closing mark follows
            found.append(Quotation(open_at, i + 1, open_at + 1, i, k))
            open_at = None
    return [q for q in found if q.inner_start < q.inner_end and " " in text[q.inner_start : q.inner_end]]
