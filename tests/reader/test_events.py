"""Events: types, roles, places, dates, voice, background, sameness and numbers, on sentences of our own."""

from __future__ import annotations

import pytest
from hypothesis import given

from asreported.reader.events.find import draft_events, wanted_spans
from asreported.reader.kit import Kit
from asreported.reader.passages import parse_sections
from asreported.reader.read import read
from asreported.record import Event, Record, Section, Spans, report_of
from asreported.record.span import words
from tests.strategies import any_texts


def _read(kit: Kit, text: str, published: str | None = "2024-05-08") -> Record:
    return read(report_of(text, published=published), kit)


def _event(record: Record, kind: str, word: str = "") -> Event:
    text = record.report.text
    found = [
        e for e in record.events if e.type == kind and (not word or any(word in words(m, text) for m in e.mentions))
    ]
    assert found, [(e.type, words(e.trigger, text)) for e in record.events]
    return found[0]


def _named(record: Record, people: object) -> list[str]:
    return [words(p.spans, record.report.text) for p in people]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "kind", "mode", "actors", "recipients"),
    [
        ("Police in Lima arrested two students.", "COERCE", "arrest", ["Police"], ["two students"]),
        ("Two students were arrested by the police.", "COERCE", "arrest", ["the police"], ["Two students"]),
        ("Norway imposed sanctions on Peru.", "SANCTION", "discontinue", ["Norway"], ["Peru"]),
        ("The army launched an attack on the port.", "ASSAULT", None, ["The army"], ["the port"]),
        ("A bombing campaign of the city by the navy followed.", "ASSAULT", "aerial", ["the navy"], ["the city"]),
        ("The governor condemned Norway's decision.", "ACCUSE", "disapprove", ["The governor"], ["Norway"]),
        ("The governor voiced outrage over Norway's decision.", "ACCUSE", "disapprove", ["The governor"], ["Norway"]),
        ("Norway and Peru signed a treaty.", "SUPPORT", None, ["Norway", "Peru"], []),
        ("Norway gave Peru some tents and food.", "AID", None, ["Norway"], ["Peru"]),
        ("Norway urged Peru to free the sailors.", "REQUEST", "yield", ["Norway"], ["Peru"]),
        ("Norway refused to meet the rebels.", "REJECT", "meet", ["Norway"], ["the rebels"]),
        ("Norway threatened to bomb the rebels.", "THREATEN", "violence", ["Norway"], ["the rebels"]),
        ("Norway vowed to free the sailors.", "AGREE", None, ["Norway"], ["the sailors"]),
        ("Gunmen took three nurses hostage.", "ASSAULT", "abduct", ["Gunmen"], ["three nurses"]),
        ("The minister resigned on Monday.", "RETREAT", "resign", ["The minister"], []),
        ("The ministry said that Peru must free the sailors.", "REQUEST", "yield", ["The ministry"], ["Peru"]),
        ("The union said it would not end the strike.", "REJECT", "yield", ["The union"], []),
        ("Rebels fired rockets at the port.", "ASSAULT", "heavy-weapons", ["Rebels"], ["the port"]),
        ("Norway's visit to Peru was short.", "CONSULT", "visit", ["Norway"], ["Peru"]),
    ],
)  # fmt: skip
def test_who_did_what_to_whom(
    kit: Kit, text: str, kind: str, mode: str | None, actors: list[str], recipients: list[str]
) -> None:
    record = _read(kit, text)
    event = _event(record, kind)
    assert event.mode == mode
    assert _named(record, event.actors) == actors
    assert _named(record, event.recipients) == recipients


@pytest.mark.parametrize(
    "text",
    [
        "The minister had a heart attack.",
        "The ministers struck a pose for the cameras.",
        "Tickets for the match are free.",
        "An earthquake killed 40 people in Peru.",
        "The striker shot past the goalkeeper in the last match of the season.",
        "The studio released a film on Monday.",
    ],
)
def test_what_only_sounds_like_an_event(kit: Kit, text: str) -> None:
    assert [words(e.trigger, text) for e in _read(kit, text).events] == []


def test_what_is_called_for_did_not_happen_but_the_call_did(kit: Kit) -> None:
    record = _read(kit, "The bishop called for the release of the hostages.")
    assert (_event(record, "REQUEST").status, _event(record, "RETREAT").status) == ("happened", "called_for")
    assert _event(record, "RETREAT").cameo is None


def test_a_journey_for_talks_is_one_event(kit: Kit) -> None:
    record = _read(kit, "President Odile Maran will travel to Lima next week for talks with Prime Minister Juan Rojas.")
    (event,) = [e for e in record.events if e.type == "CONSULT"]
    assert (event.mode, event.status) == ("visit", "planned")
    assert any("Rojas" in name for name in _named(record, event.recipients))
    assert event.place is not None
    assert words(event.place.spans, record.report.text) == "Lima"


def test_the_date_goes_with_its_own_verb(kit: Kit) -> None:
    record = _read(kit, "Police said on Tuesday that rebels had shelled the port on Sunday.")
    date = _event(record, "ASSAULT").date
    assert date is not None
    assert date.edtf == "2024-05-05"
    assert any(t.id == date.time for t in record.times)


@pytest.mark.parametrize(
    ("text", "kind", "word", "edtf"),
    [
        ("Workers went on strike from Monday to Wednesday.", "PROTEST", "strike", "2024-05-06/2024-05-08"),
        ("On Monday, Lima said, rebels had shelled the port on Sunday.", "ASSAULT", "shelled", "2024-05-05"),
        ("The lights went out on Sunday when rebels shelled the port.", "ASSAULT", "shelled", "2024-05-05"),
        ("The attack, carried out on Friday, killed nine people.", "ASSAULT", "killed", "2024-05-03"),
        ("The army has bombed the port since April 3.", "ASSAULT", "bombed", "2024-04-03/.."),
        ("Rebels shelled the port, and he left on Sunday if the road was open.", "ASSAULT", "shelled", None),
        ("The mayor has resigned.", "RETREAT", "resigned", None),
    ],
)
def test_the_date_or_stretch_of_an_event(kit: Kit, text: str, kind: str, word: str, edtf: str | None) -> None:
    date = _event(_read(kit, text), kind, word).date
    assert (date.edtf if date else None) == edtf


def test_no_date_is_guessed(kit: Kit) -> None:
    assert _event(_read(kit, "Rebels shelled the port."), "ASSAULT").date is None


def test_whose_word_it_is(kit: Kit) -> None:
    record = _read(kit, "Rebels shelled the port, Mayor Ana Ruiz said. The army arrested two men.")
    shelled, arrested = _event(record, "ASSAULT"), _event(record, "COERCE")
    assert shelled.statement in {s.id for s in record.statements}
    assert len(shelled.chain) == 2
    assert arrested.statement is None
    assert [hop.by for hop in arrested.chain] == ["outlet"]


def test_what_was_not_said_is_no_event(kit: Kit) -> None:
    record = _read(kit, "The palace has not announced plans for talks with the rebels.")
    assert not [e for e in record.events if e.status in ("happened", "ongoing", "planned")]


def test_old_dates_are_background(kit: Kit) -> None:
    record = _read(kit, "The army arrested a man on Monday. Rebels shelled the port on March 2.")
    assert not _event(record, "COERCE").background
    assert _event(record, "ASSAULT").background


def test_mentions_of_one_event_are_one(kit: Kit) -> None:
    text = "Rebels attacked the port of Callao on Monday. The attack on Callao lasted an hour. Police arrested two men."
    record = _read(kit, text)
    (attack,) = [e for e in record.events if e.type == "ASSAULT"]
    assert [words(m, text) for m in attack.mentions] == ["attacked", "attack"]
    assert words(attack.trigger, text) == "attacked"


def test_attacks_on_two_days_are_two(kit: Kit) -> None:
    record = _read(kit, "Rebels attacked the port on Monday. Rebels attacked the port on Sunday.")
    assert len([e for e in record.events if e.type == "ASSAULT"]) == 2


@pytest.mark.parametrize(
    ("text", "name", "low", "high", "shown"),
    [
        ("The bomb killed 12 people.", "fatalities", 12, 12, "12"),
        ("At least six people were killed by gunmen.", "fatalities", 6, None, "At least six"),
        ("Gunmen killed more than 1,200 people.", "fatalities", 1201, None, "more than 1,200"),
        ("The rebels attacked a convoy, killing three soldiers and wounding ten.", "injured", 10, 10, "ten"),
        ("The deadly attack on the port shocked many.", "fatalities", 1, None, "deadly"),
        ("Police arrested two hundred people.", "arrested", 200, 200, "two hundred"),
        ("Some 400 farmers marched against the law.", "crowd", None, None, "Some 400"),
    ],
)  # fmt: skip
def test_quantities(kit: Kit, text: str, name: str, low: int | None, high: int | None, shown: str) -> None:
    found = [e.quantities[name] for e in _read(kit, text).events if name in e.quantities]
    assert [(q.min, q.max, words(q.spans, text)) for q in found] == [(low, high, shown)]


def test_a_vague_number_has_no_bounds_but_its_words(kit: Kit) -> None:
    quantity = _event(_read(kit, "Around 30 people were killed by gunmen."), "ASSAULT").quantities["fatalities"]
    assert (quantity.min, quantity.max) == (None, None)


def test_related_lines_tell_of_nothing(kit: Kit) -> None:
    text = "Norway refuses to extradite the general"
    passages = parse_sections(text, [Section(kind="related", start=0, end=len(text))], kit.model.analyse(text))
    assert draft_events(text, passages, kit.ontology, kit.language.status) == ()


def test_the_phrases_of_roles_are_handed_on(kit: Kit) -> None:
    text = "Delegates of the union met Mayor Ana Ruiz in Lima."
    passages = parse_sections(text, [Section(kind="paragraph", start=0, end=len(text))], kit.model.analyse(text))
    spans: Spans = wanted_spans(draft_events(text, passages, kit.ontology, kit.language.status))
    assert [s.of(text) for s in spans] == ["Delegates of the union", "Mayor Ana Ruiz", "Lima"]


@given(text=any_texts)
def test_any_text_gives_events_with_words(kit: Kit, text: str) -> None:
    passages = (
        parse_sections(text, [Section(kind="paragraph", start=0, end=len(text))], kit.model.analyse(text))
        if text
        else ()
    )
    for draft in draft_events(text, passages, kit.ontology, kit.language.status):
        spans = (
            *draft.trigger,
            *draft.actors,
            *draft.recipients,
            *(q for x in draft.quantities.values() for q in x.spans),
        )
        assert all(s.of(text).strip() for s in spans)
        assert draft.type in kit.ontology.types
