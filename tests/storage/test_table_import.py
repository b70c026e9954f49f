"""Tables of other programs: read as they say, asked where they are silent, nothing guessed."""

from __future__ import annotations

import locale
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from acucoach.storage.changes import Changes
from acucoach.storage.database import connect, open_database
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.column_names import Role, highest_of, roles_of
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.written_time import (
    DateOrder,
    order_of,
    read_clock,
    read_length,
    read_moment,
)
from acucoach.storage.undo import UndoHistory

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
BERLIN, TOKYO = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")


def read(text: str, zone: ZoneInfo = BERLIN, **chosen: object) -> csv_import.Reading:
    sheet = csv_import.read_sheet(text)
    mapping = replace(csv_import.guess(sheet), **chosen)  # type: ignore[arg-type]
    return csv_import.entries_of(sheet, mapping, zone, NOW)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("8:15 PM", "20:15"),
        ("12:05 AM", "00:05"),
        ("12:05 pm", "12:05"),
        ("08:15:30 PM", "20:15:30"),
        ("8:15PM", "20:15"),
        ("8:15 p.m.", "20:15"),
        ("8 pm", "20:00"),
        ("8:15\u202fPM", "20:15"),
        ("\u200e8:15 PM\u200f", "20:15"),
        ("20:15", "20:15"),
        ("20.15 Uhr", "20:15"),
        ("20h15", "20:15"),
        ("午後 8:15", "20:15"),
        ("오후 8:15", "20:15"),
        ("ÖS 8:15", "20:15"),
        ("٨:١٥ م", "20:15"),
        ("8:15 μ.μ.", "20:15"),
        ("0:05", "00:05"),
    ],
)
def test_a_clock_is_read_alike_in_every_language(text: str, wanted: str) -> None:
    before = locale.setlocale(locale.LC_ALL)
    try:
        for name in ("C", "de_DE.UTF-8", "fr_FR.UTF-8"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue  # not on this computer
            assert read_clock(text).isoformat()[: len(wanted)] == wanted
    finally:
        locale.setlocale(locale.LC_ALL, before)


@pytest.mark.parametrize("text", ["25:00", "8:75", "13:05 am", "0:30 pm", "soon", "8", "", "1:2:3"])
def test_what_is_no_clock_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a time"):
        read_clock(text)


@pytest.mark.parametrize(
    ("text", "order", "wanted"),
    [
        ("2025-03-04", None, "2025-03-04"),
        ("2025-03-04T21:11:10+01:00", None, "2025-03-04"),
        ("04.03.2025 8:15", DateOrder.DAY_FIRST, "2025-03-04"),
        ("3/14/2025", None, "2025-03-14"),
        ("14/3/25", None, "2025-03-14"),
        ("8th Dec 2021", None, "2021-12-08"),
        ("Dec 8, 2021", None, "2021-12-08"),
        ("4. März 2025", None, "2025-03-04"),
        ("4 août 2025", None, "2025-08-04"),
        ("4 de marzo de 2025", None, "2025-03-04"),
        ("Tue, 4 March 2025 8:15 PM", None, "2025-03-04"),
        ("2025年3月4日", None, "2025-03-04"),
        ("1741072500000", None, "2025-03-04"),
    ],
)
def test_a_date_is_read_however_it_is_written(
    text: str, order: DateOrder | None, wanted: str
) -> None:
    assert read_moment(text, order).day.isoformat() == wanted


def test_a_date_that_may_mean_two_days_is_asked() -> None:
    assert order_of(["03/04/2025", "05/04/2025"]) is None
    assert order_of(["03/04/2025", "15/04/2025"]) is DateOrder.DAY_FIRST
    assert order_of(["03/04/2025", "04/15/2025"]) is DateOrder.MONTH_FIRST
    assert order_of(["03.04.2025"]) is DateOrder.DAY_FIRST
    with pytest.raises(ValueError, match="may mean two days"):
        read_moment("03/04/2025", None)
    assert csv_import.guess(csv_import.read_sheet("Date,Pain\n03/04/2025,5\n")).order is None


@pytest.mark.parametrize(
    ("heading", "roles"),
    [
        (["Date", "Painkillers", "Severity"], {Role.DATE: 0, Role.SCORE: 2, Role.MEDICINE: 1}),
        (["Painkillers", "Pain", "Datum"], {Role.DATE: 2, Role.SCORE: 1, Role.MEDICINE: 0}),
        (["HabitCategory", "CalendarDate", "Value"], {Role.DATE: 1, Role.SCORE: 2}),
        (["FeatureName", "Timestamp", "Value"], {Role.DATE: 1, Role.COMPLAINT: 0, Role.SCORE: 2}),
        (["State", "What", "Date", "NRS"], {Role.DATE: 2, Role.SCORE: 3}),
        (["Pain medication", "Pain location", "Pain", "Day"], {Role.SCORE: 2, Role.DATE: 3}),
        (["Datum", "Uhrzeit", "Schmerz (0-10)", "Medikament", "Notizen"],
         {Role.DATE: 0, Role.TIME: 1, Role.SCORE: 2, Role.MEDICINE: 3, Role.NOTE: 4}),
        (["Fecha", "Hora", "Dolor"], {Role.DATE: 0, Role.TIME: 1, Role.SCORE: 2}),
        (["Date", "Heure", "Intensité", "Médicaments"],
         {Role.DATE: 0, Role.TIME: 1, Role.SCORE: 2, Role.MEDICINE: 3}),
    ],
)  # fmt: skip
def test_a_column_is_known_by_its_whole_words(heading: list[str], roles: dict[Role, int]) -> None:
    found = roles_of(heading)
    assert {role: found.get(role) for role in roles} == roles


@pytest.mark.parametrize(
    ("name", "highest"),
    [
        ("Pain (0-3)", 3),
        ("Pain [1–5]", 5),
        ("NRS /10", 10),
        ("Schmerz 0 bis 100", 100),
        ("Pain out of 6", 6),
        ("Pain", None),
        ("Pain 2025", None),
    ],
)
def test_the_scale_is_read_off_the_heading(name: str, highest: int | None) -> None:
    assert highest_of(name) == highest


def test_one_odd_number_changes_no_other() -> None:
    reading = read("Date,Pain (0-10)\n2025-03-04,7\n2025-03-05,11\n2025-03-06,2\n")
    assert [entry.intensity for entry in reading.entries] == [7, 2]
    assert [fault.line for fault in reading.faults] == [3]


def test_a_scale_beyond_ten_that_nobody_named_is_asked() -> None:
    sheet = csv_import.read_sheet("Date,Pain\n2025-03-04,7\n2025-03-05,40\n")
    mapping = csv_import.guess(sheet)
    assert mapping.highest is None
    reading = csv_import.entries_of(sheet, mapping, BERLIN, NOW)
    assert reading.entries == []
    reading = csv_import.entries_of(sheet, replace(mapping, highest=100), BERLIN, NOW)
    assert [entry.intensity for entry in reading.entries] == [1, 4]
    assert reading.rounded == 1


def test_three_of_three_is_ten() -> None:
    reading = read("Date,Pain (0-3)\n2025-03-04,3\n2025-03-05,0\n")
    assert [entry.intensity for entry in reading.entries] == [10, 0]


def test_words_get_a_number_when_one_is_given_and_stay_words_when_not() -> None:
    table = "Date,Intensity,Notes\n2025-03-04,Moderate,tight\n2025-03-05,Severe,\n"
    reading = read(table)
    assert [(e.intensity, e.note) for e in reading.entries] == [
        (None, "tight\nModerate"),
        (None, "Severe"),
    ]
    assert reading.wordy == 2
    reading = read(table, words={"Moderate": 5, "Severe": 8})
    assert [(e.intensity, e.note) for e in reading.entries] == [(5, "tight"), (8, "")]


def test_a_number_beside_its_word_is_the_number() -> None:
    assert [e.intensity for e in read("Date,Value\n2025-03-04,6.0:Severe\n").entries] == [6]


@pytest.mark.parametrize(
    "head", ["", "sep=;\r\n", "My diary\r\n\r\n", "Exported on;;\r\n2026-01-01;;\r\n\r\n"]
)
def test_lines_above_the_heading_are_passed_over(head: str) -> None:
    reading = read(f'{head}Datum;Schmerz;Notiz\r\n04.03.2025;5;"a;b"\r\n')
    assert [(e.intensity, e.note) for e in reading.entries] == [(5, "a;b")]


def test_of_two_tables_in_a_file_the_diary_is_read_and_the_other_named() -> None:
    text = (
        '"Date","Time Period","Description","Notes"\n"nothing open","","",""\n\n'
        '"#","Started","Lasted","Start UTC Offset (min)","Attack Types","Attack Location",'
        '"Pain Level","Potential Triggers","Helpful Medication","Notes"\n'
        '"1","2025-03-04 08:15","5 h 30 min","60","Migraine","Left temple","7","Stress, Wine",'
        '"Ibuprofen","felt dull"\n\n'
        '"2","2025-03-09 21:40","2 h","120","Tension","Neck","3","","No medication",""\n'
    )
    sheet = csv_import.read_sheet(text)
    assert sheet.others == (("Date", "Time Period", "Description", "Notes"),)
    reading = csv_import.entries_of(sheet, csv_import.guess(sheet), BERLIN, NOW)
    assert reading.faults == []
    first, second = reading.entries
    assert (first.at.isoformat(), first.intensity) == ("2025-03-04T08:15:00+01:00", 7)
    assert first.duration == timedelta(hours=5, minutes=30)
    assert [one.name for one in first.medicines] == ["Ibuprofen"]
    assert first.tags == ("Left temple", "Stress", "Wine")
    assert first.note == "felt dull\nMigraine"
    assert (second.at.isoformat(), second.medicines) == ("2025-03-09T21:40:00+02:00", ())


@pytest.mark.parametrize(
    ("text", "length"),
    [("1d 02h 15m", 1575), ("5 h 30 min", 330), ("01h 00m", 60), ("1:30:00", 90), ("45", 45)],
)
def test_lengths(text: str, length: int) -> None:
    assert read_length(text) == timedelta(minutes=length)
    assert read_length("a while") is None


def test_the_same_table_from_another_zone_adds_nothing(tmp_path: Path) -> None:
    text = "Date,Time,Pain,Note\n2025-03-04,08:15,5,morning\n2025-03-05,21:30,7,\n2025-03-06,,3,\n"
    (tmp_path / "backups").mkdir()
    connection = open_database(tmp_path / "records.sqlite3", tmp_path / "backups")
    exchange = DiaryExchange(connection, Changes(), UndoHistory(), lambda: NOW, "AcuCoach")
    found = []
    for zone in (BERLIN, TOKYO, BERLIN):
        entries, twins = csv_import.without_twins(read(text, zone).entries, connection)
        plan = exchange.plan_entries(entries)
        found.append((plan.new_count, plan.same_count + twins))
        exchange.apply(plan)
    assert found == [(3, 0), (0, 3), (0, 3)]
    connection.close()
    # Another program saved the same days with its own ids: they are twins all the same.
    connection = connect(tmp_path / "records.sqlite3")
    connection.execute("UPDATE entry SET id = 'x' || id")
    left, twins = csv_import.without_twins(read(text, TOKYO).entries, connection)
    assert (left, twins) == ([], 3)
    doubled = read(text + "2025-03-06,,3,\n", TOKYO).entries
    assert csv_import.without_twins(doubled, connection)[1] == 3
    connection.close()
