"""A table made of another program's file: one column a field, and what was left out, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from acucoach.storage.exchange.sheet import ImportedSheet, MeasuredCell, Recognised
from acucoach.storage.faults import ExchangeError, Fault

FIELDS = (
    *("date", "offset", "length", "score", "complaint_column", "place", "medicine", "dose"),
    *("triggers", "symptoms", "note"),
)
HEADINGS = (
    *("Date", "Offset", "Lasted", "Pain level", "Complaint", "Place", "Medicine", "Dose"),
    *("Triggers", "Symptoms", "Notes"),
)


class MadeTable:
    """Gathers rows.

    Args:
        program: whose file it is.
        highest: upper end of its scale; None when the numbers have to tell.
        order: how its dates are written, a ``DateOrder``; empty when they have to tell.
        left_columns: what has no place here.
    """

    def __init__(
        self,
        program: str,
        *,
        highest: int | None = 10,
        order: str = "ymd",
        left_columns: Iterable[str] = (),
    ) -> None:
        self._program, self._highest, self._order = program, highest, order
        self._left_columns = tuple(left_columns)
        self._rows: list[tuple[str, ...]] = []
        self._left: Counter[str] = Counter()
        self._measures: list[MeasuredCell] = []

    def row(
        self,
        date: str,
        *,
        offset: str = "",
        length: str = "",
        score: str = "",
        complaint: str = "",
        place: str = "",
        medicine: str = "",
        dose: str = "",
        triggers: str = "",
        symptoms: str = "",
        note: str = "",
    ) -> None:
        """Add a row; each cell as the file has it."""
        self._rows.append(
            (
                date,
                offset,
                length,
                score,
                complaint,
                place,
                medicine,
                dose,
                triggers,
                symptoms,
                note,
            )
        )

    def left_columns(self, names: Iterable[str]) -> None:
        """Say what has no place here, where only the file tells it."""
        self._left_columns = tuple(names)

    def leave_out(self, what: str, times: int = 1) -> None:
        """Count what is no complaint."""
        self._left[what] += times

    def measure(self, what: str, day: date, value: float) -> None:
        """Add a number of a day."""
        self._measures.append(MeasuredCell(day, what, value))

    def sheet(self) -> ImportedSheet:
        """The table.

        Raises:
            ExchangeError: there is nothing in it.
        """
        if not self._rows and not self._measures:
            raise ExchangeError(Fault.NO_ROWS)
        known = Recognised(
            self._program, FIELDS, self._left_columns, tuple(self._left.most_common()),
            self._order, self._highest, False,
        )  # fmt: skip
        return ImportedSheet(
            HEADINGS,
            tuple(self._rows),
            tuple(range(1, len(self._rows) + 1)),
            known=known,
            measures=tuple(self._measures),
        )
