"""Cues: the words that say that somebody said, held, asked for or denied something.

A `Frame` tells what a cue's content looks like: `say` takes a clause or a quotation, `praise` an object,
`call` a phrase with "for". `CueWords.verbs` gives the frame of a verb's lemma.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asreported.record.statement import Certainty, Polarity


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What may follow a cue as its content.

    clause      a clause, with or without a complementiser;  quote  a quotation
    object      its object;  infinitive  "to" and a verb;  urges  an object with "to" and a verb
    preps       a phrase with one of these prepositions
    names_as    an object with "as" or a second object: what somebody is called
    raising     is used without a source: "is believed to be held"
    audience    its object is who was told
    polarity    negative for denying;  certainty  of the content
    """

    clause: bool = False
    quote: bool = False
    object: bool = False
    infinitive: bool = False
    urges: bool = False
    preps: frozenset[str] = frozenset()
    names_as: bool = False
    raising: bool = False
    audience: bool = False
    polarity: Polarity = "positive"
    certainty: Certainty = "certain"


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWords:
    """All cues of a language, by lemma in lower case.

    verbs        verbs with their frames
    nouns        nouns whose complement is said: "the claim that", "her call for"; the words that may follow each
    light        verbs that lend themselves to a noun of saying ("voiced outrage over")
    according    prepositions of attribution, as lower-case words in order ("according", "to")
    citing       verbs that name a further source ("citing", "quoting")
    hedges       adverbs that make a clause hearsay ("reportedly")
    first_person pronouns by which a speaker means himself
    occasions    nouns of where one speaks ("briefing")
    after_quote  words that begin the reporter's own words after a quotation ("after", "amid")
    relatives    relative pronouns
    negations    words that undo a cue ("not", "never")
    never_active_infinitive  verbs that take "to be ..." in the passive only ("confirmed to be")
    aids         verbs of not saying ("declined to say")
    rejecting    verbs that deny when their object is one of `claims` ("rejected the accusation")
    denials      nouns that deny
    """

    verbs: Mapping[str, Frame]
    nouns: Mapping[str, frozenset[str]]
    light: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    citing: frozenset[str]
    hedges: Mapping[str, Certainty]
    first_person: frozenset[str]
    second_person: frozenset[str]
    occasions: frozenset[str]
    after_quote: frozenset[str]
    relatives: frozenset[str]
    negations: frozenset[str]
    never_active_infinitive: frozenset[str]
    aids: frozenset[str]
    rejecting: frozenset[str]
    claims: frozenset[str]
    denials: frozenset[str]
