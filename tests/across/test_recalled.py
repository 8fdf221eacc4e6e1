"""What takes a happening as known: the report has told it, or others had it before; what says so is no such place."""

from __future__ import annotations

import pytest

from asreported.across.happenings import happenings_of
from asreported.across.recalled import recalled
from asreported.reader.kit import Kit
from tests.across.stories import Told, pages_of

FIRST = Told("a", "2024-05-06T09:00+02:00", "Daily Gull", "A fire broke out in Tarn harbour on Monday, police said.")


def known(kit: Kit, *told: Told) -> set[tuple[str, str]]:
    """The report and the words of each telling that takes something as known."""
    pages = {p.record.report.id: p for p in pages_of(kit, *told)}
    found = [r for h in happenings_of(pages.values()) for r in recalled(h, pages)]
    return {(report, pages[report].words(span)) for report, span in found}


@pytest.mark.parametrize(
    ("sentence", "taken"),
    [
        ("The fire will burn for another day, fire chief Ola Brandt said.", True),
        ("The fire broke out on Monday morning, fire chief Ola Brandt said.", False),
    ],
)
def test_what_a_report_has_told_is_named_again(kit: Kit, sentence: str, taken: bool) -> None:
    text = f"{FIRST.text}\n\n{sentence}"
    assert (("a", "fire") in known(kit, FIRST._replace(text=text))) == taken
    assert ("b", "fire") not in known(kit, FIRST, FIRST._replace(id="b", text=sentence)), "it is its first word of it"


def test_who_was_detained_is_known_once_another_report_told_it(kit: Kit) -> None:
    one = Told(
        "a", "2024-05-06T09:00+02:00", "Daily Gull", "Mayor Otto Lund was detained in Tarn on Monday, police said."
    )
    two = Told(
        "b",
        "2024-05-08T09:00+02:00",
        "Fjord Post",
        "A court freed Mayor Otto Lund, who was detained in Tarn on Monday.",
    )
    assert ("b", "detained") in known(kit, one, two)
    assert ("b", "detained") not in known(kit, two)
