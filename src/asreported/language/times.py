"""The words and patterns that the rules about times consult, as a value.

A pattern is a line such as `(w:weekday comma?)? m:month d:dayn comma? y:year`. Each word in it is the name of a class of
tokens (a table here, or a shape of digits that `tokens.py` knows); `m:` names what the rule wants to
look at; capitals are macros. The rule of the same name in `rules.py` says what the words mean,
so another language brings tables and patterns, and hardly any rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TimeWords:
    """Word tables, and the patterns over them in the order in which they are tried.

    classes     class -> word -> its value (a month's number, a unit's letter, a modifier's name ...)
    cased       words that are times only when they begin with a capital letter ("May", "March", "Sun")
    shortened   words that may take a full stop of their own ("Oct.", "Thurs.")
    macros      name in capitals -> a piece of pattern
    patterns    (name of the rule, pattern), the most specific first
    holidays    name in small letters -> `MM-DD`, or `MM-WEEKDAY-NTH` (`11-4-4`: the fourth Thursday of November)
    zones       time zone's name -> its offset in EDTF
    past, past_endings, not_past, planning, future, helpers   words by which a verb's tense is told without a parser
    reporting   present-tense verbs that tell of the past in news ("says")
    counted     words after a number that show it to be no year ("2000 people")
    numbered    words before a number that show it to be no year ("Flight 2010")
    habits      words beside which a month is one of every year ("in July the average temperature is ...")
    given       months that are also people's names
    """

    classes: Mapping[str, Mapping[str, str]]
    cased: frozenset[str]
    shortened: frozenset[str]
    macros: Mapping[str, str]
    patterns: tuple[tuple[str, str], ...]
    holidays: Mapping[str, str]
    zones: Mapping[str, str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    not_past: frozenset[str]
    planning: frozenset[str]
    future: frozenset[str]
    helpers: frozenset[str]
    reporting: frozenset[str]
    counted: frozenset[str]
    numbered: frozenset[str]
    habits: frozenset[str]
    given: frozenset[str]
