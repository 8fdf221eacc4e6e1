"""The table of the world's news media is sound, is found by name and by address, and serves the reader."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter

import pytest

from asreported.kb import KINDS, MEDIA, Entry, Knowledge, entry_of_row, load_outlets, row_of
from asreported.kb.countries import ALPHA3
from asreported.language.en import ENGLISH
from asreported.language.names import find, learned

OUTLETS = load_outlets()


def test_there_are_many_of_every_kind_and_from_everywhere() -> None:
    assert len(OUTLETS) >= 1000
    kinds = Counter(entry.kind for entry in OUTLETS)
    assert all(kinds[kind] >= 10 for kind in KINDS)
    assert kinds[""] < len(OUTLETS) / 20
    assert len({entry.country for entry in OUTLETS}) >= 180
    assert sum(entry.medium == "agency" for entry in OUTLETS) >= 150


@pytest.mark.parametrize("entry", OUTLETS.entries, ids=lambda e: e.name)
def test_a_row_is_as_the_columns_want_it(entry: Entry) -> None:
    assert entry_of_row(row_of(entry)) == entry  # countries, kinds, domains, languages: all that an import is held to
    assert entry.country in ALPHA3 or not entry.country
    assert entry.medium in MEDIA
    assert entry.type == "media"
    assert entry.languages
    assert entry.source in ("", *entry.home) or re.match(r"Wikipedia: \S", entry.source)
    assert not any("’" in form for form in entry.forms)


def test_no_two_have_a_name_or_an_unambiguous_alias_or_a_domain_in_common() -> None:
    for values in (
        [entry.name.casefold() for entry in OUTLETS],
        [form.casefold() for entry in OUTLETS for form in dict.fromkeys(f.casefold() for f in entry.forms)],
        [domain for entry in OUTLETS for domain in entry.home],
    ):
        assert [value for value, number in Counter(values).items() if number > 1] == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("reuters", "Reuters"),
        ("ITAR-TASS", "TASS"),
        ("the  Guardian", "Guardian"),
        ("The BBC", "BBC"),
        ("süddeutsche zeitung", "Süddeutsche Zeitung"),
        ("CNA", "Channel NewsAsia"),  # of three that are called so, the one that is called nothing else
    ],
)
def test_one_is_found_by_any_of_its_names(name: str, found: str) -> None:
    assert OUTLETS.find(name)[0].name == found


def test_all_that_share_a_form_are_found() -> None:
    assert {entry.country for entry in OUTLETS.find("cna")} == {"SGP", "TWN", "CYP"}
    assert OUTLETS.find("Nobody's Gazette") == ()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://www.bbc.co.uk/news/1?x=2", "BBC"),
        ("bbc.com", "BBC"),
        ("http://user@EDITION.CNN.com:80/", "CNN"),
        ("notbbc.com", None),
        ("com", None),
        ("", None),
        ("http://[", None),
    ],
)
def test_one_is_found_by_an_address_of_its_domain(address: str, found: str | None) -> None:
    entry = OUTLETS.of_domain(address)
    assert (entry.name if entry else None) == found


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("TASS", "RUS", "state-run"),
        ("Xinhua", "CHN", "state-run"),
        ("KCNA", "PRK", "state-run"),
        ("AFP", "FRA", "agency"),
        ("dpa", "DEU", "agency"),
        ("NHK", "JPN", "public"),
        ("Al-Manar", "LBN", "party"),
        ("Kommersant", "RUS", "private"),
        ("ProPublica", "USA", "nonprofit"),
    ],
)
def test_the_reader_knows_them(name: str, country: str, kind: str) -> None:
    known = find(ENGLISH.names.known, name)
    assert known is not None
    assert (known.type, known.country, known.kept_by, known.sector) == ("media", country, kind, "JRN")


@pytest.mark.parametrize(
    "form", ["Trend", "Report", "Metro", "Beta", "Petra", "MAP", "Focus", "Globe", "The Conversation"]
)
def test_the_reader_does_not_take_a_common_word_for_one(form: str) -> None:
    assert find(ENGLISH.names.known, form) is None


def test_a_users_rows_come_over_what_is_known() -> None:
    own = Entry("Kystposten", aliases=("Coast Post",), ambiguous=("Post",), country="NOR", kind="party")
    known = learned(ENGLISH.names.known, [own])
    assert known["coast post"].name == "Kystposten"
    assert "post" not in known
    assert Knowledge([own, *OUTLETS]).find("coast post") == (own,)


def test_it_loads_in_a_moment() -> None:
    script = (
        "import time; from asreported.kb import base; start = time.perf_counter(); base.load_outlets(); "
        "print(time.perf_counter() - start)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.25  # a tenth of it on a machine that does nothing else
