"""Who and where: mentions in the text and the entities that they mean, within one report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from asreported.errors import RecordError
from asreported.record.span import Span, Spans

MentionKind = Literal["name", "nominal", "pronoun"]
MentionType = Literal["person", "organization", "place", "group", "other"]
EntityType = Literal["person", "organization", "government", "media", "armed_group", "place", "group", "other"]
# The types of what people act as one in.
BODIES: tuple[EntityType, ...] = ("organization", "government", "media", "armed_group")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that name somebody or something. `type` is what the words name; its entity's `type` is what is meant."""

    id: str
    start: int
    end: int
    kind: MentionKind
    type: MentionType
    entity: str
    by: str

    def __post_init__(self) -> None:
        Span(self.start, self.end)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role that the report gives somebody: the title's words, of which entity, and where it says so."""

    title: str
    of: str | None = None
    spans: Spans

    def __post_init__(self) -> None:
        if not self.spans:
            raise RecordError(f"the role {self.title!r} has no words in the text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Identifiers elsewhere, where they are known."""

    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Somebody or something that the report speaks of.

    generic   a plural or indefinite source ("state-run media")
    country   ISO 3166-1 alpha-3, or a PLOVER supranational code; None when unknown
    sector    PLOVER actor sector (GOV, MIL, REB ...); None when unknown
    part_of   the entity that this one belongs to
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    generic: bool = False
    roles: tuple[Role, ...] = ()
    country: str | None = None
    sector: str | None = None
    links: Links = Links()
    part_of: str | None = None
