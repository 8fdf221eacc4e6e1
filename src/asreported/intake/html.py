"""A web page to a report: its main text is chosen by trafilatura, its blocks are typed and laid out by us.

The report's text is headline, byline, paragraphs, captions, players and the rest in the page's order, a blank line
between any two; `blocks` says what the markup knows of each, `links` where its hyperlinks lead.

>>> page = b"<title>Rain</title><h1>Rain closes a road</h1><p>The road over the pass was closed on Friday, police said.</p>"
>>> report, notes = report_from_page(page, name="page.html")
>>> report.text
'Rain closes a road\\n\\nThe road over the pass was closed on Friday, police said.'
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from asreported.errors import InputError
from asreported.intake.dates import days_apart
from asreported.intake.limits import PAGE_BYTES, PAGE_TAGS, TEXT_BYTES, check_size
from asreported.intake.page_blocks import Block, blocks_of
from asreported.intake.page_choice import Choice, choose
from asreported.intake.page_facts import Facts, facts_of
from asreported.intake.page_tree import tree_of
from asreported.intake.text import decode, replacement_notes
from asreported.kb import load_outlets
from asreported.record.note import Note
from asreported.record.report import Link, Report, Section

# Between any two blocks.
GAP = "\n\n"


class Layout(NamedTuple):
    """The text of a report, laid out, with its blocks and links."""

    text: str
    blocks: tuple[Section, ...]
    links: tuple[Link, ...]


def report_from_page(
    data: bytes,
    *,
    name: str,
    published: str | None = None,
    updated: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    charset: str | None = None,
) -> tuple[Report, tuple[Note, ...]]:
    """The report on a page. What is given wins over what the page says; a wide difference of dates is noted.

    InputError when the page is too large or holds no text at all; a page without an article gives all its text
    and the note `no-article`.
    """
    check_size(name, len(data), PAGE_BYTES, "page")
    markup, _, replaced = decode(data, name=name, charset=charset, markup=True)
    try:
        tree, tags = tree_of(markup)
    except InputError as error:
        raise InputError(f"{name}: {error}") from None
    facts = facts_of(tree, url)
    choice = choose(tree, blocks_of(tree, facts.url or url), facts, readable=tags <= PAGE_TAGS)
    layout = lay_out(choice.blocks)
    if not layout.text:
        raise InputError(f"{name}: the page holds no text that a reader would see")
    check_size(name, len(layout.text), TEXT_BYTES)
    digest = hashlib.sha256(data).hexdigest()
    date = published or facts.published
    report = Report(
        id=f"rp_{digest[:12]}",
        text=layout.text,
        sha256=digest,
        url=facts.url,
        outlet=outlet or facts.outlet or _outlet_of(facts.url),
        title=choice.title or facts.title,
        byline=facts.byline,
        language=facts.language or "en",
        published=date,
        updated=updated or _update(facts, date),
        published_from=None if date is None else "given" if published else "page",
        blocks=layout.blocks,
        links=layout.links,
    )
    return report, (*_notes(report, facts, choice, published, updated), *replacement_notes(layout.text, replaced))


def lay_out(blocks: tuple[Block, ...]) -> Layout:
    """The blocks one below the other, a blank line between them."""
    pieces: list[str] = []
    sections: list[Section] = []
    links: list[Link] = []
    at = 0
    for block in blocks:
        end = at + len(block.text)
        pieces.append(block.text)
        sections.append(Section(kind=block.kind or "paragraph", start=at, end=end))
        links.extend(Link(start=at + a.start, end=at + a.end, url=a.url) for a in block.links if a.start < a.end)
        at = end + len(GAP)
    return Layout(GAP.join(pieces), tuple(sections), tuple(links))


def _outlet_of(url: str | None) -> str | None:
    """The outlet that the knowledge base knows by the page's address, when the page does not name it."""
    known = load_outlets().of_domain(url) if url else None
    return known.name if known else None


def _update(facts: Facts, published: str | None) -> str | None:
    """The page's date of change, where it is another moment than the publication and not before it."""
    if facts.updated is None or facts.updated == facts.published:
        return None
    return None if published and facts.updated[:10] < published[:10] else facts.updated


def _notes(
    report: Report, facts: Facts, choice: Choice, published: str | None, updated: str | None
) -> tuple[Note, ...]:
    whole = len(report.text)
    out: list[Note] = []
    if not choice.article:
        message = "The page has no text that looks like an article; all its text was taken."
        out.append(Note(code="no-article", start=0, end=whole, message=message))
    for label, given, said in (("published", published, facts.published), ("updated", updated, facts.updated)):
        if given and said and days_apart(given, said) > 1:
            message = f"Given as {label} {given}, but the page says {said}."
            out.append(Note(code="conflicting-dates", start=0, end=whole, message=message))
    return tuple(out)
