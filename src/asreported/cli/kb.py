"""`asreported kb`: what is known of news media and other bodies, and a user's own rows."""

from __future__ import annotations

import click

from asreported.cli.output import write_out
from asreported.errors import InputError
from asreported.kb.entry import KINDS


@click.group(short_help="Show what is known of news media, and add your own.")
def kb() -> None:
    """Show what is known of news media and other bodies, and add rows of your own.

    Your rows are kept in your data folder (ASREPORTED_KB may name another); `asreported read` uses them from then on.

    \b
    Examples:
      asreported kb show Xinhua
      asreported kb list --kind state-run --country RUS
      asreported kb import my-outlets.csv
      asreported kb remove my-outlets.csv
    """


@kb.command("list", short_help="List the entries.")
@click.option("--kind", type=click.Choice(KINDS), metavar="KIND", help=f"Who keeps it: {', '.join(KINDS)}.")
@click.option("--country", metavar="CODE", help="ISO 3166-1, such as NOR or NO.")
@click.option("--own", is_flag=True, help="Only your own rows.")
@click.option("--format", "format_", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True,
              help="csv can be imported again.")  # fmt: skip
def list_(kind: str | None, country: str | None, own: bool, format_: str) -> None:
    """List the entries, your own first.

    \b
    Examples:
      asreported kb list --country KEN
      asreported kb list --kind state-run --format csv > state-run.csv
      asreported kb list --own
    """
    from asreported import desk
    from asreported.kb.countries import ALPHA3, alpha3_of
    from asreported.views import knowledge as views

    code = alpha3_of(country) if country else None
    if code is not None and code not in ALPHA3:
        raise click.UsageError(f"--country: {country!r} is no country; give ISO 3166-1, such as NOR or NO")
    known = desk.knowledge()
    entries = [
        entry
        for entry in known
        if kind in (None, entry.kind) and code in (None, entry.country) and (not own or entry in known.own)
    ]
    render = {"table": views.render_table, "json": views.render_json, "csv": views.render_csv}[format_]
    write_out(render(entries), None)


@kb.command(short_help="Show all that is known of one.")
@click.argument("name", metavar="NAME | DOMAIN")
def show(name: str) -> None:
    """Show all that is known of a name, an alias or a domain, or where a city lies.

    \b
    Examples:
      asreported kb show "RIA Novosti"
      asreported kb show bbc.co.uk
      asreported kb show Kharkiv
    """
    from asreported import desk
    from asreported.kb import load_places
    from asreported.views.knowledge import render_entry, render_place

    known = desk.knowledge()
    by_domain = known.of_domain(name)
    found = known.find(name) or ((by_domain,) if by_domain else ())
    places = load_places().find(name)
    if not found and not places:
        raise InputError(f"nothing is known of {name!r}; `asreported kb list` shows what is")
    entries = [render_entry(entry, own=entry in known.own) for entry in found]
    write_out("\n".join([*entries, *map(render_place, places)]), None)


@kb.command("import", short_help="Add rows of your own.")
@click.argument("file", metavar="FILE")
def import_(file: str) -> None:
    """Add the rows of FILE: CSV with a heading, or FollowTheMoney entities as JSON lines.

    Only the column `name` must be there. Importing a file again replaces what it brought before. When one row is bad
    its line is named and nothing is imported.

    \b
    Examples:
      asreported kb import my-outlets.csv
      asreported kb import entities.ftm.json
    """
    from asreported import desk

    done = desk.import_knowledge(file)
    click.echo(
        f"{done.rows:,} {'row' if done.rows == 1 else 'rows'} in {done.table.name}: "
        f"{done.new:,} new, {done.changed:,} changed, {done.gone:,} gone"
    )
    for schema, number in sorted(done.passed.items()):
        click.echo(f"passed over: {number:,} of the schema {schema}", err=True)


@kb.command(short_help="Take an imported file, or one of your entries, away.")
@click.argument("name", metavar="NAME | FILE")
def remove(name: str) -> None:
    """Take away what an imported FILE brought, or the one entry of yours called NAME.

    \b
    Examples:
      asreported kb remove my-outlets.csv
      asreported kb remove "Fjord Post"
    """
    from asreported import desk

    table, rows = desk.remove_knowledge(name)
    click.echo(f"{rows:,} {'row' if rows == 1 else 'rows'} of {table} taken away")
