"""Who did what to whom: coded events.

found     F1 of events whose trigger stands where an expected one stands, whatever their type
coded     F1 of those of the right type too: the figure that floors are set on
roles     F1 of actors and recipients over all events
status    of the expected events, the share that is found with the right status
details   of the modes, places, dates, certainties, backgrounds and voices that the lines ask, the share that is right
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.record import Event, Participant, Record, Spans
from evals.expected import What, read_events
from evals.measure import Miss, Reading, Result, match, overlap, plain_words, prf, share, shown
from evals.words import places

FLOORS = ("found", "coded", "roles", "status", "details")


def score(readings: Sequence[Reading]) -> Result:
    """The figures over all cases."""
    located = coded = found = wanted = statuses = right_details = details = 0
    fillers = [0, 0, 0]  # right, found, wanted
    misses: list[Miss] = []
    for case, record in readings:
        gold = read_events(case)
        text = record.report.text
        pairs = match(gold, record.events, _likeness)
        counterpart = {i: record.events[j] for i, j in pairs}
        located += len(pairs)
        found += len(record.events)
        wanted += len(gold)
        fillers[1] += sum(len(e.actors) + len(e.recipients) for e in record.events)
        for i, what in enumerate(gold):
            got = counterpart.get(i)
            fillers[2] += len(what.actors) + len(what.recipients)
            wrong = []
            if got is None:
                misses.append(Miss(case.title, f"missed: {what.line.text}"))
            else:
                coded += got.type == what.type
                statuses += got.status == what.status
                wrong += [f"type {got.type}"] if got.type != what.type else []
                wrong += [f"status {got.status}"] if got.status != what.status else []
                for role, places_, has in (
                    ("actors", what.actors, got.actors),
                    ("recipients", what.recipients, got.recipients),
                ):
                    right = len(match(places_, has, lambda g, p, r=record: float(_is_named(g, p, r))))  # type: ignore[misc]
                    fillers[0] += right
                    if right < max(len(places_), len(has)):
                        wrong.append(f"{role} {', '.join(_told(p, record) for p in has) or 'none'}")
            for key, right in _details(what, got, record):
                details += 1
                right_details += right
                wrong += [key] if got is not None and not right else []
            if wrong:
                misses.append(Miss(case.title, f"wrong: {what.line.text} ({'; '.join(wrong)})"))
        paired = {j for _, j in pairs}
        misses += [
            Miss(case.title, f"extra: {e.type} {e.mode or ''} | {shown(e.trigger, text)} | {e.status} ({e.by})")
            for j, e in enumerate(record.events)
            if j not in paired
        ]
    figures = {
        "found": prf(located, found, wanted)[2],
        "coded": prf(coded, found, wanted)[2],
        "roles": prf(fillers[0], fillers[1], fillers[2])[2],
        "status": share(statuses, wanted),
        "details": share(right_details, details),
    }
    return Result(figures, tuple(misses), len(readings), wanted)


def _likeness(what: What, event: Event) -> float:
    told = [event.trigger, *event.mentions]
    common = sum(any(overlap(a, b) for b in told) for a in what.mentions)
    return common + 2.0 * (what.type == event.type) if common else 0.0


def _is_named(words: Spans, participant: Participant, record: Record) -> bool:
    """Do the participant's own words, or a mention of its entity, stand where the expected words stand?"""
    own = participant.spans
    others = tuple(m.span for m in record.mentions if m.entity == participant.entity)
    return overlap(words, own) or overlap(words, others)


def _told(participant: Participant, record: Record) -> str:
    entity = record.entity(participant.entity)
    return shown(participant.spans, record.report.text) if participant.spans else entity.name if entity else "?"


def _details(what: What, got: Event | None, record: Record) -> list[tuple[str, bool]]:
    out: list[tuple[str, bool]] = []
    if what.mode:
        out.append(("mode", got is not None and got.mode == what.mode))
    if "background" in what.asked or (got is not None and got.background):
        out.append(("background", got is not None and got.background == ("background" in what.asked)))
    text = record.report.text
    for key, value in what.asked.items():
        if key == "place":
            right = (
                got is not None and got.place is not None and _is_named(tuple(places(value, text)), got.place, record)
            )
        elif key == "date":
            right = got is not None and got.date is not None and got.date.edtf == value
        elif key == "certainty":
            right = got is not None and got.certainty == value
        elif key == "voice":
            said = next((s for s in record.statements if got is not None and s.id == got.statement), None)
            right = said is not None and bool(plain_words(value) & plain_words(shown(said.source, text, 10_000)))
        else:
            continue
        out.append((key, right))
    return out
