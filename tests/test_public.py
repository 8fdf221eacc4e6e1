"""The public names: all there, nothing else, and loaded only when used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import asreported
from asreported.reader.kit import Kit
from asreported.record import report_of

ROOT = Path(__file__).parent.parent


def test_all_public_names_are_there() -> None:
    for name in asreported.__all__:
        assert getattr(asreported, name) is not None
    assert set(asreported.__all__) <= set(dir(asreported))


def test_the_public_names_are_these() -> None:
    assert set(asreported.__all__) == {
        "AsreportedError",
        "InputError",
        "Ledger",
        "Reader",
        "Record",
        "Report",
        "__version__",
        "read",
        "times",
    }


def test_read_stays_the_function_whatever_is_imported() -> None:
    import asreported.reader.rules

    assert callable(asreported.read)
    assert asreported.reader.rules.describe("nothing") is None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'raed'"):
        _ = asreported.raed


def test_importing_loads_nothing() -> None:
    code = "import sys, asreported; print(sorted(m for m in sys.modules if m.startswith('asreported')))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert out.strip() == "['asreported', 'asreported.version']"


def test_the_version_is_the_installed_one() -> None:
    from importlib.metadata import version

    assert asreported.__version__ == version("asreported")


def test_every_rule_that_made_a_line_can_be_described(kit: Kit) -> None:
    from asreported.reader.read import read
    from asreported.reader.rules import describe

    text = (ROOT / "examples" / "harbour-bridge.txt").read_text(encoding="utf-8")
    record = read(report_of(text, published="2024-03-13"), kit)
    lines = (*record.mentions, *record.times, *record.statements, *record.events)
    assert {line.by for line in lines if describe(line.by) is None} == set()
