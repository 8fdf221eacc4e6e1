"""Dates: what a user gives is checked, what a page gives is made ISO 8601."""

from __future__ import annotations

import pytest

from asreported.errors import InputError
from asreported.intake.dates import days_apart, given_date, page_date
from asreported.record.dates import is_date


def test_a_given_date_is_kept() -> None:
    assert given_date("--published", None) is None
    assert given_date("--published", " 2023-10-26 ") == "2023-10-26"
    assert given_date("--published", "2023-10-26T14:05:00+03:00") == "2023-10-26T14:05:00+03:00"


@pytest.mark.parametrize(
    "value", ["26/10/23", "2023-02-30", "yesterday", "", "20231026", "2023-10-26T99:00", "x" * 999]
)
def test_a_wrong_date_names_its_option_in_one_line(value: str) -> None:
    with pytest.raises(InputError, match=r"^--published must be a date such as 2023-10-26") as caught:
        given_date("--published", value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2023-10-26", "2023-10-26"),
        ("2023-10-26T13:05:00.123Z", "2023-10-26T13:05:00Z"),
        ("2023-10-26T13:05:00+0300", "2023-10-26T13:05:00+03:00"),
        ("2023-10-26 13:05:00", "2023-10-26T13:05:00"),
        ("Thu, 26 Oct 2023 13:05:00 GMT", "2023-10-26T13:05:00Z"),
        ("2023-10-26 at noon", "2023-10-26"),
        ("20231026", "2023-10-26"),
        ("1970-01-01T00:00:00Z", None),
        ("2023-13-45", None),
        ("now", None),
        (1698325500, None),
        (None, None),
    ],
)
def test_a_pages_date(value: object, date: str | None) -> None:
    assert page_date(value) == date
    assert date is None or is_date(date)


def test_days_apart() -> None:
    assert days_apart("2023-10-26", "2023-10-26T23:59:00Z") == 0
    assert days_apart("2023-11-02", "2023-10-26") == 7
