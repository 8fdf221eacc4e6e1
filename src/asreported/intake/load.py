"""One source to one report, whatever the source is.

>>> import pathlib, tempfile
>>> path = pathlib.Path(tempfile.mkdtemp()) / "rain.txt"
>>> _ = path.write_text("Rain closed two roads on Friday.")
>>> load_report(path, published="2024-05-03")[0].published_from
'given'
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from asreported.errors import InputError
from asreported.intake.dates import given_date
from asreported.intake.sources import PAGES, REPORTS, Source, bytes_of, source_of
from asreported.intake.text import report_from_bytes
from asreported.record.dates import day_of
from asreported.record.note import Note
from asreported.record.report import Report

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


class Loaded(NamedTuple):
    """A report, what is odd about how it came, and the bytes that it was given as with their media type."""

    report: Report
    notes: tuple[Note, ...]
    data: bytes
    media_type: str


def load_report(
    source: Source | str | os.PathLike[str],
    *,
    published: str | None = None,
    updated: str | None = None,
    outlet: str | None = None,
    allow_private: bool = False,
) -> tuple[Report, tuple[Note, ...]]:
    """The report of a path, of standard input (`-`) or of a web address, and what is odd about how it came.

    Dates are ISO 8601; one that is given wins over the page's. InputError when there is nothing to read.
    `allow_private` lets an address inside the own network be fetched.
    """
    loaded = load_source(
        source, published=published, updated=updated, outlet=outlet, allow_private=allow_private
    )  # fmt: skip
    return loaded.report, loaded.notes


def load_source(
    source: Source | str | os.PathLike[str],
    *,
    published: str | None = None,
    updated: str | None = None,
    outlet: str | None = None,
    allow_private: bool = False,
) -> Loaded:
    """A report as `load_report` gives it, with the bytes that it came as."""
    source = source if isinstance(source, Source) else source_of(source)
    published = given_date("--published", published)
    updated = given_date("--updated", updated)
    if published and updated and day_of(updated) < day_of(published):
        raise InputError(f"--updated ({updated}) is before --published ({published}); give them the other way round")
    url = charset = None
    if source.kind == "url":
        from asreported.intake.fetch import fetch

        page = fetch(source.name, allow_private=allow_private)
        data, url, charset, markup = page.data, page.url, page.charset, page.markup
    else:
        data = bytes_of(source)
        markup = is_markup(source, data)
    name = "standard input" if source.kind == "stdin" else source.name
    given = {"name": name, "published": published, "updated": updated, "outlet": outlet, "url": url, "charset": charset}
    if markup:
        from asreported.intake.html import report_from_page

        return Loaded(*report_from_page(data, **given), data, "text/html")  # type: ignore[arg-type]
    return Loaded(*report_from_bytes(data, **given), data, "text/plain")  # type: ignore[arg-type]


def is_markup(source: Source, data: bytes) -> bool:
    """Is it a web page: by its name, or by its first tag where the name does not say?"""
    suffix = Path(source.name).suffix.lower() if source.kind == "path" else ""
    return suffix in PAGES or (suffix not in REPORTS and _MARKUP.match(data[:2000]) is not None)
