"""A user's own ontology: what is right is read, what is wrong is named with its file, its line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asreported.desk import Reader, check_ontology
from asreported.errors import InputError
from asreported.intake.own_ontology import load_ontology
from asreported.ontology.folder import FILES, read_folder
from asreported.ontology.plover import PLOVER
from asreported.reader.kit import Kit
from asreported.record import Record

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "labour-disputes"
TYPES = "type,quad,score,recipients,planned_as,cameo,intent\nSTRIKE,material conflict,-5,at against,THREAT,143,\nTHREAT,verbal conflict,-3,,,133,\n"
MODES = "type,mode,score\nSTRIKE,walkout,-4\n"
WORDS = "# a comment\nSTRIKE - verb | strike\nSTRIKE walkout noun | walkout:at\n"
GOOD = {"types.csv": TYPES, "modes.csv": MODES, "words.txt": WORDS}


def fault(**changed: str) -> str:
    """The one fault of the good files with some of them changed (a name's point is written __)."""
    own = read_folder("own", {**GOOD, **{name.replace("__", "."): text for name, text in changed.items()}})
    assert own.ontology is None
    assert len(own.faults) == 1, own.faults
    return str(own.faults[0])


def test_good_files_make_an_ontology() -> None:
    own = read_folder("own", GOOD)
    assert own.faults == ()
    assert own.ontology is not None
    assert own.ontology.score_of("STRIKE", "walkout") == -4
    assert own.ontology.cameo_of("STRIKE", "walkout", "happened") == "143"
    assert own.ontology.cameo_of("STRIKE", None, "planned") is None
    assert own.ontology.exported_as("STRIKE", None, "planned") == ("THREAT", None)
    assert own.ontology.recipients["STRIKE"] == ("at", "against")
    assert own.ontology.lexicon.nouns["walkout"][0].slots == ("at",)


def test_its_name_holds_the_digest_of_what_it_says() -> None:
    names = [read_folder("own", files).ontology.name for files in (  # type: ignore[union-attr]
        GOOD,
        {k: v.replace("\n", "\r\n") for k, v in GOOD.items()},
        {**GOOD, "words.txt": WORDS + "STRIKE - noun | strike\n"},
    )]  # fmt: skip
    assert names[0].startswith("own sha256:")
    assert names[0] == names[1] != names[2]


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("types.csv", "type,quad\nstrike,material conflict\n", "line 2: the type 'strike' should be in capitals"),
        ("types.csv", "type,quad\nSTATEMENT,verbal conflict\n", "line 2: the name STATEMENT is taken"),
        ("types.csv", "type,quad\nSTRIKE,warlike\n", "line 2: the quad 'warlike' should be one of verbal cooperation"),
        ("types.csv", "type,quad,score\nSTRIKE,material conflict,-11\n", "line 2: the score '-11' should be a number from -10 to 10"),
        ("types.csv", "type,quad,score\nSTRIKE,material conflict,٣\n", "line 2: the score '٣' should be a number"),
        ("types.csv", "type,quad,cameo\nSTRIKE,material conflict,999\n", "line 2: '999' is no CAMEO code"),
        ("types.csv", "type,quad,colour\nSTRIKE,material conflict,red\n", "line 1: there is no column 'colour'; the columns are type, quad"),
        ("types.csv", "type\nSTRIKE\n", "line 1: the column 'quad' is missing"),
        ("types.csv", "type,quad\nSTRIKE,\n", "line 2: the cell 'quad' is empty"),
        ("types.csv", "", "line 1: the heading is missing"),
    ],
)  # fmt: skip
def test_a_bad_type_is_named_with_its_line(file: str, text: str, message: str) -> None:
    own = read_folder("own", {**GOOD, file: text})
    assert str(own.faults[0]).startswith(f"{file}, {message}")


def test_a_bad_row_elsewhere_is_named_with_its_line() -> None:
    assert fault(modes__csv="type,mode\nSTRIKE,walkout\n\nSTRIK,sit-in\n").startswith(
        "modes.csv, line 4: the column type names 'STRIK', which is no type of types.csv (STRIKE, THREAT)"
    )
    assert fault(words__txt="STRIKE - verb | strike\nSTRIKE sitin verb | sit+in\n") == (
        "words.txt, line 2: STRIKE has no mode 'sitin' (it has walkout); add it to modes.csv, or write - for no mode"
    )
    assert fault(words__txt="STRIKE - verb | strike\n\n  stop(work\n") == (
        "words.txt, line 1: no entry of a trigger table: 'stop(work'; an entry is lemma+particle(objects)[subjects]~?:places"
    )
    assert fault(words__txt="STRIKE verb | strike\n").startswith("words.txt, line 1: no line of a trigger table")
    assert fault(words__txt="STRIKE - verb | stop(@work)\n").startswith(
        "words.txt, line 1: the class @work is used before"
    )
    assert fault(words__txt="# nothing\n").startswith("words.txt, line 1: there is no word in it")
    assert fault(types__csv=TYPES.replace("THREAT,143", "THREATS,143")).startswith(
        "types.csv, line 2: the column planned_as names 'THREATS'"
    )
    assert fault(contexts__csv="context,words\nwages,pay\nhours,pay\n") == (
        "contexts.csv, line 3: 'pay' already tells of wages; keep it in one"
    )
    assert fault(content__csv="act,about,type\nTHREAT,STRIKE/sit,THREAT\n").startswith(
        "content.csv, line 2: STRIKE has no mode 'sit'"
    )
    assert fault(actors__txt="docker\nDockers!\n").startswith("actors.txt, line 2: 'Dockers!' is no word")
    assert fault(mode__csv="type,mode\n").startswith("mode.csv, line 1: no file of an ontology")


def test_what_is_missing_is_named() -> None:
    own = read_folder("own", {"words.txt": WORDS})
    assert "types.csv, line 1: the file is missing; an ontology needs types.csv and words.txt" in map(str, own.faults)


@given(st.dictionaries(st.sampled_from(FILES), st.one_of(st.text(max_size=80), st.sampled_from([TYPES, MODES, WORDS]))))
def test_any_text_gives_an_ontology_or_faults(files: dict[str, str]) -> None:
    own = read_folder("own", files)
    assert (own.ontology is None) == bool(own.faults)
    assert all(f.file and f.line >= 1 and f.message for f in own.faults)


def test_a_folder_that_is_none_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"types\.csv and words\.txt"):
        load_ontology(tmp_path / "nowhere")
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="is a file; an ontology is a folder"):
        load_ontology(tmp_path / "file")
    (tmp_path / "types.csv").write_bytes(b"type,quad\nSTRIKE,\xff\n")
    assert [str(f) for f in check_ontology(str(tmp_path)).faults] == [
        "types.csv, line 2: not UTF-8; save the file as UTF-8"
    ]
    with pytest.raises(InputError, match=r"types\.csv, line 2: not UTF-8"):
        load_ontology(str(tmp_path))


@pytest.fixture(scope="module")
def labour(kit: Kit) -> Record:
    text = (EXAMPLE / "reports" / "mill-strike.txt").read_text(encoding="utf-8")
    return Reader(kit, ontology=str(EXAMPLE)).read(text, published="2024-05-08", outlet="Fjord Post")


def test_the_example_reads_its_report(labour: Record) -> None:
    assert labour.made_by.ontology == load_ontology(EXAMPLE).name
    told = {(e.type, e.mode, e.status) for e in labour.events}
    assert {
        ("STRIKE", "walkout", "happened"),
        ("LAYOFF", None, "happened"),
        ("DEMAND", "pay", "happened"),
        ("LOCKOUT", None, "hypothetical"),
        ("PICKET", None, "happened"),
        ("PICKET", None, "denied"),
        ("TALKS", None, "planned"),
        ("SETTLEMENT", None, "happened"),
    } <= told
    strike = next(e for e in labour.events if e.type == "STRIKE" and e.date is not None)
    assert strike.date is not None
    assert (strike.date.edtf, strike.cameo) == ("2024-05-06", "143")


def test_no_event_of_another_ontology_comes_in(kit: Kit) -> None:
    text = "The minister said that the union should end the strike. The company would not meet the workers."
    own = load_ontology(EXAMPLE)
    record = Reader(kit, ontology=own).read(text)
    assert {e.type for e in record.events} <= set(own.types)
    assert {e.type for e in Reader(kit).read(text).events} <= set(PLOVER.types)
