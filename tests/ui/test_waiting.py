"""Waiting for another program, over a window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.waiting import SILENT, WaitingDialog


def waiting(qtbot: Any, theme: Theme) -> WaitingDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return WaitingDialog(window, theme)


def test_what_waits_meanwhile_and_gets_its_turn_ends_no_other_waiting(
    qtbot: Any, theme: Theme
) -> None:
    patience, other = waiting(qtbot, theme), []

    def wait_too() -> None:
        other.append(patience.wait(SILENT * 2))
        patience.over()

    QTimer.singleShot(0, wait_too)
    assert patience.wait(SILENT * 2)
    assert other == [True]
    assert patience.wait(SILENT * 3)
    patience.over()


def test_stop_waiting_gives_up(qtbot: Any, theme: Theme) -> None:
    patience = waiting(qtbot, theme)

    def stop() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        button = dialog.findChildren(QPushButton)[0]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, stop)
    assert not patience.wait(SILENT * 2)
    patience.over()
