"""What a search found, for the terminal: a line of facts for each, and its words under it.

    2024-03-12  said, Radio Kesta                              rp_18f8060a1d99f175/st_4d81f574ea
      Eleven people were killed and over 40 injured in this morning's blast, according to …

The last column is what `asreported judge` takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from asreported.views.text import print_page
from asreported.views.wording import visible


def render_hits(rows: Iterable[Mapping[str, Any]], *, width: int = 80, styled: bool = False) -> str:
    """The hits one under the other. A row has "day", "kind", "type", "status", "outlet", "words", "report" and "line"."""
    return print_page(Group(*_lines(rows)), width=width, styled=styled)


def _lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[RenderableType]:
    for n, row in enumerate(rows):
        if n:
            yield ""
        what = row["type"] if row["kind"] == "event" else ""
        told = ", ".join(str(part).replace("_", " ") for part in (what, row["status"], row["outlet"]) if part)
        name = row["report"] if row["kind"] == "report" else f"{row['report']}/{row['line']}"
        head = Table.grid(padding=(0, 2), expand=True)
        head.add_column(no_wrap=True)
        head.add_column(ratio=1)
        head.add_column(justify="right", no_wrap=True, style="dim")
        head.add_row(Text(row["day"] or "no date", style="bold"), Text(visible(told or row["kind"])), name)
        yield head
        yield Padding(Text(visible(row["words"])), (0, 0, 0, 2))
