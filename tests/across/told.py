"""Small reports made by hand: who says in them that the bridge fell. Read with `told`, compared by the names alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from asreported.across.chains import Copy, Voices, find_voices
from asreported.across.corroboration import Corroboration, Corroborator, Telling
from asreported.kb import Knowledge
from asreported.record.entity import Entity, EntityType, Mention, Role
from asreported.record.record import MadeBy, Record
from asreported.record.report import Section, report_of
from asreported.record.span import Span
from asreported.record.statement import Hop, Statement

FACT = "The bridge fell"
MADE = MadeBy(asreported="0", language="en", model="none", ontology="plover")
OWN, UNNAMED = "", "two officials"


def told(
    id: str,
    outlet: str | None,
    lines: Sequence[str | tuple[str, ...]],
    *,
    spot: bool = False,
    published: str = "2024-05-06",
    bodies: dict[str, str] | None = None,
    countries: dict[str, str] | None = None,
    types: dict[str, EntityType] | None = None,
) -> Record:
    """A report in which every line tells the fact: in its own voice (`OWN`), on somebody's word, or on that of the last of
    several, of whom each cites the next. Who speaks for what stands in `bodies`."""
    text = f"{FACT}.\n\n" + ("Ana Roe in Tarn\n\n" if spot else "")
    sections = [Section(kind="headline", start=0, end=len(FACT) + 1)]
    if spot:
        sections.append(Section(kind="byline", start=len(FACT) + 3, end=len(text) - 2))
    entities: dict[str, Entity] = {}
    mentions: list[Mention] = []
    statements: list[Statement] = []
    sentences: list[Span] = []
    for n, line in enumerate(lines):
        who = (line,) if isinstance(line, str) else line
        start = len(text)
        text += f"{FACT} again"
        content = Span(start, len(text))
        hops = [Hop(by="outlet")]
        for name in (w for w in who if w != OWN):
            text += ", "
            at = Span(len(text), len(text) + len(name))
            text += f"{name} said"
            entity = f"en_{name}"
            generic = name == UNNAMED
            kind: EntityType = (types or {}).get(name, "group" if generic else "organization")
            owner = (bodies or {}).get(name)
            role = (Role(title="spokesman", of=f"en_{owner}", spans=(at,)),) if owner else ()
            country = (countries or {}).get(name)
            entities[entity] = Entity(id=entity, type=kind, name=name, generic=generic, roles=role, country=country)
            if owner and f"en_{owner}" not in entities:
                entities[f"en_{owner}"] = Entity(id=f"en_{owner}", type="organization", name=owner)
            mentions.append(
                Mention(
                    id=f"mn_{len(mentions)}", start=at.start, end=at.end, kind="nominal" if generic else "name",
                    type="group" if generic else "organization", entity=entity, by="test",
                )
            )  # fmt: skip
            hops.append(Hop(by=entity, spans=(at,), cue=(Span(at.end + 1, at.end + 5),)))
        text += "."
        sentences.append(Span(start, len(text)))
        if len(hops) > 1:
            last = hops[-1]
            statements.append(
                Statement(
                    id=f"st_{n}", source=last.spans, cue=last.cue, content=(content,), kind="indirect",
                    speaker=last.by, chain=tuple(hops), confidence=1.0, by="test",
                )
            )  # fmt: skip
        text += " "
    sections.append(Section(kind="paragraph", start=sentences[0].start, end=len(text) - 1))
    return Record(
        report=report_of(text, id=id, outlet=outlet, published=published),
        sections=tuple(sections),
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        entities=tuple(entities.values()),
        statements=tuple(statements),
        made_by=MADE,
    )


def by_name(records: Iterable[Record]) -> Callable[[str, str], str | None]:
    """Global ids for tests: what is called the same is one; what has no name has none."""
    names = {(r.report.id, e.id): None if e.generic else e.name for r in records for e in r.entities}
    return lambda report, entity: names.get((report, entity))


def voices_of(records: Sequence[Record], copies: Sequence[Copy] = (), knowledge: Knowledge | None = None) -> Voices:
    return find_voices(records, by_name(records), copies, knowledge)


def tellings_of(records: Iterable[Record]) -> list[Telling]:
    return [Telling(r.report.id, Span(s.start, s.start + len(FACT))) for r in records for s in r.sentences]


def origins(
    records: Sequence[Record],
    copies: Sequence[Copy] = (),
    knowledge: Knowledge | None = None,
    status: str = "happened",
) -> Corroboration:
    """On whose word the fact stands in all of them."""
    voices = voices_of(records, copies, knowledge)
    return Corroborator(records, voices, copies, knowledge).origins_of(tellings_of(records), status)


def who(found: Corroboration) -> list[str]:
    return [o.who for o in found.origins]
