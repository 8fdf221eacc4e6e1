"""The project's own training text is well written, and training text becomes labels without a loss."""

from __future__ import annotations

import numpy as np
import pytest

from asreported.model.analyst import Said
from asreported.model.encoder import FOLDER
from asreported.model.pieces import load_tokenizer
from asreported.model.rows import CONTENT, CUE, OTHER, SOURCE
from training import data


@pytest.fixture(scope="module")
def paragraphs() -> list[data.Document]:
    return data.own_documents()


def test_every_paragraph_is_well_written(paragraphs: list[data.Document], capsys: pytest.CaptureFixture[str]) -> None:
    """A span that is not in its text, or a line that says nothing, is named on standard error and left out."""
    data.own_documents()
    assert capsys.readouterr().err == ""
    assert len(paragraphs) >= 400
    assert len({d.id for d in paragraphs}) == len({d.text for d in paragraphs}) == len(paragraphs)


def test_some_of_them_hold_no_statement(paragraphs: list[data.Document]) -> None:
    assert sum(not d.said for d in paragraphs) >= 20


def test_one_in_seven_is_never_learned(paragraphs: list[data.Document]) -> None:
    held = sum(data.is_held_out(d.id) for d in paragraphs)
    assert 0.1 < held / len(paragraphs) < 0.2


def test_a_document_becomes_labels() -> None:
    text = "The road is shut, Ama Boateng said."
    spans = {
        part: (text.index(part), text.index(part) + len(part)) for part in ("The road is shut", "Ama Boateng", "said")
    }
    said = Said([spans["Ama Boateng"]], [spans["said"]], [spans["The road is shut"]])
    tokens = [[0, 3, "DT", "DET", "det", 1, 1, ""], [4, 8, "NN", "NOUN", "nsubj", 1, 0, ""]]
    example = data.example_of(
        data.Document("one", text, (said,), parse=tuple(tokens)), load_tokenizer(FOLDER / "tokenizer.json")
    )
    shown = [text[a:b] for a, b in zip(example.pieces.starts, example.pieces.ends, strict=True)]
    [anchored] = example.said
    roles = anchored.about(0, len(shown))
    for role, phrase in ((CONTENT, "The road is shut"), (CUE, "said"), (SOURCE, "Ama Boateng"), (OTHER, ", .")):
        assert "".join(w for w, r in zip(shown, roles, strict=True) if r == role) == phrase.replace(" ", "")
    assert example.parse is not None
    assert example.parse[0, data.WORD] == 2
    assert example.parse[1, data.HEAD] == 1
    assert example.tags is not None
    assert np.flatnonzero(example.tags[:, 1]).tolist() == [shown.index("said")]


def test_paragraphs_are_joined_without_moving_a_word(paragraphs: list[data.Document]) -> None:
    two = paragraphs[:2]
    whole = data.joined(two, "two")
    words = [d.text[a:b] for d in two for s in d.said or () for a, b in s.content]
    assert [whole.text[a:b] for s in whole.said or () for a, b in s.content] == words
