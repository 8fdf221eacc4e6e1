"""One record made by hand, with everything that a view must show: nesting, gaps, denials, hedges, odd text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from asreported.record import (
    Entity,
    Event,
    EventDate,
    Hop,
    MadeBy,
    Mention,
    Note,
    Participant,
    Quantity,
    Record,
    Section,
    Span,
    Spans,
    Statement,
    Time,
    report_of,
)  # fmt: skip

HEADLINE = "Harbour <Bridge> & ferry: works to go on"
LEAD = 'The port said on Monday that a union officer had "never agreed" to the closure, state radio reported, citing police.'
SECOND = "Ana Ruiz denied that two workers were hurt. A strike is planned."
TEXT = f"{HEADLINE}\n\nCredit: \u202eJo\n\n{LEAD}\n\n{SECOND}\n"


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def where() -> Callable[[str], Span]:
    return at


@pytest.fixture
def record() -> Record:
    def one(words: str) -> Spans:
        return (at(words),)

    def section(kind: str, words: str) -> Section:
        return Section(kind=kind, start=at(words).start, end=at(words).end)  # type: ignore[arg-type]

    def mention(id: str, words: str, entity: str) -> Mention:
        span = at(words)
        return Mention(
            id=id, start=span.start, end=span.end, kind="name", type="organization", entity=entity, by="name_run"
        )

    entities = (
        Entity(id="en_a1b2", type="organization", name="the port"),
        Entity(id="en_a1c3", type="media", name="state radio", generic=True),
        Entity(id="en_d4", type="organization", name="the police"),
        Entity(id="en_ana", type="person", name="Ana Ruiz", aliases=("A. Ruiz",), country="ESP", sector="CVL"),
    )
    radio = Statement(
        id="st_aa10", source=one("state radio"), cue=one("reported"), content=one(LEAD[: LEAD.index(", state")]),
        kind="indirect", speaker="en_a1c3", origin="en_d4", said_on="2024-05-06", confidence=0.9, by="cue_after_content",
        chain=(Hop(by="outlet"), Hop(by="en_a1c3", spans=one("state radio"), cue=one("reported")),
               Hop(by="en_d4", spans=one("police"), cue=one("citing"))),
    )  # fmt: skip
    port = Statement(
        id="st_aa2f", source=one("The port"), cue=one("said"), content=one('that a union officer had "never agreed" to the closure'),
        kind="mixed", verbatim=one("never agreed"), speaker="en_a1b2", inside="st_aa10", confidence=0.8, by="cue_then_content",
        chain=(*radio.chain, Hop(by="en_a1b2", spans=one("The port"), cue=one("said"))),
    )  # fmt: skip
    officer = Statement(
        id="st_bb00", source=one("a union officer"), cue=one("agreed"), content=(at("never"), at("to the closure")),
        kind="indirect", made=False, certainty="possible", inside="st_aa2f", confidence=0.4, by="cue_then_content",
        chain=(*port.chain, Hop(by="unnamed", spans=one("a union officer"))),
    )  # fmt: skip
    ana = Statement(
        id="st_cc00", source=one("Ana Ruiz"), cue=one("denied"), content=one("that two workers were hurt"), kind="indirect",
        speaker="en_ana", polarity="negative", confidence=0.95, by="cue_then_content",
        chain=(Hop(by="outlet"), Hop(by="en_ana", spans=one("Ana Ruiz"))), evidence=("https://example.org/a?b=1&c=2", "javascript:alert(1)"),
    )  # fmt: skip
    monday = at("Monday")
    return Record(
        report=report_of(TEXT, published="2024-05-07", outlet="The Daily <Ferry>", url="https://example.org/1"),
        sections=(section("headline", HEADLINE), section("credit", "Credit: \u202eJo"), section("paragraph", LEAD),
                  section("paragraph", SECOND)),
        sentences=(at(LEAD), at(SECOND)),
        mentions=(mention("mn_1", "The port", "en_a1b2"), mention("mn_2", "Ana Ruiz", "en_ana")),
        entities=entities,
        times=(Time(id="tm_1", start=monday.start, end=monday.end, type="DATE", value="2024-05-06", edtf="2024-05-06",
                    anchor="published", by="weekday"),),
        statements=(ana, officer, radio, port),
        events=(
            Event(id="ev_1", type="PROTEST", mode="strike", trigger=one("strike"), status="planned", confidence=0.7, by="noun_frame",
                  actors=(Participant(entity=None, spans=one("workers")),), date=EventDate(edtf="2024-05/..", time=None)),
            Event(id="ev_2", type="ASSAULT", trigger=one("hurt"), status="denied", statement="st_cc00", chain=ana.chain,
                  recipients=(Participant(entity=None, spans=one("two workers")),), background=True, certainty="probable",
                  quantities={"injuries": Quantity(min=2, spans=one("two"))}, confidence=0.6, by="verb_frame"),
        ),
        notes=(Note(code="control-characters", start=0, end=len(TEXT), message="A mark that turns the <direction>."),
               Note(code="truncated-credit", start=at("Credit").start, end=at("Credit").end, message="The credit is cut off.")),
        made_by=MadeBy(asreported="0.1.0", language="en", model="none", ontology="plover-2021-09"),
    )  # fmt: skip
