"""Every field of every noun: the table, the diary file, the tables and the bundle carry it, or
leave it out on purpose."""

import dataclasses
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from acucoach.storage.database import open_database
from acucoach.storage.exchange.csv_tables import BOOKS, SHEETS, export_tables
from acucoach.storage.exchange.everything import export_fhir
from acucoach.storage.kinds import Kind
from acucoach.storage.nested_kinds import BesideKind, ListOf, ObjectOf, Optional
from acucoach.storage.nouns import NOUNS
from acucoach.storage.plain_data import Record
from acucoach.storage.profiles import SKIN_MARKS
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table
from acucoach.storage.transaction import transaction
from tests.storage.kept_records import NOW, TITLES, VERSIONS, written

TABLES = {table.name: table for table in (*NOUNS, SKIN_MARKS)}
IN_FILE = {table.key: table for table in NOUNS if table.key}

NOT_IN_THE_BUNDLE = {
    # What a clinic's software has no place for, or what is the user's own business.
    "entries": {"created", "marks", "still_going", "qualities", "triggers", "tags", "medicines"}
    | {"measures"},
    "instruments": {"changed"},
    # Of the ratings those just before and after are told; a routine by its title.
    "sessions": {
        "routine",
        "content_version",
        "reason",
        "worked_seconds",
        "wall_seconds",
        "position",
    }
    | {"eased", "skipped", "verdict", "onset", "phases", "pauses", "hurts"},
}
"""Fields of the file that the bundle leaves out on purpose; days, trials, routines and courses are
no observations and are not in it at all."""


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = written(VERSIONS[-1], tmp_path / "a.sqlite3")
    with closing(open_database(path)) as made:
        yield made


def richest(table: Table[Any], connection: sqlite3.Connection) -> Any:
    """The thing that says most, of those that are kept."""
    things = table.select(connection)
    return max(things, key=lambda thing: len(json.dumps(table.data(thing), default=str)))


def other(value: Any) -> Any:
    """Another value of the same kind of plain data."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1 if value < 5 else value - 1
    if isinstance(value, float):
        return value + 1.5
    return value


@pytest.mark.parametrize("name", list(TABLES))
def test_the_kept_records_say_every_field(name: str, connection: sqlite3.Connection) -> None:
    """Else the tests below could not notice that one was lost."""
    table = TABLES[name]
    things = [table.data(thing) for thing in table.select(connection)]
    for field in things[0]:
        assert any(thing[field] not in (None, "", [], {}) for thing in things), field


@pytest.mark.parametrize("name", list(TABLES))
def test_the_table_gives_back_what_it_was_given(name: str, connection: sqlite3.Connection) -> None:
    table = TABLES[name]
    thing = richest(table, connection)
    identity = table.identity(thing)
    with transaction(connection):
        table.erase(connection, identity)
    assert table.get(connection, identity) is None
    with transaction(connection):
        table.put(connection, thing)
    again = table.get(connection, identity)
    assert again == thing
    assert table.data(again) == table.data(thing)


@pytest.mark.parametrize("key", list(IN_FILE))
def test_the_file_gives_back_what_it_was_given(key: str, connection: sqlite3.Connection) -> None:
    table = IN_FILE[key]
    for thing in table.everything(connection):
        data = json.loads(json.dumps(table.data(thing)))
        again = table.of(Record(data, ""))
        assert again == thing
        assert table.data(again) == table.data(thing)


@pytest.mark.parametrize("name", list(TABLES))
def test_every_field_of_the_dataclass_is_in_the_file_or_in_the_row(
    name: str, connection: sqlite3.Connection
) -> None:
    table = TABLES[name]
    thing = richest(table, connection)
    told = {field.name for field in table.shape.fields} | {side.field for side in table.sides}
    assert told == {field.name for field in dataclasses.fields(thing)}


def test_a_field_that_nobody_describes_keeps_the_program_from_starting() -> None:
    @dataclasses.dataclass
    class Night:
        id: str
        slept: float

    with pytest.raises(TypeError, match=r"Night: fields .* no file keeps: \['slept'"):
        Shape(Night, (Field("id", Kind()),))


def inner_fields(shape: Shape[Any], place: str = "") -> set[str]:
    """Every field, those of objects inside it included."""
    found: set[str] = set()
    for field in shape.fields:
        kind = field.kind
        while isinstance(kind, Optional | ListOf):
            kind = kind._kind
        if isinstance(kind, BesideKind):
            found |= inner_fields(kind._shape, place)
        elif isinstance(kind, ObjectOf):
            found |= inner_fields(kind._shape, f"{place}{field.name}.")
        else:
            found.add(f"{place}{field.json or field.name}")
    return found


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.table.key)
def test_the_tables_show_every_field_or_leave_it_out_on_purpose(book: Any) -> None:
    table = book.table
    first = set(book.sheets[0].columns.values()) | set(book.sheets[0].columns)
    missing = inner_fields(table.shape) - first - set(book.lists)
    for side in table.sides:
        sheet = next((s for s in SHEETS if s.name == book.lists.get(side.json)), None)
        if sheet is None:
            missing.add(side.json)
            continue
        shown = set(sheet.columns.values()) | set(sheet.columns)
        missing |= {f"{side.json}.{name}" for name in inner_fields(side.shape) - shown}
    assert missing == set(book.left_out)


def changed_in(key: str, field: str, connection: sqlite3.Connection) -> None:
    """Give a thing of a list another value in one field, as an import would."""
    table = IN_FILE[key]
    thing = richest(table, connection)
    if key == "instruments":
        thing = next(one for one in table.everything(connection) if one.kind == "peg")
    data = json.loads(json.dumps(table.data(thing)))
    data[field] = another(key, field, data[field])
    with transaction(connection):
        table.put(connection, table.of(Record(data, "")))


def another(key: str, field: str, value: Any) -> Any:
    known = {
        "complaint": "nausea",
        "kind": "midas",
        "state": "finished",
        "reason": "limit",
        "verdict": '{"state": "block"}',
        "plan": '{"routine":"r","title":"t","version":1,"phases":[{"kind":"work","seconds":5,'
        '"target":"area:foot","instead_of":"LI4"}]}',
        "id": "019c4000-0000-7000-8000-00000000ffff",
    }
    if field in known:
        return known[field]
    if isinstance(value, str) and value[:4] == "2026":
        # What began stays before what it is about.
        return value.replace("2026", "2027" if field in ("at", "end") else "2025", 1)
    if isinstance(value, str):
        return value + " more"
    if field == "answers":
        return [other(one) for one in value]
    if isinstance(value, list):
        return value[1:]
    return other(value)


def bundle(connection: sqlite3.Connection, folder: Path) -> str:
    export_fhir(connection, folder / "b.json", NOW, TITLES, notes=True)
    return (folder / "b.json").read_text("utf-8")


def tables(connection: sqlite3.Connection, folder: Path) -> str:
    return "".join(path.read_text("utf-8-sig") for path in export_tables(connection, folder))


FIELDS = [
    (key, field)
    for key, table in IN_FILE.items()
    for field in (*inner_fields(table.shape), *(side.json for side in table.sides))
    if "." not in field and key in ("entries", "instruments", "sessions")
    # A questionnaire of another kind has other answers; what began cannot end before.
    if (key, field) not in (("instruments", "kind"), ("entries", "still_going"))
]


@pytest.mark.parametrize(("key", "field"), sorted(FIELDS))
@pytest.mark.parametrize("export", [bundle, tables])
def test_another_value_is_seen_in_what_goes_out(
    connection: sqlite3.Connection,
    tmp_path: Path,
    key: str,
    field: str,
    export: Callable[[sqlite3.Connection, Path], str],
) -> None:
    before = export(connection, tmp_path)
    changed_in(key, field, connection)
    seen = export(connection, tmp_path) != before
    if export is bundle:
        left_out = NOT_IN_THE_BUNDLE[key]
    else:
        left_out = next(book.left_out for book in BOOKS if book.table.key == key)
    assert seen == (field not in left_out)
