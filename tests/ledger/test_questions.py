"""What the ledger answers, on both databases: words and facets, who, stories, the log."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asreported.errors import LedgerError
from asreported.ledger import Ledger
from asreported.ledger.log import FIRST
from asreported.ledger.search import Asked, _matched
from tests.ledger.invented import invented, lines_of

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)


def test_words_phrases_without_and_beginnings(ledger: Ledger) -> None:
    ferry = ledger.add(invented(1, words="the ferry will sail again")).report
    storm = ledger.add(invented(2, words="the storm will hit the ferry")).report

    def found(words: str) -> set[str]:
        return {hit.report for hit in ledger.search(words, kind="statement").hits}

    assert found("ferry") == {ferry, storm}
    assert found("FERRY storm") == {storm}
    assert found('"the ferry"') == {ferry, storm}
    assert found('"ferry will sail"') == {ferry}
    assert found('"sail ferry"') == set()
    assert found("ferry -storm") == {ferry}
    assert found('ferry -"will hit"') == {ferry}
    assert found("fer* aga*") == {ferry}
    assert found("fer") == set()
    assert found("ferry AND storm") == set()  # no commands: AND is a word
    for nothing in ("-storm", "!!!", '""', "*"):
        with pytest.raises(LedgerError, match="no word"):
            ledger.search(nothing)


def test_signs_and_accents_within_words(ledger: Ledger) -> None:
    told = "the U.N. and Élise O’Malley co-operate with news.example at 3.5% of foo_bar in Łódź"
    ledger.add(invented(1, words=told))
    for words in ("U.N.", '"U.N. and"', "elise", "ÉLISE", "O'Malley", "o’mal*", "co-operate", "operate", "news.example", "example",
                  "3.5%", "foo_bar", '"with news.example at"', "oper*"):  # fmt: skip
        assert ledger.search(words, kind="statement").total == 1, words
    for words in ("UN", "peratio", "-elise ferry", '"example news"'):
        assert ledger.search(words, kind="statement").total == 0, words


def test_postgresql_looks_in_its_index(postgres_url: str) -> None:
    import psycopg

    with psycopg.connect(f"{postgres_url}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE indexed")
    with Ledger.open(f"{postgres_url}/indexed") as ledger:
        ledger.add(invented(1))
        with ledger.store.writing() as connection:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            query = _matched(connection, Asked("ferry sail"))
            told = str(query.compile(connection, compile_kwargs={"literal_binds": True}))
            plan = "\n".join(row[0] for row in connection.exec_driver_sql("EXPLAIN " + told.replace("%%", "%")))
    assert "ix_lines_words" in plan


@SHARED
@given(st.text(max_size=30) | st.text(alphabet="ab\"-*():^.+~{}[]\\'&|<>!/ \0\ud800´_²", max_size=20))
def test_no_query_surprises(ledger: Ledger, words: str) -> None:
    ledger.add(invented(1))
    for ask in (
        lambda: ledger.search(words),
        lambda: ledger.search(who=words),
        lambda: ledger.search(outlet=words, place=words),
        lambda: ledger.who(words),
        lambda: ledger.entity(words),
        lambda: ledger.story(words),
        lambda: ledger.record(words),
        lambda: ledger.versions(words),
        lambda: ledger.log(subject=words),
    ):
        with contextlib.suppress(LedgerError):
            ask()


def test_facets(ledger: Ledger) -> None:
    one = ledger.add(invented(1, published="2024-05-03", outlet="One")).report
    two = ledger.add(invented(2, published="2024-06-03", outlet="Two", place="Oslo", status="happened")).report
    found = ledger.search(limit=2)
    assert (found.total, len(found.hits)) == (6, 2)
    assert found.facets["kind"] == {"event": 2, "report": 2, "statement": 2}
    assert found.facets["status"] == {"said": 2, "happened": 1, "planned": 1}
    assert found.facets["outlet"] == {"One": 3, "Two": 3}
    assert lines_of(ledger, place="Oslo") == [(two, "ev_1")]
    assert lines_of(ledger, place="Ines Prado") == []
    assert lines_of(ledger, type="PROTEST", outlet="One") == [(one, "ev_1")]
    assert lines_of(ledger, kind="statement", since="2024-06-01") == [(two, "st_1")]
    assert lines_of(ledger, kind="statement", until="2024-06-01") == [(one, "st_1")]
    assert lines_of(ledger, kind="statement", since="2024-05-03", until="2024-05-03") == [(one, "st_1")]
    assert lines_of(ledger, who="nobody at all") == []
    pages = [ledger.search(offset=n, limit=2).hits for n in (0, 2, 4, 6)]
    assert len({(h.report, h.line) for page in pages for h in page}) == 6
    assert not pages[-1]


def test_who_goes_by_a_name(ledger: Ledger) -> None:
    for n in range(3):
        ledger.add(invented(n))
    (body,) = ledger.who("prado")
    assert (body.name, body.type, body.reports, len(body.members)) == ("Ines Prado", "person", 3, 3)
    assert ledger.who(body.id) == [body]
    assert ledger.who("Nobody") == []
    with pytest.raises(LedgerError):
        ledger.who("…")


def test_stories(ledger: Ledger) -> None:
    url = "https://ferry.example/1"
    one, two = (ledger.add(invented(n, url=url)) for n in (1, 2))
    assert one.story == two.story
    (row,) = (s for s in ledger.stories().stories if s.id == one.story)
    assert row.size == 2
    assert ledger.story(two.report) == ledger.story(one.story)
    assert ledger.story(one.story).reports == (one.report, two.report)
    with pytest.raises(LedgerError):
        ledger.story("sy_none")


def test_the_log_tells_all_in_order_and_is_a_chain(ledger: Ledger) -> None:
    id = ledger.add(invented(1), by="a").report
    ledger.judge(id, "st_1", "accept", by="b", why="clear")
    ledger.add(invented(2), by="c")
    ledger.undo(2, by="d")
    told = list(ledger.entries())
    assert [(e.seq, e.by, e.action) for e in told] == [
        (1, "a", "add"),
        (2, "b", "judge"),
        (3, "c", "add"),
        (4, "d", "undo"),
    ]
    assert [e.previous for e in told] == [FIRST, *(e.digest for e in told[:-1])]
    assert [e.seq for e in ledger.log(subject=id).entries] == [4, 2, 1]
    assert ledger.log(subject=id).total == 3
    assert [e.seq for e in ledger.log(offset=1, limit=2).entries] == [3, 2]
    assert ledger.last_by("b") is None
    assert ledger.last_by("a") is None


def test_what_is_not_there(ledger: Ledger) -> None:
    for ask in (ledger.record, ledger.judged, ledger.raw, ledger.withdraw):
        with pytest.raises(LedgerError, match="no report rp_none"):
            ask("rp_none")
    assert ledger.search("anything").total == 0
    assert ledger.verify() == []
    assert ledger.log().total == 0


def test_what_a_reader_sees_does_not_change_under_it(ledger: Ledger) -> None:
    ledger.add(invented(1))
    records = ledger.records()
    next(records)
    with ledger.store.reading() as connection:
        first = connection.exec_driver_sql("SELECT count(*) FROM reports").scalar()
        ledger.add(invented(2))
        assert connection.exec_driver_sql("SELECT count(*) FROM reports").scalar() == first == 1
    records.close()
    assert ledger.reports().total == 2
