"""One question with a number from 0 to 10 for its answer."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded
from acucoach.ui.keys import digit_typed
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.scale_ends import ScaleEnds


class NumberDialog(FittedDialog):
    """A digit and Enter answer it; Escape leaves it unanswered.

    Args:
        theme: the looks.
        question: what is asked.
        why: a sentence on what it is for.
    """

    def __init__(
        self, theme: Theme, question: str, why: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("One number"), (620, 330), parent)
        self.scale = PainScale(theme, question)
        self.keep = keep = Button(theme, self.tr("Keep"), "primary", "check")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        first = self.tr("Choose a number first.")
        allow(keep, False, first)
        self.scale.picked.connect(lambda _: allow(keep, True, first))
        away = Button(theme, self.tr("Not now"), "secondary")
        away.clicked.connect(self.reject)
        inside = QWidget()
        inside.setLayout(
            column(
                Text(theme, question, "title", wrap=True),
                column(self.scale, ScaleEnds(theme), gap=0),
                Text(theme, why, "body", "text_2", wrap=True),
                gap=theme.space(12),
                margin=theme.space(24),
            )
        )
        self.lay_out(inside, row(None, away, self.keep, gap=theme.space(12)))
        self.scale.setFocus()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is the number, wherever the focus is."""
        if digit_typed(event.text(), event.nativeScanCode(), sys.platform) is not None:
            self.scale.setFocus()
            self.scale.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
