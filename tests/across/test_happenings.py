"""Happenings: many tellings, one thing; what became of it; and an id that stays."""

from __future__ import annotations

from asreported.across.happenings import happenings_of
from asreported.across.timeline import timeline_of
from asreported.reader.kit import Kit
from tests.across.stories import FERRY, TALKS, Told, of_type, pages_of, story


def test_a_disaster_and_its_dead_are_one_happening_of_all_reports(kit: Kit) -> None:
    found, _ = story(kit, *FERRY)
    (sinking,) = of_type(found, "OTHER")
    assert {t.report for t in sinking.tellings} == {"f1", "f3"} | ({"f2"} & {t.report for t in sinking.tellings})
    assert (sinking.date, sinking.status, sinking.main, sinking.first.report) == ("2024-06-02", "happened", True, "f1")


def test_who_resigns_and_who_is_arrested_are_two(kit: Kit) -> None:
    found, _ = story(kit, *FERRY)
    (left,) = of_type(found, "RETREAT", "resign")
    (held,) = of_type(found, "COERCE", "arrest")
    assert (left.date, left.actors) == ("2024-06-04", ("gl_oskar brandt",))
    assert held.recipients == ("gl_jonas reik",)


def test_a_meeting_that_some_assert_and_one_denies_is_disputed(kit: Kit) -> None:
    found, _ = story(kit, *TALKS)
    met = next(h for h in of_type(found, "CONSULT") if h.status == "disputed")
    assert (met.date, met.first.report) == ("2025-02-02", "t1")
    assert [(t.report, t.status) for t in met.tellings] == [("t1", "happened"), ("t2", "denied"), ("t3", "happened")]


def test_a_visit_is_one_from_may_follow_to_called_off(kit: Kit) -> None:
    found, _ = story(kit, *TALKS)
    visit = next(h for h in of_type(found, "CONSULT") if h.status == "cancelled")
    assert visit.date == "2025-02-20"
    assert [t.status for t in visit.tellings if t.report == "t1"] == ["hypothetical"]
    assert {t.status for t in visit.tellings if t.report == "t4"} == {"planned"}
    assert {t.status for t in visit.tellings if t.report == "t5"} == {"cancelled"}


def test_who_calls_off_a_visit_has_done_something_that_day(kit: Kit) -> None:
    found, _ = story(kit, *TALKS)
    (act,) = of_type(found, "REJECT")
    assert (act.status, act.date) == ("happened", "2025-02-17")


def test_two_strikes_on_two_days_are_two(kit: Kit) -> None:
    found, _ = story(
        kit,
        Told("s1", "2024-10-15", "Post", "The nurses' union said its members would go on strike on Oct. 21.\n"),
        Told("s2", "2024-10-21", "Wire", "Nurses went on strike on Monday. The union has planned a longer walkout from Oct. 28.\n"),
        Told("s3", "2024-10-26", "Radio", "The second strike, due to begin on Monday, has been called off, the union said.\n"),
    )  # fmt: skip
    strikes = of_type(found, "PROTEST", "strike")
    assert [(h.date, h.status) for h in strikes] == [("2024-10-21", "happened"), ("2024-10-28", "cancelled")]


def test_an_old_disaster_that_is_recalled_is_no_happening_of_the_story(kit: Kit) -> None:
    found, _ = story(
        kit,
        Told("a", "2024-03-12", "Radio", "An explosion killed 11 people in the port of Marn on Tuesday.\n\nIt was the worst accident since the mine fire of 1998, which claimed 23 lives.\n"),
    )  # fmt: skip
    assert [h.date for h in of_type(found, "OTHER")] + [h.date for h in of_type(found, "ASSAULT")] == ["2024-03-12"]


def test_order_of_the_reports_given_does_not_matter(kit: Kit) -> None:
    pages = pages_of(kit, *TALKS)
    assert happenings_of(pages) == happenings_of(pages[::-1])


def test_an_id_stays_when_later_reports_come(kit: Kit) -> None:
    pages = pages_of(kit, *TALKS)
    before = {h.first[:2]: h.id for h in happenings_of(pages[:3])}
    after = {h.first[:2]: h.id for h in happenings_of(pages)}
    assert before.items() <= after.items()


def test_an_id_that_is_known_is_kept_when_an_earlier_report_comes_late(kit: Kit) -> None:
    pages = pages_of(kit, *FERRY)
    (late,) = of_type(happenings_of(pages[1:]), "OTHER")
    known = {(t.report, t.span.start): late.id for t in late.tellings}
    (now,) = of_type(happenings_of(pages, known), "OTHER")
    assert now.id == late.id
    assert now.first.report == "f1"


def test_the_timeline_runs_by_the_day_and_says_what_is_only_inferred(kit: Kit) -> None:
    pages = pages_of(kit, *TALKS)
    lines = timeline_of(happenings_of(pages), pages)
    dates = [line.date for line in lines if line.date is not None and len(line.date) == len("2025-02-02")]
    assert dates == sorted(dates)
    met = next(line for line in lines if line.status == "disputed")
    assert (met.date, met.inferred, met.report, met.reported) == ("2025-02-02", False, "t1", "2025-02-04")
    off = next(line for line in lines if line.date == "2025-02-17")
    assert off.inferred  # the day of speaking


def test_a_report_without_a_day_has_happenings_too(kit: Kit) -> None:
    pages = pages_of(kit, Told("x", "2024-05-01", "Post", "The mayor resigned.\n"))
    assert [h.mode for h in happenings_of(pages)] == ["resign"]
    assert happenings_of([]) == ()


def test_what_is_only_a_condition_is_not_denied(kit: Kit) -> None:
    found, _ = story(
        kit,
        Told("a", "2024-10-21", "Post", "The nurses will strike next Monday if there is no deal, the union said.\n"),
    )
    assert {t.status for h in of_type(found, "AGREE") for t in h.tellings} == {"hypothetical"}
