"""Asks the lasting questions and those of the day, one after the other, in a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


class AskDialog(QDialog):
    """Shows one form; it closes when the form is saved or cancelled.

    Args:
        title: of the window.
        form: a profile form or a form for today.
        keep: takes what was told.
    """

    def __init__(
        self, title: str, form: QWidget, keep: Callable[[object], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setProperty("surface", "canvas")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self._keep = keep
        form.saved.connect(self._save)  # type: ignore[attr-defined]
        form.cancelled.connect(self.reject)  # type: ignore[attr-defined]
        self.resize(820, 720)

    def _save(self, told: object) -> None:
        self._keep(told)
        self.accept()
