"""What stands between a pronoun and the one whom it would mean: a nearer subject that names nobody.

The ministry met on Monday. The report was ready. It said ...    "it" may well be the report: nobody is chosen
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.model.parser import Token
from asreported.reader.passages import Passage


def find_rival(p: int, pronoun: Token, passages: Sequence[Passage], *, plural: bool) -> tuple[int, int] | None:
    """The passage and token of the nearest main clause's subject that agrees in number: in the same sentence, else in the
    one before it."""
    found = _subjects(passages[p], pronoun.sent, pronoun, plural=plural)
    if not found and pronoun.sent:
        found = _subjects(passages[p], pronoun.sent - 1, pronoun, plural=plural)
    elif not found and p and passages[p - 1].tells:
        p -= 1
        found = _subjects(passages[p], len(passages[p].parse.sents) - 1, None, plural=plural)
    return (p, found[-1]) if found else None


def _subjects(passage: Passage, sent: int, before: Token | None, *, plural: bool) -> list[int]:
    """The last tokens of a sentence's main subjects that agree in number; nouns only, and none of the pronoun's own verb."""
    parse = passage.parse
    out = []
    for token in parse.tokens[slice(*parse.sents[sent])]:
        if before is not None and token.i >= before.i:
            break
        if token.dep not in ("nsubj", "nsubjpass") or token.pos not in ("NOUN", "PROPN"):
            continue
        verb = parse.tokens[token.head]
        main = verb.dep == "ROOT" or (verb.dep == "conj" and parse.tokens[verb.head].dep == "ROOT")
        if not main or (before is not None and verb.i == before.head):
            continue
        joined = any(parse.tokens[c].dep == "conj" for c in parse.children[token.i])
        if plural == (joined or token.tag in ("NNS", "NNPS")):
            out.append(parse.right[token.i] if joined else token.i)
    return out
