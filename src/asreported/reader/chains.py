"""Chains: on whose word a statement rests, from the outlet to the ultimate origin.

    Delegates met in Geneva on Monday, state television reported, citing the foreign ministry.
    outlet  <-  state television (reported)  <-  the foreign ministry (citing)

A statement inside another's content continues the other's chain: "The agency said that the minister had said ..." is
outlet <- agency <- minister. What a person told a newspaper or an agency came through it, so it is a link too.
Here sayings, which are words only, become `Statement` values.
"""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from asreported.reader.grammar import ancestors
from asreported.reader.names.cast import Cast, heads_of, tokens_in
from asreported.reader.passages import Passage
from asreported.reader.sayings import Saying
from asreported.record.dates import day_of
from asreported.record.entity import Entity
from asreported.record.ids import make_id
from asreported.record.report import Report, Section
from asreported.record.span import Span, Spans, hull, words
from asreported.record.statement import Chain, Hop, Statement
from asreported.record.time import Time

OUTLET = Hop(by="outlet")
_PARTS = frozenset({"one", "both", "another", "two", "neither", "some"})
# "Speaking to", "remarks to", "carried by", and how many words before a medium's name that is looked for.
_TALK = frozenset({"remarks", "comments", "interview"})
_TOLD = frozenset({"speaking", "talking", "carried", "published", "aired", "broadcast", "printed"})
_BY = frozenset({"to", "with", "by", "on", "in", "for"})
_NEAR = 7
_LAWYERS = frozenset({"lawyer", "attorney", "solicitor", "barrister", "counsel", "defender"})


def make_statements(
    report: Report,
    sections: Sequence[Section],
    passages: Sequence[Passage],
    sayings: Sequence[Saying],
    cast: Cast,
    times: Sequence[Time],
) -> tuple[Statement, ...]:
    """The statements of a report: every saying with its speaker, its chain, its day and its evidence."""
    entities = {e.id: e for e in cast.entities}
    chains: dict[int, Chain] = {}
    ids = [make_id("st", *s.source, *s.cue, *s.content) for s in sayings]
    ids = _distinct(ids)
    days = _Days(report, passages, times)
    links = _Links(report, sections)
    named = {m.entity for m in cast.mentions if m.kind == "name"}
    unnamed = {e.id for e in cast.entities if e.type == "person" and e.id not in named}
    out = []
    for i, s in enumerate(sayings):
        speaker = cast.entity_at(s.voice or s.source) if s.source else None
        speaker = speaker if speaker not in unnamed else None
        chain = _chain(i, sayings, cast, entities, chains)
        last = chain[-1]
        out.append(
            Statement(
                id=ids[i],
                source=s.source,
                cue=s.cue,
                content=s.content,
                kind=s.kind,
                verbatim=s.verbatim,
                insertions=s.insertions,
                speaker=speaker,
                origin=last.by if last.by in entities else None,
                inside=ids[s.parent] if s.parent is not None else None,
                chain=chain,
                made=s.made,
                polarity=s.polarity,
                certainty=s.certainty,
                said_on=days.said_on(s),
                occasion=s.occasion,
                audience=s.audience,
                evidence=links.of(s, entities.get(speaker or "")),
                confidence=s.confidence,
                by=s.by,
            )
        )
    return tuple(out)


def _distinct(ids: Sequence[str]) -> list[str]:
    """The ids with a number behind each that stands twice (two readings of the very same words)."""
    seen: dict[str, int] = {}
    out = []
    for name in ids:
        seen[name] = n = seen.get(name, 0) + 1
        out.append(name if n == 1 else f"{name}_{n}")
    return out


def _chain(
    i: int, sayings: Sequence[Saying], cast: Cast, entities: Mapping[str, Entity], known: dict[int, Chain]
) -> Chain:
    """The chain of saying `i`: its parent's, then through whom it came, its source, and whom the source cites."""
    if i in known:
        return known[i]
    s = sayings[i]
    hops: Chain = (OUTLET,)
    if s.parent is not None:
        hops = _chain(s.parent, sayings, cast, entities, known)
    through = _through(s, cast, entities) or _carried_on(i, sayings, cast, entities, known)
    if through is not None and through.by not in {h.by for h in hops}:
        hops = (*hops, through)
    hops = (*hops, _hop(s.source, s.voice, s.cue, cast, entities, hops))
    for link in s.links:
        hops = (*hops, _hop(link.source, (), link.cue, cast, entities, hops))
    known[i] = hops
    return hops


def _through(s: Saying, cast: Cast, entities: Mapping[str, Entity]) -> Hop | None:
    """The paper, station or agency that was told: "told the Post", "said in an interview with the Post"."""
    for spans in (s.audience, s.occasion):
        told = _medium_in(spans, cast, entities)
        if told is not None:
            return Hop(by=told, spans=spans, cue=s.cue)
    return _aside(s, cast, entities)


def _aside(s: Saying, cast: Cast, entities: Mapping[str, Entity]) -> Hop | None:
    """The medium of a phrase beside the cue: "Speaking to Radio Fjord, she said", "in a statement carried by TASS"."""
    at = tokens_in(hull(s.cue), cast.passages) if s.cue else None
    if at is None:
        return None
    p, cue, _ = at
    parse = cast.passages[p].parse
    first, end = parse.sents[parse.tokens[cue].sent]
    low, high = parse.tokens[first].start, parse.tokens[end - 1].end
    for mention in cast.mentions:
        if not low <= mention.start < high or mention.kind != "name" or entities[mention.entity].type != "media":
            continue
        inside = tokens_in(mention.span, cast.passages)
        if inside is None or any(x.overlaps(mention.span) for x in (*s.source, *s.content)):
            continue
        before = [t.lower for t in parse.tokens[max(first, inside[1] - _NEAR) : inside[1]] if t.tag != "DT"]
        by = next((k for k in range(len(before) - 1, -1, -1) if before[k] in _BY), None)
        if by and (before[by - 1] in _TOLD or not _TALK.isdisjoint(before[max(0, by - 2) : by])):
            return Hop(by=mention.entity, spans=(mention.span,), cue=s.cue)
    return None


def _medium_in(spans: Spans, cast: Cast, entities: Mapping[str, Entity]) -> str | None:
    """The first medium that a phrase names, or is."""
    if not spans:
        return None
    whole = cast.entity_at(spans)
    inside = [m.entity for m in cast.mentions if m.kind == "name" and any(x.holds(m.span) for x in spans)]
    return next((e for e in (whole, *inside) if e is not None and entities[e].type == "media"), None)


def _carried_on(
    i: int, sayings: Sequence[Saying], cast: Cast, entities: Mapping[str, Entity], known: dict[int, Chain]
) -> Hop | None:
    """The medium through which the saying before came, where this one goes on with its source: "one of them", "she"."""
    s = sayings[i]
    chain = known.get(i - 1)
    if chain is None or s.parent is not None or not s.source or s.audience or s.links:
        return None
    before = sayings[i - 1]
    media = [h for h in chain[1:-1] if h.by in entities and entities[h.by].type in ("media", "organization")]
    if before.parent is not None or not media or not chain[-1].spans:
        return None
    own = cast.entity_at(s.voice or s.source)
    same = own == chain[-1].by and not any(
        m.kind == "name" and x.holds(m.span) for m in cast.mentions for x in s.source
    )
    return media[-1] if same or _is_part_of_some(s.source, cast) else None


def _is_part_of_some(source: Spans, cast: Cast) -> bool:
    """ "One of them", "both", "the second official": some of those who were named just before."""
    words = [
        cast.passages[p].parse.tokens[i].lower
        for span in source
        if (at := tokens_in(span, cast.passages)) is not None
        for p, first, last in (at,)
        for i in range(first, last + 1)
    ]
    return bool(words) and len(words) <= 4 and words[0] in _PARTS and (len(words) == 1 or "them" in words)


def _hop(source: Spans, voice: Spans, cue: Spans, cast: Cast, entities: Mapping[str, Entity], before: Chain) -> Hop:
    entity = cast.entity_at(voice or source) if source else None
    client = _client(source, cast, entities.get(before[-1].by)) if source else None
    return Hop(by=client or entity or "unnamed", spans=source, cue=cue)


def _client(source: Spans, cast: Cast, speaker: Entity | None) -> str | None:
    """Whom a lawyer means by "my client": that of whom the report says so."""
    if speaker is None:
        return None
    nouns = {cast.passages[p].parse.tokens[i].lower for span in source for p, i in heads_of(span, cast.passages)[:1]}
    if nouns.isdisjoint(("client", "clients")):
        return None
    roles = (r for r in speaker.roles if r.title.lower().split()[-1:] and r.title.lower().split()[-1] in _LAWYERS)
    return next((r.of for r in roles if r.of is not None), None)


class _Days:
    """On which day was something said? Only what the text and the dates entail."""

    def __init__(self, report: Report, passages: Sequence[Passage], times: Sequence[Time]) -> None:
        self._times = sorted(times, key=lambda t: t.start)
        self._starts = [t.start for t in self._times]
        self._passages = passages
        self._firsts = [p.section.start for p in passages]
        self._published = day_of(report.published).isoformat() if report.published else None

    def said_on(self, s: Saying) -> str | None:
        """The day that the cue's own clause names; else the day of publication where the content entails it."""
        at = hull(s.cue or s.source)
        k = bisect.bisect_right(self._firsts, at.start) - 1
        passage = self._passages[k] if k >= 0 else None
        cue = passage.token_at(at.start) if passage else None
        if passage is None or cue is None or not s.made:
            return None
        near = self._times[
            bisect.bisect_left(self._starts, passage.section.start) : bisect.bisect_left(
                self._starts, passage.section.end
            )
        ]
        for time in near:
            if not any(c.holds(time.span) for c in s.content) and _hangs_on(passage, time, cue.i):
                return time.edtf if time.type in ("DATE", "TIME") else None
        return self._entailed(s, passage, near)

    def _entailed(self, s: Saying, passage: Passage, near: Sequence[Time]) -> str | None:
        """Said between an event of the day of publication and the publication: said on that day."""
        for time in near:
            if time.edtf != self._published or time.anchor not in ("published", "dateline") or time.type != "DATE":
                continue
            token = passage.token_at(time.start)
            if token is None or not any(c.holds(time.span) for c in s.content):
                continue
            verb = next((a for a in ancestors(passage.parse, token.i) if a.pos in ("VERB", "AUX")), None)
            if (
                verb is not None
                and verb.tag in ("VBD", "VBN")
                and any(c.holds(Span(verb.start, verb.end)) for c in s.content)
            ):
                return self._published
        return None


def _hangs_on(passage: Passage, time: Time, cue: int) -> bool:
    """Does the time expression modify the cue itself (and no other verb on the way)?"""
    token = passage.token_at(time.start)
    if token is None:
        return False
    for a in ancestors(passage.parse, token.i):
        if a.i == cue:
            return True
        if a.pos in ("VERB", "AUX"):
            return False
    return False


class _Links:
    """Addresses that stand for a statement: the page's own hyperlinks on its words, and bare ones below its paragraph."""

    def __init__(self, report: Report, sections: Sequence[Section]) -> None:
        self._report = report
        self._text = report.text
        self._sections = sections
        self._firsts = [s.start for s in sections]

    def of(self, s: Saying, speaker: Entity | None) -> tuple[str, ...]:
        """The addresses that back a saying, in order, none twice."""
        if not s.source:
            return ()
        at = hull((*s.source, *s.cue))
        found = [x.url for x in self._report.links if at.overlaps(Span(x.start, x.end))]
        k = bisect.bisect_right(self._firsts, at.start)
        while k < len(self._sections) and self._sections[k].kind in ("url", "embed"):
            section = self._sections[k]
            url = section.span.of(self._text)
            if section.kind == "url" and _is_of(url, words(s.source, self._text), speaker):
                found.append(url)
            k += 1
        return tuple(dict.fromkeys(found))


def _is_of(url: str, source: str, speaker: Entity | None) -> bool:
    """Is the address on the source's own site (its host carries the source's name)?"""
    host = "".join(c for c in (urlsplit(url).hostname or "") if c.isalnum())
    names = [source, *([speaker.name, *speaker.aliases] if speaker else [])]
    short = ("".join(c for c in n.lower() if c.isalnum()) for n in names)
    return any(len(n) >= 3 and n in host for n in short)
