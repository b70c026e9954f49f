"""What is planned for today and not done yet, below the day's line, each with a button to begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.course import Planned
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text


class PlannedLines(QWidget):
    """Hidden when nothing is left to do: a plan is an offer, nothing counts what was left."""

    startWanted = Signal(str)
    """A routine's id or a point's code."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(8))
        self.hide()

    def show_plans(self, plans: Sequence[Planned]) -> None:
        """Show these."""
        empty(self._lines)
        for plan in plans:
            self._lines.addWidget(self._card(plan))
        self.setVisible(bool(plans))

    def _card(self, plan: Planned) -> Card:
        theme, number = self._theme, self.locale().toString
        title = self.tr("Planned: {what}").format(what=plan.title)
        done = self.tr("{done} of {aim} done today. Leaving it out is fine.").format(
            done=number(plan.done), aim=number(plan.aim)
        )
        begin = Button(
            theme, self.tr("Start"), "secondary", "play",
            name=self.tr("Start: {what}").format(what=plan.title),
        )  # fmt: skip
        begin.clicked.connect(lambda: self.startWanted.emit(plan.what))
        card = Card(theme, pad=12)
        words = column(
            Text(theme, title, "body_strong", "text_2", wrap=True),
            Text(theme, done, "caption", "text_2", wrap=True),
            gap=theme.space(2),
        )
        line = row(gap=theme.space(12))
        line.addWidget(Icon(theme, "calendar", 24, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(begin)
        card.body.addLayout(line)
        card.setAccessibleName(f"{title}. {done}")
        return card
