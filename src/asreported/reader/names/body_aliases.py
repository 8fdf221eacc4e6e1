"""Which names in one report name the same body or place: acronyms, short forms, "the Foreign Ministry" and "Ghana's".

European Trade Board (ETB) ... the ETB       ->  one
Ghana's Foreign Ministry ... the Foreign Ministry  ->  one;  Togo's Foreign Ministry  ->  another
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from asreported.language.names import Known, NameWords, find
from asreported.reader.names.mentions import Naming
from asreported.reader.passages import Passage

_DROPPED = frozenset({"the", "of", "for", "and", "'s", "'", "’s", "’", "&", "a", "affairs", "de", "-"})
_SPELLED = {
    "defence": "defense",
    "labour": "labor",
    "centre": "center",
    "organisation": "organization",
    "programme": "program",
}
# What ministries are called for short in every country.
_SHORT = {"MFA": ("foreign", "ministry"), "MoD": ("defense", "ministry"), "MOD": ("defense", "ministry")}
# Nations that share a state's code and are still places of their own.
_NATIONS = frozenset({"england", "scotland", "wales", "northern ireland"})
# What a place's name may lose without becoming another place ("Gaza Strip", but not "Mexico City").
_LOOSE_PLACES = frozenset({"strip", "peninsula", "islands", "region", "province", "state", "governorate", "oblast"})
# Of the names that one may shorten only so many are asked: a page of lists must not stall a reader.
_ASKED = 40


def link_bodies(
    namings: Sequence[Naming], passages: Sequence[Passage], agents: Sequence[bool], keys: list[str], *, words: NameWords
) -> list[str]:
    """The keys, with those of all names but people's filled in."""
    others = [i for i, n in enumerate(namings) if n.type != "person"]
    plain = {i: plain_key(namings[i], agents[i], words) for i in others}
    plain |= {i: f"name:{code} {plain[i][5:]}" for i, code in _seats(others, plain, namings, passages, words)}
    plain |= dict(_owned(plain, namings, passages, words))
    index = _Index(namings, plain, words)
    renamed: dict[str, str] = {}
    for i, j in pairwise(others):  # "Name (ABC)"
        a, b = namings[i], namings[j]
        if _in_brackets(a, b, passages) and plain[i] != plain[j] and b.form.isupper() and a.type == b.type:
            renamed.setdefault(plain[j], plain[i])
    renamed |= _tailed(index)
    for i in others:
        key = plain[i]
        if key not in renamed and key in index.parts:
            longer = index.longer(namings[i], key, heading=not passages[namings[i].passage].tells)
            if longer != key and not index.is_shared(key):
                renamed[key] = longer
            key = longer
        keys[i] = renamed.get(key, key)
        index.last[keys[i]] = i
    return keys


def _seats(
    others: Sequence[int],
    plain: dict[int, str],
    namings: Sequence[Naming],
    passages: Sequence[Passage],
    words: NameWords,
) -> list[tuple[int, str]]:
    """The ministries that a capital right after them tells the country of: "the Foreign Ministry in Tallinn"."""
    out = []
    for i, j in pairwise(others):
        a, b = namings[i], namings[j]
        parts = plain[i][5:].split()
        if a.passage != b.passage or b.first != a.last + 2 or not plain[i].startswith("name:") or parts[0].isupper():
            continue
        code = find(words.capitals, b.form)
        where = passages[a.passage].parse.tokens[a.last + 1].lower == "in"
        if where and code and words.bodies.get(parts[-1]) == "GOV" and len(parts) > 1:
            out.append((i, code))
    return out


def _owned(
    plain: dict[int, str], namings: Sequence[Naming], passages: Sequence[Passage], words: NameWords
) -> list[tuple[int, str]]:
    """The keys of ministries, courts and parliaments of what no table knows: "Ruritania's Foreign Ministry"."""
    out = []
    for i, key in plain.items():
        b, parts = namings[i], key[5:].split()
        state = len(parts) > 1 and words.bodies.get(parts[-1]) in ("GOV", "JUD", "LEG", "MIL")
        if not key.startswith("name:") or not state or any(p.isupper() for p in parts):
            continue
        owner, mark, _ = b.form.replace("’s ", "'s ").partition("'s ")
        if mark and len(parts) > 2 and parts[0] == owner.lower():
            out.append((i, f"name:@{owner.upper()} {' '.join(parts[1:])}"))
            continue
        a = namings[i - 1] if i else None
        if a is None or a.passage != b.passage or b.first != a.last + 2 or find(words.countries, a.form) is not None:
            continue
        if passages[a.passage].parse.tokens[a.last + 1].text in words.possessives:
            out.append((i, f"name:@{a.form.upper().replace(' ', '')} {key[5:]}"))
    return out


def _tailed(index: _Index) -> dict[str, str]:
    """The keys of the full names of companies that the tables know by a shorter one: "Voxo Computer" of "Voxo"."""
    known = {parts: key for key, parts in index.longest.items() if key.startswith("known:")}
    tails = index.words.company_tails
    return {k: known[p[:-1]] for k, p in index.parts.items() if len(p) > 1 and p[-1] in tails and p[:-1] in known}


class _Index:
    """The report's names by their initials, words, first and last word; made and dropped by `link_bodies`."""

    def __init__(self, namings: Sequence[Naming], plain: dict[int, str], words: NameWords) -> None:
        self.words = words
        self.parts: dict[str, tuple[str, ...]] = {}
        self.longest: dict[str, tuple[str, ...]] = {}  # of names that the tables know, too
        self.last: dict[str, int] = {}
        self.by_initials: dict[str, list[str]] = {}
        self.by_words: dict[frozenset[str], list[str]] = {}
        self.by_first: dict[str, list[str]] = {}
        self.by_last: dict[str, list[str]] = {}
        first: dict[str, int] = {}
        for i, key in plain.items():
            first.setdefault(key, i)
        for key, i in first.items():
            self._enter(key, namings[i])

    def _enter(self, key: str, n: Naming) -> None:
        full = find(self.words.known, n.form)
        for initials in _initials(full.name if full else n.form):
            self.by_initials.setdefault(initials, []).append(key)
        if key.startswith("country:"):
            return
        parts = tuple(parts_of(n.form, self.words)) if key.startswith("known:") else tuple(key[5:].split())
        self.longest[key] = parts
        if key.startswith("name:"):
            self.parts[key] = parts
        if len(parts) < 2:
            return
        if any(p.isupper() for p in parts):
            self.by_words.setdefault(frozenset(p for p in parts if not p.isupper()), []).append(key)
        if not "".join(n.form.split()[1:2])[:1].islower():  # "Voxo mini" is a thing that Voxo makes
            self.by_first.setdefault(parts[0], []).append(key)
        if key.startswith("name:"):
            self.by_last.setdefault(parts[-1], []).append(key)

    def is_shared(self, key: str) -> bool:
        """Do several countries' bodies bear these words, so that each mention must be asked anew?"""
        return len(self.by_words.get(frozenset(self.parts[key]), ())) > 1

    def longer(self, n: Naming, key: str, *, heading: bool) -> str:
        """The key of the fuller name that this one shortens; its own when there is none."""
        parts = self.parts[key]
        for found in (
            self._by_acronym(n),
            self._by_owner(parts, heading=heading),
            self._by_beginning(n, parts),
            self._by_head(n, parts),
        ):
            best = [k for k in found[-_ASKED:] if k != key]
            if best:
                return max(best, key=lambda k: self.last.get(k, -1))
        return key

    def _by_acronym(self, n: Naming) -> list[str]:
        compact = n.form.replace(".", "")
        return self.by_initials.get(compact, []) if compact.isupper() and 2 <= len(compact) <= 8 else []

    def _by_owner(self, parts: tuple[str, ...], *, heading: bool) -> list[str]:
        """ "Foreign Ministry" is the one whose country was named; of what no table knows, named before."""
        if len(parts) < 2 or any(p.isupper() for p in parts):
            return []
        found = self.by_words.get(frozenset(parts), [])
        return [k for k in found if heading or not k.startswith("name:@") or k in self.last]

    def _by_beginning(self, n: Naming, parts: tuple[str, ...]) -> list[str]:
        """ "Lockheed" is Lockheed Martin, "Gaza" the Gaza Strip: one word more, of the kind that may be left out."""
        if n.type not in ("organization", "place") or parts[0] in self.words.demonyms:
            return []
        out = []
        for k in self.by_first.get(parts[0], [])[-_ASKED:]:
            other = self.longest[k]
            if other[: len(parts)] == parts and len(other) == len(parts) + 1:
                short = n.type == "organization" and (len(parts) == 1 or other[-1] in self.words.company_tails)
                if short or (n.type == "place" and other[-1] in _LOOSE_PLACES):
                    out.append(k)
        return out

    def _by_head(self, n: Naming, parts: tuple[str, ...]) -> list[str]:
        """ "The Board" with a capital is the board named before."""
        if n.type != "organization" or len(parts) != 1 or n.form.isupper() or len(n.form) < 4:
            return []
        return [k for k in self.by_last.get(parts[0], [])[-_ASKED:] if k in self.last]


def plain_key(n: Naming, agent: bool, words: NameWords) -> str:
    """The key of a name by its own words alone."""
    code = find(words.countries, n.form)
    if code is not None and n.type != "other":
        return f"country:{code}" if code and n.form.lower() not in _NATIONS else f"name:{n.form.lower()}"
    capital = find(words.capitals, n.form)
    if capital is not None and agent:
        return f"country:{capital}"
    known = _known(n, words)
    if known is not None:
        return f"known:{known.name}"
    return "name:" + (" ".join(parts_of(n.form, words)) or n.form.lower())


def _known(n: Naming, words: NameWords) -> Known | None:
    """What the tables know of it, company endings and a country before it left out: "Voxo Inc.", "UK Home Office"."""
    if n.type not in ("organization", "other"):
        return None
    known = find(words.known, n.form)
    if known is not None or n.type == "other":
        return known
    parts = n.form.split()
    while len(parts) > 1 and parts[-1].lower().strip(",") in words.company_ends:
        parts.pop()
    whole = find(words.known, " ".join(parts).rstrip(","))
    if whole is not None or len(parts) < 2:
        return whole
    code = words.demonyms.get(parts[0].lower()) or find(words.countries, parts[0])
    rest = find(words.known, " ".join(parts[1:])) if code else None
    return rest if rest is not None and rest.country == code else None


def parts_of(form: str, words: NameWords) -> list[str]:
    """A name's words as they are compared: countries by their codes, endings of companies and small words left out."""
    if form in _SHORT:
        return list(_SHORT[form])
    parts = [p.strip(".,") for p in form.replace("'s ", " 's ").replace("’s ", " ’s ").split()]
    out: list[str] = []
    for part in parts:
        low = part.lower()
        if low in _DROPPED or (low in words.company_ends and len(parts) > 1):
            continue
        code = words.demonyms.get(low) or find(words.countries, part)
        out.append(code if code and len(parts) > 1 else _SPELLED.get(low, low))
    if out and out[0] == "ministry":
        out = [*out[1:], "ministry"]
    if out and out[0] == "department":
        out = [*out[1:], "department"]
    return out


def _initials(form: str) -> set[str]:
    words = form.replace("-", " ").replace("'s", "").split()
    if len(words) < 2:
        return set()
    capitals = "".join(w[0] for w in words if w[0].isupper())
    all_words = "".join(w[0] for w in words).upper()
    return {capitals, all_words}


def _in_brackets(a: Naming, b: Naming, passages: Sequence[Passage]) -> bool:
    """Does `b` stand in brackets right after `a`?"""
    if a.passage != b.passage or b.first - a.last != 2:
        return False
    return passages[a.passage].parse.tokens[a.last + 1].text == "("
