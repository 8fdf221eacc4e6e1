"""The gate lets nothing fall in silence."""

from __future__ import annotations

from evals.gate import differences, judge, merged, rounded

PINNED = {"gold": "aa", "floors": {"joint": 0.61}, "missed": ["A: missed: x", "B: missed: y"]}


def test_a_figure_at_its_floor_holds_and_one_below_does_not() -> None:
    assert judge("attribution", PINNED, {"gold": "aa", "floors": {"joint": 0.61}}) == []
    assert judge("attribution", PINNED, {"gold": "aa", "floors": {"joint": 0.609}}) == [
        "attribution: joint fell to 0.609, its floor is 0.610"
    ]


def test_other_gold_or_no_floor_is_no_pass() -> None:
    assert (
        "not the one that the floors were measured on"
        in judge("time", PINNED, {"gold": "bb", "floors": {"joint": 1.0}})[0]
    )
    assert "no floor is pinned" in judge("time", None, {"gold": "bb", "floors": {"joint": 1.0}})[0]


def test_a_figure_that_is_gone_counts_as_fallen() -> None:
    assert judge("time", PINNED, {"gold": "aa", "floors": {}})


def test_update_does_not_lower_a_floor_unless_told_to() -> None:
    lower = {"gold": "bb", "floors": {"joint": 0.5}}
    assert merged(PINNED, lower, allow_regression=False)[1] == ["joint"]
    assert merged(PINNED, lower, allow_regression=True) == (lower, [])
    assert merged(None, lower, allow_regression=False) == (lower, [])


def test_what_was_gained_and_lost_is_told_as_text() -> None:
    now = {"missed": ["B: missed: y", "C: wrong: z"]}
    assert differences(PINNED, now) == ["  + no longer A: missed: x", "  - now C: wrong: z"]


def test_floors_are_rounded_down() -> None:
    assert rounded(0.6159) == 0.615
    assert rounded(1.0) == 1.0
    assert rounded(0.61) == 0.61
