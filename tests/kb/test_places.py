"""Where cities lie, and what is not said where it is not clear."""

from __future__ import annotations

import pytest

from asreported.kb import load_places
from asreported.views.knowledge import render_place


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kharkiv", "UKR"),
        ("Kharkov", "UKR"),
        ("são paulo", "BRA"),
        ("Sao Paulo", "BRA"),
        ("Paris", "FRA"),
        ("Homs", "SYR"),
    ],
)
def test_a_city_has_a_country(name: str, country: str) -> None:
    assert load_places().country_of(name) == country


@pytest.mark.parametrize("name", ["Victoria", "Cambridge", "no such place", ""])
def test_what_may_lie_in_several_countries_lies_in_none(name: str) -> None:
    assert load_places().country_of(name) is None


def test_coordinates_and_people() -> None:
    place = load_places().find("Nairobi")[0]
    assert (place.country, place.capital) == ("KEN", True)
    assert place.latitude == pytest.approx(-1.28, abs=0.1)
    assert place.longitude == pytest.approx(36.8, abs=0.2)
    assert "1.2" in render_place(place)
    assert "GeoNames" in render_place(place)


def test_the_table_is_well_formed() -> None:
    countries = set()
    for name in ("London", "Santiago", "San Jose", "Tripoli"):
        for place in load_places().find(name):
            assert -90 <= place.latitude <= 90
            assert -180 <= place.longitude <= 180
            assert len(place.country) == 3
            countries.add(place.country)
    assert len(countries) > 5
