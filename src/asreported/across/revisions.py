"""Revisions: what changed between two versions of one article, in facts rather than in words.

The bodies are laid side by side sentence by sentence. In a sentence that stands in both, numbers, times and names are
compared where they stand in the same place (`sentence_changes`); a sentence that stands in one alone brings what is
said or done in it. What is only worded anew is no change, nor is what only a note tells.

    found = compare_versions(old, new)
    found.changes[0]   # Change(op="changed", what="number", old=Side("d05", Span(145, 147), "11"), new=..., announced=True)
    found.notes        # the new version's notes; a change that none of them speaks of was made in silence
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from asreported.across.announcements import is_announced
from asreported.across.copies import Sentence, body_sentences, index_of, instant, nearest, nearness
from asreported.across.numbers import find_numbers
from asreported.across.sentence_changes import NEGATIONS, Change, Side, changes_within, tellings
from asreported.across.spelling import fold
from asreported.across.story_words import STOP, WORD, stem
from asreported.across.versions import Version
from asreported.record.record import Record
from asreported.record.report import Section, SectionKind

ONE = 0.5  # two sentences as near as this are one, reworded
TOLD = 0.7  # a sentence of which so much stands in the other version tells nothing new
AROUND = 60  # code points about a number, time or name in which a note's words are looked for
OTHERWISE = 0.5  # two tellings that share so many words tell of one thing
OFF = frozenset("off cancelled canceled scrapped postponed abandoned shelved dropped halted".split())
REWORDED = 0.6  # and are only worded otherwise from here on, when no number, day or denial differs
DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday january february march
    april may june july august september october november december""".split()
)
NOTES: tuple[SectionKind, ...] = ("update_note", "correction")


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """Two versions at one address: the facts that changed, and the notes of the new one."""

    old: str
    new: str
    url: str | None
    changes: tuple[Change, ...]
    notes: tuple[Section, ...]

    @property
    def silent(self) -> tuple[Change, ...]:
        """The changes that no note speaks of."""
        return tuple(c for c in self.changes if not c.announced)


def revisions(records: Iterable[Record]) -> list[Revision]:
    """The versions of each address, each compared with the one before it."""
    at: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record.report.url:
            at[record.report.url].append(record)
    out = []
    for versions in at.values():
        ordered = sorted(versions, key=lambda r: instant(r.report.updated or r.report.published))
        out += [compare_versions(a, b) for a, b in itertools.pairwise(ordered)]
    return out


def compare_versions(old: Record, new: Record) -> Revision:
    """The facts that changed from one version to the next."""
    before, after = body_sentences(old), body_sentences(new)
    pairs = align(before, after)
    one, two = Version(old), Version(new)
    kept, found_again = {i for i, _ in pairs}, {j for _, j in pairs}
    gone = [s for i, s in enumerate(before) if i not in kept]
    come = [s for j, s in enumerate(after) if j not in found_again]
    found: list[Change] = []
    for i, j in pairs:
        if before[i].words != after[j].words:
            found += changes_within(one, before[i], two, after[j])
    found += _met(list(_only(one, gone, after)), list(_only(two, come, before)))
    notes = tuple(s for s in new.sections if s.kind in NOTES)
    said_before = {_words(old, s) for s in old.sections if s.kind in NOTES}
    fresh = [_words(new, s) for s in notes if _words(new, s) not in said_before]
    changes = [replace(c, announced=_is_announced(c, old, new, fresh)) for c in _once(found)]
    return Revision(
        old=old.report.id, new=new.report.id, url=new.report.url, changes=tuple(changes), notes=notes
    )  # fmt: skip


def align(before: Sequence[Sentence], after: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Which sentence of the one is which of the other: the equal ones first, then the nearest; each once."""
    equal: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for j in range(len(after) - 1, -1, -1):
        equal[after[j].words].append(j)
    pairs = [(i, equal[s.words].pop()) for i, s in enumerate(before) if equal.get(s.words)]
    used, taken = {i for i, _ in pairs}, {j for _, j in pairs}
    under = index_of(after)
    near = []
    for i, sentence in enumerate(before):
        if i not in used:
            for j in nearest(sentence, under):
                one, other = nearness(sentence, after[j : j + 1], 0), nearness(after[j], [sentence], 0)
                if j not in taken and (one + other) / 2 >= ONE:
                    near.append((-(one + other), i, j))
    for _, i, j in sorted(near):
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def _met(gone: list[tuple[str, Side]], come: list[tuple[str, Side]]) -> list[Change]:
    """What was told in one version alone; what was told in both, but otherwise, is one change, or none if only reworded."""
    found: list[Change] = []
    stems = [_stems(side.words) for _, side in come]
    under: defaultdict[str, list[int]] = defaultdict(list)
    for n, words in enumerate(stems):
        for word in words:
            under[word].append(n)
    taken: set[int] = set()
    for what, side in gone:
        words = _stems(side.words)
        near = Counter(n for w in sorted(words) for n in under.get(w, ())[:40] if come[n][0] == what and n not in taken)
        share, n = max(((shared / len(words | stems[n]), -n) for n, shared in near.items()), default=(0.0, 0))
        if share < OTHERWISE:
            found.append(Change(op="removed", what=what, old=side, new=None))
            continue
        taken.add(-n)
        other = come[-n][1]
        same = _figures(side.words) == _figures(other.words)
        if not (same and (what == "statement" or share > REWORDED)):
            found.append(Change(op="changed", what=what, old=side, new=other))
    left = [some for n, some in enumerate(come) if n not in taken]
    return found + [Change(op="added", what=what, old=None, new=side) for what, side in left]


def _figures(words: str) -> tuple[frozenset[float], frozenset[str], bool]:
    """What must not differ between two wordings of one telling: its numbers, its days and whether it is denied."""
    plain = {m[0].lower() for m in WORD.finditer(words)}
    return frozenset(n.value for n in find_numbers(words)), frozenset(plain & DAYS), bool(plain & (NEGATIONS | OFF))


def _stems(words: str) -> set[str]:
    found = {fold(m[0]) for m in WORD.finditer(words)}
    return {stem(w) for w in found if w not in STOP}


def _only(version: Version, sentences: Sequence[Sentence], others: Sequence[Sentence]) -> Iterator[tuple[str, Side]]:
    """What is told in sentences of one version that the other does not tell."""
    under = index_of(others)
    fresh = [s for s in sentences if _told(s, others, under) < TOLD]
    yield from tellings(version, [(s.start, s.end) for s in fresh])


def _told(sentence: Sentence, others: Sequence[Sentence], under: dict[str, list[int]]) -> float:
    return max((nearness(sentence, others, j) for j in nearest(sentence, under)), default=0.0)


def _once(found: Iterable[Change]) -> list[Change]:
    """Each change once, however often the text tells of it: where it stands first."""
    kept: dict[tuple[str, str, str], Change] = {}
    for c in found:
        sides = [s.value.lower() if s is not None else "" for s in (c.old, c.new)]
        kept.setdefault((c.op, sides[0], sides[1]), c)
    return list(kept.values())


def _is_announced(change: Change, old: Record, new: Record, notes: Iterable[str]) -> bool:
    """Whether a note speaks of a change; of a number, a time or a name the words around it are heard, too."""
    sides = [(s, r.report.text) for s, r in ((change.old, old), (change.new, new)) if s is not None]
    around = AROUND if change.what in ("number", "time", "name") else 0
    words = " ".join(text[max(0, s.span.start - around) : s.span.end + around] for s, text in sides)
    values = {n.value for s, text in sides for n in find_numbers(text, s.span.start, s.span.end)}
    said, added, enough = change.what == "statement", change.op == "added", 1 if around else 2
    return any(
        is_announced(words=words, values=values, said=said, added=added, note=note, enough=enough) for note in notes
    )


def _words(record: Record, section: Section) -> str:
    return record.report.text[section.start : section.end]
