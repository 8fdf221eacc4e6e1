"""The words that the rules about cues consult, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWords:
    """Word tables."""
