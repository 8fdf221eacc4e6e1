"""Rows from outside: what is good becomes entries, what is bad is named with its line, and nothing is ever raised."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.kb import Entry, entries_of_csv, row_of
from asreported.kb.ftm import entries_of_ftm
from asreported.views.knowledge import render_csv


def test_a_table_may_be_short_quoted_and_parted_by_semicolons() -> None:
    text = (
        '\ufeffname;country;aliases;home;kind\r\n"Post; the";no;Post|The Post ;https://www.Post.example/x;State\r\n\r\n'
    )
    entries, faults = entries_of_csv(text)
    assert faults == []
    assert entries == [
        Entry("Post; the", ("Post", "The Post"), country="NOR", home=("post.example",), kind="state-run")
    ]


@pytest.mark.parametrize(
    ("rows", "line", "message"),
    [
        ("", 1, "the first line must be a heading"),
        ("title\nA Post\n", 1, "the first line must be a heading"),
        ("name,colour\nA Post,red\n", 1, "there is no column 'colour'"),
        ("name,name\nA,B\n", 1, "a column stands twice"),
        ("name,kind\nA Post,private\nB Post,rich\n", 3, "the kind 'rich' should be one of agency, public, state-run"),
        ("name,country\nA Post,Norway\n", 2, "'Norway' is no country"),
        ("name,home\nA Post,somewhere\n", 2, "'somewhere' is no domain"),
        ("name,languages\nA Post,Norwegian\n", 2, "'Norwegian' is no language"),
        ("name,wikidata\nA Post,9531\n", 2, "the wikidata '9531' is none"),
        ("name,kind\n,private\n", 2, "the name is missing"),
        ("name,kind\nA, B,private\n", 2, "3 cells under 2 headings"),
        ('name,owner\n"A\nPost",x\nB,y,z\n', 4, "3 cells under 2 headings"),
        ('name,owner\n"A Post,x\n', 2, "no table"),
        ("name\n" + "a" * 301 + "\n", 2, "longer than 300 characters"),
    ],
)
def test_a_bad_row_is_named_with_its_line(rows: str, line: int, message: str) -> None:
    _, faults = entries_of_csv(rows)
    assert faults[0].line == line
    assert message in faults[0].message


@given(st.text(max_size=300))
def test_any_text_at_all_is_rows_or_faults(text: str) -> None:
    entries_of_csv(text)
    entries_of_csv("name,aliases,home\n" + text)
    entries_of_ftm(text)


CELL = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zs", "Zl", "Zp"), blacklist_characters="|"), min_size=1)


ROW = st.builds(
    lambda name, other, owner: Entry(f"A{name}", aliases=(other, f"B{name}"), owner=owner), CELL, CELL, CELL
)


@given(st.lists(ROW, max_size=3))
def test_what_is_written_is_read_again(entries: list[Entry]) -> None:
    once, faults = entries_of_csv(render_csv(entries))
    assert faults == []
    assert entries_of_csv(render_csv(once)) == (once, [])
    assert [row_of(e)["owner"] for e in once] == [e.owner for e in entries]


def ftm(schema: str, **properties: object) -> str:
    return json.dumps({"id": "x", "schema": schema, "properties": properties}) + "\n"


def test_follow_the_money_gives_organizations_and_media() -> None:
    text = (
        ftm("PublicBody", name=["Harbour Board"], country=["no"], topics=["gov"])
        + ftm("Company", name=["Kyst Media AS", "Kystposten"], weakAlias=["Kyst"], sector=["News media"], website=["https://kyst.example"])
        + ftm("Person", name=["Aino Salo"])
    )  # fmt: skip
    entries, faults, passed = entries_of_ftm(text)
    assert faults == []
    assert passed == {"Person": 1}
    assert [(e.name, e.type, e.sector, e.country) for e in entries] == [
        ("Harbour Board", "organization", "GOV", "NOR"),
        ("Kyst Media AS", "media", "", ""),
    ]
    assert entries[1].forms == ("Kyst Media AS", "Kystposten")
    assert entries[1].ambiguous == ("Kyst",)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "no JSON"),
        ("[1]", "no FollowTheMoney entity"),
        (ftm("Company"), "the property 'name' is missing"),
        (ftm("Company", name=3), "the property 'name' must be a list of texts"),
        (ftm("Company", name=["A"], website=["nowhere"]), "'nowhere' is no domain"),
        ('{"schema": "Company"}', "the field 'properties' must be an object"),
    ],
)
def test_a_bad_line_is_named(line: str, message: str) -> None:
    _, faults, _ = entries_of_ftm(ftm("Company", name=["Good"]) + line)
    assert faults[0].line == 2
    assert message in faults[0].message
