"""Names without one corpus: `python -m training.names_check wikigold --minutes 15`.

Trains an encoder from MiniLM on the names of all corpora but one, which it and what it begins with have never seen, and
writes what it finds in that one as records that the scorer takes. The product's own upper layers branch off an encoder
that has seen WikiGold; this tells what the recipe is worth on a kind of text that is new to it.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from asreported.model.facts import Facts
from asreported.model.labels import EVENT_TYPES, KIND_TAGS, NAME_TAGS, STATUSES
from asreported.model.pieces import CLS, SEP, load_tokenizer, windows_over
from training.data import IGNORE, NAME, Example, attribution_documents, example_of, read_lines, with_teacher
from training.facts_data import Row, Text, marked_names, named_texts, row_of, rows_of
from training.model import WIDTH, Encoder, minilm_folder
from training.schedule import rate_factor

TEACHER = Path(__file__).parent / "runs" / "teacher"


class Names(nn.Module):
    """An encoder, the tags of names, and the tags that the teacher of the grammar gives."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.dropout = nn.Dropout(0.1)
        self.names, self.taught = nn.Linear(WIDTH, len(KIND_TAGS)), nn.Linear(WIDTH, len(NAME_TAGS))

    def forward(self, ids, features, mask):
        """(windows, length) -> both tags as logits."""
        x = self.dropout(self.encoder(ids, features, mask))
        return self.names(x), self.taught(x)


def windows(pieces, labels: np.ndarray, which: int):
    """The windows of a text with its labels: (which head, ids, features, labels)."""
    for lo, hi in windows_over(len(pieces.ids)).spans:
        ids = np.concatenate(([CLS], pieces.ids[lo:hi], [SEP]))
        features = np.zeros((len(ids), 3), np.int64)
        features[1:-1] = pieces.features[lo:hi]
        wanted = np.full(len(ids), IGNORE, np.int64)
        wanted[1:-1] = labels[lo:hi]
        yield which, ids, features, wanted


def taught_windows(shared: Path, tokenizer, share: int):
    """A part of PolNeAR with the names that the teacher of the grammar sees in it."""
    articles = attribution_documents(shared / "attribution" / "polnear_train.jsonl")[::share]
    for document in with_teacher(articles, TEACHER / "polnear_train.jsonl"):
        example: Example = example_of(document, tokenizer)
        if example.parse is not None:
            yield from windows(example.pieces, example.parse[:, NAME], 1)


def main(argv: Sequence[str] | None = None) -> int:
    """Train without a corpus, and read it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("without", choices=("wikigold", "gum"))
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--pieces", type=int, default=1200)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, help="where the records go")
    args = parser.parse_args(argv)
    torch.set_num_threads(args.threads)
    torch.manual_seed(7)
    chance = random.Random(7)
    tokenizer = load_tokenizer(minilm_folder() / "tokenizer.json")
    data = args.shared / "data"
    files = {"wikigold": data / "entities/wikigold.jsonl", "gum": data / "entities/gum_other_dev.jsonl"}
    texts: list[Text] = marked_names()
    for name, path in files.items():
        texts += named_texts(path) if name != args.without else []
    rows: list[Row] = rows_of(texts, tokenizer)
    seen = [w for row in rows for w in windows(row.pieces, row.names, 0)]
    seen += list(taught_windows(data, tokenizer, 6))
    model = Names()
    model.encoder.load_minilm(minilm_folder() / "model.safetensors")
    model.encoder.words.weight.requires_grad_(False)
    train(model, seen, chance, args)
    model.eval()
    with args.out.open("w", encoding="utf-8") as out:
        for row in read_lines(files[args.without]):
            names = names_in(model, row["text"], tokenizer)
            mentions = [{"start": n.start, "end": n.end, "kind": "name", "type": n.kind, "entity": None} for n in names]
            out.write(json.dumps({"id": row["id"], "mentions": mentions}) + "\n")
    return 0


def train(model: Names, seen: list, chance: random.Random, args: argparse.Namespace) -> None:
    """Until the minutes are over; the rate falls to zero."""
    fresh = ("names.", "taught.", "encoder.shapes", "encoder.gaps", "encoder.quoted")
    new = [p for n, p in model.named_parameters() if n.startswith(fresh)]
    known = [p for n, p in model.named_parameters() if not n.startswith(fresh) and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": known, "base": 2e-4}, {"params": new, "base": 1e-3}], weight_decay=0.01)
    half = torch.cpu.get_capabilities().get("avx512_bf16", False)
    begun, step = time.monotonic(), 0
    while True:
        chance.shuffle(seen)
        order = sorted(range(len(seen)), key=lambda i: len(seen[i][1]) // 16)
        many = max(1, args.pieces // 320)
        batches = [order[i : i + many * 4] for i in range(0, len(order), many * 4)]
        chance.shuffle(batches)
        for group in batches:
            for i in range(0, len(group), many):
                done = (time.monotonic() - begun) / (60 * args.minutes)
                if done >= 1:
                    return
                batch = [seen[k] for k in group[i : i + many]]
                length = max(len(ids) for _, ids, _, _ in batch)
                ids, features = np.zeros((len(batch), length), np.int64), np.zeros((len(batch), length, 3), np.int64)
                wanted = np.full((2, len(batch), length), IGNORE, np.int64)
                for n, (which, x, f, y) in enumerate(batch):
                    ids[n, : len(x)], features[n, : len(x)], wanted[which, n, : len(x)] = x, f, y
                factor = rate_factor(step, done)
                step += 1
                for g in optimizer.param_groups:
                    g["lr"] = g["base"] * factor
                gold = torch.from_numpy(wanted)
                tensor = torch.from_numpy(ids)
                with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
                    said = model(tensor, torch.from_numpy(features), tensor != 0)
                parts = [
                    share * F.cross_entropy(logits.float().flatten(0, 1), y.flatten(), ignore_index=IGNORE)
                    for share, logits, y in zip((1.0, 0.5), said, gold, strict=True)
                    if bool((y != IGNORE).any())
                ]
                if not parts:
                    continue
                optimizer.zero_grad()
                torch.stack(parts).sum().backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step()
        print(f"{(time.monotonic() - begun) / 60:.1f} min, {step} steps", flush=True)


def names_in(model: Names, text: str, tokenizer):
    """The names of a text."""
    row = row_of(Text("", text), tokenizer)
    count = len(row.pieces.ids)
    cut = windows_over(count)
    found = np.zeros((count, len(KIND_TAGS)), np.float32)
    for w, (_, ids, features, _) in enumerate(windows(row.pieces, row.names, 0)):
        tensor = torch.from_numpy(ids)[None]
        with torch.inference_mode():
            said = model(tensor, torch.from_numpy(features)[None], tensor != 0)[0][0].numpy()
        mine = np.flatnonzero(cut.of == w)
        found[mine] = said[cut.at[mine]]
    nothing = [np.zeros((count, n), np.float32) for n in (len(EVENT_TYPES), len(STATUSES), len(EVENT_TYPES))]
    return Facts(row.pieces, found, *nothing, np.zeros(count, np.float32)).names()


if __name__ == "__main__":
    sys.exit(main())
