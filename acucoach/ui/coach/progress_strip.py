"""Under the picture: how far the session is, a step back, a step on, and all parts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text


class ProgressStrip(QWidget):
    """Two buttons of one part on or back, where one is, and a button for the list.

    Args:
        theme: the looks.
    """

    backAsked = Signal()
    skipAsked = Signal()
    listAsked = Signal(bool)
    """Whether the list is to be seen in place of the picture."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(
            theme, kind="icon", icon="arrow-left", name=self.tr("Back a part (Left)")
        )
        self.skip = Button(theme, kind="icon", icon="arrow-right", name=self.tr("Skip on (Right)"))
        self.every = Button(theme, kind="icon", icon="list", name=self.tr("All parts"))
        self.every.setCheckable(True)
        self.back.clicked.connect(lambda _=False: self.backAsked.emit())
        self.skip.clicked.connect(lambda _=False: self.skipAsked.emit())
        self.every.clicked.connect(self.listAsked)
        for button in (self.back, self.skip, self.every):
            # A hand that presses has no finger free: a click must not take the keys from Pause.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words = Text(theme, "", "body", "text_2", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.words.setSizePolicy(policy)
        line = row(self.back, gap=theme.space(8))
        line.addWidget(self.words, 1)
        line.addWidget(self.skip)
        line.addWidget(self.every)
        self.setLayout(line)

    def allow_steps(self, on: bool) -> None:
        """Whether parts can be stepped over now: not while a question is open."""
        for button in (self.back, self.skip):
            allow(button, on, self.tr("Answer the question first."))

    def say(self, words: str, *, several: bool) -> None:
        """Say where one is.

        Args:
            words: part and time left.
            several: whether there is more than one part to list.
        """
        self.words.setText(words)
        self.every.setVisible(several)
