"""A city of a name that several countries have is placed by the report, and where it tells nothing, nowhere."""

from __future__ import annotations

import pytest

import asreported
from asreported.record.entity import Entity
from asreported.record.record import Record


def place(record: Record, name: str) -> Entity:
    return next(e for e in record.entities if e.name.casefold() == name.casefold())


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Police in Valencia said on Monday that two people had been arrested in Caracas.", "Valencia", "VEN"),
        ("Police in Valencia said on Monday that two people had been arrested in Seville.", "Valencia", "ESP"),
        ("Police in Hyderabad said on Monday that a bridge had been closed.", "Hyderabad", "IND"),
        ("Police in Hyderabad said on Monday that a bridge to Karachi had been closed.", "Hyderabad", "PAK"),
        ("Pakistan said on Monday that India had closed a bridge in Hyderabad.", "Hyderabad", "IND"),
        ("Officials met in Toronto on Monday. They will meet again in London, the ministry said.", "London", "GBR"),
    ],
)
def test_a_city_lies_where_the_report_is(text: str, name: str, country: str) -> None:
    record = asreported.read(text)
    assert place(record, name).country == country
    assert not any(note.code == "ambiguous-place" for note in record.notes)


def test_the_dateline_goes_before_the_rest() -> None:
    text = (
        "Bridge closed\n\nVALENCIA, Venezuela, May 6 (Reuters) - Police in Valencia said that Spain had sent engineers."
    )
    assert place(asreported.read(text), "Valencia").country == "VEN"


def test_what_the_report_does_not_tell_is_left_open_and_said() -> None:
    text = "Police in Granada said on Monday that a bridge had been closed."
    record = asreported.read(text)
    assert place(record, "Granada").country is None
    note = next(note for note in record.notes if note.code == "ambiguous-place")
    assert text[note.start : note.end] == "Granada"
    assert "ESP" in note.message
    assert "NIC" in note.message
