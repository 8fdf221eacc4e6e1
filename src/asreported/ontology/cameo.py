"""CAMEO, the coding scheme of GDELT: what a code stands for, its root, its quarter, its value on Goldstein's scale.

>>> code = CAMEO_CODES["0841"]
>>> code.base, code.root, code.quad, code.goldstein, code.meaning
('084', '08', 2, 7.0, 'returns or releases people')
>>> CAMEO_CODES["176"].goldstein is None
True
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.ontology.cameo_codes import TABLE

# The last root code of each quarter, in the order of GDELT's QuadClass.
_QUARTERS = (("05", 1), ("08", 2), ("13", 3), ("20", 4))
QUAD_NAMES = {
    1: "verbal_cooperation",
    2: "material_cooperation",
    3: "verbal_conflict",
    4: "material_conflict",
}

# What a statement is, and a statement that asks for something.
STATEMENT, APPEAL = "010", "020"


class CameoCode(NamedTuple):
    """A code of two to four digits. `goldstein` is None where no value is published."""

    code: str
    goldstein: float | None
    meaning: str

    @property
    def root(self) -> str:
        """Its first two digits: one of twenty."""
        return self.code[:2]

    @property
    def base(self) -> str:
        """Its first three digits; a root stands for itself."""
        return self.code[:3]

    @property
    def quad(self) -> int:
        """Its quarter, 1 to 4: verbal and material cooperation, verbal and material conflict."""
        return next(quad for last, quad in _QUARTERS if self.root <= last)


def _read() -> dict[str, CameoCode]:
    out: dict[str, CameoCode] = {}
    for line in TABLE.strip().splitlines():
        code, value, meaning = line.split(" ", 2)
        out[code] = CameoCode(code, None if value == "-" else float(value), meaning)
    return out


CAMEO_CODES = _read()
