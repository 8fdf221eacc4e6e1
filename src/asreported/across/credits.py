"""Credits: whose text a report says that it prints: "By Norvik Press Agency", "OSLO (Reuters) -", "Source: dpa".

A whole text may be an agency's (`partly` is False), or an agency may have helped ("Additional reporting by AFP"). An agency
that a report names about its own text is no credit: NPA's "(NPA) -" says no more than that it is NPA's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from asreported.across.outlets import GlobalOf, Outlets, form_of
from asreported.across.source_words import AGENCY, PARTLY, REPORTERS, TITLES
from asreported.kb import Knowledge
from asreported.record.record import Record
from asreported.record.report import Section
from asreported.record.span import Span

_WHERE = ("byline", "dateline", "credit")
_ALONE = ("subhead", "dek", "paragraph")  # a line that is nothing but an agency's name
_LABEL = re.compile(r"^(?:(?:agency reports?|sources?|via|from|by|agency|agencies|report|text)\s*:?\s+)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_LONGEST = 6  # words of an outlet's name that are looked up
_PLACED = re.compile(
    r"^(?:by\s+)?(?P<who>[^,\n]{3,80}?)(?:,\s*|\s+(?:reporting\s+)?(?:in|from|at)\s+)(?P<where>[^,\n]{2,60})$",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"^[A-Z][A-Z .'’-]+(?=[,(\s]|$)")
_THERE = re.compile(
    r"\b(?:saw|seen|watched|counted|witnessed|heard|visited|walk\w*|(?:was|were) (?:at|in|on|there|inside)|(?:on|at) the scene)\b"
)
_NOT_WRITTEN = ("photo", "image", "picture", "video", "archive", "file ", "graphic")


class Credit(NamedTuple):
    """An agency or another paper whose text, or help, a report credits, and the words that say so."""

    who: str
    span: Span
    partly: bool


def find_credit(record: Record, outlets: Outlets, global_of: GlobalOf, knowledge: Knowledge | None) -> Credit | None:
    """The one medium besides its own outlet that a report credits its text to; None where it names none or several."""
    own = outlets.of[record.report.id]
    text = record.report.text
    found: dict[str, Credit] = {}
    for section in record.sections:
        words = section.span.of(text)
        if section.kind in _ALONE and len(words.split()) <= _LONGEST:
            alone = _LABEL.sub("", words.strip(" \n()[]—–-.©")).strip()
            who = outlets.named(alone) or _known(alone, outlets, knowledge)
            if who is not None and who != own:
                found.setdefault(who, Credit(who, section.span, False))
        if section.kind not in _WHERE or any(w in words.lower() for w in _NOT_WRITTEN):
            continue
        for who, span in _media_in(record, section, outlets, global_of, knowledge):
            if who != own:
                found.setdefault(who, Credit(who, span, any(p in words.lower() for p in PARTLY)))
    whole = [c for c in found.values() if not c.partly] or list(found.values())
    return whole[0] if len(whole) == 1 else None


def _media_in(
    record: Record, section: Section, outlets: Outlets, global_of: GlobalOf, knowledge: Knowledge | None
) -> Iterator[tuple[str, Span]]:
    """The media that a section's words name: the set's outlets, names that are a medium's, then what is known of."""
    text = record.report.text
    seen: list[Span] = []
    for span in _stretches(section, text):
        who = outlets.named(span.of(text))
        if who is not None and not any(span.overlaps(s) for s in seen):
            seen.append(span)
            yield who, span
    for mention in record.mentions:
        if mention.kind != "name" or not section.span.holds(mention.span):
            continue
        entity, found = record.entity(mention.entity), global_of(record.report.id, mention.entity)
        if entity is None or found is None or any(mention.span.overlaps(s) for s in seen):
            continue
        seen.append(mention.span)
        words = mention.span.of(text).split()
        agency = len(words) > 1 and words[-1].lower() in AGENCY
        medium = entity.type == "media" or agency or _known(mention.span.of(text), outlets, knowledge) is not None
        if medium and not outlets.is_own(record.report.id, mention.entity):
            yield outlets.same.get(found, found), mention.span
    for span in _stretches(section, text):
        who = _known(span.of(text), outlets, knowledge)
        if who is not None and not any(span.overlaps(s) for s in seen):
            seen.append(span)
            yield who, span


def _stretches(section: Section, text: str) -> Iterator[Span]:
    """All runs of words of a section that may be an outlet's name, the longer ones first at each place."""
    spots = [Span(section.start + m.start(), section.start + m.end()) for m in _WORD.finditer(section.span.of(text))]
    for at, first in enumerate(spots):
        for last in reversed(spots[at : at + _LONGEST]):
            yield Span(first.start, last.end)


def _known(words: str, outlets: Outlets, knowledge: Knowledge | None) -> str | None:
    """An agency of the knowledge base that the words name, as written ("Reuters", "dpa"): as the reports call it, if they do."""
    for entry in knowledge.find(words) if knowledge is not None else ():
        if entry.type == "media" and entry.medium == "agency" and words in entry.forms:
            return next((who for f in entry.forms if (who := outlets.named(f)) is not None), entry.name)
    return None


def spot_of(record: Record, outlets: Outlets) -> Span | None:
    """The words by which a report says from where it was written: its dateline's place, or "Jo Lind in Tallinn".

    A desk's or a newsroom's place is none: nobody of theirs need have been out.
    """
    text, places = record.report.text, {e.id for e in record.entities if e.type == "place"}
    for section in record.sections:
        if section.kind == "dateline":
            named = [m.span for m in record.mentions if section.span.holds(m.span) and m.entity in places]
            capitals = _CAPITALS.match(section.span.of(text))
            if named or capitals:
                return named[0] if named else Span(section.start, section.start + len(capitals[0].rstrip()))  # type: ignore[index]
        if section.kind == "byline":
            line = section.span.of(text).strip().rstrip(".")
            found = _PLACED.match(line)
            if found is None or _is_desk(found["who"]) or not _is_place(found["where"], outlets):
                continue
            start = text.index(found["where"], section.start)
            return Span(start, start + len(found["where"]))
    return None


def witness_of(record: Record, outlets: Outlets) -> Span | None:
    """The words by which a report says that somebody of its own was there: "a Courier reporter saw"."""
    text = record.report.text
    for mention in record.mentions:
        words = mention.span.of(text).lower().split()
        if outlets.is_own(record.report.id, mention.entity) and not REPORTERS.isdisjoint(words):
            sentence = next((s for s in record.sentences if s.start <= mention.start < s.end), mention.span)
            if _THERE.search(text[mention.end : min(sentence.end, mention.end + 60)]):
                return mention.span
    return None


def _is_desk(who: str) -> bool:
    return not TITLES.isdisjoint(who.lower().split()) or who.rsplit(maxsplit=1)[-1].lower() in (
        "desk",
        "staff",
        "newsroom",
    )


def _is_place(words: str, outlets: Outlets) -> bool:
    parts = words.split()
    return (
        parts[0][:1].isupper()
        and TITLES.isdisjoint(w.lower() for w in parts)
        and outlets.named(words) is None
        and form_of(words) != ""
        and not any(c.isdigit() for c in words)
    )
