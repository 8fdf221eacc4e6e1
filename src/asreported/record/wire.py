"""The wire form: records as JSON, and back. What every part of asreported, and every scorer, speaks.

>>> to_wire(Span(3, 7))
[3, 7]

A span is written `[start, end]`, a value an object of its fields. Reading checks every type and names the
place of what is wrong: `RecordError: $.times[0].start: should be an integer, not "3"`.
Fields that this version does not know are ignored: a record may carry more.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from asreported.errors import RecordError
from asreported.record.record import Record
from asreported.record.span import Span

T = TypeVar("T")
Fields: TypeAlias = tuple[tuple[str, Any, bool], ...]


def _fields(cls: type[Any]) -> Fields:
    """(name, type, required) of each field of a value class."""
    hints = get_type_hints(cls)
    missing = dataclasses.MISSING
    return tuple(
        (f.name, hints[f.name], f.default is missing and f.default_factory is missing) for f in dataclasses.fields(cls)
    )


fields_of = cast("Callable[[type[Any]], Fields]", functools.cache(_fields))


def to_wire(value: object) -> Any:
    """The JSON value of any record value."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple | list):
        return [to_wire(item) for item in value]
    if isinstance(value, Mapping):
        return {key: to_wire(item) for key, item in value.items()}
    return {name: to_wire(getattr(value, name)) for name, _, _ in fields_of(type(value))}


def from_wire(data: object) -> Record:
    """The record that a JSON value holds. RecordError names the place of what is wrong."""
    return _build(Record, data, "$")


def dumps(record: Record, *, indent: int | None = None) -> str:
    """The record as one JSON text (one line unless `indent` is given), keys in the documented order."""
    separators = (",", ":") if indent is None else None
    return json.dumps(to_wire(record), ensure_ascii=False, indent=indent, separators=separators)


def loads(text: str) -> Record:
    """The record in a JSON text."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise RecordError(f"no JSON: {error.msg} at line {error.lineno}, column {error.colno}") from None
    return from_wire(data)


def _shown(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else text[:39] + "…"


def _build(cls: type[T], data: object, path: str) -> T:
    if not isinstance(data, dict):
        raise RecordError(f"should be an object, not {_shown(data)}", path)
    given: dict[str, Any] = {}
    for name, hint, required in fields_of(cls):
        if name in data:
            given[name] = _read(hint, data[name], f"{path}.{name}")
        elif required:
            raise RecordError(f"the field {name!r} is missing", path)
    try:
        return cls(**given)
    except RecordError as error:
        if error.path:
            raise
        raise RecordError(str(error), path) from None


_PLAIN: dict[type, str] = {str: "a text", int: "an integer", float: "a number", bool: "true or false"}


def _read(hint: Any, data: object, path: str) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        if data is None:
            return None
        (hint,) = (a for a in args if a is not type(None))
        return _read(hint, data, path)
    if hint is Span:
        if isinstance(data, list) and len(data) == 2 and all(type(x) is int for x in data) and 0 <= data[0] < data[1]:
            return Span(data[0], data[1])
        raise RecordError(f"should be [start, end] with 0 <= start < end, not {_shown(data)}", path)
    if origin is Literal:
        if data not in args:
            raise RecordError(f"should be one of {', '.join(map(str, args))}, not {_shown(data)}", path)
        return data
    if origin is tuple:
        if not isinstance(data, list):
            raise RecordError(f"should be a list, not {_shown(data)}", path)
        return tuple(_read(args[0], item, f"{path}[{i}]") for i, item in enumerate(data))
    if origin is Mapping:
        if not isinstance(data, dict):
            raise RecordError(f"should be an object, not {_shown(data)}", path)
        return {key: _read(args[1], item, f"{path}.{key}") for key, item in data.items()}
    if hint in _PLAIN:
        if type(data) is hint or (hint is float and type(data) is int):
            return data
        raise RecordError(f"should be {_PLAIN[hint]}, not {_shown(data)}", path)
    return _build(hint, data, path)
