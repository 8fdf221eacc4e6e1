"""Phrases: which words name the one that fills a role.

In `"Delegates of the union in Lima met"` the actor's words are "Delegates of the union": with its modifiers, without
the clauses, asides and places that hang on its end.
"""

from __future__ import annotations

from asreported.reader.events.triggers import Scene

INNER = frozenset({"of", "from", "for"})


def phrase_of(scene: Scene, head: int) -> tuple[int, int]:
    """The first and last token of the phrase of a role: with its modifiers, without clauses, asides and loose places."""
    tokens = scene.parse.tokens
    token = tokens[head]
    if token.dep in ("amod", "compound", "nmod") and head in scene.names:
        first, last = scene.names[head]
        return first, last - 1
    first = last = head
    for c in scene.children(head):
        child = tokens[c]
        if c < head and child.dep not in (
            "punct",
            "cc",
            "relcl",
            "advcl",
            "acl",
            "prep",
            "conj",
            "appos",
            "ccomp",
            "mark",
        ):
            first = min(first, scene.parse.left[c])
        elif c == last + 1 and (
            child.dep in ("compound", "nummod", "nmod", "case") or (child.dep == "prep" and child.lower in INNER)
        ):
            last = max(last, _reach(scene, c))
    if tokens[last].dep == "case":
        last -= 1
    while first < last and (tokens[first].pos in ("PUNCT", "SPACE", "CCONJ") or tokens[first].dep == "predet"):
        first += 1
    return _with_second_subject(scene, head, first, last)


def _reach(scene: Scene, i: int) -> int:
    """The last token of a phrase without the clauses and places that hang on its end."""
    last, at = i, i
    for _ in range(8):
        below = [
            c for c in scene.children(at)
            if c > at and scene.parse.tokens[c].dep in ("pobj", "prep", "compound", "nummod", "nmod")
            and (scene.parse.tokens[c].dep != "prep" or scene.parse.tokens[c].lower in INNER)
        ]  # fmt: skip
        if not below:
            break
        at = below[-1]
        last = max(last, at)
    return last


def _with_second_subject(scene: Scene, head: int, first: int, last: int) -> tuple[int, int]:
    """ "Delegates from the armed group Amal met": a parser may take the name for a second subject."""
    tokens = scene.parse.tokens
    if tokens[head].dep == "nsubj" and last + 1 < len(tokens):
        after = tokens[last + 1]
        if after.dep == "nsubj" and after.head == tokens[head].head and after.i != head and after.pos == "PROPN":
            return first, after.i
    return first, last
