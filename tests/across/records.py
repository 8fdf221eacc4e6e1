"""Records of who is named in a report, made without reading one."""

from __future__ import annotations

from asreported.record.entity import Entity, Mention, Role
from asreported.record.record import MadeBy, Record
from asreported.record.report import report_of
from asreported.record.span import Span


def record(id: str, *people: tuple[str, str] | tuple[str, str, str], country: str | None = None) -> Record:
    """A report that names some, each (name, type) or (name, type, role)."""
    text, mentions, entities = "", [], []
    for n, (name, kind, *role) in enumerate(people):
        start = len(text)
        text += f"{name}, {role[0] if role else 'there'}. "
        span = Span(start + len(name) + 2, start + len(name) + 2 + len(role[0])) if role else None
        sort = kind if kind in ("person", "organization", "place") else "other"
        mentions.append(
            Mention(
                id=f"mn_{n}",
                start=start,
                end=start + len(name),
                kind="name",
                type=sort,  # type: ignore[arg-type]
                entity=f"en_{n}",
                by="test",
            )
        )
        entities.append(
            Entity(
                id=f"en_{n}",
                type=kind,  # type: ignore[arg-type]
                name=name,
                roles=(Role(title=role[0], spans=(span,)),) if span else (),
                country=country,
            )
        )
    made = MadeBy(asreported="0", language="en", model="none", ontology="none")
    return Record(report=report_of(text, id=id), mentions=tuple(mentions), entities=tuple(entities), made_by=made)
