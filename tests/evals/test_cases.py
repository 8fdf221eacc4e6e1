"""The golden cases are well written, and what is not well written is refused with its file and line."""

from __future__ import annotations

import pytest

from evals.cases import NOUNS, CaseError, cases_of, load_cases
from evals.expected import READERS

HEAD = "## A ferry\npublished: 2024-05-01\n\n```text\nIt sails on Thursday, Aino Salo said. She smiled.\n```\n\n"


@pytest.mark.parametrize("noun", NOUNS)
def test_the_cases_of_this_project_are_well_written(noun: str) -> None:
    cases = load_cases(noun)
    assert cases
    for case in cases:
        READERS[noun](case)


@pytest.mark.parametrize(
    ("noun", "lines", "message"),
    [
        ("time", "", "time.md:1: nothing is expected"),
        ("time", '- "Friday" = 2024-05-03 DATE', "time.md:8: 'Friday' does not stand in the text"),
        ("time", '- "Thursday" = 2024-05-02 DAY', "time.md:8: 'DAY' should be one of DATE, TIME"),
        ("time", "- Thursday is 2024-05-02", "time.md:8: should be"),
        ("time", '- "Thursday" = 2024-05-02 DATE | mood=good', "time.md:8: 'mood=good' is no flag"),
        ("attribution", "- Aino Salo | said", "attribution.md:8: should be `- SOURCE | CUE | CONTENT"),
        ("attribution", "- Aino Salo | said | It sails | inside=4", "attribution.md:8: inside=4"),
        ("attribution", "- Aino Salo | said | It sails | kind=loud", "attribution.md:8: 'loud' should be one of"),
        ("names", "- Aino Salo (captain)", "names.md:8: 'captain' should be one of person"),
        ("names", "- Aino Salo (person): he", "names.md:8: 'he' does not stand"),
        (
            "names",
            "- Aino Salo (person): She\n- Thursday (other): She",
            "names.md:9: 'She' is claimed by names.md:8 too",
        ),
        ("events", "- Visit | sails | - | - | happened", "events.md:8: 'Visit' should be an event type in capitals"),
        ("events", "- CONSULT | sails | - | - | done", "events.md:8: 'done' should be one of"),
        ("status", '- "sails" = maybe', "status.md:8: 'maybe' should be one of"),
        ("sections", "- column: It ... smiled.", "sections.md:8: 'column' should be one of"),
    ],
)
def test_what_is_not_well_written_is_refused_with_its_place(noun: str, lines: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        [READERS[noun](case) for case in cases_of(HEAD + lines + "\n", noun)]
    assert str(caught.value).startswith(message)


def test_a_case_without_a_text_or_with_a_wrong_date_is_refused() -> None:
    with pytest.raises(CaseError, match="the text must stand between"):
        cases_of("## A ferry\n\n- nothing\n", "time")
    with pytest.raises(CaseError, match="published must be a date"):
        cases_of(HEAD.replace("2024-05-01", "May Day") + "- nothing\n", "time")
    with pytest.raises(CaseError, match="stands twice"):
        cases_of((HEAD + "- nothing\n") * 2, "time")


def test_nothing_is_an_expectation_too() -> None:
    (case,) = cases_of(HEAD + "- nothing\n", "attribution")
    assert case.lines == ()
    assert case.report.published == "2024-05-01"
    assert case.report.text.startswith("It sails")


def test_a_names_longer_words_are_not_also_its_shorter_ones() -> None:
    (case,) = cases_of(HEAD + "- Aino Salo (person, role=captain): Salo; she\n", "names")
    (who,) = READERS["names"](case)  # type: ignore[misc]
    assert [s.of(case.report.text) for s in who.names] == ["Aino Salo"]
    assert [s.of(case.report.text) for s in who.pronouns] == ["She"]
