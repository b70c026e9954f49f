"""Whose records are open: a line above every screen, also above a session."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.low_window import in_low_window
from acucoach.ui.widgets.wrapping_row import WrappingRow


class PersonStrip(QFrame):
    """A name, and the way to another person."""

    changeWanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "sunken")
        self.name = Text(theme, "", "body_strong")
        self.change = Button(theme, self.tr("Change person"), "link")
        self.change.clicked.connect(self.changeWanted)
        self._pressable = True
        line = row(Icon(theme, "user", 20, "text_2"))
        words = WrappingRow(theme.space(8), Qt.AlignmentFlag.AlignVCenter, spread=True)
        words.show_widgets([self.name, self.change])
        line.addWidget(words, 1)
        line.setContentsMargins(*(theme.space(side) for side in (16, 2, 16, 2)))
        self.setLayout(line)
        self.hide()

    def show_name(self, name: str) -> None:
        """Show whose records are open; an empty name takes the line away."""
        self.name.setText(self.tr("For {name}").format(name=name))
        self.setAccessibleName(self.name.text())
        self.setVisible(bool(name))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the name alone: another person is chosen in Settings, too."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.change.setVisible(self._pressable and not in_low_window(self, self._theme))

    def dress_like(self, screen: QWidget | None) -> None:
        """Above a session it has the session's looks, and nothing to press."""
        self._pressable = screen is None
        self._fit()
        self.setStyleSheet("" if screen is None else screen.styleSheet())
        if screen is not None:
            self.setPalette(screen.palette())
        else:
            self.setPalette(self._theme.palette())
