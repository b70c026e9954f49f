"""Tables of other programs come in by their heading: counted, and nothing changed unsaid."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from acucoach.storage.changes import Changes
from acucoach.storage.database import open_database
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.undo import UndoHistory

APPS = Path(__file__).parents[1] / "data" / "other_programs"
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
NAMES = {
    "headache": "headache",
    "cluster headache": "headache",
    "migraine": "migraine",
    "neck pain": "neck-pain",
    "back pain": "back-pain",
}


def looked_at(name: str, names: dict[str, str] | None = None) -> tuple[
    csv_import.ImportedSheet, csv_import.Mapping, csv_import.Reading
]:  # fmt: skip
    sheet = csv_import.read_sheet((APPS / f"{name}.csv").read_text("utf-8"))
    mapping = csv_import.guess(sheet, None, NAMES if names is None else names)
    return sheet, mapping, csv_import.entries_of(sheet, mapping, BERLIN, NOW)


@pytest.mark.parametrize(
    ("name", "program", "kept", "left", "broken"),
    [
        (
            "bearable-usual",
            "Bearable",
            [
                ("2021-12-08T12:00:00+01:00", "neck-pain", None),
                ("2021-12-08T21:15:00+01:00", "migraine", None),
            ],
            {"Mood": 1, "Sleep": 1, "Medication": 1},
            [],
        ),
        (
            "bearable-odd",
            "Bearable",
            [("2024-04-03T20:05:00+02:00", "", None), ("2024-04-04T12:00:00+02:00", "", None)],
            {"Factors": 1},
            [],
        ),
        (
            "bearable-broken",
            "Bearable",
            [("2022-03-01T12:00:00+01:00", "neck-pain", None)],
            {"–": 1},
            [2],
        ),
        (
            "bearable-old-odd",
            "Bearable",
            [
                ("2022-01-21T12:00:00+01:00", "", None),
                ("2022-01-22T07:05:00+01:00", "migraine", None),
                ("2022-01-23T12:00:00+01:00", "neck-pain", None),
            ],
            {},
            [],
        ),
        (
            "bearable-new-usual",
            "Bearable",
            [
                ("2024-04-03T12:00:00+02:00", "neck-pain", None),
                ("2024-04-03T21:15:00+02:00", "migraine", None),
            ],
            {"Mood": 1, "Sleep": 1},
            [],
        ),
        (
            "bearable-new-broken",
            "Bearable",
            [("2024-04-05T12:00:00+02:00", "neck-pain", None)],
            {},
            [2, 3],
        ),
        (
            "daylio-usual",
            "Daylio",
            [
                ("2023-05-04T20:30:00+02:00", "headache", None),
                ("2023-05-02T07:10:00+02:00", "migraine", None),
            ],
            {"family; walk": 1},
            [],
        ),
        ("daylio-odd", "Daylio", [("2023-05-04T20:30:00+02:00", "headache", None)], {"–": 1}, []),
        ("daylio-broken", "Daylio", [("2023-05-03T21:00:00+02:00", "headache", None)], {}, [2]),
        (
            "headi-usual",
            "Headi",
            [("2025-03-04T08:15:00+01:00", "migraine", 7), ("2025-03-09T08:20:00+01:00", "", 3)],
            {},
            [],
        ),
        (
            "headi-odd",
            "Headi",
            [
                ("2025-03-04T08:15:00+01:00", "headache", 5),
                ("2025-03-05T08:15:00+01:00", "headache", 10),
            ],
            {},
            [],
        ),
        ("headi-broken", "Headi", [("2025-03-05T08:15:00+01:00", "headache", 4)], {}, [2, 3]),
        (
            "migraine-buddy-usual",
            "Migraine Buddy",
            [
                ("2025-03-04T08:15:00+01:00", "migraine", 7),
                ("2025-03-09T21:40:00+02:00", "migraine", 3),
            ],
            {},
            [],
        ),
        (
            "migraine-buddy-odd",
            "Migraine Buddy",
            [
                ("2025-03-04T00:05:00-05:00", "headache", 10),
                ("2025-03-05T23:59:00-04:00", "", None),
            ],
            {},
            [],
        ),
        (
            "migraine-buddy-broken",
            "Migraine Buddy",
            [("2025-03-06T08:15:00+01:00", "migraine", 6)],
            {},
            [2, 3],
        ),
        (
            "loop-usual",
            "Loop Habit Tracker",
            [("2025-03-05T12:00:00+01:00", "headache", None)],
            {"NO": 2, "UNKNOWN": 1, "SKIP": 1, "Walk": 1},
            [],
        ),
        (
            "loop-odd",
            "Loop Habit Tracker",
            [
                ("2025-03-05T12:00:00+01:00", "back-pain", 6),
                ("2025-03-04T12:00:00+01:00", "back-pain", 3),
            ],
            {"Water": 3, "UNKNOWN": 1},
            [],
        ),
        (
            "loop-broken",
            "Loop Habit Tracker",
            [("2025-03-04T12:00:00+01:00", "headache", None)],
            {"NO": 2, "–": 2},
            [2],
        ),
        (
            "track-and-graph-usual",
            "Track & Graph",
            [
                ("2025-03-04T21:11:10.123000+01:00", "headache", 6),
                ("2025-03-05T22:00:00+01:00", "headache", 3),
            ],
            {"Water": 1, "Run": 1},
            [],
        ),
        (
            "track-and-graph-odd",
            "Track & Graph",
            [
                ("2025-03-04T21:11:10-05:00", "migraine", None),
                ("2025-03-05T21:11:10-05:00", "migraine", 3),
            ],
            {"Steps": 1},
            [],
        ),
        (
            "track-and-graph-broken",
            "Track & Graph",
            [("2025-03-05T08:15:00+01:00", "headache", 4)],
            {},
            [2, 3],
        ),
    ],
)
def test_a_known_table_is_read_without_a_question(
    name: str, program: str, kept: list[object], left: dict[str, int], broken: list[int]
) -> None:
    sheet, mapping, reading = looked_at(name)
    assert sheet.known is not None
    assert sheet.known.program == program
    assert mapping.order is not None
    assert mapping.highest is not None
    assert [(e.at.isoformat(), e.complaint, e.intensity) for e in reading.entries] == kept
    assert dict(reading.left_out) == left
    assert [fault.line for fault in reading.faults] == broken


def test_words_and_lists_of_known_tables_are_kept() -> None:
    first, second = looked_at("migraine-buddy-usual")[2].entries
    assert first.tags == ("Left temple", "Stress", "Wine", "Nausea", "Yawning")
    assert [one.name for one in first.medicines] == ["Ibuprofen", "Naproxen", "Paracetamol"]
    for said in (
        "felt dull", "Work missed", "Unhelpful Medication: Paracetamol", "Dark room",
    ):  # fmt: skip
        assert said in first.note
    assert (second.medicines, second.note) == ((), "Tension")
    assert str(second.duration) == "1 day, 2:15:00"
    neck = looked_at("bearable-usual")[2].entries[0]
    assert neck.note == "after the bus\nrating/amount: 2\nmid\nModerate"
    meh = looked_at("daylio-usual")[2].entries[0]
    assert (meh.tags, meh.note) == (
        ("work", "headache", "late meal"),
        "Long day\nfelt dull\nmood: meh",
    )
    timed, rounded = looked_at("track-and-graph-odd")[2].entries
    assert (timed.note, rounded.intensity) == ("long, loud\n1:30:00", 3)
    assert looked_at("track-and-graph-odd")[2].rounded == 1
    headi = looked_at("headi-usual")[2].entries
    assert str(headi[0].duration) == "5:30:00"
    assert [(one.name, one.dose) for one in headi[0].medicines] == [("Ibuprofen", "2.0")]
    assert (headi[1].medicines, headi[1].note) == ((), "Tension")


def test_a_comma_nobody_quoted_stays_in_the_last_note() -> None:
    assert looked_at("headi-odd")[2].entries[0].note == "rain, then wind, then sun"


def test_where_somebody_stayed_is_never_read() -> None:
    sheet, _, reading = looked_at("migraine-buddy-usual")
    assert sheet.known is not None
    assert {"Geohash", "Attack Location"} <= set(sheet.known.left_columns)
    assert not any("u33d" in cell or "Home" in cell for row in sheet.rows for cell in row)
    assert sheet.others == (("Date", "Time Period", "Description", "Notes"),)
    assert len(reading.entries) == 2


def test_what_is_counted_is_no_pain_until_somebody_says_so() -> None:
    _, _, reading = looked_at("track-and-graph-usual", {})
    assert reading.entries == []
    assert dict(reading.left_out) == {"Water": 1, "Headache": 2, "Run": 1}
    _, _, reading = looked_at("loop-one-habit")
    assert (reading.entries, dict(reading.left_out)) == ([], {"NO": 1, "Value": 1})
    _, _, reading = looked_at("loop-one-habit", {"value": "headache"})
    assert [(e.complaint, e.note) for e in reading.entries] == [
        ("headache", "after lunch\nYES_MANUAL")
    ]


def test_a_scale_beyond_ten_of_what_is_chosen_is_asked() -> None:
    assert looked_at("loop-odd")[1].highest == 10
    assert looked_at("loop-odd", {"water": "pain"})[1].highest is None


def test_an_ordinary_table_is_nobodys() -> None:
    for text in ("Date,Value,Notes\n2025-03-04,5,x\n", "Date,Pain,\n2025-03-04,5,\n"):
        sheet = csv_import.read_sheet(text)
        assert sheet.known is None
        reading = csv_import.entries_of(sheet, csv_import.guess(sheet), BERLIN, NOW)
        assert [e.intensity for e in reading.entries] == [5]


def test_a_second_complaint_of_the_same_minute_is_no_double(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    connection = open_database(tmp_path / "records.sqlite3", tmp_path / "backups")
    exchange = DiaryExchange(connection, Changes(), UndoHistory(), lambda: NOW, "AcuCoach")
    head = "FeatureName,Timestamp,Value,Label,Note\n"
    both = [f"{what},2025-03-04T08:15+01:00,5.0,,\n" for what in ("Headache", "Migraine")]
    found = []
    for text, names in (
        (head + both[0] + both[1], ["headache"]),
        (head + both[1], ["migraine"]),
        (head + both[0] + both[1], ["headache", "migraine"]),
    ):
        sheet = csv_import.read_sheet(text)
        mapping = csv_import.guess(sheet, None, {one: one for one in names})
        reading = csv_import.entries_of(sheet, mapping, BERLIN, NOW)
        entries, twins = csv_import.without_twins(reading.entries, connection)
        plan = exchange.plan_entries(entries)
        found.append((plan.new_count, plan.same_count + twins, len(plan.differ)))
        exchange.apply(plan)
    assert found == [(1, 0, 0), (1, 0, 0), (0, 2, 0)]
    connection.close()


def test_an_older_track_and_graph_table_keeps_the_word_beside_the_number() -> None:
    text = (
        "FeatureName,Timestamp,Value,Note\n"
        "Headache,2025-03-04T21:11:10.123+01:00,6.0:Severe,late\n"
        "Water,2025-03-05T09:11:10+01:00,2.0,x\n"
    )
    sheet = csv_import.read_sheet(text)
    mapping = csv_import.guess(sheet, None, NAMES)
    reading = csv_import.entries_of(sheet, mapping, BERLIN, NOW)
    assert [(e.intensity, e.note) for e in reading.entries] == [(6, "late\nSevere")]
    assert dict(reading.left_out) == {"Water": 1}
