"""A pane of glass over a picture: painted last, and never in the way of a click or a control."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded
from acucoach.ui.body_map.hotspot import Hotspot


class Overlay(QWidget):
    """Paints above the other children of its parent.

    Args:
        paint: paints it.
        parent: what it lies over.
    """

    spoken_role = QAccessible.Role.Whitespace

    def __init__(self, paint: Callable[[QPainter], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Whatever it was given to paint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)


def controls_over(picture: QWidget) -> list[QRectF]:
    """Where a picture's own controls stand over it, its points left out; nothing lies there."""
    return [
        QRectF(child.geometry())
        for child in picture.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not isinstance(child, (Hotspot, Overlay))
    ]
