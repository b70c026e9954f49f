"""One quiet line above the screens: what happened, and the one or two things to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.low_window import in_low_window

Deed = tuple[str, Callable[[], None]]
_Kept = tuple[str, Sequence[Deed]]


class NoticeBar(QFrame):
    """Hidden until something is to be said; it stays until it is closed, or another page is read.

    A newer notice takes the place of an older one. What is said only once, as at the start, waits
    below it and comes back when the newer one is closed or answered.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "sunken")
        self.setProperty("edge", "bottom")
        self._text = Text(theme, "", "body")
        self.buttons: list[Button] = []
        self._shown: _Kept | None = None
        self._waiting: list[_Kept] = []
        self._held = False
        close = Button(theme, kind="icon", icon="x", name=self.tr("Close this notice"))
        close.setObjectName("close")
        close.clicked.connect(self._close)
        self._words = WrapRow(theme.space(10), self._text)
        self._sign = Icon(theme, "info", 20, "text_2")
        line = row(self._sign, gap=theme.space(10))
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)  # beside sign and cross
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(theme.space(24), theme.space(6), theme.space(12), theme.space(6))
        self.setLayout(line)
        self.hide()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the words are small and have the room of the sign."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        low = in_low_window(self, self._theme)
        self._sign.setVisible(not low)
        self._text.setFont(self._theme.font("caption" if low else "body"))

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, text: str, deeds: Sequence[Deed] = (), *, once: bool = False) -> None:
        """Show a sentence, with buttons for what may be done about it.

        Args:
            text: the sentence.
            deeds: the word of each button, and what it does.
            once: it will not be said again, so a newer notice may only put it off.
        """
        if self._held:
            self._waiting.append((text, deeds))
            return
        if self._shown is not None and self._shown[0] != text and not self.isHidden():
            self._waiting.append(self._shown)
        self._shown = (text, deeds) if once else None
        self._text.setText(text)
        for button in self.buttons:
            self._words.take(button)
            discard(button)
        self.buttons = []
        for word, deed in deeds:
            button = Button(self._theme, word, "link")
            button.clicked.connect(lambda _=False, deed=deed: self._do(deed))
            self._words.add(button)
            self.buttons.append(button)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def take_back(self, text: str) -> None:
        """What was said so is no longer to be said."""
        self._waiting = [one for one in self._waiting if one[0] != text]
        if self.text == text and not self.isHidden():
            self._close()

    def hold(self, held: bool) -> None:
        """Keep what is to be said until a screen is left that has to stay dark and still."""
        self._held = held
        if held:
            self.hide()
        elif self._waiting and self.isHidden():
            self._close()

    def turn_page(self) -> None:
        """The person goes to another page: what belongs to this one need not follow them.

        What is said only once stays until it is answered.
        """
        if self._shown is None and not self.isHidden():
            self._close()

    def _do(self, deed: Callable[[], None]) -> None:
        self._close()
        deed()

    def _close(self) -> None:
        self.hide()
        self._shown = None
        if self._waiting:
            text, deeds = self._waiting.pop()
            self.say(text, deeds, once=True)
