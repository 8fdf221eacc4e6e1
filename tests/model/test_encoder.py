"""The encoder: what it reads, that it reads the same always, and what it says of broken files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from asreported.errors import ModelError
from asreported.language.en.lemmas import lemma_of
from asreported.model.analyst import Said
from asreported.model.encoder import FOLDER, Encoder
from asreported.model.parser import View
from asreported.model.pieces import WINDOW, pieces_of, windows_over

SHUT = "The road to the harbour is shut, Ama Boateng said."
LONG = "\n\n".join(
    f"The council of Lom met for the {n}th time on Monday. The road {n} miles north is shut, Ama Boateng said, and "
    f"“nobody knows why,” she told the Lom Gazette."
    for n in range(60)
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(lemma=lemma_of)


def view(text: str) -> View:
    return View(text, range(len(text)))


def test_it_parses(encoder: Encoder) -> None:
    [parse] = encoder.analyse(SHUT).parse([view(SHUT)])
    assert [t.text for t in parse.tokens] == "The road to the harbour is shut , Ama Boateng said .".split()
    said = next(t for t in parse.tokens if t.text == "said")
    subject = next(t for t in parse.tokens if t.head == said.i and t.dep == "nsubj")
    assert (said.lemma, said.tag, said.dep, subject.text) == ("say", "VBD", "ROOT", "Boateng")
    assert [(n.first, n.last, n.label) for n in parse.names] == [(8, 10, "PERSON")]


def test_words_that_no_piece_parts_are_parted(encoder: Encoder) -> None:
    text = "They don't know and cannot say; it won’t open."
    [parse] = encoder.analyse(text).parse([view(text)])
    shown = [t.text for t in parse.tokens]
    assert shown == ["They", "do", "n't", "know", "and", "can", "not", "say", ";", "it", "wo", "n’t", "open", "."]
    assert all(text[t.start : t.end] == t.text for t in parse.tokens)
    assert [t.lemma for t in parse.tokens if t.dep == "neg"] == ["not"] * 3


def test_an_address_is_one_word(encoder: Encoder) -> None:
    text = "See https://www.example.org/Paris-News?a=1, or write to tips@news.example."
    [parse] = encoder.analyse(text).parse([view(text)])
    shown = [t.text for t in parse.tokens]
    assert "https://www.example.org/Paris-News?a=1" in shown
    assert "tips@news.example" in shown


def test_it_reads_statements(encoder: Encoder) -> None:
    [read] = encoder.analyse(SHUT).statements([])
    spans = [[SHUT[a:b] for a, b in part] for part in (read.source, read.cue, read.content)]
    assert spans == [["Ama Boateng"], ["said"], ["The road to the harbour is shut"]]
    assert 0.5 < read.score <= 1


def test_what_the_rules_found_is_heard(encoder: Encoder) -> None:
    """The same text with and without a hint is the same statement; the hint makes it no less sure."""
    at = {part: [[SHUT.index(part), SHUT.index(part) + len(part)]] for part in ("Ama Boateng", "said", "The road")}
    hint = Said(at["Ama Boateng"], at["said"], [[0, SHUT.index(",")]])
    [told], [alone] = (encoder.analyse(SHUT).statements(hints) for hints in ([hint], []))
    assert (told.source, told.cue, told.content) == (alone.source, alone.cue, alone.content)


def test_a_long_report_is_read_without_a_seam(encoder: Encoder) -> None:
    """Every one of many like paragraphs is read alike, wherever the windows are cut."""
    analysis = encoder.analyse(LONG)
    assert len(analysis.pieces.ids) > 5 * WINDOW
    read = analysis.statements([])
    sources = [LONG[a:b] for r in read for a, b in r.source]
    assert sources.count("Ama Boateng") == 60
    assert sources.count("she") == 60


@pytest.mark.parametrize("count", [1, WINDOW - 2, WINDOW - 1, 700, 3001])
def test_windows_cover_each_piece_once(count: int) -> None:
    windows = windows_over(count)
    assert [windows.spans[w][0] + at - 1 for w, at in zip(windows.of, windows.at, strict=True)] == list(range(count))
    assert all(0 < hi - lo <= WINDOW - 2 for lo, hi in windows.spans)


def test_what_is_read_depends_on_nothing_else(encoder: Encoder) -> None:
    """Alone, after other texts, in another process's encoder and with two threads: the same, to the last digit."""
    before = encoder.analyse(LONG).statements([])
    encoder.analyse(SHUT).statements([])
    assert encoder.analyse(LONG).statements([]) == before
    other = Encoder(lemma=lemma_of, threads=2)
    assert other.analyse(LONG).statements([]) == before
    assert np.array_equal(other.analyse(SHUT).vectors, encoder.analyse(SHUT).vectors)


@pytest.mark.parametrize(
    "text", ["", " \n", "\x00", "\ud800 said", "“" * 300, "e\u0301" * 100, "a" * 5000, "\u200b\ufeff"]
)
def test_odd_texts(encoder: Encoder, text: str) -> None:
    analysis = encoder.analyse(text)
    for parse in analysis.parse([view(text)]):
        assert all(0 <= t.start < t.end <= len(text) for t in parse.tokens)
    for read in analysis.statements([]):
        assert all(0 <= a < b <= len(text) for part in (read.source, read.cue, read.content) for a, b in part)


def test_pieces_keep_their_places(encoder: Encoder) -> None:
    text = "“İstanbul’s”\tmayor—Ayşe 🇳🇴 O'Neill said\u00a0no."
    pieces = pieces_of(encoder.tokenizer, text)
    words = [text[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True)]
    assert "".join(words) == "".join(text.split())


# --- broken files ----------------------------------------------------------------------------------------------------


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "model"))


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "reader.onnx").unlink()
    with pytest.raises(ModelError, match=r"reader\.onnx is missing"):
        Encoder(copy)


def test_a_damaged_file_is_named(copy: Path) -> None:
    whole = (copy / "marks.onnx").read_bytes()
    (copy / "marks.onnx").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(ModelError, match=r"marks\.onnx is damaged; reinstall asreported"):
        Encoder(copy)


def test_a_model_for_other_code_is_refused(copy: Path) -> None:
    about = json.loads((copy / "model.json").read_text(encoding="utf-8"))
    (copy / "model.json").write_text(json.dumps(about | {"protocol": 0}), encoding="utf-8")
    with pytest.raises(ModelError, match="made for protocol 0"):
        Encoder(copy)


def test_a_model_that_says_nothing_is_refused(copy: Path) -> None:
    (copy / "model.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Encoder(copy)


def test_without_the_model_the_rules_still_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from asreported import desk
    from asreported.model import encoder

    monkeypatch.setattr(encoder, "FOLDER", tmp_path)
    model = desk.load_model()
    assert model.digest.startswith("spacy:")
    record = desk.Reader(desk.make_kit(model)).read(SHUT)
    [statement] = record.statements
    assert (statement.by, statement.content[0].of(SHUT)) == ("clause_of_verb", "The road to the harbour is shut")


def test_the_package_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 32e6


def test_the_card_has_the_figures_that_were_measured() -> None:
    """The card is made from metrics.json and model.json (training/card.py); neither is edited by hand."""
    from training.card import card_of

    assert (FOLDER / "card.md").read_text(encoding="utf-8") == card_of(FOLDER)
