"""The cast: which mentions mean the same, and what is known of whom."""

from __future__ import annotations

import re

from asreported.reader.kit import Kit
from asreported.reader.names.cast import Cast
from asreported.reader.names.coreference import find_cast
from asreported.reader.passages import parse_sections
from asreported.reader.statements.find import find_sayings, set_scenes
from asreported.reader.statements.quotations import find_quotations
from asreported.record import Entity, Section, Span
from asreported.record.report import SectionKind


def cast_of(text: str, kit: Kit, *kinds: SectionKind, wanted: tuple[Span, ...] = ()) -> Cast:
    """The cast of a text of which each paragraph is a section, of these kinds or "paragraph"."""
    blocks = list(re.finditer(r"(?:[^\n]|\n(?!\n))+", text))
    sections = [
        Section(kind=kinds[i] if i < len(kinds) else "paragraph", start=m.start(), end=m.end())
        for i, m in enumerate(blocks)
    ]
    passages = parse_sections(text, sections, kit.model.analyse(text))
    quotations, _ = find_quotations(text, sections)
    sayings = find_sayings(text, set_scenes(text, passages, quotations, kit.language.cues), quotations)
    return find_cast(text, passages, sayings, kit.language.names, wanted)


def entity(cast: Cast, text: str, phrase: str, nth: int = 1) -> Entity | None:
    """The entity that the nth place of a phrase means."""
    at = [m.start() for m in re.finditer(re.escape(phrase), text)][nth - 1]
    meant = cast.entity_at(Span(at, at + len(phrase)))
    return next((e for e in cast.entities if e.id == meant), None)


def name(cast: Cast, text: str, phrase: str, nth: int = 1) -> str | None:
    """The name of the entity that the nth place of a phrase means."""
    found = entity(cast, text, phrase, nth)
    return found.name if found else None


# --- people ----------------------------------------------------------------------------------------------------------


def test_a_surname_is_the_person_named_in_full(kit: Kit) -> None:
    text = "Amina Diallo chairs the board. On Tuesday Diallo said the port would open."
    cast = cast_of(text, kit)
    found = entity(cast, text, "Diallo", 2)
    assert found is not None
    assert (found.name, found.aliases, found.type) == ("Amina Diallo", ("Diallo",), "person")


def test_two_people_with_one_surname_stay_two(kit: Kit) -> None:
    text = (
        "Peter Novak founded the mill. Martin Novak sold it. Novak, 80, lives in Brno. "
        "His rival Peter Novak died in 2003."
    )
    cast = cast_of(text, kit)
    assert name(cast, text, "Novak", 3) == "Martin Novak"
    assert {e.name for e in cast.entities if e.type == "person"} >= {"Peter Novak", "Martin Novak"}


def test_a_title_tells_two_of_one_surname_apart(kit: Kit) -> None:
    text = "Elena Brandt sued Robert Brandt. Mrs Brandt wants the house. Mr Brandt wants the boat."
    cast = cast_of(text, kit)
    assert name(cast, text, "Brandt", 3) == "Elena Brandt"
    assert name(cast, text, "Brandt", 4) == "Robert Brandt"


def test_father_and_son_stay_two(kit: Kit) -> None:
    text = "Harold Finch Jr. spoke after Harold Finch had left."
    cast = cast_of(text, kit)
    assert len([e for e in cast.entities if e.type == "person"]) == 2


def test_a_cut_off_credit_is_nobody_else(kit: Kit) -> None:
    text = "Sergei Volkov in 2017.\n\nSergei\n\nMinister Sergei Volkov left for Riga. Volkov returned."
    cast = cast_of(text, kit, "caption", "credit")
    alone, full = entity(cast, text, "Sergei", 2), entity(cast, text, "Volkov", 3)
    assert alone is not None
    assert full is not None
    assert alone.id != full.id


def test_a_role_is_kept_with_its_body_and_its_words(kit: Kit) -> None:
    text = "Energy Ministry spokeswoman Ilze Kalnina said prices would fall. Latvia's Energy Ministry is in Riga."
    cast = cast_of(text, kit)
    found = entity(cast, text, "Ilze Kalnina")
    assert found is not None
    (role,) = found.roles
    assert role.title == "spokeswoman"
    assert role.spans[0].of(text) == "spokeswoman"
    assert role.of == cast.entity_at(Span(0, 15))
    assert (found.country, found.sector) == ("LVA", "GOV")


def test_an_apposition_is_the_person_and_gives_a_role(kit: Kit) -> None:
    text = "The boat was found by Tomas Berg, a senior member of the rescue club."
    cast = cast_of(text, kit)
    found = entity(cast, text, "a senior member of the rescue club")
    assert found is not None
    assert found.name == "Tomas Berg"
    assert [r.title for r in found.roles] == ["senior member"]


# --- bodies and places -----------------------------------------------------------------------------------------------


def test_an_acronym_in_brackets_is_the_name_before_it(kit: Kit) -> None:
    text = "The Northern Seed Bank (NSB) reopened. The NSB holds 900 samples."
    cast = cast_of(text, kit)
    assert name(cast, text, "NSB", 2) == "Northern Seed Bank"


def test_ministries_of_two_countries_stay_two(kit: Kit) -> None:
    text = (
        "Ghana's Foreign Ministry protested. Togo's Foreign Ministry did not answer. "
        "A Foreign Ministry spokesman in Lomé was away."
    )
    cast = cast_of(text, kit)
    first, second = entity(cast, text, "Ghana's Foreign Ministry"), entity(cast, text, "Togo's Foreign Ministry")
    assert first is not None
    assert second is not None
    assert first.id != second.id
    assert (first.country, second.country) == ("GHA", "TGO")
    assert entity(cast, text, "Foreign Ministry", 3) == second


def test_a_noun_points_back_at_its_body(kit: Kit) -> None:
    text = "Hezbollah fired rockets on Monday. The militant group said nothing. The ministry was silent too."
    cast = cast_of(text, kit)
    assert name(cast, text, "The militant group") == "Hezbollah"
    assert name(cast, text, "The ministry") in (None, "The ministry")


def test_delegates_are_people_of_their_body_and_not_the_body(kit: Kit) -> None:
    text = "Delegates from the militant group Hezbollah met officials in Tehran. Hezbollah's delegation left on Sunday."
    cast = cast_of(text, kit)
    group, again, body = (
        entity(cast, text, phrase)
        for phrase in ("Delegates from the militant group Hezbollah", "Hezbollah's delegation", "Hezbollah")
    )
    assert group is not None
    assert body is not None
    assert group == again
    assert group.id != body.id
    assert group.part_of == body.id
    assert (group.type, body.type, body.sector) == ("group", "armed_group", "REB")


def test_a_capital_that_acts_is_a_government(kit: Kit) -> None:
    text = "Tallinn refused to sign. The minister flew from Tallinn to Riga."
    cast = cast_of(text, kit)
    first, second = entity(cast, text, "Tallinn"), entity(cast, text, "Tallinn", 2)
    assert first is not None
    assert second is not None
    assert (first.type, first.country) == ("government", "EST")
    assert (second.type, second.country) == ("place", "EST")
    assert [m.type for m in cast.mentions if m.start == 0] == ["place"]


def test_unnamed_sources_are_generic(kit: Kit) -> None:
    text = "The bridge is safe, Danish officials said."
    cast = cast_of(text, kit)
    found = entity(cast, text, "Danish officials")
    assert found is not None
    assert (found.generic, found.type, found.country) == (True, "group", "DNK")


# --- pronouns --------------------------------------------------------------------------------------------------------


def test_he_and_she_follow_their_gender(kit: Kit) -> None:
    text = "Maria Costa met John Fuller in Porto. She said the plan was dead. He said it was alive."
    cast = cast_of(text, kit)
    assert name(cast, text, "She") == "Maria Costa"
    assert name(cast, text, "He") == "John Fuller"


def test_i_and_we_are_the_one_who_is_quoted(kit: Kit) -> None:
    text = '"I will not go, and we never agreed," said the union\'s lawyer, Petra Lang.'
    cast = cast_of(text, kit)
    assert name(cast, text, "I") == "Petra Lang"
    assert name(cast, text, "we") == "Petra Lang"


def test_a_pronoun_that_nobody_fits_gets_a_note_and_no_entity(kit: Kit) -> None:
    text = 'The storm broke the dam. "It was loud," she said.'
    cast = cast_of(text, kit)
    assert entity(cast, text, "she") is None
    (note,) = cast.notes
    assert note.code == "ambiguous-speaker"
    assert text[note.start : note.end] == "she"


# --- phrases ---------------------------------------------------------------------------------------------------------


def test_a_phrase_means_what_its_head_means(kit: Kit) -> None:
    text = "Energy Ministry spokeswoman Ilze Kalnina said prices would fall, Latvia's Energy Ministry confirmed."
    cast = cast_of(text, kit)
    assert name(cast, text, "Energy Ministry spokeswoman Ilze Kalnina") == "Ilze Kalnina"
    assert name(cast, text, "Latvia's Energy Ministry") == "Latvia's Energy Ministry"
    assert cast.entity_at(()) is None


def test_what_is_wanted_gets_a_mention(kit: Kit) -> None:
    text = "A tanker hit the pier."
    at = Span(0, len("A tanker"))
    assert cast_of(text, kit).entity_at(at) is None
    assert cast_of(text, kit, wanted=(at,)).entity_at(at) is not None


def test_every_mention_has_its_entity_and_the_reading_repeats(kit: Kit) -> None:
    text = (
        "Mayor Dina Aziz told reporters that she would stay. “We won,” Aziz said.\n\nThe council, which met in Tunis, "
        "backed the mayor; its members left."
    )
    cast = cast_of(text, kit)
    known = {e.id for e in cast.entities}
    assert cast.mentions
    assert all(m.entity in known for m in cast.mentions)
    assert cast == cast_of(text, kit)
    assert name(cast, text, "the mayor") == "Dina Aziz"


def test_what_is_known_of_a_medium_goes_into_its_entity(kit: Kit) -> None:
    text = "The ferry was late, the BBC reported. Ukrinform, citing Agence France-Presse, said it had sunk."
    cast = cast_of(text, kit)
    found = [entity(cast, text, phrase) for phrase in ("BBC", "Ukrinform", "Agence France-Presse")]
    assert [(e.type, e.country, e.sector, e.links.wikidata) for e in found if e] == [
        ("media", "GBR", "JRN", "Q9531"),
        ("media", "UKR", "JRN", None),
        ("media", "FRA", "JRN", "Q40464"),
    ]


# --- pronouns that mean nobody, and interviews -----------------------------------------------------------------------


def test_they_who_are_some_of_them_are_not_all_of_them(kit: Kit) -> None:
    text = "The delegates met in Graz. Some of the delegates left the hall. They said the draft was worthless."
    assert name(cast_of(text, kit), text, "They") is None


def test_an_it_that_means_nothing_is_nobody(kit: Kit) -> None:
    text = "The Harbour Board met on Monday. It is clear that the pier will close. It was reported that two men fell."
    cast = cast_of(text, kit)
    assert name(cast, text, "It", 1) is None
    assert name(cast, text, "It", 2) is None


def test_it_is_nobody_where_a_nearer_subject_may_be_meant(kit: Kit) -> None:
    near = "The Harbour Board met on Monday. It said the pier would close."
    far = "The Harbour Board met on Monday. The report was ready by noon. It said the pier would close."
    assert name(cast_of(near, kit), near, "It") == "Harbour Board"
    cast = cast_of(far, kit)
    assert name(cast, far, "It") is None
    assert "ambiguous-speaker" in {note.code for note in cast.notes}


def test_who_is_spoken_of_is_not_who_speaks(kit: Kit) -> None:
    text = (
        "Ines Prado opened the fair. Clara Funes said nobody had asked her. “Prado never comes to us, and Prado "
        "will not read a line,” she said."
    )
    assert name(cast_of(text, kit), text, "she") == "Clara Funes"


def test_the_subject_of_the_clause_above_is_meant(kit: Kit) -> None:
    text = (
        "“It was theirs,” Ivan Petrov said. Petrov paid, and Petrov hired. Rada Petrov kept the books, said Petrov. "
        "Oleg Sidorov, of Brno, was angry when he heard of it."
    )
    assert name(cast_of(text, kit), text, "he", 4) == "Oleg Sidorov"


def test_a_patronymic_tells_the_gender(kit: Kit) -> None:
    text = "Zlata Igorevna Brok met Paul Stern at the pier. Later she said the boat was late."
    assert name(cast_of(text, kit), text, "she") == "Zlata Igorevna Brok"


def test_in_an_interview_the_one_who_was_asked_answers(kit: Kit) -> None:
    text = (
        "Our paper interviewed Ana Lobo. Her brother Rui Lobo drove her to town.\n\n"
        "Why did you leave the party?\n\n"
        "I could not vote for the dam."
    )
    cast = cast_of(text, kit)
    assert name(cast, text, "you") == "Ana Lobo"
    assert name(cast, text, "I") == "Ana Lobo"


def test_a_rhetorical_question_makes_no_interview(kit: Kit) -> None:
    text = "Ana Lobo left the party in May.\n\nWhy now?\n\nI have followed her for years, and I do not know."
    cast = cast_of(text, kit)
    assert name(cast, text, "I") is None


# --- bodies by their seat and in short -------------------------------------------------------------------------------


def test_ministries_are_told_apart_by_their_capital(kit: Kit) -> None:
    text = "The Foreign Ministry in Oslo protested. The Foreign Ministry in Riga did not. Norway's Foreign Ministry is new."
    cast = cast_of(text, kit)
    first, second, third = (entity(cast, text, "Foreign Ministry", n) for n in (1, 2, 3))
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.id == third.id != second.id
    assert (first.country, second.country, first.sector) == ("NOR", "LVA", "GOV")


def test_a_company_in_full_is_the_company_in_short_but_no_namesake(kit: Kit) -> None:
    text = "Apple Inc. met Apple Corps in court. Apple lost. Nokia Corporation watched; Nokia said nothing."
    cast = cast_of(text, kit)
    apple, corps = entity(cast, text, "Apple Inc."), entity(cast, text, "Apple Corps")
    assert apple is not None
    assert corps is not None
    assert apple.id != corps.id
    short = entity(cast, text, "Apple", 3)
    assert short is not None
    assert short.id == apple.id
    assert name(cast, text, "Nokia Corporation") == name(cast, text, "Nokia", 2) == "Nokia Corporation"


def test_a_place_lies_where_the_report_says(kit: Kit) -> None:
    text = "They met in Tripoli, Lebanon, and in Paris, Texas. In Riga, Estonia's envoy left."
    cast = cast_of(text, kit)
    found = {phrase: entity(cast, text, phrase) for phrase in ("Tripoli", "Paris", "Riga")}
    assert {phrase: e.country if e else None for phrase, e in found.items()} == {
        "Tripoli": "LBN",
        "Paris": "USA",
        "Riga": "LVA",
    }
