"""Tables of programs that write down sleep become hours of their days; nothing goes unsaid."""

from __future__ import annotations

import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from acucoach.domain.own_measure import SLEEP
from acucoach.storage.changes import Changes
from acucoach.storage.database import open_database
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.diary_file import ConflictChoice, DiaryExchange, MergePlan
from acucoach.storage.exchange.read_table import read_table
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError
from acucoach.storage.own_measures import MEASURED
from acucoach.storage.undo import UndoHistory

APPS = Path(__file__).parents[1] / "data" / "other_programs"
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
TWICE = "sleeps written twice"


def hours(sheet: ImportedSheet) -> list[tuple[str, float]]:
    assert {one.what for one in sheet.measures} == {SLEEP}
    return [(one.day.isoformat(), one.value) for one in sheet.measures]


def unreadable(*lines: int) -> dict[str, int]:
    return {f"unreadable sleep (line {line})": 1 for line in lines}


@pytest.mark.parametrize(
    ("name", "program", "slept", "left"),
    [
        ("fitbit-usual", "Fitbit", [("2025-03-05", 7.0), ("2025-03-06", 6.75)], {}),
        # A nap counts to its day; a sleep that stands there twice is one sleep.
        ("fitbit-odd", "Fitbit", [("2025-03-06", 7.5)], {TWICE: 1}),
        ("fitbit-broken", "Fitbit", [("2025-03-04", 7.0)], unreadable(3, 4)),
        ("plees-tracker-usual", "Plees Tracker", [("2025-03-05", 7.5), ("2025-03-06", 8.0)], {}),
        (
            "plees-tracker-odd",
            "Plees Tracker",
            [("2025-03-04", 0.5), ("2025-03-05", 7.0)],
            {TWICE: 1},
        ),
        ("plees-tracker-broken", "Plees Tracker", [("2025-03-07", 8.0)], unreadable(2, 3)),
        (
            "sleep-as-android-usual",
            "Sleep as Android",
            [("2025-03-05", 7.0), ("2025-03-06", 8.0)],
            {},
        ),
        # -1 takes a minute off; -1.0 says that it was typed in.
        ("sleep-as-android-odd", "Sleep as Android", [("2025-03-05", 8.48)], {}),
        (
            "sleep-as-android-broken",
            "Sleep as Android",
            [("2025-03-06", 6.0)],
            unreadable(2, 3, 4),
        ),
        ("sleepmeter-usual", "Sleepmeter", [("2025-03-05", 8.0), ("2025-03-06", 7.0)], {}),
        ("sleepmeter-odd", "Sleepmeter", [("2025-03-04", 0.0), ("2025-03-06", 8.0)], {TWICE: 1}),
        ("sleepmeter-broken", "Sleepmeter", [("2025-03-04", 8.0)], unreadable(2, 3)),
    ],
)
def test_hours_asleep_are_those_of_the_file(
    name: str, program: str, slept: list[tuple[str, float]], left: dict[str, int]
) -> None:
    sheet = read_table(APPS / f"{name}.csv", zone=BERLIN)
    assert sheet.known is not None
    assert sheet.known.program == program
    assert hours(sheet) == slept
    assert dict(sheet.known.left_rows) == left
    assert sheet.known.left_columns
    reading = csv_import.entries_of(
        sheet, csv_import.guess(sheet), BERLIN, datetime(2026, 6, 1, tzinfo=UTC)
    )
    assert (reading.entries, reading.faults, dict(reading.left_out)) == ([], [], left)


def test_a_stamp_without_a_place_is_told_by_the_readers_clock() -> None:
    path = APPS / "plees-tracker-usual.csv"
    assert [day for day, _ in hours(read_table(path, zone=ZoneInfo("Pacific/Auckland")))] == [
        "2025-03-05",
        "2025-03-06",
    ]
    assert [day for day, _ in hours(read_table(path, zone=ZoneInfo("Pacific/Honolulu")))] == [
        "2025-03-04",
        "2025-03-05",
    ]


def test_sleeps_of_more_than_a_day_are_told_and_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "sleep.csv"
    rows = [f"{n},{start},{start + 46_800_000},0" for n, start in ((1, 1741132800000),
            (2, 1741132800001))]  # fmt: skip
    path.write_text("\n".join(["sid,start,stop,rating", *rows]))
    with pytest.raises(ExchangeError, match="no rows"):
        read_table(path, zone=UTC)
    path.write_text("\n".join(["sid,start,stop,rating", *rows, "3,1741298400000,1741327200000,4"]))
    sheet = read_table(path, zone=UTC)
    assert sheet.known is not None
    assert dict(sheet.known.left_rows) == {"more than 24 hours asleep, 2025-03-05": 1}
    assert hours(sheet) == [("2025-03-07", 8.0)]


def test_the_archive_of_sleep_as_android_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "sleep-export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("alarms.json", "[]")
        packed.writestr("prefs.xml", "<map/>")
        packed.write(APPS / "sleep-as-android-usual.csv", "sleep-export.csv")
    assert hours(read_table(path)) == [("2025-03-05", 7.0), ("2025-03-06", 8.0)]


@pytest.mark.parametrize("name", ["fitbit", "plees-tracker", "sleep-as-android", "sleepmeter"])
def test_a_table_without_a_sleep_is_told_in_one_sentence(tmp_path: Path, name: str) -> None:
    lines = (APPS / f"{name}-usual.csv").read_text("utf-8").splitlines()
    path = tmp_path / "empty.csv"
    path.write_text("\n".join(lines[: 2 if name == "fitbit" else 1]) + "\n")
    with pytest.raises(ExchangeError, match="no rows"):
        read_table(path)


def test_an_ordinary_diary_is_no_table_of_sleep(tmp_path: Path) -> None:
    path = tmp_path / "diary.csv"
    path.write_text("Date,Pain,Note\n2025-03-04,5,wake and sleep\n")
    sheet = read_table(path)
    assert sheet.known is None
    assert sheet.measures == ()


def test_another_number_of_a_day_is_a_difference_and_the_same_one_is_none(tmp_path: Path) -> None:
    undo = UndoHistory()
    with closing(open_database(tmp_path / "a.sqlite3")) as connection:
        door = DiaryExchange(connection, Changes(), undo, lambda: NOW, "test")

        def plan(name: str, later: int) -> MergePlan:
            sheet = read_table(APPS / name, zone=BERLIN)
            measures = csv_import.measures_of(sheet, NOW + timedelta(hours=later))
            return door.plan_entries([], source=connection, measures=measures)

        door.apply(plan("sleepmeter-usual.csv", 0))
        again = plan("sleepmeter-usual.csv", 1)
        assert (again.new_count, again.same_count, len(again.differ)) == (0, 2, 0)
        # 5 March: 8 hours there, 7 here; 6 March: 7 there, 6.75 here.
        other = plan("fitbit-usual.csv", 1)
        assert (other.new_count, other.same_count, len(other.differ)) == (0, 0, 2)
        door.apply(other)
        assert [one.value for one in MEASURED.select(connection)] == [8.0, 7.0]
        other = plan("fitbit-usual.csv", 1)
        one = other.differ[0]
        door.apply(other, {(one.key, one.identity): ConflictChoice.TAKE_THEIRS})
        assert [one.value for one in MEASURED.select(connection)] == [7.0, 7.0]
        undo.undo()
        assert [one.value for one in MEASURED.select(connection)] == [8.0, 7.0]
