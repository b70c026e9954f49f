"""A table of another program at the command line: read as it says, asked where it is silent."""

from __future__ import annotations

import locale
import sqlite3
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Any

from acucoach.commands.records import now
from acucoach.desktop.local_zone import LocalZone
from acucoach.domain.errors import ExpectedError
from acucoach.domain.frozen import frozen
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.diary_file import DiaryExchange, MergePlan

FIELDS = {
    "date": "date",
    "time": "time",
    "score": "score",
    "note": "note",
    "medicine": "medicine",
    "dose": "dose",
    "offset": "offset",
    "length": "length",
    "place": "place",
    "triggers": "triggers",
    "symptoms": "symptoms",
    "complaint": "complaint_column",
}
"""What ``--column`` may name, and the field of the mapping it stands for."""


@frozen
class TableChoices:
    """What is said of a table on the command line; what is left out is read off the table.

    Attributes:
        columns: names of columns by field (``date``, ``score``, ``medicine`` ...).
        dates: ``ymd``, ``dmy`` or ``mdy``; empty for what the table or the country says.
        highest: upper end of the table's scale; None for what its heading says.
        words: numbers for words on the scale (``Moderate``: 5).
        complaint: complaint id for every row without its own.
        names: complaint ids by what the table calls them.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    dates: str = ""
    highest: int | None = None
    words: Mapping[str, float] = field(default_factory=dict)
    complaint: str = ""
    names: Mapping[str, str] = field(default_factory=dict)


def plan_table(
    door: DiaryExchange,
    connection: sqlite3.Connection,
    sheet: csv_import.ImportedSheet,
    chosen: TableChoices,
) -> tuple[MergePlan, list[str]]:
    """What reading a table would change, and how the table was understood, a sentence a line.

    Raises:
        ExpectedError: something has to be said that the table leaves open.
    """
    known = ", ".join(sheet.heading)
    columns: dict[str, Any] = {}
    for name, heading in chosen.columns.items():
        if heading not in sheet.heading:
            raise ExpectedError(
                "The table has no column “{heading}”; it has: {known}.",
                heading=heading,
                known=known,
            )
        columns[FIELDS[name]] = sheet.heading.index(heading)
    ids = complaint_ids()
    for name, complaint in chosen.names.items():
        if complaint not in ids.values():
            raise ExpectedError(
                "There is no complaint “{complaint}”; there are: {names}.",
                complaint=complaint,
                names=", ".join(sorted(set(ids.values()))),
            )
        ids[name.casefold()] = complaint
    mapping = csv_import.guess(sheet, _country(), ids)
    mapping = replace(mapping, **columns)
    highest = mapping.highest
    if "score" in columns:
        highest = csv_import.highest_in(sheet, mapping.score)
    order = mapping.order
    if "date" in columns:
        order = csv_import.order_of(row[mapping.date] for row in sheet.rows) or _country()
    named = csv_import.unknown_complaints(sheet, mapping)
    mapping = replace(
        mapping,
        order=csv_import.DateOrder(chosen.dates) if chosen.dates else order,
        highest=highest if chosen.highest is None else chosen.highest,
        words=chosen.words,
        complaint=chosen.complaint,
        complaints={one: ids[one.casefold()] for one in named if one.casefold() in ids},
    )
    _all_said(sheet, mapping, known)
    reading = csv_import.entries_of(sheet, mapping, LocalZone(), now())
    entries, twins = csv_import.without_twins(reading.entries, connection)
    plan = door.plan_entries(entries, measures=csv_import.measures_of(sheet, now()))
    plan.same["entries"] += twins
    return plan, _as_read(sheet, mapping, reading)


def _all_said(sheet: csv_import.ImportedSheet, mapping: csv_import.Mapping, known: str) -> None:
    """Ask for what the table leaves open, rather than guess.

    Raises:
        ExpectedError: something is open.
    """
    if mapping.date < 0:
        raise ExpectedError(
            "Say which column is the date with --column date=NAME ({known}).", known=known
        )
    if mapping.chosen and not mapping.complaints:
        named = csv_import.unknown_complaints(sheet, mapping)[:20]
        raise ExpectedError(
            "Nothing of the table is a complaint that is known here. Say which is with "
            "--name NAME=COMPLAINT ({names}).",
            names=", ".join(named),
        )
    if mapping.order is None:
        example = next(row[mapping.date] for row in sheet.rows if row[mapping.date].strip())
        raise ExpectedError(
            "Each date of the table can be read two ways, as {example}. Say --dates dmy "
            "(day first) or --dates mdy (month first).",
            example=example,
        )
    if mapping.highest is None:
        raise ExpectedError(
            "The numbers of “{value}” go beyond 10, and the heading does not say where its "
            "scale ends. Say it with --scale, such as --scale 100.",
            value=sheet.heading[mapping.score],
        )


def _as_read(
    sheet: csv_import.ImportedSheet, mapping: csv_import.Mapping, reading: csv_import.Reading
) -> list[str]:
    """How the table was understood, so that nothing is changed silently."""
    used = {}
    for name, attribute in FIELDS.items():
        column = getattr(mapping, attribute)
        if column >= 0:
            used[name] = sheet.heading[column]
    said = []
    if sheet.known is not None:
        said.append(f"A table of {sheet.known.program.removesuffix('.')}.")
    said.append(
        "Read: " + "; ".join(f"{name} from “{title}”" for name, title in used.items()) + "."
    )
    unused = [name for name in sheet.heading if name and name not in used.values()]
    if sheet.known is not None:
        unused = list(sheet.known.left_columns)
    if unused:
        said.append("Not read: " + ", ".join(f"“{name}”" for name in unused) + ".")
    for heading in sheet.others:
        said.append(
            "Another table of the file is left out: " + ", ".join(filter(None, heading)) + "."
        )
    if reading.left_out:
        said.append(f"Rows that are no complaint, left out: {reading.left_out_words}.")
    if sheet.measures:
        said.append(f"Numbers of days (hours slept, steps): {len(sheet.measures)}.")
    if reading.entries:
        first = reading.entries[0]
        written = sheet.rows[sheet.lines.index(reading.lines[0])][mapping.date].strip()
        said.append(f"Dates: {written} is {first.at.day} {first.at:%B} {first.at.year}.")
    if mapping.score >= 0:
        said.append(f"Scale: 0 to {mapping.highest}, kept as 0 to 10.")
    if reading.rounded:
        said.append(f"Rounded to whole numbers: {reading.rounded}.")
    if reading.wordy:
        words = ", ".join(csv_import.words_for_scores(sheet, mapping)[:5])
        said.append(
            f"Without a number: {reading.wordy} ({words}); the word is kept in the note. "
            "Give it a number with --word WORD=NUMBER."
        )
    if reading.faults:
        count = "1 row" if len(reading.faults) == 1 else f"{len(reading.faults)} rows"
        fault = reading.faults[0]
        said.append(f"Left out: {count}; line {fault.line}: {fault.problem}")
    return said


def _country() -> csv_import.DateOrder | None:
    """How the computer's country writes dates; None where it does not say."""
    before = locale.setlocale(locale.LC_TIME)
    try:
        named = locale.setlocale(locale.LC_TIME, "")
        form = locale.nl_langinfo(locale.D_FMT) if hasattr(locale, "nl_langinfo") else ""
    except locale.Error:
        return None
    finally:
        locale.setlocale(locale.LC_TIME, before)
    if named in ("C", "POSIX") or named.startswith("C."):
        return None
    letters = [
        sign for sign in form.replace("%D", "%m%d%y").replace("%F", "%Y%m%d") if sign in "dmyYeb"
    ]
    if letters[:1] in (["d"], ["e"]):
        return csv_import.DateOrder.DAY_FIRST
    return csv_import.DateOrder.MONTH_FIRST if letters[:1] == ["m"] else None


def complaint_ids() -> dict[str, str]:
    """Complaint ids by title and synonym, in small letters; a title comes before a synonym."""
    from acucoach.content.library import Library
    from acucoach.paths import resources

    complaints = Library(resources()).complaints().values()
    named = {word.casefold(): one.id for one in complaints for word in one.synonyms}
    return named | {one.title.casefold(): one.id for one in complaints}
