"""What does not fit in a window: cut texts, controls out of reach, widgets upon each other."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QStackedLayout,
    QWidget,
)

from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.coach.session_button import SessionButton
from acucoach.ui.coach.side_card import SideCard
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import Scroller
from acucoach.ui.widgets.wrapping_words import WrappingWords

SLACK = 2
"""Pixels that nobody sees: rounding, and the blank part of a line's box."""
ALWAYS_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Fault(NamedTuple):
    """One thing that does not fit.

    Attributes:
        kind: ``cut``, ``outside``, ``squeezed``, ``low`` or ``upon``.
        what: the widget, by its kind and its words.
        by: pixels.
    """

    kind: str
    what: str
    by: int


def faults_of(window: QWidget) -> list[Fault]:
    """All faults of what is visible in a window."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or _floats(widget):
            continue
        if _holds_text(widget):
            found += _cut(widget)
        if _leaf(widget):
            found += _outside(widget, window)
        if widget.layout() is not None:
            found += _upon(widget)
        found += _squeezed(widget) + _low(widget)
    return found


def _floats(widget: QWidget) -> bool:
    """Marks on the plate lie where the body has them, the field's own parts where Qt puts them."""
    return isinstance(widget, Hotspot) or isinstance(
        widget.parentWidget(), QLineEdit | QAbstractSpinBox | QComboBox
    )


def name_of(widget: QWidget) -> str:
    words = getattr(widget, "text", None)
    said = (words() if callable(words) else "") or widget.accessibleName()
    return f"{type(widget).__name__} {str(said)[:48]!r}"


def _holds_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox | SideCard)


def _leaf(widget: QWidget) -> bool:
    return _holds_text(widget) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _cut(widget: QWidget) -> list[Fault]:
    short = _missing(widget)
    return [Fault("cut", name_of(widget), short)] if short > SLACK else []


def _missing(widget: QWidget) -> int:
    """Pixels that the words need and do not have, in the worse direction."""
    if isinstance(widget, SideCard):
        return max(
            widget.width_of_words() - widget.width(), widget.sizeHint().height() - widget.height()
        )
    if isinstance(widget, QLabel):
        room = widget.contentsRect()
        if widget.pixmap() is not None and not widget.pixmap().isNull():
            return 0
        metrics = QFontMetrics(widget.font())
        if not widget.wordWrap():  # none of the program's own
            hint = widget.sizeHint()
            return max(hint.width() - widget.width(), hint.height() - widget.height() - 2)
        longest = max(
            (metrics.horizontalAdvance(w) for w in re.split(r"[\s\u200b]", widget.text())),
            default=0,
        )
        box = metrics.boundingRect(
            QRect(0, 0, max(1, room.width()), 100_000),
            int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft),
            widget.text(),
        )
        return max(longest - room.width(), box.height() - room.height() - metrics.descent() // 2)
    if isinstance(widget, ChoiceBox):
        metrics = QFontMetrics(widget.font())
        gone = len(widget.currentText()) - len(widget.shown_text().removesuffix("…").rstrip())
        return gone * metrics.averageCharWidth() or metrics.height() - widget.height()
    hint = widget.sizeHint()
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        return QFontMetrics(widget.font()).height() - widget.contentsRect().height()
    if isinstance(widget, SessionButton):  # the key that is drawn beside the words may go
        hint = widget.minimumSizeHint()
    elif isinstance(widget, WrappingWords) and widget.text():  # on several lines
        hint = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if widget.layout() is not None:  # a row made of labels: they are looked at themselves
        return 0
    return max(hint.width() - widget.width(), hint.height() - widget.height())


def _outside(widget: QWidget, window: QWidget) -> list[Fault]:
    """How far a widget lies where neither the eye nor a scroll bar gets to."""
    rect, child = widget.rect(), widget
    worst = 0
    while child is not window and (parent := child.parentWidget()) is not None:
        rect = QRect(child.mapTo(parent, QPoint(0, 0)) + rect.topLeft(), rect.size())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            across = area.horizontalScrollBarPolicy() == ALWAYS_OFF
            down = area.verticalScrollBarPolicy() == ALWAYS_OFF
            if across:
                worst = max(worst, rect.right() - parent.width() + 1, -rect.left())
            if down:
                worst = max(worst, rect.bottom() - parent.height() + 1, -rect.top())
            child, rect = area, area.rect()
            continue
        worst = max(
            worst, rect.right() - parent.width() + 1, rect.bottom() - parent.height() + 1,
            -rect.left(), -rect.top(),
        )  # fmt: skip
        rect = rect.intersected(parent.rect())
        child = parent
    return [Fault("outside", name_of(widget), worst)] if worst > SLACK else []


def _squeezed(widget: QWidget) -> list[Fault]:
    """A viewport that is narrower than the least its page needs."""
    if not isinstance(widget, QAbstractScrollArea):
        return []
    inside = getattr(widget, "widget", None)
    page = inside() if callable(inside) else None
    if page is None or widget.horizontalScrollBarPolicy() != ALWAYS_OFF:
        return []
    by = page.minimumSizeHint().width() - widget.viewport().width()
    return [Fault("squeezed", name_of(widget), by)] if by > SLACK else []


def _low(widget: QWidget) -> list[Fault]:
    """A column of text of which less than two lines are seen at a time."""
    if not isinstance(widget, Scroller):
        return []
    lines = 2 * QFontMetrics(widget.font()).lineSpacing()
    by = lines - widget.viewport().height()
    return [Fault("low", name_of(widget), by)] if by > SLACK else []


def _placed(parent: QWidget, layout: QLayout) -> list[QWidget]:
    """The widgets that a layout of the parent places, those of layouts in it too.

    Its items are not asked for: Python's hold on a layout as an item outlives the layout.
    """
    inside = [one for one in parent.children() if isinstance(one, QWidget)]
    found = [one for one in inside if layout.indexOf(one) >= 0 and not one.isHidden()]
    for inner in layout.children():
        if isinstance(inner, QLayout) and not isinstance(inner, QStackedLayout):
            found += _placed(parent, inner)
    return found


def _upon(parent: QWidget) -> list[Fault]:
    """Widgets of one layout that lie upon each other."""
    layout = parent.layout()
    if isinstance(layout, QStackedLayout):
        return []
    inside = _placed(parent, layout)
    found = []
    for number, one in enumerate(inside):
        for other in inside[number + 1 :]:
            both = one.geometry().intersected(other.geometry())
            by = min(both.width(), both.height())
            if by > SLACK:
                found.append(Fault("upon", f"{name_of(one)} and {name_of(other)}", by))
    return found


def hidden_buttons(dialog: QWidget) -> list[Fault]:
    """Main buttons of a dialog of which nothing is seen before something is scrolled."""
    return [
        Fault("outside", name_of(button), button.height())
        for button in dialog.findChildren(Button)
        if button.property("kind") == "primary"
        and button.isVisibleTo(dialog)
        and button.visibleRegion().isEmpty()
    ]
