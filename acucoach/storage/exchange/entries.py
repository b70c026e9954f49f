"""Entries in the exchange file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from acucoach.domain.anatomy import Place
from acucoach.domain.diary import DiaryError, Entry, Mark, Medicine, MedicineKind, check_entry
from acucoach.storage import diary_rows
from acucoach.storage.changes import Noun
from acucoach.storage.exchange.reading import Record
from acucoach.storage.exchange.writing import iso

_CHUNK = 500


class EntryCodec:
    """See :class:`~acucoach.storage.exchange.codec.Codec`."""

    key = "entries"
    noun = Noun.ENTRY
    tables = ("entry", "entry_label", "entry_mark", "entry_medicine")
    keys = "id"

    def everything(self, connection: sqlite3.Connection) -> Iterable[Entry]:
        """All entries that are not deleted, oldest first."""
        rows = connection.execute(
            f"SELECT {diary_rows.COLUMNS} FROM entry WHERE deleted_utc IS NULL ORDER BY at_utc, id"
        )
        while chunk := rows.fetchmany(_CHUNK):
            yield from diary_rows.read(connection, chunk)

    def encode(self, thing: Entry) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": thing.id,
            "at": iso(thing.at),
            "created": iso(thing.created),
            "changed": iso(thing.changed),
            "complaint": thing.complaint,
            "intensity": thing.intensity,
            "marks": [
                {
                    "x": mark.place.x,
                    "y": mark.place.y,
                    "z": mark.place.z,
                    "radius": mark.radius,
                    "intensity": mark.intensity,
                }
                for mark in thing.marks
            ],
            "onset": iso(thing.onset),
            "end": iso(thing.end),
            "still_going": thing.still_going,
            "qualities": list(thing.qualities),
            "triggers": list(thing.triggers),
            "tags": list(thing.tags),
            "medicines": [
                {
                    "name": taken.name,
                    "dose": taken.dose,
                    "kind": str(taken.kind),
                    "taken": iso(taken.taken),
                }
                for taken in thing.medicines
            ],
            "measures": list(thing.measures),
            "note": thing.note,
        }

    def decode(self, record: Record) -> Entry:
        """From plain data."""
        at = record.needed_moment("at")
        entry = Entry(
            id=record.identity(),
            at=at,
            created=record.moment("created", needed=False) or at,
            changed=record.moment("changed", needed=False) or at,
            complaint=record.text("complaint", needed=False),
            intensity=record.whole("intensity", needed=False),
            marks=tuple(
                Mark(
                    Place(mark.number("x"), mark.number("y"), mark.number("z")),
                    mark.number("radius"),
                    mark.whole("intensity", needed=False),
                )
                for mark in record.records("marks")
            ),
            onset=record.moment("onset", needed=False),
            end=record.moment("end", needed=False),
            still_going=record.flag("still_going"),
            qualities=_once(record.texts("qualities")),
            triggers=_once(record.texts("triggers")),
            tags=_once(record.texts("tags")),
            medicines=tuple(
                Medicine(
                    taken.text("name"),
                    taken.text("dose", needed=False),
                    taken.choice("kind", MedicineKind),
                    taken.moment("taken", needed=False),
                )
                for taken in record.records("medicines")
            ),
            measures=_once(record.texts("measures")),
            note=record.text("note", needed=False),
        )
        try:
            return check_entry(entry)
        except DiaryError as error:
            raise record.refuse(error) from error

    def identity(self, thing: Entry) -> str:
        """The id."""
        return thing.id

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[Entry, int | None]]:
        """Stored entries with these ids."""
        wanted = list(identities)
        found: dict[str, tuple[Entry, int | None]] = {}
        for start in range(0, len(wanted), _CHUNK):
            ids = wanted[start : start + _CHUNK]
            holes = ", ".join("?" * len(ids))
            rows = connection.execute(
                f"SELECT {diary_rows.COLUMNS}, deleted_utc FROM entry WHERE id IN ({holes})", ids
            ).fetchall()
            entries = diary_rows.read(connection, [row[:-1] for row in rows])
            for row, entry in zip(rows, entries, strict=True):
                found[entry.id] = (entry, row[-1])
        return found

    def put(self, connection: sqlite3.Connection, thing: Entry, deleted: int | None = None) -> None:
        """Write it."""
        diary_rows.write(connection, thing, deleted)

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        diary_rows.remove(connection, identity)


def _once(labels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))
