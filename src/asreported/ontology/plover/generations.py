"""What PLOVER's types were called before: 2016, 2018, and in data sets that kept a name of their own.

A file that was coded with an older generation is read with this table; our own records only ever have today's names.

>>> [c.type for c in current("DEMAND")], [c.type for c in current("YIELD")]
(['REQUEST'], ['CONCEDE', 'RETREAT'])
>>> current("CRIME"), current("AID")[0].type
((), 'AID')
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.ontology.base import Coding
from asreported.ontology.plover.event_types import TYPES


class Renamed(NamedTuple):
    """An older name, the generations that have it, and what it became: several codings where it was split."""

    name: str
    generations: tuple[str, ...]
    became: tuple[Coding, ...]
    note: str


EARLIER = {
    old.name: old
    for old in (
        Renamed("DEMAND", ("2016", "2018"), (Coding("REQUEST"),), "Demands and appeals are one type now."),
        Renamed("DISAPPROVE", ("2016", "2018"), (Coding("ACCUSE", "disapprove"),), "A mode of ACCUSE now."),
        Renamed("INVESTIGATE", ("2016", "2018"), (Coding("ACCUSE", "investigate"),), "A mode of ACCUSE now."),
        Renamed("FIGHT", ("CAMEO",), (Coding("ASSAULT"),), "One type with ASSAULT; the modes name the weapon."),
        Renamed("YIELD", ("CAMEO", "PLV"), (Coding("CONCEDE"), Coding("RETREAT")), "In words CONCEDE, in deeds RETREAT."),
        Renamed("CRIME", ("2016",), (), "Dropped: code what was done, with the context crime."),
    )
}  # fmt: skip


def current(name: str) -> tuple[Coding, ...]:
    """What a type's name of any generation is today: one coding, several where it was split, none where it was dropped.

    KeyError when no generation has the name.
    """
    if name in TYPES:
        return (Coding(name),)
    return EARLIER[name].became
