"""The verbs of the library."""

from __future__ import annotations

import pytest

import asreported
from asreported import desk
from asreported.reader.kit import Kit

TEXT = "The ferry will sail again on Friday, Transport Minister Aino Salo said."


def test_read_and_reader_give_the_same_record(kit: Kit) -> None:
    one = asreported.read(TEXT, published="2024-05-01", outlet="The Daily Ferry", url="https://example.org/1")
    assert one == asreported.Reader(kit).read(
        TEXT, published="2024-05-01", outlet="The Daily Ferry", url="https://example.org/1"
    )
    assert (one.report.published, one.report.outlet, one.report.url) == (
        "2024-05-01",
        "The Daily Ferry",
        "https://example.org/1",
    )


def test_the_kit_is_loaded_once(kit: Kit) -> None:
    assert asreported.Reader().kit is kit is desk.load_kit()


@pytest.mark.parametrize(
    ("text", "published", "message"),
    [
        (b"bytes", None, "a text is needed, not bytes"),
        (TEXT, "May 1", "must be a date"),
        ("a" * 4_000_001, None, "too large"),
    ],
)
def test_what_is_no_report_is_an_input_error(kit: Kit, text: object, published: str | None, message: str) -> None:
    with pytest.raises(asreported.InputError, match=message):
        asreported.Reader(kit).read(text, published=published)  # type: ignore[arg-type]


def test_a_line_of_a_record_is_explained(kit: Kit) -> None:
    record = asreported.Reader(kit).read(TEXT)
    said = record.statements[0]
    explanation = desk.explain(record, said.id)
    assert (explanation.by, explanation.confidence) == (said.by, said.confidence)
    assert explanation.rule


def test_a_report_with_an_address_alone_has_the_outlet_that_lives_there() -> None:
    def outlet(**known: str) -> str | None:
        return asreported.read("Rain fell on Oslo.", **known).report.outlet

    assert outlet(url="https://www.kyivindependent.com/a") == "Kyiv Independent"
    assert outlet(url="https://www.kyivindependent.com/a", outlet="The Daily Ferry") == "The Daily Ferry"
    assert outlet(url="https://ferry.example/a") is None
    assert outlet() is None
