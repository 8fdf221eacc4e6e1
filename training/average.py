"""The average of checkpoints of one family: `python -m training.average OUT.pt ONE.pt OTHER.pt ...`.

Runs that part from one checkpoint end in one valley; the mean of their weights lies lower in it than any of them, and
costs nothing at run time (Wortsman et al., "Model soups", ICML 2022).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import torch


def main(argv: Sequence[str] | None = None) -> int:
    """Write the average; its minutes are those of all training that it holds."""
    out, *paths = map(Path, sys.argv[1:] if argv is None else argv)
    saved = [torch.load(path, weights_only=True) for path in paths]
    model = {
        name: torch.stack([s["model"][name] for s in saved]).mean(0) if value.is_floating_point() else value
        for name, value in saved[0]["model"].items()
    }
    torch.save({"model": model, "state": saved[-1]["state"]}, out)
    print(f"{out}: the average of {len(paths)} checkpoints")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
