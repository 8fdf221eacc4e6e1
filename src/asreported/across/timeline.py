"""A story's timeline: what happened by its day, and when each thing was first reported.

`timeline_of(happenings, pages)` puts a cancelled visit on the day that it was meant for, what has no day at its end, and
what is known to the month or the week between the days: the date stays as uncertain as the reports leave it (EDTF).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from asreported.across.happenings import Happening
from asreported.across.pages import Page
from asreported.record.edtf import bounds


class Entry(NamedTuple):
    """One line of a timeline.

    date      EDTF, None when no report gives or entails one;  inferred  it is only the day of a report or of speaking
    reported  when the first report of it was published or last updated, as that report has it;  report  that report
    """

    happening: str
    date: str | None
    inferred: bool
    status: str
    report: str
    reported: str | None


def timeline_of(happenings: Iterable[Happening], pages: Iterable[Page]) -> tuple[Entry, ...]:
    """The lines of a story in the order of the days; of one day in the order in which they were reported."""
    by_id = {p.record.report.id: p for p in pages}
    lines = []
    for h in happenings:
        page = by_id[h.first.report]
        report = page.record.report
        entry = Entry(h.id, h.date, 0 < h.surely < 3, h.status, report.id, report.updated or report.published)
        lines.append((_day(h.date), page.moment, h.first.span.start, entry))
    return tuple(line[-1] for line in sorted(lines, key=lambda line: line[:3]))


def _day(edtf: str | None) -> tuple[dt.date, dt.date]:
    """Where a date stands among others: by its first day, the more exact before the vaguer."""
    found = bounds(edtf) if edtf is not None else None
    return found if found is not None else (dt.date.max, dt.date.max)
