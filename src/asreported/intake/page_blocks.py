"""The blocks of a page: paragraphs, headings, captions, players, each with what its markup says of it.

`<figcaption>The old bridge. <span class="credit">Ana Roe</span></figcaption>` is two blocks: a caption and a credit.
Nothing is chosen here; `intake.html` keeps what belongs to the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from asreported.reader.sections.addresses import is_embed
from asreported.record.report import SectionKind
from asreported.record.span import trim

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED = frozenset(
    {"script", "style", "noscript", "template", "head", "svg", "canvas", "button", "select", "option", "input", "textarea",
     "object", "audio", "map", "math", "progress", "meter", "datalist", "dialog"}
)  # fmt: skip
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "li", "ul", "ol", "dl", "dt", "dd", "h1",
     "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "figcaption", "table", "tr", "td", "th", "caption", "pre",
     "address", "hr", "form", "fieldset", "details", "summary", "center", "body", "html", "picture", "video", "iframe"}
)  # fmt: skip
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_POST = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|telegram-post|reddit-embed)\b"
)
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:wp-)?caption(?:s|-text|_text|text|__text)?(?:$|[\s_])|image-?caption|photo-?caption", re.IGNORECASE
)
_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:credits?|image-?credit|photo-?credit|photographer|copyright-holder|attribution)(?:$|[\s_-])",
    re.IGNORECASE,
)
_APART = re.compile(
    r"(?:^|[\s_-])(?:nav|navigation|menu|breadcrumbs?|cookie|comments?|footer|newsletter|share|social|promo)(?:$|[\s_-])",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"(?:^|[\s_-])(?:related|read-?more|more-?on|recommended|see-?also|also-?read|read-?also|in-this-story)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|by-line|authors?|contributors?|writer)(?:$|[\s_-])", re.IGNORECASE)
_DEK = re.compile(
    r"(?:^|[\s_-])(?:dek|standfirst|sub-?head(?:line|ing)?|sub-?title|strapline|deck|article-?summary|article-?intro)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CORRECTION = re.compile(r"(?:^|[\s_-])(?:corrections?|clarifications?)(?:$|[\s_-])", re.IGNORECASE)
_UPDATE = re.compile(r"(?:^|[\s_-])(?:update-?notes?|updates?-?notice)(?:$|[\s_-])", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Anchor(NamedTuple):
    """A hyperlink in a block: offsets in the block's text, and where it leads."""

    start: int
    end: int
    url: str


class Block(NamedTuple):
    """One block of a page.

    kind      what its markup says that it is; None for plain text (a paragraph, a list item, a table's cell)
    tag       the innermost block element
    marks     what the classes around it say: "dek", "byline", "related", "correction", "update_note", "apart"
    """

    text: str
    kind: SectionKind | None
    tag: str
    marks: frozenset[str]
    links: tuple[Anchor, ...]

    @property
    def linked(self) -> float:
        """The share of its text that is hyperlinks."""
        return sum(a.end - a.start for a in self.links) / len(self.text) if self.text else 0.0


class _Around(NamedTuple):
    """What the elements around a place say."""

    kind: SectionKind | None
    tag: str
    marks: frozenset[str]
    figure: bool
    pre: bool


def blocks_of(tree: HtmlElement, base: str | None) -> list[Block]:
    """All visible blocks of a page, in order. `base` is the address that its links are relative to."""
    body = next(tree.iter("body"), tree)
    walk = _Walk(base)
    walk.visit(body, _Around(None, "body", frozenset(), False, False))
    walk.flush()
    return walk.blocks


class _Walk:
    """One walk over a tree; holds the block that is being written."""

    def __init__(self, base: str | None) -> None:
        self.blocks: list[Block] = []
        self._base = base
        self._around = _Around(None, "body", frozenset(), False, False)
        self._out: list[str] = []
        self._size = 0
        self._links: list[Anchor] = []
        self._breaks = 0
        self._anchor: tuple[str, int] | None = None  # the hyperlink that is being written, and where it began

    def visit(self, element: HtmlElement, around: _Around) -> None:
        """Write an element, its children and what they say; the text behind it is its parent's."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _SKIPPED or not tag or _hidden(element):
            return
        if tag == "br":
            self._break()
            return
        classes = " ".join((element.get("class") or "", element.get("id") or "", element.get("data-component") or ""))
        inner = _inside(element, tag, classes, around)
        is_block = tag in _BLOCKS or inner.kind != around.kind
        if is_block:
            self.flush()
        self._around = inner
        if tag == "iframe" or (tag in ("video", "amp-youtube", "embed")):
            self._player(element, inner)
        elif not is_block and "byline" in inner.marks and self._out and element.text and element.text[0].isupper():
            self._write(" ", inner)  # names and titles that only the style sheet keeps apart
        address = _absolute(self._base, element.get("href") or "") if tag == "a" and self._anchor is None else None
        if address:
            self._anchor = (address, self._size)
        self._write(element.text, inner)
        for child in element:
            self.visit(child, inner)
            self._around = inner
            self._write(child.tail, inner)
        if address:
            self._link()
            self._anchor = None
        if is_block:
            self.flush()
        if tag == "blockquote" and _POST.search(classes):
            self._post(element, inner)

    def flush(self) -> None:
        """End the block that is being written."""
        self._link()
        text = "".join(self._out).rstrip()
        if text:
            links = tuple(link for a in self._links if (link := _trimmed(a, text)))
            around = self._around
            self.blocks.append(Block(text, around.kind, around.tag, around.marks, links))
        self._out, self._size, self._links, self._breaks = [], 0, [], 0
        self._anchor = (self._anchor[0], 0) if self._anchor else None

    def _write(self, words: str | None, around: _Around) -> None:
        if not words:
            return
        joined = words if around.pre else re.sub(r"\s+", " ", words)
        if not self._out or self._out[-1][-1:].isspace():
            joined = joined.lstrip()
        if joined:
            self._out.append(joined)
            self._size += len(joined)
        if joined.strip():
            self._breaks = 0

    def _break(self) -> None:
        """One line break is a line break, two in a row end the paragraph."""
        self._breaks += 1
        if self._breaks > 1:
            self.flush()
        elif self._out:
            if self._out[-1].endswith(" "):
                self._out[-1] = self._out[-1][:-1]
                self._size -= 1
            self._out.append("\n")
            self._size += 1

    def _link(self) -> None:
        """Note the words of the hyperlink that is being written, so far as they stand in this block."""
        if self._anchor is not None and self._anchor[1] < self._size:
            address, start = self._anchor
            self._links.append(Anchor(start, self._size, address))

    def _player(self, element: HtmlElement, around: _Around) -> None:
        for key in ("src", "data-src", "data-lazy-src"):
            address = _absolute(self._base, element.get(key) or "")
            if address and is_embed(address):
                self.blocks.append(Block(address, "embed", element.tag, around.marks, ()))
                return

    def _post(self, element: HtmlElement, around: _Around) -> None:
        """The address of a post: the last link of its text, or the one that its attributes name."""
        named = [element.get(k) or "" for k in ("cite", "data-instgrm-permalink", "data-href")]
        found = [a for a in (_absolute(self._base, h) for h in (*named, *_hrefs(element))) if a and is_embed(a)]
        if found:
            self.blocks.append(Block(found[-1].split("?", 1)[0], "embed", "blockquote", around.marks, ()))


def _trimmed(anchor: Anchor, text: str) -> Anchor | None:
    span = trim(anchor.start, min(anchor.end, len(text)), text)
    return Anchor(span.start, span.end, anchor.url) if span else None


def _hrefs(element: HtmlElement) -> Iterator[str]:
    return (a.get("href") or "" for a in element.iter("a"))


def _absolute(base: str | None, href: str) -> str | None:
    href = href.strip()
    if href.startswith("//"):
        href = "https:" + href
    try:
        address = urljoin(base or "", href)
    except ValueError:
        return None
    return address if address.startswith(("http://", "https://")) and " " not in address else None


def _hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _inside(element: HtmlElement, tag: str, classes: str, around: _Around) -> _Around:
    """What is said inside an element."""
    kind, marks = around.kind, set(around.marks)
    figure = around.figure or tag == "figure"
    own = (element.get("itemprop") or "") + " " + (element.get("rel") or "")
    if tag in ("nav", "footer") or (tag not in ("body", "html", "article", "main") and _APART.search(classes)):
        marks.add("apart")
    for name, pattern in (
        ("related", _RELATED),
        ("byline", _BYLINE),
        ("dek", _DEK),
        ("correction", _CORRECTION),
        ("update_note", _UPDATE),
    ):
        if tag not in ("body", "html", "article", "main") and pattern.search(classes):
            marks.add(name)
    if "author" in own:
        marks.add("byline")
    if tag == "aside":
        marks.add("aside")
    if tag == "h1":
        kind = "headline"
    elif tag in _HEADINGS:
        kind = "subhead"
    elif tag == "blockquote":
        kind = "blockquote"
    elif tag in ("figcaption", "caption") or (tag in ("p", "div", "span") and _CAPTION.search(classes)):
        kind, figure = "caption", True
    if (
        (figure or kind == "caption")
        and tag not in ("figure", "figcaption")
        and (_CREDIT.search(classes) or "copyrightHolder" in own)
    ):
        kind = "credit"
    return _Around(kind, tag if tag in _BLOCKS else around.tag, frozenset(marks), figure, around.pre or tag == "pre")
