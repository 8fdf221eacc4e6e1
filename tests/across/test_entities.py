"""Who is who across reports: joined by name and company, kept apart by country and walk of life, and undone by a person."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from asreported.across.entities import Directory
from asreported.across.judged import Judgement
from asreported.across.likeness import same_body
from asreported.across.seen import is_acronym, known_in
from asreported.language.en import ENGLISH
from asreported.record.entity import Entity, Mention
from asreported.record.record import MadeBy, Record
from asreported.record.report import Section, report_of
from asreported.views.findings import entities_json, named_in
from tests.across.records import record


def directory(*records: Record, judged: tuple[Judgement, ...] = ()) -> Directory:
    found = Directory(known=known_in(ENGLISH.names), judged=judged)
    for each in records:
        found.add(each)
    return found


A = record("a", ("Moussa Marzouk", "person", "senior official"), ("Hadar Front", "armed_group"))
B = record("b", ("Mousa Marzuq", "person"), ("Hadar Front", "armed_group"))


def test_two_spellings_are_one_and_the_reason_is_told() -> None:
    found = directory(A, B)
    assert found.of["a", "en_0"] == found.of["b", "en_0"]
    joined = next(j for j in found.judgements if j.one == ("b", "en_0"))
    assert (joined.other, joined.verdict, joined.by) == (("a", "en_0"), "same", "rules")
    assert "two spellings" in joined.reason


def test_a_boxer_is_no_minister() -> None:
    minister = record("a", ("Yusuf Haldar", "person", "foreign minister"))
    boxer = record("b", ("Yusuf Haldar", "person", "boxer"))
    found = directory(minister, boxer)
    assert found.of["a", "en_0"] != found.of["b", "en_0"]


def test_people_of_two_countries_are_two_unless_they_keep_the_same_company() -> None:
    here = record("a", ("Ana Silva", "person"), country="PRT")
    there = record("b", ("Ana Silva", "person"), country="BRA")
    assert len(set(directory(here, there).of.values())) == 2


def test_a_judgement_of_a_person_goes_before_the_rules_and_can_be_taken_back() -> None:
    apart = Judgement(("a", "en_0"), ("b", "en_0"), "different", 1.0, "another man", "Ida")
    assert len({directory(A, B, judged=(apart,)).of[k, "en_0"] for k in "ab"}) == 2
    assert len({directory(A, B).of[k, "en_0"] for k in "ab"}) == 1
    other = record("c", ("Somebody Else", "person"))
    same = Judgement(("c", "en_0"), ("a", "en_0"), "same", 1.0, "an alias", "Ida")
    found = directory(A, other, judged=(same,))
    assert found.of["c", "en_0"] == found.of["a", "en_0"]


def test_ids_do_not_change_when_reports_come_later() -> None:
    before = directory(A, B).of
    after = directory(A, B, record("c", ("Musa Marzook", "person"), ("Hadar Front", "armed_group"))).of
    assert {k: after[k] for k in before} == before


def test_a_report_that_is_added_twice_changes_nothing() -> None:
    once, twice = directory(A, B), directory(A, B, A)
    assert once.of == twice.of
    assert len(once.judgements) == len(twice.judgements)


def test_nothing_is_done_to_a_record() -> None:
    import copy

    before = copy.deepcopy(A)
    directory(A, B)
    assert before == A


def test_names_that_are_well_known_are_one() -> None:
    found = directory(record("a", ("United States", "government")), record("b", ("US", "place")))
    assert len(set(found.of.values())) == 1


def test_a_capital_and_a_person_of_its_name_are_two() -> None:
    found = directory(record("a", ("Jordan", "place")), record("b", ("Amy Jordan", "person")))
    assert len(set(found.of.values())) == 2


def test_acronyms_and_parts_of_bodies() -> None:
    assert is_acronym("NPA", "Norvik Press Agency")
    assert is_acronym("BOG", "Bank of Ghana")
    assert not is_acronym("NPA", "Norvik Port")
    assert same_body("Granex Inc.", "Granex")[0] > 0.9
    assert same_body("Port Authority", "Marnholt Port Authority")[0] < same_body("Granex Inc.", "Granex")[0]
    assert same_body("Red Cross", "Red Crescent")[0] == 0.0


def test_the_order_of_unrelated_reports_does_not_matter() -> None:
    records = [A, B, record("c", ("Ines Prado", "person")), record("d", ("Ines Prado", "person"))]
    for order in itertools.permutations(records):
        found = directory(*order)
        groups = {frozenset(k for k in found.of if found.of[k] == g) for g in found.of.values()}
        assert frozenset({("c", "en_0"), ("d", "en_0")}) in groups
        assert frozenset({("a", "en_0"), ("b", "en_0")}) in groups


def test_findings_name_every_place() -> None:
    found = directory(A, B)
    rows = entities_json(found, [named_in(A), named_in(B)])
    person = next(row for row in rows if row["type"] == "person")
    assert person["canonical"] in ("Moussa Marzouk", "Mousa Marzuq")
    assert {report: [m["text"] for m in ms] for report, ms in person["mentions"].items()} == {
        "a": ["Moussa Marzouk"],
        "b": ["Mousa Marzuq"],
    }


def together(found: Directory, one: tuple[str, str], other: tuple[str, str]) -> bool:
    return found.of[one] == found.of[other]


def test_a_bare_surname_joins_a_full_name_only_with_something_else() -> None:
    smith = record("a", ("John Smith", "person", "mayor"), ("Felsund", "place"))
    stranger = record("b", ("Smith", "person"), ("Ostelle", "place"))
    neighbour = record("c", ("Smith", "person"), ("Felsund", "place"))
    found = directory(smith, stranger, neighbour)
    assert not together(found, ("a", "en_0"), ("b", "en_0"))
    assert together(found, ("a", "en_0"), ("c", "en_0"))


def test_a_full_name_joins_a_bare_surname_only_with_something_else() -> None:
    bare = record("a", ("Smith", "person"), ("Felsund", "place"))
    found = directory(bare, record("b", ("John Smith", "person"), ("Ostelle", "place")))
    assert not together(found, ("a", "en_0"), ("b", "en_0"))


def test_a_country_alone_does_not_speak_for_a_bare_surname() -> None:
    found = directory(
        record("a", ("John Smith", "person"), ("France", "place")),
        record("b", ("Smith", "person"), ("France", "place")),
    )
    assert not together(found, ("a", "en_0"), ("b", "en_0"))


def test_a_bare_surname_of_two_who_fit_joins_neither() -> None:
    found = directory(
        record("a", ("John Smith", "person"), ("Felsund", "place")),
        record("b", ("Mary Smith", "person"), ("Felsund", "place")),
        record("c", ("Smith", "person"), ("Felsund", "place")),
    )
    assert len({found.of[k, "en_0"] for k in "abc"}) == 3


def test_full_names_are_compared_with_full_names() -> None:
    """Mary Smith is not John Smith, though both are called Smith, and are in the news together."""
    others = (("Felsund", "place"), ("Ines Prado", "person"))
    found = directory(
        record("a", ("John Smith", "person"), *others),
        record("b", ("Smith", "person"), *others),
        record("c", ("Mary Smith", "person"), *others),
    )
    assert together(found, ("a", "en_0"), ("b", "en_0"))
    assert not together(found, ("a", "en_0"), ("c", "en_0"))


def placed(id: str, text: str, *names: tuple[str, str, str | None], dateline: str = "") -> Record:
    """A report in whose text the names stand, each (name, type, country)."""
    mentions, entities = [], []
    for n, (name, kind, country) in enumerate(names):
        start = text.index(name)
        mentions.append(
            Mention(
                id=f"mn_{n}", start=start, end=start + len(name), kind="name", type="other", entity=f"en_{n}", by="test"
            )
        )
        entities.append(Entity(id=f"en_{n}", type=kind, name=name, country=country))  # type: ignore[arg-type]
    made = MadeBy(asreported="0", language="en", model="none", ontology="none")
    line = (Section(kind="dateline", start=0, end=len(dateline)),) if dateline else ()
    return Record(
        report=report_of(text, id=id), sections=line, mentions=tuple(mentions), entities=tuple(entities), made_by=made
    )


MINISTRY = ("Foreign Ministry", "organization", None)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Foreign Ministry spoke.", "The Foreign Ministry spoke.", False),
        ("Ruritania's Foreign Ministry spoke.", "Ruritania's Foreign Ministry spoke.", True),
        ("Ruritania's Foreign Ministry spoke.", "The Ruritanian Foreign Ministry spoke.", None),
        ("Ruritania's Foreign Ministry spoke.", "Zubrowka's Foreign Ministry spoke.", False),
        ("The Russian Foreign Ministry spoke.", "The Foreign Ministry of Russia spoke.", True),
        ("The Russian Foreign Ministry spoke.", "The Polish Foreign Ministry spoke.", False),
    ],
)
def test_whose_ministry_it_is_belongs_to_its_name(one: str, other: str, same: bool | None) -> None:
    found = directory(placed("a", one, MINISTRY), placed("b", other, MINISTRY))
    if same is not None:
        assert together(found, ("a", "en_0"), ("b", "en_0")) == same


def test_a_report_on_one_country_or_its_dateline_says_whose_ministry_it_is() -> None:
    warsaw, lima = ("Warsaw", "place", "POL"), ("Lima", "place", "PER")
    one = placed("a", "In Warsaw the Foreign Ministry spoke.", MINISTRY, warsaw)
    other = placed("b", "WARSAW, May 6 - Lima heard of it. The Foreign Ministry spoke.", MINISTRY, lima,
                   ("WARSAW", "place", "POL"), dateline="WARSAW, May 6 -")  # fmt: skip
    third = placed("c", "In Lima the Foreign Ministry spoke.", MINISTRY, lima)
    found = directory(one, other, third)
    assert together(found, ("a", "en_0"), ("b", "en_0"))
    assert not together(found, ("a", "en_0"), ("c", "en_0"))


def test_a_paper_that_speaks_of_itself_is_its_outlet() -> None:
    own = placed("a", "The Herald was told so.", ("Herald", "organization", None))
    own = replace(own, report=report_of(own.report.text, id="a", outlet="Felsund Herald"))
    other = placed("b", "The Felsund Herald reported it.", ("Felsund Herald", "media", None))
    third = placed("c", "The Lima Herald reported it.", ("Lima Herald", "media", None))
    found = directory(own, other, third)
    assert together(found, ("a", "en_0"), ("b", "en_0"))
    assert not together(found, ("a", "en_0"), ("c", "en_0"))


def test_a_place_around_another_and_a_club_are_not_it() -> None:
    others = (("Ines Prado", "person"), ("Otto Lund", "person"))
    found = directory(
        record("a", ("Felsund Heath", "place"), *others),
        record("b", ("Felsund", "place"), *others),
        record("c", ("FC Felsund", "organization"), *others),
    )
    assert len({found.of[k, "en_0"] for k in "abc"}) == 3


def test_two_who_bear_one_name_in_one_report_stay_two() -> None:
    told = record("a", ("Ana Silva", "person", "minister"), ("Ana Silva", "person", "singer"), ("Felsund", "place"))
    found = directory(told, record("b", ("Ana Silva", "person", "singer"), ("Felsund", "place")))
    assert not together(found, ("a", "en_0"), ("a", "en_1"))
    assert together(found, ("a", "en_1"), ("b", "en_0"))
