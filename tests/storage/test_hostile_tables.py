"""Tables from elsewhere that are broken, huge or mean: one sentence with its place, or text."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.csv_cells import guard
from acucoach.storage.exchange.reading import read_text
from acucoach.storage.faults import ExchangeError, Fault

NOW = datetime(2026, 3, 6, 14, 5, tzinfo=UTC)
HOSTILE: list[tuple[str, bytes, Fault, str]] = [
    ("empty", b"", Fault.NOT_CSV, ""),
    ("one word", b"diary", Fault.NOT_CSV, ""),
    ("only a heading", b"date,score\n", Fault.NO_ROWS, ""),
    ("latin-1", b"date,note\n2026-02-03,caf\xe9\n", Fault.NOT_UTF8, "byte 25"),
    ("utf-16", "date,note\n".encode("utf-16"), Fault.NOT_UTF8, "byte 1"),
    ("packed", b"PK\x03\x04" + b"\0" * 99, Fault.ZIPPED, ""),
    ("cut off", b'date,note\n2026-02-03,x\n2026-02-04,"cut', Fault.BROKEN_TABLE, "line 3"),
    ("odd quotes", b'date,note\n2026-02-03,"a"b\n', Fault.BROKEN_TABLE, "line 2"),
    ("huge cell", b"date,note\n2026-02-03," + b"x" * 1_000_001, Fault.BROKEN_TABLE, "line 2"),
    ("many columns", b"date" + b",x" * 300 + b"\n1", Fault.BROKEN_TABLE, "line 1"),
]


@pytest.mark.parametrize(
    ("name", "data", "fault", "place"), HOSTILE, ids=[hostile[0] for hostile in HOSTILE]
)
def test_a_hostile_table_gets_one_sentence_with_its_place(
    tmp_path: Path, name: str, data: bytes, fault: Fault, place: str
) -> None:
    path = tmp_path / "hostile.csv"
    path.write_bytes(data)
    with pytest.raises(ExchangeError) as raised:
        csv_import.read_sheet(read_text(path, csv_import.LARGEST))
    assert raised.value.fault is fault
    assert place in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_huge_table_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(csv_import.LARGEST + 1)
    with pytest.raises(ExchangeError, match="larger than 32 MB"):
        read_text(path, csv_import.LARGEST)


def test_formulas_and_html_are_plain_words_and_stay_what_they_are() -> None:
    """A spreadsheet's formula is text here, and goes out guarded again."""
    mean = ["=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "<img src=x onerror=y>", "<b>bold</b>"]
    rows = "".join(f'2026-02-0{n},4,"{text}"\n' for n, text in enumerate(mean, 1))
    sheet = csv_import.read_sheet("date,score,note\n" + rows)
    reading = csv_import.entries_of(sheet, csv_import.guess(sheet), UTC, NOW)
    entries, faults = reading.entries, reading.faults
    assert faults == []
    assert [entry.note for entry in entries] == mean
    assert [guard(entry.note)[0] for entry in entries] == ["'", "'", "'", "<", "<"]


def test_wrong_values_are_named_by_their_line_and_the_rest_is_read() -> None:
    text = (
        "date,score,note\n2026-02-03,4,fine\nnever,4,a\n2026-02-03,11,b\n2026-02-03,-1,c\n"
        "2026-02-03,NaN,d\n2026-02-03,1e999,e\n0000-00-00,4,f\n99999-01-01,4,g\n"
        "2026-02-03,4,zero\x00byte\n=1+1,4,h\n"
    )
    sheet = csv_import.read_sheet(text)
    mapping = replace(csv_import.guess(sheet), highest=10)
    reading = csv_import.entries_of(sheet, mapping, UTC, NOW)
    entries, faults = reading.entries, reading.faults
    assert [entry.note for entry in entries] == ["fine"]
    assert [fault.line for fault in faults] == [3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert all("\n" not in fault.problem for fault in faults)
