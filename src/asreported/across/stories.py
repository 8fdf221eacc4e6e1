"""Stories: which reports tell of one running piece of news. A report joins the story that it is most like, or begins one.

A report is cut down to a few dozen weighted words and the days that it is about (`story_features`). What is known so
far lies on a shelf (`StoryShelf`), in memory here, in a database elsewhere; it answers four questions, each at once for
many words. `place` asks it for the last stories that share a rare word, and takes the most like of them.

    shelf = MemoryStories()
    for record in records:
        placed = add(record, shelf)      # Placement("sy_5a0c…", 0.41, "shares granex, marnholt, silo")

A story's id is made of its first report's and never changes: what arrives late joins it. Two stories that turn out to
be one stay two, unless a judgement joins them (`joined`). What a report costs does not grow with what is on the shelf.
"""

from __future__ import annotations

import datetime
import math
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from asreported.across.spelling import fold
from asreported.across.story_words import STOP, WORD, stem
from asreported.record.ids import make_id
from asreported.record.record import Record
from asreported.record.report import SectionKind

SAME = 0.3  # from this likeness on, a report belongs to a story
TERMS = 60  # words kept of a report
PROFILE = 80  # words kept of a story
ASKED = 12  # words of a report under which stories are looked for
UNDER = 12  # stories that are thought of under one word, last seen first
LOOKED = 24  # stories that a report is compared with
APART = 90  # days from which on two are never one story
WEEK, CLOSER = 7, 1.2  # days up to which two are the more alike, and how much
NEAR = 14  # days from which on they are the less alike
FAR = 0.7  # what is left of a likeness when they are far apart
HEADLINE, NAME, LEAD = 2.0, 2.2, 1.3  # what a word in these places counts more
DAY = 1.0  # what a day counts that is named
LEAD_WORDS = 40
PRIOR = 150  # reports without any of our words that are thought to have gone before: the first have weights, too
ASIDE: frozenset[SectionKind] = frozenset(
    ("related", "url", "embed", "boilerplate", "credit", "byline", "update_note", "correction")
)

Days = tuple[str, str]  # the first and the last day, YYYY-MM-DD


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFeatures:
    """What is kept of a report, or of all reports of a story, to tell stories apart. Plain values, ready for JSON.

    report   the report's id; of a story the first one's
    url      where the report stands, None when unknown (and for a story)
    terms    (word, weight), the heaviest first; weights know nothing of other reports
    days     the first and the last day of publication, else those that it names; None when unknown
    dated    the days are those of publication, as given or as the page has them
    reports  how many reports are in it
    """

    report: str
    url: str | None = None
    terms: tuple[tuple[str, float], ...] = ()
    days: Days | None = None
    dated: bool = False
    reports: int = 1


class Placement(NamedTuple):
    """The story of a report, how alike the two are (0 to 1; 1 for a known report or address), and why in words."""

    story: str
    score: float
    reason: str


class Joining(NamedTuple):
    """A judgement that the story `other` is the story `one`: by whom and why."""

    one: str
    other: str
    by: str
    reason: str = ""


class Counts(NamedTuple):
    """How many reports are on a shelf, and in how many of them each of the words stands that were asked for."""

    reports: int
    of: Mapping[str, int]


class StoryShelf(Protocol):
    """What is known of the stories so far. Each call is one look, however many words it is about."""

    def story_at(self, report: str, url: str | None) -> str | None:
        """The story of a report that was saved under this id or this address; None when there is none."""

    def counts(self, terms: Sequence[str]) -> Counts:
        """In how many reports each of these words stands; a word that stands in none may be left out."""

    def candidates(self, terms: Sequence[str], days: Days | None) -> Sequence[tuple[str, StoryFeatures]]:
        """Of the `UNDER` stories last seen under each word the `LOOKED` that stand under most, with their profiles.

        `days` are the days of publication where they are known: stories `APART` from them are left out.
        """

    def save(self, features: StoryFeatures, story: str) -> None:
        """Keep that the report is in that story: its words counted, the story's profile `merged` with it."""


def story_features(record: Record) -> StoryFeatures:
    """What tells a report's story: its heaviest words, those of the headline and of names before others, and its days."""
    text = record.report.text
    named = bytearray(len(text) + 1)
    for m in record.mentions:
        if m.kind == "name":
            named[m.start : m.end] = (b"\2" if m.type == "place" else b"\1") * (m.end - m.start)
    often: Counter[str] = Counter()
    heads: set[str] = set()
    names: set[str] = set()
    early: set[str] = set()
    for section in record.sections:
        if section.kind in ASIDE and section.kind != "byline":
            continue
        for match in WORD.finditer(text, section.start, section.end):
            term = term_of(match[0])
            if term is None or (section.kind == "byline" and named[match.start()] != 2):
                continue  # of a byline the place counts, where the reporter was
            often[term] += 1
            if len(often) <= LEAD_WORDS:
                early.add(term)
            if section.kind == "headline":
                heads.add(term)
            if named[match.start()]:
                names.add(term)
    weights = {t: 1 + math.log(n) for t, n in often.items()}
    for some, factor in ((heads, HEADLINE), (names, NAME), (early, LEAD)):
        for t in some & weights.keys():
            weights[t] *= factor
    weights.update({t.edtf: DAY for t in record.times if t.edtf is not None and _is_day(t.edtf)})
    return StoryFeatures(
        report=record.report.id,
        url=record.report.url,
        terms=_heaviest({t: round(w, 3) for t, w in weights.items()}, TERMS),
        days=_published(record) or _named(record),
        dated=_published(record) is not None and record.report.published_from in ("given", "page"),
    )


def term_of(word: str) -> str | None:
    """A word as it is compared, None when it tells nothing.

    >>> term_of("Strikes"), term_of("would"), term_of("1,260")
    ('strike', None, '1,260')
    """
    if word[0].isdigit():
        return word.lower() if len(word) > 1 else None
    plain = fold(word)
    if len(plain) < 2 or plain in STOP:
        return None
    term = stem(plain)
    return None if term in STOP else term


def place(features: StoryFeatures, shelf: StoryShelf) -> Placement:
    """The story that a report belongs to, a new one when it is like none. Nothing is saved."""
    known = shelf.story_at(features.report, features.url)
    if known is not None:
        return Placement(known, 1.0, "a report of the same address or id is in it")
    own = dict(features.terms)
    counts = shelf.counts(tuple(own))
    weighed = _weighed(own, counts)
    asked = sorted(weighed, key=lambda t: (-weighed[t], t))[:ASKED]
    found = dict(shelf.candidates(asked, features.days if features.dated else None))
    others = {t for profile in found.values() for t, _ in profile.terms} - own.keys()
    counts = Counts(counts.reports, {**counts.of, **shelf.counts(tuple(sorted(others))).of}) if found else counts
    best = max(((likeness(features, f, counts), s) for s, f in sorted(found.items())), default=(0.0, ""))
    if best[0] < SAME:
        return Placement(make_id("sy", features.report), round(best[0], 3), "like no story that is known")
    shared = [t for t in sorted(weighed, key=lambda t: (-weighed[t], t)) if t in dict(found[best[1]].terms)]
    return Placement(best[1], round(best[0], 3), "shares " + ", ".join(shared[:5]))


def add(record: Record, shelf: StoryShelf) -> Placement:
    """Place a report and save it. One that was added before changes nothing."""
    features = story_features(record)
    placed = place(features, shelf)
    shelf.save(features, placed.story)
    return placed


def likeness(one: StoryFeatures, other: StoryFeatures, counts: Counts) -> float:
    """How alike two are, 0 to 1: the cosine of their words, rare ones heavier; more within a week, less where many days lie between."""
    a, b = _weighed(dict(one.terms), counts), _weighed(dict(other.terms), counts)
    length = math.sqrt(sum(w * w for w in a.values()) * sum(w * w for w in b.values()))
    if not length:
        return 0.0
    return min(1.0, sum(w * b[t] for t, w in a.items() if t in b) / length * _nearness(one.days, other.days))


def merged(story: StoryFeatures | None, features: StoryFeatures) -> StoryFeatures:
    """The profile of a story with one report more; of a new story when there is none yet."""
    if story is None:
        return replace(features, url=None)
    dated = story if story.dated else features
    weights = Counter(dict(story.terms))
    weights.update(dict(features.terms))
    return StoryFeatures(
        report=story.report,
        terms=_heaviest({t: round(w, 3) for t, w in weights.items()}, PROFILE),
        days=_both(story.days, features.days) if story.dated == features.dated else dated.days,
        dated=dated.dated,
        reports=story.reports + 1,
    )


def joined(stories: Iterable[str], joinings: Iterable[Joining]) -> dict[str, str]:
    """For each story the one that stands for it after the judgements, which are read in their order."""
    now: dict[str, str] = {}

    def standing(story: str) -> str:
        while story in now:
            story = now[story]
        return story

    for j in joinings:
        one, other = standing(j.one), standing(j.other)
        if one != other:
            now[other] = one
    return {story: standing(story) for story in stories}


class MemoryStories:
    """A shelf in memory."""

    def __init__(self) -> None:
        self.of: dict[str, str] = {}  # report -> story, in the order of arrival
        self.profiles: dict[str, StoryFeatures] = {}
        self._at: dict[str, str] = {}
        self._count: Counter[str] = Counter()
        self._under: defaultdict[str, OrderedDict[str, None]] = defaultdict(OrderedDict)

    def story_at(self, report: str, url: str | None) -> str | None:
        """The story of a report or of an address."""
        return self.of.get(report) or (self._at.get(url) if url else None)

    def counts(self, terms: Sequence[str]) -> Counts:
        """In how many reports each word stands."""
        return Counts(len(self.of), {t: self._count[t] for t in terms if t in self._count})

    def candidates(self, terms: Sequence[str], days: Days | None) -> Sequence[tuple[str, StoryFeatures]]:
        """The last stories under each word, those under most words first."""
        met: Counter[str] = Counter()
        for term in terms:
            left = UNDER
            for story in reversed(self._under.get(term, ())):
                profile = self.profiles[story]
                if not profile.dated or gap(days, profile.days) < APART:
                    met[story] += 1
                    left -= 1
                if not left:
                    break
        return [(story, self.profiles[story]) for story, _ in met.most_common(LOOKED)]

    def save(self, features: StoryFeatures, story: str) -> None:
        """Keep a report's story, unless the report is here already."""
        if features.report in self.of:
            return
        self.of[features.report] = story
        if features.url:
            self._at.setdefault(features.url, story)
        self.profiles[story] = merged(self.profiles.get(story), features)
        for term, _ in features.terms:
            self._count[term] += 1
            under = self._under[term]
            under[story] = None
            under.move_to_end(story)
            if len(under) > 4 * UNDER:
                under.popitem(last=False)


def gap(one: Days | None, other: Days | None) -> int:
    """Days between two stretches of days; 0 when they touch or when either is unknown."""
    if one is None or other is None:
        return 0
    return max(0, _day(other[0]) - _day(one[1]), _day(one[0]) - _day(other[1]))


def _day(day: str) -> int:
    return datetime.date.fromisoformat(day).toordinal()


def _nearness(one: Days | None, other: Days | None) -> float:
    if one is None or other is None:
        return 1.0
    between = gap(one, other)
    return CLOSER if between <= WEEK else max(FAR, 1 - 0.015 * max(0, between - NEAR))


def _both(one: Days | None, other: Days | None) -> Days | None:
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _weighed(terms: Mapping[str, float], counts: Counts) -> dict[str, float]:
    reports = counts.reports + PRIOR
    return {t: w * math.log(reports / (counts.of.get(t, 0) + 1)) for t, w in terms.items()}


def _heaviest(weights: Mapping[str, float], most: int) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:most])


def _published(record: Record) -> Days | None:
    report = record.report
    given = [d[:10] for d in (report.published, report.updated) if d is not None and _is_day(d[:10])]
    return (min(given), max(given)) if given else None


def _named(record: Record) -> Days | None:
    """The days that a report names near the first that it names."""
    named = [t.edtf for t in sorted(record.times, key=lambda t: t.start) if t.edtf is not None and _is_day(t.edtf)]
    near = [d for d in named if abs(_day(d) - _day(named[0])) <= NEAR]
    return (min(near), max(near)) if near else None


def _is_day(text: str) -> bool:
    if len(text) != 10:
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
