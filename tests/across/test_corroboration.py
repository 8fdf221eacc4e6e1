"""How many independent origins a happening has: the rules one by one, and the laws that hold for any reports."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from asreported.across.chains import Copy
from asreported.across.corroboration import Corroborator, Telling
from asreported.kb import Entry, Knowledge
from asreported.record.record import Record
from asreported.record.span import Span
from tests.across.told import FACT, OWN, UNNAMED, origins, tellings_of, told, voices_of, who

SAYERS = (
    OWN,
    UNNAMED,
    "Harbour Ministry",
    "Ola Brandt",
    "Tarn Post",
    ("Tarn Post", UNNAMED),
    ("Daily Gull", "Ola Brandt"),
)
OUTLETS = ("Tarn Post", "Daily Gull", "Radio Fjord", None)
BODIES = {"Ola Brandt": "Harbour Ministry"}


def test_two_outlets_with_one_ministry_are_one_origin() -> None:
    found = origins([told("a", "Tarn Post", ["Harbour Ministry"]), told("b", "Daily Gull", ["Harbour Ministry"])])
    assert who(found) == ["Harbour Ministry"]
    assert {t.report for t in found.origins[0].rests_on} == {"a", "b"}


def test_a_spokesman_is_his_ministry() -> None:
    reports = [told("a", "Tarn Post", ["Harbour Ministry"]), told("b", "Daily Gull", ["Ola Brandt"], bodies=BODIES)]
    assert who(origins(reports)) == ["Harbour Ministry"]


def test_all_unnamed_sources_of_one_outlet_are_one_and_of_two_are_two() -> None:
    one = [told("a", "Tarn Post", [UNNAMED, UNNAMED])]
    assert who(origins(one)) == ["unnamed:Tarn Post"]
    assert origins([*one, told("b", "Daily Gull", [UNNAMED])]).count == 2


def test_an_outlet_counts_itself_only_where_somebody_of_it_was() -> None:
    ministry = told("a", "Tarn Post", ["Harbour Ministry"])
    assert who(origins([ministry, told("b", "Daily Gull", [OWN])])) == ["Harbour Ministry"]
    assert who(origins([ministry, told("b", "Daily Gull", [OWN], spot=True)])) == ["Daily Gull", "Harbour Ministry"]


def test_an_outlet_that_is_cited_for_a_report_at_hand_adds_nothing() -> None:
    post = told("a", "Tarn Post", ["Harbour Ministry"])
    gull = told("b", "Daily Gull", ["Tarn Post"])
    assert who(origins([post, gull])) == ["Harbour Ministry"]
    assert who(origins([gull])) == ["Tarn Post"], "its report is not at hand"


def test_sources_reached_through_another_paper_are_that_papers() -> None:
    post = told("a", "Tarn Post", [UNNAMED])
    gull = told("b", "Daily Gull", [("Tarn Post", UNNAMED)])
    assert who(origins([post, gull])) == ["unnamed:Tarn Post"]


def test_where_nobody_is_left_the_first_reporter_counts() -> None:
    late = told("a", "Tarn Post", [OWN], published="2024-05-07")
    early = told("b", "Daily Gull", [OWN], published="2024-05-06")
    found = origins([late, early])
    assert who(found) == ["Daily Gull"]
    assert found.first is not None
    assert found.first.report == "b"


def test_a_copy_that_names_nobody_is_said_to() -> None:
    reports = [told("a", "Norvik Press Agency", [OWN], spot=True), told("b", "Daily Gull", [OWN])]
    found = origins(reports, [Copy(("a", "b"), "verbatim", "a")])
    assert who(found) == ["Norvik Press Agency"]
    assert found.unknown == ("b carries another's text and does not say whose",)


def test_the_earliest_report_is_found_across_time_zones() -> None:
    east = told("a", "Tarn Post", ["Harbour Ministry"], published="2024-05-06T09:00+04:00")
    west = told("b", "Daily Gull", ["Harbour Ministry"], published="2024-05-06T08:00+01:00")
    found = origins([east, west])
    assert found.first is not None
    assert (found.first.report, found.first_writer) == ("a", "Tarn Post")


def test_copies_of_an_agency_whose_report_is_not_at_hand() -> None:
    one = told("a", "Norvik Press Agency", [UNNAMED])
    two = told("b", "Daily Gull", [UNNAMED], published="2024-05-07")
    group = [Copy(("a", "b"), "verbatim", None)]
    assert origins([one, two], group).count == 1
    assert origins([one, two]).count == 2


def test_what_a_copy_adds_of_its_own_counts() -> None:
    a = told("a", "Tarn Post", ["Harbour Ministry"])
    b = told("b", "Daily Gull", ["Harbour Ministry", "Ola Brandt"])
    copy = Copy(("a", "b"), "edited", "a")
    own = "Ferry captains watched pylons collapse yesterday, Ola Brandt said."
    added = b.report.text[: b.sentences[1].start] + own
    sentence = Span(b.sentences[1].start, len(added))
    moved = replace(b.statements[1], content=(Span(sentence.start, sentence.start + 48),))
    b = replace(
        b,
        report=replace(b.report, text=added),
        sentences=(b.sentences[0], sentence),
        statements=(b.statements[0], moved),
        mentions=b.mentions[:1],
        sections=(),
    )
    b = replace(b, mentions=(*b.mentions, replace(told("x", None, ["Ola Brandt"]).mentions[0])))
    found = Corroborator([a, b], voices_of([a, b], [copy]), [copy]).origins_of(tellings_of([a, b]), "happened")
    assert who(found) == ["Harbour Ministry", "Ola Brandt"]


def test_a_state_run_agency_is_its_government() -> None:
    knowledge = Knowledge([Entry(name="Tarn State Agency", country="NOR", kind="state-run", medium="agency")])
    agency = told("a", "Tarn State Agency", [OWN], spot=True)
    ministry = told("b", "Daily Gull", ["Harbour Ministry"], countries={"Harbour Ministry": "NOR"})
    assert who(origins([agency, ministry], knowledge=knowledge)) == ["Harbour Ministry"]
    foreign = told("b", "Daily Gull", ["Harbour Ministry"], countries={"Harbour Ministry": "SWE"})
    assert origins([agency, foreign], knowledge=knowledge).count == 2
    assert origins([agency, ministry]).count == 2, "nobody knows that the state runs it"


def test_a_country_and_its_ministry_are_one() -> None:
    reports = [
        told("a", "Tarn Post", ["Tolmeria"], types={"Tolmeria": "place"}),
        told("b", "Daily Gull", ["Tolmerian Foreign Ministry"]),
    ]
    assert who(origins(reports)) == ["Tolmerian Foreign Ministry"]


def test_only_those_count_who_say_what_became_of_it() -> None:
    reports = [told("a", "Tarn Post", ["Harbour Ministry"]), told("b", "Daily Gull", ["Ola Brandt"])]
    voices = voices_of(reports)
    said, denied = tellings_of(reports)
    tellings = [said, denied._replace(status="denied")]
    judged = Corroborator(reports, voices)
    assert who(judged.origins_of(tellings, "happened")) == ["Harbour Ministry"]
    assert who(judged.origins_of(tellings, "disputed")) == ["Harbour Ministry"]
    assert who(judged.origins_of(tellings, "denied")) == ["Ola Brandt"]
    assert judged.origins_of([], "happened").count == 0
    assert who(judged.origins_of([said._replace(status="did_not_happen")], "cancelled")) == ["Harbour Ministry"]
    assert who(judged.origins_of([said], "planned")) == ["Tarn Post"], "nobody says so: whoever told of it first"


def test_what_is_not_known_is_said() -> None:
    record = told("a", None, [UNNAMED])
    bare = replace(record, report=replace(record.report, published=None, published_from=None))
    found = origins([bare])
    assert "nobody says whose report a is" in found.unknown
    assert "nobody says when a was published" in found.unknown


# --- laws --------------------------------------------------------------------------------------------------------------

lines = st.lists(st.sampled_from(SAYERS), min_size=1, max_size=4)


@st.composite
def reports(draw: st.DrawFn) -> list[Record]:
    return [
        told(
            f"r{n}", draw(st.sampled_from(OUTLETS)), draw(lines), spot=draw(st.booleans()), bodies=BODIES,
            published=f"2024-05-0{draw(st.integers(1, 9))}",
        )
        for n in range(draw(st.integers(1, 5)))
    ]  # fmt: skip


@given(reports(), st.data())
def test_a_copy_never_raises_the_count(some: list[Record], data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(some))
    later = replace(
        original.report, id="copy", outlet=data.draw(st.sampled_from((*OUTLETS, "Kvelden"))), published="2024-05-20"
    )
    copied = replace(original, report=later)
    copies = [Copy((original.report.id, "copy"), "verbatim", original.report.id)]
    assert origins([*some, copied], copies).count <= origins(some).count


@given(reports(), st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(some: list[Record], random: object) -> None:
    mixed = list(some)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert origins(mixed) == origins(some)


@given(reports(), st.sampled_from(("Harbour Ministry", "Ola Brandt", UNNAMED)))
def test_corroboration_is_symmetric(some: list[Record], sayer: str) -> None:
    a, b = told("a", "Tarn Post", [sayer]), told("b", "Daily Gull", ["Fire Brigade"])
    assert who(origins([a, b])) == who(origins([b, a]))
    swapped = [told("a", "Tarn Post", ["Fire Brigade"]), told("b", "Daily Gull", [sayer])]
    assert origins([a, b]).count == origins(swapped).count


@given(reports())
def test_every_telling_counts_once_or_is_said_to_add_nothing(some: list[Record]) -> None:
    found = origins(some)
    rested = [t for o in found.origins for t in o.rests_on]
    spare = [t for t, _ in found.adds_nothing]
    assert len(rested) == len(set(rested))
    assert not set(rested) & set(spare)
    assert found.count >= 1
    assert set(rested) | set(spare) == set(tellings_of(some))


@given(reports())
def test_telling_it_twice_adds_nothing(some: list[Record]) -> None:
    judged = Corroborator(some, voices_of(some))
    tellings = tellings_of(some)
    assert judged.origins_of([*tellings, *tellings], "happened") == judged.origins_of(tellings, "happened")
    strange = Telling("no such report", Span(0, len(FACT)))
    assert judged.origins_of([*tellings, strange], "happened") == judged.origins_of(tellings, "happened")
