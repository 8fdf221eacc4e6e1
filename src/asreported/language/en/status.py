"""English words for status."""

from __future__ import annotations

from asreported.language.status import StatusWords

STATUS = StatusWords()
