"""`asreported across`: what many reports say together."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asreported.cli.given import counted_lines, heed_sigterm, opened
from asreported.cli.output import whole_file
from asreported.cli.progress import Counted, progress_of
from asreported.errors import InputError

if TYPE_CHECKING:
    from asreported.compare import Compared

SOME_FAILED = 3
NAMED_FAILURES = 10
# Findings by story that are lists of all stories' rows, each in a file of its name.
LISTS = ("revisions", "zones", "same_utterance", "contradictions")


@click.command(short_help="Compare reports: who is who, who copied whom, what happened, on whose word.")
@click.argument("manifest", metavar="MANIFEST.jsonl")
@click.argument("out_dir", metavar="OUT_DIR")
@click.option("--entities", "map_file", metavar="MAP.jsonl",
              help="Also write which global entity each entity of each record is.")  # fmt: skip
@click.option("--judgements", "judged_file", metavar="FILE.jsonl",
              help="A person's judgements on who is who, which go before all rules.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N",
              help="How many processes read the reports; the findings are the same for any number.")  # fmt: skip
def across(manifest: str, out_dir: str, map_file: str | None, judged_file: str | None, jobs: int) -> int:
    """Compare reports, and write what is found into a folder.

    A line of MANIFEST is {"id", "file" or "text", "outlet"?, "url"?, "published"?, "updated"?}, files being looked for
    beside it; or a record, as `asreported batch` writes them. OUT_DIR gets

    \b
      entities.json        persons, bodies and places, with every place where each is named
      judgements.json      why two names were taken for one, each with its score
      stories.json         which reports tell of one piece of news, and which stand alone
      copies.json          which reports carry one text, word for word or edited, and whose
      revisions.json       what changed from one version of an article to the next
      zones.json           bylines, captions, links, related lines and notes of each report
      statements.jsonl     who said what, with the chain from the outlet to the source
      same_utterance.json  which statements of several reports are one act of saying
      events.jsonl         what happened, and how many independent origins say so
      contradictions.json  pairs of places that cannot both be true, and on what they clash
      timeline.json        the events of each story by their days

    A line of FILE is {"one": [report, entity], "other": [report, entity], "verdict": "same" or "different", "by": name};
    judgements.json will do as well, with "same" changed to "different" where it is wrong.

    \b
    Examples:
      asreported across manifest.jsonl findings
      asreported across records.jsonl findings --entities map.jsonl
      asreported across records.jsonl findings --judgements mine.jsonl

    \b
    Exit status: 0, 1 when nothing could be read, 3 when some lines failed, 130 when interrupted.
    """
    heed_sigterm()
    from asreported.compare import across as compare
    from asreported.compare import read_judgements

    folder = Path(out_dir)
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{out_dir} is a file; name a folder")
    judged = read_judgements(Path(judged_file)) if judged_file is not None else []
    counted = Counted()
    with opened(manifest) as (stream, size), progress_of(counted, size) as show:

        def done() -> None:
            counted.reports += 1
            show()

        found = compare(counted_lines(stream, counted), Path(manifest).parent, jobs, done, judged)
    folder.mkdir(parents=True, exist_ok=True)
    counts = write_findings(found, folder)
    if map_file is not None:
        _write(Path(map_file), (_dumped(line) for line in found.placed))
    click.echo(
        f"asreported: {found.reports:,} reports, {len(found.stories['stories']):,} stories, {len(found.entities):,} "
        f"entities, {counts['statements.jsonl']:,} statements, {counts['events.jsonl']:,} events, "
        f"{counts['contradictions.json']:,} contradictions; the findings are in {out_dir}",
        err=True,
    )
    if found.contradicted:
        click.echo(f"  {found.contradicted:,} of the judgements contradict later ones, and do not hold", err=True)
    for failure in found.failures[:NAMED_FAILURES]:
        of = f"line {failure.number}" + (f", {failure.id}" if failure.id is not None else "")
        click.echo(f"  {of}: {' '.join(failure.message.split())}", err=True)
    if len(found.failures) > NAMED_FAILURES:
        click.echo(f"  and {len(found.failures) - NAMED_FAILURES:,} more could not be read", err=True)
    return SOME_FAILED if found.failures else 0


def write_findings(found: Compared, folder: Path) -> Counter[str]:
    """Write the files of what was found into a folder that is there: how many rows the ones by story have.

    Statements and events are written story by story; each file takes its name when it is whole.
    """
    _write(folder / "entities.json", [_dumped(found.entities)])
    _write(folder / "judgements.json", [_dumped(found.judgements)])
    _write(folder / "stories.json", [_dumped(found.stories)])
    _write(folder / "copies.json", [_dumped(found.copies)])
    lists: dict[str, list[Any]] = {f"{name}.json": [] for name in LISTS}
    timeline: dict[str, Any] = {}
    counts: Counter[str] = Counter()
    with whole_file(folder / "statements.jsonl") as statements, whole_file(folder / "events.jsonl") as events:
        for story in found.each:
            for name, out, rows in (
                ("statements.jsonl", statements, story.statements),
                ("events.jsonl", events, story.events),
            ):
                out.writelines(_line(_dumped(row)) for row in rows)
                counts[name] += len(rows)
            for name in LISTS:
                lists[f"{name}.json"] += getattr(story, name)
            timeline |= story.timeline
    for file, rows in lists.items():
        _write(folder / file, [_dumped(rows)])
        counts[file] = len(rows)
    _write(folder / "timeline.json", [_dumped(timeline)])
    return counts


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _line(text: str) -> bytes:
    return text.encode("utf-8", "replace") + b"\n"


def _write(path: Path, lines: Iterable[str]) -> None:
    with whole_file(path) as out:
        out.writelines(map(_line, lines))
