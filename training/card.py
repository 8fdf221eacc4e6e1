"""The model's card, made from what was measured: `python -m training.card` writes `card.md` beside the model."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from asreported.model.encoder import FOLDER, Encoder

CARD = """# Model card: the English encoder

One encoder pass over a report, then heads for its grammar, its names and its statements. 22 million weights, 8-bit,
{mb:.0f} MB with everything; it runs on onnxruntime, on any CPU, and never asks the network for anything.

*This page is made by `python -m training.card` from `metrics.json` and `model.json`. The record names it `{digest}`.*

## What it is for
It is the model behind `asreported read`: it parses the report (words, sentences, dependencies, first names) and says
which words are the source, cue and content of a statement, given what the rules found. The rules over its grammar
decide the rest: who is meant, chains, polarity, times. Two upper layers of their own mark proper names, the type of event
that a sentence tells of, and what became of it; they are heard where rules and tables only guess. It reads English news. It was not made to judge who is
right, to read talk, fiction or social media, or to decide anything about a person without somebody looking at the words.

## What it learned from
| text | for | licence |
|---|---|---|
| PolNeAR, training part (Newell, Margolin and Ruths, LREC 2018): 840 reports on the US election of 2016 | sources, cues, contents | **states no licence**. The texts are not shipped, but the weights were trained on them: whoever needs a clear chain of rights must know it |
| our own paragraphs, `training/data/attribution`: six of every seven | the same, and nested statements, hedges, hard negatives | Apache-2.0, like the project |
| WikiGold; GUM without its news | names | CC BY; GUM's annotations CC BY 4.0, its texts as GUM states |
| our own passages, `training/data/names` and `training/data/events` (six of every seven) | names; events, their types and status | Apache-2.0, like the project |
| PLV (Zero-Shot-PLOVER), four of every five sentences | the type of a sentence | **states no licence**; not shipped |
| UDS factuality (UDS-IH2, over the English Web Treebank) | whether a predicate happened | CC BY-SA 4.0 |
| the same texts, parsed by spaCy's `en_core_web_sm` 3.8 (MIT) | grammar: the model imitates that parse | as above |
| `all-MiniLM-L6-v2` | the weights to begin with | Apache-2.0 |

Never seen in training: PolNeAR's development part, GUM's interviews, one in seven of our own paragraphs (by the digest
of its title), one in five of PLV (by the digest of its number), MEANTIME, re3d, PLOVER's gold records, the golden cases. The development parts, all four together, chose two thresholds ({least} for a statement, {known} for one that the rules
find too), which checkpoints are averaged, and the calibration.

## How well it does
Shares of 100. A statement is *joint* right when its content shares half of its words with the gold's and its source at
least one; *strict* when both have the very same words. Two people who mark PolNeAR agree at joint 75.2.

{figures}
Confidence: the expected calibration error is {ece:.3f}, on the halves of all four sets that did not fit it ({slope} and
{shift}, Platt scaling). Grammar, against the parser that taught it: words {words:.1f}, tags {tags:.1f}, lemmas
{lemmas:.1f}, heads {heads:.1f}, labelled {labelled:.1f}, sentence starts {starts:.1f}.

The upper layers by themselves: of PLV's sentences that they never saw {plv:.1f} have the right type of sixteen; on UDS's
development part, which is web text, what they give to "it happened" goes with what people gave at r = {r:.2f}. What rules
and model make of names and events together stands in [quality](../../../../docs/quality.md).

## What it gets wrong
- **Talk.** In interviews, wishes and stances of "I" and "you" look like statements; outside of quotations only their
  clauses and quotations are kept, and some that a reader would count are lost.
- **Stances as nouns.** "her plan for", "their views on": PolNeAR counts many of them, our own guidelines few.
- **Where a content ends.** "The road is shut, he said, and the bridge too": whether the last words are his is often a
  matter of taste, and the model's taste is PolNeAR's.
- **Inside what somebody said** it reads little by itself, since PolNeAR marks one level only: there the rules stand
  alone, with their own confidence.
- **No source, no statement.** Hedges without a source ("is believed to") are left to the rules.
- **One campaign in one country.** Most of its training text is US politics of 2015 and 2016; the other kinds of news
  stand in some five hundred short paragraphs of our own.
- Grammar errs where its teacher errs: long lists, headlines in capitals.
- **Names of things.** Probes, ships, albums and species with a person's name are often taken for persons; single words
  that nothing explains ("Granex") for persons or places.
- **Whether it happened** was learned from web text and our own passages; in UDS a "did not" is often marked as doubtful,
  and so the model doubts some plain denials. The rules decide those.

Examples; what is wrong on the golden cases stands in [quality](../../../../docs/quality.md):

| text | what it reads |
|---|---|
| Ankara has not commented on the arrests. | nothing: that somebody said nothing is hardly ever marked in its training text |
| In her words, the deal is dead. | nothing |
| The road is shut, he said, and the bridge too. | “The road is shut” alone |
| The sultanate “strongly condemned” the attack on the hospital, the state news agency said. | the agency's statement, not the sultanate's inside it |

Without its files asreported reads by its rules alone, if spaCy is there (`pip install asreported[rules]`).

## How to make it again
`make train` (an hour and a half on two cores; a run that was stopped goes on). `training/README.md` says what it
does. Figures: `python -m training.measure`. The same seed gives a model as good, not the same bits: threads add up in
an order of their own.
"""
COLUMNS = (
    "joint",
    "joint P",
    "joint R",
    "joint strict",
    "content",
    "direct joint",
    "source tokens",
    "cue tokens",
    "content tokens",
)


def card_of(folder: Path) -> str:
    """The card of the model in a folder."""
    metrics, about = (
        json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in ("metrics", "model")
    )
    sets = {name: figures for name, figures in metrics.items() if "joint" in figures}
    rows = ["| text | " + " | ".join(COLUMNS) + " |", "|---|" + "---:|" * len(COLUMNS)]
    rows += [f"| {name} | " + " | ".join(f"{100 * f[c]:.1f}" for c in COLUMNS) + " |" for name, f in sets.items()]
    grammar = {name: 100 * value for name, value in metrics["grammar against its teacher"].items()}
    slope, shift = about["calibration"]
    return CARD.format(
        mb=sum((folder / name).stat().st_size for name in about["files"]) / 1e6,
        digest=Encoder(folder).digest,
        figures="\n".join(rows) + "\n",
        ece=metrics["confidence"]["calibration error"],
        slope=slope, shift=shift, least=about["least"], known=about["least_known"], words=grammar["words"], tags=grammar["tags"], lemmas=grammar["lemmas"],
        heads=grammar["heads"], labelled=grammar["labelled heads"], starts=grammar["sentence starts"],
        plv=100 * metrics["facts"]["sentence type"], r=metrics["facts"]["happened r"],
    )  # fmt: skip


def main() -> int:
    """Write the card."""
    (FOLDER / "card.md").write_text(card_of(FOLDER), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
