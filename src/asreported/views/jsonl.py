"""Records as JSON Lines: one record on one line, in UTF-8, without the line break."""

from __future__ import annotations

import json
from collections.abc import Mapping

from asreported.record import Record
from asreported.record.wire import dumps, to_wire


def render_line(value: Record | Mapping[str, object]) -> bytes:
    """A record, or an error line, as the bytes of one line."""
    text = dumps(value) if isinstance(value, Record) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _encoded(text, value)


def render_json(record: Record) -> bytes:
    """A record as an indented JSON text, for people to look into."""
    return _encoded(dumps(record, indent=1), record, indent=1)


def _encoded(text: str, value: object, indent: int | None = None) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair has no UTF-8; JSON's own escapes keep it as it was given
        return json.dumps(to_wire(value), indent=indent).encode("ascii")
