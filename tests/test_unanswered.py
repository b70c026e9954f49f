"""What ends a test that would wait for ever."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from tests.unanswered import Unanswered


def test_a_dialog_that_nobody_answers_is_closed_and_named(qtbot: Any) -> None:
    watch = Unanswered(0.05)
    dialog = QDialog()
    dialog.setWindowTitle("Sure?")
    qtbot.addWidget(dialog)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert watch.closed == ["Sure?"]
