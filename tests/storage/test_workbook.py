"""A workbook is read as the table it holds; a broken one is one sentence."""

from __future__ import annotations

import sys
import zipfile
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.reading import read_table_text
from acucoach.storage.faults import ExchangeError, Fault

openpyxl = pytest.importorskip("openpyxl")
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


def workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["My diary"],
        ["Date", "Time", "Pain (0-10)", "Note"],
        [datetime(2025, 2, 3), time(8, 15), 4.0, 'a, "b"'],
        [datetime(2025, 2, 4), None, 2.5, None],
        ["never", None, 3, "broken day"],
    ):
        sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_is_read_as_its_table(tmp_path: Path) -> None:
    # The name does not matter: what the file holds does.
    text = read_table_text(workbook(tmp_path / "diary.dat"), csv_import.LARGEST)
    sheet = csv_import.read_sheet(text)
    reading = csv_import.entries_of(sheet, csv_import.guess(sheet), UTC, NOW)
    assert [(e.at.isoformat(), e.intensity, e.note) for e in reading.entries] == [
        ("2025-02-03T08:15:00+00:00", 4, 'a, "b"'),
        ("2025-02-04T12:00:00+00:00", 3, ""),
    ]
    assert reading.rounded == 1
    assert [(fault.line, fault.problem) for fault in reading.faults] == [
        (5, "'never' is not a date.")
    ]


def test_a_broken_workbook_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(ExchangeError) as caught:
        read_table_text(path, csv_import.LARGEST)
    assert caught.value.fault is Fault.WORKBOOK


def test_a_small_file_that_holds_a_monster_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "bomb.xlsx")
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as parts,
        parts.open("xl/media/zeros", "w") as part,
    ):
        for _ in range(260):
            part.write(bytes(1024 * 1024))
    with pytest.raises(ExchangeError) as caught:
        read_table_text(path, csv_import.LARGEST)
    assert caught.value.fault is Fault.TOO_LARGE


def test_without_the_reader_a_sentence_asks_for_csv(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "diary.xlsx")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(ExchangeError, match="Save it as CSV") as caught:
        read_table_text(path, csv_import.LARGEST)
    assert caught.value.fault is Fault.NO_READER
