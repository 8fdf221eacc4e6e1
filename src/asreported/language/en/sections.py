"""English words for sections."""

from __future__ import annotations

from asreported.language.sections import SectionWords

SECTIONS = SectionWords()
