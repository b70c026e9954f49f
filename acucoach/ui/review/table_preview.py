"""The first rows of a table as they will be kept, and what will not be kept as it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from acucoach.domain.diary import Entry
from acucoach.storage.exchange import csv_import
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.diary import DiaryWords

_SHOWN = 6
"""Rows shown; enough to see whether days and numbers are right."""
_NAMED = 5
"""Rows left out that are named one by one."""


class TablePreview(QWidget):
    """Plain lines: rows as they become entries, then what is left out or changed, and why."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = DiaryWords(self)
        self._rows = Text(theme, "", wrap=True)
        self._told = Text(theme, "", wrap=True)
        self.setLayout(column(self._rows, self._told, gap=theme.space(8)))
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()

    def show_reading(
        self,
        sheet: csv_import.ImportedSheet,
        mapping: csv_import.Mapping,
        reading: csv_import.Reading,
    ) -> None:
        """Show what the rows become."""
        lines = [self.tr("As it will be kept:")]
        for line, entry in list(zip(reading.lines, reading.entries, strict=True))[:_SHOWN]:
            written = sheet.rows[sheet.lines.index(line)][mapping.date].strip()
            lines.append(f"{written} → {self._entry(entry)}")
        self._rows.setText("\n".join(lines) if reading.entries else "")
        self._told.setText("\n".join(self._changes(sheet, mapping, reading)))
        self.show()

    def _entry(self, entry: Entry) -> str:
        when = f"{self._words.day(entry.at.date())}, {self._words.time(entry.at)}"
        number = "–" if entry.intensity is None else str(entry.intensity)
        named = [one.name for one in entry.medicines]
        parts = [when, number, *named, *entry.tags, entry.note.replace("\n", " ")[:60]]
        return " · ".join(part for part in parts if part)

    def _changes(
        self,
        sheet: csv_import.ImportedSheet,
        mapping: csv_import.Mapping,
        reading: csv_import.Reading,
    ) -> list[str]:
        told = []
        if sheet.known is not None:
            text = self.tr("This is a table of {program}.")
            told.append(text.format(program=sheet.known.program))
            if sheet.known.left_columns:
                text = self.tr("Columns that have no place here: {names}.")
                told.append(text.format(names=", ".join(sheet.known.left_columns)))
        if sheet.measures:
            text = self.tr("Numbers of days come along (hours slept, steps): {n}.")
            told.append(text.format(n=len(sheet.measures)))
        if reading.left_out:
            text = self.tr("Rows that are no complaint are left out: {rows}.")
            told.append(text.format(rows=reading.left_out_words))
        if mapping.score >= 0 and mapping.highest not in (None, 10):
            text = self.tr("Numbers from 0 to {end} are brought to 0 to 10.")
            told.append(text.format(end=mapping.highest))
        if reading.rounded:
            text = self.tr("Numbers rounded to whole ones: {n}.")
            told.append(text.format(n=reading.rounded))
        if reading.wordy:
            text = self.tr("Rows with a word instead of a number: {n}. The word goes to the note.")
            told.append(text.format(n=reading.wordy))
        for heading in sheet.others:
            text = self.tr("The file holds another table, which is left out: {names}.")
            told.append(text.format(names=", ".join(filter(None, heading))))
        if reading.faults:
            told.append(self.tr("Rows that cannot be read: {n}.").format(n=len(reading.faults)))
        for fault in reading.faults[:_NAMED]:
            text = self.tr("Line {line}: {problem}")
            told.append(text.format(line=fault.line, problem=fault.problem))
        return told
