"""Bytes to a report of plain text: the encoding is found, nothing else is changed.

>>> report, notes = report_from_bytes("Ö sagte „ja“.".encode("utf-16"), name="a.txt")
>>> report.text, notes
('Ö sagte „ja“.', ())

Line breaks, NUL and control characters stay as they are; a byte order mark is no part of the text.
`sha256` is of the bytes as given.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from typing import NamedTuple

from asreported.errors import InputError
from asreported.intake.limits import TEXT_BYTES, check_size
from asreported.record.note import Note
from asreported.record.report import Report, report_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What files of other kinds begin with, and what they are called.
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
# Python's codecs that no server means.
_ESCAPES = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7", "undefined"})
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WINDOWS_ONLY = re.compile(rb"[\x80-\x9f]")
# Enough bytes to judge an encoding by.
_SAMPLE = 64_000


class Decoded(NamedTuple):
    """A text, the encoding that it was in, and how many characters had to be replaced."""

    text: str
    encoding: str
    replaced: int


def report_from_bytes(
    data: bytes,
    *,
    name: str,
    published: str | None = None,
    updated: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    charset: str | None = None,
) -> tuple[Report, tuple[Note, ...]]:
    """The report in the bytes of a plain text. InputError when they are empty, binary or too many.

    `charset` is what a server said of the encoding; dates are taken as checked (see `intake.dates.given_date`).
    """
    check_size(name, len(data), TEXT_BYTES)
    text, _, replaced = decode(data, name=name, charset=charset)
    if not text.strip("\ufeff \t\r\n\x0b\x0c\0"):
        raise InputError(f"{name}: there is no text in it")
    report = report_of(
        text,
        sha256=hashlib.sha256(data).hexdigest(),
        published=published,
        updated=updated,
        outlet=outlet,
        url=url,
    )
    return report, replacement_notes(text, replaced)


def replacement_notes(text: str, replaced: int) -> tuple[Note, ...]:
    """A note when bytes had to be replaced, on the first of them."""
    at = text.find("\ufffd")
    if not replaced or at < 0:
        return ()
    count = "1 character stands" if replaced == 1 else f"{replaced} characters stand"
    message = f"{count} as U+FFFD: the bytes were not of the text's encoding."
    return (Note(code="replaced-characters", start=at, end=at + 1, message=message),)


def decode(data: bytes, *, name: str, charset: str | None = None, markup: bool = False) -> Decoded:
    """The text in `data`: by its mark, as UTF-8, by what is declared, or by its bytes. InputError when it is binary."""
    if not data.strip():
        raise InputError(f"{name}: there is no text in it")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    if not markup:
        _refuse_binary(data, name)
    wide = _wide(data[:_SAMPLE])
    if wide:
        return _replacing(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", 0)
    except UnicodeDecodeError:
        pass
    for declared in (charset, _declared(data) if markup else None):
        known = _known(declared)
        if known and known != "utf-8":
            return _replacing(data, known)
    return _replacing(data, _guessed(data))


def _replacing(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    replaced = text.count("\ufffd")
    if replaced and encoding != "utf-8" and "\ufffd".encode(encoding, "ignore"):
        replaced = max(0, replaced - data.count("\ufffd".encode(encoding)))
    return Decoded(text.removeprefix("\ufeff"), encoding, replaced)


def _refuse_binary(data: bytes, name: str) -> None:
    for start, kind in _KINDS:
        if data.startswith(start):
            raise InputError(f"{name} is {kind}, not text; give its text or its web page")
    sample = data[:_SAMPLE]
    if _wide(sample):
        return
    share = len(_CONTROL.findall(sample)) / len(sample)
    if share > 0.3 or (share > 0.02 and not _is_utf8(sample)):
        raise InputError(f"{name} is not text: {share:.0%} of its bytes are control characters")


def _is_utf8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark shows as a NUL in every other byte."""
    even, odd = sample[::2], sample[1::2]
    if len(odd) < 4 or b"\0" not in sample:
        return None
    low, high = even.count(0) / len(even), odd.count(0) / len(odd)
    if high > 0.6 and low < 0.1:
        return "utf-16-le"
    return "utf-16-be" if low > 0.6 and high < 0.1 else None


def _declared(data: bytes) -> str | None:
    found = re.search(
        rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", data[:8192], re.IGNORECASE
    )
    return found.group(1).decode("ascii") if found else None


def _known(charset: str | None) -> str | None:
    """Python's name of an encoding; the web reads Latin-1 as Windows-1252."""
    if not charset:
        return None
    try:
        name = codecs.lookup(charset).name
        b"a".decode(name, "replace")  # refuses codecs that are no encodings of text
    except (LookupError, ValueError):
        return None
    if name.replace("_", "-") in _ESCAPES:
        return None
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _guessed(data: bytes) -> str:
    """The likeliest encoding of bytes that are no UTF-8 and do not say what they are."""
    broken = data.decode("utf-8", "replace").count("\ufffd")
    high = sum(byte >= 0x80 for byte in data[:_SAMPLE])
    if broken * 8 < sum(1 for byte in data if byte >= 0xC2):  # nearly all of it is sound UTF-8
        return "utf-8"
    if high > 20 and high > 0.4 * min(len(data), _SAMPLE):  # not a Latin script
        from charset_normalizer import from_bytes

        best = from_bytes(data[:_SAMPLE]).best()
        if best is not None and best.encoding not in ("ascii", "utf_8"):
            return best.encoding
    return "cp1252" if _WINDOWS_ONLY.search(data) or high else "utf-8"
