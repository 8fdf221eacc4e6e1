"""Words as PostgreSQL's index has them: no accents, and no sign between words that its parser would make something of.

To that parser "U.N." and "news.example" are hosts and "co-operate" is three words; SQLite's index has none of that, and both
are to find the same. The index is made over `VECTOR` in the first migration: another table needs another migration.
"""

from __future__ import annotations

import unicodedata

_SIGNS = "!\"#$&()*+,-./:;<=>?@[\\]^_`{|}~'’‘“”–—…"  # no "%", which a driver would take for a parameter


def _bases() -> dict[str, str]:
    """Latin letters with accents, each with the letter under its accents."""
    found = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code) and base.isascii():
            found[chr(code)] = base
    return found


_BASES = _bases()
_TABLE = str.maketrans({**dict.fromkeys(_SIGNS, " "), **_BASES})
_FROM, _TO = _SIGNS + "".join(_BASES), " " * len(_SIGNS) + "".join(_BASES.values())
VECTOR = "to_tsvector('simple', translate(words, '{}', '{}'))".format(_FROM.replace("'", "''"), _TO)


def plain(words: str) -> str:
    """Words as the index has them.

    >>> plain("Élise of the U.N. co-operates")
    'Elise of the U N  co operates'
    """
    return words.translate(_TABLE)
