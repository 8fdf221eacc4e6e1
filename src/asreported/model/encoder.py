"""The encoder: one pass over a report, then small heads that all read the same vectors.

    encoder = Encoder(folder, lemma_of)
    analysis = encoder.analyse("The road is shut, Ama Boateng said.")
    analysis.parse(views)          # words, sentences, dependencies, names
    analysis.statements(hints)     # who says what, given what the rules found

The model is MiniLM (22 million weights) trained further for this project, in 8-bit weights for onnxruntime; `card.md`
beside it tells on what. Windows are read one at a time, so what is read never depends on what else was read.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from asreported.errors import ModelError
from asreported.model.analyst import Read, Said
from asreported.model.decode import Settings, finished, found_in
from asreported.model.facts import Facts
from asreported.model.grammar import Figures, Lemma, parse_of
from asreported.model.labels import EVENT_TYPES, KIND_TAGS, PROTOCOL, STATUSES
from asreported.model.parser import Parse, View
from asreported.model.pieces import CLS, SEP, Array, Pieces, load_tokenizer, pieces_of, windows_over
from asreported.model.rows import BEFORE, Rows, all_anchored, tag_hints

FOLDER = Path(__file__).parent / "english"
GRAPHS = ("encoder", "facts", "grammar", "labels", "marks", "reader")
# How many figures each head of the facts gives a piece.
_FACTS = (len(KIND_TAGS), len(EVENT_TYPES), len(STATUSES), len(EVENT_TYPES), 1)
REMAKE = "training/README.md tells how to make it anew"
# Figures of the heads are kept for texts up to so many pieces, and worked out again, part by part, for longer ones.
KEPT = 8192


class Encoder:
    """The loaded model. `digest` names it; `settings` were chosen on development data."""

    def __init__(self, folder: Path = FOLDER, lemma: Lemma | None = None, *, threads: int = 1) -> None:
        """ModelError when the files are missing, damaged, or made for another version of the code."""
        self.lemma: Lemma = lemma or _as_it_is
        try:
            about = json.loads((folder / "model.json").read_text(encoding="utf-8"))
            self.digest = _checked(folder, about)
            self.tokenizer = load_tokenizer(folder / "tokenizer.json")
            self.runs = {name: _session(folder / f"{name}.onnx", threads) for name in GRAPHS}
        except FileNotFoundError as error:
            raise ModelError(f"the model's file {Path(error.filename).name} is missing; {REMAKE}") from error
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(f"the model in {folder.name} cannot be loaded ({error}); {REMAKE}") from error
        self.settings = Settings(**about["settings"])
        self.least: float = about["least"]
        self.least_known: float = about["least_known"]
        self.calibration: tuple[float, float] | None = tuple(about["calibration"])  # None: scores stay as they are
        self.distance = np.array(about["distance"], np.float32)
        self.width: int = about["width"]
        self.style: int = about["style"]

    def analyse(self, text: str) -> Encoded:
        """A text as the model sees it: its pieces, each with a vector."""
        pieces = pieces_of(self.tokenizer, text)
        vectors, facts = self._read(pieces)
        return Encoded(self, pieces, vectors, facts)

    def chance_of(self, score: float) -> float:
        """How often a statement with such a score is right, in hundredths (Platt scaling, fitted by training/measure.py)."""
        if self.calibration is None:
            return score
        slope, shift = self.calibration
        clipped = min(max(score, 1e-3), 1 - 1e-3)
        logit = slope * math.log(clipped / (1 - clipped)) + shift
        return round(1 / (1 + math.exp(-logit)), 2)

    def run(self, graph: str, **given: Array) -> list[Any]:
        """What a graph makes of arrays."""
        return list(self.runs[graph].run(None, given))

    def _read(self, pieces: Pieces) -> tuple[Array, Facts]:
        """A vector for each piece, and what the upper layers of facts say of it, window by window."""
        count = len(pieces.ids)
        windows = windows_over(count)
        vectors = np.zeros((count, self.width), np.float16)
        said: list[Array] = [np.zeros((count, size), np.float32) for size in _FACTS]
        for w, (lo, hi) in enumerate(windows.spans):
            if lo == hi:
                break
            ids = np.concatenate(([CLS], pieces.ids[lo:hi], [SEP]))[None]
            features = np.zeros((1, hi - lo + 2, 3), np.int64)
            features[0, 1:-1] = pieces.features[lo:hi]
            mine = slice(*np.searchsorted(windows.of, (w, w + 1)).tolist())
            at = windows.at[mine]
            whole, low = self.run("encoder", ids=ids, features=features)
            vectors[mine] = whole[0][at]
            for out, found in zip(said, self.run("facts", low=low), strict=True):
                out[mine] = found[0][at]
        names, types, status, roots, heed = said
        return vectors, Facts(pieces, names, types, status, roots, heed[:, 0])


class Encoded:
    """A text that the encoder has read: `vectors` (pieces, width), and `facts` of names and events."""

    def __init__(self, encoder: Encoder, pieces: Pieces, vectors: Array, facts: Facts) -> None:
        self.encoder, self.pieces, self.vectors, self.facts = encoder, pieces, vectors, facts
        self._hints: Array = np.zeros(len(pieces.ids), np.int64)

    def parse(self, views: Iterable[View]) -> list[Parse]:
        """One parse for each view, in order."""
        out = []
        for view in views:
            lo, hi = self.pieces.within(view.at[0], view.at[-1] + 1) if view.text else (0, 0)
            figures = self._grammar if len(self.pieces.ids) <= KEPT else self._grammar_of(lo, hi)
            pieces = self.pieces if len(self.pieces.ids) <= KEPT else self.pieces.part(lo, hi)
            out.append(parse_of(view, pieces, figures, self.encoder.distance, self._labels, self.encoder.lemma))
        return out

    def statements(self, hints: Iterable[Said]) -> tuple[Read, ...]:
        """The statements in the order of their cues; `hints` are those that the rules found."""
        known = all_anchored(hints, self.pieces)
        found = found_in(self, known, self.encoder.settings)
        read = finished(self.pieces, found, self.encoder.least, self.encoder.least_known)
        return tuple(r._replace(score=self.encoder.chance_of(r.score)) for r in read)

    def tags(self, hints: Sequence[Any] | None) -> Array:
        """Chances of the tags (pieces, 3, 3); see `decode.Runner`."""
        self._hints = tag_hints(hints, len(self.pieces.ids))
        if len(self.pieces.ids) <= KEPT:
            self._marks = self._marks_of(0, len(self.pieces.ids))
            return self._marks[0]
        parts = range(0, len(self.pieces.ids), KEPT)
        return np.concatenate([self._marks_of(lo, lo + KEPT)[0] for lo in parts])

    def roles(self, rows: Rows) -> tuple[Array, Array]:
        """Chances of the roles (rows, REACH, 4) and of there being a statement (rows,); see `decode.Runner`."""
        lo, marks, places = 0, None, rows.places
        if len(self.pieces.ids) <= KEPT:
            marks = self._marks
        else:
            lo = int(places[rows.mask].min())
            marks = self._marks_of(lo, int(places[rows.mask].max()) + 1)
            places = np.where(rows.mask, places - lo, 0)
        _, near, anchors = marks
        roles, real = self.encoder.run(
            "reader", near=near[places], anchor=anchors[places[:, BEFORE]], mask=rows.mask, cue=rows.cue,
            row_hints=rows.hints,
        )  # fmt: skip
        return roles, real

    @cached_property
    def _grammar(self) -> Figures:
        return self._grammar_of(0, len(self.pieces.ids))

    def _grammar_of(self, lo: int, hi: int) -> Figures:
        return Figures(*self.encoder.run("grammar", vectors=self.vectors[lo:hi].astype(np.float32)))

    def _labels(self, child: Array, head: Array) -> Array:
        labels: Array = self.encoder.run("labels", child=child, head=head)[0]
        return labels

    def _marks_of(self, lo: int, hi: int) -> tuple[Array, Array, Array]:
        vectors = self.vectors[lo:hi].astype(np.float32)
        styles = np.full(len(vectors), self.encoder.style, np.int64)
        tags, near, anchors = self.encoder.run("marks", vectors=vectors, hints=self._hints[lo:hi], styles=styles)
        return tags, near, anchors


def _as_it_is(lower: str, _tag: str, _pos: str) -> str:
    return lower


def _session(path: Path, threads: int) -> Any:
    import onnxruntime

    if not path.exists():
        raise FileNotFoundError(2, "no such file", str(path))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _checked(folder: Path, about: dict[str, Any]) -> str:
    """The digest of the files. ModelError when one is not what `model.json` says, or the protocol is another."""
    if about.get("protocol") != PROTOCOL:
        raise ModelError(f"the model was made for protocol {about.get('protocol')}, the code has {PROTOCOL}; {REMAKE}")
    whole = hashlib.sha256()
    for name, digest in sorted(about["files"].items()):
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != digest:
            raise ModelError(f"the model's file {name} is damaged; reinstall asreported, or: {REMAKE}")
        whole.update(found.encode())
    return f"encoder:{whole.hexdigest()[:12]}"
