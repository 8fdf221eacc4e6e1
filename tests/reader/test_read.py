"""The whole reading: what the stages make together."""

from __future__ import annotations

from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record import Record, report_of
from asreported.record.span import words


def chain_of(record: Record, place: int) -> list[str]:
    names = {e.id: e.name for e in record.entities}
    return [names.get(hop.by, hop.by) for hop in record.statements[place].chain]


def test_the_dateline_gives_the_date_of_publication(kit: Kit) -> None:
    record = read(report_of("LONDON, March 12, 2024 (NPA) - The bridge closed on Monday, police said."), kit)
    assert (record.report.published, record.report.published_from) == ("2024-03-12", "dateline")
    assert "2024-03-11" in [t.value for t in record.times]


def test_the_address_gives_the_date_of_publication_where_nothing_else_does(kit: Kit) -> None:
    text, url = "The bridge closed on Monday, police said.", "https://fjordpost.example/news/2024/03/13/bridge-closed"
    record = read(report_of(text, url=url), kit)
    assert (record.report.published, record.report.published_from) == ("2024-03-13", "inferred")
    assert [(t.value, t.anchor) for t in record.times] == [("2024-03-11", "published")]
    given = read(report_of(text, url=url, published="2024-03-20"), kit)
    assert (given.report.published, given.report.published_from) == ("2024-03-20", "given")
    told = read(report_of("LONDON, March 12, 2024 (NPA) - " + text, url=url), kit)
    assert told.report.published_from == "dateline"


def test_without_any_date_nothing_is_dated(kit: Kit) -> None:
    record = read(report_of("The bridge closed on Monday, police said."), kit)
    assert (record.report.published, record.report.published_from) == (None, None)
    assert [t.value for t in record.times] == ["XXXX-WXX-1"]


def test_chains_run_from_the_outlet_to_the_origin(kit: Kit) -> None:
    text = "The envoys met in Oslo on Monday, state radio reported, citing Norway's Foreign Ministry."
    record = read(report_of(text, published="2024-03-12"), kit)
    assert chain_of(record, 0) == ["outlet", "state radio", "Norway's Foreign Ministry"]


def test_a_statement_inside_another_continues_its_chain(kit: Kit) -> None:
    text = "The agency reported that Minister Aino Salo had said that the dam was safe."
    record = read(report_of(text), kit)
    outer, inner = record.statements
    assert inner.inside == outer.id
    assert chain_of(record, 1)[-1] == "Aino Salo"
    assert len(inner.chain) == len(outer.chain) + 1


def test_what_somebody_told_an_agency_came_through_it(kit: Kit) -> None:
    record = read(report_of("“The dam is safe,” Aino Salo told Reuters."), kit)
    assert chain_of(record, 0) == ["outlet", "Reuters", "Aino Salo"]


def test_when_it_was_said(kit: Kit) -> None:
    text = "The mayor said on Friday that the bridge was shut. The ferry sank on Saturday, police said."
    record = read(report_of(text, published="2024-05-04"), kit)
    named, entailed = record.statements
    assert named.said_on == "2024-05-03"
    assert entailed.said_on == "2024-05-04"  # after the sinking, before the publication of the same day


def test_a_link_below_backs_the_source_that_it_belongs_to(kit: Kit) -> None:
    text = "Reuters reported that the dam was safe.\n\nhttps://www.reuters.com/world/dam\nhttps://example.org/other\n"
    record = read(report_of(text), kit)
    assert record.statements[0].evidence == ("https://www.reuters.com/world/dam",)


def test_every_line_is_made_of_words_of_the_text(kit: Kit) -> None:
    text = "“The dam is safe,” Aino Salo said. She urged residents of Lom to go home."
    record = read(report_of(text), kit)
    for statement in record.statements:
        assert words(statement.content, text)
        assert words(statement.cue, text)
    assert {e.type for e in record.events} >= {"REQUEST"}


def test_somebody_without_a_name_is_no_speaker_but_stands_in_the_chain(kit: Kit) -> None:
    record = read(report_of("“Nothing was decided,” a person familiar with the talks said."), kit)
    assert record.statements[0].speaker is None
    assert chain_of(record, 0)[-1].startswith("a person")


def test_a_name_beside_a_description_is_the_speaker(kit: Kit) -> None:
    record = read(report_of("Novelist Bram Oort said it rained. Its convenor, Solange Petit, said it snowed."), kit)
    assert [(e.name if (e := record.entity(s.speaker)) else None) for s in record.statements] == [
        "Bram Oort",
        "Solange Petit",
    ]
