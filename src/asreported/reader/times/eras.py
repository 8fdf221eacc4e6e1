"""What decades, centuries and the years of an era mean: one rule for each pattern's name.

"the late '80s" is `198` with `END`, "the 19th century" `18`, "508 BC" `BC0508`.
"""

from __future__ import annotations

import re

from asreported.reader.times.rules import Reading, mod_of
from asreported.reader.times.senses import Exact, Piece
from asreported.reader.times.tokens import Found


def decade(f: Found) -> Reading:
    """ "the 1930s", "the late '80s", "the nineties"."""
    word = f.look("d", "decadeword") or re.sub(r"\D", "", f.word("d") or "")
    if len(word) == 1:
        return Exact(f"19{word}", mod=mod_of(f))
    if len(word) == 2:
        before = f.beside(-1)
        if (
            f.word(
                "d",
            )
            and not (f.word("d") or "").startswith(("'", "’"))
            and not (f.near(-1, "the", "and") or f.tokens.items[f.first].lower == "the")
        ):
            return None
        if before is not None and before.lower in ("his", "her", "their", "my", "your"):
            return None
        if (f.word("d") or "")[:1] not in ("'", "’") and f.word("d") and _is_measured(f, word):
            return None
        return Exact(f"{'20' if word[0] in '01' else '19'}{word[0]}", mod=mod_of(f))
    if word.endswith("00"):
        return Exact(word[:2], mod=mod_of(f)) if word != "2000" else Exact("200", mod=mod_of(f))
    return Exact(word[:3], mod=mod_of(f))


def _is_measured(f: Found, word: str) -> bool:
    """Are "the 80s" degrees or years of life? "the 30s" without an apostrophe mostly are, unless a decade stands beside."""
    around = f.tokens.items[max(0, f.first - 8) : f.last + 9]
    tables = f.grammar.words.classes
    if any(t.lower in tables["measured"] for t in around):
        return True
    return word < "50" and sum(t.kind == "decade" for t in around) < 2


def centuries(f: Found) -> Reading:
    """ "the 18th and 19th centuries": two centuries, each a time of its own."""
    out = []
    for name, first, last in (("o", f.first, f.until("o")), ("p", f.at("p"), f.last)):
        word = f.word(name) or ""
        number = int(word[:-2]) if word[:1].isdigit() else int(f.look(name, "ord") or 0)
        if not 1 <= number <= 30:
            return None
        out.append(Piece(first, last, Exact(f"{number - 1:02d}", mod=mod_of(f) if name == "o" else None), "centuries"))
    return tuple(out)


def century(f: Found) -> Reading:
    """ "the 19th century", "the fifth century BC"."""
    word = f.word("o") or ""
    number = int(word[:-2]) if word[:1].isdigit() else int(f.look("o", "ord") or 0)
    if "bc" in f.tokens.items[f.last].lower and f.at("e") >= 0:
        return Exact(f"BC{number - 1:02d}", mod=mod_of(f)) if 1 <= number <= 99 else None
    return Exact(f"{number - 1:02d}", mod=mod_of(f)) if 1 <= number <= 30 else None


def era_year(f: Found) -> Reading:
    """ "508 BC", "347 AD", "AD 842"."""
    number = int((f.word("y") or "0").replace(",", "").partition(".")[0])
    if not 0 < number <= 9999:
        return None
    return Exact(f"BC{number:04d}" if f.look("e", "bc") is not None else f"{number:04d}")
