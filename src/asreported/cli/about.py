"""`asreported schema` and `asreported completion`: what programs and shells need to know."""

from __future__ import annotations

import json

import click

from asreported.errors import InputError


@click.command(short_help="Print the JSON Schema of a record.")
def schema() -> None:
    """Print the JSON Schema (2020-12) of a record.

    \b
    Example:
      asreported schema > record.schema.json
    """
    from asreported.record.schema import record_schema

    click.echo(json.dumps(record_schema(), indent=2, ensure_ascii=False))


@click.command(short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes commands and options in a shell.

    \b
    Examples:
      asreported completion bash > ~/.local/share/bash-completion/completions/asreported
      asreported completion zsh > "${fpath[1]}/_asreported"
      asreported completion fish > ~/.config/fish/completions/asreported.fish
    """
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    if script is None:
        raise InputError(f"there is no completion for {shell}")
    click.echo(script(context.find_root().command, {}, "asreported", "_ASREPORTED_COMPLETE").source())
