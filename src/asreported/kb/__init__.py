"""The knowledge base: what is known of news media and other bodies whatever a report says. Tables and values, no rules.

Whether two reports are two sources rests on it: two papers that print one agency's text are one. `outlets.csv` is ours;
a user's own rows have the same columns (`asreported kb import`). `places.csv` says where cities lie (GeoNames, CC BY 4.0).

>>> from asreported.kb import load_outlets
>>> tass = load_outlets().find("itar-tass")[0]
>>> tass.name, tass.kind, tass.country
('TASS', 'state-run', 'RUS')
"""

from asreported.kb.base import Knowledge, load_outlets
from asreported.kb.entry import FIELDS, KINDS, MEDIA, TYPES, Entry
from asreported.kb.places import Gazetteer, Place, load_places
from asreported.kb.rows import Fault, entries_of_csv, entry_of_row, row_of

__all__ = [
    "FIELDS",
    "KINDS",
    "MEDIA",
    "TYPES",
    "Entry",
    "Fault",
    "Gazetteer",
    "Knowledge",
    "Place",
    "entries_of_csv",
    "entry_of_row",
    "load_outlets",
    "load_places",
    "row_of",
]
