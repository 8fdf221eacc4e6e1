"""Pages out of templates: Jinja2 with everything escaped, and the few words that all pages share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from asreported.version import __version__
from asreported.views.dates import day_words
from asreported.views.wording import cut, typographic, visible
from asreported.web.assets import assets
from asreported.web.guard import Visitor

HTMX = "htmx-2.0.11.min.js"


class Pages:
    """The templates, and what they may call."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=PackageLoader("asreported.web"),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters.update(
            {"cut": cut, "day": day_words, "plain": visible, "q": _segment, "typo": typographic, "words": _spaced}
        )
        self._environment.globals.update(
            {"asset": assets().__getitem__, "version": __version__, "htmx": HTMX, "query": _query}
        )

    def render(self, request: Request, template: str, /, visitor: Visitor | None, **given: object) -> str:
        """The page of a template; `visitor` is who will see it."""
        return self._environment.get_template(template).render(
            here=request.url.path, local=request.app.state.settings.local, visitor=visitor, **given
        )


def page(request: Request, template: str, /, status: int = 200, **given: object) -> HTMLResponse:
    """A page for the visitor whom a route's guard let in."""
    pages: Pages = request.app.state.pages
    return HTMLResponse(pages.render(request, template, visitor=request.state.visitor, **given), status)


def _segment(text: object) -> str:
    """Any text as one piece of an address's path."""
    return quote(str(text), safe="")


def _spaced(text: str) -> str:
    """A name of the record as words: `called_for` is "called for"."""
    return text.replace("_", " ")


def _query(given: Mapping[str, Any], **changed: object) -> Markup:
    """The address's query with some fields changed; what is empty is left out."""
    fields = {k: v for k, v in {**given, **changed}.items() if v not in (None, "", 0)}
    return Markup("?" + urlencode(fields, doseq=True)) if fields else Markup("?")
