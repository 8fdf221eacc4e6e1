"""A record with people's verdicts laid over it: a new value; the machine's own reading stays what it is.

    judged(record, [Verdict("st_3f9a1c02de", "correct", "speaker", "en_77aa…", "mira")])

A rejected line is left out, with what hung on it let go; a corrected one carries `by` "person:NAME" and confidence 1.
Corrections are laid on the wire form and read back, so that a verdict can break no law of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from asreported.errors import LedgerError, RecordError
from asreported.ledger.laws import broken_laws
from asreported.record.ids import make_id
from asreported.record.record import Record
from asreported.record.wire import from_wire, to_wire

VERDICTS = ("accept", "reject", "correct")
# What may be corrected in a line; spans are lists of [start, end] in code points.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "statements": (
        "speaker", "origin", "source", "cue", "content", "verbatim", "kind", "made", "polarity", "certainty", "said_on",
        "chain", "inside",
    ),
    "events": (
        "type", "mode", "status", "certainty", "background", "actors", "recipients", "place", "date", "trigger",
        "statement", "quantities", "chain",
    ),
    "entities": ("name", "type", "country", "sector", "part_of"),
    "mentions": ("entity", "type", "kind"),
    "times": ("value", "edtf", "type", "mod"),
}  # fmt: skip


class Verdict(NamedTuple):
    """What a person says of one line of a record: "accept", "reject", or "correct" one field to a JSON value."""

    line: str
    verdict: str
    field: str | None
    value: Any
    by: str


def judged(record: Record, verdicts: Iterable[Verdict]) -> Record:
    """The record as the verdicts, oldest first, leave it. LedgerError when one cannot be laid over the record."""
    told = list(verdicts)
    if not any(v.verdict != "accept" for v in told):
        return record
    data = to_wire(record)
    rejected = set[str]()
    for verdict in told:  # the last word holds
        if verdict.verdict == "reject":
            rejected.add(verdict.line)
        elif verdict.verdict == "accept":
            rejected.discard(verdict.line)
        if verdict.verdict == "correct":
            _lay(data, verdict)
    _leave_out(data, rejected)
    try:
        laid = from_wire(data)
    except RecordError as error:
        raise LedgerError(f"this correction would break the record: {error}") from None
    if any(v.verdict == "correct" for v in told):
        before = set(broken_laws(record))  # what the machine left is not the correction's fault
        broken = next((what for what in broken_laws(laid) if what not in before), None)
        if broken is not None:
            raise LedgerError(f"this correction would break the record: {broken}")
    return laid


def room_of(record: Record, line: str) -> str:
    """In which list of the record a line stands: "statements", "events" … LedgerError when it is in none."""
    for room in FIELDS:
        if any(item.id == line for item in getattr(record, room)):
            return room
    raise LedgerError(f"the report {record.report.id} has no line {line}")


def value_in(record: Record, line: str, field: str | None) -> Any:
    """The JSON value that a line's field has; the whole line's for None."""
    item = next(item for item in getattr(record, room_of(record, line)) if item.id == line)
    whole = to_wire(item)
    return whole if field is None else whole[field]


def _lay(data: dict[str, Any], verdict: Verdict) -> None:
    value = verdict.value
    if isinstance(value, dict) and set(value) == {"name"}:  # somebody whom the machine has no entity for
        value = _entity_for(data, value["name"])
    for room, fields in FIELDS.items():
        for item in data[room]:
            if item["id"] != verdict.line:
                continue
            if verdict.field not in fields:
                raise LedgerError(f"{verdict.field!r} of {verdict.line} cannot be corrected; {', '.join(fields)} can")
            item[verdict.field] = value
            if room == "statements":
                _keep_in_step(data, item, verdict.field)
            if "by" in item:
                item["by"] = f"person:{verdict.by}"
            if "confidence" in item:
                item["confidence"] = 1.0
            return
    raise LedgerError(f"the record has no line {verdict.line}")


def _keep_in_step(data: dict[str, Any], item: dict[str, Any], field: str) -> None:
    """What follows from a correction of a statement: the chain's last link is its speaker's; verbatim words lie inside."""
    if field == "speaker":
        known = {e["id"] for e in data["entities"]}
        speaker = item["speaker"]
        if speaker is not None and (not isinstance(speaker, str) or speaker not in known):
            raise LedgerError(f"the record has no entity {speaker}; give a name instead")
        chain = item["chain"]
        by = item["speaker"] or "unnamed"
        if len(chain) > 1:
            chain[-1] = {**chain[-1], "by": by}
        else:
            chain.append({"by": by, "spans": item["source"], "cue": item["cue"]})
        item["origin"] = item["speaker"]
    elif field == "content":
        inside = item["content"]
        if not isinstance(inside, list) or not all(_is_pair(span) for span in inside):
            raise LedgerError("content is a list of [start, end] in code points")
        item["verbatim"] = [v for v in item["verbatim"] if any(s <= v[0] and v[1] <= e for s, e in inside)]
        item["insertions"] = [v for v in item["insertions"] if any(s <= v[0] and v[1] <= e for s, e in inside)]


def _is_pair(span: object) -> bool:
    return isinstance(span, list) and len(span) == 2 and all(type(at) is int for at in span)


def _entity_for(data: dict[str, Any], name: object) -> str:
    if not isinstance(name, str) or not name.strip():
        raise LedgerError("a name must be a text that is not empty")
    told = " ".join(name.split())
    for entity in data["entities"]:
        if told.casefold() in (form.casefold() for form in (entity["name"], *entity["aliases"])):
            return str(entity["id"])
    made = make_id("en", "person", told)
    if not any(e["id"] == made for e in data["entities"]):
        data["entities"].append(
            {"id": made, "type": "person", "name": told, "aliases": [], "generic": False, "roles": [], "country": None,
             "sector": None, "links": {"wikidata": None}, "part_of": None}
        )  # fmt: skip
    return made


def _leave_out(data: dict[str, Any], rejected: set[str]) -> None:
    if not rejected:
        return
    gone = rejected & {s["id"] for s in data["statements"]}
    for room in ("statements", "events", "mentions", "times", "notes"):
        data[room] = [item for item in data[room] if item.get("id") not in rejected]
    times = {item["id"] for item in data["times"]}
    for item in data["events"]:
        if item["date"] is not None and item["date"]["time"] not in times:
            item["date"]["time"] = None
    for item in (*data["statements"], *data["events"]):
        for field in ("inside", "statement"):
            if item.get(field) in gone:
                item[field] = None
