"""What stands after the rules and the model have both read."""

from __future__ import annotations

import pytest

from asreported.model.analyst import Read
from asreported.reader.kit import Kit
from asreported.reader.passages import parse_sections
from asreported.reader.sayings import Saying
from asreported.reader.statements import find_quotations, find_sayings, judge_sayings, set_scenes
from asreported.record import Section
from asreported.record.span import words


def judged(text: str, kit: Kit, *readings: tuple[str, str, str], score: float = 0.77) -> list[Saying]:
    """What stands of a text when the model reads (source, cue, content), pieces of a content parted by " // "."""

    def spans(phrase: str) -> tuple[tuple[int, int], ...]:
        return tuple((text.index(p), text.index(p) + len(p)) for p in phrase.split(" // ") if p)

    section = Section(kind="paragraph", start=0, end=len(text))
    passages = parse_sections(text, [section], kit.model.analyse(text))
    quotations, _ = find_quotations(text, [section])
    scenes = set_scenes(text, passages, quotations, kit.language.cues)
    reads = [Read(spans(source), spans(cue), spans(content), score) for source, cue, content in readings]
    return judge_sayings(text, scenes, find_sayings(text, scenes, quotations), reads)


def shown(text: str, sayings: list[Saying]) -> list[tuple[str, str, str]]:
    return [(words(s.source, text), words(s.cue, text), words(s.content, text)) for s in sayings]


def test_same_words_are_the_rules_saying_with_the_models_confidence(kit: Kit) -> None:
    text = "The road is shut, the mayor said."
    [saying] = judged(text, kit, ("the mayor", "said", "The road is shut"))
    assert (saying.by, saying.confidence) == ("clause_of_verb", 0.77)


def test_other_words_are_the_models_with_the_rules_details(kit: Kit) -> None:
    text = "The mayor denied on Monday that the road was shut for good."
    [saying] = judged(text, kit, ("The mayor", "denied", "that the road was shut"))
    assert (saying.by, saying.polarity, saying.confidence) == ("encoder", "negative", 0.77)
    assert words(saying.content, text) == "that the road was shut"


def test_what_the_model_does_not_read_falls(kit: Kit) -> None:
    assert judged("The road is shut, the mayor said.", kit) == []


def test_inside_what_somebody_said_the_rules_stand_alone(kit: Kit) -> None:
    text = "The agency said that the minister had promised to resign."
    sayings = judged(text, kit, ("The agency", "said", "that the minister had promised to resign"))
    assert ("the minister", "promised", "to resign") in shown(text, sayings)


def test_a_hedge_keeps_the_rules_words(kit: Kit) -> None:
    text = "More than 40 miners are believed to be trapped."
    [saying] = judged(text, kit, ("", "believed", "More than 40 miners"))
    assert words(saying.content, text) == "More than 40 miners to be trapped"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("I was there, and we want an original take.", ("we", "want", "an original take")),
        ("Snow fell in the night without a word.", ("", "without a word", "Snow fell in the night")),
    ],
)
def test_wishes_in_talk_and_words_of_nobody_are_no_statements(
    text: str, reading: tuple[str, str, str], kit: Kit
) -> None:
    assert judged(text, kit, reading) == []


def test_a_clause_in_talk_is_one(kit: Kit) -> None:
    text = "I was there, and we feel the town has changed."
    assert len(judged(text, kit, ("we", "feel", "the town has changed"))) == 1
