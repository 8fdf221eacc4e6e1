"""Roles at their time: since when, until when as far as a report says so, and where each is said."""

from __future__ import annotations

from asreported.across.entities import Directory
from asreported.across.roles import RoleAt, roles_in, roles_over_time
from asreported.across.seen import known_in
from asreported.language.en import ENGLISH
from asreported.record.entity import Entity, Mention, Role
from asreported.record.record import MadeBy, Record
from asreported.record.report import report_of
from asreported.record.span import Span


def report(
    id: str, text: str, title: str, published: str | None, *, of: str | None = None, name: str = "Ana Silva"
) -> Record:
    """A report that gives Ana Silva a role, of a body when `of` names one."""
    found = [("en_0", "person", name)] + ([("en_1", "organization", of)] if of else [])
    mentions = tuple(
        Mention(
            id=f"mn_{e}",
            start=text.index(n),
            end=text.index(n) + len(n),
            kind="name",
            type="other",
            entity=e,
            by="test",
        )
        for e, _, n in found
    )
    span = Span(text.index(title), text.index(title) + len(title))
    role = Role(title=title, of="en_1" if of else None, spans=(span,))
    entities = tuple(
        Entity(id=e, type=kind, name=n, roles=(role,) if e == "en_0" else ())  # type: ignore[arg-type]
        for e, kind, n in found
    )
    made = MadeBy(asreported="0", language="en", model="none", ontology="none")
    text_of = report_of(text, id=id, published=published)
    return Record(report=text_of, mentions=mentions, entities=entities, made_by=made)


def over_time(*records: Record) -> list[RoleAt]:
    directory = Directory(known=known_in(ENGLISH.names))
    for each in records:
        directory.add(each)
    return roles_over_time(directory, records)


def test_a_role_begins_with_its_first_report_and_is_not_ended_by_silence() -> None:
    a = report("a", "Deputy minister Ana Silva spoke.", "Deputy minister", "2024-05-06T14:05+02:00")
    b = report("b", "Minister Ana Silva spoke.", "Minister", "2024-09-01")
    deputy, minister = over_time(b, a)
    assert (deputy.title.lower(), deputy.from_, deputy.to) == ("deputy minister", "2024-05-06", None)
    assert (minister.title.lower(), minister.from_, minister.to) == ("minister", "2024-09-01", None)
    assert deputy.seen == (("a", Span(0, 15), "2024-05-06"),)


def test_former_ends_a_role_by_that_day() -> None:
    a = report("a", "The minister, Ana Silva, spoke.", "minister", "2024-05-06")
    b = report("b", "The former minister Ana Silva spoke.", "minister", "2025-01-02")
    c = report("c", "Ana Silva, an ex-minister, spoke.", "ex-minister", "2024-12-01")
    (role,) = over_time(a, b, c)
    assert (role.from_, role.to) == ("2024-05-06", "/2024-12-01")
    assert [seen[0] for seen in role.seen] == ["a", "c", "b"]


def test_who_holds_it_again_holds_it() -> None:
    a = report("a", "The former minister Ana Silva spoke.", "minister", "2024-05-06")
    b = report("b", "The minister, Ana Silva, spoke.", "minister", "2025-01-02")
    (role,) = over_time(a, b)
    assert (role.from_, role.to) == ("2025-01-02", None)


def test_reports_without_a_date_give_none() -> None:
    (role,) = over_time(report("a", "The minister, Ana Silva, spoke.", "minister", None))
    assert (role.from_, role.to) == (None, None)
    (gone,) = over_time(report("a", "The late minister Ana Silva spoke.", "minister", None))
    assert (gone.from_, gone.to) == (None, "XXXX")


def test_a_role_is_of_what_a_report_says_it_is_of() -> None:
    a = report("a", "Ana Silva, chair of the Quay Trust, spoke.", "chair", "2024-05-06", of="Quay Trust")
    b = report("b", "The chair, Ana Silva, spoke.", "chair", "2024-05-07")
    c = report("c", "Ana Silva, chair of the Fish Guild, spoke.", "chair", "2024-05-08", of="Fish Guild")
    (role,) = over_time(a, b)
    assert role.of is not None
    assert len(role.seen) == 2
    assert len(over_time(a, c)) == 2


def test_a_nationality_is_whose_it_is_and_an_honorific_is_no_role() -> None:
    text = "Jean Dupont, the French foreign minister, was in Oslo."
    (role,) = roles_in(report("a", text, "French foreign minister", None, name="Jean Dupont"))
    assert role.title == "French foreign minister"
    (told,) = over_time(report("a", text, "French foreign minister", None, name="Jean Dupont"))
    assert told.title == "foreign minister"
    assert not roles_in(report("a", "Dr. Ana Silva spoke.", "Dr.", None))


def test_roles_stand_in_the_findings() -> None:
    from asreported.views.findings import entities_json, named_in

    a = report("a", "The minister, Ana Silva, spoke.", "minister", "2024-05-06")
    directory = Directory()
    directory.add(a)
    (row,) = entities_json(directory, [named_in(a)])
    assert row["roles"] == [
        {"title": "minister", "of": None, "from": "2024-05-06", "to": None,
         "seen": [{"report": "a", "start": 4, "end": 12, "date": "2024-05-06"}]}
    ]  # fmt: skip
