"""No test is handed what the one before it left of its windows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from tests.leavings import clear_away


def test_windows_and_widgets_without_one_are_ended_and_the_application_is_undressed(
    qapp: QApplication,
) -> None:
    window, loose = QWidget(), QLabel("never shown")
    inside = QLabel("in the window")
    QVBoxLayout(window).addWidget(inside)
    window.show()
    qapp.setStyleSheet("QLabel { color: red }")
    clear_away()
    left: list[Any] = [widget for widget in (window, inside, loose) if isValid(widget)]
    assert left == []
    assert qapp.allWidgets() == []
    assert qapp.styleSheet() == ""
