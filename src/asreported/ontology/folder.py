"""A user's own ontology, out of the texts of a few small tables. The core opens no file: `intake` brings the texts.

    types.csv      needed    type, quad, score, recipient, recipients, planned_as, cameo, intent, definition
    words.txt      needed    the words that tell of events, in the notation of `notation`
    modes.csv                type, mode, score, cameo, definition
    contexts.csv             context, words, definition
    content.csv              act, about, type, mode
    actors.txt               further nouns that name somebody who can act

>>> own = read_folder("picnics", {
...     "types.csv": "type,quad,score\\nPICNIC,material cooperation,3\\n",
...     "words.txt": "PICNIC - verb | picnic\\n",
... })
>>> own.ontology.name, list(own.ontology.types), own.faults
('picnics sha256:bc1225560d927fa8', ['PICNIC'], ())
>>> read_folder("x", {"types.csv": "type,quad\\nPICNIC,sunny\\n", "words.txt": ""}).faults[0].line
2
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from asreported.errors import RecordError
from asreported.ontology.base import Coding, EventType, Mode, Ontology
from asreported.ontology.cameo import CAMEO_CODES, QUAD_NAMES
from asreported.ontology.notation import head_of, lines_of, read_lexicon
from asreported.ontology.plover.codes import SECTORS, SUPRANATIONAL
from asreported.ontology.plover.english_words import ACTORS, OFF_TOPIC
from asreported.ontology.tables import Fault, Row, rows_of

TYPE_COLUMNS = ("type", "quad", "score", "recipient", "recipients", "planned_as", "cameo", "intent", "definition")
MODE_COLUMNS = ("type", "mode", "score", "cameo", "definition")
CONTEXT_COLUMNS = ("context", "words", "definition")
CONTENT_COLUMNS = ("act", "about", "type", "mode")
NEEDED = ("types.csv", "words.txt")
FILES = (*NEEDED, "modes.csv", "contexts.csv", "content.csv", "actors.txt")
# Names that mean something else: no event at all, and the rows of statements in exports.
_TAKEN = frozenset({"NONE", "STATEMENT"})
_TYPE, _MODE, _WORD = re.compile(r"[A-Z][A-Z0-9_]*"), re.compile(r"[a-z][a-z0-9_-]*"), re.compile(r"[a-z][a-z'-]*")
_PLACE, _SCORE = re.compile(r"[a-z]+"), re.compile(r"[+-]?[0-9]{1,2}(\.[0-9]+)?")
_QUADS = tuple(quad.replace("_", " ") for quad in QUAD_NAMES.values())


class Own(NamedTuple):
    """What became of a folder: the ontology, or None and why."""

    ontology: Ontology | None
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Draft:
    """What has been read so far; only what passed its checks."""

    types: dict[str, EventType] = field(default_factory=dict)
    recipients: dict[str, tuple[str, ...]] = field(default_factory=dict)
    planned: dict[str, str] = field(default_factory=dict)
    codes: dict[tuple[str, str | None], str] = field(default_factory=dict)
    intents: dict[str, str] = field(default_factory=dict)
    contexts: dict[str, str] = field(default_factory=dict)
    topics: dict[str, str] = field(default_factory=dict)
    content: dict[tuple[str, str], tuple[str, str | None]] = field(default_factory=dict)
    actors: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    def wrong(self, file: str, line: int, message: str) -> None:
        self.faults.append(Fault(file, line, message))


def read_folder(name: str, files: Mapping[str, str]) -> Own:
    """The ontology that the files write down (name of the file -> its text), called after its folder and its digest."""
    draft = _Draft()
    for file in files:
        if file not in FILES:
            draft.wrong(
                file, 1, f"no file of an ontology; these are {', '.join(FILES)}: rename it, or move it elsewhere"
            )
    for file in NEEDED:
        if file not in files:
            draft.wrong(file, 1, "the file is missing; an ontology needs types.csv and words.txt")
    words = files.get("words.txt", "")
    _read_types(draft, files.get("types.csv"))
    _read_modes(draft, files.get("modes.csv"))
    _read_contexts(draft, files.get("contexts.csv"))
    _read_content(draft, files.get("content.csv"))
    _read_actors(draft, files.get("actors.txt", ""))
    _check_words(draft, words)
    if draft.faults:
        return Own(None, tuple(draft.faults))
    try:
        return Own(_ontology(f"{name} sha256:{digest_of(files)[:16]}", draft, words), ())
    except RecordError as error:
        line = error.path.removeprefix("line ")
        number = int(line) if line.isdecimal() else 1
        return Own(None, (Fault("words.txt", number, str(error).removeprefix(f"{error.path}: ")),))


def digest_of(files: Mapping[str, str]) -> str:
    """The SHA-256 of the files' names and texts; line breaks count as one, however they are written."""
    parts = (f"{file}\x00{chr(10).join(text.splitlines())}\x00" for file, text in sorted(files.items()))
    return hashlib.sha256("".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _ontology(name: str, draft: _Draft, words: str) -> Ontology:
    meaning: dict[str, Coding] = {}
    for (kind, mode), code in draft.codes.items():
        meaning.setdefault(code, Coding(kind, mode))
    return Ontology(
        name=name,
        types=draft.types,
        contexts=draft.contexts,
        sectors=SECTORS,
        supranational=SUPRANATIONAL,
        cameo=meaning,
        codes=draft.codes,
        intents=draft.intents,
        content=draft.content,
        recipients=draft.recipients,
        apart=frozenset(mode.name for kind in draft.types.values() for mode in kind.modes),
        planned=draft.planned,
        lexicon=read_lexicon(words, topics=draft.topics, actors=ACTORS | draft.actors, off_topic=OFF_TOPIC),
    )


def _rows(draft: _Draft, file: str, text: str | None, columns: tuple[str, ...], needed: tuple[str, ...]) -> list[Row]:
    if text is None:
        return []
    rows, faults = rows_of(file, text, columns, needed)
    draft.faults.extend(faults)
    return rows


def _read_types(draft: _Draft, text: str | None) -> None:
    rows = _rows(draft, "types.csv", text, TYPE_COLUMNS, ("type", "quad"))
    for line, row in rows:
        name, quad = row["type"], row["quad"].lower().replace("_", " ")
        wrong = _wrong_type(draft, name, quad, row)
        if wrong:
            draft.wrong("types.csv", line, wrong)
            continue
        draft.types[name] = EventType(
            name, quad.replace(" ", "_"), _number(row["score"]), row["recipient"] == "yes", row["definition"], ()
        )
        draft.recipients[name] = tuple(row["recipients"].split())
        if row["cameo"]:
            draft.codes[name, None] = row["cameo"]
        if row["intent"]:
            draft.intents[name] = row["intent"]
    for line, row in rows:
        if row["planned_as"] and row["type"] in draft.types:
            if row["planned_as"] in draft.types:
                draft.planned[row["type"]] = row["planned_as"]
            else:
                draft.wrong("types.csv", line, _no_type(draft, row["planned_as"], "column planned_as"))
    if text is not None and not rows and not draft.faults:
        draft.wrong("types.csv", 1, "there is no type in it; write one a line below the heading")


def _wrong_type(draft: _Draft, name: str, quad: str, row: Mapping[str, str]) -> str | None:
    if not _TYPE.fullmatch(name):
        return f"the type {name!r} should be in capitals, such as STRIKE or BACK_TO_WORK"
    if name in _TAKEN:
        return f"the name {name} is taken; choose another"
    if name in draft.types:
        return f"the type {name} stands twice; take one away"
    if quad not in _QUADS:
        return f"the quad {row['quad']!r} should be one of {', '.join(_QUADS)}"
    if row["recipient"] not in ("", "yes", "no"):
        return f"recipient should be yes or no, not {row['recipient']!r}"
    places = [place for place in row["recipients"].split() if not _PLACE.fullmatch(place)]
    if places:
        return f"recipients should be obj, dative or prepositions, parted by spaces, not {places[0]!r}"
    return _wrong_score(row["score"]) or _wrong_code(row["cameo"]) or _wrong_code(row["intent"])


def _read_modes(draft: _Draft, text: str | None) -> None:
    for line, row in _rows(draft, "modes.csv", text, MODE_COLUMNS, ("type", "mode")):
        kind = draft.types.get(row["type"])
        if kind is None:
            draft.wrong("modes.csv", line, _no_type(draft, row["type"], "column type"))
        elif not _MODE.fullmatch(row["mode"]):
            draft.wrong("modes.csv", line, f"the mode {row['mode']!r} should be in small letters, such as walkout")
        elif any(mode.name == row["mode"] for mode in kind.modes):
            draft.wrong("modes.csv", line, f"{kind.name} has the mode {row['mode']} twice; take one away")
        elif wrong := _wrong_score(row["score"]) or _wrong_code(row["cameo"]):
            draft.wrong("modes.csv", line, wrong)
        else:
            mode = Mode(row["mode"], _number(row["score"]), row["definition"])
            draft.types[kind.name] = kind._replace(modes=(*kind.modes, mode))
            if row["cameo"]:
                draft.codes[kind.name, mode.name] = row["cameo"]


def _read_contexts(draft: _Draft, text: str | None) -> None:
    for line, row in _rows(draft, "contexts.csv", text, CONTEXT_COLUMNS, ("context",)):
        words = row["words"].lower().split()
        odd = [word for word in words if not _WORD.fullmatch(word)]
        twice = [word for word in words if word in draft.topics]
        if row["context"] in draft.contexts:
            draft.wrong("contexts.csv", line, f"the context {row['context']} stands twice; take one away")
        elif not _MODE.fullmatch(row["context"]):
            draft.wrong(
                "contexts.csv", line, f"the context {row['context']!r} should be in small letters, such as wages"
            )
        elif odd:
            draft.wrong("contexts.csv", line, f"{odd[0]!r} is no word; give lemmas parted by spaces")
        elif twice:
            draft.wrong("contexts.csv", line, f"{twice[0]!r} already tells of {draft.topics[twice[0]]}; keep it in one")
        else:
            draft.contexts[row["context"]] = row["definition"]
            draft.topics.update(dict.fromkeys(words, row["context"]))


def _read_content(draft: _Draft, text: str | None) -> None:
    for line, row in _rows(draft, "content.csv", text, CONTENT_COLUMNS, ("act", "about", "type")):
        about, slash, mode = row["about"].partition("/")
        wrong = (
            _wrong_kind(draft, row["act"], None, "column act")
            or _wrong_kind(draft, about, mode if slash else None, "column about")
            or _wrong_kind(draft, row["type"], row["mode"] or None, "column type")
        )
        if wrong:
            draft.wrong("content.csv", line, wrong)
        else:
            draft.content[row["act"], row["about"]] = (row["type"], row["mode"] or None)


def _read_actors(draft: _Draft, text: str) -> None:
    for number, line in enumerate(text.splitlines(), 1):
        words = line.partition("#")[0].split()
        odd = [word for word in words if not _WORD.fullmatch(word)]
        if odd:
            draft.wrong("actors.txt", number, f"{odd[0]!r} is no word; give nouns in the singular and in small letters")
        draft.actors.update(words)


def _check_words(draft: _Draft, text: str) -> None:
    """Does every line of the words name a type and a mode that there are?"""
    lines = lines_of([text])
    for number, line in lines:
        if line.startswith("@"):
            continue
        try:
            kind, mode, _ = head_of(line)
        except RecordError as error:
            draft.wrong("words.txt", number, str(error))
            continue
        wrong = _wrong_kind(draft, kind, mode, "line") if kind is not None else None
        if wrong:
            draft.wrong("words.txt", number, wrong)
    if not lines and not any(fault.file == "words.txt" for fault in draft.faults):
        draft.wrong("words.txt", 1, "there is no word in it; write lines such as: STRIKE - verb | strike")


def _wrong_kind(draft: _Draft, kind: str, mode: str | None, what: str) -> str | None:
    known = draft.types.get(kind)
    if known is None:
        return _no_type(draft, kind, what)
    if mode is not None and all(m.name != mode for m in known.modes):
        has = ", ".join(m.name for m in known.modes) or "none"
        return f"{kind} has no mode {mode!r} (it has {has}); add it to modes.csv, or write - for no mode"
    return None


def _no_type(draft: _Draft, kind: str, what: str) -> str:
    return (
        f"the {what} names {kind!r}, which is no type of types.csv ({', '.join(draft.types) or 'none could be read'})"
    )


def _wrong_score(cell: str) -> str | None:
    value = _number(cell)
    if cell and (value is None or not -10 <= value <= 10):
        return f"the score {cell!r} should be a number from -10 to 10, or empty"
    return None


def _wrong_code(cell: str) -> str | None:
    if cell and cell not in CAMEO_CODES:
        return f"{cell!r} is no CAMEO code; give one of two to four digits, such as 143"
    return None


def _number(cell: str) -> float | None:
    return float(cell) if _SCORE.fullmatch(cell) else None
