"""Times: what is found, what it is worth, and what it rests on."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asreported.language.en.times import TIMES
from asreported.reader.times.address import day_of_address
from asreported.reader.times.find import RULES, find_times, tag_times
from asreported.reader.times.tokens import WINDOW, grammar_of
from asreported.record.edtf import is_edtf
from asreported.record.report import Section
from asreported.record.time import Time

# A Wednesday.
PUBLISHED = "2024-05-15"


def tag(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str, str | None]]:
    """(words, type, value) of each time."""
    return [(text[t.start : t.end], t.type, t.value) for t in tag_times(text, published, words=TIMES)]


def only(text: str, published: str | None = PUBLISHED) -> Time:
    (found,) = tag_times(text, published, words=TIMES)
    return found


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        # whole dates
        ("The bridge opened on 3 June 1998.", "3 June 1998", "1998-06-03"),
        ("The bridge opened on Tuesday, Sept. 1, 2015.", "Tuesday, Sept. 1, 2015", "2015-09-01"),
        ("Filed 2023-10-26 by the clerk.", "2023-10-26", "2023-10-26"),
        ("Signed on 7/28/07 in Utah.", "7/28/07", "2007-07-28"),
        ("Signed on 26.10.2023 in Bonn.", "26.10.2023", "2023-10-26"),
        # a year is missing
        ("He was jailed on March 3.", "March 3", "2024-03-03"),
        ("The court will sit on June 18.", "June 18", "2024-06-18"),
        ("It was lost on Dec. 30.", "Dec. 30", "2023-12-30"),
        ("She resigned in October.", "October", "2023-10"),
        ("Voters will choose in November.", "November", "2024-11"),
        ("It rained until last Sept. 11.", "last Sept. 11", "2023-09-11"),
        # weekdays and the tense
        ("They met on Friday.", "Friday", "2024-05-10"),
        ("They will meet on Friday.", "Friday", "2024-05-17"),
        ("They met on Wednesday.", "Wednesday", "2024-05-15"),
        ("The game is scheduled for Monday.", "Monday", "2024-05-20"),
        ("They quarrelled this past Sunday.", "this past Sunday", "2024-05-12"),
        ("A vote is due next Tuesday.", "next Tuesday", "2024-05-21"),
        # counted from the report's day
        ("It snowed today.", "today", "2024-05-15"),
        ("It snowed the day it closed, yesterday.", "yesterday", "2024-05-14"),
        ("Prices rose last week.", "last week", "2024-W19"),
        ("Prices rose earlier this month.", "earlier this month", "2024-05"),
        ("Prices rose late last year.", "late last year", "2023"),
        ("He left two years ago.", "two years ago", "2022"),
        ("He left three months ago.", "three months ago", "2024-02"),
        ("He left ten days ago.", "ten days ago", "2024-05-05"),
        ("They may return two weeks from now.", "two weeks from now", "2024-W22"),
        ("The fair was held last summer.", "last summer", "2023-SU"),
        ("It closes at the end of the year.", "the end of the year", "2024"),
        # parts of years and ages
        ("Sales fell in the third quarter of 2009.", "the third quarter of 2009", "2009-Q3"),
        ("Sales fell in Q3 2022.", "Q3 2022", "2022-Q3"),
        ("Sales fell in the first quarter.", "the first quarter", "2024-Q1"),
        ("Sales fell in fiscal 2009.", "fiscal 2009", "FY2009"),
        ("Rain fell in the first half of 2010.", "the first half of 2010", "2010-H1"),
        ("The mill was built in the 1930s.", "the 1930s", "193"),
        ("The mill was built in the late '80s.", "the late '80s", "198"),
        ("The mill was built in the 19th century.", "the 19th century", "18"),
        ("The shrine dates from 508 BC.", "508 BC", "BC0508"),
        ("They were married on Christmas Eve.", "Christmas Eve", "2023-12-24"),
        ("They met on Thanksgiving 2022.", "Thanksgiving 2022", "2022-11-24"),
        ("After 9/11 the rules changed.", "9/11", "2001-09-11"),
        ("It began on June 16th of last year.", "June 16th of last year", "2023-06-16"),
        ("He is back by spring this year.", "spring this year", "2024-SP"),
        ("Sales fell in the 2022-23 fiscal year.", "the 2022-23 fiscal year", "FY2023"),
        ("Last Christmas the shop closed.", "Last Christmas", "2023-12-25"),
        ("It closes next Easter.", "next Easter", "2025-04-20"),
        ("On Good Friday last year it closed.", "Good Friday last year", "2023-04-07"),
        ("It closed on St. Patrick's Day.", "St. Patrick's Day", "2024-03-17"),
        ("It closed on Martin Luther King Jr. Day.", "Martin Luther King Jr. Day", "2024-01-15"),
        ("It closed on World AIDS Day.", "World AIDS Day", "2023-12-01"),
        # days counted from other days
        ("They meet the day after tomorrow.", "the day after tomorrow", "2024-05-17"),
        ("They met the day before yesterday.", "the day before yesterday", "2024-05-13"),
        ("They met on Monday of last week.", "Monday of last week", "2024-05-06"),
        ("They meet on Tuesday next week.", "Tuesday next week", "2024-05-21"),
        ("They meet Monday week.", "Monday week", "2024-05-27"),
        ("He left a week ago Tuesday.", "a week ago Tuesday", "2024-05-07"),
        ("He left two weeks ago today.", "two weeks ago today", "2024-05-01"),
        ("He left a year ago this month.", "a year ago this month", "2023-05"),
        ("They meet in two weeks' time.", "two weeks' time", "2024-W22"),
        # what is arranged
        ("The summit is on Sunday.", "Sunday", "2024-05-19"),
        ("He quit ahead of Sunday's vote.", "Sunday", "2024-05-19"),
        ("The ban holds until November.", "November", "2024-11"),
        ("It rose from the year-ago quarter.", "the year-ago quarter", "2023"),
        ("He won in '84.", "'84", "1984"),
        ("The 13 November attacks shook the town.", "13 November", "2023-11-13"),
        ("The fair opens Friday.", "Friday", "2024-05-17"),
        # references
        ("These days he paints.", "These days", "PRESENT_REF"),
        ("It was not long ago.", "not long ago", "PAST_REF"),
        ("He recently moved.", "recently", "PAST_REF"),
        ("The firm now employs thousands.", "now", "PRESENT_REF"),
        ("A ruling is expected soon.", "soon", "FUTURE_REF"),
        ("Prices rose in recent years.", "recent years", "PAST_REF"),
    ],
)
def test_dates(text: str, words: str, value: str) -> None:
    assert tag(text) == [(words, "DATE", value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It broke at 6:40 p.m. yesterday.", "6:40 p.m. yesterday", "2024-05-14T18:40"),
        ("It broke at 18:00 UTC.", "18:00 UTC", "2024-05-15T18:00Z"),
        ("It broke at noon Friday, police said.", "noon Friday", "2024-05-10T12:00"),
        ("It broke at 0830 GMT.", "0830 GMT", "2024-05-15T08:30Z"),
        ("They dined last night.", "last night", "2024-05-14TNI"),
        ("They left Friday morning.", "Friday morning", "2024-05-10TMO"),
        ("They left in the early hours of Sunday.", "the early hours of Sunday", "2024-05-12TMO"),
        ("It began at half past six.", "half past six", "2024-05-15T06:30"),
        ("It began at a quarter to nine.", "a quarter to nine", "2024-05-15T08:45"),
        ("He woke at 3 in the morning.", "3 in the morning", "2024-05-15T03:00"),
        ("It struck at about 1100 hrs IST.", "1100 hrs IST", "2024-05-15T11:00"),
        ("It struck at 2.30 p.m. local time.", "2.30 p.m. local time", "2024-05-15T14:30"),
        ("They left in the small hours of Monday.", "the small hours of Monday", "2024-05-13TMO"),
        ("They left at dawn on Monday.", "dawn on Monday", "2024-05-13TMO"),
        ("They left on the night of April 2.", "the night of April 2", "2024-04-02TNI"),
        ("They left at 6 o'clock this afternoon.", "6 o'clock this afternoon", "2024-05-15T18:00"),
    ],
)
def test_times_of_day(text: str, words: str, value: str) -> None:
    assert tag(text) == [(words, "TIME", value)]


@pytest.mark.parametrize(
    ("text", "type", "value"),
    [
        ("He served two and a half years.", "DURATION", "P2.5Y"),
        ("He waited thirty minutes.", "DURATION", "PT30M"),
        ("He waited half an hour.", "DURATION", "PT30M"),
        ("A 12-hour flight followed.", "DURATION", "PT12H"),
        ("He waited several days.", "DURATION", "PXD"),
        ("He waited for years.", "DURATION", "PXY"),
        ("Growth slowed over the past decade.", "DURATION", "P10Y"),
        ("It will take the next four years.", "DURATION", "P4Y"),
        ("He worked all day.", "DURATION", "P1D"),
        ("He slept the whole week.", "DURATION", "P1W"),
        ("He reigned for a quarter of a century.", "DURATION", "P25Y"),
        ("He waited three quarters of an hour.", "DURATION", "PT45M"),
        ("He served 2-1/2 years.", "DURATION", "P2.5Y"),
        ("It will cost more over the next decade.", "DURATION", "P10Y"),
        ("He earns $90,000 a year.", "SET", "P1Y"),
        ("It meets every two weeks.", "SET", "P2W"),
        ("It meets every Monday.", "SET", "XXXX-WXX-1"),
        ("It meets on Sundays.", "SET", "XXXX-WXX-7"),
        ("The annual fair drew crowds.", "SET", "P1Y"),
    ],
)
def test_durations_and_sets(text: str, type: str, value: str) -> None:
    found = only(text)
    assert (found.type, found.value, found.edtf) == (type, value, None)


@pytest.mark.parametrize(
    "text",
    [
        "The 18-year-old may march on.",
        "She died aged 55, and a second man was hurt.",
        "Theresa May said March was a poor novel.",
        "About 2000 people came to Room 2010 for $1999.",
        "The team won 3:10 and flew in a 737-2000.",
        "April Jones told USA Today as soon as she could.",
        "Three quarters of the town voted.",
        "He joined the Monday Club.",
        "Super Tuesday is covered by the Sunday Times.",
        "Highs were in the 80s, the man in the mid-30s said.",
        "Ghana's Independence Day and Easter Island.",
        "It won the past nine elections.",
        "The code 03-04-2020 may be either.",
    ],
)
def test_no_times(text: str) -> None:
    assert tag(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Thursday.", "XXXX-WXX-4"),
        ("They met on Oct. 7.", "XXXX-10-07"),
        ("They met this week.", "XXXX-WXX"),
        ("They met last year.", "XXXX"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met earlier this month.", "XXXX-XX"),
        ("They met at 6 p.m.", "XXXX-XX-XXT18:00"),
    ],
)
def test_without_a_date_values_stay_symbolic(text: str, value: str) -> None:
    found = only(text, None)
    assert (found.value, found.anchor) == (value, "none")


def test_the_month_that_the_body_tells_serves_an_undated_report() -> None:
    values = tag("The quake struck on Oct. 7. Aid arrived later this month.", None)
    assert values[1][2] == "XXXX-10"


def test_an_anaphor_rests_on_the_time_before_it() -> None:
    text = "The ship sank on April 3. Two days later divers found it. That month it was raised."
    first, second, third = tag_times(text, PUBLISHED, words=TIMES)
    assert (second.value, second.anchor) == ("2024-04-05", first.id)
    assert (third.value, third.anchor) == ("2024-04", second.id)


def test_an_anaphor_of_a_symbolic_date_stays_symbolic() -> None:
    assert [v for _, _, v in tag("The ship sank on April 3. Two days later divers found it.", None)] == [
        "XXXX-04-03",
        "XXXX-04-05",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It ran from March to August 2011.", ["2011-03", "2011-08"]),
        ("It ran from December to February 2011.", ["2010-12", "2011-02"]),
        ("It ran from May 30, 2011 to June 3.", ["2011-05-30", "2011-06-03"]),
        ("It ran from Nov. 30, 2011 to Jan. 3.", ["2011-11-30", "2012-01-03"]),
        ("It ran between May and June in 1981.", ["1981-05", "1981-06", "1981"]),
        ("It rained in March and April 2012.", ["2012-03", "2012-04"]),
        ("It rained in October and April 2012.", ["2023-10", "2012-04"]),
        ("It grew in the second and third quarters of 2012.", ["2012-Q2", "2012-Q3"]),
        ("It was dug in the 18th and 19th centuries.", ["17", "18"]),
        ("They sat from 9 a.m. to 5 p.m. on Monday.", ["2024-05-13T09:00", "2024-05-13T17:00"]),
        ("He left on Tuesday (Jan. 9).", ["2024-01-09", "2024-01-09"]),
        ("He left on Thursday (26 October 2023).", ["2023-10-26", "2023-10-26"]),
        ("He left on Tuesday (again) and Jan. 9.", ["2024-05-14", "2024-01-09"]),
    ],
)
def test_two_ends_share_what_one_of_them_says(text: str, values: list[str]) -> None:
    assert [v for _, _, v in tag(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "undated"),
    [
        ("“We vote tomorrow,” she said on Friday.", "2024-05-11", "XXXX-WXX-6"),
        ('"I saw it yesterday," she told reporters on Monday.', "2024-05-12", "XXXX-WXX-7"),
        ('On Saturday she told the BBC: "It ends today."', "2024-05-11", "XXXX-WXX-6"),
        ('"We will win this year," she said in 2019.', "2019", "2019"),
        ('"We will win tomorrow," she said in 2019.', "XXXX-XX-XX", "XXXX-XX-XX"),
        ('"It closed last week," she wrote on March 3, 2020.', "2020-W09", "2020-W09"),
        ('"We vote tomorrow," she said.', "2024-05-16", "XXXX-XX-XX"),
        ('"We vote tomorrow." On Friday she said no more.', "2024-05-16", "XXXX-XX-XX"),
        ('"We vote tomorrow," she said of the party that won on Friday.', "2024-05-16", "XXXX-XX-XX"),
    ],
)
def test_a_quotation_has_its_own_moment(text: str, value: str, undated: str) -> None:
    for published, expected in ((PUBLISHED, value), (None, undated)):
        times = tag_times(text, published, words=TIMES)
        (found,) = [
            t for t in times if text[t.start : t.end] in ("tomorrow", "yesterday", "today", "this year", "last week")
        ]
        assert found.value == expected
        told = {t.id for t in times} - {found.id}
        assert found.anchor in told | {"published", "none"}


def test_a_line_that_holds_a_date_and_a_time_of_day_dates_the_report() -> None:
    for line in ("Updated: May 15, 2024, 18:50 GMT", "Wednesday 15 May 2024 at 6:50 pm", "Posted on May 15th, 2024 by"):
        assert tag(f"Dam gives way\n\n{line}\n\nIt gave way on Monday.", None)[-1][2] == "2024-05-13"
    assert tag("Dam gives way\n\nOn May 15, 2024 it rained.\n\nIt gave way on Monday.", None)[-1][2] == "XXXX-WXX-1"


def test_a_time_of_day_takes_no_day_from_the_next_sentence() -> None:
    text = "Gates open at 6 p.m. On Tuesday the clock stopped. Doors close at 9 p.m. Friday."
    assert [w for w, _, _ in tag(text)] == ["6 p.m.", "Tuesday", "9 p.m. Friday"]
    assert tag(text)[0][2] == "2024-05-15T18:00"


def test_two_days_of_one_month_are_two_times() -> None:
    assert tag("It ran on 5-6 September 2019.") == [
        ("5", "DATE", "2019-09-05"),
        ("6 September 2019", "DATE", "2019-09-06"),
    ]


def test_a_weekday_beside_a_date_settles_the_year() -> None:
    assert only("They met on Thursday, May 16, to talk.").value == "2024-05-16"
    assert only("They met on Tuesday, May 16, to talk.").value == "2023-05-16"


def test_a_dateline_dates_an_undated_report() -> None:
    text = "Dam gives way\n\nMay 15, 2024\n\nThe dam gave way on Monday."
    line, monday = tag_times(text, words=TIMES)
    assert (monday.value, monday.anchor) == ("2024-05-13", "dateline")
    assert line.anchor == "none"


def test_a_history_counts_its_months_from_its_own_years() -> None:
    text = (
        "The poet was born on 2 May 1811. He was arrested in June 1831 and tried on July 14. He was freed in 1832, "
        "wrote until 1840, and died on 9 March 1841."
    )
    assert ("July 14", "DATE", "1831-07-14") in tag(text)


def read(parts: list[tuple[str, str]], published: str | None = None, updated: str | None = None):  # type: ignore[no-untyped-def]
    """The text and what is found in a report of these (kind, words) sections."""
    text, sections = "", []
    for kind, words in parts:
        sections.append(Section(kind=kind, start=len(text), end=len(text) + len(words)))  # type: ignore[arg-type]
        text += words + "\n\n"
    return text, *find_times(text, sections, (), published=published, updated=updated, words=TIMES)


def test_a_weekday_after_the_publication_was_added_in_the_update() -> None:
    parts = [("paragraph", "The mayor resigned on Tuesday."), ("paragraph", "On Thursday, he told reporters why.")]
    _, times, notes, dating = read(parts, "2024-05-15", "2024-05-16")
    assert [(t.value, t.anchor) for t in times] == [("2024-05-14", "published"), ("2024-05-16", "updated")]
    assert [(n.code, n.start) for n in notes] == [("added-in-update", 32)]
    assert dating.anchors == ("published", "updated")


def test_an_update_of_unknown_date_leaves_two_candidates() -> None:
    parts = [("update_note", "Adds comment."), ("paragraph", "On Thursday, he told reporters why.")]
    _, (found,), notes, _ = read(parts, "2024-05-15")
    assert (found.value, found.edtf, found.candidates) == ("XXXX-WXX-4", None, ("2024-05-09", "2024-05-16"))
    assert [n.code for n in notes] == ["unresolved-date"]


@pytest.mark.parametrize("published", ["2024-05-15", None])
def test_a_stale_caption_anchors_nothing(published: str | None) -> None:
    parts = [
        ("caption", "The mayor at a fair in 2017."),
        ("paragraph", "He resigned on Tuesday. That year was his last."),
    ]
    _, times, notes, dating = read(parts, published)
    assert times[0].value == "2017"
    assert times[1].value == ("2024-05-14" if published else "XXXX-WXX-2")
    assert not any("2017" in (t.value or "") or t.anchor == times[0].id for t in times[1:])
    assert notes[0].code == "stale-caption"
    assert dating.anchors[0] == "none"


def test_related_lines_take_no_date() -> None:
    _, (found,), _, _ = read([("related", "Mayor resigned on Tuesday")], PUBLISHED)
    assert found.value == "XXXX-WXX-2"


def test_a_date_on_another_weekday_gets_a_note() -> None:
    _, _, notes, _ = read([("paragraph", "They met on Friday, May 15, 2024.")], PUBLISHED)
    assert [n.code for n in notes] == ["conflicting-dates"]


def test_the_dateline_section_is_named() -> None:
    text, times, _, dating = read([("dateline", "OSLO, May 15, 2024"), ("paragraph", "It rained on Monday.")])
    assert (dating.published, dating.published_from, dating.dateline) == ("2024-05-15", "dateline", times[0].id)
    assert text[times[0].start : times[0].end] == "May 15, 2024"


def test_years_on_both_sides_leave_candidates() -> None:
    text = "He was fired in 2019. They met on Friday, June 7. The case will be heard in 2031."
    (found,) = [t for t in tag_times(text, words=TIMES) if t.value == "XXXX-06-07"]
    assert found.candidates == ("2019-06-07", "2024-06-07", "2030-06-07")


def test_days_and_weekdays_of_one_report_are_solved_together() -> None:
    text = "He was fired in 2019. They met on Friday, Feb. 22, and on Friday, June 7. It will be heard in 2031."
    found = {t.value: t.candidates for t in tag_times(text, words=TIMES)}
    assert found["XXXX-06-07"] == ("2019-06-07", "2030-06-07")
    assert found["XXXX-02-22"] == ("2019-02-22", "2030-02-22")


def test_no_pattern_is_slow_on_any_window() -> None:
    """Each pattern sees a window of so many tokens at most; no mix of classes may make it try long."""
    grammar = grammar_of(TIMES)
    patterns = {p.pattern: p for rules in grammar.rules.values() for _, p in rules}.values()
    codes = sorted(set(grammar.rules) | {grammar.code_of("punct", mark, mark) for mark in ",-()'."})
    random = Random(7)
    windows = [code * WINDOW for code in codes]
    windows += ["".join(random.choices(random.sample(codes, 3), k=WINDOW)) for _ in range(400)]
    start = time.process_time()
    for window in windows:
        for pattern in patterns:
            pattern.match(window)
    assert time.process_time() - start < 10


def test_many_days_with_weekdays_are_solved_in_time() -> None:
    days = " ".join(
        f"{w}, {m} {d}." for d in range(1, 29) for m in ("May", "June", "July") for w in ("Monday", "Friday")
    )
    start = time.process_time()
    tag_times(f"He left in 2001. {days * 10} It will open in 2040.", words=TIMES)
    assert time.process_time() - start < 10


def test_every_pattern_has_a_rule_and_fits_the_window() -> None:
    assert {rule for rule, _ in TIMES.patterns} <= set(RULES)
    assert max(len(rules) for rules in grammar_of(TIMES).rules.values()) < 60
    longest = "Thursday, the " + "two hundred and thirty-" * 3 + "four and a half years ago"
    assert len(longest.split()) < WINDOW


VOCABULARY = (
    "the a of last next this May March Friday 2009 1990s 7 26 7th , . - : at 6 p.m. noon years week ago later and half two "
    "hundred early end in Q3 first quarter fiscal BC now 10:30 GMT every day ( ) \n \n\n 1/2 9/11 that said will"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=40), st.sampled_from([PUBLISHED, None, "0001-01-01", "9999-12-31"]))
def test_laws_on_random_words(words: list[str], published: str | None) -> None:
    text = " ".join(words)
    times = tag_times(text, published, words=TIMES)
    end = 0
    for found in times:
        assert end <= found.start < found.end <= len(text)
        end = found.end
        assert not text[found.start].isspace()
        assert found.edtf is None or is_edtf(found.edtf)
        assert found.edtf is None or found.type in ("DATE", "TIME")
        assert all(is_edtf(c) for c in found.candidates)
    assert times == tag_times(text, published, words=TIMES)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    tag_times(text, PUBLISHED, words=TIMES)


@pytest.mark.parametrize(
    "piece",
    [
        "the ",
        "\n",
        '"',
        "1",
        "Oct. 7 ",
        "two hundred and ",
        "more than ",
        "1:",
        "a",
        "2009-",
        '"today", he said on Friday "',
        "“tomorrow ",
        "May to ",
        "Tuesday (Jan. 9) ",
        "a quarter to nine ",
        "New Year's ",
        "in the ",
    ],
)
def test_time_grows_with_the_length_only(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.perf_counter()
    tag_times(text, PUBLISHED, words=TIMES)
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2024/05/01/ferry-sails", "2024-05-01"),
        ("/world/2024/may/1/ferry-sails?page=2023-01-01", "2024-05-01"),
        ("/news/2024-05-01/ferry", "2024-05-01"),
        ("/news/ferry-sails-2024-05-01.html", "2024-05-01"),
        ("/news/2024-05-01-ferry-sails", "2024-05-01"),
        ("/a/20240501/ferry", "2024-05-01"),
        ("/2024/05/01/the-lessons-of-2019-10-07", None),
        ("/2024/05/ferry-sails", None),
        ("/2024/13/01/ferry", None),
        ("/2024/02/30/ferry", None),
        ("/what-2023-10-07-changed-here", None),
        ("/id/1234/05/01", None),
        ("/news/19991231123", None),
        ("", None),
    ],
)
def test_an_address_may_hold_the_day(path: str, day: str | None) -> None:
    assert day_of_address("https://fjordpost.example" + path, TIMES.classes["month"]) == day


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("He left on the 3rd.", "2024-05-15", [("the 3rd", "DATE", "2024-05-03")]),
        ("He left on the 25th.", "2024-05-15", [("the 25th", "DATE", "2024-04-25")]),
        ("He will leave on the 31st.", "2024-06-15", [("the 31st", "DATE", "2024-07-31")]),
        ("It opened on May 4 and closed on the 12th.", None, [("May 4", "DATE", "XXXX-05-04"), ("the 12th", "DATE", "XXXX-05-12")]),
        ("He left on the 25th.", None, [("the 25th", "DATE", "XXXX-XX-25")]),
        ("He lives on the 25th floor, and hit it on the 18th hole.", "2024-05-15", []),
        ("Troops fired overnight, officials said.", "2024-05-15", [("overnight", "TIME", "2024-05-14TNI")]),
        ("It will snow overnight.", "2024-05-15", [("overnight", "TIME", "2024-05-15TNI")]),
        ("Troops fired overnight on Friday.", "2024-05-15", [("overnight on Friday", "TIME", "2024-05-10TNI")]),
        ("Troops fired overnight.", None, [("overnight", "TIME", "XXXX-XX-XXTNI")]),
        ("Overnight rates and overnight buses.", "2024-05-15", []),
        ("It takes six to eight weeks.", None, [("six to eight weeks", "DURATION", "PXW")]),
        ("A six-to-eight-week wait.", None, [("six-to-eight-week", "DURATION", "PXW")]),
        ("He faces 10-12 years.", None, [("10-12 years", "DURATION", "PXY")]),
        ("He left six to eight weeks ago.", None, [("eight weeks ago", "DATE", "XXXX-WXX")]),
        ("It meets on the first Monday of every month.", None, [("the first Monday of every month", "SET", "P1M")]),
        ("He died on the second Tuesday of the month.", "2024-05-15", [("the second Tuesday of the month", "DATE", "XXXX-WXX-2")]),
        ("It opens on the first Monday of June.", "2024-05-15", [("the first Monday of June", "DATE", "2024-06-03")]),
        ("It shut on the last Friday in March 2024.", None, [("the last Friday in March 2024", "DATE", "2024-03-29")]),
    ],
)  # fmt: skip
def test_days_of_a_month_nights_and_ranges(text: str, published: str | None, found: list[tuple[str, str, str]]) -> None:
    times = tag_times(text, published, words=TIMES)
    assert [(text[t.start : t.end], t.type, t.value) for t in times] == found


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        ("From 25/12/2023 to 03/04/2024.", None, ["2023-12-25", "2024-04-03"]),
        ("From 12/25/2023 to 03/04/2024.", None, ["2023-12-25", "2024-03-04"]),
        ("25/12/2023, 12/25/2023, 03/04/2024.", None, ["2023-12-25", "2023-12-25", "2024-XX-XX"]),
        ("It was signed on 03/04/2024.", "2024-04-03", ["2024-04-03"]),
        ("It was signed on 03/04/2024.", "2024-03-05", ["2024-03-04"]),
        ("It was signed on 03/04/2024.", "2024-09-01", ["2024-XX-XX"]),
        ("He came on April 2, 2024. It was signed on 03/04/2024.", None, ["2024-04-02", "2024-04-03"]),
        ("It was signed on Wednesday, 03/04/2024.", None, ["2024-04-03"]),
        ("It was signed on 05/05/2024.", None, ["2024-05-05"]),
    ],
)
def test_the_report_settles_the_order_of_figures(text: str, published: str | None, values: list[str]) -> None:
    assert [t.value for t in tag_times(text, published, words=TIMES)] == values


def test_an_open_order_leaves_both_days() -> None:
    (found,) = tag_times("It was signed on 03/04/2024.", words=TIMES)
    assert (found.edtf, found.candidates) == (None, ("2024-03-04", "2024-04-03"))
