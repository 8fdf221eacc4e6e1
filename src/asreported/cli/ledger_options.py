"""What the commands that use a ledger share: which ledger, in which format they answer, who is asking."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from asreported.cli.output import screen, write_out

if TYPE_CHECKING:
    from asreported.ledger import Ledger
    from asreported.views.listing import Column

F = TypeVar("F", bound=Callable[..., Any])
HERE = "ledger"  # where the group keeps what its own --ledger says


def _remember(context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        context.ensure_object(dict)[HERE] = value
    return value


def which_ledger(command: F) -> F:
    """Add `--ledger`, which may also stand before the command."""
    option = click.option(
        "--ledger", callback=_remember, expose_value=False, metavar="PATH|URL",
        help="The ledger: a file, or a postgresql:// address. Else $ASREPORTED_LEDGER, or one in your data folder.",
    )  # fmt: skip
    return option(command)


def answer_format(command: F) -> F:
    """Add `--format table|json|csv`."""
    option = click.option("--format", "format_", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True,
                          help="A table to read, JSON or CSV for programs.")  # fmt: skip
    return option(command)


def who_judges(command: F) -> F:
    """Add `--by` and `--why`."""
    for option in (
        click.option("--why", metavar="TEXT", help="The reason, kept in the log."),
        click.option("--by", metavar="NAME", default=None, help="Who says so; your user name by default."),
    ):
        command = option(command)
    return command


def person(given: str | None) -> str:
    """Who is asking."""
    if given and given.strip():
        return given.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "local"


def where_of(context: click.Context) -> str:
    """Which ledger is meant."""
    from asreported.ledger import default_ledger

    found = context.find_object(dict)
    return str(found[HERE]) if found and HERE in found else default_ledger()


def open_ledger(context: click.Context, *, create: bool = False) -> Ledger:
    """The ledger that is meant, open. LedgerError when it is not there, unless `create`."""
    from asreported.ledger import Ledger

    return Ledger.open(where_of(context), create=create)


def answer(columns: Sequence[Column], rows: Iterable[Mapping[str, Any]], format_: str, nothing: str) -> None:
    """Print rows in the format that was asked for."""
    from asreported.views.listing import render_listing

    width, styled = screen()
    write_out(render_listing(columns, rows, format_, width=width, styled=styled, nothing=nothing), None)  # type: ignore[arg-type]
