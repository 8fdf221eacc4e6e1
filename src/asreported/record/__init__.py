"""The data model: frozen values, the standard library only.

A value that breaks a law of the record cannot be made; nothing exists without the words that it came from.
"""

from asreported.record.entity import Entity, Links, Mention, Role
from asreported.record.event import Event, EventDate, Participant, Quantity
from asreported.record.note import Note
from asreported.record.record import MadeBy, Record
from asreported.record.report import Link, Report, Section, report_of
from asreported.record.span import Span, Spans
from asreported.record.statement import Chain, Hop, Statement
from asreported.record.time import Time

__all__ = [
    "Chain",
    "Entity",
    "Event",
    "EventDate",
    "Hop",
    "Link",
    "Links",
    "MadeBy",
    "Mention",
    "Note",
    "Participant",
    "Quantity",
    "Record",
    "Report",
    "Role",
    "Section",
    "Span",
    "Spans",
    "Statement",
    "Time",
    "report_of",
]
