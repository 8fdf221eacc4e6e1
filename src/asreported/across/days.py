"""The day of a telling: the time that goes with its words, else the day of speaking; never silently the report's own.

`"called off a visit on Monday, three days before he was due"` puts the visit on Thursday. "Said on Monday" dates the saying.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from asreported.across import happening_words as w
from asreported.across.pages import Page, statement_at
from asreported.record.edtf import bounds
from asreported.record.event import Event
from asreported.record.span import Span, hull
from asreported.record.statement import Statement
from asreported.record.time import Time


def date_at(
    page: Page, sentence: Span, span: Span, event: Event | None, statement: Statement | None
) -> tuple[str | None, int]:
    """The day of a telling, and how sure it is (see Telling.surely)."""
    times = [t for t in page.record.times if sentence.start <= t.start < sentence.end]
    apart = _apart(page, sentence, span, times)
    if apart is not None:
        return apart
    if event is not None and event.date is not None and event.date.edtf is not None:
        used = next((t for t in page.record.times if t.id == event.date.time), None)
        if used is None or (not _is_clock(page, used) and _counts_back(page, used) is None):
            return (day_meant(page, used) if used is not None else day_of(event.date.edtf)), 3
    fitting = [t for t in times if _goes_with(page, t, span, statement)]
    if fitting:
        best = min(fitting, key=lambda t: min(abs(t.start - span.end), abs(span.start - t.end)))
        return day_meant(page, best), 3
    outer = statement
    while outer is not None:
        if outer.said_on is not None:
            return outer.said_on, 2
        outer = next((s for s in page.record.statements if outer is not None and s.id == outer.inside), None)
    said = _said_day(page, sentence, statement)
    return (said, 2) if said is not None else (None, 0)


def _said_day(page: Page, sentence: Span, statement: Statement | None) -> str | None:
    """The day of speaking that stands beside the cue: "the ministry said on Monday"."""
    if statement is None or not statement.cue:
        return None
    cue = hull(statement.cue)
    for t in page.record.times:
        if t.edtf and sentence.start <= t.start < sentence.end and 0 <= t.start - cue.end <= len(" only late on "):
            return day_of(t.edtf)
    return None


def _goes_with(page: Page, time: Time, span: Span, statement: Statement | None) -> bool:
    """May a time be a telling's: a day, on the same side of the words of saying, and not the day of speaking?"""
    if time.edtf is None or time.type not in ("DATE", "TIME") or _is_clock(page, time):
        return False
    if time.anchor.startswith("tm_") or _counts_back(page, time) is not None:
        return False
    if statement_at(page.record.statements, time.span) is not statement:
        return False
    cues = [hull(s.cue) for s in page.record.statements if s.cue]
    if any(0 <= time.start - c.end <= len(" late on ") for c in cues):
        return False
    between = page.text[min(time.end, span.end) : max(time.start, span.start)]
    between = re.sub(r"\b(?:shortly|just|soon|right) (?:before|after) ?$", "", between)
    return re.search(r"[;:]|\bsince\b|\bafter\b|\bbefore\b|\bonce\b|\band\b.*\band\b", between) is None


def _counts_back(page: Page, time: Time) -> str | None:
    """The word that makes a time a distance from something else: "three days after"."""
    m = re.match(r"\s*(after|before)\b", page.text[time.end : time.end + 9])
    return m[1] if m else None


def _is_clock(page: Page, time: Time) -> bool:
    """Is it an hour without a day? Its day is then only the anchor's."""
    return w.CLOCK.fullmatch(page.words(time.span).strip()) is not None


def _apart(page: Page, sentence: Span, span: Span, times: Sequence[Time]) -> tuple[str, int] | None:
    """The day that is a counted distance from the one named before it: "on Monday, three days before he was due".

    A count of weeks may be out by a day or two: it is no surer than the day of a report.
    """
    m = w.APART.search(page.text[sentence.start : span.start])
    if m is None:
        return None
    number = w.SMALL.get(m[1].lower()) or (int(m[1]) if m[1].isdigit() else None)
    earlier = [t for t in times if t.edtf and t.end <= sentence.start + m.start() and t.type in ("DATE", "TIME")]
    base = bounds(earlier[-1].edtf[:10]) if earlier and earlier[-1].edtf else None
    day = base[0] if base is not None and base[0] == base[1] else page.day if not earlier else None
    if number is None or day is None or m[2].lower() == "month":
        return None
    days = number * (7 if m[2].lower() == "week" else 1)
    forward = m[3].lower() in ("before", "ahead of")
    try:
        found = (day + dt.timedelta(days=days if forward else -days)).isoformat()
        return found, 2 if m[2].lower() == "week" else 3
    except OverflowError:
        return None


def day_meant(page: Page, time: Time) -> str | None:
    """The day of a time. "Next Thursday" is that of the coming week where the same report says "next week" of it."""
    day = day_of(time.edtf)
    ahead = re.search(
        r"\b(?:for|until|due|scheduled for|planned for|set for) $", page.text[max(0, time.start - 16) : time.start]
    )
    if day is not None and ahead and page.day is not None and re.fullmatch(r"\w+day", page.words(time.span)):
        when = bounds(day)
        if when is not None and 0 < (page.day - when[0]).days < 7:
            return (when[0] + dt.timedelta(days=7)).isoformat()  # "called a march for Saturday"
    if day is None or re.match(r"next \w+day\b", page.words(time.span), re.IGNORECASE) is None:
        return day
    later = bounds(day)
    weeks = [b for t in page.record.times if page.words(t.span).lower() == "next week" and (b := bounds(t.edtf or ""))]
    if later is None or not weeks or weeks[0][0] <= later[0] <= weeks[0][1]:
        return day
    after = later[0] + dt.timedelta(days=7)
    return after.isoformat() if weeks[0][0] <= after <= weeks[0][1] else day


def day_of(edtf: str | None) -> str | None:
    """A date without its hour; an hour of 24 is the end of its day."""
    return edtf.partition("T")[0] if edtf is not None else None
