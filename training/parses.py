"""What the teacher makes of texts: spaCy's small pipeline parses them once, and the parse heads learn from it.

    python -m training.parses INPUT.jsonl OUT.jsonl      # {"id", "text"} a line; the installed product's parser

One line a text: {"id", "tokens": [[start, end, tag, pos, dep, head, begins, name], ...]}; `head` is the place of the
head in the list (a root's own), `begins` 1 where a sentence begins, `name` an OntoNotes label with "B-" or "I-", or "".
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from asreported.desk import load_kit
from asreported.reader.kit import Kit
from asreported.reader.passages import parse_sections
from asreported.reader.sections import split_sections
from asreported.record import report_of


def tokens_of(text: str, kit: Kit) -> Iterator[list]:
    """The tokens of every passage of a text, one passage after another."""
    sections, _ = split_sections(report_of(text), kit.language.sections)
    base = 0
    for passage in parse_sections(text, sections, kit.model.analyse(text)):
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


def main() -> int:
    """Parse every text of a file."""
    kit = load_kit()
    with Path(sys.argv[1]).open(encoding="utf-8") as lines, Path(sys.argv[2]).open("w", encoding="utf-8") as out:
        for line in lines:
            row = json.loads(line)
            out.write(json.dumps({"id": row["id"], "tokens": list(tokens_of(row["text"], kit))}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
