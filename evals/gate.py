"""The gate: no figure falls below its floor unless somebody says so aloud.

    python -m evals.gate                               fails below a floor; prints what was gained and lost
    python -m evals.gate --update                      raises the floors to what is reached now; never lowers one
    python -m evals.gate --update --allow-regression   lowers them too (say why in the change's message)

`evals/floors.json` holds, for each noun, the floors, the digest of the gold that they were measured on, and what was
missed then, so that a change shows its gains and losses as text. Add a case, and the digest asks for `--update`.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from pathlib import Path
from typing import Any

from evals import shared, status_gold
from evals.cases import NOUNS, digest_of
from evals.measure import Result
from evals.reading import score_noun
from evals.tasks import TASKS

FLOORS = Path(__file__).parent / "floors.json"


def rounded(figure: float) -> float:
    """A floor: the figure rounded down to three places."""
    return math.floor(figure * 1000 + 1e-9) / 1000


def entry_of(noun: str, result: Result) -> dict[str, Any]:
    """What the floors file holds for a noun."""
    return {
        "gold": digest_of(noun),
        "cases": result.cases,
        "floors": {name: rounded(result.figures[name]) for name in TASKS[noun].FLOORS},
        "missed": sorted(f"{miss.case}: {miss.what}" for miss in result.misses),
    }


def judge(name: str, pinned: dict[str, Any] | None, now: dict[str, Any]) -> list[str]:
    """What is wrong with a noun's or a set's figures; nothing when all floors hold."""
    if pinned is None:
        return [f"{name}: no floor is pinned yet; run python -m evals.gate --update"]
    wrong = [
        f"{name}: {figure} fell to {now['floors'].get(figure, 0):.3f}, its floor is {floor:.3f}"
        for figure, floor in pinned["floors"].items()
        if now["floors"].get(figure, 0) < floor
    ]
    if pinned.get("gold") != now.get("gold"):
        wrong.append(
            f"{name}: the gold is not the one that the floors were measured on; run python -m evals.gate --update"
        )
    return wrong


def differences(pinned: dict[str, Any] | None, now: dict[str, Any]) -> list[str]:
    """What was gained (+) and lost (-) since the floors were pinned, as text."""
    before, after = set((pinned or {}).get("missed", ())), set(now.get("missed", ()))
    return [f"  + no longer {line}" for line in sorted(before - after)] + [
        f"  - now {line}" for line in sorted(after - before)
    ]


def merged(
    pinned: dict[str, Any] | None, now: dict[str, Any], allow_regression: bool
) -> tuple[dict[str, Any], list[str]]:
    """The entry to pin, and the floors that it would lower without leave."""
    lower = [f for f, floor in (pinned or {"floors": {}})["floors"].items() if now["floors"].get(f, 0) < floor]
    return now, [] if allow_regression else lower


def measure(quick_shared: bool = True) -> dict[str, dict[str, Any]]:
    """The entries of everything that is measured here and now, by name; shared sets have `shared: ` before theirs."""
    out: dict[str, dict[str, Any]] = {}
    for noun in NOUNS:
        start = time.perf_counter()
        result = score_noun(noun)
        if result is None:
            print(f"{noun:12} no cases")
            continue
        out[noun] = entry_of(noun, result)
        shown = "  ".join(f"{name} {value:.3f}" for name, value in result.figures.items())
        print(f"{noun:12} {result.cases:3} cases  {shown}  ({time.perf_counter() - start:.1f} s)", flush=True)
    out[status_gold.NAME] = whole = status_gold.entry_of(status_gold.measure())
    whole["floors"] = {name: rounded(value) for name, value in whole["floors"].items()}
    print(f"{status_gold.NAME}: " + "  ".join(f"{n} {v:.3f}" for n, v in whole["floors"].items()), flush=True)
    if not shared.is_there():
        print("shared data: not there, so its floors are not looked at")
        return out
    for one in (s for s in shared.SETS if s.quick and quick_shared):
        figures = shared.score_set(one, one.quick)
        out[f"shared: {one.name}, first {one.quick}"] = {"floors": {f: rounded(figures[f]) for f in one.floors}}
        print(f"{one.name}, first {one.quick}: " + "  ".join(f"{n} {v:.3f}" for n, v in figures.items()), flush=True)
    return out


def main(arguments: list[str] | None = None) -> int:
    """Run the gate; 1 when a floor does not hold."""
    options = argparse.ArgumentParser(prog="python -m evals.gate", description="Hold every figure above its floor.")
    options.add_argument("--update", action="store_true", help="pin what is reached now")
    options.add_argument("--allow-regression", action="store_true", help="let --update lower a floor")
    given = options.parse_args(arguments)
    pinned: dict[str, Any] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    now = measure()
    for name, entry in now.items():
        if changed := differences(pinned.get(name), entry):
            print(f"\n{name}, since its floors were pinned:", *changed, sep="\n")
    if not given.update:
        wrong = [line for name, entry in now.items() for line in judge(name, pinned.get(name), entry)]
        wrong += [f"{noun}: has floors, but no cases" for noun in NOUNS if noun in pinned and noun not in now]
        print("\nall floors hold" if not wrong else "")
        print(*wrong, sep="\n", file=sys.stderr)
        return 1 if wrong else 0
    refused = []
    for name, entry in now.items():
        pinned[name], lower = merged(pinned.get(name), entry, given.allow_regression)
        refused += [f"{name}: {figure} would fall; --allow-regression lowers it" for figure in lower]
    if refused:
        print(*refused, sep="\n", file=sys.stderr)
        return 1
    FLOORS.write_text(json.dumps(pinned, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    print(f"pinned in {FLOORS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
