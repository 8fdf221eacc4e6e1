"""CAMEO's codes hang together, and every event of PLOVER's finds its way there and back."""

from __future__ import annotations

import itertools

import pytest

from asreported.ontology.cameo import CAMEO_CODES
from asreported.ontology.plover import PLOVER
from asreported.ontology.plover.generations import EARLIER, current
from asreported.views.polecat_columns import STATUSES

QUADS = {"verbal_cooperation": 1, "material_cooperation": 2, "verbal_conflict": 3, "material_conflict": 4}


def test_there_are_twenty_roots_and_every_code_has_one() -> None:
    roots = [code for code in CAMEO_CODES if len(code) == 2]
    assert roots == [f"{n:02d}" for n in range(1, 21)]
    for code in CAMEO_CODES.values():
        assert code.root in CAMEO_CODES
        assert code.base in CAMEO_CODES
        assert code.goldstein is None or -10 <= code.goldstein <= 10
    assert len({code.meaning for code in CAMEO_CODES.values()}) == len(CAMEO_CODES)


@pytest.mark.parametrize(
    ("code", "quad", "value"),
    [("010", 1, 0.0), ("042", 1, 1.9), ("0874", 2, 10.0), ("130", 3, -4.4), ("171", 4, -9.2), ("046", 1, 7.0), ("090", 3, -2.0)],
)  # fmt: skip
def test_values_as_published(code: str, quad: int, value: float) -> None:
    assert (CAMEO_CODES[code].quad, CAMEO_CODES[code].goldstein) == (quad, value)


def test_seven_codes_have_no_published_value() -> None:
    assert {c.code for c in CAMEO_CODES.values() if c.goldstein is None} == {
        "1213", "1214", "155", "176", "1834", "1951", "1952",
    }  # fmt: skip


def test_both_tables_name_only_codes_that_there_are() -> None:
    assert set(PLOVER.cameo) <= set(CAMEO_CODES)
    assert set(PLOVER.codes.values()) | set(PLOVER.intents.values()) <= set(CAMEO_CODES)
    assert all(PLOVER.plover_of_cameo(code) is not None for code in CAMEO_CODES)


def test_every_type_mode_and_status_there_and_back() -> None:
    for kind, status in itertools.product(PLOVER.types.values(), STATUSES):
        for mode in (None, *(m.name for m in kind.modes)):
            code = PLOVER.cameo_of(kind.name, mode, status)
            name, _ = PLOVER.exported_as(kind.name, mode, status)
            if status in ("happened", "ongoing"):
                assert code is not None
            elif status != "planned":
                assert code is None
                continue
            if code is None:
                assert kind.name not in PLOVER.planned
                continue
            back = PLOVER.plover_of_cameo(code)
            assert back is not None
            assert back.type in {
                name,
                "CONCEDE" if name == "RETREAT" else name,
                "AGREE" if status == "planned" else name,
            }
            if status == "planned":
                assert CAMEO_CODES[code].root == "03"  # an intent, never the deed
            elif code != "080":
                assert QUADS[kind.quad] == CAMEO_CODES[code].quad or code in _OTHER_QUARTER


# CAMEO holds these for deeds, PLOVER for something less (or more).
_OTHER_QUARTER = {"080", "0841", "0871", "0872", "0874", "086"}


def test_a_planned_visit_is_an_agreement_and_a_planned_retreat_a_concession() -> None:
    assert PLOVER.exported_as("CONSULT", "visit", "planned") == ("AGREE", None)
    assert PLOVER.exported_as("RETREAT", "release", "planned") == ("CONCEDE", None)
    assert PLOVER.exported_as("ASSAULT", "aerial", "planned") == ("ASSAULT", "aerial")
    assert PLOVER.exported_as("CONSULT", "visit", "happened") == ("CONSULT", "visit")


def test_older_names_lead_to_todays() -> None:
    assert set(EARLIER).isdisjoint(PLOVER.types)
    for old in EARLIER.values():
        for coding in old.became:
            assert coding.type in PLOVER.types
            assert coding.mode is None or coding.mode in {m.name for m in PLOVER.types[coding.type].modes}
    assert [c.type for c in current("FIGHT")] == ["ASSAULT"]
    with pytest.raises(KeyError):
        current("PICNIC")
