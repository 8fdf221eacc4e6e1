"""Two that are known and turn out to be one are merged; their ids go on leading there, and a person can undo it."""

from __future__ import annotations

import pytest

from asreported.across.entities import Directory
from asreported.across.judged import Judgement
from asreported.across.seen import known_in
from asreported.language.en import ENGLISH
from asreported.record.entity import Entity, Mention
from asreported.record.record import MadeBy, Record
from asreported.record.report import report_of
from tests.across.records import record


def named_twice(id: str, name: str, alias: str) -> Record:
    """A report that gives a body its full name and its initials."""
    text = f"{name} ({alias}) spoke. Felsund listened to Ines Prado."
    spans = [(0, len(name), "en_0"), (len(name) + 2, len(name) + 2 + len(alias), "en_0")]
    spans += [(text.index(w), text.index(w) + len(w), e) for w, e in (("Felsund", "en_1"), ("Ines Prado", "en_2"))]
    mentions = [
        Mention(id=f"mn_{n}", start=a, end=b, kind="name", type="organization", entity=e, by="test")
        for n, (a, b, e) in enumerate(spans)
    ]
    entities = (
        Entity(id="en_0", type="organization", name=name, aliases=(alias,)),
        Entity(id="en_1", type="place", name="Felsund"),
        Entity(id="en_2", type="person", name="Ines Prado"),
    )
    made = MadeBy(asreported="0", language="en", model="none", ontology="none")
    return Record(report=report_of(text, id=id), mentions=tuple(mentions), entities=entities, made_by=made)


def test_a_report_that_gives_both_names_makes_two_one() -> None:
    found = Directory(known=known_in(ENGLISH.names))
    found.add(record("a", ("Ana Silva", "person"), ("Felsund", "place")))
    found.add(record("b", ("Zonal Quay Trust", "organization"), ("Felsund", "place"), ("Ines Prado", "person")))
    found.add(record("c", ("ZQT", "armed_group"), ("Ines Prado", "person")))
    found.add(named_twice("d", "Zonal Quay Trust", "ZQT"))
    assert found.of["b", "en_0"] == found.of["c", "en_0"] == found.of["d", "en_0"]


def test_a_merge_keeps_both_ids_and_says_why() -> None:
    found = Directory(known=known_in(ENGLISH.names))
    found.add(record("a", ("Ana Silva", "person", "mayor")))
    found.add(record("b", ("Ola Rud", "person", "boxer")))
    one, other = found.of["a", "en_0"], found.of["b", "en_0"]
    found.merge(other, one, "the mayor boxed under another name", by="Ida")
    assert found.resolve(one) == found.resolve(other) == one
    assert found.of["b", "en_0"] == one
    assert set(found.profile_of(other).forms) == {"Ana Silva", "Ola Rud"}
    said = found.judgements[-1]
    assert (said.one, said.other, said.verdict, said.by) == (("b", "en_0"), ("a", "en_0"), "same", "Ida")
    assert "another name" in said.reason
    found.add(record("c", ("Ola Rud", "person")))
    assert found.of["c", "en_0"] == one


def test_a_merge_can_be_undone() -> None:
    found = Directory(known=known_in(ENGLISH.names))
    found.add(record("a", ("Ana Silva", "person")))
    found.add(record("b", ("Ola Rud", "person")))
    one, other = found.of["a", "en_0"], found.of["b", "en_0"]
    before = dict(found.profile_of(one).counts), dict(found.profile_of(other).counts)
    found.merge(one, other, "a mistake")
    later = other if found.resolve(other) == one else one
    found.unmerge(later, by="Ida")
    assert found.resolve(one) == one
    assert found.resolve(other) == other
    assert found.profile_of(one).forms == before[0]["forms"]
    assert found.profile_of(other).forms == before[1]["forms"]
    assert found.judgements[-1].verdict == "different"
    with pytest.raises(ValueError, match="not merged"):
        found.unmerge(later, by="Ida")


def test_a_judgement_that_comes_later_merges_and_parts() -> None:
    found = Directory(known=known_in(ENGLISH.names))
    people = [record(n, (name, "person")) for n, name in (("a", "Ana Silva"), ("b", "Ola Rud"), ("c", "Ana Silva"))]
    for each in people:
        found.add(each)
    a, b, c = (("a", "en_0"), ("b", "en_0"), ("c", "en_0"))
    assert found.learn(Judgement(a, b, "same", 1.0, "", "Ida"))
    assert found.of[a] == found.of[b]
    assert found.learn(Judgement(a, b, "different", 1.0, "", "Ida"))
    assert found.of[a] != found.of[b]
    assert not found.learn(Judgement(a, c, "different", 1.0, "", "Ida"))
    found.place_again(people[2], "en_0")
    assert found.of[a] != found.of[c]
    assert found.profile_of(found.of[a]).forms == {"Ana Silva": 1}


def test_the_earlier_report_gives_the_id() -> None:
    found = Directory(known=known_in(ENGLISH.names))
    late = record("a", ("Ana Silva", "person"))
    early = record("b", ("Ola Rud", "person"))
    for each, day in ((late, "2024-05-06"), (early, "2024-05-01")):
        found.add(dated(each, day))
    one, other = found.of["a", "en_0"], found.of["b", "en_0"]
    assert found.merge(one, other, "one").id == other


def dated(record: Record, day: str) -> Record:
    from dataclasses import replace

    return replace(record, report=report_of(record.report.text, id=record.report.id, published=day))
