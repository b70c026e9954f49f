"""How long ago something was, in three steps; without an answer it counts as new."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.choice_row import ChoiceRow
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text

STEPS = {"new": 0, "months": 92, "half-year": 184}
"""Days ago that each answer counts as: the shortest time it can mean, which is the strict one."""


class SinceWhen(QWidget):
    """Asks when something was.

    Args:
        theme: the looks.
        about: the question's text, for screen readers.
        today: the day it is.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, about: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._told: date | None = None
        self.choice = ChoiceRow(
            theme,
            [
                ("", self.tr("Not sure")),
                ("new", self.tr("Less than 3 months ago")),
                ("months", self.tr("3 to 6 months ago")),
                ("half-year", self.tr("More than 6 months ago")),
            ],
            "",
            self.tr("{about}: when?").format(about=about),
        )
        self.choice.chosen.connect(self._choose)
        ask = self.tr("{about}: when was it? Without an answer it counts as new.")
        self.setLayout(
            column(
                Text(theme, ask.format(about=about), "caption", "text_2", wrap=True),
                self.choice,
                gap=4,
            )
        )

    @property
    def told(self) -> date | None:
        """The latest day it can have been; None when not known."""
        return self._told

    def show_day(self, told: date | None) -> None:
        """Show what was told before; the day itself stays as it was."""
        self._told = told
        ago = None if told is None else (self._today - told).days
        known = [step for step, least in STEPS.items() if ago is not None and ago >= least]
        self.choice.blockSignals(True)
        self.choice.buttons[known[-1] if known else ""].setChecked(True)
        self.choice.blockSignals(False)

    def _choose(self, step: str) -> None:
        self._told = self._today - timedelta(days=STEPS[step]) if step else None
        self.changed.emit()
