"""English words for times."""

from __future__ import annotations

from asreported.language.times import TimeWords

TIMES = TimeWords()
