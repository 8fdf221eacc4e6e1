"""A Language is a value: the word tables that the rules of the reader consult. One folder per language fills it in.

Another language is another folder: tables of words, and no rule of the reader changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from asreported.language.cues import CueWords
from asreported.language.names import NameWords
from asreported.language.sections import SectionWords
from asreported.language.status import StatusWords
from asreported.language.times import TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All the word tables of one language. `code` is ISO 639-1."""

    code: str
    sections: SectionWords
    names: NameWords
    times: TimeWords
    cues: CueWords
    status: StatusWords
