"""What a unit of the text is: small named rules in a visible order, the first that decides wins.

A rule sees one unit, what stands before it and what follows, and says a kind or nothing:
`Related: Rents rise again` is `related` by its label, wherever it stands; `Jane Doe in Oslo` is a byline only
between a headline and the first paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from asreported.language.sections import SectionWords
from asreported.reader.sections.addresses import ADDRESS, is_embed
from asreported.reader.sections.lines import Unit
from asreported.record.report import SectionKind


class Place(NamedTuple):
    """Where a unit stands: the kinds before it, whether prose has begun, and its neighbours."""

    before: SectionKind | None
    paragraphs: int
    headline: bool
    byline: bool
    previous: Unit | None
    next: Unit | None

    @property
    def at_head(self) -> bool:
        """Has no paragraph come yet?"""
        return self.paragraphs == 0


Rule = Callable[[Unit, Place, SectionWords], SectionKind | None]

_WORD = re.compile(r"[^\W\d_]{4,}")
_MARKED_HEADING = re.compile(r"(?P<marks>#{1,6}) +\S")
_QUOTE_MARK = re.compile(r"[\"“”„«»]")


def ornament(unit: Unit, _: Place, __: SectionWords) -> SectionKind | None:
    """A line without a letter or digit: `* * *`."""
    return "boilerplate" if unit.short and not any(c.isalnum() for c in unit.head) else None


def address(unit: Unit, _: Place, words: SectionWords) -> SectionKind | None:
    """Nothing but an address, perhaps with a label: `Watch: https://...`."""
    found = ADDRESS.search(unit.head) if unit.short else None
    if found is None or not words.address_label.match(unit.head[: found.start()]):
        return None
    rest = ADDRESS.sub(" ", unit.head[found.start() :]).strip(" .,;()<>")
    return None if rest else ("embed" if is_embed(found.group()) else "url")


def quoted_lines(unit: Unit, _: Place, __: SectionWords) -> SectionKind | None:
    """Mail and Markdown mark a quotation's lines with `>`."""
    return "blockquote" if re.match(r"> ?\w|> ?[\"“‘]", unit.head) and not unit.head.startswith(">>") else None


def marked_heading(unit: Unit, at: Place, _: SectionWords) -> SectionKind | None:
    """Markdown: `# Headline`, `## Subhead`."""
    found = _MARKED_HEADING.match(unit.head)
    if found is None or not unit.short:
        return None
    return "headline" if len(found["marks"]) == 1 and at.at_head and not at.headline else "subhead"


def update_note(unit: Unit, _: Place, words: SectionWords) -> SectionKind | None:
    """`Updated with the minister's reply.`"""
    return "update_note" if unit.words <= 40 and unit.short and words.update_note.match(unit.head) else None


def correction(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """`Correction: An earlier version ...`, and what stands under a lone `Correction` line."""
    if words.correction.match(unit.head):
        return "correction"
    under = at.previous is not None and at.before == "correction" and words.correction_alone.match(at.previous.head)
    return "correction" if under and not at.at_head else None


def related(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """`Read also: Rents rise again`, and the lines of a list under a lone `Related` line."""
    if unit.words > 40 or not unit.short:
        return None
    if words.related.match(unit.head) or words.related_alone.match(unit.head):
        return "related"
    listed = (
        at.before == "related"
        and not unit.after_gap
        and (not unit.stopped or unit.tail[-1:] == "?")
        and unit.words <= 25
    )
    return "related" if listed and at.previous is not None and not at.previous.stopped else None


def credit(unit: Unit, _: Place, words: SectionWords) -> SectionKind | None:
    """`(Reporting by Ana Roe; editing by Sam Poe)`, `Ana Roe contributed reporting.`"""
    if unit.words > 60 or not unit.short or words.spoken & set(unit.head.lower().split()):
        return None
    return "credit" if words.credit.match(unit.head) else None


def boilerplate(unit: Unit, _: Place, words: SectionWords) -> SectionKind | None:
    """`All rights reserved.`, `Sign up for our newsletter`."""
    if not unit.short or unit.words > 60 or _QUOTE_MARK.search(unit.head[1:-1]):
        return None
    return "boilerplate" if words.boilerplate.match(unit.head) or words.boilerplate_within.search(unit.head) else None


def labelled_caption(unit: Unit, _: Place, words: SectionWords) -> SectionKind | None:
    """`FILE - The old bridge in 2019.`, `Photo: ...`, or a picture's credit at its end: `... Image: Ana Roe.`"""
    if not unit.short or unit.words > 80:
        return None
    if words.caption.match(unit.head):
        return "caption"
    if unit.words > 45 or _spoken(unit, words):
        return None
    found = words.credit_within.search(unit.head)
    return "caption" if found and found.start() > 0 and len(unit.head) - found.start() <= 90 else None


def pictured(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """A caption before the first paragraph: `Ana Roe seen leaving court in 2019.`, `Ana Roe cutting a ribbon in 2019.`"""
    if not at.at_head or at.next is None or not unit.short or unit.words > 40 or _QUOTE_MARK.search(unit.head[1:]):
        return None
    found = words.pictured.search(unit.head)
    tokens = unit.head.split()
    first = next((i for i, w in enumerate(tokens) if w[0].islower()), len(tokens))
    lower = [w.strip(",.;:()") for w in tokens[first:]]
    if found and found.start() <= 90 and not (words.finite & set(unit.head[: found.start()].lower().split())):
        return "caption" if unit.stopped or words.past_year.search(unit.head) else None
    if not words.past_year.search(unit.head) or words.finite & {w.lower() for w in lower}:
        return None
    doing = any(words.doing.match(w) for w in lower[:2])
    told = any(words.told.match(w) for w in lower)
    return "caption" if doing and not told and 0 < first <= 8 else None


def date_line(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """A date of publication on a line of its own."""
    return "byline" if at.paragraphs <= 1 and unit.words <= 14 and words.date_line.match(unit.head) else None


def by_line(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """`By Ana Roe and Sam Poe`, before the first paragraphs or at the end."""
    found = words.by_line.match(unit.head)
    if (
        found is None
        or unit.words > 24
        or unit.stopped
        or not unit.short
        or (at.paragraphs > 1 and at.next is not None)
    ):
        return None
    lower = unit.head.lower().split()
    return None if words.finite & set(lower) or unit.head.endswith((",", ":", ";")) else "byline"


def lone_dateline(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """`OSLO, May 3 (Reuters)` on a line of its own, before a paragraph."""
    if not at.at_head or at.next is None or unit.words > 14 or not (at.headline or at.byline):
        return None
    found = words.dateline_alone.match(unit.head)
    if found is None or _label(found, words):
        return None
    return "dateline" if found["caps"] is None or found["more"] or unit.head[-1] in "-–—―" else None


def headline(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """The first short line that is no sentence, or is set in capitals, with a report below it."""
    below = at.next
    if at.headline or not at.at_head or below is None or not unit.short or unit.words > 32 or unit.lines > 3:
        return None
    if unit.words < 2 and not below.after_gap:
        return None
    if unit.tail[-1:] in (":", ",") or words.dateline.match(unit.head):
        return None
    if not (below.stopped or below.words > 12 or words.by_line.match(below.head) or below.words <= 14):
        return None
    if not unit.stopped or unit.tail.endswith("?"):
        return "headline"
    if not unit.after_gap or (not below.after_gap and below.lines > 1):
        return None
    told = _dateline_begins(below, words) or (
        words.by_line.match(below.head) and below.words <= 14 and not below.stopped
    )
    return "headline" if told or _title_case(unit, words) else None


def dek(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """The line under the headline: no sentence, or with the byline or dateline still to come."""
    if not at.at_head or at.before != "headline" or at.next is None or not unit.short or unit.words > 45:
        return None
    if words.dateline.match(unit.head) or unit.tail[-1:] in (":", ","):
        return None
    if not unit.stopped and unit.words > 3 and at.next.words > 3:
        return "dek"
    by_line_below = words.by_line.match(at.next.head) and at.next.words <= 14 and not at.next.stopped
    cut_headline = at.previous is not None and at.previous.tail.endswith(";")
    return "dek" if by_line_below or _dateline_begins(at.next, words) or (cut_headline and unit.words <= 25) else None


def desk_line(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """`City desk, Oslo`: who wrote it, under the headline."""
    if not _under_headline(unit, at) or unit.words > 9:
        return None
    return "byline" if words.desk_line.search(unit.head) and not words.finite & set(unit.head.lower().split()) else None


def name_line(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """`Ana Roe in Oslo`, `Ana Roe, Staff Writer`: a name alone under the headline."""
    if not _under_headline(unit, at) or unit.words > 9 or at.byline or at.next is None or at.next.words <= 9:
        return None
    return "byline" if words.name_line.match(unit.head) and len(unit.head) <= 80 else None


def subhead(unit: Unit, at: Place, words: SectionWords) -> SectionKind | None:
    """A short line that is no sentence, between paragraphs."""
    if (at.at_head and not at.headline) or at.next is None or unit.words > 11 or unit.lines > 1 or not unit.short:
        return None
    if unit.stopped or unit.tail[-1:] in ",;:-–—" or _QUOTE_MARK.search(unit.head) or not unit.head[:1].isalnum():
        return None
    if unit.head[:1].islower() or at.next.words <= 6 or at.next.head[:1].islower():
        return None
    settled = at.previous is None or at.previous.stopped or at.before != "paragraph" or at.previous.tail[-1:] in "\"”’'"
    return "subhead" if settled and not words.finite & set(unit.head.lower().split()[-1:]) else None


def paragraph(_: Unit, __: Place, ___: SectionWords) -> SectionKind | None:
    """Everything else is read as prose."""
    return "paragraph"


# Labels that mean the same wherever they stand.
LABELS: tuple[Rule, ...] = (
    ornament, address, quoted_lines, marked_heading, update_note, correction, related, labelled_caption, credit,
    boilerplate,
)  # fmt: skip
# What a unit is by its looks and by where it stands.
LOOKS: tuple[Rule, ...] = (
    pictured, date_line, by_line, lone_dateline, headline, desk_line, name_line, dek, subhead, paragraph,
)  # fmt: skip
RULES: tuple[Rule, ...] = LABELS + LOOKS


def kind_of(unit: Unit, at: Place, words: SectionWords, rules: tuple[Rule, ...] = RULES) -> SectionKind:
    """The kind that the first deciding rule gives."""
    return next((kind for rule in rules if (kind := rule(unit, at, words))), "paragraph")


def starts_alone(line: str, words: SectionWords) -> bool:
    """Does a line that begins so always begin a unit of its own?"""
    found = ADDRESS.search(line)
    if (
        found
        and words.address_label.match(line[: found.start()])
        and not ADDRESS.sub("", line[found.start() :]).strip()
    ):
        return True
    if words.by_line.match(line) and not line.endswith((".", ",", ":", ";")):
        tokens = line.split()
        return len(tokens) <= 12 and all(t[0].isupper() or t in words.joining for t in tokens)
    patterns = (words.update_note, words.correction, words.related, words.credit, words.boilerplate, words.caption)
    return not line[:1].islower() and any(p.match(line) for p in patterns)


def _under_headline(unit: Unit, at: Place) -> bool:
    return at.at_head and at.before in ("headline", "dek", "byline") and unit.short and not unit.stopped


def _spoken(unit: Unit, words: SectionWords) -> bool:
    return bool(_QUOTE_MARK.search(unit.head)) and bool(words.finite & set(unit.head.lower().split()))


def _label(found: re.Match[str], words: SectionWords) -> bool:
    """Is what stands before the dash a label ("BREAKING"), or too short for a place?"""
    caps = found["caps"]
    if caps is None:
        return False
    regions = (found["more"] or "").partition("(")[0].split(",")
    if any(r.isupper() and r.strip().count(" ") for r in regions) or caps.count(" ") > (3 if found["more"] else 2):
        return True
    named = [w.strip(".,") for w in caps.split()]
    return sum(c.isalpha() for c in caps) < 3 or named[0] in words.not_places


def _dateline_begins(unit: Unit, words: SectionWords) -> bool:
    found = words.dateline.match(unit.head)
    return found is not None and not _label(found, words)


def _title_case(unit: Unit, words: SectionWords) -> bool:
    """Are all its words of weight set with a capital, verbs too?"""
    long = [w for w in _WORD.findall(unit.head) if w.lower() not in words.joining | words.common]
    small = sum(w[0].islower() for w in long)
    return len(long) >= 4 and small * 8 <= len(long)


is_label = _label
