from __future__ import annotations

import re

import pytest

from asreported.errors import RecordError
from asreported.record import report_of
from asreported.record.dates import day_of, is_date
from asreported.record.ids import make_id


def test_an_id_is_made_from_content_alone() -> None:
    assert make_id("tm", 219, 227, "2023-10-26") == make_id("tm", 219, 227, "2023-10-26")
    assert re.fullmatch(r"tm_[0-9a-f]{10}", make_id("tm", 219, 227))


def test_ids_of_other_content_differ_even_when_the_parts_join_alike() -> None:
    assert make_id("x", "ab", "c") != make_id("x", "a", "bc")
    assert make_id("x", 1, 12) != make_id("x", 11, 2)


def test_an_id_can_be_made_from_any_text() -> None:
    assert make_id("en", "\ud800\x00")


@pytest.mark.parametrize("value", ["2023-10-26", "2024-02-29", "2023-10-26T14:05:00Z", "2023-10-26T23:30:00+02:00"])
def test_dates(value: str) -> None:
    assert is_date(value)
    assert day_of(value).isoformat() == value[:10]


@pytest.mark.parametrize(
    "value", ["", "2023-02-30", "26/10/2023", "2023-10", "20231026", "2023-W43-4", "soon", "2023-10-26 noon"]
)
def test_no_dates(value: str) -> None:
    assert not is_date(value)


def test_a_report_refuses_what_is_no_date_and_says_how_to_write_one() -> None:
    with pytest.raises(RecordError, match="published must be a date such as 2023-10-26"):
        report_of("It rained.", published="26 October")


def test_a_report_of_text_has_no_date_of_its_own() -> None:
    report = report_of("It rained today.")
    assert (report.published, report.published_from) == (None, None)
    assert report.id.startswith("rp_")
