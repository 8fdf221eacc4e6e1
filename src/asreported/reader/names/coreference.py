"""The cast within one report: which names, nouns and pronouns mean the same, and what is known of each entity.

    "Amina Diallo, who chairs the Trade Board, ... Diallo said ... the board ... she"  ->  two entities

Names are linked first (`aliases.py`), then nouns and pronouns in the order of the text, each to what stands before it.
What cannot be settled gets no entity: a wrong speaker hurts more than none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from asreported.language.names import NameWords
from asreported.model.facts import Named
from asreported.reader.names.aliases import link_names
from asreported.reader.names.cast import Cast, Spot, heads_of, tokens_in
from asreported.reader.names.drafts import Draft, finish
from asreported.reader.names.interviews import find_turns, who_answers, words_of_turns
from asreported.reader.names.mentions import Naming, find_names
from asreported.reader.names.metonyms import is_agent
from asreported.reader.names.nominals import Nominal, find_nominals
from asreported.reader.names.placing import place_cities
from asreported.reader.names.pronouns import Candidate, Pronoun, choose, find_pronouns, is_empty
from asreported.reader.names.referents import Seen, refer
from asreported.reader.names.roles import gender_of, lies_in, title_in, title_of
from asreported.reader.names.runs import form_of
from asreported.reader.passages import Passage
from asreported.reader.sayings import Saying
from asreported.record.note import Note
from asreported.record.span import Span

# Pronouns look back at this many entities at most: those seen last.
NEAR = 24


def find_cast(
    text: str,
    passages: Sequence[Passage],
    sayings: Sequence[Saying],
    words: NameWords,
    wanted: Sequence[Span] = (),
    named: Sequence[Named] | None = None,
) -> Cast:
    """The mentions and entities of a report; every source of a saying and every wanted span gets a mention if it can."""
    passages = tuple(passages)
    namings = find_names(text, passages, words, named)
    story = _Story(passages, namings, sayings, words)
    nominals = find_nominals(passages, namings, words)
    asked = [*(s for saying in sayings for s in _sources(saying)), *wanted]
    nominals = _with_asked(nominals, asked, story)
    pronouns = find_pronouns(passages, words)
    story.read(nominals, pronouns)
    story.name_relatives()
    story.name_speakers(pronouns)
    story.name_interviewee()
    notes = story.notes + place_cities(story.drafts, passages, words)
    return finish(passages, story.drafts, notes, words)


def _sources(saying: Saying) -> list[Span]:
    pieces = list((saying.voice or saying.source)[:1])
    pieces += [link.source[0] for link in saying.links if link.source]
    return pieces


def _said_by(sayings: Sequence[Saying], passages: tuple[Passage, ...]) -> dict[tuple[int, int], list[Span]]:
    """By the head of a source, the quotations whose source it is."""
    out: dict[tuple[int, int], list[Span]] = {}
    for saying in sayings:
        for head in (h for span in _sources(saying)[:1] for h in heads_of(span, passages)[:1]):
            out.setdefault(head, []).extend(saying.content if saying.kind == "direct" else saying.verbatim)
    return out


def _with_asked(nominals: list[Nominal], asked: Sequence[Span], story: _Story) -> list[Nominal]:
    """Add a nominal for each phrase that somebody asks for and that has no mention yet."""
    heads = {(n.spot.passage, n.spot.head) for n in nominals}
    out = list(nominals)
    for span in sorted(set(asked)):
        tops = heads_of(span, story.passages)
        if not tops or any(top in heads or top in story.named for top in tops):
            continue
        p, head = tops[0]
        token = story.passages[p].parse.tokens[head]
        if token.lower in story.words.pronouns or token.pos not in ("NOUN", "PROPN", "NUM", "ADJ", "PRON", "X", "DET"):
            continue
        if token.pos in ("PRON", "DET") and token.lower not in ("others", "some", "many", "most", "those", "several"):
            continue
        heads.add((p, head))
        out.append(_asked_nominal(span, p, head, story))
    out.sort(key=lambda n: (n.spot.span.start, n.spot.span.end))
    return out


def _asked_nominal(span: Span, p: int, head: int, story: _Story) -> Nominal:
    passage = story.passages[p]
    at = tokens_in(span, story.passages)
    first, last = (at[1], at[2]) if at is not None else (head, head)
    token = passage.parse.tokens[head]
    plural = token.tag in ("NNS", "NNPS")
    spot = Spot(
        span,
        form_of(passage.parse.tokens, first, last),
        "nominal",
        "group" if plural else "other",
        p,
        first,
        last,
        head,
        "by_asking",
    )
    lead = passage.parse.tokens[first].lower
    beside = (story.named.get((p, c)) for c in passage.parse.children[head] if passage.parse.tokens[c].dep == "appos")
    apposed = next((n for n in beside if n is not None and story.namings[n].type == "person" and not plural), None)
    return Nominal(spot, token.lower, "asked", lead in story.words.definite, not plural, apposed, (), ())


class _Story:
    """The reading of one report: its drafts of entities, and who was seen where so far. Made and dropped by `find_cast`."""

    def __init__(
        self, passages: tuple[Passage, ...], namings: Sequence[Naming], sayings: Sequence[Saying], words: NameWords
    ) -> None:
        self.passages, self.namings, self.words = passages, namings, words
        self.sayings = sayings
        self.drafts: list[Draft] = []
        self.notes: list[Note] = []
        self.offsets: list[int] = []
        total = 0
        for passage in passages:
            self.offsets.append(total)
            total += len(passage.parse.sents)
        self.named = {(n.passage, t): i for i, n in enumerate(namings) for t in range(n.first, n.last + 1)}
        self.source_heads = {head for s in sayings for span in _sources(s) for head in heads_of(span, passages)[:1]}
        self.said = _said_by(sayings, passages)
        self.recent: dict[int, Candidate] = {}
        self.at: dict[tuple[int, int], int] = {}
        self._link()

    def _link(self) -> None:
        """One draft for each group of names."""
        titles = [
            title_of(i, self.namings, self.passages, self.words) if n.type == "person" else None
            for i, n in enumerate(self.namings)
        ]
        genders = [
            gender_of(i, titles[i], self.namings, self.words) if n.type == "person" else ""
            for i, n in enumerate(self.namings)
        ]
        agents = [is_agent(n, self.passages[n.passage].parse, self.words) for n in self.namings]
        keys = link_names(self.namings, self.passages, genders, agents, words=self.words)
        drafts: dict[str, Draft] = {}
        self.of_naming: list[int] = []
        for i, (n, key) in enumerate(zip(self.namings, keys, strict=True)):
            if key not in drafts:
                drafts[key] = Draft(len(self.drafts), key, n.type)
                self.drafts.append(drafts[key])
            draft = drafts[key]
            draft.add(Spot(n.span, n.form, "name", n.type, n.passage, n.first, n.last, n.head, n.by))
            draft.gender = draft.gender or genders[i]
            draft.acts = draft.acts or agents[i]
            draft.within = draft.within or lies_in(i, self.namings, self.passages, self.words)
            self.of_naming.append(draft.id)
            self.at[n.passage, n.head] = draft.id
        for i, title in enumerate(titles):
            if title is not None:
                of = self.of_naming[title.of] if title.of is not None else None
                self.drafts[self.of_naming[i]].roles.append((title, of))

    def sentence(self, p: int, i: int) -> int:
        """The number of a token's sentence in the whole report."""
        return self.offsets[p] + self.passages[p].parse.tokens[i].sent

    # --- in the order of the text ------------------------------------------------------------------------------------

    def read(self, nominals: Sequence[Nominal], pronouns: Sequence[Pronoun]) -> None:
        """Settle nouns and pronouns, each by what stands before it."""
        order: list[tuple[int, int, int, int]] = []
        order += [(n.span.start, 1, 0, i) for i, n in enumerate(self.namings)]
        order += [(n.spot.span.start, 2, 1, i) for i, n in enumerate(nominals)]
        order += [(x.token.start, 0, 2, i) for i, x in enumerate(pronouns) if x.wants in "mfnp"]
        speakers = self._speakers_by_name()
        for _, _, kind, i in sorted(order):
            if kind == 0:
                n = self.namings[i]
                self._see(self.of_naming[i], n.passage, n.head)
            elif kind == 1:
                self._settle(nominals[i])
            else:
                self._settle_pronoun(pronouns[i], speakers)

    def _start(self, c: Candidate) -> int:
        return self.passages[c.passage].parse.tokens[c.head].start

    def _see(self, entity: int, p: int, head: int) -> None:
        """Note that an entity stands here; the latest stand last."""
        draft = self.drafts[entity]
        old = self.recent.pop(entity, None)
        tokens = self.passages[p].parse.tokens
        token = tokens[head]
        subject = token.dep in ("nsubj", "nsubjpass")
        sentence = self.sentence(p, head)
        if old is not None and old.sentence == sentence and old.subject:
            subject = True
        spoke = (p, head) in self.source_heads
        times = (old.times if old else 0) + (token.pos != "PRON")  # "he" says nothing new of how often he is named
        anybody = not draft.definite and not draft.modifiers and draft.noun in self.words.anybody
        self.recent[entity] = Candidate(
            entity, draft.gender, draft.acting_sort, sentence, p, head, subject, times, spoke, anybody
        )

    def _settle(self, nominal: Nominal) -> None:
        if nominal.apposed is not None:
            entity = self.of_naming[nominal.apposed]
        else:
            seen = Seen(self.drafts, self.recent, self.of_naming)
            found = refer(nominal, seen, self.words, self.sentence(nominal.spot.passage, nominal.spot.head))
            entity = found if found is not None else self._new(nominal)
        draft = self.drafts[entity]
        draft.add(nominal.spot)
        if nominal.sort == "role":
            draft.gender = draft.gender or self.words.roles.get(nominal.noun, "")
            title = title_in(nominal, self.passages[nominal.spot.passage])
            if nominal.apposed is not None:
                of = self.of_naming[title.of] if title.of is not None and title.of != nominal.apposed else None
                draft.roles.append((title, of))
            draft.nouns.add(nominal.noun)
        elif nominal.sort == "body":
            draft.nouns.add(nominal.noun)
            draft.armed = draft.armed or any(m in self.words.armed_words for m in nominal.modifiers)
        elif nominal.sort == "group" and self.words.group_nouns.get(nominal.noun) == "REB":  # "fighters of the Front"
            for i in nominal.names:
                self._arm(i, nominal)
        self.at[nominal.spot.passage, nominal.spot.head] = entity
        self._see(entity, nominal.spot.passage, nominal.spot.head)

    def _arm(self, i: int, nominal: Nominal) -> None:
        """A body whose own fighters are spoken of is an armed one."""
        tokens = self.passages[nominal.spot.passage].parse.tokens
        head = tokens[self.namings[i].head]
        up = tokens[head.head]
        owner = up.i == nominal.spot.head or (up.lower == "of" and up.head == nominal.spot.head)
        if owner and self.namings[i].type == "organization":
            self.drafts[self.of_naming[i]].armed = True

    def _new(self, nominal: Nominal) -> int:
        draft = Draft(len(self.drafts), f"nominal:{nominal.spot.span.start}", nominal.spot.type)
        draft.noun, draft.definite, draft.counted = nominal.noun, nominal.definite, nominal.counted
        draft.modifiers = nominal.modifiers
        draft.owners = frozenset(self.of_naming[i] for i in nominal.names)
        self.drafts.append(draft)
        return draft.id

    def _settle_pronoun(self, pronoun: Pronoun, speakers: Sequence[tuple[int, int, int]]) -> None:
        p, t = pronoun.passage, pronoun.token
        is_source = (p, t.i) in self.source_heads
        if pronoun.wants in "np" and not (is_source or t.tag == "PRP$"):
            return
        if is_empty(pronoun, self.passages, self.words):
            return
        near = [self.recent[e] for e in islice(reversed(self.recent), NEAR)]
        k = bisect_right(speakers, (t.start + 1, 0, 0))
        away = frozenset(e for _, end, e in speakers[max(0, k - 8) : k] if t.start < end)
        if t.tag == "PRP$":  # "his father" is not his own father
            noun = self.passages[p].parse.tokens[t.head].lower
            away |= {c.entity for c in near if noun in self.drafts[c.entity].nouns}
        sentence = self.sentence(p, t.i)
        said = self.said.get((p, t.i), ())
        spoken_of = frozenset(c.entity for c in near if any(s.start <= self._start(c) < s.end for s in said))
        told = [(start, end) for start, end, _ in speakers[max(0, k - 8) : k] if end <= t.start]
        in_quotes = frozenset(c.entity for c in near if any(a <= self._start(c) < b for a, b in told))
        entity, doubt = choose(
            pronoun, sentence, near, self.passages, is_source=is_source, not_these=away, spoken_of=spoken_of,
            in_quotes=in_quotes,
        )  # fmt: skip
        if entity is None:
            if is_source:
                why = "more than one could be meant" if doubt else "nobody before it fits"
                self.notes.append(
                    Note(code="ambiguous-speaker", start=t.start, end=t.end, message=f"“{t.text}”: {why}.")
                )
            return
        self.drafts[entity].add(self._spot(pronoun))
        if pronoun.wants in "mf":
            self.drafts[entity].gender = self.drafts[entity].gender or pronoun.wants
        self.at[p, t.i] = entity
        self._see(entity, p, t.i)

    def _spot(self, pronoun: Pronoun, by: str = "by_nearness") -> Spot:
        t = pronoun.token
        type_ = {"m": "person", "f": "person", "i": "person", "n": "organization", "p": "group", "w": "group"}[
            pronoun.wants
        ]
        return Spot(Span(t.start, t.end), t.text, "pronoun", type_, pronoun.passage, t.i, t.i, t.i, by)  # type: ignore[arg-type]

    # --- whose words -------------------------------------------------------------------------------------------------

    def _speakers_by_name(self) -> list[tuple[int, int, int]]:
        """Contents whose speaker is named outright: in them "he" is somebody else."""
        out = []
        for saying in self.sayings:
            for span in _sources(saying)[:1]:
                for head in heads_of(span, self.passages)[:1]:
                    if head in self.at and saying.kind != "indirect":
                        quoted = saying.content if saying.kind == "direct" else saying.verbatim
                        out += [(c.start, c.end, self.at[head]) for c in quoted]
        return sorted(out)

    def name_relatives(self) -> None:
        """ "Who" and "which" as a source mean what they hang on."""
        for saying in self.sayings:
            if not saying.voice or len(saying.source) != 1:
                continue
            own, voice = (heads_of(spans[0], self.passages)[:1] for spans in (saying.source, saying.voice))
            if not own or not voice or own[0] in self.at or voice[0] not in self.at:
                continue
            p, i = own[0]
            token = self.passages[p].parse.tokens[i]
            if token.tag in ("WP", "WDT") and saying.source[0] == Span(token.start, token.end):
                entity = self.at[own[0]] = self.at[voice[0]]
                kind = self.drafts[entity].spots[0].type
                self.drafts[entity].add(
                    Spot(saying.source[0], token.text, "pronoun", kind, p, i, i, i, "by_antecedent")
                )

    def name_speakers(self, pronouns: Sequence[Pronoun]) -> None:
        """ "I" and "we" inside a quotation are its speaker, or speak for him or her."""
        pieces: list[tuple[int, int, int]] = []
        for saying in self.sayings:
            heads = [h for span in _sources(saying)[:1] for h in heads_of(span, self.passages)[:1]]
            entity = self.at.get(heads[0]) if heads else None
            quoted = saying.content if saying.kind == "direct" else saying.verbatim
            pieces += [(c.start, -c.end, -1 if entity is None else entity) for c in quoted]
        pieces.sort()
        open_: list[tuple[int, int, int]] = []
        k = 0
        for pronoun in pronouns:
            if pronoun.wants not in "iw":
                continue
            start = pronoun.token.start
            while k < len(pieces) and pieces[k][0] <= start:
                while open_ and -open_[-1][1] <= pieces[k][0]:
                    open_.pop()
                open_.append(pieces[k])
                k += 1
            while open_ and -open_[-1][1] <= start:
                open_.pop()
            if open_ and open_[-1][2] >= 0:
                entity = open_[-1][2]
                if (pronoun.passage, pronoun.token.i) not in self.at:
                    self.drafts[entity].add(self._spot(pronoun, "by_speaker"))
                    self.at[pronoun.passage, pronoun.token.i] = entity

    def name_interviewee(self) -> None:
        """In an interview without marks: the "I" of the answers and the "you" of the questions."""
        quoted = [(c.start, c.end) for s in self.sayings if s.kind == "direct" and s.source for c in s.content]
        turns = find_turns(self.passages, quoted)
        if turns is None:
            return
        persons = {
            d.id: [s for s in d.spots if s.kind == "name"]
            for d in self.drafts
            if d.sort == "person" and any(s.kind == "name" for s in d.spots)
        }
        entity = who_answers(turns, persons, self.passages)
        if entity is None:
            return
        for place in words_of_turns(turns, self.passages, quoted):
            if place not in self.at:
                token = self.passages[place[0]].parse.tokens[place[1]]
                spot = self._spot(Pronoun(place[0], token, "i"), "by_turns")
                self.drafts[entity].add(spot)
                self.at[place] = entity
