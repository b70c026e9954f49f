"""Skin tones to choose from: each a patch of colour with its word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.wrap_layout import WrapLayout


class Swatch(QAbstractButton):
    """One patch; the chosen one has a ring, a tick and a bolder word."""

    def __init__(
        self, theme: Theme, word: str, colour: QColor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    @guarded
    def sizeHint(self) -> QSize:
        """Room for the patch and the word below it."""
        metrics = QFontMetrics(self._theme.font("label", 600))
        width = max(self._theme.px(72), metrics.horizontalAdvance(self.text()))
        return QSize(width + self._theme.space(16), self._theme.px(64) + metrics.height() + 20)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Patch, word, and the signs of being chosen or in focus."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(2, 2, -2, -2)
        if self.underMouse() or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 12, 12)
        radius = theme.px(24)
        centre = QPointF(self.width() / 2, theme.px(8) + radius + 4)
        painter.setPen(QPen(theme.colour("control_line"), 1.5))
        painter.setBrush(self._colour)
        painter.drawEllipse(centre, radius, radius)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box, 12, 12)
            self._tick(painter, centre, radius)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("label", 600 if self.isChecked() else 500))
        top = round(centre.y() + radius)
        word = QRect(0, top, self.width(), self.height() - top - 4)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())

    def _tick(self, painter: QPainter, centre: QPointF, radius: int) -> None:
        size = radius * 0.5
        ink = "#FFFFFF" if self._colour.lightnessF() < 0.55 else "#1F2A2B"
        pen = QPen(QColor(ink), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            [
                centre + QPointF(-size * 0.8, 0),
                centre + QPointF(-size * 0.2, size * 0.6),
                centre + QPointF(size * 0.9, -size * 0.6),
            ]
        )

    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        super().leaveEvent(event)
        self.update()


class SkinSwatches(QWidget):
    """All tones, wrapping onto the next line.

    Args:
        theme: the looks.
        words: tone to its word, in the order shown.
        colours: tone to the colour of its patch.
        name: accessible name of the whole.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: Mapping[str, str],
        colours: Mapping[str, str],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._wrap = WrapLayout(theme.space(4), self)
        self.swatches: dict[str, Swatch] = {}
        for tone, word in words.items():
            swatch = Swatch(theme, word, QColor(colours[tone]), self)
            swatch.clicked.connect(lambda _=False, tone=tone: self.chosen.emit(tone))
            self._group.addButton(swatch)
            self._wrap.addWidget(swatch)
            self.swatches[tone] = swatch
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choose(self, tone: str) -> None:
        """Mark a tone, without a signal."""
        if tone in self.swatches:
            self.swatches[tone].setChecked(True)
