"""The pages for the doctor as they will look, one below the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from acucoach.guarded import guarded
from acucoach.ui.review.report import Report
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import column

SHEET = 440
"""Pixels across a sheet at 100 % text."""
WIDEST = 760
SOON = 250
"""Milliseconds after the last change in which nothing is painted."""


class ReportPreview(QWidget):
    """Painted anew soon after something changed.

    Args:
        theme: the looks.
        make: the page as chosen now.
    """

    def __init__(
        self, theme: Theme, make: Callable[[], Report], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._width = min(theme.px(SHEET), WIDEST)
        self._sheets = column(gap=theme.space(12))
        self.setLayout(self._sheets)
        self.setFixedWidth(self._width + 2)
        self.pages: list[QLabel] = []
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.paint_now)

    def paint_soon(self) -> None:
        """Something is chosen otherwise."""
        self._soon.start()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """What is seen first is whole."""
        super().showEvent(event)
        if not self.pages:
            self.paint_now()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not painted."""
        super().hideEvent(event)
        self._soon.stop()

    def paint_now(self) -> None:
        """Paint all pages."""
        empty(self._sheets)
        self.pages = []
        pictures = self._make().pictures(self._width, self.devicePixelRatioF())
        for number, picture in enumerate(pictures, 1):
            sheet = QLabel(self)
            sheet.setProperty("sheet", True)
            sheet.setPixmap(QPixmap.fromImage(picture))
            words = self.tr("Page {n} of {all}, as it will look")
            sheet.setAccessibleName(words.format(n=number, all=len(pictures)))
            self._sheets.addWidget(sheet, 0, Qt.AlignmentFlag.AlignTop)
            self.pages.append(sheet)
        self._sheets.addStretch(1)
