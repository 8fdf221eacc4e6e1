"""What each stretch of a report is: headline, caption, dateline, paragraph ...

sections   F1 of sections of the same kind with the same words: the figure that floors are set on
letters    the share of all letters that stand in a section of the right kind
notes      of the notes that the cases ask, the share that is made at that place
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.record.span import trim
from evals.expected import read_sections
from evals.measure import Miss, Reading, Result, prf, share, shown

FLOORS = ("sections", "letters", "notes")


def score(readings: Sequence[Reading]) -> Result:
    """The figures over all cases."""
    right = found = wanted = letters = all_letters = notes = asked_notes = 0
    misses: list[Miss] = []
    for case, record in readings:
        text = record.report.text
        expected = read_sections(case)
        gold = {(p.span, p.kind) for p in expected if not p.note}
        predicted = {(trim(s.start, s.end, text) or s.span, s.kind): s for s in record.sections}
        right += len(gold & predicted.keys())
        found += len(predicted)
        wanted += len(gold)
        kind_at: dict[int, str] = {i: s.kind for s in record.sections for i in range(s.start, s.end)}
        for part in expected:
            words = shown((part.span,), text)
            if part.note:
                asked_notes += 1
                made = any(
                    n.code == part.kind and n.span is not None and n.span.overlaps(part.span) for n in record.notes
                )
                notes += made
                if not made:
                    misses.append(Miss(case.title, f"missed: note {part.kind}: {words}"))
                continue
            spots = [i for i in range(part.span.start, part.span.end) if not text[i].isspace()]
            letters += sum(kind_at.get(i) == part.kind for i in spots)
            all_letters += len(spots)
            if (part.span, part.kind) not in predicted:
                misses.append(Miss(case.title, f"missed: {part.kind}: {words}"))
        misses += [
            Miss(case.title, f"extra: {kind}: {shown((span,), text)}")
            for span, kind in sorted(predicted, key=lambda k: k[0])
            if (span, kind) not in gold
        ]
    figures = {
        "sections": prf(right, found, wanted)[2],
        "letters": share(letters, all_letters),
        "notes": share(notes, asked_notes),
    }
    return Result(figures, tuple(misses), len(readings), wanted)
