"""Event status on whole reports: the marked reports in `evals/gold/status` and what the reader makes of them.

`python -m evals.status_gold [--show] [FOLDER]`   the reader's figures
`python -m evals.status_gold agreement A B`       how far two folders with the same texts agree
`python -m evals.status_gold strip A B`           writes the reports of A into B without their marks
`python -m evals.status_gold check [FOLDER]`      are all files well written?

    told wrong   of the mentions that have not happened, the share that is given as happened or ongoing (less is better)
    kept         of the mentions that have happened or are ongoing, the share that is given as one of the two
    found        the share of mentions at whose words the record has an event
    right        the share that has the very status

Of the first two, over all mentions and over those that were found. OTHER (accidents, votes) is no event of the record's; it
is left out of these figures and counted by itself. An event of the record has one status, a mention the one of its place:
where a report tells one event in two ways, one of them counts as wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from asreported.record import Event, Span
from evals import agreement
from evals.agreement import table
from evals.marked import FOLDER, OTHER, REAL, STATUSES, GoldError, GoldMention, GoldReport, digest_of, load, strip

MISSED = "missed"
NAME = "event status on whole reports"


class Judged(NamedTuple):
    """A mention of a report and the status that the record gives it; `missed` where the record has no event there."""

    report: GoldReport
    mention: GoldMention
    given: str

    @property
    def found(self) -> bool:
        """Does the record have an event at the mention's words?"""
        return self.given != MISSED


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


def entry_of(judged: Sequence[Judged]) -> dict[str, Any]:
    """What the gate's floors file holds of it (`evals/gate.py`); `not told wrong` is 1 less `told wrong` of the found."""
    figures = figures_of(judged)
    floors = {
        "found": figures["found"],
        "kept": figures["kept, of the found"],
        "not told wrong": 1 - figures["told wrong, of the found"],
        "right": figures["right, of the found"],
    }
    wrong = [one for one in judged if one.found and one.mention.type != OTHER and not _alike(one)]
    return {
        "gold": digest_of(),
        "cases": len({one.report.name for one in judged}),
        "floors": floors,
        "missed": sorted(_shown(one) for one in wrong),
    }


def _alike(one: Judged) -> bool:
    """Are gold and reader of one mind on whether it took place?"""
    return (one.given in REAL) == (one.mention.status in REAL)


def _run(verb: str, folders: Path | list[Path], show: bool) -> str:
    if isinstance(folders, list):
        if verb == "strip":
            return f"{strip(*folders)} reports without their marks in {folders[1]}"
        found = agreement.agree(*folders)
        return "\n".join([agreement.render(found), *(found.differ if show else ())])
    if verb == "check":
        reports = load(folders)
        mentions = [mention.status for gold in reports for mention in gold.mentions]
        told = ", ".join(f"{status} {mentions.count(status)}" for status in STATUSES)
        return f"{len(reports)} reports, {len(mentions)} mentions: {told}"
    judged = measure(folders)
    wrong = [one for one in judged if one.given != one.mention.status and one.mention.type != OTHER]
    return "\n".join([render(judged), *(map(_shown, wrong) if show else ())])


if __name__ == "__main__":
    sys.exit(main())
