from __future__ import annotations
from typing import NamedTuple
from asreported.record.span import Span
class Side(NamedTuple):
    report: str
    span: Span
    value: str
    chain: tuple[str, ...]
class Contradiction(NamedTuple):
    a: Side
    b: Side
    on: str
    happening: str | None
    by: str
def contradictions_of(*a): return ()
