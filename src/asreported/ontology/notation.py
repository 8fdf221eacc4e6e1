"""The notation in which an ontology's trigger words are written down, and the Lexicon that comes of it.

One line gives a type, a mode (`-`: none), the part of speech, and entries:

>>> lexicon = read_lexicon('''
... @aid = aid food medicine
... AID - verb | donate send(@aid) bail+out
... RETREAT release noun | release(hostage|prisoner)?
... ''')
>>> [f.object for f in lexicon.verbs["send"]] == [frozenset({"aid", "food", "medicine"})]
True
>>> lexicon.verbs["bail"][0].particle, lexicon.nouns["release"][0].weak
('out', True)

An entry is `lemma`, then in this order, each where needed: `+particle` (a particle, preposition or other word that
must hang on the verb; several with `+`), `(a|b)` (one of these lemmas must be its object, or for a noun its
modifier or complement; `@name` stands for a class), `[a|b]` (one of these must be its subject), `~` (a content that
tells of another event must follow; `^`: any clause), `?` (only with somebody named beside it), `:obj,on` (where the recipient stands).
The type `NONE` says that such words tell of no event at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from asreported.errors import RecordError

NO_WORDS: frozenset[str] = frozenset()
PARTS = ("verb", "noun", "adjective")
_ENTRY = re.compile(
    r"(?P<lemma>[^+(\[~^:?]+)(?P<particles>(?:\+[^+(\[~^:?]+)*)(?:\((?P<object>[^)]*)\))?(?:\[(?P<subject>[^\]]*)\])?"
    r"(?P<content>[~^])?(?P<weak>\?)?(?::(?P<slots>[^?]+))?"
)


class Frame(NamedTuple):
    """One reading of a trigger word: what it tells of, and what must stand beside it. `type` None: of nothing."""

    type: str | None
    mode: str | None
    particle: str = ""
    others: tuple[str, ...] = ()
    object: frozenset[str] = NO_WORDS
    subject: frozenset[str] = NO_WORDS
    content: str = ""
    slots: tuple[str, ...] = ()
    weak: bool = False

    @property
    def conditions(self) -> int:
        """How many conditions the frame has: a frame with more is tried first."""
        return (
            2 * bool(self.particle) + len(self.others) + 2 * bool(self.object) + bool(self.subject) + bool(self.content)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words that tell of events, by lemma; the frame that asks for more stands first.

    instruments  word -> mode of an attack made with it;  topics  word -> context
    actors       nouns that name somebody who can act;  off_topic  words of sport and play, where nobody attacks
    harms        verbs of harm that nobody may have meant ("killed");  accidents  words that say that nobody did
    """

    verbs: Mapping[str, tuple[Frame, ...]]
    nouns: Mapping[str, tuple[Frame, ...]]
    adjectives: Mapping[str, tuple[Frame, ...]]
    instruments: Mapping[str, str]
    topics: Mapping[str, str]
    actors: frozenset[str]
    off_topic: frozenset[str]
    harms: frozenset[str] = NO_WORDS
    accidents: frozenset[str] = NO_WORDS


def read_lexicon(
    *tables: str,
    instruments: Mapping[str, str] | None = None,
    topics: Mapping[str, str] | None = None,
    actors: Iterable[str] = (),
    off_topic: Iterable[str] = (),
    harms: Iterable[str] = (),
    accidents: Iterable[str] = (),
) -> Lexicon:
    """The lexicon that the tables write down. RecordError names an entry that cannot be read; `path` is its line."""
    classes: dict[str, frozenset[str]] = {}
    found: dict[str, dict[str, list[Frame]]] = {part: {} for part in PARTS}
    for number, line in lines_of(tables):
        try:
            _read_line(line, classes, found)
        except RecordError as error:
            raise RecordError(str(error), f"line {number}") from None
    order = {
        part: {
            lemma: tuple(sorted(frames, key=lambda f: (-f.conditions, f.type is not None, len(f.object) or 10_000)))
            for lemma, frames in words.items()
        }
        for part, words in found.items()
    }
    return Lexicon(
        verbs=order["verb"],
        nouns=order["noun"],
        adjectives=order["adjective"],
        instruments=dict(instruments or {}),
        topics=dict(topics or {}),
        actors=frozenset(actors),
        off_topic=frozenset(off_topic),
        harms=frozenset(harms),
        accidents=frozenset(accidents),
    )


def lines_of(tables: Iterable[str]) -> list[tuple[int, str]]:
    """The lines with their continuations (lines that begin with a space), without comments, each with its number from 1.

    A line that ends within brackets goes on there.
    """
    out: list[tuple[int, str]] = []
    for table in tables:
        for number, line in enumerate(table.splitlines(), 1):
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if line[0] == " " and out:
                first, begun = out[-1]
                within = begun.count("(") + begun.count("[") > begun.count(")") + begun.count("]")
                out[-1] = (first, begun + line.strip() if within else begun + " " + line.strip())
            else:
                out.append((number, line.strip()))
    return out


def head_of(line: str) -> tuple[str | None, str | None, str]:
    """Type, mode and part of speech that a line of entries begins with. RecordError when it begins otherwise."""
    head, bar, _ = line.partition("|")
    parts = head.replace("NONE", "NONE -").split()
    if not bar or len(parts) != 3 or parts[2] not in PARTS:
        raise RecordError(f"no line of a trigger table: {line[:60]!r} (TYPE mode verb|noun|adjective, a bar, entries)")
    kind, mode = (None if x in ("NONE", "-") else x for x in parts[:2])
    return kind, mode, parts[2]


def _read_line(line: str, classes: dict[str, frozenset[str]], found: dict[str, dict[str, list[Frame]]]) -> None:
    if line.startswith("@"):
        name, _, members = line[1:].partition("=")
        classes[name.strip()] = _members("|".join(members.split()), classes)
        return
    kind, mode, part = head_of(line)
    for entry in line.partition("|")[2].split():
        lemma, frame = _frame(entry, kind, mode, classes)
        found[part].setdefault(lemma, []).append(frame)


def _members(alternatives: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    out: set[str] = set()
    for word in alternatives.split("|"):
        if word.startswith("@"):
            if word[1:] not in classes:
                raise RecordError(
                    f"the class {word} is used before it is written down: put a line `{word} = word word` above"
                )
            out |= classes[word[1:]]
        elif word:
            out.add(word)
    return frozenset(out)


def _frame(entry: str, type: str | None, mode: str | None, classes: Mapping[str, frozenset[str]]) -> tuple[str, Frame]:
    match = _ENTRY.fullmatch(entry)
    if match is None:
        raise RecordError(
            f"no entry of a trigger table: {entry!r}; an entry is lemma+particle(objects)[subjects]~?:places"
        )
    particle, *others = match["particles"].lstrip("+").split("+")
    return match["lemma"], Frame(
        type=type,
        mode=mode,
        particle=particle,
        others=tuple(others),
        object=_members(match["object"] or "", classes),
        subject=_members(match["subject"] or "", classes),
        content=match["content"] or "",
        slots=tuple((match["slots"] or "").split(",")) if match["slots"] else (),
        weak=bool(match["weak"]),
    )
