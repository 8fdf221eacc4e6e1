"""Quantities: how many were killed, hurt, held, or came, with bounds and the words that give them.

`"at least six people were killed"` gives fatalities with the minimum 6 and no maximum; `"deadly"` alone says 1 or more.
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.model.parser import Token
from asreported.reader.events.triggers import Scene, Trigger
from asreported.reader.passages import Passage
from asreported.record.event import Quantity
from asreported.record.span import Span

LARGEST = 10**10


def find_quantities(passage: Passage, scene: Scene, type: str, parts: Sequence[Trigger]) -> dict[str, Quantity]:
    """The numbers of an event, by what they count."""
    out: dict[str, Quantity] = {}
    words, tokens = scene.words, scene.parse.tokens
    for part in parts:
        verb = tokens[part.head]
        for i in _verbs_of(scene, part.head):
            name = _counted(scene, tokens[i], type)
            if name is not None and name not in out:
                quantity = _of_victims(passage, scene, i)
                if quantity is not None:
                    out[name] = quantity
        if type == "PROTEST" and verb.pos == "VERB":
            subject = scene.child(verb.i, "nsubj")
            quantity = _number_of(passage, scene, subject.i) if subject is not None else None
            if quantity is not None:
                out.setdefault("crowd", quantity)
        for base in (part.noun, part.head):
            if base is None or "fatalities" in out or type != "ASSAULT":
                continue
            for c in scene.children(base):
                if tokens[c].dep == "amod" and tokens[c].lower in words.deadly:
                    out["fatalities"] = Quantity(min=1, spans=(passage.words(c, c),))
    return out


def _verbs_of(scene: Scene, head: int) -> list[int]:
    """The trigger's verb with the verbs that tell what came of it: "attacked, killing six and wounding ten"."""
    tokens = scene.parse.tokens
    out = [head]
    for c in scene.children(head):
        if tokens[c].pos == "VERB" and tokens[c].dep in ("advcl", "conj", "acl"):
            out.append(c)
            out.extend(k for k in scene.children(c) if tokens[k].dep == "conj" and tokens[k].pos == "VERB")
    return out


def _counted(scene: Scene, token: Token, type: str) -> str | None:
    words = scene.words
    if token.pos != "VERB":
        return None
    if token.lemma in words.killing and type == "ASSAULT":
        return (
            "fatalities"
            if token.lemma != "shoot" or scene.child(token.i, "oprd", "acomp", "advmod") is not None
            else None
        )
    if token.lemma in words.injuring:
        return "injured"
    if token.lemma in words.arresting and type == "COERCE":
        return "arrested"
    return "held" if token.lemma in words.arresting and type == "ASSAULT" else None


def _of_victims(passage: Passage, scene: Scene, verb: int) -> Quantity | None:
    tokens = scene.parse.tokens
    victims = scene.child(verb, "dobj", "nsubjpass")
    if victims is None and tokens[verb].tag == "VBN":
        victims = scene.child(verb, "nsubj")
    if victims is None and tokens[verb].dep in ("acl", "xcomp"):
        governor = tokens[tokens[verb].head]
        victims = governor if governor.pos in ("NOUN", "NUM") else scene.child(governor.i, "nsubjpass")
    return _number_of(passage, scene, victims.i) if victims is not None else None


def _number_of(passage: Passage, scene: Scene, noun: int) -> Quantity | None:
    """The number that counts a noun; a noun without a number, or with a vague one, gives nothing."""
    tokens, words = scene.parse.tokens, scene.words
    number = next((c for c in scene.children(noun) if tokens[c].dep == "nummod"), None)
    if number is None:
        number = noun if tokens[noun].pos == "NUM" else None
    if number is None:
        article = scene.child(noun, "det")
        one = article is not None and article.lower in ("a", "an") and tokens[noun].tag == "NN"
        if not one or article is None or not _is_person(scene, noun):
            return None
        return Quantity(min=1, max=1, spans=(passage.words(article.i, noun),))
    value = _value(scene, number)
    if value is None:
        return None
    around = [tokens[c] for c in scene.children(number) if c < number]
    around += [tokens[k] for t in tuple(around) for k in scene.children(t.i)]
    if number and tokens[number - 1].lower == "some":  # "some 400": the parser may take it for an article
        around.append(tokens[number - 1])
    before = {t.lower for t in around} | {tokens[c].lower for c in scene.children(noun) if c < number}
    first = min((t.i for t in around if t.dep != "punct"), default=number)
    span = Span(tokens[first].start, tokens[number].end)
    if before & words.at_least and "at" in before:
        return Quantity(min=value, spans=(span,))
    if before & words.less_than:
        return Quantity(min=None, max=value - 1 if "than" in before else value, spans=(span,))
    if before & words.more_than:
        return Quantity(min=value + 1, spans=(span,))
    if before & words.at_most:
        return Quantity(min=None, max=value, spans=(span,))
    if before & {"about", "around", "some", "roughly", "approximately"}:
        return Quantity(min=None, max=None, spans=(span,))
    return Quantity(min=value, max=value, spans=(span,))


def _is_person(scene: Scene, i: int) -> bool:
    return scene.parse.tokens[i].lemma in scene.lexicon.actors


def _value(scene: Scene, number: int) -> int | None:
    """The value of a number: `1,200`, `twelve`, `two hundred`; None for what is no whole number."""
    tokens = scene.parse.tokens
    values: list[int] = []
    for i in (*(c for c in scene.children(number) if tokens[c].dep == "compound"), number):
        digits = tokens[i].text.replace(",", "")
        if digits.isascii() and digits.isdigit() and len(digits) <= 10:
            values.append(int(digits))
        elif tokens[i].lower in scene.words.numerals:
            values.append(scene.words.numerals[tokens[i].lower])
        elif tokens[i].dep != "punct":
            return None
    if not values:
        return None
    total = 1
    for value in values:
        total = total * value if value >= 100 or total == 1 else total + value
    return total if 0 < total <= LARGEST else None
