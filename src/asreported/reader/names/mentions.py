"""Names: who and what is named, where, and what kind of thing it is.

    Russia's Energy Ministry told Interfax in Moscow  ->  Russia's Energy Ministry (organization), Interfax
                                                          (organization), Moscow (place)

Runs of capitals are found (`runs.py`), cut (`cuts.py`) and typed (`entity_types.py`); then the report as a whole
is asked: a surname is a person because the full name is one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asreported.language.names import NameWords, find
from asreported.model.facts import Named
from asreported.reader.names.cuts import Piece, cut_run
from asreported.reader.names.entity_types import judge_type
from asreported.reader.names.learned import Typed, join_names, words_of
from asreported.reader.names.runs import Reading, form_of, remember
from asreported.reader.passages import Passage
from asreported.record.entity import MentionType
from asreported.record.span import Span

_PREFIXES = ("al-", "el-", "ash-", "as-", "an-", "ar-", "at-", "ad-", "az-")
# The weaker opinions on a name's type, which the report's other sentences may overrule.
_WEAK = frozenset({"by_parser", "by_letters", "unknown", "by_neighbours", "by_preposition", "by_given_name_alone"})

_OF_A_PEOPLE = ("ian", "ean", "ese", "ish", "ani", "shi", "an")
# How a mention came to be, where no rule of `entity_types` decided its type.
BY = {
    "unknown": "A name by its capitals; nothing says what it names.",
    "by_model": "The model decides: the rules have no opinion, or only guess.",
    "by_full_name": "Part of a person's full name that the report gives elsewhere.",
    "by_other_mention": "The same name is surer of its type elsewhere in the report.",
    "by_noun": "A noun for people, bodies or places, with its phrase.",
    "by_asking": "A phrase that a statement or an event needs: its source, its actor or its recipient.",
    "by_speaker": "A pronoun of the first person means who speaks.",
    "by_turns": "In an interview the one who is asked is the one who answers.",
    "by_nearness": "A pronoun means the nearest that fits in number, gender and kind.",
}


class Naming(NamedTuple):
    """A name in the text. `first` to `last` are its tokens in `passage`; `form` its words with single spaces."""

    span: Span
    form: str
    type: MentionType
    passage: int
    first: int
    last: int
    head: int
    titled: bool
    by: str


def find_names(
    text: str, passages: Sequence[Passage], words: NameWords, named: Sequence[Named] | None = None
) -> tuple[Naming, ...]:
    """All names of a report, in order; none overlaps another. `named` are those that the model sees (None: no model)."""
    memory = remember(passages)
    found: list[Naming] = []
    for p, passage in enumerate(passages):
        reading = Reading(text, passage, memory, words)
        pieces = [piece for run in reading.runs() for piece in cut_run(run, reading)]
        pieces += _national_bodies(reading, pieces)
        typed = [Typed(piece, *judge_type(piece, reading)) for piece in _possessed(sorted(pieces), reading)]
        if named is not None:
            typed = join_names(typed, words_of(named, reading), reading)
        typed = list(_mended(typed, reading))
        found.extend(_naming(p, passage, *name) for name in typed)
    return tuple(_agree(found, words))


def _naming(p: int, passage: Passage, piece: Piece, kind: str, by: str) -> Naming:
    tokens = passage.parse.tokens
    head = piece.last
    for i in range(piece.last, piece.first - 1, -1):
        if not piece.first <= tokens[i].head <= piece.last or tokens[i].head == i:
            head = i
            break
    span = passage.words(piece.first, piece.last)
    form = form_of(tokens, piece.first, piece.last)
    type_: MentionType = kind if kind in ("person", "organization", "place") else "other"  # type: ignore[assignment]
    return Naming(span, form, type_, p, piece.first, piece.last, head, piece.titled, by)


def _national_bodies(r: Reading, pieces: list[Piece]) -> list[Piece]:
    """ "Israeli military": a nationality makes a common noun the name of the one body that it can be."""
    t, w = r.tokens, r.words
    taken = {i for piece in pieces for i in range(piece.first, piece.last + 1)}
    out = []
    for i in range(len(t) - 1):
        if t[i].lower in w.demonyms and t[i].text[0].isupper() and w.demonyms[t[i].lower] and i not in taken:
            j = i + 1
            if (
                t[j].lower in w.national
                and t[j].tag == "NN"
                and (j + 1 == len(t) or t[j + 1].tag not in ("NN", "NNS", "NNP", "HYPH"))
            ):
                out.append(Piece(i, j, False))
    return out


def _possessed(pieces: list[Piece], r: Reading) -> list[Piece]:
    """Join a country and the body that is its own: "Russia's Energy Ministry"; a name known by itself stays alone."""
    t, w = r.tokens, r.words
    out: list[Piece] = []
    for piece in pieces:
        if out and piece.first == out[-1].last + 2 and t[piece.first - 1].text in w.possessives and not piece.titled:
            owner = form_of(t, out[-1].first, out[-1].last)
            country = find(w.countries, owner) is not None or find(w.capitals, owner) is not None
            form = form_of(t, piece.first, piece.last)
            low = t[piece.last].lower
            body = low in w.bodies or t[piece.first].lower in w.openers
            theirs = t[piece.first - 1].text == "'" and t[out[-1].last].lower.endswith("s")
            shared = theirs or t[out[-1].last].lower in w.roles
            if shared and low in w.bodies and not out[-1].titled and t[out[-1].last].lower not in w.given:
                out[-1] = Piece(out[-1].first, piece.last, False)  # "Nurses' Union", "Prosecutor's Office"
                continue
            if country and body and (find(w.known, form) is None or (len(form.split()) > 1 and _is_generic(form, w))):
                out[-1] = Piece(out[-1].first, piece.last, False)
                continue
        out.append(piece)
    return out


def _mended(names: Sequence[Typed], r: Reading) -> Iterator[Typed]:
    """The names with what belongs to them after the model, too: "Prosecutor's Office", "Pier 6"."""
    t, w = r.tokens, r.words
    held: Typed | None = None
    for name in (_with_office(n, r) for n in names if not _is_of_a_people(n, r)):
        if held is not None:
            a, b = held.piece, name.piece
            beside = b.first == a.last + 2 and t[a.last + 1].text in w.possessives and not b.titled
            office = a.last == b.first - 1 < b.last - 1 and t[b.first].lower in w.roles
            office = office and t[b.first + 1].text in w.possessives
            if (
                a.last >= b.first
                or (office and held.kind != "person")
                or (beside and t[a.last].lower in w.roles and t[b.last].lower in w.bodies)
            ):
                held = Typed(Piece(a.first, b.last, False), "organization", name.by)
                continue
            yield _numbered(held, r)
        held = name
    if held is not None:
        yield _numbered(held, r)


def _is_of_a_people(name: Typed, r: Reading) -> bool:
    """ "Ruritanian officials" in a report on Ruritania, which no table knows: an adjective, and no name of its own."""
    i, low = name.piece.last, r.tokens[name.piece.last].lower
    if name.piece.first != i or not (name.by in _WEAK or name.by == "by_model") or not low.endswith(_OF_A_PEOPLE):
        return False
    following = r.tokens[i + 1] if i + 1 < len(r.tokens) else None
    if following is not None and following.pos == "PROPN":  # "Ruritanian Foreign Minister"
        return False
    places = {low[:-k] + end for k in (1, 2, 3) for end in ("", "a", "ia") if len(low) - k > 3} - {low}
    return not places.isdisjoint(r.memory.named)


def _with_office(name: Typed, r: Reading) -> Typed:
    """ "The Prosecutor's Office": a role with a capital whose office it is begins the name."""
    t, k = r.tokens, name.piece.first - 2
    if k < 0 or t[k + 1].text not in r.words.possessives or t[name.piece.last].lower not in r.words.bodies:
        return name
    low = t[k].lower
    if not t[k].text[0].isupper() or low in r.words.given or not (low in r.words.roles or low in r.words.titles):
        return name
    return Typed(Piece(k, name.piece.last, False), "organization", "by_last_word")


def _numbered(name: Typed, r: Reading) -> Typed:
    """A pier, gate or reactor with its number."""
    piece, k = name.piece, name.piece.last + 1
    if r.tokens[piece.last].lower not in r.words.numbered or k >= len(r.tokens):
        return name
    t = r.tokens[k]
    if t.sent != r.tokens[piece.last].sent or not t.text[0].isdigit() or len(t.text) > 3 or not t.text.isalnum():
        return name
    return Typed(Piece(piece.first, k, False), "place" if name.by in _WEAK else name.kind, name.by)


def _is_generic(form: str, w: NameWords) -> bool:
    """May more than one country have a body of this name ("Supreme Court", "Defense Department")?"""
    parts = form.lower().split()
    return parts[-1] in w.bodies and all(p in w.title_starts or p in w.bodies for p in parts)


def bare(word: str) -> str:
    """A part of a name as it is compared: lower case, without the Arabic article."""
    low = word.lower().rstrip(".")
    for prefix in _PREFIXES:
        if low.startswith(prefix) and len(low) > len(prefix) + 2:
            return low[len(prefix) :]
    return low


def _agree(found: list[Naming], words: NameWords) -> list[Naming]:
    """Let the report agree with itself: one form has one type, and a full name's surname names a person."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    surnames: Counter[str] = Counter()
    titled: set[str] = set()
    firm: dict[str, str] = {}
    for n in found:
        votes[n.form][n.type] += 1
        if n.by not in _WEAK and n.by != "by_model":
            firm.setdefault(n.form, n.type)
        parts = n.form.split()
        if n.type == "person" and len(parts) > 1:
            surnames[bare(parts[-1])] += 1
            surnames[bare(parts[0])] += 1
        elif n.titled and n.type == "person":
            titled.add(bare(n.form))
    out = []
    for n in found:
        kind, by = n.type, n.by
        if n.by == "by_model":
            best = max(votes[n.form].items(), key=lambda kv: (kv[1], kv[0] != "other", kv[0]))[0]
            kind = firm.get(n.form, best)  # type: ignore[assignment]
            if " " not in n.form and bare(n.form) in surnames and n.form not in firm:
                kind = "person"
            by = n.by if kind == n.type else "by_other_mention"
        elif n.by in _WEAK or (n.by == "by_table" and " " not in n.form):
            known = find(words.countries, n.form) is not None or find(words.known, n.form) is not None
            if not known and (bare(n.form) in surnames or bare(n.form.split()[-1]) in titled):
                kind, by = "person", "by_full_name"
            elif n.form in firm and n.by in _WEAK:
                kind, by = firm[n.form], "by_other_mention"  # type: ignore[assignment]
            elif n.by in _WEAK:
                best = min(votes[n.form].items(), key=lambda kv: (kv[0] == "other", -kv[1], kv[0]))[0]
                kind, by = best, n.by if best == n.type else "by_other_mention"  # type: ignore[assignment]
        out.append(n if kind == n.type else n._replace(type=kind, by=by))
    return out
