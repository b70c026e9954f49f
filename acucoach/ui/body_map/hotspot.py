"""A hotspot: a button over the plate, seen by keyboard and screen reader alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from acucoach.guarded import guarded
from acucoach.ui.focus_ring import RINGED, shows_focus
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.marks import SMALL, draw_mark, grown

_DOT = 4.5
"""Radius of a dot of a crowd, pixels at 100 %."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Hotspot(QAbstractButton):
    """One point, or a crowd of points, on a plate.

    A crowd is drawn as a few small dots that lie as its points do.

    Args:
        theme: the looks.
        state: the mark's state, see ``widgets.marks``.
        name: accessible name.
        small: a smaller mark, where the whole body is in view.
    """

    pointed = Signal(bool)
    """The pointer or the focus has come or gone."""
    sought = Signal()
    """The focus has come by keys; the hotspot may be out of view."""
    walked = Signal(int, int)
    """An arrow key: steps to the right and down, one of them nought."""
    turned = Signal(int)
    """Page down (1) or up (-1): the next or the one before, in order of lines."""

    def __init__(
        self, theme: Theme, state: str, name: str, parent: QWidget, *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._state, self._small = theme, state, small
        self._dots: list[tuple[str, float, float]] = []
        self._off = QPointF()
        self._selected = self._veiled = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_door(False)
        self.setProperty(RINGED, False)
        self.setAccessibleName(name)

    def stand_for(self, state: str, name: str, *, small: bool) -> None:
        """Stand for another point than before, or another crowd; nothing of the last is left."""
        self._state, self._small = state, small
        self._dots, self._off, self._veiled = [], QPointF(), False
        self.setDown(False)
        self.setAccessibleName(name)

    def set_door(self, door: bool) -> None:
        """Whether Tab comes to this one; arrows lead to the others."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if door else Qt.FocusPolicy.ClickFocus)

    def set_selected(self, selected: bool) -> None:
        """Show or hide the halo."""
        self._selected = selected
        self.setProperty("chosen", selected)
        self.setAccessibleDescription(self.tr("Chosen") if selected else "")
        self.update()

    @property
    def dot(self) -> float:
        """Half the width of a crowd's dot with its edge, pixels."""
        return (_DOT + 1.5) * grown(self._theme)

    @property
    def dots_apart(self) -> float:
        """From one dot of a crowd to the next, pixels."""
        return 2 * self.dot - 1.0

    @property
    def dots(self) -> list[tuple[str, float, float]]:
        """State and place of each dot of a crowd, pixels from the middle; none for one point."""
        return self._dots

    def show_dots(self, dots: list[tuple[str, float, float]]) -> None:
        """Stand for a crowd, see ``dots``."""
        if dots != self._dots:
            self._dots = dots
            self.update()

    def reach(self, side: float) -> float:
        """How far from the middle of a button so wide its mark can lie, along each axis, pixels."""
        return 0.0 if self._selected else max(0.0, side / 2 - self._radius(side) - 2.0)

    def set_off(self, x: float, y: float) -> None:
        """Where the mark of one point lies, pixels from the middle."""
        if (x, y) != self._off.toTuple():
            self._off = QPointF(x, y)
            self.update()

    def _radius(self, side: float) -> float:
        larger = grown(self._theme)
        if self._small:
            return SMALL * larger
        return (9.0 if side >= 30 * larger else 7.0) * larger

    def veil(self) -> None:
        """Show nothing any more: what it stood on moves away, and it will stand for another.

        It stays where it is, for the pointer may hold it.
        """
        self._veiled = True
        self.update()

    def place(self, x: float, y: float, side: float) -> None:
        """Move to a place of the parent.

        Args:
            x: middle, pixels.
            y: middle, pixels.
            side: width and height, at least 24 pixels at 100 % text.
        """
        size = max(self._theme.space(24), round(side))
        self.setGeometry(round(x - size / 2), round(y - size / 2), size, size)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; arrows go on to the hotspot that lies there."""
        if event.key() in _STEPS and not event.modifiers():
            self.walked.emit(*_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif not enter_presses(self, event):
            super().keyPressEvent(event)

    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        self.pointed.emit(True)
        super().enterEvent(event)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer has gone."""
        self.pointed.emit(False)
        super().leaveEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus shows the name as the pointer does."""
        self.pointed.emit(True)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.sought.emit()
        super().focusInEvent(event)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Focus has gone."""
        self.pointed.emit(False)
        super().focusOutEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, or the dots of a crowd; a ring for focus."""
        if self._veiled:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        radius = self._radius(self.width()) - self.isDown()
        for state, x, y in self._dots:
            small = _DOT * grown(self._theme) - self.isDown()
            draw_mark(painter, self._theme, centre + QPointF(x, y), state, small)
        if not self._dots:
            at = centre + self._off
            draw_mark(painter, self._theme, at, self._state, radius, selected=self._selected)
        if shows_focus(self):
            ring = min(self.width(), self.height()) / 2 - 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("canvas"), 5))
            painter.drawEllipse(centre, ring, ring)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawEllipse(centre, ring, ring)
