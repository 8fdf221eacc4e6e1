"""Every form of EDTF that a record holds is EDTF to the libraries `edtf` and `edtf-validate` too, where they are installed.

They are oracles only: `edtf` takes some 40 ms a parse.
"""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable
from typing import Any

import pytest

import asreported
from asreported.record.edtf import is_edtf
from evals.cases import load_cases

FORMS = """
2023 2023-10 2023-10-26 0347 -0507 2023~ 2023-10~ 2023-10-26~ -0507~ 193X 19XX XXXX-10 XXXX-10-07 XXXX-02-29 XXXX-XX-XX
2023-21 2023-22 2023-23 2023-24 2023-33 2023-34 2023-35 2023-36 2023-40 2023-41
2023-10-26T18:00:00 2023-10-26T18:00:00Z 2023-10-26T18:00:00-04:00 2023-10-26T18:00:00+05:30 2023-10-26T24:00:00
2023-10-23/2023-10-29 2023-10-28/2023-10-29 2023-10/2024-02 2023-10-26/.. ../2023-10-26
""".split()
WRONG = ["2023-13", "2023-02-30", "2023-W43", "XXXX-WXX-4", "2023-10-26T25:00:00", "23-10-26", "P2D", "PAST_REF"]

TEXT = (
    "It rained on Monday, in early May, last week, at the weekend, in the spring of 2021, in Q3 2022, in the first half "
    "of 2010, in the 1930s, in the 19th century, in 508 BC, about 70 years ago, at 6:40 p.m. EDT yesterday, at 18:00 UTC, "
    "at 05:49:30 GMT+5:30 on Tuesday, on Christmas Eve, on 29 February, at midnight on Friday and next year."
)


def oracles() -> list[Callable[[str], bool]]:
    """The libraries as functions that accept or refuse a text; the test is skipped where one is missing."""
    reason = "an oracle for EDTF is not installed: pip install edtf edtf-validate"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            edtf: Any = importlib.import_module("edtf")
            validate: Any = importlib.import_module("edtf_validate.valid_edtf")
    except ImportError:
        pytest.skip(reason)

    def parses(value: str) -> bool:
        try:
            edtf.parse_edtf(value)
        except edtf.EDTFParseException:
            return False
        return True

    return [parses, validate.is_valid]


def test_each_form_is_edtf_to_the_oracles() -> None:
    for accepts in oracles():
        assert [v for v in FORMS if not accepts(v)] == []
        assert [v for v in WRONG if accepts(v)] == []


def test_we_judge_the_forms_alike() -> None:
    assert [v for v in FORMS if not is_edtf(v)] == []
    assert [v for v in WRONG if is_edtf(v)] == []


@pytest.mark.parametrize("published", ["2024-05-15", None])
def test_what_is_written_is_edtf_to_the_oracles(published: str | None) -> None:
    texts = [TEXT, *(case.report.text for case in load_cases("time"))]
    times = [t for text in texts for t in asreported.times(text, published=published)]
    written = sorted({v for t in times for v in (t.edtf, *t.candidates) if v})
    assert len(written) > 10
    for accepts in oracles():
        assert [v for v in written if not accepts(v)] == []
