"""Every error that a caller of asreported may have to handle.

    AsreportedError
    ├── InputError       what was given cannot be read as a report (empty, binary, too large, wrong date ...)
    ├── RecordError      a value would break a law of the record, or JSON is no record (`path` says where)
    ├── ModelError       a model file is missing, damaged, or made for another version
    └── LedgerError      a ledger cannot be opened, written or found in order, or has nothing of that name

What is merely odd in the news is no error: it becomes a `Note` of the record.
A message says what is wrong, where, and what to do.
"""

from __future__ import annotations


class AsreportedError(Exception):
    """Any error that asreported raises on purpose."""


class InputError(AsreportedError):
    """What was given cannot be read as a report."""


class RecordError(AsreportedError, ValueError):
    """A value that breaks a law of the record, or JSON that is no record.

    `path` is a JSON path such as ``$.statements[3].cue`` where one is known.
    """

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.path = path


class ModelError(AsreportedError):
    """A model file is missing, damaged, or made for another version."""


class LedgerError(AsreportedError):
    """A ledger cannot be opened or written, is not in order, or has nothing of the name that was asked for."""
