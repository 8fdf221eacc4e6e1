"""English time expressions as patterns over classes of tokens, in the order in which they are tried.

`"two and a half years ago"` is `n:NUM u:UNIT ago`: the classes stand in `times.py` beside this file (and digits' shapes
in `tokens.py`), the meaning in the rule of the pattern's name in `rules.py` and its neighbours.
`x:` names what a rule looks at; capitals are the macros below; `@` looks at the word before the match, `!`
refuses the word after it, `&` asks for it. Repeats are bounded, so that no text can make a match slow.
"""

from __future__ import annotations

MACROS: dict[str, str] = {
    "NUM": "((int|dec|card) (dash? card){0,4} (and card){0,2} frac? (and a? (half|frac))?|frac)",
    "FEW": "(a? vague|a couple of?|dozens of?)",
    "MANY": "((NUM|FEW) more?)",
    "UNIT": "(unit|units)",
    "APX": "(approx|no? (more|less) than|at least|up to)",
    "EDGE": "(the? very? edge of|the? early dash?|sooner)",
    "ZONE": "(zone ((plus|dash) int)?|open zone ((plus|dash) int)? close)",
    "DAY": "(dayn|ord)",
    "WD": "(weekday|shortday)",
}

PATTERNS: tuple[tuple[str, str], ...] = (
    # no times, though they have a time's words
    ("age", "NUM dash? UNIT dash? old"),
    ("age", "aged of? NUM"),
    # whole dates
    ("written_date", "(w:WD comma?)? d:iso"),
    ("slash_date", "(w:WD comma?)? d:slash"),
    ("named_attack", "d:nineeleven"),
    ("month_days", "m:month d:dayn (dash|and|to) e:dayn (comma? y:year)? !(card|unit|units|dash)"),
    ("days_month", "d:dayn (dash|and|to) e:dayn of? m:month (comma? y:year)?"),
    ("month_day", "(w:WD comma?)? g:EDGE? m:month the? d:DAY comma? y:year"),
    ("day_month", "(w:WD comma? the?)? the? d:DAY of? m:month comma? y:year"),
    ("month_day", "(w:WD comma?)? m:month the? d:dayn x:attack?"),
    ("day_month", "(w:WD comma? the?)? the? d:dayn of? m:month"),
    ("day_month", "(w:WD comma? the?)? the d:ord of m:month"),
    ("weekday_ordinal", "w:weekday comma? the d:dayn"),
    # months, quarters, halves, seasons, fiscal years, holidays
    ("month_year", "g:EDGE? m:month (comma|of)? y:year"),
    ("month_year", "g:EDGE? m:month of? r:(last|this|next) yearword"),
    ("part_year", "the? o:ord dash? p:quarterword (of|in)? the? fiscal? yearword? y:year"),
    ("part_year", "q:q (of|comma)? y:year"),
    ("part_year", "h:h (of|comma)? y:year"),
    ("part_year", "y:year q:q"),
    ("half_of", "the? o:ord half of the? fiscal? yearword? y:year"),
    ("half_of", "the? o:ord half of n:(this|last|next|the) fiscal? u:unit"),
    ("relative_quarter", "r:(last|this|next) yearword poss o:ord u:quarterword"),
    ("quarter", "the? o:ord dash? p:quarterword (of (r:(this|last|next)|the) fiscal? yearword)?"),
    ("quarter", "q:q"),
    ("fiscal_year", "the? (fiscal yearword?|fy) y:(year|yy)"),
    ("fiscal_year", "the? y:year fiscal yearword"),
    ("fiscal_year", "y:gluedfy"),
    ("season_year", "g:EDGE? the? g2:early? s:season (of|comma)? y:year (dash yy)?"),
    ("season_year", "the? s:season of apos y:yy"),
    ("holiday", "hol:(holfirst (poss|apos|stop)? holname (poss|apos)? holname?|holalone) (comma? y:year)?"),
    # decades, centuries, years of an era
    ("decade", "g:EDGE? the? g2:(early dash?)? apos? d:decade"),
    ("decade", "the g:(early dash?)? d:decadeword"),
    ("century", "g:EDGE? the? g2:(early dash?)? o:(ord|ordn) dash? centuryword e:(bc|ad)?"),
    ("era_year", "ad y:(int|year)"),
    ("era_year", "y:(int|year|dec) (ad|e:bc)"),
    ("year_range", "y:year dash e:(yy|year)"),
    # times of day
    ("clock_time", "h:clock a:ampm? z:ZONE?"),
    ("clock_time", "h:(int|card) a:ampm z:ZONE?"),
    ("clock_time", "h:clockap z:zone?"),
    ("clock_time", "h:(int|card) oclock"),
    ("clock_time", "h:hhmm z:zone"),
    ("moment_of_day", "m:moment"),
    ("tonight", "g:early? t:tonight"),
    ("last_night", "g:early? r:(last|this|that|the same|the following|the next|the previous) g2:early? p:daypart"),
    ("relative_day", "g:early? d:day0 g2:early? p:daypart?"),
    ("early_hours", "the? early hours of w:(WD|day0) (daypart)?"),
    ("weekday_part", "g:early? w:WD g2:early? p:daypart"),
    # what is counted from another moment
    ("ago", "g:APX? n:(MANY|half a|a half|a) dash? u:UNIT a:ago"),
    ("ago", "u:units a:ago"),
    ("from_now", "g:APX? n:(MANY|half a|a half|a) u:UNIT from d:(nowword|day0)"),
    ("counted_on", "g:APX? n:(MANY|half a|a half|a) u:UNIT a:(later|earlier)"),
    ("unit_before", "the u:unit a:(before|after)"),
    # last, this, next, that
    ("coming_span", "the? (last|past|previous|next|coming|following|recent|ord) n:MANY u:UNIT"),
    ("recent_times", "(recent|the? r:coming|the past) units"),
    ("past_unit", "the past u:unit"),
    ("relative_weekday", "r:(last|this past|this|next|the (coming|past|previous|following)) w:weekday p:daypart?"),
    ("relative_month", "r:(last|next) m:month d:dayn"),
    ("relative_month", "g:EDGE? r:(last|this past|this|next|this coming) m:month"),
    (
        "relative_season",
        "g:EDGE? the? r:(last|this|next|coming|past|that|following|previous) p:(yearword poss)? s:season",
    ),
    ("following_unit", "the r:(following|next|previous|coming) u:unit"),
    ("same_unit", "g:EDGE? (the same|that same|that) u:unit"),
    ("relative_unit", "so far r:this u:unit"),
    ("relative_unit", "g:EDGE? the? r:(last|this|next|coming) f:fiscal? u:unit"),
    ("unit_of_talk", "g:(the? very? edge of) the f:fiscal? u:unit"),
    ("unit_of_talk", "g:(early|sooner) in the u:unit"),
    ("named_weekend", "@(over|at|in|for|of) the weekendword"),
    # sets
    ("each_unit", "every n:(NUM|other)? u:UNIT"),
    ("each_weekday", "every w:WD p:daypart?"),
    ("each_part", "every p:(daypart|season|month)"),
    ("weekday_set", "w:weekdays"),
    ("daily", "a:adverbset"),
    ("rate", "per u:unit"),
    # spans of time
    ("lasting", "d:lasting"),
    ("counted_span", "g:APX? n:(MANY|half a|a half|half) dash? u:UNIT (dash? long)?"),
    ("counted_span", "g:APX? n:a u:unit (and a h:half)?"),
    ("counted_span", "u:UNIT dash long"),
    ("uncounted_span", "@(for|over|in|after|of) u:units"),
    ("uncounted_span", "@over the u:units"),
    # references
    ("reference", "g:right? r:nowword"),
    ("reference", "@(at|in|for|of|until) the near? r:refnoun"),
    ("reference", "@at r:refnoun"),
    # what stands alone
    ("weekday", "g:early? w:weekday"),
    ("month", "g:EDGE? m:month"),
    ("season", "the? g:early? s:season"),
    ("year", "g:EDGE? (the yearword)? y:year"),
    ("part_of_named_day", "the g:early? p:daypart &of"),
    ("part_of_day", "@in the early? p:daypart"),
)
