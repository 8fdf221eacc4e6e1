"""A report's words as a string with one character a word, so that a time is found by one regular expression.

"on Oct. 7, 2023" has the tokens `on`, `Oct.`, `7`, `,`, `2023`; each gets the character of the set of classes that it
belongs to, and a pattern such as `m:month d:dayn comma? y:year` becomes a regular expression over those characters.
All patterns are one alternation, tried in their order at each word: linear in the length of the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import NamedTuple

from asreported.language.times import TimeWords

# Characters of the code string that mean no class: an ordinary word, and the end of a section.
PLAIN, BREAK = "\x01", "\x02"
# No pattern matches more tokens than this.
WINDOW = 40

# The first two are words and whole numbers that nothing else can begin with: most tokens of any text, and found fast.
_TOKEN = re.compile(
    r"""(?P<plain>[^\W\d_]++(?![\w'’.]))
      |(?P<int>\d{1,18}+(?![\w'’]|[.,:/\-]\d))
      |(?P<ampm>[AaPp]\.[Mm]\b\.?)
      |(?P<mixed>[^\W\d_]{1,40}+\d\w{0,80})
      |(?P<word>[Oo]['’][Cc]lock|[^\W\d_]++)
      |(?=[\d'’½¼¾])(?:
       (?P<long>\d{19,})
      |(?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
      |(?P<slash>\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{4}/\d\d?/\d\d?(?![\d/])
         |(?<![\d-])\d\d?-\d\d?-\d{4}(?![\w-]))
      |(?P<frac>\d/\d{1,2}(?![\d/])|[½¼¾])
      |(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}\.\d\d(?=\ ?[AaPp]\.?[Mm]\b))
      |(?P<clockap>\d{1,2}(?:[:.]\d\d)?[AaPp]\.?[Mm]\b)
      |(?P<decade>\d{3}0s\b|(?<=\b[Tt]he\ )\d{3}0['’]s\b|['’]?\d0s\b)
      |(?P<ordn>\d{1,4}(?:st|nd|rd|th|ST|ND|RD|TH)\b)
      |(?P<glued>\d{1,18}[^\W\d]\w{0,80})
      |(?P<num>\d{1,18}(?:,\d{3}){0,6}(?:\.\d{1,9})?(?!\d)))
      |(?P<poss>['’][sS]\b)
      |(?P<punct>(?P<mark>[,.()'’‘!?;+/\-–—‑−])(?P=mark)*|\d)
      |(?P<noise>[^\w\s,.()'’‘!?;+/\-–—‑−]+|_+)""",
    re.VERBOSE,
)
_KIND = {name: {"plain": "word", "int": "num"}.get(name, name) for name in _TOKEN.groupindex}
_FY = re.compile(r"fy(?:20|19)?\d\d")
_REPEAT = re.compile(r"\?|\{[\d,]+\}|")
_NAME = re.compile(
    r"([a-z][a-z0-9]*):|([a-z][a-z0-9]*)|([A-Z]+)|([@!&]\([a-z0-9| ]+\)|[@!&][a-z0-9]+)|([()|?]|\{[\d,]+\})|\s+"
)


class Token(NamedTuple):
    """One word or mark: its place in the report, its small letters, its kind (`Word`: with a capital letter)."""

    start: int
    end: int
    lower: str
    kind: str


class Tokens(NamedTuple):
    """All tokens of a report, one code character each, and for each the place of its section."""

    items: list[Token]
    codes: str
    section: list[int]


class Found(NamedTuple):
    """A match of a pattern: what a rule looks at. The match is of a window of the codes that begins at token `base`."""

    grammar: Grammar
    tokens: Tokens
    base: int
    match: re.Match[str]
    rule: str

    @property
    def first(self) -> int:
        """The place of the first token."""
        return self.base + self.match.start()

    @property
    def last(self) -> int:
        """The place of the last token."""
        return self.base + self.match.end() - 1

    def at(self, name: str) -> int:
        """The place of the first token of a named part; -1 when the part is missing."""
        if name not in self.match.re.groupindex:
            return -1
        start = self.match.start(name)
        return start if start < 0 else self.base + start

    def until(self, name: str) -> int:
        """The place of the last token of a named part."""
        return self.base + self.match.end(name) - 1

    def word(self, name: str) -> str | None:
        """The small letters of a named part (its words joined by spaces); None when it is missing."""
        i = self.at(name)
        if i < 0:
            return None
        last = self.until(name)
        items = self.tokens.items
        return items[i].lower if i == last else " ".join([t.lower for t in items[i : last + 1]])

    def near(self, step: int, *classes: str) -> bool:
        """Does the token `step` places before (-1) or after (+1) the match stand in one of these classes?"""
        token = self.beside(step)
        tables = self.grammar.words.classes
        if token is not None:
            for name in classes:
                if token.lower in tables[name]:
                    return True
        return False

    def beside(self, step: int) -> Token | None:
        """The token `step` places before (-1) or after (+1) the match; None at the text's ends."""
        i = self.first + step if step < 0 else self.last + step
        return self.tokens.items[i] if 0 <= i < len(self.tokens.items) else None

    def words(self, name: str) -> list[Token]:
        """The tokens of a named part."""
        i = self.at(name)
        return [] if i < 0 else self.tokens.items[i : self.until(name) + 1]

    def look(self, name: str, *classes: str) -> str | None:
        """The value of a named part's words: in the first of `classes` that knows one of them."""
        tokens = self.words(name)
        if tokens:
            tables = self.grammar.words.classes
            for cls in classes:
                for token in tokens:
                    value = tables[cls].get(token.lower if cls == "ampm" else token.lower.rstrip("."))
                    if value is not None:
                        return value
        return None


class Grammar:
    """The compiled patterns of a language; made once for a `TimeWords` (see `grammar_of`)."""

    __slots__ = ("_codes", "_of_set", "_shapes", "_start", "rules", "words")

    def __init__(self, words: TimeWords) -> None:
        self.words = words
        sets: dict[str, set[str]] = {}
        for name, table in words.classes.items():
            for word in table:
                sets.setdefault(word, set()).add(name)
        self._of_set: dict[frozenset[str], str] = {}
        self._codes = {word: self._code(frozenset(classes)) for word, classes in sets.items()}
        self._shapes = {shape: self._code(frozenset(shape)) for shape in _all_shapes()}
        # For each code character, the rules whose patterns may begin with it, in order.
        self.rules: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for rule, pattern in words.patterns:
            compiled = re.compile(self._compile(pattern))
            for code in self._first(pattern)[0]:
                self.rules.setdefault(code, []).append((rule, compiled))
        self._start = re.compile(f"[{''.join(self.rules)}]")

    def _code(self, classes: frozenset[str]) -> str:
        return self._of_set.setdefault(classes, chr(0xE000 + len(self._of_set)))

    def _chars(self, *names: str) -> str:
        codes = "".join(code for classes, code in self._of_set.items() if not classes.isdisjoint(names))
        if not codes:
            raise ValueError(f"no word and no shape has the class {' or '.join(names)}")
        return codes

    def _compile(self, pattern: str) -> str:
        """The regular expression of a pattern."""
        out, at = [], 0
        while at < len(pattern):
            m = _NAME.match(pattern, at)
            if m is None:
                raise ValueError(f"the pattern {pattern!r} cannot be read at {pattern[at:]!r}")
            at = m.end()
            group, name, macro, look, sign = m.groups()
            if group:  # what follows, one item or a bracket, gets the name
                close = _item_end(pattern, at)
                out.append(f"(?P<{group}>{self._compile(pattern[at:close])})")
                at = close
            elif name:
                out.append(f"[{self._chars(name)}]")
            elif macro:
                out.append(f"(?:{self._compile(self.words.macros[macro])})")
            elif look:
                chars = self._chars(*look[1:].strip("()").replace(" ", "").split("|"))
                out.append({"@": f"(?<=[{chars}])", "!": f"(?![{chars}])", "&": f"(?=[{chars}])"}[look[0]])
            elif sign:
                out.append("(?:" if sign == "(" else sign)
        return "".join(out)

    def _first(self, pattern: str) -> tuple[set[str], bool]:
        """The code characters that a match of a pattern may begin with, and whether the pattern may match nothing."""
        every: set[str] = set()
        for branch in _branches(pattern):
            at, open_ = 0, True
            while at < len(branch) and open_:
                m = _NAME.match(branch, at)
                group, name, macro, look, sign = m.groups() if m else (None,) * 5
                if m is None or look or group or not (name or macro or sign):
                    at = m.end() if m else at + 1
                    continue
                close = _item_end(branch, at)
                if name:
                    chars, empty = set(self._chars(name)), False
                else:
                    chars, empty = self._first(self.words.macros[macro] if macro else branch[at + 1 : close - 1])
                every |= chars
                at = close
                open_ = empty or branch[at : at + 1] == "?" or branch[at : at + 2] == "{0"
                repeat = _REPEAT.match(branch, at)
                at = repeat.end() if repeat else at
            if open_:
                return every | self._rest(pattern, branch), True
        return every, False

    def _rest(self, pattern: str, branch: str) -> set[str]:
        """The first characters of the branches after one that may match nothing."""
        branches = _branches(pattern)
        later = branches[branches.index(branch) + 1 :]
        return set().union(*(self._first(b)[0] for b in later)) if later else set()

    def code_of(self, kind: str, lower: str, text: str) -> str:
        """The code character of a token."""
        if kind in ("word", "punct", "ampm", "poss", "mixed") and not _FY.fullmatch(lower):
            code = self._codes.get(lower, PLAIN)
            return PLAIN if code != PLAIN and lower in self.words.cased and text[0] == lower[0] else code
        return self._shapes.get(_shape(kind, lower), PLAIN) if kind not in ("noise", "long", "glued") else PLAIN

    def _known(self, kind: str, raw: str) -> tuple[str, str, str]:
        """The small letters of a token, its kind and its code character."""
        lower = raw.lower()
        if kind == "word" and raw[0] != lower[0]:
            return lower, "Word", self._codes.get(lower, PLAIN)
        if kind == "punct":
            return lower, kind, self._codes.get(lower, PLAIN)
        return lower, kind, self.code_of(kind, lower, raw)

    def tokenise(self, text: str, sections: Iterable[tuple[int, int]]) -> Tokens:
        """The tokens of the sections `[start, end)`, in order, with a break after each."""
        items: list[Token] = []
        codes: list[str] = []
        place: list[int] = []
        shortened, make = self.words.shortened, tuple.__new__
        seen: dict[str | None, dict[str, tuple[str, str, str]]] = {name: {} for name in _TOKEN.groupindex}
        for n, (first, last) in enumerate(sections):
            before = len(items)
            for m in _TOKEN.finditer(text, first, last):
                start, end = m.span()
                name, raw = m.lastgroup, m.group()
                if raw == "." and items and items[-1].end == start and items[-1].lower in shortened:
                    items[-1] = items[-1]._replace(end=end)
                    continue
                known = seen[name].get(raw)
                if known is None:
                    known = seen[name][raw] = self._known(_KIND[name or "noise"], raw)
                lower, kind, code = known
                codes.append(code)
                items.append(make(Token, (start, end, lower, kind)))
            items.append(Token(last, last, "", "break"))
            codes.append(BREAK)
            place.extend([n] * (len(items) - before))
        return Tokens(items, "".join(codes), place)

    def find(self, tokens: Tokens, memory: dict[str, tuple[str, re.Match[str]] | None], at: int) -> Found | None:
        """The next match of the patterns from token `at` on. `memory` keeps what was tried for the same words before."""
        codes = tokens.codes
        while True:
            start = self._start.search(codes, at)
            if start is None:
                return None
            at = start.start()
            base = max(at - 1, 0)
            stop = codes.find(PLAIN, at, at + WINDOW)
            window = codes[base : stop + 1 if stop >= 0 else at + WINDOW]
            key = window if base < at else PLAIN + window
            if key not in memory:
                tries = ((rule, pattern.match(key, 1)) for rule, pattern in self.rules[codes[at]])
                memory[key] = next(((rule, m) for rule, m in tries if m), None)
            hit = memory[key]
            if hit is not None:
                return Found(self, tokens, at - 1, hit[1], hit[0])
            at += 1


@functools.cache
def grammar_of(words: TimeWords) -> Grammar:
    """The compiled grammar of a language's words."""
    return Grammar(words)


def _item_end(pattern: str, at: int) -> int:
    if pattern[at] != "(":
        m = re.compile(r"[A-Za-z0-9]+").match(pattern, at)
        return m.end() if m else at
    depth = 0
    for i in range(at, len(pattern)):
        depth += {"(": 1, ")": -1}.get(pattern[i], 0)
        if not depth:
            return i + 1
    raise ValueError(f"a bracket is not closed in {pattern!r}")


def _branches(pattern: str) -> list[str]:
    """The alternatives of a pattern."""
    out, depth, start = [], 0, 0
    for i, c in enumerate(pattern):
        depth += {"(": 1, ")": -1}.get(c, 0)
        if c == "|" and not depth:
            out.append(pattern[start:i])
            start = i + 1
    return [*out, pattern[start:]]


def _shape(kind: str, lower: str) -> tuple[str, ...]:
    if kind == "num":
        if "," in lower or "." in lower:
            return ("dec",)
        n, size = int(lower), len(lower)
        out = ["int"]
        if size <= 2:
            out += ["yy"] * (size == 2) + ["dayn"] * (1 <= n <= 31) + ["hour"] * (n <= 24)
        elif size == 4:
            out += ["year"] * (1000 <= n <= 2199) + ["hhmm"] * (n < 2400 and n % 100 < 60)
        return tuple(out)
    if kind == "ordn":
        n = int(lower[:-2])
        return ("ordn", "dayn") if 1 <= n <= 31 else ("ordn",)
    if kind == "mixed":
        return ("gluedfy",)
    return ("frac", "nineeleven") if kind == "frac" and lower == "9/11" else (kind,)


def _all_shapes() -> set[tuple[str, ...]]:
    numbers = [str(n) for n in range(2300)] + [f"{n:02d}" for n in range(10)] + ["0000", "0060", "0800", "0899", "2330", "2399", "9999", "2460", "12345", "1.5"]  # fmt: skip
    out = {_shape("num", n) for n in numbers} | {_shape("ordn", "1st"), _shape("ordn", "99th"), _shape("frac", "9/11")}
    return out | {(k,) for k in ("iso", "slash", "frac", "clock", "clockap", "decade", "gluedfy")}
