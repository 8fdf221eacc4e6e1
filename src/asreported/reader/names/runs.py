"""Runs: stretches of words written as names, before anybody asks what they name.

"Kenyan Foreign Minister Alfred Mutua told Reuters" has the runs `Kenyan Foreign Minister Alfred Mutua` and `Reuters`;
`mentions.py` cuts titles and nationalities off. Capitals tell little at the start of a sentence and nothing in a headline
set in capitals; there a word must be known from elsewhere: a table, the parser, or the same report's other sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from asreported.language.names import NameWords, find
from asreported.model.parser import NameSpan, Parse, Token
from asreported.reader.passages import Passage

# The parser's labels that speak for a name of the kinds that we look for.
NAMING = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW"})
_SOLID = frozenset({"ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "LAW"})
_PROPER = frozenset({"NNP", "NNPS"})
_OPENING = frozenset({'"', "``", "''", "'", ":", "-", "–", "—", "(", "*", "•", "/", ";", "..."})
# Words of weight: those that a headline set in capitals writes large.
_HEAVY = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_HYPHENS = frozenset({"-", "‑", "–"})
# Words that are written short before another name.
_SHORTENED = frozenset(
    "dept. univ. assn. assoc. natl. intl. inst. supt. insp. const. messrs. comdr. cmdr. prof. capt. admin.".split()
)
# No name is longer; a page of capitals must not become one.
LONGEST = 14


class Memory(NamedTuple):
    """What the report's ordinary sentences show about its words."""

    lowered: frozenset[str]
    named: frozenset[str]


class Run(NamedTuple):
    """Tokens `first` to `last`, both included."""

    first: int
    last: int


def is_capital(text: str) -> bool:
    """Is the word written like a name: `Oslo`, `eBay`, `d'Ettorre`, `al-Shabaab`?"""
    if text[0].isupper():
        return True
    return len(text) > 2 and any(c.isupper() for c in text[1:]) and text[0].isalpha()


def is_heading_case(parse: Parse) -> bool:
    """Does nearly every word of weight begin with a capital, as in some headlines?"""
    if parse.tokens and parse.tokens[-1].text in (".", "!", "?", '"'):
        return False
    heavy = [t for t in parse.tokens if t.pos in _HEAVY and t.text[0].isalpha()]
    return len(heavy) >= 3 and sum(t.text[0].islower() for t in heavy) <= 0.15 * len(heavy)


def remember(passages: Iterable[Passage]) -> Memory:
    """Collect the words that stand in small letters, and those that are names inside a sentence."""
    lowered: set[str] = set()
    named: set[str] = set()
    for passage in passages:
        parse = passage.parse
        if is_heading_case(parse):
            continue
        tokens = parse.tokens
        for t in tokens:
            if t.text.islower():
                lowered.add(t.lower)
            elif t.tag in _PROPER and t.i and tokens[t.i - 1].sent == t.sent and tokens[t.i - 1].text not in _OPENING:
                named.add(t.lower)
    return Memory(frozenset(lowered), frozenset(named))


def covers(parse: Parse) -> list[NameSpan | None]:
    """For each token the parser's own name that covers it."""
    out: list[NameSpan | None] = [None] * len(parse.tokens)
    for name in parse.names:
        for i in range(name.first, name.last):
            out[i] = name
    return out


def _opens(t: Token) -> bool:
    """May a sentence begin after this token? An apostrophe that shows a possessor opens nothing."""
    return t.text in _OPENING and t.tag != "POS"


class Reading:
    """One passage's tokens with the answers that its runs need; made, used and dropped by `find_names`."""

    __slots__ = ("cover", "heading", "memory", "ok", "parse", "text", "tokens", "words")

    def __init__(self, text: str, passage: Passage, memory: Memory, words: NameWords) -> None:
        self.text = text
        self.parse, self.memory, self.words = passage.parse, memory, words
        self.tokens = passage.parse.tokens
        self.cover = covers(passage.parse)
        self.heading = passage.section.kind not in ("byline", "credit") and is_heading_case(passage.parse)
        self.ok = [self._is_name_word(t) for t in self.tokens]

    def label(self, i: int) -> str:
        """The parser's label of token `i`, or ""."""
        name = self.cover[i]
        return name.label if name else ""

    def known(self, form: str) -> bool:
        """Do the tables know the form as a name?"""
        w = self.words
        return any(find(t, form) is not None for t in (w.countries, w.capitals, w.places)) or find_known(w, form)

    def _is_name_word(self, t: Token) -> bool:
        if not is_capital(t.text) or not any(c.isalpha() for c in t.text):
            return False
        label, lower, w = self.label(t.i), t.lower, self.words
        if lower in w.never and not (t.text.isupper() and len(t.text) > 1 and find_known(w, t.text)):
            return False
        beside = (self.tokens[k].text[0] for k in (t.i - 1, t.i + 1) if 0 <= k < len(self.tokens))
        dated = (lower in w.calendar or lower in w.months_and_names) and any(map(str.isdigit, beside))
        if dated or (lower in w.calendar and (label not in NAMING or label == "NORP")):
            return False
        if t.text.startswith(("http", "www.")) or "@" in t.text:
            return False
        if self.heading:
            return self._stands_out(t, label)
        first = t.i == 0 or self.tokens[t.i - 1].sent != t.sent or _opens(self.tokens[t.i - 1])
        if not first:
            return t.pos != "PRON" and (
                t.tag in _PROPER or t.pos not in ("ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART")
            )
        if (
            lower in self.memory.named
            or self.known(t.text)
            or lower in w.demonyms
            or (t.text.isupper() and len(t.text) > 1)
        ):
            return True
        if lower in self.memory.lowered and label not in ("PERSON", "GPE"):
            return False
        return t.tag in _PROPER or (label in NAMING and t.pos in ("NOUN", "PROPN", "ADJ", "X"))

    def _stands_out(self, t: Token, label: str) -> bool:
        """In a headline set in capitals: is the word known as a name from elsewhere?"""
        w = self.words
        if t.lower in self.memory.named or self.known(t.text) or t.lower in w.demonyms:
            return True
        if t.lower in self.memory.lowered or t.lower in w.roles or t.lower in w.group_nouns:
            return False
        if t.lower in w.given or t.lower in w.titles or t.lower in w.title_starts or t.lower in w.bodies:
            return t.tag in _PROPER
        return label in NAMING and t.tag in _PROPER

    def runs(self) -> list[Run]:
        """The runs, in order."""
        out: list[Run] = []
        i, n = 0, len(self.tokens)
        while i < n:
            start = self._start(i)
            if start is None:
                i += 1
                continue
            last = self._grow(start)
            out.append(Run(i, last))
            i = last + 1
        return out

    def _start(self, i: int) -> int | None:
        """The first capital of a run that begins at token `i` ("al-Qaeda" begins at its particle)."""
        if self.ok[i]:
            return i
        tokens = self.tokens
        if tokens[i].lower in ("al", "el", "ash", "as", "an", "ad") and i + 2 < len(tokens) and self._glued(i + 1):
            return i + 2 if self.ok[i + 2] else None
        return None

    def _glued(self, k: int) -> bool:
        """Is token `k` a hyphen without spaces round it?"""
        t = self.tokens
        return (
            0 < k < len(t) - 1 and t[k].text in _HYPHENS and t[k - 1].end == t[k].start and t[k].end == t[k + 1].start
        )

    def _grow(self, i: int) -> int:
        """The last token of the run whose capital `i` is."""
        start, tokens, n = i, self.tokens, len(self.tokens)
        while i + 1 < n and i - start < LONGEST:
            k = i + 1
            if self.text[tokens[i].end : tokens[k].start].strip():  # an editor's bracket that the parser did not see
                break
            if self.ok[k]:
                if self._ends_sentence(i):
                    break
                i = k
                continue
            step = self._bridge(start, i, k)
            if step is None:
                break
            i = step
        return i

    def _ends_sentence(self, i: int) -> bool:
        """Is it a whole word with a full stop, which the parser took for an abbreviation: "near Senn. Ardesh says"?"""
        word = self.tokens[i].lower
        w = self.words
        if not word.endswith(".") or len(word) < 5 or word.count(".") > 1 or not any(v in word for v in "aeiouy"):
            return False
        tables = (w.titles, w.title_starts, w.roles, w.company_ends, w.suffixes, w.calendar, w.openers, w.states)
        return not any(form in table for table in tables for form in (word, word[:-1])) and word not in _SHORTENED

    def _bridge(self, start: int, i: int, k: int) -> int | None:
        """The next capital that token `k`, no capital itself, joins to the run; None where the run ends at `i`."""
        tokens, n, ok = self.tokens, len(self.tokens), self.ok
        t = tokens[k]
        if self._glued(k):
            if ok[k + 1]:
                return k + 1
            same = self.cover[k + 1] is not None and self.cover[k + 1] is self.cover[i]
            name = self.cover[i]
            return k + 1 if same and name and name.label == "PERSON" and tokens[k + 1].text.isalpha() else None
        if k + 1 >= n or tokens[k + 1].sent != t.sent:
            return None
        if t.lower in self.words.particles:
            if ok[k + 1]:
                return k + 1
            if self._glued(k + 1) and k + 2 < n and ok[k + 2]:
                return k + 2
            if tokens[k + 1].lower in self.words.particles and k + 2 < n and ok[k + 2]:
                return k + 2
        if t.text == "," and tokens[k + 1].lower in self.words.company_ends and ok[k + 1]:
            return k + 1
        if t.text in ("'", "'s") and ok[k + 1] and self._is_inner_possessive(start, i, k):
            return k + 1
        if t.lower in self.words.joiners or t.text == "&":
            to = k + 1
            while to < n and to < k + 3 and not ok[to] and tokens[to].lower in self.words.joiners:
                to += 1
            if to < n and ok[to] and tokens[to].sent == t.sent and self._is_joined(start, i, k, to):
                return to
        return None

    def _is_inner_possessive(self, start: int, i: int, k: int) -> bool:
        """ "Lord's Resistance Army", "Workers' Party": known, or one name to the parser that begins the run."""
        tokens = self.tokens
        if tokens[i].lower in ("people", "workers", "women", "children", "farmers", "veterans", "lord"):
            return True
        form = f"{tokens[i].text}{tokens[k].text} {tokens[k + 1].text}"
        return (start == i and find_known(self.words, form)) or self._is_body_of_many(i, k)

    def _is_body_of_many(self, i: int, k: int) -> bool:
        """ "Nurses' Union", "Teachers' Trade Federation": people, whose body the next capitals name."""
        tokens, w = self.tokens, self.words
        last = k + 1
        while last + 1 < len(tokens) and self.ok[last + 1] and last < k + 3 and tokens[last].lower not in w.bodies:
            last += 1
        if tokens[last].lower not in w.bodies:
            return False
        left = tokens[i]
        plural = left.lower in w.group_nouns or (left.tag in ("NNS", "NNPS") and left.lower.endswith("s"))
        many = tokens[k].text == "'" and plural and self.label(i) not in ("PERSON", "GPE")
        return many and left.lower not in w.demonyms

    def _is_joined(self, start: int, i: int, k: int, to: int) -> bool:
        """Does a small word hold the two sides together as one name?"""
        tokens, w = self.tokens, self.words
        word, left = tokens[k].lower, tokens[i].lower
        name = self.cover[i]
        one = name is not None and name is self.cover[to] and name.label in _SOLID
        if tokens[k].text == "&":
            return True
        if word == "and":
            sides = self.known(tokens[i].text) or left in w.bodies or left in w.demonyms
            opened = any(tokens[j].lower in w.openers for j in range(start, i))
            return (one and (opened or not sides)) or self._spells_known(start, to)
        if word == "of":
            head = left in w.openers or left in w.bodies or left in w.place_openers or left in w.place_heads
            return (head and left not in w.titles) or one or left in w.other_heads or self._spells_known(start, to)
        if word == "for":
            many = left in w.group_nouns and tokens[i].text[0].isupper() and i > 0 and self.ok[i]  # "Doctors for Peace"
            return left in w.openers or left in w.bodies or many or one or self._spells_known(start, to)
        return one or self._spells_known(start, to)

    def _spells_known(self, start: int, to: int) -> bool:
        """Do the tables know the words from `start` to at most three words past `to`?"""
        for last in range(to, min(to + 3, len(self.tokens) - 1) + 1):
            if find_known(self.words, form_of(self.tokens, start, last)):
                return True
        return False


def form_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """The words as a name is looked up: single spaces, none where the text has none."""
    out = [tokens[first].text]
    for i in range(first + 1, last + 1):
        if tokens[i].start > tokens[i - 1].end:
            out.append(" ")
        out.append(tokens[i].text)
    return "".join(out)


def find_known(words: NameWords, form: str) -> bool:
    """Is the form one of the known bodies' names?"""
    return (form.isupper() and form in words.known) or form.lower() in words.known
