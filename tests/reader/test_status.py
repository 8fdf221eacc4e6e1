"""Status: what the words above a trigger make of the event. One sentence a case, the event's word after it."""

from __future__ import annotations

import pytest

from asreported.reader.events.find import Draft, draft_events
from asreported.reader.kit import Kit
from asreported.reader.passages import parse_sections
from asreported.record import Section


def _draft(kit: Kit, text: str, word: str) -> Draft:
    passages = parse_sections(text, [Section(kind="paragraph", start=0, end=len(text))], kit.model.analyse(text))
    drafts = draft_events(text, passages, kit.ontology, kit.language.status)
    found = [d for d in drafts if any(word in s.of(text).split() for s in d.trigger)]
    assert found, f"no event at {word!r}: {[s.of(text) for d in drafts for s in d.trigger]}"
    return found[0]


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("The army shelled the port on Monday.", "shelled", "happened"),
        ("The envoys have met in Geneva.", "met", "happened"),
        ("Its attack on the harbour angered many.", "attack", "happened"),
        ("The rebels managed to kidnap the mayor.", "kidnap", "happened"),
        ("The president is visiting Lima.", "visiting", "ongoing"),
        ("Troops continued to shell the town.", "shell", "ongoing"),
        ("The president will visit Lima in May.", "visit", "planned"),
        ("The minister is to meet rebel leaders.", "meet", "planned"),
        ("The minister is going to meet rebel leaders.", "meet", "planned"),
        ("The ministry said that the envoy would visit Lima.", "visit", "planned"),
        ("The two sides agreed to exchange prisoners.", "exchange", "planned"),
        ("Officials prepared for talks with the rebels.", "talks", "planned"),
        ("The planned talks worry the generals.", "talks", "planned"),
        ("The bishop called for the release of the hostages.", "release", "called_for"),
        ("The governor demanded that they free the hostages.", "free", "called_for"),
        ("Rebels must free the hostages, the bishop said.", "free", "called_for"),
        ("The court ordered police to arrest the general.", "arrest", "called_for"),
        ("The army may attack the town.", "attack", "hypothetical"),
        ("If the army attacks the town, thousands will flee.", "attacks", "hypothetical"),
        ("Villagers fear that the army will attack the town.", "attack", "hypothetical"),
        ("The army threatened to bomb the port.", "bomb", "hypothetical"),
        ("The union will strike the port if the army attacks the town.", "attacks", "hypothetical"),
        ("Did the army attack the town?", "attack", "hypothetical"),
        ("The army refused to free the hostages.", "free", "did_not_happen"),
        ("The army did not attack the town.", "attack", "did_not_happen"),
        ("Nobody was arrested at the gate.", "arrested", "did_not_happen"),
        ("Police made no arrests.", "arrests", "did_not_happen"),
        ("The march was called off.", "march", "did_not_happen"),
        ("The rebels have no plans to meet the envoy.", "meet", "did_not_happen"),
        ("The army left without attacking the town.", "attacking", "did_not_happen"),
        ("The army denied shelling the port.", "shelling", "denied"),
        ("The ministers discussed a meeting of the presidents.", "meeting", "discussed"),
        ("They spoke about issues related to a withdrawal of the troops.", "withdrawal", "discussed"),
        ("The ministers discussed the attack on the harbour.", "attack", "happened"),
    ],
)  # fmt: skip
def test_status(kit: Kit, text: str, word: str, status: str) -> None:
    assert _draft(kit, text, word).verdict.status == status


@pytest.mark.parametrize(
    ("text", "word", "certainty"),
    [
        ("The army shelled the port.", "shelled", "certain"),
        ("The army reportedly shelled the port.", "shelled", "probable"),
        ("The army allegedly shelled the port.", "shelled", "possible"),
        ("Six sailors are believed to be held captive by the rebels.", "held", "probable"),
        ("The army may have shelled the port.", "shelled", "possible"),
    ],
)
def test_certainty(kit: Kit, text: str, word: str, certainty: str) -> None:
    assert _draft(kit, text, word).verdict.certainty == certainty


def test_a_participle_shares_a_plan_but_no_denial(kit: Kit) -> None:
    assert (
        _draft(
            kit, "The army had not announced talks, prompting an attack by the navy on the port.", "attack"
        ).verdict.status
        == "happened"
    )
    assert _draft(kit, "The army will cross the river, attacking the town.", "attacking").verdict.status == "planned"


def test_the_rule_that_decided_is_named(kit: Kit) -> None:
    assert _draft(kit, "The army refused to free the hostages.", "free").verdict.by == "as_infinitive"
    assert _draft(kit, "The army shelled the port.", "shelled").verdict.by == "told_as_fact"
