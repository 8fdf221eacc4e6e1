"""Train the model on a CPU: `python -m training.train --minutes 60`.

It goes on from `runs/NAME/last.pt` when that is there, writes it every few minutes and at the end, and logs a line
a minute. The learning rate falls to zero over the minutes that are given, so that the end is a finished model.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from asreported.model.pieces import load_tokenizer
from training import data
from training.batches import Anchor, Flat, cropped, flat_of, lesson_of, sentences_of
from training.data import IGNORE
from training.model import Marks, Model, minilm_folder
from training.schedule import rate_factor

RUNS = Path(__file__).parent / "runs"
LONGEST = 1100  # pieces of a document in a batch; longer ones come in parts
NO_HINTS = 0.25  # share of documents that are read without what the rules found
EDGE = 2.0  # how much more a piece counts where a source, cue or content begins or ends
NAME_SHARE = 0.25  # share of the texts with names that an epoch sees
OWN_TIMES = 3  # how often an epoch sees our own paragraphs, each time in other company


class Corpus:
    """All training text, tokenized once; our own paragraphs are joined anew in each epoch."""

    def __init__(self, folder: Path, teacher: Path) -> None:
        self.tokenizer = load_tokenizer(minilm_folder() / "tokenizer.json")
        articles = data.attribution_documents(folder / "attribution" / "polnear_train.jsonl")
        articles = data.with_teacher(articles, teacher / "polnear_train.jsonl")
        self.articles = [data.example_of(other_marks(d), self.tokenizer) for d in articles]
        own = [d for d in data.own_documents() if not data.is_held_out(d.id)]
        self.own = data.with_teacher(own, teacher / "own.jsonl")
        named = ("wikigold.jsonl", "gum_other_dev.jsonl")
        names = [d for file in named for d in data.name_documents(folder / "entities" / file)]
        names = data.with_teacher(names, *(teacher / file for file in named))
        self.names = [data.example_of(d._replace(hints=None), self.tokenizer) for d in names]

    def epoch(self, chance: random.Random) -> list[data.Example]:
        """Everything once, our own paragraphs some times, in a new order."""
        own = [data.example_of(d, self.tokenizer) for _ in range(OWN_TIMES) for d in data.bundles(self.own, chance)]
        names = [e for e in self.names if chance.random() < NAME_SHARE]
        out = [part for e in (*self.articles, *own, *names) for part in parts(e, chance)]
        chance.shuffle(out)
        return [e._replace(hints=None) if chance.random() < NO_HINTS else e for e in out]

    def batches(self, chance: random.Random, size: int) -> Iterator[list[data.Example]]:
        """Batches of about `size` pieces, without end."""
        while True:
            batch: list[data.Example] = []
            for example in self.epoch(chance):
                batch.append(example)
                if sum(len(e.pieces.ids) for e in batch) >= size:
                    yield batch
                    batch = []


def other_marks(document: data.Document) -> data.Document:
    """Two in five documents with the other kind of quotation marks: curly for straight, straight for curly."""
    text = document.text
    if int(hashlib.sha256(document.id.encode()).hexdigest(), 16) % 5 > 1:
        return document
    if "“" in text:
        return document._replace(text=text.translate({ord("“"): '"', ord("”"): '"', ord("‘"): "'", ord("’"): "'"}))
    out, inside = list(text.replace("'", "’")), False
    for i, c in enumerate(out):
        if c == "\n" and out[i - 1] == "\n":
            inside = False
        elif c == '"':
            inside = not inside
            out[i] = "“" if inside else "”"
    return document._replace(text="".join(out))


def parts(example: data.Example, chance: random.Random) -> Iterator[data.Example]:
    """A long document in parts, cut at other places each time."""
    count = len(example.pieces.ids)
    if count <= LONGEST:
        if count:
            yield example
        return
    lo = 0
    hi = chance.randint(LONGEST // 3, LONGEST)
    while lo < count:
        if min(hi, count) - lo > 20:
            yield cropped(example, lo, min(hi, count))
        lo, hi = hi, hi + LONGEST


def anchors_of(flat: Flat, begins: np.ndarray, chance: random.Random) -> list[Anchor]:
    """The cues of the gold, and places that look like cues and are none (to the rules, or to the model itself)."""
    out = []
    for d, example in enumerate(flat.examples):
        if example.tags is None or example.weights is None:
            continue
        for a in example.said:
            first = chance.randrange(a.first, a.end) if chance.random() < 0.15 else a.first
            out.append(Anchor(d, first, a.end, a))
        bad = (example.weights > 0) & (example.tags[:, 1] == 0)
        hints = [h for h in example.hints or () if bad[h.first : h.end].all()]
        out += [Anchor(d, h.first, h.end) for h in hints]
        doubtful = np.flatnonzero(bad & (begins[flat.bounds[d] : flat.bounds[d + 1]] > 0.1))
        out += [Anchor(d, int(i), int(i) + 1) for i in doubtful[: 1 + len(example.said) // 2]]
    return out


def losses(model: Model, flat: Flat, chance: random.Random) -> dict[str, Tensor]:
    """One loss for each head."""
    marks = model(*(torch.from_numpy(a) for a in (flat.ids, flat.features, flat.gather, flat.hints, flat.styles)))
    logits = marks.tags.float()
    zero = logits.sum() * 0
    out = {}
    tags = [np.full((len(e.pieces.ids), 3), IGNORE) if e.tags is None else e.tags for e in flat.examples]
    weights = [np.zeros(len(e.pieces.ids), np.float32) if e.weights is None else e.weights for e in flat.examples]
    gold, weight = torch.from_numpy(np.concatenate(tags)), torch.from_numpy(np.concatenate(weights))
    if bool((weight > 0).any()):
        each = F.cross_entropy(logits.view(-1, 3), gold.view(-1), reduction="none", ignore_index=IGNORE).view(-1, 3)
        out["cue"] = 5 * (each[:, 1] * weight).sum() / weight.sum()
        out["tags"] = 0.5 * each[:, (0, 2)].sum() / (weight > 0).sum()
        begins = logits[:, 1].softmax(-1)[:, 1].detach().numpy()
        out |= reading_losses(model, flat, marks, anchors_of(flat, begins, chance))
    names = [np.full(len(e.pieces.ids), IGNORE) if e.names is None else e.names for e in flat.examples]
    wanted = torch.from_numpy(np.concatenate(names))
    if bool((wanted != IGNORE).any()):
        out["names"] = F.cross_entropy(marks.tokens["names"].float(), wanted, ignore_index=IGNORE)
    out |= grammar_losses(model, flat, marks)
    return out or {"none": zero}


def grammar_losses(model: Model, flat: Flat, marks: Marks) -> dict[str, Tensor]:
    """The losses of the heads that learn from the teacher's parse."""
    sentences = sentences_of(flat)
    if sentences is None:
        return {}
    taught = [np.full((len(e.pieces.ids), 6), IGNORE) if e.parse is None else e.parse for e in flat.examples]
    parse = torch.from_numpy(np.concatenate(taught))
    columns = (("words", data.WORD, 0.5), ("ptb", data.TAG, 0.3), ("pos", data.POSTAG, 0.2), ("ner", data.NAME, 0.3))
    out = {
        name: share * F.cross_entropy(marks.tokens[name].float(), parse[:, column], ignore_index=IGNORE)
        for name, column, share in columns
    }
    places, mask, heads, deps = (torch.from_numpy(a) for a in sentences)
    child, head, child_label, head_label = marks.arcs
    scores = model.arcs.scores(child[places], head[places], mask).float()
    out["arcs"] = 0.4 * F.cross_entropy(scores.transpose(1, 2), heads, ignore_index=IGNORE)
    known = heads != IGNORE
    of = places.gather(1, heads.clamp(min=0))[known]
    labels = model.arcs.labels(child_label[places[known]], head_label[of]).float()
    out["deps"] = 0.3 * F.cross_entropy(labels, deps[known])
    return out


def reading_losses(model: Model, flat: Flat, marks: Marks, anchors: Sequence[Anchor]) -> dict[str, Tensor]:
    """The losses of the reader: the role of each piece, and whether there is a statement."""
    if not anchors:
        return {}
    lesson = lesson_of(flat, anchors)
    places, mask, cue, hints = (torch.from_numpy(a) for a in lesson.rows)
    roles, real = torch.from_numpy(lesson.roles), torch.from_numpy(lesson.real)
    said, there = model.read(marks, places, mask, cue, hints)
    each = F.cross_entropy(said.float().transpose(1, 2), roles, reduction="none", ignore_index=IGNORE)
    edge = roles[:, 1:] != roles[:, :-1]
    at_edge = F.pad(edge, (1, 0)) | F.pad(edge, (0, 1))
    per_row = (each * (1 + EDGE * at_edge)).sum(1) / 100
    weight = torch.where(real > 0, 1.0, 0.2)
    return {
        "roles": 2 * (per_row * weight).sum() / weight.sum(),
        "real": F.binary_cross_entropy_with_logits(there.float(), real),
    }


def optimizer_of(model: Model, rate: float, head_rate: float, freeze: int = 0) -> torch.optim.Optimizer:
    """AdamW; what is new learns faster than what is known, and the words stay as they are."""
    encoder = model.encoder
    encoder.words.weight.requires_grad_(False)
    if freeze:
        for part in (encoder.positions, encoder.shapes, encoder.gaps, encoder.quoted, encoder.norm):
            part.requires_grad_(False)
        encoder.kind.requires_grad_(False)
        encoder.layers[:freeze].requires_grad_(False)
    known, new, plain = [], [], []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        fresh = not name.startswith("encoder.") or name.startswith(("encoder.shapes", "encoder.gaps", "encoder.quoted"))
        (plain if p.ndim < 2 and not fresh else new if fresh else known).append(p)
    return torch.optim.AdamW(
        [
            {"params": known, "lr": rate, "base": rate, "weight_decay": 0.01},
            {"params": plain, "lr": rate, "base": rate, "weight_decay": 0.0},
            {"params": new, "lr": head_rate, "base": head_rate, "weight_decay": 0.01},
        ]
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with the shared data")
    parser.add_argument("--teacher", type=Path, default=data.TEACHER, help="the folder with what teacher.py wrote")
    parser.add_argument("--name", default="first")
    parser.add_argument("--minutes", type=float, default=60, help="all minutes of training, those before a stop too")
    parser.add_argument("--pieces", type=int, default=1100, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-every", type=float, default=5, help="minutes between checkpoints")
    parser.add_argument("--begin", type=Path, help="a checkpoint whose weights a new run begins with")
    parser.add_argument("--fork", type=Path, help="a checkpoint that a new run goes on from, by another seed's chance")
    parser.add_argument(
        "--until", type=float, default=math.inf, help="stop there, though the rate falls until --minutes"
    )
    parser.add_argument("--keep", type=float, nargs="*", default=(), help="minutes whose checkpoints stay, as at-N.pt")
    parser.add_argument("--freeze", type=int, default=0, help="so many of the encoder's lower layers stay as they are")
    parser.add_argument(
        "--half",
        action=argparse.BooleanOptionalAction,
        default=torch.cpu.get_capabilities().get("avx512_bf16", False),
        help="bfloat16, nearly twice as fast where the processor has it; others crawl",
    )
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args(argv)
    torch.set_num_threads(args.threads)
    folder = RUNS / args.name
    folder.mkdir(parents=True, exist_ok=True)
    model = Model()
    optimizer = optimizer_of(model, args.rate, args.head_rate, args.freeze)
    state = {"step": 0, "seconds": 0.0}
    before = folder / "last.pt" if (folder / "last.pt").exists() else args.fork
    if before:
        saved = torch.load(before, weights_only=True)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    elif args.begin:
        begin_with(model, args.begin)
    else:
        model.encoder.load_minilm(minilm_folder() / "model.safetensors")
    torch.manual_seed(args.seed + state["step"])
    chance = random.Random(args.seed + state["step"])
    corpus = Corpus(args.shared / "data", args.teacher)
    with (folder / "log.txt").open("a", encoding="utf-8") as log:
        run(model, optimizer, corpus, args, state, chance, folder, log)
    return 0


def begin_with(model: Model, path: Path) -> None:
    """Take over from another run what still has the same name and shape."""
    mine, old = model.state_dict(), torch.load(path, weights_only=True)["model"]
    known = {k: v for k, v in old.items() if k in mine and mine[k].shape == v.shape}
    model.load_state_dict(known, strict=False)


def run(model, optimizer, corpus, args, state, chance, folder, log) -> None:
    """The loop: until the minutes are over."""
    begun = last_line = last_save = time.monotonic()
    before = state["seconds"]
    sums: dict[str, list[float]] = {}
    seen = 0
    model.train()
    for batch in corpus.batches(chance, args.pieces):
        now = time.monotonic()
        state["seconds"] = before + now - begun
        done = state["seconds"] / (60 * args.minutes)
        if done >= 1 or state["seconds"] > 60 * args.until:
            break
        factor = rate_factor(state["step"], done)
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * factor
        flat = flat_of(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.half):
            parts = losses(model, flat, chance)
        total = sum(parts.values())
        optimizer.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        state["step"] += 1
        seen += len(flat.gather)
        for name, value in parts.items():
            sums.setdefault(name, []).append(value.item())
        if now - last_line > 60 or state["step"] == 1:
            means = " ".join(f"{name} {sum(v) / len(v):.3f}" for name, v in sorted(sums.items()))
            rate = seen / max(1e-9, time.monotonic() - last_line)
            print(
                f"{state['seconds'] / 60:6.1f} min  step {state['step']:5d}  {rate:5.0f} pieces/s  {means}",
                file=log,
                flush=True,
            )
            last_line, sums, seen = now, {}, 0
        if now - last_save > 60 * args.save_every:
            save(model, optimizer, state, folder)
            last_save = now
        for minutes in args.keep:
            if (
                state["seconds"] >= 60 * minutes
                and before < 60 * minutes
                and not (folder / f"at-{minutes:g}.pt").exists()
            ):
                save(model, optimizer, state, folder, f"at-{minutes:g}.pt")
    save(model, optimizer, state, folder)
    print("finished", file=log, flush=True)


def save(model: Model, optimizer: torch.optim.Optimizer, state: dict, folder: Path, name: str = "last.pt") -> None:
    """Write the checkpoint so that a stop in between does no harm."""
    whole = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "state": state}
    torch.save(whole, folder / "last.new")
    (folder / "last.new").replace(folder / name)


if __name__ == "__main__":
    sys.exit(main())
