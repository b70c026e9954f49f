"""What can still be read of damaged records, row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acucoach.storage.backups import open_to_read
from acucoach.storage.database import (
    APPLICATION_ID,
    bring_up_to_date,
)
from acucoach.storage.failures import READ_ERRORS, DatabaseError
from acucoach.storage.schema import migrations, statements
from acucoach.storage.transaction import transaction

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Key

_UNREADABLE = (*READ_ERRORS, DatabaseError)
_LONGEST_GAP = 1 << 20
"""Row numbers to jump over at most in search of the next row that can be read."""


@dataclass(slots=True)
class Rescued:
    """What a rescue brought over.

    Attributes:
        rows: rows brought over that were not there already, by table.
        lost: tables of which something could not be read.
    """

    rows: dict[str, int] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)

    @property
    def entries(self) -> int:
        """Diary entries brought over."""
        return self.rows.get("entry", 0)

    @property
    def sessions(self) -> int:
        """Sessions brought over."""
        return self.rows.get("session", 0)


def rescue(damaged: Path, target: sqlite3.Connection, key: Key | None = None) -> Rescued:
    """Bring every row that can be read, and is not there yet, into whole records.

    Args:
        damaged: a file that may be damaged anywhere; it is only read.
        target: whole records of the newest version, in autocommit mode.
        key: what the damaged file is encrypted with; None when it is not.

    Returns:
        How much.

    Raises:
        RecordsError: the target could not be written.
    """
    told = Rescued()
    aside = _readable_part(damaged, told, key)
    if aside is None:
        return told
    with closing(aside):
        target.execute("PRAGMA foreign_keys = OFF")
        try:
            with transaction(target):
                new: dict[str, set[object]] = {}
                for table in _tables(target):
                    told.rows[table] = _merge(aside, target, table, new, told)
                _drop_orphans(target, told)
        finally:
            target.execute("PRAGMA foreign_keys = ON")
    return told


def _merge(
    aside: sqlite3.Connection,
    target: sqlite3.Connection,
    table: str,
    new: dict[str, set[object]],
    told: Rescued,
) -> int:
    """Add what is not there; parts of a thing only when the thing itself was added now.

    Returns:
        How many rows were added.
    """
    names = _columns(target, table)
    columns, holes = ", ".join(names), ", ".join("?" * len(names))
    parent = _parent(target, table)
    before, added = target.total_changes, new.setdefault(table, set())
    for row in aside.execute(f"SELECT {columns} FROM {table}"):
        if parent is not None and row[names.index(parent[1])] not in new.get(parent[0], set()):
            continue
        count = target.total_changes
        _add(target, table, columns, holes, row, told)
        if target.total_changes > count:
            added.add(row[0])
    return target.total_changes - before


def _parent(connection: sqlite3.Connection, table: str) -> tuple[str, str, str] | None:
    """The table a table's rows are parts of, its column there, and the column it points to."""
    row = connection.execute(
        'SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)', (table,)
    ).fetchone()
    return None if row is None else (row[0], row[1], row[2] or "id")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _readable_part(damaged: Path, told: Rescued, key: Key | None) -> sqlite3.Connection | None:
    """Private records of the newest version with all that can be read of a file."""
    version = _version(damaged, key)
    if version == 0:
        return None
    made = sqlite3.connect(":memory:", isolation_level=None)
    for step in migrations():
        if step.number <= version:
            for statement in statements(step.path.read_text("utf-8")):
                made.execute(statement)
    made.execute(f"PRAGMA user_version = {version}")
    made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    try:
        with closing(open_to_read(damaged, key)) as source:
            source.text_factory = _text
            source.execute("PRAGMA trusted_schema = OFF")
            source.execute("PRAGMA cell_size_check = ON")
            for table in _tables(made):
                names = _columns(made, table)
                columns, holes = ", ".join(names), ", ".join("?" * len(names))
                for row in _rows(source, table, columns, told):
                    _add(made, table, columns, holes, row, told)
    except _UNREADABLE:
        told.lost.add("all")
    try:
        _drop_orphans(made, told)
        bring_up_to_date(made, damaged)
    except Exception:
        made.close()
        raise
    return made


def _version(path: Path, key: Key | None) -> int:
    try:
        if key is not None:
            with closing(open_to_read(path, key)) as source:
                version = source.execute("PRAGMA user_version").fetchone()[0]
        else:
            with path.open("rb") as file:
                header = file.read(100)
            version = int.from_bytes(header[60:64], "big") if len(header) == 100 else 0
    except (OSError, *_UNREADABLE):
        return 0
    return version if 0 < version <= migrations()[-1].number else 0


def _rows(
    source: sqlite3.Connection, table: str, columns: str, told: Rescued
) -> Iterator[tuple[Any, ...]]:
    """Rows from the front, and after a damaged place from behind it and from the back."""
    seen: set[tuple[Any, ...]] = set()
    for query in (
        f"SELECT {columns} FROM {table} NOT INDEXED",
        f"SELECT {columns} FROM {table} NOT INDEXED ORDER BY rowid DESC",
        f"SELECT {columns} FROM {table} ORDER BY 1",
        f"SELECT {columns} FROM {table} ORDER BY 1 DESC",
    ):
        try:
            for row in source.execute(query):
                if row not in seen:
                    seen.add(row)
                    yield row
        except _UNREADABLE:
            told.lost.add(table)
        else:
            return
    yield from _by_number(source, table, columns, seen)


def _by_number(
    source: sqlite3.Connection, table: str, columns: str, seen: set[tuple[Any, ...]]
) -> Iterator[tuple[Any, ...]]:
    """Rows one number after the other, jumping wider over what cannot be read."""
    number, gap = 0, 1
    while gap <= _LONGEST_GAP:
        try:
            row = source.execute(
                f"SELECT rowid, {columns} FROM {table} NOT INDEXED WHERE rowid > ? "
                "ORDER BY rowid LIMIT 1",
                (number,),
            ).fetchone()
        except _UNREADABLE:
            number, gap = number + gap, gap * 2
            continue
        if row is None:
            return
        number, gap = row[0], 1
        if row[1:] not in seen:
            seen.add(row[1:])
            yield row[1:]


def _add(
    target: sqlite3.Connection,
    table: str,
    columns: str,
    holes: str,
    row: tuple[Any, ...],
    told: Rescued,
) -> None:
    try:
        target.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({holes})", row)
    except sqlite3.IntegrityError:
        told.lost.add(table)  # A value that no version writes.


def _drop_orphans(target: sqlite3.Connection, told: Rescued) -> None:
    """Rows whose entry or session could not be read belong to nothing."""
    for table in _tables(target):
        parent = _parent(target, table)
        if parent is None:
            continue
        name, here, there = parent
        gone = target.execute(
            f"DELETE FROM {table} WHERE {here} IS NOT NULL "
            f"AND {here} NOT IN (SELECT {there} FROM {name})"
        ).rowcount
        if gone:
            told.lost.add(table)


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "ORDER BY rowid"
        )
    ]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [
        name
        for (name,) in connection.execute(
            "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,)
        )
    ]
