"""Grammar: small questions to a parse. Which words make up this phrase, who is the subject of this verb?

All places are token places in one `Parse`; ranges are `(first, last)`, both included.
Dependency labels are ClearNLP's, as the parser gives them.
"""

from __future__ import annotations

from collections.abc import Iterator

from asreported.model.parser import Parse, Token

Range = tuple[int, int]

# What hangs on a noun without being part of its name: clauses, and asides.
_LOOSE = frozenset({"relcl", "advcl", "acl", "parataxis", "ccomp", "punct", "cc", "conj", "dep"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def child(parse: Parse, i: int, *deps: str) -> Token | None:
    """The first child of token `i` with one of these labels."""
    for c in parse.children[i]:
        if parse.tokens[c].dep in deps:
            return parse.tokens[c]
    return None


def children(parse: Parse, i: int, *deps: str) -> Iterator[Token]:
    """The children of token `i` with one of these labels, in order."""
    for c in parse.children[i]:
        if parse.tokens[c].dep in deps:
            yield parse.tokens[c]


def has(parse: Parse, i: int, *deps: str) -> bool:
    """Has token `i` a child with one of these labels?"""
    return child(parse, i, *deps) is not None


def ancestors(parse: Parse, i: int) -> Iterator[Token]:
    """The governors of token `i`, nearest first."""
    steps = 0
    while parse.tokens[i].head != i and steps < 200:
        i = parse.tokens[i].head
        steps += 1
        yield parse.tokens[i]


def subject(parse: Parse, verb: int) -> Token | None:
    """The verb's own subject."""
    return child(parse, verb, "nsubj", "nsubjpass", "csubj")


def is_negated(parse: Parse, verb: int, negations: frozenset[str]) -> bool:
    """Does a negation hang on the verb or its subject ("no official would say"), or "nor" before it ("neither confirmed nor
    denied")?"""
    subjects = (c for c in parse.children[verb] if parse.tokens[c].dep in ("nsubj", "nsubjpass"))
    near = (*parse.children[verb], *(k for c in subjects for k in parse.children[c] if parse.tokens[k].dep == "det"))
    if any(parse.tokens[c].lower in negations for c in near):
        return True
    token = parse.tokens[verb]
    joined = (parse.tokens[c] for c in parse.children[token.head] if token.head < c < verb)
    return token.dep == "conj" and any(t.dep == "cc" and t.lower in negations for t in joined)


def phrase(parse: Parse, head: int, *, whole: bool = False) -> Range:
    """The noun phrase of `head`: with its modifiers, without loose clauses; `whole` keeps those and coordination."""
    if whole:
        return parse.left[head], parse.right[head]
    first = last = head
    for c in parse.children[head]:
        token = parse.tokens[c]
        if c < head:
            if token.dep == "advmod" and c == first_of(parse, head) and parse.tokens[head].pos in ("NOUN", "PROPN"):
                continue  # "Earlier the newspaper wrote": the sentence's adverb
            if token.dep not in ("punct", "cc", "advcl", "relcl", "parataxis") or token.lower in ("-", "$", "#"):
                first = min(first, parse.left[c])
        elif token.dep == "conj" and _joins(parse, head, c):
            last = max(last, phrase(parse, c)[1])
        elif token.dep == "acl" and c == last + 1 and token.tag == "VBN":
            break
        elif token.dep not in _LOOSE:
            if token.dep == "appos" and token.pos not in _NOUNS:
                continue
            reach = phrase(parse, c)[1] if token.dep == "appos" else _reach(parse, c)
            last = max(last, reach)
    return first, last


def first_of(parse: Parse, i: int) -> int:
    """The first token of the sentence of token `i`."""
    return parse.sents[parse.tokens[i].sent][0]


def _joins(parse: Parse, head: int, c: int) -> bool:
    """Is `c` coordinated with a noun, and a noun itself?"""
    return parse.tokens[c].pos in _NOUNS and parse.tokens[head].pos in _NOUNS


def _reach(parse: Parse, i: int) -> int:
    """The last token of the subtree of `i` without the loose clauses that end it."""
    last = i
    for c in parse.children[i]:
        if c > i and parse.tokens[c].dep not in ("relcl", "advcl", "parataxis", "punct", "cc"):
            last = max(last, _reach(parse, c))
    return last


def governor(parse: Parse, verb: int) -> Token | None:
    """The verb whose subject a verb without one shares: "he came and said", "he came, saying", "went on to say"."""
    token = parse.tokens[verb]
    if token.head == verb:
        return None
    head = parse.tokens[token.head]
    if token.dep in ("conj", "xcomp", "advcl", "ccomp", "dep", "parataxis") and head.pos in ("VERB", "AUX"):
        return head
    if token.dep == "pcomp":
        up = parse.tokens[head.head]
        return up if up.pos in ("VERB", "AUX") and up.i != head.i else None
    return None
