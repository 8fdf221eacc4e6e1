"""`asreported story | timeline | compare | changes`: what the ledger's reports say together."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from asreported.cli.ledger_options import answer, answer_format, open_ledger, which_ledger
from asreported.cli.output import screen, write_out

if TYPE_CHECKING:
    from asreported.findings import StoryFindings


@click.command(short_help="A story: who says what, who vouches, what clashes.")
@click.argument("id", required=False, metavar="[STORY|REPORT]")
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, metavar="N", help="How many to list."
)
@answer_format
@which_ledger
@click.pass_context
def story(context: click.Context, id: str | None, limit: int, format_: str) -> int:
    """Show what the reports of a story say together; without an id, list the stories, the newest first.

    What happened comes with the number of independent origins and what it rests on; contradictions with both sides' words.
    As CSV, the happenings.

    \b
    Examples:
      asreported story
      asreported story sy_11e12abacc
      asreported story sy_11e12abacc --format json > story.json
    """
    from asreported.views.listing import Column

    with open_ledger(context) as ledger:
        if id is None:
            found = ledger.stories(limit=limit)
            rows = [s._asdict() for s in found.stories]
            columns = [Column("id", "Id"), Column("size", "Reports"), Column("first_day", "From"), Column("last_day", "To"),
                       Column("title", "Title", True)]  # fmt: skip
            answer(columns, rows, format_, "There is no story yet.")
            if found.total > len(rows):
                click.echo(f"asreported: {len(rows)} of {found.total:,} shown", err=True)
            return 0
        from asreported.findings import as_json, story_findings

        told = story_findings(ledger, id)
    if format_ == "json":
        write_out(json.dumps(as_json(told), ensure_ascii=False, indent=1) + "\n", None)
    elif format_ == "csv":
        _happenings(told)
    else:
        from asreported.views.story_text import render_story

        width, styled = screen()
        title = told.title or f"Story {told.id}"
        copies = [group.members for group in told.copies]
        write_out(
            render_story(title, told.records, told.together, told.names, copies, width=width, styled=styled), None
        )
    if told.left_out:
        click.echo(f"asreported: {told.left_out:,} more reports of this story are not compared", err=True)
    return 0


def _happenings(told: StoryFindings) -> None:
    from asreported.views.listing import Column

    names = (
        "id",
        "date",
        "status",
        "type",
        "mode",
        "title",
        "count",
        "independent_origins",
        "place",
        "actors",
        "recipients",
    )
    rows = [
        {**row, **{key: [told.names.get(v, v) for v in row[key]] for key in ("independent_origins", "actors", "recipients")},
         "place": told.names.get(row["place"], row["place"])}
        for row in told.together.events
    ]  # fmt: skip
    answer([Column(name, name) for name in names], rows, "csv", "")


@click.command(short_help="What happened when, and when it became known.")
@click.argument("id", metavar="STORY|REPORT")
@answer_format
@which_ledger
@click.pass_context
def timeline(context: click.Context, id: str, format_: str) -> int:
    """Show a story's happenings by the day on which they were, and when each was first reported.

    Dates are EDTF: 2024-05 is a month, 2024-05~ about that; an inferred date rests on a report's own day.

    \b
    Examples:
      asreported timeline sy_11e12abacc
      asreported timeline sy_11e12abacc --format csv > timeline.csv
    """
    from asreported.findings import story_findings
    from asreported.views.listing import Column

    with open_ledger(context) as ledger:
        told = story_findings(ledger, id)
    titles = {row["id"]: row for row in told.together.events}
    rows = []
    for line in told.together.timeline.get(told.id, ()):
        first = line["first_reported"]
        outlet = next((r.report.outlet for r in told.records if r.report.id == first["report"]), None)
        event = titles.get(line["event"], {})
        rows.append({"date": line["date"], "inferred": line["inferred"], "status": line["status"], "what": event.get("title"),
                     "origins": event.get("count"), "first_reported": first["at"], "outlet": outlet, "report": first["report"],
                     "event": line["event"]})  # fmt: skip
    columns = [Column("date", "Day"), Column("status", "Status"), Column("what", "What", True), Column("origins", "Origins"),
               Column("first_reported", "First reported", True), Column("outlet", "By", True)]  # fmt: skip
    whole = [*columns, Column("inferred", "Inferred"), Column("report", "Report"), Column("event", "Event")]
    if format_ == "table":
        rows = [{**row, "first_reported": (row["first_reported"] or "")[:16].replace("T", " ")} for row in rows]
    answer(columns if format_ == "table" else whole, rows, format_, "Nothing in this story has a place on a timeline.")
    return 0


@click.command(short_help="Two reports side by side.")
@click.argument("one", metavar="REPORT")
@click.argument("other", metavar="REPORT")
@answer_format
@which_ledger
@click.pass_context
def compare(context: click.Context, one: str, other: str, format_: str) -> int:
    """Compare two reports: how much of the text they share, what both tell of, where they contradict, what changed.

    \b
    Examples:
      asreported compare rp_0f2a77aa01bb23cc rp_9a4409e0623c7315
    """
    from asreported.findings import as_json, compare_reports
    from asreported.views.listing import Column
    from asreported.views.story_text import render_revisions, render_story

    with open_ledger(context) as ledger:
        pair = compare_reports(ledger, one, other)
    if format_ == "json":
        write_out(json.dumps(as_json(pair), ensure_ascii=False, indent=1) + "\n", None)
        return 0
    if format_ == "csv":
        rows = [
            {"on": c["on"], "one": c["a"]["span"]["text"], "other": c["b"]["span"]["text"], "one_report": c["a"]["report"],
             "other_report": c["b"]["report"]}
            for c in pair.together.contradictions
        ]  # fmt: skip
        answer([Column(n, n) for n in ("on", "one", "other", "one_report", "other_report")], rows, "csv", "")
        return 0
    overlap = pair.copy.overlap
    kind = {"verbatim": "One text", "edited": "One text, edited"}.get(overlap.kind or "", "Two texts")
    title = f"{kind}: {overlap.of_one:.0%} of the first stands in the second, {overlap.of_other:.0%} of the second in the first"
    width, styled = screen()
    records = (pair.one, pair.other)
    shown = render_story(title, records, pair.together, pair.names, (), width=width, styled=styled)
    if pair.revision is not None:
        by_id = {r.report.id: r for r in records}
        shown += "\nWHAT CHANGED\n" + render_revisions([pair.revision], by_id, width=width, styled=styled)
    write_out(shown, None)
    return 0


@click.command(short_help="What an outlet changed in a page.")
@click.argument("url")
@answer_format
@which_ledger
@click.pass_context
def changes(context: click.Context, url: str, format_: str) -> int:
    """Show how the facts changed from version to version of a page, and which changes no note speaks of.

    The versions are those that were added to the ledger; adding an address again fetches the newest.

    \b
    Examples:
      asreported changes https://example.org/news/1
    """
    from asreported.findings import page_revisions
    from asreported.views.listing import Column
    from asreported.views.story_text import render_revisions

    with open_ledger(context) as ledger:
        found = page_revisions(ledger, url)
        records = {id: ledger.judged(id) for id in ledger.versions(url)}
    if format_ == "table" and found:
        width, styled = screen()
        write_out(render_revisions(found, records, width=width, styled=styled), None)
        return 0
    names = (
        "old",
        "new",
        "op",
        "what",
        "before",
        "before_start",
        "before_end",
        "after",
        "after_start",
        "after_end",
        "announced",
    )
    rows = [
        {"old": r.old, "new": r.new, "op": c.op, "what": c.what, "before": c.old and c.old.words,
         "before_start": c.old and c.old.span.start, "before_end": c.old and c.old.span.end, "after": c.new and c.new.words,
         "after_start": c.new and c.new.span.start, "after_end": c.new and c.new.span.end, "announced": c.announced}
        for r in found for c in r.changes
    ]  # fmt: skip
    answer([Column(n, n) for n in names], rows, format_, "There is one version of this page, so nothing has changed.")
    return 0
