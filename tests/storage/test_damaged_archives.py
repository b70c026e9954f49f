"""Archives of which a byte is damaged, and single absurd cells: a sentence, never a crash."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.read_table import read_table
from acucoach.storage.faults import ExchangeError

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
APPS = Path(__file__).resolve().parents[1] / "data" / "other_programs"
HEALTH = (APPS / "apple-health-usual.xml").read_text("utf-8")
SLEEP = (APPS / "sleep-as-android-usual.csv").read_text("utf-8")
SHEET = (
    '<?xml version="1.0"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    + "".join(f"<text:p>word {number}</text:p>" for number in range(50))
    + "</office:document-content>"
)
MARKS = "Date,Value,Notes\n" + "".join(f"2025-05-{day:02},2,n{day}\n" for day in range(1, 29))
KINDS: dict[str, dict[str, str]] = {
    "health": {"apple_health_export/export.xml": HEALTH},
    "sleep": {"sleep-export.csv": SLEEP},
    "loop": {"Habits.csv": "Position,Name\n1,Headache\n", "001 Headache/Checkmarks.csv": MARKS},
    "sheets": {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": SHEET,
    },
    "workbook": {"xl/workbook.xml": "<workbook>" + "<sheet/>" * 200, "x.xml": "<x/>" * 200},
}
WAYS = {"deflate": zipfile.ZIP_DEFLATED, "bzip2": zipfile.ZIP_BZIP2, "lzma": zipfile.ZIP_LZMA}


def _archive(parts: dict[str, str], way: int) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", way) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return whole.getvalue()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_archive_damaged_anywhere_is_one_sentence_or_a_table(
    tmp_path: Path, kind: str, way: str
) -> None:
    good = _archive(KINDS[kind], WAYS[way])
    path = tmp_path / "damaged.zip"
    refused: list[str] = []
    for place in range(4, len(good), max(1, len(good) // 120)):
        damaged = bytearray(good)
        damaged[place] ^= 0xFF
        path.write_bytes(damaged)
        try:
            read_table(path, zone=UTC)
        except ExchangeError as error:
            refused.append(str(error))
    assert len(refused) > 20, "damage is noticed"
    assert not [said for said in refused if "\n" in said]


def test_letters_of_no_known_kind_are_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "export.xml"
    path.write_text(HEALTH.replace("UTF-8", "UTF-99"), "utf-8")
    with pytest.raises(ExchangeError):
        read_table(path)


def test_a_name_that_is_no_text_takes_no_other_with_it(tmp_path: Path) -> None:
    path = tmp_path / "loop.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(
            "CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT, type INTEGER);"
            "CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER,"
            " value INTEGER, notes TEXT);"
            "INSERT INTO Habits VALUES (1, 'Headache', 0), (2, CAST(X'FF61' AS TEXT), 0);"
            "INSERT INTO Repetitions VALUES (1, 1, 1741046400000, 2, 'kept'),"
            " (2, 2, 1741046400000, 2, CAST(X'C328' AS TEXT));"
        )
    assert "Headache" in {cell for row in read_table(path).rows for cell in row}


ODD_CELLS = (
    "2025-03-04,99999999999999999999,5,no length",
    "2025-03-05,99999999d 02h,5,no length either",
    "2025-03-06,9999999999999:00,5,nor this",
    "0001-01-01,30,5,too early",
    "0000-01-01,30,5,no year",
    "01/13/0005,30,5,nor this",
    "9999-12-31,30,5,too late",
    "0001-01-01T00:00:00+14:00,30,5,before all days",
    "9999-12-31T23:59:59-14:00,30,5,after all days",
    "2025-01-01 00:00 +99:99,30,5,no offset",
)


def test_one_absurd_cell_takes_no_other_row_with_it() -> None:
    text = "date,duration,pain (0-10),note\n2025-03-03,30,5,fine\n" + "\n".join(ODD_CELLS)
    sheet = csv_import.read_sheet(text + "\n2025-03-07,90,4,fine too\n")
    mapping = csv_import.guess(sheet)
    assert mapping.length == 1
    reading = csv_import.entries_of(sheet, mapping, UTC, NOW)
    assert [entry.note for entry in reading.entries] == [
        "fine",
        "no length\n99999999999999999999",
        "no length either\n99999999d 02h",
        "nor this\n9999999999999:00",
        "fine too",
    ]
    lengths = [entry.end and entry.end - entry.at for entry in reading.entries]
    assert [length and length.seconds // 60 for length in lengths] == [30, None, None, None, 90]
    assert [fault.line for fault in reading.faults] == [6, 7, 8, 9, 10, 11, 12]
    for fault in reading.faults:
        assert fault.problem.endswith((" is not a date.", " is still to come."))
