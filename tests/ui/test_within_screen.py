"""Windows stay where they were left, dialogs come up over their parent."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from acucoach.ui import main_window
from acucoach.ui.main_window import MainWindow
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.fitted_dialog import FittedDialog


def _window(qtbot: Any, theme: Theme, geometry: str) -> MainWindow:
    made = MainWindow(theme, [], [], {}, lambda: True)
    qtbot.addWidget(made)
    made.restore(geometry)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_window_comes_up_where_it_was_left_each_time(
    qtbot: Any, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "_LEAST", (300, 200))  # the screen of tests is small
    first = _window(qtbot, theme, "")
    first.resize(400, 300)
    first.move(20, 60)
    assert first.frameGeometry() != first.geometry()  # there is a frame to be shifted by
    place, geometry = first.pos(), first.geometry_text()
    for _ in range(3):
        again = _window(qtbot, theme, geometry)
        geometry = again.geometry_text()
        assert again.pos() == place


def test_a_dialog_comes_up_over_the_middle_of_its_window(qtbot: Any, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(200, 100, 500, 400)
    window.show()
    dialog = FittedDialog(theme, "Dialog", (300, 200), window)
    dialog.lay_out(QLabel("content"))
    dialog.show()
    qtbot.waitExposed(dialog)
    off: QPoint = dialog.frameGeometry().center() - window.frameGeometry().center()
    assert abs(off.x()) <= 20
    assert abs(off.y()) <= 40
