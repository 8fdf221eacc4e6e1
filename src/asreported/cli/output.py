"""Where output goes: the terminal as it is, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from asreported.errors import InputError

WIDTH = 80


class Screen(NamedTuple):
    """What the text view may use of standard output."""

    width: int
    styled: bool


def screen() -> Screen:
    """The terminal's width and whether it takes styles (`NO_COLOR` is heeded); 80 plain columns where there is none."""
    if not sys.stdout.isatty():
        columns = os.environ.get("COLUMNS", "")
        return Screen(int(columns) if columns.isdecimal() else WIDTH, False)
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Screen(shutil.get_terminal_size((WIDTH, 24)).columns, not plain)


def write_out(data: str | bytes, file: str | None) -> None:
    """Write to a file, or to standard output where `file` is None or `-`."""
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if file not in (None, "-"):
        with whole_file(Path(file)) as out:
            out.write(raw)
    elif isinstance(data, str):
        with contextlib.suppress(AttributeError):  # a terminal that lacks a sign gets a question mark for it
            sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
        sys.stdout.write(raw.decode("utf-8"))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()


@contextlib.contextmanager
def whole_file(path: Path, *, keep_part: bool = False) -> Iterator[IO[bytes]]:
    """A file that takes its name only when all is written. When it fails, `keep_part` leaves `NAME.part` behind."""
    # What is no plain file (/dev/stdout, a pipe) is written to as it is: it must not be replaced.
    if path.exists() and not path.is_file():
        if path.is_dir():
            raise InputError(f"{path} is a folder; name a file")
        with path.open("wb") as out:
            yield out
        return
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        if keep_part and temporary.stat().st_size:
            temporary.replace(part_of(path))
        else:
            temporary.unlink(missing_ok=True)
        raise


def part_of(path: Path) -> Path:
    """Where an interrupted output is left."""
    target = path.resolve()
    return target.with_name(target.name + ".part")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
