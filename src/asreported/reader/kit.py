"""What a report is read with: a language's tables, an ontology's tables, a model. One value, made once, used for many.

kit = Kit(language=ENGLISH, ontology=PLOVER, model=Encoder())
record = read(report, kit)
"""

from __future__ import annotations

from dataclasses import dataclass

from asreported.language.base import Language
from asreported.model.analyst import Analyst
from asreported.ontology.base import Ontology


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """The language, the ontology and the model that reports are read with.

    knowledge  the digest of what a user has added to the names that the language knows; None without any
    """

    language: Language
    ontology: Ontology
    model: Analyst
    knowledge: str | None = None
