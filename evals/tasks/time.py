"""When: time expressions and their values.

strict    F1 of the same span;  relaxed  F1 of spans that share a character
value     relaxed F1 where type and value are right too: the figure that floors are set on
sure      of the calendar values that were given, the share that is right (a wrong date is worse than none)
details   of the modifiers, EDTF strings and anchors that the lines ask, the share that is right
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.record import Time
from evals.expected import When, read_time
from evals.measure import Miss, Reading, Result, match, prf, share

FLOORS = ("strict", "value", "sure", "details")


def score(readings: Sequence[Reading]) -> Result:
    """The figures over all cases."""
    strict = relaxed = valued = found = wanted = sure = dated = right_details = details = 0
    misses: list[Miss] = []
    for case, record in readings:
        text = record.report.text
        gold = read_time(case)
        pairs = match(gold, record.times, _likeness)
        counterpart = {i: record.times[j] for i, j in pairs}
        found += len(record.times)
        wanted += len(gold)
        relaxed += len(pairs)
        right_times = set()
        for i, when in enumerate(gold):
            got = counterpart.get(i)
            if got is None:
                misses.append(Miss(case.title, f"missed: {when.line.text}"))
            wrong = []
            if got is not None:
                strict += got.span == when.span
                if got.span != when.span:
                    wrong.append(f"{got.span.of(text)!r}")
                if (got.type, got.value) == (when.type, when.value):
                    valued += 1
                    right_times.add(got.id)
                else:
                    wrong.append(f"{got.value} {got.type}")
            for key, value in when.asked.items():
                details += 1
                has = (getattr(got, key) or "") if got is not None else None
                right = has == value
                right_details += right
                if got is not None and not right:
                    wrong.append(f"{key}={has}")
            if wrong:
                misses.append(Miss(case.title, f"wrong: {when.line.text} ({', '.join(wrong)}; {got and got.by})"))
        dated += sum(_is_calendar(t) for t in record.times)
        sure += sum(_is_calendar(t) and t.id in right_times for t in record.times)
        paired = {j for _, j in pairs}
        misses += [
            Miss(case.title, f"extra: {t.span.of(text)!r} = {t.value} {t.type} ({t.by})")
            for j, t in enumerate(record.times)
            if j not in paired
        ]
    figures = {
        "strict": prf(strict, found, wanted)[2],
        "relaxed": prf(relaxed, found, wanted)[2],
        "value": prf(valued, found, wanted)[2],
        "sure": share(sure, dated),
        "details": share(right_details, details),
    }
    return Result(figures, tuple(misses), len(readings), wanted)


def _likeness(when: When, time: Time) -> float:
    common = min(when.span.end, time.end) - max(when.span.start, time.start)
    return max(common, 0) + (0.5 if when.span == time.span else 0.0)


def _is_calendar(time: Time) -> bool:
    return bool(time.value) and str(time.value)[:2].isdigit()
