"""The words of a report as stories are compared by them: small letters, endings off, words of no weight left out.

>>> [stem(w) for w in ("strikes", "striking", "ministries", "detained", "crisis", "press")]
['strike', 'strik', 'ministry', 'detain', 'crisis', 'press']
"""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[.,:](?=\d)[^\W_]+)*")

# Words that stand in any report, whatever it tells of.
STOP = frozenset(
    """
a about above across after again against ago all almost along already also although always am among an and another any
anybody anyone anything are area around as asked at away back be became because become been before began begin behind
being below between both but by came can cannot come comes could day days did do does doing done down due during each
early either else enough even ever every everybody everyone far few first five for former found four from full gave get
gets give given go goes going good got great had half has have having he held her here hers herself high him himself his
hour hours how however i if in including instead into is it its itself just keep kept know known last late later least
left less let like likely long look low made make makes making man many may me mean means men might month months more
most much must my near nearly need never new news next night no nobody nor not nothing now number of off often old on
once one only onto open or other others our out over own part people per perhaps place point put quite rather really
right same saw say says saying said see seen set several shall she should show shows side since six small so some
somebody something soon spokesman spokeswoman spokesperson statement still such take taken takes taking tell ten than
that the their them themselves then there these they thing things think this those though three through thursday time
times to today together told tomorrow tonight too took toward towards tuesday two under until up upon us use used
using very want wanted was way we wednesday week weeks well went were what when where whether which while who whole
whom whose why will with within without woman women work would year years yes yesterday yet you young your monday friday saturday sunday morning evening afternoon
january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
according added announced called confirmed declined expected interview meanwhile reported reporter reporters reporting report
reports statement updated published photo file editor staff correspondent agency copyright rights reserved story read click share comment comments
am pm a.m p.m est gmt ist bst edt pst cet utc hrs http https www com org htm html mr mrs ms dr s t re ve ll d m don won
""".split()
) | {w + "n" for w in "is was did does has had would could should are were".split()}  # what is left of "isn't"


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """A word in small letters without its ending: what is one word to a reader is one here, nearly always."""
    if len(word) < 5 or not word.isalpha():
        return word[:-1] if len(word) == 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2].endswith(("sh", "ch", "ss", "x")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    for ending in ("ing", "ed"):
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) > 2 and re.search("[aeiouy]", rest):
            if rest[-1] == rest[-2] and rest[-1] not in "sl":
                rest = rest[:-1]
            return rest
    return word
