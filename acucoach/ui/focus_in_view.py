"""What has the focus is scrolled into view, however the focus came there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusInView(QObject):
    """Qt scrolls to the focus when Tab moves it, but not when a page or a dialog gives it away.

    Args:
        application: tells where the focus goes.
        parent: the owner.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._later = QTimer(self)  # once the page is laid out as it will be seen
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self._later.start()

    def _look(self) -> None:
        # What has just come into a page lies at its top until the page is laid out.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        widget = QApplication.focusWidget()
        if widget is None or not widget.isVisible() or not widget.visibleRegion().isEmpty():
            return
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
