"""A record for the terminal: a page that an editor can read from top to bottom.

    print(render_text(record, width=80))

Without styles the page says the same in the same words; offsets stand in square brackets, ids as short as `explain` takes them.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.text import Text

from asreported.record import Event, Record, Spans, Time
from asreported.views.dates import day_words, said_when
from asreported.views.wording import Told, Wording, cut, happenings, offsets, told, typographic, visible

WIDEST, NARROWEST = 110, 40
_DIM, _HEAD, _WARN = "dim", "bold", "bold yellow"
_STATUS_STYLE = {"Happened": "green", "Still going on": "green", "Planned": "cyan", "Called for": "magenta",
                 "Denied": "red", "Did not happen": "red"}  # fmt: skip


def render_text(record: Record, *, width: int = 80, styled: bool = False) -> str:
    """The record as a page of text, at most `width` columns wide; with terminal styles if `styled`."""
    return print_page(page_of(record), width=width, styled=styled)


def print_page(page: RenderableType, *, width: int, styled: bool) -> str:
    """Anything rich can show, as a string; the environment has no say in it."""
    out = io.StringIO()
    console = Console(
        file=out, width=max(NARROWEST, min(width, WIDEST)), height=100, force_terminal=styled, legacy_windows=False,
        color_system="standard" if styled else None, no_color=not styled, highlight=False, emoji=False, markup=False,
        _environ={},
    )  # fmt: skip
    console.print(page)
    lines = (line.rstrip() for line in out.getvalue().split("\n"))
    return "\n".join(lines).rstrip("\n") + "\n"


def page_of(record: Record) -> Group:
    """The page as rich renderables."""
    wording = Wording(record)
    parts: list[RenderableType] = [*_head(wording)]
    for heading, lines in (
        ("Who said what", list(_statements(wording))),
        ("What happened", list(_events(wording))),
        ("When", list(_times(wording))),
        ("Notes", list(_notes(wording))),
    ):
        if lines:
            parts += ["", Text(heading.upper(), style=_HEAD), *lines]
    if not (record.statements or record.events):
        parts += ["", Text("Nobody is reported to have said or done anything in this text.", style=_DIM)]
    return Group(*parts)


def _head(wording: Wording) -> Iterator[RenderableType]:
    record = wording.record
    yield Text(typographic(wording.title()), style=_HEAD)
    report = record.report
    named = [visible(report.outlet)] if report.outlet else []
    yield Text(" · ".join([*named, *wording.published()]))
    counts = (_count(len(record.statements), "statement"), _count(len(record.events), "event"))
    words = _count(len(report.text.split()), "word")
    yield Text(" · ".join((words, *counts, *([visible(report.url)] if report.url else []))), style=_DIM)


def _statements(wording: Wording) -> Iterator[RenderableType]:
    for entry in told(wording.record):
        yield ""
        yield from _statement(wording, entry)


def _statement(wording: Wording, entry: Told) -> Iterator[RenderableType]:
    statement, indent = entry.statement, 2 + 4 * min(entry.depth, 4)
    line = Text()
    if entry.depth:
        line.append("↳ ", style=_DIM)
    _mark(line, wording.marks(statement))
    line.append(typographic(wording.who(statement)), style="bold")
    line.append(f"{typographic(wording.said(statement))} ")
    line.append(wording.content(statement))
    yield Padding(line, (0, 0, 0, indent))
    parts = [" ← ".join(wording.chain(statement.chain))]
    if statement.said_on:
        parts.append(said_when(statement.said_on))
    if statement.occasion:
        parts.append(cut(wording.words(statement.occasion), 60))
    parts += [f"see {visible(url)}" for url in statement.evidence]
    parts.append(_trace(wording, statement.id, statement.content))
    yield Padding(Text(" · ".join(parts), style=_DIM), (0, 0, 0, indent + 2))


def _events(wording: Wording) -> Iterator[RenderableType]:
    for heading, events in happenings(wording.record):
        yield ""
        yield Padding(Text(heading, style=f"bold {_STATUS_STYLE.get(heading, '')}".strip()), (0, 0, 0, 2))
        for event in events:
            yield from _event(wording, event, heading == "Background")


def _event(wording: Wording, event: Event, background: bool) -> Iterator[RenderableType]:
    actors, recipients = wording.sides(event)
    line = Text()
    _mark(line, wording.event_marks(event))
    if actors or recipients:
        line.append(actors or "(by whom is not said)", style="bold" if actors else "")
        if recipients:
            line.append(" → ").append(recipients, style="bold")
        line.append(": ")
    line.append(f"“{typographic(wording.words(event.trigger))}”")
    line.append(", ".join(("", *wording.circumstances(event))))
    yield _hanging(line, 4)
    kind = " · ".join((event.type, event.mode) if event.mode else (event.type,))
    status = f" ({event.status.replace('_', ' ')})" if background else ""
    told_by = "told by " + " ← ".join(wording.chain(event.chain))
    parts = (kind + status, told_by, _trace(wording, event.id, event.trigger))
    yield Padding(Text(" · ".join(parts), style=_DIM), (0, 0, 0, 6))


def _mark(line: Text, marks: Iterable[str]) -> None:
    """What must not be overlooked stands before all else, in brackets."""
    for mark in marks:
        line.append(f"[{mark}]", style=_WARN).append(" ")


def _times(wording: Wording) -> Iterator[RenderableType]:
    dated: dict[str, list[Time]] = {}
    lengths: dict[str, list[Time]] = {}
    unsettled: dict[str, list[Time]] = {}
    for time in sorted(wording.record.times, key=lambda t: t.span):
        if time.edtf:
            dated.setdefault(time.edtf, []).append(time)
        elif time.type in ("DURATION", "SET"):
            lengths.setdefault(time.value or "", []).append(time)
        else:
            unsettled.setdefault(" or ".join(time.candidates), []).append(time)
    if dated or unsettled:
        yield ""
    for edtf in sorted(dated, key=lambda e: e.strip("./[{~?%")):
        yield _when(wording, day_words(edtf), dated[edtf])
    for candidates, group in unsettled.items():
        either = (
            " or ".join(day_words(c) for c in candidates.split(" or ")) if candidates else "not settled by the text"
        )
        yield _when(wording, either, group)
    for value, group in lengths.items():
        yield _when(wording, f"{'how often' if group[0].type == 'SET' else 'how long'} ({value or '?'})", group)


def _when(wording: Wording, words: str, times: Iterable[Time]) -> RenderableType:
    line = Text()
    line.append(words, style="bold").append(" — ")
    resting: dict[str, list[Time]] = {}
    for time in times:
        resting.setdefault(wording.anchor(time.anchor), []).append(time)
    for i, (rests, group) in enumerate(resting.items()):
        line.append("; " if i else "")
        for j, time in enumerate(group):
            line.append(", " if j else "").append(f"“{typographic(wording.words((time.span,)))}” ")
            line.append(_trace(wording, time.id, (time.span,)), style=_DIM)
        line.append(f", {rests}" if rests else "", style=_DIM)
    return _hanging(line, 2)


def _notes(wording: Wording) -> Iterator[RenderableType]:
    if wording.record.notes:
        yield ""
    for note in wording.record.notes:
        line = Text(f"{visible(note.message)} ")
        line.append(f"{note.code} [{note.start}–{note.end}]", style=_DIM)
        yield _hanging(line, 2)


def _hanging(line: Text, indent: int) -> RenderableType:
    """A paragraph whose first line stands out to the left of the others."""
    return Padding(_Hanging(line), (0, 0, 0, indent))


class _Hanging:
    """A rich renderable: the text wrapped two columns narrower, all lines but the first moved right by two."""

    def __init__(self, line: Text) -> None:
        self.line = line

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for i, line in enumerate(self.line.wrap(console, max(8, options.max_width - 2))):
            yield Text("  " if i else "").append_text(line)


def _trace(wording: Wording, id: str, spans: Spans) -> str:
    """The words' place: a short id for `explain`, and the offsets."""
    return f"{wording.short(id)} [{offsets(spans)}]"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
