"""The words in which the views speak of a record: who said it, through whom, when, and what is odd about it.

The text view and the page show the same record; what is said on both is decided here, once.

    wording = Wording(record)
    wording.chain(statement.chain)      # ("The Daily Ferry", "state radio", "the ministry")
    wording.marks(statement)            # ("denied", "hedged: probable")
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from asreported.record import Chain, Entity, Event, Mention, Participant, Quantity, Record, Span, Spans, Statement, Time
from asreported.record.span import hull
from asreported.views.dates import day_words

STATUSES = {
    "happened": "Happened",
    "ongoing": "Still going on",
    "planned": "Planned",
    "called_for": "Called for",
    "discussed": "Talked about",
    "hypothetical": "If, or feared",
    "denied": "Denied",
    "did_not_happen": "Did not happen",
}
_CERTAINTY = {"probable": "hedged: probable", "possible": "hedged: possible", "underspecified": "left open"}
_FROM = {"given": "as given", "page": "from the page", "dateline": "from the dateline", "inferred": "inferred"}
_ANCHORS = {"published": "counted from the publication", "updated": "counted from the update",
            "dateline": "counted from the dateline", "context": "from the context"}  # fmt: skip
# What a terminal or a page must never obey: controls, direction overrides, halves of a surrogate pair.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_OPENING = "\"'“‘„«‚"
_LONG_SOURCE = 90
_NEAR = 40  # code points between a source and its cue that may be shown with them
LOW = 0.5


Line: TypeAlias = Statement | Event | Time | Entity | Mention


class Told(NamedTuple):
    """A statement and how deep it stands inside others."""

    statement: Statement
    depth: int


class Wording:
    """The words for one record's values."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.text = record.report.text
        self.outlet = visible(record.report.outlet or "") or "this report"
        self._names = {e.id: visible(e.name) for e in record.entities}
        self._generic = {e.id for e in record.entities if e.generic}
        self._short: dict[str, str] | None = None

    def name(self, entity: str | None) -> str | None:
        """The name of an entity; None when it is unknown or has none."""
        return self._names.get(entity or "") or None

    def words(self, spans: Spans) -> str:
        """The words of spans on one line, a gap that holds other words shown as an ellipsis."""
        out = [visible(span.of(self.text)) for span in spans[:1]]
        for before, span in pairwise(spans):
            gap = self.text[before.end : span.start]
            out += [" … " if any(map(str.isalnum, gap)) else " ", visible(span.of(self.text))]
        return "".join(out)

    def short(self, id: str) -> str:
        """The shortest beginning of an id that no other id of the record has."""
        if self._short is None:  # made when it is asked for: most pages show no ids
            self._short = short_ids(self.record)
        return self._short.get(id, id)

    def who(self, statement: Statement) -> str:
        """Who speaks: the source's words where they name the speaker, else the name with the words beside it."""
        words, name = self.words(statement.source), self.name(statement.speaker)
        if self._is_according(statement):
            return f"According to {cut(words, _LONG_SOURCE)}"
        if not words:
            return _capital(name or "unnamed")
        if len(words) > _LONG_SOURCE:
            return _capital(name or cut(words, _LONG_SOURCE))
        if name is None or statement.speaker in self._generic or name.casefold() in words.casefold():
            return _capital(words)
        if words.casefold() in name.casefold():
            return _capital(name)
        return f"{_capital(name)} (“{words}”)"

    def _is_according(self, statement: Statement) -> bool:
        return self.words(statement.cue).casefold() in ("according to", "according")

    def said(self, statement: Statement) -> str:
        """The cue as the report has it, with those it was said to, ready for the content: " told reporters", " said:"."""
        if self._told_around(statement):
            return " –"
        if self._is_according(statement):
            return ":"
        cue, first = statement.cue, statement.content[0]
        words = self.words(cue)
        if cue and statement.source and 0 < cue[0].start - statement.source[-1].end <= _NEAR:
            between = self.text[statement.source[-1].end : cue[0].start]
            if not any(mark in between for mark in (",", ";", ":", "“", "”", '"', " and ", " but ")) and not hull(
                statement.content
            ).overlaps(cue[0]):
                words = f"{visible(between)} {words}".strip()  # "did not say", "later reported"
        audience = statement.audience
        if words and audience and 0 <= audience[0].start - cue[-1].end <= 2:
            words = f"{words} {self.words(audience)}"
        flows = cue and cue[-1].end <= first.start and first.of(self.text)[:1] not in _OPENING
        return f" {words or '—'}" + ("" if flows else ":")

    def content(self, statement: Statement, limit: int = 280) -> str:
        """What is said, in typographic form, cut at a word when it is long."""
        whole = (hull(statement.content),) if self._told_around(statement) else statement.content
        return cut(re.sub(r",\s*([”’]?)$", r"\1", typographic(self.words(whole))), limit)

    def _told_around(self, statement: Statement) -> bool:
        """Does a cue without source stand amid its content ("200 people are believed to be held")?"""
        around = hull(statement.content)
        return not statement.source and bool(statement.cue) and all(around.holds(s) for s in statement.cue)

    def chain(self, chain: Chain) -> tuple[str, ...]:
        """The links of a chain in words, from the outlet inwards."""
        out = []
        for hop in chain:
            if hop.by == "outlet":
                out.append(self.outlet)
            elif hop.by == "unnamed":
                cue = self.words(hop.cue)
                unnamed = f"somebody unnamed ({cue})" if cue else "somebody unnamed"
                out.append(cut(self.words(hop.spans), _LONG_SOURCE) or unnamed)
            else:
                out.append(self.name(hop.by) or self.words(hop.spans) or hop.by)
        return tuple(map(typographic, out))

    def marks(self, statement: Statement) -> tuple[str, ...]:
        """What must not be overlooked about a statement."""
        marks = [] if statement.made else ["not said"]
        if statement.polarity == "negative":
            marks.append("denied")
        if statement.certainty in _CERTAINTY:
            marks.append(_CERTAINTY[statement.certainty])
        if statement.confidence < LOW:
            marks.append(f"doubtful reading ({statement.confidence:.0%})")
        return tuple(marks)

    def event_marks(self, event: Event) -> tuple[str, ...]:
        """What must not be overlooked about an event."""
        marks = [_CERTAINTY[event.certainty]] if event.certainty in _CERTAINTY else []
        marks += [f"{kind.replace('_', ' ')}: {amount(q)}" for kind, q in event.quantities.items()]
        if event.confidence < LOW:
            marks.append(f"doubtful reading ({event.confidence:.0%})")
        return tuple(marks)

    def party(self, participants: Iterable[Participant]) -> str:
        """The participants' names, each once."""
        names = (self.name(p.entity) or cut(self.words(p.spans), _LONG_SOURCE) for p in participants)
        return ", ".join(dict.fromkeys(typographic(name) for name in names if name))

    def sides(self, event: Event) -> tuple[str, str]:
        """Who acts and upon whom, each "" when the report does not say."""
        return self.party(event.actors), self.party(event.recipients)

    def circumstances(self, event: Event) -> tuple[str, ...]:
        """Where and when, as far as known."""
        place = self.party((event.place,)) if event.place else ""
        date = day_words(event.date.edtf) if event.date and event.date.edtf else ""
        return tuple(part for part in (f"in {place}" if place else "", date) if part)

    def title(self) -> str:
        """The report's title: as given, else its headline, else its first words."""
        if self.record.report.title:
            return visible(self.record.report.title)
        for kinds in (("headline",), ("paragraph", "blockquote", "dek")):
            for section in self.record.sections:
                if section.kind in kinds:
                    return cut(visible(section.span.of(self.text)), 110)
        return cut(visible(self.text[:600]), 110) or "An empty report"

    def published(self) -> tuple[str, ...]:
        """The lines on when the report was published and updated, and what that rests on."""
        report = self.record.report
        if report.published:
            lines = [f"published {day_words(report.published)} ({_FROM.get(report.published_from or '', 'as given')})"]
        else:
            lines = ["publication date unknown"]
        return tuple(lines + ([f"updated {day_words(report.updated)}"] if report.updated else []))

    def anchor(self, anchor: str) -> str:
        """What a time rests on, in words; "" when it stands by itself."""
        return "counted from another time" if anchor.startswith("tm_") else _ANCHORS.get(anchor, "")


def told(record: Record) -> Iterator[Told]:
    """The statements in the order of the text, each directly before those that stand inside it."""
    inside: dict[str | None, list[Statement]] = {}
    for statement in sorted(record.statements, key=_place):
        inside.setdefault(statement.inside, []).append(statement)
    seen: set[str] = set()
    # Statements that stand inside each other in a ring have no root; they follow at the end, unnested.
    for start in (inside.get(None, []), sorted(record.statements, key=_place)):
        stack = [Told(s, 0) for s in reversed(start)]
        while stack:
            next_ = stack.pop()
            if next_.statement.id in seen:
                continue
            seen.add(next_.statement.id)
            yield next_
            stack.extend(Told(s, next_.depth + 1) for s in reversed(inside.get(next_.statement.id, [])))


def happenings(record: Record) -> Iterator[tuple[str, tuple[Event, ...]]]:
    """The events under their headings: this report's news by status, then what it recalls."""
    ordered = sorted(record.events, key=lambda e: e.trigger[0])
    for status, heading in STATUSES.items():
        group = tuple(e for e in ordered if e.status == status and not e.background)
        if group:
            yield heading, group
    recalled = tuple(e for e in ordered if e.background)
    if recalled:
        yield "Background", recalled


def short_ids(record: Record) -> dict[str, str]:
    """For each id of the record the shortest beginning that is its alone, two characters after the prefix at least."""
    ids = sorted({line.id for line in lines_of(record)})
    shared = [0, *(_shared(one, other) for one, other in pairwise(ids)), 0]
    return {line: line[: max(line.find("_") + 3, shared[i] + 1, shared[i + 1] + 1)] for i, line in enumerate(ids)}


def lines_of(record: Record) -> Iterator[Line]:
    """All values of a record that have an id."""
    yield from record.statements
    yield from record.events
    yield from record.times
    yield from record.entities
    yield from record.mentions


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def offsets(spans: Iterable[Span]) -> str:
    """Spans as an editor can follow them: `127–227`, several with commas."""
    return ", ".join(f"{span.start}–{span.end}" for span in spans)


def amount(quantity: Quantity) -> str:
    """A number with its bounds: "6", "at least 6", "at most 6", "6 to 9"."""
    low, high = quantity.min, quantity.max
    if low is None and high is None:
        return "some"
    if low is None:
        return f"at most {high:,}"
    if high is None:
        return f"at least {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def visible(text: str) -> str:
    """Text on one line, without what would steer a terminal or turn the direction of what follows."""
    return " ".join(_UNSEEN.sub("", text).split())


def cut(text: str, limit: int) -> str:
    """Text of at most `limit` characters, cut after a word; a closing quotation mark is kept."""
    if len(text) <= limit:
        return text
    kept = text[: limit - 2]
    space = kept.rfind(" ", limit // 2)
    kept = (kept[:space] if space > 0 else kept).rstrip(" ,;:–—")
    return kept + " …" + (text[-1] if text[-1] in "”’" else "")


def typographic(text: str) -> str:
    """Straight quotation marks and apostrophes as a printer sets them."""
    if '"' in text:
        text = re.sub(r'(^|[\s(\[–—‘\'])"', r"\1“", text).replace('"', "”")
    if "'" in text:
        text = re.sub(r"(^|[\s(\[–—“])'(?=\w)", r"\1‘", text).replace("'", "’")
    return text


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _place(statement: Statement) -> tuple[int, int, str]:
    spans = (*statement.content, *statement.source, *statement.cue)
    return min(s.start for s in spans), -max(s.end for s in spans), statement.id
