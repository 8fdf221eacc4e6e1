"""An Ontology is a value: the kinds of events, their modes and scores, and the words that tell of them.

The reader knows no kind of event by name: it looks every word up in `Ontology.lexicon` and writes down what it finds.
Another ontology is another value of the same shape.

>>> from asreported.ontology.plover import PLOVER
>>> PLOVER.score_of("CONSULT", "visit"), PLOVER.cameo_of("CONSULT", "visit", "happened")
(4.0, '042')
>>> PLOVER.plover_of_cameo("0841")
Coding(type='RETREAT', mode='release', contexts=('legal',))
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from asreported.errors import RecordError
from asreported.ontology.notation import Lexicon


class Mode(NamedTuple):
    """A way in which an event of a type is done. `score` is on Goldstein's scale; None where none is published."""

    name: str
    score: float | None
    definition: str


class EventType(NamedTuple):
    """A type of event: its quarter (verbal or material, cooperation or conflict), score (None: it has none), and modes."""

    name: str
    quad: str
    score: float | None
    recipient_required: bool
    definition: str
    modes: tuple[Mode, ...]


class Coding(NamedTuple):
    """What another coding scheme's code means in this ontology; `type` is None where it has no such event."""

    type: str | None
    mode: str | None = None
    contexts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontology:
    """All tables of one ontology.

    name           what goes into a record's `made_by`
    types          by name;  contexts, sectors, supranational: code -> what it means
    cameo          CAMEO code -> coding (the longest known beginning of a code counts)
    codes          (type, mode) -> the CAMEO code that an event gets;  intents  the same for what is planned
    planned        type -> the type as which it is exported when it is only planned: a planned visit is an agreement
    content        (type, type of its content, or TYPE/mode) -> (type, mode): a REQUEST for a RETREAT is REQUEST yield
    recipients     type -> where the one stands to whom it is done: "obj", "dative" or prepositions, best first
    implied        contexts that a mode brings with it
    apart          modes that no event without a mode can be: "an attack" may have been a shelling, not an abduction
    lexicon        the words that tell of events
    """

    name: str
    types: Mapping[str, EventType]
    contexts: Mapping[str, str]
    sectors: Mapping[str, str]
    supranational: Mapping[str, str]
    cameo: Mapping[str, Coding]
    codes: Mapping[tuple[str, str | None], str]
    intents: Mapping[str, str]
    content: Mapping[tuple[str, str], tuple[str, str | None]]
    recipients: Mapping[str, tuple[str, ...]]
    implied: Mapping[tuple[str, str | None], tuple[str, ...]] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()
    planned: Mapping[str, str] = field(default_factory=dict)
    lexicon: Lexicon

    def __post_init__(self) -> None:
        for kind, mode in (*self.codes, *self.content.values(), *((c.type, c.mode) for c in self.cameo.values())):
            self._check(kind, mode, "a code")
        for pair in self.planned.items():
            for kind in pair:
                self._check(kind, None, "what is planned")
        for word, frames in (
            *self.lexicon.verbs.items(),
            *self.lexicon.nouns.items(),
            *self.lexicon.adjectives.items(),
        ):
            for frame in frames:
                self._check(frame.type, frame.mode, f"the trigger {word!r}")

    def _check(self, type: str | None, mode: str | None, what: str) -> None:
        if type is None:
            return
        if type not in self.types:
            raise RecordError(f"{what} names the type {type!r}, which {self.name} does not have")
        if mode is not None and all(m.name != mode for m in self.types[type].modes):
            raise RecordError(f"{what} names the mode {mode!r}, which {type} does not have")

    def score_of(self, type: str, mode: str | None = None) -> float | None:
        """The score of a type, or of its mode where that has one of its own."""
        known = self.types.get(type)
        if known is None:
            return None
        return next((m.score for m in known.modes if m.name == mode and m.score is not None), known.score)

    def cameo_of(self, type: str, mode: str | None, status: str) -> str | None:
        """The CAMEO code of an event; of what is planned, the code of the intent; None for what did not happen."""
        if status in ("happened", "ongoing"):
            return self.codes.get((type, mode)) or self.codes.get((type, None))
        return self.intents.get(type) if status == "planned" else None

    def exported_as(self, type: str, mode: str | None, status: str) -> tuple[str, str | None]:
        """The type and mode as which an event is exported: of what is planned, what has been done so far, in words."""
        if status == "planned" and type in self.planned:
            return self.planned[type], None
        return type, mode

    def plover_of_cameo(self, code: str) -> Coding | None:
        """What a CAMEO code means here; a code that is not in the table means what its beginning means."""
        for end in range(len(code), 1, -1):
            if code[:end] in self.cameo:
                return self.cameo[code[:end]]
        return None
