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
from datetime import datetime, timedelta

from acucoach.domain.frozen import frozen
from acucoach.storage.exchange.sheet import ImportedSheet, Recognised
from acucoach.storage.exchange.written_time import DateOrder, read_clock
from acucoach.storage.faults import ExchangeError, Fault


@frozen
class Layout:
    """How one program writes its table.

    Attributes:
        program: its name.
        heading: columns that must all be there; case does not matter.
        fields: columns of each field of ``csv_import.Mapping``; several are joined, by commas,
            those of the note by lines.
        told: columns that go to the note under their own name.
        order: how its dates are written; None where that differs.
        highest: upper end of its scale; None where the program lets everybody choose.
        only: a column, and the word in it that makes a row a symptom; empty for every row.
        chosen: rows count only when what they name is one of the complaints that are chosen.
        bracket: the column that holds ``Neck pain (Moderate)``: a name and a word for a score.
        epoch_end: the column with the end in milliseconds, beside a start of the same kind.
        parted: what parts several complaints in one cell.
        end: the column with the end, written as the start is.
    """

    program: str
    heading: tuple[str, ...]
    fields: Lookup[str, tuple[str, ...]]
    told: tuple[str, ...] = ()
    order: DateOrder | None = DateOrder.YEAR_FIRST
    highest: int | None = None
    only: tuple[str, str] | None = None
    chosen: bool = False
    bracket: str = ""
    epoch_end: str = ""
    parted: str = ""
    end: str = ""


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
        "Cluster Headache Tracker",
        ("start_time", "end_time", "intensity", "medication", "triggers", "notes"),
        {
            "date": ("start_time",),
            "score": ("intensity",),
            "medicine": ("medication",),
            "triggers": ("triggers",),
            "note": ("notes",),
        },
        told=("barometric_pressure",),
        highest=10,
        end="end_time",
    ),
    Layout(
        "Privacy Friendly Pain Diary",
        ("Date", "Conditions", "Pain Level (0-10)", "Body Regions", "Pain nature",
         "Times of pain", "Drug Intakes", "Comment"),
        {
            "date": ("Date",),
            "score": ("Pain Level (0-10)",),
            "place": ("Body Regions",),
            "symptoms": ("Pain nature",),
            "note": ("Comment",),
        },
        told=("Conditions", "Times of pain", "Drug Intakes"),
        order=None,  # as the telephone's country writes them
        highest=10,
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
_DRIP = ("bleeding.value", "pain.cramps", "pain.headache")
_DRIP_PAINS = {
    "pain.cramps": "Cramps", "pain.headache": "Headache", "pain.migraine": "Migraine",
    "pain.backache": "Back pain", "pain.nausea": "Nausea", "pain.ovulationPain": "Ovulation pain",
    "pain.tenderBreasts": "Tender breasts", "pain.other": "Pain",
}  # fmt: skip
_DRIP_ROWS = Layout(
    "drip.",
    ("date",),
    {"date": ("date",), "score": ("score",), "complaint_column": ("complaint",), "note": ("note",)},
    highest=10,
)
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


def arranged(sheet: ImportedSheet) -> ImportedSheet:
    """The table in one column a field when its layout is known; else as it is."""
    if (dripped := _of_drip(sheet)) is not None:
        return _arranged(dripped, _DRIP_ROWS)
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


def _arranged(sheet: ImportedSheet, layout: Layout) -> ImportedSheet:
    cells = _Columns({name.casefold(): n for n, name in enumerate(sheet.heading)})
    made = {
        name: present
        for name, columns in layout.fields.items()
        if (present := tuple(one for one in columns if cells.has(one)))
    }
    told = tuple(one for one in layout.told if cells.has(one))
    used = {one.casefold() for columns in made.values() for one in columns}
    used |= {one.casefold() for one in (*told, layout.bracket, layout.epoch_end, layout.end) if one}
    used |= {layout.only[0]} if layout.only else set()
    if layout.bracket:
        made["complaint_column"] = made["score"] = (layout.bracket,)
    if layout.epoch_end or layout.end:
        made["length"] = (layout.epoch_end or layout.end,)
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
        layout.order.value if layout.order else "",
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
    if layout.end:
        row["length"] = _between(row["date"], row["length"])
    for name in ("place", "symptoms"):
        row |= {name: row[name].strip("[]")} if name in row else {}
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


def _between(begun: str, ended: str) -> str:
    """Minutes from one moment to another; what stands there when it is none."""
    try:
        first, last = datetime.fromisoformat(begun), datetime.fromisoformat(ended)
        length = last - first
    except (ValueError, TypeError):
        return ended
    return str(length.total_seconds() / 60) if length >= timedelta(0) else ended


def _of_drip(sheet: ImportedSheet) -> ImportedSheet | None:
    """A cycle diary, a day a row, as a row a pain that was ticked."""
    places = {name: n for n, name in enumerate(sheet.heading)}
    if "date" not in places or not set(_DRIP) <= set(places):
        return None
    rows, lines = [], []
    left: Counter[str] = Counter()
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        ticked = [
            pain
            for name, pain in _DRIP_PAINS.items()
            if name in places and row[places[name]].strip().casefold() in ("true", "1")
        ]
        said = [row[places[name]].strip() for name in ("pain.note", "note.value") if name in places]
        note = "\n".join(filter(None, said))
        for number, pain in enumerate(ticked):
            rows.append((row[places["date"]], "", pain, "" if number else note))
            lines.append(line)
        if not ticked:
            left["days without pain"] += any(cell.strip() for cell in row)
    known = Recognised("", (), (), tuple(left.most_common()), "", None, False)
    made = ("date", "score", "complaint", "note")
    return replace(sheet, heading=made, rows=tuple(rows), lines=tuple(lines), known=known)


def of_marks(marks: Sequence[tuple[str, str, str, str]]) -> ImportedSheet:
    """Day, mark, habit and note of a habit tracker's files as its table has them.

    Raises:
        ExchangeError: there are none.
    """
    if not marks:
        raise ExchangeError(Fault.NO_ROWS)
    left: Counter[str] = Counter()
    rows = []
    for day, mark, habit, note in marks:
        if not mark or mark in _UNDONE:
            left[mark or "–"] += 1
        else:
            rows.append((day, mark, habit, note))
    known = Recognised("", (), (), tuple(left.most_common()), "", None, True)
    made = ("Date", "Value", "Habit", "Notes")
    lines = tuple(range(1, len(rows) + 1))
    return _arranged(ImportedSheet(made, tuple(rows), lines, known=known), _LOOP)


def _of_loop(sheet: ImportedSheet) -> ImportedSheet | None:
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
