"""What kinds of events there are. An Ontology is a value; `plover/` fills one in."""

from asreported.ontology.base import Coding, EventType, Mode, Ontology
from asreported.ontology.notation import Frame, Lexicon, read_lexicon

__all__ = ["Coding", "EventType", "Frame", "Lexicon", "Mode", "Ontology", "read_lexicon"]
