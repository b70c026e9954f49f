"""The two cards above the ring: which side is worked now, and which comes next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme


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
        """Two lines."""
        return QSize(200, self._theme.px(68))

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
        icon = {"now": "hand", "done": "check"}.get(self._state, "circle-dashed")
        tone = "accent_text" if now else "text_3"
        size = theme.px(24)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.width() - 14 - size if right_to_left else 14
        pixmap = theme.pixmap(icon, 24, tone)
        painter.drawPixmap(round(left), round((self.height() - size) / 2), pixmap)
        gap = size + 26
        text = box.adjusted(12 if right_to_left else gap, 4, -gap if right_to_left else -12, -4)
        align = Qt.AlignmentFlag.AlignLeft  # the side where the line begins: Qt mirrors it
        painter.setFont(self._title_font(text.width()))
        painter.setPen(theme.colour("accent_text" if now else "text_2"))
        half = text.height() / 2
        painter.drawText(
            QRectF(text.left(), text.top(), text.width(), half),
            int(align | Qt.AlignmentFlag.AlignBottom),
            self._fitting(painter, self._title, text.width()),
        )
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text_2" if now else "text_3"))
        painter.drawText(
            QRectF(text.left(), text.top() + half, text.width(), half),
            int(align | Qt.AlignmentFlag.AlignTop),
            self._below,
        )

    @staticmethod
    def _fitting(painter: QPainter, words: str, room: float) -> str:
        """Too long a name ends in dots; the list of all parts has the whole."""
        return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))

    def _title_font(self, room: float) -> QFont:
        """The largest in which the title has room: it is read from two metres away."""
        roles = ("title", "body_large", "body_strong", "label")
        fonts = [self._theme.font(role, 600) for role in roles]
        return next(
            (font for font in fonts if QFontMetricsF(font).horizontalAdvance(self._title) <= room),
            fonts[-1],
        )
