"""Dataclasses as plain data and back, field by field: a new field needs no word here."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_T = TypeVar("_T")


class PlainDataError(ValueError):
    """The data are not those of the type."""


def to_plain(value: object) -> Any:
    """A value made of dataclasses, words, numbers and times, as JSON can hold it.

    Raises:
        PlainDataError: something in it has no plain form.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, Mapping):
        return {str(to_plain(key)): to_plain(one) for key, one in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return sorted((to_plain(one) for one in value), key=repr)
    raise PlainDataError(f"{type(value).__name__} has no plain form")


def from_plain(kind: type[_T], data: Any) -> _T:
    """The value ``to_plain`` was given.

    A field that is missing takes its default, one that is not known is passed over: the data may
    come from another version.

    Raises:
        PlainDataError: the data do not fit the type.
    """
    try:
        made: _T = _read(kind, data)
    except PlainDataError:
        raise
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError) as error:
        raise PlainDataError(str(error)) from error
    return made


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, data: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if data is None and type(None) in inner:
            return None
        return _read(next(one for one in inner if one is not type(None)), data)
    if origin in (tuple, frozenset):
        return _read_several(origin, inner, data)
    if origin is not None and issubclass(origin, Mapping):
        key, one = inner
        return {_read(key, name): _read(one, value) for name, value in data.items()}
    if dataclasses.is_dataclass(kind):
        hints = _hints(kind) if isinstance(kind, type) else {}
        make: Any = kind
        return make(**{name: _read(hints[name], data[name]) for name in hints if name in data})
    if kind in (datetime, date, time):
        return kind.fromisoformat(data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise PlainDataError(f"{data!r:.40} is no {kind.__name__}")
    return data


def _read_several(origin: Any, inner: tuple[Any, ...], data: Any) -> Any:
    if not isinstance(data, list):
        raise PlainDataError("a list is missing")
    if origin is tuple and not (len(inner) == 2 and inner[1] is Ellipsis):
        if len(inner) != len(data):
            raise PlainDataError("a list has another length")
        return tuple(_read(kind, one) for kind, one in zip(inner, data, strict=True))
    return origin(_read(inner[0], one) for one in data)
