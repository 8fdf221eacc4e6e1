"""Who is who across reports: joined by name and company, kept apart by country and walk of life, and undone by a person."""

from __future__ import annotations

import itertools

from asreported.across.entities import Directory
from asreported.across.judged import Judgement
from asreported.across.likeness import same_body
from asreported.across.seen import is_acronym, known_in
from asreported.language.en import ENGLISH
from asreported.record.record import Record
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
