"""The large buttons of a session, each with its key written on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.focus_ring import RADIUS
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.enter_key import FirstMoment, enter_presses

_LOOKS = {
    # kind: ground, ground in attack, text, edge
    "main": ("accent", "on_accent", "accent"),
    "hurts": ("hurts_soft", "hurts", "hurts"),
    "plain": ("surface", "text", "control_line"),
}


_LETTERS = 22
"""Pixels of the words at 100 % text."""


class SessionButton(QAbstractButton):
    """84 pixels high at 100 % text.

    Args:
        theme: the looks.
        kind: ``main``, ``hurts`` or ``plain``.
        text: what it does.
        icon: icon name.
        key: the key that does the same; may be empty.
    """

    def __init__(
        self,
        theme: Theme,
        kind: str,
        text: str,
        icon: str,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._icon, self._key = theme, kind, icon, key
        self._height = 84
        self._first_moment = FirstMoment()
        self.setProperty(RADIUS, 18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(text, icon)
        theme.changed.connect(self.updateGeometry)

    def say(self, text: str, icon: str) -> None:
        """Show another text and icon."""
        self.setText(text)
        self.setAccessibleName(text)
        self._icon = icon
        self.update()

    def take_keys(self) -> None:
        """Give it the focus because the page has changed; an Enter too many does nothing."""
        self._first_moment.begin()
        self.setFocus()

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click does it once; its second press may have met what came after."""
        event.accept()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        soon = self._first_moment.lasts and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not soon and not enter_presses(self, event):
            super().keyPressEvent(event)

    @guarded
    def sizeHint(self) -> QSize:
        """Grows with the text."""
        wide = QFontMetricsF(self._theme.font("title")).horizontalAdvance(self.text())
        return QSize(round(wide) + self._theme.px(150), self._theme.space(self._height))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """The longest word must fit; the icon goes before a word is cut."""
        metrics = QFontMetricsF(self._theme.font("title", size=_LETTERS))
        wide = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(round(wide) + 24, self._theme.space(self._height))

    def set_low(self, low: bool) -> None:
        """In a low window the button leaves its room to the words above it."""
        height = 60 if low else 84
        if height != self._height:
            self._height = height
            self.updateGeometry()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Rounded ground, then icon, text and key in the middle."""
        theme = self._theme
        ground, text, edge = _LOOKS[self._kind]
        if theme.name == "attack" and self._kind == "main":
            ground, text = "accent_soft", "accent_text"
        if self.isDown():
            ground = "pressed" if self._kind != "main" else "accent_pressed"
        elif self.underMouse():
            ground = {"main": "accent_hover", "plain": "hover"}.get(self._kind, ground)
        if theme.name == "attack" and self._kind == "main":
            ground = "accent_soft"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(theme.colour(edge), 2))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 18, 18)
        font = theme.font("title", size=_LETTERS)
        key_font = theme.font("label", size=14)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        key_wide = QFontMetricsF(key_font).horizontalAdvance(self._key) + 18 if self._key else 0
        size = theme.px(26)
        whole = size + 14 + words + (18 + key_wide if self._key else 0)
        if whole > box.width() - 16:
            key_wide, whole = 0, size + 14 + words
        if whole > box.width() - 16:
            self._paint_words_only(painter, font, text)
            return
        x = (self.width() - whole) / 2
        middle = self.height() / 2
        painter.drawPixmap(round(x), round(middle - size / 2), theme.pixmap(self._icon, 26, text))
        painter.setPen(theme.colour(text))
        painter.setFont(font)
        x += size + 14
        painter.drawText(
            QRectF(x, 0, words + 4, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.text()
        )
        if key_wide:
            x += words + 18
            frame = QRectF(x, middle - theme.px(13), key_wide, theme.px(26))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(text), 1))
            painter.drawRoundedRect(frame, 6, 6)
            painter.setFont(key_font)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_words_only(self, painter: QPainter, font: QFont, tone: str) -> None:
        """Where there is no room for more; on two lines, and smaller if two are too high."""
        box = self.rect().adjusted(8, 4, -8, -4)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        least = self._theme.px(14)
        while font.pixelSize() > least:
            needed = QFontMetrics(font).boundingRect(box, flags, self.text())
            if needed.height() <= box.height() and needed.width() <= box.width():
                break
            font.setPixelSize(font.pixelSize() - 1)
        painter.setPen(self._theme.colour(tone))
        painter.setFont(font)
        painter.drawText(box, flags, self.text())
