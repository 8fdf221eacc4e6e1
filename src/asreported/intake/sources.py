"""What a user names, as sources of reports: a path, `-`, a folder, a web address.

>>> [s.name for s in sources_of(["https://example.org/news/1", "-"])]
['https://example.org/news/1', '-']
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from asreported.errors import InputError
from asreported.intake.limits import PAGE_BYTES, TEXT_BYTES, check_size

# The files of a folder that are taken for reports. A file that is named itself is read whatever its name.
PAGES = frozenset({".html", ".htm", ".xhtml"})
REPORTS = frozenset({".txt", ".text", ".md"}) | PAGES

SourceKind = Literal["path", "stdin", "url"]


class Source(NamedTuple):
    """One place that a report comes from; `name` is what messages call it."""

    kind: SourceKind
    name: str


def source_of(argument: str | os.PathLike[str]) -> Source:
    """The source that one argument names, unlooked at."""
    name = os.fspath(argument)
    if name == "-":
        return Source("stdin", name)
    if name.lower().startswith(("http://", "https://")):
        return Source("url", name)
    if "://" in name[:12]:
        raise InputError(f"{name}: only http and https addresses can be fetched")
    return Source("path", name)


def sources_of(arguments: Iterable[str | os.PathLike[str]]) -> Iterator[Source]:
    """The sources that the arguments name, in order; a folder stands for its reports, sorted by path.

    A folder without reports or without access is an InputError; a missing file is one when it is read.
    """
    for argument in arguments:
        source = source_of(argument)
        if source.kind == "path" and _is_folder(source.name):
            yield from _reports_in(source.name)
        else:
            yield source


def bytes_of(source: Source) -> bytes:
    """The bytes of a path or of standard input. InputError when there are none or too many."""
    limit = PAGE_BYTES if source.kind == "stdin" or Path(source.name).suffix.lower() in PAGES else TEXT_BYTES
    if source.kind == "stdin":
        stream = getattr(sys.stdin, "buffer", None)
        if stream is None:
            raise InputError("standard input cannot be read as bytes; give a file")
        data: bytes = stream.read(limit + 1)
        shown = "standard input"
    else:
        data, shown = _file(source.name, limit), source.name
    check_size(shown, len(data), limit)
    if not data:
        raise InputError(f"{shown} is empty")
    return data


def _file(name: str, limit: int) -> bytes:
    path = Path(name)
    try:
        if path.is_dir():
            raise InputError(f"{name} is a folder; give a file in it")
        size = path.stat().st_size
        if size > limit:
            check_size(name, size, limit)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: no such file") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name!r} cannot be read: {reason}") from None


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _reports_in(folder: str) -> Iterator[Source]:
    def refuse(error: OSError) -> None:
        raise InputError(f"{error.filename or folder}: no permission to read this folder") from None

    found = False
    try:
        for top, folders, files in os.walk(folder, onerror=refuse):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            for file in sorted(files):
                if not file.startswith(".") and Path(file).suffix.lower() in REPORTS:
                    found = True
                    yield Source("path", str(Path(top) / file))
    except PermissionError:
        raise InputError(f"{folder}: no permission to read this folder") from None
    if not found:
        kinds = ", ".join(sorted(REPORTS))
        raise InputError(f"{folder}: no report in this folder (looked for {kinds}); name the files themselves")
