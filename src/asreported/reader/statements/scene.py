"""A scene: one passage with its quotations, as the rules about statements look at it.

It answers what the rules ask over and over: is this word quoted, who is the source of this cue, and where does a
content that ends at this word really end (a closing quotation mark belongs to it, a full stop does not).
"""

from __future__ import annotations

import bisect
import itertools
from typing import NamedTuple

from asreported.language.cues import CueWords
from asreported.model.parser import Parse, Token
from asreported.reader.grammar import Range, ancestors, child, children, governor, phrase, subject
from asreported.reader.passages import Passage
from asreported.reader.statements.quotations import Quotation
from asreported.record.span import Span, Spans

_EDGE = frozenset(",;:.—–-()…")
# Penn Treebank tags that end a name behind a cue.
_STOPS = frozenset(
    {",", ".", ":", "``", "''", "VBD", "VBZ", "VBP", "VBG", "MD", "TO", "RB", "CC", "-LRB-", "WP", "WDT"}
)


class Source(NamedTuple):
    """The words of a source, its head's place, and the words to look the speaker up by."""

    span: Span
    head: int
    voice: Spans
    inherited: bool


class Scene:
    """One passage, prepared. Immutable once made."""

    __slots__ = ("is_talk", "parse", "passage", "quotations", "quoted", "text", "words")

    def __init__(self, text: str, passage: Passage, quotations: tuple[Quotation, ...], words: CueWords) -> None:
        self.text = text
        self.passage = passage
        self.parse: Parse = passage.parse
        self.quotations = quotations
        self.words = words
        quoted = [-1] * len(self.parse.tokens)
        k = 0
        for token in self.parse.tokens:
            while k < len(quotations) and quotations[k].end <= token.start:
                k += 1
            if k < len(quotations) and quotations[k].start <= token.start < quotations[k].end:
                quoted[token.i] = k
        self.quoted = tuple(quoted)
        spoken = words.first_person | words.second_person
        # Does the passage itself speak as "I" or "you", outside of quotations?
        self.is_talk = any(t.lower in spoken and quoted[t.i] < 0 for t in self.parse.tokens)

    def token(self, i: int) -> Token:
        """The token at a place."""
        return self.parse.tokens[i]

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """The tokens that share a character with the report's `[start, end)`."""
        tokens = self.parse.tokens
        at = bisect.bisect_right(tokens, start, key=lambda t: t.end)
        return list(itertools.takewhile(lambda t: t.start < end, tokens[at:]))

    def sentence(self, i: int) -> Range:
        """The first and last token place of the sentence of token `i`."""
        first, end = self.parse.sents[self.parse.tokens[i].sent]
        return first, end - 1

    def span(self, first: int, last: int, *, marks: bool = True) -> Span | None:
        """Tokens `first` to `last` without outer punctuation, but with the quotation marks that belong to them; without
        `marks` those of a quotation around them do not."""
        tokens = self.parse.tokens
        while first <= last and (tokens[first].text in _EDGE or self._is_mark(first, opens=False)):
            first += 1
        while last >= first and (tokens[last].text in _EDGE or self._is_mark(last, opens=True)):
            last -= 1
        if first > last:
            return None
        start, end = tokens[first].start, tokens[last].end
        for q in self.quotations if marks else ():
            if q.start < end <= q.end and start <= q.inner_start:
                end = q.end
                start = min(start, q.start) if start == q.inner_start else start
            if q.start <= start < q.inner_start:
                start = q.start
        if self.text[start] == "[" and self.text.find("]", start, end) < 0:
            start += 1
        while start > self.passage.section.start and self.text[start - 1] == "[" and "]" in self.text[start:end]:
            start -= 1
        if (
            end < len(self.text)
            and self.text[end] == "]"
            and self.text.rfind("[", start, end) > self.text.rfind("]", start, end)
        ):
            end += 1
        return Span(start, end)

    def _is_mark(self, i: int, *, opens: bool) -> bool:
        token = self.parse.tokens[i]
        if token.text not in ('"', "``", "''"):
            return False
        for q in self.quotations:
            if opens and q.start == token.start:
                return True
            if not opens and q.inner_end == token.start:
                return True
        return False

    def source_of(self, verb: int) -> Source | None:
        """The source of an active verb: its own subject, or the subject that it shares."""
        parse = self.parse
        seen = 0
        at, inherited = verb, False
        while seen < 6:
            found = subject(parse, at)
            if found is not None:
                return self._titled(at, found, inherited=inherited)
            token = parse.tokens[at]
            if token.dep in ("acl", "relcl") and token.tag in ("VBG", "VB"):
                return self.source(token.head, inherited=True, bare=at)
            if token.dep == "acl" and token.tag in ("VBD", "VBZ"):
                return self._aside_source(at)
            up = self.turned_back_to(at) or governor(parse, at)
            if up is None:
                return None
            if token.dep == "pcomp" and parse.tokens[token.head].lower == "as":
                # the agency quoted the minister as saying; the minister was quoted as saying
                quoted = child(parse, up.i, "dobj") or child(parse, up.i, "nsubjpass")
                return self.source(quoted.i) if quoted is not None and quoted.i < at else None
            controlled = child(parse, up.i, "dobj") if token.dep == "xcomp" else None
            if (
                controlled is not None
                and self.words.verbs.get(up.lemma) is not None
                and self.words.verbs[up.lemma].urges
            ):
                return self.source(controlled.i, inherited=True)
            at, inherited, seen = up.i, True, seen + 1
        return None

    def turned_back_to(self, verb: int) -> Token | None:
        """The cue outside, where a verb in the plain past goes on with what its source did: "she said it had been shut but
        denied that", "he said he would go and did not rule out"."""
        tokens, parse = self.parse.tokens, self.parse
        token = tokens[verb]
        inner = tokens[token.head]
        outer = tokens[inner.head]
        if token.dep != "conj" or inner.dep != "ccomp" or outer.tag != "VBD" or not outer.i < inner.i < verb:
            return None
        helpers = list(children(parse, verb, "aux", "auxpass"))
        plain = token.tag == "VBD" if not helpers else all(h.lower == "did" for h in helpers)
        later = any(a.tag == "MD" or a.lower == "had" for a in children(parse, inner.i, "aux"))
        return outer if plain and later and subject(parse, verb) is None else None

    def source_beside_quotation(self, verb: int) -> Source | None:
        """The source that stands between a quotation and the cue, or behind the cue, whatever the parse says."""
        tokens = self.parse.tokens
        before = next((q for q in reversed(self.quotations) if q.end <= tokens[verb].start), None)
        if before is None:
            return None
        if not self.text[before.end : tokens[verb].start].strip(" \n\r\t,–—-"):
            first = last = verb + 1  # “...,” said Ama Boateng
            while last < len(tokens) and self.quoted[last] < 0 and tokens[last].tag not in _STOPS:
                last += 1
            last -= 1
        else:
            last = verb - 1
            first = next((t.i for t in tokens if t.start >= before.end and t.text not in _EDGE), verb)
            if any(self.quoted[i] >= 0 or tokens[i].text in ",;:" for i in range(first, verb)) or verb - first > 12:
                return None
            while last > first and tokens[last].pos in ("AUX", "ADV", "PART"):
                last -= 1
        nouns = [i for i in range(first, last + 1) if tokens[i].pos in ("NOUN", "PROPN", "PRON")]
        span = self.span(first, last) if nouns else None
        if span is None:
            return None
        of = next((i for i in range(first, last + 1) if tokens[i].tag == "IN"), last + 1)
        head = max((i for i in nouns if i < of), default=nouns[0])
        return Source(span, head, (span,), False)

    def _aside_source(self, verb: int) -> Source | None:
        """The words between a comma and a cue that the parser took for a noun's: "..., the Gazette reported"."""
        tokens = self.parse.tokens
        head = tokens[verb].head
        first = verb - 1
        while first > 0 and tokens[first - 1].text not in _EDGE and tokens[first].sent == tokens[verb].sent:
            first -= 1
        if not first <= head < verb or verb - first > 12 or tokens[first - 1].text != ",":
            return None
        span = self.span(first, verb - 1)
        return Source(span, head, (span,), False) if span is not None else None

    def _titled(self, verb: int, first: Token, *, inherited: bool) -> Source | None:
        """A subject; two that touch are a description and its name: "The state-run agency RIA Novosti reported"."""
        found = self.source(first.i, inherited=inherited)
        for other in children(self.parse, verb, "nsubj", "nsubjpass"):
            if (
                found is not None
                and other.i > first.i
                and self.parse.left[other.i] == phrase(self.parse, first.i)[1] + 1
            ):
                name = self.source(other.i, inherited=inherited)
                if name is not None and name.span.start > found.span.start:
                    return Source(Span(found.span.start, name.span.end), other.i, name.voice, inherited)
        return found

    def source(self, head: int, *, inherited: bool = False, bare: int | None = None) -> Source | None:
        """The phrase around a head as a source; the antecedent is the voice of a relative pronoun."""
        parse, token = self.parse, self.parse.tokens[head]
        if token.lower in self.words.relatives and token.tag in ("WP", "WDT", "IN"):
            clause = next((a for a in ancestors(parse, head) if a.dep == "relcl"), None)
            before = parse.tokens[clause.head] if clause is not None else self._noun_before(head)
            if before is None:
                return None if token.tag == "IN" else Source(Span(token.start, token.end), head, (), inherited)
            first, last = phrase(parse, before.i)
            voice = self.span(first, min(last, head - 1)) if first < head else None
            own = Span(token.start, token.end)
            if voice is not None and self._inserted(own):
                return Source(voice, before.i, (voice,), inherited)
            return Source(own, head, (voice,) if voice else (), inherited)
        first, last = phrase(parse, head)
        if bare is not None:
            last = min(last, bare - 1)
        apart = self.quoted[first] < 0 or self.quoted[first] != self.quoted[head]
        span = self.span(first, max(last, head), marks=apart)
        if span is None:
            return None
        owner = (
            child(parse, head, "poss")
            if token.lemma in self.words.nouns or token.lemma in self.words.occasions
            else None
        )
        mine = self.span(*phrase(parse, owner.i)) if owner is not None else None
        return Source(span, head, (mine or span,), inherited)  # a position or a report speaks for whose it is

    def _noun_before(self, which: int) -> Token | None:
        """The noun right before a "which" or "who" whose clause the parser hung elsewhere."""
        tokens = self.parse.tokens
        i = which - 1
        while i > 0 and tokens[i].text in ",(–—":
            i -= 1
        same = i >= 0 and tokens[i].sent == tokens[which].sent and tokens[which].tag != "IN"
        return tokens[i] if same and tokens[i].pos in ("NOUN", "PROPN") else None

    def _inserted(self, span: Span) -> bool:
        """Does the span stand in an editor's brackets?"""
        opens = self.text.rfind("[", max(0, span.start - 200), span.start)
        return opens >= 0 and self.text.find("]", opens, span.start) < 0
