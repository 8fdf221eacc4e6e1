"""The columns of the flat tables: statements, events and entities, one row each, the same in CSV and in Parquet.

A column has one type in every file, whether it is filled or not, so that files of different days can be put together.
`docs/reference/exports.md` is made from these values.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Kind = Literal["text", "integer", "number", "yes/no", "date"]


class FlatColumn(NamedTuple):
    """A column: its type, what a cell holds, and when it is null; "" means never."""

    name: str
    kind: Kind
    holds: str
    null: str


_C: TypeAlias = FlatColumn
_SPANS = "spans as JSON, `[[12,20],[33,40]]`: code points of the report's text, half-open"
_UNKNOWN = "it is unknown"

REPORT = (
    _C("report_id", "text", "the record's `report.id`", ""),
    _C("outlet", "text", "who published the report", _UNKNOWN),
    _C("url", "text", "its address", _UNKNOWN),
    _C("title", "text", "its title: as given, else its headline", "it has none"),
    _C("published", "text", "when it was published: ISO 8601, a date or a date-time", _UNKNOWN),
    _C("published_day", "date", "the day of it, in its own zone", _UNKNOWN),
    _C("updated", "text", "when it was updated, in ISO 8601", _UNKNOWN),
    _C("sha256", "text", "the digest of what was read", ""),
)

EVIDENCE = (
    _C("evidence", "text", "the words of the report that the row rests on; ` … ` where words between are left out", ""),
    _C("evidence_start", "integer", "where they begin: code points of the report's text", ""),
    _C("evidence_end", "integer", "where they end; the first code point after them", ""),
    _C("evidence_spans", "text", _SPANS, ""),
)

CHAIN = (
    _C("inside", "text", "id of the statement around it", "it stands in the outlet's own words"),
    _C("chain", "text", "on whose word it is told, outlet first, parted by ` > `", ""),
    _C("chain_json", "text", "the chain as JSON: by, name, words, spans and cue of each link", ""),
    _C("chain_length", "integer", "how many links the chain has", ""),
)

MADE = (
    _C("confidence", "number", "0 to 1", ""),
    _C("by", "text", "the rule or model that made the line", ""),
    _C("ontology", "text", "the record's `made_by.ontology`", ""),
    _C("made_with", "text", "`asreported` and its version", ""),
)

STATEMENTS = (
    *REPORT,
    _C("statement_id", "text", "the statement's id; unique in its report", ""),
    _C("speaker_id", "text", "the entity that speaks", "it is unnamed or unknown"),
    _C("speaker", "text", "its name", "it is unnamed or unknown"),
    _C("speaker_type", "text", "its type, such as person", "it is unnamed or unknown"),
    _C("speaker_country", "text", "ISO 3166-1 alpha-3, or PLOVER's code of a body of several countries", _UNKNOWN),
    _C("speaker_sector", "text", "PLOVER's sector, such as GOV", _UNKNOWN),
    _C("origin_id", "text", "the entity at the end of the chain", "it is unnamed or unknown"),
    _C("origin", "text", "its name", "it is unnamed or unknown"),
    _C("source", "text", "the words that name the source", "there are none"),
    _C("source_spans", "text", _SPANS, "there are none"),
    _C("cue", "text", "the words of saying", "there are none"),
    _C("cue_spans", "text", _SPANS, "there are none"),
    *EVIDENCE,
    _C("verbatim", "text", "the words inside the quotation marks", "nothing is quoted"),
    _C("verbatim_spans", "text", _SPANS, "nothing is quoted"),
    _C("kind", "text", "direct, indirect or mixed", ""),
    _C("status", "text", "happened, or did_not_happen where the report says that it was not said", ""),
    _C("polarity", "text", "negative when the speaker denies the content", ""),
    _C("certainty", "text", "certain, probable, possible, underspecified", ""),
    _C("said_on", "text", "when it was said, as EDTF", "it does not follow from the report"),
    _C("said_on_first", "date", "the first day that this may mean", "said_on is open or null"),
    _C("said_on_last", "date", "the last day that this may mean", "said_on is open or null"),
    _C("audience", "text", "the words that name those it was said to", "there are none"),
    *CHAIN,
    *MADE,
)

EVENTS = (
    *REPORT,
    _C("event_id", "text", "the event's id; unique in its report", ""),
    _C("type", "text", "the ontology's type, as coded: CONSULT of a planned visit", ""),
    _C("mode", "text", "the mode", "none is known"),
    _C("contexts", "text", "contexts, parted by `; `", "none is known"),
    _C("status", "text", "happened, ongoing, planned, called_for, hypothetical, denied, did_not_happen, discussed", ""),
    _C("told_as_fact", "yes/no", "true when the report tells it as something that took place or goes on", ""),
    _C("certainty", "text", "certain, probable, possible, underspecified", ""),
    _C("background", "yes/no", "true when it is recalled, not this report's news", ""),
    _C("actors", "text", "who did it, parted by `; `", "it is unknown or unnamed"),
    _C("actors_json", "text", "the same as JSON: entity, name, words and spans of each", "it is unknown or unnamed"),
    _C("recipients", "text", "to whom it was done, parted by `; `", "there is none"),
    _C("recipients_json", "text", "the same as JSON", "there is none"),
    _C("place_id", "text", "the entity of the place", _UNKNOWN),
    _C("place", "text", "the name of the place; the report's words where it has none", _UNKNOWN),
    _C("place_country", "text", "the country of the place, ISO 3166-1 alpha-3", _UNKNOWN),
    _C("date", "text", "when it took place, as EDTF", "it does not follow from the report"),
    _C("date_first", "date", "the first day that this may mean", "date is open or null"),
    _C("date_last", "date", "the last day that this may mean", "date is open or null"),
    _C("quantities_json", "text", "numbers as JSON: min, max, words and spans by what they count", "there are none"),
    _C("tellings", "integer", "how often the report tells of it", ""),
    *EVIDENCE,
    *CHAIN,
    *MADE,
)

_UNNAMED = "no words of the report name it"
ENTITIES = (
    *REPORT,
    _C("entity_id", "text", "the entity's id; unique in its report", ""),
    _C("name", "text", "its name", ""),
    _C("type", "text", "person, organization, government, media, armed_group, place, group or other", ""),
    _C("generic", "yes/no", 'true for plural or indefinite sources ("officials")', ""),
    _C("aliases", "text", "other names that the report gives, parted by `; `", "there are none"),
    _C("country", "text", "ISO 3166-1 alpha-3, or PLOVER's code of a body of several countries", _UNKNOWN),
    _C("sector", "text", "PLOVER's sector, such as GOV", _UNKNOWN),
    _C("wikidata", "text", "its item, such as Q9531", _UNKNOWN),
    _C("part_of_id", "text", "the entity that it belongs to", _UNKNOWN),
    _C("part_of", "text", "the name of that", _UNKNOWN),
    _C("roles", "text", "titles that the report gives it, parted by `; `", "there are none"),
    _C("roles_json", "text", "the same as JSON: title, of and spans of each", "there are none"),
    _C("mentions", "integer", "how many mentions it has", ""),
    _C("mentions_json", "text", "start, end, kind and words of each mention as JSON", "there are none"),
    *(column._replace(null=_UNNAMED, holds=column.holds.replace("the row rests on", "name it first")) for column in EVIDENCE),
    _C("by", "text", "the rule or model that made the first mention", _UNNAMED),
    *MADE[2:],
)  # fmt: skip

TABLES = {"statements": STATEMENTS, "events": EVENTS, "entities": ENTITIES}
