"""Laws of what is found across reports, whatever the reports: nothing raises, and every span is inside its report."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asreported.across.contradictions import contradictions_of
from asreported.across.happenings import happenings_of
from asreported.across.pages import page_of
from asreported.across.timeline import timeline_of
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.report import Report
from tests.across.stories import by_name
from tests.strategies import articles, reports


@given(st.lists(reports(articles), max_size=3, unique_by=lambda r: r.id))
def test_findings_of_any_reports_stand_inside_them(kit: Kit, given_reports: list[Report]) -> None:
    records = [read(r, kit) for r in given_reports]
    global_of = by_name(records)
    pages = [page_of(r, global_of) for r in records]
    texts = {p.record.report.id: p.text for p in pages}
    found = happenings_of(pages)
    assert len({h.id for h in found}) == len(found)
    assert [e.happening for e in timeline_of(found, pages)] != [] or not found
    for t in (t for h in found for t in h.tellings):
        assert texts[t.report][t.span.start : t.span.end] != ""
        assert t.sentence.start <= t.span.start < t.span.end <= t.sentence.end
    for side in (s for c in contradictions_of(found, pages) for s in (c.a, c.b)):
        assert side.span.end <= len(texts[side.report])
