"""Asks the lasting questions and those of the day, one after the other, in a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.fitted_dialog import FittedDialog


class AskDialog(FittedDialog):
    """Shows one form; it closes when the form is saved or cancelled.

    Args:
        theme: the looks.
        title: of the window.
        form: a profile form or a form for today.
        keep: takes what was told.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        form: QWidget,
        keep: Callable[[object], None],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, title, (820, 720), parent)
        self.lay_out(form)
        self._keep = keep
        form.saved.connect(self._save)  # type: ignore[attr-defined]
        form.cancelled.connect(self.reject)  # type: ignore[attr-defined]

    def _save(self, told: object) -> None:
        self._keep(told)
        self.accept()
