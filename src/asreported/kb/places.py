"""The gazetteer: cities with their country, coordinates and people, out of GeoNames (https://www.geonames.org, CC BY 4.0).

Some 12,000 cities of 50,000 people and more, and the capitals. It places what a report calls a place; it never says that
a word is one, for half of all surnames are towns somewhere.

>>> [(p.country, p.latitude) for p in load_places().find("Kharkiv")]
[('UKR', 49.982)]
>>> load_places().country_of("Paris"), load_places().country_of("Victoria")
('FRA', None)
"""

from __future__ import annotations

import functools
import pkgutil
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

# A city with so many times the people of every other of its name abroad is the one that is meant; half as many do for a
# capital.
CLEARLY = 5


class Place(NamedTuple):
    """A city. `names` are its forms, the first as GeoNames writes it; `region` is GeoNames' first-order code."""

    names: tuple[str, ...]
    country: str
    region: str
    latitude: float
    longitude: float
    population: int
    capital: bool


class Gazetteer:
    """Places by name, whatever the case and the accents."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._by_name: dict[str, list[Place]] = {}
        for place in places:
            for form in dict.fromkeys(map(plain, place.names)):
                self._by_name.setdefault(form, []).append(place)

    def find(self, name: str) -> tuple[Place, ...]:
        """All places of a name, the largest first."""
        found = self._by_name.get(plain(name), ())
        return tuple(sorted(found, key=lambda p: (-p.population, p.country, p.latitude)))

    def countries_of(self, name: str) -> tuple[str, ...]:
        """The countries that have a place of that name, that of the largest first."""
        return tuple(dict.fromkeys(place.country for place in self.find(name)))

    def country_of(self, name: str) -> str | None:
        """The country where a place of that name lies; None where it is unknown, or may be in several."""
        found = self.find(name)
        if not found:
            return None
        others = [p.population for p in found if p.country != found[0].country]
        clearly = CLEARLY / 2 if found[0].capital else CLEARLY
        return found[0].country if not others or found[0].population >= clearly * max(others) else None


def plain(name: str) -> str:
    """A name as it is looked up: small letters, no accents."""
    if name.isascii():
        return " ".join(name.split()).lower()
    folded = unicodedata.normalize("NFKD", " ".join(name.split()).casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))


@functools.cache
def load_places() -> Gazetteer:
    """The project's own gazetteer, read once."""
    data = (pkgutil.get_data("asreported.kb", "places.csv") or b"").decode("utf-8")
    return Gazetteer(map(_place, data.split("\n")[1:-1]))


def _place(line: str) -> Place:
    names, country, region, latitude, longitude, population, capital = line.split(",")
    return Place(
        tuple(names.split("|")), country, region, float(latitude), float(longitude), int(population), bool(capital)
    )
