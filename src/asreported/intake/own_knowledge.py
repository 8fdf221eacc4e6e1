"""A user's own knowledge: rows imported from CSV or FollowTheMoney, kept as tables in a folder of the user's.

One imported file is one table there, `NAME.csv`, so that importing it again replaces it and nothing else. A table is
written to a temporary file and takes its name when it is whole; a file with one bad row changes nothing.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from asreported.errors import InputError
from asreported.folders import data_folder
from asreported.intake.limits import TEXT_BYTES, check_size
from asreported.kb import Entry, Fault, entries_of_csv
from asreported.views.knowledge import render_csv

VARIABLE = "ASREPORTED_KB"
SHOWN_FAULTS = 10


class Imported(NamedTuple):
    """What an import did: rows in the file, and how many of them are new, changed, and gone since the last import.

    passed  FollowTheMoney schemata that were passed over, with their numbers
    """

    table: Path
    rows: int
    new: int
    changed: int
    gone: int
    passed: Counter[str]


def own_folder() -> Path:
    """Where the tables are: `$ASREPORTED_KB`, else `kb` in the user's data folder. It need not exist."""
    given = os.environ.get(VARIABLE)
    if given:
        return Path(given).expanduser()
    return data_folder() / "kb"


def own_tables() -> dict[Path, list[Entry]]:
    """The tables in the folder and their rows, in the order of their names. InputError when one is damaged."""
    folder = own_folder()
    try:
        paths = sorted(p for p in folder.iterdir() if p.suffix == ".csv" and not p.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise InputError(f"{folder} cannot be read: {error.strerror}") from None
    out = {}
    for path in paths:
        entries, faults = entries_of_csv(_text(path))
        if faults:
            raise InputError(f"{path}: {_told(faults)}; mend it, or take it away: asreported kb remove {path.name}")
        out[path] = entries
    return out


def own_entries() -> tuple[Entry, ...]:
    """All rows of the user's own."""
    return tuple(entry for entries in own_tables().values() for entry in entries)


def import_file(file: str | os.PathLike[str]) -> Imported:
    """Import a file, in place of what an earlier import of the same file name brought. InputError changes nothing."""
    path = Path(file)
    entries, passed = _read(path)
    folder = own_folder()
    kept = path.name.lstrip(".")  # a table whose name begins with a dot would be passed over
    table = folder / (kept if kept.endswith(".csv") else f"{kept}.csv")
    tables = own_tables()
    others = {form.casefold(): (p, e) for p, es in tables.items() if p != table for e in es for form in e.forms}
    for entry in entries:
        for form in entry.forms:
            other = others.get(form.casefold())
            if other and other[1] != entry:
                raise InputError(
                    f"{path}: {form!r} stands in {other[0].name} already, with other facts; take that away first "
                    f"(asreported kb remove {other[0].name}) or leave it out here; nothing was imported"
                )
    before = {e.name: e for e in tables.get(table, [])}
    _write(table, entries)
    return Imported(
        table=table,
        rows=len(entries),
        new=sum(e.name not in before for e in entries),
        changed=sum(e.name in before and before[e.name] != e for e in entries),
        gone=len(before.keys() - {e.name for e in entries}),
        passed=passed,
    )


def remove(name: str) -> tuple[str, int]:
    """Take an imported file, or one of the user's own entries, away; the table's name and how many rows went."""
    folder = own_folder()
    for table in (folder / Path(name).name, folder / f"{Path(name).name}.csv"):
        if table.suffix == ".csv" and table.is_file():
            entries, _ = entries_of_csv(_text(table))
            table.unlink()
            return table.name, len(entries)
    wanted = " ".join(name.split()).casefold()
    for table, entries in own_tables().items():
        left = [e for e in entries if wanted not in {f.casefold() for f in (e.name, *e.aliases, *e.ambiguous)}]
        if len(left) < len(entries):
            if left:
                _write(table, left)
            else:
                table.unlink()
            return table.name, len(entries) - len(left)
    tables = ", ".join(p.name for p in own_tables())
    raise InputError(
        f"nothing of yours is called {name!r}; " + (f"your tables: {tables}" if tables else "you have imported nothing")
    )


def _read(path: Path) -> tuple[list[Entry], Counter[str]]:
    from asreported.kb.ftm import entries_of_ftm

    text = _text(path)
    passed: Counter[str] = Counter()
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        entries, faults, passed = entries_of_ftm(text)
    else:
        entries, faults = entries_of_csv(text)
    if faults:
        raise InputError(f"{path}: {_told(faults)}; nothing was imported")
    if not entries:
        other = ", ".join(sorted(passed))
        raise InputError(f"{path}: no row to import" + (f", only {other}" if other else ""))
    entries = list(dict.fromkeys(entries))
    seen: dict[str, Entry] = {}
    for entry in entries:
        for form in {f.casefold() for f in entry.forms}:
            if form in seen:
                raise InputError(
                    f"{path}: {entry.name!r} and {seen[form].name!r} are both called {form!r}; "
                    "put the form into the column 'ambiguous' of one; nothing was imported"
                )
            seen[form] = entry
    return entries, passed


def _told(faults: Iterable[Fault]) -> str:
    told = [f"line {line}: {message}" for line, message in faults]
    more = len(told) - SHOWN_FAULTS
    return "; ".join(told[:SHOWN_FAULTS]) + (f"; and {more} more" if more > 0 else "")


def _text(path: Path) -> str:
    try:
        check_size(str(path), path.stat().st_size, TEXT_BYTES, "rows")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start + 1}; save it as UTF-8") from None
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from None


def _write(table: Path, entries: Iterable[Entry]) -> None:
    with _whole(table) as path:
        path.write_text(render_csv(entries), encoding="utf-8")


@contextlib.contextmanager
def _whole(table: Path) -> Iterator[Path]:
    """A temporary file beside the table, which takes its name when the block ends well."""
    try:
        table.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".import.", suffix=".tmp", dir=table.parent)
    except OSError as error:
        raise InputError(f"{table.parent} cannot be written: {error.strerror}; {VARIABLE} may name a folder") from None
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.replace(table)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
