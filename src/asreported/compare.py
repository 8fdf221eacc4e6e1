"""The verb `across`: read or take many records, and say what they have in common.

found = across(open("records.jsonl", "rb"), Path("."))
found.entities[0]["canonical"], found.entities[0]["mentions"]
for story in found.each:
    story.events, story.contradictions
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from asreported.across.copies import CopyText, Group, MemoryCopies, copies_of, copy_text, groups, instant
from asreported.across.entities import Directory
from asreported.across.judged import Judgement, judgement_of
from asreported.across.seen import known_in
from asreported.across.stories import MemoryStories, StoryFeatures, place, story_features
from asreported.desk import batch, knowledge, load_kit
from asreported.errors import InputError
from asreported.intake.record_files import is_indented, records_in
from asreported.intake.spool import Spool
from asreported.intake.text import report_from_bytes
from asreported.record.record import Record
from asreported.record.wire import loads
from asreported.views.findings import Named, entities_json, judgements_json, map_lines, named_in
from asreported.views.story_findings import copies_json, stories_json
from asreported.views.together import Together, copies_in, together


class Failure(NamedTuple):
    """A line that could not be used: its number from 1, the id that it gives, and why."""

    number: int
    id: str | None
    message: str


class Compared(NamedTuple):
    """Findings across reports, as JSON values, how many of a person's judgements later ones contradict, and what could not be read.

    `each` gives what the reports of each story say together, story by story, and can be gone through once: only the
    records of one story are in memory then.
    """

    entities: list[dict[str, Any]]
    judgements: list[dict[str, Any]]
    placed: list[dict[str, str]]
    stories: dict[str, Any]
    copies: list[dict[str, Any]]
    each: Iterator[Together]
    reports: int
    contradicted: int
    failures: list[Failure]


class _Kept:
    """What is kept of reports to compare them: the records in a file, their names, words and texts in memory."""

    def __init__(self) -> None:
        self.spool = Spool()
        self.named: dict[str, Named] = {}
        self.features: dict[str, StoryFeatures] = {}
        self.texts: dict[str, CopyText] = {}

    def keep(self, record: Record) -> None:
        report = record.report.id
        self.spool.put(record)
        self.named[report] = named_in(record)
        self.features[report] = story_features(record)
        self.texts[report] = copy_text(record)

    def by_time(self) -> list[str]:
        """The reports in the order in which they came out, those of no date last."""
        return sorted(self.texts, key=lambda r: (self.texts[r].since is None, instant(self.texts[r].since), r))


def across(
    lines: Iterable[bytes],
    folder: Path,
    jobs: int = 1,
    done: Callable[[], None] = lambda: None,
    judged: Iterable[Judgement] = (),
) -> Compared:
    """Compare the reports of a manifest, whose files stand in `folder`, or the records that `batch` wrote.

    `done` is called after each report; `judged` are a person's judgements, which go before the rules. InputError when
    no report could be read, or when two have one id.
    """
    directory = Directory(known=known_in(load_kit().language.names), judged=judged)
    kept = _Kept()
    failures: list[Failure] = []
    for found in _records(lines, folder, jobs):
        if isinstance(found, Failure):
            failures.append(found)
        elif found.report.id in kept.spool:
            raise InputError(f"two reports have the id {found.report.id!r}; give each an id of its own")
        else:
            directory.add(found)
            kept.keep(found)
        done()
    if not kept.named:
        raise InputError("no report could be read" + (f"; the first: {failures[0].message}" if failures else ""))
    stories = _stories(kept)
    copies = _copies(kept)
    return Compared(
        entities_json(directory, kept.named.values()),
        judgements_json(directory),
        list(map_lines(directory, directory.of)),
        stories_json(stories),
        copies_json(copies, kept.texts),
        _each(kept.spool, stories, copies, directory),
        len(kept.named),
        len(directory.judged.contradicted),
        failures,
    )


def _stories(kept: _Kept) -> dict[str, str]:
    """The story of each report; the reports are placed in the order in which they came out."""
    shelf = MemoryStories()
    for report in kept.by_time():
        features = kept.features[report]
        shelf.save(features, place(features, shelf).story)
    return dict(shelf.of)


def _copies(kept: _Kept) -> list[Group]:
    """The groups of reports that carry one text."""
    shelf = MemoryCopies()
    return groups(kept.texts, [copy for report in kept.by_time() for copy in copies_of(kept.texts[report], shelf)])


def _each(spool: Spool, stories: dict[str, str], copies: list[Group], directory: Directory) -> Iterator[Together]:
    """What the reports of each story say together, in the order of the stories' ids; closes the spool at the end."""
    members: defaultdict[str, list[str]] = defaultdict(list)
    for report, story in stories.items():
        members[story].append(report)
    known = knowledge()
    with spool:
        for story, reports in sorted(members.items()):
            records = [spool.get(report) for report in reports]
            yield together(story, records, lambda r, e: directory.global_of((r, e)), copies_in(copies, reports), known)


def read_judgements(path: Path) -> list[Judgement]:
    """A person's judgements: a line of JSON each, or the list that `across` writes as judgements.json.

    InputError names the line, or the place in the list, that is none.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}") from None
    out: list[Judgement] = []
    for where, value in _values_in(text, path):
        try:
            found = judgement_of(value)
        except InputError as error:
            raise InputError(f"{path}, {where}: {error}") from None
        if found is not None:
            out.append(found)
    return out


def _values_in(text: str, path: Path) -> Iterator[tuple[str, Any]]:
    """The JSON values of a list or of lines, each with where it stands."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        whole = None
    if isinstance(whole, list):
        yield from ((f"item {n}", value) for n, value in enumerate(whole, 1))
        return
    for n, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield f"line {n}", json.loads(line)
            except (ValueError, RecursionError):
                raise InputError(f"{path}, line {n}: this is no JSON") from None


def _records(lines: Iterable[bytes], folder: Path, jobs: int) -> Iterator[Record | Failure]:
    """The records of a file of records, or of a manifest, which is read first; which it is, its first line tells."""
    rest = iter(lines)
    opening: list[bytes] = []
    for line in rest:
        opening.append(line)
        if line.strip():
            break
    every = itertools.chain(opening, rest)
    if opening and (is_indented(opening[-1]) or _holds_record(opening[-1])):
        for found in records_in(every):
            yield found if isinstance(found, Record) else Failure(found.number, None, found.message)
        return
    for outcome in batch((_with_text(line, folder) for line in every), jobs):
        if outcome.error is None:
            yield loads(outcome.line.decode("utf-8"))
        else:
            yield Failure(outcome.number, outcome.id, outcome.error)


def _holds_record(line: bytes) -> bool:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and ("report" in data or ("error" in data and "text" not in data))


def _with_text(line: bytes, folder: Path) -> bytes:
    """A line of a manifest as a batch has it: the text in the place of its file's name.

    Where the file cannot be read the batch finds no text, and an error that names the file.
    """
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return line
    if not isinstance(data, dict) or "text" in data or not isinstance(data.get("file"), str):
        return line
    try:
        report, _ = report_from_bytes((folder / data["file"]).read_bytes(), name=data["file"])
    except OSError as error:
        return _as_line({**data, "text": {}, "why": f"{data['file']} cannot be read: {error.strerror}"})
    except InputError as error:
        return _as_line({**data, "text": {}, "why": str(error)})
    return _as_line({**data, "text": report.text})


def _as_line(data: dict[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")
