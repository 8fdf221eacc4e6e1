"""The house's walls: imports point downward, files stay small, public names are what they say."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

import asreported

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "asreported").rglob("*.py"))
CORE = ("record", "language", "ontology", "reader")


def test_imports_keep_the_contracts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


def test_nothing_in_the_package_imports_the_evaluation_or_the_tests() -> None:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {n.split(".")[0] for n in names} & {"evals", "tests", "bench", "docs"}, path


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT / "src")))
def test_a_file_is_read_in_one_sitting_and_says_why_it_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400, "a file of more than 400 lines: find the two files in it"
    if path.name != "__init__.py" or text.strip():
        assert ast.get_docstring(ast.parse(text)), "the first thing in a file is why it exists"


@pytest.mark.parametrize(
    "path", [p for p in SOURCES if p.relative_to(ROOT / "src/asreported").parts[0] in CORE], ids=lambda p: p.name
)
def test_the_core_opens_nothing_and_changes_no_global(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not isinstance(node, ast.Global), f"line {node.lineno}: a global that changes"
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("urllib"):
            assert node.module == "urllib.parse", f"line {node.lineno}: of urllib only the parsing of addresses"
        assert not isinstance(node, ast.Import) or not any(a.name.startswith("urllib") for a in node.names)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("open", "input", "print", "eval", "exec"), (
                f"line {node.lineno}: {node.func.id}()"
            )
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("now", "today", "utcnow", "getenv", "environ"), f"line {node.lineno}: .{node.attr}"


def test_the_public_names_are_there_and_documented() -> None:
    assert asreported.__all__ == sorted(asreported.__all__, key=str)
    for name in asreported.__all__:
        assert getattr(asreported, name) is not None
    for name in ("AsreportedError", "Reader", "Record", "Report", "read"):
        assert name in asreported.__all__
        assert getattr(asreported, name).__doc__
