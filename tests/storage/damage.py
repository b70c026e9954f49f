"""Impossible values in every column of every table, made from the schema itself.

The records are those of ``kept_records``. Of each kind of damage one more thing is added to them
that has it: rules of the schema are taken away while it is written and stand again afterwards, as
after a fault of the disk or the work of another program.
"""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from acucoach.storage.database import migrations, open_database
from tests.storage.kept_records import VERSIONS, written

_DAY_MS = 86_400_000
_YEAR_1, _YEAR_9999 = -62_135_596_800_000, 253_402_214_400_000
TEXT: dict[str, Any] = {
    "null": None,
    "bytes that are no text": b"\xff\xfe\xc3",
    "a blob": memoryview(b"\x07\x00"),
    "empty": "",
    "unknown word": "zzz",
    "broken json": '{"a": [',
    "deep json": "[" * 50_000,
    "another json": "[1, {}]",
    "long": "long " * 50_000,
    "half a day": "2026-13-45",
    "year 1": "0001-01-01",
    "year 9999": "9999-12-31",
}
INTEGER: dict[str, Any] = {
    "null": None,
    "text": "x",
    "fraction": 1.5,
    "huge": 2**62,
    "hugely negative": -(2**62),
    "year 1": _YEAR_1,
    "year 9999": _YEAR_9999,
    "negative": -1,
}
REAL: dict[str, Any] = {
    "null": None,
    "text": "x",
    "infinite": float("inf"),
    "hugely negative": -1e300,
    "negative": -1.0,
}
KINDS = {"TEXT": TEXT, "INTEGER": INTEGER, "REAL": REAL}
NOT_OF_RECORDS = ("day_of_use",)
NEWER = (
    "INSERT INTO warning_sign VALUES ('sign', 'headache', 'sudden', 3, 1770705912250, 60, "
    "'present', NULL, 1770705912250, 60)",
    "INSERT INTO warning_asked VALUES ('headache', 1770705912250, 60)",
    "INSERT INTO draft VALUES ('entry', '', '{}')",
)
"""A row each for tables that came after the records."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One kind."""

    table: str
    column: str
    kind: str
    value: Any


def tables() -> dict[str, dict[str, str]]:
    """The type of each column of each table."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for step in migrations():
            connection.executescript(step.path.read_text("utf-8"))
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in NOT_OF_RECORDS and not name.startswith("sqlite_")
        ]
        return {
            name: dict(
                connection.execute(
                    "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (name,)
                ).fetchall()
            )
            for name in names
        }


SCHEMA = tables()
PARENTS = {"entry": "entry_id", "session": "session_id", "trial": "trial_id"}
KEYS = {"position", "label", "kind", "moment", "day", *PARENTS.values()}
"""Columns by which SQLite itself finds the rows of a table without row numbers: never empty."""


def _cannot_be(table: str, column: str, value: Any) -> bool:
    single = SCHEMA[table].get("id") == "INTEGER" and column == "id"
    return single or (value is None and parent_of(table) != table and column in KEYS)


def parent_of(table: str) -> str:
    """The table whose things the rows of a table belong to; itself for most."""
    return next((name for name, key in PARENTS.items() if key in SCHEMA[table]), table)


ALL = [
    Damage(table, column, kind, value)
    for table, columns in SCHEMA.items()
    for column, type_ in columns.items()
    for kind, value in KINDS[type_].items()
    if not _cannot_be(table, column, value)
]


def is_single(table: str) -> bool:
    """Whether a table holds one row only, by its id."""
    return SCHEMA[table].get("id") == "INTEGER"


def damaged(path: Path, damages: list[Damage]) -> Path:
    """Records with one more thing for each damage."""
    whole, loosened = _prepared()
    path.write_bytes(loosened)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("BEGIN")
    for number, damage in enumerate(damages):
        _add(connection, damage, number)
    connection.execute("COMMIT")
    _restore(connection, whole)
    connection.close()
    return path


@cache
def _prepared() -> tuple[dict[str, str], bytes]:
    """The SQL of each table, and the records up to date in tables without rules."""
    with TemporaryDirectory() as folder:
        path = written(VERSIONS[-1], Path(folder) / "a.sqlite3")
        open_database(path).close()
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for row in NEWER:
                connection.execute(row)
            whole = _loosened(connection)
        return whole, path.read_bytes()


def _add(connection: sqlite3.Connection, damage: Damage, number: int) -> None:
    table, name = damage.table, f"bad-{number:04}"
    parent = parent_of(table)
    if parent != table:
        _copy(connection, parent, {"id": name})
        key = PARENTS[parent]
        changed = {} if damage.column == key else {key: name}
    elif is_single(table):
        changed = {}
    elif table == "safety_today":
        changed = {"day": f"2024-{number // 28 + 1:02}-{number % 28 + 1:02}"}
    elif table == "day_note":
        changed = {"id": name, "day": f"2024-{number // 28 + 1:02}-{number % 28 + 1:02}"}
    else:
        changed = {"id": name}
    _copy(connection, table, {**changed, damage.column: damage.value}, replace=is_single(table))


def _copy(
    connection: sqlite3.Connection, table: str, changed: dict[str, Any], *, replace: bool = False
) -> None:
    columns = list(SCHEMA[table])
    row = connection.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT 1").fetchone()
    values = {**dict(zip(columns, row, strict=True)), **changed}
    holes = ", ".join(
        "CAST(? AS TEXT)" if isinstance(values[name], bytes) else "?" for name in columns
    )
    if replace:
        connection.execute(f"DELETE FROM {table}")
    connection.execute(
        f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({holes})",
        [values[name] for name in columns],
    )


def _loosened(connection: sqlite3.Connection) -> dict[str, str]:
    rows = dict(
        connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    )
    loose = {
        name: re.sub(r"\bNOT NULL\b", "", sql)
        .replace(") STRICT, WITHOUT ROWID", ") WITHOUT ROWID")
        .replace(") STRICT", ")")
        for name, sql in rows.items()
        if name in SCHEMA
    }
    _restore(connection, loose)
    return {name: sql for name, sql in rows.items() if name in SCHEMA}


def _restore(connection: sqlite3.Connection, kept: dict[str, str]) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    for name, sql in kept.items():
        connection.execute(
            "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?", (sql, name)
        )
    version = connection.execute("PRAGMA schema_version").fetchone()[0]
    connection.execute(f"PRAGMA schema_version = {version + 1}")
    connection.execute("PRAGMA writable_schema = OFF")
