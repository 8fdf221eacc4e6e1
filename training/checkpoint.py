"""A checkpoint of the training, to be asked by the same code that asks the package's own files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from asreported.model.pieces import Pieces
from asreported.model.rows import Anchored, Rows, tag_hints
from training.batches import flat_of
from training.data import Example
from training.model import Model

ROWS = 32  # anchors that are read at a time


class Checkpoint:
    """A model out of a checkpoint."""

    def __init__(self, path: Path) -> None:
        self.model = Model()
        self.model.load_state_dict(torch.load(path, weights_only=True)["model"])
        self.model.eval()

    def seen(self, pieces: Pieces, style: int) -> Seen:
        """A text as the model sees it."""
        return Seen(self.model, pieces, style)


class Seen:
    """A text that a checkpoint has read; what it offers is `asreported.model.decode.Runner`."""

    def __init__(self, model: Model, pieces: Pieces, style: int) -> None:
        self.model, self.pieces = model, pieces
        flat = flat_of([Example("", pieces, style, (), None, None, None, None)])
        self.styles = torch.from_numpy(flat.styles)
        with torch.inference_mode():
            ids, features, gather = (torch.from_numpy(a) for a in (flat.ids, flat.features, flat.gather))
            self.vectors = model.vectors(ids, features, gather)

    def tags(self, hints: Sequence[Anchored] | None) -> np.ndarray:
        """Chances of the tags."""
        known = torch.from_numpy(tag_hints(hints, len(self.pieces.ids)))
        with torch.inference_mode():
            self.marks = self.model.marks(self.vectors, known, self.styles)
        return self.marks.tags.softmax(-1).numpy()

    def roles(self, rows: Rows) -> tuple[np.ndarray, np.ndarray]:
        """Chances of roles and of reality."""
        out = []
        with torch.inference_mode():
            for at in range(0, len(rows.places), ROWS):
                part = (torch.from_numpy(a[at : at + ROWS]) for a in rows)
                roles, real = self.model.read(self.marks, *part)
                out.append((roles.softmax(-1).numpy(), real.sigmoid().numpy()))
        return np.concatenate([r for r, _ in out]), np.concatenate([r for _, r in out])
