"""Options that several commands share, and what they give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import click

from asreported.ontology.base import Ontology

F = TypeVar("F", bound=Callable[..., Any])


class Known(NamedTuple):
    """What a user knows of the reports."""

    published: str | None
    updated: str | None
    outlet: str | None
    ontology: Ontology | None = None


def day(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """A date or date-time in ISO 8601; anything else is wrong usage."""
    from asreported.errors import InputError
    from asreported.intake.dates import given_date

    try:
        return given_date(option.opts[0], value)
    except InputError as error:
        raise click.UsageError(str(error), context) from None


def known_of_report(command: F) -> F:
    """Add `--published`, `--updated` and `--outlet`."""
    for option in (
        click.option("--outlet", metavar="NAME", help="Who published it; the first link of every chain."),
        click.option("--updated", callback=day, metavar="DATE", help="When it was last changed, if it says so."),
        click.option(
            "--published",
            callback=day,
            metavar="DATE",
            help="When it was published, such as 2024-05-01. Never guessed from the clock.",
        ),
    ):
        command = option(command)
    return command


def own_ontology(command: F) -> F:
    """Add `--ontology`."""
    option = click.option(
        "--ontology",
        metavar="FOLDER",
        help="Look for the events of an ontology of your own: a folder with types.csv and words.txt.",
    )
    return option(command)
