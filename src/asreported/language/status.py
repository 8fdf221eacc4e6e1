"""The words that the rules about status consult, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """Word tables."""
