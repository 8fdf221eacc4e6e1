"""Utterances: which statements of several reports are one act of saying.

One paper quotes a sentence whole, another cuts it; two give one ministry's statement in their own words; a copy prints what
its original printed. They are one utterance when one speaker said what is largely the same, on days that can be one day.
Bodies count with those who speak for them only where the words are the same words (a quotation, or a copy).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from asreported.across.chains import UNNAMED, Copy, Voices
from asreported.across.sentences import content_words, figures_in
from asreported.across.tone import says_little
from asreported.record.dates import day_of
from asreported.record.record import Record
from asreported.record.span import hull, words
from asreported.record.statement import Statement

Said = tuple[str, str]  # a report's id and a statement's
QUOTED = 0.7  # of the shorter quotation's words stand in the longer one
TOLD = 0.5  # of the shorter telling's words
WINDOW = 31  # days between two reports of one utterance
LEAST = 3  # words that must be shared


class Utterance(NamedTuple):
    """One statement, ready to be compared."""

    key: Said
    speaker: str
    top: str
    day: str | None
    published: str
    polarity: str
    said: frozenset[str]
    quoted: frozenset[str]
    figures: frozenset[str] = frozenset()
    article: str = ""  # the address of the report; revisions of one article share it


def same_utterances(
    records: Iterable[Record], voices: Voices, copies: Iterable[Copy] = ()
) -> tuple[tuple[Said, ...], ...]:
    """The groups of statements, two or more, that are one utterance; ordered, whatever the order of the records."""
    together: defaultdict[str, set[str]] = defaultdict(set)
    for copy in (Copy(*c) for c in copies):
        for member in copy.members:
            together[member] |= set(copy.members)
    alike: defaultdict[str, list[Utterance]] = defaultdict(list)
    for record in sorted(records, key=lambda r: r.report.id):
        for statement in record.statements:
            found = _utterance(record, statement, voices)
            if found is not None and found.speaker != UNNAMED:
                alike[found.top].append(found)
            elif found is not None and record.report.id in together:
                alike[f"{UNNAMED}:{min(together[record.report.id])}"].append(found)
    groups: dict[Said, set[Said]] = {}
    for some in alike.values():
        for one, other in _near_pairs(some):
            copied = other.key[0] in together[one.key[0]]
            if one.key[0] != other.key[0] and not _is_revised(one, other) and is_same(one, other, copied=copied):
                _join(groups, one.key, other.key)
    return tuple(sorted({tuple(sorted(g)) for g in groups.values()}))


def _near_pairs(some: Iterable[Utterance]) -> Iterator[tuple[Utterance, Utterance]]:
    """The pairs whose reports came out within a month of each other; those of no date with all."""
    order = sorted(some, key=lambda u: (u.published, u.key))
    days = [day_of(u.published).toordinal() if u.published else None for u in order]
    for i, one in enumerate(order):
        for k in range(i + 1, len(order)):
            first, second = days[i], days[k]
            if first is not None and second is not None and second - first > WINDOW:
                break
            yield one, order[k]


def is_same(one: Utterance, other: Utterance, *, copied: bool = False) -> bool:
    """Are two statements of two reports one act of saying?"""
    if one.polarity != other.polarity or not _same_day(one, other):
        return False
    if one.figures and other.figures and one.figures.isdisjoint(other.figures):
        return False  # the same body's later count
    named = not one.top.startswith(UNNAMED)
    if _share(one.quoted, other.quoted) >= QUOTED and (named or copied):
        return True
    if not named and not copied:
        return False
    if one.speaker != other.speaker and not copied:
        return False
    return _share(one.said, other.said) >= TOLD


def _is_revised(one: Utterance, other: Utterance) -> bool:
    """Are the two of two revisions of one article? Those are told apart as revisions."""
    return bool(one.article) and one.article == other.article


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter one's words that stand in the other; 0 where too few do."""
    both = len(one & other)
    return both / min(len(one), len(other)) if both >= LEAST else 0.0


def _same_day(one: Utterance, other: Utterance) -> bool:
    """Can they be of one day? A day that is not known may be any up to the report's own."""
    if one.day and other.day:
        return one.day == other.day
    for known, unknown in ((one, other), (other, one)):
        if known.day and unknown.published and known.day > unknown.published:
            return False
    return True


def _utterance(record: Record, statement: Statement, voices: Voices) -> Utterance | None:
    chain = voices.of_statement(record, statement)
    last = chain[-1]
    if last.role != "source" or says_little(record, statement):
        return None
    headline = any(s.kind == "headline" and s.span.holds(hull(statement.content)) for s in record.sections)
    if headline:
        return None
    text = record.report.text
    unnamed = f"{UNNAMED}:{len(chain)}"
    return Utterance(
        (record.report.id, statement.id),
        last.who,
        voices.bodies.top(last.who) if last.who != UNNAMED else unnamed,
        statement.said_on,
        (record.report.updated or record.report.published or "")[:10],
        statement.polarity,
        content_words(words(statement.content, text)),
        content_words(words(statement.verbatim, text)),
        figures_in(words(statement.content, text)),
        record.report.url or "",
    )


def _join(groups: dict[Said, set[Said]], one: Said, other: Said) -> None:
    whole = groups.get(one, {one}) | groups.get(other, {other})
    for key in whole:
        groups[key] = whole


def groups_by_report(groups: Sequence[Sequence[Said]]) -> Mapping[Said, int]:
    """A statement -> the number of its group."""
    return {said: n for n, group in enumerate(groups) for said in group}
