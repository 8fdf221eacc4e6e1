"""Reading for the evaluation: one kit for all cases, and a record for each."""

from __future__ import annotations

import functools
from collections.abc import Callable

from asreported.reader.kit import Kit
from asreported.record import Record, Report
from evals.cases import FOLDER, load_cases
from evals.measure import Reading, Result
from evals.tasks import TASKS


@functools.cache
def the_kit() -> Kit:
    """The kit that everybody reads with, without what a user has added to it; loaded once."""
    from asreported.desk import load_model, make_kit

    return make_kit(load_model())


def record_of(report: Report, kit: Kit | None = None) -> Record:
    """The record of one report, with another kit where one is given."""
    from asreported.reader.read import read

    return read(report, kit or the_kit())


def score_noun(noun: str, step: Callable[[], object] = lambda: None, kit: Kit | None = None) -> Result | None:
    """The result of one noun's cases; None when it has none. `step` is called after each case."""
    readings = []
    for case in load_cases(noun, FOLDER):
        try:
            readings.append(Reading(case, record_of(case.report, kit)))
        except Exception as error:
            error.add_note(f"while reading {case.place}: {case.title}")
            raise
        step()
    if not readings:
        return None
    result: Result = TASKS[noun].score(readings)
    return result
