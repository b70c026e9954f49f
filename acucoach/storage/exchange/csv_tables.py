"""One tidy CSV table a noun: one value in a cell, times in ISO 8601 with their offset."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from acucoach.domain.diary import Entry
from acucoach.domain.instruments import Filled, InstrumentKind, midas_score, peg_score
from acucoach.storage.diary_rows import LABEL_KINDS
from acucoach.storage.exchange.csv_cells import table
from acucoach.storage.exchange.entries import EntryCodec
from acucoach.storage.exchange.small_nouns import DayCodec, InstrumentCodec
from acucoach.storage.exchange.writing import iso, write_whole

Cell = str | int | float | None
Table = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]


def export_tables(
    connection: sqlite3.Connection, folder: Path, more: Iterable[Table] = ()
) -> list[Path]:
    """Write a file for each noun into a folder.

    Args:
        connection: the database.
        folder: an existing folder.
        more: further tables (name, heading, rows), such as sessions.

    Returns:
        The files written.

    Raises:
        ExchangeError: one cannot be written.
    """
    written = []
    for name, heading, rows in (*diary_tables(connection), *more):
        path = folder / f"{name}.csv"
        write_whole(path, table(heading, rows), encoding="utf-8-sig")
        written.append(path)
    return written


def diary_tables(connection: sqlite3.Connection) -> list[Table]:
    """The tables of the diary."""
    entries = list(EntryCodec().everything(connection))
    return [
        (
            "entries",
            (
                *("id", "at", "complaint", "intensity_0_10", "onset", "end", "still_going"),
                *("note", "created", "changed"),
            ),
            [_entry_row(entry) for entry in entries],
        ),
        (
            "labels",
            ("entry_id", "kind", "label"),
            [
                (entry.id, kind, label)
                for entry in entries
                for kind, field in LABEL_KINDS
                for label in getattr(entry, field)
            ],
        ),
        (
            "marks",
            ("entry_id", "x_mm", "y_mm", "z_mm", "radius_mm", "intensity_0_10"),
            [
                (entry.id, m.place.x, m.place.y, m.place.z, m.radius, m.intensity)
                for entry in entries
                for m in entry.marks
            ],
        ),
        (
            "medicines",
            ("entry_id", "name", "dose", "kind", "taken"),
            [
                (entry.id, taken.name, taken.dose, str(taken.kind), iso(taken.taken or entry.at))
                for entry in entries
                for taken in entry.medicines
            ],
        ),
        (
            "days",
            ("day", "said", "note", "changed"),
            [
                (note.day.isoformat(), str(note.said), note.note, iso(note.changed))
                for note in DayCodec().everything(connection)
            ],
        ),
        (
            "instruments",
            ("id", "at", "instrument", "question", "answer", "score"),
            [
                (filled.id, iso(filled.at), str(filled.kind), number, answer, _score(filled))
                for filled in InstrumentCodec().everything(connection)
                for number, answer in enumerate(filled.answers, 1)
            ],
        ),
    ]


def _entry_row(entry: Entry) -> Sequence[Cell]:
    return (
        entry.id,
        iso(entry.at),
        entry.complaint,
        entry.intensity,
        iso(entry.onset),
        iso(entry.end),
        int(entry.still_going),
        entry.note,
        iso(entry.created),
        iso(entry.changed),
    )


def _score(filled: Filled) -> float:
    if filled.kind is InstrumentKind.PEG:
        return round(peg_score(filled.answers), 2)
    return midas_score(filled.answers)[0]
