"""Migraine Buddy's report as a page of HTML: a row an attack, below it a row with its notes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from acucoach.storage.exchange.foreign.made_table import MadeTable
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError, Fault

_BREAKS = frozenset({"br", "div", "p", "li", "pre"})
_NAMES = {
    "started": "started", "lasted": "lasted", "attack type": "kind", "pain level": "level",
    "affected activities": "activities", "potential triggers": "triggers",
    "symptoms": "symptoms", "auras": "auras", "left": "left", "right": "right",
    "medication": "medication", "non drug relief methods": "relief", "relief": "relief",
    "location": "location",
}  # fmt: skip
_HOW = re.compile(r"^(somewhat helpful|helpful|unhelpful|unsure)\s*-\s*", re.IGNORECASE)
_TIMES = re.compile(r"^(\d+(?:\.\d+)?)\s*x\s+", re.IGNORECASE)
_NONE = frozenset({"no", "none", "no medication", "no relief", "-", ""})


class _Rows(HTMLParser):
    """The cells of every row of every table, their lines apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self.heads: list[bool] = []
        self._cell: list[str] | None = None
        self._head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A row, a cell, or a break in one."""
        if tag == "thead":
            self._head = True
        elif tag == "tr":
            self.rows.append([])
            self.heads.append(self._head)
        elif tag in ("td", "th"):
            self._end()
            self._cell = []
        elif tag in _BREAKS and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """The end of a cell or of the heading."""
        if tag in ("td", "th", "tr"):
            self._end()
        elif tag == "thead":
            self._head = False
        elif tag in _BREAKS and self._cell is not None:
            self._cell.append("\n")

    def handle_data(self, data: str) -> None:
        """Text; what is no cell is nothing."""
        if self._cell is not None:
            self._cell.append(" ".join(data.split(" ")))

    def _end(self) -> None:
        if self._cell is not None and self.rows:
            lines = (" ".join(line.split()) for line in "".join(self._cell).split("\n"))
            self.rows[-1].append("\n".join(filter(None, lines)))
        self._cell = None


def read_report(text: str) -> ImportedSheet:
    """The attacks of a report.

    Raises:
        ExchangeError: it is no such report.
    """
    rows = _Rows()
    rows.feed(text)
    rows.close()
    found = next(
        (n for n, cells in enumerate(rows.rows) if {"#", "started"} <= set(map(_known, cells))),
        None,
    )
    if found is None:
        raise ExchangeError(Fault.NOT_CSV)
    names = [_known(cell) for cell in rows.rows[found]]
    below = found + 1
    sides = [_known(cell) for cell in rows.rows[below]] if below < len(rows.rows) else []
    if sides == ["left", "right"]:
        # One heading over two columns.
        at = next((n for n, name in enumerate(names) if name.startswith("pain position")), -1)
        if at >= 0:
            names[at : at + 1] = sides
        below += 1
    table = MadeTable("Migraine Buddy", order="", left_columns=("Location",))
    last: dict[str, str] | None = None
    for cells in rows.rows[below:]:
        if len(cells) == 1 and last is not None:
            last["notes"] = re.sub(r"^notes:\s*", "", cells[0], flags=re.IGNORECASE)
            continue
        _add(table, last)
        last = None
        if len(cells) >= 4 and cells[0].strip().isdigit():
            last = dict(zip(names, cells, strict=False))
            if len(cells) < len(names):
                last["notes"] = ""
        elif any(cell.strip() for cell in cells):
            table.leave_out("–")
    _add(table, last)
    return table.sheet()


def _known(cell: str) -> str:
    bare = re.sub(r"\(.*?\)", "", cell).casefold()
    bare = " ".join(bare.split())
    return _NAMES.get(bare, bare)


def _add(table: MadeTable, cells: dict[str, str] | None) -> None:
    if cells is None:
        return
    told = [cells.get("notes", "")]
    medicines, words = _judged(cells.get("medication", ""))
    told += [f"Medication: {one}" for one in words]
    told += [f"Relief: {one}" for one in cells.get("relief", "").split("\n") if _said(one)]
    told += [f"Activities: {one}" for one in _lines(cells.get("activities", ""))]
    if cells.get("auras", "").casefold() == "yes":
        told.append("Aura")
    triggers = []
    for one in _lines(cells.get("triggers", "")):
        if one.casefold().startswith("menstruation:"):
            triggers += ["Menstruation"] if one.casefold().endswith("yes") else []
        elif one.casefold() != "no idea":
            triggers.append(one)
    places = [
        _sided(place, side) for side in ("left", "right") for place in _lines(cells.get(side, ""))
    ]
    table.row(
        (cells.get("started", "").split("\n") or [""])[0],
        length=cells.get("lasted", ""),
        score=cells.get("level", ""),
        complaint=cells.get("kind", "") or "Migraine",
        place=", ".join(places),
        medicine=", ".join(medicines),
        triggers=", ".join(triggers),
        symptoms=", ".join(_lines(cells.get("symptoms", ""))),
        note="\n".join(filter(None, told)),
    )


def _said(text: str) -> bool:
    return text.strip().casefold() not in _NONE


def _sided(place: str, side: str) -> str:
    if place.casefold() in ("yes", "x", "✓"):
        return side.capitalize()
    return place if side in place.casefold() else f"{place} ({side})"


def _lines(text: str) -> list[str]:
    parts = (part.strip() for line in text.split("\n") for part in line.split(","))
    return [part for part in parts if part.casefold() not in _NONE]


def _judged(text: str) -> tuple[list[str], list[str]]:
    """Names, and each line as it judged them: ``Helpful - 1x Naproxen 550mg, 1x Sumatriptan``."""
    names, lines = [], []
    for line in text.split("\n"):
        if not _said(line):
            continue
        if _HOW.match(line.strip()):
            lines.append(line.strip())
        for part in _HOW.sub("", line.strip()).split(","):
            name = part.strip()
            times = _TIMES.match(name)
            if times:
                name = (
                    f"{name[times.end() :]} ({times[1]}×)"
                    if times[1] != "1"
                    else name[times.end() :]
                )
            if name.casefold() not in _NONE:
                names.append(name)
    return names, lines
