"""Copies: which reports carry another's text, word for word or edited, and whose text it was.

Two bodies are laid side by side sentence by sentence (`compare_texts`). Headline, byline, dateline and credit are left
out; words inside quotation marks count little, since two reporters may have heard the same speaker, and shared facts
make no copy. Who shares text with whom is found under fingerprints of four words each, kept on a `CopyShelf`.

    shelf = MemoryCopies()
    for record in records:
        found += copies_of(copy_text(record), shelf)     # Copy(one="d01", other="d03", overlap=...)
    groups(texts, found)

Two reports at one address are versions of one article (`revisions`), never copies.
"""

from __future__ import annotations

import datetime
import re
import zlib
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from asreported.across.seen import is_acronym
from asreported.across.spelling import fold, words_of
from asreported.across.story_words import STOP
from asreported.record.entity import BODIES
from asreported.record.record import Record
from asreported.record.report import SectionKind

Kind = Literal["verbatim", "edited"]

CLOSE = 0.5  # a sentence as near as this to one of the other report is the same sentence, reworded
CARRIED = 0.5  # so much of the one in the other is a copy
WORDS = 25  # and at least so many words outside quotation marks
SAME = 0.95  # so much word for word on both sides is a copy in which only headline, byline or credit differ
QUOTED = 0.2  # what a word inside quotation marks counts
GRAM, WINDOW, PRINTS = 4, 4, 320
UNDER = 24  # reports kept under one fingerprint, the last to be seen
LOOKED = 24  # reports compared with a new one
BODY: frozenset[SectionKind] = frozenset(("paragraph", "blockquote", "dek"))
CREDITS: frozenset[SectionKind] = frozenset(("byline", "dateline", "credit"))
_TOKEN = re.compile(r"[^\W_]+(?:[.,:](?=\d)[^\W_]+)*(?:[’'](?:s|t|re|ve|ll|d|m)\b)?")
_QUOTE = re.compile(r"[“„«]([^“”„«»]{12,})(?:[”»]|$)|\"([^\"]{12,})(?:\"|$)")
_NUMBERS = {
    w: str(n) for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}


class Sentence(NamedTuple):
    """A sentence of the body: where it stands, its words in small letters, and which of them stand in quotation marks."""

    start: int
    end: int
    words: tuple[str, ...]
    quoted: tuple[bool, ...]

    @property
    def weight(self) -> float:
        """How many words, those in quotation marks counting `QUOTED` each."""
        return sum(QUOTED if q else 1.0 for q in self.quoted)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyText:
    """What is kept of a report to find copies. Plain values, ready for JSON.

    since    when it was updated, else published, as given; None when unknown
    credits  bodies that byline, dateline and credit name
    prints   fingerprints of its body, at most `PRINTS`
    """

    report: str
    url: str | None
    outlet: str | None
    since: str | None
    credits: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    prints: tuple[int, ...]


class Overlap(NamedTuple):
    """What two texts have in common.

    of_one, of_other  share of the one's text that the other carries, reworded or not, and the other way round
    same              share that stands word for word in both, of the text that has less of it in common
    words             words outside quotation marks that the two share
    kind              what this makes of them; None when neither is a copy
    """

    of_one: float
    of_other: float
    same: float
    words: float
    kind: Kind | None


class Copy(NamedTuple):
    """Two reports with one text, and how much of it."""

    one: str
    other: str
    overlap: Overlap


class Group(NamedTuple):
    """Reports with one text, the first of them first where that is known.

    first   the report that came first; None when that is not knowable
    origin  the report of whoever wrote the text; None when it is not among them
    copies  which are copies of which
    """

    members: tuple[str, ...]
    first: str | None
    origin: str | None
    copies: tuple[Copy, ...]

    @property
    def verbatim(self) -> list[set[str]]:
        """Members whose bodies are the same, together."""
        out: list[set[str]] = []
        for c in self.copies:
            if c.overlap.kind == "verbatim":
                met = [some for some in out if c.one in some or c.other in some]
                out = [some for some in out if some not in met] + [{c.one, c.other}.union(*met)]
        return out

    @property
    def edited(self) -> list[tuple[str, str, float]]:
        """Each other member once, after the one that it is nearest to, and the share of the text that it carries."""
        place = {report: n for n, report in enumerate(self.members)}
        same = {report: min(some, key=place.__getitem__) for some in self.verbatim for report in some}
        best: dict[str, tuple[float, int, str]] = {}
        for c in self.copies:
            one, other = sorted((same.get(c.one, c.one), same.get(c.other, c.other)), key=place.__getitem__)
            share = max(c.overlap.of_one, c.overlap.of_other)
            if one != other and (other not in best or (-share, place[one]) < best[other][:2]):
                best[other] = (-share, place[one], one)
        return [(one, other, -share) for other, (share, _, one) in sorted(best.items())]


class CopyShelf(Protocol):
    """The texts so far, found by their fingerprints."""

    def sharing(self, prints: Sequence[int]) -> Sequence[CopyText]:
        """Those that share the most fingerprints, at least two, most first; no more than `LOOKED`."""

    def save(self, text: CopyText) -> None:
        """Keep a text; one whose report is there already changes nothing."""


def copy_text(record: Record) -> CopyText:
    """The body of a report, made ready to be compared."""
    report, sentences = record.report, body_sentences(record)
    return CopyText(
        report=report.id,
        url=report.url,
        outlet=report.outlet,
        since=report.updated or report.published,
        credits=_credits(record),
        sentences=sentences,
        prints=_prints(sentences),
    )


def compare_texts(one: CopyText, other: CopyText) -> Overlap:
    """How much of each text the other carries, and whether that makes a copy."""
    of_one, words_one = _carried(one.sentences, other.sentences)
    of_other, words_other = _carried(other.sentences, one.sentences)
    same = min(_word_for_word(one.sentences, other.sentences), _word_for_word(other.sentences, one.sentences))
    words = min(words_one, words_other)
    kind: Kind | None = None
    if same >= SAME and words >= WORDS / 2:
        kind = "verbatim"
    elif max(of_one, of_other) >= CARRIED and words >= WORDS:
        kind = "edited"
    return Overlap(round(of_one, 3), round(of_other, 3), round(same, 3), words, kind)


def copies_of(text: CopyText, shelf: CopyShelf) -> list[Copy]:
    """The reports on the shelf that have this text, too; then it is put there itself."""
    found = []
    for other in shelf.sharing(text.prints):
        if other.report == text.report or (other.url is not None and other.url == text.url):
            continue
        overlap = compare_texts(other, text)
        if overlap.kind is not None:
            found.append(Copy(other.report, text.report, overlap))
    shelf.save(text)
    return found


def groups(texts: Mapping[str, CopyText], copies: Iterable[Copy]) -> list[Group]:
    """All reports with one text together: what is a copy of a copy is a copy of the first."""
    copies = list(copies)
    root: dict[str, str] = {}

    def find(report: str) -> str:
        while root.setdefault(report, report) != report:
            report = root[report]
        return report

    for c in copies:
        root[find(c.other)] = find(c.one)
    together: defaultdict[str, list[str]] = defaultdict(list)
    for report in root:
        together[find(report)].append(report)
    out = []
    for some in together.values():
        dated = all(texts[r].since for r in some)
        members = sorted(some, key=lambda r: (instant(texts[r].since), r)) if dated else sorted(some)
        first = members[0] if dated and instant(texts[members[0]].since) < instant(texts[members[1]].since) else None
        inside = tuple(c for c in copies if c.one in some)
        out.append(Group(tuple(members), first, _origin(members, first, texts), inside))
    return sorted(out)


class MemoryCopies:
    """A shelf in memory."""

    def __init__(self) -> None:
        self.texts: dict[str, CopyText] = {}
        self._under: defaultdict[int, OrderedDict[str, None]] = defaultdict(OrderedDict)

    def sharing(self, prints: Sequence[int]) -> Sequence[CopyText]:
        """Those that share the most fingerprints."""
        shared = Counter(report for p in prints for report in self._under.get(p, ()))
        best = sorted((-n, report) for report, n in shared.items() if n > 1)[:LOOKED]
        return [self.texts[report] for _, report in best]

    def save(self, text: CopyText) -> None:
        """Keep a text under its fingerprints."""
        if text.report in self.texts:
            return
        self.texts[text.report] = text
        for p in text.prints:
            under = self._under[p]
            under[text.report] = None
            if len(under) > UNDER:
                under.popitem(last=False)


def body_sentences(record: Record) -> tuple[Sentence, ...]:
    """The sentences of a report's body; headline, byline, captions, notes and what is set aside are not of it."""
    text = record.report.text
    bodies = sorted((s for s in record.sections if s.kind in BODY), key=lambda s: s.start)
    starts = sorted(s.start for s in record.sentences)
    out, at = [], 0
    for body in bodies:
        marked = bytearray(body.end - body.start)
        for mark in _QUOTE.finditer(text, body.start, body.end):
            marked[mark.start() - body.start : mark.end() - body.start] = b"\1" * (mark.end() - mark.start())
        while at < len(starts) and starts[at] <= body.start:
            at += 1
        cuts = [body.start]
        while at < len(starts) and starts[at] < body.end:
            cuts.append(starts[at])
            at += 1
        for start, end in zip(cuts, [*cuts[1:], body.end], strict=True):
            found = list(_TOKEN.finditer(text, start, end))
            if found:
                quoted = tuple(bool(marked[m.start() - body.start]) for m in found)
                out.append(Sentence(start, end, tuple(_plain(m[0]) for m in found), quoted))
    return tuple(out)


def _plain(word: str) -> str:
    low = word.lower().replace("’", "'")
    return _NUMBERS.get(low) or (low if low[0].isdigit() else fold(low.removesuffix("'s")) or low)


def _prints(sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """Of each run of `WINDOW` overlapping groups of words the smallest hash: equal texts give equal ones (winnowing)."""
    kept: dict[int, None] = {}
    for sentence in sentences:
        words = sentence.words
        hashes = [zlib.crc32(" ".join(words[i : i + GRAM]).encode()) for i in range(len(words) - GRAM + 1)]
        for i in range(max(1, len(hashes) - WINDOW + 1) if hashes else 0):
            kept[min(hashes[i : i + WINDOW])] = None
            if len(kept) >= PRINTS:
                return tuple(kept)
    return tuple(kept)


def _carried(some: Sequence[Sentence], others: Sequence[Sentence]) -> tuple[float, float]:
    """The share of the one's sentences that have a near one among the other's, and their words outside quotation marks."""
    under = index_of(others)
    total = sum(s.weight for s in some)
    carried, plain = 0.0, 0.0
    for sentence in some:
        best = max((nearness(sentence, others, i) for i in nearest(sentence, under)), default=0.0)
        if best >= CLOSE:
            carried += sentence.weight
            plain += best * sum(not q for q in sentence.quoted)
    return (carried / total if total else 0.0), round(plain, 1)


def index_of(sentences: Sequence[Sentence]) -> dict[str, list[int]]:
    """In which sentences each word of weight stands."""
    under: defaultdict[str, list[int]] = defaultdict(list)
    for i, sentence in enumerate(sentences):
        for word in set(sentence.words) - STOP:
            under[word].append(i)
    return under


def nearest(sentence: Sentence, under: Mapping[str, Sequence[int]]) -> list[int]:
    """The few sentences of an index that share most words with this one."""
    asked = Counter(i for w in set(sentence.words) for i in under.get(w, ())[:40])
    return [i for i, _ in sorted(asked.items(), key=lambda item: (-item[1], item[0]))[:4]]


def nearness(sentence: Sentence, others: Sequence[Sentence], at: int) -> float:
    """How much of a sentence stands in another, or in that and the next: its words, and its pairs of words, 0 to 1."""
    best = 0.0
    for window in (others[at : at + 1], others[max(0, at - 1) : at + 1], others[at : at + 2]):
        words = Counter(w for s in window for w in s.words)
        pairs = {p for s in window for p in zip(s.words, s.words[1:], strict=False)}
        single = pair = single_all = pair_all = 0.0
        for n, (word, quoted) in enumerate(zip(sentence.words, sentence.quoted, strict=True)):
            weight = (QUOTED if quoted else 1.0) * (0.5 if word in STOP else 1.0)
            single_all += weight
            if words[word] > 0:
                words[word] -= 1
                single += weight
            if n:
                pair_all += weight
                pair += weight if (sentence.words[n - 1], word) in pairs else 0.0
        if single_all:
            share = single / single_all
            best = max(best, (share + pair / pair_all) / 2 if pair_all else share)
    return best


def _word_for_word(some: Sequence[Sentence], others: Sequence[Sentence]) -> float:
    have = {s.words for s in others}
    total = sum(len(s.words) for s in some)
    return sum(len(s.words) for s in some if s.words in have) / total if total else 0.0


def _credits(record: Record) -> tuple[str, ...]:
    """The bodies that byline, dateline and credit name."""
    sections = [s for s in record.sections if s.kind in CREDITS]
    bodies = {e.id for e in record.entities if e.type in BODIES}
    text = record.report.text
    named = [
        text[m.start : m.end]
        for m in record.mentions
        if m.kind == "name" and m.entity in bodies and any(s.start <= m.start < s.end for s in sections)
    ]
    return tuple(dict.fromkeys(named))


def _origin(members: Sequence[str], first: str | None, texts: Mapping[str, CopyText]) -> str | None:
    """Whose text it is: that of the body that others credit, else of the first; None when another is credited."""
    credited = [c for r in members for c in texts[r].credits if not is_outlet(c, texts[r].outlet)]
    for credit, _ in Counter(credited).most_common():
        owner = next((r for r in members if is_outlet(credit, texts[r].outlet)), None)
        if owner is not None:
            return owner
    return None if credited else first


def is_outlet(name: str, outlet: str | None) -> bool:
    """Does a credit name that outlet, in full, in part or by its initials?

    >>> is_outlet("NPA", "Norvik Press Agency"), is_outlet("Norvik Press Agency staff", "Norvik Press Agency")
    (True, True)
    """
    if not outlet:
        return False
    if is_acronym(name, outlet) or is_acronym(outlet, name):
        return True
    a, b = (" ".join(fold(w) for w in words_of(n) if fold(w) != "the") for n in (name, outlet))
    return bool(a and b) and (f" {b} " in f" {a} " or f" {a} " in f" {b} ")


def instant(since: str | None) -> str:
    """A moment as it is ordered: in universal time where an offset is given; a day alone comes at its beginning."""
    if since is None:
        return ""
    try:
        moment = datetime.datetime.fromisoformat(since)
    except ValueError:
        return since
    return moment.astimezone(datetime.UTC).isoformat() if moment.tzinfo else moment.isoformat()
