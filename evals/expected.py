"""The expected lines of each noun as values: `- she | added | "We are sorry,"` becomes a `Said` with spans.

One function a noun; each raises `CaseError` with the file and line of what does not stand in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, get_args

from asreported.record.entity import EntityType
from asreported.record.event import Status
from asreported.record.note import CODES
from asreported.record.report import SectionKind
from asreported.record.span import Span, Spans
from asreported.record.statement import StatementKind
from asreported.record.time import TimeType
from evals.cases import Case, CaseError, Line
from evals.words import NotThereError, find, numbered, places

_QUOTED = re.compile(r'"(.+?)"((?: #\d+)?) = (.+)')
_PRONOUNS = frozenset(
    ("i", "me", "we", "us", "he", "him", "she", "her", "they", "them", "it", "who", "himself", "herself", "themselves",
     "itself", "his", "their", "its")
)  # fmt: skip


class Said(NamedTuple):
    """An expected statement. `speaker` is "" where the case does not ask, "-" where nobody is known."""

    source: Spans
    cue: Spans
    content: Spans
    kind: str
    speaker: str
    chain: tuple[str, ...]
    made: bool
    polarity: str
    inside: int | None
    line: Line


class When(NamedTuple):
    """An expected time; a value of None means that it has none. `asked` holds what else the case asks."""

    span: Span
    value: str | None
    type: str
    asked: dict[str, str]
    line: Line


class Who(NamedTuple):
    """An expected entity: its mentions by kind (name, nominal, pronoun)."""

    name: str
    type: str
    names: Spans
    nominals: Spans
    pronouns: Spans
    asked: dict[str, str]
    line: Line


class What(NamedTuple):
    """An expected event; an actor is the set of all places where its words stand."""

    type: str
    mode: str | None
    trigger: Spans
    mentions: tuple[Spans, ...]
    actors: tuple[Spans, ...]
    recipients: tuple[Spans, ...]
    status: str
    asked: dict[str, str]
    line: Line


class Stands(NamedTuple):
    """An expected status of the event at these words."""

    trigger: Spans
    status: str
    asked: dict[str, str]
    line: Line


class Part(NamedTuple):
    """An expected section, or a note when `note` is true."""

    kind: str
    span: Span
    note: bool
    line: Line


def read_attribution(case: Case) -> tuple[Said, ...]:
    """The statements that a case expects."""
    out = []
    for line in case.lines:
        fields = _fields(line, 3, 4, "SOURCE | CUE | CONTENT | flags")
        text = case.report.text
        content = _find(fields[2], text, line)
        source = () if fields[0] == "-" else _find(fields[0], text, line, near=(content,))
        beside = (content, source) if source else (content,)
        cue = () if fields[1] == "-" else _find(fields[1], text, line, near=beside)
        asked = _asked(line, fields[3:], ("kind", "speaker", "chain", "inside"), ("not-made", "denied"))
        _one_of(asked.get("kind", "direct"), get_args(StatementKind), line)
        inside = asked.get("inside")
        if inside is not None and not (inside.isdigit() and 1 <= int(inside) <= len(case.lines)):
            raise CaseError(f"{line.place}: inside={inside} must be the number of a line of this case")
        chain = tuple(hop.strip() for hop in asked.get("chain", "").split(" < ") if hop.strip())
        for hop in chain:
            _find(hop, text, line)
        out.append(
            Said(
                source,
                cue,
                content,
                asked.get("kind", ""),
                asked.get("speaker", ""),
                chain,
                "not-made" not in asked,
                "negative" if "denied" in asked else "positive",
                int(inside) - 1 if inside else None,
                line,
            )
        )
    return tuple(out)


def read_time(case: Case) -> tuple[When, ...]:
    """The times that a case expects."""
    out = []
    for line in case.lines:
        spans, rest, flags = _quoted(line, case.report.text)
        value, _, kind = rest.rpartition(" ")
        _one_of(kind, get_args(TimeType), line)
        asked = _asked(line, flags, ("mod", "edtf", "anchor"), ())
        out.append(When(spans[0], None if value.strip() in ("-", "") else value.strip(), kind, asked, line))
    return tuple(out)


def read_names(case: Case) -> tuple[Who, ...]:
    """The entities that a case expects, with every place where they are named."""
    text = case.report.text
    parsed = []
    for line in case.lines:
        match = re.fullmatch(r"(.+?) \(([^()]+)\)(?:: *(.*))?", line.text)
        if not match:
            raise CaseError(f"{line.place}: should be `- Name (type): other words; more words`")
        sort, *flags = (part.strip() for part in match[2].split(","))
        _one_of(sort, get_args(EntityType), line)
        asked = _asked(line, [", ".join(flags)], ("country", "sector", "role"), ("generic",))
        others = [word.strip() for word in (match[3] or "").split(";") if word.strip()]
        parsed.append((line, match[1], sort, asked, others))
    longest = [
        span for line, name, _, _, others in parsed for words in (name, *others) for span in _all(words, text, line)
    ]
    taken: dict[Span, Line] = {}
    out = []
    for line, name, sort, asked, others in parsed:
        kinds: dict[str, list[Span]] = {"name": [], "nominal": [], "pronoun": []}
        for words in (name, *others):
            for span in _all(words, text, line):
                if numbered(words)[1] is None and any(o.holds(span) and o != span for o in longest):
                    continue
                if taken.get(span, line) is not line:
                    raise CaseError(f"{line.place}: {words!r} is claimed by {taken[span].place} too; write #1, #2 ...")
                taken[span] = line
                kinds[_kind_of(span.of(text), words, name)].append(span)
        spans = {kind: tuple(sorted(set(found))) for kind, found in kinds.items()}
        out.append(Who(numbered(name)[0], sort, spans["name"], spans["nominal"], spans["pronoun"], asked, line))
    return tuple(out)


def read_events(case: Case) -> tuple[What, ...]:
    """The events that a case expects."""
    out = []
    text = case.report.text
    for line in case.lines:
        fields = _fields(line, 5, 6, "TYPE mode | trigger; other tellings | actors | recipients | status | flags")
        code, _, mode = fields[0].partition(" ")
        if not code.isupper():
            raise CaseError(f"{line.place}: {code!r} should be an event type in capitals")
        triggers = [_find(words, text, line) for words in _several(fields[1])]
        _one_of(fields[4], get_args(Status), line)
        out.append(
            What(
                code,
                mode or None,
                triggers[0],
                tuple(triggers),
                tuple(_all(words, text, line) for words in _several(fields[2])),
                tuple(_all(words, text, line) for words in _several(fields[3])),
                fields[4],
                _asked(line, fields[5:], ("place", "date", "certainty", "voice"), ("background",)),
                line,
            )
        )
    return tuple(out)


def read_status(case: Case) -> tuple[Stands, ...]:
    """The statuses that a case expects."""
    out = []
    for line in case.lines:
        spans, status, flags = _quoted(line, case.report.text)
        _one_of(status, get_args(Status), line)
        out.append(Stands(spans, status, _asked(line, flags, ("certainty",), ("background",)), line))
    return tuple(out)


def read_sections(case: Case) -> tuple[Part, ...]:
    """The sections and notes that a case expects."""
    out: list[Part] = []
    at = 0
    for line in case.lines:
        kind, colon, words = line.text.partition(": ")
        note = kind.startswith("note ")
        kind = kind.removeprefix("note ").strip()
        _one_of(kind, tuple(CODES) if note else get_args(SectionKind), line)
        if not colon:
            raise CaseError(f"{line.place}: should be `- kind: first words ... last words`")
        spans = _find(words, case.report.text, line, start=0 if note else at)
        at = at if note else spans[-1].end
        out.append(Part(kind, spans[0], note, line))
    return tuple(out)


READERS: dict[str, Callable[[Case], object]] = {
    "attribution": read_attribution,
    "time": read_time,
    "names": read_names,
    "events": read_events,
    "status": read_status,
    "sections": read_sections,
}


def _fields(line: Line, least: int, most: int, shape: str) -> list[str]:
    fields = [field.strip() for field in line.text.split(" | ")]
    if not least <= len(fields) <= most or not all(fields):
        raise CaseError(f"{line.place}: should be `- {shape}`")
    return fields


def _several(field: str) -> list[str]:
    return [] if field == "-" else [words.strip() for words in field.split(";") if words.strip()]


def _quoted(line: Line, text: str) -> tuple[Spans, str, list[str]]:
    """The span of the words in quotation marks, what stands after `=`, and the flags."""
    left, *flags = (field.strip() for field in line.text.split(" | "))
    match = _QUOTED.fullmatch(left)
    if not match:
        raise CaseError(f'{line.place}: should be `- "words" = value`')
    return _find(match[1] + match[2], text, line), match[3].strip(), flags


def _find(words: str, text: str, line: Line, *, near: tuple[Spans, ...] = (), start: int = 0) -> Spans:
    try:
        return find(words, text, near=near, start=start)
    except NotThereError as error:
        raise CaseError(f"{line.place}: {error}") from None


def _all(words: str, text: str, line: Line) -> Spans:
    """Every place where the words stand; the one place if they are numbered or shortened."""
    if numbered(words)[1] is not None or " ... " in words:
        return _find(words, text, line)
    found = tuple(places(words, text))
    if not found:
        raise CaseError(f"{line.place}: {words!r} does not stand in the text")
    return found


def _asked(line: Line, fields: list[str], keys: tuple[str, ...], marks: tuple[str, ...]) -> dict[str, str]:
    """The flags of a line: `key=value` and bare marks, with commas between."""
    out: dict[str, str] = {}
    for flag in (f.strip() for field in fields for f in re.split(r", (?=[a-z-]+(?:=|,|$))", field) if f.strip()):
        key, equals, value = flag.partition("=")
        if (equals and key in keys) or (not equals and key in marks):
            out[key] = value
        else:
            known = ", ".join([*(k + "=" for k in keys), *marks])
            raise CaseError(f"{line.place}: {flag!r} is no flag of this noun ({known})")
    return out


def _kind_of(found: str, words: str, name: str) -> str:
    words = numbered(words)[0]
    if found.lower() in _PRONOUNS:
        return "pronoun"
    return "nominal" if words != numbered(name)[0] and words[0].islower() else "name"


def _one_of(word: str, allowed: tuple[str, ...], line: Line) -> None:
    if word not in allowed:
        raise CaseError(f"{line.place}: {word!r} should be one of {', '.join(allowed)}")
