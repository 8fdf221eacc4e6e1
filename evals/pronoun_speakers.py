"""Who "he" is: `python -m evals.pronoun_speakers`, with the shared data beside the checkout.

Of our statements whose source is a pronoun, and of whose chain in GUM some mention is no pronoun: is the speaker the
entity that GUM means? (Of the transcripts, courts have no names before the turns: nobody could know.) Ours and GUM's entity are the same when most of our entity's names and descriptions that GUM has,
too, are in that chain. `right` is the share of those statements, `null` of those without a speaker, and the rest wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from asreported.desk import Reader
from asreported.record import Record
from evals.shared import FOLDER

FILES = ("entities/gum_wikinews_dev.jsonl", "entities/gum_other_dev.jsonl")


class Asked(NamedTuple):
    """One statement: its report, the pronoun, the words about it, whom GUM means and whom the record says."""

    report: str
    genre: str
    pronoun: str
    context: str
    wanted: str
    given: str | None
    right: bool


def ask(row: dict[str, Any], record: Record) -> list[Asked]:
    """The statements of one report that can be judged."""
    gold = row["mentions"]
    named = {m["entity"] for m in gold if not m.get("pronoun")}
    by_span = {(m["start"], m["end"]): m for m in gold}
    by_head = {(m.get("head_start"), m.get("head_end")): m for m in gold}
    chains: dict[str, Counter[str]] = {}
    for ours in record.mentions:
        if ours.kind != "pronoun":
            found = by_span.get((ours.start, ours.end)) or by_head.get((ours.start, ours.end))
            if found is not None:
                chains.setdefault(ours.entity, Counter())[found["entity"]] += 1
    names = {e.id: e.name for e in record.entities}
    wanted_name = {m["entity"]: m["text"] for m in reversed(gold) if not m.get("pronoun")}
    out = []
    for s in record.statements:
        if len(s.source) != 1:
            continue
        start, end = s.source[0].start, s.source[0].end
        mention = by_span.get((start, end))
        if mention is None or not mention.get("pronoun") or mention["entity"] not in named:
            continue
        chain = chains.get(s.speaker or "", Counter()).most_common(1)
        text = row["text"]
        out.append(
            Asked(
                row["id"], row["genre"], text[start:end], text[max(0, start - 60) : end + 40].replace("\n", " "),
                wanted_name[mention["entity"]], names.get(s.speaker or ""),
                bool(chain) and chain[0][0] == mention["entity"],
            )
        )  # fmt: skip
    return out


def rows_of(path: Path) -> Iterable[dict[str, Any]]:
    """The documents of a file."""
    return (json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip())


def shown(title: str, asked: Sequence[Asked]) -> Iterable[str]:
    """The figures of one file, all pronouns and by kind."""
    kinds = {"he, she": {"he", "she"}, "I, you": {"i", "you"}, "we": {"we"}}
    rest = set().union(*kinds.values())
    yield title
    for name in ("all", *kinds, "others"):
        words = kinds.get(name)
        some = [
            a
            for a in asked
            if name == "all" or (a.pronoun.lower() in words if words else a.pronoun.lower() not in rest)
        ]
        if some:
            right = sum(a.right for a in some) / len(some)
            null = sum(a.given is None for a in some) / len(some)
            wrong = sum(a.given is not None and not a.right for a in some) / len(some)
            yield f"  {name:8} {len(some):4} statements   right {right:.3f}   null {null:.3f}   wrong {wrong:.3f}"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=FOLDER)
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="show so many of those that are not right")
    args = parser.parse_args(argv)
    if not (args.shared / "data" / FILES[0]).exists():
        print(f"{args.shared} is not here", file=sys.stderr)
        return 1
    reader = Reader()
    for name in FILES:
        rows = rows_of(args.shared / "data" / name)
        asked = [a for row in rows for a in ask(row, reader.read(row["text"]))]
        for a in [a for a in asked if not a.right][: args.misses]:
            print(f"{a.report}: {a.pronoun!r} is {a.wanted[:40]!r}, not {a.given!r}: {a.context}")
        for genre in sorted({a.genre for a in asked}):
            print("\n".join(shown(f"{Path(name).stem}, {genre}", [a for a in asked if a.genre == genre])))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
