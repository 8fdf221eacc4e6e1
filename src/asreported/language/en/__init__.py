"""English."""

from asreported.language.base import Language
from asreported.language.en.cues import CUES
from asreported.language.en.names import NAMES
from asreported.language.en.sections import SECTIONS
from asreported.language.en.status import STATUS
from asreported.language.en.times import TIMES

ENGLISH = Language(code="en", sections=SECTIONS, names=NAMES, times=TIMES, cues=CUES, status=STATUS)

__all__ = ["ENGLISH"]
