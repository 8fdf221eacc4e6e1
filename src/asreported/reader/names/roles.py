"""Roles: what the words beside a person's name say that he or she is, and of what.

"Energy Ministry spokesman Ali Raza"   ->  title "spokesman", of the ministry, m
"Mr Raza, head of the union"           ->  m; title "head", of the union
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asreported.language.names import NameWords, find
from asreported.reader.names.mentions import Naming
from asreported.reader.names.nominals import Nominal
from asreported.reader.names.runs import form_of
from asreported.reader.passages import Passage
from asreported.record.span import Span


class Title(NamedTuple):
    """A title's words; `of` is the place, in the names, of the body or country that it is of, `country` its code."""

    text: str
    span: Span
    of: int | None
    country: str | None
    noun: str


def title_of(i: int, namings: Sequence[Naming], passages: Sequence[Passage], words: NameWords) -> Title | None:
    """The title right before a person's name."""
    n = namings[i]
    passage = passages[n.passage]
    t = passage.parse.tokens
    first = n.first
    sent = t[n.first].sent
    previous = namings[i - 1] if i and namings[i - 1].passage == n.passage else None
    floor = previous.last + 1 if previous else 0
    while first > floor and t[first - 1].sent == sent and _is_title_word(first - 1, passage, words):
        first -= 1
    while first < n.first and (t[first].text == "-" or t[first].lower == "of"):
        first += 1
    if first == n.first or not any(
        t[k].lower in words.titles or t[k].lower in words.roles for k in range(first, n.first)
    ):
        return None
    of = country = None
    k = first - 1
    if k >= 0 and t[k].text in words.possessives:
        k -= 1
    if previous is not None and previous.last == k:
        of = i - 1
    elif k >= 0 and t[k].lower in words.demonyms and t[k].text[0].isupper():
        country = words.demonyms[t[k].lower] or None
    noun = next(
        (t[k].lower for k in range(n.first - 1, first - 1, -1) if t[k].lower in words.roles), t[n.first - 1].lower
    )
    return Title(form_of(t, first, n.first - 1), passage.words(first, n.first - 1), of, country, noun)


def _is_title_word(k: int, passage: Passage, words: NameWords) -> bool:
    t = passage.parse.tokens
    low = t[k].lower
    if low in words.titles or low in words.roles or low in words.title_starts:
        return low not in words.demonyms or low in words.titles
    if t[k].text == "-":
        return k > 0 and t[k - 1].end == t[k].start
    return low == "of" and k > 0 and t[k - 1].lower in words.titles and t[k + 1].lower in words.title_starts


def title_in(nominal: Nominal, passage: Passage) -> Title:
    """The role that a nominal beside a name gives: "a senior member of the union" -> "senior member"."""
    t = passage.parse.tokens
    first = nominal.spot.head
    for i in range(nominal.spot.head - 1, nominal.spot.first - 1, -1):
        if t[i].dep not in ("amod", "compound", "punct", "nmod", "npadvmod") or t[i].text == "," or t[i].pos == "PROPN":
            break
        first = i
    text = form_of(t, first, nominal.spot.head)
    of = next((n for n in nominal.names), None)
    return Title(text, nominal.spot.span, of, None, nominal.noun)


def gender_of(i: int, title: Title | None, namings: Sequence[Naming], words: NameWords) -> str:
    """m or f where the title or the given name shows it; else ""."""
    if title is not None:
        for word in title.text.lower().split():
            gender = words.titles.get(word) or words.roles.get(word)
            if gender:
                return gender
    parts = namings[i].form.split()
    if len(parts) < 2:
        return ""
    first = words.given.get(parts[0].lower())
    return first or _gender_of_endings(parts, words, surname=first is None)


def _gender_of_endings(parts: Sequence[str], words: NameWords, *, surname: bool) -> str:
    """The gender that a patronymic tells ("Pavlovna", "bin"); a surname's ending where the given name is unknown."""
    low = [part.lower() for part in parts]
    for part in low[1:-1]:
        for end, gender in words.name_endings.items():
            if part == end or (len(end) > 3 and part.endswith(end) and len(part) > len(end) + 1):
                return gender
    women = (end for end, gender in words.name_endings.items() if gender == "f" and len(end) > 3)
    told = surname and any(low[-1].endswith(end) and len(low[-1]) > len(end) + 1 for end in women)
    return "f" if told else ""


def lies_in(i: int, namings: Sequence[Naming], passages: Sequence[Passage], words: NameWords) -> str:
    """The country of a place as the report itself tells it: by the state or country after a comma ("Paris, Texas")."""
    if namings[i].type != "place" or i + 1 >= len(namings):
        return ""
    a, b = namings[i], namings[i + 1]
    tokens = passages[a.passage].parse.tokens
    if (
        a.passage != b.passage
        or b.first != a.last + 2
        or tokens[a.last + 1].text != ","
        or find(words.countries, a.form) is not None
    ):
        return ""
    after = tokens[b.last + 1].text if b.last + 1 < len(tokens) else "."
    if after in words.possessives:  # "in Riga, Estonia's envoy"
        return ""
    country = find(words.countries, b.form) if after in (",", ".", ")", ";") else None
    return find(words.states, b.form) or country or ""


def country_of(form: str, words: NameWords) -> str | None:
    """The country that a body's name begins with: "Russia's Foreign Ministry", "Israeli military"."""
    for part in form.replace("'s", "").replace("’s", "").split():
        code = words.demonyms.get(part.lower()) or find(words.countries, part)
        if code:
            return code
    return None
