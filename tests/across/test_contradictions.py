"""Contradictions: what clashes, between reports and in one, and what only seems to."""

from __future__ import annotations

from asreported.across.contradictions import contradictions_of
from asreported.across.happenings import happenings_of
from asreported.reader.kit import Kit
from tests.across.stories import FERRY, TALKS, Told, pages_of, pairs, story


def test_numbers_of_one_thing_clash_and_bounds_are_heeded(kit: Kit) -> None:
    _, found = story(kit, *FERRY)
    numbers = pairs(found, "number")
    assert ("f1", "at least 23", "f2", "Nineteen") in numbers
    assert ("f2", "Nineteen", "f3", "34") in numbers
    assert not any({a, b} == {"f1", "f3"} for a, _, b, _ in numbers)  # at least 23, and 34
    assert ("f2", "a hundred and fifty", "f2", "78") in numbers


def test_a_denial_answers_every_report_once_and_an_alibi_the_place(kit: Kit) -> None:
    _, found = story(kit, *TALKS)
    assert {(a, b) for a, _, b, _ in pairs(found, "happened")} == {("t1", "t2"), ("t3", "t2")}
    places = {(a, w, b) for a, w, b, _ in pairs(found, "place")}
    assert ("t1", "Graustadt", "t3") in places
    assert ("t1", "Graustadt", "t2") in places  # she was at home


def test_a_source_that_revises_its_number_does_not_contradict_itself(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-03-12", "Wire", "A blast in Marn killed 11 people on Tuesday, the Interior Ministry said.\n"),
        Told("b", "2024-03-13", "Post", "A blast in Marn killed 13 people on Tuesday, the Interior Ministry said.\n"),
    )
    assert found == ()


def test_two_revisions_of_one_article_do_not_contradict_each_other(kit: Kit) -> None:
    told = (
        Told("a", "2024-03-12", "Wire", "A blast in Marn killed 11 people on Tuesday, police said.\n", "https://w.example/1"),
        Told("b", "2024-03-12", "Wire", "A blast in Marn killed 13 people on Tuesday, the mayor said.\n", "https://w.example/1"),
    )  # fmt: skip
    assert story(kit, *told)[1] == ()
    assert pairs(story(kit, *(t._replace(url=None) for t in told))[1], "number")


def test_sailors_and_pirates_are_counted_apart(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2025-06-04", "Wire", "Commandos stormed a tanker on Wednesday. Three pirates were shot dead in the attack, the navy said.\n"),
        Told("b", "2025-06-06", "Post", "Two sailors died in the attack on Wednesday, a broker said.\n"),
    )  # fmt: skip
    assert not pairs(found, "number")


def test_two_sources_side_by_side_in_one_report(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-10-21", "Wire", "Nurses went on strike on Monday. Some 80 percent of nurses had taken part, according to the union. The Health Ministry gave a figure of “well under half”.\n"),
    )  # fmt: skip
    assert pairs(found, "number") == {("a", "Some 80 percent", "a", "well under half")}


def test_a_denial_answers_the_claim_of_the_same_words(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-03-13", "Herald", "A shift manager said the extractor fans had been switched off since Friday. The company denied that the fans had been off.\n"),
    )  # fmt: skip
    ((_, claim, _, denial),) = pairs(found, "happened")
    assert "switched off" in claim
    assert "the fans had been off" in denial


def test_what_the_report_calls_at_odds(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-10-10", "Ledger", "The Health Ministry insists there is no staff shortage, a claim at odds with its own figures, which list 4,100 vacant posts.\n"),
    )  # fmt: skip
    assert {b for _, _, _, b in pairs(found)} == {"4,100 vacant posts"}


def test_somebody_who_is_at_odds_with_somebody_contradicts_nothing(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-10-10", "Ledger", "“We love the union, and it has been painful being at odds with them over pay,” said Ola Brandt.\n"),
    )  # fmt: skip
    assert pairs(found) == set()


def test_a_numbered_place_against_another(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-03-12", "Wire", "The blast happened at Pier 4, Interior Minister Danica Orlec said.\n"),
        Told("b", "2024-03-13", "Herald", "The crater of the blast runs along Pier 6, not Pier 4, the berth named by the ministry.\n"),
    )  # fmt: skip
    assert {(a, x, b, y) for a, x, b, y in pairs(found, "place")} == {("b", "Pier 6", "b", "Pier 4"), ("a", "Pier 4", "b", "Pier 6")}  # fmt: skip


def test_a_country_and_its_town_are_no_two_places(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-03-12", "Wire", "Envoys met in Kaldovia on Sunday, two diplomats said.\n"),
        Told("b", "2024-03-12", "Post", "The envoys met in the Kaldovian city of Lissen on Sunday, a waiter said.\n"),
    )
    assert not pairs(found, "place")


def test_a_charge_and_the_denial_of_the_accused_are_none(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2025-05-13", "Courier", "Prosecutors accused the mayor, Aksel Tor, of taking bribes. His lawyer, Beate Lund, rejected the allegations.\n"),
    )  # fmt: skip
    assert found == ()


def test_a_plan_that_came_out_otherwise_is_none(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2025-02-12", "Wire", "Foreign Minister Leon Moura will travel to Qasra on February 20, his ministry said.\n"),
        Told("b", "2025-02-17", "Wire", "Leon Moura will not travel to Qasra on February 20, the palace in Qasra said.\n"),
    )  # fmt: skip
    assert found == ()


def test_one_who_is_freed_and_still_held(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-06-07", "Wire", "Jonas Reik, the captain, was freed on Thursday, said his lawyer, Mira Tal. The prosecution said he was still in custody on Friday morning.\n"),
    )  # fmt: skip
    assert {b for _, _, _, b in pairs(found, "happened")} == {"he was still in custody on Friday morning"}


def test_a_contradiction_never_names_the_same_words_twice_and_quotes_its_report(kit: Kit) -> None:
    for told in (FERRY, TALKS):
        pages = pages_of(kit, *told)
        texts = {p.record.report.id: p.text for p in pages}
        found = contradictions_of(happenings_of(pages), pages)
        for c in found:
            assert (c.a.report, c.a.span) != (c.b.report, c.b.span)
            for side in (c.a, c.b):
                assert side.value in " ".join(texts[side.report].split())
        assert len({(c.a.report, c.a.span, c.b.report, c.b.span) for c in found}) == len(found)


def test_order_of_the_reports_given_does_not_matter(kit: Kit) -> None:
    pages = pages_of(kit, *FERRY)
    found = happenings_of(pages)
    assert contradictions_of(found, pages) == contradictions_of(found, pages[::-1])


def test_a_deed_of_any_kind_is_denied_by_its_verb(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-05-20", "Times", "A Talian patrol boat rammed a Mirrenite trawler on Sunday, Mirren's coast guard said. The trawler was in Mirren's own waters, Foreign Minister Ada Quill said.\n"),
        Told("b", "2024-05-20", "Agency", "A Mirrenite trawler struck a patrol vessel in Talian waters on Sunday, the Talian navy said. The navy denied having rammed the boat.\n"),
    )  # fmt: skip
    assert ("a", "rammed", "b", "denied having rammed") in pairs(found, "actor")
    assert ("a", "Mirren's own waters", "b", "Talian waters") in pairs(found, "place")


def test_a_denial_that_names_a_paper_is_looked_up_in_it(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2024-09-02", "Drell Observer", "The works will reopen next Monday, plant manager Dag Holm said.\n"),
        Told("b", "2024-09-04", "Monitor", "Agrafin denied a report in the Drell Observer that it had planned to restart production next week.\n"),
    )  # fmt: skip
    assert {(a, w, b) for a, w, b, _ in pairs(found, "happened")} == {("a", "The works will reopen next Monday", "b")}


def test_what_was_just_said_is_denied(kit: Kit) -> None:
    _, found = story(
        kit,
        Told("a", "2025-03-24", "Monitor", "The plan to shut 90 schools has been scrapped, a senior official said. The ministry denied this.\n"),
    )  # fmt: skip
    assert {(w, v) for _, w, _, v in pairs(found)} == {("The plan to shut 90 schools has been scrapped", "denied this")}


def test_a_correction_explains_two_values(kit: Kit) -> None:
    told = (
        Told("a", "2025-05-13", "Courier", "The mayor was detained on Tuesday over a bribe of 2.4 million crowns, an official said.\n"),
        Told("b", "2025-05-16", "Wire", "The mayor was detained on Tuesday over a bribe of 3.1 million crowns, a prosecutor said.\n"),
    )  # fmt: skip
    assert len(pairs(story(kit, *told)[1], "number")) == 1
    corrected = told[1]._replace(text=told[1].text + "\nCorrection: The bribe is 3.1 million crowns, not 2.4 million as first said.\n")  # fmt: skip
    assert not pairs(story(kit, told[0], corrected)[1], "number")
