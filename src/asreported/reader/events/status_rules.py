"""The rules of status: what a word, or the link to its governor, makes of the event below it.

Each is a small function from a `Step` of the climb to a ruling: a status, or whether to climb on. `status.py` walks.
In `"a threat to attack"` the link rule `as_infinitive` decides that the attack is hypothetical.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from asreported.language.status import StatusWords
from asreported.model.parser import Parse, Token
from asreported.record.event import Status

# A word with more dependents than this is a list or a torn parse; the rest of them says nothing about its status.
MOST_CHILDREN = 40


class Step(NamedTuple):
    """One step of the climb: the word, how it hangs on its governor, and through which preposition."""

    parse: Parse
    words: StatusWords
    node: Token
    nominal: bool
    governor: Token | None
    dep: str
    prep: str
    first: bool

    def children(self, i: int) -> tuple[int, ...]:
        """The dependents of a token, the first forty."""
        return self.parse.children[i][:MOST_CHILDREN]


Ruling = Status | str | None
STOP, CLIMB, SHARE, LEAP = "stop", "climb", "share", "leap"


def is_negated(step: Step, i: int) -> bool:
    """Does "not", "never" or a subject with "no" hang on token `i`?"""
    tokens = step.parse.tokens
    for c in step.children(i):
        token = tokens[c]
        if (token.dep in ("neg", "advmod", "preconj", "cc")) and token.lower in step.words.negations:
            if c + 1 < len(tokens) and tokens[c + 1].lower == "only":
                continue
            if token.lower == "longer" or (token.lower in ("no", "nor", "neither") and token.dep == "cc" and c > i):
                continue
            return True
        if token.dep in ("nsubj", "nsubjpass") and (token.lower in step.words.no or _has_no(step, c)):
            return True
    return False


def _has_no(step: Step, i: int) -> bool:
    return any(
        step.parse.tokens[c].lower in step.words.no and step.parse.tokens[c].dep in ("det", "neg", "preconj")
        for c in step.children(i)
    )


def is_definite(parse: Parse, i: int, words: StatusWords) -> bool:
    """Is the noun one that is known already: "the attack", "its attack", "Sunday's attack"?"""
    return any(
        parse.tokens[c].dep == "poss" or (parse.tokens[c].dep == "det" and parse.tokens[c].lower in words.definite)
        for c in parse.children[i][:MOST_CHILDREN]
    )


# --- rules on the word itself -----------------------------------------------------------------------------------


def modified(step: Step) -> Ruling:
    """ "Planned talks", "an attempted coup", "no talks": a modifier of the noun decides."""
    if not step.nominal:
        return None
    if _has_no(step, step.node.i):
        return "did_not_happen"
    for c in step.children(step.node.i):
        token = step.parse.tokens[c]
        if token.dep in ("amod", "nmod", "advmod", "compound") and c < step.node.i:
            status = step.words.adjectives.get(token.lower)
            if status is not None:
                return status
    return None


def negated(step: Step) -> Ruling:
    """ "Did not attack", "nobody was hurt"."""
    return None if step.nominal else "did_not_happen" if is_negated(step, step.node.i) else None


def conditional(step: Step) -> Ruling:
    """ "If it attacks", "unless it attacks"."""
    for c in step.children(step.node.i):
        token = step.parse.tokens[c]
        if token.dep in ("mark", "advmod") and token.lower in step.words.markers and c < step.node.i:
            return step.words.markers[token.lower]
    return None


def refused(step: Step) -> Ruling:
    """ "Will not attack", "would not meet": not done, which is no denial that it was."""
    will = any(step.parse.tokens[c].lower in step.words.refusing for c in step.children(step.node.i))
    return negated(step) if will else None


def under_a_modal(step: Step) -> Ruling:
    """ "Will attack", "may attack", "said it would attack", "feared that it would attack"."""
    if step.nominal:
        return None
    for c in step.children(step.node.i):
        token = step.parse.tokens[c]
        if token.dep != "aux" or token.lower not in step.words.modals:
            continue
        status: Status = step.words.modals[token.lower]
        past = any(step.parse.tokens[k].lower == "have" for k in step.children(step.node.i))
        if past and token.lower in ("may", "might", "must", "could"):
            return None  # "may have attacked": it happened, or so it seems
        if _has_if(step) and not (past and token.lower in ("would", "'d")):
            return "hypothetical"
        told = step.governor is not None and step.dep in ("ccomp", "conj", "parataxis", "advcl")
        if told and step.dep == "ccomp" and step.governor is not None:
            effect = _effect(step, step.governor)
            if effect == "hypothetical" or (
                effect in ("called_for", "denied") and step.governor.lemma not in step.words.saying
            ):
                return effect
        if token.lower in ("would", "'d"):
            later = step.governor is not None and step.dep == "ccomp" and step.governor.lemma in step.words.saying
            if past:
                return "did_not_happen"  # "would have attacked": it did not
            return "planned" if later else "hypothetical"
        return status
    return None


def _has_if(step: Step) -> bool:
    for c in step.children(step.node.i):
        if step.parse.tokens[c].dep == "advcl":
            for k in step.children(c):
                if step.parse.tokens[k].lower in step.words.markers:
                    return True
    return False


def to_come(step: Step) -> Ruling:
    """ "Is going to meet", "is to meet"; in a headline "Minister to meet rebels"."""
    if step.nominal or not _has_to(step):
        return None
    governor = step.governor
    if governor is None:
        return "planned"
    if step.dep in ("xcomp", "ccomp", "acomp", "attr") and governor.lemma == "be":
        return "planned"
    if step.dep == "xcomp" and governor.lemma == "go" and governor.tag == "VBG":
        return "planned"
    return "called_for" if step.dep == "xcomp" and governor.lemma == "have" else None


def _has_to(step: Step) -> bool:
    return any(
        step.parse.tokens[c].tag == "TO" and step.parse.tokens[c].dep == "aux" for c in step.children(step.node.i)
    )


def commanded(step: Step) -> Ruling:
    """ "Stop the bombing": a bare verb at the root, without a subject, asks for what it says."""
    if step.nominal or step.governor is not None or step.node.tag != "VB":
        return None
    bare = all(
        step.parse.tokens[c].dep not in ("nsubj", "nsubjpass", "aux", "auxpass") for c in step.children(step.node.i)
    )
    return "called_for" if bare else None


def asked(step: Step) -> Ruling:
    """ "Did he attack?": the main clause of a question leaves it open."""
    if step.nominal or step.governor is not None:
        return None
    _, last = step.parse.sents[step.node.sent]
    return "hypothetical" if any(t.text == "?" for t in step.parse.tokens[max(0, last - 2) : last]) else None


def under_way(step: Step) -> Ruling:
    """ "Is visiting", "has been shelling", "continues to shell"."""
    if step.nominal or not (step.first or step.node.lemma in step.words.continuing):
        return None
    if step.node.lemma in step.words.continuing:
        return "ongoing"
    if step.node.lemma == "be" and step.node.tag in ("VBZ", "VBP"):
        return "ongoing"
    if step.node.tag == "VBG":
        for c in step.children(step.node.i):
            token = step.parse.tokens[c]
            if token.dep == "aux" and token.lower in ("is", "are", "'s", "'re", "am", "been", "'m"):
                return "ongoing"
    elif step.node.tag == "VBN":
        lowers = {
            step.parse.tokens[c].lower for c in step.children(step.node.i) if step.parse.tokens[c].dep[:3] == "aux"
        }
        if "being" in lowers and lowers & {"is", "are", "'s", "'re"}:
            return "ongoing"
    return None


# --- rules on the link to the governor --------------------------------------------------------------------------


def _effect(step: Step, governor: Token) -> Ruling:
    """What the governor makes of its complement; CLIMB when its own status goes on; None when it is not listed."""
    words = step.words
    for particle in (
        step.prep,
        *(step.parse.tokens[c].lower for c in step.children(governor.i) if step.parse.tokens[c].dep == "prt"),
    ):
        if particle and (governor.lemma, particle) in words.by_particle:
            return words.by_particle[governor.lemma, particle] or CLIMB
    if governor.lemma in words.governors:
        return words.governors[governor.lemma] or CLIMB
    return None


def _turned(step: Step, governor: Token, status: str) -> Ruling:
    """A governor that is itself negated: "has no plans to", "did not refuse to"."""
    if not is_negated(step, governor.i) and not _has_no(step, governor.i):
        return status
    return {"planned": "did_not_happen", "did_not_happen": STOP, "denied": "hypothetical"}.get(status, "hypothetical")


def as_infinitive(step: Step) -> Ruling:
    """ "Plans to attack", "refused to attack", "a threat to attack", "began shelling"."""
    governor = step.governor
    if governor is None or step.nominal:
        return None
    clause = step.dep == "acl" and _has_to(step)
    bare = step.dep == "ccomp" and not _finite(step)
    if not (step.dep in ("xcomp", "oprd") or clause or bare or (step.dep == "relcl" and _has_to(step))):
        return None
    if governor.lemma in step.words.ending and not _has_to(step):
        return STOP
    effect = _effect(step, governor)
    if effect is None:
        return "hypothetical" if clause else CLIMB
    return effect if effect in (CLIMB, STOP) else _turned(step, governor, effect)


def _finite(step: Step) -> bool:
    """Has the clause a tense of its own?"""
    if step.node.tag in ("VBD", "VBZ", "VBP"):
        return True
    return any(
        step.parse.tokens[c].dep in ("aux", "auxpass") and step.parse.tokens[c].tag in ("VBD", "VBZ", "VBP", "MD")
        for c in step.children(step.node.i)
    )


def as_clause(step: Step) -> Ruling:
    """ "Denied that it attacked", "demanded that it leave"; after "said that" a clause speaks for itself."""
    governor = step.governor
    if governor is None or step.dep != "ccomp":
        return None
    effect = _effect(step, governor)
    if effect == "denied" or (effect in ("hypothetical", "did_not_happen") and governor.lemma not in step.words.saying):
        return _turned(step, governor, str(effect))
    wished = effect == "called_for" and governor.lemma not in step.words.saying
    if wished and step.node.tag in ("VB", "VBP"):  # "demanded that they leave": a wish, not a telling
        return _turned(step, governor, "called_for")
    return STOP


def as_object(step: Step) -> Ruling:
    """ "Planned an attack", "talks were cancelled", "could spark protests"."""
    governor = step.governor
    if governor is None or not step.nominal or step.dep not in ("dobj", "nsubjpass", "attr", "oprd", "dative", "acomp"):
        return None
    known = is_definite(step.parse, step.node.i, step.words)
    if step.dep in ("attr", "acomp"):
        return CLIMB
    if governor.lemma in step.words.ending and known and _is_infinitive(step, governor.i):
        return "ongoing"
    if governor.lemma in step.words.ending and (known or governor.lemma not in step.words.governors):
        return STOP
    effect = _effect(step, governor)
    if effect is None or effect == CLIMB:
        occurs = governor.lemma in step.words.occurring and step.dep == "nsubjpass"
        return CLIMB if occurs or governor.lemma in step.words.light or not known else STOP
    if known and (effect == "discussed" or governor.lemma in step.words.saying):
        return STOP
    return _turned(step, governor, str(effect))


def _is_infinitive(step: Step, i: int) -> bool:
    return any(step.parse.tokens[c].tag == "TO" for c in step.children(i))


def as_subject(step: Step) -> Ruling:
    """ "Talks will begin", "there will be talks"; "the attack will change much" happened."""
    governor = step.governor
    if governor is None or step.dep not in ("nsubj", "csubj", "expl"):
        return None
    return CLIMB if governor.lemma in step.words.occurring and step.nominal else STOP


def after_a_preposition(step: Step) -> Ruling:
    """ "Called for talks", "a plan for talks", "without talks", "issues related to talks"."""
    governor = step.governor
    if step.dep != "prep" or governor is None:
        return STOP if step.dep == "prep" else None
    words = step.words
    if governor.lemma in words.topics:
        return "discussed"
    if governor.lemma in words.ending and step.prep == "from":
        return "did_not_happen"
    if (governor.lemma, step.prep) not in words.by_particle and step.prep in words.prepositions:
        known = step.nominal and is_definite(step.parse, step.node.i, words)
        status = words.prepositions[step.prep]
        return STOP if known and status in ("discussed", "planned") and step.prep != "ahead" else status
    if step.prep in words.recalling or step.prep in ("during", "in", "by", "at", "with"):
        return STOP if step.nominal or step.prep not in ("in", "at") else CLIMB
    effect = _effect(step, governor)
    if effect == CLIMB or effect is None:
        return (
            CLIMB if governor.lemma in words.carriers or (effect and not step.nominal and step.prep != "for") else STOP
        )
    if effect == "discussed" and is_definite(step.parse, step.node.i, words):
        return STOP
    return _turned(step, governor, str(effect))


def as_aside(step: Step) -> Ruling:
    """ "To meet him, she flew ...", "until it leaves", "attacked, killing six"."""
    governor = step.governor
    if governor is None or step.dep != "advcl":
        return None
    if _has_to(step):
        return _effect(step, governor) if _effect(step, governor) in ("called_for", "hypothetical") else "planned"
    marks = {
        step.parse.tokens[c].lower for c in step.children(step.node.i) if step.parse.tokens[c].dep in ("mark", "advmod")
    }
    if marks & step.words.until and _ahead(step, governor.i):
        return "hypothetical"
    if marks & step.words.once and _ahead(step, governor.i):
        return "planned"
    return SHARE if step.node.tag == "VBG" and not marks and not _finite(step) else STOP


def _ahead(step: Step, i: int) -> bool:
    return any(
        step.parse.tokens[c].dep == "aux" and step.parse.tokens[c].lower in step.words.modals for c in step.children(i)
    )


def beside_another(step: Step) -> Ruling:
    """ "Will meet and sign": the second verb shares what stands before the first."""
    governor = step.governor
    if governor is None or step.dep not in ("conj", "appos"):
        return None
    if step.nominal:
        return CLIMB if governor.pos in ("NOUN", "PROPN") else STOP
    own = _finite(step) and step.node.tag != "VBD"
    subject = any(step.parse.tokens[c].dep in ("nsubj", "nsubjpass") for c in step.children(step.node.i))
    if governor.pos not in ("VERB", "AUX"):
        return STOP
    return LEAP if subject or own else CLIMB


OWN_RULES: tuple[Callable[[Step], Ruling], ...] = (
    modified, conditional, asked, refused, negated, under_a_modal, to_come, commanded, under_way,
)  # fmt: skip
# What a participle's clause shares with the verb before it: "will attack, killing"; a "not" there is not its own.
SHARED_RULES: tuple[Callable[[Step], Ruling], ...] = (conditional, under_a_modal, to_come)
LINK_RULES: tuple[Callable[[Step], Ruling], ...] = (
    as_infinitive, as_clause, as_object, as_subject, after_a_preposition, as_aside, beside_another,
)  # fmt: skip
