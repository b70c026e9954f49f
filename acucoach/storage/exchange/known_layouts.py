"""Tables of other programs that are known by their heading, and what their columns hold.

The layouts were read off published samples and the code that writes them. A recognised table is
arranged into one column a field; what has no place is counted and named, never dropped unsaid.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from acucoach.storage.exchange.sheet import Recognised, Sheet
from acucoach.storage.exchange.written_time import DateOrder, read_clock


@dataclass(frozen=True, slots=True)
class Layout:
    """How one program writes its table.

    Attributes:
        program: its name.
        heading: columns that must all be there; case does not matter.
        fields: columns of each field of ``csv_import.Mapping``; several are joined, by commas,
            those of the note by lines.
        told: columns that go to the note under their own name.
        order: how its dates are written.
        highest: upper end of its scale; None where the program lets everybody choose.
        only: a column, and the word in it that makes a row a symptom; empty for every row.
        chosen: rows count only when what they name is one of the complaints that are chosen.
        bracket: the column that holds ``Neck pain (Moderate)``: a name and a word for a score.
        epoch_end: the column with the end in milliseconds, beside a start of the same kind.
        parted: what parts several complaints in one cell.
    """

    program: str
    heading: tuple[str, ...]
    fields: Lookup[str, tuple[str, ...]]
    told: tuple[str, ...] = ()
    order: DateOrder = DateOrder.YEAR_FIRST
    highest: int | None = None
    only: tuple[str, str] | None = None
    chosen: bool = False
    bracket: str = ""
    epoch_end: str = ""
    parted: str = ""


_BEARABLE = Layout(
    "Bearable",
    ("date", "weekday", "time of day", "category", "rating/amount", "detail", "notes"),
    {"date": ("date",), "time": ("time of day",), "note": ("notes",)},
    told=("rating/amount",),
    # No published file tells the steps of its words, so the number beside them is no score.
    highest=10,
    only=("category", "symptom"),
    bracket="detail",
)
_MEDICINES = tuple(f"{how} Medication" for how in ("Helpful", "Somewhat Helpful", "Unhelpful"))
_RELIEF = tuple(
    f"{how} Non Drug Relief Methods"
    for how in ("Helpful", "Somewhat Helpful", "Unhelpful", "Unsure")
)
LAYOUTS = (
    replace(
        _BEARABLE,
        heading=(*_BEARABLE.heading, "date formatted"),
        fields={**_BEARABLE.fields, "date": ("date formatted",)},
    ),
    _BEARABLE,
    Layout(
        "Migraine Buddy",
        ("Started", "Lasted", "Start UTC Offset (min)", "Attack Types", "Pain Level",
         "Pain Positions", "Helpful Medication", "Notes"),
        {
            "date": ("Started",),
            "offset": ("Start UTC Offset (min)",),
            "length": ("Lasted",),
            "score": ("Pain Level",),
            "complaint_column": ("Attack Types",),
            "place": ("Pain Positions",),
            "medicine": (*_MEDICINES, "Unsure Medication"),
            "triggers": ("Potential Triggers",),
            "symptoms": ("Symptoms", "Premonitory Symptoms"),
            "note": ("Notes",),
        },
        # Which medicine helped has no field of its own.
        told=("Affected Activities", "Most Bothersome Symptom", *_MEDICINES[1:],
              "Unsure Medication", *_RELIEF),
        order=DateOrder.MONTH_FIRST,
        highest=10,
        parted=",",
    ),
    Layout(
        "Daylio",
        ("full_date", "weekday", "time", "mood", "activities", "note"),
        {
            "date": ("full_date",),
            "time": ("time",),
            "complaint_column": ("activities",),
            "triggers": ("activities",),
            "note": ("note_title", "note"),
        },
        told=("mood",),
        highest=10,
        chosen=True,
        parted="|",
    ),
    Layout(
        "Headi",
        ("_id", "pain", "start_date", "end_date", "duration", "strength", "medication"),
        {
            "date": ("start_date",),
            "score": ("strength",),
            "complaint_column": ("pain",),
            "medicine": ("medication",),
            "dose": ("medication_amount",),
            "note": ("description",),
        },
        epoch_end="end_date",
    ),
    Layout(
        "Track & Graph",
        ("FeatureName", "Timestamp", "Value", "Note"),  # older ones: no label, but "6.0:Severe"
        {
            "date": ("Timestamp",),
            "score": ("Value",),
            "complaint_column": ("FeatureName",),
            "note": ("Note",),
        },
        told=("Label",),
        chosen=True,
    ),
)  # fmt: skip
_LOOP = Layout(
    "Loop Habit Tracker",
    ("Date", "Value"),
    {
        "date": ("Date",),
        "score": ("Value",),
        "complaint_column": ("Habit",),
        "note": ("Notes",),
    },
    chosen=True,
)
_DONE = frozenset({"YES_MANUAL", "YES_AUTO"})
_UNDONE = frozenset({"UNKNOWN", "NO", "SKIP"})
_NUMBER = re.compile(r"\d+(\.\d+)?")


def arranged(sheet: Sheet) -> Sheet:
    """The table in one column a field when its layout is known; else as it is."""
    sheet = _of_loop(sheet) or sheet
    if sheet.known is not None:
        return _arranged(sheet, _LOOP)
    names = {name.casefold() for name in sheet.heading}
    for layout in LAYOUTS:
        if names.issuperset(name.casefold() for name in layout.heading):
            return _arranged(sheet, layout)
    return sheet


@dataclass(slots=True)
class _Columns:
    """Cells of a row by the name of their column."""

    at: Lookup[str, int]
    row: Sequence[str] = field(default=())

    def __getitem__(self, name: str) -> str:
        place = self.at.get(name.casefold())
        text = self.row[place].strip() if place is not None else ""
        return "" if text == "null" else text

    def has(self, name: str) -> bool:
        return name.casefold() in self.at


def _arranged(sheet: Sheet, layout: Layout) -> Sheet:
    cells = _Columns({name.casefold(): n for n, name in enumerate(sheet.heading)})
    made = {
        name: present
        for name, columns in layout.fields.items()
        if (present := tuple(one for one in columns if cells.has(one)))
    }
    told = tuple(one for one in layout.told if cells.has(one))
    used = {one.casefold() for columns in made.values() for one in columns}
    used |= {one.casefold() for one in (*told, layout.bracket, layout.epoch_end) if one}
    used |= {layout.only[0]} if layout.only else set()
    if layout.bracket:
        made["complaint_column"] = made["score"] = (layout.bracket,)
    if layout.epoch_end:
        made["length"] = (layout.epoch_end,)
    if "note" not in made:
        made["note"] = ()
    rows, lines = [], []
    left: Counter[str] = Counter(dict(sheet.known.left_rows)) if sheet.known else Counter()
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        if not any(cell.strip() for cell in row):
            continue
        cells.row = row
        if layout.only and cells[layout.only[0]].casefold() != layout.only[1]:
            left[cells[layout.only[0]] or "–"] += 1
            continue
        rows.append(tuple(_row(cells, layout, made, told).values()))
        lines.append(line)
    known = Recognised(
        layout.program,
        tuple(made),
        tuple(name for name in sheet.heading if name and name.casefold() not in used),
        tuple(left.most_common()),
        layout.order.value,
        layout.highest,
        layout.chosen,
    )
    heading = tuple(", ".join(columns) or "–" for columns in made.values())
    return replace(sheet, heading=heading, rows=tuple(rows), lines=tuple(lines), known=known)


def _row(
    cells: _Columns, layout: Layout, made: Lookup[str, Sequence[str]], told: Sequence[str]
) -> dict[str, str]:
    row = {
        name: ("\n" if name == "note" else ", ").join(filter(None, (cells[c] for c in columns)))
        for name, columns in made.items()
    }
    words = [f"{name}: {cells[name]}" for name in told if cells[name]]
    if layout.parted:
        parts = [part.strip() for part in row["complaint_column"].split(layout.parted)]
        row["complaint_column"] = "; ".join(filter(None, parts))
    if row.get("time"):
        try:
            read_clock(row["time"])
        except ValueError:
            # "mid" is no clock: the day stands, the word is kept.
            words.append(row["time"])
            row["time"] = ""
    if layout.bracket:
        named = re.fullmatch(r"(.*?)\s*\(([^()]*)\)", row["complaint_column"], re.DOTALL)
        row["complaint_column"], row["score"] = (
            (named[1], named[2]) if named else (row["complaint_column"], "")
        )
    if layout.epoch_end:
        begun, ended = row["date"], row["length"]
        figures = begun.isdecimal() and ended.isdecimal() and int(ended) >= int(begun)
        row["length"] = str((int(ended) - int(begun)) / 60_000) if figures else ended
    if row.get("score") in _DONE:
        words.append(row["score"])  # it was so, and nobody said how strong
        row["score"] = ""
    if re.fullmatch(r"\d+:\d{2}:\d{2}", row.get("score", "")):
        # A length of time is no strength.
        words.append(row["score"])
        row["score"] = ""
    elif labelled := re.fullmatch(r"([\d.]+):(\D.*)", row.get("score", ""), re.DOTALL):
        row["score"] = labelled[1]
        words.append(labelled[2].strip())
    row["note"] = "\n".join(filter(None, (row["note"], *words)))
    return row


def _of_loop(sheet: Sheet) -> Sheet | None:
    """A habit tracker's table, one habit a column or one a file, as a row a mark."""
    heading = sheet.heading
    if len(heading) < 2 or heading[0] != "Date":
        return None
    alone = heading[:3] == ("Date", "Value", "Notes")
    if not alone and (heading[-1] or len(heading) < 3):
        return None
    habits = ("Value",) if alone else heading[1:-1]
    marks = [row[1 : 1 + len(habits)] for row in sheet.rows]
    if not all(
        not mark or mark in _DONE | _UNDONE or _NUMBER.fullmatch(mark)
        for row in marks
        for mark in row
    ):
        return None
    if not any(mark in _DONE | _UNDONE for row in marks for mark in row):
        return None  # any table may have such a heading
    rows, lines = [], []
    left: Counter[str] = Counter()
    for line, row, found in zip(sheet.lines, sheet.rows, marks, strict=True):
        for habit, mark in zip(habits, found, strict=True):
            if not mark or mark in _UNDONE:
                left[mark or "–"] += 1
                continue
            rows.append((row[0], mark, habit, row[2] if alone else ""))
            lines.append(line)
    known = Recognised("", (), (), tuple(left.most_common()), "", None, True)
    made = ("Date", "Value", "Habit", "Notes")
    return replace(sheet, heading=made, rows=tuple(rows), lines=tuple(lines), known=known)
