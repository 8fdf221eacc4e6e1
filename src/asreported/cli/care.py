"""`asreported verify | seal | backup | restore`: care of the ledger."""

from __future__ import annotations

from pathlib import Path

import click

from asreported.cli.ledger_options import answer, answer_format, open_ledger, person, where_of, which_ledger

DAMAGED = 1


@click.command(short_help="Is everything still what was kept?")
@answer_format
@which_ledger
@click.pass_context
def verify(context: click.Context, format_: str) -> int:
    """Recompute the log's chain, the hashes of all bytes and records, and whether every span still holds its words.

    Names what was changed, where. Says nothing was found when all is in order.

    \b
    Exit status: 0 when all is in order, 1 when something is not.
    """
    from asreported.views.listing import Column

    with open_ledger(context) as ledger:
        faults = ledger.verify()
        entries = ledger.log(limit=1)
        reports = ledger.reports(limit=1, withdrawn=True).total
    rows = [fault._asdict() for fault in faults]
    good = f"All is in order: {reports:,} reports, {entries.total:,} entries of the log"
    if entries.entries:
        good += f", the last with the digest {entries.entries[0].digest}"
    answer([Column("where", "Where"), Column("what", "What is wrong", True)], rows, format_, good + ".")
    if faults:
        click.echo(f"asreported: {len(faults):,} faults; what is not named is in order", err=True)
    return DAMAGED if faults else 0


@click.command(short_help="Sign the log's head.")
@click.argument("key", metavar="KEY.pem")
@click.option("--by", metavar="NAME", help="Who seals it; your user name by default.")
@which_ledger
@click.pass_context
def seal(context: click.Context, key: str, by: str | None) -> int:
    """Sign the log's head with an Ed25519 key, which is made when the file is not there.

    Whoever has the public key can later tell that nothing in the log before the seal was changed.

    \b
    Examples:
      asreported seal newsroom.pem
    """
    with open_ledger(context) as ledger:
        made = ledger.seal(Path(key), by=person(by))
    click.echo(
        f"sealed entry {made.seq}\ndigest     {made.digest}\npublic key {made.public_key}\nsignature  {made.signature}"
    )
    return 0


@click.command(short_help="Copy the ledger into a file.")
@click.argument("target", metavar="FILE")
@which_ledger
@click.pass_context
def backup(context: click.Context, target: str) -> int:
    """Copy the ledger as it stands into a new file, while others go on using it.

    \b
    Examples:
      asreported backup friday.ledger
    """
    with open_ledger(context) as ledger:
        size = ledger.backup(Path(target))
    click.echo(f"{target}: {size:,} bytes")
    return 0


@click.command(short_help="Take a backup back.")
@click.argument("source", metavar="BACKUP")
@click.confirmation_option(
    prompt="This puts the backup in the ledger's place (the ledger is kept as NAME.before). Go on?"
)
@which_ledger
@click.pass_context
def restore(context: click.Context, source: str) -> int:
    """Put a backup into the ledger's place, when the backup is in order. The ledger is kept beside it as NAME.before.

    \b
    Examples:
      asreported restore friday.ledger --yes
    """
    from asreported.ledger import Ledger

    where = where_of(context)
    many = Ledger.restore(Path(source), where)
    click.echo(f"{where}: {many:,} reports")
    return 0
