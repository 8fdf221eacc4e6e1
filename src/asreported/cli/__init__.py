"""The command line: it parses, calls the desk, and prints a view. No logic of reading is here.

    asreported read report.txt --published 2024-05-01

Exit status: 0 fine; 1 a clear error; 2 usage; 3 some of several reports could not be read; 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from asreported import __version__
from asreported.cli import judge as judging
from asreported.cli.about import completion, schema
from asreported.cli.across import across
from asreported.cli.add import add
from asreported.cli.ask import log, search, who
from asreported.cli.batch import batch
from asreported.cli.care import backup, restore, seal, verify
from asreported.cli.explain import explain
from asreported.cli.export import export
from asreported.cli.kb import kb
from asreported.cli.ledger_options import which_ledger
from asreported.cli.ontology import ontology
from asreported.cli.read import read
from asreported.cli.serve import serve, user
from asreported.cli.stories import changes, compare, story, timeline
from asreported.errors import AsreportedError

INTERRUPTED, BROKEN_PIPE = 130, 141


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="asreported", message="%(prog)s %(version)s")
@which_ledger
@click.option("--debug", is_flag=True, help="Show where an unexpected error came from.")
def cli(debug: bool) -> None:
    """Read news reports and keep the record: who said what, who did what, when, and on whose word.

    \b
    Examples:
      asreported read report.txt --published 2024-05-01
      asreported read https://example.org/news/1 --format html -o record.html
      asreported batch reports.jsonl records.jsonl --jobs 2
      asreported explain st_3f report.txt
      asreported add reports/
      asreported search ferry --kind statement
    """


KEEPING = (
    add,
    search,
    who,
    story,
    timeline,
    compare,
    changes,
    log,
    judging.judge,
    judging.undo,
    verify,
    seal,
    backup,
    restore,
)
for command in (read, batch, across, export, explain, *KEEPING, ontology, kb, serve, user, schema, completion):
    cli.add_command(command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit status."""
    sys.exit(_status(list(sys.argv[1:] if arguments is None else arguments)))


def _status(arguments: list[str]) -> int:
    try:
        status = cli.main(args=arguments, prog_name="asreported", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("asreported: interrupted", err=True)
        return INTERRUPTED
    except AsreportedError as error:
        return _failed(str(error))
    except BrokenPipeError:
        # Whoever read our output has left; what Python still wants to flush goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except MemoryError:
        return _failed("not enough memory for this report")
    except Exception as error:
        return _surprised(error, debug="--debug" in arguments)


def _failed(message: str) -> int:
    click.echo(f"asreported: {' '.join(message.split())}", err=True)
    return 1


def _surprised(error: Exception, *, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exception(error)
    hint = "" if debug else "; run `asreported --debug …` for the details"
    return _failed(
        f"unexpected {type(error).__name__}: {error}. This is a bug of asreported {__version__}. "
        f"Please report it with the command and, if you may, the report{hint}."
    )
