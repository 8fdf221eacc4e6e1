"""Who carries whose text: word for word or edited; not by sharing a quote, a fact or an address."""

from __future__ import annotations

import pytest

from asreported.across.copies import CopyText, MemoryCopies, compare_texts, copies_of, copy_text, groups, is_outlet
from asreported.reader.kit import Kit
from asreported.reader.read import read
from asreported.record.report import report_of
from tests.across.dam_texts import AGENCY, BODY, COPIES, FOLLOW_UP, INDEPENDENT, VERBATIM


def text_of(
    kit: Kit, id: str, text: str, hour: int | None = 10, outlet: str | None = None, url: str | None = None
) -> CopyText:
    published = None if hour is None else f"2024-06-03T{hour:02}:00+00:00"
    return copy_text(read(report_of(text, id=id, published=published, outlet=outlet, url=url), kit))


def test_the_same_body_under_another_headline_is_verbatim(kit: Kit) -> None:
    overlap = compare_texts(text_of(kit, "a", AGENCY), text_of(kit, "b", VERBATIM))
    assert overlap.kind == "verbatim"
    assert overlap.same == 1


@pytest.mark.parametrize("way", COPIES)
def test_every_way_of_editing_is_a_copy(kit: Kit, way: str) -> None:
    shelf = MemoryCopies()
    copies_of(text_of(kit, "a", AGENCY), shelf)
    [found] = copies_of(text_of(kit, "b", COPIES[way]), shelf)
    assert (found.one, found.other, found.overlap.kind) == ("a", "b", "edited")


@pytest.mark.parametrize("text", [INDEPENDENT, FOLLOW_UP])
def test_shared_quotes_facts_and_background_are_no_copy(kit: Kit, text: str) -> None:
    overlap = compare_texts(text_of(kit, "a", AGENCY), text_of(kit, "b", text))
    assert overlap.kind is None
    assert max(overlap.of_one, overlap.of_other) < 0.3


def test_nobody_copies_by_printing_the_same_speech(kit: Kit) -> None:
    speech = (
        "“Nothing that was promised to this valley has been built, and I will not stand here and promise it again.”"
    )
    one = f"Minister speaks\n\nBy Ida Holm\n\n{speech} Those were the minister's words in Torsby on Monday.\n"
    other = f"Anger in the valley\n\nBy Per Vik\n\nFarmers listened with folded arms. {speech}\n"
    assert compare_texts(text_of(kit, "a", one), text_of(kit, "b", other)).kind is None


def test_versions_at_one_address_are_no_copies(kit: Kit) -> None:
    shelf = MemoryCopies()
    copies_of(text_of(kit, "a", AGENCY, url="https://x.example/1"), shelf)
    assert copies_of(text_of(kit, "b", VERBATIM, url="https://x.example/1"), shelf) == []


def test_groups_are_transitive_and_know_the_first_and_the_writer(kit: Kit) -> None:
    texts = {
        "late": text_of(kit, "late", VERBATIM, 14, "Torsby Post"),
        "cut": text_of(kit, "cut", COPIES["first paragraphs only"], 12, "Radio Vel"),
        "agency": text_of(kit, "agency", AGENCY, 10, "Halden News"),
        "own": text_of(kit, "own", INDEPENDENT, 11, "Kystposten"),
    }
    shelf = MemoryCopies()
    [group] = groups(texts, [c for t in texts.values() for c in copies_of(t, shelf)])
    assert group.members == ("agency", "cut", "late")
    assert (group.first, group.origin) == ("agency", "agency")
    assert group.verbatim == [{"agency", "late"}]
    assert [(one, other) for one, other, _ in group.edited] == [("agency", "cut")]


def test_the_writer_is_unknown_when_the_credited_agency_is_not_there(kit: Kit) -> None:
    texts = {"a": text_of(kit, "a", VERBATIM, 10, "Torsby Post"), "b": text_of(kit, "b", AGENCY, 12, "Radio Vel")}
    shelf = MemoryCopies()
    [group] = groups(texts, [c for t in texts.values() for c in copies_of(t, shelf)])
    assert (group.first, group.origin) == ("a", None)


def test_without_dates_nobody_is_first(kit: Kit) -> None:
    body = "\n\n".join(BODY)
    texts = {n: text_of(kit, n, f"Dam cracks {n}\n\n{body}", None) for n in "ab"}
    shelf = MemoryCopies()
    [group] = groups(texts, [c for t in texts.values() for c in copies_of(t, shelf)])
    assert group.first is None
    assert group.origin is None


def test_a_report_that_comes_again_changes_nothing(kit: Kit) -> None:
    shelf, text = MemoryCopies(), text_of(kit, "a", AGENCY)
    assert copies_of(text, shelf) == copies_of(text, shelf) == []
    assert len(shelf.texts) == 1


def test_a_fingerprint_keeps_only_the_last_reports(kit: Kit) -> None:
    shelf, text = MemoryCopies(), text_of(kit, "a", AGENCY)
    for n in range(100):
        shelf.save(
            CopyText(
                report=f"r{n}",
                url=None,
                outlet=None,
                since=None,
                credits=(),
                sentences=text.sentences,
                prints=text.prints,
            )
        )
    found = [t.report for t in shelf.sharing(text.prints)]
    assert 0 < len(found) <= 24
    assert "r99" in found
    assert "r0" not in found


def test_empty_texts_have_nothing_in_common(kit: Kit) -> None:
    assert compare_texts(text_of(kit, "a", "Rain"), text_of(kit, "b", "Snow")).kind is None


@pytest.mark.parametrize(
    ("name", "outlet", "is_it"),
    [
        ("HN", "Halden News", True),
        ("The Halden News", "Halden News", True),
        ("Halden News staff", "Halden News", True),
        ("Halden Post", "Halden News", False),
        ("HN", None, False),
    ],
)
def test_a_credit_may_name_an_outlet_in_short(name: str, outlet: str | None, is_it: bool) -> None:
    assert is_outlet(name, outlet) is is_it
