"""Stories of the tests' own: a few invented reports each, read with the real reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asreported.across.contradictions import Contradiction, contradictions_of
from asreported.across.happenings import Happening, happenings_of
from asreported.across.pages import GlobalOf, Page, page_of
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.record import Record
from asreported.record.report import report_of


class Told(NamedTuple):
    """A report of a test: its id, day, outlet and text; a revision has the address of what it revises."""

    id: str
    published: str
    outlet: str
    text: str
    url: str | None = None


def by_name(records: Sequence[Record]) -> GlobalOf:
    """The plainest directory: entities of one name are one."""
    names = {(r.report.id, e.id): f"gl_{e.name.lower()}" for r in records for e in r.entities if not e.generic}
    return lambda report, entity: names.get((report, entity))


def pages_of(kit: Kit, *told: Told) -> list[Page]:
    """The pages of a story."""
    records = [read(report_of(t.text, id=t.id, published=t.published, outlet=t.outlet, url=t.url), kit) for t in told]
    global_of = by_name(records)
    return [page_of(r, global_of) for r in records]


def story(kit: Kit, *told: Told) -> tuple[tuple[Happening, ...], tuple[Contradiction, ...]]:
    """What happened in a story, and what its reports contradict each other on."""
    pages = pages_of(kit, *told)
    found = happenings_of(pages)
    return found, contradictions_of(found, pages)


def of_type(found: Sequence[Happening], type: str, mode: str | None = None) -> list[Happening]:
    """The happenings of a type, and of a mode where one is asked for."""
    return [h for h in found if h.type == type and (mode is None or h.mode == mode)]


def pairs(found: Sequence[Contradiction], on: str | None = None) -> set[tuple[str, str, str, str]]:
    """Contradictions as (report, words, report, words)."""
    return {(c.a.report, c.a.value, c.b.report, c.b.value) for c in found if on is None or c.on == on}


FERRY = (
    Told("f1", "2024-06-03T07:00+02:00", "Lakeside Wire", """Ferry goes down on Lake Orrin

PELLWICK, June 3 (LW) - A passenger ferry sank in a storm on Lake Orrin on Sunday evening, and at least 23 people drowned, the coast guard said.

Coast guard commander Teodor Vance said the Merida went under at about 6:40 p.m. two kilometres off Pellwick.

Divers will try to reach the wreck on Wednesday, Vance added.
"""),
    Told("f2", "2024-06-03T12:30+02:00", "Morning Echo", """Survivors say ferry was packed

By Ines Rolland in Pellwick

Nineteen bodies lay in the gymnasium of the Pellwick school on Monday, said Dr. Karla Ost, who runs the morgue.

Survivors spoke of a boat with no room to stand. “There were a hundred and fifty of us,” said Pavel Sorn, a carpenter. Halden Lines put the number of passengers at 78.

The captain, Jonas Reik, was taken into custody at the hospital, police said.
"""),
    Told("f3", "2024-06-04T09:00+02:00", "Capital Post", """Transport minister quits

Transport Minister Oskar Brandt resigned on Tuesday, two days after a ferry sank on Lake Orrin with the loss of 34 lives.

Prosecutors charged the ferry's captain, Jonas Reik, with negligent homicide. His lawyer, Mira Tal, rejected the accusation.
"""),
)  # fmt: skip

TALKS = (
    Told("t1", "2025-02-04", "Gazeta", """Deputy Foreign Minister Yusuf Haldor met Irena Castel, Tolmar's chief negotiator, on Sunday in the lakeside city of Graustadt, two officials told the Gazeta.

A visit by Tolmar's foreign minister to Qasra may follow later this month, one of them said.
"""),
    Told("t2", "2025-02-05", "Norvik News", """“There was no meeting in Graustadt,” Irena Castel, a spokeswoman for the Foreign Ministry, told a briefing on Wednesday. She said she had spent Sunday at home.
"""),
    Told("t3", "2025-02-07", "Ostelle Post", """On Sunday Yusuf Haldor and Irena Castel sat down together in a hotel in Lissen, a ski village in the north, says Gretel Brandl, who served them coffee.
"""),
    Told("t4", "2025-02-12", "Norvik News", """Tolmar's foreign minister, Leon Moura, will travel to Qasra on February 20, his ministry announced on Wednesday.
"""),
    Told("t5", "2025-02-17", "Norvik News", """Tolmar called off a visit by its foreign minister to Qasra, the Foreign Ministry said on Monday, three days before he was due in Qasra.
"""),
)  # fmt: skip
