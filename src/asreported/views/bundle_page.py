"""Several records on one page: an index of the reports, and under it each report with its lines, all linked to their words.

The page loads nothing, and its policy allows nothing but its own style.

    render_pages(records)
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from html import escape

from asreported.record.record import Record
from asreported.views.html import asset, body_of, digest
from asreported.views.wording import Wording, told, visible

_STYLE = """
body { margin: 0; } .asr-sheet { padding: 0 clamp(1rem, 4vw, 4rem); } .asr-fragment { border: 0; padding: 1rem clamp(1rem, 4vw, 4rem); }
.asr-index { max-width: 80rem; margin: 0 auto; padding: 2rem 0; }
.asr-index table { border-collapse: collapse; width: 100%; font-size: .86rem; }
.asr-index th, .asr-index td { text-align: start; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
.asr-index h2 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
"""


def render_pages(records: Sequence[Record]) -> str:
    """The whole page as one HTML document."""
    style = asset("page.css") + _STYLE
    policy = f"default-src 'none'; style-src '{digest(style)}'; base-uri 'none'; form-action 'none'"
    wordings = [(Wording(record), _prefix(number, record)) for number, record in enumerate(records, 1)]
    index = "".join(
        f'<tr><td><a href="#{prefix}report">{_text(w.title())}</a></td><td>{_text(w.record.report.outlet or "")}</td>'
        f"<td>{_text(w.record.report.published or '')}</td><td>{len(w.record.statements)}</td><td>{len(w.record.events)}</td></tr>"
        for w, prefix in wordings
    )
    reports = "".join(
        f'<section id="{prefix}report">{_tables(w, prefix)}{body_of(w, prefix)}</section>' for w, prefix in wordings
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>Evidence – as reported</title>\n<style>{style}</style>\n</head>\n<body>\n"
        '<div class="asr asr-sheet"><nav class="asr-index" aria-label="The reports"><h1>Evidence</h1><table><thead><tr><th>report</th>'
        f"<th>outlet</th><th>published</th><th>statements</th><th>events</th></tr></thead><tbody>{index}</tbody></table></nav></div>\n"
        f"{reports}\n</body>\n</html>\n"
    )


def _tables(wording: Wording, prefix: str) -> str:
    """The statements and the events of a report as tables; each row's link leads to its words."""
    record = wording.record
    statements = "".join(
        f"<tr><td>{_to(prefix, s.id, wording.content(s))}</td><td>{_text(wording.who(s))}</td><td>{_text(' ← '.join(wording.chain(s.chain)))}</td>"
        f"<td>{_text(', '.join(wording.marks(s)))}</td></tr>"
        for s, _ in told(record)
    )
    events = "".join(
        f"<tr><td>{_to(prefix, e.id, wording.words(e.trigger))}</td><td>{_text(f'{e.type} · {e.mode}' if e.mode else e.type)}</td>"
        f"<td>{_text(' → '.join(side for side in wording.sides(e) if side))}</td><td>{_text(e.status.replace('_', ' '))}</td></tr>"
        for e in sorted(record.events, key=lambda e: e.trigger[0])
    )
    out = f'<div class="asr asr-sheet"><div class="asr-index"><h2>{_text(wording.title())}</h2>'
    if statements:
        out += f"<table><thead><tr><th>said</th><th>who</th><th>on whose word</th><th>note</th></tr></thead><tbody>{statements}</tbody></table>"
    if events:
        out += f"<table><thead><tr><th>event</th><th>type</th><th>who</th><th>status</th></tr></thead><tbody>{events}</tbody></table>"
    return out + "</div></div>"


def _to(prefix: str, id: str, words: str) -> str:
    return f'<a href="#{prefix}w-{escape(id)}">{_text(words)}</a>'


def _prefix(number: int, record: Record) -> str:
    return f"r{number}-{hashlib.sha256(record.report.id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}-"


def _text(words: str) -> str:
    return escape(visible(words))
