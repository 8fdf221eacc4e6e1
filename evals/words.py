"""Looking up a case's words in its text, so that nobody has to count characters.

>>> text = "“We are\\nsorry,” she said. She left."
>>> find('"We are ... sorry,"', text), find("she #2", text)
((Span(start=0, end=15),), (Span(start=26, end=29),))
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from asreported.record.span import Span, Spans, hull

_NUMBER = re.compile(r"\s#(\d+)$")


class NotThereError(ValueError):
    """Words of a case that do not stand in its text."""


def places(words: str, text: str, start: int = 0) -> list[Span]:
    """Every place at or after `start` where `words` stand: whole words, any white space, any style of quotation mark."""
    parts = [_piece(part) for part in words.split()]
    if not parts:
        raise NotThereError("no words were given")
    head = parts[0]
    if head[:1].islower():
        parts[0] = f"[{head[0]}{head[0].upper()}]{head[1:]}"
    before = r"(?<!\w)" if words.strip()[0].isalnum() else ""
    after = r"(?!\w)" if words.strip()[-1].isalnum() else ""
    return [Span(*m.span()) for m in re.compile(before + r"\s+".join(parts) + after).finditer(text, start)]


def find(words: str, text: str, *, near: Iterable[Spans] = (), start: int = 0) -> Spans:
    """The span of `words`: pieces joined by ` // `, each `first ... last`, with ` #2` for the second place.

    Without a number the first place at or after `start` is taken, or the one nearest to all of `near`.
    """
    out: list[Span] = []
    for piece in words.split(" // "):
        out.append(_find_piece(piece.strip(), text, tuple(near), out[-1].end if out else start))
    return tuple(out)


def numbered(words: str) -> tuple[str, int | None]:
    """The words and the number after `#`; None without one."""
    match = _NUMBER.search(words)
    return (words[: match.start()], int(match[1])) if match else (words, None)


def distance(a: Spans, b: Spans) -> int:
    """How many code points lie between the nearest pieces of two spans."""
    return min(max(y.start - x.end, x.start - y.end, 0) for x in a for y in b)


def _piece(part: str) -> str:
    return re.escape(part).replace("'", "['’‘]").replace('"', '["“”„«»]')


def _find_piece(piece: str, text: str, near: tuple[Spans, ...], start: int) -> Span:
    piece, number = numbered(piece)
    first, _, last = piece.partition(" ... ")
    found = places(first, text)
    if number is not None:
        if number < 1 or number > len(found):
            raise NotThereError(f"{first!r} stands {len(found)} times in the text, so there is no #{number}")
        chosen = found[number - 1]
    else:
        free = [s for s in found if s.start >= start and not any(s.overlaps(x) for spans in near for x in spans)]
        if not free:
            raise NotThereError(
                f"{first!r} does not stand in the text" + (" after what comes before it" if found else "")
            )
        chosen = min(free, key=lambda s: sum(distance((s,), spans) for spans in near)) if near else free[0]
    if not last:
        return chosen
    ends = places(last, text, chosen.end)
    if not ends:
        raise NotThereError(f"{last!r} does not stand in the text after {first!r}")
    return hull((chosen, ends[0]))
