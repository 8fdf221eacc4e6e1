"""Stories: like joins like, ids stay, addresses hold together, and a report costs the same however many there are."""

from __future__ import annotations

import dataclasses
import json
import random

from asreported.across.stories import (
    LOOKED,
    PROFILE,
    TERMS,
    Joining,
    MemoryStories,
    StoryFeatures,
    add,
    joined,
    place,
    story_features,
)
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.record import Record
from asreported.record.report import report_of
from tests.across.dam_texts import AGENCY, COPIES, FOLLOW_UP, INDEPENDENT, OTHER_NEWS

TEXTS = {
    "dam": AGENCY,
    "police": INDEPENDENT,
    "held": FOLLOW_UP,
    "hall": COPIES["inside an own article"],
    "football": OTHER_NEWS,
}


def record(kit: Kit, id: str, text: str, day: str | None = "2024-06-03", url: str | None = None) -> Record:
    return read(report_of(text, id=id, published=day, url=url), kit)


def features(id: str, *words: str, day: str | None = None, url: str | None = None) -> StoryFeatures:
    return StoryFeatures(
        report=id,
        url=url,
        terms=tuple((w, 2.0) for w in words),
        days=(day, day) if day else None,
        dated=day is not None,
    )


def saved(shelf: MemoryStories, *some: StoryFeatures) -> list[str]:
    out = []
    for f in some:
        out.append(place(f, shelf).story)
        shelf.save(f, out[-1])
    return out


def test_reports_of_one_event_are_one_story_and_others_are_not(kit: Kit) -> None:
    for order in (["dam", "police", "held", "hall", "football"], ["football", "held", "dam", "hall", "police"]):
        shelf = MemoryStories()
        for name in order:
            add(record(kit, name, TEXTS[name]), shelf)
        assert len({shelf.of[i] for i in ("dam", "police", "held", "hall")}) == 1, order
        assert shelf.of["football"] != shelf.of["dam"], order


def test_a_placement_says_why(kit: Kit) -> None:
    shelf = MemoryStories()
    first = add(record(kit, "dam", AGENCY), shelf)
    second = add(record(kit, "police", INDEPENDENT), shelf)
    assert first.reason == "like no story that is known"
    assert second.story == first.story
    assert "velmark" in second.reason


def test_one_address_is_one_story_whatever_stands_there(kit: Kit) -> None:
    shelf = MemoryStories()
    one = add(record(kit, "a", AGENCY, url="https://x.example/live"), shelf)
    two = add(record(kit, "b", OTHER_NEWS, url="https://x.example/live"), shelf)
    assert one.story == two.story


def test_what_arrives_late_changes_no_id(kit: Kit) -> None:
    shelf = MemoryStories()
    before = add(record(kit, "held", FOLLOW_UP, "2024-06-05"), shelf).story
    add(record(kit, "dam", AGENCY, "2024-06-03"), shelf)
    assert shelf.of == {"held": before, "dam": before}


def test_a_report_that_comes_again_changes_nothing(kit: Kit) -> None:
    shelf = MemoryStories()
    for _ in range(2):
        add(record(kit, "dam", AGENCY), shelf)
    assert shelf.counts(["velmark"]) == (1, {"velmark": 1})
    assert [p.reports for p in shelf.profiles.values()] == [1]


def test_the_same_words_a_year_later_are_another_story() -> None:
    words = ("harvest", "festival", "parade", "mayor", "torsby")
    first, soon, later = saved(
        MemoryStories(),
        features("a", *words, day="2023-09-01"),
        features("b", *words, day="2023-09-04"),
        features("c", *words, day="2024-09-01"),
    )
    assert first == soon != later


def test_days_that_a_text_only_names_keep_nobody_apart_for_good(kit: Kit) -> None:
    assert story_features(record(kit, "a", AGENCY, None)).dated is False
    assert story_features(record(kit, "a", AGENCY)).dated is True


def test_features_are_bounded_and_words_of_headline_and_names_come_first(kit: Kit) -> None:
    long = AGENCY + "\n\n" + " ".join(f"word{n} stood beside thing{n}." for n in range(500))
    found = story_features(record(kit, "a", long))
    assert len(found.terms) == TERMS
    assert {"dam", "velmark"} == {t for t, _ in found.terms[:2]}


def test_a_story_stays_small_and_few_are_looked_at_however_many_there_are() -> None:
    chance = random.Random(7)
    shelf = MemoryStories()
    for n in range(3000):
        common = chance.sample([f"common{i}" for i in range(50)], 10)
        saved(shelf, features(f"r{n}", *common, *(f"w{n // 4}x{i}" for i in range(40))))
    assert len(set(shelf.of.values())) == 750
    assert all(len(p.terms) <= PROFILE for p in shelf.profiles.values())
    assert len(shelf.candidates([f"common{i}" for i in range(50)], None)) <= LOOKED


def test_stories_are_joined_only_by_judgement_and_the_judged_one_stands() -> None:
    judged = [Joining("sy_a", "sy_b", "Ida"), Joining("sy_b", "sy_c", "Ida"), Joining("sy_c", "sy_a", "Ida")]
    assert joined(["sy_a", "sy_b", "sy_c", "sy_d"], judged) == {
        "sy_a": "sy_a",
        "sy_b": "sy_a",
        "sy_c": "sy_a",
        "sy_d": "sy_d",
    }


def test_features_are_plain_values_that_json_keeps(kit: Kit) -> None:
    found = story_features(record(kit, "a", AGENCY, url="https://x.example/1"))
    back = json.loads(json.dumps(dataclasses.asdict(found)))
    terms = tuple((t, w) for t, w in back.pop("terms"))
    assert StoryFeatures(**{**back, "terms": terms, "days": tuple(back["days"])}) == found


def test_a_report_without_words_is_a_story_of_its_own() -> None:
    one, two = saved(MemoryStories(), features("a"), features("b"))
    assert one != two


def test_of_a_byline_the_place_counts_and_the_name_does_not(kit: Kit) -> None:
    text = (
        "Dam fails in the night\n\nOla Brandt in Oslo\n\nWater ran through the streets. Nobody was hurt, police said."
    )
    words = dict(story_features(record(kit, "a", text)).terms)
    assert "oslo" in words
    assert "brandt" not in words
