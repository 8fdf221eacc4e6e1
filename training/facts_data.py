"""Text for the upper layers that read names, events and status: each document one row of pieces with labels.

    names     WikiGold, GUM and the passages in `data/names`, each name with its type
    events    the passages in `data/events`: triggers with type and status, and the type of a sentence as a whole
    roots     PLV: the type of a sentence, without saying where
    happened  UDS: predicates and whether they happened, from -3 to 3

Labels are those of `asreported.model.labels`. What nobody annotated is IGNORE and teaches nothing.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from tokenizers import Tokenizer

from asreported.model.labels import EVENT_TYPES, STATUSES
from asreported.model.pieces import Pieces, pieces_of
from training.data import IGNORE, KNOWN_TYPES, expected_in, is_held_out, name_tags, read_lines

FOLDER = Path(__file__).parent / "data"
CODES = {"P": "person", "O": "organization", "L": "place", "G": "group", "X": "other"}
KINDS = KNOWN_TYPES | dict.fromkeys(("animal", "plant", "substance"), "other")
_MARKED = re.compile(r"\{([^{}|]+)\|([PLOGX])\}")
_SENTENCE = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])|\n\s*\n")
_SMALL = frozenset(
    "of de del della der den di da du la le les van von bin ibn al el and for the y e zu dos das".split()
)
_LIGHT = frozenset(
    "a an the of on in into to up out off down its his her their not no at for with by over from".split()
)
_ARTICLES = ("the ", "The ", "a ", "A ", "an ", "An ")


class Text(NamedTuple):
    """A text and what is known of it; None where nobody looked. Spans are in code points."""

    id: str
    text: str
    names: tuple[tuple[int, int, str], ...] | None = None
    events: tuple[tuple[int, int, str, str], ...] | None = None  # start, end, type, status
    roots: tuple[tuple[int, int, frozenset[str]], ...] = ()  # a sentence and the types that are right for it
    happened: tuple[tuple[int, int, float], ...] = ()


class Row(NamedTuple):
    """A text as pieces with labels, one number a piece."""

    id: str
    pieces: Pieces
    names: np.ndarray
    types: np.ndarray
    status: np.ndarray
    happened: np.ndarray  # nan where unknown
    roots: tuple[tuple[int, int, tuple[int, ...]], ...]  # pieces [lo, hi), the labels that are right
    told: bool  # the roots' words are to be found among the pieces, nobody said where


def pages_of(folder: Path) -> list[Path]:
    """The files of passages in a folder, in order."""
    return sorted(path for path in folder.glob("*.md") if path.name != "README.md")


def marked_names(folder: Path = FOLDER / "names") -> list[Text]:
    """The passages in which names are written `{Ann Lee|P}`; see the folder's README."""
    out = []
    for path in pages_of(folder):
        blocks = [b.strip() for b in path.read_text(encoding="utf-8").split("\n\n")]
        for n, block in enumerate(b for b in blocks if b and not b.startswith("#") and "|" in b):
            text, names, last = "", [], 0
            for m in _MARKED.finditer(block):
                text += block[last : m.start()]
                names.append((len(text), len(text) + len(m[1]), CODES[m[2]]))
                text += m[1]
                last = m.end()
            text += block[last:]
            if "{" in text or "}" in text:
                print(f"{path.name}: a brace is left in {text[:60]!r}", file=sys.stderr)
                continue
            out.append(Text(f"{path.stem}/{n}", text, tuple(names)))
    return out


def named_texts(path: Path) -> list[Text]:
    """WikiGold, or GUM with its long phrases cut down to the names in them."""
    out = []
    for row in read_lines(path):
        names = []
        for m in row["mentions"]:
            if m.get("named") and m.get("type") in KINDS:
                span = name_in(row["text"], m) if "head_start" in m else (m["start"], m["end"])
                if span is not None:
                    names.append((*span, KINDS[m["type"]]))
        out.append(Text(row["id"], row["text"], tuple(names)))
    return out


def name_in(text: str, mention: dict) -> tuple[int, int] | None:
    """The name in a phrase of GUM: the run of capitals about its head, without article and possessive ending."""
    start, end = mention["start"], mention["end"]
    words = [(start + m.start(), start + m.end()) for m in re.finditer(r"\S+", text[start:end])]
    at = next((i for i, (s, e) in enumerate(words) if s <= mention["head_start"] < e), None)
    if at is None:
        return None

    def belongs(i: int) -> bool:
        word = text[words[i][0] : words[i][1]].strip("\"'“”‘’(")
        return word[:1].isupper() or word in _SMALL or word[:1].isdigit() or word in "-–&"

    lo = hi = at
    while lo > 0 and belongs(lo - 1) and text[words[lo - 1][1] - 1] not in ",;:.)":
        lo -= 1
    while hi + 1 < len(words) and belongs(hi + 1) and text[words[hi][1] - 1] not in ",;:)":
        hi += 1
    while lo < hi and text[slice(*words[lo])] in _SMALL:
        lo += 1
    while lo < hi and text[slice(*words[hi])] in _SMALL:
        hi -= 1
    first, last = words[lo][0], words[hi][1]
    for article in _ARTICLES:
        first += len(article) if text.startswith(article, first) and last > first + len(article) else 0
    while last > first and text[last - 1] in ",;:.)\"'“”’":
        last -= 1
    last -= 2 if text[first:last].endswith(("'s", "’s")) else 0
    while first < last and text[first] in "(\"'“‘":
        first += 1
    return (first, last) if any(c.isupper() for c in text[first:last]) else None


def own_events(folder: Path = FOLDER / "events") -> list[Text]:
    """The passages with events; a sentence of its own has the type of its first line as a whole."""
    from evals.expected import read_events

    out = []
    for path, case, expected in expected_in(pages_of(folder), "events", read_events):
        text = case.report.text
        events = [
            (span.start + word.start(), span.start + word.end(), what.type, what.status)
            for what in expected
            for spans in what.mentions
            for span in spans
            for word in _heavy_words(text[span.start : span.end])
        ]
        out.append(Text(f"{path.stem}/{case.title}", text, None, tuple(events), tuple(_roots(text, events))))
    return out


def _heavy_words(phrase: str) -> list[re.Match[str]]:
    """The words of a trigger that carry it: all but the small ones, and always one."""
    words = list(re.finditer(r"[^\W_]+(?:['’-][^\W_]+)*", phrase))
    return [w for w in words if w[0].lower() not in _LIGHT] or words[:1]


def _roots(text: str, events: Sequence[tuple[int, int, str, str]]) -> Iterator[tuple[int, int, frozenset[str]]]:
    sentences = sentences_of(text)
    for start, end in sentences:
        types = list(dict.fromkeys(kind for s, _, kind, _ in events if start <= s < end))
        if len(sentences) == 1 or len(types) < 2:
            yield start, end, frozenset(types[:1] or ("",))


def sentences_of(text: str) -> list[tuple[int, int]]:
    """The sentences of a short passage, cut at marks before capitals."""
    cuts = [m.end() for m in _SENTENCE.finditer(text)]
    return [(s, e) for s, e in zip([0, *cuts], [*cuts, len(text)], strict=True) if text[s:e].strip()]


def typed_sentences(path: Path) -> list[Text]:
    """PLV: a sentence and its one type; YIELD is CONCEDE or RETREAT."""
    out = []
    for row in read_lines(path):
        right = frozenset(("CONCEDE", "RETREAT")) if row["label"] == "YIELD" else frozenset((row["label"],))
        out.append(Text(row["id"], row["text"], roots=((0, len(row["text"]), right),)))
    return out


def is_fifth(id: str) -> bool:
    """Whether a sentence of PLV is in the fifth that is kept for measuring: by its number alone."""
    return int(hashlib.sha256(id.encode()).hexdigest(), 16) % 5 == 0


def factual_sentences(path: Path) -> list[Text]:
    """UDS: predicates and how surely they happened."""
    merged: dict[str, list[tuple[int, int, float]]] = {}
    for row in read_lines(path):
        known = merged.setdefault(row["text"], [])
        known += [(e["start"], e["end"], e["factuality"]) for e in row["events"]]
    return [Text(f"uds/{n}", text, happened=tuple(found)) for n, (text, found) in enumerate(merged.items())]


def row_of(text: Text, tokenizer: Tokenizer) -> Row:
    """A text as pieces with labels. A word is represented by its first piece."""
    pieces = pieces_of(tokenizer, text.text)
    count = len(pieces.ids)
    names, types, status = (np.full(count, IGNORE, np.int64) for _ in range(3))
    happened = np.full(count, np.nan, np.float32)
    if text.names is not None:
        names = name_tags(text.names, pieces)
    if text.events is not None:
        types[:] = 0
        for start, end, kind, how in text.events:
            at = pieces.within(start, end)[0]
            types[at], status[at] = EVENT_TYPES.index(kind), STATUSES.index(how)
    for start, end, value in text.happened:
        happened[pieces.within(start, end)[0]] = value
    roots = tuple(
        (*pieces.within(start, end), tuple(sorted(EVENT_TYPES.index(t) for t in right)))
        for start, end, right in text.roots
    )
    told = text.events is None and bool(roots)
    return Row(text.id, pieces, names, types, status, happened, roots, told)


def rows_of(texts: Iterable[Text], tokenizer: Tokenizer) -> list[Row]:
    """Texts as rows, the empty ones left out."""
    rows = (row_of(text, tokenizer) for text in texts)
    return [row for row in rows if len(row.pieces.ids)]


def everything(shared: Path, tokenizer: Tokenizer, *, without: Sequence[str] = ()) -> dict[str, list[Row]]:
    """All that trains, by kind. `without` leaves out corpora by name (wikigold, gum, own)."""
    names: list[Text] = []
    for name in ("wikigold", "gum_other_dev"):
        if name.split("_")[0] not in without:
            names += named_texts(shared / "entities" / f"{name}.jsonl")
    plv = typed_sentences(shared / "events" / "plv_train.jsonl")
    return {
        "names": rows_of(names, tokenizer),
        "own names": rows_of([] if "own" in without else marked_names(), tokenizer),
        "events": rows_of((t for t in own_events() if not is_held_out(t.id)), tokenizer),
        "roots": rows_of((t for t in plv if not is_fifth(t.id)), tokenizer),
        "happened": rows_of(factual_sentences(shared / "events" / "uds_factuality_train.jsonl"), tokenizer),
    }
