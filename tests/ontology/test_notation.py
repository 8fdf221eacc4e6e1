"""The notation of trigger words: what each sign asks for, and what is refused."""

from __future__ import annotations

import pytest

from asreported.errors import RecordError
from asreported.ontology import read_lexicon


def test_an_entry_gives_its_conditions() -> None:
    lexicon = read_lexicon("@aid = food fuel\nAID - verb | hand+over(@aid|tents)[army]?:to,for\n")
    (frame,) = lexicon.verbs["hand"]
    assert (frame.type, frame.mode, frame.particle) == ("AID", None, "over")
    assert frame.object == {"food", "fuel", "tents"}
    assert frame.subject == {"army"}
    assert frame.slots == ("to", "for")
    assert frame.weak


def test_the_frame_that_asks_for_more_is_tried_first() -> None:
    lexicon = read_lexicon("ASSAULT - verb | strike\nAGREE - verb | strike(deal)\nNONE verb | strike(pose)\n")
    assert [f.type for f in lexicon.verbs["strike"]] == [None, "AGREE", "ASSAULT"]


def test_a_line_goes_on_where_the_next_begins_with_a_space() -> None:
    lexicon = read_lexicon("COERCE arrest verb | arrest(man|\n  woman) detain\n  jail\n")
    assert lexicon.verbs["arrest"][0].object == {"man", "woman"}
    assert set(lexicon.verbs) == {"arrest", "detain", "jail"}


@pytest.mark.parametrize(
    "table",
    [
        "AID verb | give\n",
        "AID - verb give\n",
        "AID - adverb | gladly\n",
        "AID - verb | give(@goods)\n",
        "AID - verb | (x)\n",
    ],
)
def test_what_is_no_table_is_refused(table: str) -> None:
    with pytest.raises(RecordError):
        read_lexicon(table)
