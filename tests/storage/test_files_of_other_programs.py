"""Files of other programs that are no plain tables: rows are counted, nothing changed unsaid."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from acucoach.domain.own_measure import SLEEP, STEPS
from acucoach.storage.changes import Changes
from acucoach.storage.database import open_database
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.read_table import read_table
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError
from acucoach.storage.own_measures import MEASURED
from acucoach.storage.undo import UndoHistory

APPS = Path(__file__).parents[1] / "data" / "other_programs"
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
NAMES = {
    "headache": "headache",
    "migraine": "migraine",
    "back pain": "back-pain",
    "lower back pain": "back-pain",
    "nausea": "nausea",
    "cramps": "cramps",
}


def looked_at(sheet: ImportedSheet) -> tuple[csv_import.Mapping, csv_import.Reading]:
    mapping = csv_import.guess(sheet, None, NAMES)
    return mapping, csv_import.entries_of(sheet, mapping, ZoneInfo("Europe/Berlin"), NOW)


def kept(reading: csv_import.Reading) -> list[tuple[str, str, int | None]]:
    return [
        (f"{one.at:%Y-%m-%d %H:%M %z}", one.complaint, one.intensity) for one in reading.entries
    ]


FILES = [
    (
        "migraine-buddy-report-usual.html", "Migraine Buddy", {}, [],
        [("2023-05-21 21:06 +0200", "migraine", 5), ("2023-05-09 04:13 +0200", "migraine", 8)],
    ),
    (
        "migraine-buddy-report-odd.html", "Migraine Buddy", {"–": 1}, [],
        [("2024-03-25 08:15 +0100", "headache", 4), ("2024-04-04 22:00 +0200", "migraine", None)],
    ),
    (
        "migraine-buddy-report-broken.html", "Migraine Buddy", {}, [1, 2],
        [("2024-03-29 10:00 +0100", "migraine", 6)],
    ),
    (
        "apple-health-usual.xml", "Apple Health",
        {"Headache: Not present": 1, "Heart rate": 1}, [],
        [("2026-05-01 11:00 -0400", "headache", None),
         ("2026-05-03 09:00 -0400", "back-pain", None)],
    ),
    (
        "apple-health-odd.xml", "Apple Health", {}, [],
        [("2026-03-29 01:30 +0100", "", None), ("2026-03-30 08:00 +0200", "", None),
         ("2026-03-31 08:00 +0200", "nausea", None)],
    ),
    (
        "pain-diary-usual.json", "Privacy Friendly Pain Diary", {}, [],
        [("2025-03-04 12:00 +0100", "", 6), ("2025-03-05 12:00 +0100", "", 0)],
    ),
    (
        "pain-diary-odd.json", "Privacy Friendly Pain Diary", {}, [],
        [("2025-03-04 12:00 +0100", "", 10), ("2025-03-06 12:00 +0100", "", None)],
    ),
    (
        "pain-diary-broken.json", "Privacy Friendly Pain Diary", {"–": 1}, [1, 2],
        [("2025-03-07 12:00 +0100", "", 4)],
    ),
    (
        "pain-diary-table-usual.csv", "Privacy Friendly Pain Diary", {}, [],
        [("2025-03-25 12:00 +0100", "", 6), ("2025-03-04 12:00 +0100", "", 0)],
    ),
    (
        "pain-diary-table-odd.csv", "Privacy Friendly Pain Diary", {}, [],
        [("2025-03-04 12:00 +0100", "", None), ("2025-03-25 12:00 +0100", "", 10)],
    ),
    (
        "pain-diary-table-broken.csv", "Privacy Friendly Pain Diary", {}, [2, 3],
        [("2025-03-26 12:00 +0100", "", 4)],
    ),
    (
        "migralog-usual.json", "MigraLog", {"daily status": 1, "skipped doses": 1}, [],
        [("2025-03-04 08:15 +0100", "migraine", 7), ("2025-03-04 10:15 +0100", "migraine", 5),
         ("2025-03-09 20:40 +0100", "migraine", None), ("2025-03-06 16:05 +0100", "", None)],
    ),
    (
        "migralog-odd.json", "MigraLog", {"numbers without an episode": 1}, [],
        [("2025-03-04 08:15 +0100", "migraine", None), ("2025-03-04 08:31 +0100", "migraine", 10)],
    ),
    ("migralog-broken.json", "MigraLog", {}, [1, 2], []),
    (
        "cluster-headache-tracker-usual.csv", "Cluster Headache Tracker", {}, [],
        [("2025-03-05 02:10 +0100", "", 8), ("2025-03-04 21:40 +0100", "", 6)],
    ),
    (
        "cluster-headache-tracker-odd.csv", "Cluster Headache Tracker", {}, [],
        [("2025-03-05 23:50 +0100", "", 10), ("2025-03-05 23:50 +0100", "", 1)],
    ),
    (
        "cluster-headache-tracker-broken.csv", "Cluster Headache Tracker", {}, [2, 3],
        [("2025-03-06 02:10 +0100", "", 3)],
    ),
    (
        "drip-usual.csv", "drip.", {"days without pain": 1}, [],
        [("2025-03-04 12:00 +0100", "cramps", None), ("2025-03-04 12:00 +0100", "headache", None),
         ("2025-03-05 12:00 +0100", "migraine", None)],
    ),
    (
        "drip-odd.csv", "drip.", {}, [],
        [("2025-03-04 12:00 +0100", "headache", None), ("2025-03-04 12:00 +0100", "", None),
         ("2025-03-04 12:00 +0100", "headache", None)],
    ),
    (
        "clue-usual.json", "Clue", {"feelings": 2, "period": 1, "pain: pain_free": 1}, [],
        [("2025-03-04 12:00 +0100", "cramps", None), ("2025-03-04 12:00 +0100", "headache", None),
         ("2025-03-06 12:00 +0100", "nausea", None)],
    ),
    (
        "clue-odd.json", "Clue", {"bbt": 1}, [],
        [("2025-03-04 12:00 +0100", "migraine", None), ("2025-03-04 12:00 +0100", "", None),
         ("2025-03-06 12:00 +0100", "back-pain", None)],
    ),
    (
        "clue-broken.json", "Clue", {"pain: 7": 1, "pain: None": 1}, [1, 2],
        [("2025-03-07 12:00 +0100", "headache", None)],
    ),
    (
        "drip-broken.csv", "drip.", {}, [2, 3],
        [("2025-03-02 12:00 +0100", "headache", None)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "program", "left", "broken", "rows"),
    FILES,
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_rows_are_counted(
    name: str,
    program: str,
    left: dict[str, int],
    broken: list[int],
    rows: list[tuple[str, str, int | None]],
) -> None:
    sheet = read_table(APPS / name)
    assert sheet.known is not None
    assert sheet.known.program == program
    _, reading = looked_at(sheet)
    assert sorted(kept(reading)) == sorted(rows)
    assert dict(reading.left_out) == left
    assert [fault.line for fault in reading.faults] == broken
    assert len(reading.entries) + len(reading.faults) == len(sheet.rows)


def test_what_belongs_to_an_attack_comes_along() -> None:
    _, reading = looked_at(read_table(APPS / "migraine-buddy-report-usual.html"))
    first, second = reading.entries
    assert first.end is not None
    assert f"{first.end:%d %H:%M}" == "22 03:06"
    assert {"Left Temple", "Bright light", "Menstruation", "Nausea"} <= set(first.tags)
    assert [one.name for one in first.medicines] == ["Ibuprofen 400mg", "Metoclopramide (2×)"]
    assert "Helpful - 1x Ibuprofen" in first.note
    assert "Relief: Unhelpful - Sleep" in first.note
    assert "No idea" not in second.tags
    # Where somebody was is nobody's business.
    whole = "".join(f"{one.note}{one.tags}" for one in reading.entries)
    assert "lake" not in whole
    assert "Bed" not in whole


def test_severity_in_words_gets_a_number_only_from_the_person() -> None:
    sheet = read_table(APPS / "apple-health-usual.xml")
    mapping, reading = looked_at(sheet)
    assert csv_import.words_for_scores(sheet, mapping) == ["Moderate"]
    assert reading.wordy == 1
    assert reading.entries[0].note == "Moderate"
    assert reading.entries[0].end is not None


def test_hours_asleep_and_steps_become_measures_once(tmp_path: Path) -> None:
    """Of two devices the one that counted most: steps are not counted twice."""
    sheet = read_table(APPS / "apple-health-usual.xml")
    assert [(one.day, one.what, one.value) for one in sheet.measures] == [
        (date(2026, 5, 3), SLEEP, 6.5),
        (date(2026, 5, 3), STEPS, 2000),
    ]
    _, reading = looked_at(sheet)
    with closing(open_database(tmp_path / "a.sqlite3")) as connection:
        undo = UndoHistory()
        door = DiaryExchange(connection, Changes(), undo, lambda: NOW, "test")
        measures = csv_import.measures_of(sheet, NOW)
        plan = door.plan_entries(reading.entries, source=connection, measures=measures)
        assert plan.new_count == 4
        door.apply(plan)
        again = door.plan_entries(reading.entries, source=connection, measures=measures)
        assert (again.new_count, again.same_count) == (0, 4)
        undo.undo()
        assert MEASURED.select(connection) == []
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("apple-health-broken.xml", "broken or cut off at line 3"),
        ("no-diary.json", "not a diary"),
        ("no-pains.json", "no rows"),
        ("cut.json", "broken or cut off at line 1"),
        ("page.html", "not a table"),
        ("bomb.xml", "broken or cut off"),
        ("other.sqlite3", "not a table"),
        ("empty.zip", "packed file"),
        ("cut.zip", "packed file"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(
    tmp_path: Path, name: str, sentence: str
) -> None:
    path = APPS / name
    if not path.exists():
        path = tmp_path / name
        OTHERS[name](path)
    with pytest.raises(ExchangeError, match=sentence) as told:
        read_table(path)
    assert str(told.value).count("\n") == 0


def _other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (a)")


def _empty_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("readme.txt", "nothing")


OTHERS: dict[str, Callable[[Path], object]] = {
    "no-diary.json": lambda path: path.write_text('{"a": [1, {"b": 2}]}'),
    "no-pains.json": lambda path: path.write_text(
        '[{"date": "2025-03-04", "type": "bbt", "value": {}}]'
    ),
    "cut.json": lambda path: path.write_text('{"database": {"content": [{"tableName"'),
    "page.html": lambda path: path.write_text("<html><body><p>Hello</p></body></html>"),
    "bomb.xml": lambda path: path.write_text(
        '<!DOCTYPE HealthData [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        '<HealthData><Record type="&b;"/></HealthData>'
    ),
    "other.sqlite3": _other_database,
    "empty.zip": _empty_zip,
    "cut.zip": lambda path: path.write_bytes(b"PK\x03\x04 and no more"),
}


def test_an_export_in_its_zip_and_of_any_size_is_streamed(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    text = (APPS / "apple-health-usual.xml").read_text("utf-8")
    beats = (
        ' <Record type="HKQuantityTypeIdentifierHeartRate" value="61" '
        'startDate="2026-05-03 09:00:00 -0400" endDate="2026-05-03 09:00:00 -0400"/>\n'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
        packed.writestr(
            "apple_health_export/export.xml",
            text.replace("</HealthData>", beats * 5000 + "</HealthData>"),
        )
    seen: list[int] = []
    sheet = read_table(path, lambda done, total: seen.append(done * 100 // total))
    assert seen[0] < 50 < seen[-1], "it tells how far it is"
    assert sheet.known is not None
    assert dict(sheet.known.left_rows)["Heart rate"] == 5001
    assert len(sheet.rows) == 2


def loop_zip(path: Path, *tables: tuple[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("Habits.csv", "Position,Name,Type,Question,Description\n001,Headache,,,\n")
        packed.writestr("Checkmarks.csv", "Date,Headache,\n")
        for name, text in tables:
            packed.writestr(f"{name}/Checkmarks.csv", text)
            packed.writestr(f"{name}/Scores.csv", "Date,Score\n2025-03-04,0.5\n")
    return path


def test_a_zip_of_loop_usual_odd_broken(tmp_path: Path) -> None:
    usual = loop_zip(
        tmp_path / "usual.zip",
        ("001 Headache", "Date,Value,Notes\n2025-03-04,6,late\n2025-03-05,NO,\n"),
        ("002 Migraine", "Date,Value,Notes\n2025-03-04,YES_MANUAL,\n2025-03-05,UNKNOWN,\n"),
        ("003 Run", "Date,Value,Notes\n2025-03-04,YES_MANUAL,\n"),
    )
    _, reading = looked_at(read_table(usual))
    assert kept(reading) == [
        ("2025-03-04 12:00 +0100", "headache", 6),
        ("2025-03-04 12:00 +0100", "migraine", None),
    ]
    assert dict(reading.left_out) == {"NO": 1, "UNKNOWN": 1, "Run": 1}
    assert reading.entries[0].note == "late"
    odd = loop_zip(
        tmp_path / "odd.zip",
        ("001 Migraine", '\ufeffDate,Value,Notes\n2025-03-04,3.5,"two\nlines"\n2025-03-06,SKIP,\n'),
    )
    _, reading = looked_at(read_table(odd))
    assert kept(reading) == [("2025-03-04 12:00 +0100", "migraine", 4)]
    assert reading.rounded == 1
    broken = loop_zip(
        tmp_path / "broken.zip",
        ("001 Headache", "Date,Value,Notes\nsoon,6,\n2025-03-05,14,\n2025-03-06,5,\n"),
    )
    mapping, reading = looked_at(read_table(broken))
    # 14 goes beyond 10, and nothing says where the scale ends: it is asked.
    assert mapping.highest is None
    assert len(reading.faults) == 3


def loop_database(path: Path, *rows: tuple[object, ...]) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT, type INTEGER)")
        connection.execute(
            "CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER, "
            "value INTEGER, notes TEXT)"
        )
        connection.executemany(
            "INSERT INTO Habits VALUES (?, ?, ?)", [(1, "Headache", 1), (2, "Migraine", 0)]
        )
        connection.executemany(
            "INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES (?, ?, ?, ?)", rows
        )
        connection.commit()
    return path


def test_a_database_of_loop_usual_odd_broken(tmp_path: Path) -> None:
    day = 1741046400000  # 4 March 2025, midnight UTC
    usual = loop_database(
        tmp_path / "usual.db",
        (1, day, 6000, "late"),
        (2, day, 2, None),
        (2, day + 86_400_000, 0, ""),
    )
    _, reading = looked_at(read_table(usual))
    assert kept(reading) == [
        ("2025-03-04 12:00 +0100", "headache", 6),
        ("2025-03-04 12:00 +0100", "migraine", None),
    ]
    assert dict(reading.left_out) == {"NO": 1}
    odd = loop_database(tmp_path / "odd.db", (1, day, 3500, ""), (2, day, 3, ""), (1, day, -1, ""))
    _, reading = looked_at(read_table(odd))
    assert kept(reading) == [("2025-03-04 12:00 +0100", "headache", 4)]
    assert dict(reading.left_out) == {"SKIP": 1, "UNKNOWN": 1}
    broken = loop_database(tmp_path / "broken.db", (1, "soon", 6000, ""), (1, day, 5000, ""))
    _, reading = looked_at(read_table(broken))
    assert kept(reading) == [("2025-03-04 12:00 +0100", "headache", 5)]
    assert len(reading.faults) == 1
    before = usual.read_bytes()
    read_table(usual)
    assert usual.read_bytes() == before, "a file that is read is never changed"


def sheets_document(path: Path, rows: str, mime: str = "") -> Path:
    content = (
        '<?xml version="1.0"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="S">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", mime or "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
    return path


def words(*texts: str) -> str:
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        for text in texts
    )
    return f"<table:table-row>{cells}</table:table-row>"


def test_a_spreadsheet_of_opendocument_usual_odd_broken(tmp_path: Path) -> None:
    row = (
        '<table:table-row><table:table-cell office:value-type="date" '
        'office:date-value="2025-03-04T08:15:00"><text:p>04.03.25 08:15</text:p>'
        '</table:table-cell><table:table-cell office:value-type="float" office:value="6.0">'
        "<text:p>6</text:p></table:table-cell>{more}</table:table-row>"
    )
    lines = "<text:p>a</text:p><text:p>b</text:p>"
    note = f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    usual = sheets_document(
        tmp_path / "usual.ods", words("Datum", "Schmerz", "Notiz") + row.format(more=note)
    )
    _, reading = looked_at(read_table(usual))
    assert kept(reading) == [("2025-03-04 08:15 +0100", "", 6)]
    assert reading.entries[0].note == "a\nb"
    rest = '<table:table-cell table:number-columns-repeated="16380"/>'
    below = f'<table:table-row table:number-rows-repeated="1048000">{rest}</table:table-row>'
    odd = sheets_document(
        tmp_path / "odd.ods",
        words("My diary") + words("Date", "Pain (0-10)") + row.format(more=rest) + below,
    )
    _, reading = looked_at(read_table(odd))
    assert kept(reading) == [("2025-03-04 08:15 +0100", "", 6)]
    broken = sheets_document(tmp_path / "broken.ods", "<table:table-row>")
    with pytest.raises(ExchangeError, match="broken or locked"):
        read_table(broken)
