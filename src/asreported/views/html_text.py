"""The report's text as HTML with its lines marked; what a reader copies out of it is the text itself.

Every piece of the text that belongs to some line of the record is one link to that line. The depth of statements inside
statements is shown by lines under the words, one below the other, each drawn in another way.
"""

from __future__ import annotations

import re
from html import escape

from asreported.record import Record
from asreported.views.marks import Mark, Piece, marks_of, pieces_of

DEEPEST = 3
LABELS = {
    "headline": "", "dek": "", "paragraph": "", "subhead": "", "blockquote": "", "byline": "",
    "dateline": "", "caption": "Caption", "credit": "Credit", "update_note": "Update", "correction": "Correction",
    "related": "Related", "url": "Link", "embed": "Embedded", "boilerplate": "Boilerplate",
}  # fmt: skip
# A piece links to its most telling line: the first of these parts that lies on it, the innermost of several.
_TELLING = ("trigger", "cue", "source", "content", "time", "name", "note", "beside")
# Drawn by spans inside the link, not by the link itself.
_OWN_SPANS = frozenset({"content", "note"})
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def text_of(record: Record, prefix: str = "") -> str:
    """The whole text; `prefix` goes before every id and every link to one."""
    text = record.report.text
    sections = sorted(record.sections, key=lambda s: s.start)
    cuts = {cut for s in sections for cut in (s.start, s.end)}
    out: list[str] = []
    landed: set[str] = set()
    left = list(reversed(sections))
    closing: int | None = None
    for piece in pieces_of(len(text), marks_of(record), cuts):
        if closing is not None and piece.start >= closing:
            out.append("</div>")
            closing = None
        while left and left[-1].start <= piece.start:
            section = left.pop()
            if closing is None and section.end > piece.start:
                label = LABELS[section.kind]
                shown = f' data-label="{label}" role="group" aria-label="{label}"' if label else ""
                out.append(f'<div class="asr-sec asr-{section.kind}" dir="auto"{shown}>')
                closing = section.end
        out.append(_piece(piece, text, prefix, landed, outside=closing is None and bool(sections)))
    if closing is not None:
        out.append("</div>")
    return "".join(out)


def _piece(piece: Piece, text: str, prefix: str, landed: set[str], *, outside: bool) -> str:
    words = safe(text[piece.start : piece.end])
    if not piece.marks or (outside and words.isspace()):
        return words
    depths = sorted({min(m.depth, DEEPEST) for m in piece.marks if m.part == "content"})
    for depth in reversed(depths):
        words = f'<span class="asr-u{depth}">{words}</span>'
    if any(m.part == "note" for m in piece.marks):
        words = f'<span class="asr-odd">{words}</span>'
    parts = " ".join(dict.fromkeys(f"asr-{m.part}" for m in piece.marks if m.part not in _OWN_SPANS))
    ordered = sorted(piece.marks, key=_rank)
    ids = list(dict.fromkeys(m.id for m in ordered))
    # The first piece of each line's own words is where that line's link lands; it alone stops the tab key.
    new = [m.id for m in ordered if m.part != "beside" and m.id not in landed]
    landed.update(new)
    lands = "".join(f'<span class="asr-land" id="{prefix}w-{escape(line)}"></span>' for line in dict.fromkeys(new))
    told = f'class="asr-m {parts}" data-ids="{escape(" ".join(ids))}"'
    if text[piece.start : piece.end].isspace():  # a link needs words
        return f"{lands}<span {told}>{words}</span>"
    stop = "" if ids[0] in new else ' tabindex="-1"'
    return f'{lands}<a {told} href="#{prefix}{escape(ids[0])}"{stop}>{words}</a>'


def _rank(mark: Mark) -> tuple[int, int]:
    return _TELLING.index(mark.part), -mark.depth


def safe(words: str) -> str:
    """Escaped text; what HTML cannot hold stands as a replacement mark, one for one."""
    return _CONTROL.sub("\ufffd", escape(words)).replace("\r", "&#13;")
