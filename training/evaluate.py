"""Measure a model: `python -m training.evaluate runs/first/last.pt --shared ../shared`.

Statements are decoded, written as the scorer reads them, and scored by the shared scorer, on PolNeAR's development
part, on interviews of another kind of news, on our own paragraphs that were held out, and on the golden cases.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch

from asreported.model.analyst import Read
from asreported.model.decode import Found, Settings, finished, found_in
from asreported.model.pieces import Pieces, load_tokenizer
from asreported.model.rows import Anchored, Rows, tag_hints
from training import data
from training.batches import flat_of
from training.model import Model, minilm_folder
from training.train import RUNS

CASES = Path(__file__).parent.parent / "tests" / "cases"
TASKS = ("polnear", "gum", "held-out", "cases")
SWEEP = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)


class Checkpoint:
    """A model out of a checkpoint, to be asked by `decode.py`."""

    def __init__(self, path: Path) -> None:
        self.model = Model()
        self.model.load_state_dict(torch.load(path, weights_only=True)["model"])
        self.model.eval()

    def seen(self, pieces: Pieces, style: int) -> Seen:
        """A text as the model sees it."""
        return Seen(self.model, pieces, style)


class Seen:
    """A text that a checkpoint has read."""

    def __init__(self, model: Model, pieces: Pieces, style: int) -> None:
        self.model, self.pieces = model, pieces
        flat = flat_of([data.Example("", pieces, style, (), None, None, None, None)])
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
            for at in range(0, len(rows.places), 32):
                part = (torch.from_numpy(a[at : at + 32]) for a in rows)
                roles, real = self.model.read(self.marks, *part)
                out.append((roles.softmax(-1).numpy(), real.sigmoid().numpy()))
        return np.concatenate([r for r, _ in out]), np.concatenate([r for _, r in out])


def documents_for(task: str, shared: Path, hints: Path) -> list[data.Document]:
    """The texts of a task with their gold; the hints are left out where there are none."""
    if task in ("polnear", "gum"):
        file = {"polnear": "polnear_dev", "gum": "gum_interviews_dev"}[task]
        return data.with_hints(
            data.attribution_documents(shared / "data" / "attribution" / f"{file}.jsonl"), hints / f"{task}.jsonl"
        )
    if task == "cases":
        return data.with_hints(data.own_documents(CASES, "attribution.md"), hints / "cases.jsonl")
    return data.with_hints([d for d in data.own_documents() if data.is_held_out(d.id)], hints / "own.jsonl")


def as_gold(document: data.Document) -> dict:
    """A document as the scorer reads it."""
    rows = [{"source": list(s.source), "cue": list(s.cue), "content": list(s.content)} for s in document.said or ()]
    return {"id": document.id, "text": document.text, "attributions": rows}


def as_prediction(id: str, read: Iterable[Read], nested: bool) -> dict:
    """Statements as the scorer reads them; nested ones are left out where the gold has none."""
    rows = [
        {
            "source": [list(s) for s in r.source],
            "cue": [list(s) for s in r.cue],
            "content": [list(s) for s in r.content],
        }
        for r in read
        if nested or r.inside is None
    ]
    return {"id": id, "attributions": rows}


def score(gold: Sequence[dict], predicted: Sequence[dict], shared: Path, folder: Path, name: str) -> dict:
    """What the shared scorer says."""
    paths = []
    for part, rows in (("gold", gold), ("read", predicted)):
        path = folder / f"{name}.{part}.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        paths.append(str(path))
    command = [sys.executable, str(shared / "score" / "score_attribution.py"), *paths, "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def line_of(figures: dict) -> str:
    """The figures that matter, in one line."""
    token = " ".join(f"{100 * figures['token'][role]['f1']:.1f}" for role in ("source", "cue", "content"))
    every, direct = figures["attribution"], figures["direct"]
    joint = every["joint"]
    return (
        f"token {token} | content {100 * every['content']['f1']:.1f} | joint {100 * joint['f1']:.1f} "
        f"(P {100 * joint['p']:.1f} R {100 * joint['r']:.1f}) strict {100 * every['joint_strict']['f1']:.1f} "
        f"source {100 * every['source_acc']:.1f} | direct joint {100 * direct['joint']['f1']:.1f}"
    )


def words_at(spans: Iterable[Sequence[int]], text: str) -> frozenset[int]:
    """Where the words of spans begin."""
    return frozenset(m.start() + s for s, e in spans for m in re.finditer(r"\w+", text[s:e]))


def is_right(read: Read, document: data.Document) -> bool:
    """Whether the gold has such a content from such a source."""
    content, source = words_at(read.content, document.text), words_at(read.source, document.text)
    for said in document.said or ():
        gold, named = words_at(said.content, document.text), words_at(said.source, document.text)
        if 2 * len(content & gold) >= len(content | gold) > 0 and (source & named or not (source or named)):
            return True
    return False


def calibration(sure: Sequence[float], right: Sequence[bool], bins: int = 10) -> tuple[float, str]:
    """The expected calibration error, and how often each tenth of confidence is right."""
    scores, hits = np.array(sure), np.array(right, float)
    of = np.minimum((scores * bins).astype(int), bins - 1)
    error, shown = 0.0, []
    for b in range(bins):
        here = of == b
        if here.any():
            error += here.mean() * abs(scores[here].mean() - hits[here].mean())
            shown.append(f"{scores[here].mean():.2f}:{hits[here].mean():.2f}({here.sum()})")
    return error, " ".join(shown)


def find_all(
    runner: Checkpoint, documents: Sequence[data.Document], style: int | None, settings: Settings
) -> list[tuple[data.Example, list[Found]]]:
    """Every document read once."""
    tokenizer = load_tokenizer(minilm_folder() / "tokenizer.json")
    out = []
    for document in documents:
        example = data.example_of(document, tokenizer)
        if style is not None:
            example = example._replace(style=style)
        seen = runner.seen(example.pieces, example.style)
        out.append((example, found_in(seen, example.hints, settings)))
    return out


def runner_of(path: Path) -> Checkpoint:
    """The checkpoint, or the exported files, at a path."""
    if path.is_dir():
        from training.export import Files

        return Files(path)
    return Checkpoint(path)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="a checkpoint, or the folder of the exported files")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--hints", type=Path, default=RUNS / "hints")
    parser.add_argument("--no-hints", action="store_true", help="without what the rules found")
    parser.add_argument("--tasks", nargs="+", default=TASKS, choices=TASKS)
    parser.add_argument("--style", type=int, choices=(0, 1), help="0 PolNeAR's, 1 our own; the text's own if not given")
    parser.add_argument("--first", type=int, help="only so many documents")
    parser.add_argument("--least", type=float, nargs="+", default=[0.5])
    parser.add_argument("--sweep", action="store_true", help="try several thresholds")
    for name, value in Settings()._asdict().items():
        parser.add_argument(f"--{name}", type=float, default=value, help="see decode.py")
    parser.add_argument("--out", type=Path, help="where the figures go as JSON")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args(argv)
    torch.set_num_threads(args.threads)
    runner = runner_of(args.model)
    settings = Settings(*(getattr(args, name) for name in Settings._fields))
    folder = (args.model if args.model.is_dir() else args.model.parent) / "scores"
    folder.mkdir(exist_ok=True)
    written = []
    for task in args.tasks:
        documents = documents_for(task, args.shared, args.hints)[: args.first]
        if args.no_hints:
            documents = [d._replace(hints=None) for d in documents]
        begun = time.monotonic()
        found = find_all(runner, documents, args.style, settings)
        seconds = time.monotonic() - begun
        words = sum(len(d.text.split()) for d in documents)
        print(f"{task}: {len(documents)} documents, {words / seconds:.0f} words/s")
        read = [(r, d) for (e, f), d in zip(found, documents, strict=True) for r in finished(e.pieces, f, 0.2)]
        error, shown = calibration([r.score for r, _ in read], [is_right(r, d) for r, d in read])
        print(f"  calibration error {error:.3f}: {shown}")
        gold = [as_gold(d) for d in documents]
        for least in SWEEP if args.sweep else args.least:
            predicted = [as_prediction(e.id, finished(e.pieces, f, least), task != "polnear") for e, f in found]
            figures = score(gold, predicted, args.shared, folder, task)
            print(f"  {least:.2f}  {line_of(figures)}", flush=True)
            written.append({"task": task, "least": least, "hints": not args.no_hints, "calibration": error} | figures)
    if args.out:
        args.out.write_text(json.dumps(written, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
