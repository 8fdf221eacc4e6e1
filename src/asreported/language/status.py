"""The words that the rules about status consult, as a value.

`"plan"` makes what follows it planned, `"refuse"` makes it not happen, `"may"` leaves it open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asreported.record.event import Status
from asreported.record.statement import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """Word tables, by lemma in lower case.

    governors     word -> what it makes of its complement; None: nothing, its own status goes on to the complement
    by_particle   (word, particle) -> the same for a word with a particle ("call", "for")
    weakening     word -> how certain its complement is ("believe")
    modals        auxiliary -> the status of its verb;  ability auxiliaries that leave it open
    adjectives    modifier of a noun of an event -> its status ("planned talks", "an attempted coup")
    markers       conjunction -> the status of its clause ("if")
    prepositions  preposition -> the status of the noun of an event after it ("without", "ahead")
    topics        nouns and participles of matters: what hangs on them is talked about ("issues related to")
    light         verbs that lend themselves to a noun of an event ("held talks", "launched an attack")
    occurring     verbs by which events come about ("take place", "begin");  ending verbs by which they end
    continuing    verbs and adjectives of what goes on
    saying        verbs of saying: "would" after them is a future
    negations     words that negate;  no determiners that do;  rarely adverbs that nearly do
    doubtful, likely   adverbs and modifiers -> possible, probable
    promising     verbs whose subject does what is promised, even with an object ("promised Lima to leave")
    must          auxiliaries of duty;  refusing  auxiliaries that with "not" are a refusal
    definite      determiners of what is known already
    carriers      nouns that stand for what they are of ("a wave of attacks")
    until         conjunctions of a limit that is not reached yet;  once  those of a time that may be still to come
    inverting     auxiliaries that stand before a subject for "if" -> the status of their verb;  conditions  the conjunctions of a condition
    soon          adverbs of a day to come;  falsely  adverbs that take a saying back
    tales         nouns of what is told ("report", "rumour");  untrue  words that say it is not so
    wanting       verbs that ask for a participle ("wants him freed")
    bills         nouns of laws in the making;  passing  the verbs that pass them
    musing        verbs after which "of" names what is only thought of
    tables        where what is talked about lies ("on the agenda")
    spoken        nouns of acts of words ("demand");  answering  verbs, with particle, by which they are answered
    recalling     conjunctions and prepositions that look back ("after", "since")
    deadly        modifiers that say that somebody died
    killing, injuring  lemmas of verbs and participles;  arresting  the same for people held
    killed, injured    nouns and adjectives for the people ("dead", "wounded")
    at_least, more_than, at_most, less_than, about  words before a number, joined by spaces
    numerals      number words with their value
    """

    governors: Mapping[str, Status | None]
    by_particle: Mapping[tuple[str, str], Status | None]
    weakening: Mapping[str, Certainty]
    modals: Mapping[str, Status]
    adjectives: Mapping[str, Status]
    markers: Mapping[str, Status]
    prepositions: Mapping[str, Status]
    topics: frozenset[str]
    light: frozenset[str]
    occurring: frozenset[str]
    ending: frozenset[str]
    continuing: frozenset[str]
    saying: frozenset[str]
    negations: frozenset[str]
    no: frozenset[str]
    doubtful: frozenset[str]
    likely: frozenset[str]
    promising: frozenset[str]
    must: frozenset[str]
    refusing: frozenset[str]
    definite: frozenset[str]
    carriers: frozenset[str]
    until: frozenset[str]
    once: frozenset[str]
    inverting: Mapping[str, Status]
    conditions: frozenset[str]
    soon: frozenset[str]
    falsely: frozenset[str]
    tales: frozenset[str]
    untrue: frozenset[str]
    wanting: frozenset[str]
    bills: frozenset[str]
    passing: frozenset[str]
    musing: frozenset[str]
    tables: frozenset[str]
    spoken: frozenset[str]
    answering: frozenset[str]
    recalling: frozenset[str]
    deadly: frozenset[str]
    killing: frozenset[str]
    injuring: frozenset[str]
    arresting: frozenset[str]
    killed: frozenset[str]
    injured: frozenset[str]
    at_least: frozenset[str]
    more_than: frozenset[str]
    at_most: frozenset[str]
    less_than: frozenset[str]
    numerals: Mapping[str, int]
