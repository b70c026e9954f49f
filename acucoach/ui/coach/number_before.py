"""The number before, asked beside the picture while one gets ready."""

from __future__ import annotations

import sys

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acucoach.ui.keys import digit_typed
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale


class NumberBefore(QWidget):
    """A question and its scale; a digit picks, wherever the focus is.

    Args:
        theme: the looks.
        how: the question; a general one when empty.
    """

    picked = Signal(int)

    def __init__(self, theme: Theme, how: str) -> None:
        super().__init__()
        how = how or self.tr("How strong is what troubles you now?")
        self.scale = PainScale(theme, how)
        self.scale.picked.connect(self.picked)
        self.setLayout(column(Text(theme, how, "body_strong", wrap=True), self.scale, gap=4))

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was a digit."""
        if (
            event.modifiers()
            or digit_typed(event.text(), event.nativeScanCode(), sys.platform) is None
        ):
            return False
        self.scale.keyPressEvent(event)
        return True
