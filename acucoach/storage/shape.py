"""What a noun looks like, told once: its fields in a file and in the rows of a table."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from acucoach.domain.diary import DiaryError
from acucoach.domain.frozen import frozen
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.kinds import Kind
from acucoach.storage.plain_data import Record

T = TypeVar("T")
NEEDED = object()
"""A field that a file must have."""


@frozen
class Field:
    """A field of a dataclass.

    Attributes:
        name: its name there.
        kind: how its value is kept.
        default: what it is in a file that does not have it; ``NEEDED`` to refuse such a file.
        like: the field whose value it takes instead of a default.
        column: its name in the table; its own name when empty.
        json: its name in the file; its own name when empty.
    """

    name: str
    kind: Kind
    default: Any = NEEDED
    like: str = ""
    column: str = ""
    json: str = ""


class Shape(Generic[T]):
    """An object of a file, and as far as one row holds it, of a table.

    Args:
        make: the dataclass.
        fields: its fields, in the order of the file.
        elsewhere: its fields that are described where the shape is used, or on purpose nowhere.
        given: fields that every such object has alike, and no file tells.
        check: the noun's own rules; raises ``ValueError``.
        take: gives the value of a field of such an object.
    """

    def __init__(
        self,
        make: Callable[..., T],
        fields: Sequence[Field],
        *,
        elsewhere: Sequence[str] = (),
        given: Mapping[str, Any] | None = None,
        check: Callable[[T], T] | None = None,
        take: Callable[[T, str], Any] = getattr,
    ) -> None:
        self.make, self.fields, self.take = make, tuple(fields), take
        self._given, self._check = dict(given or {}), check
        self._require_every_field({*elsewhere, *self._given})
        self._json = tuple((field, field.json or field.name) for field in self.fields)
        self._cells: list[tuple[str, Kind, int, int]] = []
        columns: list[str] = []
        for field in self.fields:
            names = field.kind.columns(field.column or field.name)
            self._cells.append((field.name, field.kind, len(columns), len(columns) + len(names)))
            columns += names
        self._of_one = [(f, k.value, at) for f, k, at, end in self._cells if end - at == 1]
        self._of_more = [(f, k.value, at, end) for f, k, at, end in self._cells if end - at > 1]
        self.columns = tuple(columns)
        """Its columns, in the order of ``cells``."""

    def data(self, thing: T) -> dict[str, Any]:
        """The object as plain data."""
        found: dict[str, Any] = {}
        for field, name in self._json:
            value = field.kind.data(self.take(thing, field.name))
            if field.kind.flat:
                found.update(value)
            else:
                found[name] = value
        return found

    def values(self, record: Record) -> dict[str, Any]:
        """The fields of plain data.

        Raises:
            ExchangeError: one is missing or wrong; with the place.
        """
        found = dict(self._given)
        for field, name in self._json:
            if field.kind.flat:
                found[field.name] = field.kind.of(record, "")
            elif not record.is_missing(name):
                found[field.name] = field.kind.of(record, name)
            elif field.like:
                found[field.name] = found[field.like]
            elif field.default is NEEDED:
                raise ExchangeError(Fault.MISSING, record.where(name))
            else:
                found[field.name] = field.default
        return found

    def of(self, record: Record) -> T:
        """The object of plain data.

        Raises:
            ExchangeError: a value is missing or wrong, or breaks a rule; with the place.
        """
        return self.checked(self.values(record), record)

    def checked(self, values: Mapping[str, Any], record: Record) -> T:
        """The object of its fields.

        Raises:
            ExchangeError: it breaks a rule.
        """
        try:
            return self.made(values)
        except (DiaryError, ValueError) as error:
            raise ExchangeError(Fault.BAD_VALUE, record.place, f"{error}") from error

    def made(self, values: Mapping[str, Any]) -> T:
        """The object of its fields.

        Raises:
            ValueError: it breaks a rule.
        """
        thing = self.make(**values)
        return thing if self._check is None else self._check(thing)

    def cells(self, thing: T) -> tuple[Any, ...]:
        """The object as the cells of ``columns``."""
        found: list[Any] = []
        for name, kind, _, _ in self._cells:
            found += kind.cells(self.take(thing, name))
        return tuple(found)

    def row_values(self, row: Sequence[Any]) -> dict[str, Any]:
        """The fields that a row of ``columns`` holds.

        Raises:
            ValueError: a cell holds no such value; says which.
        """
        # Ten years are read in one go: no field is looked at twice while all is well.
        try:
            found = {name: value(row[at]) for name, value, at in self._of_one}
            for name, value, at, end in self._of_more:
                found[name] = value(*row[at:end])
        except Exception:
            self._name_damaged(row)
            raise
        found.update(self._given)
        return found

    def _name_damaged(self, row: Sequence[Any]) -> None:
        for name, kind, at, end in self._cells:
            try:
                kind.value(*row[at:end])
            except Exception as error:
                raise ValueError(f"{name}: {error}") from error

    def value(self, row: Sequence[Any]) -> T:
        """The object of a row of ``columns``.

        Raises:
            ValueError: see ``row_values``.
        """
        thing = self.make(**self.row_values(row))
        return thing if self._check is None else self._check(thing)

    def _require_every_field(self, elsewhere: set[str]) -> None:
        """Keep a field from being forgotten: the program does not start then."""
        if not dataclasses.is_dataclass(self.make):
            return
        known = {field.name for field in dataclasses.fields(self.make)}
        told = {field.name for field in self.fields} | elsewhere
        if known != told:
            missing, unknown = sorted(known - told), sorted(told - known)
            raise TypeError(
                f"{self.make.__name__}: fields that no table and no file keeps: {missing}; "
                f"fields it does not have: {unknown}"
            )


def pair(first: Field, second: Field) -> Shape[tuple[Any, Any]]:
    """The shape of a tuple of two."""
    return Shape(
        lambda **values: (values[first.name], values[second.name]),
        (first, second),
        take=lambda item, name: item[0 if name == first.name else 1],
    )


class Single(Shape[Any]):
    """The shape of a value that is alone in its row."""

    def __init__(self, field: Field) -> None:
        super().__init__(
            lambda **values: values[field.name], (field,), take=lambda value, name: value
        )
        self._kind = field.kind

    def value(self, row: Sequence[Any]) -> Any:
        """The value."""
        try:
            return self._kind.value(*row)
        except Exception:
            self._name_damaged(row)
            raise
