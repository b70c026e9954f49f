"""Takes away what a test leaves of its windows."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

_OF_QT = ("QSystemTrayIconSys",)
"""Windows that an object of Qt's own ends by itself."""


def clear_away() -> None:
    """End every window and every widget without one, and undress the application."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for widget in application.topLevelWidgets():
        # Not metaObject(): Python would take it for the widget's own, and lose it with the widget.
        if not any(widget.inherits(name) for name in _OF_QT):
            widget.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if application.styleSheet():
        application.setStyleSheet("")
