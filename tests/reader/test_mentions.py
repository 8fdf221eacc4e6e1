"""Names: where they begin and end, and what they name."""

from __future__ import annotations

from itertools import pairwise

import pytest

from asreported.reader.kit import Kit
from asreported.reader.names.mentions import Naming, find_names
from asreported.reader.passages import parse_sections
from asreported.record import Section
from asreported.record.report import SectionKind


def names(text: str, kit: Kit, kind: SectionKind = "paragraph") -> list[Naming]:
    sections = [Section(kind=kind, start=0, end=len(text))] if text.strip() else []
    return list(find_names(text, parse_sections(text, sections, kit.model.analyse(text)), kit.language.names))


def typed(text: str, kit: Kit, kind: SectionKind = "paragraph") -> list[tuple[str, str]]:
    found = names(text, kit, kind)
    assert all(" ".join(n.span.of(text).split()) == n.form for n in found)
    return [(n.form, n.type) for n in found]


def test_titles_and_nationalities_are_no_part_of_a_name(kit: Kit) -> None:
    text = "Kenyan Foreign Minister Alfred Mutua met Deputy Prime Minister Anna Lindqvist in Oslo."
    assert typed(text, kit) == [("Alfred Mutua", "person"), ("Anna Lindqvist", "person"), ("Oslo", "place")]


def test_a_country_and_its_ministry_are_one_name(kit: Kit) -> None:
    text = "Latvia's Energy Ministry denied the report. Energy Ministry spokesman Juris Ozols said so."
    assert typed(text, kit) == [
        ("Latvia's Energy Ministry", "organization"),
        ("Energy Ministry", "organization"),
        ("Juris Ozols", "person"),
    ]


def test_a_known_name_stays_apart_from_its_country(kit: Kit) -> None:
    assert ("Gazprom", "organization") in typed("Deliveries by Russia's Gazprom stopped.", kit)
    assert ("Russia", "place") in typed("Deliveries by Russia's Gazprom stopped.", kit)


def test_a_name_loses_its_article_and_its_possessive_ending(kit: Kit) -> None:
    found = typed("Hezbollah's envoy and the Red Cross' doctors left the Bekaa Valley.", kit)
    assert found == [("Hezbollah", "organization"), ("Red Cross", "organization"), ("Bekaa Valley", "place")]


def test_a_name_may_cross_a_line_break(kit: Kit) -> None:
    text = "Talks with President Vera\nKolarova began in Port\nLouis on Monday."
    found = names(text, kit)
    assert [n.form for n in found] == ["Vera Kolarova", "Port Louis"]
    assert found[0].span.of(text) == "Vera\nKolarova"


def test_an_editors_insertion_is_a_name_of_its_own(kit: Kit) -> None:
    text = "“We spoke with [Diallo] about it,” an aide to Amina Diallo said."
    first = names(text, kit)[0]
    assert (first.span.of(text), first.type) == ("Diallo", "person")


def test_a_bracket_ends_a_name(kit: Kit) -> None:
    text = "“The [Hezbollah] Lebanese movement will come,” he said."
    assert [n.form for n in names(text, kit)] == ["Hezbollah"]


def test_a_nationality_alone_is_no_name(kit: Kit) -> None:
    assert typed("Norwegian officials met French and Spanish farmers.", kit) == []


def test_a_nationality_makes_an_army_a_name(kit: Kit) -> None:
    assert typed("Shelling by the Sudanese army went on.", kit) == [("Sudanese army", "organization")]


def test_addresses_days_and_titles_alone_are_no_names(kit: Kit) -> None:
    assert typed("The Prime Minister spoke on Monday; see https://www.example.org/Paris-News for more.", kit) == []


def test_a_month_beside_a_figure_is_no_name(kit: Kit) -> None:
    assert typed("The law of May 2013 and that of 10 May were repealed on May 6.", kit) == []
    assert typed("In London, Theresa May met him on 10 May.", kit)[-1][0] == "Theresa May"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Interfax reported it.", "Interfax", "organization"),
        ("A lecture at the University of Split was moved.", "University of Split", "organization"),
        ("The bank sued Harlan & Pike Ltd. in March.", "Harlan & Pike Ltd.", "organization"),
        ("Fighters of al-Shabaab left.", "al-Shabaab", "organization"),
        ("They swam across Lake Kivu.", "Lake Kivu", "place"),
        ("A letter from K.R. Venkatesan arrived.", "K.R. Venkatesan", "person"),
        ("The mayor of Ostrovia resigned.", "Ostrovia", "place"),
        ("They trained for the World Cup.", "World Cup", "other"),
    ],
)
def test_what_a_name_names(kit: Kit, text: str, name: str, kind: str) -> None:
    assert (name, kind) in typed(text, kit)


def test_the_report_agrees_with_itself_on_a_surname(kit: Kit) -> None:
    text = "Samir Haddadin, 41, won the seat. Haddadin thanked voters. On Friday Haddadin leaves."
    assert {kind for form, kind in typed(text, kit) if "Haddadin" in form} == {"person"}


def test_capitals_alone_make_no_name_in_a_heading(kit: Kit) -> None:
    body = "Hezbollah refused to leave the village of Marjayoun."
    head = "Hezbollah Refuses To Leave Village After Talks"
    text = f"{head}\n\n{body}"
    sections = [
        Section(kind="headline", start=0, end=len(head)),
        Section(kind="paragraph", start=len(head) + 2, end=len(text)),
    ]
    found = find_names(text, parse_sections(text, sections, kit.model.analyse(text)), kit.language.names)
    assert [n.form for n in found if n.span.end <= len(head)] == ["Hezbollah"]


def test_names_do_not_overlap_and_stand_in_order(kit: Kit) -> None:
    text = (
        "Chief Executive Dana Ortiz of Ortiz & Sons Inc. told the Financial Times in New York that European Union "
        "regulators, the Bank of Ghana and Ghana's Finance Ministry had met Mr Kofi Mensah-Bonsu and Dr. Yaa Asare."
    )
    found = names(text, kit)
    assert len(found) >= 7
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "text", ["", " \n ", "\x00\x01", "“““[[[", "A" * 5000, "Al-" * 300, "Bank of " * 400, "’s’s’s"]
)
def test_any_text_can_be_searched(kit: Kit, text: str) -> None:
    assert isinstance(names(text, kit), list)
