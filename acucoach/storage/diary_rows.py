"""Entries and days: what each looks like in its tables and in the diary file."""

from __future__ import annotations

from acucoach.domain.diary import (
    LARGEST_RADIUS,
    MOST_MARKS,
    MOST_MEDICINES,
    MOST_WORDS,
    SMALLEST_RADIUS,
    DayNote,
    Entry,
    Mark,
    Medicine,
    MedicineKind,
    Reflection,
    check_entry,
)
from acucoach.domain.spelling import fold
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import (
    DAY,
    FLAG,
    IDENTITY,
    MOMENT,
    TEXT,
    ChoiceKind,
    Number,
    TextKind,
    Whole,
)
from acucoach.storage.nested_kinds import BesideKind, Optional
from acucoach.storage.places import PLACE
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Derived, SideTable, Table, WordsTable

LABEL_KINDS = (
    ("quality", "qualities"),
    ("trigger", "triggers"),
    ("tag", "tags"),
    ("measure", "measures"),
)
"""What the rows of ``entry_label`` call each list of words, and the list's field."""

# Files are held to these by ``check_entry``, which names the rule.
_RATING = Optional(Whole(0, 10, of_file=False))
_RADIUS = Number(SMALLEST_RADIUS, LARGEST_RADIUS, "millimetres", of_file=False)
_WORD = Field("label", TextKind())


def folded(text: str) -> str:
    """Text as the search compares it: without case, accents and width, one blank between words."""
    return " ".join(fold(text).split())


MARK = Shape(
    Mark,
    (
        Field("place", BesideKind(PLACE)),
        Field("radius", _RADIUS),
        Field("intensity", _RATING, default=None),
    ),
)
_MEDICINE = Shape(
    Medicine,
    (
        Field("name", TEXT),
        Field("dose", TEXT, default=""),
        Field("kind", ChoiceKind(MedicineKind), default=MedicineKind.UNKNOWN),
        Field("taken", Optional(MOMENT), default=None),
    ),
)

ENTRIES = Table(
    Shape(
        Entry,
        (
            Field("at", MOMENT),
            Field("id", IDENTITY),
            Field("created", MOMENT, like="at"),
            Field("changed", MOMENT, like="at"),
            Field("complaint", TEXT, default=""),
            Field("intensity", _RATING, default=None),
            Field("onset", Optional(MOMENT), default=None),
            Field("end", Optional(MOMENT), default=None),
            Field("still_going", FLAG, default=False),
            Field("note", TEXT, default=""),
        ),
        elsewhere=("marks", "medicines", *(field for _, field in LABEL_KINDS)),
    ),
    noun=Noun.ENTRY,
    name="entry",
    key="entries",
    order="at_utc, id",
    in_file=(
        *("id", "at", "created", "changed", "complaint", "intensity", "marks", "onset", "end"),
        *("still_going", "qualities", "triggers", "tags", "medicines", "measures", "note"),
    ),
    sides=(
        *(WordsTable("entry_label", field, kind, _WORD, MOST_WORDS) for kind, field in LABEL_KINDS),
        SideTable("entry_mark", "marks", MARK, numbered=True, most=MOST_MARKS),
        SideTable("entry_medicine", "medicines", _MEDICINE, numbered=True, most=MOST_MEDICINES),
    ),
    derived=(Derived(("note_folded",), lambda entry: (folded(entry.note),)),),
    bin=True,
    check=check_entry,
)

DAYS = Table(
    Shape(
        DayNote,
        (
            Field("id", IDENTITY),
            Field("day", DAY),
            Field("said", ChoiceKind(Reflection)),
            Field("note", TEXT, default=""),
            Field("changed", MOMENT),
        ),
    ),
    noun=Noun.REFLECTION,
    name="day_note",
    key="days",
    order="day",
    identity=lambda note: note.day.isoformat(),
    keys="day",
)
"""Two copies are the same when they speak of the same day."""
