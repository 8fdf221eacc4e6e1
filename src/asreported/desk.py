"""The verbs: read a report, read many, explain a line. The one file that knows both the core and what stands around it.

reader = Reader()                                   # loads the language, the ontology and the parser once
record = reader.read("The ferry will sail again, the minister said.", published="2024-05-01")
explain(record, record.statements[0].id).rule       # what the rule that made this line does
"""

from __future__ import annotations

import functools
import hashlib
import json
import multiprocessing
import signal
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from asreported.errors import AsreportedError, InputError
from asreported.intake.dates import given_date
from asreported.intake.limits import TEXT_BYTES, check_size
from asreported.intake.own_knowledge import Imported, import_file, own_entries, remove
from asreported.intake.own_ontology import check_ontology, load_ontology
from asreported.intake.record_files import BadLine, records_in
from asreported.kb import Entry, Knowledge, load_outlets
from asreported.model.analyst import Analyst
from asreported.ontology.base import Ontology
from asreported.reader.kit import Kit
from asreported.record import Note, Record, Report, Time, report_of
from asreported.views.jsonl import render_line

if TYPE_CHECKING:
    from asreported.views.explanation import Explanation

__all__ = [
    "BadLine", "Exporter", "Known", "Outcome", "Reader", "batch", "check_ontology", "explain",
    "import_knowledge", "knowledge", "load_kit", "load_model", "make_bundle", "make_kit", "ontology_of", "read",
    "records_in", "remove_knowledge", "renamed", "times",
]  # fmt: skip

# A chunk is what a worker is given at a time: few enough lines that an interruption is felt at once.
CHUNK_LINES, CHUNK_BYTES = 16, 200_000
# Chunks that wait for each worker: none idles, and a file of any size stays on the disk.
CHUNKS_WAITING = 3


@functools.cache
def load_kit() -> Kit:
    """What reports are read with, a user's own rows included, loaded once in a process.

    ModelError when the model is damaged, InputError when one of the user's rows is.
    """
    return make_kit(load_model(), own_entries())


def make_kit(model: Analyst, own: Iterable[Entry] = ()) -> Kit:
    """What English reports are read with, around a model; `own` is what a user adds to the knowledge base."""
    from asreported.language.en import ENGLISH
    from asreported.language.names import learned
    from asreported.ontology.plover import PLOVER

    rows = tuple(own)
    if not rows:
        return Kit(language=ENGLISH, ontology=PLOVER, model=model)
    names = replace(ENGLISH.names, known=learned(ENGLISH.names.known, rows))
    digest = hashlib.sha256(repr([tuple(row) for row in rows]).encode("utf-8", "surrogatepass")).hexdigest()
    return Kit(language=replace(ENGLISH, names=names), ontology=PLOVER, model=model, knowledge=f"sha256:{digest[:16]}")


def load_model() -> Analyst:
    """The encoder; without its file the rules alone read, over spaCy's grammar. ModelError when a file is damaged."""
    from asreported.language.en.lemmas import lemma_of
    from asreported.model.encoder import FOLDER, Encoder

    if (FOLDER / "model.json").exists():
        return Encoder(lemma=lemma_of)
    from asreported.model.spacy_small import SpacySmall

    return SpacySmall()


class Reader:
    """Reads any number of reports; loads what it needs when it is made.

    ontology  the events to look for: an ontology, or the folder of a user's own; PLOVER's when it is None
    """

    def __init__(self, kit: Kit | None = None, *, ontology: Ontology | str | None = None) -> None:
        kit = kit or load_kit()
        own = load_ontology(ontology) if isinstance(ontology, str) else ontology
        self.kit = kit if own is None else replace(kit, ontology=own)

    def read(
        self,
        text: str,
        *,
        published: str | None = None,
        updated: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
    ) -> Record:
        """The record of a text. InputError when it is no text, too long, or a date is none."""
        return self.read_report(_report_of(text, published=published, updated=updated, outlet=outlet, url=url))

    def read_report(self, report: Report, notes: Iterable[Note] = ()) -> Record:
        """The record of a report; `notes` are what its intake found odd."""
        from asreported.reader.read import read as read_core

        return read_core(report, self.kit, notes=tuple(notes))


def read(
    text: str,
    *,
    published: str | None = None,
    updated: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Record:
    """Read one report into a record. For many, make a `Reader`; both load only once in a process."""
    return Reader().read(text, published=published, updated=updated, outlet=outlet, url=url)


def times(text: str, *, published: str | None = None, updated: str | None = None) -> tuple[Time, ...]:
    """The expressions of time in a text, in order, and nothing else: fast, since no model is loaded.

    Without `published` (or a dateline in the text) what is relative stays symbolic. InputError as in `read`. Where a
    verb's tense decides ("on Friday"), the nearest word that shows one does; `read` looks at the grammar.
    """
    from asreported.language.en import ENGLISH
    from asreported.reader.sections import split_sections
    from asreported.reader.times import find_times

    report = _report_of(text, published=published, updated=updated)
    sections, _ = split_sections(report, ENGLISH.sections)
    given = {"published": report.published, "updated": report.updated}
    return find_times(report.text, sections, (), **given, words=ENGLISH.times)[0]


def explain(record: Record, id: str) -> Explanation:
    """Which rule made the line with that id (or unambiguous beginning of one), and on which words."""
    from asreported.views.explanation import explain_line

    return explain_line(record, id)


def ontology_of(folder: str | None = None) -> Ontology:
    """The ontology of a user's folder, PLOVER's without one. InputError names what is wrong in the folder, and where."""
    from asreported.ontology.plover import PLOVER

    return PLOVER if folder is None else load_ontology(folder)


def renamed(name: str) -> list[str]:
    """What a name of an older PLOVER is today; empty when it never was one, or was dropped."""
    from asreported.ontology.plover.generations import EARLIER

    return [coding.type for coding in EARLIER[name].became if coding.type] if name in EARLIER else []


class Exporter:
    """Writes records as a table, one after the other; `left_out` counts what the table has no place for."""

    def __init__(self, format: str, ontology: str | None = None) -> None:
        from asreported.kb import load_places
        from asreported.views.exports import EXPORTS

        self._table, self._gdelt = EXPORTS[format], format == "gdelt"
        self._ontology, self._places = ontology_of(ontology), load_places()
        self.left_out: Counter[str] = Counter()

    def head(self) -> str:
        """What stands before the first record."""
        return self._table.head()

    def body(self, record: Record, origins: Mapping[str, int] = MappingProxyType({})) -> str:
        """The lines of a record. InputError when it was made with another ontology.

        origins  how many independent origins tell of an event or statement, by its id; what is not there is unknown
        """
        from asreported.views.gdelt import left_out

        if self._gdelt:
            self.left_out += left_out(record, self._ontology)
        return self._table.body(record, self._ontology, self._places, origins)


def make_bundle(
    records: Iterable[Record], made: str, originals: Mapping[str, bytes] = MappingProxyType({}), log: Iterable[str] = ()
) -> bytes:
    """The evidence bundle of records, a zip; `made` is the date that it shall bear. InputError when it is none."""
    from asreported.version import __version__
    from asreported.views.bundle import bundle

    return bundle(originals, tuple(records), log, made, version=__version__)


class Known(Knowledge):
    """The knowledge base with a user's own rows before the project's; `own` are those."""

    def __init__(self, own: tuple[Entry, ...]) -> None:
        super().__init__((*own, *load_outlets()))
        self.own = frozenset(own)


def knowledge() -> Known:
    """What is known of news media and other bodies, a user's own rows first. InputError when one of these is bad."""
    return Known(own_entries())


def import_knowledge(file: str) -> Imported:
    """Add the rows of a file, CSV or FollowTheMoney, to the user's own. InputError when one is bad: nothing is changed."""
    return import_file(file)


def remove_knowledge(name: str) -> tuple[str, int]:
    """Take away what a file brought, or one entry: from which table, and how many rows. InputError when it is not there."""
    return remove(name)


class Outcome(NamedTuple):
    """What became of one line of a batch: the line to write (no line break), and what is counted."""

    number: int
    line: bytes
    words: int
    id: str | None
    error: str | None


def batch(lines: Iterable[bytes], jobs: int = 1, ontology: Ontology | None = None) -> Iterator[Outcome]:
    """Read reports from JSON lines, `{"id", "text", "published"?, …}` each; outcomes come in the same order.

    A line that cannot be read becomes an error line and the batch goes on. Blank lines are passed over.
    The bytes are the same for any number of `jobs`; several are processes, each with a kit of its own.
    """
    numbered = ((i, line) for i, line in enumerate(lines, 1) if line.strip())
    if jobs <= 1:
        reader = Reader(ontology=ontology)
        return (_outcome(reader, i, line) for i, line in numbered)
    return _shared_out(_chunks(numbered), jobs, ontology)


_Chunk = list[tuple[int, bytes]]


def _chunks(numbered: Iterable[tuple[int, bytes]]) -> Iterator[_Chunk]:
    chunk: _Chunk = []
    size = 0
    for number, line in numbered:
        chunk.append((number, line))
        size += len(line)
        if len(chunk) >= CHUNK_LINES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _shared_out(chunks: Iterator[_Chunk], jobs: int, ontology: Ontology | None) -> Iterator[Outcome]:
    """The chunks' outcomes in order, read by several processes. A process that dies costs its line, not the batch."""
    pool = _pool(jobs)
    waiting: deque[tuple[_Chunk, Future[list[Outcome]]]] = deque()
    try:
        while True:
            while len(waiting) < jobs * CHUNKS_WAITING and (chunk := next(chunks, None)):
                waiting.append((chunk, _submit(pool, chunk, ontology)))
            if not waiting:
                break
            chunk, future = waiting.popleft()
            try:
                outcomes = future.result()
            except BrokenProcessPool:
                pool.shutdown(cancel_futures=True)
                outcomes = _one_by_one(chunk, ontology)
                pool = _pool(jobs)
                waiting = deque((c, _submit(pool, c, ontology)) for c, _ in waiting)
            yield from outcomes
        pool.shutdown()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()


def _one_by_one(chunk: _Chunk, ontology: Ontology | None) -> list[Outcome]:
    """The lines of a chunk that took a process down, each in turn, in a process that is theirs to take down."""
    outcomes = []
    pool = _pool(1)
    for number, line in chunk:
        try:
            outcomes += _submit(pool, [(number, line)], ontology).result()
        except BrokenProcessPool:
            outcomes.append(_failure(number, line, "the process that read this line died (too little memory?)"))
            pool = _pool(1)
    pool.shutdown()
    return outcomes


def _pool(jobs: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_the_parent)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _submit(pool: ProcessPoolExecutor, chunk: _Chunk, ontology: Ontology | None) -> Future[list[Outcome]]:
    try:
        return pool.submit(_outcomes, chunk, ontology)
    except BrokenProcessPool as error:
        future: Future[list[Outcome]] = Future()
        future.set_exception(error)
        return future


def _outcomes(chunk: _Chunk, ontology: Ontology | None) -> list[Outcome]:
    reader = Reader(ontology=ontology)
    return [_outcome(reader, number, line) for number, line in chunk]


def _outcome(reader: Reader, number: int, line: bytes) -> Outcome:
    try:
        report = _report_of_line(line)
        record = reader.read_report(report)
        return Outcome(number, render_line(record), len(report.text.split()), report.id, None)
    except AsreportedError as error:
        return _failure(number, line, str(error))
    except Exception as error:
        return _failure(
            number, line, f"unexpected {type(error).__name__}: {error}; a bug of asreported, please report it"
        )


def _failure(number: int, line: bytes, message: str) -> Outcome:
    try:
        given = _id_of(json.loads(line.decode("utf-8-sig")).get("id"))
    except (ValueError, AttributeError, RecursionError, InputError):
        given = None
    message = message if given is not None else f"line {number}: {message}"
    return Outcome(number, render_line({"id": given, "error": message}), 0, given, message)


def _report_of_line(line: bytes) -> Report:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start + 1}") from None
    except json.JSONDecodeError as error:
        raise InputError(f"no JSON: {error.msg} at column {error.colno}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON that can be read: {error}") from None
    if not isinstance(data, dict):
        raise InputError('no JSON object; a line must be such as {"id": "a1", "text": "…"}')
    if isinstance(data.get("why"), str) and not isinstance(data.get("text"), str):
        raise InputError(data["why"])
    if "text" not in data:
        raise InputError("the field 'text' is missing")
    for name in ("published", "updated", "outlet", "url", "title"):
        if not isinstance(data.get(name), str | None):
            raise InputError(f"the field {name!r} must be a text or null")
    return _report_of(
        data["text"],
        id=_id_of(data.get("id")),
        published=data.get("published"),
        updated=data.get("updated"),
        outlet=data.get("outlet"),
        url=data.get("url"),
        title=data.get("title"),
    )


def _id_of(id: Any) -> str | None:
    if id is None or isinstance(id, str):
        return id
    if isinstance(id, int) and not isinstance(id, bool):
        return str(id)
    raise InputError("the field 'id' must be a text")


def _report_of(text: object, *, published: str | None, updated: str | None, **known: str | None) -> Report:
    """A report from text in hand, checked as a caller's input."""
    if not isinstance(text, str):
        raise InputError(
            "the field 'text' must be a text" if text is None else f"a text is needed, not {type(text).__name__}"
        )
    check_size("the text", len(text), TEXT_BYTES)
    if known.get("url") and not known.get("outlet"):
        kept_at = load_outlets().of_domain(known["url"] or "")
        known["outlet"] = kept_at.name if kept_at is not None else None
    return report_of(
        text, published=given_date("published", published), updated=given_date("updated", updated), **known
    )
