"""What can be wrong with a file from outside, told in one sentence with its place."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """Kinds of faults; the screens have a sentence for each."""

    UNREADABLE = "unreadable"
    NO_FILE = "no-file"
    TOO_LARGE = "too-large"
    ZIPPED = "zipped"
    NOT_UTF8 = "not-utf8"
    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NOT_OURS = "not-ours"
    NOT_ROUTINE = "not-routine"
    TOO_NEW = "too-new"
    WRONG_TYPE = "wrong-type"
    MISSING = "missing"
    BAD_VALUE = "bad-value"
    TWICE = "twice"
    DOUBLED = "doubled"
    NOT_CSV = "not-csv"
    BROKEN_TABLE = "broken-table"
    NO_ROWS = "no-rows"
    WORKBOOK = "workbook"
    NO_READER = "no-reader"
    CANNOT_WRITE = "cannot-write"
    RECORDS = "records"
    SHARED = "shared"


_SENTENCES = {
    Fault.UNREADABLE: "The file cannot be read: {detail}.",
    Fault.NO_FILE: "This is a folder, a pipe or a device, not a file. Choose a file instead.",
    Fault.TOO_LARGE: "The file is larger than {detail}; nothing was read.",
    Fault.ZIPPED: "This is a packed file. Unpack it first and choose the file inside.",
    Fault.NOT_UTF8: "The file is not UTF-8 text (byte {detail}). Save it as UTF-8 and try again.",
    Fault.NOT_JSON: "The file is broken or cut off at {place}.",
    Fault.TOO_DEEP: "The file is nested too deeply to be a diary, at {place}.",
    Fault.NOT_OURS: "This is not a diary of this program.",
    Fault.NOT_ROUTINE: "This file does not hold a routine of this program.",
    Fault.TOO_NEW: "The file was written by a newer version ({detail}). Update this program first.",
    Fault.WRONG_TYPE: "{place} must be {detail}.",
    Fault.MISSING: "{place} is missing.",
    Fault.BAD_VALUE: "{place} cannot be used: {detail}",
    Fault.TWICE: "{place} has the same id as an earlier one.",
    Fault.DOUBLED: "{place} comes twice in one part of the file. Take one of them out.",
    Fault.WORKBOOK: "This workbook is broken or locked. Save it as CSV and choose that file.",
    Fault.NO_READER: "Workbooks cannot be read here. Save it as CSV and choose that file.",
    Fault.NOT_CSV: "The file is not a table with a heading row.",
    Fault.BROKEN_TABLE: "The table is broken or cut off at {place}: {detail}.",
    Fault.NO_ROWS: "The table has no rows to read.",
    Fault.CANNOT_WRITE: "The file cannot be written: {detail}.",
    Fault.RECORDS: "{detail}",
    Fault.SHARED: "{place}: {detail}",
}


class ExchangeError(Exception):
    """A file cannot be used as it stands. Nothing of it was taken over.

    Attributes:
        fault: what kind.
        place: where in the file ("entries[3].intensity", "line 7"); may be empty.
        detail: what completes the sentence; may be empty.
    """

    def __init__(self, fault: Fault, place: str = "", detail: str = "") -> None:
        super().__init__(_SENTENCES[fault].format(place=place, detail=detail))
        self.fault = fault
        self.place = place
        self.detail = detail
