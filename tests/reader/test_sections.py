"""Sections: every kind by its own look, and the law that they tile any text."""

from __future__ import annotations

import dataclasses
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.language.en.sections import SECTIONS
from asreported.reader.sections.addresses import is_embed
from asreported.reader.sections.split import split_sections
from asreported.record import Report, Section, report_of


def read(text: str) -> list[tuple[str, str]]:
    sections, _ = split_sections(report_of(text), SECTIONS)
    return [(s.kind, text[s.start : s.end]) for s in sections]


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in read(text)]


def notes(text: str) -> list[tuple[str, str]]:
    return [(n.code, text[n.start : n.end]) for n in split_sections(report_of(text), SECTIONS)[1]]


BODY = "The council of Lindholm voted on Monday to close the old bridge for two years, its chairwoman said."
MORE = "Nobody spoke against it. The work is to begin in June."


def test_a_wire_report_from_headline_to_credit() -> None:
    text = (
        "Lindholm shuts its bridge\n\nBy Ana Roe\n\nLINDHOLM, May 6 (Nordwire) - " + BODY + "\n\n" + MORE
        + "\n\n(Reporting by Ana Roe; Editing by Sam Poe)"
    )  # fmt: skip
    assert read(text) == [
        ("headline", "Lindholm shuts its bridge"),
        ("byline", "By Ana Roe"),
        ("dateline", "LINDHOLM, May 6 (Nordwire) -"),
        ("paragraph", BODY),
        ("paragraph", MORE),
        ("credit", "(Reporting by Ana Roe; Editing by Sam Poe)"),
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "MOSCOW, Oct. 26 (Interfax) -",
        "LONDON (Reuters) —",
        "PARIS —",
        "NEW YORK –",
        "NEWPORT NEWS, Va. -",
        "ST. LOUIS, Mo., Sept. 3 (UPI) —",
        "WASHINGTON/BEIJING, Oct 26 (Reuters) -",
        "Nairobi (AFP) –",
        "Brussels, 3 March 2021 -",
        "GAZA CITY, Gaza Strip (AP) —",
        "LOS ANGELES --",
        "RIO DE JANEIRO, Brazil ―",
    ],
)
def test_a_dateline_is_cut_out_with_its_dash(dateline: str) -> None:
    assert read(f"{dateline} {BODY}") == [("dateline", dateline), ("paragraph", BODY)]


@pytest.mark.parametrize(
    "start",
    [
        "BREAKING — The bridge fell.",
        "NATO — the alliance — was not asked.",
        "Sen. Ana Roe (D-Va.) - no friend of bridges - voted for it.",
        "THE BRIDGE - A LONG STORY - IS SHUT.",
        "Ana Roe: I will not cross it.",
        "On Tuesday, May 7 - the day after - it was shut.",
        "U.S. - Chinese trade fell.",
    ],
)
def test_what_only_looks_like_a_dateline_stays_in_its_paragraph(start: str) -> None:
    assert kinds(start + " " + MORE) == ["paragraph"]


def test_a_bare_place_counts_in_the_first_paragraphs_only() -> None:
    later = "BRIDGES — They are costly. " + MORE
    assert kinds("\n\n".join([BODY, MORE, BODY, later])) == ["paragraph"] * 4
    assert kinds("\n\n".join([BODY, MORE, BODY, "OSLO (Nordwire) — They are costly."]))[3] == "dateline"


def test_hard_wrapped_lines_are_one_paragraph_and_blank_lines_part_them() -> None:
    text = (
        "The council of Lindholm voted on Monday to close the old\nbridge for two years, its chairwoman said.\n"
        "\nNobody spoke against it at the meeting, which went on for\nfour hours. The work is to begin in June.\n"
    )
    assert [words.count("\n") for _, words in read(text)] == [1, 1]


def test_hard_wrapped_text_without_blank_lines_is_parted_by_its_short_lines() -> None:
    text = (
        "The council of Lindholm voted on Monday to close the old\nbridge, its chairwoman said.\n"
        "Nobody spoke against it at the meeting, which went on for\nfour hours in all.\n"
        "The work is to begin in June and to last for two years in\nthe first place.\n"
    )
    assert kinds(text) == ["paragraph"] * 3


def test_one_paragraph_a_line() -> None:
    long = BODY + " " + MORE + " " + BODY
    assert [words for _, words in read("\n".join([long, MORE, long]))] == [long, MORE, long]


def test_windows_line_breaks() -> None:
    assert read("Bridge shut\r\n\r\n" + BODY + "\r\n\r\n" + MORE) == [
        ("headline", "Bridge shut"),
        ("paragraph", BODY),
        ("paragraph", MORE),
    ]


def test_a_normal_first_paragraph_is_no_headline() -> None:
    assert kinds(f"Rain fell on Oslo on Friday.\n\n{BODY}") == ["paragraph", "paragraph"]
    assert kinds("Rain fell on Oslo") == ["paragraph"]


@pytest.mark.parametrize(
    "byline",
    [
        "By Ana Roe and Sam Poe",
        "BY ANA ROE",
        "Ana Roe, Staff Writer",
        "Ana Roe in Lindholm",
        "Ana van der Roe, Lindholm",
        "City desk, Lindholm",
        "Lindholm Courier newsroom",
        "May 6, 2024",
        "Published: 6 May 2024, 10:30 GMT",
    ],
)
def test_bylines_under_the_headline(byline: str) -> None:
    assert kinds(f"Bridge shut for two years\n\n{byline}\n\n{BODY}") == ["headline", "byline", "paragraph"]


def test_dek_and_subheads() -> None:
    text = (
        f"Bridge shut for two years\n\nCouncil acts after crack is found in pillar\n\nBy Ana Roe\n\n{BODY}"
        f"\n\nWhat comes next\n\n{MORE}"
    )
    assert kinds(text) == ["headline", "dek", "byline", "paragraph", "subhead", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Updated with the chairwoman's remarks.",
        "This story was updated at 9:40 a.m. to add a comment.",
        "UPDATE: The bridge is open to walkers.",
        "Updated on March 13 with details of the vote.",
        "(Adds details, quotes in paragraphs 3-5)",
        "This is a developing story and will be updated.",
    ],
)
def test_update_notes(line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}") == ["paragraph", "update_note"]
    assert kinds(f"Bridge shut for two years\n{line}\n\n{BODY}") == ["headline", "update_note", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this article gave the wrong year.",
        "CLARIFICATION: The first sentence was changed.",
        "An earlier version of this story misstated the length of the bridge.",
        "This article has been corrected to give the right length.",
    ],
)
def test_corrections(line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}") == ["paragraph", "correction"]


def test_what_stands_under_a_lone_correction_label() -> None:
    assert kinds(f"{BODY}\n\nCorrection: May 8, 2024\n\nThe bridge is 90 metres long.") == [
        "paragraph",
        "correction",
        "correction",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Related article: Rents rise again in Lindholm",
        "Read also: Rents rise again",
        "READ MORE: Who pays for the bridge?",
        "See also: A history of the bridge",
        "Also read: The bridge in numbers",
        "More on this story: Who is Ana Roe?",
    ],
)
def test_related_lines(line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}\n\n{MORE}") == ["paragraph", "related", "paragraph"]


def test_a_list_under_a_related_label() -> None:
    assert (
        kinds(f"{BODY}\n\nRelated stories\nRents rise again\nWho pays for the bridge?")
        == ["paragraph"] + ["related"] * 3
    )


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("https://www.youtube.com/watch?v=bridge00001", "embed"),
        ("https://t.me/lindholm/77", "embed"),
        ("https://x.com/lindholm/status/123", "embed"),
        ("Watch: https://vimeo.com/123456", "embed"),
        ("https://lindholm.example/bridge", "url"),
        ("Source: https://lindholm.example/bridge", "url"),
        ("www.lindholm.example/bridge", "url"),
    ],
)
def test_addresses(line: str, kind: str) -> None:
    assert kinds(f"{BODY}\n{line}\n{MORE}") == ["paragraph", kind, "paragraph"]


def test_an_address_inside_a_sentence_is_prose() -> None:
    assert kinds("The plan is at https://lindholm.example/bridge for all to read.") == ["paragraph"]


def test_a_site_is_no_player() -> None:
    assert not is_embed("https://www.youtube.com/")
    assert not is_embed("https://notyoutube.com/watch?v=1")
    assert is_embed("https://m.youtube.com/watch?v=1")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FILE - The old bridge in 2019.", ["caption"]),
        ("Photo: The old bridge during a flood in 2019.", ["caption"]),
        ("The old bridge in 2019. (File photo)", ["caption"]),
        ("The old bridge in 2019. Photo: Ana Roe / Nordwire", ["caption", "credit"]),
        ("People cross the old bridge. (Photo by Ana Roe/Nordwire)", ["caption", "credit"]),
        ("Ana Roe seen crossing the bridge with Sam Poe in 2017.", ["caption"]),
        ("Ana Roe cutting a ribbon at the new bridge in 2018.", ["caption"]),
        ("Ana Roe seen crossing the bridge in 2017. Sam Poe / Nordwire", ["caption", "credit"]),
    ],
)
def test_captions_and_their_credits(line: str, expected: list[str]) -> None:
    assert kinds(f"{line}\n\n{BODY}") == [*expected, "paragraph"]


def test_a_cut_off_credit_is_noted() -> None:
    text = f"Ana Roe seen crossing the bridge with Sam Poe in 2017. Selma\n\n{BODY}"
    assert read(text)[1] == ("credit", "Selma")
    assert notes(text) == [("truncated-credit", "Selma")]


def test_a_credit_at_a_paragraphs_end_is_cut_out() -> None:
    text = BODY + " (Reporting by Ana Roe)"
    assert read(text) == [("paragraph", BODY), ("credit", "(Reporting by Ana Roe)")]


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 The Lindholm Courier. All rights reserved.",
        "Sign up for our newsletter.",
        "Click here to subscribe.",
        "Follow Ana Roe on Twitter @anaroe.",
        "ADVERTISEMENT",
        "* * *",
    ],
)
def test_boilerplate(line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}\n\n{MORE}") == ["paragraph", "boilerplate", "paragraph"]


@pytest.mark.parametrize(
    "words",
    [
        "Police investigating the crack arrested a man on Monday, a spokesman said.",
        "“Sign up for our newsletter,” the fraud's mail said, according to the police.",
        "The image of the broken bridge went round the world, and the council was blamed for it.",
        "Follow the money, she said, and you will find the pillar that cracked first.",
        "The correction of the road's course will cost two million crowns.",
        "Updates to the law were passed on Friday.",
        "Credit: that is what the town has run out of, the chairwoman said on Friday.",
    ],
)
def test_prose_that_begins_like_something_else(words: str) -> None:
    assert kinds(f"{MORE}\n\n{words}\n\n{MORE}")[1] == "paragraph"


def test_markdown_and_mail_quotations() -> None:
    assert kinds(f"# Bridge shut\n\n{BODY}\n\n## What next\n\n> It will be missed.\n\n{MORE}") == [
        "headline",
        "paragraph",
        "subhead",
        "blockquote",
        "paragraph",
    ]


def test_the_same_address_twice_is_noted_once_a_run() -> None:
    address = "https://youtu.be/bridge00001"
    text = f"{BODY}\n\n{address}\n{address}\n{address}"
    (note,) = notes(text)
    assert note == ("duplicate-url", f"{address}\n{address}")


def test_unseen_characters_and_other_languages_are_noted() -> None:
    assert notes("Rain\x00 fell\u202e on Oslo.") == [("control-characters", "\x00")]
    german = (
        "Der Rat der Stadt beschloss am Montag die Sperrung der alten Brücke, wie seine Vorsitzende nach der Sitzung mitteilte. "
        * 3
    )
    assert [code for code, _ in notes(german)] == ["language"]
    assert [code for code, _ in notes("Совет города решил закрыть старый мост на два года, сказала председатель.")] == [
        "language"
    ]
    assert notes(BODY + " " + MORE) == []
    assert notes("Brücke gesperrt") == []


def test_what_the_markup_says_is_respected() -> None:
    text = "Bridge shut for two years\n\nThe bridge in May\n\nOSLO — Rain fell.\n\nNot in any block."
    spans = [text.index("The bridge"), text.index("OSLO")]
    blocks = (
        Section(kind="caption", start=spans[0], end=spans[0] + 17),
        Section(kind="paragraph", start=spans[1], end=spans[1] + 17),
    )
    report: Report = dataclasses.replace(report_of(text), blocks=blocks)
    sections, _ = split_sections(report, SECTIONS)
    assert [s.kind for s in sections] == ["headline", "caption", "dateline", "paragraph", "paragraph"]


_LINES = st.sampled_from(
    ["OSLO, May 3 (AP) —", "By Ana Roe", "Related: Rain", "https://x.com/a/b", "Updated with", "(Photo by Ana", "FILE -",
     "Correction:", "\x00", "\u200b", "“", "* * *", "#", "> a", "Ana Roe seen here in 2017. Sam", "said.", "The", "©"]
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(_LINES, st.text(max_size=30)), max_size=25).flatmap(
        lambda lines: st.sampled_from(["\n", "\n\n", " ", "\r\n", "\u2028"]).map(lambda gap: gap.join(lines))
    ),
)


@given(text=_TEXTS, cuts=st.lists(st.integers(0, 300), max_size=6))
def test_sections_tile_any_text(text: str, cuts: list[int]) -> None:
    blocks = tuple(
        Section(kind="paragraph", start=a, end=a + 1 + b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    )
    for report in (report_of(text), dataclasses.replace(report_of(text), blocks=blocks)):
        sections, _ = split_sections(report, SECTIONS)
        covered = [i for s in sections for i in range(s.start, s.end) if not text[i].isspace()]
        assert covered == [i for i, c in enumerate(text) if not c.isspace()]
        for section in sections:
            words = text[section.start : section.end]
            assert words == words.strip()


@pytest.mark.parametrize(
    "piece",
    ["word ", "x", "AB ", "“", "A, ", "Updated ", "Line of words\n", "https://x.com/a/b\n", "By A", "(", "\x00", "- "],
)
def test_long_texts_take_no_more_than_their_length(piece: str) -> None:
    def seconds(size: int) -> float:
        report = report_of(piece * (size // len(piece)))
        start = time.perf_counter()
        split_sections(report, SECTIONS)
        return time.perf_counter() - start

    assert seconds(400_000) < 20 * seconds(40_000) + 0.5
