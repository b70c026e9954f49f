"""Between entries and rows of the database."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from acucoach.domain.anatomy import Place
from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.diary import Entry, Mark, Medicine, MedicineKind

COLUMNS = (
    "id, at_utc, at_offset, complaint, intensity, onset_utc, onset_offset, end_utc, end_offset, "
    "still_going, note, created_utc, created_offset, changed_utc, changed_offset"
)
LABEL_KINDS = (
    ("quality", "qualities"),
    ("trigger", "triggers"),
    ("tag", "tags"),
    ("measure", "measures"),
)
_CHUNK = 500


def folded(text: str) -> str:
    """Text as the search compares it: without case, accents and width, one blank between words."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(bare.casefold().split())


def write(connection: sqlite3.Connection, entry: Entry, deleted: int | None = None) -> None:
    """Insert an entry or put it in place of the one with its id. Needs a transaction."""
    remove(connection, entry.id)
    onset, end = _parts(entry.onset), _parts(entry.end)
    connection.execute(
        f"INSERT INTO entry ({COLUMNS}, note_folded, deleted_utc) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.id,
            *to_parts(entry.at),
            entry.complaint,
            entry.intensity,
            *onset,
            *end,
            int(entry.still_going),
            entry.note,
            *to_parts(entry.created),
            *to_parts(entry.changed),
            folded(entry.note),
            deleted,
        ),
    )
    connection.executemany(
        "INSERT INTO entry_label (entry_id, kind, label, position) VALUES (?, ?, ?, ?)",
        [
            (entry.id, kind, label, position)
            for kind, field in LABEL_KINDS
            for position, label in enumerate(getattr(entry, field))
        ],
    )
    connection.executemany(
        "INSERT INTO entry_mark VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (entry.id, n, mark.place.x, mark.place.y, mark.place.z, mark.radius, mark.intensity)
            for n, mark in enumerate(entry.marks)
        ],
    )
    connection.executemany(
        "INSERT INTO entry_medicine VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (entry.id, n, taken.name, taken.dose, str(taken.kind), *_parts(taken.taken))
            for n, taken in enumerate(entry.medicines)
        ],
    )


def remove(connection: sqlite3.Connection, entry_id: str) -> None:
    """Erase an entry for good, with all that belongs to it."""
    for table in ("entry_label", "entry_mark", "entry_medicine"):
        connection.execute(f"DELETE FROM {table} WHERE entry_id = ?", (entry_id,))
    connection.execute("DELETE FROM entry WHERE id = ?", (entry_id,))


def read(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> list[Entry]:
    """Entries of rows of ``COLUMNS``, in the rows' order, with what belongs to them."""
    entries: list[Entry] = []
    for start in range(0, len(rows), _CHUNK):
        entries += _read_chunk(connection, rows[start : start + _CHUNK])
    return entries


def _read_chunk(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> list[Entry]:
    ids = [str(row[0]) for row in rows]
    labels: dict[tuple[str, str], list[str]] = {}
    for entry_id, kind, label in _of(
        connection, "entry_id, kind, label", "entry_label", "entry_id, kind, position", ids
    ):
        labels.setdefault((entry_id, kind), []).append(label)
    marks: dict[str, list[Mark]] = {}
    for entry_id, x, y, z, radius, intensity in _of(
        connection, "entry_id, x, y, z, radius, intensity", "entry_mark", "entry_id, position", ids
    ):
        marks.setdefault(entry_id, []).append(Mark(Place(x, y, z), radius, intensity))
    medicines: dict[str, list[Medicine]] = {}
    for entry_id, name, dose, group, utc, offset in _of(
        connection,
        "entry_id, name, dose, kind, taken_utc, taken_offset",
        "entry_medicine",
        "entry_id, position",
        ids,
    ):
        taken = Medicine(name, dose, MedicineKind(group), _moment(utc, offset))
        medicines.setdefault(entry_id, []).append(taken)
    return [_entry(row, labels, marks, medicines) for row in rows]


def _entry(
    row: Sequence[Any],
    labels: dict[tuple[str, str], list[str]],
    marks: dict[str, list[Mark]],
    medicines: dict[str, list[Medicine]],
) -> Entry:
    (
        entry_id, at, at_offset, complaint, intensity, onset, onset_offset, end, end_offset,
        going, note, created, created_offset, changed, changed_offset,
    ) = row  # fmt: skip
    key = str(entry_id)
    return Entry(
        id=key,
        at=from_parts(at, at_offset),
        created=from_parts(created, created_offset),
        changed=from_parts(changed, changed_offset),
        complaint=str(complaint),
        intensity=intensity,
        marks=tuple(marks.get(key, ())),
        onset=_moment(onset, onset_offset),
        end=_moment(end, end_offset),
        still_going=bool(going),
        medicines=tuple(medicines.get(key, ())),
        note=str(note),
        **{field: tuple(labels.get((key, kind), ())) for kind, field in LABEL_KINDS},
    )


def _of(
    connection: sqlite3.Connection, columns: str, table: str, order: str, ids: Sequence[str]
) -> Iterable[tuple[Any, ...]]:
    holes = ", ".join("?" * len(ids))
    return connection.execute(
        f"SELECT {columns} FROM {table} WHERE entry_id IN ({holes}) ORDER BY {order}", ids
    )


def _parts(moment: datetime | None) -> tuple[int | None, int | None]:
    return (None, None) if moment is None else to_parts(moment)


def _moment(utc: int | None, offset: int | None) -> datetime | None:
    if utc is None:
        return None
    return from_parts(utc, offset or 0)
