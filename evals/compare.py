"""Two ways to grammar: the same rules over spaCy's parse, over the encoder's, and with the encoder's statements too.

    python -m evals.compare                 all of it: the golden cases, and the shared data where it is there
    python -m evals.compare --cases

It prints a table for the decision page. spaCy must be installed (`asreported[rules]`; the development set-up has it).
"""

from __future__ import annotations

import argparse
import time

from asreported.desk import load_model, make_kit
from asreported.model.analyst import Analysis, Analyst, GrammarOnly
from asreported.model.spacy_small import SpacySmall
from asreported.reader.kit import Kit
from evals import shared
from evals.cases import NOUNS
from evals.reading import score_noun

HEAD = ("rules, spaCy's grammar", "rules, the encoder's grammar", "the encoder's statements too")


class Unasked:
    """An analyst whose statements nobody asks for: the rules stand alone."""

    def __init__(self, model: Analyst) -> None:
        self.model, self.digest = model, model.digest

    def analyse(self, text: str) -> Analysis:
        """A text of which only the grammar is used."""
        return GrammarOnly(self.model.analyse(text))


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(prog="python -m evals.compare", description="Compare the ways to grammar.")
    options.add_argument("--cases", action="store_true", help="leave the shared data out")
    given = options.parse_args()
    model = load_model()
    kits = [make_kit(m) for m in (SpacySmall(), Unasked(model), model)]
    print("| measured on | figure | " + " | ".join(HEAD) + " |")
    print("|---|---|" + "---:|" * len(HEAD))
    for noun in NOUNS:
        _rows(f"cases: {noun}", [_noun(noun, kit) for kit in kits])
    for one in shared.SETS if shared.is_there() and not given.cases else ():
        spent = []
        figures = []
        for kit in kits:
            start = time.perf_counter()
            figures.append(shared.score_set(one, kit=kit))
            spent.append(time.perf_counter() - start)
        _rows(one.name, figures)
        print(f"| {one.name} | seconds | " + " | ".join(f"{s:.1f}" for s in spent) + " |", flush=True)
    return 0


def _noun(noun: str, kit: Kit) -> dict[str, float]:
    result = score_noun(noun, kit=kit)
    return dict(result.figures) if result else {}


def _rows(name: str, figures: list[dict[str, float]]) -> None:
    for figure in figures[0]:
        print(f"| {name} | {figure} | " + " | ".join(f"{f[figure]:.3f}" for f in figures) + " |", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
