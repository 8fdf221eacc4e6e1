"""`asreported ontology`: the types of events that are looked for, and a check of a user's own."""

from __future__ import annotations

import json

import click

from asreported.cli.output import write_out
from asreported.errors import InputError

_OWN = "Show that of a folder of your own instead."


@click.group(short_help="Show the types of events, and check your own.")
def ontology() -> None:
    """Show the types of events that reports are read for, and check an ontology of your own.

    An ontology of your own is a folder with types.csv and words.txt; see docs/reference/ontology-folder.md.

    \b
    Examples:
      asreported ontology list
      asreported ontology show RETREAT
      asreported ontology check labour-disputes
      asreported read report.txt --ontology labour-disputes
    """


@ontology.command("list", short_help="List the types.")
@click.option("--ontology", "folder", metavar="FOLDER", help=_OWN)
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
def list_(folder: str | None, format_: str) -> None:
    """List the types with their quarter, score, CAMEO code, and what they are exported as when only planned.

    \b
    Examples:
      asreported ontology list
      asreported ontology list --ontology labour-disputes --format json
    """
    from asreported import desk
    from asreported.views.ontology import ontology_json, render_types

    known = desk.ontology_of(folder)
    write_out(_json(ontology_json(known)) if format_ == "json" else render_types(known), None)


@ontology.command(short_help="Show all that is known of a type.")
@click.argument("type", metavar="TYPE")
@click.option("--ontology", "folder", metavar="FOLDER", help=_OWN)
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
def show(type: str, folder: str | None, format_: str) -> None:
    """Show a type: its modes, scores, CAMEO codes, and the words that tell of it. Older names of PLOVER's are known too.

    \b
    Examples:
      asreported ontology show ASSAULT
      asreported ontology show DEMAND
      asreported ontology show STRIKE --ontology labour-disputes
    """
    from asreported import desk
    from asreported.views.ontology import render_type, type_json

    known = desk.ontology_of(folder)
    name = type.upper()
    names = [name] if name in known.types else desk.renamed(name) if folder is None else []
    if not names:
        raise InputError(f"{known.name} has no type {type!r}; it has {', '.join(known.types)}")
    kinds = [known.types[n] for n in names]
    if format_ == "json":
        values = [type_json(known, kind) for kind in kinds]
        write_out(_json(values[0] if len(values) == 1 else values), None)
        return
    note = f"{name} is an older name; today it is {' or '.join(names)}.\n\n" if names != [name] else ""
    write_out(note + "\n".join(render_type(known, kind) for kind in kinds), None)


@ontology.command(short_help="Check a folder of your own.")
@click.argument("folder", metavar="FOLDER")
def check(folder: str) -> int:
    """Check an ontology of your own, and name every fault with its file and line.

    \b
    Example:
      asreported ontology check labour-disputes

    \b
    Exit status: 0 when it can be used, 1 when not.
    """
    from asreported import desk

    own = desk.check_ontology(folder)
    for fault in own.faults:
        click.echo(str(fault), err=True)
    if own.ontology is None:
        noun = "fault" if len(own.faults) == 1 else "faults"
        raise InputError(f"{folder}: {len(own.faults)} {noun}; it cannot be used")
    lexicon = own.ontology.lexicon
    words = sum(len(table) for table in (lexicon.verbs, lexicon.nouns, lexicon.adjectives))
    write_out(f"{own.ontology.name}: {len(own.ontology.types)} types, {words} words; it can be used\n", None)
    return 0


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
