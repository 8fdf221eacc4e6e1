"""What reports say together, for the terminal: a story, a pair of reports, the versions of a page.

Every line names the report that it comes from and shows its words; which side of a contradiction is right is not said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from asreported.across.revisions import Revision
from asreported.record.record import Record
from asreported.views.text import print_page
from asreported.views.together import Together
from asreported.views.wording import Wording, cut, visible

_HEAD, _DIM = "bold", "dim"
MOST_WORDS = 160


def render_story(
    title: str, records: Sequence[Record], found: Together, names: Mapping[str, str], copies: Sequence[Sequence[str]],
    *, width: int = 80, styled: bool = False,
) -> str:  # fmt: skip
    """A story, or any set of reports: what happened and who vouches for it, what clashes, who copied whom, who said what."""
    told = _Told(records, names)
    parts: list[RenderableType] = [Text(visible(title), style=_HEAD), ""]
    for heading, lines in (
        ("Reports", list(told.reports(copies))),
        ("What happened", list(told.events(found.events))),
        ("What contradicts", list(told.clashes(found.contradictions))),
        ("Who said what", list(told.statements(found.statements))),
    ):
        if lines:
            parts += [Text(heading.upper(), style=_HEAD), *lines, ""]
    return print_page(Group(*parts), width=width, styled=styled)


def render_revisions(
    found: Iterable[Revision], records: Mapping[str, Record], *, width: int = 80, styled: bool = False
) -> str:
    """What changed from version to version, fact by fact; what no note speaks of is said to be silent."""
    return print_page(Group(*_revisions(found, records)), width=width, styled=styled)


def _revisions(found: Iterable[Revision], records: Mapping[str, Record]) -> Iterator[RenderableType]:
    for n, revision in enumerate(found):
        if n:
            yield ""
        old, new = (records[id].report for id in (revision.old, revision.new))
        yield Text(f"{_when(old)} to {_when(new)}", style=_HEAD)
        yield Text(f"  {revision.old} to {revision.new}", style=_DIM)
        for note in revision.notes:
            yield _indented(f"Its note: {_words(new.text[note.start : note.end])}")
        if not revision.changes:
            yield _indented("No fact changed.")
        for change in revision.changes:
            told = "" if change.announced else " (in silence)"
            before = f"“{_words(change.old.words)}”" if change.old is not None else "nothing"
            after = f"“{_words(change.new.words)}”" if change.new is not None else "nothing"
            where = ", ".join(f"[{s.span.start}, {s.span.end}]" for s in (change.old, change.new) if s is not None)
            verb = {"added": "Added", "removed": "Removed", "changed": "Changed"}[change.op]
            body = after if change.op == "added" else before if change.op == "removed" else f"{before} became {after}"
            yield _indented(f"{verb}, {change.what}{told}: {body}  {where}")


class _Told:
    """The words for the lines of a story."""

    def __init__(self, records: Sequence[Record], names: Mapping[str, str]) -> None:
        self.records, self.names = records, names
        self.texts = {r.report.id: r.report.text for r in records}
        self.short = {r.report.id: r.report.outlet or r.report.id for r in records}

    def name(self, id: str | None) -> str:
        """What an entity, an outlet or somebody unnamed is called."""
        if id is None:
            return "somebody"
        if id.startswith("unnamed:"):
            return f"unnamed sources of {self.name(id[8:])}"
        return self.names.get(id, "somebody unnamed" if id == "unnamed" else id)

    def reports(self, copies: Sequence[Sequence[str]]) -> Iterator[RenderableType]:
        """The reports, and which of them carry one text."""
        for record in self.records:
            report = record.report
            facts = ", ".join(part for part in (_when(report), report.outlet) if part)
            yield _indented(f"{facts}: {_words(Wording(record).title())}  {report.id}")
        for group in copies:
            yield _indented("One text: " + ", ".join(f"{self.short[r]} ({r})" for r in group))

    def events(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[RenderableType]:
        """The happenings in the order of their days, with what they rest on."""
        for row in sorted(rows, key=lambda r: (r["date"] is None, r["date"] or "", r["id"])):
            many = len({m["report"] for m in row["mentions"]})
            yield _indented(
                f"{row['date'] or 'no date'}  {row['status'].replace('_', ' ')}: {_words(row['title'])}", 2, "bold"
            )
            origins = ", ".join(f"{self.name(o['origin'])} ({o['why']})" for o in row.get("origins", ()))
            count = row.get("count", 0)
            yield _indented(
                f"{count} independent {'origin' if count == 1 else 'origins'} in {many} {'report' if many == 1 else 'reports'}"
                + (f": {origins}" if origins else ""), 4,
            )  # fmt: skip
            for unknown in row.get("unknown", ()):
                yield _indented(f"Not known: {unknown}", 4, _DIM)

    def clashes(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[RenderableType]:
        """Both sides of each contradiction; copies of one side are not told again."""
        seen = set()
        for row in rows:
            sides = [self._side(row[side]) for side in ("a", "b")]
            key = (row["on"], frozenset(words for _, words, _ in sides))
            if key in seen:
                continue
            seen.add(key)
            yield _indented(f"{row['on']}:", 2, "bold")
            for name, words, where in sides:
                yield _indented(f"{name}: “{words}”  {where}", 4)

    def _side(self, side: Mapping[str, Any]) -> tuple[str, str, str]:
        chain = " ← ".join(self.name(id) for id in side.get("chain", ())) or self.short.get(
            side["report"], side["report"]
        )
        span = side["span"]
        words = _words(self.texts[side["report"]][span["start"] : span["end"]])
        return chain, words, f"{side['report']} [{span['start']}, {span['end']}]"

    def statements(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[RenderableType]:
        """Who said what, by whose words it stands in."""
        by: dict[str, list[Mapping[str, Any]]] = {}
        for row in rows:
            by.setdefault(self.name(row["source"]), []).append(row)
        for name, said in sorted(by.items(), key=lambda item: (-len(item[1]), item[0])):
            yield _indented(name, 2, "bold")
            for row in said:
                content = " … ".join(span["text"] for span in row["content_spans"])
                yield _indented(f"{_words(content)}  {self.short[row['report']]}", 4)


def _indented(words: str, by: int = 2, style: str = "") -> RenderableType:
    return Padding(Text(visible(words), style=style), (0, 0, 0, by))


def _words(text: str) -> str:
    return cut(" ".join(text.split()), MOST_WORDS)


def _when(report: Any) -> str:
    return str(report.updated or report.published or "no date")[:16].replace("T", " ")
