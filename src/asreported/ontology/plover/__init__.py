"""PLOVER as tables: types and modes, contexts and actor codes, CAMEO's codes, and the English words that tell of events.

The types, modes, contexts, sectors and scores follow the manual of September 2021; all wording is our own.
"""

from __future__ import annotations

from asreported.ontology.base import Ontology
from asreported.ontology.notation import read_lexicon
from asreported.ontology.plover import english_conflict, english_cooperation, english_retreat
from asreported.ontology.plover.codes import CAMEO, CODES, CONTEXTS, INTENTS, PLANNED, SECTORS, SUPRANATIONAL
from asreported.ontology.plover.english_words import ACCIDENTS, ACTORS, HARMS, INSTRUMENTS, OFF_TOPIC, TOPICS
from asreported.ontology.plover.event_types import TYPES

_HELP = ("AID", "COOPERATE", "SUPPORT")
_EASE = ("RETREAT", "CONCEDE")

# What an act of words is about gives it its mode, and sometimes its type: a vow to help is no threat.
CONTENT: dict[tuple[str, str], tuple[str, str | None]] = {
    **{("REQUEST", t): ("REQUEST", "assist") for t in _HELP},
    **{("REQUEST", t): ("REQUEST", "yield") for t in _EASE},
    ("REQUEST", "RETREAT/resign"): ("REQUEST", "change"),
    ("REJECT", "RETREAT/resign"): ("REJECT", "change"),
    ("REQUEST", "CONSULT"): ("REQUEST", "meet"),
    **{("REJECT", t): ("REJECT", "assist") for t in _HELP},
    **{("REJECT", t): ("REJECT", "yield") for t in _EASE},
    ("REJECT", "CONSULT"): ("REJECT", "meet"),
    ("THREATEN", "ASSAULT"): ("THREATEN", "violence"),
    ("THREATEN", "MOBILIZE"): ("THREATEN", "violence"),
    ("THREATEN", "COERCE"): ("THREATEN", "restrict"),
    ("THREATEN", "SANCTION"): ("THREATEN", "relations"),
    ("THREATEN", "SANCTION/expel"): ("THREATEN", "expel"),
    ("THREATEN", "COERCE/deport"): ("THREATEN", "expel"),
    ("THREATEN", "COERCE/arrest"): ("THREATEN", "arrest"),
    ("THREATEN", "REJECT"): ("THREATEN", "relations"),
    **{("THREATEN", t): ("AGREE", None) for t in ("CONSULT", "AGREE", *_HELP, *_EASE)},
}

# Where the one stands to whom it is done, best first.
RECIPIENTS = {
    "AGREE": ("dative", "with", "to"),
    "CONSULT": ("obj", "with", "to", "between"),
    "SUPPORT": ("obj", "for", "to", "with", "from"),
    "CONCEDE": ("obj", "to", "for", "in", "on"),
    "COOPERATE": ("with", "to", "obj"),
    "AID": ("dative", "to", "for", "obj", "among", "in"),
    "RETREAT": ("obj", "from", "to", "of", "on"),
    "REQUEST": ("obj", "on", "to", "from", "with"),
    "ACCUSE": ("obj", "against", "over", "of", "into", "at", "for", "on"),
    "REJECT": ("obj", "from", "to", "with", "by", "of"),
    "THREATEN": ("obj", "against", "to", "with", "on"),
    "PROTEST": ("against", "obj", "at", "over", "with"),
    "SANCTION": ("obj", "on", "against", "to", "with", "from", "of"),
    "MOBILIZE": ("against", "to", "into", "in", "on", "near", "along"),
    "COERCE": ("obj", "on", "against", "of", "in", "to"),
    "ASSAULT": ("obj", "on", "against", "at", "of", "with", "into", "inside", "in"),
}

IMPLIED: dict[tuple[str, str | None], tuple[str, ...]] = {
    ("CONSULT", "visit"): ("diplomatic",),
    ("ASSAULT", "heavy-weapons"): ("military",),
    ("ASSAULT", "unconventional"): ("cbrn",),
    ("ASSAULT", "suicide-attack"): ("terrorism",),
    ("COERCE", "cyber"): ("cyber",),
    ("COERCE", "arrest"): ("legal",),
    ("SANCTION", "convict"): ("legal",),
    ("ACCUSE", "allege"): ("legal",),
}

# An attack may be a shelling; an abduction, a visit or a curfew is a thing of its own.
_WEAPONS = frozenset(
    {"primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "unconventional"}
) | {"targeted"}
APART = frozenset(m.name for t in TYPES.values() for m in t.modes if t.name != "ASSAULT" or m.name not in _WEAPONS)

PLOVER = Ontology(
    name="plover-2021-09",
    types=TYPES,
    contexts=CONTEXTS,
    sectors=SECTORS,
    supranational=SUPRANATIONAL,
    cameo=CAMEO,
    codes=CODES,
    intents=INTENTS,
    planned=PLANNED,
    content=CONTENT,
    recipients=RECIPIENTS,
    implied=IMPLIED,
    apart=APART,
    lexicon=read_lexicon(
        english_cooperation.TABLE,
        english_retreat.TABLE,
        english_conflict.TABLE,
        instruments=INSTRUMENTS,
        topics=TOPICS,
        actors=ACTORS,
        off_topic=OFF_TOPIC,
        harms=HARMS,
        accidents=ACCIDENTS,
    ),
)

__all__ = ["PLOVER"]
