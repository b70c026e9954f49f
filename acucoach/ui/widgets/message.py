"""A short question or a word that is to be waited for, in the looks of the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text


class Reply(NamedTuple):
    """One of the answers.

    Attributes:
        id: what the asker knows it by.
        words: on its button, translated; they say what happens.
        kind: of button: ``ghost``, ``secondary``, ``danger`` or ``primary``.
    """

    id: str
    words: str
    kind: str = "secondary"


class Message(FittedDialog):
    """A title, a sentence or two, and a button an answer.

    Args:
        theme: the looks.
        title: of the window, and above the text.
        text: what is asked or told, translated.
        answers: quietest first; the last one is what Enter presses.
        over: the window it stands over.
        inside: what stands below the text, such as a field.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        answers: Sequence[Reply],
        over: QWidget,
        inside: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, (520, 0), over)
        self.text, self.answer = text, ""
        """What is said; id of the answer that was given; empty when it was closed without one."""
        self.buttons: dict[str, Button] = {}
        content = QWidget()
        heading = Text(theme, title, "title", wrap=True)
        words = Text(theme, text, "body", wrap=True)
        body = column(heading, words, gap=theme.space(12), margin=theme.space(24))
        if inside is not None:
            body.addWidget(inside)
        body.addStretch(1)
        content.setLayout(body)
        for one in answers:
            button = Button(theme, one.words, one.kind, height=48)
            button.clicked.connect(lambda _=False, which=one.id: self._take(which))
            self.buttons[one.id] = button
        if answers:
            last = self.buttons[answers[-1].id]
            last.setAutoDefault(True)
            last.setDefault(True)
        self.setAccessibleDescription(text)
        wide = min(self._wanted.width(), self.screen().availableGeometry().width())
        foot, high = self._foot(wide - 2 * theme.space(24))
        self._wanted.setHeight(body.heightForWidth(wide) + high + theme.space(40))
        self.lay_out(content, foot)
        if answers and inside is None:
            last.setFocus()

    def _foot(self, wide: int) -> tuple[QBoxLayout, int]:
        """The buttons at the end of one line, or below each other; and their height."""
        gap = self._theme.space(8)
        hints = [button.sizeHint() for button in self.buttons.values()]
        beside = sum(hint.width() + gap for hint in hints) - gap <= wide
        foot: QBoxLayout = row(gap=gap) if beside else column(gap=gap)
        if beside:
            foot.addStretch(1)
        shown = list(self.buttons.values())
        for button in shown if beside else reversed(shown):
            foot.addWidget(button)
        heights = [max(hint.height(), self._theme.space(48)) for hint in hints]
        return foot, max(heights) if beside else sum(heights) + gap * (len(heights) - 1)

    def _take(self, answer: str) -> None:
        self.answer = answer
        self.accept()


def ask(theme: Theme, title: str, text: str, answers: Sequence[Reply], over: QWidget) -> str:
    """Ask, and wait for the answer: its id; empty when the question was closed."""
    dialog = Message(theme, title, text, answers, over)
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer
