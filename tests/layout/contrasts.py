"""Whether words and edges can be seen, measured in the picture that a window gives of itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from tests.layout.fits import Fault, name_of

FOR_TEXT, FOR_SHAPES = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
_PURE = 4
"""Pixels of one colour that are ink, not the seam between ink and ground."""


def luminance(colour: QColor) -> float:
    """WCAG 2.2 relative luminance, 0-1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2 contrast of two colours, 1-21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def seen_contrast(picture: QImage, part: QRect) -> float:
    """How far ink and ground lie apart in a part of a picture; 0 where nothing is written."""
    inside = picture.copy(part.intersected(picture.rect()))
    inside = inside.convertToFormat(QImage.Format.Format_RGB32)
    if inside.isNull():
        return 0.0
    values, times = np.unique(np.frombuffer(inside.constBits(), np.uint32), return_counts=True)
    ground = QColor(int(values[times.argmax()]))
    inks = [QColor(int(one)) for one in values[times >= _PURE]]
    return max(contrast(ground, ink) for ink in inks) if len(inks) > 1 else 0.0


def faint_texts(window: QWidget) -> list[Fault]:
    """Texts in view whose contrast is less than 4.5:1; what is switched off may be fainter."""
    picture = window.grab().toImage()
    found = []
    for widget in _written(window):
        at = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        seen = widget.visibleRegion().boundingRect()
        if seen.size() != widget.size():  # partly scrolled away
            continue
        measured = seen_contrast(picture, at)
        if 0 < measured < FOR_TEXT:
            found.append(Fault("faint", name_of(widget), round(measured * 100)))
    return found


def _written(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.isEnabled() or isinstance(widget, Hotspot):
            continue
        if isinstance(widget, QLabel):
            written = bool(widget.text()) and _over_plain(widget)
        elif isinstance(widget, Button):
            written = bool(widget.text())
        elif isinstance(widget, QLineEdit):
            # A dash alone is a line of half a pixel, whatever its colour.
            words = widget.text() or widget.placeholderText()
            written = any(letter.isalnum() for letter in words)
        else:
            written = isinstance(widget, ChoiceBox)
        if written:
            yield widget


def _over_plain(label: QLabel) -> bool:
    """A label of a row that is switched off is off, too."""
    above = label.parentWidget()
    return not (isinstance(above, QAbstractButton) and not above.isEnabled())
