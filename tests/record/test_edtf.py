"""EDTF: what is valid, and which days it may mean."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.record.edtf import bounds, is_edtf


@pytest.mark.parametrize(
    "value",
    [
        "2023-10-26", "2023-10", "2023", "193X", "19XX", "XXXX-10-07", "XXXX-10", "XXXX-02-29", "2024-02-29", "2023-21",
        "2023-33", "2023-41", "-0507", "0347", "2023~", "2023-10?", "2023-10-26T18:00:00Z", "2023-10-26T18:00:00+08:00",
        "2023-10-26T24:00:00", "2023-10-23/2023-10-29", "2023/..", "../2023", "2023-XX",
    ],
)  # fmt: skip
def test_valid(value: str) -> None:
    assert is_edtf(value)


@pytest.mark.parametrize(
    "value",
    [
        "", "soon", "2023-13", "2023-02-30", "2023-02-29", "XXXX-02-30", "2023-10-2", "2023-22-01", "X9XX", "23",
        "2023-10-26T25:00:00", "2023-10-26T24:01:00", "2023-10T18:00:00", "../..", "/", "2024/2023", "2023-W43", "P2D",
        "XXXX-WXX-4", "2023-1X", "XXXX-21", "201X~",
    ],
)  # fmt: skip
def test_invalid(value: str) -> None:
    assert not is_edtf(value)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023-10-26", "2023-10-26", "2023-10-26"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("193X", "1930-01-01", "1939-12-31"),
        ("2023-35", "2023-07-01", "2023-09-30"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2023-10-23/2023-10-29", "2023-10-23", "2023-10-29"),
        ("2023-10-26T18:00:00Z", "2023-10-26", "2023-10-26"),
    ],
)
def test_bounds(value: str, first: str, last: str) -> None:
    assert bounds(value) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize("value", ["XXXX-10-07", "-0507", "2023/..", "nonsense", "0000"])
def test_no_bounds(value: str) -> None:
    assert bounds(value) is None


@given(st.text(alphabet="0123456789X-T:Z+/.~?", max_size=30))
def test_never_raises_and_bounds_only_what_is_valid(value: str) -> None:
    span = bounds(value)
    assert span is None or (is_edtf(value) and span[0] <= span[1])


@given(st.dates())
def test_every_day_is_its_own_bounds(day: dt.date) -> None:
    assert is_edtf(day.isoformat())
    assert bounds(day.isoformat()) == (day, day)
