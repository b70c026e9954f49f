"""A few buttons that are one stop of the Tab key; arrows lead from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class OneStop(QObject):
    """Lets Tab reach one of the widgets: the one that had the focus last.

    Args:
        widgets: in the order of the arrow keys.
        parent: the owner.
    """

    def __init__(self, widgets: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        for widget in self._widgets:
            widget.installEventFilter(self)
        self._let_tab_reach(self._widgets[0])

    def _let_tab_reach(self, one: QWidget) -> None:
        for widget in self._widgets:
            policy = Qt.FocusPolicy.StrongFocus if widget is one else Qt.FocusPolicy.ClickFocus
            widget.setFocusPolicy(policy)

    def _usable(self, widget: QWidget) -> bool:
        return widget.isEnabled() and not widget.isHidden()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move the focus; where it is, Tab comes back to."""
        if not isinstance(watched, QWidget) or watched not in self._widgets:
            return False
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._let_tab_reach(watched)
        elif kind in (QEvent.Type.EnabledChange, QEvent.Type.HideToParent):
            self._leave(watched)
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._step(watched, event)
        return False

    def _leave(self, gone: QWidget) -> None:
        """What cannot be used any more is not where Tab leads."""
        usable = [widget for widget in self._widgets if self._usable(widget)]
        if usable and gone not in usable and gone.focusPolicy() == Qt.FocusPolicy.StrongFocus:
            self._let_tab_reach(usable[0])

    def _step(self, here: QWidget, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        usable = [widget for widget in self._widgets if self._usable(widget)]
        if here in usable:
            usable[(usable.index(here) + step) % len(usable)].setFocus(
                Qt.FocusReason.TabFocusReason
            )
        return True
