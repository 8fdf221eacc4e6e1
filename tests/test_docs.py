"""The documentation is true: generated pages are as generated, examples run, links lead somewhere."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.doctest import DocTestParser

from asreported.record.note import CODES
from docs.generate import PAGES, README, REFERENCE, readme

ROOT = Path(__file__).parent.parent
PROSE = sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "tests" / "cases").glob("[A-Z]*.md")])
MODULES = sorted(
    path
    for folder in ("src/asreported/record", "src/asreported/kb", "src/asreported/language", "src/asreported/ontology", "src/asreported/reader", "evals")
    for path in (ROOT / folder).rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)  # fmt: skip
SYBIL = Sybil(parsers=[DocTestParser(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)])


@pytest.mark.parametrize("name", PAGES)
def test_generated_pages_are_up_to_date(name: str) -> None:
    assert (REFERENCE / name).read_text(encoding="utf-8") == PAGES[name](), "run make docs"


def test_the_readme_shows_what_is_printed() -> None:
    assert README.read_text(encoding="utf-8") == readme(), "run make docs"


@pytest.mark.parametrize("path", [p for p in PROSE if ">>> " in p.read_text(encoding="utf-8")], ids=lambda p: p.name)
def test_examples_of_the_pages_run(path: Path) -> None:
    run_examples(path)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_examples_of_the_code_run(path: Path) -> None:
    run_module_examples(path)


@pytest.mark.parametrize("path", PROSE, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (path.parent / target).exists(), f"{target} is not there"


def test_every_field_of_the_record_stands_in_its_reference() -> None:
    page = (REFERENCE / "record.md").read_text(encoding="utf-8")
    from asreported.record.schema import record_schema

    defs = record_schema()["$defs"]
    for name in ("Record", "Report", "Mention", "Entity", "Time", "Statement", "Event"):
        for field in defs[name]["properties"]:
            assert f"`{field}`" in page or field in ("id", "by"), f"{name}.{field} is not documented"


def test_every_note_code_says_what_it_means() -> None:
    for code, meaning in CODES.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
        assert meaning.endswith(".")


def run_examples(path: Path) -> None:
    document = SYBIL.parse(path)
    examples = list(document.examples())
    assert examples
    for example in examples:
        example.evaluate()


def run_module_examples(path: Path) -> None:
    """A module's docstrings are run with the module's own names at hand."""
    import importlib

    place = path.relative_to(ROOT / "src" if "src" in path.parts else ROOT).with_suffix("")
    module = importlib.import_module(".".join(place.parts).removesuffix(".__init__"))
    failed, tried = doctest.testmod(module, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert tried
    assert not failed
