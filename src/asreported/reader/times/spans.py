"""What durations, sets, and times counted from another moment mean: one rule for each pattern's name.

"two and a half years" is `P2.5Y`, "two days later" is `Relative("D", 2, "context")`, "recently" is `PAST_REF`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from asreported.reader.times.days import in_a_name
from asreported.reader.times.rules import Reading, mod_of
from asreported.reader.times.senses import Exact, Piece, Relative, Way, Yearless
from asreported.reader.times.tokens import Found, Token
from asreported.reader.times.values import real_day
from asreported.record.time import TimeMod

_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}


def number_of(f: Found, name: str) -> Fraction | None:
    """The number that a named part says ("two and a half", "3,000", "half a"); None for "several"."""
    tables = f.grammar.words.classes
    total, current, seen = Fraction(0), Fraction(0), False
    for token in f.words(name):
        value = _value(token, tables)
        if value is None:
            if token.lower in tables["vague"] or token.lower in tables["dozens"]:
                return None
            continue
        if value == 12 and token.lower == "dozen":
            current = (current or Fraction(1)) * 12
        elif token.kind not in ("num", "frac") and value >= 100:
            current = (current or Fraction(1)) * value
            if value >= 1000:
                total, current = total + current, Fraction(0)
        else:
            current += value
        seen = True
    if not seen:
        words = [t.lower for t in f.words(name)]
        return Fraction(1) if any(w in tables["a"] for w in words) else None
    return total + current


def _value(token: Token, tables: object) -> Fraction | None:
    words = cast("dict[str, dict[str, str]]", tables)
    if token.kind == "num":
        return Fraction(token.lower.replace(",", ""))
    if token.kind == "frac":
        if token.lower in _FRACTIONS:
            return _FRACTIONS[token.lower]
        top, _, bottom = token.lower.partition("/")
        return Fraction(int(top), int(bottom)) if int(bottom) else None
    for name in ("card", "half", "couple", "other"):
        if token.lower in words[name]:
            return Fraction(words[name][token.lower])
    return None


def period(number: Fraction | None, unit: str) -> str | None:
    """A duration's value: `P2.5Y`, `PT30M`, `PXD`; decades and centuries in years, fortnights in weeks."""
    times = {"DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000), "FN": ("W", 2)}
    letter, factor = times.get(unit, (unit, 1))
    if number is None:
        return f"P{'T' if letter in ('S', 'MIN', 'H') else ''}X{ {'MIN': 'M'}.get(letter, letter) }"
    amount = number * factor
    if letter in ("H", "Y") and amount.denominator == 2 and amount < 1:
        letter, amount = ("MIN", amount * 60) if letter == "H" else ("M", amount * 12)
    if amount >= 10**12:
        return None
    text = str(amount.numerator) if amount.denominator == 1 else f"{float(amount):.4g}"
    return f"P{'T' if letter in ('S', 'MIN', 'H') else ''}{text}{'M' if letter == 'MIN' else letter}"


def unit_in(f: Found, name: str = "u") -> str:
    """The letter of the unit that a named part says."""
    return f.look(name, "unit", "units") or "D"


def about(f: Found) -> TimeMod | None:
    """How exact the number is: "about", "more than", "at least"."""
    words = [t.lower for t in f.words("g")]
    tables = f.grammar.words.classes
    if not words:
        return None
    no = words[0] in tables["no"]
    for word in words:
        if word in tables["more"]:
            return "EQUAL_OR_LESS" if no else "MORE_THAN"
        if word in tables["less"]:
            return "EQUAL_OR_MORE" if no else "LESS_THAN"
        if word in tables["least"]:
            return cast("TimeMod", tables["least"][word])
        if word in tables["up"]:
            return "EQUAL_OR_LESS"
    return "APPROX"


def age(f: Found) -> Reading:
    """ "18-year-old", "aged 55": somebody's age, which is no time of the report."""
    del f
    return None


def ago(f: Found) -> Reading:
    """ "two years ago", "a week ago", "years ago"."""
    number, unit = number_of(f, "n"), unit_in(f)
    if f.at("n") < 0 or number is None or unit in ("S", "MIN", "H", "ML"):
        if f.word("a") == "back" and unit in ("S", "MIN", "H"):
            return None
        return Exact("PAST_REF")
    if unit == "CE":
        unit, number = "DE", number * 10
    return Relative(unit, -float(number), mod=about(f))


def from_now(f: Found) -> Reading:
    """ "two weeks from now", "a year from today"."""
    number, unit = number_of(f, "n"), unit_in(f)
    if number is None or unit in ("S", "MIN", "H", "ML"):
        return Exact("FUTURE_REF")
    return Relative(unit, float(number), mod=about(f))


def counted_on(f: Found) -> Reading:
    """ "two days later", "a year earlier": counted from the time that the text speaks of."""
    number, unit = number_of(f, "n"), unit_in(f)
    step = float(f.look("a", "later", "earlier") or 1)
    if f.near(1, "than"):  # "three days later than planned" says how much, not when
        value = period(number, unit)
        return Exact(value, "DURATION", about(f)) if value else None
    if number is None or unit in ("S", "MIN", "H", "ML"):
        return (
            Exact("FUTURE_REF" if step > 0 and f.near(-1, "in") else "PAST_REF")
            if unit not in ("S", "MIN", "H")
            else None
        )
    return Relative(unit, step * float(number), "context" if step > 0 or unit == "D" else "either", about(f))


def unit_before(f: Found) -> Reading:
    """ "the day before", "the week after": beside the time that the text speaks of."""
    after = f.beside(1)
    if after is not None and after.kind not in ("punct", "break", "noise"):
        return None  # "the day before the vote" rests on the vote
    return Relative(f.look("u", "unit", "daypart") or "D", float(f.look("a", "after", "before") or 1), "context")


def coming_span(f: Found) -> Reading:
    """ "the next four years", "the past few weeks": so much time from now, or till now; "to last 45 minutes"."""
    value = period(number_of(f, "n"), unit_in(f))
    if value and f.tokens.items[f.first].lower in f.grammar.words.classes["last"] and f.near(-1, "modal"):
        return (Piece(f.at("n"), f.last, Exact(value, "DURATION"), "counted_span"),)
    return Exact(value, "DURATION", about(f)) if value else None


def recent_times(f: Found) -> Reading:
    """ "recent years", "the coming weeks"."""
    return Exact("FUTURE_REF" if f.look("r", "coming", "next") else "PAST_REF")


def past_unit(f: Found) -> Reading:
    """ "the past decade", "the last century"."""
    value = period(Fraction(1), unit_in(f))
    return Exact(value, "DURATION") if value and unit_in(f) != "CE" else Relative("CE", -1)


def _way(f: Found) -> str | None:
    return f.look("r", "last", "past", "next", "coming", "previous", "following", "this")


def relative_month(f: Found) -> Reading:
    """ "last October", "next March", "last Sept. 11"."""
    way = cast("Way", {"-1": "last", "0": "this"}.get(_way(f) or "", "next"))
    part = f.look("m", "month") or "01"
    if f.at("d") >= 0:
        day = int("".join(c for c in f.word("d") or "" if c.isdigit()))
        if real_day(2000, int(part), day) is None:
            return None
        part = f"{part}-{day:02d}"
    return Yearless(part, way, mod_of(f))


def relative_season(f: Found) -> Reading:
    """ "last summer", "this winter"."""
    if _way(f) is None:
        return Yearless(f.look("s", "season") or "SU", mod=mod_of(f))
    way = cast("Way", {"-1": "last", "0": "this"}.get(_way(f) or "", "next"))
    if f.at("p") >= 0:
        way = cast("Way", {"last": "lastyear", "next": "nextyear"}.get(way, "this"))
    return Yearless(f.look("s", "season") or "SU", way, mod_of(f))


def relative_quarter(f: Found) -> Reading:
    """ "last year's third quarter", "this year's first quarter"."""
    order = f.look("o", "ord")
    if order not in ("1", "2", "3", "4"):
        return None
    way = cast("Way", {"-1": "lastyear", "0": "this"}.get(_way(f) or "", "nextyear"))
    return Yearless(f"Q{order}", way)


def following_unit(f: Found) -> Reading:
    """ "the following week", "the next day", "the previous month": beside the time that the text speaks of."""
    if unit_in(f) == "DE" and f.look("r", "next", "coming"):
        return Exact("P10Y", "DURATION")
    return Relative(unit_in(f), float(_way(f) or 1), "context")


def same_unit(f: Found) -> Reading:
    """ "that day", "the same year": the time that the text speaks of."""
    unit = unit_in(f)
    return None if unit in ("S", "MIN", "H") else Relative(unit, 0, "context", mod_of(f))


def relative_unit(f: Found) -> Reading:
    """ "last week", "earlier this month", "late next year", "this decade"."""
    unit, count = unit_in(f), float(_way(f) or 0)
    if unit in ("S", "MIN", "H", "ML", "FN") or (unit == "D" and count):
        return None
    if unit in ("DE", "CE") and count and (f.tokens.items[f.first].lower == "the" or unit == "DE"):
        value = period(Fraction(1), unit)
        return Exact(value, "DURATION") if value and unit == "DE" else Relative("CE", count)
    if f.at("f") >= 0:
        return Relative("FY", count, mod=mod_of(f)) if unit == "Y" else None
    return Relative(unit, count, mod=mod_of(f))


def unit_of_talk(f: Found) -> Reading:
    """ "the end of the year", "earlier in the week": the unit that holds the report's moment."""
    unit = unit_in(f)
    if unit in ("S", "MIN", "H", "ML", "FN") or f.near(1, "of"):
        return None
    first = f.at("u") - 1
    by = "unit_of_talk"
    whole = f.tokens.items[f.first].lower not in (*f.grammar.words.classes["early"], *f.grammar.words.classes["sooner"])
    sense = Relative("FY" if f.at("f") >= 0 and unit == "Y" else unit, 0, mod=mod_of(f))
    return (Piece(f.first if whole else first, f.last, sense, by),)


def named_weekend(f: Found) -> Reading:
    """ "over the weekend"."""
    del f
    return Relative("WE", 0, "either")


def each_unit(f: Found) -> Reading:
    """ "every day", "each year", "every two weeks"."""
    unit = unit_in(f)
    number = number_of(f, "n") if f.at("n") >= 0 else Fraction(1)
    if f.at("n") >= 0 and f.tokens.items[f.at("u")].lower in f.grammar.words.classes["unit"] and number not in (1, 2):
        return None
    value = period(number, unit)
    return Exact(value, "SET") if value else None


def each_weekday(f: Found) -> Reading:
    """ "every Monday", "each Friday night"."""
    return Exact(f"XXXX-WXX-{f.look('w', 'weekday', 'shortday')}{f.look('p', 'daypart') or ''}", "SET")


def each_part(f: Found) -> Reading:
    """ "every morning", "each summer", "every December"."""
    part = f.look("p", "daypart")
    return Exact(f"XXXX-XX-XX{part}" if part else f"XXXX-{f.look('p', 'season', 'month')}", "SET")


def weekday_set(f: Found) -> Reading:
    """ "Mondays", "weekends"."""
    day = f.look("w", "weekdays")
    return Exact({"WD": "XXXX-WXX-WD", "WE": "XXXX-WXX-WE"}.get(day or "", f"XXXX-WXX-{day}"), "SET")


def daily(f: Found) -> Reading:
    """ "daily", "annual": how often."""
    return None if in_a_name(f) else Exact(f.look("a", "adverbset") or "P1D", "SET")


def rate(f: Found) -> Reading:
    """ "per day", "15 a year"."""
    value = period(Fraction(1), unit_in(f))
    return Exact(value, "SET") if value else None


def lasting(f: Found) -> Reading:
    """ "weeklong", "yearlong"."""
    return Exact(f.look("d", "lasting") or "P1D", "DURATION")


def counted_span(f: Found) -> Reading:
    """ "two and a half years", "fifty-year", "several days", "decades-long"."""
    unit = unit_in(f)
    number = number_of(f, "n") if f.at("n") >= 0 else None
    words = f.words("n")
    if unit == "ML" or (unit in ("Q", "S") and f.near(1, "of")):
        return None
    if f.at("n") >= 0 and len(words) == 1 and words[0].lower in f.grammar.words.classes["a"]:
        return _single(f, unit)
    if unit in ("S", "Q", "MIN") and f.tokens.items[f.until("u")].lower in f.grammar.words.classes["unit"]:
        dash = f.at("u") and f.tokens.items[f.at("u") - 1].lower in f.grammar.words.classes["dash"]
        if not dash and not (number == 1 and unit == "MIN"):
            return None
    elif (
        f.at("n") >= 0
        and number is not None
        and number != 1
        and f.tokens.items[f.at("u")].lower in f.grammar.words.classes["unit"]
    ):
        before = f.tokens.items[f.at("u") - 1]
        if before.lower not in f.grammar.words.classes["dash"] and number >= 1 and "half" not in (f.word("n") or ""):
            return None  # "two year ..." without a dash is a slip, or no duration
    if f.word("n") == "one" and unit == "D" and f.at("g") < 0 and not _beside_a_moment(f):
        return None  # "one day he will ..."
    value = period(number, unit)
    return Exact(value, "DURATION", about(f)) if value else None


def ranged_span(f: Found) -> Reading:
    """ "six to eight weeks", "two or three years", "between 10 and 12 days": so many units, the words say between what."""
    unit, items, tables = unit_in(f), f.tokens.items, f.grammar.words.classes
    low, high = number_of(f, "n"), number_of(f, "e")
    joint = f.word("j") or ""
    if low is None or high is None or low >= high or unit in ("S", "ML"):
        return None
    if joint in tables["and"] and joint not in tables["orword"] and not f.near(-1, "from"):
        return None  # "between two and three weeks", but not "two and three weeks"
    if items[f.until("u")].lower in tables["unit"] and items[f.at("u") - 1].lower not in tables["dash"]:
        return None
    value = period(None, unit)
    return Exact(value, "DURATION", about(f)) if value else None


def _single(f: Found, unit: str) -> Reading:
    """ "a week": a duration, or how often ("15 a year"), or neither ("a second look")."""
    if unit in ("S", "Q", "WE"):
        return None
    before = [f.beside(-n) for n in (1, 2, 3)]
    tables = f.grammar.words.classes
    first = before[0]
    value = period(Fraction(1) + (Fraction(1, 2) if f.at("h") >= 0 else 0), unit)
    if value is None or first is None:
        return None
    prepositions = any(first.lower in tables[c] for c in ("in", "for", "with", "over", "of", "than", "approx", "right"))
    if f.at("g") < 0 and not prepositions and f.at("h") < 0:
        for token in before:
            if (
                token is None
                or token.kind in ("break", "punct")
                or any(token.lower in tables[c] for c in ("in", "for", "to", "and", "at"))
            ):
                break
            if (
                token.kind in ("num", "decade")
                or token.lower in tables["card"]
                or token.lower in tables["once"]
                or token.lower in tables["times"]
            ):
                return Exact(period(Fraction(1), unit) or "P1D", "SET")
    if unit == "D" and not (prepositions or f.near(1, "after", "before")):
        return None
    return Exact(value, "DURATION", about(f))


def _beside_a_moment(f: Found) -> bool:
    dash = f.tokens.items[f.at("u") - 1].lower in f.grammar.words.classes["dash"]
    return dash or f.near(-1, "in", "for", "with", "over", "than", "right", "of") or f.near(1, "after", "before")


def uncounted_span(f: Found) -> Reading:
    """ "for years", "over the years": a duration of unknown length."""
    value = period(None, unit_in(f))
    return Exact(value, "DURATION") if value else None


def reference(f: Found) -> Reading:
    """ "now", "recently", "soon", "in the future": past, present or future without a date."""
    word = f.word("r")
    if word == "past" and (f.near(1, "card") or getattr(f.beside(1), "kind", "") == "num"):
        return None  # "in the past nine elections"
    if f.near(-1, "asword") or (word == "soon" and f.near(1, "after")):
        return None  # "as soon as", "soon after the vote"
    return Exact(f.look("r", "nowword", "refnoun") or "PRESENT_REF")
