"""`asreported judge | undo`: a person's word on the machine's reading."""

from __future__ import annotations

import json
from typing import Any

import click

from asreported.cli.ask import line_of
from asreported.cli.ledger_options import open_ledger, person, which_ledger, who_judges
from asreported.errors import InputError


@click.group(short_help="Accept, reject, correct; say who is who.")
def judge() -> None:
    """Say what you think of the machine's reading. It stays as it was; your word is laid over it, and is in the log.

    A line is named REPORT/LINE, as `asreported search --format json` shows them.

    \b
    Examples:
      asreported judge accept rp_0f2a77aa01bb23cc/st_3f9a1c02de
      asreported judge reject rp_0f2a77aa01bb23cc/ev_77b0aa10fe --why "a drill, no attack"
      asreported judge correct rp_0f2a77aa01bb23cc/st_3f9a1c02de speaker "Ines Prado"
      asreported judge merge gl_8c1e55d0aa gl_77aa01bb23
      asreported undo 17
    """


def _verdict(context: click.Context, line: str, verdict: str, by: str | None, why: str | None, **given: Any) -> int:
    report, id = line_of(line)
    with open_ledger(context) as ledger:
        entry = ledger.judge(report, id, verdict, by=person(by), why=why, **given)
    click.echo(f"{line}: {verdict}; entry {entry} of the log (asreported undo {entry} takes it back)")
    return 0


@judge.command(short_help="This line is right.")
@click.argument("line")
@who_judges
@which_ledger
@click.pass_context
def accept(context: click.Context, line: str, by: str | None, why: str | None) -> int:
    """Say that a line is right as it was read."""
    return _verdict(context, line, "accept", by, why)


@judge.command(short_help="This line is wrong.")
@click.argument("line")
@who_judges
@which_ledger
@click.pass_context
def reject(context: click.Context, line: str, by: str | None, why: str | None) -> int:
    """Say that a line should not be there: it is left out of what is searched and exported, and kept in the record."""
    return _verdict(context, line, "reject", by, why)


@judge.command(short_help="This field of a line is something else.")
@click.argument("line")
@click.argument("field")
@click.argument("value")
@who_judges
@which_ledger
@click.pass_context
def correct(context: click.Context, line: str, field: str, value: str, by: str | None, why: str | None) -> int:
    """Say what a field of a line should be.

    VALUE is JSON (null, true, [[10, 24]]) or a plain word. A speaker may be given by name.

    \b
    Examples:
      asreported judge correct rp_0f2a77aa01bb23cc/ev_77b0aa10fe status planned
      asreported judge correct rp_0f2a77aa01bb23cc/st_3f9a1c02de content "[[120, 188]]"
    """
    told: Any
    try:
        told = json.loads(value)
    except ValueError:
        told = value
    if field in ("speaker", "origin") and isinstance(told, str) and not told.startswith("en_"):
        told = {"name": told}
    return _verdict(context, line, "correct", by, why, field=field, value=told)


@judge.command(short_help="These two are one.")
@click.argument("one")
@click.argument("other")
@who_judges
@which_ledger
@click.pass_context
def merge(context: click.Context, one: str, other: str, by: str | None, why: str | None) -> int:
    """Say that two entities, named by their ids (`asreported who NAME`), are one."""
    with open_ledger(context) as ledger:
        entry = ledger.merge(one, other, by=person(by), why=why)
    click.echo(f"{one} and {other} are one; entry {entry} of the log (asreported undo {entry} takes it back)")
    return 0


@judge.command(short_help="A report means somebody else.")
@click.argument("entity")
@click.argument("member", metavar="REPORT/ENTITY")
@who_judges
@which_ledger
@click.pass_context
def split(context: click.Context, entity: str, member: str, by: str | None, why: str | None) -> int:
    """Say that what a report names is not that entity: it becomes one of its own, or joins another."""
    report, own = line_of(member)
    with open_ledger(context) as ledger:
        entry = ledger.split(entity, report, own, by=person(by), why=why)
    click.echo(f"{member} is not {entity}; entry {entry} of the log (asreported undo {entry} takes it back)")
    return 0


@judge.command(short_help="Leave a report out of everything.")
@click.argument("report")
@who_judges
@which_ledger
@click.pass_context
def withdraw(context: click.Context, report: str, by: str | None, why: str | None) -> int:
    """Take a report out of what is searched and compared. It stays in the ledger, and can be brought back by undo."""
    with open_ledger(context) as ledger:
        entry = ledger.withdraw(report, by=person(by), why=why)
    click.echo(f"{report} is withdrawn; entry {entry} of the log (asreported undo {entry} takes it back)")
    return 0


@click.command(short_help="Take back what an entry of the log did.")
@click.argument("entry", type=click.IntRange(1), required=False)
@click.option("--by", metavar="NAME", help="Who takes it back; your user name by default.")
@which_ledger
@click.pass_context
def undo(context: click.Context, entry: int | None, by: str | None) -> int:
    """Take back a judgement, a merge, a split, or a report that was added; or the taking back itself.

    Without a number it takes back the newest entry that you made and did not take back yet.

    \b
    Examples:
      asreported undo
      asreported undo 17
    """
    name = person(by)
    with open_ledger(context) as ledger:
        number = entry if entry is not None else ledger.last_by(name)
        if number is None:
            raise InputError(f"nothing in this ledger is {name}'s to take back; `asreported log` shows the entries")
        made = ledger.undo(number, by=name)
    click.echo(f"entry {number} is undone; entry {made} of the log (asreported undo {made} does it again)")
    return 0
