"""Training text as documents: who says what (PolNeAR, our own paragraphs), names, and what the rules make of both.

A document may carry hints, the statements that the rules find in it (`teacher.py` writes them). The model learns when
to trust them.

>>> [d.id for d in own_documents()][:1]  # doctest: +SKIP
['agencies/Two agencies disagree']
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
from tokenizers import Tokenizer

from asreported.model.analyst import Said
from asreported.model.labels import DEPS, NAME_KINDS, NAME_TAGS, POS, TAGS
from asreported.model.pieces import Pieces, pieces_of
from asreported.model.rows import CONTENT, CUE, SOURCE, Anchored, all_anchored

if TYPE_CHECKING:
    from evals.cases import Case

T = TypeVar("T")
OWN = Path(__file__).parent / "data" / "attribution"
TEACHER = Path(__file__).parent / "runs" / "teacher"
POLNEAR_STYLE, OWN_STYLE = 0, 1
KNOWN_TYPES = {
    "PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other", "person": "person",
    "organization": "organization", "place": "place", "object": "other", "event": "other", "abstract": "other",
}  # fmt: skip
IGNORE = -100  # what is not learned
WORD, TAG, POSTAG, NAME, HEAD, DEP = range(6)  # the columns of a parse
INSIDE_WEIGHT = 0.2  # PolNeAR leaves statements inside statements out: "no cue here" counts for less there


class Document(NamedTuple):
    """A text and what is known of it; None where nobody looked."""

    id: str
    text: str
    said: tuple[Said, ...] | None
    style: int = POLNEAR_STYLE
    names: tuple[tuple[int, int, str], ...] | None = None
    hints: tuple[Said, ...] | None = None
    parse: tuple[list, ...] | None = None  # the teacher's tokens, see teacher.py


class Example(NamedTuple):
    """A document as pieces with labels, ready for a batch."""

    id: str
    pieces: Pieces
    style: int
    said: tuple[Anchored, ...]
    hints: tuple[Anchored, ...] | None
    tags: np.ndarray | None  # (pieces, 3): 0, 1 begin, 2 in, for source, cue and content
    weights: np.ndarray | None  # of the cue's tag
    names: np.ndarray | None
    parse: np.ndarray | None = None  # (pieces, 6): what the teacher makes of each piece, the columns by name above


def read_lines(path: Path) -> Iterator[dict]:
    """The objects of a file with one a line."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def said_of(rows: Iterable[dict]) -> tuple[Said, ...]:
    """Statements out of dictionaries with `source`, `cue` and `content`."""
    found = (Said(row.get("source") or (), row.get("cue") or (), row.get("content") or ()) for row in rows)
    return tuple(s for s in found if s.content)


def attribution_documents(path: Path) -> list[Document]:
    """PolNeAR or GUM, as lines of {"id", "text", "attributions"}."""
    return [Document(row["id"], row["text"], said_of(row["attributions"])) for row in read_lines(path)]


def own_documents(folder: Path = OWN, files: str = "*.md") -> list[Document]:
    """The project's own paragraphs; one that is not well written is named on standard error and left out."""
    from evals.expected import read_attribution

    out = []
    for path, case, expected in expected_in(sorted(folder.glob(files)), "attribution", read_attribution):
        said = tuple(
            Said(*([[s.start, s.end] for s in spans] for spans in (e.source, e.cue, e.content))) for e in expected
        )
        out.append(Document(f"{path.stem}/{case.title}", case.report.text, said, OWN_STYLE))
    return out


def expected_in(
    paths: Iterable[Path], noun: str, read: Callable[[Case], Sequence[T]]
) -> Iterator[tuple[Path, Case, Sequence[T]]]:
    """The passages of files with what they expect; one that is not well written is named on standard error and left out."""
    from evals.cases import CaseError, cases_of

    for path in paths:
        try:
            cases = cases_of(path.read_text(encoding="utf-8"), noun, path.name)
        except CaseError as error:
            print(error, file=sys.stderr)
            continue
        for case in cases:
            try:
                expected = read(case)
            except CaseError as error:
                print(error, file=sys.stderr)
                continue
            yield path, case, expected


def is_held_out(id: str) -> bool:
    """Whether a paragraph of our own is kept for measuring: one in seven, by its title alone."""
    return int(hashlib.sha256(id.encode()).hexdigest(), 16) % 7 == 0


def name_documents(path: Path) -> list[Document]:
    """Texts with typed names."""
    out = []
    for row in read_lines(path):
        names = tuple(
            (m["start"], m["end"], KNOWN_TYPES[m["type"]])
            for m in row["mentions"]
            if m.get("named") and m.get("type") in KNOWN_TYPES
        )
        out.append(Document(row["id"], row["text"], None, names=names))
    return out


def with_teacher(documents: Iterable[Document], *files: Path) -> list[Document]:
    """The documents with what the teachers make of them (teacher.py); those they did not read stay as they are."""
    known = {row["id"]: row for path in files if path.exists() for row in read_lines(path)}
    return [
        d._replace(hints=said_of(known[d.id]["said"]), parse=known[d.id]["tokens"]) if d.id in known else d
        for d in documents
    ]


def parse_labels(tokens: Sequence[list], pieces: Pieces) -> np.ndarray:
    """The teacher's tokens as labels of pieces. A token is represented by its first piece that no other one has."""
    count = len(pieces.ids)
    out = np.full((count, 6), IGNORE, np.int64)
    first = np.full(len(tokens), -1, np.int64)
    for i, (start, end, *_) in enumerate(tokens):
        lo, hi = pieces.within(start, end)
        out[lo:hi, WORD] = np.where(out[lo:hi, WORD] == IGNORE, 0, out[lo:hi, WORD])
        free = [p for p in range(lo, hi) if out[p, TAG] == IGNORE]
        if free:
            first[i] = free[0]
            out[free[0], TAG] = TAGS.index(tokens[i][2]) if tokens[i][2] in TAGS else IGNORE
            out[free[0], WORD] = 1 + tokens[i][6]
    for i, (_, _, tag, pos, dep, head, _, name) in enumerate(tokens):
        at = first[i]
        if at < 0 or tag not in TAGS or pos not in POS or dep not in DEPS:
            continue
        out[at, POSTAG], out[at, NAME], out[at, DEP] = POS.index(pos), NAME_TAGS.index(name), DEPS.index(dep)
        out[at, HEAD] = first[head] if first[head] >= 0 else IGNORE
    return out


def example_of(document: Document, tokenizer: Tokenizer) -> Example:
    """A document as pieces with labels."""
    pieces = pieces_of(tokenizer, document.text)
    parse = None if document.parse is None else parse_labels(document.parse, pieces)
    hints = None if document.hints is None else all_anchored(document.hints, pieces)
    names = None if document.names is None else name_tags(document.names, pieces)
    if document.said is None:
        return Example(document.id, pieces, document.style, (), hints, None, None, names, parse)
    said = all_anchored(document.said, pieces)
    tags = np.zeros((len(pieces.ids), 3), np.int64)
    weights = np.ones(len(pieces.ids), np.float32)
    for a in said:
        roles = a.about(0, len(pieces.ids))
        for column, role in enumerate((SOURCE, CUE, CONTENT)):
            mask = roles == role
            begin = mask & ~np.concatenate(([False], mask[:-1]))
            tags[mask & (tags[:, column] == 0), column] = 2
            tags[begin, column] = 1
        tags[a.first : a.end, 1] = 2
        tags[a.first, 1] = 1
    if document.style == POLNEAR_STYLE:
        weights[(tags[:, 2] > 0) & (tags[:, 1] == 0)] = INSIDE_WEIGHT
        for hint in hints or ():
            if (weights[hint.first : hint.end] < 1).all():
                weights[hint.first : hint.end] = 0
    return Example(document.id, pieces, document.style, said, hints, tags, weights, names, parse)


def name_tags(names: Iterable[tuple[int, int, str]], pieces: Pieces) -> np.ndarray:
    """BIO tags of names: 0, then begin and in of each type."""
    tags = np.zeros(len(pieces.ids), np.int64)
    for start, end, kind in sorted(names, key=lambda n: n[0] - n[1]):  # of names in names the inner one stays
        lo, hi = pieces.within(start, end)
        base = 1 + 2 * NAME_KINDS.index(kind)
        tags[lo:hi] = base + 1
        tags[lo : lo + 1] = base
    return tags


def joined(documents: Sequence[Document], id: str) -> Document:
    """Several short documents as one, a blank line between them."""
    text = ""
    said: list[Said] = []
    hints: list[Said] | None = None if any(d.hints is None for d in documents) else []
    parse: list[list] | None = None if any(d.parse is None for d in documents) else []
    for document in documents:
        by = len(text)
        if parse is not None:
            far = len(parse)
            parse += [
                [s + by, e + by, tag, pos, dep, h + far, *more]
                for s, e, tag, pos, dep, h, *more in document.parse or ()
            ]
        text += document.text.rstrip("\n") + "\n\n"
        said += [moved(s, by) for s in document.said or ()]
        if hints is not None:
            hints += [moved(s, by) for s in document.hints or ()]
    return Document(id, text, tuple(said), documents[0].style, None, None if hints is None else tuple(hints), parse)


def moved(said: Said, by: int) -> Said:
    """The statement `by` characters further on."""
    return Said(*([[start + by, end + by] for start, end in spans] for spans in said))


def bundles(documents: Sequence[Document], chance: random.Random, size: int = 900) -> list[Document]:
    """Short paragraphs shuffled and joined to reports of about `size` characters."""
    order = list(documents)
    chance.shuffle(order)
    out: list[Document] = []
    group: list[Document] = []
    for document in order:
        group.append(document)
        if sum(len(d.text) for d in group) > size:
            out.append(joined(group, f"bundle {len(out)}"))
            group = []
    return [*out, joined(group, "bundle last")] if group else out
