"""Tables out and read again; simple tables from elsewhere."""

import csv
import io
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.csv_cells import guard, unguard
from acucoach.storage.exchange.csv_tables import export_tables
from acucoach.storage.faults import ExchangeError
from tests.storage.full_entry import AT, ENTRY


@given(st.text(st.characters(blacklist_categories=["Cs"])))
def test_guarding_a_cell_can_be_undone_and_leaves_no_formula(text: str) -> None:
    assert unguard(guard(text)) == text
    assert guard(text)[:1] not in tuple("=+-@\t\r\n＝＋－＠")


@pytest.mark.usefixtures("full")
def test_csv_re_read_gives_the_same_values(connection: sqlite3.Connection, tmp_path: Path) -> None:
    written = export_tables(connection, tmp_path)
    assert [path.stem for path in written] == [
        *("entries", "labels", "marks", "medicines", "days", "instruments"),
        *("sessions", "session_ratings", "session_parts", "session_effects"),
        *("control_ratings", "measures"),
    ]

    def rows(name: str) -> list[dict[str, str]]:
        data = (tmp_path / f"{name}.csv").read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        reader = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        return [{key: unguard(cell) for key, cell in row.items()} for row in reader]

    first = rows("entries")[0]
    assert datetime.fromisoformat(first["at"]) == AT
    assert datetime.fromisoformat(first["at"]).utcoffset() == AT.utcoffset()
    assert (first["intensity_0_10"], first["note"]) == ("7", ENTRY.note)
    labels = [(row["kind"], row["label"]) for row in rows("labels") if row["entry_id"] == ENTRY.id]
    assert ("tag", "=cmd|' /C calc'!A0") in labels
    assert ("trigger", "own, with comma") in labels
    marks = rows("marks")
    assert (float(marks[0]["x_mm"]), float(marks[0]["y_mm"])) == (-61.123456789, 1e-7)
    assert rows("medicines")[0]["name"] == 'Ibuprofen, "forte"'
    assert rows("days")[0]["said"] == "none"
    raw = (tmp_path / "labels.csv").read_text("utf-8-sig")
    assert ",=" not in raw


BERLIN = ZoneInfo("Europe/Berlin")


def test_a_simple_table_from_elsewhere_is_read_and_twice_is_once() -> None:
    text = 'Datum;Schmerz;Notiz\r\n03.02.2026;40;"a; b\nc"\r\n\r\n13.02.2026;;nur Notiz\r\n'
    sheet = csv_import.read_sheet(text)
    mapping = csv_import.guess(sheet)
    assert (mapping.date, mapping.score, mapping.note) == (0, 1, 2)
    # Where the scale ends is not guessed: a single large number may be a slip of the pen.
    assert (mapping.order, mapping.highest) == (csv_import.DateOrder.DAY_FIRST, None)
    mapping = replace(mapping, highest=100)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    reading = csv_import.entries_of(sheet, mapping, BERLIN, now)
    entries, faults = reading.entries, reading.faults
    assert faults == []
    assert [(e.at.isoformat(), e.intensity, e.note) for e in entries] == [
        ("2026-02-03T12:00:00+01:00", 4, "a; b\nc"),
        ("2026-02-13T12:00:00+01:00", None, "nur Notiz"),
    ]
    again = csv_import.entries_of(sheet, mapping, BERLIN, now).entries
    assert [e.id for e in again] == [e.id for e in entries]


def test_two_equal_rows_are_two_entries() -> None:
    sheet = csv_import.read_sheet("date,score\n2026-02-03,4\n2026-02-03,4\n")
    now = datetime(2026, 3, 1, tzinfo=UTC)
    entries = csv_import.entries_of(sheet, csv_import.guess(sheet), BERLIN, now).entries
    assert len({entry.id for entry in entries}) == 2


def test_rows_that_cannot_be_read_are_named_by_their_line() -> None:
    text = (
        "date,time,score\n2026-02-30,,4\n02/03/2026,8:15 pm,4\n2026-02-03,25:00,4\n"
        "2026-02-03,,11x\n2027-01-01,,4\n2026-02-03,,\n"
    )
    sheet = csv_import.read_sheet(text)
    mapping = replace(csv_import.guess(sheet), order=csv_import.DateOrder.MONTH_FIRST)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    reading = csv_import.entries_of(sheet, mapping, BERLIN, now)
    entries, faults = reading.entries, reading.faults
    assert [entry.at.isoformat() for entry in entries] == ["2026-02-03T20:15:00+01:00"]
    assert [fault.line for fault in faults] == [2, 4, 5, 6, 7]


@pytest.mark.parametrize("text", ["", "just words\n", "date,score\n", "date,score\n\n\n"])
def test_no_table_is_told(text: str) -> None:
    with pytest.raises(ExchangeError):
        csv_import.read_sheet(text)
