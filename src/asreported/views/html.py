"""A record as a page: the report with its lines marked in the text, and beside it who said and did what.

`render_page` gives one self-contained file: it loads nothing, and its policy allows nothing but its own style and
script. Without script the links between words and lines still work. `render_fragment` is the same for a notebook.

    Path("record.html").write_text(render_page(record), encoding="utf-8")
"""

from __future__ import annotations

import base64
import functools
import hashlib
from html import escape
from importlib import resources

from asreported.record import Record
from asreported.views.html_lines import lines_of
from asreported.views.html_text import text_of
from asreported.views.wording import Wording, visible

_FILTERS = (
    ("statements", "Statements"),
    ("events", "Events"),
    ("times", "Times"),
    ("names", "Names"),
    ("notes", "Notes"),
)


def render_page(record: Record) -> str:
    """The whole page as one HTML document."""
    style, script = asset("page.css"), asset("page.js")
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    wording = Wording(record)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{_text(wording.title())} – as reported</title>\n"
        f"<style>{style}</style>\n</head>\n<body>\n{body_of(wording, '')}\n<script>{script}</script>\n</body>\n</html>\n"
    )


def render_fragment(record: Record) -> str:
    """The page's content for a place inside another page; ids carry the report's id, no script."""
    prefix = f"asr-{hashlib.sha256(record.report.id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}-"
    return f"<style>{asset('page.css')}</style>\n{body_of(Wording(record), prefix)}"


def body_of(wording: Wording, prefix: str) -> str:
    """The report, its lines and its foot; with a prefix it is a part of another page."""
    kind = "asr asr-fragment" if prefix else "asr asr-page"
    return (
        f'<div class="{kind}">\n{_header(wording)}\n<div class="asr-columns">\n'
        f'<main class="asr-report" lang="{escape(wording.record.report.language)}" dir="auto" aria-label="The report">'
        f"{text_of(wording.record, prefix)}</main>\n"
        f'<aside class="asr-lines" aria-label="The record">{lines_of(wording, prefix)}</aside>\n</div>\n'
        f"{_footer(wording)}\n</div>"
    )


def _header(wording: Wording) -> str:
    report = wording.record.report
    outlet = f'<p class="asr-outlet">{_text(report.outlet)}</p>' if report.outlet else ""
    facts = " · ".join(_text(part) for part in wording.published())
    url = report.url or ""
    if url.lower().startswith(("http://", "https://")):
        facts += f' · <a href="{_text(url)}" rel="noopener noreferrer">the page it was on</a>'
    boxes = "".join(
        f'<label class="asr-key-{name}"><input type="checkbox" class="asr-show-{name}" checked> <span>{label}</span></label>'
        for name, label in _FILTERS
    )
    return (
        f'<header class="asr-head">{outlet}<h1 dir="auto">{_text(wording.title())}</h1><p class="asr-facts">{facts}</p>'
        f'<fieldset class="asr-filters"><legend>Marked in the text</legend>{boxes}</fieldset></header>'
    )


def _footer(wording: Wording) -> str:
    made = wording.record.made_by
    return (
        f'<footer class="asr-foot"><p>Read by asreported {_text(made.asreported)} ({_text(made.model)}, {_text(made.ontology)}). '
        f"The text’s SHA-256 is <code>{_text(wording.record.report.sha256)}</code>; numbers in brackets count its characters."
        '</p><p class="asr-keys"><kbd>j</kbd> and <kbd>k</kbd> go from line to line, <kbd>Esc</kbd> lets go.</p></footer>'
    )


def _text(words: str) -> str:
    """Any text, on one line and escaped."""
    return escape(visible(words))


@functools.cache
def asset(name: str) -> str:
    """The text of a file of the page: its style or its script."""
    return resources.files("asreported.views").joinpath(name).read_text(encoding="utf-8")


def digest(source: str) -> str:
    """The digest by which the page's policy allows a style or a script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
