"""Which blocks of a page are the report: trafilatura says which words are main text, the markup says what they are.

Every block whose words trafilatura chose is kept, in the page's order; words that it chose and that no block
holds are kept as paragraphs. Around them go the headline, byline, captions, players, related lines and notes that stand between
the headline and the last paragraph. Not kept: menus, teasers, comments, newsletters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from asreported.intake.page_blocks import Block
from asreported.intake.page_facts import Facts
from asreported.language.en.sections import SECTIONS
from asreported.reader.sections.addresses import ADDRESS
from asreported.reader.sections.lines import unit_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
# A block as short as this is kept only where the chooser has it as a block of its own.
_SHORT = 25
# So many words are an article even where they are set as lists and tables.
_LONG = 150
# How many blocks behind the last paragraph are searched for corrections and credits.
_BEHIND = 12


class Choice(NamedTuple):
    """The report's blocks with their kinds, the headline, and whether there was an article at all."""

    blocks: tuple[Block, ...]
    title: str | None
    article: bool


def choose(tree: HtmlElement, blocks: Sequence[Block], facts: Facts, *, readable: bool = True) -> Choice:
    """The blocks of the report. A page that is not `readable` (too many tags) is taken whole."""
    pieces = _main_text(tree) if readable else ()
    kept = _matched(blocks, pieces)
    chosen = [i for i, _ in kept if i is not None]
    if not _is_article(blocks, kept):
        return Choice(_whole(blocks), facts.title, False)
    last = max(chosen, default=-1)
    head = _headline(blocks, facts, last if chosen else len(blocks))
    picked = _picked(blocks, kept, head, facts)
    title = facts.title
    if head is not None:
        picked[head] = blocks[head]._replace(kind="headline")
        title = blocks[head].text.replace("\n", " ")
    for i, block in picked.items():
        if block.kind == "headline" and i != head:
            picked[i] = block._replace(kind="subhead")
    under = _dek_place(picked, head)
    if under is not None:
        picked[under] = picked[under]._replace(kind="dek")
    out = _woven(picked, _with_places(kept))
    if head is None and title and not _same(title, out[0].text if out else ""):
        out.insert(0, Block(title, "headline", "h1", frozenset(), ()))
    return Choice(tuple(_once(out)), title, True)


def _picked(
    blocks: Sequence[Block], kept: Sequence[tuple[int | None, Block]], head: int | None, facts: Facts
) -> dict[int, Block]:
    """The chosen blocks and what belongs to them, by place."""
    picked = {i: _typed(block) for i, block in kept if i is not None}
    if not picked:
        return picked
    first, last = min(picked), max(picked)
    body = next((i for i, block in picked.items() if _is_prose(block, facts)), first)
    for i in range(first if head is None else min(head, first), min(len(blocks), last + _BEHIND)):
        block = blocks[i]
        if i in picked:
            if i < body and block.kind is None and _is_byline(block, facts):
                picked[i] = block._replace(kind="byline")
        elif "apart" not in block.marks:
            beside = _beside(block, i < body, facts) if i <= last else _behind(block)
            if beside is not None:
                picked[i] = beside
    return picked


def _main_text(tree: HtmlElement) -> tuple[str, ...]:
    """The paragraphs that trafilatura takes for the main text."""
    import copy
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(copy.deepcopy(tree), include_comments=False)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, AssertionError, RecursionError):
        return ()
    body = getattr(found, "body", None)
    if body is None:
        return ()
    pieces: list[str | None] = []
    for element in body:
        if element.tag in ("list", "table", "quote") and len(element):
            pieces.append(element.text)
            for part in element:
                cells = part if part.tag == "row" else (part,)
                pieces += [" ".join(cell.itertext()) for cell in cells]
                pieces.append(part.tail)
        else:
            pieces.append(" ".join(element.itertext()))
        pieces.append(element.tail)
    return tuple(" ".join(p.split()) for p in pieces if p and p.strip())


def _matched(blocks: Sequence[Block], pieces: Sequence[str]) -> list[tuple[int | None, Block]]:
    """The blocks that hold chosen words (with their place), and chosen pieces that no block holds (with None)."""
    main = _Main(pieces)
    kept: list[tuple[int, int, Block]] = []
    for apart in (False, True):  # a menu's or a footer's words only where nothing else has them
        for i, block in enumerate(blocks):
            if ("apart" in block.marks) == apart and block.kind != "embed":
                where = main.take(_bare(block.text))
                if where is not None:
                    kept.append((where, i, block))
    out: list[tuple[int | None, Block]] = [(i, b) for _, i, b in sorted(kept, key=lambda k: k[1])]
    for start, piece in main.left():
        before = max((i for where, i, _ in kept if where < start), default=-1)
        at = next((k for k, (i, _) in enumerate(out) if i is not None and i > before), len(out))
        while at < len(out) and out[at][0] is None:
            at += 1
        out.insert(at, (None, Block(piece, None, "p", frozenset(), ())))
    return out


class _Main:
    """The chosen words without white space, and which of them a block has taken."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._pieces: dict[int, str] = {}
        self._whole: dict[str, list[int]] = {}
        at = 0
        for piece in pieces:
            bare = _bare(piece)
            self._pieces[at] = piece
            self._whole.setdefault(bare, []).append(at)
            at += len(bare)
        self._joined = "".join(_bare(p) for p in pieces)
        self._used = bytearray(at)
        self._cursor = 0

    def take(self, bare: str) -> int | None:
        """Take the words of a block; where they stood, or None when they are not there or taken already."""
        at = self._find(bare) if bare else None
        if at is not None:
            self._cursor = at + len(bare)
            self._used[at : self._cursor] = b"\1" * len(bare)
        return at

    def left(self) -> Iterator[tuple[int, str]]:
        """The pieces that no block has taken more than a few words of, each with its place."""
        for start, piece in self._pieces.items():
            size = len(_bare(piece))
            if size >= _SHORT and sum(self._used[start : start + size]) < 0.2 * size:
                yield start, piece

    def _find(self, bare: str) -> int | None:
        if len(bare) < _SHORT:  # a few words may stand anywhere: only a whole piece, or the rest of one
            whole = next((at for at in self._whole.get(bare, ()) if not self._used[at]), None)
            within = self._cursor not in self._pieces and self._joined.startswith(bare, self._cursor)
            return whole if whole is not None else self._cursor if within and self._free(self._cursor, bare) else None
        at = self._joined.find(bare, self._cursor)
        if at < 0:
            at = self._joined.find(bare)
        for _ in range(8):
            if at < 0 or self._free(at, bare):
                break
            at = self._joined.find(bare, at + len(bare))
        return at if at >= 0 and self._free(at, bare) else None

    def _free(self, at: int, bare: str) -> bool:
        return not any(self._used[at : at + len(bare)])


def _bare(words: str) -> str:
    return "".join(words.split())


def _is_article(blocks: Sequence[Block], kept: Iterable[tuple[int | None, Block]]) -> bool:
    """Is there prose among what was chosen, and more of it than of hyperlinks?"""
    prose = linked = total = 0.0
    words = 0
    for _, block in kept:
        total += len(block.text)
        words += len(_WORD.findall(block.text)) if block.linked < 0.5 else 0
        linked += block.linked * len(block.text)
        if (
            block.linked < 0.5
            and len(_WORD.findall(block.text)) >= 8
            and re.search(r"[.!?…。！？][\"”’')\]]*\s*$", block.text)
        ):
            prose += len(block.text)
    return bool(blocks) and prose > 0 and (prose >= 0.3 * total or words >= _LONG) and linked <= 0.6 * total


def _whole(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """All text of a page without an article, menus and footers last resort only."""
    inner = tuple(b for b in blocks if "apart" not in b.marks)
    first_headline = True
    out: list[Block] = []
    for block in inner or blocks:
        if block.kind == "headline":
            block = block if first_headline else block._replace(kind="subhead")
            first_headline = False
        out.append(block)
    return tuple(out)


def _headline(blocks: Sequence[Block], facts: Facts, last: int) -> int | None:
    """The place of the block that is the headline: a heading that shares most words with the page's title."""
    title = set(_WORD.findall((facts.title or "").lower()))
    best: tuple[float, int] | None = None
    for i, block in enumerate(blocks[: last + 1]):
        if (
            block.kind not in ("headline", "subhead")
            or len(block.text) > 300
            or ("apart" in block.marks and block.tag != "h1")
        ):
            continue
        words = set(_WORD.findall(block.text.lower()))
        if not words:
            continue
        shared = len(words & title) / len(words | title) if title else 0.0
        share_of_block = len(words & title) / len(words) if len(words) >= 3 else 0.0
        score = max(shared, 0.8 * share_of_block) + (0.25 if block.tag == "h1" else 0.0)
        if score >= 0.5 and (best is None or score > best[0] + 1e-9):
            best = (score, i)
    if best is None:
        heads = [i for i, b in enumerate(blocks[: last + 1]) if b.tag == "h1" and "apart" not in b.marks]
        return heads[0] if len(heads) == 1 and len(blocks[heads[0]].text.split()) >= 3 else None
    return best[1]


def _dek_place(picked: dict[int, Block], head: int | None) -> int | None:
    """The place of the lines under the headline: marked as such, or a heading before the first paragraph."""
    for i in sorted(picked):
        block = picked[i]
        if head is None or i <= head or block.kind not in (None, "subhead", "blockquote"):
            continue
        size = len(block.text.split())
        marked = "dek" in block.marks and size <= 60
        return i if marked or (block.kind == "subhead" and 5 <= size <= 60) else None
    return None


def _typed(block: Block) -> Block:
    """A chosen block with its kind."""
    if block.kind is None and "correction" in block.marks:
        return block._replace(kind="correction")
    if (
        block.kind is None
        and block.linked > 0.9
        and not ADDRESS.match(block.text)
        and not block.text.rstrip().endswith((".", "!", "?", "”", '"'))
    ):
        return block._replace(kind="related") if len(block.text.split()) <= 25 else block
    return block


def _beside(block: Block, before_body: bool, facts: Facts) -> Block | None:
    """A block between headline and last paragraph that the chooser left out and that belongs to the report."""
    size = len(block.text.split())
    if block.kind == "embed" or (block.kind in ("caption", "credit") and size <= 120):
        return block if "related" not in block.marks and "aside" not in block.marks else None
    if before_body:
        if block.kind in (None, "subhead") and "dek" in block.marks and 5 <= size <= 60:
            return block._replace(kind="dek")
        described = facts.description and len(facts.description) >= 20 and _same(facts.description, block.text)
        if block.kind in (None, "subhead") and described:
            return block._replace(kind="dek")
        if block.kind is None and _is_byline(block, facts):
            return block._replace(kind="byline")
    if block.kind in (None, "subhead") and size <= 60:
        if "correction" in block.marks:
            return block._replace(kind="correction")
        if "update_note" in block.marks:
            return block._replace(kind="update_note")
        if size <= 30 and size >= 3 and SECTIONS.related.match(" ".join(block.text.split())):
            return block._replace(kind="related")
        if "related" in block.marks and "aside" not in block.marks and block.linked > 0.8 and 4 <= size <= 25:
            return block._replace(kind="related")
    return _behind(block)


def _behind(block: Block) -> Block | None:
    """A correction, an update note or a credit, by its words."""
    if block.kind is not None or not 4 <= len(block.text.split()) <= 150 or block.linked > 0.6:
        return None
    unit = unit_of(block.text, 0, len(block.text))
    if SECTIONS.correction.match(unit.head):
        return block._replace(kind="correction")
    if SECTIONS.update_note.match(unit.head) and unit.words <= 40:
        return block._replace(kind="update_note")
    return block._replace(kind="credit") if SECTIONS.report_credit.match(unit.head) else None


def _is_byline(block: Block, facts: Facts) -> bool:
    """A short line before the body that names an author of the page, or begins "By ..."."""
    words = " ".join(block.text.split())
    size = len(words.split())
    named = any(name.lower() in words.lower() for name in facts.byline)
    begins = SECTIONS.by_line.match(words) is not None
    return (named or begins) and size <= (25 if "byline" in block.marks else 8 + 4 * len(facts.byline))


def _is_prose(block: Block, facts: Facts) -> bool:
    """Is it a first paragraph, and not the lines above it?"""
    if block.kind is not None or len(block.text.split()) < 8 or "dek" in block.marks:
        return False
    return not _is_byline(block, facts) and not _same(facts.description or "", block.text)


def _same(one: str, other: str) -> bool:
    return _WORD.findall(one.lower()) == _WORD.findall(other.lower())


def _with_places(kept: Sequence[tuple[int | None, Block]]) -> list[tuple[int, Block]]:
    """The pieces that no block holds, each with the place of the block before it (-1: none)."""
    out: list[tuple[int, Block]] = []
    before = -1
    for i, block in kept:
        if i is None:
            out.append((before, block))
        else:
            before = i
    return out


def _woven(picked: dict[int, Block], lost: Iterable[tuple[int, Block]]) -> list[Block]:
    """The picked blocks in order with the lost pieces behind the blocks that they follow."""
    rows = [(i, 0, n, b) for n, (i, b) in enumerate(sorted(picked.items(), key=lambda x: x[0]))]
    rows += [(i, 1, n, b) for n, (i, b) in enumerate(lost)]
    return [b for *_, b in sorted(rows, key=lambda row: row[:3])]


def _once(blocks: Iterable[Block]) -> list[Block]:
    """The blocks without captions, bylines, deks and players that were already there."""
    seen: set[tuple[str | None, str]] = set()
    out: list[Block] = []
    for block in blocks:
        key = (block.kind, _bare(block.text).lower())
        if block.kind in ("caption", "credit", "byline", "dek", "related", "embed", "headline") and key in seen:
            continue
        seen.add(key)
        out.append(block)
    return out
