"""Times on gold of other kinds: TempEval-3's way of counting, TEI dates, and years that a text does not support.

`python -m evals.dates` prints the figures for the data in the shared folder (`evals/shared.py`), if it is there.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import asreported
from asreported.record import Time
from evals.shared import FOLDER


class Timex(NamedTuple):
    """A time expression of any tagger, or of gold: `[start, end)`, and TIMEX3's type and value."""

    start: int
    end: int
    type: str | None
    value: str | None


class Document(NamedTuple):
    """A text, the day of its publication, and the times that stand in it."""

    text: str
    published: str | None
    gold: tuple[Timex, ...]


Tagger = Callable[[str, str | None], Sequence[Timex]]


def tag(text: str, published: str | None) -> Sequence[Timex]:
    """The times that `asreported.times` finds."""
    return [Timex(t.start, t.end, t.type, t.value) for t in asreported.times(text, published=published)]


def score(documents: Iterable[Document], tagger: Tagger, *, dated: bool = True) -> dict[str, float]:
    """The figures over all documents, as TempEval-3 counts them.

    strict, relaxed   F1 of the same span, of spans that share a character
    value             relaxed F1 times the share of the found times whose value is the gold's, letter by letter
    wrong             of the calendar values that were given, the share that is not the gold's (to say nothing is not wrong)
    """
    gold_all = found_all = same_gold = same_found = touched_gold = touched_found = valued = calendar = wrong = 0
    for text, published, gold in documents:
        found = [t for t in tagger(text, published if dated else None) if t.end > t.start]
        gold_all, found_all = gold_all + len(gold), found_all + len(found)
        spans = {t[:2] for t in gold}
        same_gold += len(spans & {t[:2] for t in found})
        same_found += sum(t[:2] in spans for t in found)
        pairs = _pairs(gold, found)
        touched_gold += len(pairs)
        touched_found += sum(any(_common(t, g) > 0 for g in gold) for t in found)
        valued_here = [i for i in pairs if found[pairs[i]].value == gold[i].value]
        right = {pairs[i] for i in valued_here}
        valued += len(valued_here)
        sure = [i for i, t in enumerate(found) if (t.value or "")[:2].isdigit()]
        calendar += len(sure)
        wrong += sum(i not in right for i in sure)
    relaxed = _f1(touched_gold, gold_all, touched_found, found_all)
    return {
        "strict": _f1(same_gold, gold_all, same_found, found_all),
        "relaxed": relaxed,
        "value": relaxed * valued / max(touched_gold, 1),
        "wrong": wrong / max(calendar, 1),
    }


def _pairs(gold: Sequence[Timex], found: Sequence[Timex]) -> dict[int, int]:
    """Gold's place -> the place of the time that shares most with it; the same span goes first."""
    out: dict[int, int] = {}
    for i, wanted in enumerate(gold):
        near = [(wanted[:2] == t[:2], _common(t, wanted), -j) for j, t in enumerate(found) if _common(t, wanted) > 0]
        if near:
            out[i] = -max(near)[2]
    return out


def _common(a: Timex, b: Timex) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


def _f1(right_gold: int, gold: int, right_found: int, found: int) -> float:
    recall, precision = right_gold / max(gold, 1), right_found / max(found, 1)
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def tei_value(when: str) -> str:
    """TEI's `when` as TIMEX3: `--10-07` is `XXXX-10-07`, `-0507` the year 507 BC, `500` the year 500.

    >>> tei_value("--10"), tei_value("-400"), tei_value("500"), tei_value("2012-03")
    ('XXXX-10', 'BC0400', '0500', '2012-03')
    """
    if when.startswith("--"):
        return f"XXXX-{when[2:]}"
    if re.fullmatch(r"-\d{1,4}", when):
        return f"BC{int(when[1:]):04d}"
    return f"{int(when):04d}" if re.fullmatch(r"\d{1,3}", when) else when


def score_tei(documents: Iterable[dict[str, Any]], tagger: Tagger = tag) -> dict[str, float]:
    """Of TEI dates with `when`: the share that is found (any shared character), and of those the share that is right.

    A time of day is right when its day is: TEI marks the date alone.
    """
    wanted = found = right = 0
    for document in documents:
        times = tagger(document["text"], document.get("dct"))
        for date in document["dates"]:
            if "when" not in date:
                continue
            wanted += 1
            values = [t.value or "" for t in times if t.start < date["end"] and t.end > date["start"]]
            found += bool(values)
            gold = tei_value(date["when"])
            right += any(v == gold or ("T" not in gold and v.partition("T")[0] == gold) for v in values)
    return {"found": found / max(wanted, 1), "right": right / max(found, 1)}


def unsupported_years(text: str, times: Sequence[Time]) -> list[Time]:
    """The times with a calendar year that neither stands in the text nor is reckoned from a time that stands there.

    Call it with times that were read without the date of publication.
    """
    return [t for t in times if t.anchor not in _SUPPORTED and t.anchor[:3] != "tm_" and not _is_told(text, t)]


_SUPPORTED = ("dateline",)


def _is_told(text: str, time: Time) -> bool:
    year = re.match(r"\d{4}", time.value or "")
    if time.type not in ("DATE", "TIME") or year is None or year[0] in text:
        return True
    words = text[time.start : time.end]
    era = re.search(r"(?i)\b(ad|ce)\b|^\d{3}$", words) is not None and str(int(year[0])) in text
    short = re.search(rf"(?<!\d)['’]?{year[0][2:]}(?!\d)", words) is not None  # "9/17/16", "2009-11"
    neighbour = any(str(int(year[0]) + step) in text for step in (-1, 1))  # "from December to February 2011"
    return era or short or neighbour or words == "9/11" or (time.by == "month_day" and year[0] == "2001")


def load(name: str, folder: Path = FOLDER) -> list[dict[str, Any]]:
    """The lines of one of the shared folder's files of times."""
    path = folder / "data" / "time" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def documents_of(lines: Iterable[dict[str, Any]]) -> list[Document]:
    """Lines with `timexes` as documents."""
    keys = ("start", "end", "type", "value")
    return [Document(d["text"], d.get("dct"), tuple(Timex(*map(t.get, keys)) for t in d["timexes"])) for d in lines]


def figures() -> dict[str, dict[str, float]]:
    """What the quality page shows of them, where the data is there."""
    if not (FOLDER / "data" / "time").is_dir():
        return {}
    meantime, tei = load("meantime_en_dev"), load("gum_dates_dev")
    texts = [d["text"] for d in (*meantime, *tei)]
    unsupported = sum(len(unsupported_years(text, asreported.times(text))) for text in texts)
    return {
        "MEANTIME dev, no date given (time)": score(documents_of(meantime), tag, dated=False),
        "GUM dates dev (TEI dates with `when`)": score_tei(tei),
        "Both, no date given: years that the text does not support": {"years": float(unsupported)},
    }


def main() -> int:
    """Print what can be measured."""
    if not (FOLDER / "data" / "time").is_dir():
        print(f"{FOLDER} has no data/time; nothing is measured", file=sys.stderr)
        return 1
    meantime, tei = load("meantime_en_dev"), load("gum_dates_dev")
    for name, dated in (("MEANTIME", True), ("MEANTIME, no date given", False)):
        print(name, {k: round(v, 4) for k, v in score(documents_of(meantime), tag, dated=dated).items()})
    print("TEI dates", {k: round(v, 4) for k, v in score_tei(tei).items()})
    texts = [d["text"] for d in (*meantime, *tei)]
    start = time.process_time()
    undated = [(text, asreported.times(text)) for text in texts]
    words = sum(len(text.split()) for text in texts)
    print("words a second:", round(words / (time.process_time() - start)))
    bad = [(text[t.start : t.end], t.value) for text, times in undated for t in unsupported_years(text, times)]
    print("years that the text does not support:", len(bad), bad[:10])
    return 0


if __name__ == "__main__":
    sys.exit(main())
