"""One tidy CSV table a noun: one value in a cell, times in ISO 8601 with their offset."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from acucoach.domain.frozen import frozen
from acucoach.domain.instruments import Filled, InstrumentKind, midas_score, peg_score
from acucoach.storage.control_ratings import CONTROL_RATINGS
from acucoach.storage.diary_rows import DAYS, ENTRIES, LABEL_KINDS
from acucoach.storage.exchange.csv_cells import TableWriter
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.exchange.writing import whole_files
from acucoach.storage.instruments import FILLED
from acucoach.storage.own_measures import MEASURED
from acucoach.storage.session_rows import SESSIONS
from acucoach.storage.set_aside import SetAside
from acucoach.storage.table import Table

_SAME = ""
Row = Mapping[str, Any]


@frozen
class Sheet:
    """One CSV table.

    Attributes:
        name: of the file.
        columns: headings, and the field of a row that each shows; the heading's own when empty.
        rows: the rows of a thing, of its plain data.
    """

    name: str
    columns: Mapping[str, str]
    rows: Callable[[Any, Row], Sequence[Row]]

    def cells(self, thing: Any, data: Row) -> Iterator[list[Any]]:
        """The cells of a thing's rows."""
        for row in self.rows(thing, data):
            yield [_cell(row[field or heading]) for heading, field in self.columns.items()]


@frozen
class Book:
    """The tables of one noun.

    Attributes:
        table: the noun.
        sheets: its tables; the first has a row a thing.
        lists: lists inside it and the sheet that shows each.
        left_out: fields that no table has, on purpose: a spreadsheet has no use for them.
    """

    table: Table[Any]
    sheets: tuple[Sheet, ...]
    lists: Mapping[str, str]
    left_out: frozenset[str] = frozenset()


def _itself(thing: Any, data: Row) -> list[Row]:
    return [data]


def _list(name: str, parent: str) -> Callable[[Any, Row], list[Row]]:
    return lambda thing, data: [{parent: data["id"], **item} for item in data[name]]


def _labels(thing: Any, data: Row) -> list[Row]:
    return [
        {"entry_id": data["id"], "kind": kind, "label": label}
        for kind, field in LABEL_KINDS
        for label in data[field]
    ]


def _medicines(thing: Any, data: Row) -> list[Row]:
    return [
        {"entry_id": data["id"], **taken, "taken": taken["taken"] or data["at"]}
        for taken in data["medicines"]
    ]


def _answers(thing: Filled, data: Row) -> list[Row]:
    score = _score(thing)
    return [
        {**data, "question": number, "answer": answer, "score": score}
        for number, answer in enumerate(thing.answers, 1)
    ]


def _headings(*names: str, **renamed: str) -> dict[str, str]:
    return {**dict.fromkeys(names, _SAME), **renamed}


BOOKS = (
    Book(
        ENTRIES,
        (
            Sheet(
                "entries",
                {
                    **_headings("id", "at", "complaint", intensity_0_10="intensity"),
                    **_headings("onset", "end", "still_going", "note", "created", "changed"),
                },
                _itself,
            ),
            Sheet("labels", _headings("entry_id", "kind", "label"), _labels),
            Sheet(
                "marks",
                _headings("entry_id", x_mm="x", y_mm="y", z_mm="z", radius_mm="radius")
                | {"intensity_0_10": "intensity"},
                _list("marks", "entry_id"),
            ),
            Sheet("medicines", _headings("entry_id", "name", "dose", "kind", "taken"), _medicines),
        ),
        {
            **{field: "labels" for _, field in LABEL_KINDS},
            "marks": "marks",
            "medicines": "medicines",
        },
    ),
    Book(
        DAYS,
        (Sheet("days", _headings("day", "said", "note", "changed"), _itself),),
        {},
        frozenset({"id"}),
    ),
    Book(
        FILLED,
        (
            Sheet(
                "instruments",
                {
                    **_headings("id", "at", instrument="kind"),
                    **_headings("question", "answer", "score"),
                },
                _answers,
            ),
        ),
        {"answers": "instruments"},
        frozenset({"changed"}),
    ),
    Book(
        SESSIONS,
        (
            Sheet(
                "sessions",
                {
                    **_headings("id", at="started"),
                    **_headings("routine", "title", "state", "reason", "planned_seconds"),
                    **_headings("delivered_seconds", "eased", "complaint", "onset", "note"),
                },
                _itself,
            ),
            Sheet(
                "session_ratings",
                {**_headings("session_id", "moment", value_0_10="value"), **_headings("at")},
                _list("ratings", "session_id"),
            ),
            Sheet(
                "session_parts",
                {
                    **_headings("session_id", number="index"),
                    **_headings("target", "sides", "motion", "tool"),
                    "planned_seconds": "planned",
                    "delivered_seconds": "delivered",
                    **_headings("planned_movements", "movements"),
                },
                _list("phases", "session_id"),
            ),
            Sheet(
                "session_effects",
                _headings("session_id", "kind", "words"),
                _list("side_effects", "session_id"),
            ),
        ),
        {
            "ratings": "session_ratings",
            "phases": "session_parts",
            "side_effects": "session_effects",
        },
        frozenset(
            {"content_version", "worked_seconds", "wall_seconds", "position", "skipped"}
            | {"verdict", "plan", "pauses", "hurts", "phases.step", "phases.round", "phases.turn"}
        ),
    ),
    Book(
        CONTROL_RATINGS,
        (
            Sheet(
                "control_ratings",
                {
                    **_headings("id", "at", "complaint", value_0_10="value"),
                    **_headings("later_at", later_0_10="later"),
                },
                _itself,
            ),
        ),
        {},
        frozenset({"changed"}),
    ),
    Book(
        MEASURED,
        (Sheet("measures", _headings("day", "what", "value"), _itself),),
        {},
        frozenset({"id", "changed"}),
    ),
)
"""Plans, trials and own routines are no tables; they are in the diary file."""

SHEETS = tuple(sheet for book in BOOKS for sheet in book.sheets)


def export_tables(
    connection: sqlite3.Connection,
    folder: Path,
    progress: Progress = no_progress,
    aside: SetAside | None = None,
    separator: str = ",",
) -> list[Path]:
    """Write a file for each noun into a folder; all of them or none.

    Args:
        connection: the database.
        folder: an existing folder.
        progress: told how far it is.
        aside: is given what cannot be read.
        separator: between cells; see ``TableWriter``.

    Returns:
        The files written.

    Raises:
        ExchangeError: one cannot be written.
        CancelledError: the user ended it; nothing was written.
    """
    total = sum(
        connection.execute(f"SELECT count(*) FROM {book.table.name}").fetchone()[0]
        for book in BOOKS
    )
    done = 0
    paths = [folder / f"{sheet.name}.csv" for sheet in SHEETS]
    with whole_files(*paths, encoding="utf-8-sig") as files:
        writers = {
            sheet.name: TableWriter(file, list(sheet.columns), separator)
            for sheet, file in zip(SHEETS, files, strict=True)
        }
        for book in BOOKS:
            for thing in book.table.everything(connection, aside):
                data = book.table.data(thing)
                for sheet in book.sheets:
                    for cells in sheet.cells(thing, data):
                        writers[sheet.name].row(*cells)
                done += 1
                if done % EVERY == 0:
                    progress(done, total)
        progress(total, total)
    return paths


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return " ".join(value) if isinstance(value, list) else value


def _score(filled: Filled) -> float:
    if filled.kind is InstrumentKind.PEG:
        return round(peg_score(filled.answers), 2)
    return midas_score(filled.answers)[0]
