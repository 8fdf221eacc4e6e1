"""`asreported search | who | log`: questions to the ledger."""

from __future__ import annotations

import click

from asreported.cli.ledger_options import answer, answer_format, open_ledger, which_ledger
from asreported.cli.options import day
from asreported.cli.output import screen, write_out
from asreported.errors import InputError


@click.command(short_help="Find statements, events and reports.")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@click.option("--who", metavar="NAME|ID", help="Somebody who speaks, is cited, acts or is acted upon.")
@click.option("--place", metavar="NAME|ID", help="Where it happened.")
@click.option("--kind", type=click.Choice(["statement", "event", "report"]), help="Only lines of this kind.")
@click.option(
    "--type",
    "type_",
    metavar="TYPE",
    help="An event's type, such as CONSULT; direct, indirect or mixed of a statement.",
)
@click.option(
    "--status",
    metavar="STATUS",
    help="happened, planned, denied ... of an event; said, denied, not_said of a statement.",
)
@click.option("--outlet", metavar="NAME", help="Only reports of this outlet.")
@click.option("--since", callback=day, metavar="DATE", help="Not before that day.")
@click.option("--until", callback=day, metavar="DATE", help="Not after that day.")
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, metavar="N", help="How many to show."
)
@click.option("--offset", type=click.IntRange(0), default=0, metavar="N", help="How many to pass over first.")
@answer_format
@which_ledger
@click.pass_context
def search(
    context: click.Context, words: tuple[str, ...], who: str | None, place: str | None, kind: str | None, type_: str | None,
    status: str | None, outlet: str | None, since: str | None, until: str | None, limit: int, offset: int, format_: str,
) -> int:  # fmt: skip
    """Find lines of the ledger by their words, by who has a part in them, and by facets.

    All words must be there; "a phrase", -without and begin* are understood. Without words the newest come first.

    \b
    Examples:
      asreported search ferry strike --kind statement
      asreported search '"no survivors" -drill' --since 2024-05-01
      asreported search --who "Ines Prado" --status planned
      asreported search --type ASSAULT --format csv > assaults.csv
    """
    from asreported.views.listing import Column

    if type_ is not None and type_.lower() not in ("direct", "indirect", "mixed"):
        type_ = type_.upper()
    with open_ledger(context) as ledger:
        found = ledger.search(
            " ".join(words), who=who, place=place, kind=kind, type=type_, status=status, outlet=outlet, since=since, until=until,
            offset=offset, limit=limit,
        )  # fmt: skip
    rows = [
        {"kind": h.kind, "type": h.type, "status": h.status, "day": h.first_day, "outlet": h.outlet,
         "words": _shortened(h.words) if format_ == "table" else h.words, "report": h.report, "line": h.line, "story": h.story}
        for h in found.hits
    ]  # fmt: skip
    whole = [
        Column(name, name.title())
        for name in ("day", "type", "status", "outlet", "words", "line", "kind", "report", "story")
    ]
    if format_ == "table" and rows:
        from asreported.views.hits import render_hits

        width, styled = screen()
        write_out(render_hits(rows, width=width, styled=styled), None)
    else:
        answer(whole, rows, format_, "Nothing is found.")
    if found.total > offset + len(rows):
        click.echo(f"asreported: {len(rows)} of {found.total:,} shown; --offset {offset + limit} goes on", err=True)
    return 0


def _shortened(words: str, most: int = 160) -> str:
    told = " ".join(words.split())
    return told if len(told) <= most else told[: most - 1].rstrip() + "…"


@click.command(short_help="Find a person, a body or a place across reports.")
@click.argument("name")
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=10, show_default=True, metavar="N", help="How many to show."
)
@answer_format
@which_ledger
@click.pass_context
def who(context: click.Context, name: str, limit: int, format_: str) -> int:
    """Find who goes by a name, in all its spellings, with what reports call them.

    \b
    Examples:
      asreported who Marzouk
      asreported who gl_8c1e55d0aa --format json
    """
    from asreported.views.listing import Column

    with open_ledger(context) as ledger:
        found = ledger.who(name, limit)
    rows = [
        {"id": b.id, "name": b.name, "type": b.type, "country": b.country, "names": [n for n in b.names if n != b.name],
         "roles": list(b.roles[:6]), "reports": b.reports, "members": [list(m) for m in b.members]}
        for b in found
    ]  # fmt: skip
    columns = [Column("id", "Id"), Column("name", "Name", True), Column("type", "Type"), Column("reports", "Reports"),
               Column("names", "Also", True), Column("roles", "Called", True)]  # fmt: skip
    answer(columns, rows, format_, f"Nobody in this ledger goes by the name {name}.")
    return 0


@click.command(short_help="What was done to the ledger, and by whom.")
@click.argument("subject", required=False, metavar="[REPORT]")
@click.option(
    "--limit", type=click.IntRange(1, 100_000), default=20, show_default=True, metavar="N", help="How many to show."
)
@answer_format
@which_ledger
@click.pass_context
def log(context: click.Context, subject: str | None, limit: int, format_: str) -> int:
    """Show the log, the newest entry first: what was added, judged, merged, undone.

    \b
    Examples:
      asreported log
      asreported log rp_0f2a77aa01bb23cc --format json
    """
    from asreported.views.listing import Column

    with open_ledger(context) as ledger:
        found = ledger.log(subject=subject, limit=limit)
    rows = [e._asdict() for e in found.entries]
    columns = [Column("seq", "No"), Column("at", "When"), Column("by", "By"), Column("action", "Did"),
               Column("subject", "To", True), Column("why", "Why", True)]  # fmt: skip
    whole = [*columns, Column("before", "Before"), Column("after", "After"), Column("digest", "Digest")]
    answer(columns if format_ == "table" else whole, rows, format_, "The log is empty.")
    return 0


def line_of(ledger_line: str) -> tuple[str, str]:
    """`REPORT/LINE` in its two parts."""
    report, slash, line = ledger_line.rpartition("/")
    if not slash or not report or not line:
        raise InputError(f"{ledger_line}: a line is named by its report and its id, such as rp_0f2a…/st_3f9a…")
    return report, line
