"""Background: is an event this report's news, or recalled in it?

In `"Quito protested over the raid, which followed the attacks of May"` the protest is news; the attacks are recalled.
Captions recall; so do dates well before the report, the past perfect of the report's own voice, and "after the ...".
"""

from __future__ import annotations

from collections.abc import Sequence

from asreported.reader.events.dates import is_old
from asreported.reader.events.drafts import Draft
from asreported.reader.passages import Passage
from asreported.record.event import EventDate

_DAY = len("2023-10-26")
_DONE = frozenset({"happened", "ongoing"})


def find_recalled(
    passages: Sequence[Passage],
    drafts: Sequence[Draft],
    dates: Sequence[EventDate | None],
    voiced: Sequence[bool],
    published: str | None,
) -> list[bool]:
    """For each draft: is it background? `voiced` says which drafts stand in somebody's statement."""
    out: list[bool] = []
    for n, draft in enumerate(drafts):
        passage, date = passages[draft.passage], dates[n]
        edtf = date.edtf if date is not None else None
        dated = edtf is not None and len(edtf) >= _DAY and published is not None and edtf[0].isdigit()
        if passage.section.kind == "caption" or is_old(edtf, published) or (published is None and _is_year(edtf)):
            out.append(True)
        elif dated:
            out.append(False)
        elif (draft.perfect and not voiced[n]) or (draft.recalled and draft.definite and draft.noun == draft.head):
            out.append(True)
        else:
            tail = n > 0 and out[n - 1] and _is_tail(passage, draft, n, drafts)
            out.append(tail or _is_state_since(passage, draft, n, drafts))
    return out


def _is_year(edtf: str | None) -> bool:
    """Is it a bare year? A report does not date its news so, even where nobody says when it came out."""
    return edtf is not None and len(edtf) == len("2019") and edtf.isdigit()


def _same_sentence(passage: Passage, one: Draft, other: Draft) -> bool:
    tokens = passage.parse.tokens
    return one.passage == other.passage and tokens[one.head].sent == tokens[other.head].sent


def _is_tail(passage: Passage, draft: Draft, n: int, drafts: Sequence[Draft]) -> bool:
    """Does the draft stand in a participle's clause after the draft before it: "..., prompting a strike"?"""
    if n == 0 or not _same_sentence(passage, draft, drafts[n - 1]):
        return False
    tokens, i = passage.parse.tokens, draft.head
    for _ in range(3):
        token = tokens[i]
        if token.pos == "VERB":
            return token.tag == "VBG" and token.dep == "advcl" and token.i > drafts[n - 1].head
        if token.head == i:
            return False
        i = token.head
    return False


def _is_state_since(passage: Passage, draft: Draft, n: int, drafts: Sequence[Draft]) -> bool:
    """Is it a state that has lasted since something recalled: "are believed to be held since the raid"?"""
    tokens = passage.parse.tokens
    if draft.verdict.status not in _DONE or tokens[draft.head].tag != "VBN":
        return False
    lowers = {tokens[c].lower for c in passage.parse.children[draft.head][:40] if tokens[c].dep in ("aux", "auxpass")}
    if not lowers & {"be", "been"}:
        return False
    for other in drafts[n + 1 : n + 4]:
        if other.passage != draft.passage or not other.recalled or not other.definite or other.noun != other.head:
            continue
        preposition = tokens[tokens[other.head].head]
        if preposition.head == draft.head:
            return True
    return False
