"""Rules of status that look a little further than a word and its governor: the turns of phrase that undo an event.

`"We have fired on nobody"` names a shooting that its own object takes back; `"a report that he was arrested proved
false"` one that the verb after it does. They are asked before the rules of `status_rules`, which they have the form of.
"""

from __future__ import annotations

from collections.abc import Callable

from asreported.model.parser import Token
from asreported.reader.events.status_rules import STOP, Ruling, Step, is_definite, is_negated

_PAUSES = frozenset({",", ";", ":", ".", "-", "–", "—", "“", '"', "'", "‘", "and", "but", "that"})
# How an adjective or noun hangs on the verb that says it of the subject.
_SAID_OF = ("acomp", "attr", "oprd", "xcomp", "amod")
_LESS = frozenset({"fewer", "less", "more", "other", "small"})


# --- rules on the word itself -----------------------------------------------------------------------------------


def takes_nothing(step: Step) -> Ruling:
    """ "Fired on nobody", "seized no weapons": what is done to nobody is not done."""
    if step.nominal or not step.first:
        return None
    tokens = step.parse.tokens
    objects = [c for c in step.children(step.node.i) if tokens[c].dep == "dobj"]
    if not objects:  # "gave it for nothing" gives; "promised to help, though on nothing else" helps
        objects = [
            k
            for c in step.children(step.node.i)
            if tokens[c].dep == "prep" and c == step.node.i + 1 and tokens[c].lower != "for"
            for k in step.children(c)
            if tokens[k].dep == "pobj"
        ]
    objects = [k for k in objects if all(t.text != ":" for t in tokens[step.node.i : k])]
    return "did_not_happen" if any(_is_none(step, k) for k in objects) else None


def _is_none(step: Step, i: int) -> bool:
    """Is it "nobody", or a noun with "no"? "No fewer than six" are some."""
    tokens, none = step.parse.tokens, step.words.no
    if tokens[i].lower in none:
        of_them = any(tokens[c].lower == "of" for c in step.children(i))
        but = i + 1 < len(tokens) and tokens[i + 1].lower in ("but", "except", "short")
        return tokens[i].lower != "no" and not of_them and not but
    return any(
        tokens[c].lower in none and tokens[c].dep == "det" and c < i and tokens[c + 1].lower not in _LESS
        for c in step.children(i)
    )


def inverted(step: Step) -> Ruling:
    """ "Had the army left, ..." (it did not), "should the army leave": an auxiliary before its subject is an "if"."""
    tokens = step.parse.tokens
    if step.nominal or _is_question(step):
        return None
    subject = next((c for c in step.children(step.node.i) if tokens[c].dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject > step.node.i:
        return None
    above = step.children(step.governor.i) if step.governor is not None and step.dep in ("advcl", "ccomp") else ()
    for c in (*step.children(step.node.i), *above):  # the parser likes to hang it on the main verb
        token = tokens[c]
        if token.dep not in ("aux", "auxpass") or c > subject or token.lower not in step.words.inverting:
            continue
        first = c == step.parse.sents[token.sent][0] or tokens[c - 1].lower in _PAUSES
        if first or (token.lower == "should" and step.dep == "advcl"):
            return step.words.inverting[token.lower]
    return None


def _is_question(step: Step) -> bool:
    first, end = step.parse.sents[step.node.sent]
    return any(t.text == "?" for t in step.parse.tokens[max(first, end - 2) : end])


def conditioned(step: Step) -> Ruling:
    """ "They strike unless they are paid": a present that hangs on a condition; not "we recommend it if you pass"."""
    if step.words.governors.get(step.node.lemma) is not None or step.node.lemma in step.words.saying:
        return None
    if not step.first or not _is_present(step) or _has(step, step.node, "xcomp", "ccomp"):
        return None
    for c in step.children(step.node.i):
        clause = step.parse.tokens[c]
        if clause.dep != "advcl" or clause.tag == "VBD":
            continue
        for k in step.children(c):
            if step.parse.tokens[k].dep == "mark" and step.parse.tokens[k].lower in step.words.conditions:
                return "hypothetical"
    return None


def soon(step: Step) -> Ruling:
    """ "The ministers meet tomorrow": a present with a day to come."""
    if not step.first or not _is_present(step):
        return None
    tokens = step.parse.tokens
    for c in step.children(step.node.i):
        if tokens[c].lower in step.words.soon and tokens[c].dep in ("npadvmod", "advmod"):
            return "planned"
        if tokens[c].dep == "npadvmod" and any(tokens[k].lower == "next" for k in step.children(c)):
            return "planned"
    return None


def _is_present(step: Step) -> bool:
    return not step.nominal and step.node.tag in ("VBZ", "VBP") and not _has(step, step.node, "aux", "auxpass")


def was_to_have(step: Step) -> Ruling:
    """ "Were to have met": it was to be, and was not."""
    governor = step.governor
    if step.nominal or governor is None or governor.lemma != "be" or governor.tag != "VBD":
        return None
    auxiliaries = {
        step.parse.tokens[c].lower for c in step.children(step.node.i) if step.parse.tokens[c].dep[:3] == "aux"
    }
    return "did_not_happen" if {"to", "have"} <= auxiliaries else None


# --- rules on the link to the governor --------------------------------------------------------------------------


def told_falsely(step: Step) -> Ruling:
    """ "Claimed falsely that they stormed it": the adverb takes the saying back."""
    governor = step.governor
    if governor is None or step.dep not in ("ccomp", "xcomp", "prep", "oprd"):
        return None
    if governor.lemma not in step.words.saying and step.words.governors.get(governor.lemma, STOP) is not None:
        return None
    for c in step.children(governor.i):
        if step.parse.tokens[c].dep == "advmod" and step.parse.tokens[c].lower in step.words.falsely:
            return "did_not_happen"
    return None


def of_a_tale(step: Step) -> Ruling:
    """ "A report that he was arrested proved false", "dismissed the claim that it shelled the town"."""
    tale, tokens = step.governor, step.parse.tokens
    if tale is None or step.nominal:
        return None
    if step.dep == "csubj":  # the parser's way with "reports that he was killed proved false"
        told = any(tokens[c].dep == "nsubj" and tokens[c].lemma in step.words.tales for c in step.children(tale.i))
        return "did_not_happen" if told and _is_untrue(step, tale) and not is_negated(step, tale.i) else None
    if step.dep not in ("acl", "ccomp", "relcl") or tale.lemma not in step.words.tales:
        return None
    above = tokens[tale.head]
    if tale.dep in ("nsubj", "nsubjpass") and _is_untrue(step, above) and not is_negated(step, above.i):
        return "did_not_happen"
    if tale.dep in ("dobj", "nsubjpass") and above.lemma in step.words.answering and not is_negated(step, above.i):
        return "denied" if step.words.governors.get(above.lemma) in ("denied", "did_not_happen") else None
    return None


def _is_untrue(step: Step, verb: Token) -> bool:
    """Does a verb say of its subject that it is untrue: "was false", "turned out to be wrong"?"""
    if verb.lemma in step.words.untrue:
        return True
    tokens = step.parse.tokens
    near = [c for c in step.children(verb.i) if c > verb.i and tokens[c].dep not in ("advcl", "ccomp", "conj", "prep")]
    below = [k for c in near for k in step.children(c)]
    return any(tokens[k].lower in step.words.untrue and tokens[k].dep in _SAID_OF for k in (*near, *below))


def wished(step: Step) -> Ruling:
    """ "Moved that the council apologise", "wants the owner prosecuted": a bare form asks for what it says."""
    governor = step.governor
    if governor is None or step.nominal:
        return None
    tokens = step.parse.tokens
    if step.node.tag == "VBN" and not _has(step, step.node, "aux", "auxpass"):
        if step.dep == "ccomp":
            return "called_for" if governor.lemma in step.words.wanting else None
        verb = tokens[governor.head]
        return (
            "called_for" if step.dep == "acl" and governor.dep == "dobj" and verb.lemma in step.words.wanting else None
        )
    bare = next((c for c in step.children(step.node.i) if tokens[c].lower == "be" and tokens[c].dep == "auxpass"), None)
    modal = any(tokens[c].dep == "aux" for c in step.children(step.node.i))
    if step.dep != "ccomp" or modal or not (bare is not None or step.node.tag == "VB" or _disagrees(step)):
        return None
    that = any(tokens[c].dep == "mark" and tokens[c].lower == "that" for c in step.children(step.node.i))
    return "called_for" if that and not is_negated(step, governor.i) and not is_negated(step, step.node.i) else None


def _disagrees(step: Step) -> bool:
    """Has a plural form a singular subject ("that the council apologise")? After no verb of saying, that is a wish."""
    tokens = step.parse.tokens
    bare = step.node.tag == "VBP" or (step.node.tag == "VBD" and step.node.lower == step.node.lemma)
    if not bare or step.governor is None or step.governor.lemma in step.words.saying:
        return False
    if step.node.tag == "VBD" and not step.node.lower.endswith("e"):  # "that it cut" may be past, "apologise" is none
        return False
    subject = next((c for c in step.children(step.node.i) if tokens[c].dep == "nsubj"), None)
    if subject is None or tokens[subject].tag not in ("NN", "NNP") or _has(step, step.node, "aux", "neg"):
        return False
    return not _has(step, tokens[subject], "conj")


def in_a_bill(step: Step) -> Ruling:
    """ "A bill that bans the party": nothing is banned yet; when it has passed, it is to be."""
    bill, tokens = step.governor, step.parse.tokens
    if bill is None or step.dep != "relcl" or bill.lemma not in step.words.bills or not _is_present(step):
        return None
    return "planned" if tokens[bill.head].lemma in step.words.passing else "hypothetical"


def only_spoken_of(step: Step) -> Ruling:
    """ "They speak of marching": what is only thought and talked of."""
    governor = step.governor
    if governor is None or step.nominal or step.dep != "prep" or step.prep != "of":
        return None
    return "hypothetical" if governor.lemma in step.words.musing and step.node.tag == "VBG" else None


def done_before(step: Step) -> Ruling:
    """ "Appealed against the verdict", "is wanted for the massacre": what is answered or pursued was done."""
    governor = step.governor
    if governor is None or not step.nominal or step.dep != "prep":
        return None
    if step.prep == "against" and is_definite(step.parse, step.node.i, step.words):
        return STOP
    return STOP if step.prep == "for" and governor.lower == "wanted" and _has(step, governor, "auxpass") else None


def on_the_table(step: Step) -> Ruling:
    """ "A curfew is on the agenda", "a ban was under discussion": it is talked about."""
    governor = step.governor
    if (
        governor is None
        or not step.nominal
        or step.dep != "nsubj"
        or governor.lemma not in ("be", "remain", "come", "stay")
    ):
        return None
    if is_negated(step, governor.i):
        return None
    tokens = step.parse.tokens
    for c in step.children(governor.i):
        if tokens[c].dep == "prep" and tokens[c].lower in ("on", "under", "among", "up", "for"):
            for k in step.children(c):
                if tokens[k].dep == "pobj" and tokens[k].lemma in step.words.tables:
                    return "discussed"
    return None


def answered(step: Step) -> Ruling:
    """ "Rejected the demand", "weighs the request": what is answered was said, whatever the answer."""
    governor = step.governor
    if governor is None or not step.nominal or step.dep not in ("dobj", "nsubjpass"):
        return None
    if step.node.lemma not in step.words.spoken:
        return None
    particles = [step.parse.tokens[c].lower for c in step.children(governor.i) if step.parse.tokens[c].dep == "prt"]
    known = governor.lemma in step.words.answering or any(
        f"{governor.lemma} {particle}" in step.words.answering for particle in particles
    )
    return STOP if known else None


def _has(step: Step, token: Token, *deps: str) -> bool:
    return any(step.parse.tokens[c].dep in deps for c in step.children(token.i))


OWN_TURNS: tuple[Callable[[Step], Ruling], ...] = (takes_nothing, inverted, conditioned, soon, was_to_have)
LINK_TURNS: tuple[Callable[[Step], Ruling], ...] = (
    told_falsely, of_a_tale, wished, in_a_bill, only_spoken_of, done_before, on_the_table, answered,
)  # fmt: skip
