"""The report: what was given, never edited.

>>> report_of("Rain fell on Oslo.", published="2024-05-01").sha256[:8]
'f3a9058e'
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from asreported.errors import RecordError
from asreported.record.dates import is_date
from asreported.record.span import Span

SectionKind = Literal[
    "headline",
    "dek",
    "byline",
    "dateline",
    "paragraph",
    "subhead",
    "blockquote",
    "caption",
    "credit",
    "update_note",
    "correction",
    "related",
    "url",
    "embed",
    "boilerplate",
]

PublishedFrom = Literal["given", "page", "dateline", "inferred"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A stretch of the text with one purpose. The sections tile the text: every non-space character is in exactly one."""

    kind: SectionKind
    start: int
    end: int

    def __post_init__(self) -> None:
        Span(self.start, self.end)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A hyperlink of the page: the words that carry it, and where it leads."""

    start: int
    end: int
    url: str

    def __post_init__(self) -> None:
        Span(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One news report as it was given.

    text            the text, unedited; every offset of the record counts its code points
    sha256          of the bytes that were given; of the text in UTF-8 where only text was given
    published, updated   ISO 8601 dates or date-times, or None; never taken from the clock
    published_from  what `published` rests on
    blocks          what the markup already says of the text's sections (empty for plain text)
    links           hyperlinks of the page (empty for plain text)
    """

    id: str
    text: str
    sha256: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    byline: tuple[str, ...] = ()
    language: str = "en"
    published: str | None = None
    updated: str | None = None
    published_from: PublishedFrom | None = None
    blocks: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()

    def __post_init__(self) -> None:
        for name, value in (("published", self.published), ("updated", self.updated)):
            if value is not None and not is_date(value):
                raise RecordError(f"{name} must be a date such as 2023-10-26 or a date-time in ISO 8601, not {value!r}")
        if (self.published is None) != (self.published_from is None):
            raise RecordError("published and published_from must be given together")


def report_of(
    text: str,
    *,
    id: str | None = None,
    sha256: str | None = None,
    published: str | None = None,
    updated: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    title: str | None = None,
) -> Report:
    """A report from text in hand. Its id is made from the text unless one is given."""
    digest = sha256 or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Report(
        id=id or f"rp_{digest[:12]}",
        text=text,
        sha256=digest,
        url=url,
        outlet=outlet,
        title=title,
        published=published,
        updated=updated,
        published_from="given" if published else None,
    )
