"""When: the time expressions of a report, each with its TIMEX3 value, its EDTF, and the anchor that it rests on.

"met in Moscow on Thursday" in a report published on 2023-10-26 is `2023-10-26`, anchor "published"; in a report without a
date it is `XXXX-WXX-4`, anchor "none". Nothing here asks a clock, and a caption's year never reaches the body.
The words are matched in `tokens.py`, understood in `rules.py` and its neighbours, reckoned in `anchor.py`;
`dating.py` says on which day each passage rests.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence

from asreported.language.times import TimeWords
from asreported.reader.passages import Passage
from asreported.reader.times import days, eras, feasts, moves, rules, spans
from asreported.reader.times.address import day_of_address
from asreported.reader.times.anchor import Anchor, Context, Reckoned, reckon
from asreported.reader.times.dating import (
    APART,
    Dating,
    Understood,
    before_or_after,
    caption_notes,
    conflict_notes,
    day_of_sense,
    find_anchors,
    find_dateline,
    has_hidden_update,
    is_history,
    told_month,
    update_notes,
    years_around,
)
from asreported.reader.times.figures import settle_figures
from asreported.reader.times.quoted import find_moments, reckon_quoted
from asreported.reader.times.ranges import share_ends
from asreported.reader.times.senses import Clock, DayOfMonth, Exact, Piece, Relative, Sense, Weekday, Yearless
from asreported.reader.times.tense import Tense, TenseFinder
from asreported.reader.times.tokens import Grammar, Token, Tokens, grammar_of
from asreported.reader.times.years import candidate_days, dated_weekdays
from asreported.record.edtf import bounds
from asreported.record.ids import make_id
from asreported.record.note import Note
from asreported.record.report import PublishedFrom, Section
from asreported.record.time import Time

__all__ = ["Dating", "find_times", "tag_times"]

# Values that "two days later" may count from, and those that "at 6 p.m." may belong to.
_PLAIN = re.compile(r"(?:\d{4}|XXXX(?=-))(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|W\d\d|SP|SU|FA|WI))?(?=T|$)")
_A_DAY = re.compile(r"[\dX]{4}-\d\d-\d\d(?=T|$)|XXXX-WXX-\d")
# Sections in which no time is looked for.
UNREAD = frozenset({"url", "embed"})
# The rules by name; a language's patterns name them.
RULES = {
    name: rule
    for module in (rules, days, spans, eras, feasts, moves)
    for name, rule in vars(module).items()
    if inspect.isfunction(rule) and rule.__module__ == module.__name__
}


def find_times(
    text: str,
    sections: Sequence[Section],
    passages: Sequence[Passage],
    *,
    published: str | None,
    updated: str | None,
    words: TimeWords,
    url: str | None = None,
) -> tuple[tuple[Time, ...], tuple[Note, ...], Dating]:
    """The times of a report in order, what is odd about them, and what they rest on.

    A report whose day nobody gives takes that of its dateline, or else of its address `url`.
    """
    grammar = grammar_of(words)
    tokens = grammar.tokenise(text, [(s.start, s.start if s.kind in UNREAD else s.end) for s in sections])
    finder = TenseFinder(tokens, passages, words)
    found = settle_figures(list(_pieces(tokens, grammar)), tokens, published)
    pieces = share_ends(_join(found, tokens, words), tokens, words)
    read = [_understood(piece, tokens, finder, sections, dated=published is not None) for piece in pieces]
    dateline = None if published else find_dateline(read, tokens, sections, words)
    inferred = None if published or dateline else day_of_address(url, words.classes["month"])
    published = published or inferred
    anchors = find_anchors(read, sections, published, updated, dateline[0] if dateline else None)
    hidden = has_hidden_update(sections, anchors, updated, dateline[1] if dateline else None)
    moments = find_moments(read, tokens, finder, words)
    times, unresolved = _reckon_all(read, tokens, sections, anchors, finder=finder, hidden=hidden, moments=moments)
    names = tuple(a.name if a else "none" for a in anchors)
    shown = published or (dateline[0].day.isoformat() if dateline else None)
    given: PublishedFrom | None = "inferred" if inferred else "given" if published else "dateline" if dateline else None
    line = next((t.id for t in times if dateline and t.start == dateline[1]), None)
    notes = update_notes(sections, names) + caption_notes(times, sections, shown, text) + conflict_notes(read, times)
    if unresolved:
        message = "What this date rests on is not known: it stays symbolic, and so does what else rests on it."
        notes.append(Note(code="unresolved-date", start=unresolved.start, end=unresolved.end, message=message))
    dating = Dating(published=shown, published_from=given, updated=updated, dateline=line, anchors=names)
    return tuple(times), tuple(sorted(notes, key=lambda n: (n.start, n.code))), dating


def tag_times(
    text: str, published: str | None = None, updated: str | None = None, *, words: TimeWords
) -> tuple[Time, ...]:
    """The times of any text, without a parser; its sections are its paragraphs."""
    sections = tuple(Section(kind="paragraph", start=a, end=b) for a, b in _stretches(text))
    return find_times(text, sections, (), published=published, updated=updated, words=words)[0]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs: cut at blank lines, and at line breaks that are no wrapping of a longer line."""
    start, at, before = 0, 0, ""
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        wraps = len(before) >= 60 and before[-1] not in '.!?”"' and (len(bare) > 25 or bare[:1].islower())
        if before and not (bare and wraps):
            yield start, at
            start = at
        at += len(line)
        before = bare
        if not bare:
            start = at
    if before:
        yield start, len(text)


def _pieces(tokens: Tokens, grammar: Grammar) -> Iterator[Piece]:
    """What the rules understand, left to right. Words that a rule refuses are looked at again without the first of them."""
    at = 0
    memory: dict[str, tuple[str, re.Match[str]] | None] = {}
    while (found := grammar.find(tokens, memory, at)) is not None:
        reading = RULES[found.rule](found)
        if reading is None:
            at = found.first + 1 if found.rule != "age" else found.last + 1
            continue
        pieces = reading if isinstance(reading[0], Piece) else (Piece(found.first, found.last, reading, found.rule),)
        yield from pieces
        at = pieces[-1].last + 1


def _understood(
    piece: Piece, tokens: Tokens, finder: TenseFinder, sections: Sequence[Section], *, dated: bool
) -> Understood:
    """The piece with its section and, where it matters, the tense around it. In a `dated` report a year needs no tense."""
    section, sense = tokens.section[piece.first], day_of_sense(piece.sense)
    if isinstance(sense, Exact):
        matters = not dated and sense.type == "DATE" and sense.value[:1].isdigit()
    elif isinstance(sense, Relative):
        matters = sense.unit == "WE"
    else:
        matters = isinstance(sense, DayOfMonth) or (isinstance(sense, Weekday | Yearless) and not sense.way)
    if not matters:
        return Understood(piece, section, None, sense)
    tense: Tense | None = finder.at(piece.first, piece.last)
    past = tense == "present" and sections[section].kind in ("headline", "dek", "caption")
    return Understood(piece, section, "past" if past else tense, sense)


def _join(pieces: Sequence[Piece], tokens: Tokens, words: TimeWords) -> list[Piece]:
    """Times of day joined with the day beside them: "8:30 p.m. Thursday", "Friday at noon", "6 o'clock this morning"."""
    links = [words.classes[name] for name in ("on", "at", "comma", "in", "of", "local")]
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        if (
            last is not None
            and piece.first - last.last <= 4
            and (isinstance(last.sense, Clock) or isinstance(piece.sense, Clock))
            and tokens.section[last.first] == tokens.section[piece.first]
        ):
            between = tokens.items[last.last + 1 : piece.first]
            if all(_links(t, links, words) for t in between):
                sense = _joined(last.sense, piece.sense)
                if sense:
                    by = last.by if isinstance(last.sense, Clock) else piece.by
                    out[-1] = Piece(last.first, piece.last, sense, by)
                    continue
        out.append(piece)
    return [p for p in out if p.by != "part_of_named_day" or (isinstance(p.sense, Clock) and p.sense.day is not None)]


def _links(token: Token, links: Sequence[Mapping[str, str]], words: TimeWords) -> bool:
    """May the token stand between a time of day and its day? A capital letter begins a sentence ("6 p.m. On Tuesday")."""
    small = token.kind != "Word" or token.lower in words.classes["local"]
    return small and any(token.lower in link for link in links)


def _joined(first: Sense, second: Sense) -> Clock | None:
    """One time of a time of day and a day (or a part of a day) in either order; None when they do not belong together."""
    for clock, day in ((first, second), (second, first)):
        if not isinstance(clock, Clock) or clock.day is not None:
            continue
        if isinstance(day, Clock):
            hour = re.fullmatch(r"T(\d\d)(:.*)", clock.clock)
            if hour is None or not day.clock[1].isalpha():
                continue
            late = int(hour[1]) < 12 and (day.clock in ("TAF", "TEV") or (day.clock == "TNI" and int(hour[1]) >= 5))
            return clock._replace(clock=f"T{int(hour[1]) + 12 * late:02d}{hour[2]}", day=day.day)
        if is_day(day):
            return clock._replace(day=day)
    return None


def is_day(sense: Sense) -> bool:
    """Does the sense mean one day?"""
    if isinstance(sense, Exact):
        return sense.type == "DATE" and re.fullmatch(r"\d{4}-\d\d-\d\d", sense.value) is not None
    if isinstance(sense, Yearless):
        return len(sense.part) >= 5
    return isinstance(sense, Weekday) or (isinstance(sense, Relative) and sense.unit == "D" and sense.base == "report")


def _reckon_all(
    read: Sequence[Understood],
    tokens: Tokens,
    sections: Sequence[Section],
    anchors: Sequence[Anchor | None],
    *,
    finder: TenseFinder,
    hidden: bool,
    moments: Mapping[int, int],
) -> tuple[list[Time], Time | None]:
    """Every piece's value, in order, and the first time of the body that stays open for want of a date."""
    body = [r for r in read if sections[r.section].kind not in APART]
    history, month, around = is_history(body, anchors), told_month(body), years_around(body)
    weekdays = dated_weekdays(body)
    context: Context | None = None
    day: Context | None = None
    day_section, day_last = -1, -1
    told: Anchor | None = None  # the last date of a history
    out: list[Time] = []
    unresolved: Time | None = None
    for n, item in enumerate(read):
        piece, section, tense, day_sense = item
        sense, anchor = piece.sense, anchors[section]
        if sections[section].kind in APART:  # takes nothing from the body, and gives nothing to it
            out.append(_time(piece, reckon(sense, anchor, None, None, tense), tokens))
            continue
        here = day if day_section == section and finder.sentence(piece.first, piece.last)[0] <= day_last else None
        if isinstance(sense, Clock) and sense.day is None and here is None:
            here = _day_ahead(read, n, tokens, finder, anchor)
        open_year = isinstance(sense, Yearless) and not sense.way
        quoted = _quoted(item, read[moments[n]], tokens, anchor) if n in moments else None
        if quoted is not None:
            reckoned = quoted
        elif (
            anchor is None
            and month
            and isinstance(sense, Relative)
            and (sense.unit, sense.steps, sense.base) == ("M", 0, "report")
        ):
            reckoned = Reckoned("DATE", f"XXXX-{month}", sense.mod, f"XXXX-{month}", "context")
        elif history and (open_year or (told and piece.by == "unit_of_talk")):
            reckoned = _in_history(sense, told)
        elif open_year and tense in ("present", None) and _is_month(sense) and finder.habitual(piece.first, piece.last):
            reckoned = reckon(sense, None, None, None, None)
        elif hidden and anchor and tense == "past" and isinstance(sense, Weekday) and not sense.way:
            reckoned = before_or_after(sense, anchor)
        else:
            fine = (
                isinstance(day_sense, Relative) and day_sense.unit == "D" and day is not None and "W" not in day.value
            )
            reckoned = reckon(sense, anchor, day if fine else context, here, tense)
        if anchor is None and around and isinstance(sense, Yearless) and sense.weekday:
            reckoned = reckoned._replace(candidates=candidate_days(sense, around, weekdays))
        time = _time(piece, reckoned, tokens)
        out.append(time)
        if time.value is None or time.type not in ("DATE", "TIME") or time.value.endswith("_REF"):
            continue
        if unresolved is None and (anchor is None or time.candidates) and time.value.startswith("XX"):
            unresolved = time
        plain = _PLAIN.match(time.value)
        if plain and (not isinstance(sense, Clock) or sense.day is not None):
            context = Context(plain.group(), time.id)
            if history and time.value[:4].isdigit():
                first = bounds(time.edtf) if time.edtf else None
                told = Anchor(first[0], time.id) if first else told
        if _A_DAY.match(time.value):
            day, day_section, day_last = Context(time.value.partition("T")[0], time.id), section, piece.last
    return out, unresolved


def _time(piece: Piece, reckoned: Reckoned, tokens: Tokens) -> Time:
    start, end = tokens.items[piece.first].start, tokens.items[piece.last].end
    kind, value, mod, edtf, anchor, candidates = reckoned
    return Time(
        id=make_id("tm", start, end, kind, value), start=start, end=end, type=kind, value=value, mod=mod, edtf=edtf,
        anchor=anchor, candidates=candidates, by=piece.by,
    )  # fmt: skip


def _day_ahead(
    read: Sequence[Understood], n: int, tokens: Tokens, finder: TenseFinder, anchor: Anchor | None
) -> Context | None:
    """A day that is told later in the same sentence: "at 9 a.m. police arrived on Friday"."""
    piece = read[n].piece
    end = finder.sentence(piece.first, piece.last)[1]
    for item in read[n + 1 : n + 3]:
        if item.section != read[n].section or item.piece.first > end:
            return None
        if is_day(item.piece.sense):
            time = _time(item.piece, reckon(item.piece.sense, anchor, None, None, item.tense), tokens)
            return Context(time.value or "", time.id)
    return None


def _quoted(item: Understood, told: Understood, tokens: Tokens, anchor: Anchor | None) -> Reckoned | None:
    """The value of a quoted time, seen from the day on which it was said."""
    base = reckon(told.piece.sense, anchor, None, None, told.tense)
    plain = reckon(item.piece.sense, anchor, None, None, item.tense)
    quoted = reckon_quoted(item, base, _time(told.piece, base, tokens).id, anchor)
    return quoted if quoted is not None and quoted.value != plain.value else None


def _is_month(sense: Sense) -> bool:
    return isinstance(sense, Yearless) and len(sense.part) == 2 and sense.part.isdigit()


def _in_history(sense: Sense, told: Anchor | None) -> Reckoned:
    """A month and day in a history belong to the year last told; with none told they stay without a year."""
    if told is None or not isinstance(sense, Yearless):
        return reckon(sense, told, None, None, None)
    return reckon(sense._replace(way="this"), told, None, None, None)
