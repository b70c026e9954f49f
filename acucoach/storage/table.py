"""Tables: things of one noun written, read, erased; a row that is damaged keeps to itself."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, Generic, TypeVar

from acucoach.domain.frozen import frozen
from acucoach.storage.changes import Noun
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.nested_kinds import refuse_many
from acucoach.storage.plain_data import Record
from acucoach.storage.set_aside import DamagedText, SetAside, Unreadable
from acucoach.storage.shape import Field, Shape, Single

T = TypeVar("T")
CHUNK = 500
"""Things read at once: as many ids as a statement may name in every SQLite."""
_VARIABLES = 900


class SideTable:
    """A list inside a thing, kept in a table beside its own.

    Args:
        name: the table.
        field: the list's field.
        shape: of an item.
        json: its name in a file; the field's own when empty.
        numbered: its ``position`` column counts the items from 0.
        order: how items are sorted.
        key: names of an item's fields of which no two items may have the same values.
        most: items one thing may have.
        where: columns and values that tell these items from others in the table.
        gather: makes the field's value of the items.
        spread: gives the items of the field's value.
    """

    def __init__(
        self,
        name: str,
        field: str,
        shape: Shape[Any],
        *,
        json: str = "",
        numbered: bool = False,
        order: str = "position",
        key: Sequence[str] = (),
        most: int = 1000,
        where: Mapping[str, str] | None = None,
        gather: Callable[[Iterable[Any]], Any] = tuple,
        spread: Callable[[Any], Iterable[Any]] = iter,
    ) -> None:
        self.name, self.field, self.shape, self.order = name, field, shape, order
        self.json = json or field
        self.numbered, self.key, self.most = numbered, tuple(key), most
        self.where = dict(where or {})
        self.gather, self.spread = gather, spread
        self.columns = (*self.where, *(("position",) if numbered else ()), *shape.columns)
        """The columns of ``rows``."""
        self._skipped = len(self.columns) - len(shape.columns)
        self._told = set(self.where.values())
        self._key_of = itemgetter(self.columns.index(order))

    def rows(self, thing: Any) -> list[tuple[Any, ...]]:
        """The rows of a thing's list, without its id."""
        items = self.spread(getattr(thing, self.field))
        return [
            (*self.where.values(), *((number,) if self.numbered else ()), *self.shape.cells(item))
            for number, item in enumerate(items)
        ]

    def value(self, rows: Sequence[tuple[Any, ...]]) -> Any:
        """The list of rows of ``columns``.

        Raises:
            ValueError: a row cannot be read, or there are too many; says where.
        """
        if len(rows) > self.most:
            raise ValueError(f"{self.field}: there are {len(rows)}, more than {self.most}")
        skipped, value = self._skipped, self.shape.value
        if self._told and {row[0] for row in rows} != self._told:
            raise ValueError(f"{self.field}: there is one of a kind that is not known")
        try:
            ordered = sorted(rows, key=self._key_of) if len(rows) > 1 else rows
            return self.gather([value(row[skipped:]) for row in ordered])
        except (ValueError, TypeError) as error:
            raise ValueError(f"{self.field}, {error}") from error

    def data(self, thing: Any) -> Any:
        """The list as plain data."""
        items = self.spread(getattr(thing, self.field))
        return [self.shape.data(item) for item in items]

    def of(self, record: Record) -> Any:
        """The list of plain data.

        Raises:
            ExchangeError: an item is wrong, comes twice, or there are too many.
        """
        found = refuse_many(record.each(self.json), record, self.json, self.most)
        items = [self.shape.of(one.itself()) for one in found]
        if self.key:
            keys = [tuple(self.shape.take(item, name) for name in self.key) for item in items]
            if len(set(keys)) != len(keys):
                raise ExchangeError(Fault.TWICE, record.where(self.json))
        return self.gather(items)


class WordsTable(SideTable):
    """A list of words, told from the other lists of its table by a ``kind``.

    Args:
        name: the table.
        field: the list's field.
        kind: what its rows have for a kind.
        word: the column of a word.
        most: words one thing may have.
    """

    def __init__(self, name: str, field: str, kind: str, word: Field, most: int) -> None:
        super().__init__(name, field, Single(word), numbered=True, most=most, where={"kind": kind})

    def data(self, thing: Any) -> Any:
        """The words."""
        return list(getattr(thing, self.field))

    def of(self, record: Record) -> Any:
        """The words, each once."""
        found = refuse_many(record.each(self.json), record, self.json, self.most)
        return tuple(dict.fromkeys(one.text("") for one in found))


@frozen
class Derived:
    """A column that is worked out of a thing whenever it is written."""

    columns: tuple[str, ...]
    cells: Callable[[Any], tuple[Any, ...]]


class Table(Generic[T]):
    """All things of one noun.

    Args:
        shape: what one row holds.
        noun: what listeners are told.
        name: the table.
        key: the name of its list in the diary file.
        order: SQL by which everything is sorted.
        in_file: fields of the file in their order, sides included; the shape's own when empty.
        sides: lists in tables beside it.
        derived: columns worked out of the rest.
        identity: gives what makes two copies the same thing.
        keys: the column that holds it.
        bin: deleted things stay, marked in ``deleted_utc``.
        only: SQL that tells which things are exported.
        check: the noun's own rules for files; raises ``ValueError``.
    """

    def __init__(
        self,
        shape: Shape[T],
        *,
        noun: Noun,
        name: str,
        key: str = "",
        order: str = "id",
        in_file: Sequence[str] = (),
        sides: Sequence[SideTable] = (),
        derived: Sequence[Derived] = (),
        identity: Callable[[T], str] = lambda thing: str(thing.id),  # type: ignore[attr-defined]
        keys: str = "id",
        bin: bool = False,
        only: str = "",
        check: Callable[[T], T] | None = None,
    ) -> None:
        self.shape, self.noun, self.name, self.key, self.order = shape, noun, name, key, order
        self.sides, self.derived = tuple(sides), tuple(derived)
        self.identity, self.keys, self.bin, self.only = identity, keys, bin, only
        self._check = check
        self._json = tuple(in_file)
        self.columns = shape.columns
        self._selected = ", ".join(f"{name}.{column}" for column in self.columns)
        self._key_at = self.columns.index(keys)
        self._parent = f"{name}_id"
        by_table: dict[str, list[SideTable]] = {}
        for side in self.sides:
            by_table.setdefault(side.name, []).append(side)
        self._tables_beside = tuple(by_table.values())
        written = [*self.columns, *(column for one in derived for column in one.columns)]
        if bin:
            written.append("deleted_utc")
        marks = ", ".join("?" * len(written))
        updated = ", ".join(f"{column} = excluded.{column}" for column in written if column != keys)
        self._insert = f"INSERT INTO {name} ({', '.join(written)}) VALUES ({marks})"
        self._upsert = f"{self._insert} ON CONFLICT ({keys}) DO UPDATE SET {updated}"

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables it lies in, its own first."""
        return tuple(dict.fromkeys((self.name, *(side.name for side in self.sides))))

    # reading

    def select(
        self,
        connection: sqlite3.Connection,
        where: str = "",
        values: Sequence[Any] = (),
        aside: SetAside | None = None,
    ) -> list[T]:
        """The things that some SQL after ``FROM`` and the table's name leaves, in its order."""
        rows = connection.execute(f"SELECT {self._selected} FROM {self.name} {where}", values)
        return self.read(connection, rows.fetchall(), aside)

    def everything(
        self, connection: sqlite3.Connection, aside: SetAside | None = None
    ) -> Iterator[T]:
        """All that are exported, in the order of the file."""
        conditions = [
            *(["deleted_utc IS NULL"] if self.bin else []),
            *([self.only] * bool(self.only)),
        ]
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        rows = connection.execute(
            f"SELECT {self._selected} FROM {self.name} {where} ORDER BY {self.order}"
        )
        while chunk := rows.fetchmany(CHUNK):
            yield from self.read(connection, chunk, aside)

    def get(
        self, connection: sqlite3.Connection, identity: str, aside: SetAside | None = None
    ) -> T | None:
        """One thing, deleted or not; None when there is none that can be read."""
        return next(
            iter(self.select(connection, f"WHERE {self.keys} = ?", (identity,), aside)), None
        )

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> dict[str, tuple[T | None, int | None]]:
        """What is stored of some identities, and since when (UTC ms) it is in the recycle bin.

        A thing that cannot be read is there as None.
        """
        wanted = list(identities)
        found: dict[str, tuple[T | None, int | None]] = {}
        extra = ", deleted_utc" if self.bin else ", NULL"
        for start in range(0, len(wanted), CHUNK):
            ids = wanted[start : start + CHUNK]
            rows = connection.execute(
                f"SELECT {self._selected}{extra} FROM {self.name} "
                f"WHERE {self.keys} IN ({_holes(ids)})",
                ids,
            ).fetchall()
            found.update((str(row[self._key_at]), (None, row[-1])) for row in rows)
            deleted = {str(row[self._key_at]): row[-1] for row in rows}
            for thing in self.read(connection, [row[:-1] for row in rows]):
                identity = self.identity(thing)
                found[identity] = (thing, deleted.get(identity))
        return found

    def read(
        self,
        connection: sqlite3.Connection,
        rows: Sequence[tuple[Any, ...]],
        aside: SetAside | None = None,
    ) -> list[T]:
        """The things of rows of ``columns``, in their order, with what lies beside them.

        A thing of which anything cannot be read is left out as a whole and set aside: half of it
        could mislead, and would be all that is left once it is saved again.
        """
        found: list[T] = []
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            beside = self._beside(connection, [row[self._key_at] for row in chunk])
            for row in chunk:
                try:
                    found.append(self._thing(row, beside))
                except Exception as error:
                    # Whatever a damaged row does, it does to itself only.
                    if aside is not None:
                        aside.note(self._unreadable(row, beside, f"{error}"))
        return found

    def _thing(self, row: tuple[Any, ...], beside: Mapping[SideTable, Mapping[Any, Any]]) -> T:
        values, key = self.shape.row_values(row), row[self._key_at]
        for side, lists in beside.items():
            rows = lists.get(key)
            values[side.field] = side.value(rows) if rows else side.gather(())
        return self.shape.made(values)

    def _beside(
        self, connection: sqlite3.Connection, ids: Sequence[Any]
    ) -> dict[SideTable, dict[Any, list[tuple[Any, ...]]]]:
        found: dict[SideTable, dict[Any, list[tuple[Any, ...]]]] = {side: {} for side in self.sides}
        if not self.sides or not ids:
            return found
        wanted = json.dumps([one for one in ids if isinstance(one, str)])
        # A kind that nobody knows spoils the first list, and so is noticed.
        kinds = [
            {side.where["kind"]: found[side] for side in sides if side.where}
            for sides in self._tables_beside
        ]
        ends = [2 + len(sides[0].columns) for sides in self._tables_beside]
        firsts = [found[sides[0]] for sides in self._tables_beside]
        for row in self._sides_of(connection, wanted):
            number, parent = row[0], row[1]
            group = kinds[number].get(row[2], firsts[number]) if kinds[number] else firsts[number]
            cells = row[2 : ends[number]]
            if parent in group:
                group[parent].append(cells)
            else:
                group[parent] = [cells]
        return found

    def _sides_of(self, connection: sqlite3.Connection, ids: str) -> Iterable[tuple[Any, ...]]:
        """The rows of all tables beside this one, in one statement: which table, whose, cells."""
        widest = max(len(sides[0].columns) for sides in self._tables_beside)
        parts = []
        for number, sides in enumerate(self._tables_beside):
            first = sides[0]
            empty = ["NULL"] * (widest - len(first.columns))
            parts.append(
                f"SELECT {number}, {self._parent}, {', '.join((*first.columns, *empty))} "
                f"FROM {first.name} WHERE {self._parent} IN (SELECT value FROM json_each(?1))"
            )
        return connection.execute(" UNION ALL ".join(parts), (ids,))

    def _unreadable(
        self, row: tuple[Any, ...], beside: Mapping[SideTable, Mapping[Any, Any]], reason: str
    ) -> Unreadable:
        raw: dict[str, tuple[dict[str, Any], ...]] = {self.name: (_raw(self.columns, row),)}
        for side, rows in beside.items():
            lines = tuple(_raw(side.columns, one) for one in rows.get(row[self._key_at], ()))
            if lines:
                raw[side.name] = (*raw.get(side.name, ()), *lines)
        return Unreadable(self.name, str(row[self._key_at]), reason, raw)

    # writing, inside a transaction

    def put(
        self,
        connection: sqlite3.Connection,
        thing: T,
        deleted: int | None = None,
        before: T | None = None,
        *,
        fresh: bool = False,
        alone: bool = False,
    ) -> None:
        """Write a thing in place of the one with its identity. Needs a transaction.

        Args:
            connection: the database.
            thing: what to write.
            deleted: since when it is in the recycle bin; nouns without a bin ignore it.
            before: what is stored of it, when that is known: lists that did not change are kept.
            fresh: nothing is stored of it.
            alone: nothing is stored of it beside its own row.
        """
        cells = list(self.shape.cells(thing))
        for one in self.derived:
            cells += one.cells(thing)
        if self.bin:
            cells.append(deleted)
        connection.execute(self._insert if fresh else self._upsert, cells)
        for sides in self._tables_beside:
            self._put_sides(connection, thing, before, sides, fresh=fresh or alone)

    def _put_sides(
        self,
        connection: sqlite3.Connection,
        thing: T,
        before: T | None,
        sides: Sequence[SideTable],
        *,
        fresh: bool,
    ) -> None:
        identity = self.identity(thing)
        rows = [row for side in sides for row in side.rows(thing)]
        table = sides[0].name
        if before is not None:
            known = [row for side in sides for row in side.rows(before)]
            if rows == known:
                return
            fresh = not known
        if not fresh:
            connection.execute(f"DELETE FROM {table} WHERE {self._parent} = ?", (identity,))
        insert_rows(
            connection,
            table,
            (self._parent, *sides[0].columns),
            [(identity, *row) for row in rows],
        )

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase a thing and what lies beside it. Needs a transaction."""
        for table in self.tables[1:]:
            connection.execute(f"DELETE FROM {table} WHERE {self._parent} = ?", (identity,))
        connection.execute(f"DELETE FROM {self.name} WHERE {self.keys} = ?", (identity,))

    # files

    def data(self, thing: T) -> dict[str, Any]:
        """A thing as plain data."""
        found = self.shape.data(thing)
        for side in self.sides:
            found[side.json] = side.data(thing)
        if not self._json:
            return found
        return {name: found[name] for name in self._json}

    def of(self, record: Record) -> T:
        """A thing of plain data.

        Raises:
            ExchangeError: with the place.
        """
        values = self.shape.values(record)
        for side in self.sides:
            values[side.field] = side.of(record)
        thing = self.shape.checked(values, record)
        if self._check is None:
            return thing
        try:
            return self._check(thing)
        except ValueError as error:
            raise ExchangeError(Fault.BAD_VALUE, record.place, f"{error}") from error


def insert_rows(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    verb: str = "INSERT",
) -> None:
    """Add rows in as few statements as may be. Needs a transaction."""
    at_once = max(1, _VARIABLES // len(columns))
    for start in range(0, len(rows), at_once):
        part = rows[start : start + at_once]
        holes = ", ".join(f"({_holes(columns)})" for _ in part)
        connection.execute(
            f"{verb} INTO {table} ({', '.join(columns)}) VALUES {holes}",
            [cell for row in part for cell in row],
        )


def _holes(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _raw(columns: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    cells = (cell.raw if isinstance(cell, DamagedText) else cell for cell in row)
    return dict(zip(columns, cells, strict=True))


__all__ = ["CHUNK", "Derived", "Field", "SideTable", "Table", "WordsTable", "insert_rows"]
