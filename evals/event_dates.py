"""When events were, on gold that links events with times (TimeML's TLINKs).

`python -m evals.event_dates [--show]` prints the figures for the data in the shared folder, if it is there.

    right        of the events found that gold puts into a calendar time, the share that has that very date
    wrong        the share that has another date;  open  the share that has none
    before       of the events found that gold puts before the day of publication, the share that we put on it

Few of gold's events are of a type that we look for. So the way from an event to its time is measured on all of them too:

    linked       of gold's events with a time in the text's own words, the share that gets that time
    mislinked    the share that gets another time
    settled      of gold's events with such a verb form in the first two lines that gold links to the day of publication,
                 the share that it puts into it: what a rule such as "the present perfect tells of today" would be right in
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from asreported.reader.events.dates import time_of, times_by_token
from asreported.reader.passages import parse_sections
from asreported.reader.sections import split_sections
from asreported.reader.times import find_times
from asreported.reader.times.values import edtf_of
from asreported.record import Event, report_of
from evals.dates import load
from evals.reading import record_of, the_kit
from evals.shared import FOLDER

# What a link says of its event when it is read from the event to the time.
_TURNED = {"INCLUDES": "IS_INCLUDED", "IS_INCLUDED": "INCLUDES", "BEFORE": "AFTER", "AFTER": "BEFORE",
           "SIMULTANEOUS": "SIMULTANEOUS"}  # fmt: skip
_WITHIN = frozenset({"IS_INCLUDED", "SIMULTANEOUS"})


class Dated(NamedTuple):
    """An event that we found and gold links to times: our date, the dates that hold it, and whether it lies before the report."""

    event: Event
    words: str
    within: frozenset[str]
    before: bool
    published: str | None

    @property
    def date(self) -> str | None:
        """The EDTF that we give it."""
        return self.event.date.edtf if self.event.date else None


def links_of(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The links between an event and a time, as (event, relation, time), read from the event."""
    for link in document["tlinks"]:
        one, other, relation = link["from"], link["to"], link["rel"]
        if one[0] == "e" and other[0] == "t":
            yield one, relation, other
        elif one[0] == "t" and other[0] == "e" and relation in _TURNED:
            yield other, _TURNED[relation], one


def told_times(document: dict[str, Any]) -> dict[str, set[str]]:
    """For each event, the EDTF of the times in the text's own words that gold puts it into."""
    out: dict[str, set[str]] = {}
    times = {t["tid"]: t for t in document["timexes"] if t["type"] in ("DATE", "TIME")}
    for event, relation, time in links_of(document):
        timex = times.get(time, {"value": None})
        edtf = edtf_of(timex["value"]) if relation in _WITHIN else None
        if edtf and timex.get("functionInDocument") != "CREATION_TIME":
            out.setdefault(event, set()).add(edtf)
    return out


def link(document: dict[str, Any]) -> Counter[str]:
    """How many of gold's events with a time in the text's words get that time, another one, or none."""
    kit, text, day, told = the_kit(), document["text"], document["dct"], told_times(document)
    sections = split_sections(report_of(text), kit.language.sections)[0]
    passages = parse_sections(text, sections, kit.model.analyse(text))
    times = find_times(text, sections, passages, published=day, updated=None, words=kit.language.times)[0]
    out: Counter[str] = Counter()
    for passage in passages:
        span = passage.section.span
        tokens = [(g, passage.token_at(g["start"])) for g in document["events"] if span.start <= g["start"] < span.end]
        heads = {g["eid"]: token.i for g, token in tokens if token is not None}
        inside = [t for t in times if span.start <= t.start < span.end]
        near = times_by_token(passage, inside, frozenset(heads.values()))
        for event, i in heads.items():
            if event in told:
                found = time_of(passage, near, i, [i], kit.language.status)
                out["none" if found is None else "right" if _agree(found.time.edtf, told[event]) else "other"] += 1
    return out


def settled(document: dict[str, Any], aspect: str) -> Counter[bool]:
    """Of the events of the first two lines in a present tense of this aspect: does gold put them into the day of publication?"""
    values = {t["tid"]: t["value"] for t in document["timexes"]}
    end = [i for i, c in enumerate(document["text"] + "\n\n\n") if c == "\n"][2]
    first = {e["eid"] for e in document["events"] if e["start"] < end and (e.get("tense"), e.get("aspect")) == ("PRESENT", aspect)}  # fmt: skip
    links = {event: r for event, r, time in links_of(document) if values.get(time) == document["dct"]}
    return Counter(links[event] in _WITHIN for event in first & set(links))


def _agree(edtf: str | None, wanted: Iterable[str]) -> bool:
    """The same date, or a time of day on it."""
    return any(edtf == w or (edtf or "").startswith(w + "T") for w in wanted)


def compare(document: dict[str, Any], events: Iterable[Event]) -> list[Dated]:
    """Our events that stand where gold has one with a link to a time."""
    times = {t["tid"]: t for t in document["timexes"]}
    within: dict[str, set[str]] = {}
    before: set[str] = set()
    for event, relation, time in links_of(document):
        timex = times.get(time)
        if timex is None:
            continue
        edtf = edtf_of(timex["value"]) if timex["type"] in ("DATE", "TIME") else None
        if relation in _WITHIN and edtf:
            within.setdefault(event, set()).add(edtf)
        elif relation == "BEFORE" and timex["value"] == document["dct"]:
            before.add(event)
    out = []
    found = [(span, event) for event in events for spans in (event.trigger, *event.mentions) for span in spans]
    for gold in document["events"]:
        ours = next((e for span, e in found if span.start < gold["end"] and span.end > gold["start"]), None)
        if ours is not None and (gold["eid"] in within or gold["eid"] in before):
            words = document["text"][max(0, gold["start"] - 70) : gold["end"] + 40].replace("\n", " / ")
            holds = frozenset(within.get(gold["eid"], ()))
            out.append(Dated(ours, words, holds, gold["eid"] in before, document["dct"]))
    return out


def score(dated: Iterable[Dated]) -> dict[str, float]:
    """The figures over all events."""
    linked = right = wrong = before = told = 0
    for one in dated:
        if one.within:
            linked += 1
            right += _agree(one.date, one.within)
            wrong += one.date is not None and not _agree(one.date, one.within)
        elif one.before:
            before += 1
            told += one.date is not None and one.date == one.published
    return {
        "events": linked,
        "right": right / max(linked, 1),
        "wrong": wrong / max(linked, 1),
        "open": (linked - right - wrong) / max(linked, 1),
        "before": told / max(before, 1),
    }


def score_links(documents: Iterable[dict[str, Any]]) -> dict[str, float]:
    """The figures of the way from any event to its time."""
    lines = list(documents)
    links = sum((link(line) for line in lines), Counter[str]())
    perfect = sum((settled(line, "PERFECTIVE") for line in lines), Counter[bool]())
    every = max(links.total(), 1)
    return {
        "told": links.total(),
        "linked": links["right"] / every,
        "mislinked": links["other"] / every,
        "settled": perfect[True] / max(perfect.total(), 1),
    }


def measure() -> list[Dated]:
    """Every event of the shared folder's linked texts that we find, with its date and gold's."""
    out = []
    for line in load("meantime_en_dev"):
        record = record_of(report_of(line["text"], published=line["dct"], title=line["title"]))
        out += compare(line, record.events)
    return out


def figures() -> dict[str, dict[str, float]]:
    """What the quality page shows of them, where the data is there."""
    if not (FOLDER / "data" / "time").is_dir():
        return {}
    return {"MEANTIME dev (the dates of events)": score(measure()) | score_links(load("meantime_en_dev"))}


def main(arguments: list[str] | None = None) -> int:
    """Print what can be measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="each event that is not right")
    given = parser.parse_args(arguments)
    if not (FOLDER / "data" / "time").is_dir():
        print(f"{FOLDER} has no data/time; nothing is measured", file=sys.stderr)
        return 1
    dated, lines = measure(), load("meantime_en_dev")
    print({name: round(value, 4) for name, value in (score(dated) | score_links(lines)).items()})
    for one in dated if given.show else ():
        if (one.within and not _agree(one.date, one.within)) or (not one.within and one.date == one.published):
            print(one.event.type, one.event.status, "background" if one.event.background else "news", one.date, one.event.date,
                  "gold:", sorted(one.within) or "before", one.words, sep=" | ")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
