"""Times: expressions of the text with their TIMEX3 value and EDTF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from asreported.errors import RecordError
from asreported.record.span import Span

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
TimeMod = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time expression.

    value       TIMEX3 value as TempEval-3 writes it (`2023-10-26`, `P2D`, `XXXX-WXX-4`); None when it has none
    edtf        ISO 8601-2 (EDTF); None for durations, sets and what is not resolved
    anchor      what a relative value rests on: "published", "updated", "dateline", a time's id, "context" or "none"
    candidates  EDTF strings that the constraints leave when they do not leave one
    """

    id: str
    start: int
    end: int
    type: TimeType
    value: str | None = None
    mod: TimeMod | None = None
    edtf: str | None = None
    anchor: str = "none"
    candidates: tuple[str, ...] = ()
    by: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            Span(self.start, self.end)  # raises
        if self.anchor not in ("none", "published", "updated", "dateline", "context") and self.anchor[:3] != "tm_":
            raise RecordError(f"a time's anchor must be named, not {self.anchor!r}")

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)
