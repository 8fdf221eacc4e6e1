"""Event status on whole reports: the marked reports in `evals/gold/status` and what the reader makes of them.

>>> text, mentions = unmarked("They may [[strike|PROTEST|hypothetical]] again.", "a.md")
>>> text[mentions[0].start : mentions[0].end], mentions[0].status
('strike', 'hypothetical')

`python -m evals.status_gold [--show] [FOLDER]`   the reader's figures
`python -m evals.status_gold agreement A B`       how far two folders with the same texts agree
`python -m evals.status_gold strip A B`           writes the reports of A into B without their marks
`python -m evals.status_gold check [FOLDER]`      are all files well written?

    told wrong   of the mentions that have not happened, the share that is given as happened or ongoing (less is better)
    kept         of the mentions that have happened or are ongoing, the share that is given as one of the two
    found        the share of mentions at whose words the record has an event

Of each, over all mentions and over those that were found. OTHER (accidents, votes) is no event of the record's; it is left
out of these figures and counted by itself. `evals/gold/status/guidelines.md` says how the reports were annotated.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

from asreported.errors import RecordError
from asreported.ontology.plover.event_types import TYPES
from asreported.record import Event, Report, Span, report_of
from asreported.record.event import Status

FOLDER = Path(__file__).parent / "gold" / "status"
STATUSES: tuple[str, ...] = get_args(Status)
REAL = frozenset({"happened", "ongoing"})
OTHER = "OTHER"
KINDS = frozenset({*TYPES, OTHER})
MISSED = "missed"
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


class Judged(NamedTuple):
    """A mention of a report and the status that the record gives it; `missed` where the record has no event there."""

    report: GoldReport
    mention: GoldMention
    given: str

    @property
    def found(self) -> bool:
        """Does the record have an event at the mention's words?"""
        return self.given != MISSED


def load(folder: Path = FOLDER, *, marked: bool = True) -> list[GoldReport]:
    """The reports of a folder by name. GoldError when there is none or one is not well written (`marked`: it must have marks)."""
    reports = [
        read_gold(path.read_text(encoding="utf-8"), path.name, marked=marked)
        for path in sorted(folder.glob("*.md"))
        if _NAME.fullmatch(path.name)
    ]
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


def judge(gold: GoldReport, events: Sequence[Event]) -> list[Judged]:
    """For each mention the status of the event that tells of it: the one of its own type first, then the one that shares most."""
    return [Judged(gold, mention, _given(mention, events)) for mention in gold.mentions]


def _given(mention: GoldMention, events: Sequence[Event]) -> str:
    place = Span(mention.start, mention.end)
    near = [
        (event.type == mention.type, spans is event.trigger, _shared(place, spans), event.status)
        for event in events
        for spans in (event.trigger, *event.mentions)
        if any(place.overlaps(span) for span in spans)
    ]
    return max(near, key=lambda one: one[:3])[3] if near else MISSED


def _shared(place: Span, spans: Iterable[Span]) -> int:
    """How many code points the spans share with a place."""
    return sum(max(0, min(place.end, s.end) - max(place.start, s.start)) for s in spans)


def figures_of(judged: Iterable[Judged]) -> dict[str, float]:
    """The figures of the codable mentions, from 0 to 1, and the numbers that they stand on."""
    codable = [one for one in judged if one.mention.type != OTHER]
    real = [one for one in codable if one.mention.status in REAL]
    unreal = [one for one in codable if one.mention.status not in REAL]
    wrong = sum(one.given in REAL for one in unreal)
    kept = sum(one.given in REAL for one in real)
    found = [one for one in codable if one.found]
    return {
        "told wrong": wrong / max(len(unreal), 1),
        "told wrong, of the found": wrong / max(sum(one.found for one in unreal), 1),
        "kept": kept / max(len(real), 1),
        "kept, of the found": kept / max(sum(one.found for one in real), 1),
        "found": len(found) / max(len(codable), 1),
        "right, of the found": sum(one.given == one.mention.status for one in found) / max(len(found), 1),
        "mentions": len(codable),
        "not happened": len(unreal),
    }


def measure(folder: Path = FOLDER, step: Callable[[], object] = lambda: None) -> list[Judged]:
    """Every mention of a folder with what the reader gives it. `step` is called after each report."""
    from evals.reading import record_of

    out: list[Judged] = []
    for gold in load(folder):
        out += judge(gold, record_of(gold.report).events)
        step()
    return out


def table(pairs: Iterable[tuple[str, str]], rows: Sequence[str], columns: Sequence[str]) -> str:
    """How often the first of a pair met the second, as lines of text; what never occurs is a dot."""
    count = Counter(pairs)
    lines = [" " * 15 + "".join(f"{name[:10]:>11}" for name in columns)]
    lines += [f"{row:15}" + "".join(f"{count[row, name] or '.':>11}" for name in columns) for row in rows]
    return "\n".join(lines)


class Agreement(NamedTuple):
    """How far two annotations agree: of the mentions that either marks, the share that both mark; of those, the share with
    one status (raw), Cohen's kappa of the status, and the same of the type; `differ` tells the others by file and words."""

    mentions: tuple[int, int]
    both: int
    overlap: float
    raw: float
    kappa: float
    real_kappa: float
    types: float
    differ: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]


def agree(one: Path, other: Path) -> Agreement:
    """The agreement over the reports that both folders have. GoldError when their texts are not the same."""
    left, right = ({gold.name: gold for gold in load(folder)} for folder in (one, other))
    names = sorted(left.keys() & right.keys())
    if not names:
        raise GoldError(f"{one} and {other} have no report in common")
    pairs: list[tuple[GoldMention, GoldMention]] = []
    differ: list[str] = []
    totals = [0, 0]
    for name in names:
        a, b = left[name], right[name]
        if a.text.strip() != b.text.strip():
            raise GoldError(f"{name}: the two texts are not the same")
        found = _paired(a.mentions, b.mentions)
        pairs += found
        totals[0] += len(a.mentions)
        totals[1] += len(b.mentions)
        differ += _differences(a, b, found)
    statuses = [(x.status, y.status) for x, y in pairs]
    return Agreement(
        (totals[0], totals[1]),
        len(pairs),
        2 * len(pairs) / max(sum(totals), 1),
        sum(x == y for x, y in statuses) / max(len(pairs), 1),
        kappa(statuses),
        kappa([(str(x in REAL), str(y in REAL)) for x, y in statuses]),
        sum(x.type == y.type for x, y in pairs) / max(len(pairs), 1),
        tuple(differ),
        tuple(statuses),
    )


def _paired(left: Sequence[GoldMention], right: Sequence[GoldMention]) -> list[tuple[GoldMention, GoldMention]]:
    """Mentions that share a code point, one to one in the order of the text."""
    out, taken = [], set()
    for x in left:
        y = next((m for m in right if m not in taken and m.start < x.end and x.start < m.end), None)
        if y is not None:
            taken.add(y)
            out.append((x, y))
    return out


def _differences(a: GoldReport, b: GoldReport, pairs: list[tuple[GoldMention, GoldMention]]) -> list[str]:
    """What the two annotators of a report do not agree on, in the order of the text."""
    out = [
        (x.start, f"{x.type} {x.status} | {y.type} {y.status}")
        for x, y in pairs
        if (x.type, x.status) != (y.type, y.status)
    ]
    out += [(x.start, f"{x.type} {x.status} | -") for x in a.mentions if all(x is not m for m, _ in pairs)]
    out += [(y.start, f"- | {y.type} {y.status}") for y in b.mentions if all(y is not m for _, m in pairs)]
    around = {at: " ".join(a.text[max(0, at - 40) : at + 30].split()) for at, _ in out}
    return [f"{a.name}: {what} | {around[at]}" for at, what in sorted(out)]


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa of two labels a pair; 1 where chance alone would agree always, as both did.

    >>> kappa([("a", "a"), ("b", "b"), ("a", "b"), ("b", "b")])
    0.5
    """
    if not pairs:
        return 0.0
    size = len(pairs)
    left, right = Counter(x for x, _ in pairs), Counter(y for _, y in pairs)
    observed = sum(x == y for x, y in pairs) / size
    chance = sum(left[label] * right[label] for label in left) / size**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def render(judged: Sequence[Judged]) -> str:
    """All figures as text."""
    figures = figures_of(judged)
    codable = [one for one in judged if one.mention.type != OTHER]
    lines = [f"{len({one.report.name for one in judged})} reports, {len(codable)} mentions of codable events"]
    lines += [
        f"{name:26} {value:.3f}" if isinstance(value, float) else f"{name:26} {value}"
        for name, value in figures.items()
    ]
    lines += ["", "gold by what the reader gives"]
    lines.append(table(((o.mention.status, o.given) for o in codable), STATUSES, (*STATUSES, MISSED)))
    lines += ["", "found, by status"]
    for status in STATUSES:
        of = [one for one in codable if one.mention.status == status]
        lines.append(f"{status:15} {sum(o.found for o in of) / max(len(of), 1):.3f}  of {len(of)}")
    other = [one for one in judged if one.mention.type == OTHER]
    lines += ["", f"OTHER: {sum(one.found for one in other)} of {len(other)} are given as an event"]
    return "\n".join(lines)


def _shown(one: Judged) -> str:
    at, text = one.mention, one.report.text
    around = " ".join(
        f"{text[max(0, at.start - 60) : at.start]}[{text[at.start : at.end]}]{text[at.end : at.end + 30]}".split()
    )
    return f"{one.report.name} | {at.type} {at.status} | {one.given} | {around}"


def main(arguments: list[str] | None = None) -> int:
    """Run what is asked for; 1 when a file is not well written."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    verb = given.pop(0) if given and given[0] in ("agreement", "strip", "check") else "score"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs=2 if verb in ("agreement", "strip") else "?", default=FOLDER)
    parser.add_argument(
        "--show", action="store_true", help="each mention that is not right, or that two do not agree on"
    )
    options = parser.parse_args(given)
    try:
        print(_run(verb, options.folders, options.show))
    except GoldError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _run(verb: str, folders: Path | list[Path], show: bool) -> str:
    if isinstance(folders, list):
        if verb == "strip":
            return f"{strip(*folders)} reports without their marks in {folders[1]}"
        found = agree(*folders)
        lines = [
            f"mentions {found.mentions[0]} and {found.mentions[1]}, both {found.both}: F1 {found.overlap:.3f}",
            f"status: raw {found.raw:.3f}, kappa {found.kappa:.3f}; real or not: kappa {found.real_kappa:.3f}; type: raw {found.types:.3f}",
            table(found.pairs, STATUSES, STATUSES),
        ]
        return "\n".join([*lines, *(found.differ if show else ())])
    if verb == "check":
        reports = load(folders)
        count = Counter(mention.status for gold in reports for mention in gold.mentions)
        return f"{len(reports)} reports, {count.total()} mentions: " + ", ".join(f"{s} {count[s]}" for s in STATUSES)
    judged = measure(folders)
    wrong = [one for one in judged if one.given != one.mention.status and one.mention.type != OTHER]
    return "\n".join([render(judged), *(map(_shown, wrong) if show else ())])


if __name__ == "__main__":
    sys.exit(main())
