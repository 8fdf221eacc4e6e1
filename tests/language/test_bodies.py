"""The tables of bodies: enough of them, in good shape, and no form that stands for two."""

from __future__ import annotations

import pytest

from asreported.kb.countries import ALPHA3
from asreported.language.en import ENGLISH, armed_groups, bodies
from asreported.language.names import find, key_of

PLOVER = {"UNO", "EUR", "IGO", "NGO", "IMG", "MNC"}
ROWS = [line.split(" | ", 1) for table in (bodies, armed_groups) for line in table.TABLE.strip().splitlines()]


def test_every_line_has_a_type_a_country_and_a_sector() -> None:
    for kind, _ in ROWS:
        type_, country, sector = kind.split()
        assert type_ in ("organization", "armed_group"), kind
        assert country in ALPHA3 | PLOVER, kind
        assert sector == "-" or (len(sector) == 3 and sector.isupper()), kind


def test_there_are_enough_armed_groups_and_international_bodies() -> None:
    armed = [body for kind, called in ROWS if kind.startswith("armed_group") for body in called.split(",")]
    wide = [b for kind, called in ROWS if kind.split()[1] in PLOVER - {"MNC", "IMG"} for b in called.split(",")]
    assert len(armed) >= 150
    assert len(wide) >= 200


def test_no_form_stands_for_two_bodies() -> None:
    seen: dict[str, str] = {}
    for kind, called in ROWS:
        for body in called.split(","):
            forms = [form.strip() for form in body.split("=")]
            for form in forms:
                known = seen.setdefault(key_of(form), f"{kind} {forms[0]}")
                assert known == f"{kind} {forms[0]}", form


@pytest.mark.parametrize(
    ("form", "type_", "country", "sector"),
    [
        ("Riksbank", "organization", "SWE", None),
        ("Knesset", "organization", "ISR", "LEG"),
        ("Foggy Bottom", "organization", "USA", "GOV"),
        ("Red Command", "armed_group", "BRA", "CRM"),
        ("Zapatistas", "armed_group", "MEX", "REB"),
        ("Africa CDC", "organization", "IGO", None),
    ],
)
def test_what_is_known(form: str, type_: str, country: str, sector: str | None) -> None:
    known = find(ENGLISH.names.known, form)
    assert known is not None
    assert (known.type, known.country, known.sector) == (type_, country, sector)
