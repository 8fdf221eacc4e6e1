"""Hypothesis strategies: text that looks like news, and text that looks like nothing at all.

News-like text is put together from pieces that the rules look for (quotation marks, cues, names, dates, brackets,
captions, addresses, line breaks), in orders that no reporter would choose.
"""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from asreported.record import Report, report_of

NAMES = (
    "Aino Salo", "Salo", "Mr. Reyes", "the Tronsund council", "Norway", "Norway's Transport Ministry", "NordPress",
    "President Ilse van den Berg", "St. Olave's", "O'Malley", "the ministry", "two officials", "she", "he", "they", "it", "the U.N.",
)  # fmt: skip
CUES = (
    "said", "told reporters", "denied", "according to", "reported, citing", "announced that", "asked whether",
    "did not say", "would not comment on", "was said to have", "warned that", "is expected to", "“believes”", "added:",
)  # fmt: skip
DOINGS = (
    "met with", "will visit", "attacked", "signed a treaty with", "called for the release of", "cancelled talks with",
    "killed at least 12 people in", "marched to", "arrested", "had not planned to meet", "may strike", "’s visit to",
)  # fmt: skip
DATES = (
    "on Thursday", "last Friday", "Oct. 7", "March 20, 2024", "in 2017", "earlier this month", "next week", "two days later",
    "at 5 p.m. on Monday", "since the 1990s", "every Tuesday", "yesterday", "31 February", "00/00/0000", "in May",
)  # fmt: skip
MARKS = (
    "“", "”", '"', "‘", "’", "'", "[", "]", "[sic]", "(", ")", "—", " – ", "...", "…", ",", ".", ".”", ",” ", ": ", "?", "!", ";",
)  # fmt: skip
LINES = (
    "\n", "\n\n", "\r\n", "\n\n\n", "\nRelated: More on this story\n", "\nUpdated with the minister's remarks.\n",
    "\nBy Tomas Reyes\n", "\nOSLO, March 3 (NordPress) — ", "\nhttps://news.example/a?b=c\n", "\nPhoto: A. Person /", "\nCorrection: ",
    "\nhttps://www.youtube.com/watch?v=abc\n",
)  # fmt: skip
ODD = (
    "\x00", "\x07", "\u200b", "\u200f", "\u202e", "\ufeff", "\u2028", "\xa0", "\xad", "é", "e\u0301", "🇳🇴", "👩‍🚒", "中文。", "مرحبا", "\ud800", "ﬁ", "İ", "ß", "\t",
)  # fmt: skip


def _pieces(*kinds: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.one_of(*(st.sampled_from(kind) for kind in kinds))


sentences: st.SearchStrategy[str] = st.builds(
    "{} {} {} {}.".format,
    st.sampled_from(NAMES),
    st.sampled_from(DOINGS),
    st.sampled_from(NAMES),
    st.sampled_from(DATES),
)
quotations: st.SearchStrategy[str] = st.builds(
    "“{}” {} {}.".format,
    sentences.map(lambda s: s[:-1] + ","),
    st.sampled_from(NAMES),
    st.sampled_from(("said", "told reporters", "added")),
)
news_texts: st.SearchStrategy[str] = st.lists(
    st.tuples(
        st.one_of(_pieces(NAMES, CUES, CUES, DOINGS, DATES, MARKS, MARKS, LINES, ODD), sentences, quotations),
        st.sampled_from((" ", " ", " ", "", "\n")),
    ).map("".join),
    min_size=4,
    max_size=50,
).map("".join)

any_texts: st.SearchStrategy[str] = st.one_of(
    news_texts,
    st.text(max_size=300),
    st.text(alphabet="“”\"'‘’[]() \n.,aA1:—", max_size=300),
)

paragraphs: st.SearchStrategy[str] = st.lists(st.one_of(sentences, quotations), min_size=1, max_size=3).map(" ".join)
articles: st.SearchStrategy[str] = st.lists(paragraphs, min_size=2, max_size=5).map("\n\n".join)

days: st.SearchStrategy[str] = st.one_of(
    st.dates(dt.date(1990, 1, 1), dt.date(2035, 12, 31)).map(dt.date.isoformat),
    st.sampled_from(("0001-01-01", "9999-12-31", "2024-02-29")),
)


@st.composite
def reports(draw: st.DrawFn, texts: st.SearchStrategy[str] = any_texts) -> Report:
    """A report of such a text, with or without dates and an outlet."""
    return report_of(
        draw(texts),
        published=draw(st.none() | days),
        updated=draw(st.none() | days),
        outlet=draw(st.none() | st.sampled_from(("NordPress", "Kystposten"))),
    )
