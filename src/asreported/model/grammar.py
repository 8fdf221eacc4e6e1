"""Grammar: from what the heads say of pieces to words, sentences, dependencies and names, as a `Parse`.

A word begins where its head says so, after white space, and at the start of a stretch; "don't" and "cannot" are cut
into two by letters, since no piece begins there. The tree of each sentence is the best projective one (`trees.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from asreported.model.labels import DEPS, NAME_TAGS, POS, TAGS
from asreported.model.parser import NameSpan, Parse, Token, View
from asreported.model.pieces import Array, Pieces
from asreported.model.trees import best_heads, subtrees

Lemma = Callable[[str, str, str], str]  # a word in small letters, its Penn tag, its Universal POS -> its lemma
Labels = Callable[[Array, Array], Array]  # what words are as children and as heads -> what each is to its head

LONGEST = 180  # words; a sentence that is longer is no prose, and is cut
CANNOT = "cannot"
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]*[\w/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")  # one word each
PROPER = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC"))
# What a word may be by its Penn tag; the first is what it is when the two heads disagree.
KINDS = {
    "NN": ("NOUN",), "NNS": ("NOUN",), "NNP": ("PROPN",), "NNPS": ("PROPN",), "CD": ("NUM",), "JJ": ("ADJ",), "JJR": ("ADJ",),
    "JJS": ("ADJ",), "MD": ("AUX",), "PRP": ("PRON",), "PRP$": ("PRON",),
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), ("VERB", "AUX")),
}  # fmt: skip
ROOT = DEPS.index("ROOT")


class Figures(NamedTuple):
    """What the heads say of pieces: labels as numbers, and the vectors that arcs are scored with."""

    words: Array  # (pieces,): inside, word, sentence
    tags: Array
    pos: Array
    names: Array
    child: Array  # (pieces, width)
    head: Array
    child_label: Array
    head_label: Array
    root: Array  # (pieces,): how well each is a root


class Word(NamedTuple):
    """A word of a view: its characters there `[first, end)`, and the piece that the heads spoke of."""

    first: int
    end: int
    piece: int
    begins: bool  # a sentence


def parse_of(view: View, pieces: Pieces, figures: Figures, distance: Array, labels: Labels, lemma: Lemma) -> Parse:
    """The parse of a stretch. `distance` are the scores of how far a head is, -n to n words, from the middle on."""
    words = words_of(view, pieces, figures.words)
    if not words:
        return Parse((), (), (), (), (), ())
    firsts = [i for i, word in enumerate(words) if word.begins]
    sents = list(zip(firsts, [*firsts[1:], len(words)], strict=True))
    at = np.array([word.piece for word in words])
    heads = np.concatenate([a + heads_of(at[a:b], figures, distance) for a, b in sents])
    for j in np.flatnonzero(at[1:] == at[:-1]) + 1:  # the second half of "cannot" hangs where the first does
        head = heads[j - 1] if heads[j - 1] != j else heads[j]
        heads[heads == j] = j - 1
        heads[j - 1], heads[j] = (head, head) if head not in (j, j - 1) else (j - 1, j - 1)
    deps = labels(figures.child_label[at], figures.head_label[at[heads]])
    deps[heads == np.arange(len(words))] = ROOT
    tags, pos = figures.tags[at], figures.pos[at]
    tokens: list[Token] = []
    children: list[list[int]] = [[] for _ in words]
    for s, (a, b) in enumerate(sents):
        for i in range(a, b):
            word, head = words[i], int(heads[i])
            text = view.text[word.first : word.end]
            lower, tag, kind, dep = text.lower(), TAGS[tags[i]], POS[pos[i]], DEPS[deps[i]]
            allowed = KINDS.get(tag, (kind,))
            kind = kind if kind in allowed else allowed[0]
            if i > a and words[i - 1].piece == word.piece:  # the second half of "cannot"
                tag, kind, dep = "RB", "PART", "neg"
            if head != i:
                children[head].append(i)
                dep = dep if dep != "ROOT" else "dep"
            start, end = view.at[word.first], view.at[word.end - 1] + 1
            tokens.append(Token(i, start, end, text, lemma(lower, tag, kind), kind, tag, dep, head, s, lower))
    left, right = subtrees([t.head for t in tokens])
    return Parse(
        tuple(tokens), tuple(sents), names_of(figures.names[at], [t.tag for t in tokens]), tuple(map(tuple, children)), left, right
    )  # fmt: skip


def words_of(view: View, pieces: Pieces, labels: Array) -> list[Word]:
    """The words of a view in order."""
    if not view.text:
        return []
    at = np.asarray(view.at)
    lo, hi = pieces.within(view.at[0], view.at[-1] + 1)
    starts = np.searchsorted(at, pieces.starts[lo:hi], "left").tolist()
    ends = np.searchsorted(at, pieces.ends[lo:hi], "left").tolist()
    said = labels[lo:hi].tolist()
    out: list[Word] = []
    since = 0  # words in this sentence
    addresses = [m.span() for m in ADDRESS.finditer(view.text)]
    for i, (first, end) in enumerate(zip(starts, ends, strict=True)):
        if first >= end:
            continue  # brackets and marks that the view leaves out
        if out and out[-1].end > first:
            first = out[-1].end
            if first >= end:
                continue
        gap = not out or view.text[first - 1] == " "
        while addresses and addresses[0][1] <= first:
            addresses.pop(0)
        in_address = bool(addresses) and addresses[0][0] < first
        if not gap and (said[i] == 0 or in_address):
            out[-1] = out[-1]._replace(end=end)
            continue
        begins = not out or said[i] == 2 or since >= LONGEST
        since = 1 if begins else since + 1
        out.append(Word(first, end, lo + i, begins))
    return [part for i in range(len(out)) for part in _cut(view.text, out, i)]


def _cut(text: str, words: Sequence[Word], i: int) -> tuple[Word, ...]:
    """Word `i`, cut where no piece begins: "do|n't", "can|not"."""
    word = words[i]
    form = text[word.first : word.end].lower()
    if form == CANNOT:
        half = word.first + 3
        return word._replace(end=half), word._replace(first=half, begins=False)
    if form in ("'t", "’t") and i and text[word.first - 1] in "nN" and words[i - 1].end == word.first:
        return (word._replace(first=word.first - 1),)
    if i + 1 < len(words) and words[i + 1].first == word.end and form.endswith("n") and len(form) > 1:
        after = words[i + 1]
        if text[after.first : after.end].lower() in ("'t", "’t"):
            return (word._replace(end=word.end - 1),)
    return (word,)


def heads_of(at: Array, figures: Figures, distance: Array) -> Array:
    """The heads of one sentence's words (the pieces `at`), counted within it; a root is its own."""
    count = len(at)
    child, head = figures.child[at], figures.head[at]
    scores = child @ head.T / np.sqrt(np.float32(child.shape[1]))
    far = len(distance) // 2
    place = np.arange(count)
    scores += distance[np.clip(place[None] - place[:, None], -far, far) + far]
    scores[place, place] = figures.root[at]
    return best_heads(scores)


def names_of(labels: Array, tags: Sequence[str]) -> tuple[NameSpan, ...]:
    """The names that the labels of words spell; one that needs a proper noun and has none is no name."""
    out: list[NameSpan] = []
    for i in np.flatnonzero(labels).tolist():
        place, _, label = NAME_TAGS[labels[i]].partition("-")
        last = out[-1] if out else None
        if place == "I" and last is not None and last.last == i and last.label == label:
            out[-1] = last._replace(last=i + 1)
        else:
            out.append(NameSpan(i, i + 1, label))
    return tuple(n for n in out if n.label not in PROPER or any(t.startswith("NNP") for t in tags[n.first : n.last]))
