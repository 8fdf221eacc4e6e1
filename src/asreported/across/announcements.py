"""Announcements: whether a note of correction or update speaks of a change, or the change was made in silence.

>>> is_announced(words="killed 13", values={13}, said=False, added=False, note="Correction: The dead were 13, not 11.")
True
>>> is_announced(words="it would open again", said=True, added=False, note="Updated on Monday with a lawyer's comments.")
False
"""

from __future__ import annotations

import re
from collections.abc import Set

from asreported.across.numbers import find_numbers
from asreported.across.spelling import fold
from asreported.across.story_words import STOP, WORD, stem

# Words with which a note speaks of itself.
_NOTE = frozenset(
    map(
        stem,
        """correction corrected correct corrects clarification clarified clarify update updated updates updating version
        versions article earlier text error errors amended amend edited edit editor editors note notes changed change changes reflect
        reflects throughout rewritten recast refile refiled originally previous previously incorrectly misstated wrongly
        include includes add adds adding latest development developments""".split(),
    )
)
# Words of one meaning, by their stems: a note about "the death toll" speaks of those who were killed.
_MEANS = {
    stem(w): meaning
    for meaning, some in (
        (
            "dead",
            "kill killed killing dead death deaths die died dies dying toll fatality fatalities casualty casualties lives",
        ),
        ("hurt", "hurt injure injured injuring injury injuries wound wounded wounding wounds"),
        ("held", "arrest arrested arrests detain detained detention held custody"),
    )
    for w in some.split()
}
_VOICES = re.compile(
    r"\b(comments?|quotes?|remarks?|reactions?|response|responses|replies|reply|statements?)\b", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(details?|information|background|context|developments?|throughout|recasts?|rewritten|paragraphs?|material)\b",
    re.IGNORECASE,
)


def is_announced(
    *, words: str, said: bool, added: bool, note: str, values: Set[float] = frozenset(), enough: int = 2
) -> bool:
    """Does the note speak of a change whose words and numbers these are, of what was `said` or `added`, or of all the text?

    `enough` words in common will do, the old or the new number alone as well.
    """
    told = _weighty(note)
    if len(told) <= 1 and not find_numbers(note):
        return True
    if values & {n.value for n in find_numbers(note)} or len(told & _weighty(words)) >= enough:
        return True
    return added and bool((said and _VOICES.search(note)) or _MORE.search(note))


def _weighty(text: str) -> set[str]:
    words = {fold(m[0]) for m in WORD.finditer(text) if not m[0][0].isdigit()}
    return {_MEANS.get(w, w) for w in (stem(w) for w in words if w not in STOP) if w not in _NOTE}
