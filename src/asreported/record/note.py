"""Notes: what is odd in a report, said aloud. Every code is documented here and in the reference."""

from __future__ import annotations

from dataclasses import dataclass

from asreported.errors import RecordError
from asreported.record.span import Span

CODES: dict[str, str] = {
    "stale-caption": "A caption tells of another time than the report; nothing in it anchors a date of the body.",
    "truncated-credit": "A credit or caption is cut off; its last word is not completed.",
    "duplicate-url": "The same address stands twice in a row.",
    "garbled-text": "Words that cannot stand together as written; kept as they are.",
    "added-in-update": "This passage was added after the first publication; its relative dates rest on the update.",
    "editor-insertion": "Words in brackets inside a quotation are the editors', not the speaker's.",
    "unresolved-date": "A date that the text and the given dates do not settle.",
    "ambiguous-speaker": "More than one person could be meant; no speaker is named.",
    "ambiguous-place": "A city of this name lies in several countries, and the report does not tell which is meant.",
    "ungrounded-claim": "An outside claim whose words do not stand in the text; left out.",
    "unbalanced-quotation": "A quotation mark without its partner; nothing is taken to be quoted because of it.",
    "control-characters": "The text holds characters that cannot be seen (NUL, control, direction marks).",
    "replaced-characters": "Some bytes were not of the text's encoding and stand as U+FFFD.",
    "no-article": "The page has no text that looks like an article; all its text was taken.",
    "not-read": "A passage was too long or too strange to be read for statements and events; it is kept as text.",
    "language": "The report does not look like English, the one language that is read so far.",
    "conflicting-dates": "Two dates of the report or its page do not agree.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something odd, with its place. A note on the whole report has start 0 and end = length of the text."""

    code: str
    start: int
    end: int
    message: str

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise RecordError(f"{self.code!r} is no documented note code")
        if not 0 <= self.start <= self.end:
            raise RecordError(f"a note must have 0 <= start <= end, not [{self.start}, {self.end}]")

    @property
    def span(self) -> Span | None:
        """Where it stands; None for an empty text."""
        return Span(self.start, self.end) if self.start < self.end else None
