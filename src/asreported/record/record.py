"""The record: all that was read in one report, and what it was read with."""

from __future__ import annotations

from dataclasses import dataclass

from asreported.errors import RecordError
from asreported.record.entity import Entity, Mention
from asreported.record.event import Event
from asreported.record.note import Note
from asreported.record.report import Report, Section
from asreported.record.span import Span
from asreported.record.statement import Statement
from asreported.record.time import Time

VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeBy:
    """What made a record: the same report and the same makers give the same record, byte for byte.

    knowledge  the digest of the rows that a user added to the knowledge base; None without any
    """

    asreported: str
    language: str
    model: str
    ontology: str
    knowledge: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one read report becomes. Everything in it carries the spans of the words that it came from."""

    version: int = VERSION
    report: Report
    sections: tuple[Section, ...] = ()
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    times: tuple[Time, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    notes: tuple[Note, ...] = ()
    made_by: MadeBy

    def __post_init__(self) -> None:
        if self.version != VERSION:
            raise RecordError(f"this asreported reads records of version {VERSION}, not {self.version}", "$.version")
        known = {e.id for e in self.entities}
        for m in self.mentions:
            if m.entity not in known:
                raise RecordError(f"mention {m.id} names the entity {m.entity}, which is not in the record")
        said = {s.id for s in self.statements}
        for s in self.statements:
            if s.inside is not None and s.inside not in said:
                raise RecordError(f"statement {s.id} stands inside {s.inside}, which is not in the record")

    def entity(self, id: str | None) -> Entity | None:
        """The entity of that id; None when there is none."""
        return next((e for e in self.entities if e.id == id), None)

    def _repr_html_(self) -> str:
        from asreported.views.html import render_fragment  # the one upward step: notebooks call this on the value

        return render_fragment(self)
