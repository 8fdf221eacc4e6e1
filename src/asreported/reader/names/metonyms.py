"""When a place stands for its government: "Moscow refused", "ties with Beijing", "accused Tehran"; not "in Moscow".

A place's name is read as a place unless the grammar makes it one that acts, or that is dealt with as a state.
"""

from __future__ import annotations

from asreported.language.names import NameWords, find
from asreported.model.parser import Parse
from asreported.reader.names.mentions import Naming


def is_agent(n: Naming, parse: Parse, words: NameWords) -> bool:
    """Does the place's name stand for those who govern there?"""
    if n.type != "place":
        return False
    tokens = parse.tokens
    head = tokens[n.head]
    for _ in range(4):  # "Kyiv and Moscow refused"
        if head.dep != "conj" or head.head == head.i:
            break
        head = tokens[head.head]
    up = tokens[head.head]
    if head.dep == "nsubj":
        if find(words.countries, n.form) is not None and up.pos == "VERB" and up.lemma not in words.idle_verbs:
            return True
        return _acts(up.i, parse, words)
    if head.dep == "poss":
        return up.lemma in words.agent_nouns
    if head.dep in ("dobj", "nsubjpass"):
        return up.lemma in words.asked_verbs
    if head.dep == "pobj":
        if up.dep == "agent":
            return True
        top = tokens[up.head]
        if up.lower in ("with", "between", "against", "on", "toward", "towards"):
            return top.lemma in words.agent_nouns or (
                up.lower in ("with", "against") and top.lemma in words.agent_verbs
            )
        return up.lower == "to" and top.lemma in ("belong", "loyal", "deny", "appeal", "respond")
    return False


def _acts(verb: int, parse: Parse, words: NameWords) -> bool:
    tokens = parse.tokens
    for _ in range(4):  # "would like to see", "has begun to negotiate"
        if tokens[verb].lemma in words.agent_verbs:
            return True
        nxt = next((c for c in parse.children[verb] if tokens[c].dep == "xcomp" and tokens[c].pos == "VERB"), None)
        if nxt is None:
            return False
        verb = nxt
    return False
