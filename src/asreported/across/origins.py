"""On whose word something stands: whether two claims rest on one source, so that a change is a revision and no clash.

A minister, her ministry and "a statement by the ministry" are one origin. An outlet that says something itself is its own.
"""

from __future__ import annotations

from typing import NamedTuple

from asreported.across.pages import Page, name_of
from asreported.record.statement import Statement


class Origin(NamedTuple):
    """Who vouches.

    keys  all ids and names in small letters that he or his body goes by;  people  the global ids among them
    own   it is the outlet's own word
    """

    keys: frozenset[str]
    outlet: str
    own: bool
    people: frozenset[str] = frozenset()

    def is_one_with(self, other: Origin) -> bool:
        """Do both rest on one source? What an outlet says itself rests on the outlet."""
        if self.own or other.own:
            return self.own and other.own and self.outlet == other.outlet
        if self.keys & other.keys:
            return True
        return any(_is_within(a, b) or _is_within(b, a) for a in self.keys for b in other.keys)


def _is_within(part: str, whole: str) -> bool:
    """Is a body's name part of a longer phrase: "interior ministry" of "a statement by the interior ministry"?"""
    return len(part.split()) > 1 and f" {part} " in f" {whole} "


def origin_of(page: Page, statement: Statement | None) -> Origin:
    """The ultimate origin of what stands in a statement, with the body that it belongs to or speaks for."""
    outlet = page.record.report.outlet or page.record.report.id
    if statement is None or len(statement.chain) < 2:
        return Origin(frozenset({outlet.lower()}), outlet, True)
    last = statement.chain[-1]
    keys: set[str] = set()
    people: set[str] = set()
    if last.by not in ("unnamed", "outlet"):
        todo, steps = [last.by], 0
        while todo and steps < 6:
            entity, steps = page.record.entity(todo.pop()), steps + 1
            if entity is None:
                continue
            known = page.global_of(page.record.report.id, entity.id)
            people |= {known} if known is not None else set()
            keys |= {name_of(page, entity.id)} | {
                n.lower().removeprefix("the ") for n in (entity.name, *entity.aliases)
            }
            todo += [of for of in (entity.part_of, *(r.of for r in entity.roles)) if of is not None]
    keys |= {s.of(page.text).lower().removeprefix("the ") for s in last.spans}
    return Origin(frozenset(keys) or frozenset({f"unnamed:{outlet}:{statement.id}"}), outlet, False, frozenset(people))
