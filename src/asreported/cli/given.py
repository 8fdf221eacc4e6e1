"""What a command is given to read: a file or standard input, line by line, with what was read counted."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from asreported.cli.progress import Counted
from asreported.errors import InputError


@contextlib.contextmanager
def opened(name: str) -> Iterator[tuple[IO[bytes], int | None]]:
    """A file, or standard input for `-`, with its size in bytes where that is known. InputError when it cannot be read."""
    if name == "-":
        yield sys.stdin.buffer, None
        return
    with contextlib.ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(name).open("rb"))
        except OSError as error:
            raise InputError(f"{name} cannot be read: {error.strerror}") from None
        yield stream, os.fstat(stream.fileno()).st_size or None


def counted_lines(stream: IO[bytes], counted: Counted) -> Iterator[bytes]:
    """The lines, broken at line feeds alone: U+2028 and its kind may stand inside a JSON text."""
    for line in stream:
        counted.bytes += len(line)
        yield line.removesuffix(b"\n").removeprefix(b"\xef\xbb\xbf" if counted.bytes == len(line) else b"")


def heed_sigterm() -> None:
    """Being told to stop is an interruption like any other: what was done is kept."""
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt
