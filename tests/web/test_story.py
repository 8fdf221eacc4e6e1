"""What a story's page is made of, from real records: who said what, days, origins, the map, and revisions."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.desk import Reader
from asreported.reader.kit import Kit
from asreported.record import Record
from asreported.web import map as maps
from asreported.web import network
from asreported.web.lines import groups_of, line_of
from asreported.web.origins import MOST, draw
from asreported.web.revisions import changes
from asreported.web.story import Path, days_of, paths_of, speakers_of
from tests.web.rooms import EXAMPLE

SECOND = (
    "Mayor says Tronsund was misled\n\nTRONSUND, March 13 — Mayor Henrik Moen said on Wednesday that the town had been told the bridge was "
    "safe.\n\nKystposten reported, citing two officials, that the cracks had been known since September.\n\n"
    "Police arrested two men in Lyon on Tuesday. Ministers met in Geneva on Wednesday.\n"
)


@pytest.fixture(scope="module")
def records(kit: Kit) -> tuple[Record, Record]:
    reader = Reader(kit)
    return (
        reader.read(EXAMPLE.read_text("utf-8"), published="2024-03-13", outlet="Fjord Post"),
        reader.read(SECOND, published="2024-03-13", outlet="Kystradio"),
    )


def test_speakers_whom_most_outlets_quote_come_first(records: tuple[Record, Record]) -> None:
    speakers = speakers_of(records, lambda report, entity: None)
    by_name = {speaker.name: speaker for speaker in speakers}
    assert by_name["Henrik Moen"].outlets == 2
    assert {saying.outlet for saying in by_name["Henrik Moen"].sayings} == {"Fjord Post", "Kystradio"}
    assert [s.outlets for s in speakers] == sorted((s.outlets for s in speakers), reverse=True)


def test_entities_across_reports_decide_who_is_one(records: tuple[Record, Record]) -> None:
    apart = speakers_of(records, lambda report, entity: f"{report} {entity}")
    assert {speaker.outlets for speaker in apart} == {1}


def test_days_are_in_order_and_hold_what_has_one(records: tuple[Record, Record]) -> None:
    days = days_of(records)
    assert [day.edtf for day in days] == sorted(day.edtf for day in days)
    assert any("arrested" in deed.words for day in days if day.edtf == "2024-03-12" for deed in day.deeds)


def test_who_speaks_of_whom_is_counted_by_statement_and_drawn_with_its_names(records: tuple[Record, Record]) -> None:
    rows = network.speaks_of(records, lambda report, entity: entity)
    pairs = {(r.who, r.of): r.statements for r in rows}
    assert pairs["Henrik Moen", "Oslo"] == 1
    assert all(r.who_id != r.of_id for r in rows)
    assert [r.statements for r in rows] == sorted((r.statements for r in rows), reverse=True)
    picture = network.draw(rows)
    assert picture.count("<path") == len({(r.who_id, r.of_id) for r in rows})
    assert "Henrik Moen" in picture
    assert network.draw(()) == ""


def test_a_name_in_the_network_is_never_markup() -> None:
    row = network.Speaks("<script>alert(1)</script>", "gl_1", '"><img onerror=x>', "gl_2", 3)
    picture = network.draw([row])
    assert "<script" not in picture
    assert "<img" not in picture


def test_paths_run_from_the_origin_to_the_outlet(records: tuple[Record, Record]) -> None:
    links = {path.links for path in paths_of(records)}
    assert ("two officials", "Kystposten", "Kystradio") in links
    assert ("Marit Dahl", "Fjord Post") in links


def test_the_tree_draws_who_stands_first_once() -> None:
    paths = (Path(("a", "b", "X"), ("1",), 2), Path(("a", "Y"), ("2",), 1), Path(("c<d>", "Y"), ("2",), 1))
    drawn = draw(paths)
    assert drawn.count("<rect") == 6
    assert drawn.count('class="root"') == 2
    assert drawn.count("<path") == 4
    assert "c<d>" not in drawn
    assert "c&lt;d&gt;" in drawn
    assert draw(()) == ""
    assert draw(tuple(Path((f"s{i}", "X"), ("1",), 1) for i in range(MOST + 9))).count('class="root"') == MOST


def test_places_are_on_the_map_where_they_are(records: tuple[Record, Record]) -> None:
    spots = {spot.name: spot for spot in maps.spots_of(records)}
    assert spots["Lyon"].country == "FRA"
    assert spots["Geneva"].latitude == pytest.approx(46.2, abs=0.1)
    drawn = maps.draw(tuple(spots.values()))
    at = {m[3]: (float(m[1]), float(m[2])) for m in re.finditer(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)', drawn)}
    assert at["Lyon"][0] < at["Geneva"][0], "west is left"
    assert at["Geneva"][1] < at["Lyon"][1], "north is up"
    assert maps.draw(()) == ""


@pytest.mark.parametrize(
    ("longitude", "latitude", "x", "y"),
    [(0, 0, 0, 0), (180, 0, 2.70663, 0), (0, 90, 0, 1.31737), (0, -90, 0, -1.31737)],
)
def test_the_projection_is_equal_earth(longitude: float, latitude: float, x: float, y: float) -> None:
    """Against the projection's known measures: half its width is 2.70663, half its height 1.31737, of the earth's radius."""
    assert maps.project(longitude, latitude) == pytest.approx((x, y), abs=1e-4)


def test_lines_tell_what_was_judged(records: tuple[Record, Record]) -> None:
    record = records[0]
    first = record.statements[0].id
    line = line_of(record, first, {first: "reject"})
    assert line is not None
    assert (line.verdict, line.judged, line.kind) == ("rejected", True, "st")
    assert line_of(record, "st_none", {}) is None
    ids = [line.id for group in groups_of(record, {}) for line in group.lines]
    assert len(ids) == len(set(ids))
    assert {s.id for s in record.statements} | {e.id for e in record.events} <= set(ids)


@given(st.text(max_size=200), st.text(max_size=200))
def test_changes_hold_both_texts(old: str, new: str) -> None:
    pieces = changes(old, new)
    assert "".join(p.words for p in pieces if p.kind != "new") == old
    assert "".join(p.words for p in pieces if p.kind != "gone") == new


def test_long_texts_are_compared_by_paragraph() -> None:
    old = "\n\n".join(f"Paragraph {i} of the report stands here." for i in range(4_000))
    new = old.replace("Paragraph 77 of", "Paragraph 77 in")
    assert [p.words for p in changes(old, new) if p.kind == "new"] == ["Paragraph 77 in the report stands here.\n\n"]
