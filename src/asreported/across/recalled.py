"""Recalled: places that take a happening as known instead of saying that it happened, and so bear witness to nothing.

"The fire will burn for another day, the chief said" is no word of his that there was a fire, which the report had told
already; nor is "the mayor, who was detained earlier this week" where other reports had it before.
"""

from __future__ import annotations

import re

from asreported.across.happenings import Happening
from asreported.across.pages import Page
from asreported.record.span import Span

_THE = re.compile(r"\b(?:the|this|that|these|those|his|her|their|its)\W{1,2}$", re.IGNORECASE)
_WHO = re.compile(r"\b(?:who|which|that) (?:was|were|had been|has been|have been)(?: \w+ly)? $")
# What says of a known thing that it was, where, when, or what it did.
_SAYS = re.compile(
    r"^(?:'s)? (?:happened|occurred|took place|struck|began|started|broke out|went off|erupted|killed|left|injured|hurt"
    r"|wounded|destroyed|claimed)\b"
)


def recalled(happening: Happening, page_of: dict[str, Page]) -> frozenset[tuple[str, Span]]:
    """The tellings of a happening that take it as known, each by its report and its words; `page_of` by report id."""
    out: set[tuple[str, Span]] = set()
    seen: set[str] = set()
    first = happening.first.report
    for telling in sorted(happening.tellings, key=lambda t: (t.report, t.span.start)):
        page = page_of[telling.report]
        before = page.text[max(0, telling.span.start - 40) : telling.span.start]
        named = telling.report in seen and _THE.search(before) and not _SAYS.match(page.text[telling.span.end :])
        if telling.status == "happened" and (named or (telling.report != first and _WHO.search(before))):
            out.add((telling.report, telling.span))
        seen.add(telling.report)
    return frozenset(out)
