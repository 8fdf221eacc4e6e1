"""What a report is read with: a language's tables, an ontology's tables, a parser. One value, made once, used for many.

kit = Kit(language=ENGLISH, ontology=PLOVER, parser=SpacySmall())
record = read(report, kit)
"""

from __future__ import annotations

from dataclasses import dataclass

from asreported.language.base import Language
from asreported.model.parser import Parser
from asreported.ontology.base import Ontology


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """The language, the ontology and the parser that reports are read with."""

    language: Language
    ontology: Ontology
    parser: Parser
