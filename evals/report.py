"""Measures everything and writes `docs/quality.md`: what the reader gets right, on what gold, and what it misses.

make eval                          the cases, and the shared data where it is there
python -m evals.report --cases     the cases only
"""

from __future__ import annotations

import argparse
import functools
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from evals import dates, event_dates, shared
from evals.cases import NOUNS, digest_of, load_cases
from evals.measure import Result
from evals.reading import score_noun, the_kit
from evals.tasks import TASKS

PAGE = Path(__file__).parent.parent / "docs" / "quality.md"
HEAD = """# Quality

What the reader gets right and what it does not. This page is written by `make eval`; do not edit it.

Figures are shares of 1. F1 is the harmonic mean of precision and recall. **Bold** figures have a floor in
`evals/floors.json` that no change may go below in silence.
"""


def main(arguments: list[str] | None = None) -> int:
    """Measure, show, and write the page."""
    options = argparse.ArgumentParser(prog="python -m evals.report", description="Measure all, write docs/quality.md.")
    options.add_argument("--cases", action="store_true", help="leave the shared data out")
    given = options.parse_args(arguments)
    console = Console()
    with_shared = shared.is_there() and not given.cases
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description:36}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    results: dict[str, Result] = {}
    figures: dict[str, dict[str, float]] = {}
    with Progress(*columns, console=console) as progress:
        kit = the_kit()
        for noun in NOUNS:
            bar = progress.add_task(f"cases: {noun}", total=len(load_cases(noun)))
            if result := score_noun(noun, functools.partial(progress.advance, bar)):
                results[noun] = result
        if with_shared:
            bar = progress.add_task("the sample report", total=1)
            figures["The sample report (acceptance rows)"] = shared.score_sample()
            progress.advance(bar)
            for one in shared.SETS:
                bar = progress.add_task(one.name, total=None)
                figures[one.name] = shared.score_set(one, step=functools.partial(_show, progress, bar))
            bar = progress.add_task("times on gold of other kinds", total=1)
            figures |= dates.figures() | event_dates.figures()
            progress.advance(bar)
    for noun, result in results.items():
        console.print(f"{noun:12} " + "  ".join(f"{n} {v:.3f}" for n, v in result.figures.items()))
    for name, rows in figures.items():
        console.print(f"{name}: " + "  ".join(f"{n} {v:.3f}" for n, v in rows.items()))
    PAGE.write_text(page_of(results, figures, kit.model.digest), encoding="utf-8")
    console.print(f"written: {PAGE.name}")
    return 0


def page_of(results: dict[str, Result], figures: dict[str, dict[str, float]], model: str) -> str:
    """The page's text."""
    out = [HEAD, f"Read with the model `{model}`.\n", "## Golden cases\n"]
    out.append(
        "Short reports of our own with everything that a good reader finds in them (`tests/cases`). The rules are written\n"
        "with these cases at hand: the figures say what holds, not how a report that nobody has seen would fare.\n"
    )
    for noun, result in results.items():
        floors = TASKS[noun].FLOORS
        out.append(f"### {noun}\n")
        out.append(f"{result.cases} cases, {result.lines} expected lines, gold `{digest_of(noun)}`.\n")
        out.append(f"```text\n{(TASKS[noun].__doc__ or '').strip()}\n```\n")
        names = [f"**{n}**" if n in floors else n for n in result.figures]
        out += _table(names, [f"{v:.3f}" for v in result.figures.values()])
        if result.misses:
            out.append(f"<details><summary>{len(result.misses)} lines are not right</summary>\n")
            out += [f"- {_escaped(m.case)}: {_escaped(m.what)}" for m in result.misses]
            out.append("\n</details>\n")
    out.append("## Larger data\n")
    if not figures:
        out.append("The shared data was not there when this page was written; only the cases were measured.\n")
    else:
        out.append(
            "Annotated reports of others (development sets: looked at while the rules were written), scored by the scorers that come with them. Neither the data nor the scorers\n"
            "are part of this project. Rates of errors (wrong values, mean error, abstained) are better when lower.\n"
        )
    if figures:
        out.append("[Times beside other taggers](explanation/times-beside-others.md) has a page of its own.\n")
    for name, rows in figures.items():
        out.append(f"### {name}\n")
        out += _table(list(rows), [f"{v:.3f}" for v in rows.values()])
    return "\n".join(out).rstrip() + "\n"


def _show(progress: Progress, bar: TaskID, done: int, of: int) -> None:
    progress.update(bar, completed=done, total=of)


def _table(names: list[str], values: list[str]) -> list[str]:
    return [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}", f"| {' | '.join(values)} |", ""]


def _escaped(text: str) -> str:
    for mark in "\\`*_<>[]|":
        text = text.replace(mark, "\\" + mark)
    return text


if __name__ == "__main__":
    raise SystemExit(main())
