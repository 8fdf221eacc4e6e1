"""Bytes to text: every encoding that news comes in, and what is refused."""

from __future__ import annotations

import codecs
import hashlib
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.errors import InputError
from asreported.intake.limits import TEXT_BYTES
from asreported.intake.text import decode, report_from_bytes

WORDS = "“Björk será là,” she said – the café was full."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "cp1252"),
    ],
)
def test_encodings(mark: bytes, encoding: str) -> None:
    report, notes = report_from_bytes(mark + WORDS.encode(encoding), name="a.txt")
    assert report.text == WORDS
    assert notes == ()


def test_a_script_that_is_not_latin() -> None:
    words = "Совет города решил закрыть старый мост на два года, сказала председатель совета Марта Хольм. " * 4
    assert decode(words.encode("cp1251"), name="a.txt").text == words


def test_a_charset_that_is_said_counts_where_it_is_no_utf8() -> None:
    words = "Zażółć gęślą jaźń."
    assert decode(words.encode("iso8859-2"), name="a", charset="iso-8859-2").text == words
    assert decode(words.encode(), name="a", charset="iso-8859-2").text == words
    assert decode("café".encode("cp1252"), name="a", charset="no-such-charset").text == "café"
    for odd in ("hex", "rot13", "idna", "unicode_escape", "\0", "x" * 99):
        assert decode("café \\n".encode("cp1252"), name="a", charset=odd).text == "café \\n"


def test_broken_bytes_are_replaced_and_noted() -> None:
    data = WORDS.encode() + b" \xff " + WORDS.encode()
    report, (note,) = report_from_bytes(data, name="a.txt")
    assert report.text == f"{WORDS} \ufffd {WORDS}"
    assert (note.code, note.start, note.end) == ("replaced-characters", len(WORDS) + 1, len(WORDS) + 2)


def test_a_replacement_character_that_was_given_is_no_damage() -> None:
    assert report_from_bytes("Rain \ufffd fell.".encode(), name="a.txt")[1] == ()


def test_the_text_is_what_was_given() -> None:
    data = b"Rain\x00 fell.\r\n\r\nOn Oslo.\r"
    report, _ = report_from_bytes(
        data, name="a.txt", published="2024-05-01", outlet="Courier", url="https://a.example/b"
    )
    assert report.text == data.decode()
    assert report.sha256 == hashlib.sha256(data).hexdigest()
    assert (report.published, report.published_from) == ("2024-05-01", "given")
    assert (report.outlet, report.url) == ("Courier", "https://a.example/b")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no text"),
        (b" \n\t ", "no text"),
        (codecs.BOM_UTF8, "no text"),
        (b"\x00\x00\x00", "not text"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04abc", "office document"),
        (b"\x89PNG\r\n", "PNG"),
        (bytes(range(256)) * 20, "not text"),
        (random.Random(7).randbytes(5000), "not text"),
        (b"a" * (TEXT_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_report_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        report_from_bytes(data, name="odd.bin")
    assert str(caught.value).startswith("odd.bin")
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_report_or_an_input_error(data: bytes) -> None:
    try:
        report, notes = report_from_bytes(data, name="any")
    except InputError:
        return
    assert report.text
    assert all(report.text[n.start] == "\ufffd" for n in notes)


@given(st.text(min_size=1, max_size=300).filter(lambda t: t.strip("\ufeff \t\r\n\x0b\x0c\0") != ""))
def test_utf8_is_read_as_it_stands(text: str) -> None:
    data = text.encode()
    try:
        decoded = decode(data, name="any")
    except InputError:
        return
    if decoded.encoding == "utf-8":
        assert decoded.text == text.removeprefix("\ufeff")


def test_plain_text_imports_nothing_heavy() -> None:
    heavy = ["httpx", "lxml", "trafilatura", "htmldate", "charset_normalizer"]
    code = (
        "import sys; from asreported.intake import load_report, report_from_bytes;"
        "report_from_bytes('“Rain” fell.'.encode(), name='a');"
        f"print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
