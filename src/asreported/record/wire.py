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
    for name, read, required in _readers(cls):
        if name in data:
            given[name] = read(data[name], f"{path}.{name}")
        elif required:
            raise RecordError(f"the field {name!r} is missing", path)
    try:
        return cls(**given)
    except RecordError as error:
        if error.path:
            raise
        raise RecordError(str(error), path) from None


_PLAIN: dict[Any, str] = {str: "a text", int: "an integer", float: "a number", bool: "true or false"}


# What reads a JSON value at a path. One is made for each type, once: a ledger unpacks records all day.
Reads: TypeAlias = Callable[[Any, str], Any]


def _made(cls: type[Any]) -> tuple[tuple[str, Reads, bool], ...]:
    """(name, what reads it, required) of each field of a value class."""
    return tuple((name, _reader(hint), required) for name, hint, required in fields_of(cls))


_readers = cast("Callable[[type[Any]], tuple[tuple[str, Reads, bool], ...]]", functools.cache(_made))


def _reader(hint: Any) -> Reads:
    """What reads a value of a type."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        (given,) = (a for a in args if a is not type(None))
        return _optional(_reader(given))
    if hint is Span:
        return _span
    if origin is Literal:
        return _one_of(args)
    if origin is tuple:
        return _list_of(_reader(args[0]))
    if origin is Mapping:
        return _mapping_of(_reader(args[1]))
    return _plain(hint) if hint in _PLAIN else functools.partial(_build, hint)


def _span(data: Any, path: str) -> Span:
    if isinstance(data, list) and len(data) == 2 and all(type(x) is int for x in data) and 0 <= data[0] < data[1]:
        return Span(data[0], data[1])
    raise RecordError(f"should be [start, end] with 0 <= start < end, not {_shown(data)}", path)


def _optional(read: Reads) -> Reads:
    return lambda data, path: None if data is None else read(data, path)


def _one_of(values: tuple[Any, ...]) -> Reads:
    def read(data: Any, path: str) -> Any:
        if data not in values:
            raise RecordError(f"should be one of {', '.join(map(str, values))}, not {_shown(data)}", path)
        return data

    return read


def _list_of(each: Reads) -> Reads:
    def read(data: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise RecordError(f"should be a list, not {_shown(data)}", path)
        return tuple([each(item, f"{path}[{i}]") for i, item in enumerate(data)])

    return read


def _mapping_of(each: Reads) -> Reads:
    def read(data: Any, path: str) -> dict[str, Any]:
        if not isinstance(data, dict):
            raise RecordError(f"should be an object, not {_shown(data)}", path)
        return {key: each(item, f"{path}.{key}") for key, item in data.items()}

    return read


def _plain(kind: type) -> Reads:
    def read(data: Any, path: str) -> Any:
        if type(data) is kind or (kind is float and type(data) is int):
            return data
        raise RecordError(f"should be {_PLAIN[kind]}, not {_shown(data)}", path)

    return read
