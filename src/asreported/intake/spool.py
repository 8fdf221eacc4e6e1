"""Records put aside in a file without a name, so that many can be looked at again, a few at a time.

with Spool() as spool:
    spool.put(record)
    spool.get(record.report.id) == record
"""

from __future__ import annotations

import tempfile
from types import TracebackType
from typing import NamedTuple

from asreported.record.record import Record
from asreported.record.wire import dumps, loads


class _Place(NamedTuple):
    start: int
    size: int  # bytes


class Spool:
    """Records by their reports' ids. The file is gone when the spool is closed."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        self._at: dict[str, _Place] = {}

    def put(self, record: Record) -> None:
        """Put a record aside; of two with one id the later is had back."""
        line = dumps(record).encode("utf-8", "surrogatepass")
        start = self._file.seek(0, 2)
        self._file.write(line)
        self._at[record.report.id] = _Place(start, len(line))

    def get(self, report: str) -> Record:
        """A record that was put aside. KeyError for a report that was not."""
        place = self._at[report]
        self._file.seek(place.start)
        return loads(self._file.read(place.size).decode("utf-8", "surrogatepass"))

    def __contains__(self, report: str) -> bool:
        return report in self._at

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
