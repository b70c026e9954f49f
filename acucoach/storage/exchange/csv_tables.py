"""One tidy CSV table a noun: one value in a cell, times in ISO 8601 with their offset."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from acucoach.domain.diary import Entry
from acucoach.domain.instruments import Filled, InstrumentKind, midas_score, peg_score
from acucoach.domain.session_record import SessionRecord
from acucoach.storage.diary_rows import LABEL_KINDS
from acucoach.storage.exchange.csv_cells import TableWriter
from acucoach.storage.exchange.entries import EntryCodec
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.exchange.sessions import SessionCodec
from acucoach.storage.exchange.small_nouns import DayCodec, InstrumentCodec
from acucoach.storage.exchange.writing import iso, whole_files

HEADINGS = {
    "entries": (
        *("id", "at", "complaint", "intensity_0_10", "onset", "end", "still_going"),
        *("note", "created", "changed"),
    ),
    "labels": ("entry_id", "kind", "label"),
    "marks": ("entry_id", "x_mm", "y_mm", "z_mm", "radius_mm", "intensity_0_10"),
    "medicines": ("entry_id", "name", "dose", "kind", "taken"),
    "days": ("day", "said", "note", "changed"),
    "instruments": ("id", "at", "instrument", "question", "answer", "score"),
    "sessions": (
        *("id", "at", "routine", "title", "state", "reason", "planned_seconds"),
        *("delivered_seconds", "eased", "complaint", "onset", "note"),
    ),
    "session_ratings": ("session_id", "moment", "value_0_10", "at"),
    "session_parts": (
        *("session_id", "number", "target", "sides", "motion", "planned_seconds"),
        *("delivered_seconds", "planned_movements", "movements"),
    ),
    "session_effects": ("session_id", "kind", "words"),
}
"""The tables and their columns, in the order they are written."""

Writers = Mapping[str, TableWriter]


def export_tables(
    connection: sqlite3.Connection, folder: Path, progress: Progress = no_progress
) -> list[Path]:
    """Write a file for each noun into a folder; all of them or none.

    Args:
        connection: the database.
        folder: an existing folder.
        progress: told how far it is.

    Returns:
        The files written.

    Raises:
        ExchangeError: one cannot be written.
        CancelledError: the user ended it; nothing was written.
    """
    total = sum(
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("entry", "session")
    )
    done = 0
    paths = [folder / f"{name}.csv" for name in HEADINGS]
    with whole_files(*paths, encoding="utf-8-sig") as files:
        tables = {
            name: TableWriter(file, heading)
            for (name, heading), file in zip(HEADINGS.items(), files, strict=True)
        }
        for entry in EntryCodec().everything(connection):
            _write_entry(tables, entry)
            done += 1
            if done % EVERY == 0:
                progress(done, total)
        for note in DayCodec().everything(connection):
            tables["days"].row(note.day.isoformat(), str(note.said), note.note, iso(note.changed))
        for filled in InstrumentCodec().everything(connection):
            for number, answer in enumerate(filled.answers, 1):
                tables["instruments"].row(
                    filled.id, iso(filled.at), str(filled.kind), number, answer, _score(filled)
                )
        for stored in SessionCodec().everything(connection):
            _write_session(tables, stored.record)
            done += 1
            if done % EVERY == 0:
                progress(done, total)
        progress(total, total)
    return paths


def _write_entry(tables: Writers, entry: Entry) -> None:
    tables["entries"].row(
        *(entry.id, iso(entry.at), entry.complaint, entry.intensity, iso(entry.onset)),
        *(iso(entry.end), int(entry.still_going), entry.note, iso(entry.created)),
        iso(entry.changed),
    )
    for kind, field in LABEL_KINDS:
        for label in getattr(entry, field):
            tables["labels"].row(entry.id, kind, label)
    for mark in entry.marks:
        place = mark.place
        tables["marks"].row(entry.id, place.x, place.y, place.z, mark.radius, mark.intensity)
    for taken in entry.medicines:
        at = iso(taken.taken or entry.at)
        tables["medicines"].row(entry.id, taken.name, taken.dose, str(taken.kind), at)


def _write_session(tables: Writers, record: SessionRecord) -> None:
    tables["sessions"].row(
        *(record.id, iso(record.started), record.routine_id, record.title, str(record.state)),
        *(str(record.reason), record.planned_seconds, record.delivered_seconds, record.eased),
        *(record.complaint, iso(record.onset), record.note),
    )
    for rating in record.ratings:
        tables["session_ratings"].row(record.id, str(rating.moment), rating.value, iso(rating.at))
    for phase in record.phases:
        tables["session_parts"].row(
            *(record.id, phase.index, phase.target, " ".join(phase.sides), str(phase.motion or "")),
            *(phase.planned, phase.delivered, phase.planned_movements, phase.movements),
        )
    for kind, words in record.side_effects:
        tables["session_effects"].row(record.id, str(kind), words)


def _score(filled: Filled) -> float:
    if filled.kind is InstrumentKind.PEG:
        return round(peg_score(filled.answers), 2)
    return midas_score(filled.answers)[0]
