"""English words for cues."""

from __future__ import annotations

from asreported.language.cues import CueWords

CUES = CueWords()
