"""An ontology to look at: its types as a table, one type in full, and both as JSON values."""

from __future__ import annotations

from typing import Any

from asreported.ontology.base import EventType, Ontology
from asreported.ontology.cameo import CAMEO_CODES

_WORDS_SHOWN = 40


def render_types(ontology: Ontology) -> str:
    """One line a type."""
    rows = [("TYPE", "QUARTER", "SCORE", "CAMEO", "PLANNED", "MODES")]
    for kind in ontology.types.values():
        intent = ontology.planned.get(kind.name, kind.name)
        modes = ", ".join(mode.name for mode in kind.modes)
        code = ontology.codes.get((kind.name, None), "")
        rows.append((kind.name, kind.quad.replace("_", " "), _score(kind.score), code, intent, modes))
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    lines = ["  ".join([*(c.ljust(w) for c, w in zip(row, widths, strict=False)), row[5]]).rstrip() for row in rows]
    return "\n".join([*lines, f"{ontology.name}: {len(ontology.types)} types"]) + "\n"


def render_type(ontology: Ontology, kind: EventType) -> str:
    """All that the ontology knows of a type."""
    value = type_json(ontology, kind)
    lines = [kind.name]
    if kind.definition:
        lines.append(f"  {kind.definition}")
    lines.append(f"  {'quarter':<12} {kind.quad.replace('_', ' ')}")
    lines.append(f"  {'score':<12} {_score(kind.score) or 'none'}")
    lines.append(f"  {'recipient':<12} {'needed' if kind.recipient_required else 'not needed'}")
    lines.append(f"  {'CAMEO':<12} {_code(value['cameo'])}")
    lines.append(f"  {'planned':<12} exported as {value['planned_as']}, CAMEO {_code(value['intent'])}")
    lines.extend(_mode_line(mode) for mode in value["modes"])
    for part, words in value["words"].items():
        shown = ", ".join(words[:_WORDS_SHOWN]) + (
            f" and {len(words) - _WORDS_SHOWN} more" if len(words) > _WORDS_SHOWN else ""
        )
        lines.append(f"  {part:<12} {shown}")
    return "\n".join(lines) + "\n"


def ontology_json(ontology: Ontology) -> dict[str, Any]:
    """The ontology as one value."""
    return {
        "name": ontology.name,
        "types": [type_json(ontology, kind) for kind in ontology.types.values()],
        "contexts": dict(ontology.contexts),
        "sectors": dict(ontology.sectors),
    }


def type_json(ontology: Ontology, kind: EventType) -> dict[str, Any]:
    """A type with its modes, codes and words."""
    lexicon = ontology.lexicon
    parts = {"verbs": lexicon.verbs, "nouns": lexicon.nouns, "adjectives": lexicon.adjectives}
    words = {
        part: sorted(lemma for lemma, frames in table.items() if any(f.type == kind.name for f in frames))
        for part, table in parts.items()
    }
    return {
        "type": kind.name,
        "quad": kind.quad,
        "score": kind.score,
        "recipient_required": kind.recipient_required,
        "definition": kind.definition,
        "cameo": ontology.codes.get((kind.name, None)),
        "intent": ontology.intents.get(kind.name),
        "planned_as": ontology.planned.get(kind.name, kind.name),
        "modes": [{**mode._asdict(), "cameo": ontology.codes.get((kind.name, mode.name))} for mode in kind.modes],
        "words": {part: found for part, found in words.items() if found},
    }


def _mode_line(mode: dict[str, Any]) -> str:
    cells = (f"{mode['name']:<16}", f"{_score(mode['score']):>5}", f" {mode['cameo'] or '':<5}", mode["definition"])
    return f"  mode {' '.join(cells)}".rstrip()


def _code(code: str | None) -> str:
    return f"{code} ({CAMEO_CODES[code].meaning})" if code in CAMEO_CODES else "none"


def _score(score: float | None) -> str:
    return "" if score is None else f"{score:g}"
