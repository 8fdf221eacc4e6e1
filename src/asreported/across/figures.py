"""Figures: the numbers that a report gives, with what they count, their bounds, and on whose word.

`"At least 11 people were killed, police said"` gives one figure: it counts the dead, from 11 upwards, on the word of the
police. Two figures clash when what they count is the same and no number fits both: "at least 10" goes with 12, "about
4,000" with 4,200, "dozens" with 52; "11" does not go with "14".

>>> number_of("fifty-two"), number_of("2.4 million"), number_of("more than 40")
(Range(low=52.0, high=52.0), Range(low=2400000.0, high=2400000.0), Range(low=41.0, high=inf))
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_SMALL = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
} | {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_BIG = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "m": 1_000_000,
}
_VAGUE = {
    "dozens": (24, 150), "scores": (40, 200), "hundreds": (150, 2_000), "thousands": (1_500, 30_000), "several": (3, 12),
    "tens of thousands": (15_000, 300_000), "hundreds of thousands": (150_000, 2_000_000), "a handful": (2, 8),
    "a dozen": (10, 14), "a couple": (2, 3), "a few": (2, 9), "several dozen": (24, 100), "several hundred": (200, 1000),
    "several thousand": (2_000, 10_000),
}  # fmt: skip
_SHARES = {
    "half": (48, 52), "a third": (30, 36), "one third": (30, 36), "one-third": (30, 36), "two thirds": (63, 70), "two-thirds": (63, 70),
    "a quarter": (23, 27), "one in four": (23, 27), "three quarters": (73, 77), "three-quarters": (73, 77), "a fifth": (18, 22),
    "a majority": (50, 100), "most": (50, 100), "a tenth": (9, 11), "one in ten": (9, 11), "all": (99, 100), "none": (0, 1),
    "a minority": (0, 50), "the majority": (50, 100),
}  # fmt: skip
_WORD = rf"(?:{'|'.join([*_SMALL, 'hundred', 'thousand', 'million', 'billion'])})"
_FIGURE = rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:[ -](?:thousand|million|billion|bn|m)\b)?|(?:an? (?=hundred|thousand|million))?{_WORD}(?:(?:[ -]| and ){_WORD}){{0,8}})"
_VAGUES = "|".join(sorted(_VAGUE, key=len, reverse=True))
_BOUND = (
    r"at least|no fewer than|not less than|no less than|a minimum of|more than|over|above|upwards of|in excess of|well over|up to|as many as|at most|"
    r"no more than|fewer than|less than|under|below|well under|just under|just over|nearly|almost|close to|about|around|some|roughly|"
    r"approximately|an estimated|estimated|only|just|exactly|a total of"
)
_RANGE = rf"between {_FIGURE} and {_FIGURE}|{_FIGURE} (?:to|or) {_FIGURE}"
NUMBER = rf"(?P<n>{_RANGE}|(?:(?:{_BOUND}) )?(?:{_FIGURE}|(?:{_VAGUES})))"
SHARE = rf"(?P<n>(?:(?:{_BOUND}) )?(?:{_FIGURE} ?(?:percent|per cent|%)|{'|'.join(sorted(_SHARES, key=len, reverse=True))}))"
_PEOPLE = r"(?: (?:[\w-]+ )?of (?:(?:its|their|his|her|our|the) [\w-]+|(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)))?(?: (?!(?:were|was|had|has|have|are|is|who|that|which|and|or|but|in|on|of|to|at|with|by|from|for|after|while|more|additional)\b)[\w'’-]+){0,3}?"
_BE = r"(?:were being|was being|were|was|are|is|had been|have been|has been|being)"
_CAME = r"spent (?:a|the|their|\w+ nights?)|camped|were (?:there|present)|assembled|blocked|surrounded|flocked|poured|massed|crowded|(?:come|came)(?! home| back| to | from)|turned up|showed up|went on strike|walked out|stopped work|downed tools|struck|joined|marched|took part|taken part|gathered|rallied|attended|turned out|demonstrated|protested|took to|filled|lined|packed|walked"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("dead", rf"\bkill(?:s|ed|ing) (?:the |all )?{NUMBER}"),
    ("dead", rf"\b{NUMBER}{_PEOPLE} {_BE} (?:confirmed |now |known to be )?(?:killed|dead)\b"),
    ("dead", rf"\b{NUMBER}{_PEOPLE} (?:had |have |has )?(?:died|perished|drowned|suffocated|lost their lives|burned to death|burnt to death|been killed)\b"),
    ("dead", rf"\b{NUMBER} (?:people )?(?:dead|deaths|fatalities|bodies|coffins)\b"),
    ("dead", rf"\b(?:death toll|toll|number of (?:the )?dead|count of the dead)(?: [\w'’-]+){{0,5}}? (?:to|at|of|as|was|is) {NUMBER}"),
    ("dead", rf"\bloss of (?:the )?{NUMBER} (?:lives|people|souls)"),
    ("dead", rf"\bclaim(?:s|ed|ing) (?:the lives of )?{NUMBER}(?: lives)?"),
    ("injured", rf"\b(?:injur|wound)(?:ed|ing) {NUMBER}"),
    ("injured", rf"\bhurt(?:ing)? {NUMBER}"),
    ("injured", rf"\b{NUMBER}{_PEOPLE}(?: {_BE})?(?: (?:seriously|slightly|badly|critically))? (?:injured|hurt|wounded)\b"),
    ("missing", rf"\b{NUMBER}{_PEOPLE}(?: {_BE})?(?: still)? (?:missing|unaccounted)\b"),
    ("arrested", rf"\b(?:arrest|detain)(?:ed|ing) {NUMBER}"),
    ("arrested", rf"\b{NUMBER}{_PEOPLE} {_BE} (?:arrested|detained|held)\b"),
    ("evacuated", rf"\b{NUMBER}{_PEOPLE} {_BE} (?:evacuated|displaced|moved|rehoused)\b"),
    ("evacuated", rf"\bevacuat(?:ed|ing) {NUMBER}"),
    ("evacuated", rf"\b{NUMBER}{_PEOPLE} {_BE} (?:told|ordered|asked|forced|advised) to (?:leave|flee|evacuate|go)\b"),
    ("evacuated", rf"\bnumber of (?:evacuated|displaced)(?: [\w'’-]+)? (?:at|to|was|as) {NUMBER}"),
    ("crowd", rf"\b{NUMBER}{_PEOPLE} (?:had |have )?(?:{_CAME})\b"),
    ("crowd", rf"\b(?:crowds?|turnout|attendance|marchers|protesters|demonstrators|number of (?:marchers|protesters|demonstrators|strikers|participants))(?: [\w'’-]+){{0,2}}? (?:at|of|was|as) {NUMBER}"),
    ("crowd", rf"\b{NUMBER} (?:protesters|marchers|demonstrators|strikers|mourners)\b"),
    ("aboard", rf"\b{NUMBER}{_PEOPLE} (?:had been |have been |were |was )?(?:on board|aboard)\b"),
    ("aboard", rf"\b(?:number of )?(?:passengers|people on board|people aboard) (?:at|was|as) {NUMBER}"),
    ("aboard", rf"\b(?:carrying|carried) {NUMBER} (?:passengers|people)"),
    ("aboard", rf"\bthere were {NUMBER} of us"),
    ("jobs", rf"\b{NUMBER} (?:jobs|posts|positions)\b"),
    ("jobs", rf"\b{NUMBER}{_PEOPLE} (?:would be |will be |were |are to be |had been |have been )(?:laid off|dismissed|sacked|fired|made redundant|let go)\b"),
    ("jobs", rf"\b(?:lay(?:ing)? off|laid off|sack(?:ed|ing)?|dismiss(?:ed|ing)?) {NUMBER}"),
    ("freed", rf"\b(?:free[ds]?|freeing|releas(?:e[ds]?|ing)|hand(?:ed|ing) over|return(?:ed|ing)) {NUMBER}"),
    ("freed", rf"\b{NUMBER}{_PEOPLE} (?:had |have )?(?:{_BE} )?(?:freed|released|handed over|come home|exchanged|swapped)\b"),
    ("share", rf"\b{SHARE} of (?:[\w'’-]+ ){{1,4}}?(?:had |have |has )?(?:taken part|took part|walked out|joined|stayed|stopped|backed|voted|turned out)\b"),
    ("turnout", rf"\bturnout(?: [\w'’-]+){{0,4}}? (?:at|of|was) {SHARE}"),
    ("ill", rf"\b{NUMBER}{_PEOPLE} (?:had |have )?(?:{_BE} )?(?:fallen ill|fell ill|taken ill|sick|ill|poisoned|infected|sickened)\b"),
    ("ill", rf"\b(?:sickened|poisoned|infected) {NUMBER}"),
    ("suspects", rf"\b{NUMBER} (?:masked |armed |hooded |young )?(?:men|gunmen|attackers|robbers|thieves|raiders|assailants)(?: (?:who|that))?(?: {_BE})? (?:seen|fled|escaped|drove|driving|running|broke|burst|and a)\b"),
    ("suspects", rf"\bdescribed {NUMBER} (?:masked |armed |hooded |young )?(?:men|gunmen|attackers|robbers|thieves|raiders|assailants)\b"),
    ("there", rf"\b{NUMBER}{_PEOPLE} (?:had been|were) (?:(?:standing|waiting|sitting|gathered|working|asleep|trapped) )?(?:on|in|inside|under) the\b"),
    ("rise", rf"\b(?:rise|raise|increase) (?:of|by) {SHARE}"),
    ("speed", rf"\b(?:at|doing|going|of|reached) {NUMBER} (?:kilomet(?:re|er)s (?:an|per) hour|km/?h|kph|miles (?:an|per) hour|mph|knots)\b"),
    ("magnitude", rf"\bmagnitude(?: of)?[ -]{NUMBER}"),
    ("destroyed", rf"\b{NUMBER} (?:[\w'’-]+ )?(?:homes|houses|buildings|flats)(?: [\w'’-]+){{0,3}}? (?:destroyed|damaged|burn(?:ed|t)|flooded)\b"),
)  # fmt: skip
_NOBODY = (
    r"(?P<n>no|nobody|no one|none)(?! (?:else|other|others|more|further)\b)(?! one else)(?: of)?(?: [\w'’-]+){0,3}?"
)
_UNHURT = re.compile(
    rf"\b{_NOBODY} (?:was|were|had been|has been|is|are)(?: \w+ly)? (?:hurt|injured|harmed)\b|\b{_NOBODY.replace('?P<n>', '?P<m>')} (?:came|had come|has come) to (?:any )?harm\b", re.IGNORECASE)  # fmt: skip
_UNKILLED = re.compile(rf"\b{_NOBODY} (?:(?:was|were|had been|has been) killed|(?:had |has )?died)\b", re.IGNORECASE)
_GENERIC = frozenset(
    "people persons person others other victims dead bodies coffins were was are is had have has been being killed died hurt injured wounded perished drowned of the lives casualties confirmed more civilians aboard on board all in their him her them crew".split()
)
_FIND = tuple((counts, re.compile(pattern, re.IGNORECASE)) for counts, pattern in _PATTERNS)
# A word that the patterns of a count cannot do without: most sentences have none, and no pattern is tried on them.
_NEEDS = {
    "dead": r"kill|dead|death|toll|di?ed\b|perish|drown|suffoc|lives|fatal|bodies|coffins|loss", "injured": r"injur|wound|hurt|harm", "missing": r"missing|unaccounted",
    "arrested": r"arrest|detain|held", "evacuated": r"evacu|displac|moved|rehous|leave|flee", "crowd": rf"{_CAME}|crowd|turnout|attendance|march|protest|demonstrat|strik|mourn",
    "aboard": r"aboard|on board|passengers|of us", "jobs": r"jobs|posts|positions|laid off|laying|lay off|sack|dismiss|fired|redundant|let go",
    "freed": r"free|releas|hand|return|come home|exchang|swap", "share": r" of ", "turnout": "turnout", "there": r"were|had been", "rise": r"rise|raise|increase", "ill": r"\bill\b|sick|poison|infect", "suspects": r"men|attackers|robbers|thieves|raiders|assailants", "magnitude": "magnitude", "speed": r"hour|km/?h|kph|mph|knots",
    "destroyed": r"homes|houses|buildings|flats",
}  # fmt: skip
_GATES = {counts: re.compile(words, re.IGNORECASE) for counts, words in _NEEDS.items()}
_NUMERAL = re.compile(
    rf"\d|\b(?:{_WORD}|{_VAGUES}|no|nobody|none|half|third|quarter|quarters|thirds|majority|minority|most|all)\b",
    re.IGNORECASE,
)
# "put it at half that", "gave a figure of ...": of what the sentence before counts
FOLLOWING = re.compile(
    rf"\b(?:(?:gave|cited|had) (?:a |the )?(?:figure|number|total|count)(?: of)?|spoke of|counted(?: only)?|put (?:it|them|the (?:figure|number|total|toll|turnout))(?: at)?|"
    rf"(?:said|says|insist(?:s|ed)|maintain(?:s|ed)) (?:that )?(?:it|the (?:real |true )?(?:figure|number|total)) (?:was|had been|is))[ \"“”‘’]+(?:{SHARE}|{NUMBER.replace('?P<n>', '?P<m>')})", re.IGNORECASE)  # fmt: skip
_MONEY = re.compile(
    rf"(?:[$€£¥] ?(?P<a>\d[\d,.]*(?: ?(?:million|billion|bn|m)\b)?)|(?P<b>{_FIGURE}) (?P<unit>crowns?|dollars?|euros?|pounds?|francs?|yen|"
    r"koruna|kroner|kronor|rupees|pesos|rand|lira|marks?|shekels?|rials?|yuan|won|zlotys?))", re.IGNORECASE)  # fmt: skip
_FOR = re.compile(r"\b(bribe|damage|ransom|fine|compensation|theft|worth|valued|insured)", re.IGNORECASE)


_WHOLE = frozenset(
    {"dead", "injured", "missing", "arrested", "evacuated", "crowd", "destroyed", "aboard", "jobs", "freed"}
)


class Range(NamedTuple):
    """The numbers that a figure allows, both ends included."""

    low: float
    high: float

    def meets(self, other: Range) -> bool:
        """Does some number fit both?"""
        return self.low <= other.high and other.low <= self.high


class Figure(NamedTuple):
    """A number in a stretch of text: what it counts, where its words stand there, and what it allows.

    number  where the number alone stands;  start, end  with what it counts ("killing 11 people")
    whom    whom of them: "sailor" of "two sailors died"; empty when it says people, or nothing
    """

    counts: str
    start: int
    end: int
    number: tuple[int, int]
    range: Range
    whom: str = ""


def figures_in(text: str) -> list[Figure]:
    """The figures of a sentence, in order; one number counts one thing."""
    if _NUMERAL.search(text) is None:
        return []
    found = []
    needed = frozenset(counts for counts, gate in _GATES.items() if gate.search(text) is not None)
    for counts, pattern in (pair for pair in _FIND if pair[0] in needed):
        for m in pattern.finditer(text):
            allowed = number_of(m["n"])
            if allowed is not None and not _is_part(text, m.start("n"), m.end("n"), counts):
                whom = text[m.end("n") : m.end()] or " ".join(text[m.end("n") :].split()[:1])
                whom = _whom(whom) if counts in ("dead", "injured") else ""
                found.append(Figure(counts, m.start(), m.end(), m.span("n"), allowed, whom))
    for counts, nobody in (("injured", _UNHURT), ("dead", _UNKILLED)):
        for m in nobody.finditer(text) if counts in needed else ():
            group = "n" if counts == "dead" or m["n"] else "m"
            found.append(
                Figure(counts, m.start(), m.end(), m.span(group), Range(0, 0), _whom(text[m.end(group) : m.end()]))
            )
    for m in _MONEY.finditer(text):
        what = min(_FOR.finditer(text), key=lambda f: abs(f.start() - m.start()), default=None)
        bound = re.search(rf"(?:{_BOUND}) $", text[: m.start()], re.IGNORECASE)
        amount = number_of((bound[0] if bound else "") + (m["a"] or m["b"]))
        if what is not None and amount is not None:
            name = "value" if what[1].lower() in ("worth", "valued", "insured") else what[1].lower()
            unit = (m["unit"] or m[0][0]).lower().rstrip("s")
            found.append(Figure(f"{name} in {unit}", m.start(), m.end(), m.span(), amount))
    out: list[Figure] = []
    for figure in found:
        if all(figure.number[1] <= f.number[0] or f.number[1] <= figure.number[0] for f in out):
            out.append(figure)
    return sorted(out, key=lambda f: f.start)


def _whom(after: str) -> str:
    """Of what people a number is, in the singular: the noun behind it, if it is no word for people in general."""
    for word in re.findall(r"[a-z]+", after.split(",", maxsplit=1)[0].split(".", maxsplit=1)[0])[:3]:
        if word in _GENERIC:
            continue
        if word.endswith(("ing", "ed", "ly")):
            continue
        return word.removesuffix("s") if len(word) > 3 else ""
    return ""


def _is_part(text: str, start: int, end: int, counts: str) -> bool:
    """Is a number only a part of another ("two women and one man", "31, 000", "two more"), or no count of people?"""
    before, after = text[:start], text[end : end + 30]
    if re.search(r"\b(?:no|any|every) $", before, re.IGNORECASE):
        return True  # "no one"
    if re.search(rf"\d[.,] ?$|\b(?:{_FIGURE}|an?)(?: [\w-]+){{1,2}} and $", before, re.IGNORECASE) or re.match(
        rf"[.,] ?\d| (?:more|additional|else)\b| of (?:(?:the|its|those) (?:\d|{_WORD}\b)|them)| and (?:\w+ )?(?:\d|{_WORD}\b)",
        after,
    ):
        return True
    if counts in _WHOLE and re.match(r" ?(?:percent|per cent|%)", after):
        return True
    return counts in _WHOLE and re.search(r"\d\.\d+$", text[start:end]) is not None


def following_in(text: str) -> tuple[int, int, Range] | None:
    """A number that counts what was counted just before ("the ministry gave a figure of ..."): its place and range."""
    m = FOLLOWING.search(text)
    if m is None:
        return None
    words, span = (m["n"], m.span("n")) if m["n"] else (m["m"], m.span("m"))
    allowed = number_of(words)
    return (*span, allowed) if allowed is not None else None


def number_of(words: str) -> Range | None:
    """What a number's words allow; a share is in percent. None when they are no number."""
    text = re.sub(r"\s+", " ", words.lower().replace("’", "'")).strip()
    pair = re.fullmatch(r"between (.+?) and (.+)|(.+?) (?:to|or) (.+)", text)
    if pair is not None:
        ends = [_value(e) for e in (pair[1] or pair[3], pair[2] or pair[4])]
        if ends[0] is not None and ends[1] is not None:
            return Range(min(ends[0], ends[1]), max(ends[0], ends[1]))
    bound = re.match(rf"({_BOUND}) (?=\S)", text)
    rest = text[bound.end() :] if bound else text
    rest = re.sub(r" ?(?:percent|per cent|%)$", "", rest)
    known = _VAGUE.get(rest) or _SHARES.get(rest)
    value = None if known else _value(rest)
    if known is None and value is None:
        return None
    low, high = known if known is not None else (value or 0.0, value or 0.0)
    return _bounded(bound[1] if bound else "", float(low), float(high))


def _bounded(bound: str, low: float, high: float) -> Range:
    more = 1.0 if low == int(low) and low > 1 else 0.01
    if bound in ("at least", "no fewer than", "not less than", "no less than", "a minimum of"):
        return Range(low, math.inf)
    if bound in ("more than", "over", "above", "upwards of", "in excess of", "well over", "just over"):
        return Range(low + more, math.inf)
    if bound in ("up to", "as many as", "at most", "no more than"):
        return Range(0.0, high)
    if bound in ("fewer than", "less than", "under", "below", "well under"):
        return Range(0.0, low - more)
    if bound in ("nearly", "almost", "close to", "just under"):
        return Range(0.88 * low, high)
    if bound in ("about", "around", "some", "roughly", "approximately", "an estimated", "estimated"):
        return Range(0.85 * low, 1.15 * high)
    return Range(low, high)


def _value(text: str) -> float | None:
    """The value of a plain number: `1,200`, `2.4 million`, `two hundred and four`."""
    m = re.fullmatch(r"(\d[\d,]*(?:\.\d+)?)(?:[ -]?(thousand|million|billion|bn|m))?", text.rstrip(",."))
    if m is not None:
        return float(m[1].replace(",", "")) * (_BIG[m[2]] if m[2] else 1) if len(m[1]) < 20 else None
    total, part = 0.0, 0.0
    for word in re.split(r"[ -]+", text):
        if word in _SMALL:
            part += _SMALL[word]
        elif word in ("a", "an"):
            part = part or 1.0
        elif word == "hundred":
            part = (part or 1.0) * 100
        elif word in _BIG:
            total, part = total + (part or 1.0) * _BIG[word], 0.0
        elif word != "and":
            return None
    return total + part
