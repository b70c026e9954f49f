"""The two cards above the ring: which side is worked now, and which comes next."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme

EDGE = 12
"""Pixels between the frame and the words."""


class SideCard(QWidget):
    """A name and a word below it; filled for now, dashed for later, ticked when done."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state, self._title, self._below = "later", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @guarded
    def sizeHint(self) -> QSize:
        """Two lines; more where it is too narrow for them."""
        return QSize(200, max(self._theme.px(68), self._height()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def say(self, state: str, title: str, below: str) -> None:
        """Show a side.

        Args:
            state: ``now``, ``later`` or ``done``.
            title: the side.
            below: "now", "next, 2 min".
        """
        if (state, title, below) != (self._state, self._title, self._below):
            self._state, self._title, self._below = state, title, below
            self.setAccessibleName(f"{title}: {below}")
            self.updateGeometry()
            self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, icon, two lines."""
        theme = self._theme
        now = self._state == "now"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(theme.colour("accent" if now else "line"), 2)
        if self._state == "later":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent_soft" if now else "canvas"))
        painter.drawRoundedRect(box, 12, 12)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = self._sign_room()
        if gap:
            icon = {"now": "hand", "done": "check"}.get(self._state, "circle-dashed")
            size = theme.px(24)
            left = box.width() - 14 - size if right_to_left else 14
            pixmap = theme.pixmap(icon, 24, "accent_text" if now else "text_3")
            painter.drawPixmap(round(left), round((self.height() - size) / 2), pixmap)
        gap = max(gap, EDGE)
        text = box.adjusted(EDGE if right_to_left else gap, 4, -gap if right_to_left else -EDGE, -4)
        align = Qt.AlignmentFlag.AlignLeft  # the side where the line begins: Qt mirrors it
        fonts, heights = self._fonts(text.width())
        top = text.top() + (text.height() - sum(heights)) / 2
        tones = ("accent_text", "text_2") if now else ("text_2", "text_3")
        for words, font, high, tone in zip(
            (self._title, self._below), fonts, heights, tones, strict=True
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(tone))
            line = QRectF(text.left(), top, text.width(), high)
            painter.drawText(line, int(align) | int(Qt.TextFlag.TextWordWrap), words)
            top += high

    def _fonts(self, room: float) -> tuple[list[QFont], list[float]]:
        """Of both lines, and their heights: the largest in which they stay whole.

        The side is read from two metres away.
        """
        fonts, heights = [], []
        for words, roles, weight in (
            (self._title, ("title", "body_large", "body_strong", "label"), 600),
            (self._below, ("label", "caption"), None),
        ):
            made = [self._theme.font(role, weight) for role in roles]
            whole = (one for one in made if QFontMetricsF(one).horizontalAdvance(words) <= room)
            font = next(whole, made[-1])
            box = QRectF(0, 0, max(1.0, room), 10_000)
            metrics = QFontMetricsF(font)
            fonts.append(font)
            heights.append(metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), words).height())
        return fonts, heights

    def _height(self) -> int:
        room = self.width() - max(EDGE, self._sign_room()) - EDGE - 3
        return math.ceil(sum(self._fonts(room)[1])) + 8

    def width_of_words(self) -> int:
        """Pixels across in which neither line is cut, in the smallest letters and without sign."""
        title = self._longest(self._theme.font("label", 600), self._title)
        below = self._longest(self._theme.font("caption"), self._below)
        return math.ceil(max(title, below)) + 2 * EDGE + 3

    @staticmethod
    def _longest(font: QFont, words: str) -> float:
        metrics = QFontMetricsF(font)
        return max(metrics.horizontalAdvance(word) for word in words.split(" "))

    def _sign_room(self) -> int:
        """Pixels that the sign takes; none where a line would break: the words say it, too."""
        room = self._theme.px(24) + 26
        title = QFontMetricsF(self._theme.font("label", 600)).horizontalAdvance(self._title)
        below = QFontMetricsF(self._theme.font("caption")).horizontalAdvance(self._below)
        return room if max(title, below) + room + EDGE + 3 <= self.width() else 0
