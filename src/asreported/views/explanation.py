"""Why a line of the record is there: its words in their context, the rule that made it, and how sure that is.

st_3f9a1c02de: a statement, indirect
  made by   cue_then_content: A verb of saying with its clause.
  source    the ministry [12–24]
"""

from __future__ import annotations

from typing import NamedTuple

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from asreported.errors import InputError
from asreported.reader.rules import describe
from asreported.record import Entity, Event, Mention, Record, Span, Spans, Statement, Time
from asreported.record.span import hull, merge
from asreported.views.dates import day_words
from asreported.views.text import print_page
from asreported.views.wording import Line, Wording, cut, lines_of, offsets, visible

_LONGEST_CONTEXT = 1_500


class Explanation(NamedTuple):
    """A line of the record explained. `rule` is None when no rule of this version is called `by`."""

    id: str
    what: str
    context: Span
    spans: Spans
    facts: tuple[tuple[str, str], ...]
    by: str
    rule: str | None
    confidence: float | None


def explain_line(record: Record, id: str) -> Explanation:
    """The explanation of the line with that id, or with the one id that begins so. InputError when there is none."""
    line = find_line(record, id)
    wording = Wording(record)
    if isinstance(line, Statement):
        return _statement(wording, line)
    if isinstance(line, Event):
        return _event(wording, line)
    if isinstance(line, Time):
        return _time(wording, line)
    return _entity(wording, line) if isinstance(line, Entity) else _mention(wording, line)


def find_line(record: Record, id: str) -> Line:
    """The value with that id, or with the one id that begins so. InputError when there is none or more than one."""
    found: dict[str, Line] = {}
    for line in lines_of(record):
        if line.id == id:
            return line
        if id and line.id.startswith(id):
            found[line.id] = line
    if not found:
        raise InputError(f"no line of this record has an id that begins with {id!r}; `asreported read` shows them")
    if len(found) > 1:
        shown = ", ".join(list(found)[:4]) + (" …" if len(found) > 4 else "")
        raise InputError(f"{id!r} could be {len(found)} lines of this record: {shown}; give more of the id")
    return next(iter(found.values()))


def render_explanation(record: Record, explanation: Explanation, *, width: int = 80, styled: bool = False) -> str:
    """The explanation as text for the terminal."""
    e = explanation
    parts: list[RenderableType] = [Text.assemble((e.id, "bold"), f": {e.what}"), ""]
    parts += [Padding(_in_context(record, e, styled=styled), (0, 0, 0, 2)), ""]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    rule = f"{e.by}: {e.rule}" if e.rule else f"{e.by} (no rule of this version has that name)"
    sure = (("confidence", f"{e.confidence:.2f}"),) if e.confidence is not None else ()
    for name, value in (("made by", rule), *sure, *e.facts):
        table.add_row(name, Text(value))
    parts.append(Padding(table, (0, 0, 0, 2)))
    return print_page(Group(*parts), width=width, styled=styled)


def _in_context(record: Record, explanation: Explanation, *, styled: bool) -> Text:
    """The words around, the line's own words marked: by style, or by ‹ and › where there is none."""
    text, context, out = record.report.text, explanation.context, Text()
    at = context.start
    for span in merge(explanation.spans):
        if not context.holds(span):
            continue
        out.append(_flat(text[at : span.start]))
        words = _flat(span.of(text))
        out.append(words if styled else f"‹{words}›", style="reverse")
        at = span.end
    return out.append(_flat(text[at : context.end]))


def _flat(words: str) -> str:
    """Words on one line, a space kept at either end."""
    inner = visible(words)
    if not inner:
        return " " if words else ""
    return (" " if words[0].isspace() else "") + inner + (" " if words[-1].isspace() else "")


def _context(record: Record, spans: Spans) -> Span:
    """The sentences that hold the words; the section where there are none; never very much."""
    inner = hull(spans)
    for around in (record.sentences, tuple(s.span for s in record.sections)):
        touched = [s for s in around if s.overlaps(inner)]
        if touched:
            outer = hull((*touched, inner))
            if len(outer) <= _LONGEST_CONTEXT:
                return outer
    length = len(record.report.text)
    return Span(
        max(0, inner.start - 100), max(inner.start + 1, min(length, inner.end + 100, inner.start + _LONGEST_CONTEXT))
    )


def _statement(wording: Wording, s: Statement) -> Explanation:
    parts = (("source", s.source), ("cue", s.cue), ("content", s.content), ("verbatim", s.verbatim),
             ("inserted", s.insertions), ("audience", s.audience), ("occasion", s.occasion))  # fmt: skip
    facts = [(name, _quoted(wording, spans)) for name, spans in parts if spans]
    facts.append(("speaker", wording.name(s.speaker) or "unknown or unnamed"))
    facts.append(("chain", " ← ".join(wording.chain(s.chain))))
    facts += [("origin", wording.name(s.origin) or s.origin)] if s.origin else []
    facts += [("inside", s.inside)] if s.inside else []
    facts += [("said on", day_words(s.said_on))] if s.said_on else []
    facts += [("mark", mark) for mark in wording.marks(s)]
    hops = tuple(span for hop in s.chain[1:] for span in (*hop.spans, *hop.cue))
    spans = (*s.source, *s.cue, *s.content, *hops)
    return Explanation(
        s.id,
        f"a statement, {s.kind}",
        _context(wording.record, spans),
        spans,
        tuple(facts),
        s.by,
        describe(s.by),
        s.confidence,
    )


def _event(wording: Wording, e: Event) -> Explanation:
    facts = [("trigger", _quoted(wording, e.trigger))]
    facts += [("also told", _quoted(wording, spans)) for spans in e.mentions if spans != e.trigger]
    for name, parties in (("actor", e.actors), ("recipient", e.recipients), ("place", (e.place,) if e.place else ())):
        for party in parties:
            words = _quoted(wording, party.spans) if party.spans else "understood, not in the words"
            facts.append((name, f"{wording.name(party.entity) or 'unknown'}: {words}"))
    if e.date and e.date.edtf:
        facts.append(("date", day_words(e.date.edtf) + (f" ({wording.short(e.date.time)})" if e.date.time else "")))
    facts.append(("status", e.status.replace("_", " ") + (", background" if e.background else "")))
    facts.append(
        ("told by", " ← ".join(wording.chain(e.chain)) + (f" ({wording.short(e.statement)})" if e.statement else ""))
    )
    facts += [("mark", mark) for mark in wording.event_marks(e)]
    kind = " ".join(part for part in (e.type, e.mode, f"(CAMEO {e.cameo})" if e.cameo else "") if part)
    spans = (*e.trigger, *(s for p in (*e.actors, *e.recipients) for s in p.spans))
    return Explanation(
        e.id,
        f"an event, {kind}",
        _context(wording.record, e.trigger),
        spans,
        tuple(facts),
        e.by,
        describe(e.by),
        e.confidence,
    )


def _time(wording: Wording, t: Time) -> Explanation:
    facts = [("words", _quoted(wording, (t.span,))), ("value", t.value or "none")]
    facts += [("modifier", t.mod)] if t.mod else []
    facts.append(("date", day_words(t.edtf) if t.edtf else "not settled"))
    facts += [("could be", " or ".join(day_words(c) for c in t.candidates))] if t.candidates else []
    facts.append(("rests on", wording.anchor(t.anchor) or ("itself" if t.anchor == "none" else t.anchor)))
    return Explanation(
        t.id,
        f"a time, {t.type}",
        _context(wording.record, (t.span,)),
        (t.span,),
        tuple(facts),
        t.by,
        describe(t.by),
        None,
    )


def _mention(wording: Wording, m: Mention) -> Explanation:
    facts = (("words", _quoted(wording, (m.span,))), ("means", wording.name(m.entity) or m.entity), ("names", m.type))
    return Explanation(
        m.id, f"a mention, {m.kind}", _context(wording.record, (m.span,)), (m.span,), facts, m.by, describe(m.by), None
    )


def _entity(wording: Wording, e: Entity) -> Explanation:
    mentions = sorted((m for m in wording.record.mentions if m.entity == e.id), key=lambda m: m.span)
    if not mentions:
        raise InputError(f"{e.id} ({e.name}) is not named in the text, so no words can be shown")
    facts = [("name", e.name), *(("also", alias) for alias in e.aliases)]
    facts += [("role", f"{role.title} {_quoted(wording, role.spans)}") for role in e.roles]
    facts += [(m.kind, f"{_quoted(wording, (m.span,))} by {m.by}") for m in mentions]
    named = next((m for m in mentions if m.kind == "name"), mentions[0])
    return Explanation(
        e.id, f"an entity, {e.type.replace('_', ' ')}", _context(wording.record, (named.span,)), (named.span,),
        tuple((name, visible(value)) for name, value in facts), named.by, describe(named.by), None,
    )  # fmt: skip


def _quoted(wording: Wording, spans: Spans) -> str:
    return f"“{cut(wording.words(spans), 200)}” [{offsets(spans)}]"
