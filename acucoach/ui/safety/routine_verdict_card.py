"""What the gate leaves of a routine: said before it starts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acucoach.domain.anatomy import Side
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import RoutineVerdict, StepVerdict
from acucoach.ui.safety.verdict_card import STATES
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel


class RoutineVerdictCard(QWidget):
    """One panel for the whole, and a line for each step that is left out or done on one side.

    Args:
        theme: the looks.
        title_of: the reader's name of a target.
    """

    def __init__(
        self, theme: Theme, title_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._title_of = theme, title_of
        self.panel = VerdictPanel(theme)
        self._lines = QWidget()
        self._inside = column(self.panel, self._lines, gap=theme.space(8))
        self.setLayout(self._inside)

    def show_verdict(self, verdict: RoutineVerdict) -> None:
        """Show a routine's verdict."""
        out = sum(step.left_out for step in verdict.steps)
        left = len(verdict.steps) - out
        title = {
            Level.ALLOW: self.tr("Fine for you today"),
            Level.GENTLE: self.tr("Go gently today"),
            Level.BLOCK: self.tr("Not today"),
        }[verdict.level]
        text = ""
        if verdict.routine is None:
            text = self.tr("Nothing of this routine is left today.")
        elif out:
            text = self.tr(
                "{left} of {all} steps are left. The others wait, for the reasons below."
            )
            text = text.format(left=left, all=len(verdict.steps))
        elif verdict.changed:
            text = self.tr("Some steps are done on one side only.")
        state = STATES[verdict.level]
        if verdict.missing and verdict.routine is not None:
            state, title = "partial", self.tr("A few questions first")
            text = self.tr("Before you start you are asked what makes pressing unsafe.")
        self.panel.say(state, title, text)
        lines = column(gap=self._theme.space(6))
        for step in verdict.changed:
            lines.addLayout(self._line(step))
        holder = QWidget()
        holder.setLayout(lines)
        self._inside.replaceWidget(self._lines, holder)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = holder
        holder.show()

    def _line(self, step: StepVerdict) -> QHBoxLayout:
        name = self._title_of(step.step.target)
        if step.left_out:
            what = self.tr("{name}: left out.").format(name=name)
        elif step.sides_left_out == (Side.LEFT,):
            what = self.tr("{name}: right side only.").format(name=name)
        else:
            what = self.tr("{name}: left side only.").format(name=name)
        reason = next((r for r in step.reasons if r.level is Level.BLOCK), None)
        why = "" if reason is None else f"{reason.text} {reason.instead}".strip()
        words = column(
            Text(self._theme, what, "body_strong", wrap=True),
            Text(self._theme, why, "caption", "text_2", wrap=True),
            gap=2,
        )
        line = row(gap=self._theme.space(8))
        icon = Icon(self._theme, "ban", 20, "blocked")
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line
