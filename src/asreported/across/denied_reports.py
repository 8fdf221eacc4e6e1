"""A denial that names the paper it answers: "Agrafin denied a report in the Drell Observer that it had planned to reopen".

The claim is then looked for in that paper's report, and nowhere else: the statement with most in common, in names, words and
days. "Reopen next Monday" and "restart next week" need not share a word for it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from asreported.across.claims import Side, side_at
from asreported.across.origins import origin_of
from asreported.across.pages import PROSE, Page
from asreported.record.edtf import bounds
from asreported.record.span import Span, hull
from asreported.record.statement import Statement

# So much in common, at least: two names or words, or a day and a word.
ENOUGH = 2
_STOP = frozenset(
    "that this with from have been they were will would said says their which about after before there report".split()
)


def denied_reports(pages: Sequence[Page]) -> Iterator[tuple[Side, Side]]:
    """Each denial of what a paper of the story reported, with the place in that paper's report that it denies."""
    for page in pages:
        for denial in page.record.statements:
            if denial.polarity != "negative" or not denial.made:
                continue
            said = hull((*denial.cue, *denial.content))
            for other in pages:
                outlet = other.record.report.outlet
                if other is page or outlet is None or outlet == page.record.report.outlet:
                    continue
                if not re.search(rf"\b{re.escape(outlet.removeprefix('The '))}\b", page.words(said)):
                    continue
                claim = _best(other, page, said)
                if claim is not None and not origin_of(other, claim).is_one_with(origin_of(page, denial)):
                    yield side_at(other, hull(claim.content)), side_at(page, said)


def _best(page: Page, denier: Page, denial: Span) -> Statement | None:
    """The statement of a report that has most in common with a denial; None where none has enough."""
    words, days = _words(denier.words(denial)), _days(denier, denial)
    best: tuple[int, Statement] | None = None
    for s in page.record.statements:
        content = hull(s.content)
        if s.polarity == "negative" or not any(
            x.start <= content.start < x.end and x.kind in PROSE for x in page.record.sections
        ):
            continue
        score = len(words & _words(page.words(content)))
        score += any(a[0] <= b[1] and b[0] <= a[1] for a in days for b in _days(page, content))
        if score >= ENOUGH and (best is None or score > best[0]):
            best = (score, s)
    return best[1] if best is not None else None


def _words(text: str) -> frozenset[str]:
    found = frozenset(w.rstrip("s") for w in re.findall(r"[a-z]{4,}", text.lower()) if w not in _STOP)
    return found | _renewals(text)


def _renewals(text: str) -> frozenset[str]:
    """Words for beginning again are one: "reopen", "restart", "resume"."""
    return frozenset({"reopen"}) if re.search(r"\bre-?(?:open|start|sum)", text.lower()) else frozenset()


def _days(page: Page, span: Span) -> list[tuple[dt.date, dt.date]]:
    return [d for t in page.record.times if span.holds(t.span) and t.edtf and (d := bounds(t.edtf)) is not None]
