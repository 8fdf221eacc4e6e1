"""The 61 columns of GDELT 2.0's table of events, in their order.

Names and order are those of GDELT's codebook (GDELT Event Codebook V2.0, February 2015); the files have no heading.
`docs/reference/exports.md` is made from this table.
"""

from __future__ import annotations

from asreported.kb.countries import ALPHA3
from asreported.views.columns import Column, is_any, is_latitude, is_longitude, is_nothing, is_score, one_of, shaped

# PLOVER's sectors in the role codes of CAMEO; what has no entry has no code there.
ROLES = {
    "COP": "COP", "GOV": "GOV", "JUD": "JUD", "LEG": "LEG", "MIL": "MIL", "REB": "REB", "SPY": "SPY", "UAF": "UAF",
    "AGR": "AGR", "BUS": "BUS", "CRM": "CRM", "CVL": "CVL", "EDU": "EDU", "ELI": "ELI", "JRN": "MED", "LAB": "LAB",
    "MED": "HLH", "REF": "REF", "OPP": "OPP",
}  # fmt: skip
# Bodies of several countries.
BODIES = {"IGO": "IGO", "UNO": "IGO", "EUR": "IGO", "NGO": "NGO", "IMG": "IMG", "MNC": "MNC"}
_NEVER = "always: asreported does not know it"


def _actor(n: int, who: str) -> tuple[Column, ...]:
    none = "it is unknown"
    return (
        Column(f"Actor{n}Code", f"{who}, by country and role put together", none, shaped(r"[A-Z]{3}([A-Z]{3})?")),
        Column(f"Actor{n}Name", f"{who}, by name, in capitals", f"there is no actor {n}", is_any),
        Column(f"Actor{n}CountryCode", "ISO 3166-1 alpha-3, as CAMEO's but for a few", none, ALPHA3.__contains__),
        Column(f"Actor{n}KnownGroupCode", "UNO for the United Nations", "it is anything else", one_of("UNO")),
        Column(f"Actor{n}EthnicCode", "CAMEO's ethnic group", _NEVER, is_nothing),
        Column(f"Actor{n}Religion1Code", "CAMEO's religion", _NEVER, is_nothing),
        Column(f"Actor{n}Religion2Code", "CAMEO's religion", _NEVER, is_nothing),
        Column(f"Actor{n}Type1Code", "CAMEO's role, such as GOV", none, one_of(*ROLES.values(), *BODIES.values())),
        Column(f"Actor{n}Type2Code", "a second role", _NEVER, is_nothing),
        Column(f"Actor{n}Type3Code", "a third role", _NEVER, is_nothing),
    )


def _unknown_geo(which: str) -> tuple[Column, ...]:
    names = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
    return tuple(Column(f"{which}Geo_{name}", "where the actor is", _NEVER, is_nothing) for name in names)


_CLEAR = "the place is not clearly one city of the gazetteer"
_YEAR = r"[1-9]\d{3}"
COLUMNS = (
    Column("GLOBALEVENTID", "a number made from the report's id, the line's and the pair's", "", shaped(r"\d{1,16}")),
    Column("SQLDATE", "the day, YYYYMMDD", "no single day follows from the report", shaped(rf"{_YEAR}[01]\d[0-3]\d")),
    Column("MonthYear", "the month, YYYYMM", "no single month follows", shaped(rf"{_YEAR}[01]\d")),
    Column("Year", "the year, YYYY", "no single year follows", shaped(_YEAR)),
    Column("FractionDate", "the year and the part of it that is over, (month · 30 + day) / 365", "SQLDATE is empty", shaped(rf"{_YEAR}\.\d{{4}}")),
    *_actor(1, "who did or said it"),
    *_actor(2, "to whom it was done or said"),
    Column("IsRootEvent", "1 when it is told before the end of the first paragraph, else 0", "", one_of("0", "1")),
    Column("EventCode", "CAMEO's code; 010 for a statement, 020 for one that asks for something", "", shaped(r"\d{3,4}")),
    Column("EventBaseCode", "its first three digits", "", shaped(r"\d{3}")),
    Column("EventRootCode", "its first two digits", "", shaped(r"\d{2}")),
    Column("QuadClass", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", "", one_of(*"1234")),
    Column("GoldsteinScale", "the value that GDELT publishes for the code", "it publishes none", is_score),
    Column("NumMentions", "how often this report tells of it", "", shaped(r"[1-9]\d*")),
    Column("NumSources", "how many independent origins tell of it, where that is known; else 1", "", shaped(r"[1-9]\d*")),
    Column("NumArticles", "1: a record is of one report", "", one_of("1")),
    Column("AvgTone", "the tone of the article", _NEVER, is_nothing),
    *_unknown_geo("Actor1"),
    *_unknown_geo("Actor2"),
    Column("ActionGeo_Type", "3 for a city of the USA, 4 for any other", _CLEAR, one_of("3", "4")),
    Column("ActionGeo_FullName", "the name of the place", "none is known; always for statements", is_any),
    Column("ActionGeo_CountryCode", "FIPS 10-4", _NEVER, is_nothing),
    Column("ActionGeo_ADM1Code", "first-order division", _NEVER, is_nothing),
    Column("ActionGeo_ADM2Code", "second-order division", _NEVER, is_nothing),
    Column("ActionGeo_Lat", "degrees, north positive", _CLEAR, is_latitude),
    Column("ActionGeo_Long", "degrees, east positive", _CLEAR, is_longitude),
    Column("ActionGeo_FeatureID", "number of the place's name", _NEVER, is_nothing),
    Column("DATEADDED", "when the report was published, YYYYMMDDHHMMSS in UTC", "its hour or its zone is unknown", shaped(rf"{_YEAR}[01]\d[0-3]\d[0-2]\d[0-5]\d[0-5]\d")),
    Column("SOURCEURL", "the address of the report", "it is unknown", is_any),
)  # fmt: skip
