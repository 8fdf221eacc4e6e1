"""Hypothesis strategies: records that no reader would make, but that are records."""

from __future__ import annotations

from hypothesis import strategies as st

from asreported.kb.places import Gazetteer, Place
from asreported.ontology.cameo import CAMEO_CODES
from asreported.ontology.plover import PLOVER
from asreported.record import (
    Entity,
    Event,
    EventDate,
    Hop,
    MadeBy,
    Mention,
    Participant,
    Record,
    Section,
    Span,
    Statement,
    report_of,
)
from asreported.views.polecat_columns import CERTAINTIES, STATUSES

PLACES = Gazetteer(
    [
        Place(("Oslo",), "NOR", "12", 59.913, 10.739, 1_000_000, True),
        Place(("Bergen",), "NOR", "46", 60.393, 5.324, 260_000, False),
        Place(("Paris",), "FRA", "11", 48.853, 2.349, 2_100_000, True),
        Place(("Springfield",), "USA", "MO", 37.215, -93.298, 166_000, False),
        Place(("Springfield",), "USA", "IL", 39.802, -89.644, 116_000, False),
    ]
)
ODD = st.text(alphabet=" \t\n\r\"';,>|=\x00\x0b\u2028éßŁabcXYZ12👩", min_size=60, max_size=60)
NAMES = st.one_of(
    st.sampled_from(["Oslo", "Paris", "Springfield", "Ana Ruiz", "the port"]), st.text(min_size=1, max_size=12)
)
DAYS = st.sampled_from([None, "2024-05-06", "2024-05", "2024", "2024-05/..", "XXXX-10-07", "2023-12-31/2024-01-01", "-0507", "0044", "2024-05-06T18:00:00Z"])  # fmt: skip
KINDS = [(kind.name, mode) for kind in PLOVER.types.values() for mode in (None, *(m.name for m in kind.modes))]
SPANS = st.lists(st.integers(0, 19), min_size=1, max_size=3, unique=True).map(
    lambda starts: tuple(Span(3 * s, 3 * s + 2) for s in sorted(starts))
)
PUBLISHED = st.sampled_from(
    [None, "2024-05-07", "2024-05-07T23:30:00-05:00", "2024-05-07T10:00:00", "0999-01-01T00:00:00Z"]
)
IDS = ("en_a", "en_b", "en_c")


def entities(id: str) -> st.SearchStrategy[Entity]:
    return st.builds(
        Entity,
        id=st.just(id),
        type=st.sampled_from(["person", "organization", "place", "government"]),
        name=NAMES,
        country=st.sampled_from([None, "NOR", "USA", "UNO", "EUR"]),
        sector=st.sampled_from([None, "GOV", "JRN", "PTY"]),
        generic=st.booleans(),
    )


PARTICIPANTS = st.builds(Participant, entity=st.sampled_from([None, *IDS]), spans=SPANS)
CHAINS = st.lists(
    st.builds(Hop, by=st.sampled_from(["unnamed", *IDS]), spans=st.one_of(st.just(()), SPANS)), max_size=2
).map(lambda hops: (Hop(by="outlet"), *hops))


@st.composite
def events(draw: st.DrawFn, id: str) -> Event:
    kind, mode = draw(st.sampled_from(KINDS))
    trigger = draw(SPANS)
    edtf = draw(DAYS)
    return Event(
        id=id,
        type=kind,
        mode=mode,
        context=tuple(draw(st.lists(st.sampled_from(["legal", "military"]), max_size=2, unique=True))),
        trigger=trigger,
        mentions=draw(st.sampled_from([(), (trigger,), (trigger, (Span(1, 2),))])),
        actors=tuple(draw(st.lists(PARTICIPANTS, max_size=3))),
        recipients=tuple(draw(st.lists(PARTICIPANTS, max_size=2))),
        place=draw(st.one_of(st.none(), PARTICIPANTS)),
        date=EventDate(edtf=edtf, time=None) if edtf else None,
        status=draw(st.sampled_from(STATUSES)),
        certainty=draw(st.sampled_from(CERTAINTIES)),
        background=draw(st.booleans()),
        statement=draw(st.sampled_from([None, "st_a"])),
        chain=draw(CHAINS),
        confidence=draw(st.floats(0, 1)),
        by="rule",
    )


@st.composite
def statements(draw: st.DrawFn, id: str) -> Statement:
    return Statement(
        id=id,
        source=draw(st.one_of(st.just(()), SPANS)),
        cue=draw(SPANS),
        content=draw(SPANS),
        kind="indirect",
        speaker=draw(st.sampled_from([None, *IDS])),
        inside=draw(st.sampled_from([None, "st_a"])),
        chain=draw(CHAINS),
        made=draw(st.booleans()),
        polarity=draw(st.sampled_from(["positive", "negative"])),
        certainty=draw(st.sampled_from(CERTAINTIES)),
        said_on=draw(DAYS),
        audience=draw(st.one_of(st.just(()), SPANS)),
        confidence=draw(st.floats(0, 1)),
        by="rule",
    )


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(ODD)
    return Record(
        report=report_of(
            text,
            id=draw(st.sampled_from(["r1", "a\tb", "rp_é"])),
            published=draw(PUBLISHED),
            outlet=draw(st.one_of(st.none(), NAMES)),
            url=draw(st.sampled_from([None, "https://example.org/1"])),
        ),
        sections=tuple(draw(st.sampled_from([(), (Section(kind="paragraph", start=0, end=30),)]))),
        mentions=(Mention(id="mn_a", start=3, end=5, kind="name", type="person", entity="en_a", by="rule"),),
        entities=tuple(draw(entities(name)) for name in IDS),
        statements=tuple(draw(statements(name)) for name in ("st_a", "st_b")),
        events=tuple(draw(events(f"ev_{n}")) for n in range(draw(st.integers(0, 3)))),
        made_by=MadeBy(asreported="0.1.0", language="en", model="none", ontology=PLOVER.name),
    )


assert all(PLOVER.codes[kind] in CAMEO_CODES for kind in KINDS if kind in PLOVER.codes)
