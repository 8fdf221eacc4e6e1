"""Findings about statements as JSON: each with its chain in global terms, which are one utterance, and origins of happenings.

`statements_jsonl` gives a line a statement: `{"id", "report", "source", "source_span", "cue_span", "content_spans",
"kind", "chain", "negated", "hedged", "said_on", "said_on_rests_on", "inside", "of"}`, spans as `{"start", "end", "text"}` in code points of the report's text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from asreported.across.chains import Chain, Voices
from asreported.across.corroboration import Corroboration, Telling
from asreported.across.tone import days_of_speakers, is_hedged, is_negated, other_part, said_on, says_little, says_no
from asreported.across.utterances import Said
from asreported.record.record import Record
from asreported.record.span import Span, Spans, hull
from asreported.record.statement import Statement


def id_of(report: str, statement: str) -> str:
    """A statement's id among those of all reports."""
    return f"{report}/{statement}"


def statements_jsonl(records: Iterable[Record], voices: Voices) -> Iterator[dict[str, Any]]:
    """The statements of all reports, in the order of the reports and of their texts.

    A row's chain ends with its source. What a statement passes on ("the paper reported, citing two officials") is a row
    more with the same content for each further link; so is a part that denies where the whole does not, without a source
    of its own. What the outlet says of itself ("a Gull reporter saw") is no row, nor is a scrap inside another's words ("we welcome
    any audit"). Such further rows' ids end in a number, and `of` names the row that they come from.
    """
    for record in records:
        days = days_of_speakers(record)
        rows = [(s, _row(record, s, voices, days)) for s in record.statements if not says_little(record, s)]
        rows = [(s, row) for s, row in rows if len(row["chain"]) > 1]
        known = {row["id"] for _, row in rows}
        for statement, row in rows:
            if row["inside"] not in known:
                row["inside"] = None
            yield row
            for n, link in enumerate(_further(record, statement, voices), 2):
                if link["chain"] == row["chain"]:
                    continue
                yield {**row, **link, "id": f"{row['id']}/{n}", "of": row["id"]}
            part = other_part(record, statement)
            if part is not None:
                said = part.of(record.report.text)
                yield {
                    **row,
                    "id": f"{row['id']}/part",
                    "of": row["id"],
                    "source_span": None,
                    "cue_span": None,
                    "content_spans": [_span(part, record.report.text)],
                    "negated": says_no(said),
                }


def _row(record: Record, statement: Statement, voices: Voices, days: Mapping[str, str]) -> dict[str, Any]:
    text = record.report.text
    chain = voices.of_statement(record, _without_links(statement))
    day = said_on(record, statement, days)
    return {
        "id": id_of(record.report.id, statement.id),
        "report": record.report.id,
        "source": chain[-1].who,
        "source_span": _one(statement.source, text),
        "cue_span": _one(statement.cue, text),
        "content_spans": [_span(s, text) for s in statement.content],
        "kind": statement.kind,
        "chain": chain_json(chain),
        "negated": is_negated(record, statement),
        "hedged": is_hedged(record, statement),
        "said_on": day.day if day else None,
        "said_on_rests_on": day.why if day else None,
        "inside": id_of(record.report.id, statement.inside) if statement.inside else None,
        "of": None,
    }


def _own(statement: Statement) -> int:
    """The place in its chain of the link that is its source: the last one, but for those whom the source cites."""
    found = [n for n, hop in enumerate(statement.chain) if hop.spans == statement.source and hop.cue == statement.cue]
    return found[-1] if found else len(statement.chain) - 1


def _without_links(statement: Statement) -> Statement:
    return replace(statement, chain=statement.chain[: _own(statement) + 1])


def _further(record: Record, statement: Statement, voices: Voices) -> Iterator[dict[str, Any]]:
    """The links of a statement besides its source: the medium that was told, and those whom the source cites."""
    text, own = record.report.text, _own(statement)
    for n, hop in enumerate(statement.chain):
        told = n < own and bool(hop.spans) and hop.spans == statement.audience
        if not (n > own or told):
            continue
        chain = voices.of_statement(record, replace(statement, chain=statement.chain[: n + 1]))
        if len(chain) > 1 and chain[-1].spans == hop.spans:
            yield {
                "source": chain[-1].who,
                "source_span": _one(hop.spans, text),
                "cue_span": None if told else _one(hop.cue, text),
                "chain": chain_json(chain),
                "said_on": None,
                "said_on_rests_on": None,
            }


def chain_json(chain: Chain) -> list[str]:
    """A chain as its ids, outermost first."""
    return [link.who for link in chain]


def same_utterance_json(groups: Iterable[Iterable[Said]]) -> list[list[str]]:
    """Groups of statements that are one utterance, as lists of their ids."""
    return [[id_of(*said) for said in group] for group in groups]


def origins(found: Corroboration, voices: Voices) -> dict[str, Any]:
    """The fields of a happening that say on whose word it stands: `independent_origins`, `count`, `first_reported_by`, and
    for each origin why it counts and which tellings rest on it."""
    return {
        "first_reported_by": _first(found, voices),
        "independent_origins": [o.who for o in found.origins],
        "count": found.count,
        "origins": [
            {"origin": o.who, "why": o.why, "rests_on": [_telling(t) for t in o.rests_on]} for o in found.origins
        ],
        "adds_nothing": [{**_telling(t), "why": why} for t, why in found.adds_nothing],
        "unknown": list(found.unknown),
    }


def _first(found: Corroboration, voices: Voices) -> dict[str, str] | None:
    if found.first is None or found.first_writer is None:
        return None
    report = found.first.report
    return {"report": report, "outlet": voices.outlets.of[report], "origin": found.first_writer}


def _telling(telling: Telling) -> dict[str, Any]:
    return {"report": telling.report, "start": telling.span.start, "end": telling.span.end, "status": telling.status}


def _one(spans: Spans, text: str) -> dict[str, Any] | None:
    return _span(hull(spans), text) if spans else None


def _span(span: Span, text: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
