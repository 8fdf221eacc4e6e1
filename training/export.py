"""Export a model for onnxruntime, in 8-bit weights: `python -m training.export runs/average.pt runs/facts/facts.pt OUT_FOLDER`.

The graphs: `encoder` and `facts` read one window at a time, `grammar`, `labels` and `marks` the pieces of one report, `reader` the
anchors of one report. The same texts are then read by the checkpoint and by the files, and where they differ too much
that is an error.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from asreported.model.analyst import Read
from asreported.model.decode import CHOSEN, finished, found_in
from asreported.model.encoder import GRAPHS, Encoder
from asreported.model.grammar import Figures
from asreported.model.labels import PROTOCOL
from asreported.model.pieces import load_tokenizer
from asreported.model.rows import REACH
from training import data
from training.checkpoint import Checkpoint
from training.facts import Facts, load_facts
from training.facts import lower as lower_layers
from training.model import ARC_WIDTH, LAYERS, READER_WIDTH, WIDTH, Model, minilm_folder
from training.model import Encoder as Encoder_

# What was chosen on development data (measure.py --sweep); the calibration is fitted after the export (measure.py --calibrate).
CHOSEN_HERE = {"settings": CHOSEN._asdict(), "least": 0.5, "least_known": 0.15, "calibration": [1.0, 0.0], "style": 0}
LARGEST_MB = 32
FIGURES = ("names", "types", "status", "roots", "heed")
AGREEMENT = 0.93  # of the statements that checkpoint and files find, so many must have like contents and sources


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


class Stem(nn.Module):
    """The encoder, and what its lower layers make of the window: there the layers of the facts branch off."""

    def __init__(self, encoder: Encoder_, lower: int) -> None:
        super().__init__()
        self.encoder, self.lower = encoder, lower

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        """The vectors of the pieces, and those of the lower layers."""
        low = lower_layers(self.encoder, self.lower, ids, features)
        x = low
        for layer in self.encoder.layers[self.lower :]:
            x = layer(x, None)
        return x, low


class Branch(nn.Module):
    """The facts; the order is that of `asreported.model.facts.Facts`."""

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self.facts = facts

    def forward(self, low: Tensor) -> tuple[Tensor, ...]:
        said = self.facts(low)
        return tuple(said[name] for name in FIGURES)


class Grammar(nn.Module):
    """The heads of the grammar; the order is that of `asreported.model.grammar.Figures`."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.tokens, self.arcs = model.tokens, model.arcs

    def forward(self, vectors: Tensor) -> tuple[Tensor, ...]:
        said = (self.tokens[name](vectors).argmax(-1) for name in ("words", "ptb", "pos", "ner"))
        child, head, child_label, head_label = self.arcs(vectors)
        return (*said, child, head, child_label, head_label, self.arcs.root(child).squeeze(-1))


class Labels(nn.Module):
    """What each word is to its head."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.arcs = model.arcs

    def forward(self, child: Tensor, head: Tensor) -> Tensor:
        return self.arcs.labels(child, head).argmax(-1)


class Tags(nn.Module):
    """The tags of sources, cues and contents, and what the reader sees of each piece."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.model = model

    def forward(self, vectors: Tensor, hints: Tensor, styles: Tensor) -> tuple[Tensor, ...]:
        marks = self.model.marks(vectors, hints, styles)
        return marks.tags.softmax(-1), marks.near, marks.anchors


class Rolls(nn.Module):
    """The reader with chances instead of logits."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.reader = model.reader

    def forward(self, near: Tensor, anchor: Tensor, mask: Tensor, cue: Tensor, hints: Tensor) -> tuple[Tensor, Tensor]:
        roles, real = self.reader(near, anchor, mask, cue, hints)
        return roles.softmax(-1), real.sigmoid()


def write_graphs(model: Model, facts: Facts, folder: Path) -> None:
    """The graphs in full precision."""
    lower = LAYERS - len(facts.layers)
    ids = torch.randint(1000, 2000, (1, 40))
    features = torch.zeros((1, 40, 3), dtype=torch.long)
    whole = torch.zeros(40, dtype=torch.long)
    vectors, near = torch.randn(40, WIDTH), torch.randn(3, REACH, READER_WIDTH)
    row = torch.zeros((3, REACH), dtype=torch.long)
    words = torch.randn(7, ARC_WIDTH)
    graphs = {
        "encoder": (Stem(model.encoder, lower), (ids, features), ["ids", "features"], ["vectors", "low"], 1),
        "facts": (Branch(facts), (vectors[None],), ["low"], list(FIGURES), 1),
        "grammar": (Grammar(model), (vectors,), ["vectors"], list(Figures._fields), 0),
        "labels": (Labels(model), (words, words), ["child", "head"], ["labels"], 0),
        "marks": (Tags(model), (vectors, whole, whole), ["vectors", "hints", "styles"], ["tags", "near", "anchors"], 0),
        "reader": (
            Rolls(model), (near, near[:, 0], row == 0, row, row), ["near", "anchor", "mask", "cue", "row_hints"],
            ["roles", "real"], 0,
        ),
    }  # fmt: skip
    for name, (module, given, inputs, outputs, free) in graphs.items():
        torch.onnx.export(
            module.eval(), given, folder / f"{name}.onnx", input_names=inputs, output_names=outputs,
            dynamic_axes={n: {free: "count"} for n in (*inputs, *outputs)}, opset_version=17, dynamo=False,
        )  # fmt: skip


def write_about(model: Model, folder: Path, chosen: dict) -> None:
    """`model.json`: what the code must know of the files, and what was chosen on development data."""
    files = [*(f"{name}.onnx" for name in GRAPHS), "tokenizer.json"]
    about = {
        "protocol": PROTOCOL,
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files},
        "width": WIDTH,
        "distance": [round(x, 6) for x in model.arcs.distance.weight.detach().squeeze(-1).tolist()],
        **chosen,
    }
    (folder / "model.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def quantize(folder: Path) -> None:
    """Weights of matrices in 7 of 8 bits: with all 8, processors without VNNI overflow, and read otherwise than others."""
    for name in ("encoder", "facts", "reader"):
        path = folder / f"{name}.onnx"
        quantize_dynamic(
            path, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gemm"],
        )  # fmt: skip


def like(some: Sequence[Read], others: Sequence[Read]) -> int:
    """How many statements have a like one among the others: half of the content shared, and a bit of the source."""

    def characters(spans: Iterable[Sequence[int]]) -> set[int]:
        return {i for start, end in spans for i in range(start, end)}

    def alike(a: Read, b: Read) -> bool:
        mine, theirs = characters(a.content), characters(b.content)
        same_source = bool(characters(a.source) & characters(b.source)) or not (a.source or b.source)
        return same_source and 2 * len(mine & theirs) >= len(mine | theirs)

    return sum(any(alike(r, o) for o in others) for r in some)


def main(argv: Sequence[str] | None = None) -> int:
    """Export, compare, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("facts", type=Path, help="the checkpoint of the upper layers of facts")
    parser.add_argument("out", type=Path)
    parser.add_argument("--texts", type=Path, help="attributions to compare on; our own paragraphs if not given")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    full = args.out / "full"
    full.mkdir(parents=True, exist_ok=True)
    whole, small = Checkpoint(args.model), Checkpoint(args.model)
    small.model.encoder.words = SmallWords(small.model.encoder.words)  # type: ignore[assignment]
    facts = load_facts(args.facts)
    tokenizer_file = minilm_folder() / "tokenizer.json"
    for folder, model in ((full, whole.model), (args.out, small.model)):
        write_graphs(model, facts, folder)
        shutil.copy(tokenizer_file, folder / "tokenizer.json")
    quantize(args.out)
    for folder in (full, args.out):
        write_about(whole.model, folder, CHOSEN_HERE)
    size = sum(path.stat().st_size for path in args.out.iterdir() if path.is_file()) / 1e6
    documents = (data.attribution_documents(args.texts) if args.texts else data.own_documents())[:40]
    tokenizer = load_tokenizer(tokenizer_file)
    agreed = {}
    examples = [data.example_of(d, tokenizer)._replace(style=CHOSEN_HERE["style"]) for d in documents]
    wanted = [finished(e.pieces, found_in(whole.seen(e.pieces, e.style), ()), 0.5) for e in examples]
    for name, folder in (("full", full), ("int8", args.out)):
        files = Encoder(folder)
        begun = time.monotonic()
        read = [
            finished(e.pieces, found_in(files.analyse(d.text), ()), 0.5)
            for e, d in zip(examples, documents, strict=True)
        ]
        seconds = time.monotonic() - begun
        print(f"{name}: {sum(len(d.text.split()) for d in documents) / seconds:.0f} words/s")
        same = sum(like(some, others) for some, others in zip(read, wanted, strict=True))
        agreed[name] = 2 * same / max(1, sum(map(len, read)) + sum(map(len, wanted)))
    shutil.rmtree(full)
    print(json.dumps({"mb": round(size, 1), "agreement": agreed}))
    if size > LARGEST_MB or agreed["full"] < 0.995 or agreed["int8"] < AGREEMENT:
        print("the files are too large or read otherwise than the checkpoint", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
