"""Golden cases: reads `tests/cases/<noun>.md` (the format: `tests/cases/README.md`).

>>> case = cases_of(MARKDOWN, "time")[0]
>>> case.title, case.report.published, case.lines[0].text
('A ferry', '2024-05-01', '"Thursday" = 2024-05-02 DATE')

`python -m evals.cases` checks every case and names the file and line of what is not well written.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from asreported.errors import RecordError
from asreported.record import Report, report_of

FOLDER = Path(__file__).parent.parent / "tests" / "cases"
NOUNS = ("attribution", "time", "names", "events", "status", "sections")
KNOWN = ("published", "updated", "outlet", "title", "url")
MARKDOWN = (
    '## A ferry\npublished: 2024-05-01\n\n```text\nIt sails on Thursday.\n```\n\n- "Thursday" = 2024-05-02 DATE\n'
)


class CaseError(ValueError):
    """A case that is not well written; the message begins with its file and line."""


class Line(NamedTuple):
    """One expected line: its words after the dash, and where it stands."""

    text: str
    place: str


class Case(NamedTuple):
    """One report and what must be found in it."""

    noun: str
    title: str
    report: Report
    lines: tuple[Line, ...]
    place: str


def load_cases(noun: str, folder: Path = FOLDER) -> tuple[Case, ...]:
    """The cases of one noun; none when its file is not there."""
    path = folder / f"{noun}.md"
    return cases_of(path.read_text(encoding="utf-8"), noun, path.name) if path.exists() else ()


def digest_of(noun: str, folder: Path = FOLDER) -> str:
    """The digest of the gold of one noun: 12 hexadecimal digits; empty when there is none."""
    path = folder / f"{noun}.md"
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:12] if path.exists() else ""


def cases_of(markdown: str, noun: str, file: str = "") -> tuple[Case, ...]:
    """The cases in one file's text."""
    cases = tuple(_read_cases(markdown, noun, file or f"{noun}.md"))
    seen: dict[str, Case] = {}
    for case in cases:
        if case.title in seen:
            raise CaseError(f"{case.place}: the title {case.title!r} stands twice")
        seen[case.title] = case
    return cases


def _read_cases(markdown: str, noun: str, file: str) -> Iterator[Case]:
    lines = markdown.split("\n")
    heads = _heads(lines)
    for at, following in zip(heads, [*heads[1:], len(lines)], strict=True):
        yield _read_case(lines[at:following], noun, file, at + 1)


def _heads(lines: list[str]) -> list[int]:
    """Where cases begin: `## ` outside a fence."""
    out, fenced = [], False
    for i, line in enumerate(lines):
        if line.startswith("```"):
            fenced = not fenced
        elif line.startswith("## ") and not fenced:
            out.append(i)
    return out


def _read_case(lines: list[str], noun: str, file: str, first: int) -> Case:
    place = f"{file}:{first}"
    given: dict[str, str] = {}
    at = 1
    while at < len(lines) and not lines[at].startswith("```"):
        if match := re.fullmatch(r"(\w+): *(.+?) *", lines[at]):
            if match[1] not in KNOWN:
                raise CaseError(f"{file}:{first + at}: {match[1]!r} is none of {', '.join(KNOWN)}")
            given[match[1]] = match[2]
        at += 1
    end = next((i for i in range(at + 1, len(lines)) if lines[i].startswith("```")), None)
    if end is None:
        raise CaseError(f"{place}: the text must stand between ```text and ```")
    expected = tuple(
        Line(line[2:].strip(), f"{file}:{first + i}")
        for i, line in enumerate(lines)
        if i > end and line.startswith("- ")
    )
    if not expected:
        raise CaseError(f"{place}: nothing is expected; write `- nothing` where nothing is there to be found")
    if [line.text for line in expected] == ["nothing"]:
        expected = ()
    try:
        report = report_of("\n".join(lines[at + 1 : end]) + "\n", **given)
    except RecordError as error:
        raise CaseError(f"{place}: {error}") from None
    return Case(noun, lines[0][3:].strip(), report, expected, place)


def main(folder: Path = FOLDER) -> int:
    """Check every case; 1 when one is not well written."""
    from evals import expected

    readers: dict[str, Callable[[Case], object]] = expected.READERS
    bad = 0
    for noun in NOUNS:
        try:
            cases = load_cases(noun, folder)
        except CaseError as error:
            print(error, file=sys.stderr)
            bad += 1
            continue
        for case in cases:
            try:
                readers[noun](case)
            except CaseError as error:
                print(error, file=sys.stderr)
                bad += 1
        print(f"{noun}: {len(cases)} cases")
    return 1 if bad else 0


if __name__ == "__main__":
    import importlib

    # Run as a script, this module is another than the one that the readers know, and so is its CaseError.
    sys.exit(importlib.import_module("evals.cases").main())
