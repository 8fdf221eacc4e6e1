"""What the model and the rules make of a name together: where it begins and ends, and what it names.

The rules know what is in the tables and what titles, company endings and the like tell; where they only guess ("a
capital, and the parser calls it an organization") the model decides. `"the probe Cassini"` is no organization then, and
`"Real Betis"` no person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from asreported.language.names import find
from asreported.model.facts import Named
from asreported.reader.names.cuts import Piece
from asreported.reader.names.runs import Reading, form_of, is_capital

# Rules that guess: the model's word goes before theirs.
GUESSES = frozenset({"by_parser", "by_letters", "unknown", "by_given_name_alone", "by_preposition", "by_neighbours"})
SURE = 0.9  # a model as sure as this goes before the tables and before what endings tell
LEAST = 0.4  # a name that only the model sees must be as sure as this
_TABLES = frozenset({"by_table", "by_last_word", "by_first_word", "by_given_name"})
KINDS = {"person": "person", "organization": "organization", "place": "place", "group": "other", "other": "other"}


class Typed(NamedTuple):
    """A name with its type and the rule that gave it."""

    piece: Piece
    kind: str
    by: str


class Word(NamedTuple):
    """A name of the model as tokens of a passage, `first` to `last`, both included."""

    first: int
    last: int
    kind: str
    score: float


def words_of(named: Sequence[Named], r: Reading) -> list[Word]:
    """The model's names that stand in a passage, as its tokens; one whose ends are inside a token is left out."""
    starts = {t.start: t.i for t in r.tokens}
    ends = {t.end: t.i for t in r.tokens}
    if not r.tokens:
        return []
    low, high = r.tokens[0].start, r.tokens[-1].end
    inside = (n for n in named if low <= n.start and n.end <= high)
    return [
        Word(starts[n.start], ends[n.end], n.kind, n.score)
        for n in inside
        if n.start in starts and n.end in ends and starts[n.start] <= ends[n.end]
    ]


def join_names(typed: Iterable[Typed], words: Sequence[Word], r: Reading) -> list[Typed]:
    """The names that rules and model find together, in order; none overlaps another."""
    rules = sorted(typed)
    out: list[Typed] = []
    used: set[int] = set()
    for name in rules:
        mine = [n for n, w in enumerate(words) if w.first <= name.piece.last and name.piece.first <= w.last]
        used.update(mine)
        out.extend(_joined(name, [words[n] for n in mine], r))
    out.extend(_alone([w for n, w in enumerate(words) if n not in used], r))
    return list(_apart(sorted(out)))


def _joined(name: Typed, words: Sequence[Word], r: Reading) -> Iterator[Typed]:
    """One name of the rules, given what the model sees there."""
    piece, kind, by = name
    if not words:
        yield Typed(piece, "other", "by_model") if by in ("by_parser", "by_letters", "unknown") else name
        return
    same = next((w for w in words if (w.first, w.last) == (piece.first, piece.last)), None)
    if same is not None and same.kind == "group" and by in GUESSES and _is_adjective(piece, r):
        return  # "Ruritanian troops": a people, and no name of somebody
    if same is not None:
        ruled = by in GUESSES or (by in _TABLES and same.score >= SURE and not _is_country(piece, r))
        yield Typed(piece, KINDS[same.kind], "by_model") if ruled and KINDS[same.kind] != kind else name
        return
    if by not in GUESSES:
        yield name
        return
    inside = [w for w in words if piece.first <= w.first and w.last <= piece.last]
    if len(words) == 1 and (inside or not is_capital(r.tokens[words[0].first].text)):  # "the port of Callao"
        yield Typed(piece, KINDS[words[0].kind], "by_model") if words[0].kind != "group" else name
        return
    for w in words:
        if w.kind != "group":
            yield Typed(Piece(w.first, w.last, piece.titled and w.first == piece.first), KINDS[w.kind], "by_model")


def _is_adjective(piece: Piece, r: Reading) -> bool:
    token = r.tokens[piece.last]
    return token.pos == "ADJ" or token.dep in ("amod", "compound", "nmod", "npadvmod")


def _is_country(piece: Piece, r: Reading) -> bool:
    return find(r.words.countries, form_of(r.tokens, piece.first, piece.last)) is not None


def _alone(words: Iterable[Word], r: Reading) -> Iterator[Typed]:
    """Names that only the model sees."""
    for w in words:
        plain = w.kind in ("person", "organization", "place")
        ruled = all(r.ok[i] for i in range(w.first, w.last + 1) if is_capital(r.tokens[i].text))
        if not plain or _is_title(r.tokens[w.last].lower, r) or not is_capital(r.tokens[w.first].text):
            continue
        if w.score >= (LEAST if ruled else SURE):
            yield Typed(Piece(w.first, w.last, False), w.kind, "by_model")


def _is_title(word: str, r: Reading) -> bool:
    """Is the word one that rules took off a name on purpose: a title, or a part of one ("Defence" of a minister)?"""
    return word in r.words.titles or word in r.words.title_starts or word in r.words.roles


def _apart(names: Sequence[Typed]) -> Iterator[Typed]:
    """Without those that overlap one before them."""
    end = -1
    for name in names:
        if name.piece.first > end:
            yield name
            end = name.piece.last
