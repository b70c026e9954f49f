"""One line while files are written or read: how far it is, and a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text

STEPS = 1000


class JobLine(QWidget):
    """Hidden until ``begin``."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(theme, "", "body", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(8))
        self.bar.setMinimumWidth(theme.px(200))
        self.button = Button(theme, self.tr("Cancel"), "secondary", "x")
        self.button.clicked.connect(self._cancel)
        line = row(gap=theme.space(16))
        line.addLayout(column(self._words, self.bar, gap=theme.space(8)), 1)
        line.addWidget(self.button)
        self.setLayout(line)
        self.hide()

    def begin(self, words: str) -> None:
        """Show that something runs."""
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        allow(self.button, True, self._ending)
        self.show()

    def tell(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setValue(STEPS * done // total if total else 0)

    @property
    def _ending(self) -> str:
        return self.tr("Ending …")

    def _cancel(self) -> None:
        allow(self.button, False, self._ending)
        self._words.setText(self._ending)
        self.cancelled.emit()


class JobDialog(FittedDialog):
    """A job during which nothing else in the window can be done; Escape ends it, too."""

    cancelled = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, title, (500, 150), parent)
        self.setModal(True)
        self.line = JobLine(theme)
        self.line.cancelled.connect(self.cancelled)
        inside = QWidget()
        inside.setLayout(column(self.line, None, margin=theme.space(20)))
        self.lay_out(inside)

    def begin(self, words: str) -> None:
        """Show that something runs."""
        self.line.begin(words)
        self.open()

    @guarded
    def reject(self) -> None:
        """Escape asks the work to end; the dialog closes when it has."""
        if self.line.button.isEnabled():
            self.line.button.click()
