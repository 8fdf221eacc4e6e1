"""`asreported serve`: the reading room; `asreported user`: who may come in."""

from __future__ import annotations

import ipaddress
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from asreported.cli.ledger_options import where_of, which_ledger
from asreported.errors import InputError

if TYPE_CHECKING:
    import uvicorn

# Longer than browsers' and proxies' own patience: who asks again on an open connection must not find it just closed.
KEPT_ALIVE_SECONDS = 75


@click.command(short_help="Open the reading room: a ledger in the browser.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, metavar="N",
              help="0 takes any that is free.")  # fmt: skip
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST",
              help="Where to listen. Beyond this machine only with accounts.")  # fmt: skip
@click.option("--accounts", "accounts_path", metavar="FILE", help="Let in only who has an account in FILE.")
@which_ledger
@click.pass_context
def serve(context: click.Context, port: int, host: str, accounts_path: str | None) -> int:
    """Open the reading room: read reports with their records, search, correct, undo, in a browser.

    On this machine alone nobody is asked who they are. To let others in, make accounts first and name them; put a server
    with TLS in front of it.

    \b
    Examples:
      asreported serve
      asreported serve --ledger news.ledger --port 8080
      asreported user add ada --role editor --accounts news.accounts
      asreported serve --host 0.0.0.0 --accounts news.accounts

    \b
    Exit status: 0 when it is stopped, 1 when it cannot start.
    """
    import uvicorn

    from asreported.ledger import Ledger
    from asreported.web.accounts import Accounts
    from asreported.web.app import create_app
    from asreported.web.settings import Settings

    accounts = Accounts.open(_there(accounts_path)) if accounts_path else None
    if accounts is None and not is_loopback(host):
        raise InputError(
            f"{host} would let others in without asking who they are; make accounts (asreported user add NAME --accounts FILE) "
            "and name them: --accounts FILE"
        )
    if accounts is not None and not accounts.users():
        raise InputError(f"{accounts_path} holds no user yet: asreported user add NAME --accounts {accounts_path}")
    where = where_of(context)
    with Ledger.open(where):  # what is wrong with it is said before anything is served
        pass
    app = create_app(lambda: Ledger.open(where), Settings(accounts=accounts))
    config = uvicorn.Config(
        app, host=host, port=port, log_level="warning", access_log=False, server_header=False, proxy_headers=accounts is not None, forwarded_allow_ips="127.0.0.1,::1",
        timeout_graceful_shutdown=5, timeout_keep_alive=KEPT_ALIVE_SECONDS,
    )  # fmt: skip
    return _run(uvicorn.Server(config), host)


def _run(server: uvicorn.Server, host: str) -> int:
    """Serve until it is stopped; the address is told once it answers."""
    import socket

    config = server.config
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host.strip("[]"), config.port))
            listening.listen(128)
        except OSError as error:
            raise InputError(f"{host} port {config.port} cannot be listened at: {error.strerror or error}") from None
        port = listening.getsockname()[1]
        shown = f"[{host.strip('[]')}]" if ":" in host else host
        click.echo(f"asreported: the reading room is open at http://{shown}:{port}/ (Ctrl-C closes it)", err=True)
        server.run(sockets=[listening])
    return 0 if server.started else 1


def is_loopback(host: str) -> bool:
    """Is it a name of this machine that no other can reach?"""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _there(path: str) -> str:
    if not Path(path).expanduser().is_file():
        raise InputError(f"{path}: there are no accounts yet; asreported user add NAME --accounts {path}")
    return path


@click.group(short_help="Who may come into the reading room.")
def user() -> None:
    """Who may come into the reading room, and what their role allows.

    A reader reads and searches, an editor also adds and corrects, an admin also sees who did what as whom.
    """


_accounts = click.option("--accounts", "accounts_path", required=True, metavar="FILE", help="The file of accounts.")


@user.command()
@click.argument("name")
@click.option("--role", type=click.Choice(["reader", "editor", "admin"]), default="reader", show_default=True)
@_accounts
def add(name: str, role: str, accounts_path: str) -> None:
    """Add a user; the password is asked for, or read from standard input."""
    from asreported.web.accounts import Accounts

    if sys.stdin.isatty():
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    Accounts.open(accounts_path).add(name, password, role)  # type: ignore[arg-type]
    click.echo(f"asreported: {name} may come in, as {role}", err=True)


@user.command()
@click.argument("name")
@_accounts
def remove(name: str, accounts_path: str) -> None:
    """Take a user away; sessions and tokens end at once."""
    from asreported.web.accounts import Accounts

    Accounts.open(_there(accounts_path)).remove(name)
    click.echo(f"asreported: {name} is out", err=True)


@user.command("list")
@_accounts
def list_users(accounts_path: str) -> None:
    """Show who may come in."""
    from asreported.web.accounts import Accounts

    accounts = Accounts.open(_there(accounts_path))
    for who in accounts.users():
        tokens = ", ".join(accounts.tokens(who.name))
        click.echo(f"{who.name}\t{who.role}" + (f"\ttokens: {tokens}" if tokens else ""))


@user.command()
@click.argument("name")
@click.argument("label")
@click.option("--revoke", is_flag=True, help="Take it back instead.")
@_accounts
def token(name: str, label: str, revoke: bool, accounts_path: str) -> None:
    """Make an API token of a user, shown this once."""
    from asreported.web.accounts import Accounts

    accounts = Accounts.open(_there(accounts_path))
    if revoke:
        accounts.take_token(name, label)
        click.echo(f"asreported: the token {label} of {name} is taken back", err=True)
    else:
        click.echo(accounts.give_token(name, label))
