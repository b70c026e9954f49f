"""Faults of files in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.storage.faults import ExchangeError, Fault


class ExchangeWords(QObject):
    """One sentence a fault, with its place."""

    def another(self, name: str) -> str:
        """That a file holds the records of somebody else; empty without a name."""
        if not name:
            return ""
        text = self.tr(
            "This file holds the records of {name}. To keep each person's apart, go to Settings, "
            "People, and read it there. Take it over here only if {name} is you."
        )
        return text.format(name=name) + "\n"

    def sentence(self, error: ExchangeError) -> str:
        """What is wrong and what to do."""
        known = {
            Fault.UNREADABLE: self.tr("The file cannot be read: {detail}."),
            Fault.NO_FILE: self.tr(
                "This is a folder, a pipe or a device, not a file. Choose a file instead."
            ),
            Fault.TOO_LARGE: self.tr("The file is larger than {detail}; nothing was read."),
            Fault.ZIPPED: self.tr(
                "This is a packed file. Unpack it first and choose the file inside."
            ),
            Fault.NOT_UTF8: self.tr(
                "The file is not UTF-8 text (byte {detail}). Save it as UTF-8 and try again."
            ),
            Fault.NOT_JSON: self.tr("The file is broken or cut off at {place}."),
            Fault.TOO_DEEP: self.tr("The file is nested too deeply to be a diary, at {place}."),
            Fault.NOT_OURS: self.tr("This is not a diary of this program."),
            Fault.NOT_ROUTINE: self.tr("This file does not hold a routine of this program."),
            Fault.TOO_NEW: self.tr(
                "The file was written by a newer version ({detail}). Update this program first."
            ),
            Fault.WORKBOOK: self.tr(
                "This workbook is broken or locked. Save it as CSV and choose that file."
            ),
            Fault.NO_READER: self.tr(
                "Workbooks cannot be read here. Save it as CSV and choose that file."
            ),
            Fault.NOT_CSV: self.tr("The file is not a table with a heading row."),
            Fault.BROKEN_TABLE: self.tr(
                "The table is broken or cut off at {place}: {detail}. Nothing was imported."
            ),
            Fault.NO_ROWS: self.tr("The table has no rows to read."),
            Fault.CANNOT_WRITE: self.tr("The file cannot be written: {detail}."),
            Fault.RECORDS: "{detail}",
            Fault.SHARED: "{place}: {detail}",
            Fault.WRONG_TYPE: self.tr("{place} must be {detail}. Nothing was imported."),
            Fault.MISSING: self.tr("{place} is missing. Nothing was imported."),
            Fault.DOUBLED: self.tr(
                "{place} comes twice in one part of the file. Take one of them out. "
                "Nothing was imported."
            ),
            Fault.TWICE: self.tr("{place} stands in the file twice. Nothing was imported."),
        }
        text = known.get(error.fault, self.tr("{place}: {detail} Nothing was imported."))
        return text.format(place=error.place, detail=error.detail)

    def noun(self, key: str) -> str:
        """What a list of the diary file holds one of."""
        names = {
            "profile": self.tr("Your lasting answers"),
            "checks": self.tr("Answers of a day"),
            "care_contact": self.tr("Whom to ask"),
            "warning_signs": self.tr("A warning sign"),
            "warning_asked": self.tr("When warning signs were asked"),
            "skin_marks": self.tr("A mark on the skin"),
            "tender_spots": self.tr("A tender spot"),
            "sessions": self.tr("A session"),
            "routines": self.tr("A routine of your own"),
            "trials": self.tr("A comparison"),
            "courses": self.tr("A plan"),
            "measures": self.tr("A number of a day"),
            "control_ratings": self.tr("A number without a session"),
            "instruments": self.tr("A questionnaire"),
            "body_lengths": self.tr("A length of your body"),
            "days": self.tr("A day"),
        }
        return names.get(key, key)
