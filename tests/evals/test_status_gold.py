"""The gold of event status: its files are well written, and the scorer counts what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from asreported.record import Event, Span
from evals import marked
from evals import status_gold as gold
from evals.agreement import agree, kappa
from evals.marked import GoldError, GoldMention, load, read_gold, unmarked

HEAD = "published: 2024-05-01\noutlet: The Gull\n\n"
BODY = "Dockers “[[walked out|PROTEST|happened]]”.\nThey may [[strike|PROTEST|hypothetical]] again: no [[talks|CONSULT|did_not_happen]].\n"


def event(start: int, end: int, status: str, kind: str = "PROTEST") -> Event:
    span = (Span(start, end),)
    return Event(id=f"ev_{start}", type=kind, trigger=span, mentions=(span,), status=status, confidence=1.0, by="hand")  # type: ignore[arg-type]


def written(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')[1:]}.md").write_text(text, encoding="utf-8")
    return folder


def test_marks_are_taken_away_and_offsets_are_code_points() -> None:
    report = read_gold(HEAD + BODY, "01-gull.md")
    assert report.text == "Dockers “walked out”.\nThey may strike again: no talks.\n"
    assert report.metadata == {"published": "2024-05-01", "outlet": "The Gull"}
    assert [report.text[m.start : m.end] for m in report.mentions] == ["walked out", "strike", "talks"]
    assert report.mentions[0] == GoldMention(9, 19, "PROTEST", "happened")


def test_offsets_count_code_points_beyond_the_first_plane() -> None:
    text, (mention,) = unmarked("𝔄 😀 [[left|RETREAT|happened]]", "a.md")
    assert (mention.start, text[mention.start : mention.end]) == (4, "left")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("published: 2024-05-01\n\nText", "01-a.md:2: .*no outlet"),
        ("outlet: A\noutlet: B\n\nText", "01-a.md:2: outlet is given twice"),
        ("published: 2024-05-01\noutlet: A\nText", "01-a.md:3: an empty line must follow"),
        ("published: May\noutlet: A\n\n[[met|CONSULT|happened]]", "01-a.md:1"),
        (HEAD + "One.\nThey [[met|CONSULTS|happened]].", "01-a.md:5: 'CONSULTS' is no type"),
        (HEAD + "They [[met|CONSULT|past]].", "01-a.md:4: 'past' is no status"),
        (HEAD + "They [[met|happened]].", "01-a.md:4: a mark is"),
        (HEAD + "They [[met\nthem|CONSULT|happened]].", "01-a.md:4: a mark is"),
        (HEAD + "They [[met [[them|CONSULT|happened]]|CONSULT|happened]].", "01-a.md:4: a mark is"),
        (HEAD + "They [[ met|CONSULT|happened]].", "01-a.md:4: the words of"),
        (HEAD + "[[met|CONSULT|happened]]\n\nThey [[left.", r"01-a.md:6: \[\[ without its partner"),
        (HEAD + "They left]].", r"01-a.md:4: \]\] without its partner"),
        (HEAD + "They left.", "01-a.md: no mention is marked"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(text: str, says: str) -> None:
    with pytest.raises(GoldError, match=says):
        read_gold(text, "01-a.md")


def test_a_folder_without_reports_is_refused(tmp_path: Path) -> None:
    (tmp_path / "guidelines.md").write_text("# How", encoding="utf-8")
    with pytest.raises(GoldError, match="holds no report"):
        load(tmp_path)


def test_every_report_of_the_gold_is_well_written_and_reads_as_it_stands() -> None:
    reports = load()
    assert len(reports) >= 20
    for one in reports:
        assert one.report.text == one.text, one.name  # the reader's offsets are the gold's
        assert 140 <= len(one.text.split()) <= 380, one.name
    mentions = [m for one in reports for m in one.mentions]
    assert {m.status for m in mentions} == set(marked.STATUSES)
    real = sum(m.status in marked.REAL for m in mentions) / len(mentions)
    assert 0.35 <= real <= 0.6


def test_the_second_marks_are_well_written_and_agree_with_the_first() -> None:
    second = {one.name for one in load(marked.FOLDER / "second")}
    assert len(second) >= 8
    if second & {one.name for one in load()}:  # `agree` refuses other texts
        assert agree(marked.FOLDER, marked.FOLDER / "second").kappa > 0.9


def test_the_figures_of_a_known_reading() -> None:
    report = read_gold(HEAD + BODY + "A ship [[sank|OTHER|happened]].", "01-gull.md")
    strike, talks = report.mentions[1], report.mentions[2]
    events = [
        event(9, 15, "ongoing"),  # “walked”: real for real, though not the same status
        event(strike.start, strike.end, "happened"),  # told wrong
        event(report.mentions[3].start, report.mentions[3].end, "happened", "ASSAULT"),  # OTHER is not counted
    ]
    judged = gold.judge(report, events)
    assert [one.given for one in judged] == ["ongoing", "happened", "missed", "happened"]
    figures = gold.figures_of(judged)
    assert figures == pytest.approx(
        {
            "told wrong": 1 / 2,
            "told wrong, of the found": 1.0,
            "kept": 1.0,
            "kept, of the found": 1.0,
            "found": 2 / 3,
            "right, of the found": 0.0,
            "mentions": 3,
            "not happened": 2,
        }
    )
    assert gold.judge(report, [event(talks.start, talks.end, "denied", "CONSULT")])[2].given == "denied"
    assert "OTHER: 1 of 1" in gold.render(judged)


def test_of_two_events_at_the_words_the_one_of_the_type_counts() -> None:
    report = read_gold(HEAD + BODY, "01-gull.md")
    strike = report.mentions[1]
    both = [
        event(strike.start - 4, strike.end, "happened", "THREATEN"),
        event(strike.start, strike.start + 3, "planned"),
    ]
    assert gold.judge(report, both)[1].given == "planned"


def test_kappa_of_a_known_table() -> None:
    # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, by chance 0.5
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([("y", "y")] * 3) == 1.0


def test_agreement_counts_pairs_misses_and_statuses(tmp_path: Path) -> None:
    one = written(tmp_path / "a", _01_gull=HEAD + BODY)
    other = HEAD + BODY.replace("[[talks|CONSULT|did_not_happen]]", "talks").replace("hypothetical", "planned")
    found = agree(one, written(tmp_path / "b", _01_gull=other, _02_more=HEAD + BODY))
    assert (found.mentions, found.both) == ((3, 2), 2)
    assert found.overlap == pytest.approx(0.8)
    assert (found.raw, found.types, found.real_kappa) == (0.5, 1.0, 1.0)
    assert [line.split(" | ")[:2] for line in found.differ] == [
        ["01-gull.md: PROTEST hypothetical", "PROTEST planned"],
        ["01-gull.md: CONSULT did_not_happen", "-"],
    ]


def test_agreement_wants_the_same_texts(tmp_path: Path) -> None:
    one = written(tmp_path / "a", _01_gull=HEAD + BODY)
    with pytest.raises(GoldError, match="not the same"):
        agree(one, written(tmp_path / "b", _01_gull=HEAD + BODY + "More."))
    with pytest.raises(GoldError, match="no report in common"):
        agree(one, written(tmp_path / "c", _02_gull=HEAD + BODY))


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = written(tmp_path / "a", _01_gull=HEAD + BODY)
    assert gold.main(["strip", str(one), str(tmp_path / "plain")]) == 0
    plain = (tmp_path / "plain" / "01-gull.md").read_text(encoding="utf-8")
    assert plain == HEAD + "Dockers “walked out”.\nThey may strike again: no talks.\n"
    assert gold.main(["check", str(one)]) == 0
    assert gold.main(["agreement", str(one), str(one)]) == 0
    assert "kappa 1.000" in capsys.readouterr().out
    assert gold.main(["check", str(tmp_path / "plain")]) == 1
    assert "no mention is marked" in capsys.readouterr().err
