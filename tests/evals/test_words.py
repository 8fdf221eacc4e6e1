from __future__ import annotations

import pytest

from asreported.record import Span
from evals.words import NotThereError, find, places

TEXT = (
    "“We are\nsorry,” she said. She left on Thursday. “It’s over,” said Salo’s aide, “at last.” On Thursday, she wept."
)


def found(words: str) -> list[str]:
    return [span.of(TEXT) for span in find(words, TEXT)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("left", ["left"]),
        ('"We are sorry,"', ["“We are\nsorry,”"]),
        ('"It\'s over," // "at last."', ["“It’s over,”", "“at last.”"]),
        ("She left ... Thursday", ["She left on Thursday"]),
        ("aide ... last", ["aide, “at last"]),
    ],
)
def test_words_are_found_over_line_breaks_and_marks(words: str, expected: list[str]) -> None:
    assert found(words) == expected


def test_a_number_picks_the_place_and_small_letters_find_a_capital_too() -> None:
    assert find("Thursday", TEXT) != find("Thursday #2", TEXT)
    assert [s.of(TEXT) for s in places("she", TEXT)] == ["she", "She", "she"]
    assert [s.of(TEXT) for s in places("She", TEXT)] == ["She"]


def test_whole_words_only() -> None:
    assert places("he", TEXT) == []


def test_the_nearest_place_is_taken_where_something_is_near() -> None:
    aide = find("Salo's aide", TEXT)
    assert find("said", TEXT) != find("said", TEXT, near=(aide,))
    assert find("said", TEXT, near=(aide,)) == (Span(61, 65),)


@pytest.mark.parametrize("words", ["nowhere", "Thursday #3", "Thursday #0", "last ... left", "wept // left"])
def test_words_that_do_not_stand_there_are_refused(words: str) -> None:
    with pytest.raises(NotThereError):
        find(words, TEXT)
