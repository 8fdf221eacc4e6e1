"""The JSON Schema (2020-12) of the wire form, generated from the value classes themselves.

`docs/reference/record.schema.json` is this module's output; a test keeps the two the same.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Any, Literal, Union, get_args, get_origin

from asreported.record.record import VERSION, Record
from asreported.record.span import Span
from asreported.record.wire import fields_of

_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}


def record_schema() -> dict[str, Any]:
    """The schema of a whole record."""
    defs: dict[str, Any] = {
        "Span": {
            "description": "[start, end): code points of report.text, half-open.",
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 1}],
            "items": False,
            "minItems": 2,
        }
    }
    root = _schema(Record, defs)
    defs["Record"]["properties"]["version"] = {"const": VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "asreported record",
        **root,
        "$defs": defs,
    }


def _schema(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (a for a in args if a is not type(None))
        return {"anyOf": [_schema(inner, defs), {"type": "null"}]}
    if hint is Span:
        return {"$ref": "#/$defs/Span"}
    if origin is Literal:
        return {"enum": list(args)}
    if origin is tuple:
        return {"type": "array", "items": _schema(args[0], defs)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(args[1], defs)}
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    if hint.__name__ not in defs:
        defs[hint.__name__] = {}
        fields = fields_of(hint)
        defs[hint.__name__] = {
            "description": (hint.__doc__ or "").strip().split("\n")[0],
            "type": "object",
            "properties": {name: _schema(inner, defs) for name, inner, _ in fields},
            "required": [name for name, _, _ in fields],
        }
    return {"$ref": f"#/$defs/{hint.__name__}"}
