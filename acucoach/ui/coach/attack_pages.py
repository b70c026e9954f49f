"""The dark pages before and after an attack's session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded
from acucoach.ui.coach.rating_page import centred
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text


class AttackPage(QWidget):
    """A few words and a few large buttons; Escape presses the last.

    Args:
        theme: the looks of an attack.
        title: what this page is about.
        text: one or two short sentences; may be empty.
        choices: id and words of each button, the main one first.
    """

    chosen = Signal(str)
    """The id of the button that was pressed."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{title} {text}".strip())
        self.buttons: dict[str, Button] = {}
        lines = column(
            Text(theme, title, "display", wrap=True),
            Text(theme, text, "body_large", "text_2", wrap=True),
            theme.space(20),
            gap=theme.space(12),
        )
        for number, (name, words) in enumerate(choices):
            last = number == len(choices) - 1
            button = Button(theme, words, "ghost" if last else "secondary", height=60)
            button.setMinimumWidth(theme.px(300))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self.buttons[name] = button
            lines.addLayout(row(button, None))
        self.setLayout(centred(lines, theme))

    def focus_first(self) -> None:
        """Enter presses the first button."""
        next(iter(self.buttons.values())).setFocus()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.chosen.emit(list(self.buttons)[-1])
        else:
            super().keyPressEvent(event)
