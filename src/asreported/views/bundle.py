"""The evidence bundle: a RO-Crate 1.1 in a zip, with all that is needed to check what was read, and nothing to install.

    originals/             the bytes as they came      records/        one JSON file for each record
    log.jsonl              what was done               report.html     the reports side by side with their lines
    README.txt             how to check it             SHA256SUMS      for sha256sum -c
    ro-crate-metadata.json what everything is, with sizes and digests

The same arguments give the same bytes: names are sorted, times in the zip are fixed, nothing is taken from the clock.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from asreported.errors import InputError
from asreported.record.dates import is_date
from asreported.record.record import Record
from asreported.views.bundle_page import render_pages
from asreported.views.jsonl import render_json

METADATA = "ro-crate-metadata.json"
_TYPES = {"html": "text/html", "htm": "text/html", "json": "application/json", "jsonl": "application/jsonl", "txt": "text/plain",
          "pdf": "application/pdf", "warc": "application/warc", "xml": "application/xml"}  # fmt: skip
# A zip knows no time before this one; all files have it.
_TIME = (1980, 1, 1, 0, 0, 0)
LICENCE = "unknown: the rights in the reports are those of their publishers; ask them before passing this on"

README = """This is an evidence bundle, made by asreported {version} on {made} (the date its maker gave).

What is in it
  originals/              what was read, byte for byte ({originals})
  records/                what was found in each report, as JSON
  report.html             the reports with their statements and events; open it in any browser, it loads nothing
  log.jsonl               what was done, one JSON object a line (may be empty)
  ro-crate-metadata.json  a description of all this (RO-Crate 1.1, JSON-LD)
  SHA256SUMS              the SHA-256 of every file but itself

How to check it
  unzip BUNDLE.zip -d bundle && cd bundle && sha256sum -c SHA256SUMS
  (macOS: shasum -a 256 -c SHA256SUMS)
  This shows that no file was changed after the sums were made. It does not show who made them: keep the SHA-256 of the
  zip itself somewhere else. report.sha256 in a record is the SHA-256 of the bytes that were read; where only a text was
  given, of that text in UTF-8.

How places in a text are counted
  A span [start, end) counts Unicode code points of the record's report.text, from 0; end is the first one after it.
  In Python: record["report"]["text"][start:end]. In JavaScript: Array.from(text).slice(start, end).join("").
"""


def bundle(
    originals: Mapping[str, bytes], records: Sequence[Record], log_lines: Iterable[str], made: str, *, version: str
) -> bytes:
    """The zip's bytes.

    originals  what was read, by file name        log_lines  JSON texts, one an entry
    made       the date of making, ISO 8601       version    asreported's
    InputError when a name could leave the folder, `made` is no date, or there is no record.
    """
    if not is_date(made):
        raise InputError(f"the date of a bundle must be such as 2024-05-01, not {made!r}")
    if not records:
        raise InputError("there is no record to put into a bundle")
    files = {f"originals/{_checked(name)}": data for name, data in originals.items()}
    files |= {name: render_json(record) + b"\n" for name, record in zip(record_names(records), records, strict=True)}
    files["log.jsonl"] = "".join(f"{line.rstrip()}\n" for line in log_lines).encode("utf-8", "replace")
    files["report.html"] = render_pages(records).encode("utf-8", "replace")
    count = f"{len(originals)} files" if originals else "none: the maker had records only"
    files["README.txt"] = README.format(version=version, made=made, originals=count).encode()
    files[METADATA] = _metadata(files, records, made, version)
    sums = "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    files["SHA256SUMS"] = sums.encode("utf-8")
    return _zipped(files)


def record_names(records: Iterable[Record]) -> list[str]:
    """A file name for each record, from its report's id; two of one id have different ones."""
    out: list[str] = []
    taken: dict[str, int] = {}  # in small letters: some file systems tell no A from an a
    for record in records:
        stem = re.sub(r"[^A-Za-z0-9_-]+", "-", record.report.id)[:60].strip("-") or "record"
        name = stem
        while name.casefold() in taken:
            taken[stem.casefold()] += 1
            name = f"{stem}-{taken[stem.casefold()]}"
        taken[name.casefold()] = 1
        out.append(f"records/{name}.json")
    return out


def _checked(name: str) -> str:
    parts = name.split("/")
    if (
        not name
        or any(part in ("", ".", "..") for part in parts)
        or re.search(r'[\x00-\x1f\\:*?"<>|\ud800-\udfff]', name)
    ):
        raise InputError(f"{name!r} cannot be the name of a file in a bundle")
    return name


def _metadata(files: Mapping[str, bytes], records: Sequence[Record], made: str, version: str) -> bytes:
    graph: list[dict[str, Any]] = [
        {
            "@id": METADATA,
            "@type": "CreativeWork",
            "about": {"@id": "./"},
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
        },
        {
            "@id": "./",
            "@type": "Dataset",
            "name": f"Evidence from {len(records)} news {'report' if len(records) == 1 else 'reports'}",
            "description": "News reports as they were read, the record of each, and a page that shows every line with its words.",
            "datePublished": made,
            "license": LICENCE,
            "hasPart": [{"@id": quote(name)} for name in sorted(files)],
            "creator": {"@id": "#asreported"},
        },
        {"@id": "#asreported", "@type": "SoftwareApplication", "name": "asreported", "softwareVersion": version},
    ]
    about = dict(zip(record_names(records), records, strict=True))
    for name in sorted(files):
        entity: dict[str, Any] = {
            "@id": quote(name),
            "@type": "File",
            "name": name,
            "contentSize": str(len(files[name])),
            "sha256": hashlib.sha256(files[name]).hexdigest(),
            "encodingFormat": _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream"),
        }
        if name in about:
            report = about[name].report
            entity["about"] = {"@id": f"#report-{quote(report.id.encode('utf-8', 'replace'), safe='')}"}
        graph.append(entity)
    seen: dict[str, dict[str, Any]] = {}
    for record in records:
        key = f"#report-{quote(record.report.id.encode('utf-8', 'replace'), safe='')}"
        known = {"name": record.report.title, "url": record.report.url, "datePublished": record.report.published,
                 "publisher": record.report.outlet, "sha256": record.report.sha256, "license": LICENCE}  # fmt: skip
        seen.setdefault(key, {"@id": key, "@type": "NewsArticle", **{k: v for k, v in known.items() if v}})
    value = {"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": [*graph, *seen.values()]}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            archive.writestr(entry, files[name])
    return out.getvalue()
