"""Writes the pages of the reference that the code knows best; a test keeps them as they would be written.

    make docs

README.md                      its block of output, from the example report
reference/record.schema.json   from the value classes
reference/notes.md             from the note codes
reference/command-line.md      from the commands' own help
reference/exports.md           its tables of columns, from the columns of the exports
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from asreported.record.note import CODES
from asreported.record.schema import record_schema
from asreported.views.flat_columns import TABLES
from asreported.views.gdelt_columns import COLUMNS as GDELT
from asreported.views.polecat_columns import OURS, POLECAT

ROOT = Path(__file__).parent.parent
README, REFERENCE = ROOT / "README.md", ROOT / "docs" / "reference"
# How many lines of the events the README shows.
SHOWN = 9
WIDTH = 100


def schema() -> str:
    """The JSON Schema of a record."""
    return json.dumps(record_schema(), indent=2, ensure_ascii=False) + "\n"


def notes() -> str:
    """The page of note codes."""
    rows = "\n".join(f"| `{code}` | {meaning} |" for code, meaning in sorted(CODES.items()))
    return f"""# Notes

What is odd in a report is said aloud, with its place and a message. A note is never an error: the report was read.
(This page is generated from `asreported/record/note.py` by `make docs`.)

| code | meaning |
|---|---|
{rows}
"""


def command_line() -> str:
    """The page of commands, each with its `--help`."""
    from asreported.cli import cli

    out = ["# The command line\n", "(This page is generated from the commands' own `--help` by `make docs`.)\n"]
    out += _helps(cli, "asreported", None)
    return "\n".join(out).rstrip() + "\n"


def _helps(command: click.Command, name: str, parent: click.Context | None) -> list[str]:
    settings = {"terminal_width": WIDTH, **command.context_settings}
    context = click.Context(command, parent=parent, info_name=name, **settings)
    out = [f"## {context.command_path}\n", f"```text\n{command.get_help(context).rstrip()}\n```\n"]
    for child in sorted(getattr(command, "commands", {})):
        sub = command.commands[child]  # type: ignore[attr-defined]
        if not sub.hidden:
            out += _helps(sub, child, context)
    return out


def exports() -> str:
    """The page of exports, with the tables of its columns made anew; the prose between them stays."""
    page = (REFERENCE / "exports.md").read_text(encoding="utf-8")
    for name, columns in (("polecat", POLECAT), ("ours", OURS), ("gdelt", GDELT)):
        rows = "".join(f"| {n} | {c.name} | {c.holds} | {c.empty or 'never'} |\n" for n, c in enumerate(columns, 1))
        before, mark, rest = page.partition(f"<!-- {name} -->\n")
        after = rest.partition(f"<!-- end of {name} -->")[2]
        head = "| | column | what a cell holds | when it is empty |\n|---|---|---|---|\n"
        page = f"{before}{mark}{head}{rows}<!-- end of {name} -->{after}"
    for name, flat in TABLES.items():
        rows = "".join(
            f"| {n} | {c.name} | {c.kind} | {c.holds} | {c.null or 'never'} |\n" for n, c in enumerate(flat, 1)
        )
        before, mark, rest = page.partition(f"<!-- flat {name} -->\n")
        after = rest.partition(f"<!-- end of flat {name} -->")[2]
        head = "| | column | type | what a cell holds | when it is null |\n|---|---|---|---|---|\n"
        page = f"{before}{mark}{head}{rows}<!-- end of flat {name} -->{after}"
    return page


PAGES = {"record.schema.json": schema, "notes.md": notes, "command-line.md": command_line, "exports.md": exports}


def readme() -> str:
    """README.md with the beginning of what `make read` prints."""
    from asreported.desk import read
    from asreported.views.text import render_text

    text = (ROOT / "examples" / "harbour-bridge.txt").read_text(encoding="utf-8")
    page = render_text(read(text, published="2024-03-13", outlet="Fjord Post"), width=80).split("\n")
    shown = "\n".join(page[: page.index("WHAT HAPPENED") + SHOWN])
    before, fence, after = README.read_text(encoding="utf-8").partition("```text\n")
    return before + fence + shown.rstrip() + "\n  …\n" + after[after.index("```") :]


def main() -> None:
    """Write the pages."""
    README.write_text(readme(), encoding="utf-8")
    print("written: README.md")
    for name, page in PAGES.items():
        (REFERENCE / name).write_text(page(), encoding="utf-8")
        print(f"written: docs/reference/{name}")


if __name__ == "__main__":
    main()
