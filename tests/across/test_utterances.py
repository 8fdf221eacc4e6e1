"""Which statements of several reports are one act of saying: trimmed quotations, copies, one ministry in two papers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asreported.across.chains import Copy, find_voices
from asreported.across.entities import Directory
from asreported.across.seen import canonical_in
from asreported.across.sentences import content_words, figures_in
from asreported.across.utterances import Utterance, is_same, same_utterances
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.report import report_of

LONG = "“We have been polite for thirty years, and politeness does not pay the rent, so today we are loud,” said Ola Brandt."
SHORT = "“Politeness does not pay the rent, so today we are loud,” said Ola Brandt, head of the Tarn union."


def groups(kit: Kit, *texts: str, urls: tuple[str, ...] = (), copies: tuple[Copy, ...] = ()) -> list[list[str]]:
    """The groups, each as its reports' ids: a, b, c in the order of the texts."""
    records = [
        read(
            report_of(t, id="abcdef"[n], outlet=f"Paper {n}", published="2024-05-06", url=urls[n] if urls else None),
            kit,
        )
        for n, t in enumerate(texts)
    ]
    directory = Directory(canonical_in(kit.language.names))
    for record in records:
        directory.add(record)
    voices = find_voices(records, lambda r, e: directory.of.get((r, e)), copies)
    found = same_utterances(records, voices, copies)
    assert found == same_utterances(records[::-1], voices, copies)
    return [[report for report, _ in group] for group in found]


def test_a_quotation_that_one_paper_cut(kit: Kit) -> None:
    assert groups(kit, LONG, SHORT) == [["a", "b"]]


def test_the_same_words_of_another_speaker_are_another_statement(kit: Kit) -> None:
    assert groups(kit, LONG, SHORT.replace("Ola Brandt", "Mona Rud")) == []


def test_one_ministry_in_two_papers_own_words(kit: Kit) -> None:
    one = "Eleven people were killed in the harbour blast in Bergen, Norway, according to the Interior Ministry."
    other = "The blast in the harbour of Bergen, Norway, killed 11 people, the Interior Ministry said."
    assert groups(kit, one, other) == [["a", "b"]]
    assert groups(kit, one, other.replace("11", "13")) == [], "a later count is another statement"


def test_a_denial_is_not_the_claim_that_it_denies(kit: Kit) -> None:
    assert (
        groups(kit, "Ola Brandt said the ferry pumps had failed.", "Ola Brandt denied that the ferry pumps had failed.")
        == []
    )


def test_statements_of_two_days_are_two(kit: Kit) -> None:
    one = "Ola Brandt said on Monday that the ferry pumps had failed."
    assert groups(kit, one, one) == [["a", "b"]]
    assert groups(kit, one, one.replace("Monday", "Friday")) == []


def test_unnamed_sources_are_one_only_in_a_copy(kit: Kit) -> None:
    text = "The ferry pumps had failed before dawn, two officials said."
    assert groups(kit, text, text) == []
    assert groups(kit, text, text, copies=(Copy(("a", "b"), "verbatim", "a"),)) == [["a", "b"]]


def test_revisions_of_one_article_are_not_compared(kit: Kit) -> None:
    assert groups(kit, LONG, SHORT, urls=("https://x.example/1", "https://x.example/1")) == []
    assert groups(kit, LONG, SHORT, urls=("https://x.example/1", "https://x.example/2")) == [["a", "b"]]


def test_numbers_are_read_in_words_too() -> None:
    assert figures_in("Fifty-two were hurt, eleven of them badly; 1,260 waited for one hour") == {"52", "11", "1260"}
    assert "11" in content_words("Eleven people died")


words = st.frozensets(st.sampled_from("ferry pumps failed dawn harbour captain shut quay".split()), max_size=8)
utterances = st.builds(
    Utterance,
    key=st.just(("a", "st")),
    speaker=st.sampled_from(("p", "q")),
    top=st.sampled_from(("m", "unnamed:2")),
    day=st.sampled_from((None, "2024-05-06", "2024-05-07")),
    published=st.sampled_from(("2024-05-06", "2024-05-08")),
    polarity=st.sampled_from(("positive", "negative")),
    said=words,
    quoted=words,
    figures=st.frozensets(st.sampled_from(("11", "13")), max_size=2),
)


@given(utterances, utterances, st.booleans())
def test_being_the_same_is_symmetric(one: Utterance, other: Utterance, copied: bool) -> None:
    assert is_same(one, other, copied=copied) == is_same(other, one, copied=copied)
