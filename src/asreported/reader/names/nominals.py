"""Common nouns that mean somebody: "the ministry", "Israeli officials", "a senior member of the group".

Only people, bodies and places are looked for, by the tables' nouns. What they refer to is settled in `coreference.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asreported.language.names import NameWords
from asreported.model.parser import Parse, Token
from asreported.reader.names.cast import Spot
from asreported.reader.names.mentions import Naming
from asreported.reader.names.runs import form_of
from asreported.reader.passages import Passage
from asreported.record.entity import MentionType

# What belongs to the phrase of a noun before it, and the prepositions that bind a phrase after it closely.
_BEFORE = frozenset(
    {"det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "advmod", "predet", "npadvmod", "punct"}
)
_BOUND = frozenset({"of", "from", "for", "in", "at", "with", "within", "inside"})


class Nominal(NamedTuple):
    """A phrase with a common noun as its head.

    noun      the head in small letters;  sort  "role" one person, "group" several, "body", "place"
    definite  it points at somebody known ("the", "this", "its"), indefinite ones bring somebody new
    apposed   the place, in the names, of the name beside it that says the same ("the group Northern Dawn"); None
    modifiers the head's own words before it, in small letters;  names  places of names inside the phrase
    """

    spot: Spot
    noun: str
    sort: str
    definite: bool
    counted: bool
    apposed: int | None
    modifiers: tuple[str, ...]
    names: tuple[int, ...]


class Stage(NamedTuple):
    """A passage with the names that stand in it: `taken` gives for a token the place of its name in `namings`."""

    place: int
    passage: Passage
    taken: dict[int, int]
    namings: Sequence[Naming]
    words: NameWords


def find_nominals(passages: Sequence[Passage], namings: Sequence[Naming], words: NameWords) -> list[Nominal]:
    """All phrases that may mean somebody, in order."""
    out: list[Nominal] = []
    at: dict[int, list[int]] = {}
    for i, n in enumerate(namings):
        at.setdefault(n.passage, []).append(i)
    for p, passage in enumerate(passages):
        if not passage.tells:
            continue
        taken = {t: i for i in at.get(p, ()) for t in range(namings[i].first, namings[i].last + 1)}
        stage = Stage(p, passage, taken, namings, words)
        for token in passage.parse.tokens:
            if token.i in taken or token.pos not in ("NOUN", "PROPN", "ADJ"):
                continue
            sort = sort_of(token, words)
            if sort is not None:
                nominal = nominal_at(stage, token, sort)
                if nominal is not None:
                    out.append(nominal)
    return out


def sort_of(token: Token, words: NameWords) -> str | None:
    """What kind of thing the noun means; None when it is none of the tables'."""
    low = token.lower
    if token.tag in ("NNS", "NNPS", "NN", "NNP") and low in words.group_nouns:
        return "group"
    if token.tag not in ("NN", "NNP"):
        return None
    if low in words.roles:
        return "role"
    if low in words.body_nouns:
        return "body"
    return "place" if low in words.place_nouns else None


def nominal_at(stage: Stage, token: Token, sort: str) -> Nominal | None:
    """The phrase that the noun heads; None when the noun only describes a name or another noun."""
    p, passage, taken, namings, words = stage
    parse = passage.parse
    tokens = parse.tokens
    if token.dep in ("compound", "nmod", "npadvmod", "amod", "poss") and token.head > token.i and token.dep != "poss":
        named = taken.get(token.i + 1)
        if sort == "role" or named is None or tokens[token.i + 1].sent != token.sent:
            return None
    first = _first_of(parse, token)
    after = taken.get(token.i + 1) if token.i + 1 < len(tokens) and tokens[token.i + 1].sent == token.sent else None
    if after is not None and sort == "role":
        return None
    apposed, last = _apposed(stage, token, first, after, sort), token.i
    if after is None or apposed is None:
        last = _last_of(parse, token, sort)
        named = taken.get(last + 1)
        if last > token.i and named is not None and sort_of(tokens[last], words) == "body":  # "from the group Hamas"
            last = namings[named].last
    if sort == "place" and last > token.i:  # "the territory of": a part
        return None
    if apposed is None and sort != "group" and _only_says_what(parse, token):
        return None
    inside = sorted({taken[t] for t in range(first, last + 1) if t in taken})
    first = _without_names(first, token.i, taken, tokens)
    lead = tokens[first].lower
    before = tuple(tokens[i].lower for i in range(first, token.i))
    owned = any(tokens[c].dep == "poss" for c in parse.children[token.i])
    definite = lead in words.definite or owned or lead in words.pronouns
    counted = any(tokens[c].dep in ("nummod", "quantmod") or tokens[c].tag == "CD" for c in parse.children[token.i])
    counted = counted or lead in (
        "some",
        "other",
        "others",
        "several",
        "many",
        "most",
        "few",
        "another",
        "both",
        "two",
        "various",
    )
    type_: MentionType = {"role": "person", "group": "group", "body": "organization", "place": "place"}[sort]  # type: ignore[assignment]
    span = passage.words(first, last)
    form = form_of(tokens, first, last)
    spot = Spot(span, form, "nominal", type_, p, first, last, token.i, "by_noun")
    return Nominal(spot, token.lower, sort, definite, counted, apposed, before, tuple(inside))


def _only_says_what(parse: Parse, token: Token) -> bool:
    """Does the noun say what somebody is, not who: "having been a banker", "as a child"?"""
    up = parse.tokens[token.head]
    there = any(parse.tokens[c].dep == "expl" for c in parse.children[up.i])
    return (token.dep in ("attr", "oprd", "acomp") and not there) or (
        token.dep == "pobj" and up.lower in ("as", "like")
    )


def _first_of(parse: Parse, token: Token) -> int:
    """The first token of the phrase, not reaching back over a comma or a verb."""
    first = token.i
    for c in reversed(parse.children[token.i]):
        if c < token.i and parse.tokens[c].dep in _BEFORE and parse.tokens[c].text not in (",", '"', "(", ";", ":"):
            first = min(first, parse.left[c])
    for i in range(token.i - 1, first - 1, -1):
        if parse.tokens[i].text in (",", ";", ":", "(", '"') or parse.tokens[i].sent != token.sent:
            return i + 1
    while first > 0 and parse.tokens[first - 1].text == "-" and first - 1 in parse.children[token.i]:
        first -= 1
    return first


def _last_of(parse: Parse, token: Token, sort: str) -> int:
    """The last token: with the phrases that hang on the noun closely, nothing after a comma."""
    last = token.i
    for c in parse.children[token.i]:
        if c != last + 1:
            continue
        child = parse.tokens[c]
        if child.dep == "prep" and child.lower in _BOUND and (sort != "place" or child.lower == "of"):
            end = parse.right[c]
            for i in range(c, end + 1):
                if parse.tokens[i].text in (",", ";", ":", "(", '"', "who", "which", "that") or parse.tokens[i].dep in (
                    "relcl",
                    "acl",
                ):
                    end = i - 1
                    break
            if end > c:
                last = end
    return last


def _without_names(first: int, head: int, taken: dict[int, int], tokens: Sequence[Token]) -> int:
    """An editor's bracket before the noun stays out: "the [Northern] separatist movement" is "Palestinian movement"."""
    cut = first
    for i in range(first, head):
        if i in taken and i + 1 not in taken and tokens[i + 1].start - tokens[i].end >= 2:
            cut = i + 1
    return cut


def _apposed(stage: Stage, token: Token, first: int, after: int | None, sort: str) -> int | None:
    """The name that stands beside the phrase and means the same."""
    _, passage, taken, namings, _ = stage
    parse = passage.parse
    tokens = parse.tokens
    if after is not None and _suits(sort, namings[after]) and first < token.i:
        return after
    for c in parse.children[token.i]:  # "the spokeswoman, Aino Salo"; "[Northern] separatist movement"
        named = taken.get(c)
        if named is not None and tokens[c].dep == "appos" and _suits(sort, namings[named]):
            return named
        if (
            named is not None
            and c < token.i
            and tokens[c].dep == "nmod"
            and tokens[c + 1].start - tokens[c].end >= 2
            and sort == "body"
        ):
            return named
    if token.dep == "appos":  # "Aino Salo, the spokeswoman"
        named = taken.get(token.head)
        if named is not None and _suits(sort, namings[named]):
            return named
    named = _after_comma(stage, token, first) if sort == "role" else None
    if named is not None:
        return named
    if token.dep == "attr" and sort in ("role", "body", "place"):  # "Ortiz is the mayor"
        verb = token.head
        subject = next((c for c in parse.children[verb] if tokens[c].dep == "nsubj"), None)
        if (
            tokens[verb].lemma == "be"
            and subject is not None
            and subject in taken
            and _suits(sort, namings[taken[subject]])
        ):
            return taken[subject]
    if (
        first >= 2
        and tokens[first - 1].text == ","
        and first - 2 in taken
        and tokens[first].lower in ("a", "an", "the", "its", "his", "her")
    ):
        named = taken[first - 2]
        close = namings[named].last == first - 2 and _suits(sort, namings[named])
        if _is_next_subject(parse, token, first):
            return None
        if close and token.dep in ("appos", "conj", "nsubj", "ROOT", "attr"):
            return named
    return None


def _is_next_subject(parse: Parse, token: Token, first: int) -> bool:
    """ "..., built by Holm, a person close to the firm said": no comma closes the phrase before its verb, so it speaks itself."""
    if token.dep != "nsubj" or parse.tokens[first].lower not in ("a", "an") or token.head <= token.i:
        return False
    return all(parse.tokens[i].text != "," for i in range(token.i + 1, token.head))


def _after_comma(stage: Stage, token: Token, first: int) -> int | None:
    """ "The acting governor of Tarn, Pia Holm, said": the person between commas after a role that is of something."""
    passage, taken, namings = stage.passage, stage.taken, stage.namings
    tokens = passage.parse.tokens
    at = _last_of(passage.parse, token, "role") + 2
    lead = tokens[first].lower in stage.words.definite or any(
        t.text in stage.words.possessives for t in tokens[first : token.i]
    )
    if at >= len(tokens) or at == token.i + 2 or tokens[at - 1].text != "," or at not in taken or not lead:
        return None
    naming = namings[taken[at]]
    after = tokens[naming.last + 1 : naming.last + 3]
    closed = bool(after) and after[0].text == "," and not (len(after) > 1 and after[1].lower in ("and", "or"))
    same = tokens[at].sent == token.sent and naming.first == at
    return taken[at] if closed and same and naming.type == "person" else None


def _suits(sort: str, naming: Naming) -> bool:
    """Can a phrase of that sort mean what the name names?"""
    return {"role": "person", "body": "organization", "place": "place"}.get(sort) == naming.type
