"""Train the upper layers that read names, events and status: `python -m training.facts --minutes 20`.

They branch off the trained encoder, whose lower layers stay as they are (and so does all that the other heads read):
what those make of the training text is worked out once and kept. `runs/NAME/facts.pt` is written every few minutes;
a run goes on from it.
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from asreported.model.labels import EVENT_TYPES, KIND_TAGS, STATUSES
from asreported.model.pieces import CLS, SEP, load_tokenizer, windows_over
from training.data import IGNORE
from training.facts_data import Row, everything
from training.model import LAYERS, WIDTH, Encoder, Model, minilm_folder
from training.schedule import rate_factor

RUNS = Path(__file__).parent / "runs"
# How often an epoch sees a text of each kind.
SHARES = {"names": 1.0, "own names": 2.0, "events": 2.0, "roots": 0.4, "happened": 0.35}
QUIET = frozenset({"names", "happened"})
DONE = [STATUSES.index("happened"), STATUSES.index("ongoing")]


class Facts(nn.Module):
    """The upper layers of their own, and the heads on them."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(Encoder(10, 10).layers[:layers]))
        self.dropout = nn.Dropout(0.25)
        self.heads = nn.ModuleDict(
            {
                "names": nn.Linear(WIDTH, len(KIND_TAGS)),
                "types": nn.Linear(WIDTH, len(EVENT_TYPES)),
                "status": nn.Linear(WIDTH, len(STATUSES)),
                "roots": nn.Linear(WIDTH, len(EVENT_TYPES)),
                "heed": nn.Linear(WIDTH, 1),
            }
        )

    def forward(self, low: Tensor, mask: Tensor | None = None) -> dict[str, Tensor]:
        """low (windows, length, 384), mask (windows, length) -> the logits of each head (windows, length, labels)."""
        wide = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            low = layer(low, wide)
        low = self.dropout(low)
        return {name: head(low) for name, head in self.heads.items()}


def load_facts(path: Path) -> Facts:
    """The upper layers out of a checkpoint."""
    saved = torch.load(path, weights_only=True)
    model = Facts(saved["layers"])
    model.load_state_dict(saved["facts"])
    return model.eval()


class Seen(NamedTuple):
    """A window of a row: what the lower layers make of it, and its labels."""

    kind: str
    low: Tensor  # (length, 384), [CLS] and [SEP] among them
    row: Row
    lo: int
    hi: int


def lower(encoder: Encoder, layers: int, ids: Tensor, features: Tensor) -> Tensor:
    """What the lower layers make of one window."""
    x = encoder.embedded(ids, features)
    for layer in encoder.layers[:layers]:
        x = layer(x, None)
    return x


def windows_of(kind: str, row: Row, encoder: Encoder, layers: int) -> list[Seen]:
    """The windows of a row as the lower layers see them."""
    out = []
    for lo, hi in windows_over(len(row.pieces.ids)).spans:
        ids = np.concatenate(([CLS], row.pieces.ids[lo:hi], [SEP]))[None]
        features = np.zeros((1, hi - lo + 2, 3), np.int64)
        features[0, 1:-1] = row.pieces.features[lo:hi]
        with torch.inference_mode():
            low = lower(encoder, layers, torch.from_numpy(ids), torch.from_numpy(features))[0]
        out.append(Seen(kind, low.to(torch.float16).clone(), row, lo, hi))
    return out


def batches(seen: Sequence[Seen], chance: random.Random, size: int) -> list[list[Seen]]:
    """An epoch: windows of like length together, about `size` pieces a batch, in a new order."""
    some = [s for s in seen for _ in range(int(SHARES[s.kind] + chance.random()))]
    some.sort(key=lambda s: len(s.low) // 8 + chance.random() * 4)
    out: list[list[Seen]] = []
    batch: list[Seen] = []
    for s in some:
        if batch and (len(batch) + 1) * max(len(s.low), *(len(b.low) for b in batch)) > size:
            out.append(batch)
            batch = []
        batch.append(s)
    out += [batch] if batch else []
    chance.shuffle(out)
    return out


def losses(model: Facts, batch: Sequence[Seen]) -> dict[str, Tensor]:
    """One loss for each head."""
    length = max(len(s.low) for s in batch)
    low, mask = torch.zeros(len(batch), length, WIDTH), torch.zeros(len(batch), length, dtype=torch.bool)
    gold = {name: np.full((len(batch), length), IGNORE, np.int64) for name in ("names", "types", "status")}
    happened = np.full((len(batch), length), np.nan, np.float32)
    for n, s in enumerate(batch):
        low[n, : len(s.low)], mask[n, : len(s.low)] = s.low, True
        part, at = slice(s.lo, s.hi), slice(1, 1 + s.hi - s.lo)
        for name, array in gold.items():
            array[n, at] = getattr(s.row, name)[part]
        happened[n, at] = s.row.happened[part]
    said = {name: logits.float() for name, logits in model(low, None if bool(mask.all()) else mask).items()}
    out = {}
    for name, weight in (("names", 1.0), ("types", 2.0), ("status", 1.0)):
        wanted = torch.from_numpy(gold[name])
        if bool((wanted != IGNORE).any()):
            out[name] = weight * F.cross_entropy(said[name].flatten(0, 1), wanted.flatten(), ignore_index=IGNORE)
    quiet = mask & torch.tensor([s.kind in QUIET for s in batch])[:, None]
    if bool(quiet.any()):  # text that was not searched for events has few
        out["quiet"] = -0.1 * said["types"][quiet].log_softmax(-1)[:, 0].mean()
    known = torch.from_numpy(happened)
    if bool((~known.isnan()).any()):
        out["happened"] = happened_loss(said["status"], known)
    found = [(n, s, root) for n, s in enumerate(batch) for root in s.row.roots if s.lo <= root[0] and root[1] <= s.hi]
    if found:
        out |= root_losses(said, found)
    return out


def happened_loss(status: Tensor, value: Tensor) -> Tensor:
    """UDS says whether it happened, not why not: the sum of the statuses that are right is what is learned."""
    at = ~value.isnan()
    chance = status[at].softmax(-1)[:, DONE].sum(-1).clamp(1e-6, 1 - 1e-6)
    wanted = ((value[at] + 1.2) / 2.4).clamp(0.0, 1.0)  # its values run from about -1.2 to 1.2
    return F.binary_cross_entropy(chance, wanted)


def root_losses(said: dict[str, Tensor], found: Sequence) -> dict[str, Tensor]:
    """The type of whole sentences; where nobody marked the words, one of them at least must tell of it."""
    whole, somewhere = [], []
    for n, s, (lo, hi, right) in found:
        at = slice(1 + lo - s.lo, 1 + hi - s.lo)
        heed = said["heed"][n, at].softmax(0)
        chance = (heed * said["roots"][n, at]).sum(0).log_softmax(-1)
        whole.append(-chance[list(right)].logsumexp(-1))
        if s.row.told:
            types = said["types"][n, at].log_softmax(-1)
            somewhere.append(-types[:, list(right)].logsumexp(-1).amax())
    out = {"roots": torch.stack(whole).mean()}
    return out | ({"somewhere": 0.3 * torch.stack(somewhere).mean()} if somewhere else {})


def main(argv: Sequence[str] | None = None) -> int:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with the shared data")
    parser.add_argument("--begin", type=Path, required=True, help="the checkpoint of the encoder")
    parser.add_argument("--name", default="facts")
    parser.add_argument("--layers", type=int, default=2, help="upper layers of their own")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--pieces", type=int, default=1600, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--without", nargs="*", default=(), help="corpora of names to leave out: wikigold gum own")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument(
        "--half",
        action=argparse.BooleanOptionalAction,
        default=torch.cpu.get_capabilities().get("avx512_bf16", False),
        help="bfloat16, nearly twice as fast where the processor has it",
    )
    args = parser.parse_args(argv)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    folder = RUNS / args.name
    folder.mkdir(parents=True, exist_ok=True)
    whole = Model()
    whole.load_state_dict(torch.load(args.begin, weights_only=True)["model"])
    encoder = whole.encoder.eval()
    model = Facts(args.layers)
    model.layers.load_state_dict(nn.ModuleList(encoder.layers[LAYERS - args.layers :]).state_dict())
    with (folder / "log.txt").open("a", encoding="utf-8") as log:
        begun = time.monotonic()
        rows = everything(
            args.shared / "data", load_tokenizer(minilm_folder() / "tokenizer.json"), without=args.without
        )
        seen = [
            s
            for kind, some in rows.items()
            for row in some
            for s in windows_of(kind, row, encoder, LAYERS - args.layers)
        ]
        sizes = {kind: sum(len(r.pieces.ids) for r in some) for kind, some in rows.items()}
        print(f"read in {time.monotonic() - begun:.0f} s; pieces: {sizes}", file=log, flush=True)
        run(model, seen, args, chance, folder, log)
    return 0


def run(model: Facts, seen: Sequence[Seen], args: argparse.Namespace, chance: random.Random, folder: Path, log) -> None:
    """The loop: until the minutes are over; the rate falls to zero."""
    head = list(model.heads.parameters())
    optimizer = torch.optim.AdamW(
        [
            {"params": list(model.layers.parameters()), "base": args.rate, "weight_decay": 0.01},
            {"params": head, "base": args.head_rate, "weight_decay": 0.01},
        ]
    )
    begun = time.monotonic()
    step, epoch = 0, 0
    model.train()
    while True:
        sums: dict[str, list[float]] = {}
        count, at = 0, time.monotonic()
        for batch in batches(seen, chance, args.pieces):
            done = (time.monotonic() - begun) / (60 * args.minutes)
            if done >= 1:
                break
            factor = rate_factor(step, done)
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * factor
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.half):
                parts = losses(model, batch)
            if not parts:
                continue
            optimizer.zero_grad()
            torch.stack(list(parts.values())).sum().backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            count += sum(len(s.low) for s in batch)
            for name, value in parts.items():
                sums.setdefault(name, []).append(value.item())
        else:
            done = 0.0
        epoch += 1
        means = " ".join(f"{name} {sum(v) / len(v):.3f}" for name, v in sorted(sums.items()))
        minutes = (time.monotonic() - begun) / 60
        print(
            f"{minutes:6.1f} min  epoch {epoch}  {count / max(1e-9, time.monotonic() - at):5.0f} pieces/s  {means}",
            file=log,
            flush=True,
        )
        torch.save({"facts": model.state_dict(), "layers": args.layers, "minutes": minutes}, folder / "facts.new")
        (folder / "facts.new").replace(folder / "facts.pt")
        if done >= 1:
            break


if __name__ == "__main__":
    sys.exit(main())
