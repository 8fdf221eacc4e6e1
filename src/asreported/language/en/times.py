"""English words for times: "Thursday", "Oct. 7", "two and a half years", "earlier this month".

A few words stand in more than one class ("second" is a unit and an ordinal); the patterns decide.
"""

from __future__ import annotations

from asreported.language.en.holidays import HOLIDAYS, NATIONAL
from asreported.language.en.time_patterns import MACROS, PATTERNS
from asreported.language.times import TimeWords


def _numbered(words: str, first: int = 1, width: int = 1) -> dict[str, str]:
    return {w: f"{n:0{width}d}" for n, group in enumerate(words.split(), first) for w in group.split("/")}


def _all(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _same(value: str, words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), value)


_MONTHS = _numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct "
    "november/nov december/dec", width=2,
)  # fmt: skip
_WEEKDAYS = _numbered("monday tuesday wednesday thursday friday saturday sunday")
_SHORT_WEEKDAYS = _numbered("mon tue/tues wed/weds thu/thur/thurs fri sat sun")
_ONES = _numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = {w: n + "0" for w, n in _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2).items()}
_ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_UNIT = {
    "second": "S", "minute": "MIN", "hour": "H", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "DE", "century": "CE", "weekend": "WE", "fortnight": "FN", "millennium": "ML",
}  # fmt: skip
_UNITS = {
    "seconds": "S", "minutes": "MIN", "hours": "H", "days": "D", "weeks": "W", "months": "M", "quarters": "Q",
    "years": "Y", "decades": "DE", "centuries": "CE", "weekends": "WE", "fortnights": "FN", "millennia": "ML",
    "secs": "S", "mins": "MIN", "hrs": "H", "hr": "H", "yrs": "Y", "yr": "Y",
}  # fmt: skip

_CLASSES: dict[str, dict[str, str]] = {
    "month": _MONTHS,
    "plainmonth": {w: n for w, n in _MONTHS.items() if len(w) > 4 or w in ("june", "july")} | {"sept": "09"},
    "weekday": _WEEKDAYS,
    "shortday": _SHORT_WEEKDAYS,
    "weekdays": {w + "s": n for w, n in _WEEKDAYS.items()} | {"weekdays": "WD", "weekends": "WE"},
    "unit": _UNIT,
    "units": _UNITS,
    "card": _ONES | _TENS | {"hundred": "100", "thousand": "1000", "million": "1000000", "billion": "1000000000", "dozen": "12"},
    "ord": _ORDINALS | {"thirtieth": "30"},
    "tens": _TENS,
    "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    "seasons": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "daypart": {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO", "midday": "TMI",
                "overnight": "TNI", "lunchtime": "TMI", "daytime": "TDT", "nighttime": "TNI"},
    "dayparts": {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI"},
    "tonight": {"tonight": "TNI"},
    "nightlong": {"overnight": "TNI"}, "orword": _same("", "or"),
    "moment": {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"},
    "sunwise": {"dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "sunset": "TEV", "nightfall": "TNI",
                "sundown": "TEV"},
    "ampm": {"am": "0", "a.m": "0", "a.m.": "0", "pm": "12", "p.m": "12", "p.m.": "12"},
    "oclock": _same("", "oclock o'clock o’clock"),
    "zone": {z: z for z in sorted(_all("gmt utc z est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst aest aedt "
             "hkt sgt wat cat eat"))},
    "day0": {"today": "0", "yesterday": "-1", "tomorrow": "1"},
    "a": _same("1", "a an"),
    "the": _same("", "the"),
    "this": _same("0", "this these"),
    "that": _same("", "that those"),
    "same": _same("", "same very"),
    "last": _same("-1", "last"),
    "past": _same("-1", "past"),
    "previous": _same("-1", "previous preceding prior"),
    "next": _same("1", "next"),
    "coming": _same("1", "coming upcoming"),
    "following": _same("1", "following"),
    "recent": _same("", "recent"),
    "vague": _same("X", "several few many some numerous multiple various"),
    "every": _same("", "every each"),
    "per": _same("", "per"),
    "other": _same("2", "other"),
    "couple": _same("2", "couple"),
    "dozens": _same("X", "dozens hundreds thousands millions billions"),
    "half": _same("0.5", "half"),
    "times": _same("", "times"),
    "once": {"once": "1", "twice": "2", "thrice": "3"},
    "ago": _same("-1", "ago back"),
    "later": _same("1", "later"),
    "earlier": _same("-1", "earlier"),
    "after": _same("1", "after"),
    "before": _same("-1", "before"),
    "early": {"early": "START", "mid": "MID", "late": "END", "middle": "MID"},
    "sooner": {"earlier": "START", "later": "END"},
    "edge": {"beginning": "START", "start": "START", "opening": "START", "middle": "MID", "midpoint": "MID", "end": "END",
             "close": "END", "turn": "START", "rest": "END", "remainder": "END"},
    "hours": _same("", "hours"), "hrs": _same("", "hrs hrs."),
    "approx": _same("APPROX", "about around approximately roughly nearly almost circa some c ca"),
    "more": _same("MORE_THAN", "more longer"),
    "less": _same("LESS_THAN", "less fewer shorter under"),
    "least": {"least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS"},
    "than": _same("", "than"),
    "fiscal": _same("", "fiscal financial"),
    "fy": _same("", "fy"),
    "ended": _same("", "ended ending"),
    "q": {f"q{n}": f"Q{n}" for n in range(1, 5)},
    "h": {f"h{n}": f"H{n}" for n in range(1, 3)},
    "bc": _same("BC", "bc bce"),
    "ad": _same("", "ad ce"),
    "old": _same("", "old olds"),
    "aged": _same("", "age aged"),
    "long": _same("", "long"),
    "lasting": {"daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "decadelong": "P10Y"},
    "adverbset": {"hourly": "PT1H", "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "fortnightly": "P2W",
                  "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
                  "biennial": "P2Y", "bimonthly": "P2M", "biweekly": "P2W"},
    "nowword": {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
                "recently": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF"},
    "refnoun": {"present": "PRESENT_REF", "moment": "PRESENT_REF", "future": "FUTURE_REF", "past": "PAST_REF"},
    "very": _same("", "very"),
    "near": _same("", "near foreseeable immediate distant recent very"),
    "asword": _same("", "as"),
    "right": _same("", "right just even more most very"),
    "timeword": _same("", "time"),
    "quarterword": {"quarter": "Q", "quarters": "Q"},
    "local": _same("", "local time eastern pacific central"),
    "minuteword": _same("", "minute minutes"),
    "round": _same("", "hundred thousand million billion dozen"),
    "whole": _same("", "whole entire full"), "all": _same("", "all"), "not": _same("", "not"),
    "small": _same("", "small wee"),
    "toonly": _same("", "to"), "around": _same("", "around"), "about": _same("", "about"),
    # words with a capital letter that make a name of the weekday before or after them: "Super Tuesday", "Sunday Times"
    # words of saying that may have a day of their own, and words after which a day belongs to something else
    "saying": _same("", "said say says told tell tells wrote writes added adds announced announces warned tweeted posted "
                    "declared insisted replied argued explained recalled vowed promised predicted testified remarked stated"),
    "aside": _same("", "after before since until ahead about that who which when as whose where because if"),
    # words of a sentence in which "the 80s" are degrees or years of life
    "measured": _same("", "temperature temperatures degrees highs lows humidity age aged ages man woman men women"),
    # words of a line near the top that holds the report's date
    "lineword": _same("", "updated update published posted modified edited date dated time last first by edt est"),
    "ownnation": _same("", "american us"),
    "dayname": _same("", "super black bloody holy fat ruby red cyber giving port cape fort mount lake"),
    "daytitle": _same("", "times telegraph mail mirror express magazine herald post star standard mass club night live "
                      "harbor league school"),
    "yearword": _same("", "year"), "periodword": _same("", "period level quarter figure month week"), "weekword": {"week": "W"}, "is": _same("", "is are"), "modal": _same("", "to will would can could may might should must not"),
    "aheadword": _same("", "ahead"), "willword": _same("", "will shall ll"),
    "centuryword": _same("", "century centuries"),
    "weekendword": _same("", "weekend"),
    "decadeword": _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2),
    "attack": _same("", "attack attacks terrorist terror hijackings hijackers"),
    "of": _same("", "of"), "on": _same("", "on"), "at": _same("", "at"), "to": _same("", "to through until till"),
    "in": _same("", "in during within"), "for": _same("", "for"), "over": _same("", "over"), "from": _same("", "from between"),
    "since": _same("", "since"), "until": _same("", "until till by"),
    "with": _same("", "since until till by before after through throughout around about"),
    "and": _same("", "and or"), "no": _same("", "no"), "up": _same("", "up"), "so": _same("", "so"), "far": _same("", "far"),
    "christmas": _same("", "christmas"), "poss": _same("", "'s ’s"),
    "newword": _same("", "new"), "eve": _same("", "eve day"),
    "comma": _same("", ","), "dash": _same("", "- – — ‑ −"), "open": _same("", "("), "close": _same("", ")"), "plus": _same("", "+"),
    "apos": _same("", "' ’ ‘"), "stop": _same("", ". ! ? ;"), "slashmark": _same("", "/"),
}  # fmt: skip

_NAMES = [name.replace("'s", " ").replace("'", " ").split() for name in HOLIDAYS]
_CLASSES["national"] = dict.fromkeys(NATIONAL, "")
_CLASSES["holalone"] = dict.fromkeys((name[0] for name in _NAMES if len(name) == 1), "")
_CLASSES["holfirst"] = dict.fromkeys((name[0] for name in _NAMES), "")
_CLASSES["holname"] = dict.fromkeys((word for name in _NAMES for word in name[1:]), "")


_ZONES = {
    "gmt": "Z", "utc": "Z", "z": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "+01:00", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "jst": "+09:00", "aest": "+10:00",
    "aedt": "+11:00", "hkt": "+08:00", "sgt": "+08:00", "wat": "+01:00", "cat": "+02:00", "eat": "+03:00",
}  # fmt: skip

TIMES = TimeWords(
    classes=_CLASSES,
    cased=_all(
        "may march mar jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun "
        "christmas thanksgiving easter halloween est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist "
        "jst aest aedt hkt sgt wat cat eat ad ce bc bce fy z juneteenth"
    ),
    shortened=_all(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun c ca"
    ),
    macros=MACROS,
    patterns=PATTERNS,
    holidays=HOLIDAYS,
    zones=_ZONES,
    past=_all(
        "was were had did said told met took made came went gave got saw found left felt held kept led lost paid put ran "
        "sent set shot sold stood thought threw won wrote began became broke brought built bought caught chose cut drew "
        "drove fell fought flew forbade forgot grew heard hit hurt knew lay let lit meant read rode rose sang sank shook "
        "shut sat slept spent spoke stole struck swore swept swam taught tore understood woke wore died"
    ),
    past_endings=("ed",),
    not_past=_all("need needs united red bed indeed speed seed feed led hundred kindred shed"),
    planning=_all(
        "plan plans planned planning schedule scheduled expect expects expected set due slated hope hopes intend intends "
        "aim aims likely going upcoming poised bound ready promise promises vow vows propose proposes opens begins starts "
        "resumes expires kicks runs"
    ),
    future=_all("will shall would ll if unless"),
    helpers=_all("be been have not also never then soon likely only still again now finally formally officially"),
    reporting=_all("says say reports tells announces confirms adds writes shows"),
    counted=_all(
        "people percent million billion trillion thousand miles kilometers kilometres km kg meters metres feet "
        "pounds dollars euros soldiers troops workers employees jobs units barrels tons tonnes votes homes houses points "
        "students members others times copies acres hectares mph rpm mhz megawatts mw watts calories seats cars vehicles "
        "tickets words pages men women children officers police hours days weeks months years minutes seconds"
    ),
    numbered=_all(
        "flight room page pages number no section article windows office level route highway model series ps version "
        "p pp vol eq figure fig table chapter iso building unit bus type about"
    ),
    habits=_all(
        "typically usually regularly normally generally often always average annually season seasons temperature "
        "temperatures climate weather monsoon tourism year-round"
    ),
    given=_all("may march april june august jan"),
)
