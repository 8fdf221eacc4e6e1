"""The progress bar of a batch, on standard error and only where somebody looks."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Counted:
    """What a batch has done so far."""

    bytes: int = 0
    reports: int = 0
    words: int = 0
    failed: int = 0
    failures: list[tuple[int, str | None, str]] = field(default_factory=list)


@contextlib.contextmanager
def progress_of(counted: Counted, size: int | None) -> Iterator[Callable[[], None]]:
    """A bar over the input's bytes with reports and words a second; yields what must be called after each report."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskProgressColumn, TimeRemainingColumn
    from rich.text import Text

    class Rates(ProgressColumn):
        """Reports and words a second."""

        def render(self, task: Task) -> Text:
            seconds = task.elapsed or 0.0
            if seconds < 0.5:
                return Text(f"{counted.reports:,} reports")
            failed = f", {counted.failed:,} failed" if counted.failed else ""
            speed = f"{counted.reports / seconds:,.1f} reports/s, {counted.words / seconds:,.0f} words/s"
            return Text(f"{counted.reports:,} reports{failed} ({speed})")

    columns = (BarColumn(), TaskProgressColumn(), Rates(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("read", total=size)
        yield lambda: bar.update(task, completed=counted.bytes if size else counted.reports)
