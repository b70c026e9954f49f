"""JSON out and in, and hostile files."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acucoach.storage.changes import Changes
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.exchange.diary_file import ConflictChoice, DiaryExchange
from acucoach.storage.exchange.reading import LARGEST
from acucoach.storage.exchange.walking import Walk
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.undo import UndoHistory
from tests.storage.full_entry import ENTRY

ROOT = Path(__file__).resolve().parents[2]


def emptied(connection: sqlite3.Connection) -> None:
    for table in ("entry", "day_note", "filled_instrument", "trial_day", "trial"):
        connection.execute(f"DELETE FROM {table}")


@pytest.mark.usefixtures("full")
def test_json_out_and_in_is_identical(
    exchange: DiaryExchange, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.json", tmp_path / "two.json"
    assert exchange.export(first) == 6
    emptied(connection)
    plan = exchange.preview(first)
    assert (plan.new_count, plan.same_count, plan.differ) == (6, 0, [])
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)
    assert exchange.apply(plan) == 6
    exchange.export(second)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.usefixtures("full")
def test_twice_is_once_and_an_import_is_one_step_to_undo(
    exchange: DiaryExchange, connection: sqlite3.Connection, undo: UndoHistory, tmp_path: Path
) -> None:
    exchange.export(tmp_path / "a.json")
    again = exchange.preview(tmp_path / "a.json")
    assert (again.new_count, again.same_count, again.differ) == (0, 6, [])
    assert exchange.apply(again) == 0
    emptied(connection)
    exchange.apply(exchange.preview(tmp_path / "a.json"))
    undo.undo()
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)
    undo.redo()
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (2,)


@pytest.mark.usefixtures("full")
def test_nothing_is_overwritten_without_a_choice(
    exchange: DiaryExchange, diary: DiaryRepository, undo: UndoHistory, tmp_path: Path
) -> None:
    exchange.export(tmp_path / "a.json")
    diary.save(replace(ENTRY, intensity=1, note="mine"))
    diary.delete(["second"])
    plan = exchange.preview(tmp_path / "a.json")
    assert {difference.identity for difference in plan.differ} == {ENTRY.id, "second"}
    assert exchange.apply(plan) == 0
    found = diary.get(ENTRY.id)
    assert found is not None
    assert found.note == "mine"
    choices = {("entries", d.identity): ConflictChoice.TAKE_THEIRS for d in plan.differ}
    assert exchange.apply(plan, choices) == 2
    found = diary.get(ENTRY.id)
    assert found is not None
    assert (found.intensity, found.note) == (7, ENTRY.note)
    assert diary.count(EntryFilter()) == 2
    undo.undo()
    found = diary.get(ENTRY.id)
    assert found is not None
    assert found.note == "mine"
    assert diary.days_left("second") == 30


HOSTILE: list[tuple[str, bytes, Fault]] = [
    ("empty", b"", Fault.NOT_JSON),
    ("cut off", b'{"format": "acucoach-diary", "version": 1, "entries": [{"id"', Fault.NOT_JSON),
    ("nested", b"[" * 200_000, Fault.TOO_DEEP),
    ("nested objects", b'{"a":' * 100_000, Fault.TOO_DEEP),
    ("utf-16", '{"format": "x"}'.encode("utf-16"), Fault.NOT_UTF8),
    ("latin-1", b'{"note": "\xe9"}', Fault.NOT_UTF8),
    ("zip bomb", b"PK\x03\x04" + b"\x00" * 100, Fault.ZIPPED),
    ("gzip", b"\x1f\x8b\x08\x00", Fault.ZIPPED),
    ("a list", b"[1, 2]", Fault.NOT_OURS),
    ("another program", b'{"format": "other", "version": 1}', Fault.NOT_OURS),
    ("newer", b'{"format": "acucoach-diary", "version": 99}', Fault.TOO_NEW),
    ("no version", b'{"format": "acucoach-diary"}', Fault.MISSING),
    ("long number", b'{"format": ' + b"9" * 10_000 + b"}", Fault.BAD_VALUE),
    ("not a number", b'{"format": NaN}', Fault.NOT_JSON),
    ("two in one", b'{"format": "acucoach-diary", "version": 1}{}', Fault.NOT_JSON),
    ("no name", b'{"format": "acucoach-diary", 1: 2}', Fault.NOT_JSON),
    ("a comma too many", b'{"format": "acucoach-diary", "version": 1,}', Fault.NOT_JSON),
    ("cut in a list", b'{"version": 1, "entries": [{"id": "a"}, ', Fault.NOT_JSON),
    ("no comma", b'{"version": 1, "entries": [{} {}]}', Fault.NOT_JSON),
    ("7z", b"7z\xbc\xaf\x27\x1c", Fault.ZIPPED),
    ("cut in a letter", b'{"note": "\xe5\xad', Fault.NOT_UTF8),
]


@pytest.mark.parametrize(("name", "data", "fault"), HOSTILE, ids=[h[0] for h in HOSTILE])
def test_a_hostile_file_gets_one_sentence(
    exchange: DiaryExchange, tmp_path: Path, name: str, data: bytes, fault: Fault
) -> None:
    path = tmp_path / "hostile.json"
    path.write_bytes(data)
    with pytest.raises(ExchangeError) as raised:
        exchange.preview(path)
    assert raised.value.fault is fault
    assert "\n" not in str(raised.value)
    assert str(raised.value).endswith((".", "again."))


def test_the_place_of_what_is_broken_is_told(exchange: DiaryExchange, tmp_path: Path) -> None:
    top = b'{"format": "acucoach-diary", "version": 1,\n"entries": [\n'
    deep = b"[" * 100_000
    for data, place in (
        (top + b'{"id": "a"},\n{"id" "b"}]}', "line 4, column 7"),
        (top + b'{"id": "a"},\n{"marks": ' + deep, "line 4"),
        (b"[" * 100_000, "line 1"),
        (b'{"a": 1,\n"b": ' + deep, "line 2"),
        (b"\xef\xbb\xbf" + b"x" * 2_000_000 + b"\xff", "2000004"),
    ):
        path = tmp_path / "a.json"
        path.write_bytes(data)
        with pytest.raises(ExchangeError) as raised:
            exchange.preview(path)
        assert place in str(raised.value)


def test_the_order_of_the_fields_does_not_matter(
    exchange: DiaryExchange, full: None, tmp_path: Path
) -> None:
    """Another program may have sorted them, or written it without blanks."""
    exchange.export(tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_text("utf-8"))
    (tmp_path / "b.json").write_text(json.dumps(data, sort_keys=True, separators=(",", ":")))
    plan = exchange.preview(tmp_path / "b.json")
    assert (plan.new_count, plan.same_count, plan.differ) == (0, 6, [])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
        ),
        max_leaves=20,
    ),
    st.sampled_from([None, 1, 3]),
)
def test_reading_thing_by_thing_finds_what_reading_at_once_finds(
    value: Any, indent: int | None
) -> None:
    whole = {"a": value, "b": [{"x": value}, {"y": 1}], "c": []}
    walk = Walk(json.dumps(whole, indent=indent))
    assert [record._data for record in walk.records("b")] == whole["b"]
    assert list(walk.records("c")) == []
    if not isinstance(value, list):
        assert walk.head._data == {"a": value}


def test_a_huge_file_is_not_read(exchange: DiaryExchange, tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ExchangeError, match="larger than 512 MB"):
        exchange.preview(path)
    with pytest.raises(ExchangeError, match="cannot be read"):
        exchange.preview(tmp_path / "missing.json")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"intensity": 11}, "entries[2]"),
        ({"intensity": 5.5}, "entries[2].intensity"),
        ({"intensity": True}, "entries[2].intensity"),
        ({"intensity": "5"}, "entries[2].intensity"),
        ({"at": "yesterday"}, "entries[2].at"),
        ({"at": "2026-03-01T08:00:00"}, "entries[2].at"),
        ({"at": "9999-12-31T23:59:59+00:00"}, "entries[2].at"),
        ({"at": None}, "entries[2].at"),
        ({"id": ""}, "entries[2].id"),
        ({"id": "x" * 65}, "entries[2].id"),
        ({"id": 7}, "entries[2].id"),
        ({"marks": [{"x": 1e300, "y": 0, "z": 0, "radius": 5}]}, "entries[2]"),
        ({"marks": [7]}, "entries[2].marks[1]"),
        ({"marks": "no"}, "entries[2].marks"),
        ({"tags": ["ok", 5]}, "entries[2].tags[2]"),
        ({"note": "zero\x00byte"}, "entries[2].note"),
        ({"note": ["a"]}, "entries[2].note"),
        ({"medicines": [{"name": "x", "kind": "poison"}]}, "entries[2].medicines[1].kind"),
        ({"still_going": "yes"}, "entries[2].still_going"),
        ({"id": "first"}, "entries[2]"),
    ],
)
@pytest.mark.usefixtures("full")
def test_a_wrong_value_is_named_by_its_place_and_nothing_is_imported_by_half(
    exchange: DiaryExchange,
    connection: sqlite3.Connection,
    tmp_path: Path,
    change: dict[str, Any],
    place: str,
) -> None:
    path = tmp_path / "a.json"
    exchange.export(path)
    data = json.loads(path.read_text("utf-8"))
    emptied(connection)
    good = {**data["entries"][0], "id": "first"}
    data["entries"] = [good, {**good, "id": "second", **change}]
    with pytest.raises(ExchangeError) as raised:
        exchange.plan(json.dumps(data))
    assert raised.value.place == place
    assert place in str(raised.value)
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)


def test_half_a_character_is_refused(exchange: DiaryExchange) -> None:
    text = (
        '{"format": "acucoach-diary", "version": 1, "entries": [{"id": "a", '
        '"at": "2026-03-01T08:00:00Z", "note": "\\ud800"}]}'
    )
    with pytest.raises(ExchangeError, match="half a character"):
        exchange.plan(text)


def test_a_failing_import_is_taken_back_whole(
    exchange: DiaryExchange, connection: sqlite3.Connection, full: None, tmp_path: Path
) -> None:
    exchange.export(tmp_path / "a.json")
    emptied(connection)
    plan = exchange.preview(tmp_path / "a.json")
    connection.execute("DROP TABLE trial_day")
    with pytest.raises(sqlite3.OperationalError):
        exchange.apply(plan)
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)


def test_an_unwritable_place_is_told_and_leaves_no_scraps(
    exchange: DiaryExchange, tmp_path: Path
) -> None:
    with pytest.raises(ExchangeError, match="cannot be written"):
        exchange.export(tmp_path / "no folder" / "a.json")
    assert list(tmp_path.iterdir()) == []


TOP = '{"format": "acucoach-diary", "version": 1, '
WHEN = '"id": "a", "at": "2026-03-01T08:00:00Z"'


@pytest.mark.parametrize(
    "text",
    [
        TOP + '"entries": [], "days": [], "entries": []}',
        TOP + '"program": "a", "program": "b"}',
        TOP + '"entries": [{' + WHEN + ', "note": "a", "note": "b"}]}',
        TOP + '"entries": [{' + WHEN + ', "marks": [{"x": 1, "x": 2}]}]}',
    ],
)
def test_a_name_that_comes_twice_is_refused_for_one_of_them_would_be_lost(
    exchange: DiaryExchange, text: str
) -> None:
    with pytest.raises(ExchangeError, match="comes twice") as raised:
        exchange.plan(text)
    assert raised.value.fault is Fault.DOUBLED


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    ("field", "item"),
    [
        ("tags", '"w{}"'),
        ("triggers", '"w{}"'),
        ("qualities", '"w{}"'),
        ("measures", '"w{}"'),
        ("medicines", '{{"name": "m{}"}}'),
        ("marks", '{{"x": 0, "y": 0, "z": {}, "radius": 5}}'),
    ],
)
def test_more_of_anything_than_an_entry_can_show_is_refused(
    exchange: DiaryExchange, field: str, item: str
) -> None:
    many = ", ".join(item.format(n) for n in range(100_000))
    text = f'{TOP}"entries": [{{{WHEN}, "{field}": [{many}]}}]}}'
    with pytest.raises(ExchangeError) as raised:
        exchange.plan(text)
    assert raised.value.place == f"entries[1].{field}"


@pytest.mark.parametrize(
    ("key", "thing"),
    [
        ("entries", '{"id": "a", "at": "2150-03-01T08:00:00Z", "intensity": 5}'),
        ("entries", "{" + WHEN + ', "intensity": 5, "changed": "2150-03-01T08:00:00Z"}'),
        ("days", '{"id": "a", "day": "9999-01-01", "said": "none", '
                 '"changed": "2026-03-01T08:00:00Z"}'),
        ("days", '{"id": "a", "day": "0001-01-01", "said": "none", '
                 '"changed": "2026-03-01T08:00:00Z"}'),
        ("instruments", '{"id": "a", "kind": "peg", "at": "2150-03-01T08:00:00Z", '
                        '"answers": [1, 2, 3], "changed": "2026-03-01T08:00:00Z"}'),
    ],
)  # fmt: skip
def test_a_year_that_cannot_be_meant_is_refused(
    exchange: DiaryExchange, key: str, thing: str
) -> None:
    with pytest.raises(ExchangeError) as raised:
        exchange.plan(f'{TOP}"{key}": [{thing}]}}')
    assert raised.value.place.startswith(f"{key}[1]")


def test_an_entry_with_more_words_than_can_be_shown_hides_no_other(
    diary: DiaryRepository, connection: sqlite3.Connection, changes: Changes
) -> None:
    diary.save(ENTRY)
    diary.save(replace(ENTRY, id="many"))
    connection.executemany(
        "INSERT INTO entry_label VALUES ('many', 'tag', ?, ?)",
        [(f"w{number}", number) for number in range(5, 100_000)],
    )
    assert [entry.id for entry in diary.page(EntryFilter()).entries] == [ENTRY.id]
    assert [one.id for one in changes.set_aside] == ["many"]
