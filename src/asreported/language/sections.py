"""The words that tell a report's sections apart, as a value.

Patterns are matched against one line of the report with its white space collapsed: `Related article: Rents rise`
is found by `related`. Each is anchored where it has to stand and looks at a bounded number of words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionWords:
    """The word tables of the section rules.

    update_note, correction, related, credit, caption, boilerplate   how such a line begins
    correction_alone, related_alone   a label with nothing behind it: the next line is the matter
    boilerplate_within   what makes a short line boilerplate wherever it stands in it
    credit_within        where a credit begins inside a caption
    report_credit        "(Reporting by ...": where a credit begins at a paragraph's end
    address_label        what may stand before an address on a line of its own ("Watch: https://...")
    by_line, desk_line, name_line   how a byline begins; words that make a short line the byline of a desk; names alone
    date_line            a line that holds a date of publication and nothing else
    dateline             the place, date and agency before a report's first words, with the dash
    dateline_alone       the same on a line of its own
    not_places           words in capitals before a dash that are labels, not places
    pictured             participles of a caption ("seen", "pictured")
    doing, told          forms of verbs in lower case: a participle ("cutting"), a past tense ("arrested")
    past_year            "in 2018" and the like
    file_photo           "(File photo)": it names nobody, so it is no credit
    spoken               words that no credit holds
    finite               words that make a sentence of a line
    joining              words that no line of prose ends with unless it runs on
    common               words that a text in this language cannot do without
    """

    update_note: Pattern
    correction: Pattern
    correction_alone: Pattern
    related: Pattern
    related_alone: Pattern
    credit: Pattern
    credit_within: Pattern
    report_credit: Pattern
    caption: Pattern
    boilerplate: Pattern
    boilerplate_within: Pattern
    address_label: Pattern
    by_line: Pattern
    desk_line: Pattern
    name_line: Pattern
    date_line: Pattern
    dateline: Pattern
    dateline_alone: Pattern
    pictured: Pattern
    doing: Pattern
    told: Pattern
    past_year: Pattern
    file_photo: Pattern
    not_places: frozenset[str]
    spoken: frozenset[str]
    finite: frozenset[str]
    joining: frozenset[str]
    common: frozenset[str]
