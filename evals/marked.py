"""Reports with marked mentions of events, as `evals/gold/status` holds them: `[[trigger words|TYPE|status]]` in the text.

>>> text, mentions = unmarked("They may [[strike|PROTEST|hypothetical]] again.", "a.md")
>>> text[mentions[0].start : mentions[0].end], mentions[0].status
('strike', 'hypothetical')

Above the text of a file stand `published: YYYY-MM-DD` and `outlet: ...` and an empty line. `guidelines.md` beside the
reports says what is marked. Offsets are code points of the text without its marks.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import NamedTuple, get_args

from asreported.errors import RecordError
from asreported.ontology.plover.event_types import TYPES
from asreported.record import Report, report_of
from asreported.record.event import Status

FOLDER = Path(__file__).parent / "gold" / "status"
STATUSES: tuple[str, ...] = get_args(Status)
REAL = frozenset({"happened", "ongoing"})
OTHER = "OTHER"
KINDS = frozenset({*TYPES, OTHER})
_NAME = re.compile(r"\d+-[\w-]+\.md")
_HEAD = re.compile(r"(published|outlet): *(\S.*?) *")
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


class GoldError(ValueError):
    """A report that is not well written; the message begins with its file and line."""


class GoldMention(NamedTuple):
    """A mention of an event: the code points [start, end) of its trigger, its PLOVER type or OTHER, its status."""

    start: int
    end: int
    type: str
    status: str


class GoldReport(NamedTuple):
    """A report without its marks, its metadata (published, outlet), and its mentions in the order of the text."""

    name: str
    text: str
    metadata: dict[str, str]
    mentions: tuple[GoldMention, ...]

    @property
    def report(self) -> Report:
        """What the reader is given."""
        return report_of(self.text, **self.metadata)


def files_of(folder: Path = FOLDER) -> list[Path]:
    """The files of a folder's reports, by name."""
    return [path for path in sorted(folder.glob("*.md")) if _NAME.fullmatch(path.name)]


def digest_of(folder: Path = FOLDER) -> str:
    """The digest of all reports of a folder: 12 hexadecimal digits."""
    every = b"\0".join(path.read_bytes().replace(b"\r\n", b"\n") for path in files_of(folder))
    return hashlib.sha256(every).hexdigest()[:12]


def load(folder: Path = FOLDER, *, marked: bool = True) -> list[GoldReport]:
    """The reports of a folder by name. GoldError when there is none or one is not well written (`marked`: it must have marks)."""
    reports = [read_gold(p.read_text(encoding="utf-8"), p.name, marked=marked) for p in files_of(folder)]
    if not reports:
        raise GoldError(f"{folder}: holds no report; one is named like 01-harbour.md")
    return reports


def read_gold(written: str, name: str, *, marked: bool = True) -> GoldReport:
    """One report from what stands in its file."""
    lines = written.split("\n")
    metadata: dict[str, str] = {}
    body = 0
    while body < len(lines) and (match := _HEAD.fullmatch(lines[body])):
        if match[1] in metadata:
            raise GoldError(f"{name}:{body + 1}: {match[1]} is given twice")
        metadata[match[1]] = match[2]
        body += 1
    if lacking := [key for key in ("published", "outlet") if key not in metadata]:
        raise GoldError(
            f"{name}:{body + 1}: the lines `published: YYYY-MM-DD` and `outlet: ...` come first; no {lacking[0]}"
        )
    if body >= len(lines) or lines[body]:
        raise GoldError(f"{name}:{body + 1}: an empty line must follow `published:` and `outlet:`")
    text, mentions = unmarked("\n".join(lines[body + 1 :]), name, body + 2)
    if marked and not mentions:
        raise GoldError(f"{name}: no mention is marked")
    gold = GoldReport(name, text, metadata, mentions)
    try:
        _ = gold.report
    except RecordError as error:
        raise GoldError(f"{name}:1: {error}") from None
    return gold


def unmarked(marked: str, name: str, first: int = 1) -> tuple[str, tuple[GoldMention, ...]]:
    """The text without marks, and the mentions by their code points in it. `first` is the number of its first line."""
    out: list[str] = []
    mentions: list[GoldMention] = []
    at = length = 0
    for match in _MARK.finditer(marked):
        place = f"{name}:{first + marked.count(chr(10), 0, match.start())}"
        before = marked[at : match.start()]
        _refuse_loose(before, name, first + marked.count("\n", 0, at))
        words, kind, status = _parts(match[1], place)
        out += [before, words]
        start = length + len(before)
        length = start + len(words)
        mentions.append(GoldMention(start, length, kind, status))
        at = match.end()
    _refuse_loose(marked[at:], name, first + marked.count("\n", 0, at))
    return "".join([*out, marked[at:]]), tuple(mentions)


def _parts(inside: str, place: str) -> tuple[str, str, str]:
    parts = inside.split("|")
    if "\n" in inside or "[[" in inside or len(parts) != 3:
        raise GoldError(f"{place}: a mark is [[words|TYPE|status]] on one line, not [[{inside}]]")
    words, kind, status = parts
    if not words or words != words.strip():
        raise GoldError(f"{place}: the words of [[{inside}]] are empty or have a blank at an end")
    if kind not in KINDS:
        raise GoldError(f"{place}: {kind!r} is no type; the types are {', '.join(sorted(KINDS))}")
    if status not in STATUSES:
        raise GoldError(f"{place}: {status!r} is no status; they are {', '.join(STATUSES)}")
    return words, kind, status


def _refuse_loose(words: str, name: str, line: int) -> None:
    for sign in ("[[", "]]"):
        if sign in words:
            raise GoldError(f"{name}:{line + words.count(chr(10), 0, words.index(sign))}: {sign} without its partner")


def strip(source: Path, target: Path) -> int:
    """Write the reports of one folder into another without their marks; how many."""
    target.mkdir(parents=True, exist_ok=True)
    reports = load(source, marked=False)
    for gold in reports:
        head = "".join(f"{key}: {value}\n" for key, value in gold.metadata.items())
        (target / gold.name).write_text(f"{head}\n{gold.text}", encoding="utf-8")
    return len(reports)
