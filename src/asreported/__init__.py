"""asreported reads news reports and keeps the record: who said what, who did what, and on whose word.

    import asreported

    record = asreported.read("The ferry will sail again, the minister said on Friday.", published="2024-05-03")
    for statement in record.statements:
        print(statement.source, statement.cue, statement.content, statement.chain)

`Ledger` keeps reports with their records, to search and to compare; `times` finds the dates and times alone, without a model; `Reader` reads many reports; every error that a caller must
handle is an `AsreportedError`.
Names are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from asreported.version import __version__

if TYPE_CHECKING:
    from asreported.desk import Reader, read, times
    from asreported.errors import AsreportedError, InputError
    from asreported.ledger import Ledger
    from asreported.record import Record, Report


__all__ = ["AsreportedError", "InputError", "Ledger", "Reader", "Record", "Report", "__version__", "read", "times"]

_HOMES = {
    "AsreportedError": "asreported.errors",
    "InputError": "asreported.errors",
    "Ledger": "asreported.ledger",
    "Reader": "asreported.desk",
    "Record": "asreported.record",
    "Report": "asreported.record",
    "read": "asreported.desk",
    "times": "asreported.desk",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'asreported' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
