"""The columns of the POLECAT-style table: the forty of POLECAT's weekly files by their names, then ours.

The names and their order are those of the heading of POLECAT's files (Harvard Dataverse, doi:10.7910/DVN/AJGVIT). What a
cell holds here is our own doing, and `docs/reference/exports.md` is made from this table.
"""

from __future__ import annotations

from asreported.views.columns import (
    Column,
    is_any,
    is_country,
    is_day,
    is_edtf_cell,
    is_latitude,
    is_longitude,
    is_nothing,
    is_score,
    is_share,
    is_spans,
    one_of,
    shaped,
)

STATUSES = ("happened", "ongoing", "planned", "called_for", "hypothetical", "denied", "did_not_happen", "discussed")
CERTAINTIES = ("certain", "probable", "possible", "underspecified")
QUADS = ("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT")
YES_NO = ("yes", "no")
STATEMENT_TYPE = "STATEMENT"

_TYPE, _MODE, _SECTOR = r"[A-Z][A-Z0-9_]*", r"[a-z][a-z0-9_-]*", r"[A-Z]{3}"
_NEVER = "always: asreported does not know it"


def _side(side: str, who: str) -> tuple[Column, ...]:
    nobody = f"there is no {side.lower()}, or it is unknown"
    return (
        Column(f"{side} Name", f"{who}, by name; the report's words where there is none", f"there is no {side.lower()}", is_any),
        Column(f"{side} Country", "ISO 3166-1 alpha-3, or PLOVER's code of a body of several countries", nobody, is_country),
        Column(f"{side} COW", "number of the Correlates of War project", _NEVER, is_nothing),
        Column(f"Primary {side} Sector", "PLOVER's sector, such as GOV", nobody, shaped(_SECTOR)),
        Column(f"{side} Sectors", "the same: asreported gives one", nobody, shaped(_SECTOR)),
        Column(f"{side} Title", "titles that the report gives, parted by `; `", "it gives none", is_any),
        Column(f"{side} Name Raw", "the words that name it there", "no words there name it", is_any),
        Column(f"Wikipedia {side} ID", "title of a page of Wikipedia", _NEVER, is_nothing),
    )  # fmt: skip


POLECAT = (
    Column("Event ID", "the record's id and the line's, `rp_…/ev_…`; the same in every row of one event", "", is_any),
    Column("Event Date", "the day, YYYY-MM-DD", "no single day follows from the report: see Date EDTF", is_day),
    Column("Event Type", "the type, after PLOVER's rule for what is planned; STATEMENT for statements", "", shaped(_TYPE)),
    Column("Event Mode", "the mode", "none is known; always for statements", shaped(_MODE)),
    Column("Intensity", "the ontology's score of type and mode, -10 to 10", "there is none; always for statements", is_score),
    Column("Quad Code", "the type's quarter in capitals", "always for statements", one_of(*QUADS)),
    Column("Contexts", "contexts, parted by `; `", "none is known; always for statements", shaped(rf"{_MODE}(; {_MODE})*")),
    *_side("Actor", "who did or said it"),
    *_side("Recipient", "to whom it was done or said"),
    Column("Placename", "the name of the place", "none is known; always for statements", is_any),
    Column("City", "the city, as GeoNames writes it", "the place is not clearly one city of the gazetteer", is_any),
    Column("District", "second-order division", _NEVER, is_nothing),
    Column("Province", "first-order division", _NEVER, is_nothing),
    Column("Country", "the country of the place, ISO 3166-1 alpha-3", "it is unknown", is_country),
    Column("Latitude", "degrees, north positive", "City is empty", is_latitude),
    Column("Longitude", "degrees, east positive", "City is empty", is_longitude),
    Column("GeoNames ID", "number of GeoNames", _NEVER, is_nothing),
    Column("Raw Placename", "the words that name the place there", "no words there name it", is_any),
    Column("Feature Type", "PPLC for a capital", "the place is no known capital", one_of("PPLC")),
    Column("Source", "the outlet", "it is unknown", is_any),
    Column("Publication Date", "the report's day, YYYY-MM-DD", "it is unknown", is_day),
    Column("Story People", "all named people of the report, parted by `; `", "there are none", is_any),
    Column("Story Organizations", "all named bodies of the report", "there are none", is_any),
    Column("Story Locations", "all named places of the report", "there are none", is_any),
    Column("Language", "the report's language, such as en", "it is unknown", is_any),
    Column("Version", "`asreported` and its version", "", shaped(r"asreported \S+")),
)  # fmt: skip

OURS = (
    Column("Report ID", "the record's `report.id`", "", is_any),
    Column("Row Kind", "event or statement", "", one_of("event", "statement")),
    Column("Pair", "which pair of actor and recipient of how many, `1/2`", "", shaped(r"[1-9]\d*/[1-9]\d*")),
    Column("Told As Fact", "yes when the report tells that what Event Type names took place", "", one_of(*YES_NO)),
    Column("Status", "the record's status; of a statement happened, or did_not_happen when it was not made", "", one_of(*STATUSES)),
    Column("Certainty", "certain, probable, possible, underspecified", "", one_of(*CERTAINTIES)),
    Column("Background", "yes when it is recalled, not this report's news", "always for statements", one_of(*YES_NO)),
    Column("Polarity", "negative when the speaker denies the content", "always for events", one_of("positive", "negative")),
    Column("Coded Type", "the record's own type: CONSULT of a planned visit", "", shaped(_TYPE)),
    Column("Coded Mode", "the record's own mode", "none is known; always for statements", shaped(_MODE)),
    Column("CAMEO", "CAMEO's code; of a plan that of the intent (03…)", "it did not take place, or the ontology gives no code", shaped(r"\d{3,4}")),
    Column("Voice", "in whose words it stands: the speaker's of the statement around it, or the outlet's", "", is_any),
    Column("Chain", "all who stand between, outlet first, parted by ` > `", "", is_any),
    Column("Inside", "id of the statement around it", "it stands in the outlet's own words", is_any),
    Column("Evidence", "an event's trigger, a statement's content; ` … ` where words between are left out", "the words are nothing but spaces", is_any),
    Column("Evidence Spans", "where they stand, `12-20; 33-40`: code points of the report's text, half-open", "", is_spans),
    Column("Actor Spans", "where Actor Name Raw stands", "no words there name it", is_spans),
    Column("Recipient Spans", "where Recipient Name Raw stands", "no words there name it", is_spans),
    Column("Actor Wikidata", "its item, such as Q9531", "it is unknown", shaped(r"Q[1-9]\d*")),
    Column("Recipient Wikidata", "its item", "it is unknown", shaped(r"Q[1-9]\d*")),
    Column("Date EDTF", "the date as far as the report gives it", "it gives none", is_edtf_cell),
    Column("Confidence", "0 to 1", "", is_share),
    Column("Made By", "the rule or model that made the line", "", is_any),
    Column("Ontology", "the record's `made_by.ontology`", "", is_any),
    Column("Independent Origins", "how many independent origins tell of it", "it is unknown, as where one record is all that is known", shaped(r"\d+")),
)  # fmt: skip

COLUMNS = (*POLECAT, *OURS)
