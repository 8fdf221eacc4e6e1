"""Chains across reports: on whose word something stands, from the outlet inwards, in global terms.

    The Ledger <- the Gazette (reported) <- two officials (citing)
    the Courier <- Norvik Press Agency (credited) <- the Interior Ministry (said)

A record's chain speaks of the record's own entities; here each link is who he is in all reports. The outlet comes first,
then an agency that the text credits for itself, then whom the statement names. What an outlet says of itself
("told the Herald", "a Courier reporter saw") is its own voice and no link.

    voices = find_voices(records, global_of, copies, load_outlets())
    [link.who for link in voices.of_statement(record, statement)]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from asreported.across.bodies import Bodies, behind, by_people, find_bodies
from asreported.across.credits import Credit, find_credit, spot_of, witness_of
from asreported.across.outlets import GlobalOf, Outlets, find_outlets, form_of
from asreported.across.source_words import BROADCAST
from asreported.kb import Knowledge
from asreported.record.record import Record
from asreported.record.span import Span, Spans, hull, words
from asreported.record.statement import Hop, Statement

UNNAMED = "unnamed"
_FIND = re.compile(r",? (?:seen|obtained|reviewed|viewed|examined) by ")
Role = Literal["outlet", "agency", "medium", "source"]


class Link(NamedTuple):
    """One link: a global id, an outlet's name, or "unnamed"; what it is there; the words that name it."""

    who: str
    role: Role
    spans: Spans = ()


Chain = tuple[Link, ...]


class Copy(NamedTuple):
    """Reports that carry one text: `origin` is the report that it was written for, None when not among them."""

    members: tuple[str, ...]
    kind: str  # "verbatim" or "edited"
    origin: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """Whose words stand where in a set of reports."""

    outlets: Outlets
    bodies: Bodies
    credits: Mapping[str, Credit]  # report -> the medium whose text it is
    spots: Mapping[str, Span]  # report -> the words that say that somebody of the outlet was there
    global_of: GlobalOf

    def of_report(self, report: str) -> Chain:
        """The chain of what a report says in its own voice: its outlet, and the agency that it credits."""
        chain: Chain = (Link(self.outlets.of[report], "outlet"),)
        credit = self.credits.get(report)
        return chain if credit is None else (*chain, Link(credit.who, "agency", (credit.span,)))

    def of_statement(self, record: Record, statement: Statement) -> Chain:
        """The chain of a statement."""
        hops = statement.chain[1:]
        chain = self.of_report(record.report.id)
        if statement.inside is None and self._is_told_here(record, statement, hops):
            chain = chain[:1]  # what was told to this very paper came through no agency
        for at, hop in enumerate(hops):
            if at and hop.by == hops[at - 1].by != UNNAMED:
                continue  # "he said that he believed": one speaker
            if at < len(hops) - 1 and _is_nobodys_medium(record, hop):
                continue  # "state television reported, citing the ministry"
            link = self._link(record, hop, at < len(hops) - 1)
            if link is not None and (link.who == UNNAMED or link.who != chain[-1].who):
                chain = (*chain, link)
        return chain

    def at(self, record: Record, span: Span) -> Chain:
        """The chain of words of a report: of the innermost statement whose content they begin in, else of the one whose
        cue ends their sentence's content ("..., the ministry said, days before he was due"), else the report's."""
        found = innermost(record, span) or trailing(record, span)
        return self.of_report(record.report.id) if found is None else self.of_statement(record, found)

    def _is_told_here(self, record: Record, statement: Statement, hops: Sequence[Hop]) -> bool:
        own = self.outlets.own
        heard = {m.entity for m in record.mentions for s in statement.audience if s.overlaps(m.span)}
        return any((record.report.id, e) in own for e in (*heard, *(h.by for h in hops)))

    def _link(self, record: Record, hop: Hop, leads_on: bool) -> Link | None:
        """A hop in global terms; None where it is the outlet itself."""
        report, text = record.report.id, record.report.text
        entity = record.entity(hop.by)
        paper = _found_by(hop, text)
        if self.outlets.is_own(report, hop.by) and not paper:
            return None
        if paper:
            found = behind(record, paper, self.global_of)
            return Link(self.outlets.same.get(found, found) if found else UNNAMED, "source", hop.spans)
        outlet = self.outlets.named_in.get((report, hop.by)) if entity is not None else None
        if outlet is not None and (not _holds_name(record, hop) or self._names_outlet(words(hop.spans, text), outlet)):
            return None if outlet == self.outlets.of[report] else Link(outlet, "medium", hop.spans)
        if entity is not None and entity.type == "media" and not _is_named(record, hop.by):
            cited = self._cited_before(record, hop)
            return (
                None
                if cited == self.outlets.of[report]
                else Link(cited or UNNAMED, "medium" if cited else "source", hop.spans)
            )
        who = self.global_of(report, hop.by) if _is_named(record, hop.by) else None
        if who is None and entity is not None:
            who = behind(record, hop.spans, self.global_of)
            who = who or behind(record, _first_words(record, hop.by), self.global_of)
            who = who or by_people(record, hop.spans, self.bodies, self.global_of)
            who = who or by_people(record, _first_words(record, hop.by), self.bodies, self.global_of)
        who = who or self._named_last(record, hop.spans)
        if who is None:
            return Link(UNNAMED, "source", hop.spans)
        who = self.outlets.same.get(who, who)
        if self.bodies.is_land(who):
            near = frozenset(g for e in record.entities if (g := self.global_of(report, e.id)) is not None)
            who = self.bodies.ministry_of(who, near) or who
        for land in self._lands_in(record, hop.spans):
            who = self.bodies.of_land(who, land)
        medium = who in self.outlets.media or (leads_on and entity is not None and entity.type == "media")
        return Link(who, "medium" if medium else "source", hop.spans)

    def _lands_in(self, record: Record, spans: Spans) -> Iterator[str]:
        """The countries that own what a phrase names: "Ardesh" in "Ardesh's Foreign Ministry"."""
        text = record.report.text
        for mention in record.mentions:
            if mention.kind == "name" and any(s.start <= mention.start and mention.end < s.end for s in spans):
                who = self.global_of(record.report.id, mention.entity)
                if text[mention.end : mention.end + 2] in ("'s", "’s") and who is not None and self.bodies.is_land(who):
                    yield who

    def _named_last(self, record: Record, spans: Spans) -> str | None:
        """The person whose name ends the source: "said the surgeon, who gave only his first name, Emil"."""
        for mention in record.mentions:
            ends = any(s.end == mention.end and s.start < mention.start for s in spans)
            if ends and mention.kind == "name" and mention.type == "person":
                before = record.report.text[max(0, mention.start - 2) : mention.start]
                return self.global_of(record.report.id, mention.entity) if before == ", " else None
        return None

    def _names_outlet(self, phrase: str, outlet: str) -> bool:
        """Do the words name the outlet, in full or by its last word, and not only what shares an entity with it?"""
        parts = form_of(phrase).split()
        if form_of(self.outlets.names.get(outlet, "")).split()[-1:] == parts[-1:]:
            return True
        return self.outlets.named(phrase) == outlet or any(
            self.outlets.forms.get(" ".join(parts[i:j])) == outlet
            for i in range(len(parts))
            for j in range(i + 1, len(parts) + 1)
        )

    def _cited_before(self, record: Record, hop: Hop) -> str | None:
        """The medium that "the paper" means: the last one that the report names before."""
        at = hop.spans[0].start if hop.spans else 0
        last: str | None = None
        for mention in record.mentions:
            if mention.kind != "name" or mention.start >= at:
                continue
            key = (record.report.id, mention.entity)
            who = self.outlets.named_in.get(key)
            found = self.global_of(*key)
            if who is None and found is not None:
                found = self.outlets.same.get(found, found)
                who = found if found in self.outlets.media else None
            own = who == self.outlets.of[record.report.id]
            if who is not None and not own and form_of(record.report.text[mention.start : mention.end]):
                last = who
        return last


def _is_named(record: Record, entity: str) -> bool:
    return any(m.entity == entity and m.kind == "name" for m in record.mentions)


def _is_nobodys_medium(record: Record, hop: Hop) -> bool:
    """Is it a medium of which the report does not say which: "state television", "local media"?"""
    entity = record.entity(hop.by)
    if entity is None or _is_named(record, hop.by):
        return False
    phrase = words(hop.spans, record.report.text).lower().split()
    return bool(phrase) and phrase[-1] in BROADCAST and phrase[0] not in ("the", "this", "that")


def _holds_name(record: Record, hop: Hop) -> bool:
    return any(m.kind == "name" and m.entity == hop.by and s.holds(m.span) for m in record.mentions for s in hop.spans)


def _first_words(record: Record, entity: str) -> Spans:
    return next(((m.span,) for m in record.mentions if m.entity == entity), ())


def _found_by(hop: Hop, text: str) -> Spans:
    """The words of a source that is a paper's find, without the paper: "the hotel's register" of "..., seen by the Post"."""
    for span in hop.spans[:1]:
        found = _FIND.search(span.of(text))
        if found is not None and found.start() > 0:
            return (Span(span.start, span.start + found.start()),)
    return ()


def find_voices(
    records: Iterable[Record], global_of: GlobalOf, copies: Iterable[Copy] = (), knowledge: Knowledge | None = None
) -> Voices:
    """Everything that chains of these reports rest on. The order of the records does not matter."""
    every = sorted(records, key=lambda r: r.report.id)
    groups = tuple(Copy(*c) for c in copies)
    outlets = find_outlets(every, global_of, knowledge)
    credited: dict[str, Credit] = {}
    for record in every:
        credit = find_credit(record, outlets, global_of, knowledge)
        if credit is not None and (not credit.partly or _copied(record.report.id, credit.who, groups, outlets)):
            credited[record.report.id] = credit
    spots = {r.report.id: spot for r in every if (spot := spot_of(r, outlets) or witness_of(r, outlets)) is not None}
    return Voices(
        outlets=outlets,
        bodies=find_bodies(every, global_of, outlets),
        credits=credited,
        spots=spots,
        global_of=global_of,
    )


def _copied(report: str, agency: str, copies: Iterable[Copy], outlets: Outlets) -> bool:
    """Does the report carry the text of a report of that agency?"""
    return any(report in c.members and any(outlets.of.get(m) == agency for m in c.members) for c in copies)


def trailing(record: Record, span: Span) -> Statement | None:
    """The statement whose cue trails its content in the sentence of the span, which stands behind the cue."""
    around = next((s for s in record.sentences if s.start <= span.start < s.end), None)
    if around is None:
        return None
    for statement in record.statements:
        said, cue = hull(statement.content), statement.cue
        if (
            cue
            and around.start <= said.start <= around.start + 2
            and said.end <= cue[0].start < span.start
            and around.holds(cue[0])
        ):
            return statement
    return None


def innermost(record: Record, span: Span) -> Statement | None:
    """The statement with the shortest content in which a stretch of the report begins."""
    best: tuple[int, Statement] | None = None
    for statement in record.statements:
        if any(c.start <= span.start < c.end for c in statement.content):
            size = sum(len(c) for c in statement.content)
            if best is None or size < best[0]:
                best = (size, statement)
    return None if best is None else best[1]
