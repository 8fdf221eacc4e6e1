"""Where a city lies whose name several countries have: by the dateline, and by the other places of the report.

    "HYDERABAD, Pakistan - ..."            Pakistan's, for the report says so
    "... Karachi ... Hyderabad"            Pakistan's, though India's is far larger: the other towns are Pakistan's
    "... Valencia ..."                     nobody knows: no country, and a note that names both

What a table or the report itself tells of a place ("Paris, Texas") is not asked again, and a capital is never moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.language.names import NameWords, find
from asreported.reader.names.drafts import Draft
from asreported.reader.passages import Passage
from asreported.record.note import Note


def place_cities(drafts: Sequence[Draft], passages: Sequence[Passage], words: NameWords) -> list[Note]:
    """Give each city of a doubtful name its country, in `within`; for what stays doubtful a note with the countries."""
    doubtful = [(d, c) for d in drafts if d.sort == "place" for c in (_countries_of(d, words),) if len(c) > 1]
    if not doubtful:
        return []
    unsure = {d.id for d, _ in doubtful}
    lines = {p for p, passage in enumerate(passages) if passage.section.kind == "dateline"}
    told = [(d, c) for d in drafts if d.forms and d.id not in unsure for c in (d.country(words),) if c]
    named = {c for _, c in told}
    towns = {c for d, c in told if d.sort == "place" and not d.key.startswith("country:")}
    here = {c for d, c in told if d.sort == "place" and any(s.passage in lines for s in d.spots)}
    notes = []
    for draft, countries in doubtful:
        clear = draft.country(words)
        context = _only(named, countries) if clear is None else None if clear in named else _only(towns, countries)
        found = _only(here, countries) or context or clear
        if found is not None:
            draft.within = found
            continue
        spot = min((s for s in draft.spots if s.kind == "name"), key=lambda s: s.span)
        message = (
            f"“{spot.form}” lies in {', '.join(countries[:-1])} or {countries[-1]}; the report does not tell which."
        )
        notes.append(Note(code="ambiguous-place", start=spot.span.start, end=spot.span.end, message=message))
    return notes


def _only(named: set[str], countries: Sequence[str]) -> str | None:
    both = named.intersection(countries)
    return both.pop() if len(both) == 1 else None


def _countries_of(draft: Draft, words: NameWords) -> tuple[str, ...]:
    """The countries that have a city of its name, where nothing else says which one it is."""
    if (
        draft.within
        or draft.key.startswith("country:")
        or any(find(t, f) for t in (words.countries, words.capitals) for f in draft.forms)
    ):
        return ()
    return next((c for c in map(words.may_lie, draft.forms) if c), ())
