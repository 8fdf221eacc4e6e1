"""Holidays and days of remembrance with a date of their own, in small letters and without full stops.

The value is a part of a year: `12-25`; `11-4-4`, the fourth Thursday of November (`MM-WEEKDAY-NTH`, `+1` for the day
after); `EASTER-2`, counted from Easter Sunday. A day that moves with another calendar (Ramadan, Diwali, Passover) is not
here: its date cannot be reckoned from the year alone.
"""

from __future__ import annotations

HOLIDAYS = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "boxing day": "12-26",
    "new year's day": "01-01", "new year's eve": "12-31", "new year day": "01-01", "new year eve": "12-31",
    "twelfth night": "01-05", "halloween": "10-31", "all saints' day": "11-01", "all souls' day": "11-02",
    "valentine's day": "02-14", "valentines day": "02-14", "saint valentine's day": "02-14", "st valentine's day": "02-14",
    "st patrick's day": "03-17", "saint patrick's day": "03-17", "st george's day": "04-23", "st andrew's day": "11-30",
    "st stephen's day": "12-26", "groundhog day": "02-02", "april fools' day": "04-01", "april fool's day": "04-01",
    "independence day": "07-04", "juneteenth": "06-19", "flag day": "06-14", "veterans day": "11-11",
    "armistice day": "11-11", "remembrance day": "11-11", "remembrance sunday": "11-7-2",
    "thanksgiving": "11-4-4", "thanksgiving day": "11-4-4", "black friday": "11-4-4+1", "cyber monday": "11-4-4+4",
    "labor day": "09-1-1", "labour day": "05-01", "may day": "05-01", "memorial day": "05-1-5",
    "presidents day": "02-1-3", "presidents' day": "02-1-3", "president's day": "02-1-3", "columbus day": "10-1-2",
    "indigenous peoples' day": "10-1-2", "martin luther king day": "01-1-3", "martin luther king jr day": "01-1-3",
    "mlk day": "01-1-3", "mother's day": "05-7-2", "father's day": "06-7-3", "election day": "ELECTION",
    "easter": "EASTER", "easter sunday": "EASTER", "easter monday": "EASTER+1", "good friday": "EASTER-2",
    "holy saturday": "EASTER-1", "maundy thursday": "EASTER-3", "palm sunday": "EASTER-7", "ash wednesday": "EASTER-46",
    "shrove tuesday": "EASTER-47", "mardi gras": "EASTER-47", "ascension day": "EASTER+39", "whit sunday": "EASTER+49",
    "whit monday": "EASTER+50", "pentecost": "EASTER+49", "corpus christi": "EASTER+60",
    "epiphany": "01-06", "assumption day": "08-15", "bastille day": "07-14", "canada day": "07-01",
    "australia day": "01-26", "anzac day": "04-25", "waitangi day": "02-06", "guy fawkes night": "11-05",
    "guy fawkes day": "11-05", "bonfire night": "11-05", "burns night": "01-25", "victory in europe day": "05-08",
    "ve day": "05-08", "earth day": "04-22", "human rights day": "12-10", "world aids day": "12-01",
    "world health day": "04-07", "world environment day": "06-05", "world refugee day": "06-20",
    "international women's day": "03-08", "international workers' day": "05-01", "world press freedom day": "05-03",
    "holocaust memorial day": "01-27", "international holocaust remembrance day": "01-27", "united nations day": "10-24",
}  # fmt: skip

# Days that another country keeps on another date: "Ghana's Independence Day" is none of these.
NATIONAL = (
    "independence day", "flag day", "thanksgiving", "thanksgiving day", "labor day", "labour day", "memorial day",
    "veterans day", "remembrance day", "mother's day", "father's day", "election day",
)  # fmt: skip
