"""What the teachers make of texts: spaCy's small pipeline parses them, and the rules read that. The model learns the
grammar from the one and gets the other as hints.

    python -m training.teacher                      # all training text, into runs/teacher; what is there stays
    python -m training.teacher --shared ../shared

One line a text: {"id", "tokens": [[start, end, tag, pos, dep, head, begins, name], ...], "said": [{"source", "cue",
"content"}, ...]}. `head` is the place of the head in the list (a root's own), `begins` 1 where a sentence begins, `name`
an OntoNotes label with "B-" or "I-", or "".
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from asreported.language.en import ENGLISH
from asreported.model.spacy_small import SpacySmall
from asreported.reader.passages import Passage, parse_sections
from asreported.reader.sections import split_sections
from asreported.reader.statements import find_quotations, find_sayings, said_by, set_scenes
from asreported.record import report_of
from training import data


def main(argv: Sequence[str] | None = None) -> int:
    """Read every text of every set that is not there yet."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="the folder with the shared data")
    parser.add_argument("--out", type=Path, default=data.TEACHER)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    pipeline = SpacySmall()
    for name, texts in sets_of(args.shared / "data").items():
        path = args.out / f"{name}.jsonl"
        if path.exists():
            continue
        print(f"{name}: {len(texts)} texts", flush=True)
        with path.with_suffix(".new").open("w", encoding="utf-8") as out:
            for title, text in texts:
                out.write(json.dumps({"id": title, **taught(text, pipeline)}) + "\n")
        path.with_suffix(".new").replace(path)
    return 0


def sets_of(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """The texts of each set, with their names."""
    files = {"polnear_train": "attribution", "wikigold": "entities", "gum_other_dev": "entities"}
    sets = {
        name: [(row["id"], row["text"]) for row in data.read_lines(folder / of / f"{name}.jsonl")]
        for name, of in files.items()
    }
    return {"own": [(d.id, d.text) for d in data.own_documents()], **sets}


def taught(text: str, pipeline: SpacySmall) -> dict[str, list]:
    """The tokens of every passage, one passage after another, and what the rules read."""
    sections, _ = split_sections(report_of(text), ENGLISH.sections)
    passages = parse_sections(text, sections, pipeline)
    quotations, _ = find_quotations(text, sections)
    sayings = find_sayings(text, set_scenes(text, passages, quotations, ENGLISH.cues), quotations)
    said = [{part: [list(pair) for pair in pairs] for part, pairs in said_by(s)._asdict().items()} for s in sayings]
    return {"tokens": list(tokens_of(passages)), "said": said}


def tokens_of(passages: Iterable[Passage]) -> Iterator[list]:
    """The tokens of passages as one list."""
    base = 0
    for passage in passages:
        parse = passage.parse
        names = {
            i: ("B-" if i == name.first else "I-") + name.label
            for name in parse.names
            for i in range(name.first, name.last)
        }
        begins = {first for first, _ in parse.sents}
        for t in parse.tokens:
            yield [t.start, t.end, t.tag, t.pos, t.dep, base + t.head, int(t.i in begins), names.get(t.i, "")]
        base += len(parse.tokens)


if __name__ == "__main__":
    raise SystemExit(main())
