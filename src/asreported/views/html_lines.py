"""The list beside the text: who said what, what happened, when, who is who, and what is odd."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from asreported.record import Chain, Entity, Event, Span, Time
from asreported.views.dates import day_words, said_when
from asreported.views.marks import note_id
from asreported.views.wording import Told, Wording, cut, happenings, offsets, told, typographic, visible

_DEEPEST = 3


def lines_of(wording: Wording, prefix: str = "") -> str:
    """All lines of the record, under their headings."""
    record = wording.record
    out = [_group("Who said what", "statements", (_statement(wording, entry, prefix) for entry in told(record)))]
    happened = []
    for heading, events in happenings(record):
        happened.append(f'<li class="asr-status"><h3>{escape(heading)}</h3></li>')
        happened += [_event(wording, event, prefix, heading == "Background") for event in events]
    out.append(_group("What happened", "events", happened))
    out.append(_group("When", "times", (_time(wording, t, prefix) for t in sorted(record.times, key=lambda t: t.span))))
    out.append(_group("Notes", "notes", _notes(wording, prefix)))
    out.append(_group("Who is who", "names", _entities(wording, prefix), folded=True))
    if not (record.statements or record.events):
        out.insert(0, "<p>Nobody is reported to have said or done anything in this text.</p>")
    return "".join(out)


def _group(heading: str, name: str, items: Iterable[str], *, folded: bool = False) -> str:
    inner = "".join(items)
    if not inner:
        return ""
    listed = f'<ol class="asr-list">{inner}</ol>'
    if folded:
        return f'<details class="asr-group asr-group-{name}"><summary><h2>{heading}</h2></summary>{listed}</details>'
    return f'<section class="asr-group asr-group-{name}"><h2>{heading}</h2>{listed}</section>'


def _entry(id: str, kind: str, prefix: str, *lines: str) -> str:
    shown = "".join(lines)
    return (
        f'<li class="asr-entry asr-{kind}" id="{prefix}{escape(id)}" data-id="{escape(id)}" tabindex="-1">{shown}</li>'
    )


def _statement(wording: Wording, entry: Told, prefix: str) -> str:
    statement = entry.statement
    quoted = wording.content(statement, 340)
    said = typographic(wording.said(statement))
    space = " " if said.startswith(" ") else ""
    facts = [said_when(statement.said_on)] if statement.said_on else []
    facts += [cut(wording.words(statement.occasion), 80)] if statement.occasion else []
    evidence = " ".join(_link(url) for url in statement.evidence)
    return _entry(
        statement.id, f"st asr-d{min(entry.depth, _DEEPEST)}", prefix,
        f'<p class="asr-say" dir="auto">{_marks(wording.marks(statement))}<b>{_text(typographic(wording.who(statement)))}</b>{space}'
        f'<i>{_text(said.strip())}</i> <q class="asr-q">{_text(quoted)}</q></p>',
        _chain(wording, statement.chain),
        f'<p class="asr-meta">{_text(" · ".join(facts))}{" · " if facts else ""}{evidence}{" · " if evidence else ""}'
        f"{_trace(statement.id, statement.content, prefix)} {_made(statement.by, statement.confidence)}</p>",
    )  # fmt: skip


def _event(wording: Wording, event: Event, prefix: str, background: bool) -> str:
    actors, recipients = wording.sides(event)
    sides = f"<b>{_text(actors)}</b>" if actors else ""
    if recipients:
        sides = f"{sides or '<i>by whom is not said</i>'} <span aria-label='to'>→</span> <b>{_text(recipients)}</b>"
    said = f"“{_text(typographic(wording.words(event.trigger)))}”"
    around = "".join(f", {_text(part)}" for part in wording.circumstances(event))
    kind = " · ".join((event.type, event.mode) if event.mode else (event.type,))
    status = f" · {event.status.replace('_', ' ')}" if background else ""
    return _entry(
        event.id, "ev", prefix,
        f'<p class="asr-say" dir="auto">{_marks(wording.event_marks(event))}{sides}{": " if sides else ""}{said}{around}</p>',
        f'<p class="asr-kind">{escape(kind)}{status}</p>',
        _chain(wording, event.chain),
        f'<p class="asr-meta">{_trace(event.id, event.trigger, prefix)} {_made(event.by, event.confidence)}</p>',
    )  # fmt: skip


def _time(wording: Wording, time: Time, prefix: str) -> str:
    if time.edtf:
        words = day_words(time.edtf)
    elif time.candidates:
        words = " or ".join(day_words(c) for c in time.candidates)
    elif time.type in ("DURATION", "SET"):
        words = f"{'how often' if time.type == 'SET' else 'how long'} ({time.value or '?'})"
    else:
        words = "not settled by the text"
    rests = wording.anchor(time.anchor)
    return _entry(
        time.id, "tm", prefix,
        f'<p class="asr-say" dir="auto">“{_text(typographic(wording.words((time.span,))))}” <b>{_text(words)}</b></p>',
        f'<p class="asr-meta">{escape(rests)}{" · " if rests else ""}{_trace(time.id, (time.span,), prefix)}</p>',
    )  # fmt: skip


def _notes(wording: Wording, prefix: str) -> Iterator[str]:
    length = len(wording.text)
    for place, note in enumerate(wording.record.notes):
        if note.span and (note.start, note.end) != (0, length):
            where = _trace(note_id(place), (note.span,), prefix)
        else:
            where = "the whole report"
        yield _entry(
            note_id(place), "note", prefix,
            f'<p class="asr-say">{_text(note.message)}</p><p class="asr-meta">{escape(note.code)} · {where}</p>',
        )  # fmt: skip


def _entities(wording: Wording, prefix: str) -> Iterator[str]:
    places: dict[str, list[Span]] = {}
    for mention in wording.record.mentions:
        places.setdefault(mention.entity, []).append(mention.span)
    for entity in wording.record.entities:
        if entity.id in places:
            yield _entity(wording, entity, sorted(places[entity.id]), prefix)


def _entity(wording: Wording, entity: Entity, spans: list[Span], prefix: str) -> str:
    kind = ", ".join(part for part in (entity.type.replace("_", " "), entity.country, entity.sector) if part)
    roles = "; ".join(
        visible(role.title) + (f", {name}" if (name := wording.name(role.of)) else "") for role in entity.roles
    )
    others = ", ".join(visible(alias) for alias in entity.aliases)
    facts = " · ".join(part for part in (roles, f"also: {others}" if others else "", f"named {len(spans)}×") if part)
    return _entry(
        entity.id, "en", prefix,
        f'<p class="asr-say"><b>{_text(entity.name)}</b> ({escape(kind)})</p>',
        f'<p class="asr-meta">{_text(facts)} · {_trace(entity.id, spans[:1], prefix)}</p>',
    )  # fmt: skip


def _chain(wording: Wording, chain: Chain) -> str:
    links = wording.chain(chain)
    told_by = ' <span aria-label="from">←</span> '.join(f"<span>{_text(link)}</span>" for link in links)
    return f'<p class="asr-chain">{told_by}</p>'


def _marks(marks: Iterable[str]) -> str:
    return "".join(f'<span class="asr-mark">{_text(mark)}</span> ' for mark in marks)


def _trace(id: str, spans: Iterable[Span], prefix: str) -> str:
    return f'<a class="asr-to" href="#{prefix}w-{escape(id)}" title="Show the words">[{offsets(spans)}]</a>'


def _made(by: str, confidence: float) -> str:
    return f'<span class="asr-by">{_text(by)}, {confidence:.2f}</span>'


def _link(url: str) -> str:
    if url.lower().startswith(("http://", "https://")):
        return f'<a href="{_text(url)}" rel="noopener noreferrer">{_text(cut(url, 60))}</a>'
    return _text(url)


def _text(words: str) -> str:
    return escape(visible(words))
