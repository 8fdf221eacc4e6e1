"""A user's own ontology: a folder of small tables is read and checked. What the tables say stands in `ontology.folder`."""

from __future__ import annotations

from pathlib import Path

from asreported.errors import InputError
from asreported.intake.limits import TEXT_BYTES, check_size
from asreported.ontology.base import Ontology
from asreported.ontology.folder import Own, read_folder
from asreported.ontology.tables import Fault


def load_ontology(path: str | Path) -> Ontology:
    """The ontology of a folder. InputError names the first fault with its file and line, and how many more there are."""
    own = check_ontology(path)
    if own.ontology is None:
        more = f" (and {len(own.faults) - 1} more: `asreported ontology check {path}` shows all)"
        raise InputError(f"{Path(path) / str(own.faults[0])}{more if len(own.faults) > 1 else ''}")
    return own.ontology


def check_ontology(path: str | Path) -> Own:
    """The ontology of a folder, or all its faults. InputError when the folder cannot be read at all.

    Only files that end in .csv or .txt are looked at, and no folder inside it.
    """
    folder = Path(path)
    try:
        found = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".csv", ".txt") and p.is_file())
    except NotADirectoryError:
        raise InputError(f"{path} is a file; an ontology is a folder with types.csv and words.txt") from None
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}; name a folder with types.csv and words.txt"
        ) from None
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for file in found:
        data = _bytes_of(file)
        try:
            texts[file.name] = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            faults.append(Fault(file.name, data.count(b"\n", 0, error.start) + 1, "not UTF-8; save the file as UTF-8"))
    return Own(None, tuple(faults)) if faults else read_folder(folder.resolve().name, texts)


def _bytes_of(file: Path) -> bytes:
    try:
        check_size(str(file), file.stat().st_size, TEXT_BYTES)
        return file.read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}") from None
