"""Measure the packaged model with the product itself: `python -m training.measure`, without torch.

Development text of four kinds is read into records: PolNeAR's development part (US politics), GUM's interviews, our own
paragraphs that were held out, and the golden cases. `--calibrate` fits the confidence to how often a statement is right
(Platt 1999), on one half of all documents; the calibration error is that of the other half. The figures go to
`metrics.json` beside the model; `card.md` is made from them.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np

from asreported.language.en import ENGLISH
from asreported.language.en.lemmas import lemma_of
from asreported.model.encoder import FOLDER, Encoder
from asreported.model.parser import Parse
from asreported.model.spacy_small import SpacySmall
from asreported.ontology.plover import PLOVER
from asreported.reader.kit import Kit
from asreported.reader.passages import view_of
from asreported.reader.read import read
from asreported.reader.sections import split_sections
from asreported.record import Statement, report_of
from evals.shared import run
from training import data
from training.facts_data import factual_sentences, is_fifth

CASES = Path(__file__).parent.parent / "tests" / "cases"
SWEEP = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
BINS = 10


class Kind(NamedTuple):
    """One kind of development text; `nested`: its gold has statements inside statements."""

    name: str
    documents: list[data.Document]
    nested: bool = True


class Line(NamedTuple):
    """A statement of a record as it is scored."""

    document: int
    statement: Statement
    right: bool


def kinds_of(shared: Path, first: int | None = None) -> list[Kind]:
    """All development text."""
    folder = shared / "data" / "attribution"
    return [
        Kind("PolNeAR dev", data.attribution_documents(folder / "polnear_dev.jsonl")[:first], nested=False),
        Kind("GUM interviews", data.attribution_documents(folder / "gum_interviews_dev.jsonl")[:first]),
        Kind("own paragraphs, held out", [d for d in data.own_documents() if data.is_held_out(d.id)][:first]),
        Kind("golden cases", data.own_documents(CASES, "attribution.md")[:first]),
    ]


def statements_of(kind: Kind, kit: Kit) -> list[tuple[Statement, ...]]:
    """The statements of each document."""
    records = (read(report_of(d.text, id=d.id), kit).statements for d in kind.documents)
    return [tuple(s for s in some if kind.nested or s.inside is None) for some in records]


def words_at(spans: Iterable[Sequence[int]], text: str) -> frozenset[int]:
    """Where the words of spans begin."""
    return frozenset(m.start() + s for s, e in spans for m in re.finditer(r"\w+", text[s:e]))


def is_right(s: Statement, document: data.Document) -> bool:
    """Whether the gold has such a content (half of the words shared) from such a source (a word shared)."""
    content, source = words_at(_pairs(s.content), document.text), words_at(_pairs(s.source), document.text)
    for said in document.said or ():
        gold, named = words_at(said.content, document.text), words_at(said.source, document.text)
        if 2 * len(content & gold) >= len(content | gold) > 0 and (source & named or not (source or named)):
            return True
    return False


def score(kind: Kind, found: Sequence[Sequence[Statement]], shared: Path) -> dict[str, float]:
    """What the shared scorer says."""
    gold = [
        {
            "id": d.id,
            "text": d.text,
            "attributions": [dict(zip(("source", "cue", "content"), map(list, s), strict=True)) for s in d.said or ()],
        }
        for d in kind.documents
    ]
    predicted = [
        {
            "id": d.id,
            "attributions": [{part: _pairs(getattr(s, part)) for part in ("source", "cue", "content")} for s in some],
        }
        for d, some in zip(kind.documents, found, strict=True)
    ]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, rows in (("gold", gold), ("found", predicted)):
            path = Path(folder) / name
            path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
            paths.append(path)
        figures = json.loads(run("score_attribution.py", *paths, "--json", folder=shared))
    every, token = figures["attribution"], figures["token"]
    return {
        "source tokens": token["source"]["f1"], "cue tokens": token["cue"]["f1"], "content tokens": token["content"]["f1"],
        "content": every["content"]["f1"], "joint": every["joint"]["f1"], "joint P": every["joint"]["p"],
        "joint R": every["joint"]["r"], "joint strict": every["joint_strict"]["f1"], "source right": every["source_acc"],
        "direct joint": figures["direct"]["joint"]["f1"],
    }  # fmt: skip


def calibration_error(sure: np.ndarray, right: np.ndarray) -> float:
    """The expected calibration error in tenths of confidence (Naeini et al. 2015)."""
    of = np.minimum((sure * BINS).astype(int), BINS - 1)
    return float(
        sum(
            (of == b).mean() * abs(sure[of == b].mean() - right[of == b].mean()) for b in range(BINS) if (of == b).any()
        )
    )


def platt(scores: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Slope and shift that make the logits of scores the likeliest chances of being right; by Newton's method, the step
    halved until it gains."""
    design = np.stack([logit(scores), np.ones_like(scores)], 1)

    def loss(at: np.ndarray) -> float:
        sure = design @ at
        return float(np.logaddexp(0, np.where(right > 0, -sure, sure)).sum())

    at = np.array([1.0, 0.0])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-design @ at))
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + 1e-3 * np.eye(2)
        step = np.linalg.solve(curve, design.T @ (right - chance))
        while np.abs(step).max() > 1e-6 and loss(at + step) > loss(at):
            step = step / 2
        at = at + step
    return float(at[0]), float(at[1])


def logit(scores: np.ndarray) -> np.ndarray:
    """The logits of chances, none of them endless."""
    clipped = np.clip(scores, 1e-3, 1 - 1e-3)
    return np.log(clipped / (1 - clipped))


def calibrated(kinds: Sequence[Kind], kit: Kit) -> tuple[tuple[float, float], float]:
    """Slope and shift from one half of the documents of each kind, and the calibration error on the other half."""
    halves: dict[bool, list[tuple[float, bool]]] = {True: [], False: []}
    for kind in kinds:
        for document, some in zip(kind.documents, statements_of(kind, kit), strict=True):
            half = int(sha256(document.id.encode()).hexdigest(), 16) % 2 == 0
            halves[half] += [(s.confidence, is_right(s, document)) for s in some if s.inside is None]
    (fit, fit_right), (test, test_right) = (
        (np.array([c for c, _ in h]), np.array([float(r) for _, r in h])) for h in (halves[True], halves[False])
    )
    a, b = platt(fit, fit_right)
    error = calibration_error(1 / (1 + np.exp(-(a * logit(test) + b))), test_right)
    return (round(a, 4), round(b, 4)), error


def agreement(texts: Iterable[str], model: Encoder) -> dict[str, float]:
    """How the model's grammar agrees with its teacher's, over words that both see."""
    teacher = SpacySmall()
    both = words = other = heads = labelled = tags = lemmas = begins = 0
    for text in texts:
        sections, _ = split_sections(report_of(text), ENGLISH.sections)
        views = [view_of(text, s.start, s.end) for s in sections]
        views = [v for v in views if v.text]
        for mine, theirs in zip(model.analyse(text).parse(views), teacher.parse(views), strict=True):
            known = {(t.start, t.end): t for t in mine.tokens}
            words, other = words + len(mine.tokens), other + len(theirs.tokens)
            for t in theirs.tokens:
                m = known.get((t.start, t.end))
                if m is None:
                    continue
                same = _head(mine, m.i) == _head(theirs, t.i)
                both, heads, labelled = both + 1, heads + same, labelled + (same and m.dep == t.dep)
                tags, lemmas = tags + (m.tag == t.tag), lemmas + (m.lemma == t.lemma)
                begins += (m.i == mine.sents[m.sent][0]) == (t.i == theirs.sents[t.sent][0])
    counts = {"words": 2 * both / (words + other), "tags": tags / both, "lemmas": lemmas / both}
    return {**counts, "heads": heads / both, "labelled heads": labelled / both, "sentence starts": begins / both}


def facts_scores(shared: Path, model: Encoder) -> dict[str, float]:
    """What the upper layers are worth by themselves: the type of a sentence on the fifth of PLV that they never saw (share
    right), and on UDS's development part whether a predicate happened (Pearson's r, and mean error on UDS's own scale)."""
    events = shared / "data" / "events"
    rows = [row for row in data.read_lines(events / "plv_train.jsonl") if is_fifth(row["id"])]
    right = 0
    for row in rows:
        chances = model.analyse(row["text"]).facts.sentence(0, len(row["text"]))
        best = max((name for name in chances if name), key=lambda name: chances[name])
        right += row["label"] == ("YIELD" if best in ("CONCEDE", "RETREAT") else best)
    said, gold = [], []
    for text in factual_sentences(events / "uds_factuality_dev.jsonl"):
        facts = model.analyse(text.text).facts
        for start, end, value in text.happened:
            status = facts.event_at(start, end).status
            said.append(2.4 * (status["happened"] + status["ongoing"]) - 1.2)
            gold.append(value)
    return {
        "sentence type": right / len(rows),
        "happened r": float(np.corrcoef(said, gold)[0, 1]),
        "happened error": float(np.abs(np.array(said) - np.array(gold)).mean()),
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--model", type=Path, default=FOLDER)
    parser.add_argument("--first", type=int, help="only so many documents of each kind")
    parser.add_argument("--sweep", action="store_true", help="try several thresholds, write nothing")
    parser.add_argument("--calibrate", action="store_true", help="fit the confidence anew")
    args = parser.parse_args(argv)
    model = Encoder(args.model, lemma_of)
    kit = Kit(language=ENGLISH, ontology=PLOVER, model=model)
    kinds = kinds_of(args.shared, args.first)
    if args.sweep:
        for model.least in SWEEP:
            for kind in kinds:
                figures = score(kind, statements_of(kind, kit), args.shared)
                print(f"{model.least:.2f} {kind.name:26}", shown(figures), flush=True)
        return 0
    about = json.loads((args.model / "model.json").read_text(encoding="utf-8"))
    metrics: dict[str, dict[str, float]] = {"confidence": {}}
    if args.calibrate:
        model.calibration = None
        (slope, shift), error = calibrated(kinds, kit)
        about["calibration"] = [slope, shift]
        model.calibration = (slope, shift)
        metrics["confidence"] = {"calibration error": error}
        (args.model / "model.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    elif (args.model / "metrics.json").exists():
        old = json.loads((args.model / "metrics.json").read_text(encoding="utf-8"))
        metrics["confidence"] = old.get("confidence", {})
    for kind in kinds:
        metrics[kind.name] = score(kind, statements_of(kind, kit), args.shared)
        print(f"{kind.name:26}", shown(metrics[kind.name]), flush=True)
    metrics["grammar against its teacher"] = agreement([d.text for d in kinds[0].documents[:40]], model)
    for name in ("confidence", "grammar against its teacher"):
        print(f"{name:26}", shown(metrics[name]))
    metrics["facts"] = facts_scores(args.shared, model)
    print(f"{'facts':26}", shown(metrics["facts"]))
    rounded = {name: {k: round(v, 4) for k, v in figures.items()} for name, figures in metrics.items()}
    (args.model / "metrics.json").write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")
    return 0


def shown(figures: dict[str, float]) -> str:
    """Figures in one line."""
    return "  ".join(f"{name} {100 * value:.1f}" for name, value in figures.items())


def _head(parse: Parse, i: int) -> tuple[int, int]:
    token = parse.tokens[i]
    head = parse.tokens[token.head]
    return (head.start, head.end) if token.head != i else (-1, -1)


def _pairs(spans: Iterable) -> list[list[int]]:
    return [[s.start, s.end] for s in spans]


if __name__ == "__main__":
    raise SystemExit(main())
