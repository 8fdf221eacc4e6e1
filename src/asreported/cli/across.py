"""`asreported across`: what many reports say together."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from asreported.cli.given import counted_lines, heed_sigterm, opened
from asreported.cli.output import whole_file
from asreported.cli.progress import Counted, progress_of
from asreported.errors import InputError

SOME_FAILED = 3
NAMED_FAILURES = 10


@click.command(short_help="Compare reports: who is who in all of them.")
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
      entities.json    persons, bodies and places of all reports, with every place where each is named
      judgements.json  why two names were taken for one, each with its score

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
    _write(folder / "entities.json", [_dumped(found.entities)])
    _write(folder / "judgements.json", [_dumped(found.judgements)])
    if map_file is not None:
        _write(Path(map_file), (_dumped(line) for line in found.placed))
    click.echo(
        f"asreported: {found.reports:,} reports, {len(found.entities):,} entities, {len(found.judgements):,} times one "
        f"that was known; the findings are in {out_dir}",
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


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write(path: Path, lines: Iterable[str]) -> None:
    with whole_file(path) as out:
        for line in lines:
            out.write(line.encode("utf-8", "replace") + b"\n")
