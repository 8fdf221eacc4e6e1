"""What a name names: a person, an organization, a place, or something else. Rules in order; the first that decides wins.

"Bank of Ghana" is an organization by its first word, "Lake Kivu" a place, "Jane Okafor" a person by her given name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from asreported.language.names import find
from asreported.reader.names.cuts import Piece
from asreported.reader.names.runs import Reading, form_of

Kind = str


class Asked(NamedTuple):
    """A name whose type is asked for: its tokens, its words, and the passage that it stands in."""

    piece: Piece
    form: str
    r: Reading


Rule = Callable[[Asked], Kind | None]


_LABELS = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "EVENT": "other",
    "WORK_OF_ART": "other", "PRODUCT": "other", "LAW": "other", "NORP": "other", "LANGUAGE": "other",
}  # fmt: skip


def by_table(a: Asked) -> Kind | None:
    """The tables know the name."""
    w = a.r.words
    if a.piece.titled and find(w.countries, a.form) is None:
        return None
    if find(w.countries, a.form) is not None or find(w.capitals, a.form) is not None:
        return "place"
    if find(w.known, a.form) is not None:
        return "organization"
    if find(w.places, a.form) is not None and not (a.form.lower() in w.given and a.r.label(a.piece.first) == "PERSON"):
        return "place"
    return None


def by_title(a: Asked) -> Kind | None:
    """A title or a role stands before it."""
    t, w = a.r.tokens, a.r.words
    if not a.piece.titled or (t[a.piece.last].lower in w.bodies and a.piece.last > a.piece.first):
        return None
    return "person"


def by_kind_before(a: Asked) -> Kind | None:
    """A common noun right before it says what it is: "the newspaper Kystposten", "the village Lom"."""
    t, w, k = a.r.tokens, a.r.words, a.piece.first - 1
    if k < 0 or t[k].tag != "NN" or not t[k].text.islower() or t[k].sent != t[a.piece.first].sent:
        return None
    return "organization" if t[k].lower in w.body_nouns else "place" if t[k].lower in w.place_nouns else None


def by_last_word(a: Asked) -> Kind | None:
    """Its last word is one that bodies, places or treaties end with."""
    w, low = a.r.words, a.r.tokens[a.piece.last].lower
    if low in w.company_ends and a.piece.last > a.piece.first:
        return "organization"
    if a.piece.last == a.piece.first:
        return "other" if low.startswith(("olympic", "paralympic")) else None
    if low in w.other_heads or a.r.tokens[a.piece.first].lower in w.other_openers:
        return "other"
    person = a.r.tokens[a.piece.first].lower in w.given and a.r.label(a.piece.last) == "PERSON"
    if person:
        return None
    if low in w.bodies:
        return "organization"
    return "place" if low in w.place_heads else None


def by_first_word(a: Asked) -> Kind | None:
    """It begins as bodies ("Ministry of", "Doctors for"), companies ("A & B") or media ("Radio Tisza") do."""
    t, w = a.r.tokens, a.r.words
    if a.piece.last == a.piece.first:
        return None
    if t[a.piece.first].lower in w.media_openers:
        return "organization"
    for i in range(a.piece.first, a.piece.last):
        if t[i].lower in w.openers and t[i + 1].lower in ("of", "for", "on"):
            return "organization"
        if t[i].text == "&":
            return "organization"
        if t[i].lower in w.group_nouns and t[i + 1].lower in ("for", "against"):
            return "organization"
    return None


def by_place_word(a: Asked) -> Kind | None:
    """It begins as places do ("Lake", "Mount")."""
    t, w = a.r.tokens, a.r.words
    if (
        a.piece.first < a.piece.last
        and t[a.piece.first].lower in w.place_openers
        and a.r.label(a.piece.first) in ("GPE", "LOC", "FAC", "")
    ):
        return "place"
    return None


def by_given_name(a: Asked) -> Kind | None:
    """It begins with a given name and goes on with one to three words more."""
    t, w = a.r.tokens, a.r.words
    size = a.piece.last - a.piece.first + 1
    if t[a.piece.first].lower in w.given and 2 <= size <= 5 and a.r.label(a.piece.first) not in ("FAC", "EVENT"):
        return "person" if a.r.label(a.piece.last) != "ORG" or a.r.label(a.piece.first) != "ORG" or size == 2 else None
    return "person" if size >= 2 and t[a.piece.last].lower in w.suffixes else None


def by_neighbours(a: Asked) -> Kind | None:
    """The words beside it say what it is: an age, a role in apposition, "based in"."""
    t, w, i = a.r.tokens, a.r.words, a.piece.last + 1
    k = a.piece.first - 1
    if k > 0 and t[k].text == "," and t[k - 1].lower in w.roles and t[k - 1].tag == "NN":
        return "person"
    if (
        i + 2 < len(t)
        and t[i].text == ","
        and t[i + 1].text.isdigit()
        and len(t[i + 1].text) <= 2
        and t[i + 2].text == ","
    ):
        return "person"
    if i + 1 < len(t) and t[i].text == "," and a.r.label(a.piece.last) in ("", "PERSON"):
        for j in range(i + 1, min(i + 5, len(t))):
            if t[j].lower in w.roles and t[j].tag == "NN":
                return "person"
            if t[j].text in (",", ".") or t[j].pos == "VERB":
                break
    return None


def by_given_name_alone(a: Asked) -> Kind | None:
    """A given name alone, whatever the parser makes of it."""
    alone = a.piece.first == a.piece.last and a.form.lower() in a.r.words.given and not a.form.isupper()
    return "person" if alone and a.r.label(a.piece.last) in ("GPE", "ORG", "LOC", "FAC", "") else None


def by_initials(a: Asked) -> Kind | None:
    """It begins with initials: "K.R. Venkatesan"."""
    first = a.r.tokens[a.piece.first].text
    short = first.endswith(".") and len(first.replace(".", "")) <= 2 and first.replace(".", "").isupper()
    return "person" if short and a.piece.last > a.piece.first and a.r.label(a.piece.last) != "ORG" else None


def by_preposition(a: Asked) -> Kind | None:
    """ "In" or "near" stands before it, and no noun that makes it an interest in something."""
    t, w, i = a.r.tokens, a.r.words, a.piece.first - 1
    if i > 0 and t[i].lower == "of" and (t[i - 1].lower in w.place_nouns or t[i - 1].lower in w.place_heads):
        return "place"
    if i > 0 and t[i].lower == "of" and t[i - 1].lower in ("mayor", "governor"):
        return "place"
    if i >= 0 and t[i].tag == "IN" and _lies_in(a):
        return "place"
    if i >= 0 and t[i].lower in w.compass and t[i].text.islower():
        return "place"
    if i < 0 or t[i].lower not in w.where or a.r.label(a.piece.last) in ("GPE", "LOC", "EVENT", "WORK_OF_ART"):
        return None
    after = t[a.piece.last + 1].text if a.piece.last + 1 < len(t) else ""
    if after in w.possessives or a.form.isupper() or a.piece.last - a.piece.first > 1:
        return None
    up = t[t[i].head]
    return "place" if t[i].lower != "in" or up.pos in ("VERB", "AUX") or up.i > i or up.pos == "PROPN" else None


def _lies_in(a: Asked) -> bool:
    """Does ", Kenya" or "in northern Mali" follow?"""
    t, w, i = a.r.tokens, a.r.words, a.piece.last + 1
    if i + 1 >= len(t) or t[i].text not in (",", "in"):
        return False
    i += 2 if t[i + 1].lower in w.compass and i + 2 < len(t) else 1
    return t[i].text[0].isupper() and (
        find(w.countries, t[i].text) is not None or find(w.places, t[i].text) is not None
    )


def by_parser(a: Asked) -> Kind | None:
    """What the parser's own recogniser says of its last word, else of its first."""
    return _LABELS.get(a.r.label(a.piece.last)) or _LABELS.get(a.r.label(a.piece.first))


def by_letters(a: Asked) -> Kind | None:
    """Capitals alone are an acronym, nearly always a body's."""
    return "organization" if a.piece.first == a.piece.last and a.form.isupper() and 2 <= len(a.form) <= 6 else None


RULES: tuple[Rule, ...] = (
    by_title, by_table, by_kind_before, by_first_word, by_last_word, by_place_word, by_given_name, by_initials, by_neighbours,
    by_preposition, by_given_name_alone, by_parser, by_letters,
)  # fmt: skip


def judge_type(piece: Piece, r: Reading) -> tuple[str, str]:
    """The type and the rule that found it."""
    asked = Asked(piece, form_of(r.tokens, piece.first, piece.last), r)
    for rule in RULES:
        found = rule(asked)
        if found:
            return found, rule.__name__
    return "other", "unknown"
