"""English words for names."""

from __future__ import annotations

from asreported.language.names import NameWords

NAMES = NameWords()
