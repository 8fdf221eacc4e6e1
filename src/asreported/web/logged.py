"""The log as pages show it: each entry in words, whether it still stands, and what leads to what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import quote

from asreported.ledger import Entry, Ledger
from asreported.web.problems import Problem

# What a page offers to take back. Taking back an "add" withdraws the report: for programs and the command line alone.
UNDOABLE = frozenset({"judge", "merge", "split", "withdraw", "undo"})
_MANY = 1_000  # entries on one subject that are looked through


class LogRow(NamedTuple):
    """An entry of the log, in words."""

    seq: int
    at: str
    by: str
    action: str
    about: str
    link: str
    change: str
    why: str
    undone: bool
    undoable: bool


def log_of(ledger: Ledger, subject: str | None, offset: int, limit: int) -> tuple[int, list[LogRow]]:
    """What was done, the newest first, and how many entries there are in all."""
    found = ledger.log(subject=subject, offset=offset, limit=limit)
    undone: set[int] = set()
    for about in {entry.subject for entry in found.entries}:
        undone |= undone_among(ledger.log(subject=about, limit=_MANY).entries)
    return found.total, [_row(entry, entry.seq in undone) for entry in found.entries]


def undone_among(entries: Iterable[Entry]) -> set[int]:
    """The entries that were taken back, where the taking back was not taken back itself; the newest entry comes first."""
    undone: set[int] = set()
    for entry in entries:
        if entry.action == "undo" and entry.seq not in undone:
            undone.add(int(entry.before))
    return undone


def last_of(ledger: Ledger, report: str, by: str) -> int | None:
    """The newest verdict on a report's lines that somebody gave and that stands; None when there is none."""
    entries = ledger.log(subject=report, limit=_MANY).entries
    undone = undone_among(entries)
    return next((e.seq for e in entries if e.by == by and e.action == "judge" and e.seq not in undone), None)


def line_of_entry(ledger: Ledger, seq: int) -> tuple[str, str]:
    """The report and the line that a verdict is about; "" for what is no verdict. Problem 404 when there is no entry."""
    total = ledger.log(limit=1).total
    found = ledger.log(offset=max(0, total - seq), limit=1).entries if 1 <= seq <= total else ()
    if not found:
        raise Problem(404, "No such entry", f"The log has no entry {seq}.")
    entry = found[0]
    if entry.action == "undo":
        return line_of_entry(ledger, int(entry.before))
    return _parts(entry) if entry.action == "judge" else ("", "")


def _parts(entry: Entry) -> tuple[str, str]:
    report, _, line = entry.subject.rpartition("/")
    return report, line


def _row(entry: Entry, undone: bool) -> LogRow:
    return LogRow(
        entry.seq, entry.at, entry.by, entry.action, entry.subject, _link(entry), _change(entry), entry.why or "", undone,
        entry.action in UNDOABLE and not undone,
    )  # fmt: skip


def _link(entry: Entry) -> str:
    """Where what an entry is about is shown; "" for what has no page."""
    action = entry.after.get("action") if entry.action == "undo" and isinstance(entry.after, dict) else entry.action
    if action == "judge":
        report, line = _parts(entry)
        return f"/report/{quote(report, safe='')}#{quote(line, safe='')}"
    if action in ("add", "withdraw"):
        return f"/report/{quote(entry.subject, safe='')}"
    if action in ("merge", "split"):
        return f"/entity/{quote(entry.subject.partition('/')[0], safe='')}"
    return ""


def _change(entry: Entry) -> str:
    """What an entry changed, in few words."""
    after: Any = entry.after
    if entry.action == "undo":
        return (
            f"entry {entry.before} no longer stands"
            if not after.get("stands")
            else f"entry {entry.before} taken back: it stands again"
        )
    if entry.action == "judge":
        if after["verdict"] != "correct":
            return f"{after['verdict']}ed"
        return f"{after['field']}: {_value(entry.before)} → {_value(after['value'])}"
    if entry.action == "add":
        return ", ".join(str(after[name]) for name in ("outlet", "url") if isinstance(after, dict) and after.get(name))
    return ""


def _value(value: Any) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, dict) and set(value) == {"name"}:
        return str(value["name"])
    return str(value)
