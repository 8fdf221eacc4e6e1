"""Export a model for onnxruntime, in 8-bit weights: `python -m training.export runs/first/last.pt OUT_FOLDER`.

Three files: `encoder.onnx` reads one window at a time (so a record never depends on what else was in a batch),
`heads.onnx` one report's pieces, `reader.onnx` the anchors of one report; these two are small and stay as they are. The same text is then read by the
checkpoint and by the files, and where they differ too much nothing is left behind.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training import data
from training.batches import BEFORE, REACH, Flat, Rows
from training.decode import Read, statements_of
from training.evaluate import Checkpoint, is_right
from training.model import READER_WIDTH, WIDTH, Model, minilm_folder
from training.pieces import load_tokenizer

FILES = ("encoder", "heads", "reader")
LARGEST_MB = 32
AGREEMENT = 0.9  # of the statements that checkpoint and files find, so many must have like contents and sources


class SmallWords(nn.Module):
    """The table of words in 8 bits, each word with a scale of its own (one scale for all would blur the rare ones)."""

    def __init__(self, words: nn.Embedding) -> None:
        super().__init__()
        scale = words.weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("table", (words.weight.detach() / scale).round().to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        """The vectors of the words."""
        return self.table[ids].to(torch.float32) * self.scale[ids]


class Heads(nn.Module):
    """The heads on single pieces, as one graph."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.model = model

    def forward(self, vectors: Tensor, hints: Tensor, styles: Tensor) -> tuple[Tensor, ...]:
        marks = self.model.marks(vectors, hints, styles)
        return (marks.tags.softmax(-1), marks.near, marks.anchors, *(t.softmax(-1) for t in marks.tokens.values()))


class Rolls(nn.Module):
    """The reader with chances instead of logits."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.reader = model.reader

    def forward(self, near: Tensor, anchor: Tensor, mask: Tensor, cue: Tensor, hints: Tensor) -> tuple[Tensor, Tensor]:
        roles, real = self.reader(near, anchor, mask, cue, hints)
        return roles.softmax(-1), real.sigmoid()


class Files:
    """The exported files, to be asked by `decode.py`."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self.encoder, self.heads, self.reader = (
            onnxruntime.InferenceSession(folder / f"{name}.onnx", options, providers=["CPUExecutionProvider"])
            for name in FILES
        )

    def mark(self, flat: Flat) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
        """Chances of the tags; windows are read one by one, each as long as it is."""
        found = np.zeros((*flat.ids.shape, WIDTH), np.float32)
        for w, ids in enumerate(flat.ids):
            length = int((ids != 0).sum())
            fed = {"ids": flat.ids[w : w + 1, :length], "features": flat.features[w : w + 1, :length]}
            found[w, :length] = self.encoder.run(["vectors"], fed)[0][0]
        fed = {"vectors": found.reshape(-1, WIDTH)[flat.gather], "hints": flat.hints, "styles": flat.styles}
        tags, near, anchors = self.heads.run(["tags", "near", "anchors"], fed)
        return tags, (near, anchors)

    def read(self, marks: tuple[np.ndarray, np.ndarray], rows: Rows) -> tuple[np.ndarray, np.ndarray]:
        """Chances of roles and of reality."""
        near, anchors = marks
        fed = {
            "near": near[rows.places], "anchor": anchors[rows.places[:, BEFORE]],
            "mask": rows.mask, "cue": rows.cue, "row_hints": rows.hints,
        }  # fmt: skip
        roles, real = self.reader.run(["roles", "real"], fed)
        return roles, real


def as_said(read: Read) -> data.Said:
    """What was read, as if it were the gold."""
    return data.Said(read.source, read.cue, read.content)


def write_graphs(model: Model, folder: Path) -> None:
    """The three graphs in full precision."""
    ids = torch.randint(1000, 2000, (1, 40))
    features = torch.zeros((1, 40, 3), dtype=torch.long)
    whole = torch.zeros(40, dtype=torch.long)
    near = torch.randn(3, REACH, READER_WIDTH)
    row = torch.zeros((3, REACH), dtype=torch.long)
    graphs = {
        "encoder": (model.encoder, (ids, features), ["ids", "features"], ["vectors"], {"ids": {1: "length"}, "features": {1: "length"}, "vectors": {1: "length"}}),
        "heads": (
            Heads(model), (torch.randn(40, WIDTH), whole, whole), ["vectors", "hints", "styles"],
            ["tags", "near", "anchors", *model.tokens],
            {name: {0: "pieces"} for name in ("vectors", "hints", "styles", "tags", "near", "anchors", *model.tokens)},
        ),
        "reader": (
            Rolls(model), (near, torch.randn(3, READER_WIDTH), row == 0, row, row),
            ["near", "anchor", "mask", "cue", "row_hints"], ["roles", "real"],
            {name: {0: "rows"} for name in ("near", "anchor", "mask", "cue", "row_hints", "roles", "real")},
        ),
    }  # fmt: skip
    for name, (module, given, inputs, outputs, free) in graphs.items():
        torch.onnx.export(
            module.eval(), given, folder / f"{name}.onnx", input_names=inputs, output_names=outputs,
            dynamic_axes=free, opset_version=17, dynamo=False,
        )  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Export, compare, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--texts", type=Path, help="attributions to compare on; our own paragraphs if not given")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    full = args.out / "full"
    full.mkdir(parents=True, exist_ok=True)
    checkpoint = Checkpoint(args.model, half=False)
    write_graphs(checkpoint.model, full)
    checkpoint.model.encoder.words = SmallWords(checkpoint.model.encoder.words)  # type: ignore[assignment]
    write_graphs(checkpoint.model, args.out)
    quantize_dynamic(
        args.out / "encoder.onnx", args.out / "encoder.onnx", per_channel=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm"],
    )  # fmt: skip
    checkpoint = Checkpoint(args.model, half=False)
    size = sum((args.out / f"{name}.onnx").stat().st_size for name in FILES) / 1e6
    documents = data.attribution_documents(args.texts) if args.texts else data.own_documents()
    tokenizer = load_tokenizer(minilm_folder() / "tokenizer.json")
    examples = [data.example_of(d, tokenizer) for d in documents[:40]]
    agreed = {}
    for name, runner in (("full", Files(full)), ("int8", Files(args.out))):
        begun = time.monotonic()
        read = [statements_of(runner, e) for e in examples]
        seconds = time.monotonic() - begun
        words = sum(len(d.text.split()) for d in documents[:40])
        print(f"{name}: {words / seconds:.0f} words/s")
        wanted = [statements_of(checkpoint, e) for e in examples]
        gold = [d._replace(said=tuple(map(as_said, w))) for d, w in zip(documents, wanted, strict=False)]
        same = sum(is_right(r, d) for some, d in zip(read, gold, strict=True) for r in some)
        agreed[name] = 2 * same / max(1, sum(map(len, read)) + sum(map(len, wanted)))
    print(json.dumps({"mb": round(size, 1), "agreement": agreed}))
    if size > LARGEST_MB or agreed["full"] < 0.995 or agreed["int8"] < AGREEMENT:
        print("the files are too large or read otherwise than the checkpoint", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
