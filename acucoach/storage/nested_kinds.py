"""Kinds of values that are made of others: one that may be missing, lists, objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.kinds import ChoiceKind, Kind, TextKind
from acucoach.storage.plain_data import Record, parsed

if TYPE_CHECKING:
    from acucoach.storage.shape import Shape


class Optional(Kind):
    """A value that may be missing: None.

    Args:
        kind: of the value that may be there.
        absent: what a row holds where nothing is there; empty text in some columns.
    """

    def __init__(self, kind: Kind, absent: Any = None) -> None:
        self._kind, self._absent = kind, absent

    def columns(self, name: str) -> tuple[str, ...]:
        """Those of the value."""
        return self._kind.columns(name)

    def cells(self, value: Any) -> tuple[Any, ...]:
        """Those of the value, or as many empty ones."""
        if value is None:
            return (self._absent,) * len(self._kind.columns(""))
        return self._kind.cells(value)

    def value(self, *cells: Any) -> Any:
        """The value or None."""
        return None if cells[0] == self._absent else self._kind.value(*cells)

    def data(self, value: Any) -> Any:
        """Null when nothing is there, or what a row holds then."""
        return self._absent if value is None else self._kind.data(value)

    def of(self, record: Record, name: str) -> Any:
        """The value or None."""
        if record.is_missing(name) or record.holds(name, self._absent) or record.holds(name, ""):
            return None
        return self._kind.of(record, name)


class ListOf(Kind):
    """Several values in one cell, as JSON.

    Args:
        kind: of each value.
        make: tuple or frozenset.
        most: how many there may be.
    """

    def __init__(
        self, kind: Kind, make: Callable[..., Collection[Any]] = tuple, most: int = 1000
    ) -> None:
        self._kind, self._make, self._most = kind, make, most

    def cells(self, value: Any) -> tuple[Any, ...]:
        """The JSON."""
        return (json.dumps(self.data(value)),)

    def value(self, *cells: Any) -> Any:
        """The collection."""
        if cells[0] == "[]":
            return self._make(())
        return self.of(Record({"it": parsed(TextKind().value(*cells))}, ""), "it")

    def data(self, value: Any) -> Any:
        """A list; what has no order of its own is sorted."""
        values = value if isinstance(value, tuple) else sorted(value)
        return [self._kind.data(one) for one in values]

    def of(self, record: Record, name: str) -> Any:
        """The collection."""
        return self._make(
            self._kind.of(one, "")
            for one in refuse_many(record.each(name), record, name, self._most)
        )


class WordList(Kind):
    """Several words in one cell, a blank between them: the sides of a phase."""

    def __init__(self, kind: type[StrEnum]) -> None:
        self._kind = ChoiceKind(kind)

    def cells(self, value: Any) -> tuple[Any, ...]:
        """The words."""
        return (" ".join(value),)

    def value(self, *cells: Any) -> Any:
        """The members."""
        return tuple(self._kind.value(word) for word in TextKind().value(*cells).split())

    def data(self, value: Any) -> Any:
        """A list of words."""
        return [str(one) for one in value]

    def of(self, record: Record, name: str) -> Any:
        """The members."""
        found = refuse_many(record.each(name), record, name, len(self._kind._words))
        try:
            return tuple(self._kind.of(one, "") for one in found)
        except ExchangeError as error:
            raise ExchangeError(error.fault, record.where(name), error.detail) from error


class ObjectOf(Kind):
    """An object inside another one, in plain data only.

    Args:
        shape: what it looks like.
    """

    def __init__(self, shape: Shape[Any]) -> None:
        self._shape = shape

    def data(self, value: Any) -> Any:
        """The object."""
        return self._shape.data(value)

    def of(self, record: Record, name: str) -> Any:
        """The object."""
        return self._shape.of(record.record(name) if name else record.itself())


class BesideKind(Kind):
    """An object whose fields lie beside those of the one that holds it, in rows and in files.

    Args:
        shape: what it looks like.
    """

    flat = True

    def __init__(self, shape: Shape[Any]) -> None:
        self._shape = shape

    def columns(self, name: str) -> tuple[str, ...]:
        """Those of the object."""
        return self._shape.columns

    def cells(self, value: Any) -> tuple[Any, ...]:
        """Those of the object."""
        return self._shape.cells(value)

    def value(self, *cells: Any) -> Any:
        """The object."""
        return self._shape.value(cells)

    def data(self, value: Any) -> Any:
        """Its fields."""
        return self._shape.data(value)

    def of(self, record: Record, name: str) -> Any:
        """The object."""
        return self._shape.of(record)


class InJson(Kind):
    """An object kept as JSON in one cell, and beside the other fields in a file.

    Args:
        shape: what it looks like; the JSON has all its fields.
        columns: columns that repeat some of them for the database to search by.
        cell: the column that holds the JSON.
    """

    flat = True

    def __init__(self, shape: Shape[Any], columns: tuple[str, ...], cell: str) -> None:
        self._shape, self._copied, self._cell = shape, columns, cell

    def columns(self, name: str) -> tuple[str, ...]:
        """The copies and the JSON."""
        return (*self._copied, self._cell)

    def cells(self, value: Any) -> tuple[Any, ...]:
        """The copies and the JSON."""
        data = self._shape.data(value)
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        return (*(data[name] for name in self._copied), text)

    def value(self, *cells: Any) -> Any:
        """The object; its id is that of the column."""
        data = parsed(TextKind().value(cells[-1]))
        if not isinstance(data, dict):
            raise ValueError("it is no object")
        return self._shape.of(Record({**data, "id": cells[0]}, ""))

    def data(self, value: Any) -> Any:
        """Its fields."""
        return self._shape.data(value)

    def of(self, record: Record, name: str) -> Any:
        """The object."""
        return self._shape.of(record)


def refuse_many(found: list[Record], record: Record, name: str, most: int) -> list[Record]:
    """What was found.

    Raises:
        ExchangeError: there are more than ``most``.
    """
    if len(found) > most:
        detail = f"it holds {len(found)} things; {most} is the most."
        raise ExchangeError(Fault.BAD_VALUE, record.where(name), detail)
    return found
