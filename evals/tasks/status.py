"""Did it happen? The status that the record gives to the event at certain words.

right     of the expected lines, the share whose event is found with the right status: the figure that floors are set on
answered  of the expected lines, the share whose event is found at all
sure      of those, the share with the right status (a wrong status is worse than none)
details   of the certainties and backgrounds that the lines ask, the share that is right
"""

from __future__ import annotations

from collections.abc import Sequence

from evals.expected import read_status
from evals.measure import Miss, Reading, Result, overlap, share

FLOORS = ("right", "sure", "details")


def score(readings: Sequence[Reading]) -> Result:
    """The figures over all cases."""
    right = answered = wanted = right_details = details = 0
    misses: list[Miss] = []
    for case, record in readings:
        for line in read_status(case):
            wanted += 1
            got = next(
                (e for e in record.events if any(overlap(line.trigger, m) for m in (e.trigger, *e.mentions))), None
            )
            if got is None:
                misses.append(Miss(case.title, f"missed: {line.line.text}"))
                details += len(line.asked)
                continue
            answered += 1
            right += got.status == line.status
            wrong: list[str] = [] if got.status == line.status else [got.status]
            for key, value in line.asked.items():
                details += 1
                good = got.background if key == "background" else got.certainty == value
                right_details += good
                wrong += [] if good else [key]
            if wrong:
                misses.append(Miss(case.title, f"wrong: {line.line.text} ({', '.join(wrong)}; {got.by})"))
    figures = {
        "right": share(right, wanted),
        "answered": share(answered, wanted),
        "sure": share(right, answered),
        "details": share(right_details, details),
    }
    return Result(figures, tuple(misses), len(readings), wanted)
