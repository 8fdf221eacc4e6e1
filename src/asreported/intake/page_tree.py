"""A page's markup as a tree, however deep, broken or large it is.

The parser drops the text of elements that stand deeper than 255 levels; tags that deep carry no meaning, so they are
taken out beforehand and their text stays:

>>> tree, tags = tree_of("<div>" * 1000 + "Rain fell." + "</div>" * 1000)
>>> tree.text_content().strip(), tags
('Rain fell.', 2000)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from asreported.errors import InputError
from asreported.intake.limits import PAGE_DEPTH

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
# Elements that never hold others, and elements that end where one of these begins.
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)  # fmt: skip
_CELL = frozenset({"td", "th"})
_ENDED_BY = {
    "p": frozenset({"p"}), "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}),
    "td": _CELL, "th": _CELL, "tr": _CELL | {"tr"}, "tbody": _CELL | {"tr", "thead", "tbody"},
    "option": frozenset({"option"}),
}  # fmt: skip
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


def tree_of(markup: str) -> tuple[HtmlElement, int]:
    """The tree of a page and the number of its tags. InputError when there is nothing in it."""
    from lxml import etree, html

    tags, deepest = _measure(markup)
    if deepest > PAGE_DEPTH:
        markup = _flattened(markup)
    markup = _UNSEEN.sub("\ufffd", re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", markup))
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError, ValueError):
        raise InputError("the page holds no text") from None
    return tree, tags


def _measure(markup: str) -> tuple[int, int]:
    """How many tags there are, and how deep they stand inside one another."""
    tags = deepest = 0
    for _, depth in _depths(markup):
        tags += 1
        deepest = max(deepest, depth)
    return tags, deepest


def _flattened(markup: str) -> str:
    """The markup without the tags that stand too deep."""
    out: list[str] = []
    at = 0
    for found, depth in _depths(markup):
        if depth > PAGE_DEPTH and found[2].lower() not in _VOID | {"script", "style"}:
            out += [markup[at : found.start()], "\n"]
            at = found.end()
    out.append(markup[at:])
    return "".join(out)


def _depths(markup: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each tag with the depth of its element."""
    above: list[str] = []
    for found in _TAG.finditer(markup):
        name = found[2].lower()
        if name in _VOID:
            yield found, len(above) + 1
        elif found[1]:
            yield found, len(above)
            place = next((i for i in range(1, min(len(above), 12) + 1) if above[-i] == name), 0)
            if place:
                del above[-place:]
        else:
            ended = _ENDED_BY.get(name, ())
            while above and above[-1] in ended:
                above.pop()
            above.append(name)
            yield found, len(above)
