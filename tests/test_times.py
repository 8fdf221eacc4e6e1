"""`asreported.times`: the dates and times alone, for those who want no more."""

from __future__ import annotations

import subprocess
import sys

import pytest

import asreported
from asreported import InputError

TEXT = "The ferry sank on Friday, the minister said. It had been built in 1998."


def test_times_are_found_and_named() -> None:
    friday, year = asreported.times(TEXT, published="2024-05-15")
    assert (TEXT[friday.start : friday.end], friday.value, friday.edtf, friday.anchor) == (
        "Friday",
        "2024-05-10",
        "2024-05-10",
        "published",
    )
    assert (year.value, year.anchor) == ("1998", "none")


def test_nobody_guesses_the_date() -> None:
    friday, year = asreported.times(TEXT)
    assert (friday.value, friday.edtf, friday.anchor) == ("XXXX-WXX-5", None, "none")
    assert year.value == "1998"


def test_a_report_is_laid_out_first() -> None:
    text = "OSLO, May 15, 2024 - The ferry sank on Monday.\n\nRelated article: Ferry sails again on Tuesday\n"
    values = [t.value for t in asreported.times(text)]
    assert values == ["2024-05-15", "2024-05-13", "XXXX-WXX-2"]


@pytest.mark.parametrize(("text", "published"), [(None, None), (7, None), ("It rained.", "last Tuesday")])
def test_what_is_no_text_or_no_date_is_refused(text: object, published: str | None) -> None:
    with pytest.raises(InputError):
        asreported.times(text, published=published)  # type: ignore[arg-type]


def test_no_model_is_loaded() -> None:
    code = "import sys, asreported; asreported.times('On Friday.'); print('onnxruntime' in sys.modules, 'spacy' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert out.split() == ["False", "False"]
