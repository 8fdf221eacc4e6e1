"""Invented news without end, as records: nothing is read, so that what keeps records can be measured alone.

Words follow Zipf's law over a vocabulary of invented words. A report tells of one of the last stories, in some 250
words: who said what, who did what to whom and where. A few countries are named everywhere, most people once or twice.
Some reports are copies of one before, some are its next version at the same address.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from asreported.record.entity import Entity, EntityType, Mention
from asreported.record.event import Event, EventDate, Participant
from asreported.record.record import MadeBy, Record
from asreported.record.report import Section, report_of
from asreported.record.span import Span
from asreported.record.statement import Hop, Statement

SYLLABLES = (
    "ba be bi bo bu da de di do du fa fe ga go ha he ka ki ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta ti "
    "to va vi za dra gri klo pra sta sne tru"
).split()
BODIES = "Ministry Agency Front Council Bank Union Party Committee".split()
CUES = ("said that", "denied that", "warned that", "told reporters that", "announced that")
EVENTS = (
    ("met", "CONSULT"),
    ("attacked", "ASSAULT"),
    ("visited", "CONSULT"),
    ("thanked", "SUPPORT"),
    ("accused", "ACCUSE"),
)
WORDS, COUNTRIES, OUTLETS = 60_000, 60, 400
OWN = 25  # words that are a story's own
RECENT = 300  # stories that are in the news
A_DAY, DAYS = 137, 730
MADE = MadeBy(asreported="0", language="en", model="none", ontology="none")


class Name(NamedTuple):
    """A name in a sentence, what it names, and its country."""

    words: str
    type: EntityType
    country: str | None = None


class Line(NamedTuple):
    """A sentence: who, the words that say what is done, to whom, where, and further words. All but the last may miss."""

    who: Name | None
    verb: str
    type: str | None  # an event's; None: a statement, where there is a `who`
    whom: Name | None
    place: Name | None
    words: str


class Piece(NamedTuple):
    """What a report tells, before it is laid out as a text."""

    url: str
    outlet: str
    lines: tuple[Line, ...]


class Newsroom:
    """Reports in the order of their days: the same seed, the same news."""

    def __init__(self, seed: int = 7) -> None:
        self.chance = random.Random(seed)
        self.words = list(dict.fromkeys(self._word() for _ in range(2 * WORDS)))[:WORDS]
        self._rising = list(itertools.accumulate(1 / (n + 10) for n in range(len(self.words))))
        self._families = [self._word().capitalize() for _ in range(4_000)]
        self._given = [self._word().capitalize() for _ in range(800)]
        self._countries = [Name(self._word().capitalize() + "ia", "place", _code(n)) for n in range(COUNTRIES)]
        self._often = list(itertools.accumulate(1 / (n + 1) for n in range(COUNTRIES)))
        self._outlets = [f"{self._word().capitalize()} Post" for _ in range(OUTLETS)]
        self._known: list[Name] = []
        self._stories: list[tuple[str, tuple[Name, ...]]] = []

    def records(self) -> Iterator[Record]:
        """Records without end."""
        last: list[Piece] = []
        for n in itertools.count():
            day = date(2022, 1, 1) + timedelta(n // A_DAY % DAYS)
            if n % 6 == 0:
                self._stories.append((" ".join(self._some(OWN)), tuple(self._name() for _ in range(6))))
            luck = self.chance.random()
            address = f"https://news.example/{n}"
            if last and luck < 0.10:  # a copy, by another outlet
                old = self.chance.choice(last)
                piece = Piece(address, self.chance.choice(self._outlets), old.lines)
            elif last and luck < 0.14:  # the next version of a page
                old = self.chance.choice(last)
                cut = self.chance.randrange(len(old.lines))
                piece = Piece(
                    old.url, old.outlet, (*old.lines[:cut], self._line(*self._stories[-1]), *old.lines[cut + 1 :])
                )
            else:
                piece = Piece(address, self.chance.choice(self._outlets), self._lines())
            last = [*last[-200:], piece]
            yield lay_out(piece, f"bench-{n}", day.isoformat())

    def queries(self, count: int) -> list[str]:
        """What a reader might look for: a common word, two words of a story, a name, a country and a word."""
        chance = random.Random(count)
        out = []
        for n in range(count):
            own, names = chance.choice(self._stories)
            common = chance.choices(self.words, cum_weights=self._rising)[0]
            country = chance.choice(self._countries).words
            kinds = (common, " ".join(chance.sample(own.split(), 2)), chance.choice(names).words, f"{country} {common}")
            out.append(kinds[n % len(kinds)])
        return out

    def _word(self) -> str:
        return "".join(self.chance.choice(SYLLABLES) for _ in range(self.chance.randint(2, 4)))

    def _some(self, count: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self._rising, k=count)

    def _name(self) -> Name:
        """One name in three was in the news before."""
        if self._known and self.chance.random() < 0.35:
            return self._known[int(len(self._known) * self.chance.random() ** 3)]
        family = self.chance.choice(self._families)
        if self.chance.random() < 0.7:
            made = Name(f"{self.chance.choice(self._given)} {family}", "person")
        else:
            made = Name(f"{family} {self.chance.choice(BODIES)}", "organization")
        self._known.append(made)
        return made

    def _country(self) -> Name:
        return self.chance.choices(self._countries, cum_weights=self._often)[0]

    def _lines(self) -> tuple[Line, ...]:
        story = self.chance.choice(self._stories[-RECENT:])
        return tuple(self._line(*story) for _ in range(16))

    def _line(self, own: str, names: tuple[Name, ...]) -> Line:
        words = " ".join([*self.chance.sample(own.split(), 4), *self._some(7)])
        luck = self.chance.random()
        who = self.chance.choice(names) if self.chance.random() < 0.8 else self._name()
        if luck < 0.35:
            return Line(who, self.chance.choice(CUES), None, None, self._country(), words)
        if luck < 0.6:
            verb, type = self.chance.choice(EVENTS)
            return Line(who, verb, type, self.chance.choice((self._country(), *names)), self._country(), words)
        return Line(None, "", None, None, None, words + " " + " ".join(self._some(4)))


def lay_out(piece: Piece, id: str, day: str) -> Record:
    """The record of a piece: its text, and what stands in it."""
    text = ""
    sections, sentences, mentions = list[Section](), list[Span](), list[Mention]()
    statements, events = list[Statement](), list[Event]()
    entities: dict[Name, Entity] = {}

    def put(name: Name | None, before: str) -> tuple[Span, str] | None:
        nonlocal text
        if name is None:
            return None
        known = entities.setdefault(
            name, Entity(id=f"en_{len(entities)}", type=name.type, name=name.words, country=name.country)
        )
        text += before
        at = Span(len(text), len(text) + len(name.words))
        text += name.words
        kind = name.type if name.type in ("person", "organization", "place") else "other"
        made = f"mn_{len(mentions)}"
        mentions.append(
            Mention(id=made, start=at.start, end=at.end, kind="name", type=kind, entity=known.id, by="bench")
        )
        return at, known.id

    for n, line in enumerate(piece.lines):
        begun = len(text)
        who = put(line.who, "")
        verb = Span(len(text) + 1, len(text) + 1 + len(line.verb)) if who else None
        text += f" {line.verb}" if who else ""
        whom = put(line.whom, " ")
        told = len(text) + 1
        text += f" {line.words}" if who else line.words.capitalize()
        place = put(line.place, " in ")
        content = Span(told, len(text)) if who else None
        text += "."
        sentences.append(Span(begun, len(text)))
        if n % 4 == 3 or n == len(piece.lines) - 1:
            start = sections[-1].end + 2 if sections else 0
            sections.append(Section(kind="paragraph", start=start, end=len(text)))
            text += "\n\n"
        else:
            text += " "
        if who is None or verb is None or content is None:
            continue
        if line.type is None:
            statements.append(
                Statement(
                    id=f"st_{n}", source=(who[0],), cue=(verb,), content=(content,), kind="indirect", speaker=who[1],
                    origin=who[1], chain=(Hop(by="outlet"), Hop(by=who[1], spans=(who[0],), cue=(verb,))),
                    polarity="negative" if line.verb.startswith("denied") else "positive", said_on=day, confidence=0.9,
                    by="bench",
                )
            )  # fmt: skip
        else:
            events.append(
                Event(
                    id=f"ev_{n}", type=line.type, trigger=(verb,), mentions=((verb,),), status="happened",
                    actors=(Participant(entity=who[1], spans=(who[0],)),),
                    recipients=(Participant(entity=whom[1], spans=(whom[0],)),) if whom else (),
                    place=Participant(entity=place[1], spans=(place[0],)) if place else None,
                    date=EventDate(edtf=day, time=None), confidence=0.9, by="bench",
                )
            )  # fmt: skip
    report = report_of(
        text, id=id, published=day, outlet=piece.outlet, url=piece.url, title=piece.lines[0].words.capitalize()
    )
    return Record(
        report=report, sections=tuple(sections), sentences=tuple(sentences), mentions=tuple(mentions),
        entities=tuple(entities.values()), statements=tuple(statements), events=tuple(events), made_by=MADE,
    )  # fmt: skip


def _code(n: int) -> str:
    return f"Q{chr(65 + n // 26)}{chr(65 + n % 26)}"
