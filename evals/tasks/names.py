"""Who and where: names, which of them mean the same one, and who "she" is.

names     F1 of names with exactly the same words
typed     F1 of names whose entity has the right type too
clusters  B-cubed F1 of the names that both sides have: are those put together that mean the same one?
meant     of the pronouns and descriptions that the lines list, the share that leads to the right entity
details   of the countries, sectors, roles and generic marks that the lines ask, the share that is right
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from asreported.record import Entity, Record, Span
from evals.expected import Who, read_names
from evals.measure import Miss, Reading, Result, plain_words, prf, share

FLOORS = ("names", "typed", "clusters", "meant", "details")


def score(readings: Sequence[Reading]) -> Result:
    """The figures over all cases."""
    exact = typed = found = wanted = meant = listed = right_details = details = lines = 0
    b3_p = b3_r = 0.0
    both = 0
    misses: list[Miss] = []
    for case, record in readings:
        text = record.report.text
        gold = read_names(case)
        lines += len(gold)
        entities = {e.id: e for e in record.entities}
        predicted = {m.span: m.entity for m in record.mentions if m.kind == "name"}
        expected = {span: who for who in gold for span in who.names}
        found += len(predicted)
        wanted += len(expected)
        for span, who in expected.items():
            if span not in predicted:
                misses.append(Miss(case.title, f"missed: {span.of(text)!r} ({who.type})"))
                continue
            exact += 1
            got_type = entities[predicted[span]].type
            typed += got_type == who.type
            if got_type != who.type:
                misses.append(Miss(case.title, f"wrong: {span.of(text)!r} is {who.type}, not {got_type}"))
        misses += [
            Miss(case.title, f"extra: {s.of(text)!r} ({entities[e].type})")
            for s, e in predicted.items()
            if s not in expected
        ]
        p, r, n = _b_cubed(expected, predicted)
        b3_p, b3_r, both = b3_p + p, b3_r + r, both + n
        for who in gold:
            entity = _counterpart(who, predicted, entities)
            for span in (*who.pronouns, *who.nominals):
                listed += 1
                got = _entity_at(span, record)
                right = entity is not None and got == entity.id
                meant += right
                if not right:
                    name = entities[got].name if got else "nobody"
                    misses.append(
                        Miss(case.title, f"{'wrong' if got else 'missed'}: {span.of(text)!r} is {who.name}, not {name}")
                    )
            for key, value in who.asked.items():
                details += 1
                right = entity is not None and _has(entity, key, value)
                right_details += right
                if entity is not None and not right:
                    misses.append(Miss(case.title, f"wrong: {who.name} should have {key} {value}"))
    p, r = (b3_p / both, b3_r / both) if both else (1.0, 1.0)
    figures = {
        "names": prf(exact, found, wanted)[2],
        "typed": prf(typed, found, wanted)[2],
        "clusters": 2 * p * r / (p + r) if p + r else 0.0,
        "meant": share(meant, listed),
        "details": share(right_details, details),
    }
    return Result(figures, tuple(misses), len(readings), lines)


def _b_cubed(expected: dict[Span, Who], predicted: dict[Span, str]) -> tuple[float, float, int]:
    """Sums of precision and recall over the spans that both sides have, and their number."""
    spans = [s for s in expected if s in predicted]
    p = r = 0.0
    for a in spans:
        same_gold = {b for b in spans if expected[b] is expected[a]}
        same_found = {b for b in spans if predicted[b] == predicted[a]}
        common = len(same_gold & same_found)
        p += common / len(same_found)
        r += common / len(same_gold)
    return p, r, len(spans)


def _counterpart(who: Who, predicted: dict[Span, str], entities: dict[str, Entity]) -> Entity | None:
    """The entity that most of the expected names lead to."""
    counts = Counter(predicted[span] for span in who.names if span in predicted)
    return entities[counts.most_common(1)[0][0]] if counts else None


def _entity_at(span: Span, record: Record) -> str | None:
    """The entity of the shortest mention that shares characters with `span`, none longer than twice its words."""
    near = [m for m in record.mentions if m.span.overlaps(span) and len(m.span) <= 2 * len(span) + 8]
    return min(near, key=lambda m: (m.span != span, len(m.span))).entity if near else None


def _has(entity: Entity, key: str, value: str) -> bool:
    if key == "generic":
        return entity.generic
    if key == "role":
        return any(plain_words(value) & plain_words(role.title) for role in entity.roles)
    return bool(getattr(entity, key) == value)
